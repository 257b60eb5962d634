// Governance: every instance, its members, and the rhythm promised and kept.
#include "output/diagrams/governance/diagram_governance.hpp"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/diagram_text.hpp"
#include "tests/support/small_contract.hpp"

namespace maillage::diagrams {
namespace {

using testing::Picture;
using testing::SmallContract;

std::vector<drawing::Diagram> diagrams_of(const testing::SmallContract& small) {
  model::Scope scope;
  scope.year = 2022;
  return governance_diagrams(small.contract, scope, output_text::Language::french);
}

const std::string contract = R"(
contrat debut=2019-06 fin=2023-12
partenaire petr nom=Le_PETR
partenaire ars nom=ARS
partenaire future nom=Future pressenti
instance copil niveau=strategique membres=petr,ars pilotes=petr rythme=1 reunions=2020-03,2022
instance vide membres=
instance muette
instance theme
bilan 2022
)";

std::string marks(const testing::SmallContract& small, const std::string& instance) {
  std::string text;
  for (const YearMeetings& each :
       meetings_by_year(small.contract, small.contract.instances[small.instance(instance)])) {
    text += std::to_string(each.year % 100) + ":" + std::to_string(each.meetings);
    text += each.mark == YearMark::kept         ? "+ "
            : each.mark == YearMark::broken     ? "- "
            : each.mark == YearMark::not_judged ? "  "
                                                : "? ";
  }
  return text;
}

TEST(DiagramGovernance, JudgesYearsThatTheContractCoversWholeAndThatAreOver) {
  EXPECT_EQ(marks(testing::SmallContract(contract), "copil"), "19:0  20:1+ 21:0- 22:1+ 23:0? ");
}

TEST(DiagramGovernance, LessThanOneAYearIsOneInAsManyYears) {
  EXPECT_EQ(marks(testing::SmallContract(R"(
contrat debut=2019 fin=2023
instance copil rythme=0.5 reunions=2020
bilan 2023
)"),
                  "copil"),
            "19:0  20:1+ 21:0+ 22:0- 23:0- ");
}

TEST(DiagramGovernance, NoPromiseIsNoneBroken) {
  EXPECT_EQ(marks(testing::SmallContract(
                      "contrat debut=2021 fin=2022\ninstance c reunions=2021\nbilan 2022\n"),
                  "c"),
            "21:1  22:0  ");
}

TEST(DiagramGovernance, MeetingsThatAreNotRecordedAreNotZero) {
  EXPECT_EQ(marks(testing::SmallContract(
                      "contrat debut=2021 fin=2022\ninstance c rythme=1\nbilan 2022\n"),
                  "c"),
            "21:0? 22:0? ");
}

TEST(DiagramGovernance, ShowsEveryInstanceWithItsLevel) {
  testing::SmallContract small(contract);
  small.contract.instances[small.instance("theme")].level = model::Level::thematic;
  const testing::Picture picture(diagrams_of(small).front());
  EXPECT_NE(testing::node_line(picture.diagram, "instance copil"), "");
  EXPECT_NE(testing::node_line(picture.diagram, "instance vide"), "");
  EXPECT_NE(testing::node_line(picture.diagram, "instance muette"), "");
  picture.expect_words("Niveau stratégique");
  picture.expect_words("Instances thématiques");
  picture.expect_words("Niveau non renseigné");
}

TEST(DiagramGovernance, RhythmIsMarkedAndNotOnlyColoured) {
  const testing::Picture picture(diagrams_of(testing::SmallContract(contract)).front());
  picture.expect_words("1 ✓");
  picture.expect_words("0 ✗");
}

TEST(DiagramGovernance, NoMemberIsNotTheSameAsNotRecorded) {
  const testing::Picture picture(diagrams_of(testing::SmallContract(contract)).front());
  picture.expect_words("∅ aucun membre");
  picture.expect_words("∅ membres non renseignés");
}

TEST(DiagramGovernance, ThoseProposedForLaterAreNamedApart) {
  testing::Picture(diagrams_of(testing::SmallContract(contract)).front())
      .expect_words("Pressentis pour la suite, hors du réseau : Future");
}

TEST(DiagramGovernance, SaysThatThereIsNoInstance) {
  testing::Picture(diagrams_of(testing::SmallContract("axe 1\n")).front())
      .expect_words("Aucune instance dans le contrat");
}

// A rhythm promised, no date and nothing said not held: not known, on the card and in the count.
TEST(DiagramGovernance, CountsAsRecordedWhatTheCardsDoNotCallUnknown) {
  const testing::SmallContract small(
      "contrat debut=2021 fin=2022\ninstance a membres=petr rythme=1 reunions=\n"
      "instance b membres=petr rythme=1 reunions=2021\nbilan 2022\n");
  EXPECT_EQ(marks(small, "a"), "21:0? 22:0? ");
  testing::Picture(diagrams_of(small).front())
      .expect_words(
          "2 instances, 2 avec un rythme promis, 1 dont les réunions sont renseignées, 0 sans "
          "membre renseigné");
}

TEST(DiagramGovernance, ManyInstancesTakeSeveralSheetsAndAllAreThere) {
  std::string text = "contrat debut=2019 fin=2023\n";
  for (int i = 0; i < 60; ++i) {
    text += "instance i" + std::to_string(i) + " membres=a,b,c,d,e,f rythme=1\n";
  }
  const auto diagrams = diagrams_of(testing::SmallContract(text));
  EXPECT_GT(diagrams.size(), 1u);
  std::string all;
  for (const drawing::Diagram& diagram : diagrams) all += testing::Picture(diagram).diagram.dot;
  for (int i = 0; i < 60; ++i) {
    EXPECT_EQ(testing::occurrences(all, "\n  \"instance i" + std::to_string(i) + "\" ["), 1u) << i;
  }
}

}  // namespace
}  // namespace maillage::diagrams
