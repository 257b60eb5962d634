// The actions without porteur of every table: "which ones had nobody in 2021?"
#include <algorithm>
#include <map>

#include "network/model/outline.hpp"
#include "output/report/actions/part_orphans.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/text/numbers.hpp"
#include "output/words/actions/action_cell_messages.hpp"
#include "output/words/actions/orphan_messages.hpp"
#include "output/words/actions/orphan_years_messages.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/tally_words.hpp"

namespace maillage::report::actions {
namespace {

using words::actions::ActionCell;
using words::actions::Orphans;
using words::actions::OrphanYears;

using OrphanRows = std::vector<const model::ActionRow*>;

// A table as it was, with all its rows of the scope's axis.
struct OrphanTable {
  model::Scope scope;
  std::string slug;  // "2021", "plan"
  gaps::Uncarried lists;
  OrphanRows rows;
};

std::vector<OrphanTable> tables_of_contract(const blocks::ReportMaking& making) {
  std::vector<OrphanTable> tables;
  for (const model::Edition& edition : making.contract.editions) {
    OrphanTable table;
    table.scope.year = edition.year;
    table.scope.axis = making.scope().axis;
    table.slug = to_string(edition.year);
    table.lists = making.study.of(table.scope).uncarried();
    for (const auto& group : making.study.of(table.scope).rows()) {
      table.rows.insert(table.rows.end(), group.begin(), group.end());
    }
    tables.push_back(std::move(table));
  }
  return tables;
}

bool records_carriers(const OrphanTable& table) {
  return std::any_of(table.rows.begin(), table.rows.end(), [](const model::ActionRow* row) {
    return row->carrying != model::Carrying::not_recorded;
  });
}

blocks::GridCell rows_cell(blocks::ReportMaking& making, const OrphanTable& table,
                           const OrphanRows& rows, Orphans what) {
  blocks::Trace trace;
  trace.what = making.say(
      what, {{"where", blocks::scope_phrase(making.contract, table.scope, making.language)},
             {"n", rows.size()}});
  trace.places = places_of_rows(rows);
  return blocks::count_cell(making, rows.size(), std::move(trace));
}

blocks::GridRow table_row(blocks::ReportMaking& making, const OrphanTable& table,
                          bool with_persons) {
  OrphanRows carried;
  std::size_t carried_abandoned = 0;
  for (const model::ActionRow* row : table.rows) {
    if (row->carrying != model::Carrying::named) continue;
    if (model::is_live(*row)) {
      carried.push_back(row);
    } else {
      ++carried_abandoned;
    }
  }
  const auto cell = [&](const OrphanRows& rows, Orphans what) {
    return records_carriers(table) ? rows_cell(making, table, rows, what)
                                   : blocks::not_recorded_cell(making);
  };
  blocks::GridRow row;
  row.cells = {blocks::words_cell(table.scope.year.is_plan()
                                      ? making.say(ActionCell::plan)
                                      : words::short_table_name(table.scope.year, making.language)),
               rows_cell(making, table, table.rows, Orphans::counted_actions),
               cell(carried, Orphans::counted_carried),
               cell(table.lists.nobody, Orphans::counted_without),
               cell(table.lists.uncertain, Orphans::counted_uncertain),
               cell(table.lists.abandoned, Orphans::counted_abandoned),
               rows_cell(making, table, table.lists.not_recorded, Orphans::counted_not_recorded)};
  if (carried_abandoned > 0) {
    row.cells[2].prose.push_back({words::abandoned_beside(carried_abandoned, making.language)});
  }
  if (with_persons) row.cells.push_back(cell(table.lists.persons, Orphans::counted_persons));
  return row;
}

blocks::Grid tables_grid(blocks::ReportMaking& making, const std::vector<OrphanTable>& tables) {
  blocks::Grid grid;
  grid.id = "sans-porteur-par-tableau";
  grid.caption = making.say(OrphanYears::caption);
  grid.use = blocks::GridUse::data;
  constexpr auto numbers = blocks::GridAlign::numbers;
  grid.columns = {{making.say(ActionCell::table_header)},
                  {making.say(ActionCell::actions_header), numbers},
                  {making.say(OrphanYears::carried_header), numbers},
                  {making.say(OrphanYears::without_header), numbers},
                  {making.say(Orphans::uncertain_header), numbers},
                  {making.say(OrphanYears::abandoned_header), numbers},
                  {making.say(OrphanYears::not_recorded_header), numbers}};
  const bool with_persons = std::any_of(tables.begin(), tables.end(), [](const OrphanTable& table) {
    return !table.lists.persons.empty();
  });
  if (with_persons) grid.columns.push_back({making.say(OrphanYears::person_header), numbers});
  for (const OrphanTable& table : tables) {
    grid.rows.push_back(table_row(making, table, with_persons));
  }
  return grid;
}

using RowOfAction = std::map<text::ActionId, const model::ActionRow*>;

blocks::GridCell uncertain_cell(const blocks::ReportMaking& making, const model::ActionRow& row) {
  return blocks::words_cell(
      making.say(OrphanYears::uncertain_as_said, {{"cell", quoted_cell(making, row)}}));
}

// What the table read by the report says of the action by now.
blocks::GridCell by_now_cell(const blocks::ReportMaking& making, const RowOfAction& now,
                             text::ActionId action) {
  const auto found = now.find(action);
  if (found == now.end()) {
    return blocks::words_cell(making.say(OrphanYears::no_longer_there));
  }
  const model::ActionRow& row = *found->second;
  switch (row.carrying) {
    case model::Carrying::named: {
      blocks::Prose prose;
      std::vector<text::PartnerId> carriers;
      for (const model::Mention& mention : row.carriers) carriers.push_back(mention.partner);
      return blocks::prose_cell(making.links(carriers));
    }
    case model::Carrying::nobody:
      return blocks::words_cell(model::is_live(row) ? making.say(Orphans::without)
                                                    : making.say(OrphanYears::abandoned_without));
    case model::Carrying::uncertain:
      return uncertain_cell(making, row);
    case model::Carrying::person:
      return blocks::words_cell(std::string(words::person_words(making.language)));
    case model::Carrying::not_recorded:
      break;
  }
  return blocks::not_recorded_cell(making);
}

blocks::Disclosure list_of(const blocks::ReportMaking& making, const OrphanTable& table,
                           const RowOfAction& now) {
  const std::string where = blocks::scope_phrase(making.contract, table.scope, making.language);
  const std::size_t count = table.lists.nobody.size(), uncertain = table.lists.uncertain.size();
  blocks::Grid grid;
  grid.id = "sans-porteur-" + table.slug;
  grid.caption = making.say(OrphanYears::by_objective_caption, {{"where", where}});
  grid.use = blocks::GridUse::data;
  grid.columns = {
      {making.say(ActionCell::action_header)},
      {making.say(ActionCell::state_header)},
      {making.say(OrphanYears::carrier_cell_header)},
      {making.say(
          OrphanYears::carrier_by_now_header,
          {{"where", blocks::scope_phrase(making.contract, making.scope(), making.language)}})}};
  OrphanRows rows = table.lists.nobody;
  rows.insert(rows.end(), table.lists.uncertain.begin(), table.lists.uncertain.end());
  for (const auto& [subject, below] : rows_by_objective(making.contract, rows)) {
    grid.rows.push_back(objective_heading(making, subject));
    for (const model::ActionRow* row : below) {
      blocks::GridRow line;
      line.cells = {blocks::run_cell(making.link(row->action)), state_cell(making, *row),
                    row->carrying == model::Carrying::uncertain
                        ? uncertain_cell(making, *row)
                        : blocks::words_cell(making.say(OrphanYears::no_carrier))};
      blocks::append(line.cells.back().prose, gathered_words(making, table.scope, row->action));
      line.cells.push_back(by_now_cell(making, now, row->action));
      grid.rows.push_back(std::move(line));
    }
  }
  blocks::Disclosure list;
  list.title = uncertain == 0
                   ? making.say(OrphanYears::without_list, {{"n", count}, {"where", where}})
                   : making.say(OrphanYears::without_and_uncertain_list,
                                {{"n", count}, {"where", where}, {"uncertain", uncertain}});
  list.blocks.push_back({std::move(grid)});
  return list;
}

}  // namespace

std::vector<std::pair<model::Subject, std::vector<const model::ActionRow*>>> rows_by_objective(
    const model::Contract& contract, const std::vector<const model::ActionRow*>& rows) {
  std::map<model::Subject, OrphanRows> hanging;
  for (const model::ActionRow* row : rows) hanging[model::hangs_on(*row)].push_back(row);
  std::vector<std::pair<model::Subject, OrphanRows>> ordered;
  const auto take = [&](const model::Subject& subject) {
    const auto found = hanging.find(subject);
    if (found != hanging.end()) ordered.emplace_back(subject, std::move(found->second));
  };
  for (const model::OutlineItem& item : model::outline(contract)) take(item.subject);
  take({model::SubjectKind::contract, 0});
  return ordered;
}

blocks::GridRow objective_heading(const blocks::ReportMaking& making,
                                  const model::Subject& subject) {
  blocks::GridRow row;
  row.cells = {subject.kind == model::SubjectKind::contract
                   ? blocks::words_cell(making.say(ActionCell::under_nothing))
                   : blocks::run_cell(making.link(subject))};
  return row;
}

std::string quoted_cell(const blocks::ReportMaking& making, const model::ActionRow& row) {
  return making.say(ActionCell::quoted,
                    {{"words", row.carrier_cell.empty() ? "?" : row.carrier_cell}});
}

std::vector<text::Place> places_of_rows(const std::vector<const model::ActionRow*>& rows) {
  std::vector<text::Place> places;
  for (const model::ActionRow* row : rows) places.push_back(row->place);
  return places;
}

std::vector<blocks::Block> orphans_by_table(blocks::ReportMaking& making) {
  std::vector<blocks::Block> blocks;
  const std::vector<OrphanTable> tables = tables_of_contract(making);
  if (tables.size() < 2) return blocks;
  RowOfAction now;
  for (const auto& group : making.study.rows()) {
    if (!group.empty()) now[group.back()->action] = group.back();
  }
  blocks.push_back(blocks::heading_block("sans-porteur-annees", making.say(OrphanYears::heading)));
  blocks.push_back({tables_grid(making, tables)});
  // The latest first: it is the one most asked for.
  for (auto table = tables.rbegin(); table != tables.rend(); ++table) {
    // Listed above, with more.
    if (!making.scope().whole && table->scope.year == making.scope().year) continue;
    const bool recorded = records_carriers(*table);
    if (recorded && !(table->lists.nobody.empty() && table->lists.uncertain.empty())) {
      blocks.push_back({list_of(making, *table, now)});
      continue;
    }
    blocks.push_back(blocks::prose_block(
        blocks::ParagraphKind::nothing,
        making.say(
            recorded ? OrphanYears::none_without : OrphanYears::none_recorded,
            {{"where", blocks::scope_phrase(making.contract, table->scope, making.language)}})));
  }
  return blocks;
}

}  // namespace maillage::report::actions
