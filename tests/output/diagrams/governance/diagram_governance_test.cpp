// Governance: every instance, its members, and the rhythm promised and kept.
#include "output/diagrams/governance/diagram_governance.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

#include "output/drawing/canvas.hpp"
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

// The boxes of instances on a sheet, as Graphviz drew them: left, top, right and bottom edges.
struct Edges {
  double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;
};

Edges edges_of(const std::string& svg, const std::string& instance) {
  const std::string group = testing::node_group(svg, instance);
  const std::string key = "points=\"";
  Edges edges;
  const std::size_t at = group.find(key);
  if (at == std::string::npos) return edges;
  std::istringstream points(group.substr(at + key.size(), group.find('"', at + key.size()) - at));
  double x = 0, y = 0;
  char comma = 0;
  while (points >> x >> comma >> y) {
    edges = {std::min(edges.left, x), std::min(edges.top, y), std::max(edges.right, x),
             std::max(edges.bottom, y)};
  }
  return edges;
}

TEST(DiagramGovernance, FewInstancesTakeTheWholeWidth) {
  for (int count = 1; count <= 4; ++count) {
    std::string text = "contrat debut=2021 fin=2023\n";
    for (int i = 0; i < count; ++i) {
      text += "instance i" + std::to_string(i) + " niveau=" +
              (i == 0   ? "strategique"
               : i == 1 ? "technique"
                        : "thematique") +
              " membres=a,b\n";
    }
    const testing::Picture picture(diagrams_of(testing::SmallContract(text)).front());
    double covered = 0;
    for (int i = 0; i < count; ++i) {
      const Edges edges = edges_of(picture.svg, "instance i" + std::to_string(i));
      covered += edges.right - edges.left;
    }
    EXPECT_GT(covered, 0.95 * drawing::inner_width) << count;
  }
}

TEST(DiagramGovernance, SheetsAreAboutAsHigh) {
  std::string text = "contrat debut=2019 fin=2023\n";
  for (int i = 0; i < 30; ++i) {
    text += "instance i" + std::to_string(i) + " membres=a,b,c,d,e,f rythme=1 reunions=2020\n";
  }
  const auto diagrams = diagrams_of(testing::SmallContract(text));
  ASSERT_GT(diagrams.size(), 1u);
  std::vector<double> heights;
  for (const drawing::Diagram& diagram : diagrams) {
    Edges all;
    const testing::Picture picture(diagram);
    for (int i = 0; i < 30; ++i) {
      const Edges edges = edges_of(picture.svg, "instance i" + std::to_string(i));
      all.top = std::min(all.top, edges.top);
      all.bottom = std::max(all.bottom, edges.bottom);
    }
    heights.push_back(all.bottom - all.top);
  }
  EXPECT_GT(*std::min_element(heights.begin(), heights.end()),
            0.7 * *std::max_element(heights.begin(), heights.end()));
}

TEST(DiagramGovernance, TheLegendIsOfWhatStandsOnTheSheet) {
  std::string text =
      "contrat debut=2019 fin=2023\npartenaire m type=commune nom=M\n"
      "partenaire l type=petr nom=L\n";
  for (int i = 0; i < 30; ++i) {
    text += "instance i" + std::to_string(i) + " membres=m rythme=1 reunions=2020\n";
  }
  text += "instance last membres=l\nbilan 2022\n";
  const auto diagrams = diagrams_of(testing::SmallContract(text));
  ASSERT_GT(diagrams.size(), 1u);
  const std::string first = testing::Picture(diagrams.front()).svg;
  const std::string last = testing::Picture(diagrams.back()).svg;
  EXPECT_NE(first.find(">commune<"), std::string::npos);
  EXPECT_EQ(first.find(">PETR<"), std::string::npos);
  EXPECT_NE(last.find(">PETR<"), std::string::npos);
  const std::string none =
      testing::Picture(diagrams_of(testing::SmallContract("axe 1\n")).front()).svg;
  EXPECT_EQ(none.find("rythme tenu"), std::string::npos);
}

TEST(DiagramGovernance, LongNamesOfMembersAreWhole) {
  const std::string name =
      "Communauté professionnelle territoriale de santé et d’accompagnement du bassin de vie";
  std::string spaced = name;
  std::replace(spaced.begin(), spaced.end(), ' ', '_');
  std::string text = "contrat debut=2021 fin=2022\n", members;
  for (const char letter : std::string("abcdefgh")) {
    text += std::string("partenaire ") + letter + " nom=" + spaced + "_" + letter + "\n";
    members += std::string(members.empty() ? "" : ",") + letter;
  }
  for (const char* each : {"1", "2", "3", "4", "5"}) {
    text += std::string("instance ") + each + " membres=" + members + "\n";
  }
  for (const drawing::Diagram& diagram : diagrams_of(testing::SmallContract(text))) {
    EXPECT_EQ(testing::Picture(diagram).svg.find("…"), std::string::npos);
  }
}

}  // namespace
}  // namespace maillage::diagrams
