// One piece of a cell that names organisations or persons, by itself: "M. X (ARS)" is somebody of the ARS,
// "PETR (petr@exemple.fr)" an organisation with an address, "chargée de mission" a function, "Nancy" one asks
// about. Internal to network/persons/person_cells.cpp.
#pragma once

#include <string>
#include <string_view>

#include "network/names/name_index.hpp"
#include "network/persons/person_cells.hpp"

namespace maillage::persons {

enum class Holds { nothing, organisation, person, doubtful, function };

struct Read {
  Holds holds = Holds::nothing;
  std::string organisation;  // what stays of the piece; with `person` too, if some does
  bool strange = false;      // doubtful for want of any ordinary word
};

// A piece by itself, and what it may be beside another.
struct ReadPiece {
  Read read;
  bool is_surname = false, is_given_name = false;  // of a name turned round: "DUPONT, Jean"
};

// `piece` without blanks around it. Names that `known` holds are organisations; null: none is known.
ReadPiece read_piece(std::string_view piece, const names::NameIndex* known, CellOf kind);

// Whether a word of the text is one of organisations: "CCAS de Saint-Dizier".
bool says_kind(std::string_view text);

}  // namespace maillage::persons
