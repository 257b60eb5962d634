#include "network/shapes/apart/state_board.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "network/model/columns.hpp"
#include "network/model/readings/state_signs.hpp"
#include "network/model/vocabulary.hpp"
#include "network/sheets/row_texts.hpp"
#include "network/text/text.hpp"

namespace maillage::shapes {
namespace {

constexpr std::size_t rows_for_heads = 10, longest_head = 40;

struct Board {
  std::size_t header = 0;                       // row of the view
  std::map<std::uint32_t, std::string> states;  // column, its head as it stands
  std::map<std::uint32_t, std::string> lanes;  // column, its head: an axis, an objective, a porteur
};

std::optional<Board> heads_of_board(const sheets::SheetView& view, std::size_t r) {
  Board board{r, {}, {}};
  std::set<model::State> known;
  std::size_t unknown = 0;
  const sheets::RowSpan& span = view.rows()[r];
  for (std::size_t i = span.begin; i < span.end; ++i) {
    const sheets::SheetCell& cell = view.sheet().cells[i];
    const std::string head = sheets::one_line(cell.text);
    if (head.size() > longest_head) return std::nullopt;
    if (const auto column = model::read_column(head)) {
      const bool is_lane = column == model::Column::axis || column == model::Column::objective ||
                           column == model::Column::carrier;
      if (!is_lane || !board.states.empty()) return std::nullopt;
      board.lanes.emplace(cell.column, head);
      continue;
    }
    const std::optional<model::State> state = model::read_state(head);
    if (state) {
      known.insert(*state);
    } else if (++unknown > 1) {
      return std::nullopt;  // "Idées" beside the states, and no more
    }
    board.states.emplace(cell.column, head);
  }
  if (known.size() < 2 || board.states.size() <= unknown + 1) return std::nullopt;
  return board;
}

// A title, not a mark, a figure or another state.
bool is_card(std::string_view text) {
  const std::string folded = text::fold(text);
  const std::vector<std::string_view> words = text::words_of(folded);
  const bool has_word = std::any_of(words.begin(), words.end(), [](std::string_view word) {
    return word.size() >= 3 && word.find_first_of("0123456789") == std::string_view::npos;
  });
  return has_word && !model::says_yes(text) && !model::says_no(text) && !model::read_state(text);
}

}  // namespace

std::optional<StateBoard> read_state_board(const sheets::SheetView& view) {
  const std::vector<sheets::RowSpan>& rows = view.rows();
  std::optional<Board> board;
  for (std::size_t r = 0; r < std::min(rows.size(), rows_for_heads) && !board; ++r) {
    if (rows[r].end - rows[r].begin < 2) continue;
    board = heads_of_board(view, r);
    if (!board) return std::nullopt;  // another header stands above
  }
  if (!board || board->header + 1 == rows.size()) return std::nullopt;
  std::size_t cards = 0;
  std::set<std::uint32_t> used;
  for (std::size_t r = board->header + 1; r < rows.size(); ++r) {
    for (std::size_t i = rows[r].begin; i < rows[r].end; ++i) {
      const sheets::SheetCell& cell = view.sheet().cells[i];
      if (board->lanes.count(cell.column) != 0 || text::trimmed(cell.text).empty()) continue;
      if (board->states.count(cell.column) == 0 || !is_card(cell.text)) return std::nullopt;
      ++cards;
      used.insert(cell.column);
    }
  }
  if (cards < 2 || used.size() < 2) return std::nullopt;

  StateBoard read;
  read.sheet.name = view.sheet().name;
  read.sheet.visibility = view.sheet().visibility;
  std::uint32_t row = 0;
  const auto put = [&](std::uint32_t column, std::string text, text::Place place) {
    read.sheet.cells.push_back({row, column, std::move(text)});
    read.sheet.origins.push_back({row, column, {std::move(place)}});
  };
  const std::uint32_t header_row = rows[board->header].row;
  std::uint32_t next = 0;
  for (const auto& [column, head] : board->lanes) put(next++, head, view.place(header_row, column));
  const text::Place first = view.place(header_row, board->states.begin()->first);
  put(next, std::string(code_of(model::Column::action)), first);
  put(next + 1, std::string(code_of(model::Column::state)), first);
  std::map<std::uint32_t, std::pair<std::string, text::Place>> lane;
  for (std::size_t r = board->header + 1; r < rows.size(); ++r) {
    for (const auto& [column, head] : board->lanes) {
      const std::string* own = view.own(rows[r], column);
      if (own != nullptr) lane[column] = {*own, view.place(rows[r].row, column)};
    }
    for (const auto& [column, head] : board->states) {
      const std::string* card = view.own(rows[r], column);
      if (card == nullptr || text::trimmed(*card).empty()) continue;
      ++row;
      std::uint32_t to = 0;
      for (const auto& [of, lane_head] : board->lanes) {
        if (const auto said = lane.find(of); said != lane.end())
          put(to, said->second.first, said->second.second);
        ++to;
      }
      put(next, *card, view.place(rows[r].row, column));
      put(next + 1, head, view.place(header_row, column));
    }
  }
  std::string heads;
  for (const auto& [column, head] : board->states) heads += (heads.empty() ? "" : ", ") + head;
  read.faults.push_back({text::FaultKind::column_from_content,
                         text::FaultSeverity::note,
                         first,
                         {heads, std::string(code_of(model::Column::state))},
                         {},
                         {}});
  return read;
}

}  // namespace maillage::shapes
