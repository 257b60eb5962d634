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
namespace {

// Adds the lines of a text to those; how many it has.
std::size_t note_lines(std::string_view text, std::unordered_set<std::string>& lines) {
  std::size_t count = 0;
  for (; !text.empty(); ++count) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.emplace(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return count;
}

}  // namespace

void MadeSheet::keep(const sheets::SheetCell& cell) {
  cells_[{cell.row, cell.column}] = {cell.text, {}, {}};
}

void MadeSheet::put(std::uint32_t row, std::uint32_t column, std::string text,
                    std::vector<text::Place> lines) {
  if (text::trimmed(text).empty() || lines.empty()) return;
  cells_[{row, column}] = {std::move(text), std::move(lines), {}};
}

void MadeSheet::add_line(std::uint32_t row, std::uint32_t column, std::string_view text,
                         const text::Place& place) {
  const std::string line(text::trimmed(text));
  if (line.empty()) return;
  Made& made = cells_[{row, column}];
  if (made.said.empty()) note_lines(made.text, made.said);
  if (made.said.count(line) != 0) return;
  if (!made.text.empty()) made.text += '\n';
  made.text += line;
  made.lines.insert(made.lines.end(), note_lines(line, made.said), place);
}

sheets::WorkbookSheet MadeSheet::finish(const sheets::WorkbookSheet& of) {
  sheets::WorkbookSheet sheet;
  sheet.name = of.name;
  sheet.visibility = of.visibility;
  sheet.errors = of.errors;
  sheet.missing = of.missing;
  sheet.uncomputed = of.uncomputed;
  sheet.commented = of.commented;
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
  if (!letter.empty() && !is_person) of.letters.add(sheets::one_line(name) + " : " + letter, place);
  if (is_person && role != TieRole::carrier) return;
  if (role != TieRole::beside) of.lines[role].add(sheets::one_line(name), place);
}

void TieCells::Lines::add(std::string text, const text::Place& place) {
  if (texts.insert(text).second) in_order.push_back({std::move(text), place});
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
    Lines& carriers = of.lines[TieRole::carrier];
    Lines& partners = of.lines[TieRole::partner];
    for (const Line& line : of.lines[TieRole::candidate].in_order) {
      if (carriers.has(line.text)) continue;
      const bool is_open =
          carriers.in_order.empty() || carriers.in_order.front().text.back() == '?';
      if (is_open) {
        carriers.add(line.text + " ?", line.place);
      } else {
        partners.add(line.text, line.place);
      }
    }
    // Who carries takes part, without being said twice.
    partners.in_order.erase(std::remove_if(partners.in_order.begin(), partners.in_order.end(),
                                           [&](const Line& line) {
                                             return carriers.has(line.text) ||
                                                    carriers.has(line.text + " ?");
                                           }),
                            partners.in_order.end());
  }
  std::uint32_t column = first_;
  for (const Planned& each : planned) {
    bool any = false;
    for (const auto& [row, of] : rows_) {
      const auto lines = of.lines.find(each.role);
      if (lines == of.lines.end()) continue;
      for (const Line& line : lines->second.in_order) {
        sheet.add_line(row, column, line.text, line.place);
      }
      any = any || !lines->second.in_order.empty();
    }
    if (any) sheet.put(header_row, column++, each.header, {header});
  }
  bool any = false;
  for (const auto& [row, of] : rows_) {
    for (const Line& line : of.letters.in_order) {
      sheet.add_line(row, column, line.text, line.place);
    }
    any = any || !of.letters.in_order.empty();
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
