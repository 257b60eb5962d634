// Before and after: the table that a scenario changes beside the plan it makes of it. In figures
// first, then what it requires of itself, with the shortest list of changes that would meet it.
#include "output/report/actions/part_scenario.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "output/report/actions/action_parts.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/words/actions/action_cell_messages.hpp"
#include "output/words/actions/scenario_messages.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/requirement_words.hpp"

namespace maillage::report::actions {
namespace {

using words::actions::ActionCell;
using words::actions::ScenarioWords;

std::vector<const model::Finding*> unmet(const blocks::ReportMaking& making,
                                         model::Requirement requirement) {
  std::vector<const model::Finding*> found;
  for (const model::Finding& finding : making.analysis.findings) {
    const bool same = finding.rule == model::Rule::exigence_non_tenue && !finding.words.empty() &&
                      finding.words.front() == model::requirement_code(requirement);
    if (same) found.push_back(&finding);
  }
  return found;
}

struct RequirementCount {
  std::size_t set = 0, held = 0;
};

RequirementCount count_requirements(const blocks::ReportMaking& making) {
  RequirementCount count;
  for (int i = 0; i < model::requirement_count; ++i) {
    const model::Requirement requirement = static_cast<model::Requirement>(i);
    if (!making.contract.requirements[requirement].on) continue;
    ++count.set;
    count.held += unmet(making, requirement).empty();
  }
  return count;
}

std::vector<blocks::Block> requirement_blocks(blocks::ReportMaking& making) {
  std::vector<blocks::Block> blocks = {blocks::heading_block(
      "avant-apres-exigences", making.say(ScenarioWords::requirements_heading))};
  blocks::Grid grid;
  grid.id = "avant-apres-exigences-tenues";
  grid.caption = making.say(ScenarioWords::requirements_caption);
  grid.use = blocks::GridUse::data;
  grid.columns = {{making.say(ScenarioWords::requirement_header)},
                  {making.say(ScenarioWords::met_header)},
                  {making.say(ScenarioWords::it_would_take_header)},
                  {making.say(ScenarioWords::for_header)}};
  for (int i = 0; i < model::requirement_count; ++i) {
    const model::Requirement requirement = static_cast<model::Requirement>(i);
    const model::RequirementSetting& setting = making.contract.requirements[requirement];
    if (!setting.on) continue;
    const std::string name = words::requirement_name(requirement, setting.limit, making.language);
    const auto found = unmet(making, requirement);
    const blocks::Run words = making.figure(name, {name, "", "", {setting.place}});
    if (found.empty()) {
      grid.rows.push_back(
          {{},
           {blocks::run_cell(words),
            blocks::words_cell(making.say(ScenarioWords::met), blocks::Tone::agrees),
            {},
            {}}});
    }
    for (const model::Finding* finding : found) {
      grid.rows.push_back(
          {{},
           {blocks::run_cell(words),
            blocks::words_cell(making.say(ScenarioWords::not_met), blocks::Tone::differs),
            blocks::words_cell(words::change_text(*finding, making.language)),
            blocks::prose_cell(blocks::listed(making, finding->involved, 12))}});
    }
  }
  if (grid.rows.empty()) {
    blocks.push_back(blocks::prose_block(blocks::ParagraphKind::nothing,
                                         making.say(ScenarioWords::no_requirement)));
  } else {
    blocks.push_back({std::move(grid)});
  }
  return blocks;
}

blocks::GridCell side_cell(blocks::ReportMaking& making, const answers::CountLine& line,
                           std::size_t count, const std::string& side) {
  if (!line.known) return blocks::not_recorded_cell(making);
  return blocks::count_cell(
      making, count,
      {making.say(ActionCell::labelled, {{"what", line.words}, {"value", side}}),
       making.say(ScenarioWords::counted_alike),
       "",
       {}});
}

blocks::Grid counts_grid(BeforeAfter& sides) {
  blocks::ReportMaking& making = sides.making;
  blocks::Grid grid;
  grid.id = "avant-apres-chiffres";
  grid.caption = making.say(ActionCell::from_to, {{"before", answers::before_words(sides.compared)},
                                                  {"after", answers::after_words(sides.compared)}});
  grid.use = blocks::GridUse::data;
  grid.columns = {{making.say(ScenarioWords::counted_header)},
                  {making.say(ActionCell::before_header), blocks::GridAlign::numbers},
                  {making.say(ActionCell::after_header), blocks::GridAlign::numbers},
                  {making.say(ActionCell::difference_header), blocks::GridAlign::numbers}};
  for (const answers::CountLine& line : answers::count_lines(sides.compared)) {
    blocks::GridRow row;
    row.cells = {blocks::words_cell(line.words),
                 side_cell(making, line, line.before, answers::before_words(sides.compared)),
                 side_cell(making, line, line.after, answers::after_words(sides.compared))};
    const auto step = static_cast<double>(line.after) - static_cast<double>(line.before);
    blocks::GridCell difference = blocks::words_cell("");
    if (line.known) {
      difference = blocks::words_cell((step > 0 ? "+" : "") +
                                      output_text::plain_number_text(step, making.language));
      difference.sort = output_text::plain_number_text(step, output_text::Language::english);
    }
    row.cells.push_back(std::move(difference));
    grid.rows.push_back(std::move(row));
  }
  return grid;
}

std::string lead(const BeforeAfter& sides) {
  const blocks::ReportMaking& making = sides.making;
  const analysis::Counts& before = sides.comparison.before_counts;
  const analysis::Counts& after = sides.comparison.after_counts;
  std::string changes = making.say(ScenarioWords::actions_changed,
                                   {{"before", before.actions}, {"after", after.actions}});
  const auto add = [&](const std::string& change) {
    changes = making.say(ScenarioWords::and_change, {{"changes", changes}, {"change", change}});
  };
  if (sides.comparison.carriers_comparable) {
    add(making.say(ScenarioWords::orphans_changed,
                   {{"before", before.orphan}, {"after", after.orphan}}));
  }
  const RequirementCount required = count_requirements(making);
  if (required.set > 0) {
    add(making.say(ScenarioWords::requirements_held,
                   {{"held", required.held}, {"set", required.set}}));
  }
  return making.say(ScenarioWords::lead,
                    {{"table", answers::before_words(sides.compared)}, {"changes", changes}});
}

}  // namespace

BeforeAfter::BeforeAfter(blocks::ReportMaking& its_making)
    : making(its_making),
      base(its_making.study.base()->contract()),
      comparison(its_making.study.beside_base()),
      compared{base, its_making.contract, comparison, its_making.language} {}

blocks::Run BeforeAfter::action(const analysis::ActionChange& change) const {
  if (change.after) return making.link(change.after->action);
  return {answers::action_title(compared, change)};
}

blocks::Run BeforeAfter::partner(const analysis::OrganisationChange& change) const {
  if (change.after) return making.link(*change.after);
  return {answers::partner_name(compared, change)};
}

blocks::ReportPart report_scenario(blocks::ReportMaking& making) {
  blocks::ReportPart part;
  part.id = "avant-apres";
  part.title = making.say(ScenarioWords::title);
  if (making.study.base() == nullptr) return part;
  const std::string description = making.contract.scenario->description;
  BeforeAfter sides(making);
  part.blocks.push_back(blocks::prose_block(blocks::ParagraphKind::lead, lead(sides)));
  if (!description.empty()) {
    part.blocks.push_back(blocks::prose_block(blocks::ParagraphKind::plain, description));
  }
  part.blocks.push_back({counts_grid(sides)});
  for (std::vector<blocks::Block>& more : std::vector<std::vector<blocks::Block>>{
           requirement_blocks(making), changed_finding_blocks(sides), changed_action_blocks(sides),
           changed_carrier_blocks(sides), changed_measure_blocks(sides)}) {
    std::move(more.begin(), more.end(), std::back_inserter(part.blocks));
  }
  return part;
}

}  // namespace maillage::report::actions
