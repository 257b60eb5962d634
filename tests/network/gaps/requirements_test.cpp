// What a contract requires of itself and does not hold, and that the list of changes is the
// shortest: against every other list, on small contracts.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "network/measures/random.hpp"
#include "network/model/kinship.hpp"
#include "tests/support/gaps_text.hpp"

namespace maillage::gaps {
namespace {

using Found = std::vector<model::Finding>;

constexpr const char* plan =
    "objectif 1.1\nobjectif 1.2\n"
    "partenaire petr\npartenaire caf\npartenaire cd\npartenaire msa\n"
    "plan\n"
    "action bus objectif=1.1 porteur=petr,caf etat=en-cours financeurs=cd\n"
    "action forum objectif=1.1 etat=non-commence indicateur=x\n"
    "action repas objectif=1.2 porteur=petr etat=clos\n"
    "action vieux etat=abandonne\n"
    "action atelier objectif=1.2 porteur=petr? etat=reflexion\n"
    "action marche objectif=1.2 porteur=petr etat=non-commence\n";

model::Contract requiring(const std::string& text, model::Requirement requirement, int limit = 0) {
  model::Contract contract = testing::SmallContract(text).contract;
  contract.requirements[requirement] = {true, limit, {"s", 1, 1, {}}};
  return contract;
}

Found unmet(const model::Contract& contract) {
  const model::Graph graph = model::build_graph(contract, {});
  Found findings = find_gaps(contract, graph);
  findings.erase(std::remove_if(findings.begin(), findings.end(),
                                [](const model::Finding& finding) {
                                  return finding.rule != model::Rule::exigence_non_tenue;
                                }),
                 findings.end());
  return findings;
}

std::string unmet_text(const model::Contract& contract) {
  std::string text;
  for (const model::Finding& finding : unmet(contract))
    text += testing::line_of(contract, finding) + "\n";
  return text;
}

TEST(Requirements, NoneUnlessAsked) {
  EXPECT_EQ("", unmet_text(testing::SmallContract(plan).contract));
}

TEST(Requirements, EveryLiveActionHasAPorteur) {
  EXPECT_EQ("error exigence-non-tenue table 0 | forum, atelier | 2 | porteur_par_action\n",
            unmet_text(requiring(plan, model::Requirement::carrier_per_action)));
}

TEST(Requirements, EveryLiveActionHasAFunderOrAnIndicator) {
  EXPECT_EQ(
      "error exigence-non-tenue table 0 | forum, repas, atelier, marche | 4 | "
      "financeur_par_action\n",
      unmet_text(requiring(plan, model::Requirement::funder_per_action)));
  EXPECT_EQ(
      "error exigence-non-tenue table 0 | bus, repas, atelier, marche | 4 | "
      "indicateur_par_action\n",
      unmet_text(requiring(plan, model::Requirement::indicator_per_action)));
}

TEST(Requirements, TooManyActionsGiveUpTheClosedThenTheOrphansThenTheUnbegun) {
  EXPECT_EQ("error exigence-non-tenue table 0 | repas | 1 5 4 | actions_max\n",
            unmet_text(requiring(plan, model::Requirement::actions_at_most, 4)));
  EXPECT_EQ(
      "error exigence-non-tenue table 0 | repas, forum, atelier, marche | 4 5 1 | actions_max\n",
      unmet_text(requiring(plan, model::Requirement::actions_at_most, 1)));
  EXPECT_EQ("", unmet_text(requiring(plan, model::Requirement::actions_at_most, 5)));
}

TEST(Requirements, APorteurOfTooManyHandsOverWhatAnotherCarriesToo) {
  EXPECT_EQ("error exigence-non-tenue petr | bus | 1 3 2 | actions_par_porteur_max\n",
            unmet_text(requiring(plan, model::Requirement::actions_per_carrier_at_most, 2)));
  EXPECT_EQ("error exigence-non-tenue petr | bus, marche | 2 3 1 | actions_par_porteur_max\n",
            unmet_text(requiring(plan, model::Requirement::actions_per_carrier_at_most, 1)));
}

TEST(Requirements, EveryEpciHasAReferentOfTheYear) {
  const std::string text =
      "epci cc-a\nepci cc-b\nreferent cc-a depuis=2018\nreferent cc-b depuis=2018 jusqua=2019\n"
      "bilan 2021\naction a porteur=x\n";
  model::Contract contract = requiring(text, model::Requirement::referent_per_epci);
  model::Scope scope;
  scope.year = 2021;
  const model::Graph graph = model::build_graph(contract, scope);
  std::string found;
  for (const model::Finding& finding : find_gaps(contract, graph)) {
    if (finding.rule == model::Rule::exigence_non_tenue)
      found += testing::line_of(contract, finding);
  }
  EXPECT_EQ("error exigence-non-tenue contract | epci cc-b | 1 | referent_par_epci", found);
}

TEST(Requirements, EveryInstancePromisesARhythm) {
  EXPECT_EQ("error exigence-non-tenue contract | cotech | 1 | rythme_par_instance\n",
            unmet_text(requiring("instance copil rythme=1\ninstance cotech rythme=0\n",
                                 model::Requirement::rhythm_per_instance)));
}

TEST(Requirements, SeatsAreTakenFromWhoHasNotSignedFirst) {
  const std::string text =
      "contrat chef=petr\nsignataire petr\nsignataire cd\n"
      "instance copil niveau=strategique membres=petr,cd,caf,msa pilotes=petr\n"
      "plan\naction a porteur=caf\n";
  EXPECT_EQ("error exigence-non-tenue copil | msa | 1 4 3 | sieges_copil_max\n",
            unmet_text(requiring(text, model::Requirement::seats_at_most, 3)));
  EXPECT_EQ("error exigence-non-tenue copil | msa, caf, cd | 3 4 1 | sieges_copil_max\n",
            unmet_text(requiring(text, model::Requirement::seats_at_most, 1)));
}

TEST(Requirements, ARemitOverAWholeBranchIsOneChange) {
  const std::string text =
      "axe 1\nobjectif 1 axe=1\nobjectif 1.1 parent=1\nobjectif 1.2 parent=1\nobjectif 2 axe=1\n"
      "objectif 2.1 parent=2\nobjectif 2.2 parent=2\ninstance g objectifs=2.1\n";
  EXPECT_EQ("error exigence-non-tenue contract | 1, 2.2 | 2 3 | instance_par_objectif\n",
            unmet_text(requiring(text, model::Requirement::instance_per_objective)));
}

TEST(Requirements, AServiceThatSitsSeatsItsHouse) {
  const std::string text =
      "partenaire cd\npartenaire mds parent=cd\nsignataire cd\nsignataire caf\n"
      "instance copil niveau=strategique membres=mds\n";
  EXPECT_EQ("error exigence-non-tenue contract | caf | 1 1 | signataires_au_copil\n",
            unmet_text(requiring(text, model::Requirement::signatories_seated)));
}

TEST(Requirements, OneSeatDoesForTwoServicesOfOneHouse) {
  const std::string text =
      "partenaire cd\npartenaire mds-a parent=cd\npartenaire mds-b parent=cd\n"
      "signataire mds-a\nsignataire mds-b\ninstance copil niveau=strategique membres=petr\n";
  EXPECT_EQ("error exigence-non-tenue contract | cd | 1 2 | signataires_au_copil\n",
            unmet_text(requiring(text, model::Requirement::signatories_seated)));
}

// --- against every other list

std::size_t bits(unsigned set) {
  std::size_t count = 0;
  for (; set != 0; set &= set - 1) ++count;
  return count;
}

TEST(Requirements, NoShorterListOfRemitsFollowsEveryObjectiveOnce) {
  measures::Random random{5};
  for (int round = 0; round < 200; ++round) {
    model::Contract contract;
    contract.axes.push_back({"1", "", {}, "", {"t", 1, 0, {}}});
    const std::uint32_t count = 2 + random.below(8);
    for (std::uint32_t i = 0; i < count; ++i) {
      model::Objective objective;
      objective.id = "o" + std::to_string(i);
      objective.axis = text::AxisId{0};
      if (i > 0 && random.below(3) != 0) objective.parent = text::ObjectiveId{random.below(i)};
      contract.objectives.push_back(objective);
    }
    model::Instance instance;
    instance.id = "g";
    for (std::uint32_t i = 0; i < count; ++i) {
      if (random.below(5) == 0) instance.objectives.push_back(text::ObjectiveId{i});
    }
    contract.instances.push_back(instance);
    contract.requirements[model::Requirement::instance_per_objective].on = true;

    // Node 0 is the axis, node 1 + i objective i; what each leaf hangs on, itself included.
    std::vector<unsigned> above;
    std::vector<bool> followed;
    for (std::uint32_t i = 0; i < count; ++i) {
      const auto has_child = [&] {
        for (const model::Objective& each : contract.objectives) {
          if (each.parent == text::ObjectiveId{i}) return true;
        }
        return false;
      };
      if (has_child()) continue;
      unsigned nodes = 1;
      bool is_followed = false;
      for (std::optional<text::ObjectiveId> at = text::ObjectiveId{i}; at;
           at = contract.objectives[*at].parent) {
        nodes |= 2U << at->value;
        for (const text::ObjectiveId named : instance.objectives) is_followed |= named == *at;
      }
      above.push_back(nodes);
      followed.push_back(is_followed);
    }
    std::size_t fewest = 99;
    for (unsigned set = 0; set < (2U << count); ++set) {
      bool fits = true;
      for (std::size_t leaf = 0; leaf < above.size() && fits; ++leaf) {
        fits = ((above[leaf] & set) != 0) != followed[leaf];
      }
      if (fits) fewest = std::min(fewest, bits(set));
    }
    const Found found = unmet(contract);
    ASSERT_EQ(fewest, found.empty() ? 0 : found.front().involved.size()) << "round " << round;
  }
}

TEST(Requirements, NoShorterListOfSeatsSeatsEverySignatory) {
  measures::Random random{7};
  for (int round = 0; round < 200; ++round) {
    model::Contract contract;
    const std::uint32_t count = 2 + random.below(7);
    for (std::uint32_t i = 0; i < count; ++i) {
      model::Partner partner;
      partner.id = "p" + std::to_string(i);
      if (i > 0 && random.below(2) != 0) partner.parent = text::PartnerId{random.below(i)};
      contract.partners.push_back(partner);
    }
    model::Instance copil;
    copil.id = "copil";
    copil.level = model::Level::strategic;
    copil.members_recorded = true;
    for (std::uint32_t i = 0; i < count; ++i) {
      if (random.below(6) == 0) copil.members.push_back(text::PartnerId{i});
      if (random.below(2) == 0) contract.signatures.push_back({text::PartnerId{i}, {}, "", {}});
    }
    contract.instances.push_back(copil);
    contract.requirements[model::Requirement::signatories_seated].on = true;

    const auto seats = [&](unsigned set) {
      return std::all_of(contract.signatures.begin(), contract.signatures.end(),
                         [&](const model::Signature& signature) {
                           for (std::uint32_t i = 0; i < count; ++i) {
                             if ((set >> i & 1U) != 0 &&
                                 model::are_kin(contract, signature.partner, text::PartnerId{i})) {
                               return true;
                             }
                           }
                           return false;
                         });
    };
    unsigned sitting = 0;
    for (const text::PartnerId member : copil.members) sitting |= 1U << member.value;
    std::size_t fewest = 99;
    for (unsigned set = 0; set < (1U << count); ++set) {
      if (seats(set | sitting)) fewest = std::min(fewest, bits(set));
    }
    const Found found = unmet(contract);
    ASSERT_EQ(fewest, found.empty() ? 0 : found.front().involved.size()) << "round " << round;
    unsigned given = sitting;
    if (!found.empty()) {
      for (const model::Subject& subject : found.front().involved) given |= 1U << subject.index;
    }
    ASSERT_TRUE(seats(given)) << "round " << round;
  }
}

TEST(Requirements, GivingUpTheListMeetsTheCeilings) {
  measures::Random random{11};
  for (int round = 0; round < 50; ++round) {
    std::string text = "plan\n";
    const std::uint32_t count = 1 + random.below(9);
    for (std::uint32_t i = 0; i < count; ++i) {
      const std::uint32_t first = random.below(3);
      text += "action a" + std::to_string(i) + " porteur=p" + std::to_string(first) + ",p" +
              std::to_string(first + 1 + random.below(2)) + "\n";
    }
    const int limit = static_cast<int>(random.below(4));
    const model::Contract contract =
        requiring(text, model::Requirement::actions_per_carrier_at_most, limit);
    std::map<std::uint32_t, std::set<std::uint32_t>> carried;
    for (const model::ActionRow& row : contract.editions.front().rows) {
      for (const model::Mention& mention : row.carriers) {
        carried[mention.partner.value].insert(row.action.value);
      }
    }
    std::set<std::uint32_t> over;
    for (const model::Finding& finding : unmet(contract)) {
      over.insert(finding.subject.index);
      auto& actions = carried[finding.subject.index];
      for (const model::Subject& action : finding.involved)
        EXPECT_EQ(1u, actions.erase(action.index));
      EXPECT_EQ(static_cast<std::size_t>(limit), actions.size());
    }
    for (const auto& [partner, actions] : carried) {
      EXPECT_LE(actions.size(), static_cast<std::size_t>(limit)) << over.count(partner);
    }
  }
}

}  // namespace
}  // namespace maillage::gaps
