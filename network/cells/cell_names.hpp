// What a cell that names organisations says: who, with which doubt, and whether others are meant.
//
// "PETR, MDS Verdun, Familles Rurales" · "MDS de Revigny CC AAA" · "PETR et partenaires" ·
// "CC AAA? Commune?" · "Non déterminé" · "Familles Rurales [l. 2487], collège [l. 2486]".
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "network/names/name_index.hpp"

namespace maillage {

enum class CellSays {
  nothing,   // empty
  not_said,  // "non renseigné", "NR": nobody knows, which is not nobody
  none,      // "aucun", "néant", "-"
  doubt,     // "?", "Non déterminé", "à définir": nobody named
  names,
};

struct NamedInCell {
  std::uint32_t owner = 0;  // of the NameIndex
  std::string printed;
  std::string source;      // what stood in brackets behind it
  bool doubtful = false;   // a question mark behind it
  std::size_t offset = 0;  // where it begins in the cell, in bytes
};

struct UnknownInCell {
  std::string printed;
  std::size_t offset = 0;
};

struct CellNames {
  CellSays says = CellSays::nothing;
  std::vector<NamedInCell> named;      // in order, each owner once
  std::vector<UnknownInCell> unknown;  // in order
  bool others = false;                 // "et partenaires", "etc."
};

// Splits at commas, semicolons, slashes, bars, plus signs, ampersands, line breaks, bullets,
// spaced dashes, "et", "avec", "ainsi que", unless what stands around the separator is itself a
// name; then, words without separators into a sequence of known names. Brackets are never split.
CellNames read_names(std::string_view cell, const NameIndex& index);

// The pieces of a cell between separators, without trying names: how organisations are made when
// a contract declares none. Doubt and brackets as above.
CellNames read_new_names(std::string_view cell);

// A cell of EPCI that means all of them: "Tous", "Ensemble du territoire".
bool means_all_epcis(std::string_view cell);

}  // namespace maillage
