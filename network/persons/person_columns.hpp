// Persons out of a table: columns that hold nothing else are left out, persons in columns of
// organisations give way to the organisation behind them, or to "une personne".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "network/model/decision.hpp"
#include "network/model/draft.hpp"
#include "network/names/name_index.hpp"
#include "network/text/fault.hpp"

namespace maillage::persons {

// What a column's cells are, decided from all of them.
struct ColumnOfPersons {
  bool is_one = false;     // of persons: not to be taken over
  std::size_t filled = 0;  // of one that is: cells that are not empty
};

// `column`: what the header means if that is known. A column of organisations is one of persons if
// none of its cells names an organisation; a column of the user's own if three in five are persons;
// one whose header says so ("Personne pilote") unless organisations stand under it. What `answers`
// say of a cell holds; null: there are none.
ColumnOfPersons judge_persons(std::string_view header, std::optional<model::Column> column,
                              const std::vector<std::string_view>& cells,
                              const names::NameIndex* known, const model::Answers* answers);

// What a cell of a pilots' column leaves to the porteur's: the organisations that stand behind the
// persons, else one_person; empty if the cell says nobody.
std::string left_by_pilots(std::string_view cell, const names::NameIndex* known);

// True if a cell of a porteur's column names nobody, so that a pilot may stand in.
bool leaves_room(std::string_view carrier_cell);

struct WithoutPersons {
  model::DraftTable table;
  text::Faults faults;
};

// The table without persons, and what was done as notes, with places and counts, never a name. None:
// there are no persons, the table stays. Cells of a row keep their places. Who may be a person or
// an organisation is asked.
std::optional<WithoutPersons> without_persons(const model::DraftTable& table,
                                              const names::NameIndex* known,
                                              model::Deciding& deciding);

// The cells that name persons, or may: what no message may show.
std::vector<model::Text> cells_of_persons(const model::DraftTable& table);

}  // namespace maillage::persons
