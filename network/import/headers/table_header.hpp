// Where in a sheet tables of actions begin: the rows that are headers, and what each column means.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "network/import/headers/header_words.hpp"
#include "network/sheets/sheet_view.hpp"

namespace maillage::importing {

struct FoundColumn {
  std::uint32_t column = 0;
  std::string header;  // as printed; empty: cells stand below no header
  text::Place place;
  HeaderMeaning meaning;
  bool from_content = false;   // its words alone would not have said so
  bool undecided = false;      // names organisations, and nothing says that they carry
  bool may_be_states = false;  // to be asked: a year over ticks, or words that are no known states
  bool of_persons = false;     // its cells say so beside another column of organisations
};

// A header of one row or two. The table's rows are those behind it, up to `end`.
struct FoundHeader {
  std::size_t first = 0, last = 0;   // of SheetView::rows()
  std::size_t end = 0;               // of SheetView::rows(), not included
  std::vector<FoundColumn> columns;  // from left to right

  // A table of a contract of ours: its first header is "id", and all that mean something are written
  // as we write them. It is read as it stands: nothing is filled in, joined or taken for a heading.
  bool is_own = false;

  // Whether a column says what the action is called, or stands for it: not its number alone.
  bool has_title() const;
};

// A row is a header if it has a column of actions and one more that is known, by its words or by
// what stands below (network/import/headers/column_content.hpp). A table ends where another header with
// other columns begins; the same header again, on a new page, is no new table.
// O(cells); rows far down are only looked at closely if their first cells are header words.
std::vector<FoundHeader> find_headers(const sheets::SheetView& view);

// Whether the sheet is a table as we write them and nothing else: its first row is a header of columns of
// ours alone, side by side, and has those of ids and of actions.
bool begins_as_ours(const sheets::SheetView& view);

// True if the row repeats the words of the header.
bool repeats_header(const sheets::SheetView& view, const sheets::RowSpan& span,
                    const FoundHeader& header);

// The header, and columns that have cells below it but no header.
FoundHeader with_bare_columns(const sheets::SheetView& view, const FoundHeader& header);

}  // namespace maillage::importing
