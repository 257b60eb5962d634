// Suggested groups of names: who is with whom, who is kept, what is set apart.
#include "network/names/name_groups.hpp"

#include <gtest/gtest.h>

namespace maillage::names {
namespace {

model::Contract declaring(const std::vector<std::string>& names) {
  model::Contract contract;
  for (const std::string& name : names) {
    model::Partner partner;
    partner.id = partner.name = name;
    contract.partners.push_back(partner);
  }
  return contract;
}

std::vector<std::vector<std::string>> groups_of(const NameSuggestions& suggestions) {
  std::vector<std::vector<std::string>> groups;
  for (const NameSuggestion& group : suggestions.groups) {
    groups.emplace_back();
    for (const text::PartnerId id : group.members) {
      groups.back().push_back(suggestions.names[id.value]);
    }
  }
  return groups;
}

using Groups = std::vector<std::vector<std::string>>;

TEST(NameGroups, TheDeclaredNameIsKept) {
  EXPECT_EQ(groups_of(suggest_names(declaring({"CAF", "CPIE de Nancy"}), {"CPIE Nancy"})),
            (Groups{{"CPIE de Nancy", "CPIE Nancy"}}));
}

TEST(NameGroups, AnUnknownNameNearNoneStandsAlone) {
  EXPECT_EQ(groups_of(suggest_names(declaring({"CAF"}), {"Mutualité"})), (Groups{{"Mutualité"}}));
}

TEST(NameGroups, SpellingsOfTheSameLettersAreOne) {
  EXPECT_EQ(groups_of(suggest_names({}, {"Mutualité", " MUTUALITE ", ""})),
            (Groups{{"Mutualité"}}));
}

TEST(NameGroups, ADeclaredNameNearNoneIsNotTold) {
  EXPECT_TRUE(suggest_names(declaring({"CAF", "Mutualité"}), {}).groups.empty());
}

TEST(NameGroups, InAGroupEachIsNearEachOther) {
  const NameSuggestions found =
      suggest_names({}, {"CPIE", "CPIE de Nancy", "CPIE Nancy", "CPIE de Bonzée"});
  for (const NameSuggestion& group : found.groups) {
    EXPECT_EQ(group.pairs.size(), group.members.size() * (group.members.size() - 1) / 2);
    for (const NamePair& pair : group.pairs) EXPECT_GT(pair.score, 0);
  }
  EXPECT_FALSE(found.groups.empty());
}

}  // namespace
}  // namespace maillage::names
