#include "output/report/office/slide_table.hpp"

#include <algorithm>

#include "output/drawing/text_metrics.hpp"
#include "output/report/office/office_words.hpp"

namespace maillage::report::office {
namespace {

constexpr double line_factor = 1.18;
// Widths are known of DejaVu Sans; Arial, and what is as wide, is narrower by a tenth and more.
constexpr double narrower = 0.93;
constexpr std::size_t any_lines = 100000;

bool is_strong(const blocks::Prose& prose) {
  return std::any_of(prose.begin(), prose.end(), [](const blocks::Run& run) {
    return run.emphasis == blocks::Emphasis::strong;
  });
}

drawing::Weight weight_of(const blocks::Prose& prose) {
  return is_strong(prose) ? drawing::Weight::bold : drawing::Weight::normal;
}

struct Need {
  double least = 0, natural = 0;
};

// Its longest word, and all of its words on one line.
Need need_of(const blocks::Prose& prose, double type) {
  const std::string words = drawing::shown_text(shown_words(prose));
  const drawing::Weight weight = weight_of(prose);
  Need need;
  need.natural = drawing::text_width(words, type * narrower, weight);
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find_first_of(" -/", at), words.size());
    need.least =
        std::max(need.least, drawing::text_width(std::string_view(words).substr(at, end + 1 - at),
                                                 type * narrower, weight));
    at = end + 1;
  }
  return need;
}

blocks::Prose header_prose(const blocks::GridColumn& column) {
  const std::string words = column.full.empty() ? column.header : column.full;
  return {{column.group.empty() ? words : column.group + " – " + words, blocks::Emphasis::strong}};
}

}  // namespace

double words_height(const blocks::Prose& prose, double size, double width) {
  const std::size_t lines =
      drawing::wrapped(shown_words(prose), width, size * narrower, any_lines, weight_of(prose))
          .size();
  return static_cast<double>(std::max<std::size_t>(lines, 1)) * size * line_factor;
}

std::vector<blocks::Prose> prose_pieces(const blocks::Prose& prose, double size, double width,
                                        double height) {
  if (words_height(prose, size, width) <= height) return {prose};
  std::vector<blocks::Prose> pieces(1);
  for (const blocks::Run& run : prose) {
    std::size_t at = 0;
    while (at < run.text.size()) {
      // A sentence or a name at a time would do; a few words at a time does for lists as well.
      std::size_t end = run.text.find(' ', std::min(at + 40, run.text.size()));
      end = end == std::string::npos ? run.text.size() : end + 1;
      blocks::Run part = run;
      part.text = run.text.substr(at, end - at);
      blocks::Prose longer = pieces.back();
      longer.push_back(part);
      if (pieces.back().empty() || words_height(longer, size, width) <= height) {
        pieces.back() = std::move(longer);
      } else {
        pieces.push_back({std::move(part)});
      }
      at = end;
    }
  }
  return pieces;
}

std::optional<TableFrame> slide_table(const blocks::Grid& grid, const TableRoom& in) {
  TableFrame table;
  table.caption = grid.caption;
  const std::size_t count = grid.columns.size();
  std::vector<Need> needs(count);
  SlideRow header;
  const auto weigh = [&](std::size_t column, const blocks::Prose& prose) {
    const Need need = need_of(prose, in.type);
    needs[column].least = std::max(needs[column].least, std::min(need.least, in.width / 3));
    needs[column].natural = std::max(needs[column].natural, need.natural);
  };
  for (std::size_t i = 0; i < count; ++i) {
    header.cells.push_back({header_prose(grid.columns[i])});
    table.aligns.push_back(grid.columns[i].align);
    weigh(i, header.cells.back().prose);
  }
  for (const blocks::GridRow& row : grid.rows) {
    for (std::size_t i = 0; i < count && i < row.cells.size(); ++i) weigh(i, row.cells[i].prose);
  }
  const double room = in.width - static_cast<double>(count) * 2 * in.side;
  double least = 0, wanted = 0;
  for (Need& need : needs) {
    need.natural = std::max(need.least, std::min(need.natural, room * 0.7));
    least += need.least;
    wanted += need.natural - need.least;
  }
  if (count == 0 || least > room) return std::nullopt;
  const double share = wanted > 0 ? std::min(1.0, (room - least) / wanted) : 0;
  double width = 0;
  for (const Need& need : needs) {
    table.widths.push_back(need.least + share * (need.natural - need.least) + 2 * in.side);
    width += table.widths.back();
  }
  // Tables of a deck are alike: what no column needs is the first one's.
  table.widths.front() += in.width - width;
  table.rect.width = in.width;
  const auto add_row = [&](SlideRow row) {
    for (std::size_t i = 0; i < count; ++i) {
      row.height = std::max(
          row.height,
          words_height(row.cells[i].prose, in.type, table.widths[i] - 2 * in.side) + 2 * table_pad);
    }
    table.rows.push_back(std::move(row));
  };
  add_row(std::move(header));
  const double cell_height = in.height - table.rows.front().height - 2 * table_pad;
  for (const blocks::GridRow& row : grid.rows) {
    std::vector<std::vector<blocks::Prose>> pieces(count);
    std::size_t rows = 1;
    for (std::size_t i = 0; i < count && i < row.cells.size(); ++i) {
      pieces[i] =
          prose_pieces(row.cells[i].prose, in.type, table.widths[i] - 2 * in.side, cell_height);
      rows = std::max(rows, pieces[i].size());
    }
    for (std::size_t part = 0; part < rows; ++part) {
      SlideRow shown;
      shown.cells.resize(count);
      for (std::size_t i = 0; i < count && i < row.cells.size(); ++i) {
        shown.cells[i].tone = row.cells[i].tone;
        if (part < pieces[i].size()) shown.cells[i].prose = std::move(pieces[i][part]);
      }
      add_row(std::move(shown));
    }
  }
  return table;
}

}  // namespace maillage::report::office
