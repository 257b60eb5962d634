// Before and after: gaps that close, open and persist; actions that leave the plan, are joined or
// come; porteurs gained and lost; measures.
#include <map>
#include <utility>

#include "output/report/actions/part_scenario.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/words/actions/action_cell_messages.hpp"
#include "output/words/actions/evolution_changes_messages.hpp"
#include "output/words/actions/scenario_messages.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/measures/measure_words.hpp"

namespace maillage::report::actions {
namespace {

using words::actions::ActionCell;
using words::actions::Moves;
using words::actions::ScenarioWords;

// The findings of one rule, by what became of them.
struct RuleChange {
  std::vector<const analysis::FindingChange*> mended, gone, persisting, opened;
};

blocks::GridCell finding_count(blocks::ReportMaking& making, const std::string& what,
                               const std::vector<const analysis::FindingChange*>& found,
                               blocks::Tone tone) {
  blocks::Trace trace;
  trace.what = what;
  for (const analysis::FindingChange* each : found) {
    const auto& finding = each->after ? each->after : each->before;
    if (finding) {
      trace.places.insert(trace.places.end(), finding->places.begin(), finding->places.end());
    }
  }
  blocks::GridCell cell = blocks::count_cell(making, found.size(), std::move(trace));
  if (!found.empty()) cell.tone = tone;
  return cell;
}

std::map<model::Rule, RuleChange> changes_by_rule(const analysis::Comparison& comparison) {
  std::map<model::Rule, RuleChange> by_rule;
  for (const analysis::FindingChange& each : comparison.findings) {
    const auto& finding = each.after ? each.after : each.before;
    if (!finding) continue;
    RuleChange& rule = by_rule[finding->rule];
    if (each.change == analysis::Change::kept) {
      rule.persisting.push_back(&each);
    } else if (each.change == analysis::Change::gained) {
      rule.opened.push_back(&each);
    } else {
      (each.ground == analysis::FindingGround::judged ? rule.mended : rule.gone).push_back(&each);
    }
  }
  return by_rule;
}

blocks::Block opened_listed(blocks::ReportMaking& making, const analysis::Comparison& comparison) {
  const std::string title = making.say(ActionCell::new_findings);
  blocks::Grid grid;
  grid.id = "avant-apres-constats-nouveaux";
  grid.caption = title;
  grid.use = blocks::GridUse::data;
  grid.columns = {{making.say(ActionCell::subject_header)},
                  {making.say(ActionCell::finding_header)},
                  {making.say(ScenarioWords::what_follows_header)},
                  {making.say(ActionCell::shown_by_header)}};
  for (const analysis::FindingChange& each : comparison.findings) {
    if (each.change != analysis::Change::gained || !each.after) continue;
    const model::Finding& finding = *each.after;
    const std::string rule(words::rule_title(finding.rule, making.language));
    std::string detail = words::finding_detail(making.contract, finding, making.language);
    if (detail.empty()) detail = making.say(ActionCell::nothing_to_quote);
    grid.rows.push_back(
        {{},
         {blocks::run_cell(making.link(finding.subject)), blocks::words_cell(rule),
          blocks::words_cell(std::string(words::consequence_word(finding, making.language))),
          blocks::run_cell(making.figure(detail, {rule, detail, "", finding.places}))}});
  }
  return findings_or_none(making, title, std::move(grid));
}

// A list that may be opened; a sentence where it is empty.
void add_list(const blocks::ReportMaking& making, ScenarioWords key,
              std::vector<blocks::Prose> items, std::vector<blocks::Block>& blocks) {
  const std::string title = making.say(key);
  if (items.empty()) {
    blocks.push_back(blocks::prose_block(blocks::ParagraphKind::nothing,
                                         making.say(ScenarioWords::empty_list, {{"list", title}})));
    return;
  }
  blocks.push_back({blocks::Disclosure{
      making.say(ActionCell::with_count, {{"what", title}, {"n", items.size()}}),
      {{blocks::Bullets{std::move(items)}}}}});
}

bool is_of_scenario(const BeforeAfter& sides, const analysis::ActionSeen& seen) {
  const auto& scenario = sides.making.contract.scenario;
  return scenario && seen.place.file == scenario->place.file;
}

}  // namespace

blocks::Block findings_or_none(const blocks::ReportMaking& making, const std::string& title,
                               blocks::Grid grid) {
  if (grid.rows.empty()) {
    return blocks::prose_block(blocks::ParagraphKind::nothing,
                               making.say(ActionCell::no_finding, {{"list", title}}));
  }
  const std::string words =
      making.say(ActionCell::with_count, {{"what", title}, {"n", grid.rows.size()}});
  return {blocks::Disclosure{words, {{std::move(grid)}}}};
}

std::vector<blocks::Block> changed_finding_blocks(BeforeAfter& sides) {
  blocks::ReportMaking& making = sides.making;
  blocks::Grid grid;
  grid.id = "avant-apres-constats";
  grid.caption = making.say(ScenarioWords::rules_caption);
  grid.use = blocks::GridUse::data;
  const auto number = blocks::GridAlign::numbers;
  grid.columns = {
      {making.say(ActionCell::finding_header)},
      {making.say(ActionCell::before_header), number},
      {making.say(ScenarioWords::mended_header), number},
      {making.say(ScenarioWords::gone_header), number, "", making.say(ScenarioWords::gone_in_full)},
      {making.say(Moves::persisting_header), number},
      {making.say(Moves::new_header), number},
      {making.say(ActionCell::after_header), number}};
  for (const auto& entry : changes_by_rule(sides.comparison)) {
    const std::string rule(words::rule_title(entry.first, making.language));
    const RuleChange& each = entry.second;
    const auto cell = [&](const std::vector<const analysis::FindingChange*>& found,
                          ScenarioWords what, blocks::Tone tone) {
      return finding_count(making, making.say(what, {{"rule", rule}}), found, tone);
    };
    const std::size_t before = each.mended.size() + each.gone.size() + each.persisting.size();
    const std::size_t after = each.persisting.size() + each.opened.size();
    blocks::GridRow row;
    row.cells = {blocks::words_cell(rule),
                 blocks::count_cell(making, before, {}),
                 cell(each.mended, ScenarioWords::counted_mended, blocks::Tone::gained),
                 cell(each.gone, ScenarioWords::counted_gone, blocks::Tone::plain),
                 cell(each.persisting, ScenarioWords::counted_persisting, blocks::Tone::plain),
                 cell(each.opened, ScenarioWords::counted_new, blocks::Tone::lost),
                 blocks::count_cell(making, after, {})};
    grid.rows.push_back(std::move(row));
  }
  return {blocks::heading_block("avant-apres-lacunes", making.say(ScenarioWords::gaps_heading)),
          {std::move(grid)},
          opened_listed(making, sides.comparison)};
}

std::vector<blocks::Block> changed_action_blocks(BeforeAfter& sides) {
  const blocks::ReportMaking& making = sides.making;
  std::vector<blocks::Prose> left, joined, added;
  for (const analysis::ActionChange& change : sides.comparison.actions) {
    blocks::Prose item = {sides.action(change)};
    if (change.change == analysis::Change::lost && change.before) {
      item = making.prose(
          ActionCell::beside, {{"words", item}},
          {{"aside", answers::seen_state_word(change.before->state, making.language)}});
      left.push_back(std::move(item));
    } else if (change.change == analysis::Change::gained) {
      added.push_back(std::move(item));
    } else if (change.after && is_of_scenario(sides, *change.after)) {
      joined.push_back(std::move(item));
    }
  }
  std::vector<blocks::Block> blocks = {
      blocks::heading_block("avant-apres-actions", making.say(ScenarioWords::actions_heading))};
  add_list(making, ScenarioWords::gone_actions, std::move(left), blocks);
  add_list(making, ScenarioWords::joining_actions, std::move(joined), blocks);
  add_list(making, ScenarioWords::added_actions, std::move(added), blocks);
  return blocks;
}

std::vector<blocks::Block> changed_carrier_blocks(BeforeAfter& sides) {
  const blocks::ReportMaking& making = sides.making;
  std::vector<blocks::Block> blocks = {blocks::heading_block(
      "avant-apres-porteurs", making.say(ActionCell::carriers_gained_and_lost))};
  if (!sides.comparison.carriers_comparable) {
    blocks.push_back(blocks::prose_block(blocks::ParagraphKind::nothing,
                                         making.say(ScenarioWords::no_carriers_said)));
    return blocks;
  }
  std::vector<blocks::Prose> began, ended;
  for (const analysis::OrganisationChange& change : sides.comparison.organisations) {
    const std::size_t now = change.carried.kept.size() + change.carried.gained.size();
    const std::size_t then = change.carried.kept.size() + change.carried.lost.size();
    const auto item = [&](std::size_t count) {
      return making.prose(ScenarioWords::organisation_actions,
                          {{"organisation", {sides.partner(change)}}}, {{"n", count}});
    };
    if (change.as_carrier == analysis::Change::gained) began.push_back(item(now));
    if (change.as_carrier == analysis::Change::lost) ended.push_back(item(then));
  }
  add_list(making, ScenarioWords::organisations_that_carry_now, std::move(began), blocks);
  add_list(making, ScenarioWords::organisations_no_longer_carrying, std::move(ended), blocks);
  return blocks;
}

std::vector<blocks::Block> changed_measure_blocks(const BeforeAfter& sides) {
  const blocks::ReportMaking& making = sides.making;
  blocks::Grid grid;
  grid.id = "avant-apres-mesures";
  grid.caption = making.say(ScenarioWords::measures_caption);
  grid.use = blocks::GridUse::data;
  const auto number = blocks::GridAlign::numbers;
  grid.columns = {{making.say(ScenarioWords::network_header)},
                  {making.say(ScenarioWords::measure_header)},
                  {making.say(ActionCell::before_header), number},
                  {making.say(ActionCell::after_header), number},
                  {making.say(ActionCell::difference_header), number}};
  for (const analysis::MeasureChange& measure : sides.comparison.measures) {
    // What has no upper bound is counted.
    const bool is_count = !measure.range.high;
    const auto cell = [&](const std::optional<double>& value) {
      blocks::GridCell made = blocks::words_cell(
          value && is_count ? output_text::plain_number_text(*value, making.language)
                            : words::value_text(value, making.language));
      if (value) made.sort = output_text::number_text(*value, 6, output_text::Language::english);
      return made;
    };
    blocks::Run name{words::measure_word(measure.name, making.language)};
    name.anchor = blocks::measure_anchor(measure.name, measure.layer);
    grid.rows.push_back(
        {{},
         {blocks::words_cell(std::string(words::layer_word(measure.layer, making.language))),
          blocks::run_cell(std::move(name)), cell(measure.before), cell(measure.after),
          cell(measure.difference)}});
  }
  return {blocks::heading_block("avant-apres-mesures-titre",
                                making.say(ScenarioWords::measures_heading)),
          {blocks::Disclosure{making.say(ScenarioWords::measures_list), {{std::move(grid)}}}}};
}

}  // namespace maillage::report::actions
