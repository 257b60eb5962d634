#include "network/shapes/made_sheet.hpp"

#include <algorithm>

#include "network/cells/cell_names.hpp"
#include "network/model/columns.hpp"
#include "network/names/name_types.hpp"
#include "network/persons/person_cells.hpp"
#include "network/persons/person_columns.hpp"
#include "network/sheets/row_texts.hpp"
#include "network/text/text.hpp"

namespace maillage::shapes {

void MadeSheet::keep(const sheets::SheetCell& cell) {
  cells_[{cell.row, cell.column}] = {cell.text, {}};
}

void MadeSheet::put(std::uint32_t row, std::uint32_t column, std::string text,
                    std::vector<text::Place> lines) {
  if (text::trimmed(text).empty() || lines.empty()) return;
  cells_[{row, column}] = {std::move(text), std::move(lines)};
}

void MadeSheet::add_line(std::uint32_t row, std::uint32_t column, std::string_view text,
                         const text::Place& place) {
  const std::string line(text::trimmed(text));
  if (line.empty()) return;
  Made& made = cells_[{row, column}];
  const std::string before = made.text;
  sheets::append_line(line, made.text);
  if (made.text == before) return;
  made.lines.insert(made.lines.end(),
                    1 + static_cast<std::size_t>(std::count(line.begin(), line.end(), '\n')),
                    place);
}

sheets::WorkbookSheet MadeSheet::finish(const sheets::WorkbookSheet& of) {
  sheets::WorkbookSheet sheet;
  sheet.name = of.name;
  sheet.visibility = of.visibility;
  sheet.errors = of.errors;
  sheet.missing = of.missing;
  sheet.uncomputed = of.uncomputed;
  for (auto& [at, made] : cells_) {
    sheet.cells.push_back({at.first, at.second, std::move(made.text)});
    if (made.lines.empty()) continue;
    sheet.origins.push_back({at.first, at.second, std::move(made.lines)});
  }
  return sheet;
}

void TieCells::add(std::uint32_t row, TieRole role, const std::string& name,
                   const std::string& letter, const text::Place& place) {
  if (role == TieRole::none || name.empty()) return;
  const bool is_person = name == cells::one_person;
  persons_ += is_person ? 1 : 0;
  Row& of = rows_[row];
  const auto add_to = [&](std::vector<Line>& lines, std::string text) {
    const bool is_there = std::any_of(lines.begin(), lines.end(),
                                      [&](const Line& line) { return line.text == text; });
    if (!is_there) lines.push_back({std::move(text), place});
  };
  if (!letter.empty() && !is_person) add_to(of.letters, sheets::one_line(name) + " : " + letter);
  if (is_person && role != TieRole::carrier) return;
  if (role != TieRole::beside) add_to(of.lines[role], sheets::one_line(name));
}

void TieCells::put(std::uint32_t header_row, const text::Place& header, MadeSheet& sheet) {
  struct Planned {
    TieRole role;
    std::string header;
  };
  const Planned planned[] = {{TieRole::carrier, std::string(code_of(model::Column::carrier))},
                             {TieRole::partner, std::string(code_of(model::Column::partners))},
                             {TieRole::funder, std::string(code_of(model::Column::funders))},
                             {TieRole::target, std::string(code_of(model::Column::targets))},
                             {TieRole::territory, std::string(code_of(model::Column::epcis))},
                             {TieRole::instance, std::string(code_of(model::Column::instances))}};
  for (auto& [row, of] : rows_) {
    // Who answers for an action stands in for a porteur where there is none.
    std::vector<Line>& carriers = of.lines[TieRole::carrier];
    for (Line& line : of.lines[TieRole::candidate]) {
      const bool carries = std::any_of(carriers.begin(), carriers.end(),
                                       [&](const Line& each) { return each.text == line.text; });
      if (carries) continue;
      if (carriers.empty() || carriers.front().text.back() == '?') {
        line.text += " ?";
        carriers.push_back(std::move(line));
      } else {
        of.lines[TieRole::partner].push_back(std::move(line));
      }
    }
    // Who carries takes part, without being said twice.
    std::vector<Line>& partners = of.lines[TieRole::partner];
    partners.erase(std::remove_if(partners.begin(), partners.end(),
                                  [&](const Line& line) {
                                    return std::any_of(carriers.begin(), carriers.end(),
                                                       [&](const Line& each) {
                                                         return each.text == line.text ||
                                                                each.text == line.text + " ?";
                                                       });
                                  }),
                   partners.end());
  }
  std::uint32_t column = first_;
  for (const Planned& each : planned) {
    bool any = false;
    for (const auto& [row, of] : rows_) {
      const auto lines = of.lines.find(each.role);
      if (lines == of.lines.end()) continue;
      for (const Line& line : lines->second) sheet.add_line(row, column, line.text, line.place);
      any = any || !lines->second.empty();
    }
    if (any) sheet.put(header_row, column++, each.header, {header});
  }
  bool any = false;
  for (const auto& [row, of] : rows_) {
    for (const Line& line : of.letters) sheet.add_line(row, column, line.text, line.place);
    any = any || !of.letters.empty();
  }
  if (any) sheet.put(header_row, column, "rôles", {header});
}

std::string organisation_of(std::string_view text, HeadsOf heads) {
  const std::string head = sheets::one_line(text);
  if (heads == HeadsOf::persons) return persons::left_by_pilots(head, nullptr);
  const auto read = persons::read_person_cell(head, nullptr);
  if (!read) return head;
  if (read->organisations) return read->text;
  return read->persons > 0 ? std::string(cells::one_person) : head;
}

HeadsOf heads_of(const std::vector<std::string>& names) {
  std::size_t persons = 0;
  for (const std::string& name : names) {
    const auto read = persons::read_person_cell(sheets::one_line(name), nullptr);
    persons += read && read->persons > 0 ? 1 : 0;
  }
  return persons * 2 > names.size() ? HeadsOf::persons : HeadsOf::organisations;
}

bool may_be_organisation(std::string_view text) {
  const std::string line = sheets::one_line(text);
  if (line.empty() || line.size() > 120) return false;
  std::size_t capitals = 0;
  for (const char c : line) {
    if (c >= 'A' && c <= 'Z') {
      ++capitals;
    } else if (c != '.') {
      break;
    }
  }
  if (capitals >= 2 || names::guess_type(line)) return true;
  const auto read = persons::read_person_cell(line, nullptr);
  return read && (read->persons > 0 || read->organisations);
}

}  // namespace maillage::shapes
