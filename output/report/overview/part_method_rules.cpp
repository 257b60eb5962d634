#include "output/report/blocks/cells.hpp"
#include "output/report/overview/part_method.hpp"
#include "output/report/overview/rule_definitions.hpp"
#include "output/text/numbers.hpp"
#include "output/words/finding_words.hpp"

namespace maillage {
namespace {

Run found_figure(ReportMaking& making, Rule rule) {
  std::vector<Place> places;
  std::size_t count = 0;
  for (const Finding& finding : making.analysis.findings) {
    if (finding.rule != rule) continue;
    ++count;
    places.insert(places.end(), finding.places.begin(), finding.places.end());
  }
  const std::string text = count_text(count, making.language);
  if (count == 0) return {text, Emphasis::faint};
  return making.figure(
      text, {std::string(rule_title(rule, making.language)) + " " +
                 scope_phrase(making.contract, making.scope(), making.language) +
                 making.say("\u00A0: ", ": ") + text,
             std::string(rule_definition(rule, making.language)), "", std::move(places)});
}

}  // namespace

Grid method_rules(ReportMaking& making) {
  Grid grid;
  grid.id = "regles";
  grid.caption = making.say("Les règles, dans l'ordre où les constats les suivent",
                            "The rules, in the order of findings");
  grid.use = GridUse::data;
  grid.columns = {{making.say("Constat", "Finding")},
                  {"Code"},
                  {making.say("Relevé quand", "Raised when")},
                  {making.say("Seuil", "Threshold")},
                  {making.say("Ici", "Here"), GridAlign::numbers}};
  for (int i = 0; i < rule_count; ++i) {
    const Rule rule = static_cast<Rule>(i);
    const std::string limit = threshold_words(making.contract.rules, rule, making.language);
    GridRow row;
    row.id = "regle-" + std::string(rule_code(rule));
    row.cells = {words_cell(std::string(rule_title(rule, making.language))),
                 words_cell(std::string(rule_code(rule))),
                 words_cell(std::string(rule_definition(rule, making.language))),
                 prose_cell({{limit.empty() ? making.say("sans seuil", "none") : limit,
                              limit.empty() ? Emphasis::faint : Emphasis::plain}}),
                 making.contract.rules[rule].on
                     ? run_cell(found_figure(making, rule))
                     : words_cell(making.say("règle éteinte par le contrat",
                                             "switched off by the contract"))};
    grid.rows.push_back(std::move(row));
  }
  return grid;
}

}  // namespace maillage
