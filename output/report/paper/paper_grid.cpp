// Widths first, then rows. Each column says what it needs: at least its longest word, rather its longest
// line. The least is given to all, and what is left is shared by what each wants beyond it.
//
// Where even the least has no room the letters become smaller, three times; then the table is halved, the
// first column, which says what a row is of, in each half. So a table of any width comes out, and no word
// is lost.
#include "output/report/paper/paper_grid.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

#include "network/text/characters.hpp"
#include "output/text/terminal.hpp"
#include "output/text/typography.hpp"

namespace maillage::report::paper {
namespace {

constexpr double gap = 6, pad = 2.2, smallest = 5;
constexpr PaperColour header_fill{0.87, 0.9, 0.92}, heading_fill{0.93, 0.945, 0.955};

// Heat as a shade under dark words: never so dark that they are hard to read.
PaperColour shade(double heat) {
  const double bounded = std::min(1.0, std::max(0.0, heat));
  return {1 - 0.38 * bounded, 1 - 0.2 * bounded, 1 - 0.08 * bounded};
}

std::vector<std::string> words_of(const blocks::Grid& grid, std::size_t column) {
  std::vector<std::string> words;
  for (const blocks::GridRow& row : grid.rows) {
    if (row.cells.size() == grid.columns.size())
      words.push_back(plain_words(row.cells[column].prose));
  }
  return words;
}

struct ColumnNeed {
  double least = 0, natural = 0;
};

// Long words may break; no column claims more than a third of the page for one.
ColumnNeed need_of(const PaperPages& pages, const blocks::Grid& grid, std::size_t column,
                   double size) {
  const PaperType plain{size}, bold{size, true};
  ColumnNeed need;
  // What several columns have in common is written above each of them.
  const blocks::GridColumn& head = grid.columns[column];
  const std::string group = head.group.empty() ? "" : head.group + ":";
  need.least = std::max(pages.longest_word(paper_words(head.header), bold),
                        pages.longest_word(paper_words(group), bold));
  need.natural = std::max(pages.natural_width(paper_words(head.header), bold), need.least);
  for (const std::string& words : words_of(grid, column)) {
    need.natural = std::max(need.natural, std::min(400.0, pages.natural_width(words, plain)));
    need.least = std::max(need.least, pages.longest_word(text::beginning(words, 600), plain));
  }
  need.least = std::min(need.least, pages.width() / 3);
  need.natural = std::max(need.natural, need.least);
  return need;
}

// Widths that fill the room where they need it: the least for all, what is left by what is wanted.
// Empty if even the least does not fit.
std::vector<double> widths_of(const std::vector<ColumnNeed>& needs, double room) {
  const double gaps = gap * static_cast<double>(needs.size() - 1);
  double least = gaps, wanted = 0;
  for (const ColumnNeed& need : needs) {
    least += need.least;
    wanted += need.natural - need.least;
  }
  if (least > room) return {};
  const double share = wanted > 0 ? std::min(1.0, (room - least) / wanted) : 0;
  std::vector<double> widths;
  for (const ColumnNeed& need : needs) {
    widths.push_back(need.least + share * (need.natural - need.least));
  }
  return widths;
}

class GridDrawing {
 public:
  GridDrawing(PaperPages& pages, const blocks::Grid& grid, output_text::Language language)
      : pages_(pages), grid_(grid), language_(language) {}

  void draw() {
    if (grid_.columns.empty()) return;
    caption();
    std::vector<std::size_t> all(grid_.columns.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    fit(all);
  }

 private:
  void caption() {
    // A caption stands with its header and a first row, not at the foot of a page.
    if (pages_.left_over() < 70) pages_.new_page(PageTurn::portrait);
    if (blocks::shows_caption(grid_.use)) {
      pages_.flow(paper_words(grid_.caption), {9, true}, "P");
    }
    pages_.skip(3);
  }

  // The columns, in as many tables as they need, the first column in each.
  void fit(const std::vector<std::size_t>& columns) {
    for (const double size : {8.5, 7.5, 6.5, smallest}) {
      std::vector<ColumnNeed> needs;
      for (const std::size_t column : columns)
        needs.push_back(need_of(pages_, grid_, column, size));
      widths_ = widths_of(needs, pages_.width());
      if (widths_.empty() && (size > smallest || columns.size() > 2)) continue;
      if (widths_.empty()) {
        widths_.assign(columns.size(),
                       (pages_.width() - gap) / static_cast<double>(columns.size()));
      }
      size_ = size;
      columns_ = columns;
      rows();
      return;
    }
    const auto half = static_cast<std::ptrdiff_t>((columns.size() + 1) / 2);
    fit({columns.begin(), columns.begin() + half});
    std::vector<std::size_t> rest = {columns.front()};
    rest.insert(rest.end(), columns.begin() + half, columns.end());
    pages_.skip(6);
    fit(rest);
  }

  PaperAlign align(std::size_t column) const {
    return grid_.columns[column].align == blocks::GridAlign::numbers ? PaperAlign::right
                                                                     : PaperAlign::left;
  }

  void header() {
    std::vector<PaperText> texts;
    double height = 0;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      const blocks::GridColumn& column = grid_.columns[columns_[i]];
      std::string words = column.group.empty()
                              ? column.header
                              : column.group + output_text::colon(language_) + column.header;
      texts.push_back(
          pages_.text(paper_words(words), {size_, true}, widths_[i], align(columns_[i])));
      height = std::max(height, texts.back().height());
    }
    const double y = pages_.top();
    pages_.fill(-2, y, pages_.width() + 4, height + 2 * pad, header_fill);
    line(texts, y + pad, "TH");
    pages_.skip(height + 2 * pad);
  }

  void line(const std::vector<PaperText>& texts, double y, const char* tag) {
    pages_.open_tag("TR");
    double x = 0;
    for (std::size_t i = 0; i < texts.size(); ++i) {
      pages_.open_tag(tag);
      pages_.draw(texts[i], x, y, 0, texts[i].lines());
      pages_.close_tag(tag);
      x += widths_[i] + gap;
    }
    pages_.close_tag("TR");
  }

  void rows() {
    pages_.open_tag("Table");
    header();
    for (const blocks::GridRow& row : grid_.rows) {
      if (row.cells.size() == 1 && grid_.columns.size() > 1) {
        heading(row);
      } else if (!row.cells.empty()) {
        cells(row);
      }
    }
    pages_.close_tag("Table");
    pages_.skip(8);
  }

  void turn() {
    pages_.new_page(PageTurn::portrait);
    header();
  }

  void heading(const blocks::GridRow& row) {
    const PaperText text =
        pages_.text(plain_words(row.cells.front().prose), {size_, true}, pages_.width());
    if (text.height() + 30 > pages_.left_over()) turn();
    pages_.fill(-2, pages_.top(), pages_.width() + 4, text.height() + 2 * pad, heading_fill);
    pages_.open_tag("TR");
    pages_.draw(text, 0, pages_.top() + pad, 0, text.lines());
    pages_.close_tag("TR");
    pages_.skip(text.height() + 2 * pad);
  }

  void cells(const blocks::GridRow& row) {
    std::vector<PaperText> texts;
    double height = 0;
    for (std::size_t i = 0; i < columns_.size() && columns_[i] < row.cells.size(); ++i) {
      texts.push_back(pages_.text(plain_words(row.cells[columns_[i]].prose),
                                  {size_, i == 0 && grid_.columns.size() < 3}, widths_[i],
                                  align(columns_[i])));
      height = std::max(height, texts.back().height());
    }
    if (height + 2 * pad > pages_.left_over()) turn();
    if (height + 2 * pad > pages_.left_over()) {
      pieces(texts);
      return;
    }
    const double y = pages_.top();
    shades(row, y, height + 2 * pad);
    line(texts, y + pad, "TD");
    pages_.skip(height + 2 * pad);
    pages_.rule(0, pages_.top(), pages_.width());
  }

  void shades(const blocks::GridRow& row, double y, double height) {
    double x = 0;
    for (std::size_t i = 0; i < columns_.size() && columns_[i] < row.cells.size(); ++i) {
      if (const auto heat = row.cells[columns_[i]].heat) {
        pages_.fill(x - gap / 2, y, widths_[i] + gap, height, shade(*heat));
      }
      x += widths_[i] + gap;
    }
  }

  // A row longer than a page, line by line.
  void pieces(const std::vector<PaperText>& texts) {
    std::vector<std::size_t> done(texts.size(), 0);
    const auto is_done = [&] {
      for (std::size_t i = 0; i < texts.size(); ++i) {
        if (done[i] < texts[i].lines()) return false;
      }
      return true;
    };
    while (!is_done()) {
      double x = 0, used = 0;
      pages_.open_tag("TR");
      for (std::size_t i = 0; i < texts.size(); ++i) {
        const std::size_t count =
            std::max<std::size_t>(texts[i].fitting(done[i], pages_.left_over() - 2 * pad),
                                  done[i] < texts[i].lines() ? 1 : 0);
        if (count > 0) {
          pages_.open_tag("TD");
          pages_.draw(texts[i], x, pages_.top() + pad, done[i], count);
          pages_.close_tag("TD");
          used = std::max(used, texts[i].lines_height(done[i], count));
          done[i] += count;
        }
        x += widths_[i] + gap;
      }
      pages_.close_tag("TR");
      pages_.skip(used + 2 * pad);
      if (!is_done()) turn();
    }
    pages_.rule(0, pages_.top(), pages_.width());
  }

  PaperPages& pages_;
  const blocks::Grid& grid_;
  output_text::Language language_;
  double size_ = 8.5;
  std::vector<std::size_t> columns_;
  std::vector<double> widths_;
};

}  // namespace

std::string paper_words(std::string_view text) {
  return output_text::with_fixed_spaces(output_text::printable(text));
}

std::string plain_words(const blocks::Prose& prose) {
  std::string words;
  for (const blocks::Run& run : prose) words += paper_words(run.text);
  return words;
}

void draw_grid(PaperPages& pages, const blocks::Grid& grid, output_text::Language language) {
  GridDrawing(pages, grid, language).draw();
}

}  // namespace maillage::report::paper
