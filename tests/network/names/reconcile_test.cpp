// Reconciliation, and what it is worth on the real names: every name and alias of the contracts as
// if none were declared; two spellings of one organisation are a true pair.
#include "network/names/reconcile.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "network/resolve/resolve.hpp"
#include "src/files/contract_files.hpp"

namespace maillage::names {
namespace {

std::vector<NameUse> uses_of(const std::vector<std::string>& names) {
  std::vector<NameUse> uses;
  for (const std::string& name : names) uses.push_back({name, 1, {}});
  return uses;
}

// Groups a line, the main name first; then doubts.
std::string reconciled(const std::vector<NameUse>& uses) {
  const Reconciliation result = reconcile(uses);
  std::string text;
  for (const NameGroup& group : result.groups) {
    for (const std::uint32_t member : group.members) {
      text += (member == group.members.front() ? "" : " = ") + uses[member].spelling;
    }
    text += "\n";
  }
  for (const CandidatePair& doubt : result.doubts) {
    text += uses[doubt.a].spelling + " ? " + uses[doubt.b].spelling + "\n";
  }
  return text;
}

std::string reconciled_names(const std::vector<std::string>& names) {
  return reconciled(uses_of(names));
}

TEST(Reconcile, GroupsSpellingsUnderTheLongest) {
  EXPECT_EQ(reconciled_names({"CC AAA", "Codecom de l'Aire à l'Argonne", "CPAM", "C.P.A.M. 55",
                              "Lions Club", "CC de l'Aire à l'Argonne"}),
            "Codecom de l'Aire à l'Argonne = CC de l'Aire à l'Argonne = CC AAA\n"
            "C.P.A.M. 55 = CPAM\n");
}

TEST(Reconcile, TheMostMentionedNameIsTheMainOne) {
  const std::vector<NameUse> uses = {{"CC de l'Aire à l'Argonne", 2, {}}, {"CC AAA", 7, {}}};
  EXPECT_EQ(reconciled(uses), "CC AAA = CC de l'Aire à l'Argonne\n");
}

TEST(Reconcile, ANameOfSeveralJoinsNone) {
  EXPECT_EQ(reconciled_names({"CPIE", "CPIE de Nancy", "CPIE Nancy", "CPIE de Bonzée"}),
            "CPIE de Nancy = CPIE Nancy\nCPIE ? CPIE de Nancy\nCPIE ? CPIE de Bonzée\n");
  EXPECT_EQ(
      reconciled_names({"Familles Rurales", "Familles Rurales de Metz", "Familles Rurales d'Ars"}),
      "Familles Rurales ? Familles Rurales de Metz\n"
      "Familles Rurales ? Familles Rurales d'Ars\n");
}

TEST(Reconcile, ANameThatSaysBothBridges) {
  EXPECT_EQ(reconciled_names({"Collège des Avrils", "Collège de Saint-Mihiel",
                              "Collège des Avrils de Saint-Mihiel"}),
            "Collège des Avrils de Saint-Mihiel = Collège de Saint-Mihiel = Collège des Avrils\n");
}

TEST(Reconcile, PartsInBracketsAreOfTheOrganisation) {
  EXPECT_EQ(level_of(compare_names(analyse_name("Conseil départemental (MDS, PMI)"),
                                   analyse_name("Conseil départemental"))
                         .score),
            NameLevel::certain);
  EXPECT_EQ(level_of(compare_names(analyse_name("ARS (DT 57)"), analyse_name("ARS")).score),
            NameLevel::certain);
  // Another place is one of another's.
  EXPECT_NE(level_of(compare_names(analyse_name("ARS (Nancy)"), analyse_name("ARS")).score),
            NameLevel::certain);
  EXPECT_NE(level_of(compare_names(analyse_name("CD (MDS)"), analyse_name("CD (ASE)")).score),
            NameLevel::certain);
}

TEST(Reconcile, NothingInNothingOut) {
  EXPECT_EQ(reconciled_names({}), "");
  EXPECT_EQ(reconciled_names({"", " ", "de la"}), "");
}

TEST(NameMatcher, FindsTheNearestFirst) {
  NameMatcher matcher;
  for (const char* name : {"MDS de Verdun", "MDS de Saint-Mihiel", "CPAM de la Meuse"}) {
    matcher.add(name);
  }
  const auto best = matcher.best("Maison des solidarités St Mihiel", 3);
  ASSERT_EQ(best.size(), 1u);
  EXPECT_EQ(best[0].position, 1u);
  EXPECT_TRUE(matcher.best("Lions Club", 3).empty());
}

struct Worth {
  std::size_t true_pairs = 0;
  // By level, of that level or a higher one: as pairs or within a group; possible ones also by
  // groups that a doubt links.
  std::size_t right[3] = {}, wrong[3] = {};

  double precision(NameLevel level) const {
    const auto i = static_cast<std::size_t>(level);
    return static_cast<double>(right[i]) / static_cast<double>(right[i] + wrong[i]);
  }
  double recall(NameLevel level) const {
    return static_cast<double>(right[static_cast<std::size_t>(level)]) /
           static_cast<double>(true_pairs);
  }
};

Worth measured(const std::string& contract_name) {
  files::Sources sources;
  text::Faults faults;
  const std::string folder = std::string(MAILLAGE_ROOT) + "/contrats/" + contract_name;
  const model::Contract contract =
      resolve::resolve(files::read_contract(folder, sources, faults)).contract;
  std::vector<NameUse> uses;
  std::vector<std::size_t> owners;
  std::size_t owner = 0;
  for (const model::Partner& partner : contract.partners) {
    std::vector<std::string> names = {partner.name};
    names.insert(names.end(), partner.aliases.begin(), partner.aliases.end());
    for (const std::string& name : names) {
      uses.push_back({name, 1, {}});
      owners.push_back(owner);
    }
    ++owner;
  }
  const Reconciliation result = reconcile(uses);
  std::map<std::pair<std::uint32_t, std::uint32_t>, NameLevel> proposed;
  const auto propose = [&](std::uint32_t x, std::uint32_t y, NameLevel level) {
    if (x == y) return;
    NameLevel& known =
        proposed.emplace(std::pair(std::min(x, y), std::max(x, y)), level).first->second;
    known = std::max(known, level);
  };
  for (const CandidatePair& pair : result.pairs) propose(pair.a, pair.b, pair.level);
  std::map<std::uint32_t, std::vector<std::uint32_t>> members;
  for (std::uint32_t i = 0; i < uses.size(); ++i) members[i] = {i};
  for (const NameGroup& group : result.groups) {
    members[group.members.front()] = group.members;
    for (const std::uint32_t x : group.members) {
      for (const std::uint32_t y : group.members) propose(x, y, group.level);
    }
  }
  for (const CandidatePair& doubt : result.doubts) {
    for (const std::uint32_t x : members[doubt.a]) {
      for (const std::uint32_t y : members[doubt.b]) propose(x, y, NameLevel::possible);
    }
  }
  Worth worth;
  for (std::size_t i = 0; i < uses.size(); ++i) {
    for (std::size_t j = i + 1; j < uses.size(); ++j) worth.true_pairs += owners[i] == owners[j];
  }
  for (const auto& [pair, level] : proposed) {
    auto& counts = owners[pair.first] == owners[pair.second] ? worth.right : worth.wrong;
    for (int reached = 0; reached <= static_cast<int>(level); ++reached) ++counts[reached];
  }
  for (const NameLevel level : {NameLevel::certain, NameLevel::probable, NameLevel::possible}) {
    std::printf("%s: %s: precision %.3f, recall %.3f\n", contract_name.c_str(),
                level == NameLevel::certain    ? "certain"
                : level == NameLevel::probable ? "certain or probable"
                                               : "all candidates",
                worth.precision(level), worth.recall(level));
  }
  return worth;
}

// What is left out cannot be known from the names: whom a collective name means ("4 territoires",
// "EPCI du PETR"), a town's name for its inhabitants' ("Sammiellois", Saint-Mihiel), a region's
// former name, a nursery by its town.
TEST(RealNames, NothingWrongIsCertainAndAliasesAreFound) {
  const Worth heart = measured("coeur-de-lorraine-2018-2023");
  ASSERT_GT(heart.true_pairs, 500u);
  EXPECT_EQ(heart.wrong[static_cast<std::size_t>(NameLevel::certain)], 0u);
  EXPECT_GE(heart.precision(NameLevel::probable), 0.98);
  EXPECT_GE(heart.recall(NameLevel::probable), 0.80);
  EXPECT_GE(heart.recall(NameLevel::possible), 0.935);
  const Worth metz = measured("metz-2017-2020");
  ASSERT_GT(metz.true_pairs, 40u);
  EXPECT_EQ(metz.wrong[static_cast<std::size_t>(NameLevel::certain)], 0u);
  EXPECT_GE(metz.precision(NameLevel::probable), 0.98);
  EXPECT_EQ(metz.recall(NameLevel::possible), 1.0);
}

TEST(RealNames, FiveThousandTakeNoTime) {
  const char* kinds[] = {"Association", "Collège",       "EHPAD", "MDS", "Codecom",
                         "CCAS",        "Centre social", "Club",  "MSP", "Communauté de communes"};
  const char* syllables[] = {"Bar",  "ver", "dun", "mont", "ville", "court", "Saint-",
                             "bois", "val", "rem", "ay",   "ois",   "er",    "lac"};
  std::vector<std::string> names;
  std::uint32_t state = 1;
  const auto next = [&](std::uint32_t below) {
    state = state * 1664525u + 1013904223u;
    return (state >> 16) % below;
  };
  for (int i = 0; i < 5000; ++i) {
    std::string name = std::string(kinds[next(10)]) + " de ";
    for (int s = 0; s < 3; ++s) name += syllables[next(14)];
    names.push_back(name);
  }
  const std::clock_t start = std::clock();  // of the processor: others may use the machine
  const Reconciliation result = reconcile(uses_of(names));
  const double taken = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
  std::printf("5000 names: %.3f s, %zu groups\n", taken, result.groups.size());
  EXPECT_LT(taken, 10);  // unoptimised and under sanitizers
}

}  // namespace
}  // namespace maillage::names
