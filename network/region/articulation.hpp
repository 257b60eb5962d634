// Contracts of one territory – a CLS, a CLSM, a CTG, a PAT, a PTSM – and what they share.
//
// Only what is certain is shared: organisations that are joined, actions that both contracts declare one,
// bodies of one name most of whose members are the same organisations. A body of the same name with other
// members, or whose members are not said, is a question; so is a title that comes back under one
// organisation. Objectives are alike by words of their names, which is a hint.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "network/region/joining.hpp"
#include "network/region/shared_actions.hpp"
#include "network/region/themes.hpp"

namespace maillage::region {

// An organisation of several contracts of one territory.
struct SharedOrganisation {
  std::uint32_t organisation = 0;         // position in Joined::organisations
  std::vector<std::uint32_t> sides;       // ascending, two or more
  std::vector<std::uint32_t> carries_in;  // of them, those where it carries a live action
};

// A body of one name in several contracts.
struct SharedBody {
  struct Seat {
    std::uint32_t side = 0;
    text::InstanceId instance;
  };
  std::vector<Seat> seats;   // by side, one a side; two or more
  std::size_t common = 0;    // organisations that are members in all of them
  std::size_t members = 0;   // that are in any
  bool members_said = true;  // in each
  bool is_one = false;       // more than half of the members of each are members of all
};

struct Territory {
  std::vector<std::uint32_t> sides;               // ascending, two or more
  std::vector<SharedOrganisation> organisations;  // those who carry in most contracts first
  std::vector<SharedBody> bodies;
  std::vector<Theme> themes;  // words of objectives that two of the contracts say
  std::vector<SharedAction> one, asked;
};

// Territories with two contracts or more, by their first side. O(what themes() costs, and rows · log).
std::vector<Territory> territories(const std::vector<Side>& sides, const Joined& joined,
                                   const SharedActions& shared);

}  // namespace maillage::region
