// One action in several rows: a row a partner, a row a porteur, a row copied.
#include <gtest/gtest.h>

#include "tests/support/found_tables.hpp"

namespace maillage::importing {
namespace {

TEST(OneAction, ARowAPartnerIsOneActionWithAllOfThem) {
  const FoundTables found = testing::find(
      "Action|Porteur|Partenaires\n"
      "Bus|PETR|CAF\nBus|PETR|ARS\nForum|CAF|ARS\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | partenaires\nBus | PETR | CAF\\nARS\nForum | CAF | ARS\n");
  EXPECT_EQ(testing::questions_of(found), "");
}

TEST(OneAction, ARowAPorteurIsOneActionAndAsked) {
  const char* const table = "Action|Porteur\nBus|PETR\nBus|CAF\nForum|CAF\n";
  const FoundTables found = testing::find(table);
  EXPECT_EQ(testing::tables_of(found), "plan\naction | porteur\nBus | PETR\\nCAF\nForum | CAF\n");
  EXPECT_EQ(testing::questions_of(found), "? Bus = une action (plusieurs actions)\n");
  TableWish wish;
  wish.answers.add({model::DecisionKind::value, "Bus", "plusieurs actions", {}});
  EXPECT_EQ(testing::tables_of(testing::find({testing::drawn_sheet("Plan", table)}, wish)),
            "plan\naction | porteur\nBus | PETR\nBus | CAF\nForum | CAF\n");
}

TEST(OneAction, ACopyIsOneOnlyWhereItsNumberSaysSo) {
  EXPECT_EQ(testing::tables_of(testing::find("N°|Action|Porteur\n1|Bus|PETR\n1|Bus|PETR\n")),
            "plan\nn° ou piste | action | porteur\n1 | Bus | PETR\n");
  EXPECT_EQ(testing::tables_of(testing::find("Action|Porteur\nBus|PETR\nBus|PETR\n")),
            "plan\naction | porteur\nBus | PETR\nBus | PETR\n");
}

TEST(OneAction, AnotherStateOrObjectiveIsAnotherAction) {
  EXPECT_EQ(testing::tables_of(testing::find(
                "Action|Porteur|Partenaires|État\nBus|PETR|CAF|Fait\nBus|PETR|ARS|En cours\n")),
            "plan\naction | porteur | partenaires | état d'avancement\n"
            "Bus | PETR | CAF | Fait\nBus | PETR | ARS | En cours\n");
}

}  // namespace
}  // namespace maillage::importing
