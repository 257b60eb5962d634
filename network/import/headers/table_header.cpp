// Which rows are headers. A header is known by its words: something that stands for the action, one more
// column that is known, and of all its cells a third; or action and porteur, or three meanings, whatever
// many columns of months or marks stand beside. A sentence with the word "action" in it is none.
//
//   Suivi du CLS                                      a title: one cell
//   Qui ?             |        | Avancement           titles of groups: the row below says more, they name it
//   Porteur | Action  | 2021   | 2022                 the header, of two rows
//
// One to three rows are tried together; what makes more columns known wins, and of equal ones the upper row
// is a title. The look is costly (each column's cells are sampled), so below the first header rows are
// looked at only where their first three cells are header words, and what was read of a cell is kept by its
// text.
#include "network/import/headers/table_header.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>
#include <unordered_map>

#include "network/import/headers/columns_by_content.hpp"
#include "network/import/headers/header_columns.hpp"
#include "network/import/headers/header_hints.hpp"
#include "network/import/headers/years_above.hpp"
#include "network/model/vocabulary.hpp"
#include "network/text/text.hpp"

namespace maillage::importing {
namespace {

// Rows from the top that may be headers whatever their first cells say: titles, notices and
// drop-down lists above a table are shorter than this.
constexpr std::size_t rows_looked_at = 400;

int word_of(const HeaderMeaning& meaning) {
  if (meaning.role == HeaderRole::column) return 100 + static_cast<int>(*meaning.column);
  return static_cast<int>(meaning.role);
}

struct Score {
  std::set<int> known;  // distinct meanings
  std::size_t cells = 0, recognised = 0;

  void add(const HeaderMeaning& meaning) {
    ++cells;
    if (meaning.role == HeaderRole::unknown) return;
    ++recognised;
    known.insert(word_of(meaning));
  }
  bool has(model::Column column) const { return known.count(100 + static_cast<int>(column)) != 0; }
  bool is_header() const {
    const bool subject =
        has(model::Column::action) || has(model::Column::id) ||
        known.count(static_cast<int>(HeaderRole::sub_action)) != 0 ||
        (has(model::Column::number) && (has(model::Column::carrier) || has(model::Column::state)));
    // Many columns of months or marks beside them change nothing.
    const bool many =
        has(model::Column::action) && (known.size() >= 3 || has(model::Column::carrier));
    return subject && known.size() >= 2 && (many || recognised * 3 >= cells);
  }
};

Score score_of(const std::vector<FoundColumn>& columns) {
  Score score;
  for (const FoundColumn& column : columns) score.add(column.meaning);
  return score;
}

struct Candidate {
  std::vector<FoundColumn> columns;
  std::size_t last = 0;
};

// Cells of a row that a header may have: known words, or such as lean towards a meaning.
bool has_header_words(const std::vector<FoundColumn>& columns) {
  static constexpr model::Column leaning[] = {model::Column::action,    model::Column::axis,
                                              model::Column::objective, model::Column::carrier,
                                              model::Column::partners,  model::Column::state};
  const auto is_word = [](const FoundColumn& column) {
    if (column.meaning.role != HeaderRole::unknown) return true;
    return std::any_of(std::begin(leaning), std::end(leaning),
                       [&](model::Column meaning) { return hint_of(column.header, meaning) >= 2; });
  };
  const auto count = std::count_if(columns.begin(), columns.end(), is_word);
  return count > 0 && static_cast<std::size_t>(count) * 2 >= columns.size();
}

// Years, parts of axes and sub-actions are what the import of a table has left beside.
bool is_own_header(const std::vector<FoundColumn>& columns) {
  if (columns.empty() || columns.front().header != model::code_of(model::Column::id)) return false;
  return std::all_of(columns.begin(), columns.end(), [](const FoundColumn& column) {
    const HeaderMeaning& meaning = column.meaning;
    for (const std::string_view as_it_stands : {"(tel quel)", "(tels quels)"}) {
      const std::size_t at = column.header.rfind(as_it_stands);
      if (at != std::string::npos && at + as_it_stands.size() == column.header.size()) return true;
    }
    return meaning.role != HeaderRole::column || meaning.year != 0 || meaning.number != 0 ||
           column.header == model::code_of(*meaning.column);
  });
}

// The rows from `first` to `last` as one header, with what stands below them.
std::vector<FoundColumn> header_of_rows(SheetContent& content, std::size_t first,
                                        std::size_t last) {
  const sheets::SheetView& view = content.view;
  const std::vector<sheets::RowSpan>& rows = view.rows();
  std::vector<FoundColumn> columns = columns_of(view, rows[last]);
  for (std::size_t r = last; r-- > first;) {
    columns = joined(view, rows[r], columns_of(view, rows[r]), columns);
  }
  if (!is_own_header(columns)) {
    know_by_content(content, last, columns);
    return columns;
  }
  for (FoundColumn& column : columns) {
    const bool is_ours = column.meaning.role == HeaderRole::column &&
                         column.header == model::code_of(*column.meaning.column);
    if (!is_ours && column.meaning.role != HeaderRole::person) column.meaning = {};
  }
  return columns;
}

// Whether a header cell of the row, known by its words, is merged with the one below.
bool is_merged_down(const sheets::SheetView& view, const std::vector<FoundColumn>& columns,
                    std::size_t row) {
  return std::any_of(columns.begin(), columns.end(), [&](const FoundColumn& column) {
    return column.meaning.role != HeaderRole::unknown &&
           view.from_above(view.rows()[row].row, column.column) != nullptr;
  });
}

// Whether the row is of states that stand below a header of states.
bool has_states_below(const sheets::SheetView& view, const std::vector<FoundColumn>& upper,
                      std::size_t row) {
  const std::vector<FoundColumn> lower = columns_of(view, view.rows()[row]);
  for (std::size_t i = 0; i < upper.size(); ++i) {
    if (upper[i].meaning.column == model::Column::state &&
        width_of_state(view, view.rows()[row - 1], upper, i, lower) > 1) {
      return true;
    }
  }
  return false;
}

// "#titre | structure_pilote | #statut": what a form calls its fields, below a header that people read.
bool names_fields(const sheets::SheetView& view, std::size_t row) {
  const sheets::RowSpan& span = view.rows()[row];
  std::size_t fields = 0;
  for (std::size_t i = span.begin; i < span.end; ++i) {
    const std::string_view text = text::trimmed(view.sheet().cells[i].text);
    const bool is_field = text.substr(0, 1) == "#" || (text.find('_') != std::string_view::npos &&
                                                       text.find(' ') == std::string_view::npos);
    fields += is_field ? 1 : 0;
  }
  if (fields * 2 < span.end - span.begin) return false;
  constexpr std::size_t rows_above = 2;
  for (std::size_t above = row; above-- > 0 && row - above <= rows_above;) {
    if (score_of(columns_of(view, view.rows()[above])).is_header()) return true;
  }
  return false;
}

// A title, and "In progress" below "Status": the first row of the table, whatever else in it is like a
// header. Of states alone below "État" each may head a column of crosses.
bool holds_an_action(const sheets::SheetView& view, const std::vector<FoundColumn>& upper,
                     const sheets::RowSpan& span) {
  bool has_title = false, has_state = false;
  for (const FoundColumn& column : upper) {
    const std::string* own = view.own(span, column.column);
    if (own == nullptr || text::fold(*own).empty() || model::read_column(*own)) continue;
    has_title = has_title || column.meaning.column == model::Column::action ||
                (column.meaning.role == HeaderRole::unknown &&
                 hint_of(column.header, model::Column::action) >= 2);
    has_state = has_state || (column.meaning.column == model::Column::state &&
                              model::read_state(*own).has_value());
  }
  return has_title && has_state;
}

// "T1 | T2 | T1 | T2" below "2024 | | 2025 |": times all of them, and nothing below what names the action.
bool has_times_below(const sheets::SheetView& view, const std::vector<FoundColumn>& upper,
                     const sheets::RowSpan& span) {
  std::size_t times = 0;
  for (std::size_t i = span.begin; i < span.end; ++i) {
    const sheets::SheetCell& cell = view.sheet().cells[i];
    if (!is_time(cell.text)) return false;
    for (const FoundColumn& column : upper) {
      if (column.column == cell.column && column.meaning.role != HeaderRole::unknown) return false;
    }
    ++times;
  }
  return times >= 2;
}

// The header that begins at a row, if one does: of this row alone, or with the next one or two.
std::optional<Candidate> header_at(SheetContent& content, std::size_t first) {
  constexpr std::size_t most_rows = 3;
  const sheets::SheetView& view = content.view;
  const std::vector<sheets::RowSpan>& rows = view.rows();
  if (names_fields(view, first)) return std::nullopt;
  if (rows[first].end - rows[first].begin < 2) {
    // A title over the whole table, or an only column.
    if (view.width(rows[first].row, view.sheet().cells[rows[first].begin].column) < 2) {
      return std::nullopt;
    }
  }
  const std::vector<FoundColumn> upper = columns_of(view, rows[first]);
  const bool leans = std::any_of(upper.begin(), upper.end(), [](const FoundColumn& column) {
    return column.meaning.role != HeaderRole::unknown || has_header_words({column});
  });
  if (!leans) return std::nullopt;
  std::optional<Candidate> best;
  std::size_t known = 0;
  bool is_merged = false;
  for (std::size_t last = first; last < first + most_rows && last < rows.size(); ++last) {
    if (last > first) {
      if (names_fields(view, last)) break;
      const bool is_next = rows[last].row == rows[last - 1].row + 1;
      is_merged = is_next && (is_merged_down(view, upper, last) ||
                              (last == first + 1 && (has_states_below(view, upper, last) ||
                                                     has_times_below(view, upper, rows[last]))));
      if (!is_next || (!is_merged && !has_header_words(columns_of(view, rows[last])))) break;
      if (!is_merged && holds_an_action(view, upper, rows[last])) break;
    }
    std::vector<FoundColumn> columns = header_of_rows(content, first, last);
    const Score together = score_of(columns);
    if (last > first) {
      // Titles of groups over a header that says it all are none of its words.
      const Score below = score_of(header_of_rows(content, first + 1, last));
      if (below.is_header() && together.known.size() <= below.known.size()) return std::nullopt;
    }
    if (!together.is_header() || (!is_merged && together.known.size() <= known)) continue;
    known = together.known.size();
    best = Candidate{std::move(columns), last};
  }
  return best;
}

std::set<std::string> repeated_headers(const std::vector<FoundColumn>& columns) {
  std::set<std::string> repeated, seen;
  for (const FoundColumn& column : columns) {
    if (!seen.insert(text::fold(column.header)).second) repeated.insert(text::fold(column.header));
  }
  return repeated;
}

// Group titles without a known word above a header: only read to tell columns of one name apart.
void tell_apart(const sheets::SheetView& view, std::size_t first,
                std::vector<FoundColumn>& columns) {
  if (first == 0) return;
  const sheets::RowSpan& above = view.rows()[first - 1];
  if (above.row + 1 != view.rows()[first].row) return;
  const std::set<std::string> repeated = repeated_headers(columns);
  for (FoundColumn& column : columns) {
    if (column.meaning.role == HeaderRole::column) continue;
    if (repeated.count(text::fold(column.header)) == 0) continue;
    for (std::size_t i = above.begin; i < above.end; ++i) {
      const sheets::SheetCell& title = view.sheet().cells[i];
      const std::uint32_t width = view.width(above.row, title.column);
      if (width > 1 && column.column >= title.column && column.column < title.column + width) {
        column.header = std::string(text::trimmed(title.text)) + " – " + column.header;
        break;
      }
    }
  }
}

// Columns of money or dates beside one that has a number: "Montant € HT" behind "Financeur 2".
void name_after_neighbours(std::vector<FoundColumn>& columns) {
  const std::set<std::string> repeated = repeated_headers(columns);
  for (std::size_t i = 1; i < columns.size(); ++i) {
    const FoundColumn& before = columns[i - 1];
    if (columns[i].meaning.role == HeaderRole::unknown && before.meaning.number != 0 &&
        repeated.count(text::fold(columns[i].header)) != 0) {
      columns[i].header += " (" + before.header + ")";
    }
  }
}

// Whether the first cells of a row are words of headers. The second is asked first: in most tables its
// column is the one of the three that says the same again and again, and each text is read once.
class RowsLikeHeaders {
 public:
  explicit RowsLikeHeaders(const sheets::SheetView& view) : view_(view) {}

  bool includes(const sheets::RowSpan& span) {
    if (span.end - span.begin < 3) return false;
    return is_word(span.begin + 1) && is_word(span.begin) && is_word(span.begin + 2);
  }

 private:
  bool is_word(std::size_t cell) {
    const std::string& text = view_.sheet().cells[cell].text;
    if (text.size() > 60) return false;
    const auto [known, is_new] = words_.try_emplace(text, false);
    if (is_new) {
      known->second = read_header(text, view_.answers()).role != HeaderRole::unknown;
    }
    return known->second;
  }

  const sheets::SheetView& view_;
  std::unordered_map<std::string_view, bool> words_;
};

}  // namespace

bool FoundHeader::has_title() const {
  return std::any_of(columns.begin(), columns.end(), [](const FoundColumn& column) {
    return column.meaning.role == HeaderRole::sub_action ||
           column.meaning.column == model::Column::action;
  });
}

bool begins_as_ours(const sheets::SheetView& view) {
  if (view.rows().empty()) return false;
  const std::vector<FoundColumn> columns = columns_of(view, view.rows().front());
  std::set<model::Column> known;
  for (const FoundColumn& column : columns) {
    const std::optional<model::Column> meaning = column.meaning.column;
    const bool is_ours = meaning && column.header == model::code_of(*meaning) &&
                         column.column == columns.front().column + known.size();
    if (!is_ours || !known.insert(*meaning).second) return false;
  }
  return known.count(model::Column::action) != 0 &&
         columns.front().meaning.column == model::Column::id;
}

bool repeats_header(const sheets::SheetView& view, const sheets::RowSpan& span,
                    const FoundHeader& header) {
  std::size_t same = 0;
  for (const FoundColumn& column : header.columns) {
    const std::string* text = view.own(span, column.column);
    if (text == nullptr || text->size() > longest_header) continue;
    const bool equal = text::trimmed(*text) == column.header;
    if (same == 0 && !equal) return false;
    same += equal ? 1 : 0;
  }
  return same >= 2 && same * 2 >= header.columns.size();
}

std::vector<FoundHeader> find_headers(const sheets::SheetView& view) {
  std::vector<FoundHeader> headers;
  SheetContent content(view);
  RowsLikeHeaders like_headers(view);
  const std::vector<sheets::RowSpan>& rows = view.rows();
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const bool look = headers.empty() ? i < rows_looked_at : like_headers.includes(rows[i]);
    if (!look) {
      if (headers.empty()) break;
      continue;
    }
    if (!headers.empty() && repeats_header(view, rows[i], headers.back())) continue;
    auto found = header_at(content, i);
    if (!found) continue;
    // A title row with two known words, not far above the header itself; ours has no title.
    if (found->last == i && !is_own_header(found->columns)) {
      constexpr std::size_t rows_below = 3;
      const std::size_t known = score_of(found->columns).known.size();
      bool is_title = false;
      for (std::size_t j = i + 1; j < rows.size() && j <= i + rows_below && !is_title; ++j) {
        const auto next = header_at(content, j);
        is_title = next && score_of(next->columns).known.size() > known;
      }
      if (is_title) continue;
    }
    FoundHeader header{i, found->last, rows.size(), std::move(found->columns)};
    header.is_own = is_own_header(header.columns);
    name_after_neighbours(header.columns);
    if (!header.is_own) add_merged_columns(view, header.columns);
    if (header.first == header.last) {
      tell_apart(view, header.first, header.columns);
      if (!header.is_own && know_years_above(view, header.first, header.columns)) --header.first;
    }
    forget_years_without_states(header.columns);
    if (!headers.empty()) headers.back().end = i;
    i = header.last;
    headers.push_back(std::move(header));
  }
  for (FoundHeader& header : headers) {
    if (!header.is_own) set_list_apart(view, header.last, header.end, header.columns);
  }
  return headers;
}

FoundHeader with_bare_columns(const sheets::SheetView& view, const FoundHeader& header) {
  FoundHeader all = header;
  std::vector<std::uint32_t> known;
  for (const FoundColumn& column : header.columns) known.push_back(column.column);
  const std::uint32_t first = known.front(), last = known.back();
  std::vector<std::uint32_t> bare;
  for (std::size_t r = header.last + 1; r < header.end; ++r) {
    const sheets::RowSpan& span = view.rows()[r];
    for (std::size_t i = span.begin; i < span.end; ++i) {
      const std::uint32_t column = view.sheet().cells[i].column;
      // A remark just behind the last column is the table's; what is further away is not.
      if (column < first || column > last + 1) continue;
      if (!std::binary_search(known.begin(), known.end(), column)) {
        known.insert(std::lower_bound(known.begin(), known.end(), column), column);
        bare.push_back(column);
      }
    }
  }
  for (const std::uint32_t column : bare) {
    all.columns.push_back({column, "", view.place(view.rows()[header.last].row, column), {}});
  }
  std::sort(all.columns.begin(), all.columns.end(),
            [](const FoundColumn& a, const FoundColumn& b) { return a.column < b.column; });
  return all;
}

}  // namespace maillage::importing
