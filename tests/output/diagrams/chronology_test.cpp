// The chronologie: what its title finds, and that marks stand where tables and dates say.
#include "output/diagrams/chronology.hpp"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/diagram_text.hpp"
#include "tests/support/small_contract.hpp"

namespace maillage::diagrams {
namespace {

using testing::Picture;
using testing::SmallContract;

std::string chronology_title_of(const std::string& text) {
  return chronology_title(SmallContract(text).contract, {}, output_text::Language::french);
}

const std::string years = R"(
contrat debut=2021 fin=2023
objectif 1 nom=Mobilité
partenaire petr nom=Le_PETR
instance copil reunions=2021-03,2021-05,2023
bilan 2021
action bus objectif=1 etat=en-cours porteur=petr
action navette objectif=1 etat=non-commence porteur=
action forum objectif=1 etat=realise porteur=petr
bilan 2023
action bus objectif=1 etat=realise porteur=petr
action navette objectif=1 etat=non-commence porteur=
action forum objectif=1 etat=realise porteur=petr
)";

TEST(Chronology, TheTitleCountsWhatStayedInOneStateAndIsNotOver) {
  EXPECT_EQ(chronology_title_of(years),
            "De 2021 à 2023, 1 action est restée dans le même état, sans être réalisée ni "
            "abandonnée");
  EXPECT_EQ(chronology_title_of("plan\naction a etat=en-cours\naction b etat=en-cours\nbilan 2022\n"
                                "action a etat=en-cours\naction b etat=en-cours\n"),
            "Du plan à 2022, 2 actions sont restées dans le même état, sans être réalisées ni "
            "abandonnées");
  EXPECT_EQ(chronology_title_of(
                "bilan 2021\naction a etat=en-cours\nbilan 2022\naction a etat=realise\n"),
            "De 2021 à 2022, aucune action à mener n’est restée dans le même état");
  EXPECT_EQ(chronology_title_of("bilan 2021\naction a etat=realise\naction b etat=en-cours\n"),
            "1 action réalisée sur 2 (bilan 2021)");
  EXPECT_EQ(chronology_title_of("bilan 2021\naction a\n"),
            "L’état des actions n’est pas renseigné");
}

// One that changed and came back in between did not stay.
TEST(Chronology, EveryTableBetweenCounts) {
  EXPECT_EQ(chronology_title_of(
                "bilan 2021\naction a etat=en-cours\nbilan 2022\naction a etat=reflexion\n"
                "bilan 2023\naction a etat=en-cours\n"),
            "De 2021 à 2023, aucune action à mener n’est restée dans le même état");
}

TEST(Chronology, EveryActionAndMeetingHasItsLine) {
  SmallContract made(years);
  made.contract.objectives[text::ObjectiveId{0}].name = "Mobilité";
  const auto diagrams = chronology_diagrams(made.contract, {}, output_text::Language::french);
  ASSERT_EQ(diagrams.size(), 1u);
  EXPECT_EQ(diagrams[0].name, "chronologie");
  const Picture picture(diagrams[0]);
  for (const char* words : {"1 Mobilité", "bus", "navette", "forum", "Réunions tenues", "copil",
                            "2021", "2022", "2023", "sans porteur cette année-là"}) {
    picture.expect_words(words);
  }
  // The orphan's alarm in two tables, and once in the legend.
  EXPECT_EQ(testing::occurrences(picture.svg, "⚠"), 3u);
}

TEST(Chronology, ASummaryWithoutStatesDoesNotHideThoseOfItsYear) {
  testing::SmallContract made(years);
  model::Edition summary = made.contract.editions.back();
  summary.year = model::WhichTable::recapitulatif({2023, 12, 31});
  summary.recorded.state = false;
  for (model::ActionRow& row : summary.rows) row.state.reset();
  made.contract.editions.push_back(summary);
  const auto diagrams = chronology_diagrams(made.contract, {}, output_text::Language::french);
  EXPECT_EQ(Picture(diagrams[0]).svg.find("état non renseigné"), std::string::npos);
}

TEST(Chronology, ManyActionsGoOnToFurtherSheets) {
  std::string text = "contrat debut=2021 fin=2023\nobjectif 1\n";
  for (const char* year : {"bilan 2021\n", "bilan 2022\n"}) {
    text += year;
    for (int i = 0; i < 150; ++i) {
      text += "action a" + std::to_string(i) + " objectif=1 etat=en-cours\n";
    }
  }
  SmallContract made(text);
  made.contract.objectives[text::ObjectiveId{0}].name = "Mobilité";
  const auto diagrams = chronology_diagrams(made.contract, {}, output_text::Language::french);
  ASSERT_EQ(diagrams.size(), 3u);
  EXPECT_EQ(diagrams[2].name, "chronologie-feuille-3");
  Picture(diagrams[2]).expect_words("a149");
  for (const drawing::Diagram& each : diagrams) Picture(each).expect_words("1 Mobilité");
}

TEST(Chronology, TheLegendIsOfWhatStandsOnTheSheet) {
  std::string text = "contrat debut=2021 fin=2023\nobjectif 1\ninstance copil reunions=2021\n";
  for (const char* year : {"bilan 2021\n", "bilan 2022\n"}) {
    text += year;
    for (int i = 0; i < 150; ++i) {
      text += "action a" + std::to_string(i) +
              " objectif=1 etat=" + (i == 0 ? "abandonne" : "en-cours") + "\n";
    }
  }
  const auto diagrams =
      chronology_diagrams(SmallContract(text).contract, {}, output_text::Language::french);
  ASSERT_GT(diagrams.size(), 1u);
  const std::string first = Picture(diagrams.front()).svg, last = Picture(diagrams.back()).svg;
  EXPECT_NE(first.find(">abandonné<"), std::string::npos);
  EXPECT_EQ(last.find(">abandonné<"), std::string::npos);
  EXPECT_EQ(first.find(">nombre de réunions<"), std::string::npos);
  EXPECT_NE(last.find(">nombre de réunions<"), std::string::npos);
}

TEST(Chronology, WithoutStatesDatesOrFurtherTablesThereIsNoTimeToShow) {
  EXPECT_TRUE(chronology_diagrams(
                  SmallContract("instance copil reunions=2021\nbilan 2021\naction a\n").contract,
                  {}, output_text::Language::french)
                  .empty());
  EXPECT_TRUE(chronology_diagrams(SmallContract("bilan 2021\naction a etat=en-cours\n").contract,
                                  {}, output_text::Language::french)
                  .empty());
}

}  // namespace
}  // namespace maillage::diagrams
