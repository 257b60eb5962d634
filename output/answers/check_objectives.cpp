// check on objectives that nobody covers, rule by rule.
#include <set>

#include "network/analysis/completeness.hpp"
#include "network/gaps/steering.hpp"
#include "network/model/outline.hpp"
#include "output/answers/check_voice.hpp"
#include "output/fields/field_summary.hpp"
#include "output/text/terminal.hpp"
#include "output/words/answers/finding_messages.hpp"
#include "output/words/finding_words.hpp"

namespace maillage::answers {
namespace {

using blocks::ParagraphKind;
using words::answers::Findings;

// Objectives without a row by the print of the table alone: no gap, and said beside those that are.
void add_not_printed(const CheckVoice& voice, blocks::ReportPart& part) {
  if (voice.analysis.counts.objectives_not_printed == 0) return;
  std::set<text::ObjectiveId> printed;
  for (const auto& group : voice.study.rows()) {
    if (group.back()->objective) printed.insert(*group.back()->objective);
    printed.insert(group.back()->other_objectives.begin(), group.back()->other_objectives.end());
  }
  CheckVoice::Rows rows;
  for (std::uint32_t i = 0; i < voice.contract.objectives.size(); ++i) {
    const text::ObjectiveId objective{i};
    if (printed.count(objective) > 0) continue;
    if (!gaps::is_not_printed_in(voice.contract, objective, voice.analysis.scope)) continue;
    rows.push_back({voice.name({model::SubjectKind::objective, i}, 56),
                    voice.say(Findings::printed_elsewhere)});
  }
  if (rows.empty()) return;
  const std::string title = voice.say(Findings::not_printed, {{"n", rows.size()}});
  add(part, ParagraphKind::plain, title);
  add_table(part, "non-imprimes", title,
            {voice.say(Findings::objective_header), voice.say(Findings::why_header)}, rows);
}

struct RuleObjectives {
  CheckVoice::Rows rows;
  bool no_remit = false;  // a finding of the contract: no instance has any objective in its remit
};

RuleObjectives objectives_of(const CheckVoice& voice, model::Rule rule) {
  RuleObjectives found;
  found.no_remit = voice.contract.instances.empty();
  for (const model::Finding& finding : voice.analysis.findings) {
    if (finding.rule != rule) continue;
    if (finding.subject.kind == model::SubjectKind::contract) {
      found.no_remit = true;
      continue;
    }
    found.rows.push_back(
        {voice.name(finding.subject, 56), output_text::printable(words::finding_detail(
                                              voice.contract, finding, voice.options.language))});
  }
  return found;
}

void add_objectives_of(const CheckVoice& voice, model::Rule rule,
                       const analysis::Completeness& filled, blocks::ReportPart& part) {
  const output_text::Language language = voice.options.language;
  const analysis::Counts& counts = voice.analysis.counts;
  const auto [rows, no_remit] = objectives_of(voice, rule);
  if (rule == model::Rule::objectif_sans_action_decrite) {
    add_not_printed(voice, part);
    if (rows.empty()) return;
  }
  const bool no_state = counts.state_not_said == counts.actions;
  const bool no_carrier = counts.carrier_not_said == counts.actions;
  const bool unknown = (rule == model::Rule::objectif_sans_avancement && no_state) ||
                       (rule == model::Rule::objectif_sans_porteur && no_carrier) ||
                       (rule == model::Rule::objectif_sans_instance && no_remit);
  const std::string_view title = words::rule_title(rule, language);
  const std::string counted =
      unknown ? voice.say(Findings::not_recorded, {{"rule", title}})
              : voice.say(Findings::counted, {{"rule", title}, {"n", rows.size()}});
  add(part, ParagraphKind::plain, counted);
  if (!unknown && !rows.empty()) {
    std::vector<std::string> lines = {voice.to_do(rule)};
    const std::string rests =
        fields::rests_on_text(filled, analysis::fields_behind(rule), language);
    if (!rests.empty()) lines.push_back(rests);
    add_bullets(part, lines);
  }
  // Objectives without an instance are many wherever the contract has no thematic group.
  const bool listed = rule != model::Rule::objectif_sans_instance || rows.size() <= 5;
  if (listed || !voice.options.cuts_names) {
    add_table(part, std::string(model::rule_code(rule)), counted,
              {voice.say(Findings::objective_header), voice.say(Findings::why_header)}, rows);
  }
}

}  // namespace

blocks::ReportPart uncovered_part(const CheckVoice& voice) {
  blocks::ReportPart part{"objectifs", voice.say(Findings::uncovered_title), {}};
  const bool axes = voice.contract.objectives.empty();
  add(part, ParagraphKind::plain,
      voice.say(axes ? Findings::axes_only : Findings::objectives,
                {{"n", voice.analysis.counts.objectives}}));
  const analysis::Completeness& filled = voice.study.filled();
  for (const model::Rule rule :
       {model::Rule::objectif_sans_action, model::Rule::objectif_sans_action_decrite,
        model::Rule::objectif_sans_porteur, model::Rule::objectif_sans_avancement,
        model::Rule::objectif_sans_instance}) {
    if (voice.contract.rules[rule].on) add_objectives_of(voice, rule, filled, part);
  }
  return part;
}

}  // namespace maillage::answers
