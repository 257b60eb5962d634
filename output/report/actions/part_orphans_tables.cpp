// The actions without porteur of every table: "which ones had nobody in 2021?"
#include <algorithm>
#include <map>

#include "network/model/outline.hpp"
#include "output/report/actions/part_orphans.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/text/numbers.hpp"
#include "output/words/finding_words.hpp"

namespace maillage {
namespace {

using OrphanRows = std::vector<const ActionRow*>;

// A table as it was, with all its rows of the scope's axis.
struct OrphanTable {
  Scope scope;
  std::string slug;  // "2021", "plan"
  Uncarried lists;
  OrphanRows rows;
};

std::vector<OrphanTable> tables_of_contract(const ReportMaking& making) {
  std::vector<OrphanTable> tables;
  for (const Edition& edition : making.contract.editions) {
    OrphanTable table;
    table.scope.year = edition.year;
    table.scope.axis = making.scope().axis;
    table.slug = edition.year ? std::to_string(*edition.year) : "plan";
    table.lists = uncarried(making.contract, table.scope);
    for (const auto& group : rows_in_scope(making.contract, table.scope)) {
      table.rows.insert(table.rows.end(), group.begin(), group.end());
    }
    tables.push_back(std::move(table));
  }
  return tables;
}

bool records_carriers(const OrphanTable& table) {
  return std::any_of(table.rows.begin(), table.rows.end(),
                     [](const ActionRow* row) { return row->carrying != Carrying::not_recorded; });
}

GridCell rows_cell(ReportMaking& making, const OrphanTable& table, const OrphanRows& rows,
                   const std::string& what) {
  Trace trace;
  trace.what = what + " " + scope_phrase(making.contract, table.scope, making.language) +
               making.say("\u00A0: ", ": ") + count_text(rows.size(), making.language);
  trace.places = places_of_rows(rows);
  return count_cell(making, rows.size(), std::move(trace));
}

GridRow table_row(ReportMaking& making, const OrphanTable& table, bool with_persons) {
  OrphanRows carried;
  for (const ActionRow* row : table.rows) {
    if (row->carrying == Carrying::named) carried.push_back(row);
  }
  const char* missing = making.say("non renseigné", "not recorded");
  const auto cell = [&](const OrphanRows& rows, const char* french, const char* english) {
    return records_carriers(table) ? rows_cell(making, table, rows, making.say(french, english))
                                   : words_cell(missing, Tone::missing);
  };
  GridRow row;
  row.cells = {words_cell(table.scope.year ? table.slug : making.say("Plan", "Plan")),
               rows_cell(making, table, table.rows, "actions"),
               cell(carried, "actions avec porteur", "actions with a porteur"),
               cell(table.lists.nobody, "actions sans porteur, abandonnées non comprises,",
                    "actions without a porteur, abandoned ones left out,"),
               cell(table.lists.uncertain, "actions au porteur incertain",
                    "actions with an uncertain porteur"),
               cell(table.lists.abandoned, "actions abandonnées sans porteur sûr",
                    "abandoned actions without a sure porteur"),
               rows_cell(making, table, table.lists.not_recorded,
                         making.say("actions au porteur non renseigné",
                                    "actions whose porteur is not recorded"))};
  if (with_persons) {
    row.cells.push_back(cell(table.lists.persons, "actions portées par une personne",
                             "actions carried by a person"));
  }
  return row;
}

Grid tables_grid(ReportMaking& making, const std::vector<OrphanTable>& tables) {
  Grid grid;
  grid.id = "sans-porteur-par-tableau";
  grid.caption = making.say("Porteurs des actions, tableau par tableau",
                            "Porteurs of the actions, table by table");
  grid.use = GridUse::data;
  constexpr auto numbers = GridAlign::numbers;
  grid.columns = {
      {making.say("Tableau", "Table")},
      {"Actions", numbers},
      {making.say("Avec porteur", "With a porteur"), numbers},
      {making.say("Sans porteur", "Without one"), numbers},
      {making.say("Incertain", "Uncertain"), numbers},
      {making.say("Abandonnées sans porteur sûr", "Abandoned without a sure one"), numbers},
      {making.say("Non renseigné", "Not recorded"), numbers}};
  const bool with_persons = std::any_of(tables.begin(), tables.end(), [](const OrphanTable& table) {
    return !table.lists.persons.empty();
  });
  if (with_persons) {
    grid.columns.push_back(
        {making.say("Une personne, structure non dite", "A person, organisation not said"),
         numbers});
  }
  for (const OrphanTable& table : tables) {
    grid.rows.push_back(table_row(making, table, with_persons));
  }
  return grid;
}

using RowOfAction = std::map<ActionId, const ActionRow*>;

// What the table read by the report says of the action by now.
GridCell by_now_cell(const ReportMaking& making, const RowOfAction& now, ActionId action) {
  const auto found = now.find(action);
  if (found == now.end()) {
    return words_cell(making.say("n'est plus dans le tableau", "not in the table"));
  }
  const ActionRow& row = *found->second;
  switch (row.carrying) {
    case Carrying::named: {
      Prose prose;
      std::vector<PartnerId> carriers;
      for (const Mention& mention : row.carriers) carriers.push_back(mention.partner);
      return prose_cell(making.links(carriers));
    }
    case Carrying::nobody:
      return words_cell(
          is_live(row) ? making.say("sans porteur", "without a porteur")
                       : making.say("abandonnée, sans porteur", "abandoned, without a porteur"));
    case Carrying::uncertain:
      return words_cell(making.say("incertain\u00A0: ", "uncertain: ") + quoted_cell(making, row));
    case Carrying::person:
      return words_cell(std::string(person_words(making.language)));
    case Carrying::not_recorded:
      break;
  }
  return words_cell(making.say("non renseigné", "not recorded"), Tone::missing);
}

Disclosure list_of(const ReportMaking& making, const OrphanTable& table, const RowOfAction& now) {
  const std::string where = scope_phrase(making.contract, table.scope, making.language);
  const std::size_t count = table.lists.nobody.size();
  Disclosure list;
  list.title =
      counted(count, making.say("action sans porteur ", "action without a porteur "),
              making.say("actions sans porteur ", "actions without a porteur "), making.language) +
      where;
  Grid grid;
  grid.id = "sans-porteur-" + table.slug;
  grid.caption = list.title;
  grid.use = GridUse::data;
  grid.columns = {{"Action"},
                  {making.say("État", "State")},
                  {making.say("La cellule «\u00A0porteur\u00A0»", "The cell “porteur”")}};
  grid.columns.push_back({making.say("Porteur ", "Porteur ") +
                          scope_phrase(making.contract, making.scope(), making.language)});
  OrphanRows rows = table.lists.nobody;
  rows.insert(rows.end(), table.lists.uncertain.begin(), table.lists.uncertain.end());
  for (const auto& [subject, below] : rows_by_objective(making.contract, rows)) {
    grid.rows.push_back(objective_heading(making, subject));
    for (const ActionRow* row : below) {
      GridRow line;
      line.cells = {run_cell(making.link(row->action)), state_cell(making, *row),
                    row->carrying == Carrying::uncertain
                        ? words_cell(making.say("incertain\u00A0: ", "uncertain: ") +
                                     quoted_cell(making, *row))
                        : words_cell(making.say("aucun", "nobody"))};
      line.cells.push_back(by_now_cell(making, now, row->action));
      grid.rows.push_back(std::move(line));
    }
  }
  if (!table.lists.uncertain.empty()) {
    list.title +=
        making.say(", et ", ", and ") +
        counted(table.lists.uncertain.size(),
                making.say("au porteur incertain", "with an uncertain one"),
                making.say("au porteur incertain", "with an uncertain one"), making.language);
  }
  list.blocks.push_back({std::move(grid)});
  return list;
}

}  // namespace

std::vector<std::pair<Subject, std::vector<const ActionRow*>>> rows_by_objective(
    const Contract& contract, const std::vector<const ActionRow*>& rows) {
  std::map<Subject, OrphanRows> hanging;
  for (const ActionRow* row : rows) hanging[hangs_on(*row)].push_back(row);
  std::vector<std::pair<Subject, OrphanRows>> ordered;
  const auto take = [&](const Subject& subject) {
    const auto found = hanging.find(subject);
    if (found != hanging.end()) ordered.emplace_back(subject, std::move(found->second));
  };
  for (const OutlineItem& item : outline(contract)) take(item.subject);
  take({SubjectKind::contract, 0});
  return ordered;
}

GridRow objective_heading(const ReportMaking& making, const Subject& subject) {
  GridRow row;
  if (subject.kind == SubjectKind::contract) {
    row.cells = {words_cell(making.say("Sans axe ni objectif", "Under no axis or objective"))};
  } else {
    row.cells = {run_cell(making.link(subject))};
  }
  return row;
}

std::string quoted_cell(const ReportMaking& making, const ActionRow& row) {
  const std::string cell = row.carrier_cell.empty() ? "?" : row.carrier_cell;
  return making.language == Language::french ? "«\u00A0" + cell + "\u00A0»" : "“" + cell + "”";
}

std::vector<Place> places_of_rows(const std::vector<const ActionRow*>& rows) {
  std::vector<Place> places;
  for (const ActionRow* row : rows) places.push_back(row->place);
  return places;
}

std::vector<Block> orphans_by_table(ReportMaking& making) {
  std::vector<Block> blocks;
  const std::vector<OrphanTable> tables = tables_of_contract(making);
  if (tables.size() < 2) return blocks;
  RowOfAction now;
  for (const auto& group : rows_in_scope(making.contract, making.scope())) {
    if (!group.empty()) now[group.back()->action] = group.back();
  }
  blocks.push_back(
      heading_block("sans-porteur-annees", making.say("Année par année", "Year by year")));
  blocks.push_back({tables_grid(making, tables)});
  // The latest first: it is the one most asked for.
  for (auto table = tables.rbegin(); table != tables.rend(); ++table) {
    // Listed above, with more.
    if (!making.scope().whole && table->scope.year == making.scope().year) continue;
    if (!records_carriers(*table)) {
      blocks.push_back(prose_block(
          ParagraphKind::nothing, making.say("Porteurs non renseignés ", "Porteurs not recorded ") +
                                      scope_phrase(making.contract, table->scope, making.language) +
                                      "."));
      continue;
    }
    if (table->lists.nobody.empty() && table->lists.uncertain.empty()) {
      blocks.push_back(
          prose_block(ParagraphKind::nothing,
                      making.say("Aucune action sans porteur ", "No action without a porteur ") +
                          scope_phrase(making.contract, table->scope, making.language) + "."));
      continue;
    }
    blocks.push_back({list_of(making, *table, now)});
  }
  return blocks;
}

}  // namespace maillage
