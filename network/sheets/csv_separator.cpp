#include "network/sheets/csv_separator.hpp"

#include <algorithm>
#include <map>

namespace maillage::sheets {
namespace {

constexpr std::string_view candidates = ";,\t|";
constexpr std::size_t most_rows_looked_at = 100;
constexpr std::size_t most_bytes_looked_at = std::size_t{1} << 18;

struct Score {
  std::size_t rows = 0;   // that are cut alike
  std::size_t cells = 0;  // of each of them
  bool is_prose = false;  // a blank follows each, and no title line is cut
};

// Quotes count where a cell begins; which that is depends on what separates.
Score score_of(char separator, std::string_view text) {
  std::map<std::size_t, std::size_t> rows;  // by their number of cells
  std::size_t cells = 1, seen = 0;
  std::size_t first_cells = 0;
  bool quoted = false, at_start = true, has_content = false, always_blank_behind = true;
  const auto end_row = [&] {
    if (has_content) {
      ++rows[cells];
      ++seen;
      if (first_cells == 0) first_cells = cells;
    }
    cells = 1;
    at_start = true;
    has_content = false;
  };
  for (std::size_t i = 0; i < text.size() && seen < most_rows_looked_at; ++i) {
    const char c = text[i];
    if ((c == '\n' || c == '\r') && !quoted) {
      end_row();
      continue;
    }
    if (c == '"' && (quoted || at_start)) quoted = !quoted;
    const bool separates = c == separator && !quoted;
    if (separates) {
      ++cells;
      if (i + 1 < text.size() && text[i + 1] != ' ') always_blank_behind = false;
    }
    if (!separates && c != ' ' && candidates.find(c) == std::string_view::npos) has_content = true;
    at_start = separates;
  }
  end_row();
  Score score;
  for (const auto& [count, number] : rows) {
    if (count > 1 && number >= score.rows) score = {number, count, false};
  }
  score.is_prose = first_cells == 1 && always_blank_behind;
  return score;
}

}  // namespace

char find_separator(std::string_view text) {
  text = text.substr(0, most_bytes_looked_at);
  char best = candidates.front();
  Score best_score;
  for (const char candidate : candidates) {
    const Score score = score_of(candidate, text);
    if (score.is_prose) continue;
    if (score.rows > best_score.rows ||
        (score.rows == best_score.rows && score.cells > best_score.cells)) {
      best = candidate;
      best_score = score;
    }
  }
  return best;
}

}  // namespace maillage::sheets
