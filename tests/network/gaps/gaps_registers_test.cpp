// Rules about what public registers say of those who carry: what raises them, and near misses.
#include <gtest/gtest.h>

#include "tests/support/gaps_text.hpp"

namespace maillage::gaps {
namespace {

TEST(PorteurFerme, GraverTheFewerRemainToCarry) {
  const std::string closed = "partenaire clinique ferme=2021-05-01\nbilan 2021\n";
  EXPECT_EQ(testing::lines_of("porteur-ferme", closed + R"(
    action a porteur=clinique
    action b porteur=clinique,ch
    action c porteur=clinique etat=clos)"),
            testing::Lines{"error porteur-ferme clinique | a, b, c | 2 1 | 2021-05-01"});
  EXPECT_EQ(testing::lines_of("porteur-ferme", closed + "action b porteur=clinique,ch"),
            testing::Lines{"warning porteur-ferme clinique | b | 1 0 | 2021-05-01"});
  EXPECT_EQ(testing::lines_of("porteur-ferme", closed + "action b porteur=clinique,..."),
            testing::Lines{"warning porteur-ferme clinique | b | 1 0 | 2021-05-01"});
  EXPECT_EQ(testing::lines_of("porteur-ferme", closed + "action c porteur=clinique etat=realise"),
            testing::Lines{"info porteur-ferme clinique | c | 0 0 | 2021-05-01"});
  EXPECT_EQ(testing::lines_of("porteur-ferme", closed + R"(
    action d porteur=ch partenaires=clinique financeurs=clinique)"),
            testing::Lines{"info porteur-ferme clinique | d | 0 0 | 2021-05-01"});
}

TEST(PorteurFerme, NotWhereItWasOpenOrDoesNothing) {
  const std::string carries = "\naction a porteur=clinique";
  EXPECT_EQ(
      testing::lines_of("porteur-ferme", "partenaire clinique ferme=2022\nbilan 2021" + carries),
      testing::Lines{});
  EXPECT_EQ(testing::lines_of("porteur-ferme", "partenaire clinique ferme=2022\nplan" + carries),
            testing::Lines{"error porteur-ferme clinique | a | 1 1 | 2022"});
  EXPECT_EQ(testing::lines_of("porteur-ferme", "partenaire clinique ferme=2020\nbilan 2021" +
                                                   carries + " etat=abandonne"),
            testing::Lines{});
  EXPECT_EQ(testing::lines_of("porteur-ferme",
                              "partenaire clinique ferme=2020 pressenti\nbilan 2021" + carries),
            testing::Lines{});
}

TEST(CompetenceAbsente, SureByATitleAskedByAWordOrTheObjective) {
  const std::string lacks = R"(
    axe 1
    objectif 1.1 axe=1 nom=Le_transport_scolaire
    partenaire cc sans=Transport_scolaire,Eau
    bilan 2021
    action )";
  EXPECT_EQ(testing::lines_of("competence-absente", lacks + "Le_transport_scolaire porteur=cc"),
            testing::Lines{
                "warning competence-absente cc | Le_transport_scolaire | | Transport scolaire"});
  EXPECT_EQ(testing::lines_of("competence-absente", lacks + "Boire_de_l'eau porteur=cc"),
            testing::Lines{"info competence-absente cc | Boire_de_l'eau | | Eau"});
  EXPECT_EQ(testing::lines_of("competence-absente", lacks + "Des_bus objectif=1.1 porteur=cc"),
            testing::Lines{"info competence-absente cc | Des_bus | | Transport scolaire"});
}

TEST(CompetenceAbsente, NotOfWhatItHasOrDoesNotCarry) {
  const std::string lacks = "partenaire cc sans=Transport_scolaire\nbilan 2021\n";
  const std::string action = "action Le_transport_scolaire porteur=";
  EXPECT_EQ(testing::lines_of("competence-absente",
                              "partenaire cc sans=Transport_scolaire "
                              "avec=Transport_scolaire\nbilan 2021\n" +
                                  action + "cc"),
            testing::Lines{});
  EXPECT_EQ(testing::lines_of("competence-absente", lacks + action + "petr partenaires=cc"),
            testing::Lines{});
  EXPECT_EQ(testing::lines_of("competence-absente", lacks + action + "cc etat=abandonne"),
            testing::Lines{});
}

}  // namespace
}  // namespace maillage::gaps
