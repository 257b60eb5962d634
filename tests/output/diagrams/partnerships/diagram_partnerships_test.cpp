// Maps of who acts with whom: ties, and those who have none.
#include "output/diagrams/partnerships/diagram_partnerships.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "output/diagrams/partnerships/partnership_groups.hpp"
#include "output/diagrams/partnerships/partnership_layout.hpp"
#include "output/diagrams/partnerships/partnership_untangling.hpp"
#include "tests/support/diagram_text.hpp"
#include "tests/support/small_contract.hpp"

namespace maillage::diagrams {
namespace {

using testing::Picture;
using testing::SmallContract;

std::vector<drawing::Diagram> diagrams_of(const testing::SmallContract& small) {
  model::Scope scope;
  scope.year = 2023;
  return partnership_diagrams(study::Study(small.contract, scope), output_text::Language::french);
}

const std::string contract = R"(
axe 1
partenaire petr nom=Le_PETR
partenaire mds nom=La_MDS
partenaire admr nom=ADMR
partenaire seule nom=Seule
partenaire isolee nom=Isolée
partenaire future nom=Future pressenti
instance copil membres=petr,seule
bilan 2023
action a axe=1 porteur=petr partenaires=mds
action b axe=1 porteur=petr,mds
action c axe=1 porteur=petr partenaires=admr
action d axe=1 porteur=seule
)";

TEST(DiagramPartnerships, JoinsThoseWhoShareActions) {
  const testing::Picture picture(diagrams_of(testing::SmallContract(contract)).front());
  EXPECT_EQ(picture.ties("partenaire petr", "partenaire mds"), 1u);
  EXPECT_EQ(picture.ties("partenaire petr", "partenaire admr"), 1u);
  EXPECT_EQ(picture.ties("partenaire mds", "partenaire admr"), 0u);
}

std::string network_title_of(const std::string& text,
                             measures::Layer layer = measures::Layer::actions) {
  const SmallContract small(text);
  model::Scope scope;
  scope.year = 2023;
  return partnership_title(study::Study(small.contract, scope), layer,
                           output_text::Language::french);
}

TEST(DiagramPartnerships, TheTitleSaysWhoIsJoinedToMost) {
  EXPECT_EQ(network_title_of(contract),
            "Le PETR partage des actions avec 2 organisations, plus que toute autre");
  EXPECT_EQ(network_title_of(contract, measures::Layer::instances),
            "Chacune des 2 organisations liées siège avec 1 autre");
  EXPECT_EQ(network_title_of("bilan 2023\naction a porteur=petr\n"),
            "Aucune action ne nomme deux organisations à la fois");
  EXPECT_EQ(network_title_of("bilan 2023\naction a porteur=petr\n", measures::Layer::instances),
            "Aucune instance n’a deux membres renseignés");
  EXPECT_EQ(network_title_of("bilan 2023\naction a porteur=petr partenaires=mds,caf\n"),
            "Chacune des 3 organisations liées partage des actions avec 2 autres");
  EXPECT_EQ(network_title_of(
                "bilan 2023\naction a porteur=petr partenaires=mds\n"
                "action b porteur=mds partenaires=caf\naction c porteur=caf partenaires=ars\n"),
            "2 organisations partagent chacune des actions avec 2 autres, plus que toutes les "
            "autres");
}

TEST(DiagramPartnerships, MoreSharedActionsMakeAThickerTie) {
  const std::string dot = diagrams_of(testing::SmallContract(contract)).front().dot;
  const auto pen = [&](const std::string& to) {
    const std::size_t line = dot.find("\"partenaire petr\" -> \"partenaire " + to + "\"");
    return std::stod(dot.substr(dot.find("penwidth=", line) + 9));
  };
  EXPECT_GT(pen("mds"), pen("admr"));
}

TEST(DiagramPartnerships, ThoseWithoutATieStandBeside) {
  const testing::Picture picture(diagrams_of(testing::SmallContract(contract)).front());
  picture.expect_words("Seules sur leurs actions");
  picture.expect_node("partenaire seule", "Seule (1)");
  picture.expect_words("Dans aucune action de ce");
  picture.expect_node("partenaire isolee", "Isolée");
}

TEST(DiagramPartnerships, ThoseProposedForLaterAreNotInTheNetwork) {
  testing::Picture(diagrams_of(testing::SmallContract(contract)).front())
      .expect_no_node("partenaire future");
}

TEST(DiagramPartnerships, InstancesMakeAPictureOfTheirOwn) {
  const auto diagrams = diagrams_of(testing::SmallContract(contract));
  ASSERT_EQ(diagrams.size(), 3u);
  EXPECT_EQ(diagrams[1].name, "partenariats-instances-2023");
  const testing::Picture picture(diagrams[1]);
  EXPECT_EQ(picture.ties("partenaire petr", "instance copil"), 1u);
  EXPECT_EQ(picture.ties("partenaire seule", "instance copil"), 1u);
  testing::Picture(diagrams[2]).expect_node("partenaire mds", "La MDS");
}

// As ties between every two of its members the committee was 435.
TEST(DiagramPartnerships, AnInstanceStandsBetweenItsMembers) {
  std::string text = "axe 1\n";
  std::string thirty;
  for (int i = 0; i < 30; ++i) {
    const std::string id = "p" + std::to_string(i);
    text += "partenaire " + id + " nom=" + id + "\n";
    thirty += (i > 0 ? "," : "") + id;
  }
  text += "instance copil membres=" + thirty + "\ninstance cotech membres=" + thirty +
          "\ninstance suivi membres=p3,p4,p5\ninstance seul membres=p3\n"
          "bilan 2023\naction a porteur=p0\n";
  const auto diagrams = diagrams_of(SmallContract(text));
  const auto found = std::find_if(diagrams.begin(), diagrams.end(), [](const auto& each) {
    return each.name == "partenariats-instances-2023";
  });
  ASSERT_NE(found, diagrams.end());
  const Picture picture(*found);
  picture.expect_node("instance copil", "copil · cotech");
  picture.expect_node("instance suivi", "suivi");
  picture.expect_no_node("instance cotech");
  picture.expect_no_node("instance seul");
  EXPECT_EQ(testing::occurrences(picture.diagram.dot, "-> \"instance copil\""), 30u);
  EXPECT_EQ(testing::occurrences(picture.diagram.dot, "-> \"instance suivi\""), 3u);
  EXPECT_EQ(testing::occurrences(picture.diagram.dot, " -> \"partenaire"), 0u);
}

TEST(DiagramPartnerships, ANetworkWithoutTiesNamesEverybody) {
  const testing::Picture picture(
      diagrams_of(testing::SmallContract("axe 1\npartenaire a nom=Une\npartenaire b nom=Deux\n"))
          .front());
  picture.expect_words("aucun lien dans ce tableau");
  picture.expect_node("partenaire a", "Une");
  picture.expect_node("partenaire b", "Deux");
}

TEST(DiagramPartnerships, TheLegendOfASheetIsOfThoseOnIt) {
  // The municipalities share no action: there are too many of them for the sheet of the map.
  std::string text = "axe 1\npartenaire a type=petr nom=A\npartenaire b type=petr nom=B\n";
  for (int i = 0; i < 400; ++i) {
    text += "partenaire c" + std::to_string(i) + " type=commune nom=Commune_numéro_" +
            std::to_string(i) + "\n";
  }
  std::vector<std::string> sheets;
  for (const drawing::Diagram& diagram :
       diagrams_of(testing::SmallContract(text + "bilan 2023\naction x axe=1 porteur=a,b\n"))) {
    if (diagram.name.rfind("partenariats-2023", 0) == 0)
      sheets.push_back(testing::Picture(diagram).svg);
  }
  ASSERT_GT(sheets.size(), 1u);
  EXPECT_NE(sheets.front().find(">PETR<"), std::string::npos);
  EXPECT_EQ(sheets.front().find(">commune<"), std::string::npos);
  EXPECT_EQ(sheets.back().find(">PETR<"), std::string::npos);
  EXPECT_NE(sheets.back().find(">commune<"), std::string::npos);
}

TEST(DiagramPartnerships, NoOneIsLostAmongMany) {
  std::string text = "axe 1\nbilan 2023\n";
  for (int a = 0; a < 300; ++a) {
    text += "action a" + std::to_string(a) + " axe=1 porteur=p" + std::to_string(a) + ",p" +
            std::to_string((a * 7 + 1) % 300) + ",p" + std::to_string(a * 13 % 300) + "\n";
  }
  std::string all;
  for (const drawing::Diagram& diagram : diagrams_of(testing::SmallContract(text))) {
    if (diagram.name.rfind("partenariats-2023", 0) == 0)
      all += testing::Picture(diagram).diagram.dot;
  }
  for (int p = 0; p < 300; ++p) {
    EXPECT_EQ(testing::occurrences(all, "\n  \"partenaire p" + std::to_string(p) + "\" ["), 1u)
        << p;
  }
}

// Each tie is on the first sheet, in the count of a group or of a line between two.
TEST(DiagramPartnerships, OfManyTiesGroupsAreDrawnAndEachTieIsCounted) {
  std::string text = "axe 1\nbilan 2023\n";
  for (int a = 0; a < 300; ++a) {
    text += "action a" + std::to_string(a) + " axe=1 porteur=p" + std::to_string(a) + ",p" +
            std::to_string((a * 7 + 1) % 300) + ",p" + std::to_string(a * 13 % 300) + "\n";
  }
  const SmallContract small(text);
  model::Scope scope;
  scope.year = 2023;
  const study::Study study(small.contract, scope);
  const measures::Projection& shared = study.shared(measures::Layer::actions);
  const PartnershipMap map{small.contract,
                           scope,
                           output_text::Language::french,
                           "n",
                           "t",
                           "f",
                           study.graph().partners,
                           shared,
                           study.pairs(measures::Layer::actions),
                           study.communities(measures::Layer::actions),
                           std::vector<std::uint32_t>(shared.partners()),
                           "",
                           "",
                           "",
                           "",
                           "in brackets"};
  const Grouped all = grouped(map);
  std::size_t ties = 0, members = 0;
  const Picture picture(draw_partnership_groups(map).front());
  EXPECT_NE(Picture(draw_partnership_groups(map).back()).diagram.dot.find("in brackets"),
            std::string::npos);
  for (std::size_t i = 0; i < all.groups.size(); ++i) {
    ties += all.groups[i].within;
    members += all.groups[i].members.size();
    picture.expect_node("groupe " + std::to_string(i + 1),
                        std::to_string(all.groups[i].members.size()) + " organisations");
  }
  for (const GroupTie& tie : all.ties) {
    ties += tie.pairs;
    EXPECT_EQ(
        picture.ties("groupe " + std::to_string(tie.a + 1), "groupe " + std::to_string(tie.b + 1)),
        1u);
  }
  EXPECT_EQ(ties, shared.ties());
  EXPECT_EQ(members, 300u);
  EXPECT_LE(all.groups.size(), 12u);
  EXPECT_GT(all.groups.size(), 3u);
  picture.expect_words(std::to_string(ties) + " paires");
  EXPECT_EQ(diagrams_of(small).front().dot.find("\"partenaire p"), std::string::npos);
}

TEST(PartnershipLayout, NoBoxTouchesAnother) {
  std::vector<MapNode> nodes;
  std::vector<measures::Pair> ties;
  for (std::uint32_t i = 0; i < 60; ++i) {
    nodes.push_back(make_map_node(i, "Organisation au nom assez long " + std::to_string(i), i, 60));
    if (i > 0) ties.push_back({i / 2, i, 1, 1, 1});
  }
  lay_out(nodes, ties, 800, 700);
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    for (std::size_t k = i + 1; k < nodes.size(); ++k) {
      const bool apart =
          std::abs(nodes[i].x - nodes[k].x) >= (nodes[i].width + nodes[k].width) / 2 ||
          std::abs(nodes[i].y - nodes[k].y) >= (nodes[i].height + nodes[k].height) / 2;
      EXPECT_TRUE(apart) << i << " " << k;
    }
    EXPECT_GE(nodes[i].x, nodes[i].width / 2 - 0.01);
    EXPECT_LE(nodes[i].x, 800 - nodes[i].width / 2 + 0.01);
  }
}

double at_part(const std::vector<drawing::CanvasPoint>& points, double drawing::CanvasPoint::*axis,
               double t) {
  const double u = 1 - t;
  return u * u * u * points[0].*axis + 3 * u * u * t * points[1].*axis +
         3 * u * t * t * points[2].*axis + t * t * t * points[3].*axis;
}

bool passes(const std::vector<drawing::CanvasPoint>& points, const MapNode& node) {
  for (int part = 0; part <= 200; ++part) {
    if (std::abs(at_part(points, &drawing::CanvasPoint::x, part / 200.0) - node.x) <
            node.width / 2 &&
        std::abs(at_part(points, &drawing::CanvasPoint::y, part / 200.0) - node.y) <
            node.height / 2) {
      return true;
    }
  }
  return false;
}

MapNode plain_node(double x, double y) {
  MapNode node;
  node.x = x;
  node.y = y;
  node.width = 40;
  node.height = 20;
  return node;
}

// Three in a row, the outer two tied: the one between has to go.
TEST(PartnershipUntangling, ABoxLeavesTheTieOfOthers) {
  std::vector<MapNode> nodes = {plain_node(60, 100), plain_node(200, 100), plain_node(340, 100)};
  EXPECT_TRUE(passes(way_round({nodes[0], nodes[2]}, 0, 1).points, nodes[1]));
  untangle(nodes, {{0, 2}}, 400, 200);
  EXPECT_FALSE(passes(way_round({nodes[0], nodes[2]}, 0, 1).points, nodes[1]));
  const std::vector<MapNode> first = nodes;
  std::vector<MapNode> again = {plain_node(60, 100), plain_node(200, 100), plain_node(340, 100)};
  untangle(again, {{0, 2}}, 400, 200);
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    EXPECT_EQ(again[i].x, first[i].x);
    EXPECT_EQ(again[i].y, first[i].y);
    EXPECT_EQ(first[i].x, std::round(first[i].x));
    EXPECT_TRUE(first[i].x >= 20 && first[i].x <= 380 && first[i].y >= 10 && first[i].y <= 190);
  }
}

// Two ties laid across each other on the corners of a square come apart.
TEST(PartnershipUntangling, CrossingsAreUndone) {
  std::vector<MapNode> nodes = {plain_node(60, 40), plain_node(340, 40), plain_node(60, 160),
                                plain_node(340, 160)};
  untangle(nodes, {{0, 3}, {1, 2}}, 400, 200);
  const auto side = [&](std::size_t a, std::size_t b, std::size_t c) {
    return (nodes[b].x - nodes[a].x) * (nodes[c].y - nodes[a].y) -
           (nodes[b].y - nodes[a].y) * (nodes[c].x - nodes[a].x);
  };
  EXPECT_TRUE(side(0, 3, 1) * side(0, 3, 2) > 0 || side(1, 2, 0) * side(1, 2, 3) > 0);
}

TEST(PartnershipUntangling, ATieBendsRoundABoxAndNotFurtherThanItMust) {
  std::vector<MapNode> nodes = {plain_node(60, 100), plain_node(200, 104), plain_node(340, 100),
                                plain_node(200, 190)};
  const auto bent = way_round(nodes, 0, 2).points;
  EXPECT_FALSE(passes(bent, nodes[1]));
  EXPECT_LT(at_part(bent, &drawing::CanvasPoint::y, 0.5), 104 - 10);  // the shorter way: above
  EXPECT_GT(at_part(bent, &drawing::CanvasPoint::y, 0.5), 60);
  nodes[1].y = 30;
  EXPECT_EQ(at_part(way_round(nodes, 0, 2).points, &drawing::CanvasPoint::y, 0.5), 100);
}

}  // namespace
}  // namespace maillage::diagrams
