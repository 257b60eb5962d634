// The plan and the yearly tables: rows of actions, matched over the years.
#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <unordered_map>

#include "network/cell_names.hpp"
#include "network/columns.hpp"
#include "network/resolving.hpp"
#include "network/text.hpp"
#include "network/vocabulary.hpp"

namespace maillage {
namespace {

constexpr std::size_t absent = static_cast<std::size_t>(-1);

// Which column of a table holds what; columns of the user's own are kept by their header.
struct Layout {
  std::array<std::size_t, column_count> position;
  std::vector<std::size_t> extras;
};

Layout read_layout(Resolving& work, const DraftTable& table) {
  Layout layout;
  layout.position.fill(absent);
  std::map<std::string, const Text*> seen;
  for (std::size_t i = 0; i < table.headers.size(); ++i) {
    const Text& header = table.headers[i];
    const auto column = table.columns.empty() ? read_column(header.value) : table.columns[i];
    if (!column) {
      layout.extras.push_back(i);
      const std::string folded = fold(header.value);
      const bool known_extra = folded == "remarques" || folded == "remarque";
      if (!trimmed(header.value).empty() && !known_extra) {
        work.report(FaultKind::unknown_column, header.place, {header.value}, {}, {},
                    FaultSeverity::note);
      }
      continue;
    }
    std::size_t& position = layout.position[static_cast<std::size_t>(*column)];
    if (position == absent) {
      position = i;
      continue;
    }
    const Text& first = table.headers[position];
    work.report(FaultKind::duplicate_column, header.place, {header.value}, {},
                {{first.place, first.value}});
  }
  const auto has = [&](Column column) {
    return layout.position[static_cast<std::size_t>(column)] != absent;
  };
  if (!has(Column::action) && !has(Column::id) && !has(Column::number)) {
    std::vector<std::string> headers;
    for (const Text& header : table.headers) headers.push_back(header.value);
    work.report(FaultKind::missing_column, table.place, {"action"},
                work.suggest("action", headers));
  }
  return layout;
}

struct RowReader {
  const DraftTable& table;
  const Layout& layout;
  const std::vector<Text>& cells;

  // The cell, or null where the column or the cell is not there or empty.
  const Text* cell(Column column) const {
    const std::size_t at = layout.position[static_cast<std::size_t>(column)];
    if (at == absent || at >= cells.size()) return nullptr;
    return trimmed(cells[at].value).empty() ? nullptr : &cells[at];
  }
  std::string text(Column column) const {
    const Text* found = cell(column);
    return found == nullptr ? std::string() : std::string(trimmed(found->value));
  }
  Place place() const {
    for (const Text& each : cells) {
      if (!trimmed(each.value).empty()) {
        Place found = each.place;
        if (found.cell.empty()) found.column = 1;
        return found;
      }
    }
    return table.place;
  }
};

// Where in the source a name of a cell begins. A line break in the cell starts a new line there.
Place place_inside(const Text& cell, std::size_t offset) {
  Place place = cell.place;
  if (!place.cell.empty() || place.line == 0) return place;
  const std::string_view before = std::string_view(cell.value).substr(0, offset);
  const std::size_t line_break = before.rfind('\n');
  place.line += static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n'));
  if (line_break == std::string_view::npos) {
    place.column += static_cast<std::uint32_t>(code_points(before));
  } else {
    place.column = static_cast<std::uint32_t>(code_points(before.substr(line_break + 1))) + 1;
  }
  return place;
}

// The names of a cell, resolved; the same words in another row are read once.
class CellReader {
 public:
  explicit CellReader(Resolving& work) : work_(work) {}

  CellNames read(const Text& cell) {
    if (!work_.declares_partners) declare_names_of(cell);
    const auto [known, is_new] = read_.try_emplace(cell.value);
    if (is_new) known->second = read_names(cell.value, work_.partners);
    return known->second;
  }

  // Organisations of a cell; each that is not known is a fault.
  CellNames mentions(const Text& cell, Column column, std::vector<Mention>& sure,
                     std::vector<Mention>& doubtful) {
    CellNames names = read(cell);
    for (const NamedInCell& name : names.named) {
      Mention mention{PartnerId{name.owner}, place_inside(cell, name.offset), name.printed,
                      name.source};
      (name.doubtful ? doubtful : sure).push_back(std::move(mention));
    }
    for (const UnknownInCell& unknown : names.unknown) {
      work_.partner({unknown.printed, place_inside(cell, unknown.offset)}, code_of(column));
    }
    return names;
  }

 private:
  void declare_names_of(const Text& cell) {
    for (const UnknownInCell& name : read_new_names(cell.value).unknown) {
      if (!work_.partners.find(name.printed)) {
        work_.make_partner(name.printed, place_inside(cell, name.offset));
      }
    }
  }

  Resolving& work_;
  std::unordered_map<std::string, CellNames> read_;
};

// EPCI of a cell: by name, by a collective name that stands for several, or all of them.
void read_epcis(Resolving& work, CellReader& reader, const Text& cell, ActionRow& row) {
  const auto add = [&](EpciId id, const Place& place, const std::string& source) {
    const bool known = std::any_of(row.epcis.begin(), row.epcis.end(),
                                   [&](const EpciMention& other) { return other.epci == id; });
    if (!known) row.epcis.push_back({id, place, source});
  };
  if (means_all_epcis(cell.value)) {
    for (std::uint32_t i = 0; i < work.contract.epcis.size(); ++i) add(EpciId{i}, cell.place, "");
    return;
  }
  const auto epci_of = [&](PartnerId partner) -> std::optional<EpciId> {
    for (std::uint32_t i = 0; i < work.contract.epcis.size(); ++i) {
      if (work.contract.epcis[EpciId{i}].partner == partner) return EpciId{i};
    }
    return std::nullopt;
  };
  const CellNames names = reader.read(cell);
  for (const NamedInCell& name : names.named) {
    const Place place = place_inside(cell, name.offset);
    std::vector<PartnerId> meant = work.contract.partners[PartnerId{name.owner}].groups;
    if (meant.empty()) meant.push_back(PartnerId{name.owner});
    for (PartnerId partner : meant) {
      if (const auto id = epci_of(partner)) {
        add(*id, place, name.source);
      } else if (!work.contract.epcis.empty()) {
        work.epci({name.printed, place});
      }
    }
  }
  for (const UnknownInCell& unknown : names.unknown) {
    work.epci({unknown.printed, place_inside(cell, unknown.offset)});
  }
}

void read_instances(Resolving& work, const Text& cell, ActionRow& row) {
  std::string_view rest = cell.value;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find_first_of(",;\n|"), rest.size());
    const std::string_view name = trimmed(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (name.empty()) continue;
    if (const auto id = work.instance({std::string(name), cell.place})) {
      row.instances.push_back(*id);
    }
  }
}

void read_carriers(CellReader& reader, const RowReader& cells, ActionRow& row) {
  row.carrying = Carrying::nobody;  // unless the table turns out not to record the column
  const Text* cell = cells.cell(Column::carrier);
  if (cell == nullptr) return;
  row.carrier_cell = std::string(trimmed(cell->value));
  const CellNames names = reader.mentions(*cell, Column::carrier, row.carriers, row.candidates);
  row.unnamed_others = names.others;
  switch (names.says) {
    case CellSays::nothing:
    case CellSays::none:
      row.carrying = Carrying::nobody;
      break;
    case CellSays::not_said:
      row.carrying = Carrying::not_recorded;
      break;
    case CellSays::doubt:
      row.carrying = Carrying::uncertain;
      break;
    case CellSays::names:
      // A name that did not resolve is a fault already; the row is not an orphan for all that.
      row.carrying =
          row.carriers.empty() && names.unknown.empty() ? Carrying::uncertain : Carrying::named;
      break;
  }
}

// Words of states that a person should look at, each once a table with the rows where it stands.
class StateWords {
 public:
  explicit StateWords(Resolving& work) : work_(work) {}

  // In a workbook an unknown word leaves its row without a state; in the tables of a contract it
  // is an error, for these are written by its own words.
  std::optional<State> read(const Text& cell) {
    const bool is_workbook = !cell.place.cell.empty();
    const std::optional<State> known = work_.known_state(cell.value);
    if (!known && !is_workbook) return work_.state(cell);
    if (!known || says_more_than_state(cell.value)) {
      auto [said, is_new] = words_.try_emplace(std::string(trimmed(cell.value)));
      if (is_new) said->second = {known, cell.place, {}};
      said->second.rows.push_back(cell.place.line);
    }
    return known;
  }

  void report() {
    for (const auto& [word, said] : words_) {
      const std::string rows = list(said.rows);
      if (said.state) {
        work_.report(FaultKind::state_read_as, said.place,
                     {word, std::string(code_of(*said.state)), rows}, {}, {}, FaultSeverity::note);
      } else {
        work_.report(FaultKind::unknown_state_in_rows, said.place, {word, rows},
                     work_.suggest(word, state_words()), {}, FaultSeverity::warning);
      }
    }
  }

 private:
  struct Said {
    std::optional<State> state;
    Place place;
    std::vector<std::uint32_t> rows;
  };

  static std::string list(const std::vector<std::uint32_t>& rows) {
    constexpr std::size_t most = 12;
    std::string text;
    for (std::size_t i = 0; i < std::min(most, rows.size()); ++i) {
      text += (i == 0 ? "" : ", ") + std::to_string(rows[i]);
    }
    if (rows.size() > most) text += "… (" + std::to_string(rows.size()) + ")";
    return text;
  }

  Resolving& work_;
  std::map<std::string, Said> words_;
};

ActionRow read_row(Resolving& work, CellReader& reader, StateWords& states,
                   const RowReader& cells) {
  ActionRow row;
  row.place = cells.place();
  row.title = cells.text(Column::action);
  row.number = cells.text(Column::number);
  row.nature = read_nature(row.number);
  row.indicator = cells.text(Column::indicator);
  row.source = cells.text(Column::source);
  if (const Text* cell = cells.cell(Column::axis)) row.axis = work.axis(*cell);
  if (const Text* cell = cells.cell(Column::objective)) {
    row.objective = work.objective(*cell);
    if (row.objective) {
      Objective& objective = work.contract.objectives[*row.objective];
      if (!objective.axis && !work.declares_objectives) objective.axis = row.axis;
      if (objective.axis) row.axis = objective.axis;
    }
  }
  if (const Text* cell = cells.cell(Column::state)) {
    row.state = states.read(*cell);
  }
  read_carriers(reader, cells, row);
  const auto mentions = [&](Column column, std::vector<Mention>& into) {
    const Text* cell = cells.cell(column);
    if (cell == nullptr) return;
    std::vector<Mention> doubtful;  // a partner with a question mark is no tie
    reader.mentions(*cell, column, into, doubtful);
  };
  mentions(Column::partners, row.partners);
  mentions(Column::funders, row.funders);
  mentions(Column::targets, row.targets);
  if (const Text* cell = cells.cell(Column::epcis)) read_epcis(work, reader, *cell, row);
  if (const Text* cell = cells.cell(Column::instances)) read_instances(work, *cell, row);
  for (std::size_t at : cells.layout.extras) {
    if (at >= cells.cells.size() || trimmed(cells.cells[at].value).empty()) continue;
    row.extras.push_back({cells.table.headers[at].value, cells.cells[at].value});
  }
  return row;
}

// Finds the action a row is about: by its id; without one by its title, else by its number and
// objective. The k-th row of the same title in a table is the k-th in the others.
class ActionRegister {
 public:
  explicit ActionRegister(Resolving& work) : work_(work) {}

  void begin_table() { times_.clear(); }

  ActionId find_or_make(const std::string& id, const ActionRow& row) {
    if (!id.empty()) {
      if (const auto found = work_.actions.find(id)) return ActionId{*found};
      return make(id, row, "");
    }
    std::string key = fold(row.title);
    if (key.empty()) {
      const std::string objective =
          row.objective ? work_.contract.objectives[*row.objective].id : std::string();
      key = "n " + fold(row.number) + " " + fold(objective);
    }
    const int times = ++times_[key];
    if (times > 1) key += " (" + std::to_string(times) + ")";
    if (const auto found = by_key_.find(key); found != by_key_.end()) return found->second;
    std::string made = slug(row.title.empty() ? "action " + row.number : row.title);
    if (made.empty()) made = "action";
    const std::string base = made;
    for (int i = 2; work_.actions.find(made); ++i) made = base + "-" + std::to_string(i);
    return make(made, row, key);
  }

 private:
  ActionId make(const std::string& id, const ActionRow& row, const std::string& key) {
    const ActionId made = work_.contract.actions.push_back({id, ""});
    work_.actions.add(id, made.value);
    const std::string by_title = key.empty() ? fold(row.title) : key;
    if (!by_title.empty()) by_key_.try_emplace(by_title, made);
    return made;
  }

  Resolving& work_;
  std::unordered_map<std::string, int> times_;
  std::unordered_map<std::string, ActionId> by_key_;
};

Recorded recorded_columns(const std::vector<ActionRow>& rows) {
  Recorded recorded;
  for (const ActionRow& row : rows) {
    recorded.objective |= row.objective.has_value();
    recorded.number |= !row.number.empty();
    recorded.carrier |= !row.carrier_cell.empty() && row.carrying != Carrying::not_recorded;
    recorded.state |= row.state.has_value();
    recorded.partners |= !row.partners.empty();
    recorded.funders |= !row.funders.empty();
    recorded.targets |= !row.targets.empty();
    recorded.epcis |= !row.epcis.empty();
    recorded.instances |= !row.instances.empty();
    recorded.indicator |= !row.indicator.empty();
  }
  return recorded;
}

Edition read_table(Resolving& work, CellReader& reader, ActionRegister& actions,
                   const DraftTable& table) {
  Edition edition{table.year, table.place, {}, {}};
  const Layout layout = read_layout(work, table);
  std::map<ActionId, std::size_t> rows;
  StateWords states(work);
  actions.begin_table();
  for (const std::vector<Text>& cells : table.rows) {
    const RowReader reading{table, layout, cells};
    const std::string id = reading.text(Column::id);
    ActionRow row = read_row(work, reader, states, reading);
    if (id.empty() && row.title.empty() && row.number.empty()) {
      // A line that only names its axis or objective says that this has no action.
      const bool only_heading = row.carrier_cell.empty() && !row.state && row.partners.empty() &&
                                row.funders.empty() && row.extras.empty();
      if (!only_heading) work.report(FaultKind::row_without_subject, row.place, {});
      continue;
    }
    row.action = actions.find_or_make(id, row);
    const auto [first, is_new] = rows.try_emplace(row.action, edition.rows.size());
    if (!is_new) {
      const Text* cell = reading.cell(Column::id);
      work.report(FaultKind::duplicate_id, cell == nullptr ? row.place : cell->place,
                  {id, "action"}, {},
                  {{edition.rows[first->second].place, work.contract.actions[row.action].id}});
      continue;
    }
    edition.rows.push_back(std::move(row));
  }
  states.report();
  edition.recorded = recorded_columns(edition.rows);
  if (!edition.recorded.carrier) {
    for (ActionRow& row : edition.rows) row.carrying = Carrying::not_recorded;
  }
  return edition;
}

// [[action]] sections of the TOML, as the table they stand for.
std::vector<DraftTable> tables_of_sections(const Resolving& work) {
  static const std::map<std::string_view, Column> keys = {{"id", Column::id},
                                                          {"axe", Column::axis},
                                                          {"objectif", Column::objective},
                                                          {"action", Column::action},
                                                          {"titre", Column::action},
                                                          {"nom", Column::action},
                                                          {"numero", Column::number},
                                                          {"porteur", Column::carrier},
                                                          {"etat", Column::state},
                                                          {"partenaires", Column::partners},
                                                          {"financeurs", Column::funders},
                                                          {"cibles", Column::targets},
                                                          {"territoires", Column::epcis},
                                                          {"instances", Column::instances},
                                                          {"indicateur", Column::indicator},
                                                          {"lignes", Column::source},
                                                          {"source", Column::source}};
  std::map<std::optional<int>, DraftTable> by_year;
  for (const Record* record : work.records("action")) {
    const std::optional<int> year = integer_of(*record, "annee");
    DraftTable& table = by_year[year];
    if (table.headers.empty()) {
      table.place = record->section.place;
      table.year = year;
      for (int i = 0; i < column_count; ++i) {
        table.headers.push_back({std::string(code_of(static_cast<Column>(i))), table.place});
      }
      table.headers.push_back({"remarques", table.place});
    }
    std::vector<Text> row(table.headers.size());
    for (const auto& [key, column] : keys) {
      Text& cell = row[static_cast<std::size_t>(column)];
      for (const Text& text : texts_of(*record, key)) {
        if (cell.value.empty()) {
          cell = text;
        } else {
          cell.value += "; " + text.value;
        }
      }
    }
    if (const auto remark = text_of(*record, "remarques")) row.back() = *remark;
    table.rows.push_back(std::move(row));
  }
  std::vector<DraftTable> tables;
  for (auto& entry : by_year) tables.push_back(std::move(entry.second));
  return tables;
}

}  // namespace

void resolve_tables(Resolving& work) {
  const std::vector<DraftTable> from_sections = tables_of_sections(work);
  std::vector<const DraftTable*> tables;
  for (const DraftTable& table : work.draft.tables) tables.push_back(&table);
  for (const DraftTable& table : from_sections) tables.push_back(&table);
  std::stable_sort(tables.begin(), tables.end(), [](const DraftTable* a, const DraftTable* b) {
    return a->year < b->year;  // no year, the plan, comes first
  });
  CellReader reader(work);
  ActionRegister actions(work);
  for (const DraftTable* table : tables) {
    Edition edition = read_table(work, reader, actions, *table);
    const Edition* same = find_edition(work.contract, edition.year);
    if (same != nullptr) {
      work.report(FaultKind::duplicate_id, table->place,
                  {edition.year ? std::to_string(*edition.year) : "plan", "table"}, {},
                  {{same->place, ""}});
      continue;
    }
    work.contract.editions.push_back(std::move(edition));
  }
  for (const Edition& edition : work.contract.editions) {
    for (const ActionRow& row : edition.rows) {
      Action& action = work.contract.actions[row.action];
      if (!row.title.empty()) action.title = row.title;
      if (action.title.empty()) action.title = row.number;
    }
  }
  for (Action& action : work.contract.actions) {
    if (action.title.empty()) action.title = action.id;
  }
}

}  // namespace maillage
