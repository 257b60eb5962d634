// Rules about organisations: for each, a contract that raises it and a near miss that doesn't.
#include <gtest/gtest.h>

#include "tests/support/gaps_text.hpp"

namespace maillage::gaps {
namespace {

TEST(PorteurHorsInstance, OneFindingACarrierWithItsLiveActions) {
  EXPECT_EQ(testing::lines_of("porteur-hors-instance", R"(
    instance copil membres=petr invites=ars
    bilan 2021
    action a porteur=petr
    action b porteur=ars
    action c porteur=ars
    action d porteur=ars etat=abandonne)"),
            testing::Lines{"warning porteur-hors-instance ars | b, c"});
}

TEST(PorteurHorsInstance, ParentServiceLeadAndCollectiveSit) {
  EXPECT_EQ(testing::lines_of("porteur-hors-instance", R"(
    partenaire mds-a parent=cd
    partenaire pole parent=ch
    partenaire quatre type=collectif regroupe=petr
    instance copil membres=petr,cd,pole pilotes=ars
    bilan 2021
    action a porteur=mds-a
    action b porteur=ch
    action c porteur=ars,quatre)"),
            testing::Lines{});
}

TEST(PorteurHorsInstance, SisterServiceDoesNotSitForIt) {
  EXPECT_EQ(testing::lines_of("porteur-hors-instance", R"(
    partenaire mds-a parent=cd
    partenaire mds-b parent=cd
    instance copil membres=mds-a
    bilan 2021
    action a porteur=mds-b)"),
            testing::Lines{"warning porteur-hors-instance mds-b | a"});
}

TEST(PorteurHorsInstance, CollectiveIsInfo) {
  EXPECT_EQ(testing::lines_of("porteur-hors-instance", R"(
    partenaire communes type=collectif
    instance copil membres=petr
    bilan 2021
    action b porteur=communes)"),
            testing::Lines{"info porteur-hors-instance communes | b"});
}

TEST(PorteurHorsInstance, AProspectivePartnerSitsNowhereYet) {
  EXPECT_EQ(testing::lines_of("porteur-hors-instance", R"(
    partenaire caf pressenti
    instance copil membres=petr
    bilan 2021
    action a porteur=caf)"),
            testing::Lines{});
}

TEST(PorteurHorsInstance, NeedsMembersRecorded) {
  EXPECT_EQ(testing::lines_of("porteur-hors-instance", R"(
    instance copil pilotes=petr
    bilan 2021
    action a porteur=cd)"),
            testing::Lines{});
}

TEST(SignataireSansRole, NeitherCarriesNorTakesPartNorFunds) {
  EXPECT_EQ(
      testing::lines_of("signataire-sans-role", R"(
    signataire x
    signataire y
    bilan 2021
    action a porteur=petr,x?
    action b porteur=y etat=abandonne
    action c cibles=x)"),
      (testing::Lines{"warning signataire-sans-role x | a", "warning signataire-sans-role y"}));
}

TEST(SignataireSansRole, WhoSignedTwiceIsOneFinding) {
  EXPECT_EQ(testing::lines_of("signataire-sans-role", R"(
    signataire x date=2018-12-20
    signataire x date=2021-01-05
    bilan 2021
    action a porteur=petr)"),
            testing::Lines{"warning signataire-sans-role x"});
}

TEST(SignataireSansRole, ServiceCollectiveOrAnyRoleSuffices) {
  EXPECT_EQ(testing::lines_of("signataire-sans-role", R"(
    partenaire mds parent=cd
    partenaire quatre type=collectif regroupe=cc-a
    signataire cd
    signataire cc-a
    signataire ars
    signataire caf
    bilan 2021
    action a porteur=mds partenaires=caf
    action b porteur=quatre financeurs=ars)"),
            testing::Lines{});
}

TEST(SignataireSansRole, WhoFundsOrLeadsTheContractIsInfo) {
  EXPECT_EQ(testing::lines_of("signataire-sans-role", R"(
    contrat chef=petr
    axe 1 pilote=ch
    signataire petr
    signataire ch
    signataire ars
    financement ars annee=2019 montant=1000
    bilan 2021
    action a porteur=cd)"),
            (testing::Lines{"info signataire-sans-role petr", "info signataire-sans-role ch",
                            "info signataire-sans-role ars"}));
}

TEST(PartenaireIsole, TiedToNothingInThisTableButNamedInAnother) {
  EXPECT_EQ(testing::lines_of("partenaire-isole", R"(
    partenaire x
    partenaire y pressenti
    bilan 2020
    action a porteur=z
    bilan 2021
    action a porteur=petr)"),
            (testing::Lines{"warning partenaire-isole x", "info partenaire-isole z | table 0"}));
}

TEST(PartenaireIsole, AnyTieOfItOrItsServicesSuffices) {
  EXPECT_EQ(testing::lines_of("partenaire-isole", R"(
    partenaire mds parent=cd
    partenaire quatre type=collectif regroupe=cc-a
    signataire s
    instance copil membres=m invites=g pilotes=l
    financement ars annee=2019
    bilan 2021
    action a porteur=mds,quatre partenaires=p cibles=t
    action b porteur=x etat=abandonne
    action c porteur=d?)"),
            testing::Lines{});
}

TEST(PorteurCritique, AloneOnThreeActions) {
  EXPECT_EQ(testing::lines_of("porteur-critique", R"(
    bilan 2021
    action a porteur=petr
    action b porteur=petr
    action c porteur=petr
    action d porteur=cd
    action e porteur=cd
    action f porteur=cd,...
    action g porteur=cd etat=abandonne)"),
            testing::Lines{"warning porteur-critique petr | a, b, c | 3 0 0"});
}

TEST(PorteurCritique, ThresholdIsTheContracts) {
  const std::string table = R"(
    bilan 2021
    action a porteur=petr
    action b porteur=petr)";
  EXPECT_EQ(testing::lines_of("porteur-critique", table), testing::Lines{});
  EXPECT_EQ(testing::lines_of("porteur-critique", "regle porteur-critique 2" + table),
            testing::Lines{"warning porteur-critique petr | a, b | 2 0 0"});
}

TEST(PorteurCritique, CutpointThatCutsPartnersOff) {
  // cd hangs on the rest by petr alone; ars, which carries nothing, is no porteur.
  EXPECT_EQ(testing::lines_of("porteur-critique", R"(
    bilan 2021
    action a porteur=petr partenaires=x
    action b porteur=petr partenaires=x
    action c porteur=petr partenaires=cd)"),
            testing::Lines{"warning porteur-critique petr | a, b, c | 3 1 1"});
  EXPECT_EQ(testing::lines_of("porteur-critique", R"(
    regle porteur-critique 9
    bilan 2021
    action a porteur=petr partenaires=ars
    action c porteur=cd partenaires=ars)"),
            testing::Lines{});
}

TEST(PorteurCritique, CollectiveIsNotAlone) {
  EXPECT_EQ(testing::lines_of("porteur-critique", R"(
    partenaire quatre type=collectif
    regle porteur-critique 1
    bilan 2021
    action a porteur=quatre)"),
            testing::Lines{});
}

TEST(DoublonProbable, NearNamesAreReportedOnceWithBothSpellings) {
  EXPECT_EQ(testing::lines_of("doublon-probable", R"(
    partenaire p1 nom=Familles_Rurales_de_Meuse
    partenaire p2 nom=Famille_Rurales_de_Meuse
    partenaire p3 nom=Croix-Rouge)"),
            testing::Lines{"warning doublon-probable p1 | p2 | | Familles Rurales de Meuse, "
                           "Famille Rurales de Meuse, plural"});
}

TEST(PorteurSurcharge, NoLimitUnlessTheContractSetsOne) {
  const std::string table = R"(
    bilan 2021
    action a porteur=petr
    action b porteur=petr,cd etat=perenne
    action c porteur=petr etat=clos
    action d porteur=petr etat=realise)";
  EXPECT_EQ(testing::lines_of("porteur-surcharge", table), testing::Lines{});
  EXPECT_EQ(testing::lines_of("porteur-surcharge", "regle porteur-surcharge 2" + table),
            testing::Lines{});
  EXPECT_EQ(testing::lines_of("porteur-surcharge", "regle porteur-surcharge 1" + table),
            testing::Lines{"warning porteur-surcharge petr | a, b | 2 1"});
}

}  // namespace
}  // namespace maillage::gaps
