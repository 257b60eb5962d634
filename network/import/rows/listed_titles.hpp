// Several actions in one cell of titles: a line each behind a mark of a list, an answer to a form that
// ticks several, or numbered columns of actions read together.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "network/import/headers/table_header.hpp"
#include "network/model/decision.hpp"
#include "network/sheets/sheet_view.hpp"

namespace maillage::importing {

// The lines of a cell that hold something, without the marks of a list.
std::vector<std::string> listed_lines(std::string_view cell);

// `view`, `header` and `deciding` outlive it.
class ListedTitles {
 public:
  // `sources`: the columns of the sheet that hold titles; none where no title is a list.
  ListedTitles(const sheets::SheetView& view, const FoundHeader& header,
               std::vector<std::uint32_t> sources, model::Deciding& deciding);

  // Empty: the row has one title, or none.
  std::vector<std::string> of_row(const sheets::RowSpan& span);

 private:
  std::vector<std::string> answered_titles(const std::string& answer, const text::Place& place);
  std::vector<std::string> bare_lines(const std::string& cell, const text::Place& place);

  const sheets::SheetView& view_;
  const FoundHeader& header_;
  const std::vector<std::uint32_t> sources_;
  model::Deciding& deciding_;
  const bool is_form_;                               // answers, a row each
  std::map<std::string, std::size_t> answers_said_;  // of the titles of a form, by its parts
};

}  // namespace maillage::importing
