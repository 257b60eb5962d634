// What registers say of the organisations of a contract: who is who, and what of it the contract lacks.
//
//   `siren` or `finess` of the contract     the row with that number
//   a certain name, in the territory        the row, if its name is that of one body only
//   several, elsewhere, another type,
//   a name that is only near                asked: never decided
//
// "Certain" is network/names/name_compare.hpp's: what differs never tells two organisations apart. In the
// territory: of a commune of its EPCI, or of their department (network/registers/territory.hpp). Rows with
// one SIREN are one body; of several establishments of it the SIREN is certain and the FINESS is asked. A
// SIREN that several organisations of the contract would have is proposed for none of its establishments.
// Nothing that the contract says is changed: where a register says otherwise, that is asked too.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "network/registers/register_entries.hpp"
#include "network/registers/territory.hpp"

namespace maillage::registers {

enum class MatchGround { siren, finess, name };

// What is proposed; empty or none: nothing, since the contract says it or the register doesn't.
struct Facts {
  std::string siren, finess;
  std::string commune;  // INSEE code
  std::string epci;     // SIREN
  std::optional<model::PartnerType> type;
  std::optional<text::PartnerId> parent;
  std::optional<text::Date> closed_since;
  std::vector<std::string> competences,
      lacking;  // those that titles or objectives of its actions name

  bool empty() const;
};

struct Match {
  text::PartnerId partner;
  MatchGround ground = MatchGround::name;
  std::vector<std::uint32_t> entries;  // in Registers::entries, the one it is known by first
  Facts facts;
  std::string juridical;  // FINESS of its juridical entity, where that is none of the contract
  bool is_closed = false;
};

enum class AskGround {
  several,         // bodies of that name, or establishments of that body
  near_name,       // a name that is only probably the same; in communes of the territory, possibly
  elsewhere,       // the same name, outside of the territory
  other_type,      // the same name, of another type than the contract says
  shared,          // two organisations of the contract have the same number, or one row for both
  differs,         // the contract says another siren, finess, commune, EPCI or type
  not_listed,      // its number is in no row of a register that was read
  closed_undated,  // closed, and the register does not say since when
};
inline constexpr int ask_ground_count = static_cast<int>(AskGround::closed_undated) + 1;

struct Question {
  text::PartnerId partner;
  AskGround ground{};
  std::vector<std::uint32_t> entries;  // at most most_asked, best first; of not_listed none
};
inline constexpr std::size_t most_asked = 3;

struct Enrichment {
  Registers registers;  // with the communes of the territory as organisations behind the entries
  Territory territory;
  std::vector<Match> matches;              // by partner
  std::vector<Question> questions;         // by partner, then ground
  std::vector<text::PartnerId> not_found;  // neither matched nor asked about
};

// Of organisations that stand for one body: not of collective names, nor of kinds alone ("MDS").
// O(entries of the territory · log + organisations · names of a key).
Enrichment enrich(const model::Contract& contract, Registers registers);

}  // namespace maillage::registers
