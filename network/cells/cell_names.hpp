// What a cell that names organisations says: who, with which doubt, and whether others are meant.
//
// "PETR, MDS Verdun, Familles Rurales" · "MDS de Revigny CC AAA" · "PETR et partenaires" ·
// "CC AAA? Commune?" · "Non déterminé" · "À définir avec le CD" · "ARS — pilotage, suivi" ·
// "Familles Rurales [l. 2487], collège [l. 2486]".
//
// A cell is cut wherever it could be (cell_pieces), phrases that name nobody are told from names
// (nobody), pieces that are no names from those that are (no_name), and pieces that are one name are
// put together again (name_joints). A name that is known, to the contract or from the rest of the
// tables (name_gathering), is that name whatever stands in it: "Sans Abri 55", "Idem".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "network/cells/cell_pieces.hpp"
#include "network/cells/phrases/no_name.hpp"
#include "network/cells/piece_texts.hpp"
#include "network/names/name_index.hpp"

namespace maillage::cells {

// What a cell says in place of a natural person's name, and what reads back as one.
inline constexpr std::string_view one_person = "une personne";

enum class CellSays {
  nothing,   // empty
  not_said,  // "non renseigné", "NR": nobody knows, which is not nobody
  none,      // "aucun", "néant", "-"
  doubt,     // "?", "Non déterminé", "à définir", or nothing but what is no name: nobody named
  names,
  person,  // `one_person` and no organisation
};

struct NamedInCell {
  std::uint32_t owner = 0;  // of the NameIndex
  std::string printed;
  std::string source;      // what stood in brackets behind it
  bool doubtful = false;   // "ARS ?", "à définir avec l'ARS", "ARS (à confirmer)"
  bool supports = false;   // with a role that is not carrying: "CAF (appui)"
  std::size_t offset = 0;  // where it begins in the cell, in bytes
};

struct UnknownInCell {
  std::string printed;
  std::size_t offset = 0;
  bool doubtful = false;
  bool supports = false;
};

// A piece that reads as no organisation.
struct AsideInCell {
  std::string printed;
  std::size_t offset = 0;
  NoName why = NoName::small;
};

struct CellNames {
  CellSays says = CellSays::nothing;
  std::vector<NamedInCell> named;      // in order, each owner once
  std::vector<UnknownInCell> unknown;  // in order
  std::vector<AsideInCell> aside;      // in order
  bool others = false;                 // "et partenaires", "etc."
  bool is_cut_sure = true;             // whether it is clear where the unknown names end
  // Of HeardNames asked for in vain, the hash of each: one of them heard of, it may read otherwise.
  std::vector<std::size_t> unheard;
};

// Nobody writes more organisations into a cell; of one that holds more none is read. 500 are joined
// in pairs 124,750 times, 20,000 two hundred million times.
inline constexpr std::size_t most_names = 500;

// Whether an unknown phrase in small letters is a name: beside names of partners it mostly is, as
// a porteur it is asked.
enum class SmallPhrases { aside, names };

CellNames read_names(std::string_view cell, const names::NameIndex& index,
                     SmallPhrases small = SmallPhrases::aside);

// The same of one of many cells, which share `texts`, and, until these forget them, the names heard of.
CellNames read_names(std::string_view cell, const names::NameIndex& index, SmallPhrases small,
                     PieceTexts& texts, const HeardNames* heard = nullptr);

// Whether the cell says nothing but that it is as the one above.
bool repeats_above(std::string_view cell);

// A cell of EPCI that means all of them: "Tous", "Ensemble du territoire".
bool means_all_epcis(std::string_view cell);

}  // namespace maillage::cells
