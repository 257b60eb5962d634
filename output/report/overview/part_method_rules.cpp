#include <algorithm>

#include "network/gaps/consequence.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/report/overview/part_method.hpp"
#include "output/text/numbers.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/overview/method_messages.hpp"
#include "output/words/rules/rule_words.hpp"

namespace maillage::report::overview {
namespace {

using words::overview::RuleGrid;

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
      text, {output_text::filled(
                 message_of(RuleGrid::found), making.language,
                 {{"rule", words::rule_title(rule, making.language)},
                  {"where", blocks::scope_phrase(making.contract, making.scope(), making.language)},
                  {"n", count}}),
             output_text::filled(words::words_of(rule).definition, making.language), "",
             std::move(places)});
}

// Findings that the contract accepts, with their reasons; nothing where there is none.
void add_accepted(const blocks::ReportMaking& making, std::vector<blocks::Block>& blocks) {
  if (making.analysis.accepted.empty()) return;
  blocks::Bullets items;
  for (const gaps::AcceptedFinding& each : making.analysis.accepted) {
    const model::Exception& exception = making.contract.exceptions[each.exception];
    const std::string until =
        exception.until ? output_text::date_text(*exception.until, making.language) : "";
    items.items.push_back(
        making.prose(exception.until ? RuleGrid::accepted_until : RuleGrid::accepted,
                     {{"subject", {making.link(each.finding.subject)}}},
                     {{"rule", words::rule_title(each.finding.rule, making.language)},
                      {"reason", exception.reason},
                      {"date", until}}));
  }
  blocks.push_back(
      blocks::heading_block("methode-acceptes", making.say(RuleGrid::accepted_heading)));
  blocks.push_back({std::move(items)});
}

blocks::Grid rule_grid(blocks::ReportMaking& making) {
  blocks::Grid grid;
  grid.id = "regles";
  grid.caption = making.say(RuleGrid::caption);
  grid.use = blocks::GridUse::data;
  grid.columns = {{making.say(RuleGrid::finding_header)},
                  {making.say(RuleGrid::code_header)},
                  {making.say(RuleGrid::raised_header)},
                  {making.say(RuleGrid::mend_header)},
                  {making.say(RuleGrid::threshold_header)},
                  {making.say(words::overview::Method::here_header), blocks::GridAlign::numbers}};
  std::vector<model::Rule> rules;
  for (int i = 0; i < model::rule_count; ++i) rules.push_back(static_cast<model::Rule>(i));
  std::sort(rules.begin(), rules.end(),
            [](model::Rule a, model::Rule b) { return gaps::rank_of(a) < gaps::rank_of(b); });
  for (const model::Rule rule : rules) {
    const std::string limit = words::threshold_words(making.contract.rules, rule, making.language);
    blocks::GridRow row;
    row.id = "regle-" + std::string(model::rule_code(rule));
    row.cells = {
        blocks::words_cell(std::string(words::rule_title(rule, making.language))),
        blocks::words_cell(std::string(model::rule_code(rule))),
        blocks::words_cell(output_text::filled(words::words_of(rule).definition, making.language)),
        blocks::words_cell(std::string(words::what_to_do(rule, making.language))),
        blocks::prose_cell({{limit.empty() ? making.say(RuleGrid::no_threshold) : limit,
                             limit.empty() ? blocks::Emphasis::faint : blocks::Emphasis::plain}}),
        making.contract.rules[rule].on ? blocks::run_cell(found_figure(making, rule))
                                       : blocks::words_cell(making.say(RuleGrid::switched_off))};
    grid.rows.push_back(std::move(row));
  }
  return grid;
}

}  // namespace

std::vector<blocks::Block> method_rules(blocks::ReportMaking& making) {
  std::vector<blocks::Block> blocks = {
      blocks::heading_block("methode-regles", making.say(RuleGrid::heading))};
  blocks.push_back({rule_grid(making)});
  add_accepted(making, blocks);
  return blocks;
}

}  // namespace maillage::report::overview
