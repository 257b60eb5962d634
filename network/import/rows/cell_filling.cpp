#include "network/import/rows/cell_filling.hpp"

#include <algorithm>
#include <memory>
#include <optional>

#include "network/cells/cell_marks.hpp"
#include "network/cells/cell_names.hpp"
#include "network/cells/phrases/nobody.hpp"
#include "network/import/headers/row_kinds.hpp"
#include "network/model/readings/objective_cell.hpp"
#include "network/model/readings/state_signs.hpp"
#include "network/names/funder_cell.hpp"
#include "network/persons/person_columns.hpp"
#include "network/shapes/said_roles.hpp"
#include "network/sheets/row_texts.hpp"
#include "network/text/date.hpp"
#include "network/text/text.hpp"

namespace maillage::importing {
namespace {

// "1.10" behind "1.9", where a spreadsheet left "1.1" of it; empty: it is none such.
std::string tenth_after(std::string_view before, std::string_view number) {
  const std::size_t point = before.rfind('.');
  if (point == std::string_view::npos || point + 1 >= before.size()) return {};
  const std::string_view last = before.substr(point + 1);
  constexpr std::size_t most_digits = 3;
  if (last.size() > most_digits || last.find_first_not_of("0123456789") != std::string_view::npos) {
    return {};
  }
  const std::string next = std::to_string(std::stoi(std::string(last)) + 1);
  if (next.back() != '0') return {};
  const std::string whole = std::string(before.substr(0, point + 1)) + next;
  return number == std::string_view(whole).substr(0, whole.size() - 1) ? whole : std::string();
}

// "Porteur pressenti", "Partenaires à mobiliser": of those below nobody is sure.
bool may_be_wished(const PlannedColumn& column) {
  return column.column == model::Column::carrier || column.column == model::Column::partners;
}

// In one line; of a choice of boxes the one that is ticked.
std::string said_state(std::string_view cell) {
  const std::string line = sheets::one_line(cell);
  return model::ticked_choice(line).value_or(line);
}

// Whether "idem" there means the cell above.
bool repeats(const PlannedColumn& column) {
  if (!column.column) return column.of_year && column.of_year != model::Column::partners;
  switch (*column.column) {
    case model::Column::axis:
    case model::Column::objective:
    case model::Column::objective_above:
    case model::Column::state:
    case model::Column::start:
    case model::Column::end:
    case model::Column::due:
    case model::Column::priority:
      return true;
    case model::Column::carrier:
    case model::Column::partners:
      return column.sources.size() > 1;
    default:
      return false;
  }
}

}  // namespace

std::string doubted(std::string_view names) {
  std::string said;
  while (!names.empty()) {
    const std::size_t end = std::min(names.find_first_of(";\n"), names.size());
    const std::string_view name = text::trimmed(names.substr(0, end));
    names.remove_prefix(std::min(end + 1, names.size()));
    if (!name.empty()) sheets::append_line("pressenti : " + std::string(name), said);
  }
  return said;
}

const std::string* CellFilling::text_at(const sheets::RowSpan& span, std::uint32_t column) const {
  const std::string* own = view_.own(span, column);
  return own != nullptr ? own : view_.from_above(span.row, column);
}

std::string_view CellFilling::header_text(std::uint32_t source) const {
  for (const FoundColumn& column : header_.columns) {
    if (column.column == source) return column.header;
  }
  return {};
}

// What the funder of a column gives, as it stands behind a name; empty if nothing is said.
std::string CellFilling::amount_beside(const PlannedColumn& column, std::uint32_t source,
                                       const sheets::RowSpan& span) const {
  for (const PairedAmount& pair : column.amounts) {
    if (pair.source != source) continue;
    const std::string* text = text_at(span, pair.amount);
    if (text != nullptr) return names::in_brackets(text::read_money(*text, pair.header));
  }
  return {};
}

model::Text CellFilling::filled(const PlannedColumn& column, const sheets::RowSpan& span) {
  model::Text cell = filled_text(column, span);
  const std::vector<text::Place>* lines =
      column.sources.size() == 1 ? view_.places_of_lines(span.row, column.sources.front())
                                 : nullptr;
  if (lines != nullptr && lines->size() > 1) {
    cell.lines = std::make_shared<const std::vector<text::Place>>(*lines);
  }
  return cell;
}

// What a cell says: "idem" as the one above it in a column of levels, states or dates, or among
// several that are read together. A column of names of its own is read so with all its tables.
const std::string* CellFilling::meant_at(const PlannedColumn& column, std::uint32_t source,
                                         const sheets::RowSpan& span) {
  const std::string* text = text_at(span, source);
  if (text == nullptr || header_.is_own || !repeats(column)) return text;
  const std::string*& last = last_said_[source];
  if (!cells::repeats_above(*text)) return last = text;
  if (last == nullptr) return text;
  auto& places = said_above_[{column.header.value, *last}];
  if (places.empty() || !(places.back() == view_.place(span.row, source))) {
    places.push_back(view_.place(span.row, source));
  }
  return last;
}

// A number that the spreadsheet took for a date or a decimal: "1.10" is 1 October, or 1.1. Asked.
void CellFilling::mend_number(model::Text& cell) {
  const std::string said = cell.value;
  std::string meant;
  if (const auto date = text::parse_date(said); date && date->month != 0 && date->day != 0) {
    meant = std::to_string(date->day) + "." + std::to_string(date->month);
  } else {
    meant = tenth_after(last_number_, said);
  }
  if (!meant.empty()) {
    cell.value = deciding_.decide({model::DecisionKind::value,
                                   model::Sureness::doubtful,
                                   said,
                                   meant,
                                   {said},
                                   {cell.place},
                                   false});
  }
  last_number_ = cell.value;
}

model::Text CellFilling::filled_text(const PlannedColumn& column, const sheets::RowSpan& span) {
  model::Text cell{{}, view_.place(span.row, column.sources.front())};
  if (column.filling == Filling::axis_part || column.filling == Filling::objective_part) {
    const std::string* text = text_at(span, column.sources.front());
    const AxisAndObjective parts = split_levels(text == nullptr ? "" : *text);
    cell.value = column.filling == Filling::axis_part ? parts.axis : parts.objective;
    return cell;
  }
  for (std::size_t i = 0; i < column.sources.size(); ++i) {
    const std::uint32_t source = column.sources[i];
    const std::string* text = meant_at(column, source, span);
    if (column.filling == Filling::ticked) {
      // Of two crosses neither is the state: both are told.
      if (text == nullptr || !model::says_yes(*text)) continue;
      if (cell.value.empty()) cell.place = view_.place(span.row, source);
      cell.value += (cell.value.empty() ? "" : " / ") + column.names[i];
      continue;
    }
    if (column.filling == Filling::funded) {
      const text::Money money =
          text == nullptr ? text::Money{} : text::read_money(*text, header_text(source));
      if (money.said.empty() || money.cents == 0) continue;
      if (cell.value.empty()) cell.place = view_.place(span.row, source);
      sheets::append_line(column.names[i] + " " + names::in_brackets(money), cell.value);
      continue;
    }
    const std::string amount = amount_beside(column, source, span);
    if ((text == nullptr || text::trimmed(*text).empty()) && amount.empty()) continue;
    if (column.filling == Filling::pilots) {
      cell.value = persons::left_by_pilots(*text, nullptr);
      cell.place = view_.place(span.row, source);
      if (cell.value.empty()) continue;
      break;
    }
    if (cell.value.empty() && i > 0) cell.place = view_.place(span.row, source);
    std::string said(text == nullptr ? std::string_view() : text::trimmed(*text));
    if (!amount.empty()) {
      // Behind one name it is that one's; of several it is said on a line of its own.
      const bool is_one =
          cells::read_names(said, names::NameIndex{}, cells::SmallPhrases::names).unknown.size() ==
          1;
      said += (said.empty() ? "" : is_one ? " " : "\n") + amount;
    }
    if (column.roles) {
      const std::string* roles = text_at(span, *column.roles);
      if (roles != nullptr) said = shapes::with_roles_beside(said, *roles);
    }
    if (column.filling == Filling::joined && column.sources.size() > 1) {
      // "Co-porteur éventuel" beside "Porteur": of those below it alone nobody is sure.
      if (may_be_wished(column) && !header_.is_own && cells::says_wish(header_text(source))) {
        said = doubted(said);
      }
      sheets::append_line(said, cell.value);
    } else {
      cell.value = std::move(said);
      break;
    }
  }
  if (cell.value.empty() && column.column == model::Column::action) {
    // "Type" and "Intitulé" in one cell over both.
    const std::string* text = view_.from_left(span, column.sources.front());
    if (text != nullptr) cell.value = text::trimmed(*text);
  }
  if (!column.column) {
    if (column.filling == Filling::long_text && !sheets::is_sentence(cell.value))
      cell.value.clear();
    if (column.of_year == model::Column::carrier || column.of_year == model::Column::partners) {
      cell.value = sheets::list_lines(cell.value);
    }
    if (column.of_year == model::Column::state) cell.value = said_state(cell.value);
    return cell;
  }
  switch (*column.column) {
    case model::Column::objective:
      if (model::objectives_of_cell(cell.value).empty()) cell.value = sheets::one_line(cell.value);
      break;
    case model::Column::axis:
    case model::Column::objective_above:
    case model::Column::action:
    case model::Column::id:
    case model::Column::start:
    case model::Column::end:
    case model::Column::due:
    case model::Column::priority:
      cell.value = sheets::one_line(cell.value);
      break;
    case model::Column::state:
      cell.value = said_state(cell.value);
      break;
    case model::Column::number:
      cell.value = sheets::one_line(cell.value);
      if (!header_.is_own && !cell.value.empty()) mend_number(cell);
      break;
    case model::Column::instances:
      if (sheets::is_sentence(cell.value)) cell.value.clear();
      break;
    case model::Column::carrier:
    case model::Column::partners:
    case model::Column::funders:
    case model::Column::targets:
    case model::Column::epcis:
      cell.value = sheets::list_lines(sheets::without_links(cell.value));
      if (may_be_wished(column) && !header_.is_own && column.sources.size() == 1 &&
          cells::says_wish(header_text(column.sources.front()))) {
        cell.value = doubted(cell.value);
      }
      break;
    case model::Column::indicator:
    case model::Column::budget_planned:
    case model::Column::budget_actual:
    case model::Column::amounts:
    case model::Column::participation:
    case model::Column::source:
      break;
  }
  return cell;
}

}  // namespace maillage::importing
