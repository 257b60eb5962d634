#include "output/answers/check_answer.hpp"

#include "network/gaps/coverage.hpp"
#include "network/model/vocabulary.hpp"
#include "output/answers/check_voice.hpp"
#include "output/fields/field_summary.hpp"
#include "output/text/numbers.hpp"
#include "output/text/terminal.hpp"
#include "output/words/answers/overview_messages.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/rules/rule_words.hpp"
#include "output/words/scenario_words.hpp"
#include "output/words/tally_words.hpp"

namespace maillage::answers {
namespace {

using blocks::ParagraphKind;
using words::answers::Overview;

std::string head_of(const CheckVoice& voice) {
  const model::Contract& contract = voice.contract;
  const output_text::Language language = voice.options.language;
  const analysis::Counts& counts = voice.analysis.counts;
  std::string table = scope_words(contract, voice.analysis.scope, language);
  if (contract.start || contract.end) {
    const auto date = [&](const std::optional<text::Date>& day) {
      return day ? output_text::date_text(*day, language) : "?";
    };
    table =
        voice.say(Overview::from_to,
                  {{"table", table}, {"from", date(contract.start)}, {"to", date(contract.end)}});
  }
  // A contract that declares none of them says nothing of them.
  const bool declared = counts.epcis + counts.signatories + counts.instances > 0;
  const std::string head = voice.say(declared ? Overview::head : Overview::head_not_recorded,
                                     {{"table", table},
                                      {"epcis", counts.epcis},
                                      {"signatories", counts.signatories},
                                      {"instances", counts.instances}});
  const std::string scenario = words::scenario_line(contract, language);
  return scenario.empty()
             ? head
             : voice.say(Overview::head_of_scenario, {{"head", head}, {"scenario", scenario}});
}

std::string states_line(const CheckVoice& voice) {
  const analysis::Counts& counts = voice.analysis.counts;
  std::vector<std::string> states;
  const auto add = [&](std::size_t count, Overview key) {
    if (count == 0) return;
    const std::string share =
        output_text::share_text(count, counts.actions, voice.options.language);
    states.push_back(voice.say(key, {{"n", count}, {"share", share}}));
  };
  const auto of = [&](model::State state) {
    return counts.by_state[static_cast<std::size_t>(state)];
  };
  add(counts.done(), Overview::done);
  add(of(model::State::under_way), Overview::under_way);
  add(of(model::State::reflection), Overview::in_reflection);
  add(of(model::State::not_begun), Overview::not_begun);
  add(of(model::State::abandoned), Overview::abandoned);
  add(counts.state_not_said, Overview::state_not_said);
  return joined(states, " · ");
}

std::string carried_line(const CheckVoice& voice) {
  const output_text::Language language = voice.options.language;
  const analysis::Counts& counts = voice.analysis.counts;
  // An abandoned action is no gap: said beside, not in the count.
  std::vector<std::string> carried = {
      voice.say(Overview::carried,
                {{"n", counts.carried},
                 {"beside", words::abandoned_beside(counts.carried_abandoned, language)}}),
      voice.say(Overview::orphan,
                {{"n", counts.orphan},
                 {"beside", words::abandoned_beside(counts.orphan_abandoned, language)}})};
  if (counts.uncertain > 0) {
    carried.push_back(voice.say(Overview::uncertain, {{"n", counts.uncertain}}));
  }
  if (counts.by_person > 0) {
    carried.push_back(voice.say(
        Overview::by_person, {{"n", counts.by_person}, {"person", words::person_words(language)}}));
  }
  if (counts.carrier_not_said > 0) {
    carried.push_back(voice.say(Overview::carrier_not_said, {{"n", counts.carrier_not_said}}));
  }
  return joined(carried, " · ");
}

// Specific objectives, or axes where a contract has no objectives: their actions by state.
void add_progress(const CheckVoice& voice, blocks::ReportPart& part) {
  const gaps::StateTable& table = voice.study.states();
  CheckVoice::Rows rows;
  const auto add_row = [&](const gaps::StateCounts& counts, const std::string& name) {
    const auto of = [&](model::State state) {
      return counts.by_state[static_cast<std::size_t>(state)];
    };
    const auto number = [](std::uint32_t count) {
      return count == 0 ? std::string("·") : std::to_string(count);
    };
    const std::uint32_t done =
        of(model::State::done) + of(model::State::done_closed) + of(model::State::done_lasting);
    rows.push_back({name, number(counts.actions), number(done), number(of(model::State::under_way)),
                    number(of(model::State::reflection)), number(of(model::State::not_begun)),
                    number(of(model::State::abandoned)),
                    number(counts.by_carrying[static_cast<std::size_t>(model::Carrying::nobody)])});
  };
  const bool has_objectives = !voice.contract.objectives.empty();
  for (const gaps::StateCounts& counts : table.parts) {
    const bool is_axis = counts.subject.kind == model::SubjectKind::axis;
    const bool specific =
        !is_axis && voice.contract.objectives[text::ObjectiveId{counts.subject.index}].level == 1;
    if (!is_axis && !specific) continue;
    const bool inner = has_objectives && !is_axis;
    add_row(counts, (inner ? "\u00A0\u00A0" : "") + voice.name(counts.subject, inner ? 42 : 44));
  }
  if (table.loose.actions > 0) add_row(table.loose, voice.say(Overview::loose));
  add_table(part, "avancement", voice.say(Overview::progress_caption),
            {voice.say(Overview::part_header), voice.say(Overview::actions_header),
             voice.say(Overview::done_header), voice.say(Overview::under_way_header),
             voice.say(Overview::reflection_header), voice.say(Overview::not_begun_header),
             voice.say(Overview::abandoned_header), voice.say(Overview::without_carrier_header)},
            rows, {1, 2, 3, 4, 5, 6, 7}, blocks::GridUse::titled);
}

blocks::ReportPart fields_part(std::string id, const fields::FieldSummary& summary) {
  blocks::ReportPart part{std::move(id), summary.title, {}};
  for (const std::string& line : summary.lines) {
    add(part, ParagraphKind::plain, output_text::printable(line));
  }
  return part;
}

blocks::Report headed(const CheckVoice& voice) {
  blocks::Report answer;
  answer.title = voice.contract.name.empty() ? voice.say(Overview::unnamed)
                                             : output_text::printable(voice.contract.name);
  answer.subtitle = output_text::printable(head_of(voice));
  return answer;
}

void add_if_told(blocks::Report& answer, blocks::ReportPart part) {
  if (!part.blocks.empty()) answer.parts.push_back(std::move(part));
}

}  // namespace

text::Place place_within(const model::Contract& contract, const text::Place& place) {
  text::Place shown = place;
  const std::string& base = contract.place.file;
  const std::size_t slash = base.find_last_of('/');
  const std::string folder = slash == std::string::npos ? "" : base.substr(0, slash + 1);
  if (!folder.empty() && shown.file.text().compare(0, folder.size(), folder) == 0) {
    shown.file = shown.file.text().substr(folder.size());
  }
  return text::line_of(shown);
}

std::string scope_words(const model::Contract& contract, const model::Scope& scope,
                        output_text::Language language) {
  const bool is_there = scope.whole || model::find_edition(contract, scope.year) != nullptr;
  const std::string table = is_there
                                ? words::table_name(scope, language)
                                : output_text::filled(message_of(Overview::no_table), language);
  if (!scope.axis) return table;
  return output_text::filled(message_of(Overview::of_axis), language,
                             {{"table", table}, {"axis", contract.axes[*scope.axis].id}});
}

std::string joined(const std::vector<std::string>& words, const char* between) {
  std::string text;
  for (const std::string& each : words) text += (text.empty() ? "" : between) + each;
  return text;
}

std::string CheckVoice::cut(const std::string& text, std::size_t width) const {
  const std::string safe = output_text::printable(text);
  return options.cuts_names ? output_text::shortened(safe, width) : safe;
}

std::string CheckVoice::name(const model::Subject& subject, std::size_t width) const {
  return cut(words::subject_name(contract, subject, options.language), width);
}

std::string CheckVoice::place(const text::Place& place) const {
  return output_text::printable(to_string(place_within(contract, place)));
}

std::string CheckVoice::to_do(model::Rule rule) const {
  return say(Overview::to_do, {{"what", words::what_to_do(rule, options.language)}});
}

blocks::ReportPart actions_part(const CheckVoice& voice) {
  const analysis::Counts& counts = voice.analysis.counts;
  blocks::ReportPart part{"actions", voice.say(Overview::actions_title), {}};
  std::string kinds =
      voice.say(Overview::kinds,
                {{"n", counts.actions}, {"fiches", counts.fiches}, {"pistes", counts.pistes}});
  const std::size_t other = counts.actions - counts.fiches - counts.pistes;
  if (counts.pistes == 0) {  // a table that doesn't tell them apart: any number makes a fiche
    kinds = voice.say(Overview::actions_of_any_kind, {{"n", counts.actions}});
  } else if (other > 0) {
    kinds = voice.say(Overview::kinds_and_others, {{"kinds", kinds}, {"n", other}});
  }
  add(part, ParagraphKind::plain, kinds);
  const std::string states = states_line(voice);
  if (!states.empty()) add(part, ParagraphKind::plain, states);
  add(part, ParagraphKind::plain, carried_line(voice));
  add_progress(voice, part);
  return part;
}

blocks::Report rules_answer(const study::Study& study, const CheckOptions& options) {
  const CheckVoice voice{study, options};
  blocks::Report answer = headed(voice);
  answer.parts.push_back(findings_part(voice, voice.analysis.findings));
  add_if_told(answer, accepted_part(voice));
  return answer;
}

blocks::Report check_answer(const study::Study& study, const DecisionAccount* decisions,
                            const CheckOptions& options) {
  const CheckVoice voice{study, options};
  blocks::Report answer = headed(voice);
  if (decisions != nullptr) {
    add_if_told(answer, decisions_part(*decisions, true, options.language));
  }
  for (auto* make : {actions_part, orphans_part, uncovered_part}) add_if_told(answer, make(voice));
  add_if_told(answer,
              fields_part("renseigne", fields::completeness_summary(study, options.language)));
  add_if_told(answer, fields_part("argent", fields::money_summary(study, options.language)));
  for (auto* make : {requirements_part, partnerships_part, dependence_part, figures_part}) {
    add_if_told(answer, make(voice));
  }
  std::vector<model::Finding> others;
  for (const model::Finding& finding : voice.analysis.findings) {
    if (words::words_of(finding.rule).in_check == words::InCheck::list) others.push_back(finding);
  }
  answer.parts.push_back(findings_part(voice, others));
  add_if_told(answer, accepted_part(voice));
  return answer;
}

}  // namespace maillage::answers
