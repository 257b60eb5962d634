// A cell that names organisations, persons, or both: who stays.
//
// "DUPONT Jean" gives nobody to name; "M. X (ARS)", "Jean D. – CD55", "Jeanne Exemple, PETR" give the
// organisation; a name that may be a place or a firm as well is asked about.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "network/names/name_index.hpp"

namespace maillage::persons {

// How a column is known. In one of persons a word alone is a surname and two letters are initials; in
// one of pilots ("Pilote", "Responsable", "Owner") they may be, and where many persons stand among
// organisations any two words with capitals may be a name. Among carriers, and pilots, two words that are
// none of French or English may (network/persons/ordinary_words.hpp).
// Under accounts ("Members") words in small letters alone are users' names.
enum class CellOf { organisations, carriers, persons, pilots, mixed, accounts };
inline constexpr int cell_kind_count = static_cast<int>(CellOf::accounts) + 1;

struct PersonCell {
  std::string text;          // the organisations, separators as printed; else one_person; else "?"
  std::size_t persons = 0;   // persons or addresses found
  std::size_t doubtful = 0;  // names that may be persons'
  std::size_t strange = 0;   // of these, known by nothing but that their words are no ordinary ones
  bool organisations = false;  // some stay
};

// None: nobody is found there, the cell stays as it is. Names that `known` holds (declared
// organisations) are organisations; null: none is known.
std::optional<PersonCell> read_person_cell(std::string_view cell, const names::NameIndex* known,
                                           CellOf kind = CellOf::organisations);

// The same of many cells, each piece of them looked at once. What is given is to be there as long as this
// is.
class PersonCells {
 public:
  PersonCells(const names::NameIndex* known, CellOf kind);
  ~PersonCells();
  PersonCells(PersonCells&&) noexcept;
  PersonCells& operator=(PersonCells&&) noexcept;

  std::optional<PersonCell> read(std::string_view cell);

 private:
  struct Pieces;
  const names::NameIndex* known_;
  std::unique_ptr<Pieces> pieces_;
};

}  // namespace maillage::persons
