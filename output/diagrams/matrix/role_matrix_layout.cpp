#include "output/diagrams/matrix/role_matrix_layout.hpp"

#include <algorithm>
#include <optional>

#include "output/words/finding_words.hpp"

namespace maillage::diagrams::matrix {
namespace {

// Titles of actions, upwards: as high as the longest needs on two lines, but where rows need the room.
constexpr double least_head_height = 150, usual_head_height = 224, most_head_height = 380;
const auto most_columns =
    static_cast<std::size_t>((drawing::inner_width - MatrixLayout::name_width -
                              MatrixLayout::totals * MatrixLayout::totals_width) /
                             MatrixLayout::column_width);

}  // namespace

std::vector<SheetRange> MatrixLayout::ranges() const {
  std::vector<SheetRange> sheets;
  for (std::size_t first = 0; first < matrix_.columns.size();) {
    std::size_t last = std::min(first + most_columns, matrix_.columns.size());
    if (last < matrix_.columns.size()) {
      std::size_t cut = last;
      while (cut > first && matrix_.columns[cut].under == matrix_.columns[cut - 1].under) --cut;
      if (cut >= first + most_columns / 2) last = cut;
    }
    add_rows(first, last, sheets);
    first = last;
  }
  return sheets;
}

std::vector<drawing::TextLine> MatrixLayout::name_lines(std::uint32_t row) const {
  drawing::Span style;
  style.size = letters;
  return drawing::text_lines(contract_.partners[matrix_.rows[row].partner].name, name_width - 24, 2,
                             style);
}

double MatrixLayout::row_height(std::uint32_t row) const {
  const std::size_t lines = std::max<std::size_t>(name_lines(row).size(), 1);
  return line + static_cast<double>(lines - 1) * (line - 4);
}

bool MatrixLayout::acts_in(std::uint32_t row, std::size_t first, std::size_t last) const {
  const auto at = matrix_.cells.lower_bound({row, static_cast<std::uint32_t>(first)});
  return at != matrix_.cells.end() && at->first.first == row && at->first.second < last;
}

// Of all rows that act in these columns, with a line for each type.
double MatrixLayout::rows_height(std::size_t first, std::size_t last) const {
  double height = 0;
  std::optional<model::PartnerType> type;
  for (std::uint32_t i = 0; i < matrix_.rows.size(); ++i) {
    if (!acts_in(i, first, last)) continue;
    height += row_height(i) + (type == type_of(i) ? 0 : line);
    type = type_of(i);
  }
  return height;
}

// With which no title of these columns is cut, as far as there is a sheet for it.
double MatrixLayout::needed_head(std::size_t first, std::size_t last) const {
  double head = least_head_height;
  for (std::size_t i = first; i < last; ++i) {
    while (head < most_head_height && head_lines(*matrix_.columns[i].row, head) > 2) head += 10;
  }
  return head;
}

// The rows that act in these columns, over as many sheets as they need.
void MatrixLayout::add_rows(std::size_t first, std::size_t last,
                            std::vector<SheetRange>& sheets) const {
  // Above stand heading, objectives, actions and states; below totals and a legend of two lines.
  constexpr double besides_heads = drawing::a3_height - 51 - band_height - line - 2 * line -
                                   2 * line - 6 - drawing::page_margin + 8;
  SheetRange sheet{first, last, {}, false};
  sheet.head = std::min(needed_head(first, last),
                        std::max(usual_head_height, besides_heads - rows_height(first, last)));
  const double room = besides_heads - sheet.head;
  double used = 0;
  std::optional<model::PartnerType> type;
  for (std::uint32_t i = 0; i < matrix_.rows.size(); ++i) {
    if (!acts_in(i, first, last)) continue;
    const model::PartnerType its = type_of(i);
    double height = row_height(i) + (type == its ? 0 : line);
    if (used + height > room && !sheet.rows.empty()) {
      sheets.push_back(sheet);
      sheet.rows.clear();
      used = 0;
      height = row_height(i) + line;
    }
    used += height;
    type = its;
    sheet.rows.push_back(i);
  }
  sheet.has_totals = true;
  sheets.push_back(sheet);
}

model::PartnerType MatrixLayout::type_of(std::uint32_t row) const {
  return contract_.partners[matrix_.rows[row].partner].type;
}

double MatrixLayout::rows_bottom(const SheetRange& range, double top) const {
  std::optional<model::PartnerType> type;
  for (const std::uint32_t row : range.rows) {
    if (type != type_of(row)) top += line;
    type = type_of(row);
    top += row_height(row);
  }
  return top;
}

std::string MatrixLayout::head_of(const model::ActionRow& row) const {
  const std::string title =
      row.title.empty() ? words::subject_name(
                              contract_, {model::SubjectKind::action, row.action.value}, language_)
                        : row.title;
  return row.number.empty() || row.number == title ? title : row.number + " · " + title;
}

std::size_t MatrixLayout::head_lines(const model::ActionRow& row, double head) const {
  return drawing::wrapped(head_of(row), head - 9, letters, 3).size();
}

}  // namespace maillage::diagrams::matrix
