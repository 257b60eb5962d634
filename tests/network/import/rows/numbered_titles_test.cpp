// Numbers of fiches before titles, and parts of an action by their numbers.
#include <gtest/gtest.h>

#include "network/model/readings/numbered_title.hpp"
#include "tests/support/found_tables.hpp"

namespace maillage::importing {
namespace {

std::string numbered(const char* text) {
  const auto read = model::read_numbered_title(text);
  return read ? read->number + " | " + read->title : "none";
}

TEST(NumberedTitles, TheNumberOfAFicheIsNoneOfItsTitle) {
  EXPECT_EQ(numbered("FICHE ACTION N°1 : Bus santé"), "FA 1 | Bus santé");
  EXPECT_EQ(numbered("FICHE ACTION N°1\nBus santé"), "FA 1 | Bus santé");
  EXPECT_EQ(numbered("FA1.1.1 – Bus"), "FA 1.1.1 | Bus");
  EXPECT_EQ(numbered("FA 2.1 Bus"), "FA 2.1 | Bus");
  EXPECT_EQ(numbered("Fiche n° 12 : Forum"), "Fiche 12 | Forum");
  EXPECT_EQ(numbered("Fiche-action 3bis - Salon"), "FA 3bis | Salon");
  EXPECT_EQ(numbered("Action n°4 Film"), "4 | Film");
  for (const char* title :
       {"Action 15 jeunes", "Fiche 3 quartiers", "Famille et santé", "Action 1er pas",
        "Fiche action n° 5", "Fiches 1 et 2 : tout", "Faire 3 pas", "1.1 Bus"})
    EXPECT_EQ(numbered(title), "none") << title;
}

TEST(NumberedTitles, AColumnOfNumbersIsMade) {
  const FoundTables found = testing::find(
      "Action|Porteur\nFICHE ACTION N°1 : Bus|CCAS\nFiche n° 12 : Forum|CPTS\nSalon|ARS\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | n° ou piste\n"
            "Bus | CCAS | FA 1\nForum | CPTS | Fiche 12\nSalon | ARS | \n");
}

TEST(NumberedTitles, AnotherNumberInItsColumnHoldsAndTheTitleStaysWhole) {
  const FoundTables found =
      testing::find("N°|Action|Porteur\n1|FA 1 : Bus|CCAS\n3|FA 2 : Forum|CPTS\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\nn° ou piste | action | porteur\n1 | Bus | CCAS\n3 | FA 2 : Forum | CPTS\n");
}

constexpr const char* parts_by_letters =
    "N°|Action|Porteur\n1|Prévention|CCAS\n1.a|Ateliers|CPTS\n1.b|Forum|\n2|Bus|ARS\n";

TEST(NumberedTitles, PartsByLettersCountBesideTheirActionWhichIsAsked) {
  const FoundTables found = testing::find(parts_by_letters);
  EXPECT_EQ(testing::tables_of(found),
            "plan\nn° ou piste | action | porteur\n1 | Prévention | CCAS\n1.a | Ateliers | CPTS\n"
            "1.b | Forum | CCAS\n2 | Bus | ARS\n");
  EXPECT_NE(testing::faults_of(found).find("parts_counted (2)"), std::string::npos);
  EXPECT_NE(testing::questions_of(found).find("? Prévention = action (titre)\n"),
            std::string::npos);
}

TEST(NumberedTitles, AnActionThatIsButATitleHeadsItsParts) {
  TableWish wish;
  wish.answers.add({model::DecisionKind::row, "Prévention", "titre", {}});
  const FoundTables found = testing::find({testing::drawn_sheet("Plan", parts_by_letters)}, wish);
  EXPECT_EQ(testing::tables_of(found),
            "plan\naxe | n° ou piste | action | porteur\n1 Prévention | 1.a | Ateliers | CPTS\n"
            "1 Prévention | 1.b | Forum | \n | 2 | Bus | ARS\n");
}

}  // namespace
}  // namespace maillage::importing
