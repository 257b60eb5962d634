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
  double tight = 0;  // as natural, but that a header above numbers takes two lines
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
  need.natural = pages.natural_width(paper_words(head.header), bold);
  need.tight = head.align == blocks::GridAlign::numbers ? need.natural / 2 : need.natural;
  for (const std::string& words : words_of(grid, column)) {
    const double width = std::min(400.0, pages.natural_width(words, plain));
    need.natural = std::max(need.natural, width);
    need.tight = std::max(need.tight, width);
    need.least = std::max(need.least, pages.longest_word(text::beginning(words, 600), plain));
  }
  need.least = std::min(need.least, pages.width() / 3);
  need.natural = std::max(need.natural, need.least);
  need.tight = std::max(need.tight, need.least);
  return need;
}

// Widths that fill the room where they need it: the least for all, what is left by what is wanted, cells
// before headers above numbers: the words that say what a row is of are not narrowed for these.
// Empty if even the least does not fit.
std::vector<double> widths_of(const std::vector<ColumnNeed>& needs, double room) {
  const double gaps = gap * static_cast<double>(needs.size() - 1);
  double least = gaps, natural = gaps, tight = gaps;
  for (const ColumnNeed& need : needs) {
    least += need.least;
    natural += need.natural;
    tight += need.tight;
  }
  if (least > room) return {};
  std::vector<double> widths;
  if (tight > room) {
    const double share = tight > least ? (room - least) / (tight - least) : 0;
    for (const ColumnNeed& need : needs)
      widths.push_back(need.least + share * (need.tight - need.least));
    return widths;
  }
  const double share = natural > tight ? std::min(1.0, (room - tight) / (natural - tight)) : 0;
  for (const ColumnNeed& need : needs)
    widths.push_back(need.tight + share * (need.natural - need.tight));
  return widths;
}

class GridDrawing {
 public:
  GridDrawing(PaperPages& pages, const blocks::Grid& grid, output_text::Language language)
      : pages_(pages), grid_(grid), language_(language) {}

  void draw() {
    if (grid_.columns.empty()) return;
    turn_ = turn_of_grid(pages_, grid_);
    const bool is_turned = pages_.width() == PaperPages::width_of(turn_);
    if (!is_turned || start_height() > pages_.left_over()) pages_.new_page(turn_);
    caption();
    fit(all_columns());
    if (turn_ == PageTurn::landscape) pages_.new_page(PageTurn::portrait);
  }

  // Of what is not to be parted: the caption, the header and the first rows. What is long may run over
  // to the next page wherever it begins.
  double start_height() {
    if (grid_.columns.empty()) return 0;
    std::vector<std::size_t> first = all_columns();
    while (!choose(first)) first.resize((first.size() + 1) / 2);
    double height = 20 + height_of(header_texts());
    for (std::size_t i = 0; i < grid_.rows.size(); ++i) {
      const blocks::GridRow& row = grid_.rows[i];
      height += height_of(is_heading(row) ? heading_texts(row) : cell_texts(row));
      if (!is_heading(row)) break;
    }
    return std::min(height, most_kept);
  }

 private:
  static constexpr double most_kept = 220;

  std::vector<std::size_t> all_columns() const {
    std::vector<std::size_t> all(grid_.columns.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return all;
  }

  bool is_heading(const blocks::GridRow& row) const {
    return row.cells.size() == 1 && grid_.columns.size() > 1;
  }

  static double height_of(const std::vector<PaperText>& texts) {
    double height = 0;
    for (const PaperText& text : texts) height = std::max(height, text.height());
    return height + 2 * pad;
  }

  void caption() {
    if (blocks::shows_caption(grid_.use)) {
      pages_.flow(paper_words(grid_.caption), {9, true}, "P");
    }
    pages_.skip(3);
  }

  // Letters and widths with which the columns stand side by side; false if there are none.
  bool choose(const std::vector<std::size_t>& columns) {
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
      return true;
    }
    return false;
  }

  // The columns, in as many tables as they need, the first column in each.
  void fit(const std::vector<std::size_t>& columns) {
    if (choose(columns)) {
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

  std::vector<PaperText> header_texts() const {
    std::vector<PaperText> texts;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      const blocks::GridColumn& column = grid_.columns[columns_[i]];
      std::string words = column.group.empty()
                              ? column.header
                              : column.group + output_text::colon(language_) + column.header;
      texts.push_back(
          pages_.text(paper_words(words), {size_, true}, widths_[i], align(columns_[i])));
    }
    return texts;
  }

  void header() {
    const std::vector<PaperText> texts = header_texts();
    const double y = pages_.top(), height = height_of(texts);
    pages_.fill(-2, y, pages_.width() + 4, height, header_fill);
    line(texts, y + pad, "TH");
    pages_.skip(height);
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
    for (std::size_t i = 0; i < grid_.rows.size(); ++i) {
      const blocks::GridRow& row = grid_.rows[i];
      if (is_heading(row)) {
        heading(i);
      } else if (!row.cells.empty()) {
        cells(row);
      }
    }
    pages_.close_tag("Table");
    pages_.skip(8);
  }

  void turn() {
    pages_.new_page(turn_);
    header();
  }

  std::vector<PaperText> heading_texts(const blocks::GridRow& row) const {
    std::vector<PaperText> texts;
    texts.push_back(
        pages_.text(plain_words(row.cells.front().prose), {size_, true}, pages_.width()));
    return texts;
  }

  // With the row that it heads, not at the foot of a page.
  void heading(std::size_t at) {
    double kept = height_of(heading_texts(grid_.rows[at]));
    if (at + 1 < grid_.rows.size() && !is_heading(grid_.rows[at + 1]))
      kept += height_of(cell_texts(grid_.rows[at + 1]));
    if (std::min(kept, most_kept) > pages_.left_over()) turn();
    const std::vector<PaperText> texts = heading_texts(grid_.rows[at]);
    const PaperText& text = texts.front();
    pages_.fill(-2, pages_.top(), pages_.width() + 4, text.height() + 2 * pad, heading_fill);
    pages_.open_tag("TR");
    pages_.draw(text, 0, pages_.top() + pad, 0, text.lines());
    pages_.close_tag("TR");
    pages_.skip(text.height() + 2 * pad);
  }

  std::vector<PaperText> cell_texts(const blocks::GridRow& row) const {
    std::vector<PaperText> texts;
    for (std::size_t i = 0; i < columns_.size() && columns_[i] < row.cells.size(); ++i) {
      texts.push_back(pages_.text(plain_words(row.cells[columns_[i]].prose),
                                  {size_, i == 0 && grid_.columns.size() < 3}, widths_[i],
                                  align(columns_[i])));
    }
    return texts;
  }

  void cells(const blocks::GridRow& row) {
    const std::vector<PaperText> texts = cell_texts(row);
    const double height = height_of(texts);
    if (height > pages_.left_over()) turn();
    if (height > pages_.left_over()) {
      pieces(texts);
      return;
    }
    const double y = pages_.top();
    shades(row, y, height);
    line(texts, y + pad, "TD");
    pages_.skip(height);
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
  PageTurn turn_ = PageTurn::portrait;
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

PageTurn turn_of_grid(const PaperPages& pages, const blocks::Grid& grid) {
  constexpr double readable = 6.5;
  for (const PageTurn turn : {PageTurn::portrait, PageTurn::landscape}) {
    std::vector<ColumnNeed> needs;
    for (std::size_t column = 0; column < grid.columns.size(); ++column)
      needs.push_back(need_of(pages, grid, column, readable));
    if (!widths_of(needs, PaperPages::width_of(turn)).empty()) return turn;
  }
  return PageTurn::portrait;
}

double start_of_grid(PaperPages& pages, const blocks::Grid& grid, output_text::Language language) {
  return GridDrawing(pages, grid, language).start_height();
}

void draw_grid(PaperPages& pages, const blocks::Grid& grid, output_text::Language language) {
  GridDrawing(pages, grid, language).draw();
}

}  // namespace maillage::report::paper
