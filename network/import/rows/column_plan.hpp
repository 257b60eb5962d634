// How the columns of a found table become those of a draft: which are joined, which are kept as
// they are, and which are not read at all.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "network/import/headers/table_header.hpp"
#include "network/model/decision.hpp"
#include "network/model/draft.hpp"
#include "network/text/fault.hpp"

namespace maillage::importing {

// How a column of the draft is filled from those of the sheet.
enum class Filling {
  joined,     // all that its sources say, one a line
  first,      // the first of its sources that says something
  action,     // title, and behind it the title of a sub-action
  pilots,     // what persons who lead an action leave to a porteur's column
  ticked,     // the name of the source that has a cross
  funded,     // the names of the sources that have a sum, each with its sum
  long_text,  // what stands in a column of names but is a sentence
  axis_part,  // what names the axis, of a cell that names axis and objective
  objective_part,
};

// "Montant 2" beside "Financeur 2".
struct PairedAmount {
  std::uint32_t source = 0, amount = 0;  // columns of the sheet
  std::string header;                    // of the amount, whose unit counts
};

struct PlannedColumn {
  model::Text header;
  std::optional<model::Column> column;  // none: the user's own
  std::vector<std::uint32_t> sources;   // columns of the sheet, in the order they are asked
  Filling filling = Filling::joined;
  std::vector<PairedAmount> amounts = {};  // of the funders, by their source
  std::vector<std::string> names = {};     // of the sources, where they are ticked or give
  std::optional<std::uint32_t> roles = std::nullopt;  // of the sheet: what each name beside it does
  std::optional<model::Column> of_year =
      std::nullopt;  // state or porteur of one year, of no meaning else
  int year = 0;      // with of_year
};

// An axis or an objective.
bool is_level(const PlannedColumn& column);
// A porteur or a state, of the table or of one year: what says that a row is an action.
bool says_progress(const PlannedColumn& column);

struct ColumnPlan {
  std::vector<PlannedColumn> columns;
  std::optional<std::uint32_t> service;     // of the sheet: carries where no structure does
  std::optional<std::uint32_t> sub_action;  // of the sheet
  std::vector<std::uint32_t> persons;       // of the sheet: never taken over
  std::vector<std::uint32_t> pilots;        // of these, who leads: stands in where nobody carries

  // Index of a planned column; none if the table has no such column.
  std::optional<std::size_t> find(model::Column column) const;
};

// `year`: of the sheet, whose state that year's column is. What is joined or left out is reported as
// notes.
ColumnPlan plan_columns(const FoundHeader& whole, std::optional<int> year, text::Faults& faults,
                        model::Deciding& deciding);

}  // namespace maillage::importing
