// A cell that names organisations, persons, or both: who stays.
//
// "DUPONT Jean" gives nobody to name; "M. X (ARS)", "Jean D. – CD55", "Jeanne Exemple, PETR" give the
// organisation; a name that may be a place or a firm as well is asked about.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "network/names/name_index.hpp"

namespace maillage::persons {

// How a column is known. In one of persons a word alone is a surname and two letters are initials; in
// one of pilots ("Pilote", "Responsable", "Owner") they may be, and where many persons stand among
// organisations any two words with capitals may be a name.
enum class CellOf { organisations, persons, pilots, mixed };

struct PersonCell {
  std::string text;          // the organisations, separators as printed; else one_person; else "?"
  std::size_t persons = 0;   // persons or addresses found
  std::size_t doubtful = 0;  // names that may be persons'
  bool organisations = false;  // some stay
};

// None: nobody is found there, the cell stays as it is. Names that `known` holds (declared
// organisations) are organisations; null: none is known.
std::optional<PersonCell> read_person_cell(std::string_view cell, const names::NameIndex* known,
                                           CellOf kind = CellOf::organisations);

}  // namespace maillage::persons
