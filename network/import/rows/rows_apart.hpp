// Which rows of a found table are no actions: titles of groups, hints, totals, legends, notes, the header
// again.
//
//   N°  | Action           | Porteur | État        the header
//       | Champ texte      | Liste   |             hints for filling in
//   AXE 1 – Bouger                                 a heading: the axis of what stands below
//   1   | Bus              | PETR    | en cours
//   N°  | Action           | Porteur | État        the header again, where a page ended
//   2   |                  |         |             a number typed in advance
//       | Total            | 1       |             a total
//
//   * hors contrat                                 a note, behind a blank row
//
// Rows are asked in their order, for a row is told by what came before it: hints stand before any action,
// the lines of a legend behind its title, notes behind the last row that is more than one cell wide. What
// is left out is kept with its reason, so that it is told; what may be an action all the same is asked.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "network/import/headers/table_header.hpp"
#include "network/import/rows/column_plan.hpp"
#include "network/import/rows/read_row.hpp"
#include "network/model/decision.hpp"
#include "network/sheets/sheet_view.hpp"

namespace maillage::importing {

// `view`, `header`, `plan` and `deciding` outlive it.
class RowsApart {
 public:
  RowsApart(const sheets::SheetView& view, const FoundHeader& header, const ColumnPlan& plan,
            Headings headings, model::Deciding& deciding);

  // True if row `at` (of SheetView::rows()) is no action, and has been dealt with. `is_first`: no action has
  // been read so far.
  bool is_one(const sheets::RowSpan& span, std::size_t at, bool is_first);

  // "Axe 1 Soins" in the column of actions, with its dates beside: a summary line of those below.
  bool is_heading_with_more(const sheets::RowSpan& span, const std::string& title);

  // Tables of our own give every row an id: such a row is an action whatever it looks like.
  bool has_own_id(const sheets::RowSpan& span) const;

  // `why`: a word of text::FaultKind::rows_left_out.
  void leave_out(const char* why, std::uint32_t row);

  // To be said of each action: what the headings above it say.
  const Headings& headings_for_action();

  // Of the last heading, where no action stands below it: it may head another table. Else none.
  std::optional<Headings> headings_below() const;

  // Which levels have no column of their own, so that headings say them.
  bool makes_axis() const { return made_axis_; }
  bool makes_objective() const { return made_objective_; }

  const std::map<std::string, std::vector<std::uint32_t>>& left_out() const { return left_out_; }
  const std::vector<std::uint32_t>& heading_rows() const { return heading_rows_; }

 private:
  void find_body();
  bool is_note_below(const sheets::RowSpan& span, std::size_t at);
  bool is_prepared(const sheets::RowSpan& span) const;
  bool repeats_title(std::string_view text, std::size_t at) const;
  bool is_key_of_colours(const sheets::SheetCell& cell) const;
  bool names_group(const sheets::SheetCell& cell) const;
  bool is_aside(const sheets::SheetCell& first, std::uint32_t row);
  bool is_heading(const sheets::RowSpan& span);

  const sheets::SheetView& view_;
  const FoundHeader& header_;
  const ColumnPlan& plan_;
  model::Deciding& deciding_;
  Headings headings_;
  const std::optional<std::size_t> title_, axis_, objective_;  // of the plan
  const bool made_axis_, made_objective_;                      // no column has them: headings may
  std::string axis_word_;  // what the first heading of an axis began with: "axe", "priorite"
  bool in_legend_ = false;
  std::size_t body_end_ = 0;    // of SheetView::rows(): the last that is more than one cell
  bool below_ = false;          // the table, among notes
  bool heads_nothing_ = false;  // the last heading, so far
  std::map<std::string, std::vector<std::uint32_t>> left_out_;  // by reason
  std::vector<std::uint32_t> heading_rows_;
};

}  // namespace maillage::importing
