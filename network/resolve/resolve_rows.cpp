// The rows of tables, read: which column is which, then one cell after the other.
#include "network/resolve/resolving_rows.hpp"

#include <algorithm>

#include "network/model/vocabulary.hpp"
#include "network/text/text.hpp"

namespace maillage {
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

const Text* RowReader::cell(Column column) const {
  const std::size_t at = layout.position[static_cast<std::size_t>(column)];
  if (at == absent || at >= cells.size()) return nullptr;
  return trimmed(cells[at].value).empty() ? nullptr : &cells[at];
}

std::string RowReader::text(Column column) const {
  const Text* found = cell(column);
  return found == nullptr ? std::string() : std::string(trimmed(found->value));
}

Place RowReader::place() const {
  for (const Text& each : cells) {
    if (!trimmed(each.value).empty()) {
      Place found = each.place;
      if (found.cell.empty()) found.column = 1;
      return found;
    }
  }
  return table.place;
}

namespace {

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

std::string listed_rows(const std::vector<std::uint32_t>& rows) {
  constexpr std::size_t most = 12;
  std::string text;
  for (std::size_t i = 0; i < std::min(most, rows.size()); ++i) {
    text += (i == 0 ? "" : ", ") + std::to_string(rows[i]);
  }
  if (rows.size() > most) text += "… (" + std::to_string(rows.size()) + ")";
  return text;
}

}  // namespace

CellNames CellReader::read(const Text& cell) {
  if (!work_.declares_partners) declare_names_of(cell);
  const auto [known, is_new] = read_.try_emplace(cell.value);
  if (is_new) known->second = read_names(cell.value, work_.partners);
  return known->second;
}

CellNames CellReader::mentions(const Text& cell, Column column, std::vector<Mention>& sure,
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

void CellReader::declare_names_of(const Text& cell) {
  for (const UnknownInCell& name : read_new_names(cell.value).unknown) {
    if (!work_.partners.find(name.printed)) {
      work_.make_partner(name.printed, place_inside(cell, name.offset));
    }
  }
}

std::optional<State> StateWords::read(const Text& cell) {
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

void StateWords::report() {
  for (const auto& [word, said] : words_) {
    const std::string rows = listed_rows(said.rows);
    if (said.state) {
      work_.report(FaultKind::state_read_as, said.place,
                   {word, std::string(code_of(*said.state)), rows}, {}, {}, FaultSeverity::note);
    } else {
      work_.report(FaultKind::unknown_state_in_rows, said.place, {word, rows},
                   work_.suggest(word, state_words()), {}, FaultSeverity::warning);
    }
  }
}

namespace {

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

}  // namespace

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

}  // namespace maillage
