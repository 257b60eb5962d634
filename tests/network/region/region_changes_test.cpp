// Contracts of two regions: matched by id, then by a name that is certain.
#include "network/region/region_changes.hpp"

#include <gtest/gtest.h>

namespace maillage::region {
namespace {

struct Named {
  std::string id, name, territory = "";
};

std::string matches(const std::vector<Named>& before, const std::vector<Named>& after) {
  std::vector<model::Contract> contracts(before.size() + after.size());
  std::vector<Side> sides[2];
  for (std::size_t i = 0; i < contracts.size(); ++i) {
    const Named& each = i < before.size() ? before[i] : after[i - before.size()];
    contracts[i].id = each.id;
    contracts[i].name = each.name;
    contracts[i].territory = each.territory;
    sides[i < before.size() ? 0 : 1].push_back({&contracts[i], {}});
  }
  const MatchedRegions found = match_regions(sides[0], sides[1]);
  std::string text;
  for (const MatchedSides& each : found.pairs) {
    text += (each.before ? std::to_string(*each.before) : "-") +
            (!each.ground                      ? " "
             : *each.ground == MatchGround::id ? "="
                                               : "~") +
            (each.after ? std::to_string(*each.after) : "-") + " ";
  }
  for (const std::string& name : found.unclear) text += "?" + name;
  return text;
}

TEST(MatchRegions, ByIdThenByName) {
  EXPECT_EQ(matches({{"a", "CLS A"}, {"b", "CLS B"}, {"c", "CLS C"}},
                    {{"b", "CLS B 2"}, {"x", "cls a"}, {"n", "CLS N"}}),
            "1=0 0~1 - 2 2 - ");
}

TEST(MatchRegions, AnIdTwiceOnASideMatchesNothing) {
  EXPECT_EQ(matches({{"mon-contrat", "CLS A"}, {"mon-contrat", "CLS B"}},
                    {{"mon-contrat", "CLS B"}, {"y", "CLS C"}}),
            "1~0 - 1 0 - ");
}

TEST(MatchRegions, ANameTwiceOnASideIsUnclear) {
  EXPECT_EQ(matches({{"a", "CLS"}, {"b", "CLS"}}, {{"c", "CLS"}}), "- 0 0 - 1 - ?CLS");
}

TEST(MatchRegions, TheSameNameOfAnotherTerritoryIsAnother) {
  EXPECT_EQ(matches({{"a", "CLS", "Bar"}}, {{"b", "CLS", "Verdun"}}), "- 0 0 - ");
  EXPECT_EQ(matches({{"a", "CLS", "Bar"}}, {{"b", "CLS", ""}}), "0~0 ");
}

}  // namespace
}  // namespace maillage::region
