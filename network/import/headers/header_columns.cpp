#include "network/import/headers/header_columns.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "network/import/headers/years_above.hpp"
#include "network/model/vocabulary.hpp"
#include "network/text/text.hpp"

namespace maillage::importing {
namespace {

// "Parte-⏎naires": cut to fit its column.
std::string without_cuts(std::string_view header) {
  std::string whole;
  for (std::size_t i = 0; i < header.size(); ++i) {
    const bool is_cut = header[i] == '-' && i > 0 && i + 2 < header.size() &&
                        header[i + 1] == '\n' && header[i + 2] >= 'a' && header[i + 2] <= 'z';
    if (is_cut) {
      ++i;
    } else {
      whole += header[i];
    }
  }
  return whole;
}

}  // namespace

std::vector<FoundColumn> columns_of(const sheets::SheetView& view, const sheets::RowSpan& span) {
  std::vector<FoundColumn> columns;
  for (std::size_t i = span.begin; i < span.end; ++i) {
    const sheets::SheetCell& cell = view.sheet().cells[i];
    // A legend of colours beside the table is no column of it.
    const bool is_apart = !columns.empty() && cell.column > columns.back().column + 1;
    if (is_apart && text::fold(cell.text).rfind("legende", 0) == 0) continue;
    columns.push_back({cell.column, std::string(text::trimmed(cell.text)),
                       view.place(span.row, cell.column), read_header(cell.text, view.answers())});
    FoundColumn& column = columns.back();
    if (column.meaning.role == HeaderRole::unknown && cell.text.size() <= longest_header &&
        cell.text.find("-\n") != std::string::npos) {
      column.header = without_cuts(column.header);
      column.meaning = read_header(column.header, view.answers());
    }
  }
  return columns;
}

// "Réalisé | En cours | Non démarré" below an "État" that is not merged over them, and nothing beside: the
// columns from its own up to the next title, each of them a state. Else as many as it is merged over.
std::uint32_t width_of_state(const sheets::SheetView& view, const sheets::RowSpan& span,
                             const std::vector<FoundColumn>& titles, std::size_t at,
                             const std::vector<FoundColumn>& lower) {
  const std::uint32_t first = titles[at].column, merged = view.width(span.row, first);
  if (merged > 1 || titles[at].meaning.column != model::Column::state) return merged;
  std::uint32_t width = 0;
  for (const FoundColumn& below : lower) {
    const bool is_behind = below.column == first + width;
    if (!is_behind || !model::read_state(below.header)) return merged;
    ++width;
  }
  const bool has_room = at + 1 >= titles.size() || first + width <= titles[at + 1].column;
  return width > 1 && has_room ? width : merged;
}

// The lower row says what its columns are; where it is silent, the upper one does. A group title
// over several columns tells apart what would else have the same name.
std::vector<FoundColumn> joined(const sheets::SheetView& view, const sheets::RowSpan& upper_span,
                                const std::vector<FoundColumn>& upper,
                                const std::vector<FoundColumn>& lower) {
  std::vector<FoundColumn> columns = lower;
  std::uint32_t width = 1;
  for (std::size_t i = 0; i < upper.size(); ++i) {
    const FoundColumn& above = upper[i];
    width = is_year(above.header) ? width_of_year(view, upper_span, upper, i, width)
                                  : width_of_state(view, upper_span, upper, i, lower);
    bool covered = false;
    for (FoundColumn& below : columns) {
      if (below.column < above.column || below.column >= above.column + width) continue;
      covered = true;
      // "Réalisé" below "État" heads a column of crosses.
      if (above.meaning.column == model::Column::state && width > 1 &&
          model::read_state(below.header)) {
        continue;
      }
      if (below.meaning.role != HeaderRole::unknown) {
        // "2022 | 2023" over "État | État": the states of two years, not two states of one.
        const HeaderMeaning of_year =
            is_year(above.header) && below.meaning.year == 0
                ? read_header(below.header + " " + above.header, view.answers())
                : HeaderMeaning{};
        if (of_year.year == 0) continue;
        below.meaning = of_year;
        below.header += " " + above.header;
        continue;
      }
      // "Financeur | nom, montant": a column of that group, known only with its title.
      const HeaderMeaning together = read_header(above.header + " " + below.header, view.answers());
      if (together.role != HeaderRole::unknown) {
        below.meaning = together;
      } else if (above.meaning.role == HeaderRole::person) {
        below.meaning = above.meaning;  // "Contact | nom, fonction"
      }
      below.header = above.header + " – " + below.header;
    }
    if (!covered) columns.push_back(above);
  }
  std::sort(columns.begin(), columns.end(),
            [](const FoundColumn& a, const FoundColumn& b) { return a.column < b.column; });
  return columns;
}

void set_list_apart(const sheets::SheetView& view, std::size_t last, std::size_t end,
                    std::vector<FoundColumn>& columns) {
  std::size_t first = columns.size();
  for (std::size_t i = columns.size(); i-- > 1;) {
    const auto& meaning = columns[i].meaning.column;
    const bool may_be = columns[i].meaning.role != HeaderRole::column ||
                        meaning == model::Column::partners || meaning == model::Column::funders;
    if (!may_be) return;
    if (columns[i - 1].column + 1 == columns[i].column) continue;
    first = i;
    break;
  }
  if (first == columns.size()) return;
  bool is_longer = false;
  for (std::size_t r = last + 1; r < end && !is_longer; ++r) {
    const sheets::RowSpan& span = view.rows()[r];
    const std::uint32_t left = view.sheet().cells[span.begin].column;
    is_longer = left >= columns[first].column && left <= columns.back().column;
  }
  for (std::size_t i = first; i < columns.size() && is_longer; ++i) {
    FoundColumn& column = columns[i];
    const bool is_answered = view.answers() != nullptr &&
                             view.answers()->find(model::DecisionKind::column, column.header);
    if (column.meaning.role != HeaderRole::column || is_answered ||
        column.header == model::code_of(*column.meaning.column)) {
      continue;
    }
    column.meaning = {};
    column.from_content = false;
    column.undecided = true;
  }
}

void add_merged_columns(const sheets::SheetView& view, std::vector<FoundColumn>& columns) {
  const std::vector<FoundColumn> own = columns;
  for (const FoundColumn& column : own) {
    const auto& meaning = column.meaning.column;
    const bool names = meaning == model::Column::partners || meaning == model::Column::carrier ||
                       meaning == model::Column::funders;
    if (!names || column.place.line == 0) continue;
    const std::uint32_t width =
        view.width(static_cast<std::uint32_t>(column.place.line - 1), column.column);
    for (std::uint32_t at = column.column + 1; at < column.column + width; ++at) {
      if (std::any_of(own.begin(), own.end(),
                      [&](const FoundColumn& each) { return each.column == at; })) {
        continue;
      }
      FoundColumn more = column;
      more.column = at;
      columns.push_back(std::move(more));
    }
  }
  std::sort(columns.begin(), columns.end(),
            [](const FoundColumn& a, const FoundColumn& b) { return a.column < b.column; });
}

}  // namespace maillage::importing
