// The organigramme: its title, its arrows, and that no arrow passes under an instance.
#include "output/diagrams/governance/organigram.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "output/diagrams/governance/organigram_lanes.hpp"
#include "output/drawing/canvas.hpp"
#include "tests/support/diagram_text.hpp"
#include "tests/support/small_contract.hpp"

namespace maillage::diagrams {
namespace {

using testing::Picture;
using testing::SmallContract;

std::string organigram_title_of(const std::string& instances) {
  return organigram_title(
      SmallContract("contrat debut=2020 fin=2023\n" + instances + "bilan 2023\n").contract,
      output_text::Language::french);
}

TEST(Organigram, TheTitleSaysWhetherPromisesWereHeld) {
  const std::string kept = "instance a rythme=1 reunions=2020,2021,2022,2023\n";
  const std::string broken = "instance b rythme=1 reunions=2020,2021\n";
  const std::string unknown = "instance c rythme=1\n";
  EXPECT_EQ(organigram_title_of(""), "Aucune instance n’est déclarée");
  EXPECT_EQ(organigram_title_of("instance a\n"), "L’instance déclarée n’a pas de rythme promis");
  EXPECT_EQ(organigram_title_of("instance a\ninstance b\n"),
            "Aucune des instances déclarées n’a de rythme promis");
  EXPECT_EQ(organigram_title_of(unknown),
            "Rien ne dit si le rythme promis a été tenu (1 instance)");
  EXPECT_EQ(organigram_title_of(broken),
            "De 2020 à 2023, 1 instance n’a pas tenu chaque année le rythme promis, sur 1 qui en a "
            "un");
  EXPECT_EQ(organigram_title(
                SmallContract("contrat debut=2023 fin=2023\ninstance b rythme=2 reunions=2023\n"
                              "bilan 2023\n")
                    .contract,
                output_text::Language::french),
            "En 2023, 1 instance n’a pas tenu le rythme promis, sur 1 qui en a un");
  EXPECT_EQ(organigram_title_of(kept),
            "Le rythme promis a été tenu chaque année connue (1 instance)");
  EXPECT_EQ(organigram_title_of(kept + unknown),
            "1 instance a tenu le rythme promis, sur 2 qui en ont un\u202F; des autres, on ne sait "
            "pas");
  EXPECT_EQ(organigram_title_of(kept + broken + unknown),
            "De 2020 à 2023, 1 instance n’a pas tenu chaque année le rythme promis, sur 3 qui en "
            "ont un");
}

Picture organigram_drawn(const std::string& text) {
  model::Scope scope;
  scope.year = 2023;
  return Picture(
      organigrams(SmallContract(text).contract, scope, output_text::Language::french).front());
}

TEST(Organigram, ArrowsGoWhereTheContractSays) {
  const Picture picture = organigram_drawn(R"(
contrat debut=2020 fin=2023
partenaire petr nom=Le_PETR
instance copil niveau=strategique membres=petr decide=les_priorités
instance cotech niveau=technique prepare=copil rend_compte=copil pilotes=petr
instance vide
bilan 2023
)");
  EXPECT_EQ(picture.ties("instance cotech", "instance copil"), 2u);
  EXPECT_EQ(picture.ties("instance copil", "instance cotech"), 0u);
  picture.expect_node("instance copil", "Décide\u00A0: les priorités");
  picture.expect_node("instance cotech", "Pilote\u00A0: Le PETR");
  picture.expect_node("instance vide", "membres non renseignés");
  picture.expect_words("prépare les décisions de");
  picture.expect_words("rend compte à");
  EXPECT_EQ(picture.diagram.name, "organigramme-2023");
}

TEST(Organigram, TheFileOfAScenarioIsNamedOnce) {
  SmallContract made("instance copil\n");
  made.contract.place.file = "cls3/scenario.toml";
  made.contract.scenario.emplace().place.file = "cls3/scenario.toml";
  const Picture picture(organigrams(made.contract, {}, output_text::Language::french).front());
  EXPECT_EQ(testing::occurrences(picture.svg, "scenario.toml"), 1u);
}

TEST(Organigram, OfAScenarioTheBaseIsASourceAndNothingIsDueYet) {
  SmallContract made("contrat debut=2024 fin=2028\ninstance copil rythme=1\n");
  made.contract.place.file = "cls3/scenario.toml";
  made.contract.scenario.emplace().place.file = "cls3/scenario.toml";
  made.contract.instances[text::InstanceId{0}].place.file = "cls2/contrat.toml";
  const Picture picture(organigrams(made.contract, {}, output_text::Language::french).front());
  picture.expect_words(
      "1 instance a un rythme promis\u202F; aucune année entière n’est encore à juger");
  picture.expect_node("instance copil", "aucune année entière encore à juger");
  picture.expect_words("contrat.toml + scenario.toml");
}

TEST(Organigram, OfAContractWhoseFirstWholeYearIsNotOverNothingIsDueYet) {
  const std::string title =
      "1 instance a un rythme promis\u202F; aucune année entière n’est encore "
      "à juger";
  const auto said = [](const std::string& text) {
    return organigram_title(SmallContract(text).contract, output_text::Language::french);
  };
  EXPECT_EQ(said("contrat debut=2023-06 fin=2028\ninstance a rythme=1\nbilan 2023\n"), title);
  // Where nothing tells which years are over, nothing tells that none is.
  EXPECT_EQ(said("contrat debut=2023 fin=2028\ninstance a rythme=1\n"),
            "Rien ne dit si le rythme promis a été tenu (1 instance)");
}

TEST(Organigram, WithoutFlowsItSaysThatNoneIsDeclared) {
  const Picture picture = organigram_drawn("instance copil niveau=strategique\nbilan 2023\n");
  picture.expect_words("le contrat ne dit ni qui prépare les décisions, ni à qui l’on rend compte");
  EXPECT_EQ(picture.svg.find("rend compte à"), std::string::npos);
}

TEST(Organigram, NamesOfManyMembersAreWholeOrCounted) {
  std::string contract = "partenaire seul nom=Organisation_au_nom_assez_long\n", members = "seul";
  for (int i = 0; i < 30; ++i) {
    const std::string id = "m" + std::to_string(i);
    contract += "partenaire " + id + " nom=Organisation_au_nom_assez_long_" + id + "\n";
    members += "," + id;
  }
  const Picture picture =
      organigram_drawn(contract + "instance copil membres=" + members + "\nbilan 2023\n");
  picture.expect_node("instance copil", "31 membres\u00A0:");
  EXPECT_EQ(picture.svg.find("…"), std::string::npos);
}

TEST(Organigram, ManyInstancesTakeSeveralSheetsOnWhichLettersKeepTheirSize) {
  std::string contract =
      "contrat debut=2020 fin=2023\ninstance copil niveau=strategique membres=a\n";
  for (int i = 0; i < 40; ++i) {
    const std::string id = "g" + std::to_string(i);
    contract += "instance " + id + " nom=Groupe_de_travail_" + id +
                " niveau=thematique membres=a,b,c prepare=copil rend_compte=copil\n";
  }
  const auto sheets =
      organigrams(SmallContract(contract).contract, {}, output_text::Language::french);
  ASSERT_GT(sheets.size(), 1u);
  std::size_t boxes = 0, flows = 0;
  for (const drawing::Diagram& each : sheets) {
    const Picture picture(each);
    const std::size_t at = picture.svg.find("height=\"");
    EXPECT_LE(std::stod(picture.svg.substr(at + 8)), drawing::upright_height + 1);
    for (int i = 0; i < 40; ++i) {
      const std::string id = "instance g" + std::to_string(i);
      if (testing::node_line(each, id).empty()) continue;
      ++boxes;
      flows += picture.ties(id, "instance copil");
      // A flow is an arrow, or words: never lost, never both.
      if (picture.ties(id, "instance copil") > 0) continue;
      picture.expect_node(id, "Prépare les décisions de\u00A0:");
      picture.expect_node(id, "Rend compte à\u00A0:");
    }
  }
  EXPECT_EQ(boxes, 40u);
  EXPECT_GT(flows, 0u);
  EXPECT_EQ(Picture(sheets.back()).svg.find(">prépare les décisions de<"), std::string::npos);
}

// Whether a segment, along an axis, has points within the box; its border is none.
bool crosses(const drawing::CanvasPoint& a, const drawing::CanvasPoint& b,
             const drawing::Rect& box) {
  return std::max(a.x, b.x) > box.left + 0.01 && std::min(a.x, b.x) < box.right() - 0.01 &&
         std::max(a.y, b.y) > box.top + 0.01 && std::min(a.y, b.y) < box.bottom() - 0.01;
}

TEST(Organigram, NoArrowPassesUnderAnInstance) {
  for (std::uint32_t boxes = 2; boxes <= 17; ++boxes) {
    LaneGrid grid;
    std::vector<double> heights;
    std::vector<std::uint32_t> level;
    // Levels of one, two, three… boxes, each box tied to every other.
    for (std::uint32_t i = 0; i < boxes; ++i) {
      heights.push_back(30 + 17 * (i % 4));
      level.push_back(i);
      if (level.size() > grid.rows.size() * 2 || i + 1 == boxes) {
        add_rows(grid, level);
        level.clear();
      }
      for (std::uint32_t j = 0; j < boxes; ++j) {
        if (i != j) grid.arrows.push_back({i, j, 0});
      }
    }
    const LanePlan plan = plan_lanes(grid, heights, 100, 50, 1000);
    for (const auto& corners : plan.corners) {
      for (std::size_t i = 1; i < corners.size(); ++i) {
        EXPECT_TRUE(corners[i].x == corners[i - 1].x || corners[i].y == corners[i - 1].y);
        EXPECT_GE(corners[i].x, 100);
        EXPECT_LE(corners[i].x, 1100);
        EXPECT_LE(corners[i].y, plan.bottom);
        for (const drawing::Rect& box : plan.boxes) {
          EXPECT_FALSE(crosses(corners[i - 1], corners[i], box)) << boxes << " boxes";
        }
      }
    }
  }
}

TEST(Organigram, ArrowsOfALaneBetweenRowsDoNotCoverEachOther) {
  LaneGrid grid;
  add_rows(grid, {0, 1, 2});
  add_rows(grid, {3, 4, 5});
  for (std::uint32_t i = 3; i < 6; ++i) {
    for (std::uint32_t j = 0; j < 3; ++j) grid.arrows.push_back({i, j, 0});
  }
  const LanePlan plan = plan_lanes(grid, std::vector<double>(6, 40), 0, 0, 1000);
  std::set<double> tracks;
  for (const auto& corners : plan.corners) tracks.insert(corners[1].y);
  EXPECT_EQ(tracks.size(), 9u);
}

}  // namespace
}  // namespace maillage::diagrams
