#include "output/blocks/fitting_rows.hpp"

#include <algorithm>
#include <numeric>
#include <string_view>

#include "output/text/terminal.hpp"

namespace maillage::blocks {
namespace {

using Cells = std::vector<std::string>;

// Where the word at `at` ends: names are quoted with plain blanks, and a sign does not stand alone.
std::size_t end_of_word(const std::string& text, std::size_t at) {
  const auto is_held = [&](std::size_t blank) {
    return (blank >= 2 && text.compare(blank - 2, 2, "\u00AB") == 0) ||
           text.compare(blank + 1, 2, "\u00BB") == 0 ||
           (blank + 1 < text.size() &&
            std::string_view(":;!?").find(text[blank + 1]) != std::string_view::npos);
  };
  std::size_t end = text.find(' ', at);
  while (end != std::string::npos && is_held(end)) end = text.find(' ', end + 1);
  return std::min(end, text.size());
}

std::size_t longest_word(const std::string& text) {
  std::size_t longest = 0;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = end_of_word(text, at);
    longest = std::max(longest, output_text::display_width(text.substr(at, end - at)));
    at = end + 1;
  }
  return longest;
}

struct ColumnWidths {
  std::size_t full = 0;   // the widest cell, the header among them
  std::size_t below = 0;  // the widest cell below the headers
  std::size_t least = 0;  // the longest word
};

std::vector<ColumnWidths> widths_of(const std::vector<Cells>& rows, std::size_t headers) {
  std::vector<ColumnWidths> columns;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    columns.resize(std::max(columns.size(), rows[i].size()));
    for (std::size_t j = 0; j < rows[i].size(); ++j) {
      const std::size_t width = output_text::display_width(rows[i][j]);
      columns[j].full = std::max(columns[j].full, width);
      if (i >= headers) columns[j].below = std::max(columns[j].below, width);
      columns[j].least = std::max(columns[j].least, longest_word(rows[i][j]));
    }
  }
  return columns;
}

bool ends_in_places(const std::vector<Cells>& rows, std::size_t headers) {
  return std::all_of(
      rows.begin() + static_cast<std::ptrdiff_t>(headers), rows.end(),
      [](const Cells& row) { return row.empty() || row.back().find(' ') == std::string::npos; });
}

Cells lines_within(const std::string& text, std::size_t width) {
  Cells lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = end_of_word(text, at);
    const std::string word = text.substr(at, end - at);
    if (!lines.empty() && output_text::display_width(lines.back() + " " + word) <= width) {
      lines.back() += " " + word;
    } else {
      lines.push_back(word);
    }
    at = end + 1;
  }
  return lines;
}

}  // namespace

std::vector<Cells> fitting_rows(std::vector<Cells> rows, std::size_t headers, std::size_t room,
                                LastColumn last) {
  const std::vector<ColumnWidths> columns = widths_of(rows, headers);
  const bool has_places =
      last == LastColumn::may_stand_out && columns.size() > 1 && ends_in_places(rows, headers);
  const std::size_t counted = columns.size() - (has_places ? 1 : 0);
  const auto taken = [&](const std::vector<std::size_t>& widths) {
    const auto end = widths.begin() + static_cast<std::ptrdiff_t>(counted);
    return std::accumulate(widths.begin(), end, 2 * (columns.empty() ? 0 : columns.size() - 1));
  };
  std::vector<std::size_t> widths;
  for (const ColumnWidths& column : columns) widths.push_back(column.full);
  if (taken(widths) <= room) return rows;
  for (std::size_t j = 0; j < columns.size(); ++j) {
    widths[j] = std::max(columns[j].below, columns[j].least);
  }
  // The first column says what a row is of, and gives less.
  const auto asked = [&](std::size_t column) { return widths[column] * (column == 0 ? 2 : 3); };
  while (taken(widths) > room) {
    std::size_t widest = counted;
    for (std::size_t j = 0; j < counted; ++j) {
      const bool gives = widths[j] > columns[j].least;
      if (gives && (widest == counted || asked(j) > asked(widest))) widest = j;
    }
    if (widest == counted) return rows;
    --widths[widest];
  }
  std::vector<Cells> fitting;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    std::vector<Cells> cells;
    std::size_t height = 1;
    for (std::size_t j = 0; j < rows[i].size(); ++j) {
      cells.push_back(lines_within(rows[i][j], widths[j]));
      height = std::max(height, cells.back().size());
    }
    for (std::size_t line = 0; line < height; ++line) {
      Cells& row = fitting.emplace_back();
      for (const Cells& each : cells) {
        // The last line of a header stands right above its column.
        const std::size_t above = i < headers ? height - each.size() : 0;
        const bool is_there = line >= above && line - above < each.size();
        row.push_back(is_there ? each[line - above] : std::string());
      }
    }
  }
  return fitting;
}

}  // namespace maillage::blocks
