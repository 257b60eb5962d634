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

}  // namespace
}  // namespace maillage::analysis
