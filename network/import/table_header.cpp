#include "network/import/table_header.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

#include "network/text/text.hpp"

namespace maillage {
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
  bool has(Column column) const { return known.count(100 + static_cast<int>(column)) != 0; }
  bool is_header() const {
    const bool subject = has(Column::action) || has(Column::id) ||
                         known.count(static_cast<int>(HeaderRole::sub_action)) != 0 ||
                         (has(Column::number) && (has(Column::carrier) || has(Column::state)));
    return subject && known.size() >= 2 && recognised * 3 >= cells;
  }
};

std::vector<FoundColumn> columns_of(const SheetView& view, const RowSpan& span) {
  std::vector<FoundColumn> columns;
  for (std::size_t i = span.begin; i < span.end; ++i) {
    const SheetCell& cell = view.sheet().cells[i];
    columns.push_back({cell.column, std::string(trimmed(cell.text)),
                       view.place(span.row, cell.column), read_header(cell.text)});
  }
  return columns;
}

Score score_of(const std::vector<FoundColumn>& columns) {
  Score score;
  for (const FoundColumn& column : columns) score.add(column.meaning);
  return score;
}

// The lower row says what its columns are; where it is silent, the upper one does. A group title
// over several columns tells apart what would else have the same name.
std::vector<FoundColumn> joined(const SheetView& view, const RowSpan& upper_span,
                                const std::vector<FoundColumn>& upper,
                                const std::vector<FoundColumn>& lower) {
  std::vector<FoundColumn> columns = lower;
  for (const FoundColumn& above : upper) {
    const std::uint32_t width = view.width(upper_span.row, above.column);
    bool covered = false;
    for (FoundColumn& below : columns) {
      if (below.column < above.column || below.column >= above.column + width) continue;
      covered = true;
      if (below.meaning.role != HeaderRole::unknown) continue;
      // "Financeur | nom, montant": a column of that group, known only with its title.
      const HeaderMeaning together = read_header(above.header + " " + below.header);
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

struct Candidate {
  std::vector<FoundColumn> columns;
  std::size_t last = 0;
};

// The header that begins at a row, if one does: of this row alone, or of this one and the next.
std::optional<Candidate> header_at(const SheetView& view, std::size_t first) {
  const std::vector<RowSpan>& rows = view.rows();
  Candidate candidate{columns_of(view, rows[first]), first};
  const Score alone = score_of(candidate.columns);
  if (alone.recognised == 0) return std::nullopt;
  if (first + 1 < rows.size() && rows[first + 1].row == rows[first].row + 1) {
    const std::vector<FoundColumn> lower = columns_of(view, rows[first + 1]);
    const Score below = score_of(lower);
    if (below.recognised > 0 && below.recognised * 2 >= below.cells) {
      std::vector<FoundColumn> both = joined(view, rows[first], candidate.columns, lower);
      const Score together = score_of(both);
      const bool better = together.known.size() > alone.known.size() || !alone.is_header();
      // Titles of groups over a header that says it all are none of its words.
      if (below.is_header() && together.known.size() <= below.known.size()) return std::nullopt;
      if (together.is_header() && better) return Candidate{std::move(both), first + 1};
    }
  }
  if (!alone.is_header()) return std::nullopt;
  return candidate;
}

std::set<std::string> repeated_headers(const std::vector<FoundColumn>& columns) {
  std::set<std::string> repeated, seen;
  for (const FoundColumn& column : columns) {
    if (!seen.insert(fold(column.header)).second) repeated.insert(fold(column.header));
  }
  return repeated;
}

// Group titles without a known word above a header: only read to tell columns of one name apart.
void tell_apart(const SheetView& view, std::size_t first, std::vector<FoundColumn>& columns) {
  if (first == 0) return;
  const RowSpan& above = view.rows()[first - 1];
  if (above.row + 1 != view.rows()[first].row) return;
  const std::set<std::string> repeated = repeated_headers(columns);
  for (FoundColumn& column : columns) {
    if (column.meaning.role == HeaderRole::column) continue;
    if (repeated.count(fold(column.header)) == 0) continue;
    for (std::size_t i = above.begin; i < above.end; ++i) {
      const SheetCell& title = view.sheet().cells[i];
      const std::uint32_t width = view.width(above.row, title.column);
      if (width > 1 && column.column >= title.column && column.column < title.column + width) {
        column.header = std::string(trimmed(title.text)) + " – " + column.header;
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
        repeated.count(fold(columns[i].header)) != 0) {
      columns[i].header += " (" + before.header + ")";
    }
  }
}

bool may_be_header(const SheetView& view, const RowSpan& span) {
  if (span.end - span.begin < 3) return false;
  for (std::size_t i = span.begin; i < span.begin + 3; ++i) {
    const std::string& text = view.sheet().cells[i].text;
    if (text.size() > 60 || read_header(text).role == HeaderRole::unknown) return false;
  }
  return true;
}

}  // namespace

bool repeats_header(const SheetView& view, const RowSpan& span, const FoundHeader& header) {
  std::size_t same = 0;
  for (const FoundColumn& column : header.columns) {
    const std::string* text = view.own(span, column.column);
    if (text == nullptr || text->size() > longest_header) continue;
    const bool equal = trimmed(*text) == column.header;
    if (same == 0 && !equal) return false;
    same += equal ? 1 : 0;
  }
  return same >= 2 && same * 2 >= header.columns.size();
}

std::vector<FoundHeader> find_headers(const SheetView& view) {
  std::vector<FoundHeader> headers;
  const std::vector<RowSpan>& rows = view.rows();
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const bool look = headers.empty() ? i < rows_looked_at : may_be_header(view, rows[i]);
    if (!look) {
      if (headers.empty()) break;
      continue;
    }
    if (!headers.empty() && repeats_header(view, rows[i], headers.back())) continue;
    auto found = header_at(view, i);
    // A title row with two known words, right above the header itself.
    if (found && found->last == i && i + 1 < rows.size() && rows[i + 1].row == rows[i].row + 1) {
      const auto next = header_at(view, i + 1);
      if (next && score_of(next->columns).known.size() > score_of(found->columns).known.size()) {
        continue;
      }
    }
    if (!found) continue;
    FoundHeader header{i, found->last, rows.size(), std::move(found->columns)};
    name_after_neighbours(header.columns);
    if (header.first == header.last) tell_apart(view, header.first, header.columns);
    if (!headers.empty()) headers.back().end = i;
    i = header.last;
    headers.push_back(std::move(header));
  }
  return headers;
}

FoundHeader with_bare_columns(const SheetView& view, const FoundHeader& header) {
  FoundHeader all = header;
  std::vector<std::uint32_t> known;
  for (const FoundColumn& column : header.columns) known.push_back(column.column);
  const std::uint32_t first = known.front(), last = known.back();
  std::vector<std::uint32_t> bare;
  for (std::size_t r = header.last + 1; r < header.end; ++r) {
    const RowSpan& span = view.rows()[r];
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

}  // namespace maillage
