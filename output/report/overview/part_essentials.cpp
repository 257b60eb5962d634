// The essentials: the contract in ten figures, and the five findings that matter most.
//
// Findings of one rule are told together. Their order is that of network/gaps/finding_weight.hpp:
// gravity first (a gap that leaves nobody to act, then what is to be looked at, then what is good to
// know); within it, how many actions are touched; then how many findings there are. The five first
// are told, whatever the rules: no rule is favoured, and the reader is told the order.
#include <algorithm>
#include <set>

#include "network/gaps/finding_weight.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/report/overview/finding_sentences.hpp"
#include "output/report/overview/overview_parts.hpp"
#include "output/report/overview/part_essentials.hpp"
#include "output/text/numbers.hpp"
#include "output/words/finding_words.hpp"

namespace maillage {
namespace {

class EssentialFindings {
 public:
  explicit EssentialFindings(ReportMaking& making)
      : making_(making), contract_(making.contract), language_(making.language) {}

  void add_findings(std::vector<Block>& blocks) {
    const std::vector<Finding>& findings = making_.analysis.findings;
    const std::vector<FindingGroup> groups = weigh_findings(contract_, making_.scope(), findings);
    if (groups.empty()) {
      blocks.push_back(prose_block(
          ParagraphKind::nothing, say("Aucune règle n'a rien relevé.", "No rule found anything.")));
      return;
    }
    constexpr std::size_t most = 5;
    Bullets bullets;
    for (std::size_t i = 0; i < groups.size() && i < most; ++i)
      bullets.items.push_back(told(groups[i]));
    blocks.push_back({std::move(bullets)});
    Prose note = {{say(
        "Ordre\u00A0: la gravité d'abord (grave, attention, info), puis le nombre d'actions "
        "touchées, puis le nombre de constats. Une instance stratégique dont le mandat n'est pas "
        "renseigné touche tout le plan. ",
        "Order: severity first (serious, warning, info), then how many actions are "
        "touched, then how many findings there are. A strategic instance whose remit is not "
        "recorded "
        "touches the whole plan. ")}};
    if (groups.size() > most) {
      const std::size_t more = groups.size() - most;
      note.push_back({french() ? counted(more, "autre sorte de constat a été relevée",
                                         "autres sortes de constats ont été relevées", language_) +
                                     "\u00A0: "
                               : counted(more, "more kind of finding was made: ",
                                         "more kinds of findings were made: ", language_)});
    }
    if (groups.size() <= most) note.push_back({say("Voir ", "See ")});
    Run method;
    method.text = say("les règles et leurs seuils", "the rules and their thresholds");
    method.anchor = "methode-regles";
    note.push_back(std::move(method));
    note.push_back({"."});
    blocks.push_back(prose_block(ParagraphKind::note, std::move(note)));
  }

 private:
  const char* say(const char* french, const char* english) const {
    return making_.say(french, english);
  }
  bool french() const { return language_ == Language::french; }
  std::string where() const { return scope_phrase(contract_, making_.scope(), language_); }

  // "[grave] 22 actions n'ont pas de porteur : A, B, C et 19 autres. Voir …"
  Prose told(const FindingGroup& group) {
    std::set<std::pair<Subject, std::vector<std::string>>> distinct;
    std::vector<Subject> subjects;
    std::vector<Place> places;
    for (const std::uint32_t position : group.findings) {
      const Finding& finding = making_.analysis.findings[position];
      places.insert(places.end(), finding.places.begin(), finding.places.end());
      const bool is_new = distinct.insert({finding.subject, finding.words}).second;
      const bool known =
          std::find(subjects.begin(), subjects.end(), finding.subject) != subjects.end();
      if (is_new && !known) subjects.push_back(finding.subject);
    }
    // Words are part of a finding about a table or a pair of names; of others the subject counts.
    const bool by_words =
        group.rule == Rule::colonne_non_renseignee || group.rule == Rule::doublon_probable;
    const std::size_t count = by_words ? distinct.size() : subjects.size();
    Prose prose = {
        {"[" + std::string(severity_word(group.severity, language_)) + "] ", Emphasis::strong}};
    const PlanParts parts = contract_.objectives.empty() ? PlanParts::axes : PlanParts::objectives;
    const bool whole = subjects.size() == 1 && subjects.front().kind == SubjectKind::contract;
    Trace trace{std::string(rule_title(group.rule, language_)) + " " + where() +
                    say("\u00A0: ", ": ") + count_text(count, language_),
                say("règle ", "rule ") + std::string(rule_code(group.rule)), "", std::move(places)};
    if (whole) {
      prose.push_back(
          making_.figure(std::string(rule_title(group.rule, language_)), std::move(trace)));
    } else {
      prose.push_back(making_.figure(count_text(count, language_), std::move(trace)));
      prose.push_back({" " + finding_sentence(group.rule, count, parts, language_)});
    }
    const bool named = !whole && subjects.front().kind != SubjectKind::table;
    if (named) {
      constexpr std::size_t most = 3;
      prose.push_back({say("\u00A0: ", ": ")});
      append(prose, listed(making_, subjects, subjects.size() == most + 1 ? most + 1 : most));
    }
    prose.push_back({"."});
    const bool of_actions = !subjects.empty() && subjects.front().kind == SubjectKind::action;
    if (!of_actions && !group.touched.empty()) {
      prose.push_back(
          {" " + counted(group.touched.size(), say("action touchée.", "action touched."),
                         say("actions touchées.", "actions touched."), language_)});
    }
    Run more;
    more.text = say("Voir ", "See ") + part_title_of_rule(group.rule, language_);
    more.anchor = part_of_rule(group.rule);
    prose.push_back({" "});
    prose.push_back(std::move(more));
    return prose;
  }

  ReportMaking& making_;
  const Contract& contract_;
  const Language language_;
};

}  // namespace

ReportPart report_essentials(ReportMaking& making) {
  EssentialFigures figures = essential_figures(making);
  ReportPart part{"essentiel", making.say("L'essentiel", "The essentials"), {}};
  part.blocks.push_back(std::move(figures.lead));
  part.blocks.push_back({std::move(figures.ten)});
  part.blocks.push_back(heading_block("essentiel-constats",
                                      making.say("Ce qui compte le plus", "What matters most")));
  EssentialFindings(making).add_findings(part.blocks);
  return part;
}

}  // namespace maillage
