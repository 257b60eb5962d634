// check on actions that nobody carries for sure: which, and since when.
#include <algorithm>
#include <map>

#include "network/gaps/carrier_history.hpp"
#include "network/gaps/exceptions.hpp"
#include "network/gaps/steering.hpp"
#include "network/model/outline.hpp"
#include "network/model/vocabulary.hpp"
#include "output/answers/check_voice.hpp"
#include "output/text/terminal.hpp"
#include "output/text/typography.hpp"
#include "output/words/answers/finding_messages.hpp"
#include "output/words/answers/overview_messages.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/finding_words.hpp"

namespace maillage::answers {
namespace {

using blocks::ParagraphKind;
using words::answers::Findings;
using words::answers::Overview;

// Since which table the action has had nobody without a break; and who carried before.
std::string orphan_history(const CheckVoice& voice, const gaps::CarrierHistory& history) {
  if (voice.contract.scenario) return "";  // its one table has no past
  if (history.now != model::Carrying::nobody || history.run.empty()) return "";
  const model::Edition& first = voice.contract.editions[history.run.front().table];
  if (first.year.is_recapitulatif()) return "";  // it tells no past
  const output_text::Language language = voice.options.language;
  std::string text = words::since_table(first.year, language);
  if (history.before) {
    const model::ActionRow& before = *history.before->row;
    const std::string cell = voice.cut(before.carrier_cell, 30);
    const bool named = before.carrying == model::Carrying::named;
    text = voice.say(
        Overview::before,
        {{"since", text}, {"porteur", named ? cell : output_text::quoted(cell, language)}});
  }
  // What a récapitulatif says that looks back on it: no « before », and no porteur of the bilan.
  const model::ActionRow* gathered =
      gaps::gathered_carrier(voice.contract, voice.analysis.scope, history.run.back().row->action);
  if (gathered == nullptr) return text;
  const std::string table =
      words::table_name(model::latest_recapitulatif(voice.contract)->year, language);
  return voice.say(
      Overview::gathered,
      {{"since", text}, {"table", table}, {"porteur", voice.cut(gathered->carrier_cell, 30)}});
}

// Actions that a person carries are none of those: their organisation is what is missing.
void add_persons(const CheckVoice& voice, blocks::ReportPart& part) {
  CheckVoice::Rows rows;
  for (const auto& group : voice.study.rows()) {
    const model::ActionRow& row = *group.back();
    if (row.carrying != model::Carrying::person || !model::is_live(row)) continue;
    rows.push_back({voice.name({model::SubjectKind::action, row.action.value}, 52),
                    row.state ? words::state_word(row.state, voice.options.language) : "",
                    voice.place(row.place)});
  }
  if (rows.empty()) return;
  const std::string title =
      voice.say(Findings::listed,
                {{"rule", words::rule_title(model::Rule::porteur_personne, voice.options.language)},
                 {"n", rows.size()}});
  add(part, ParagraphKind::plain, title);
  add_table(part, "par-une-personne", title,
            {voice.say(Overview::action_header), voice.say(Overview::state_header),
             voice.say(Overview::place_header)},
            rows);
}

struct OrphanCounts {
  std::size_t orphans = 0, realised = 0, accepted = 0, uncertain = 0;
};

std::string orphans_title(const CheckVoice& voice, const OrphanCounts& counts) {
  std::vector<std::string> parts;
  if (counts.realised + counts.accepted > 0) {
    parts.push_back(
        voice.say(Overview::orphans_to_carry, {{"n", counts.orphans - counts.realised}}));
  }
  if (counts.realised > 0) {
    parts.push_back(voice.say(Overview::orphans_done, {{"n", counts.realised}}));
  }
  if (counts.accepted > 0) {
    parts.push_back(voice.say(Overview::orphans_accepted, {{"n", counts.accepted}}));
  }
  const std::size_t all = counts.orphans + counts.accepted;
  const std::string title = parts.empty() ? voice.say(Overview::orphans_title, {{"n", all}})
                                          : voice.say(Overview::orphans_title_of_which,
                                                      {{"n", all}, {"parts", joined(parts, ", ")}});
  if (counts.uncertain == 0) return title;
  return voice.say(Overview::and_uncertain, {{"orphans", title}, {"n", counts.uncertain}});
}

std::string objective_code(const model::Contract& contract, const model::ActionRow& row) {
  if (row.objective) return contract.objectives[*row.objective].id;
  return row.axis ? contract.axes[*row.axis].id : std::string("–");
}

}  // namespace

// One row per action that nobody carries for sure, those that have waited longest first.
blocks::ReportPart orphans_part(const CheckVoice& voice) {
  blocks::ReportPart part{"sans-porteur", "", {}};
  const analysis::Analysis& found = voice.analysis;
  if (found.counts.carrier_not_said == found.counts.actions) return part;
  if (!voice.contract.rules[model::Rule::action_sans_porteur].on) return part;
  std::map<std::uint32_t, const model::Finding*> by_action;
  OrphanCounts counts;
  for (const model::Finding& finding : found.findings) {
    const bool orphan = finding.rule == model::Rule::action_sans_porteur;
    if (!orphan && finding.rule != model::Rule::porteur_incertain) continue;
    counts.orphans += orphan ? 1 : 0;
    counts.realised += orphan && finding.severity == model::Severity::info ? 1 : 0;
    by_action[finding.subject.index] = &finding;
  }
  counts.uncertain = by_action.size() - std::min(by_action.size(), counts.orphans);
  counts.accepted = static_cast<std::size_t>(std::count_if(
      found.accepted.begin(), found.accepted.end(), [](const gaps::AcceptedFinding& each) {
        return each.finding.rule == model::Rule::action_sans_porteur;
      }));
  const std::vector<gaps::CarrierHistory>& histories = voice.study.carrier_histories();
  struct Aged {
    std::size_t age;
    std::vector<std::string> cells;
  };
  constexpr std::size_t none = 1'000'000, doubtful = 2'000'000;
  std::vector<Aged> aged;
  for (const auto& group : voice.study.rows()) {
    const model::ActionRow& row = *group.back();
    const auto known = by_action.find(row.action.value);
    if (known == by_action.end()) continue;
    const model::Finding& finding = *known->second;
    const bool orphan = finding.rule == model::Rule::action_sans_porteur;
    const gaps::CarrierHistory& history = histories[row.action.value];
    // Those that have waited longest first, then those of which a porteur is named with a doubt.
    const std::size_t first = history.run.empty() ? none : history.run.front().table;
    aged.push_back(
        {orphan ? first : doubtful,
         {voice.cut(objective_code(voice.contract, row), 10), voice.name(finding.subject, 44),
          row.state ? words::state_word(row.state, voice.options.language) : "",
          orphan ? orphan_history(voice, history)
                 : output_text::printable(
                       words::finding_detail(voice.contract, finding, voice.options.language)),
          voice.place(finding.places.front())}});
  }
  std::stable_sort(aged.begin(), aged.end(),
                   [](const Aged& a, const Aged& b) { return a.age < b.age; });
  CheckVoice::Rows rows;
  for (Aged& each : aged) rows.push_back(std::move(each.cells));
  part.title = orphans_title(voice, counts);
  if (counts.orphans > counts.realised) {
    add(part, ParagraphKind::lead, voice.to_do(model::Rule::action_sans_porteur));
  }
  if (rows.empty()) add(part, ParagraphKind::nothing, voice.say(Overview::no_orphan));
  add_table(part, "actions-sans-porteur", part.title,
            {voice.say(Overview::objective_header), voice.say(Overview::action_header),
             voice.say(Overview::state_header), voice.say(Overview::since_header),
             voice.say(Overview::place_header)},
            rows);
  add_persons(voice, part);
  return part;
}

}  // namespace maillage::answers
