// The summary's part on what the contract requires of itself: what is held, what is not, and the
// changes that would do.
#include <algorithm>

#include "output/answers/summary_context.hpp"
#include "output/words/requirement_words.hpp"

namespace maillage::answers {

std::string requirements_part(const SummaryPart& part) {
  std::vector<std::vector<std::string>> rows;
  std::size_t unheld = 0;
  for (int i = 0; i < model::requirement_count; ++i) {
    const model::Requirement requirement = static_cast<model::Requirement>(i);
    const model::RequirementSetting& setting = part.contract.requirements[requirement];
    if (!setting.on) continue;
    std::vector<const model::Finding*> unmet;
    for (const model::Finding& finding : part.analysis.findings) {
      const bool same = finding.rule == model::Rule::exigence_non_tenue && !finding.words.empty() &&
                        finding.words.front() == model::requirement_code(requirement);
      if (same) unmet.push_back(&finding);
    }
    unheld += unmet.empty() ? 0 : 1;
    std::string changes = part.say("tenue", "met");
    if (!unmet.empty()) {
      changes = words::change_text(*unmet.front(), part.options.language);
      if (unmet.size() > 1) {
        changes += part.say(" ; et ", "; and ") +
                   output_text::counted(unmet.size() - 1, part.say("autre", "other"),
                                        part.say("autres", "others"), part.options.language);
      }
    }
    rows.push_back({words::requirement_name(requirement, setting.limit, part.options.language),
                    changes, part.place(setting.place)});
  }
  if (rows.empty()) return "";
  std::string title = part.say("Exigences", "Requirements");
  title += " (" + std::to_string(rows.size() - unheld) + part.say(" sur ", " of ") +
           std::to_string(rows.size()) + part.say(" tenues)", " met)");
  return part.heading(title) + output_text::text_table(rows, {}, "  ");
}

std::string unmet_text(const SummaryPart& part, const std::vector<const model::Finding*>& found) {
  std::string text;
  for (const model::Finding* finding : found) {
    const bool is_general = finding->subject.kind == model::SubjectKind::contract ||
                            finding->subject.kind == model::SubjectKind::table;
    text += "      ";
    if (!is_general) text += part.name(finding->subject, 52) + part.say(" : ", ": ");
    text += words::requirement_headline(*finding, part.options.language) + "\n";
    const std::size_t most =
        part.options.most_per_rule == 0 ? finding->involved.size() : part.options.most_per_rule;
    for (std::size_t i = 0; i < std::min(most, finding->involved.size()); ++i) {
      text += "        – " + part.name(finding->involved[i], 100) + "\n";
    }
    if (finding->involved.size() > most) {
      text += part.say("        … et ", "        … and ") +
              std::to_string(finding->involved.size() - most) +
              part.say(" de plus : --all", " more: --all") + "\n";
    }
  }
  return text;
}

}  // namespace maillage::answers
