// check on what the contract requires of itself: what is held, what is not, and the changes that would
// do.
#include <algorithm>

#include "output/answers/check_voice.hpp"
#include "output/words/answers/finding_messages.hpp"
#include "output/words/answers/overview_messages.hpp"
#include "output/words/requirement_words.hpp"

namespace maillage::answers {
namespace {

using blocks::ParagraphKind;
using words::answers::Findings;
using words::answers::Overview;

std::vector<const model::Finding*> unmet_of(const analysis::Analysis& analysis,
                                            model::Requirement requirement) {
  std::vector<const model::Finding*> unmet;
  for (const model::Finding& finding : analysis.findings) {
    const bool same = finding.rule == model::Rule::exigence_non_tenue && !finding.words.empty() &&
                      finding.words.front() == model::requirement_code(requirement);
    if (same) unmet.push_back(&finding);
  }
  return unmet;
}

}  // namespace

blocks::ReportPart requirements_part(const CheckVoice& voice) {
  const output_text::Language language = voice.options.language;
  CheckVoice::Rows rows;
  std::size_t unheld = 0;
  for (int i = 0; i < model::requirement_count; ++i) {
    const model::Requirement requirement = static_cast<model::Requirement>(i);
    const model::RequirementSetting& setting = voice.contract.requirements[requirement];
    if (!setting.on) continue;
    const std::vector<const model::Finding*> unmet = unmet_of(voice.analysis, requirement);
    std::string changes = voice.say(Findings::met);
    if (!unmet.empty()) {
      ++unheld;
      changes = words::change_text(*unmet.front(), language);
      if (unmet.size() > 1) {
        changes = voice.say(Findings::and_others, {{"change", changes}, {"n", unmet.size() - 1}});
      }
    }
    rows.push_back({words::requirement_name(requirement, setting.limit, language), changes,
                    voice.place(setting.place)});
  }
  blocks::ReportPart part{
      "exigences",
      voice.say(Findings::requirements_title, {{"met", rows.size() - unheld}, {"n", rows.size()}}),
      {}};
  add_table(part, "exigences-du-contrat", part.title,
            {voice.say(Findings::requirement_header), voice.say(Findings::change_header),
             voice.say(Overview::place_header)},
            rows);
  return part;
}

void add_unmet(const CheckVoice& voice, const std::vector<const model::Finding*>& found,
               blocks::ReportPart& part) {
  for (const model::Finding* finding : found) {
    const bool is_general = finding->subject.kind == model::SubjectKind::contract ||
                            finding->subject.kind == model::SubjectKind::table;
    const std::string what = words::requirement_headline(*finding, voice.options.language);
    add(part, ParagraphKind::plain,
        is_general ? what
                   : voice.say(Findings::of_subject,
                               {{"subject", voice.name(finding->subject, 52)}, {"what", what}}));
    const std::size_t most =
        voice.options.most_per_rule == 0 ? finding->involved.size() : voice.options.most_per_rule;
    std::vector<std::string> changes;
    for (std::size_t i = 0; i < std::min(most, finding->involved.size()); ++i) {
      changes.push_back(voice.name(finding->involved[i], 100));
    }
    if (finding->involved.size() > most) {
      changes.push_back(voice.say(Findings::more, {{"n", finding->involved.size() - most}}));
    }
    add_bullets(part, changes);
  }
}

}  // namespace maillage::answers
