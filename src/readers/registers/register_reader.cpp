#include "src/readers/registers/register_reader.hpp"

#include <algorithm>
#include <vector>

#include "src/readers/registers/register_lines.hpp"
#include "src/readers/registers/register_rows.hpp"
#include "src/readers/registers/sirene_reader.hpp"
#include "src/readers/utf8.hpp"
#include "src/readers/workbook_reader.hpp"

namespace maillage::readers {
namespace {

enum class Form { text, workbook, json };

Form form_of(std::string_view beginning) {
  if (beginning.substr(0, 2) == "PK" || is_flat_workbook(beginning)) return Form::workbook;
  beginning = without_mark(beginning);
  const std::size_t first = beginning.find_first_not_of(" \t\r\n");
  const bool is_json =
      first != std::string_view::npos && (beginning[first] == '{' || beginning[first] == '[');
  return is_json ? Form::json : Form::text;
}

void read_sheets(const sheets::Workbook& workbook, RegisterRows& rows) {
  std::vector<std::string> cells;
  for (const sheets::WorkbookSheet& sheet : workbook.sheets) {
    rows.begin_sheet();
    const text::FileName name(workbook.file + "!" + sheet.name);
    bool is_over = false;
    for (std::size_t i = 0; i < sheet.cells.size() && !is_over;) {
      const std::uint32_t row = sheet.cells[i].row;
      for (std::string& cell : cells) cell.clear();
      for (; i < sheet.cells.size() && sheet.cells[i].row == row; ++i) {
        const std::size_t column = sheet.cells[i].column;
        if (column >= cells.size()) cells.resize(column + 1);
        cells[column] = sheet.cells[i].text;
      }
      is_over = !rows.take(cells, text::Place{name, row + 1, 1, text::PlaceIn::sheet});
    }
    if (rows.has_begun()) break;  // behind it stand notes
  }
  rows.end(workbook.file);
}

}  // namespace

void read_register(const std::string& file, registers::Register asked, const GiveBlocks& give,
                   const registers::Wanted& wanted, registers::Registers& registers,
                   text::Faults& faults) {
  RegisterRows rows(asked, wanted, registers, faults);
  RegisterLines lines(file, rows);
  std::optional<Form> form;
  std::string whole;
  const auto fault = [&](text::FaultKind kind, std::vector<std::string> words) {
    faults.push_back(
        {kind, text::FaultSeverity::error, text::Place{file, 1, 0, {}}, std::move(words), {}, {}});
  };
  bool is_too_large = false;
  give([&](std::string_view block) {
    if (!form) form = form_of(block);
    if (*form == Form::text) return lines.take(block);
    is_too_large = whole.size() + block.size() > most_register_bytes;
    if (!is_too_large) whole += block;
    return !is_too_large;
  });
  if (!form || is_too_large)
    return fault(text::FaultKind::no_register, {std::string(option_of(asked))});
  if (*form == Form::text) {
    lines.end();
  } else if (*form == Form::workbook) {
    const sheets::Workbook workbook = read_workbook(file, whole, faults);
    if (!workbook.sheets.empty()) read_sheets(workbook, rows);
  } else if (asked != registers::Register::sirene) {
    fault(text::FaultKind::other_register, {std::string(option_of(asked)), "sirene"});
  } else {
    read_sirene(file, whole, registers, faults);
  }
}

}  // namespace maillage::readers
