// Where a sheet is a matrix: which row heads it, which columns hold marks, where its rows are named, and
// which of the two sides are the actions.
//
//               |            |         | ARS | CAF | CCAS |      heads: columns that hold marks alone
//   header      | N°         | Action  |     |     |      |      corner: "Action"
//               | 1          | Bus     |  R  |  X  |      |      labels: the column that names the rows
//               | 2          | Forum   |     |  R  |  ?   |      marks: R, X, ?
//
// Every row near the top is tried as the header. What is below a head must be marks, nine in ten of it, for
// one remark does not undo a column; two such columns make a matrix. A table with ticks in it ("Fiche ?",
// "Priorité" over crosses) looks the same, so one side must be told: by letters of RACI, by what the corner
// or a title above says ("Porteurs" over several heads), or because most names of a side are organisations.
// Where neither does, or where both sides look like organisations, somebody is asked; a table of nothing
// but 0 and 1 is taken as programs for networks write an affiliation matrix (actors in the rows).
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "network/model/decision.hpp"
#include "network/shapes/tie_roles.hpp"
#include "network/sheets/sheet_view.hpp"

namespace maillage::shapes {

struct MatrixHead {
  std::uint32_t column = 0;
  std::string text;
  std::optional<TieRole> role = std::nullopt;  // what a tick says there, by a title above
};

struct MatrixNote {
  std::size_t row = 0;  // of SheetView::rows()
  std::uint32_t column = 0;
};

struct FoundMatrix {
  std::size_t header = 0;  // of SheetView::rows()
  std::vector<MatrixHead> heads;
  std::vector<MatrixHead> bare;   // beside them, without a mark
  std::vector<MatrixNote> notes;  // texts below a head that are alone in their row
  std::map<std::string, std::vector<text::Place>> marks;
  std::size_t ticks_said = 0;  // ticks that a title above explains
  std::uint32_t label = 0;     // column of the names of the rows
  std::vector<std::string> labels;
  std::string corner, title;  // above the labels; above the first head
  bool heads_are_organisations = false, labels_are_organisations = false;
  bool heads_are_groups = false, labels_are_groups = false;
  bool labels_are_actions = true;
  bool names_no_action = false;  // organisations on both sides, the same ones: who works with whom

  bool is_head(std::uint32_t column) const;
  bool is_note(std::size_t row) const;
  std::size_t count_marks() const;
};

// None: the sheet holds no matrix. O(cells) of a matrix; of other sheets the first rows.
std::optional<FoundMatrix> find_matrix(const sheets::SheetView& view, model::Deciding& deciding);

// "R (à confirmer)" is an R; what is no mark at all is one of its own, to be asked about.
std::vector<std::string> marks_in(const std::string& text);

// The header of a column that is no head: its own, or that of the row right above where heads have a title
// over them ("Action | Porteur | Partenaires" over " | | ARS | CAF"). None: there is no such cell.
const sheets::SheetCell* header_of(const sheets::SheetView& view, std::size_t header,
                                   std::uint32_t column);

// What stands there, trimmed; empty where nothing does.
std::string text_in(const sheets::SheetView& view, const sheets::RowSpan& span,
                    std::uint32_t column);

}  // namespace maillage::shapes
