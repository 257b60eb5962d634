#include "output/report/story/story.hpp"

#include <utility>

#include "output/blocks/block_making.hpp"
#include "output/report/overview/finding_groups.hpp"
#include "output/report/overview/finding_sentences.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/headlines/page_messages.hpp"
#include "output/words/headlines/story_messages.hpp"
#include "output/words/rules/rule_words.hpp"

namespace maillage::report::story {
namespace {

using words::headlines::Story;

// As the page's script reads it back (URLSearchParams): what may stand in a query as it is, the rest as
// its bytes.
std::string query_text(std::string_view text) {
  constexpr std::string_view plain = "-_.*", digits = "0123456789ABCDEF";
  std::string query;
  for (const char each : text) {
    const bool is_plain = (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') ||
                          (each >= '0' && each <= '9') ||
                          plain.find(each) != std::string_view::npos;
    if (is_plain) {
      query += each;
      continue;
    }
    const auto byte = static_cast<unsigned char>(each);
    query += '%';
    query += digits[byte / 16];
    query += digits[byte % 16];
  }
  return query;
}

// The explorer with a filter, by the words that its script has in the address (page_filter.js).
class ExplorerState {
 public:
  void add(std::string_view word, std::string_view value) {
    text_ += (text_.empty() ? "explorer?" : "&") + std::string(word) + "=" + query_text(value);
  }
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

std::string filter_state(const blocks::ReportMaking& making, const model::StoryStep& step) {
  const model::Contract& contract = making.contract;
  ExplorerState state;
  if (step.rule) state.add("constat", model::rule_code(*step.rule));
  if (step.axis) state.add("axe", contract.axes[*step.axis].id);
  if (step.objective) state.add("objectif", contract.objectives[*step.objective].id);
  if (step.state) state.add("etat", words::state_word(*step.state, making.language));
  if (step.epci) state.add("epci", contract.partners[contract.epcis[*step.epci].partner].id);
  if (step.type) state.add("type", words::type_word(*step.type, making.language));
  if (step.since) state.add("depuis", std::to_string(*step.since));
  return state.text();
}

blocks::StoryStep declared_step(const blocks::ReportMaking& making, const model::StoryStep& step) {
  blocks::StoryStep told;
  told.title = step.title;
  told.note = step.note;
  if (step.action) {
    told.anchor = making.link(*step.action).anchor;
  } else if (step.organisation) {
    told.anchor = making.link(*step.organisation).anchor;
  } else if (step.instance) {
    told.anchor = making.link(*step.instance).anchor;
  } else {
    told.anchor = step.part;
    told.state = filter_state(making, step);
    if (!told.state.empty()) {
      told.anchor = step.rule ? overview::part_of_rule(*step.rule) : "explorer";
    }
  }
  if (told.state.empty()) told.state = told.anchor;
  return told;
}

std::vector<blocks::StoryStep> own_steps(const blocks::ReportMaking& making) {
  std::vector<blocks::StoryStep> steps;
  const std::vector<gaps::FindingGroup>& groups = making.study.finding_groups();
  const std::size_t live = overview::live_actions(making.study);
  for (const gaps::FindingGroup* group : overview::first_findings(groups)) {
    ExplorerState state;
    state.add("constat", model::rule_code(group->rule));
    steps.push_back(
        {"", overview::finding_headline(making, *group, live),
         output_text::filled(message_of(words::words_of(group->rule).stake), making.language),
         overview::part_of_rule(group->rule), state.text()});
  }
  // Nothing to decide is no step.
  if (steps.empty() || groups.front().consequence != gaps::Consequence::decide) return steps;
  steps.push_back({"", making.say(words::headlines::Page::decide_heading),
                   making.say(Story::decide_note), "page-decisions", "page-decisions"});
  return steps;
}

}  // namespace

std::vector<blocks::StoryStep> story_steps(const blocks::ReportMaking& making) {
  std::vector<blocks::StoryStep> steps;
  for (const model::StoryStep& step : making.contract.story) {
    steps.push_back(declared_step(making, step));
  }
  if (steps.empty()) steps = own_steps(making);
  for (std::size_t i = 0; i < steps.size(); ++i) {
    steps[i].count = making.say(Story::step_of, {{"step", i + 1}, {"steps", steps.size()}});
  }
  return steps;
}

blocks::ReportPart report_story(const std::vector<blocks::StoryStep>& steps,
                                output_text::Language language) {
  blocks::ReportPart part;
  part.id = "parcours";
  part.title = output_text::filled(message_of(Story::title), language);
  blocks::add(part, blocks::ParagraphKind::lead,
              output_text::filled(message_of(Story::lead), language, {{"n", steps.size()}}));
  blocks::Bullets list;
  for (const blocks::StoryStep& step : steps) {
    blocks::Run title;
    title.text = step.title;
    title.emphasis = blocks::Emphasis::strong;
    title.anchor = step.anchor;
    blocks::Prose item = {std::move(title)};
    if (!step.note.empty()) {
      item.push_back(
          {output_text::filled(message_of(Story::note), language, {{"note", step.note}})});
    }
    list.items.push_back(std::move(item));
  }
  part.blocks.push_back({std::move(list)});
  return part;
}

}  // namespace maillage::report::story
