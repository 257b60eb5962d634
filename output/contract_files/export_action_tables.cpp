// The tables of actions: as a contract keeps them, and years side by side.
#include <algorithm>
#include <map>
#include <utility>

#include "network/model/columns.hpp"
#include "network/model/vocabulary.hpp"
#include "output/contract_files/export_tables.hpp"
#include "output/words/files/table_messages.hpp"
#include "output/words/files/workbook_messages.hpp"
#include "output/words/finding_words.hpp"

namespace maillage::contract_files {

using words::files::Cell;
using words::files::Header;
using words::files::Sheet;
namespace {

ColumnKind kind_of(model::Column column) {
  switch (column) {
    case model::Column::id:
    case model::Column::number:
    case model::Column::instances:
    case model::Column::start:
    case model::Column::end:
    case model::Column::due:
    case model::Column::priority:
    case model::Column::budget_planned:
    case model::Column::budget_actual:
    case model::Column::amounts:
    case model::Column::source:
      return ColumnKind::code;
    case model::Column::state:
      return ColumnKind::state;
    case model::Column::action:
    case model::Column::partners:
    case model::Column::funders:
    case model::Column::targets:
    case model::Column::epcis:
    case model::Column::indicator:
    case model::Column::participation:
      return ColumnKind::long_text;
    case model::Column::axis:
    case model::Column::objective:
    case model::Column::objective_above:
    case model::Column::carrier:
      return ColumnKind::text;
  }
  return ColumnKind::text;
}

// "Familles Rurales [l. 2487], collège [l. 2486]"
void append_name(std::string& list, const std::string& name, const std::string& source) {
  if (!list.empty()) list += ", ";
  list += name;
  if (!source.empty()) list += " [" + source + "]";
}

std::string mentions(const std::vector<model::Mention>& named) {
  std::string list;
  for (const model::Mention& mention : named) append_name(list, mention.printed, mention.source);
  return list;
}

// "ARS (3 000 €) (500 €), Département": amounts behind the funder that they are of.
std::string funders(const model::ActionRow& row) {
  std::string list;
  for (const model::Mention& mention : row.funders) {
    append_name(list, mention.printed, mention.source);
    for (const model::FunderAmount& amount : row.amounts) {
      if (amount.funder == mention.partner) list += " (" + amount.money.said + ")";
    }
  }
  return list;
}

std::string amounts_without_funder(const model::ActionRow& row) {
  std::string list;
  for (const model::FunderAmount& amount : row.amounts) {
    if (amount.funder) continue;
    if (!list.empty()) list += " ; ";
    list += amount.money.said;
  }
  return list;
}

std::string targets(const model::ActionRow& row) {
  std::string list = mentions(row.targets);
  for (const std::string& group : row.target_groups) append_name(list, group, "");
  return list;
}

// An id made of digits (with points, that of an objective) is read from before a title; any other
// stands alone.
std::string id_and_name(const std::string& id, const std::string& name, const char* digits) {
  const bool numbered = !id.empty() && id.find_first_not_of(digits) == std::string::npos;
  return numbered && !name.empty() && name != id ? id + " " + name : id;
}

std::string cell(const model::Contract& contract, const model::ActionRow& row,
                 model::Column column) {
  switch (column) {
    case model::Column::id:
      return contract.actions[row.action].id;
    case model::Column::axis:
      if (!row.axis) return "";
      return id_and_name(contract.axes[*row.axis].id, contract.axes[*row.axis].name, "0123456789");
    case model::Column::objective: {
      if (!row.objective) return "";
      const auto words = [&](text::ObjectiveId id) {
        return id_and_name(contract.objectives[id].id, contract.objectives[id].name, "0123456789.");
      };
      std::string list = words(*row.objective);
      for (const text::ObjectiveId other : row.other_objectives) list += "\n" + words(other);
      return list;
    }
    case model::Column::action:
      return row.title;
    case model::Column::number:
      return row.number;
    case model::Column::carrier:
      return row.carrier_cell;
    case model::Column::state:
      return row.state ? std::string(model::code_of(*row.state)) : "";
    case model::Column::partners:
      return mentions(row.partners);
    case model::Column::funders:
      return funders(row);
    case model::Column::targets:
      return targets(row);
    case model::Column::epcis: {
      std::string list;
      for (const model::EpciMention& mention : row.epcis) {
        append_name(list, contract.partners[contract.epcis[mention.epci].partner].name,
                    mention.source);
      }
      return list;
    }
    case model::Column::instances: {
      std::string list;
      for (text::InstanceId id : row.instances) append_name(list, contract.instances[id].id, "");
      return list;
    }
    case model::Column::indicator:
      return row.indicator;
    case model::Column::start:
      return row.dates.start.said;
    case model::Column::end:
      return row.dates.end.said;
    case model::Column::due:
      return row.dates.due.said;
    case model::Column::priority:
      return row.priority.said;
    case model::Column::budget_planned:
      return row.budget.planned.said;
    case model::Column::budget_actual:
      return row.budget.actual.said;
    case model::Column::amounts:
      return amounts_without_funder(row);
    case model::Column::participation:
      return row.participation;
    case model::Column::source:
      return row.source;
    case model::Column::objective_above:
      break;  // the objectives say it
  }
  return "";
}

// Columns that few contracts keep: they are there where a row fills them in, and in a table that is
// yet to be filled.
bool is_left_out_empty(model::Column column) {
  return column >= model::Column::start && column <= model::Column::participation;
}

bool says(const model::Contract& contract, const model::Edition& edition, model::Column column) {
  return std::any_of(edition.rows.begin(), edition.rows.end(), [&](const model::ActionRow& row) {
    return !cell(contract, row, column).empty();
  });
}

// Own columns in the order in which rows show them; the k-th of one header is one column.
using OwnColumn = std::pair<std::string, int>;

std::vector<OwnColumn> own_columns(const model::Edition& edition) {
  std::vector<OwnColumn> columns;
  std::map<OwnColumn, bool> known;
  for (const model::ActionRow& row : edition.rows) {
    std::map<std::string, int> times;
    for (const model::Extra& extra : row.extras) {
      const OwnColumn column{extra.header, times[extra.header]++};
      if (known.emplace(column, true).second) columns.push_back(column);
    }
  }
  return columns;
}

}  // namespace

std::string table_file(const model::WhichTable& table) {
  if (table.is_plan()) return "actions";
  if (table) return "bilans/" + std::to_string(*table);
  return "recapitulatifs/" + to_string(table.date());
}

ExportTable action_table(const model::Contract& contract, const model::Edition& edition,
                         output_text::Language language) {
  ExportTable table;
  table.file = table_file(edition.year);
  if (edition.year.is_plan()) {
    table.title = "Plan";
  } else if (edition.year) {
    table.title = output_text::filled(message_of(Sheet::review_of), language,
                                      {{"year", std::to_string(*edition.year)}});
  } else {
    table.title = output_text::filled(message_of(Sheet::recapitulatif_of), language,
                                      {{"date", to_string(edition.year.date())}});
  }
  std::vector<model::Column> columns;
  for (int i = 0; i < model::column_count; ++i) {
    const model::Column column = static_cast<model::Column>(i);
    if (!edition.rows.empty() && is_left_out_empty(column) && !says(contract, edition, column)) {
      continue;
    }
    columns.push_back(column);
    table.columns.push_back({std::string(model::code_of(column)), kind_of(column)});
  }
  const std::vector<OwnColumn> own = own_columns(edition);
  std::map<OwnColumn, std::size_t> position;
  for (const OwnColumn& column : own) {
    position[column] = table.columns.size();
    table.columns.push_back({column.first, ColumnKind::text});
  }
  for (const model::ActionRow& row : edition.rows) {
    std::vector<TableCell> cells(table.columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
      std::string text = cell(contract, row, columns[i]);
      if (!text.empty()) cells[i] = std::move(text);
    }
    std::map<std::string, int> times;
    for (const model::Extra& extra : row.extras) {
      cells[position[{extra.header, times[extra.header]++}]] = extra.text;
    }
    table.rows.push_back(std::move(cells));
  }
  return table;
}

ExportTable year_table(const model::Contract& contract, output_text::Language language) {
  const auto say = [&](auto key) { return output_text::filled(message_of(key), language); };
  ExportTable table{"annees", say(Sheet::years), {}, {}};
  table.columns = {{"id", ColumnKind::code},
                   {say(Header::axis), ColumnKind::text},
                   {say(Header::objective), ColumnKind::text},
                   {"action", ColumnKind::long_text}};
  const std::size_t first = table.columns.size(), tables = contract.editions.size();
  for (const Header about : {Header::state_in, Header::carrier_in}) {
    for (const model::Edition& edition : contract.editions) {
      const std::string name = words::short_table_name(edition.year, language);
      table.columns.push_back({output_text::filled(message_of(about), language, {{"table", name}}),
                               about == Header::state_in ? ColumnKind::state : ColumnKind::text});
    }
  }
  const std::string nobody = say(Cell::nobody);
  const std::string absent = say(Cell::not_there);
  std::vector<std::vector<TableCell>> rows(contract.actions.size());
  for (std::uint32_t i = 0; i < contract.actions.size(); ++i) {
    rows[i].resize(table.columns.size());
    const model::Action& action = contract.actions[text::ActionId{i}];
    rows[i][0] = action.id;
    rows[i][3] = action.title;
    for (std::size_t at = first; at < table.columns.size(); ++at) rows[i][at] = absent;
  }
  for (std::size_t at = 0; at < tables; ++at) {
    for (const model::ActionRow& row : contract.editions[at].rows) {
      auto& cells = rows[row.action.value];
      // The latest table that says so places the action in the plan.
      if (row.axis) cells[1] = cell(contract, row, model::Column::axis);
      if (row.objective) cells[2] = cell(contract, row, model::Column::objective);
      cells[first + at] =
          row.state ? TableCell(std::string(model::code_of(*row.state))) : TableCell();
      const bool says_nobody = row.carrying == model::Carrying::nobody && row.carrier_cell.empty();
      cells[first + tables + at] = says_nobody ? nobody : row.carrier_cell;
    }
  }
  table.rows = std::move(rows);
  return table;
}

}  // namespace maillage::contract_files
