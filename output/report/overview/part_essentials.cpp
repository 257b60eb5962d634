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
#include "output/words/finding_words.hpp"
#include "output/words/headlines/page_messages.hpp"
#include "output/words/overview/essentials_messages.hpp"
#include "output/words/overview/method_messages.hpp"
#include "output/words/rules/rule_words.hpp"
#include "output/words/tally_words.hpp"

namespace maillage::report::overview {
namespace {

using words::headlines::Page;
using words::overview::Essentials;
using words::overview::RuleGrid;

std::string essentials_where(blocks::ReportMaking& making) {
  return blocks::scope_phrase(making.contract, making.scope(), making.language);
}

// " (11 constats)" where one subject has several; " (et 2 réalisées sans porteur)".
std::string findings_beside(blocks::ReportMaking& making, const gaps::FindingGroup& group,
                            std::size_t count) {
  std::string text;
  if (group.findings.size() > count) {
    text += making.say(Essentials::findings_beside, {{"n", group.findings.size()}});
  }
  text += words::accepted_beside(
      gaps::count_accepted(making.analysis.accepted, group.rule, group.consequence),
      making.language);
  if (group.others == 0) return text;
  return text + (group.rule == model::Rule::action_sans_porteur
                     ? making.say(Essentials::done_beside, {{"n", group.others}})
                     : making.say(Essentials::others_beside,
                                  {{"n", group.others},
                                   {"consequence", words::consequence_word(gaps::Consequence::know,
                                                                           making.language)}}));
}

// "[grave] 22 actions n'ont pas de porteur : A, B, C et 19 autres. Voir …"
blocks::Prose finding_told(blocks::ReportMaking& making, const gaps::FindingGroup& group) {
  const ToldGroup counted = told_group(making.analysis.findings, group);
  const std::vector<model::Subject>& subjects = counted.subjects;
  std::vector<text::Place> places;
  for (const std::uint32_t position : group.findings) {
    const model::Finding& finding = making.analysis.findings[position];
    places.insert(places.end(), finding.places.begin(), finding.places.end());
  }
  const std::size_t count = counted.count;
  blocks::Prose prose = {
      {"[" + std::string(words::consequence_word(group.consequence, making.language)) + "] ",
       blocks::Emphasis::strong}};
  const PlanParts parts =
      making.contract.objectives.empty() ? PlanParts::axes : PlanParts::objectives;
  const std::string title(words::rule_title(group.rule, making.language));
  blocks::Trace trace{
      making.say(RuleGrid::found,
                 {{"rule", title}, {"where", essentials_where(making)}, {"n", count}}),
      making.say(Essentials::rule_code, {{"code", model::rule_code(group.rule)}}), "",
      std::move(places)};
  blocks::Prose finding;
  if (counted.whole) {
    finding = {making.figure(title, std::move(trace))};
  } else {
    finding = blocks::filled_prose(
        finding_sentence(group.rule, parts), making.language,
        {{"n", {making.figure(output_text::count_text(count, making.language), std::move(trace))}}},
        {{"n", count}, {"when", judged_when(making)}});
  }
  finding.push_back({findings_beside(making, group, count)});
  const bool named = !counted.whole && subjects.front().kind != model::SubjectKind::table &&
                     subjects.front().kind != model::SubjectKind::contract;
  const std::vector<std::string> columns = told_columns(making, group);
  constexpr std::size_t most = 3;
  blocks::append(
      prose, named ? making.prose(
                         Essentials::finding_names,
                         {{"finding", std::move(finding)},
                          {"names", blocks::listed(making, subjects,
                                                   subjects.size() == most + 1 ? most + 1 : most)}})
             : columns.empty()
                 ? making.prose(Essentials::finding, {{"finding", std::move(finding)}})
                 : making.prose(Essentials::finding_names,
                                {{"finding", std::move(finding)},
                                 {"names", {{blocks::enumerated(columns, making.language)}}}}));
  const bool of_actions = !subjects.empty() && subjects.front().kind == model::SubjectKind::action;
  if (!of_actions && !group.touched.empty()) {
    prose.push_back({" " + making.say(Essentials::touched, {{"n", group.touched.size()}})});
  }
  prose.push_back({" → " +
                   std::string(words::what_to_do(group.rule, group.consequence, making.language)) +
                   "."});
  std::string rests = fields::rests_on_text(making.study.filled(),
                                            analysis::fields_behind(group.rule), making.language);
  if (!rests.empty()) {
    rests[0] = static_cast<char>(rests[0] - 'a' + 'A');
    prose.push_back({" " + rests + ".", blocks::Emphasis::faint});
  }
  blocks::Run more;
  more.text = making.say(Page::see, {{"part", part_title_of_rule(group.rule, making.language)}});
  more.anchor = part_of_rule(group.rule);
  prose.push_back({" "});
  prose.push_back(std::move(more));
  return prose;
}

void add_essential_findings(blocks::ReportMaking& making, std::vector<blocks::Block>& blocks) {
  const std::vector<gaps::FindingGroup>& groups = making.study.finding_groups();
  if (groups.empty()) {
    blocks.push_back(
        blocks::prose_block(blocks::ParagraphKind::nothing, making.say(Page::no_finding)));
    return;
  }
  constexpr std::size_t most = 5;
  blocks::Bullets bullets;
  for (std::size_t i = 0; i < groups.size() && i < most; ++i)
    bullets.items.push_back(finding_told(making, groups[i]));
  blocks.push_back({std::move(bullets)});
  blocks::Run rules{making.say(Essentials::rules)};
  rules.anchor = "methode-regles";
  blocks::Prose note = {{making.say(Essentials::order) + " "}};
  const std::size_t more = groups.size() - std::min(most, groups.size());
  blocks::append(note, making.prose(more > 0 ? Essentials::more_kinds : Essentials::see_rules,
                                    {{"rules", {std::move(rules)}}}, {{"n", more}}));
  blocks.push_back(blocks::prose_block(blocks::ParagraphKind::note, std::move(note)));
}

}  // namespace

blocks::ReportPart report_essentials(blocks::ReportMaking& making) {
  EssentialFigures figures = essential_figures(making);
  blocks::ReportPart part{"essentiel", making.say(Essentials::title), {}};
  part.blocks.push_back(std::move(figures.lead));
  part.blocks.push_back({std::move(figures.ten)});
  part.blocks.push_back(
      blocks::heading_block("essentiel-constats", making.say(Essentials::findings_heading)));
  add_essential_findings(making, part.blocks);
  return part;
}

}  // namespace maillage::report::overview
