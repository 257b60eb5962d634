#include "network/import/rows/columns_of_persons.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "network/import/headers/column_content.hpp"
#include "network/import/headers/header_hints.hpp"
#include "network/persons/person_cells.hpp"
#include "network/persons/person_columns.hpp"
#include "network/persons/person_headers.hpp"
#include "network/text/text.hpp"

namespace maillage::importing {
namespace {

// Whether another column is read together with that one: then it is told apart by itself. One alone
// waits for who knows the declared organisations (network/persons/person_columns.hpp).
bool is_alone(const FoundHeader& header, const FoundColumn& column) {
  return std::count_if(header.columns.begin(), header.columns.end(), [&](const FoundColumn& other) {
           return other.meaning.column == column.meaning.column;
         }) == 1;
}

std::vector<std::string_view> cells_below(const sheets::SheetView& view, const FoundHeader& header,
                                          std::uint32_t column) {
  std::vector<std::string_view> cells;
  for (std::size_t i = header.last + 1; i < header.end; ++i) {
    const std::string* text = view.own(view.rows()[i], column);
    if (text != nullptr) cells.push_back(*text);
  }
  return cells;
}

// "Responsable | Organisme", "Pilote | Structure": who leads is a person, and the organisation stands in
// the next column, which nothing else has a use for.
void carry_by_organisations_beside(const sheets::SheetView& view, FoundHeader& header) {
  for (std::size_t i = 0; i + 1 < header.columns.size(); ++i) {
    FoundColumn &lead = header.columns[i], &beside = header.columns[i + 1];
    const bool may_lead =
        lead.meaning == HeaderMeaning{HeaderRole::column, model::Column::carrier} &&
        is_alone(header, lead) && persons::heads_pilots(text::fold(lead.header));
    const bool may_carry = beside.meaning.role == HeaderRole::unknown &&
                           hint_of(beside.header, model::Column::carrier) == 1 &&
                           (!view.answers() || view.answers()->find(model::DecisionKind::column,
                                                                    beside.header) == nullptr);
    if (!may_lead || !may_carry) continue;
    std::size_t filled = 0, persons = 0;
    for (const std::string_view cell : cells_below(view, header, lead.column)) {
      if (text::trimmed(cell).empty()) continue;
      ++filled;
      const auto read = persons::read_person_cell(cell, nullptr, persons::CellOf::pilots);
      persons += read && read->persons + read->doubtful > 0 ? 1 : 0;
    }
    if (filled == 0 || persons * 2 < filled) continue;
    lead.meaning = {HeaderRole::person};
    lead.of_persons = true;
    beside.meaning = {HeaderRole::column, model::Column::carrier};
    beside.from_content = true;
    beside.undecided = false;
  }
}

}  // namespace

FoundHeader with_persons(const sheets::SheetView& view, FoundHeader header) {
  carry_by_organisations_beside(view, header);
  for (FoundColumn& column : header.columns) {
    HeaderMeaning& meaning = column.meaning;
    const bool is_asked = meaning.role == HeaderRole::unknown ||
                          meaning.role == HeaderRole::person ||
                          (meaning.role == HeaderRole::column && meaning.year == 0);
    if (!is_asked || column.of_persons || (meaning.column && is_alone(header, column))) continue;
    const std::vector<std::string_view> cells = cells_below(view, header, column.column);
    if (persons::judge_persons(column.header, meaning.column, cells, nullptr, view.answers())
            .is_one) {
      meaning = {HeaderRole::person};
      column.from_content = column.undecided = false;
    } else if (meaning.role == HeaderRole::person) {
      meaning = {};
      // "Référent", over organisations: it may say who carries.
      std::size_t filled = 0, organisations = 0;
      for (const std::string_view cell : cells) {
        filled += text::trimmed(cell).empty() ? 0 : 1;
        organisations += looks_like_organisation(text::trimmed(cell)) ? 1 : 0;
      }
      const bool is_carried =
          std::any_of(header.columns.begin(), header.columns.end(), [](const FoundColumn& each) {
            return each.meaning.column == model::Column::carrier ||
                   each.meaning.role == HeaderRole::service;
          });
      column.undecided = !is_carried && organisations > 0 && organisations * 2 >= filled;
    }
  }
  return header;
}

}  // namespace maillage::importing
