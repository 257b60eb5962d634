// Which organisations of many contracts are one.
//
// Joined is what is certain: the same number (SIREN, FINESS), a name that the user says is one
// everywhere, or the same name – in any of its spellings (network/names/name_forms.hpp) – where that names
// one body: of one territory, a commune or EPCI of one department, a body of which a department or region
// has one ("CAF de la Meuse"), one of the whole country. All else that may be one is a question and stays
// apart: a wrong join makes a network that is not there. Two of one contract are never joined, nor two
// whose numbers or types differ.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <vector>

#include "network/model/contract.hpp"

namespace maillage::region {

using Contracts = std::vector<const model::Contract*>;

// An organisation as one contract has it.
struct Member {
  std::uint32_t contract = 0;  // position
  text::PartnerId partner;

  friend auto operator<=>(const Member&, const Member&) = default;
};

enum class JoinGround {
  siren,
  finess,
  said,             // the user says that the name is one everywhere
  same_territory,   // the same name, in contracts of one territory
  same_department,  // a commune or group of communes of that name, in contracts of one department
  single_body,      // a body of which the department or region that its name says has one
  national_body,
};
inline constexpr int join_ground_count = static_cast<int>(JoinGround::national_body) + 1;

struct Organisation {
  std::vector<Member> members;  // ascending; of one contract at most one
  std::vector<JoinGround>
      grounds;  // of each member: why it is joined to one before it; the first's says nothing
};

enum class AskGround {
  elsewhere,   // the same name, in other territories
  kind_alone,  // the same name, which says a kind only: "Conseil départemental"
  other_type,  // the same name, of organisations of several types
  near_name,   // names that are nearly certainly one
  several,     // the same number or name twice in one contract
};

struct Question {
  AskGround ground{};
  std::vector<std::uint32_t> organisations;  // positions, ascending, two or more
  double score = 1;                          // of near names, 0 to 1
};

struct Joined {
  std::vector<Organisation> organisations;                  // by their first member
  std::vector<std::vector<std::uint32_t>> organisation_of;  // by contract and PartnerId::value
  std::vector<Question> questions;  // of most contracts first; near names last, best first
  // Contracts of one territory, ascending, two or more; by their first.
  std::vector<std::vector<std::uint32_t>> territories;
};

// Two contracts are of one territory if they are of one department – that which their organisations name
// most – and have the same EPCI, one or more, or name their territory alike.
// O(organisations · log), and what names::candidate_pairs costs on their names.
Joined join_organisations(const Contracts& contracts,
                          const std::vector<std::string>& same_names = {});

}  // namespace maillage::region
