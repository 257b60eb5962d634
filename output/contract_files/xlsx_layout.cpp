#include "output/contract_files/xlsx_layout.hpp"

#include <algorithm>

#include "network/text/characters.hpp"
#include "network/text/text.hpp"
#include "output/contract_files/xlsx_writer.hpp"

namespace maillage::contract_files {
namespace {

bool is_hex(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool wraps(ColumnKind kind) {
  return kind != ColumnKind::code && kind != ColumnKind::count && kind != ColumnKind::real;
}

}  // namespace

std::string cell_text(std::string_view text) {
  std::string result;
  std::size_t units = 0;
  for (std::size_t i = 0; i < text.size();) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const std::size_t length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
    units += length == 4 ? 2 : 1;
    if (units > longest_cell) break;
    const std::string_view letter = text.substr(i, length);
    const std::string_view ahead = text.substr(i, 7);
    const bool like_escape = ahead.size() == 7 && ahead[0] == '_' && ahead[1] == 'x' &&
                             ahead[6] == '_' &&
                             std::all_of(ahead.begin() + 2, ahead.begin() + 6, is_hex);
    if (like_escape) {
      units += 6;
      if (units > longest_cell) break;
      result += "_x005F";
    }
    if (text::unfit_length(text, i) == 0) result += letter;
    i += length;
  }
  return result;
}

double width_of(const ExportTable& table, std::size_t column) {
  const TableColumn& about = table.columns[column];
  std::size_t longest = 0, longest_word = 0;
  for (std::string_view rest = about.header; !rest.empty();) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    longest_word = std::max(longest_word, text::code_points(rest.substr(0, end)));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  for (const auto& row : table.rows) {
    const auto* text = column < row.size() ? std::get_if<std::string>(&row[column]) : nullptr;
    if (text != nullptr) longest = std::max(longest, text::code_points(*text));
    if (longest > 60) break;
  }
  double most = 30;
  if (about.kind == ColumnKind::long_text) most = 48;
  if (about.kind == ColumnKind::count || about.kind == ColumnKind::real) most = 16;
  // The filter's arrow takes three.
  const double least = static_cast<double>(longest_word) + 4;
  return std::max(std::min(static_cast<double>(longest) + 2, most), least);
}

std::size_t lines_of(std::string_view text, double width) {
  const auto room = static_cast<std::size_t>(std::max(width * 1.1 - 1, 4.0));
  std::size_t lines = 1, used = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(" \n"), text.size());
    const std::size_t word = text::code_points(text.substr(0, end));
    if (used > 0 && used + 1 + word > room) {
      ++lines;
      used = 0;
    }
    used += word + (used > 0 ? 1 : 0);
    while (used > room) {
      ++lines;
      used -= room;
    }
    if (end < text.size() && text[end] == '\n') {
      ++lines;
      used = 0;
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

double height_of(const ExportTable& table, const std::vector<TableCell>& row,
                 const std::vector<double>& widths) {
  std::size_t lines = 1;
  for (std::size_t i = 0; i < row.size() && i < widths.size(); ++i) {
    const auto* text = std::get_if<std::string>(&row[i]);
    if (text != nullptr && wraps(table.columns[i].kind)) {
      lines = std::max(lines, lines_of(*text, widths[i]));
    }
  }
  return std::min(static_cast<double>(lines - 1) * 13.5 + height_of_line, 409.0);
}

}  // namespace maillage::contract_files
