// What public registers list: establishments, juridical units, groups of communes, communes.
//
// Made by src/readers/registers of the files as they are published. Columns about persons and phones are
// not here: they are never read.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "network/model/contract.hpp"
#include "network/text/date.hpp"
#include "network/text/place.hpp"

namespace maillage::registers {

// By the option that a file is given with; `banatic` is two files, groupements and perimeters.
enum class Register { finess, epci, banatic, cog, sirene };
inline constexpr int register_count = static_cast<int>(Register::sirene) + 1;
std::string_view option_of(Register which);  // "finess"…: without its dashes

// An organisation as a register has it. Empty: the register does not say.
struct Entry {
  Register from = Register::finess;
  text::Place place;  // its row
  std::string name;
  std::vector<std::string> other_names;  // long names, sigles
  std::string siren, finess;             // of an establishment the SIREN is that of its unit
  std::string juridical;                 // FINESS of the juridical entity it belongs to
  std::string commune;                   // INSEE code
  std::string department;                // "55", "2A", "974"
  std::string kind;                      // in the register's words: "Centre Hospitalier (C.H.)"
  std::optional<model::PartnerType> type;
  bool is_establishment = false;  // a place of a unit, not the unit
  bool is_closed = false;
  std::optional<text::Date> closed_since;
  std::vector<std::string> competences, lacking;  // OUI, NON; of a groupement
};

struct Commune {
  std::string name, department;
  std::string siren;  // of the commune itself
  std::string epci;   // SIREN
  text::Place place;
};

struct Registers {
  std::vector<Entry> entries;               // in the order of the files
  std::map<std::string, Commune> communes;  // by INSEE code
  std::set<Register> read;                  // those that a file was given of
};

// Which rows of a register of the whole country are kept.
struct Wanted {
  std::set<std::string> departments;
  std::set<std::string> numbers;  // SIREN and FINESS that the contract declares
};

}  // namespace maillage::registers
