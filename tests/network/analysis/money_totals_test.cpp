// Money table by table, as the contract declares it, and who is said to fund.
#include "network/analysis/money_totals.hpp"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/contract_text.hpp"
#include "tests/support/small_contract.hpp"

namespace maillage::analysis {
namespace {

TEST(MoneyByTable, EachTableThatSaysAnythingStandsForItself) {
  const resolve::Resolved read = testing::resolved(
      {"",
       {{"2021.csv",
         "id;action;état;budget prévisionnel;budget réel\na;Bus;en cours;1000;\n"
         "b;Bilan;abandonné;5000;\n"},
        {"2022.csv",
         "id;action;état;budget prévisionnel;budget réel\na;Bus;en cours;1000;800\n"
         "c;Fête;en cours;entre 2 et 3;\n"},
        {"2023.csv", "id;action;état\na;Bus;réalisé\n"}}});
  std::string lines;
  for (const TableMoney& each : money_by_table(read.contract, std::nullopt)) {
    lines += to_string(each.table) + " " + std::to_string(each.actions) + ": " +
             std::to_string(each.planned.cents[0]) + " of " + std::to_string(each.planned.said) +
             ", " + std::to_string(each.actual.cents[0]) + " of " +
             std::to_string(each.actual.said) + "; ";
  }
  EXPECT_EQ(lines, "2021 1: 100000 of 1, 0 of 0; 2022 2: 100000 of 2, 80000 of 1; ");
}

TEST(DeclaredFundings, OneLineASubjectAndYear) {
  const testing::SmallContract small(R"(
    financement ars annee=2021 montant=100 objet=poste
    financement region annee=2020 montant=50 objet=poste
    financement ars objet=bus
    financement petr annee=2021 objet=poste)");
  std::string lines;
  for (const DeclaredFunding& each : declared_fundings(small.contract)) {
    lines += each.subject + " " + (each.year ? std::to_string(*each.year) : "-") + ":";
    for (const auto& [funder, euros] : each.funders) {
      lines += " " + small.contract.partners[funder].id + " " +
               (euros ? std::to_string(static_cast<int>(*euros)) : "-");
    }
    lines += "; ";
  }
  EXPECT_EQ(lines, "poste 2020: region 50; poste 2021: ars 100 petr -; bus -: ars -; ");
}

std::size_t unfunded(int actions, int funded) {
  std::string text = "bilan 2021";
  for (int i = 0; i < actions; ++i) {
    text += "\naction a" + std::to_string(i) + (i < funded ? " financeurs=ars" : "");
  }
  const testing::SmallContract small(text);
  model::Scope scope;
  scope.year = 2021;
  return money_totals(small.contract, scope).unfunded.size();
}

TEST(MoneyTotals, FundersThatHardlyAnyRowNamesAreOneMatter) {
  EXPECT_EQ(unfunded(5, 1), 4u);
  EXPECT_EQ(unfunded(20, 1), 0u);  // a column that hardly anybody fills in
  EXPECT_EQ(unfunded(5, 0), 0u);   // one that nobody does
}

// A contract of five actions, its sums made by hand.
//   a 1.1 petr      1 000,00 planned     800,00 spent   ARS 600, CAF 200
//   b 1.1 nobody      500,00 planned                    ARS 500
//   c 1.2 petr        250,50 planned     250,50 spent   CAF, how much not said
//   d 1.2 petr      nothing of money
//   e 1.2 petr      9 999 and ARS 9 999: abandoned, not counted
TEST(MoneyTotals, OfAMadeContractAreThoseMadeByHand) {
  const resolve::Resolved read = testing::resolved(
      {"[[axe]]\nid = \"1\"\nnom = \"Un\"\n"
       "[[objectif]]\nid = \"1.1\"\naxe = \"1\"\nnom = \"Premier\"\n"
       "[[objectif]]\nid = \"1.2\"\naxe = \"1\"\nnom = \"Second\"\n",
       {{"2023.csv",
         "id;objectif;action;porteur;état;budget prévisionnel;budget réel;financeurs\n"
         "a;1.1;Bus;PETR;en cours;1000;800;ARS : 600 €, CAF : 200 €\n"
         "b;1.1;Forum;;en cours;500;;ARS : 500 €\n"
         "c;1.2;Fête;PETR;réalisé;250,50;250,50;CAF\n"
         "d;1.2;Repas;PETR;en cours;;;\n"
         "e;1.2;Vieux;PETR;abandonné;9999;9999;ARS : 9999 €\n"}}});
  const model::Contract& contract = read.contract;
  model::Scope scope;
  scope.year = 2023;
  const MoneyTotals totals = money_totals(contract, scope);
  const auto sum = [](const MoneySum& money) {
    return std::to_string(money.cents[0]) + " of " + std::to_string(money.said);
  };
  const auto sums = [&](const auto& of) {
    return std::to_string(of.actions) + ": " + sum(of.planned) + ", " + sum(of.actual) + ", " +
           sum(of.funded);
  };
  EXPECT_EQ(sums(totals), "4: 175050 of 3, 105050 of 2, 130000 of 2");
  ASSERT_EQ(totals.parts.size(), 3u);
  EXPECT_EQ(sums(totals.parts[0]), "4: 175050 of 3, 105050 of 2, 130000 of 2");  // axis 1
  EXPECT_EQ(sums(totals.parts[1]), "2: 150000 of 2, 80000 of 1, 130000 of 2");   // 1.1
  EXPECT_EQ(sums(totals.parts[2]), "2: 25050 of 1, 25050 of 1, 0 of 0");         // 1.2
  std::string funders;
  for (const FunderMoney& each : totals.funders) {
    ASSERT_TRUE(each.funder);
    funders += contract.partners[*each.funder].name + " " + std::to_string(each.actions) + ": " +
               sum(each.given) + "; ";
  }
  EXPECT_EQ(funders, "ARS 2: 110000 of 2; CAF 2: 20000 of 1; ");
  const auto ids = [&](const std::vector<text::ActionId>& actions) {
    std::string text;
    for (const text::ActionId action : actions) text += contract.actions[action].id;
    return text;
  };
  EXPECT_EQ(ids(totals.orphan_money), "b");
  EXPECT_EQ(ids(totals.unfunded), "d");
}

}  // namespace
}  // namespace maillage::analysis
