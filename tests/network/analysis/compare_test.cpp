#include "network/analysis/comparison.hpp"

#include <gtest/gtest.h>

#include "tests/support/gaps_text.hpp"
#include "tests/support/small_contract.hpp"

namespace maillage::analysis {
namespace {

using testing::Lines;
using testing::SmallContract;

const std::string two_years =
    "bilan 2020\n"
    "action stays porteur=petr,ccas partenaires=cpam etat=en-cours\n"
    "action goes porteur=ccas etat=reflexion\n"
    "bilan 2021\n"
    "action stays porteur=petr,ars partenaires=ccas etat=clos\n"
    "action comes porteur= partenaires=cpam\n";

Comparison years(const testing::SmallContract& small, std::optional<int> before,
                 std::optional<int> after) {
  model::Scope left, right;
  left.year = before;
  right.year = after;
  return compare_sides({small.contract, left}, {small.contract, right}, Identity::shared);
}

std::size_t moved(const Comparison& comparison, SeenState before, SeenState after) {
  return comparison.moves[static_cast<std::size_t>(before)][static_cast<std::size_t>(after)];
}

const char* sign(Change change) {
  return change == Change::kept ? "=" : change == Change::gained ? "+" : "-";
}

testing::Lines names(const model::Contract& contract, const std::vector<PartnerChange>& changes) {
  testing::Lines lines;
  for (const PartnerChange& each : changes) {
    const text::PartnerId id = each.after ? *each.after : each.before.value();
    lines.push_back(sign(each.change) + contract.partners[id].id);
  }
  return lines;
}

const OrganisationChange* organisation(const testing::SmallContract& small,
                                       const Comparison& comparison, const std::string& id) {
  for (const OrganisationChange& each : comparison.organisations) {
    if (each.before == small.partner(id)) return &each;
  }
  return nullptr;
}

// "+action-sans-porteur a 1": opened, since how many tables.
testing::Lines findings(const model::Contract& contract, const Comparison& comparison,
                        std::string_view rule) {
  testing::Lines lines;
  for (const FindingChange& each : comparison.findings) {
    const model::Finding& finding = each.after ? *each.after : each.before.value();
    if (model::rule_code(finding.rule) != rule) continue;
    const char* grounds[] = {"", " absent", " abandoned", " not recorded"};
    lines.push_back(sign(each.change) + testing::name_of(contract, finding.subject) + " " +
                    std::to_string(each.tables_in_a_row) +
                    grounds[static_cast<std::size_t>(each.ground)]);
  }
  return lines;
}

TEST(CompareOrganisations, APorteurUnderALessExactNameIsPerhapsTheSame) {
  const testing::SmallContract small(R"(
    partenaire fresnes nom=Collège_de_Fresnes
    partenaire verdun nom=Collège_de_Verdun
    partenaire college nom=Collège_(lequel_:_non_dit)
    bilan 2020
    action a porteur=fresnes
    action b porteur=verdun
    bilan 2021
    action a porteur=college
    action b porteur=petr)");
  const Comparison compared = years(small, 2020, 2021);
  const auto perhaps = [&](const char* id, bool is_after) {
    for (const OrganisationChange& each : compared.organisations) {
      if ((is_after ? each.after : each.before) != small.partner(id) || !each.perhaps) continue;
      return small.contract.partners[*each.perhaps].id;
    }
    return std::string("-");
  };
  EXPECT_EQ(perhaps("fresnes", false), "college");
  EXPECT_EQ(perhaps("college", true), "fresnes");
  // Another action: Verdun's porteur is another organisation now.
  EXPECT_EQ(perhaps("verdun", false), "-");
}

TEST(Compare, tellsActionsKeptLostAndGainedWithTheirRows) {
  const testing::SmallContract small(two_years);
  const Comparison comparison = years(small, 2020, 2021);
  ASSERT_EQ(comparison.actions.size(), 3u);
  EXPECT_EQ(comparison.actions[0].change, Change::kept);
  EXPECT_EQ(comparison.actions[1].change, Change::lost);
  EXPECT_EQ(comparison.actions[2].change, Change::gained);
  EXPECT_EQ(comparison.actions[0].before.value().place.line, 2u);
  EXPECT_EQ(comparison.actions[0].after.value().place.line, 5u);
  EXPECT_FALSE(comparison.actions[1].after);
  EXPECT_FALSE(comparison.actions[2].before);
}

TEST(Compare, countsMovesBetweenStatesAbsentAndNotSaidIncluded) {
  const testing::SmallContract small(two_years);
  const Comparison comparison = years(small, 2020, 2021);
  EXPECT_EQ(moved(comparison, SeenState::under_way, SeenState::done_closed), 1u);
  EXPECT_EQ(moved(comparison, SeenState::reflection, SeenState::absent), 1u);
  EXPECT_EQ(moved(comparison, SeenState::absent, SeenState::not_said), 1u);
  std::size_t all = 0;
  for (const auto& row : comparison.moves) {
    for (const std::size_t count : row) all += count;
  }
  EXPECT_EQ(all, comparison.actions.size());
}

TEST(Compare, tellsWhoCarriesAnActionNowAndNoLonger) {
  const testing::SmallContract small(two_years);
  const Comparison comparison = years(small, 2020, 2021);
  EXPECT_EQ(names(small.contract, comparison.actions[0].carriers),
            (testing::Lines{"=petr", "+ars", "-ccas"}));
  EXPECT_EQ(names(small.contract, comparison.actions[0].participants),
            (testing::Lines{"+ccas", "-cpam"}));
  EXPECT_TRUE(comparison.actions[1].carriers.empty());  // the action itself is lost
}

TEST(Compare, tellsWhichOrganisationsStartStopAndGoOnCarrying) {
  const testing::SmallContract small(two_years);
  const Comparison comparison = years(small, 2020, 2021);
  EXPECT_EQ(organisation(small, comparison, "petr")->as_carrier, Change::kept);
  EXPECT_EQ(organisation(small, comparison, "ars")->as_carrier, Change::gained);
  EXPECT_EQ(organisation(small, comparison, "ccas")->as_carrier, Change::lost);
  EXPECT_EQ(organisation(small, comparison, "cpam")->as_carrier, std::nullopt);
}

TEST(Compare, keepsInTheNetworkWhoTakesPartInsteadOfCarrying) {
  const testing::SmallContract small(two_years);
  const Comparison comparison = years(small, 2020, 2021);
  const OrganisationChange* ccas = organisation(small, comparison, "ccas");
  EXPECT_EQ(ccas->in_network, Change::kept);
  EXPECT_EQ(ccas->carried.lost, (std::vector<std::uint32_t>{0, 1}));
  EXPECT_EQ(ccas->joined.gained, (std::vector<std::uint32_t>{0}));
}

TEST(Compare, neverTakesAColumnThatIsNotRecordedForALoss) {
  const testing::SmallContract small(
      "bilan 2020\naction a porteur=petr partenaires=cpam\n"
      "bilan 2021\naction a etat=en-cours");
  const Comparison comparison = years(small, 2020, 2021);
  EXPECT_FALSE(comparison.carriers_comparable);
  EXPECT_FALSE(comparison.participants_comparable);
  EXPECT_TRUE(comparison.actions[0].carriers.empty());
  EXPECT_TRUE(comparison.organisations.empty());
}

TEST(Compare, countsHowManyTablesAFindingHasStood) {
  const testing::SmallContract small(
      "bilan 2019\naction a porteur=\naction b porteur=petr\naction c porteur=\naction x "
      "porteur=petr\n"
      "bilan 2020\naction a porteur=\naction b porteur=petr\naction c porteur=\naction x "
      "porteur=petr\n"
      "bilan 2021\naction a porteur=\naction b porteur=\naction c porteur=petr\naction x "
      "porteur=petr");
  const Comparison comparison = years(small, 2020, 2021);
  EXPECT_EQ(findings(small.contract, comparison, "action-sans-porteur"),
            (testing::Lines{"+b 1", "=a 3", "-c 2"}));
  EXPECT_EQ(comparison.findings.front().since, 2u);
}

TEST(Compare, saysWhyAFindingIsOnOneSideOnly) {
  const testing::SmallContract small(
      "bilan 2020\naction a porteur=\naction b porteur=\naction c porteur=\naction x porteur=petr\n"
      "bilan 2021\naction a porteur= etat=abandonne\naction b porteur=petr\naction d porteur=");
  const Comparison comparison = years(small, 2020, 2021);
  EXPECT_EQ(findings(small.contract, comparison, "action-sans-porteur"),
            (testing::Lines{"+d 1 absent", "-a 1 abandoned", "-b 1", "-c 1 absent"}));
}

TEST(Compare, doesNotCallMendedWhatIsNoLongerRecorded) {
  const testing::SmallContract small(
      "bilan 2020\naction a porteur=petr financeurs=\naction b porteur=petr financeurs=ars\n"
      "bilan 2021\naction a porteur=petr\naction b porteur=petr");
  EXPECT_EQ(findings(small.contract, years(small, 2020, 2021), "action-sans-financeur"),
            (testing::Lines{"-a 1 not recorded"}));
}

TEST(Compare, takesAColumnNotFilledInEitherTableForOneFinding) {
  const testing::SmallContract small(
      "bilan 2020\naction a porteur=petr\nbilan 2021\naction a porteur=petr");
  std::size_t kept = 0;
  for (const FindingChange& each : years(small, 2020, 2021).findings) {
    if (each.after && each.after->rule == model::Rule::colonne_non_renseignee) {
      EXPECT_EQ(each.change, Change::kept);
      EXPECT_EQ(each.tables_in_a_row, 2u);
      ++kept;
    }
  }
  EXPECT_GT(kept, 0u);
}

TEST(Compare, putsMeasuresSideBySideAndLeavesUndefinedOnesUndefined) {
  const testing::SmallContract small(
      "bilan 2020\naction a porteur=petr\naction b porteur=ars\nbilan 2021\naction a "
      "porteur=petr,ars\naction b porteur=ars,petr\nbilan 2022");
  const auto density = [](const Comparison& comparison) {
    for (const MeasureChange& each : comparison.measures) {
      if (each.name == "density" && each.layer == measures::Layer::carrying) return each;
    }
    return MeasureChange{};
  };
  const MeasureChange doubled = density(years(small, 2020, 2021));
  EXPECT_EQ(doubled.before, 0.5);
  EXPECT_EQ(doubled.after, 1);
  EXPECT_EQ(doubled.difference, 0.5);
  const MeasureChange emptied = density(years(small, 2021, 2022));
  EXPECT_EQ(emptied.after, std::nullopt);
  EXPECT_EQ(emptied.difference, std::nullopt);
}

TEST(Compare, ofAllTablesTogetherNamesWhoeverCarriedOnce) {
  const testing::SmallContract small(
      "bilan 2020\naction a porteur=petr partenaires=cpam etat=en-cours\n"
      "bilan 2021\naction a porteur=ars etat=clos");
  const std::vector<ActionSeen> seen = actions_seen(small.contract, {true, {}, {}});
  ASSERT_EQ(seen.size(), 1u);
  EXPECT_EQ(seen[0].carriers, (std::vector{small.partner("petr"), small.partner("ars")}));
  EXPECT_EQ(seen[0].participants, std::vector{small.partner("cpam")});
  EXPECT_EQ(seen[0].state, SeenState::done_closed);
}

TEST(Compare, ofATableWithItselfChangesNothing) {
  const testing::SmallContract small(two_years);
  const Comparison comparison = years(small, 2021, 2021);
  for (const ActionChange& each : comparison.actions) EXPECT_EQ(each.change, Change::kept);
  for (const FindingChange& each : comparison.findings) EXPECT_EQ(each.change, Change::kept);
  for (const MeasureChange& each : comparison.measures) {
    EXPECT_EQ(each.difference.value_or(0), 0);
  }
}

TEST(Compare, turnedRoundSwapsGainedAndLost) {
  const testing::SmallContract small(two_years);
  const Comparison forth = years(small, 2020, 2021), back = years(small, 2021, 2020);
  for (std::size_t i = 0; i < forth.moves.size(); ++i) {
    for (std::size_t j = 0; j < forth.moves.size(); ++j) {
      EXPECT_EQ(forth.moves[i][j], back.moves[j][i]);
    }
  }
  const auto count = [](const Comparison& comparison, Change change) {
    std::size_t findings = 0;
    for (const FindingChange& each : comparison.findings) findings += each.change == change;
    return findings;
  };
  EXPECT_EQ(count(forth, Change::gained), count(back, Change::lost));
  EXPECT_EQ(count(forth, Change::kept), count(back, Change::kept));
}

}  // namespace
}  // namespace maillage::analysis
