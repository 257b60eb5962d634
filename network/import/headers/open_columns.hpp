// The columns of a header while those whose words leave their meaning open are given one.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "network/import/headers/column_content.hpp"
#include "network/import/headers/header_hints.hpp"
#include "network/import/headers/table_header.hpp"
#include "network/model/columns.hpp"

namespace maillage::importing {

inline bool is_open(const FoundColumn& column) {
  return column.meaning.role == HeaderRole::unknown;
}

// `columns` and `content` outlive it. Columns are asked for by their place in `columns`.
class OpenColumns {
 public:
  OpenColumns(SheetContent& content, std::size_t last, std::vector<FoundColumn>& columns)
      : content(content),
        view(content.view),
        last(last),
        columns(columns),
        contents_(columns.size()) {}

  SheetContent& content;
  const sheets::SheetView& view;
  const std::size_t last;  // row of the header, of SheetView::rows()
  std::vector<FoundColumn>& columns;

  // Counted once a column. The reference holds until a column is added.
  const ColumnContent& content_at(std::size_t at);
  // The first `rows_sampled` cells that hold something.
  std::vector<std::string_view> cells_at(std::size_t at) const;

  bool has(model::Column column) const;
  bool has(HeaderRole role) const;

  void settle(std::size_t at, model::Column column);
  // A column behind `at`. All are counted anew.
  void add_behind(std::size_t at, FoundColumn column);

  // Settles the open column with the best `score(at, hint of its header)`, if one has any; the left one
  // of two. Nothing where a column has that meaning already: words settle before cells do.
  template <class Score>
  void take(model::Column column, Score score) {
    if (has(column)) return;
    int best = 0;
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (!is_open(columns[i])) continue;
      const int points = score(i, hint_of(columns[i].header, column));
      if (points > best) {
        best = points;
        found = i;
      }
    }
    if (found) settle(*found, column);
  }

 private:
  std::vector<std::optional<ColumnContent>> contents_;
};

}  // namespace maillage::importing
