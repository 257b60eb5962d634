#include <algorithm>

#include "network/gaps/consequence.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/report/overview/part_method.hpp"
#include "output/report/overview/rule_definitions.hpp"
#include "output/text/numbers.hpp"
#include "output/words/consequence_words.hpp"
#include "output/words/finding_words.hpp"

namespace maillage::report::overview {
namespace {

blocks::Run found_figure(blocks::ReportMaking& making, model::Rule rule) {
  std::vector<text::Place> places;
  std::size_t count = 0;
  for (const model::Finding& finding : making.analysis.findings) {
    if (finding.rule != rule) continue;
    ++count;
    places.insert(places.end(), finding.places.begin(), finding.places.end());
  }
  const std::string text = output_text::count_text(count, making.language);
  if (count == 0) return {text, blocks::Emphasis::faint};
  return making.figure(
      text, {std::string(words::rule_title(rule, making.language)) + " " +
                 blocks::scope_phrase(making.contract, making.scope(), making.language) +
                 making.say("\u00A0: ", ": ") + text,
             std::string(rule_definition(rule, making.language)), "", std::move(places)});
}

}  // namespace

std::vector<blocks::Block> method_accepted(blocks::ReportMaking& making) {
  const std::vector<gaps::AcceptedFinding>& accepted = making.analysis.accepted;
  if (accepted.empty()) return {};
  blocks::Bullets items;
  for (const gaps::AcceptedFinding& each : accepted) {
    const model::Exception& exception = making.contract.exceptions[each.exception];
    blocks::Prose prose = {{std::string(words::rule_title(each.finding.rule, making.language)) +
                            making.say("\u00A0: ", ": ")}};
    prose.push_back(making.link(each.finding.subject));
    std::string reason = " – " + exception.reason;
    if (exception.until) {
      reason += making.say(" (jusqu’au ", " (until ") +
                output_text::date_text(*exception.until, making.language) + ")";
    }
    prose.push_back({reason + "."});
    items.items.push_back(std::move(prose));
  }
  return {blocks::heading_block("methode-acceptes", making.say("Constats acceptés, à part",
                                                               "Accepted findings, apart")),
          {std::move(items)}};
}

blocks::Grid method_rules(blocks::ReportMaking& making) {
  blocks::Grid grid;
  grid.id = "regles";
  grid.caption = making.say("Les règles, dans l’ordre où les constats les suivent",
                            "The rules, in the order of findings");
  grid.use = blocks::GridUse::data;
  grid.columns = {{making.say("Constat", "Finding")},
                  {"Code"},
                  {making.say("Relevé quand", "Raised when")},
                  {making.say("Qui peut y remédier, et comment", "Who may mend it, and how")},
                  {making.say("Seuil", "Threshold")},
                  {making.say("Ici", "Here"), blocks::GridAlign::numbers}};
  std::vector<model::Rule> rules;
  for (int i = 0; i < model::rule_count; ++i) rules.push_back(static_cast<model::Rule>(i));
  std::sort(rules.begin(), rules.end(),
            [](model::Rule a, model::Rule b) { return gaps::rank_of(a) < gaps::rank_of(b); });
  for (const model::Rule rule : rules) {
    const std::string limit = threshold_words(making.contract.rules, rule, making.language);
    blocks::GridRow row;
    row.id = "regle-" + std::string(model::rule_code(rule));
    row.cells = {
        blocks::words_cell(std::string(words::rule_title(rule, making.language))),
        blocks::words_cell(std::string(model::rule_code(rule))),
        blocks::words_cell(std::string(rule_definition(rule, making.language))),
        blocks::words_cell(std::string(words::what_to_do(rule, making.language))),
        blocks::prose_cell({{limit.empty() ? making.say("sans seuil", "none") : limit,
                             limit.empty() ? blocks::Emphasis::faint : blocks::Emphasis::plain}}),
        making.contract.rules[rule].on
            ? blocks::run_cell(found_figure(making, rule))
            : blocks::words_cell(
                  making.say("règle éteinte par le contrat", "switched off by the contract"))};
    grid.rows.push_back(std::move(row));
  }
  return grid;
}

}  // namespace maillage::report::overview
