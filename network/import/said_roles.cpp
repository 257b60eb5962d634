#include "network/import/said_roles.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "network/shapes/tie_roles.hpp"
#include "network/sheets/row_texts.hpp"
#include "network/text/text.hpp"

namespace maillage::importing {
namespace {

constexpr std::string_view between_parts = ";\n/|,.•–(";

// "Structures partenaires associées" means what "partenaire" means: words that add nothing go.
const shapes::TieRole* role_of_label(std::string_view label) {
  static constexpr std::array<std::string_view, 18> beside = {
      "de",         "l",          "action",  "structure",    "structures", "principal",
      "principale", "principaux", "associe", "associes",     "associees",  "et",
      "autre",      "autres",     "les",     "operationnel", "local",      "locaux"};
  if (const shapes::TieRole* whole = shapes::role_of_word(label)) return whole;
  const std::string folded = text::fold(label);
  const auto words = text::words_of(folded);
  constexpr std::size_t most_words = 5;
  if (words.empty() || words.size() > most_words) return nullptr;
  std::vector<std::string> meaning;
  std::string joined;
  for (std::string_view word : words) {
    if (std::find(beside.begin(), beside.end(), word) != beside.end()) continue;
    if (word.size() > 3 && word.back() == 's') word.remove_suffix(1);
    meaning.emplace_back(word);
    joined += (joined.empty() ? "" : " ") + meaning.back();
  }
  if (meaning.empty()) return nullptr;
  if (const shapes::TieRole* found = shapes::role_of_word(joined)) return found;
  // "Supporting partners": each word says the same.
  const shapes::TieRole* role = shapes::role_of_word(meaning.front());
  for (const std::string& word : meaning) {
    const shapes::TieRole* other = shapes::role_of_word(word);
    if (role == nullptr || other == nullptr || *other != *role) return nullptr;
  }
  return role;
}

std::optional<model::Column> column_of(shapes::TieRole role) {
  switch (role) {
    case shapes::TieRole::carrier:
      return model::Column::carrier;
    case shapes::TieRole::partner:
      return model::Column::partners;
    case shapes::TieRole::funder:
      return model::Column::funders;
    case shapes::TieRole::target:
      return model::Column::targets;
    default:
      return std::nullopt;
  }
}

std::string_view names_of(std::string_view part) {
  part = text::trimmed(part);
  while (!part.empty() && std::string_view(";,/|.(-").find(part.back()) != std::string_view::npos) {
    part = text::trimmed(part.substr(0, part.size() - 1));
  }
  return part;
}

std::size_t column_for(ColumnPlan& plan, std::vector<ReadRow>& rows, model::Column column,
                       const text::Place& place) {
  if (const auto found = plan.find(column)) return *found;
  plan.columns.push_back(
      {model::Text{std::string(model::code_of(column)), place}, column, {}, Filling::first});
  for (ReadRow& row : rows) {
    row.cells.resize(plan.columns.size());
    row.merged.resize(plan.columns.size());
  }
  return plan.columns.size() - 1;
}

}  // namespace

std::vector<SaidRole> said_roles(std::string_view cell, model::Column own) {
  std::vector<SaidRole> parts;
  model::Column current = own;
  std::size_t from = 0;
  bool is_other = false;
  const auto end_part = [&](std::size_t to) {
    const std::string_view names = names_of(cell.substr(from, to - from));
    if (!names.empty()) parts.push_back({current, std::string(names)});
  };
  for (std::size_t colon = cell.find(':'); colon != std::string_view::npos;
       colon = cell.find(':', colon + 1)) {
    std::size_t label = colon;
    while (label > from && between_parts.find(cell[label - 1]) == std::string_view::npos) --label;
    const shapes::TieRole* role = role_of_label(cell.substr(label, colon - label));
    if (role == nullptr) continue;
    const auto column = column_of(*role);
    if (!column) return {};
    end_part(label);
    is_other = is_other || *column != own;
    current = *column;
    from = colon + 1;
  }
  if (!is_other) return {};
  end_part(cell.size());
  return parts;
}

void settle_said_roles(ColumnPlan& plan, std::vector<ReadRow>& rows, text::Faults& faults) {
  for (const model::Column own : {model::Column::carrier, model::Column::partners}) {
    const auto at = plan.find(own);
    if (!at) continue;
    std::vector<std::uint32_t> settled;
    std::map<std::string, text::Place> first;
    for (ReadRow& row : rows) {
      if (row.cells[*at].value.find(':') == std::string::npos) continue;
      const std::vector<SaidRole> parts = said_roles(row.cells[*at].value, own);
      if (parts.empty()) continue;
      const text::Place place = row.cells[*at].place;
      row.cells[*at] = {};
      for (const SaidRole& part : parts) {
        model::Text& into = row.cells[column_for(plan, rows, part.column, place)];
        if (into.value.empty()) into.place = place;
        sheets::append_line(sheets::list_lines(part.names), into.value);
      }
      settled.push_back(row.row);
    }
    if (settled.empty()) continue;
    faults.push_back(text::Fault{text::FaultKind::roles_in_cells,
                                 text::FaultSeverity::note,
                                 plan.columns[*at].header.place,
                                 {plan.columns[*at].header.value, sheets::row_list(settled)},
                                 {},
                                 {}});
  }
}

}  // namespace maillage::importing
