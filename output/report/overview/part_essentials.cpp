// The essentials: the contract in ten figures, and the five findings that matter most.
//
// Findings of one rule are told together, in the order of network/gaps/consequence.hpp: what a
// committee has to decide, then what is to be completed, then what is good to know. The five first
// are told, and the reader is told the order.
#include <algorithm>

#include "network/gaps/exceptions.hpp"
#include "network/gaps/finding_weight.hpp"
#include "output/fields/field_summary.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/report/overview/finding_groups.hpp"
#include "output/report/overview/finding_sentences.hpp"
#include "output/report/overview/overview_parts.hpp"
#include "output/report/overview/part_essentials.hpp"
#include "output/text/numbers.hpp"
#include "output/words/consequence_words.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/tally_words.hpp"

namespace maillage::report::overview {
namespace {

class EssentialFindings {
 public:
  explicit EssentialFindings(blocks::ReportMaking& making)
      : making_(making),
        contract_(making.contract),
        language_(making.language),
        filled_(analysis::completeness(making.contract, making.scope())) {}

  void add_findings(std::vector<blocks::Block>& blocks) {
    const std::vector<model::Finding>& findings = making_.analysis.findings;
    const std::vector<gaps::FindingGroup> groups =
        gaps::weigh_findings(contract_, making_.scope(), findings);
    if (groups.empty()) {
      blocks.push_back(
          blocks::prose_block(blocks::ParagraphKind::nothing,
                              say("Aucune règle n’a rien relevé.", "No rule found anything.")));
      return;
    }
    constexpr std::size_t most = 5;
    blocks::Bullets bullets;
    for (std::size_t i = 0; i < groups.size() && i < most; ++i)
      bullets.items.push_back(told(groups[i]));
    blocks.push_back({std::move(bullets)});
    blocks::Prose note = {{say(
        "Ordre\u00A0: ce qu’un comité doit décider (ce qui n’a personne pour agir, ce qui n’est "
        "pas "
        "tenu, ce qui est fragile ou contredit), puis ce qui est à compléter, puis ce qui est à "
        "savoir. Une instance stratégique dont le mandat n’est pas renseigné touche tout le plan. ",
        "Order: what a committee has to decide (what has nobody to act, what is not kept, what is "
        "fragile or contradicted), then what is to be completed, then what is good to know. A "
        "strategic instance whose remit is not recorded touches the whole plan. ")}};
    if (groups.size() > most) {
      const std::size_t more = groups.size() - most;
      note.push_back(
          {french()
               ? output_text::counted(more, "autre sorte de constat a été relevée",
                                      "autres sortes de constats ont été relevées", language_) +
                     "\u00A0: "
               : output_text::counted(more, "more kind of finding was made: ",
                                      "more kinds of findings were made: ", language_)});
    }
    if (groups.size() <= most) note.push_back({say("Voir ", "See ")});
    blocks::Run method;
    method.text = say("les règles et leurs seuils", "the rules and their thresholds");
    method.anchor = "methode-regles";
    note.push_back(std::move(method));
    note.push_back({"."});
    blocks.push_back(blocks::prose_block(blocks::ParagraphKind::note, std::move(note)));
  }

 private:
  const char* say(const char* french, const char* english) const {
    return making_.say(french, english);
  }
  bool french() const { return language_ == output_text::Language::french; }
  std::string where() const { return blocks::scope_phrase(contract_, making_.scope(), language_); }

  // "[grave] 22 actions n'ont pas de porteur : A, B, C et 19 autres. Voir …"
  blocks::Prose told(const gaps::FindingGroup& group) {
    const ToldGroup counted = told_group(making_.analysis.findings, group);
    const std::vector<model::Subject>& subjects = counted.subjects;
    std::vector<text::Place> places;
    for (const std::uint32_t position : group.findings) {
      const model::Finding& finding = making_.analysis.findings[position];
      places.insert(places.end(), finding.places.begin(), finding.places.end());
    }
    const std::size_t count = counted.count;
    blocks::Prose prose = {
        {"[" + std::string(words::consequence_word(group.consequence, language_)) + "] ",
         blocks::Emphasis::strong}};
    const PlanParts parts = contract_.objectives.empty() ? PlanParts::axes : PlanParts::objectives;
    const bool whole = counted.whole;
    blocks::Trace trace{std::string(words::rule_title(group.rule, language_)) + " " + where() +
                            say("\u00A0: ", ": ") + output_text::count_text(count, language_),
                        say("règle ", "rule ") + std::string(model::rule_code(group.rule)), "",
                        std::move(places)};
    if (whole) {
      prose.push_back(
          making_.figure(std::string(words::rule_title(group.rule, language_)), std::move(trace)));
    } else {
      prose.push_back(making_.figure(output_text::count_text(count, language_), std::move(trace)));
      prose.push_back({" " + finding_sentence(group.rule, count, parts, language_)});
    }
    prose.push_back({beside(group, count)});
    const bool named = !whole && subjects.front().kind != model::SubjectKind::table &&
                       subjects.front().kind != model::SubjectKind::contract;
    if (named) {
      constexpr std::size_t most = 3;
      prose.push_back({say("\u00A0: ", ": ")});
      blocks::append(
          prose, blocks::listed(making_, subjects, subjects.size() == most + 1 ? most + 1 : most));
    }
    prose.push_back({"."});
    const bool of_actions =
        !subjects.empty() && subjects.front().kind == model::SubjectKind::action;
    if (!of_actions && !group.touched.empty()) {
      prose.push_back({" " + output_text::counted(
                                 group.touched.size(), say("action touchée.", "action touched."),
                                 say("actions touchées.", "actions touched."), language_)});
    }
    prose.push_back(
        {" → " + std::string(words::what_to_do(group.rule, group.consequence, language_)) + "."});
    std::string rests =
        fields::rests_on_text(filled_, analysis::fields_behind(group.rule), language_);
    if (!rests.empty()) {
      rests[0] = static_cast<char>(rests[0] - 'a' + 'A');
      prose.push_back({" " + rests + ".", blocks::Emphasis::faint});
    }
    blocks::Run more;
    more.text = say("Voir ", "See ") + part_title_of_rule(group.rule, language_);
    more.anchor = part_of_rule(group.rule);
    prose.push_back({" "});
    prose.push_back(std::move(more));
    return prose;
  }

  // " (11 constats)" where one subject has several; " (et 2 réalisées sans porteur)".
  std::string beside(const gaps::FindingGroup& group, std::size_t count) const {
    std::string text;
    if (group.findings.size() > count) {
      text += " (" +
              output_text::counted(group.findings.size(), say("constat", "finding"),
                                   say("constats", "findings"), language_) +
              ")";
    }
    text += words::accepted_beside(
        gaps::count_accepted(making_.analysis.accepted, group.rule, group.consequence), language_);
    if (group.others == 0) return text;
    text += say(" (et ", " (and ") + output_text::count_text(group.others, language_) + " ";
    text +=
        group.rule == model::Rule::action_sans_porteur
            ? several_words(group.others, say("réalisée sans porteur", "done without a porteur"),
                            say("réalisées sans porteur", "done without a porteur"))
            : std::string(words::consequence_word(gaps::Consequence::know, language_));
    return text + ")";
  }
  std::string several_words(std::size_t count, const char* one, const char* many) const {
    return count < 2 ? one : many;
  }

  blocks::ReportMaking& making_;
  const model::Contract& contract_;
  const output_text::Language language_;
  const analysis::Completeness filled_;
};

}  // namespace

blocks::ReportPart report_essentials(blocks::ReportMaking& making) {
  EssentialFigures figures = essential_figures(making);
  blocks::ReportPart part{"essentiel", making.say("L’essentiel", "The essentials"), {}};
  part.blocks.push_back(std::move(figures.lead));
  part.blocks.push_back({std::move(figures.ten)});
  part.blocks.push_back(blocks::heading_block(
      "essentiel-constats", making.say("Ce qui compte le plus", "What matters most")));
  EssentialFindings(making).add_findings(part.blocks);
  return part;
}

}  // namespace maillage::report::overview
