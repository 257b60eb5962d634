#include "network/shapes/apart/instance_columns.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "network/names/name_types.hpp"
#include "network/shapes/words/shape_words.hpp"
#include "network/sheets/row_texts.hpp"
#include "network/text/text.hpp"

namespace maillage::shapes {
namespace {

constexpr std::size_t header_rows_of_bodies = 5;

bool heads_bodies(const sheets::SheetView& view, const sheets::RowSpan& span) {
  if (span.end - span.begin < 2) return false;
  bool is_sure = false;
  for (std::size_t i = span.begin; i < span.end; ++i) {
    const std::string& head = view.sheet().cells[i].text;
    if (!names_group(head) || names_time_or_state(head)) return false;
    is_sure = is_sure || is_surely_group(head);
  }
  return is_sure;
}

// Two capitals, or a kind of organisation: most of who sits in bodies is written so.
bool may_sit(const std::string& text) {
  const std::string line = sheets::one_line(text);
  constexpr std::size_t longest = 120;
  if (line.size() < 2 || line.size() > longest) return false;
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  return (is_capital(line[0]) && is_capital(line[1])) || names::guess_type(line).has_value();
}

}  // namespace

std::optional<sheets::WorkbookSheet> rows_of_instances(const sheets::SheetView& view) {
  const std::vector<sheets::RowSpan>& rows = view.rows();
  for (std::size_t r = 0; r < std::min(rows.size(), header_rows_of_bodies); ++r) {
    if (!heads_bodies(view, rows[r])) continue;
    sheets::WorkbookSheet made;
    made.name = view.sheet().name;
    made.visibility = view.sheet().visibility;
    const auto put = [&](std::uint32_t row, std::uint32_t column, std::string text,
                         std::vector<text::Place> lines) {
      made.cells.push_back({row, column, std::move(text)});
      made.origins.push_back({row, column, std::move(lines)});
    };
    put(0, 0, "Instance", {view.place(rows[r].row, view.sheet().cells[rows[r].begin].column)});
    put(0, 1, "Membres", {view.place(rows[r].row, view.sheet().cells[rows[r].begin].column)});
    std::size_t members = 0, organisations = 0;
    std::uint32_t next = 1;
    for (std::size_t i = rows[r].begin; i < rows[r].end; ++i, ++next) {
      const sheets::SheetCell& head = view.sheet().cells[i];
      put(next, 0, sheets::one_line(head.text), {view.place(rows[r].row, head.column)});
      std::string names;
      std::vector<text::Place> places;
      for (std::size_t below = r + 1; below < rows.size(); ++below) {
        const std::string* own = view.own(rows[below], head.column);
        if (own == nullptr || text::fold(*own).empty()) continue;
        ++members;
        organisations += may_sit(*own) ? 1 : 0;
        names += (names.empty() ? "" : "\n") + sheets::one_line(*own);
        places.push_back(view.place(rows[below].row, head.column));
      }
      if (!places.empty()) put(next, 1, std::move(names), std::move(places));
    }
    if (members >= 2 && organisations * 2 >= members) return made;
  }
  return std::nullopt;
}

}  // namespace maillage::shapes
