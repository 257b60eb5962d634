// One organisation's sheet: all it does and where it sits.
#include "output/diagrams/diagram_partner.hpp"

#include <gtest/gtest.h>

#include <string>

#include "output/diagrams/diagrams.hpp"
#include "tests/support/diagram_text.hpp"
#include "tests/support/small_contract.hpp"

namespace maillage::diagrams {
namespace {

using testing::Picture;
using testing::SmallContract;

const std::string contract = R"(
contrat debut=2019 fin=2023
axe 1
partenaire petr nom=Le_PETR type=petr
partenaire mds nom=La_MDS parent=cd
partenaire cd nom=Le_Département
partenaire muet nom=Muet
signataire petr date=2018-12-20
instance copil membres=petr pilotes=mds
bilan 2023
action a axe=1 porteur=petr partenaires=mds etat=en-cours
action b axe=1 porteur=mds,petr? etat=abandonne
action c axe=1 porteur=mds financeurs=petr etat=realise
)";

model::Scope in_2023() {
  model::Scope scope;
  scope.year = 2023;
  return scope;
}

testing::Picture sheet(const testing::SmallContract& small, const std::string& id) {
  const study::Study study(small.contract, in_2023());
  return testing::Picture(partner_diagram(study, small.partner(id), output_text::Language::french));
}

TEST(DiagramPartner, ShowsAllThatTheOrganisationDoes) {
  const testing::Picture picture = sheet(testing::SmallContract(contract), "petr");
  picture.expect_node("action a porte", "axe 1 · a");
  picture.expect_node("action b porte peut-être", "axe 1 · b");
  picture.expect_node("action c finance", "axe 1 · c");
  picture.expect_no_node("action c porte");
}

TEST(DiagramPartner, SaysWhereItSitsAndWithWhomItActs) {
  const testing::Picture picture = sheet(testing::SmallContract(contract), "mds");
  picture.expect_node("instance copil", "pilote : copil");
  picture.expect_node("partenaire petr", "Le PETR");
  picture.expect_words("prend part");
}

TEST(DiagramPartner, SaysWhatTheOrganisationIs) {
  const testing::Picture signatory = sheet(testing::SmallContract(contract), "petr");
  signatory.expect_node("partenaire petr", "Signataire : 20 décembre 2018");
  signatory.expect_node("partenaire petr", "⬢ PETR");
  const testing::Picture service = sheet(testing::SmallContract(contract), "mds");
  service.expect_node("partenaire mds", "service de : Le Département");
  service.expect_node("partenaire mds", "non signataire");
}

TEST(DiagramPartner, AnOrganisationThatDoesNothingSaysSo) {
  sheet(testing::SmallContract(contract), "muet").expect_words("rien dans ce tableau");
}

TEST(DiagramPartner, ThereIsASheetForEachThatIsNamed) {
  const testing::SmallContract small(contract);
  std::vector<std::string> names;
  for (const drawing::Diagram& diagram :
       partner_diagrams(study::Study(small.contract, in_2023()), output_text::Language::french)) {
    names.push_back(diagram.name);
  }
  EXPECT_EQ(names, (std::vector<std::string>{"fiche-petr-2023", "fiche-mds-2023"}));
}

TEST(Diagrams, EachFormatOfEachDiagramIsADocument) {
  const testing::SmallContract small(contract);
  const Drawn drawn =
      draw_diagrams(study::Study(small.contract, in_2023()), output_text::Language::french,
                    {drawing::Format::svg, drawing::Format::dot}, "fiche-petr");
  EXPECT_TRUE(drawn.errors.empty());
  ASSERT_EQ(drawn.documents.size(), 2u);
  EXPECT_EQ(drawn.documents[0].name, "fiches/fiche-petr-2023.svg");
  EXPECT_EQ(drawn.documents[1].name, "fiches/fiche-petr-2023.dot");
}

TEST(Diagrams, SameContractGivesTheSameBytes) {
  const testing::SmallContract small(contract);
  const auto draw = [&] {
    std::string all;
    for (const output_text::Document& each :
         draw_diagrams(study::Study(small.contract, in_2023()), output_text::Language::french,
                       {drawing::Format::svg, drawing::Format::pdf})
             .documents) {
      all += each.name + each.bytes;
    }
    return all;
  };
  EXPECT_EQ(draw(), draw());
}

}  // namespace
}  // namespace maillage::diagrams
