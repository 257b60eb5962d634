// The plan's diagram: nothing vanishes, gaps jump to the eye.
#include "output/diagrams/diagram_plan.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>

#include "output/diagrams/diagram_data.hpp"
#include "tests/support/diagram_text.hpp"
#include "tests/support/small_contract.hpp"

namespace maillage::diagrams {
namespace {

using testing::Picture;
using testing::SmallContract;

const std::string plan = R"(
contrat debut=2019 fin=2023-12
axe 1
objectif 1 axe=1
objectif 1.1 parent=1
objectif 1.2 parent=1
partenaire petr type=petr nom=Le_PETR
partenaire mds type=departement nom=La_MDS
partenaire seul nom=Isolée
bilan 2023
action bus objectif=1.1 porteur=petr,mds etat=en-cours
action orpheline objectif=1.1 etat=non-commence
action douteuse objectif=1.1 porteur=mds? etat=reflexion
action finie objectif=1 porteur=petr,... etat=clos
action quittee objectif=1.1 etat=abandonne
action libre porteur=petr etat=realise
)";

model::Scope in(int year) {
  model::Scope scope;
  scope.year = year;
  return scope;
}

std::vector<drawing::Diagram> diagrams_of(
    const testing::SmallContract& small, int year = 2023,
    output_text::Language language = output_text::Language::french) {
  return plan_diagrams(small.contract, in(year), language);
}

TEST(DiagramPlan, ShowsEveryActionWithTheMarkOfItsState) {
  const testing::Picture picture(diagrams_of(testing::SmallContract(plan)).front());
  picture.expect_node("action bus", "◑");
  picture.expect_node("action orpheline", "○");
  picture.expect_node("action douteuse", "◔");
  picture.expect_node("action finie", "✔");
  picture.expect_node("action quittee", "✕");
  picture.expect_node("action libre", "●");
}

std::string plan_title_of(const std::string& rows) {
  const SmallContract small("axe 1\npartenaire petr nom=PETR\nbilan 2023\n" + rows);
  return plan_title(shown_rows(small.contract, in(2023)), output_text::Language::french);
}

TEST(DiagramPlan, TheTitleSaysHowManyHaveNobody) {
  EXPECT_EQ(plan_title_of("action a axe=1 porteur=petr etat=abandonne\n"),
            "Aucune action à porter");
  EXPECT_EQ(plan_title_of("action a axe=1 porteur=petr\naction b axe=1 porteur=petr\n"),
            "Aucune action n’est sans porteur");
  EXPECT_EQ(plan_title_of("action a axe=1 porteur=petr\naction b axe=1\n"
                          "action c axe=1 etat=abandonne\n"),
            "La moitié des actions n’ont personne pour les porter");
  EXPECT_EQ(plan_title_of("action a axe=1\naction b axe=1\naction c axe=1\n"
                          "action d axe=1 porteur=petr\n"),
            "3 actions sur 4 n’ont personne pour les porter");
  EXPECT_EQ(
      plan_title_of("action a axe=1\naction b axe=1\naction c axe=1 porteur=petr etat=abandonne\n"),
      "Aucune action n’a de porteur");
}

// An empty cell is not nobody, nor is a doubt.
TEST(DiagramPlan, TheTitleSaysNoMoreThanTheCellsDo) {
  const std::string carried = "action a axe=1 porteur=petr\n";
  EXPECT_EQ(plan_title_of("action b axe=1 porteur=!\n"),
            "Qui porte les actions n’est pas renseigné");
  EXPECT_EQ(plan_title_of(carried + "action b axe=1 porteur=!\n"),
            "Aucune action n’est dite sans porteur\u00A0; pour 1, ce n’est pas renseigné");
  EXPECT_EQ(plan_title_of(carried + "action b axe=1 porteur=petr?\n"),
            "Aucune action n’est dite sans porteur\u00A0; pour 1, il est incertain");
  EXPECT_EQ(plan_title_of(carried + "action b axe=1 porteur=petr?\n"
                                    "action c axe=1 porteur=!\n"),
            "Aucune action n’est dite sans porteur\u00A0; pour 2, il est incertain ou non "
            "renseigné");
}

TEST(DiagramPlan, OrphanIsMarkedByWordsAndBorder) {
  const testing::Picture picture(diagrams_of(testing::SmallContract(plan)).front());
  picture.expect_node("action orpheline", "⚠ sans porteur");
  const std::string line = testing::node_line(picture.diagram, "action orpheline");
  EXPECT_NE(line.find("style=\"filled,dashed\" color=\"#b00020\" penwidth=2"), std::string::npos)
      << line;
  EXPECT_EQ(testing::occurrences(picture.diagram.dot, "⚠ sans porteur"), 1u);
}

TEST(DiagramPlan, WhatTheTableDoesNotPrintIsNotWithoutAction) {
  std::string unprinted = plan;
  unprinted.replace(unprinted.find("objectif 1.2 parent=1"), 21,
                    "objectif 1.2 parent=1 non_imprime=2023");
  const testing::Picture picture(diagrams_of(testing::SmallContract(unprinted)).front());
  picture.expect_words("non imprimé");
  EXPECT_EQ(picture.svg.find("aucune action"), std::string::npos);
}

TEST(DiagramPlan, AbandonedActionIsStruckAndNoOrphan) {
  const testing::Picture picture(diagrams_of(testing::SmallContract(plan)).front());
  const std::string line = testing::node_line(picture.diagram, "action quittee");
  EXPECT_NE(line.find("<S>quittee</S>"), std::string::npos) << line;
  EXPECT_EQ(line.find("⚠"), std::string::npos);
}

TEST(DiagramPlan, UncertainCarrierIsToldApart) {
  const testing::Picture picture(diagrams_of(testing::SmallContract(plan)).front());
  picture.expect_node("action douteuse", "? porteur incertain");
  EXPECT_EQ(picture.ties("action douteuse", "partenaire mds"), 1u);
  EXPECT_NE(picture.diagram.dot.find("\"partenaire mds\" [id=\"plan-2023-tie-"), std::string::npos);
}

TEST(DiagramPlan, CurvesGoFromActionsToTheirCarriers) {
  const testing::Picture picture(diagrams_of(testing::SmallContract(plan)).front());
  EXPECT_EQ(picture.ties("action bus", "partenaire petr"), 1u);
  EXPECT_EQ(picture.ties("action bus", "partenaire mds"), 1u);
  EXPECT_EQ(picture.ties("action finie", "partenaire petr"), 1u);
  EXPECT_EQ(picture.ties("action orpheline", "partenaire petr"), 0u);
}

TEST(DiagramPlan, OthersThatAreNotNamedAreSaidToBe) {
  testing::Picture(diagrams_of(testing::SmallContract(plan)).front())
      .expect_node("action finie", "+ d’autres, non nommés");
}

TEST(DiagramPlan, ObjectiveWithoutActionIsThereAndSaidToBeEmpty) {
  testing::SmallContract small(plan);
  small.contract.objectives[small.objective("1.2")].name = "Services";
  const testing::Picture picture(diagrams_of(small).front());
  picture.expect_words("1.2 Services");
  picture.expect_words("∅ aucune action");
}

TEST(DiagramPlan, ObjectivesThatATableDoesNotRecordAreNotEmpty) {
  const auto diagrams = diagrams_of(testing::SmallContract(R"(
axe 1
objectif 1 axe=1
bilan 2023
action a porteur=petr
)"));
  ASSERT_EQ(diagrams.size(), 1u);
  const testing::Picture picture(diagrams.front());
  picture.expect_words("non renseigné");
  EXPECT_EQ(picture.svg.find("aucune action"), std::string::npos);
}

TEST(DiagramPlan, ActionThatHangsOnNothingHasItsGroup) {
  testing::Picture(diagrams_of(testing::SmallContract(plan)).front())
      .expect_words("Ni axe ni objectif renseigné");
}

TEST(DiagramPlan, FiguresAreThoseOfTheRows) {
  testing::Picture(diagrams_of(testing::SmallContract(plan)).front())
      .expect_words(
          "6 actions, 1 sans porteur, 1 au porteur incertain, 2 porteurs\u00A0; 2 réalisées, 1 en "
          "cours, "
          "1 en réflexion, 1 non commencée, 1 abandonnée");
}

TEST(DiagramPlan, ActionsMayHangOnAxesAlone) {
  const testing::Picture picture(diagrams_of(testing::SmallContract(R"(
axe 1
axe 2
partenaire petr
bilan 2023
action a axe=1 porteur=petr
)"))
                                     .front());
  picture.expect_words("Axe 1");
  picture.expect_words("Axe 2");
  picture.expect_node("action a", "–");
}

TEST(DiagramPlan, CarriersThatAreNotRecordedAreNoOrphans) {
  const testing::Picture picture(diagrams_of(testing::SmallContract(R"(
axe 1
bilan 2023
action a axe=1
action b axe=1
)"))
                                     .front());
  picture.expect_node("action a", "porteur non renseigné");
  EXPECT_EQ(picture.diagram.dot.find("sans porteur"), std::string::npos);
  picture.expect_words("2 actions, porteurs non renseignés\u00A0; états non renseignés");
}

TEST(DiagramPlan, SpeaksEnglishOnDemand) {
  const testing::Picture picture(
      diagrams_of(testing::SmallContract(plan), 2023, output_text::Language::english).front());
  picture.expect_node("action orpheline", "⚠ nobody carries it");
  picture.expect_words("not begun");
}

TEST(DiagramPlan, AContractWithoutActionsIsStillDrawn) {
  const auto diagrams = diagrams_of(testing::SmallContract("axe 1\n"));
  ASSERT_EQ(diagrams.size(), 1u);
  testing::Picture(diagrams.front()).expect_words("Axe 1");
  testing::Picture(diagrams_of(testing::SmallContract("")).front()).expect_words("0 action");
}

std::string large(int actions) {
  std::string text = "contrat debut=2019 fin=2023\naxe 1\n";
  for (int o = 1; o <= 8; ++o) text += "objectif " + std::to_string(o) + " axe=1\n";
  text += "bilan 2023\n";
  for (int a = 0; a < actions; ++a) {
    text += "action a" + std::to_string(a) + " objectif=" + std::to_string(a % 8 + 1) +
            " porteur=p" + std::to_string(a % 50) + (a % 3 == 0 ? ",q" + std::to_string(a) : "") +
            "\n";
  }
  return text;
}

TEST(DiagramPlan, WhatHasNoRoomOnOneSheetIsAnOverviewAndSheetsThatHoldAll) {
  const auto diagrams = diagrams_of(testing::SmallContract(large(400)));
  ASSERT_GT(diagrams.size(), 8u);
  EXPECT_EQ(diagrams.front().name, "plan-2023");
  testing::Picture(diagrams.front()).expect_words("400 actions");
  std::string all;
  for (std::size_t i = 1; i < diagrams.size(); ++i) all += diagrams[i].dot;
  for (int a = 0; a < 400; ++a) {
    EXPECT_EQ(testing::occurrences(all, "\n  \"action a" + std::to_string(a) + "\" ["), 1u) << a;
  }
}

// A column that says nothing gives its width to what objectives are called.
TEST(DiagramPlan, TheOverviewHasAColumnForUncertainPorteursWhereThereAreSome) {
  const std::string name = "Améliorer_l’accès_et_la_visibilité_des_ressources_de_santé_mentale";
  const std::string text = large(400) + "objectif 9 axe=1 nom=" + name + "\n";
  const std::string certain = diagrams_of(testing::SmallContract(text)).front().dot;
  EXPECT_EQ(certain.find("Incertain"), std::string::npos);
  EXPECT_EQ(certain.find("porteur incertain"), std::string::npos);
  EXPECT_NE(certain.find("santé mentale"), std::string::npos);
  const std::string doubtful =
      diagrams_of(testing::SmallContract(text + "action z objectif=9 porteur=?\n")).front().dot;
  EXPECT_NE(doubtful.find("Incertain"), std::string::npos);
  EXPECT_NE(doubtful.find("porteur incertain"), std::string::npos);
}

TEST(DiagramPlan, TheLegendHasNoTieThatIsNotDrawn) {
  const auto legend_has = [](const std::string& action, const std::string& word) {
    const testing::SmallContract small("objectif 1\nbilan 2023\n" + action + "\n");
    return testing::Picture(diagrams_of(small).front()).svg.find(">" + word + "<") !=
           std::string::npos;
  };
  EXPECT_FALSE(legend_has("action a objectif=1 porteur=", "porte"));
  EXPECT_FALSE(legend_has("action a objectif=1 porteur=?", "porte peut-être"));
  EXPECT_TRUE(legend_has("action a objectif=1 porteur=petr", "porte"));
  EXPECT_TRUE(legend_has("action a objectif=1 porteur=petr?", "porte peut-être"));
}

// However many axes come before: a heading is never the last line of a sheet.
TEST(DiagramPlan, AHeadingOfTheOverviewStandsOverWhatItHeads) {
  for (int objectives = 1; objectives <= 3; ++objectives) {
    std::string text = "contrat debut=2019 fin=2023\n", actions = "bilan 2023\n";
    for (int axis = 1; axis <= 30; ++axis) {
      const std::string of = std::to_string(axis);
      text += "axe " + of + " nom=Axe_numéro_" + of + "\n";
      for (int i = 1; i <= objectives; ++i) {
        const std::string id = of + "." + std::to_string(i);
        text += "objectif " + id + " axe=" + of + "\n";
        for (int a = 0; a < 9; ++a) {
          actions += "action x" + id + "-" + std::to_string(a) + " objectif=" + id + " porteur=p\n";
        }
      }
    }
    for (const drawing::Diagram& diagram : diagrams_of(testing::SmallContract(text + actions))) {
      if (diagram.name != "plan-2023" && diagram.name.find("plan-2023-feuille") != 0) continue;
      const testing::Picture picture(diagram);
      const std::size_t heading = picture.svg.rfind(">Axe ");
      const std::size_t row = picture.svg.rfind(">9<");
      EXPECT_LT(heading, row) << diagram.name << " of " << objectives;
    }
  }
}

TEST(DiagramPlan, SheetsKeepToA3) {
  for (const drawing::Diagram& diagram : diagrams_of(testing::SmallContract(large(400)))) {
    const testing::Picture picture(diagram);
    const std::size_t at = picture.svg.find("height=\"") + 8;
    EXPECT_LE(std::stod(picture.svg.substr(at)), 842) << diagram.name;
  }
}

TEST(DiagramPlan, EachSpecificObjectiveHasItsSheet) {
  std::vector<std::string> names;
  for (const drawing::Diagram& diagram : diagrams_of(testing::SmallContract(plan)))
    names.push_back(diagram.name);
  EXPECT_EQ(names, (std::vector<std::string>{"plan-2023", "plan-2023-objectif-1",
                                             "plan-2023-sans-objectif"}));
}

TEST(DiagramPlan, HostileWordsAreShownAsTheyAre) {
  testing::SmallContract small(plan);
  model::ActionRow& row = small.contract.editions.front().rows.front();
  row.title = "<script>alert(\"1\")</script> \\N & \u202E";
  const testing::Picture picture(diagrams_of(small).front());
  EXPECT_EQ(picture.svg.find("<script"), std::string::npos);
  picture.expect_words("\\N");
  EXPECT_NE(picture.svg.find("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; \\N &amp;"),
            std::string::npos);
}

TEST(DiagramPlan, AVeryLongTitleIsShortenedInTheDiagramAlone) {
  testing::SmallContract small(plan);
  small.contract.editions.front().rows.front().title = std::string(5000, 'x');
  const testing::Picture picture(diagrams_of(small).front());
  picture.expect_node("action bus", "…");
  EXPECT_LT(picture.diagram.dot.size(), 20000u);
}

TEST(DiagramPlan, IsTheGoldenText) {
  std::ifstream file(std::string(MAILLAGE_ROOT) + "/tests/golden/plan-2023.dot");
  const std::string golden((std::istreambuf_iterator<char>(file)),
                           std::istreambuf_iterator<char>());
  EXPECT_EQ(diagrams_of(testing::SmallContract(plan)).front().dot, golden);
}

}  // namespace
}  // namespace maillage::diagrams
