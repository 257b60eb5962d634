// The matrices as drawn: what the title says for none, one, many and all; letters large enough; every
// action on a sheet.
#include <gtest/gtest.h>

#include <regex>
#include <string>
#include <vector>

#include "output/diagrams/matrix/role_matrix_diagram.hpp"
#include "output/diagrams/matrix/type_matrix_diagram.hpp"
#include "output/drawing/canvas.hpp"
#include "output/drawing/svg_file.hpp"
#include "tests/support/diagram_text.hpp"
#include "tests/support/small_contract.hpp"

namespace maillage::diagrams::matrix {
namespace {

constexpr auto french = output_text::Language::french;

model::Scope drawn_scope() {
  model::Scope scope;
  scope.year = 2023;
  return scope;
}

std::vector<drawing::Diagram> role_sheets(const testing::SmallContract& small) {
  return role_matrix_diagrams(study::Study(small.contract, drawn_scope()), french);
}

std::string title_of(const std::string& text) {
  const testing::SmallContract small(text);
  return role_matrix_title(study::Study(small.contract, drawn_scope()), french);
}

TEST(RoleMatrixTitle, NobodyCarries) {
  EXPECT_EQ(title_of("bilan 2023\naction a porteur=? partenaires=petr"),
            "Aucune organisation ne porte d’action");
}

TEST(RoleMatrixTitle, WhoCarriesAnAbandonedActionStandsOnTheSheet) {
  EXPECT_EQ(title_of("bilan 2023\naction a porteur=petr etat=abandonne"),
            "Aucune organisation ne porte d’action non abandonnée");
}

TEST(RoleMatrixTitle, NotRecordedIsNotNobody) {
  EXPECT_EQ(title_of("bilan 2023\naction a partenaires=petr"),
            "Qui porte les actions n’est pas renseigné");
}

TEST(RoleMatrixTitle, OneCarriesAll) {
  EXPECT_EQ(title_of("partenaire petr nom=PETR\nbilan 2023\naction a porteur=petr"),
            "Une seule organisation, PETR, porte tout ce qui a un porteur\u00A0: 1 action");
}

TEST(RoleMatrixTitle, OneCarriesHalf) {
  EXPECT_EQ(title_of("partenaire petr nom=PETR\nbilan 2023\naction a porteur=petr\n"
                     "action b porteur=petr\naction c porteur=cd\naction d porteur=ars"),
            "Une seule organisation, PETR, porte au moins la moitié des 4 actions non "
            "abandonnées qui ont un porteur");
}

TEST(RoleMatrixTitle, NobodyIsAloneOnTheOnlyActionThatSeveralCarry) {
  EXPECT_EQ(title_of("bilan 2023\naction a porteur=petr,cd"),
            "La seule action non abandonnée qui a un porteur en a 2");
}

TEST(RoleMatrixTitle, FewCarryHalf) {
  EXPECT_EQ(title_of("bilan 2023\naction a porteur=p1\naction b porteur=p1\naction c porteur=p1\n"
                     "action d porteur=p2\naction e porteur=p2\naction f porteur=p2\n"
                     "action g porteur=p3\naction h porteur=p4\naction i porteur=p5\n"
                     "action j porteur=p6"),
            "2 organisations portent au moins la moitié des 10 actions non abandonnées qui ont un "
            "porteur");
}

TEST(RoleMatrixTitle, AllCarryAlike) {
  EXPECT_EQ(title_of("bilan 2023\naction a porteur=p1\naction b porteur=p2\naction c porteur=p3\n"
                     "action d porteur=p4"),
            "Les actions sont réparties\u00A0: il faut 2 organisations pour la moitié des 4 "
            "actions non abandonnées qui ont un porteur");
}

TEST(RoleMatrix, IsNotDrawnWithoutARole) {
  EXPECT_TRUE(role_sheets(testing::SmallContract("bilan 2023\naction a porteur=?")).empty());
}

std::string large_contract() {
  std::string text = "bilan 2023\n";
  for (int i = 0; i < 90; ++i) {
    text += "objectif " + std::to_string(i / 10) + "\naction a" + std::to_string(i) +
            " objectif=" + std::to_string(i / 10) + " porteur=p" + std::to_string(i % 70) +
            " partenaires=q" + std::to_string(i % 50) + "\n";
  }
  return text;
}

TEST(RoleMatrix, EveryActionStandsOnASheetOfA3) {
  const testing::SmallContract small(large_contract());
  const auto sheets = role_sheets(small);
  ASSERT_GT(sheets.size(), 2u);
  std::string all;
  for (const drawing::Diagram& sheet : sheets) {
    all += sheet.svg;
    std::smatch height;
    ASSERT_TRUE(std::regex_search(sheet.svg, height, std::regex("height=\"([0-9.]+)pt\"")));
    EXPECT_LE(std::stod(height[1]), drawing::a3_height) << sheet.name;
  }
  for (const model::Action& action : small.contract.actions) {
    EXPECT_NE(all.find("<title>action " + action.id + "</title>"), std::string::npos) << action.id;
  }
}

TEST(RoleMatrix, NoLetterIsBelowNinePoints) {
  for (const drawing::Diagram& sheet : role_sheets(testing::SmallContract(large_contract()))) {
    const std::regex size("font-size=\"([0-9.]+)\"");
    for (std::sregex_iterator it(sheet.svg.begin(), sheet.svg.end(), size), end; it != end; ++it) {
      EXPECT_GE(std::stod((*it)[1]), 9) << sheet.name;
    }
  }
}

TEST(RoleMatrix, ItsLegendExplainsWhatIsUsedAlone) {
  const auto sheets = role_sheets(testing::SmallContract("bilan 2023\naction a porteur=petr"));
  ASSERT_EQ(sheets.size(), 1u);
  EXPECT_NE(sheets[0].svg.find(">porte<"), std::string::npos);
  EXPECT_EQ(sheets[0].svg.find(">prend part<"), std::string::npos);
  EXPECT_EQ(sheets[0].svg.find(">sans porteur<"), std::string::npos);
  EXPECT_EQ(sheets[0].svg.find("état non renseigné"), std::string::npos);
}

TEST(RoleMatrix, NamesCannotLeaveTheirWords) {
  const auto sheets = role_sheets(testing::SmallContract(
      "partenaire petr nom=<script>&amp;\nbilan 2023\naction a porteur=petr"));
  ASSERT_EQ(sheets.size(), 1u);
  EXPECT_EQ(sheets[0].svg.find("<script>"), std::string::npos);
  EXPECT_NE(sheets[0].svg.find("&lt;script&gt;&amp;amp;"), std::string::npos);
}

TEST(RoleMatrix, IsDrawnInEveryFormatAndTheSameEachTime) {
  const auto sheets = role_sheets(testing::SmallContract("bilan 2023\naction a porteur=petr"));
  ASSERT_EQ(sheets.size(), 1u);
  const auto pdf = drawing::render_svg(sheets[0].svg, drawing::Format::pdf);
  EXPECT_EQ(pdf.error, "");
  EXPECT_EQ(pdf.bytes.substr(0, 5), "%PDF-");
  EXPECT_EQ(pdf.bytes, drawing::render_svg(sheets[0].svg, drawing::Format::pdf).bytes);
  EXPECT_EQ(drawing::render_svg(sheets[0].svg, drawing::Format::png).bytes.substr(1, 3), "PNG");
  EXPECT_EQ(drawing::render(sheets[0].dot, drawing::Engine::dot, drawing::Format::svg).error, "");
}

std::string types_title_of(const std::string& text) {
  const testing::SmallContract small(text);
  return type_matrix_title(study::Study(small.contract, drawn_scope()).type_table(), french);
}

const std::string two_types = "partenaire a type=association\npartenaire c type=departement\n";

TEST(TypeMatrixTitle, NoneSomeAndAll) {
  EXPECT_EQ(types_title_of(two_types + "bilan 2023\naction x porteur=a\naction y porteur=c"),
            "Aucune organisation ne partage d’action avec une autre");
  EXPECT_EQ(types_title_of(two_types + "partenaire r type=commune\nbilan 2023\n"
                                       "action x porteur=a,c\naction y porteur=r"),
            "2 couples de types d’organisations sur 3 ne partagent aucune action");
  EXPECT_EQ(types_title_of(two_types + "bilan 2023\naction x porteur=a,c"),
            "Tous les types d’organisations agissent ensemble, deux à deux");
}

// A wide sheet would be half empty.
TEST(TypeMatrix, OfFewTypesStandsUpright) {
  const testing::SmallContract small(two_types + "bilan 2023\naction x porteur=a,c");
  const auto sheets = type_matrix_diagrams(study::Study(small.contract, drawn_scope()), french);
  ASSERT_EQ(sheets.size(), 1u);
  EXPECT_EQ(sheets[0].svg.substr(0, 18), "<svg width=\"841pt\"");
}

// Shares of 1/3 and 1/9: the larger one is the darkest though it is far from all.
TEST(TypeMatrix, IsShadedByTheLargestShareInIt) {
  const testing::SmallContract small(
      "partenaire p type=petr\npartenaire a type=association\npartenaire b type=association\n"
      "partenaire c type=association\npartenaire x type=commune\npartenaire y type=commune\n"
      "partenaire z type=commune\nbilan 2023\naction k porteur=p,a\naction l porteur=a,x\n"
      "action m porteur=b\naction n porteur=c\naction o porteur=y\naction q porteur=z");
  const auto sheets = type_matrix_diagrams(study::Study(small.contract, drawn_scope()), french);
  ASSERT_EQ(sheets.size(), 1u);
  EXPECT_EQ(testing::occurrences(sheets[0].svg, "#003c63"), 1u);
  EXPECT_EQ(testing::occurrences(sheets[0].svg, "#b5d6ee"), 1u);
}

TEST(TypeMatrix, IsNotDrawnOfOneTypeAlone) {
  const testing::SmallContract small("bilan 2023\naction x porteur=a,b");
  EXPECT_TRUE(type_matrix_diagrams(study::Study(small.contract, drawn_scope()), french).empty());
}

}  // namespace
}  // namespace maillage::diagrams::matrix
