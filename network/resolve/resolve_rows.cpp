// A row of a table as a row of the contract, cell after cell. Columns have a reader each: names are read in
// resolve_names, states in resolve_states, dates, money and funders in resolve_fields.
#include <algorithm>

#include "network/model/vocabulary.hpp"
#include "network/resolve/resolving_rows.hpp"
#include "network/text/text.hpp"

namespace maillage::resolve {
namespace {

// EPCI of a cell: by name, by a collective name that stands for several, or all of them.
void read_epcis(Resolving& work, CellReader& reader, const model::Text& cell,
                model::ActionRow& row) {
  const auto add = [&](text::EpciId id, const text::Place& place, const std::string& source) {
    const bool known =
        std::any_of(row.epcis.begin(), row.epcis.end(),
                    [&](const model::EpciMention& other) { return other.epci == id; });
    if (!known) row.epcis.push_back({id, place, source});
  };
  if (cells::means_all_epcis(cell.value)) {
    for (std::uint32_t i = 0; i < work.contract.epcis.size(); ++i)
      add(text::EpciId{i}, cell.place, "");
    return;
  }
  const auto epci_of = [&](text::PartnerId partner) -> std::optional<text::EpciId> {
    for (std::uint32_t i = 0; i < work.contract.epcis.size(); ++i) {
      if (work.contract.epcis[text::EpciId{i}].partner == partner) return text::EpciId{i};
    }
    return std::nullopt;
  };
  const cells::CellNames& names = reader.read(cell, model::Column::epcis);
  for (const cells::NamedInCell& name : names.named) {
    const text::Place place = place_inside(cell, name.offset);
    std::vector<text::PartnerId> meant = work.contract.partners[text::PartnerId{name.owner}].groups;
    if (meant.empty()) meant.push_back(text::PartnerId{name.owner});
    for (text::PartnerId partner : meant) {
      if (const auto id = epci_of(partner)) {
        add(*id, place, name.source);
      } else if (!work.contract.epcis.empty()) {
        work.epci({name.printed, place});
      }
    }
  }
  for (const cells::UnknownInCell& unknown : names.unknown) {
    work.epci({unknown.printed, place_inside(cell, unknown.offset)});
  }
}

void read_instances(Resolving& work, const model::Text& cell, model::ActionRow& row) {
  std::string_view rest = cell.value;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find_first_of(",;\n|"), rest.size());
    const std::string_view name = text::trimmed(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (name.empty()) continue;
    if (const auto id = work.instance({std::string(name), cell.place})) {
      row.instances.push_back(*id);
    }
  }
}

void read_carriers(CellReader& reader, const RowReader& cells, model::ActionRow& row) {
  row.carrying = model::Carrying::nobody;  // unless the table turns out not to record the column
  const model::Text* cell = cells.cell(model::Column::carrier);
  if (cell == nullptr) return;
  row.carrier_cell = std::string(text::trimmed(cell->value));
  const cells::CellNames& names =
      reader.mentions(*cell, model::Column::carrier, row.carriers, row.candidates);
  row.unnamed_others = names.others;
  switch (names.says) {
    case cells::CellSays::nothing:
    case cells::CellSays::none:
      row.carrying = model::Carrying::nobody;
      break;
    case cells::CellSays::not_said:
      row.carrying = model::Carrying::not_recorded;
      break;
    case cells::CellSays::doubt:
      row.carrying = model::Carrying::uncertain;
      break;
    case cells::CellSays::person:
      row.carrying = model::Carrying::person;
      break;
    case cells::CellSays::names:
      // A name that did not resolve is a fault already; the row is not an orphan for all that.
      row.carrying = row.carriers.empty() && std::all_of(names.unknown.begin(), names.unknown.end(),
                                                         [](const cells::UnknownInCell& unknown) {
                                                           return unknown.doubtful;
                                                         })
                         ? model::Carrying::uncertain
                         : model::Carrying::named;
      break;
  }
}

// The objective of a row below the one that the table puts over it. What a contract declares holds.
void put_below(Resolving& work, const model::ActionRow& row, const model::Text& above) {
  if (work.declares_objectives) return;
  const std::optional<text::ObjectiveId> parent = work.objective(above, row.axis);
  model::Objective& objective = work.contract.objectives[*row.objective];
  if (!parent || *parent == *row.objective || objective.parent) return;
  if (!work.contract.objectives[*parent].axis) {
    work.contract.objectives[*parent].axis = objective.axis;
  }
  for (std::optional<text::ObjectiveId> at = parent; at;
       at = work.contract.objectives[*at].parent) {
    if (*at == *row.objective) return;  // the table turns in a circle
  }
  work.contract.objectives[*row.objective].parent = parent;
}

}  // namespace

model::ActionRow read_row(Resolving& work, CellReader& reader, StateWords& states,
                          UnclearValues& unclear, const RowReader& cells) {
  model::ActionRow row;
  row.place = cells.place();
  row.title = cells.text(model::Column::action);
  row.number = cells.text(model::Column::number);
  row.nature = model::read_nature(row.number);
  row.indicator = cells.text(model::Column::indicator);
  row.source = cells.text(model::Column::source);
  if (const model::Text* cell = cells.cell(model::Column::axis)) row.axis = work.axis(*cell);
  if (const model::Text* cell = cells.cell(model::Column::objective)) {
    read_objectives(work, *cell, row);
    if (row.objective) {
      model::Objective& objective = work.contract.objectives[*row.objective];
      if (!objective.axis && !work.declares_objectives) objective.axis = row.axis;
      if (objective.axis && row.axis && objective.axis != row.axis &&
          work.contradicted.emplace(*row.objective, *row.axis).second) {
        const auto said = [&](text::AxisId id) {
          const model::Axis& axis = work.contract.axes[id];
          return axis.name.empty() ? axis.id : axis.name;
        };
        work.report(text::FaultKind::axis_contradicted, cell->place,
                    {objective.name.empty() ? objective.id : objective.name, said(*objective.axis),
                     said(*row.axis)},
                    {}, {}, text::FaultSeverity::warning);
      }
      if (objective.axis) row.axis = objective.axis;
      if (const model::Text* above = cells.cell(model::Column::objective_above))
        put_below(work, row, *above);
    }
  }
  if (const model::Text* cell = cells.cell(model::Column::state)) {
    row.state = states.read(*cell);
  }
  read_carriers(reader, cells, row);
  const auto mentions = [&](model::Column column, std::vector<model::Mention>& into) {
    const model::Text* cell = cells.cell(column);
    if (cell == nullptr) return;
    std::vector<model::Mention> doubtful;  // a partner with a question mark is no tie
    reader.mentions(*cell, column, into, doubtful);
  };
  mentions(model::Column::partners, row.partners);
  read_funders(work, reader, cells, row);
  if (const model::Text* cell = cells.cell(model::Column::epcis))
    read_epcis(work, reader, *cell, row);
  if (const model::Text* cell = cells.cell(model::Column::instances))
    read_instances(work, *cell, row);
  read_dates_and_money(work, cells, unclear, row);
  for (std::size_t at : cells.layout.extras) {
    if (at >= cells.cells.size() || text::trimmed(cells.cells[at].value).empty()) continue;
    row.extras.push_back({cells.table.headers[at].value, cells.cells[at].value});
  }
  return row;
}

}  // namespace maillage::resolve
