// What stands under a header: of the first cells of a column, how many are states, names, numbers, titles…
//
// The counts judge nothing: what they make of a column is said in
// network/import/headers/columns_by_content.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "network/import/headers/table_header.hpp"
#include "network/sheets/sheet_view.hpp"

namespace maillage::importing {

inline constexpr std::size_t rows_sampled = 100;

// Counts over the first cells of a column that hold something.
struct ColumnContent {
  std::size_t filled = 0;
  std::size_t distinct = 0;
  std::size_t pictures = 0;       // "✅", "🟠": a key may say of what state
  std::size_t states = 0;         // known words of states, or shares with "%"
  std::size_t health = 0;         // "vert", "rouge": how it goes, not how far
  std::size_t shares = 0;         // of these, with "%"
  std::size_t figures = 0;        // numbers, dates, signs: no word in them
  std::size_t texts = 0;          // words that are neither a state nor a tick
  std::size_t titles = 0;         // of these, three words or more
  std::size_t sentences = 0;      // of these, more than twenty words
  std::size_t coded = 0;          // "1.2 Bouger", "Axe 1", "Objectif 2.1 : …"
  std::size_t codes = 0;          // "1", "1.2.3", "FA 12" alone
  std::size_t ticks = 0;          // yes or no: "oui", "x", "☑", "0"
  std::size_t organisations = 0;  // that look like one: a known kind, or a sigle
  std::size_t nobody = 0;         // "à désigner", "TBD", "vacant"

  bool is_mostly(std::size_t count) const { return filled > 0 && count * 10 >= filled * 7; }
};

// What stands below the rows of a sheet that may be headers: nearly the same cells below each of them,
// looked at once.
class SheetContent {
 public:
  explicit SheetContent(const sheets::SheetView& view) : view(view) {}

  // Of the rows behind `last` (of SheetView::rows()), up to the first `rows_sampled` that are more
  // than one cell wide.
  ColumnContent below(std::size_t last, std::uint32_t column);

  const sheets::SheetView& view;

 private:
  struct Cell {
    std::string folded;
    bool is_code = false, is_coded = false, is_words = false, is_state = false, is_nobody = false,
         is_yes_or_no = false, is_tick = false, is_health = false;
    std::size_t words = 0;
    std::optional<bool> is_organisation;  // once it is asked for
  };

  static Cell look_at(std::string_view text);

  std::unordered_map<std::string_view, Cell> cells_;  // by text
};

// "PETR", "CPAM de la Meuse, CAF": its first name is of a known kind, or a sigle.
bool looks_like_organisation(std::string_view cell);

}  // namespace maillage::importing
