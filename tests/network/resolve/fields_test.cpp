// Dates, priorities, money, targets and several objectives of an action, from its table to the row.
#include <gtest/gtest.h>

#include "network/analysis/completeness.hpp"
#include "network/analysis/money_totals.hpp"
#include "tests/support/contract_text.hpp"
#include "tests/support/scenario_text.hpp"

namespace maillage::resolve {
namespace {

Resolved read(const std::string& table, const std::string& toml = "") {
  return testing::resolved({toml, {{"actions.csv", table}}});
}

const model::ActionRow& row_of(const model::Contract& contract, std::size_t at = 0) {
  return contract.editions.front().rows[at];
}

// "ars 300000; ? -": whose each amount is, in cents.
std::string amounts_of(const model::Contract& contract, const model::ActionRow& row) {
  std::string text;
  for (const model::FunderAmount& amount : row.amounts) {
    text += (text.empty() ? "" : "; ") +
            (amount.funder ? contract.partners[*amount.funder].name : std::string("?")) + " " +
            (amount.money.cents ? std::to_string(*amount.money.cents) : std::string("-"));
  }
  return text;
}

std::string names_of(const model::Contract& contract) {
  std::string text;
  for (const model::Partner& partner : contract.partners) text += partner.name + ",";
  return text;
}

TEST(Fields, AreReadFromTheColumnsOfATable) {
  const Resolved read_table = read(
      "action;début;date de fin;échéance;niveau de priorité;budget prévisionnel (k€);budget réel;"
      "participation citoyenne\n"
      "Bus;mars 2024;31/12/2026;2025;1 - Haute;12,5;1 000 € TTC;ateliers avec les habitants\n");
  const model::ActionRow& row = row_of(read_table.contract);
  EXPECT_EQ(to_string(*row.dates.start.date), "2024-03");
  EXPECT_EQ(to_string(*row.dates.end.date), "2026-12-31");
  EXPECT_EQ(to_string(*row.dates.due.date), "2025");
  EXPECT_EQ(row.priority.level, 1);
  EXPECT_EQ(row.budget.planned.cents, 1250000);
  EXPECT_EQ(row.budget.planned.said, "12,5 k€");
  EXPECT_EQ(row.budget.actual.cents, 100000);
  EXPECT_EQ(row.budget.actual.tax, text::Tax::included);
  EXPECT_EQ(row.participation, "ateliers avec les habitants");
  EXPECT_TRUE(row.extras.empty());
}

TEST(Fields, AreReadFromEnglishHeadersToo) {
  const Resolved read_table = read(
      "action;start date;end date;due date;priority;planned budget;actual cost\n"
      "Bus;March 2024;2025-06-30;2025;High;€1,500.00;200\n");
  const model::ActionRow& row = row_of(read_table.contract);
  EXPECT_EQ(to_string(*row.dates.start.date), "2024-03");
  EXPECT_EQ(row.priority.level, 1);
  EXPECT_EQ(row.budget.planned.cents, 150000);
  EXPECT_EQ(row.budget.actual.cents, 20000);
}

TEST(Fields, AnEndBeforeItsStartAndAnImpossibleDateAreWarnings) {
  const Resolved read_table =
      read("action;début;fin\nBus;2025;2024\nBilan;31/02/2024;2025\nForum;2024;mars 2024\n");
  ASSERT_EQ(read_table.faults.size(), 2u);
  EXPECT_EQ(read_table.faults[0].kind, text::FaultKind::dates_out_of_order);
  EXPECT_EQ(read_table.faults[0].severity, text::FaultSeverity::warning);
  EXPECT_EQ(read_table.faults[0].place.line, 2u);
  EXPECT_EQ(read_table.faults[1].kind, text::FaultKind::bad_date);
  EXPECT_EQ(read_table.faults[1].place.line, 3u);
  EXPECT_FALSE(text::has_errors(read_table.faults));
}

TEST(Fields, WhatIsNoOneAmountIsKeptAndListedOnceAColumn) {
  const Resolved read_table =
      read("action;budget\nBus;Entre 200 et 500\nBilan;environ 3 000 €\nForum;100\n");
  EXPECT_EQ(row_of(read_table.contract).budget.planned.said, "Entre 200 et 500");
  ASSERT_EQ(read_table.faults.size(), 1u);
  EXPECT_EQ(read_table.faults[0].kind, text::FaultKind::unclear_values);
  EXPECT_EQ(read_table.faults[0].severity, text::FaultSeverity::note);
  EXPECT_EQ(read_table.faults[0].words[2], "2, 3");
}

TEST(Fields, AmountsOfFundersAreTheirs) {
  const Resolved read_table = read(
      "action;financeurs\nBus;\"ARS (3 000 €) ; CAF : 2 000 €\"\nBilan;\"ARS : 100 € ; ARS : 50 "
      "€\"\n"
      "Forum;ARS et CAF : 500 €\n");
  const model::Contract& contract = read_table.contract;
  EXPECT_EQ(amounts_of(contract, row_of(contract, 0)), "ARS 300000; CAF 200000");
  EXPECT_EQ(amounts_of(contract, row_of(contract, 1)), "ARS 10000; ARS 5000");
  EXPECT_EQ(amounts_of(contract, row_of(contract, 2)), "? 50000");
  EXPECT_EQ(names_of(contract), "ARS,CAF,");
}

TEST(Fields, AnAmountIsNoOrganisation) {
  const Resolved read_table = read("action;financement\nBus;12000\nBilan;5 000 €\nForum;CAF\n");
  EXPECT_EQ(names_of(read_table.contract), "CAF,");
  EXPECT_EQ(amounts_of(read_table.contract, row_of(read_table.contract)), "? 1200000");
}

TEST(Fields, AColumnOfAmountsGoesWithThatOfFunders) {
  const Resolved read_table = read(
      "action;financeurs;montants\nBus;ARS, CAF;\"3000 ; 2000\"\nBilan;ARS;500\nForum;ARS, "
      "CAF;900\n");
  const model::Contract& contract = read_table.contract;
  EXPECT_EQ(amounts_of(contract, row_of(contract, 0)), "ARS 300000; CAF 200000");
  EXPECT_EQ(amounts_of(contract, row_of(contract, 1)), "ARS 50000");
  EXPECT_EQ(amounts_of(contract, row_of(contract, 2)), "? 90000");
  // Without a column of funders they are what the action costs.
  EXPECT_EQ(row_of(read("action;montant\nBus;900\n").contract).budget.planned.cents, 90000);
}

TEST(Fields, ACellOfBudgetsSaysWhichIsWhich) {
  const Resolved read_table =
      read("action;budgets\nBus;\"1000 € HT prévisionnels\n800 € HT dépensés\"\n");
  EXPECT_EQ(row_of(read_table.contract).budget.planned.cents, 100000);
  EXPECT_EQ(row_of(read_table.contract).budget.actual.cents, 80000);
}

TEST(Fields, PeopleThatAnActionIsMeantForAreNoOrganisations) {
  const Resolved read_table =
      read("action;cibles;porteur\nBus;jeunes de 12 à 25 ans, CAF;PETR\nBilan;;CAF\n");
  EXPECT_EQ(names_of(read_table.contract), "PETR,CAF,");
  const model::ActionRow& row = row_of(read_table.contract);
  ASSERT_EQ(row.targets.size(), 1u);
  ASSERT_EQ(row.target_groups.size(), 1u);
  EXPECT_EQ(row.target_groups[0], "jeunes de 12 à 25 ans");
}

TEST(Fields, NumbersAreNoPriorityInALongerScale) {
  const Resolved read_table = read("action;priorité\nBus;1\nBilan;5\nForum;haute\n");
  EXPECT_FALSE(row_of(read_table.contract, 0).priority.level);
  EXPECT_EQ(row_of(read_table.contract, 0).priority.said, "1");
  EXPECT_EQ(row_of(read_table.contract, 2).priority.level, 1);
}

TEST(Fields, AnActionOfSeveralObjectivesHangsOnTheFirst) {
  const Resolved read_table =
      read("action;objectif\nBus;\"1.1 Attirer ; 2.3 Aller vers\"\nBilan;2.3\n");
  const model::Contract& contract = read_table.contract;
  ASSERT_EQ(contract.objectives.size(), 2u);
  EXPECT_EQ(contract.objectives[*row_of(contract).objective].id, "1.1");
  ASSERT_EQ(row_of(contract).other_objectives.size(), 1u);
  EXPECT_EQ(contract.objectives[row_of(contract).other_objectives[0]].id, "2.3");
}

TEST(Fields, AreKeysOfAnActionInToml) {
  const Resolved read_toml = testing::resolved(
      {"[contrat]\nid = \"c\"\n[[objectif]]\nid = \"a\"\n[[objectif]]\nid = \"b\"\n"
       "[[action]]\ntitre = \"Bus\"\nobjectif = [\"a\", \"b\"]\ndebut = 2024-03-12\n"
       "fin = \"fin 2025\"\necheance = 2026\npriorite = 2\nbudget = 1500.5\n"
       "budget_reel = \"1 k€\"\nfinanceurs = [\"ARS (3 000 €)\"]\ncibles = [\"aînés\"]\n"
       "participation = \"jury\"\n",
       {}});
  ASSERT_FALSE(text::has_errors(read_toml.faults));
  const model::Contract& contract = read_toml.contract;
  const model::ActionRow& row = row_of(contract);
  EXPECT_EQ(contract.objectives[*row.objective].id, "a");
  EXPECT_EQ(row.other_objectives.size(), 1u);
  EXPECT_EQ(to_string(*row.dates.start.date), "2024-03-12");
  EXPECT_EQ(to_string(*row.dates.end.date), "2025");
  EXPECT_EQ(row.priority.level, 2);
  EXPECT_EQ(row.budget.planned.cents, 150050);
  EXPECT_EQ(row.budget.actual.cents, 100000);
  EXPECT_EQ(amounts_of(contract, row), "ARS 300000");
  EXPECT_EQ(row.target_groups, std::vector<std::string>{"aînés"});
  EXPECT_EQ(row.participation, "jury");
}

constexpr const char* base_table =
    "id;action;objectif;financeurs;budget;début;cibles\n"
    "bus;Bus;\"1.1 ; 2.1\";ARS (3 000 €), CAF;12 k€;2024;aînés\n"
    "bilan;Bilan;2.1;ARS;500;2025;jeunes\n";

TEST(Fields, AScenarioKeepsAndChangesThem) {
  const ScenarioResult result = testing::applied(
      {{"", {{"actions.csv", base_table}}},
       "[[modifier]]\naction = \"bilan\"\nbudget = \"2 k€\"\nfin = \"2026\"\npriorite = 1\n"
       "financeurs = [\"CAF (700 €)\"]\najouter_cibles = [\"aidants\"]\n"});
  ASSERT_FALSE(text::has_errors(result.resolved.faults));
  const model::Contract& contract = result.resolved.contract;
  const model::ActionRow &bus = row_of(contract, 0), &review = row_of(contract, 1);
  EXPECT_EQ(amounts_of(contract, bus), "ARS 300000");
  EXPECT_EQ(bus.funders.size(), 2u);
  EXPECT_EQ(bus.budget.planned.cents, 1200000);
  EXPECT_EQ(bus.other_objectives.size(), 1u);
  EXPECT_EQ(bus.target_groups, std::vector<std::string>{"aînés"});
  EXPECT_EQ(amounts_of(contract, review), "CAF 70000");
  EXPECT_EQ(review.budget.planned.cents, 200000);
  EXPECT_EQ(review.priority.level, 1);
  EXPECT_EQ(to_string(*review.dates.end.date), "2026");
  EXPECT_EQ(review.target_groups, (std::vector<std::string>{"jeunes", "aidants"}));
}

TEST(Fields, OfMergedActionsAreJoined) {
  const ScenarioResult result =
      testing::applied({{"", {{"actions.csv", base_table}}},
                        "[[fusionner]]\nactions = [\"bus\", \"bilan\"]\nid = \"bus\"\n"});
  ASSERT_FALSE(text::has_errors(result.resolved.faults));
  const model::ActionRow& row = row_of(result.resolved.contract);
  EXPECT_EQ(row.budget.planned.said, "12 k€ ; 500");
  EXPECT_FALSE(row.budget.planned.cents);
  EXPECT_EQ(to_string(*row.dates.start.date), "2024");
  EXPECT_EQ(row.target_groups, (std::vector<std::string>{"aînés", "jeunes"}));
}

TEST(MoneyTotals, AddUpSureAmountsOfOneKindAndCountTheRest) {
  const Resolved read_table = read(
      "action;objectif;porteur;financeurs;budget\n"
      "Bus;\"1.1 ; 2.1\";PETR;ARS (3 000 €), CAF;1000\n"
      "Bilan;1.1;;ARS (500 €);200 € TTC\n"
      "Forum;2.1;PETR;;entre 200 et 500\n"
      "Fête;2.1;PETR;;\n");
  const model::Contract& contract = read_table.contract;
  const analysis::MoneyTotals money = analysis::money_totals(contract, {});
  EXPECT_EQ(money.actions, 4u);
  EXPECT_EQ(money.planned.said, 3u);
  EXPECT_EQ(money.planned.unclear, 1u);
  EXPECT_EQ(money.planned.cents[0], 100000);
  EXPECT_EQ(money.planned.cents[2], 20000);
  ASSERT_EQ(money.funders.size(), 2u);
  EXPECT_EQ(money.funders[0].actions, 2u);
  EXPECT_EQ(money.funders[0].given.cents[0], 350000);
  EXPECT_EQ(money.funders[1].given.said, 0u);
  EXPECT_EQ(money.orphan_money.size(), 1u);
  EXPECT_EQ(money.unfunded.size(), 2u);
  // The bus serves 2.1 too and is counted under 1.1 alone.
  std::uint32_t planned = 0;
  for (const analysis::MoneyPart& part : money.parts) {
    if (part.subject.kind == model::SubjectKind::objective) planned += part.planned.said;
  }
  EXPECT_EQ(planned, money.planned.said);
}

TEST(Completeness, CountsWhatLiveActionsFillIn) {
  const Resolved read_table = read(
      "action;porteur;état;budget;remarques\nBus;aucun;en cours;entre 2 et 3;vu\nBilan;;;;\n"
      "Vieux;;abandonné;;\n");
  const analysis::Completeness found = analysis::completeness(read_table.contract, {});
  EXPECT_EQ(found.rows, 2u);
  const auto filled = [&](analysis::ActionField field) {
    return found.fields[static_cast<std::size_t>(field)].filled;
  };
  EXPECT_EQ(filled(analysis::ActionField::title), 2u);
  EXPECT_EQ(filled(analysis::ActionField::carrier), 1u);
  EXPECT_EQ(filled(analysis::ActionField::state), 1u);
  EXPECT_EQ(filled(analysis::ActionField::budget), 1u);
  EXPECT_EQ(filled(analysis::ActionField::note), 1u);
  EXPECT_EQ(filled(analysis::ActionField::funders), 0u);
  EXPECT_TRUE(model::is_sparse(1, 71));
  EXPECT_FALSE(model::is_sparse(1, 9));
  EXPECT_FALSE(model::is_sparse(8, 71));
}

}  // namespace
}  // namespace maillage::resolve
