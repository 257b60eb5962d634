// Rules about actions: for each, a table that raises it and a near miss that doesn't.
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/gaps_text.hpp"

namespace maillage::gaps {
namespace {

TEST(ActionSansPorteur, EmptyCellIsAnErrorAndInvolvesWhoTakesPart) {
  EXPECT_EQ(testing::lines_of("action-sans-porteur", R"(
    bilan 2021
    action a porteur=petr
    action b partenaires=cd,ars)"),
            testing::Lines{"error action-sans-porteur b | cd, ars"});
}

TEST(ActionSansPorteur, DoubtAbandonAndColumnNotRecordedAreNone) {
  EXPECT_EQ(testing::lines_of("action-sans-porteur", R"(
    bilan 2021
    action a porteur=petr
    action b porteur=?
    action c etat=abandonne)"),
            testing::Lines{});
  EXPECT_EQ(testing::lines_of("action-sans-porteur", R"(
    bilan 2021
    action a etat=en-cours)"),
            testing::Lines{});
}

TEST(ActionSansPorteur, RealisedIsInfo) {
  EXPECT_EQ(testing::lines_of("action-sans-porteur", R"(
    bilan 2021
    action a porteur=petr
    action b etat=perenne)"),
            testing::Lines{"info action-sans-porteur b"});
}

TEST(PorteurIncertain, DoubtfulNamesAreInvolvedAndTheCellIsShown) {
  EXPECT_EQ(testing::lines_of("porteur-incertain", R"(
    bilan 2021
    action a porteur=cc-a?,cd?
    action b porteur=?)"),
            (testing::Lines{"warning porteur-incertain a | cc-a, cd | | cc-a?,cd?",
                            "warning porteur-incertain b | | | ?"}));
}

TEST(PorteurIncertain, NamedCarrierWithADoubtfulOtherIsNone) {
  EXPECT_EQ(testing::lines_of("porteur-incertain", R"(
    bilan 2021
    action a porteur=petr,cd?
    action b porteur=? etat=abandonne)"),
            testing::Lines{});
}

TEST(PorteurPersonne, APersonAloneIsAQuestionAndNoOrphan) {
  const char* table = R"(
    bilan 2021
    action a porteur=personne
    action b porteur=personne,petr
    action c porteur=personne etat=abandonne
    action d)";
  EXPECT_EQ(testing::lines_of("porteur-personne", table),
            testing::Lines{"warning porteur-personne a"});
  EXPECT_EQ(testing::lines_of("action-sans-porteur", table),
            testing::Lines{"error action-sans-porteur d"});
}

TEST(PorteurPersonne, NothingIsLostToAPerson) {
  EXPECT_EQ(testing::lines_of("porteur-perdu", R"(
    bilan 2020
    action a porteur=petr
    bilan 2021
    action a porteur=personne
    action b porteur=petr)"),
            testing::Lines{});
}

TEST(PorteurPerdu, NearestEarlierTableThatNamesAnybodyIsCompared) {
  EXPECT_EQ(testing::lines_of("porteur-perdu", R"(
    plan
    action a porteur=ars
    bilan 2020
    action a porteur=petr,cd
    bilan 2021
    action a
    action z porteur=x
    bilan 2022
    action a
    action z porteur=x)"),
            testing::Lines{"warning porteur-perdu a | petr, cd, table 1"});
}

TEST(PorteurPerdu, PartialLossIsInfo) {
  EXPECT_EQ(testing::lines_of("porteur-perdu", R"(
    plan
    action a porteur=petr,cd
    bilan 2020
    action a porteur=cd)"),
            testing::Lines{"info porteur-perdu a | petr, table 0"});
}

TEST(PorteurPerdu, ServiceDoubtOthersAndCollectiveAreNoLoss) {
  EXPECT_EQ(testing::lines_of("porteur-perdu", R"(
    partenaire mds parent=cd
    partenaire quatre type=collectif regroupe=cc-a
    plan
    action a porteur=cd
    action b porteur=petr
    action c porteur=petr,ars
    action d porteur=quatre
    bilan 2020
    action a porteur=mds
    action b porteur=petr?
    action c porteur=petr,...
    action d porteur=cc-a)"),
            testing::Lines{});
}

TEST(PorteurPerdu, PartnersWithoutAPorteurBesideThemAreNobodyNamed) {
  EXPECT_EQ(testing::lines_of("porteur-perdu", R"(
    plan
    action a porteur=cd
    bilan 2020
    action a porteur=...)"),
            testing::Lines{"warning porteur-perdu a | cd, table 0"});
}

TEST(PorteurPerdu, ColumnNotRecordedThisYearIsNone) {
  EXPECT_EQ(testing::lines_of("porteur-perdu", R"(
    plan
    action a porteur=cd
    bilan 2020
    action a etat=en-cours)"),
            testing::Lines{});
}

TEST(ActionIsolee, OneOrganisationAndItsServicesAloneIsRaised) {
  EXPECT_EQ(testing::lines_of("action-isolee", R"(
    partenaire mds parent=cd
    bilan 2021
    action a porteur=petr
    action b porteur=cd partenaires=mds
    action c porteur=cd financeurs=ars)"),
            (testing::Lines{"warning action-isolee a | petr", "warning action-isolee b | cd"}));
}

TEST(ActionIsolee, OthersHoweverNamedAreNone) {
  EXPECT_EQ(testing::lines_of("action-isolee", R"(
    partenaire 4-epci type=collectif
    bilan 2021
    action a porteur=petr,...
    action b porteur=petr,cd?
    action c porteur=4-epci
    action d porteur=petr,cd
    action e porteur=petr partenaires=cd
    action f partenaires=cd)"),
            testing::Lines{});
}

TEST(ActionIsolee, NeedsPartnersOrFundersRecorded) {
  EXPECT_EQ(testing::lines_of("action-isolee", R"(
    bilan 2021
    action a porteur=petr)"),
            testing::Lines{});
}

TEST(ActionSansFinanceur, OnlyWhereTheTableRecordsFunders) {
  EXPECT_EQ(testing::lines_of("action-sans-financeur", R"(
    bilan 2021
    action a financeurs=ars
    action b
    action c etat=abandonne)"),
            testing::Lines{"warning action-sans-financeur b"});
  EXPECT_EQ(testing::lines_of("action-sans-financeur", R"(
    bilan 2021
    action b)"),
            testing::Lines{});
}

TEST(ActionSansFiche, UnderWayOrDoneAsAPiste) {
  EXPECT_EQ(
      testing::lines_of("action-sans-fiche", R"(
    bilan 2021
    action a n=Piste etat=en-cours
    action b n=Piste1 etat=clos
    action c n=1.1 etat=en-cours
    action d n=Piste etat=reflexion
    action e n=Piste etat=abandonne
    action f etat=en-cours)"),
      (testing::Lines{"warning action-sans-fiche a | | | Piste", "warning action-sans-fiche f",
                      "info action-sans-fiche b | | | Piste1"}));
}

TEST(ActionSansFiche, UnknownNatureNeedsNumbersRecorded) {
  EXPECT_EQ(testing::lines_of("action-sans-fiche", R"(
    bilan 2021
    action a etat=en-cours)"),
            testing::Lines{});
}

TEST(ActionDormante, TwoTablesInARowByDefault) {
  const std::string text = R"(
    bilan 2020
    action a etat=non-commence
    action b etat=non-commence
    action c etat=non-commence
    bilan 2021
    action a etat=non-commence
    action b etat=reflexion
    action c etat=non-commence
    bilan 2022
    action a etat=non-commence
    action b etat=non-commence
    action c etat=en-cours)";
  EXPECT_EQ(testing::lines_of("action-dormante", text),
            testing::Lines{"warning action-dormante a | | 3"});
  EXPECT_EQ(testing::lines_of("action-dormante", "regle action-dormante 4\n" + text),
            testing::Lines{});
  EXPECT_EQ(testing::lines_of("action-dormante", "regle action-dormante 1\n" + text),
            (testing::Lines{"warning action-dormante a | | 3", "warning action-dormante b | | 1"}));
}

TEST(ActionDormante, TableWithoutTheActionOrThePlanBreaksTheRun) {
  EXPECT_EQ(testing::lines_of("action-dormante", R"(
    plan
    action a etat=non-commence
    action b etat=non-commence
    bilan 2020
    action a etat=non-commence
    bilan 2021
    action b etat=non-commence
    bilan 2022
    action a etat=non-commence
    action b)"),
            testing::Lines{});
}

TEST(ActionDormante, PlanIsNoYear) {
  EXPECT_EQ(testing::lines_of("action-dormante", R"(
    plan
    action a etat=non-commence
    bilan 2020
    action a etat=non-commence)"),
            testing::Lines{});
}

TEST(ActionSansIndicateur, OnlyWhereTheTableRecordsIndicators) {
  EXPECT_EQ(testing::lines_of("action-sans-indicateur", R"(
    bilan 2021
    action a indicateur=nombre
    action b)"),
            testing::Lines{"warning action-sans-indicateur b"});
  EXPECT_EQ(testing::lines_of("action-sans-indicateur", R"(
    bilan 2021
    action b)"),
            testing::Lines{});
}

TEST(ActionSansObjectif, HangsOnNothingWhereOthersHang) {
  EXPECT_EQ(testing::lines_of("action-sans-objectif", R"(
    axe 1
    objectif 1.1 axe=1
    bilan 2021
    action a objectif=1.1
    action b axe=1
    action c
    action d etat=abandonne)"),
            testing::Lines{"warning action-sans-objectif c"});
  EXPECT_EQ(testing::lines_of("action-sans-objectif", R"(
    axe 1
    bilan 2021
    action c)"),
            testing::Lines{});
}

TEST(ActionAbsente, NamesTheLastTableThatHasIt) {
  EXPECT_EQ(testing::lines_of("action-absente", R"(
    plan
    action a
    action b
    action c
    action d
    bilan 2020
    action a etat=en-cours
    action b etat=clos
    action c etat=abandonne
    action d etat=en-cours
    bilan 2021
    action d etat=en-cours
    action e)"),
            testing::Lines{"info action-absente a | table 1"});
}

TEST(ActionAbsente, AClosedActionHidesNoOther) {
  EXPECT_EQ(testing::lines_of("action-absente", R"(
    bilan 2020
    action a etat=clos
    action b etat=en-cours
    bilan 2021
    action c etat=en-cours)"),
            testing::Lines{"info action-absente b | table 0"});
}

TEST(ActionAbsente, OfAnAxisOnlyThoseOfTheAxis) {
  const testing::SmallContract small(R"(
    axe 1
    axe 2
    bilan 2020
    action a axe=1
    action b axe=2
    bilan 2021
    action c axe=1)");
  model::Scope scope;
  scope.year = 2021;
  scope.axis = small.axis("1");
  testing::Lines lines;
  for (const model::Finding& finding :
       find_gaps(small.contract, model::build_graph(small.contract, scope))) {
    if (finding.rule == model::Rule::action_absente)
      lines.push_back(testing::line_of(small.contract, finding));
  }
  EXPECT_EQ(lines, testing::Lines{"info action-absente a | table 0"});
}

TEST(ActionAbsente, LaterTablesDoNotCount) {
  const testing::SmallContract small(R"(
    bilan 2020
    action a
    bilan 2021
    action a
    action b)");
  for (const model::Finding& finding : testing::gaps_in(small.contract, 2020)) {
    EXPECT_NE(finding.rule, model::Rule::action_absente)
        << testing::line_of(small.contract, finding);
  }
}

TEST(ColonneNonRenseignee, OneFindingAColumn) {
  EXPECT_EQ(testing::lines_of("colonne-non-renseignee", R"(
    axe 1
    epci cc-a
    bilan 2021
    action a
    action b)"),
            (testing::Lines{"warning colonne-non-renseignee table 0 | | | porteur",
                            "warning colonne-non-renseignee table 0 | | | etat",
                            "warning colonne-non-renseignee table 0 | | | objectif",
                            "info colonne-non-renseignee table 0 | | | partenaires",
                            "info colonne-non-renseignee table 0 | | | financeurs",
                            "info colonne-non-renseignee table 0 | | | territoires",
                            "info colonne-non-renseignee table 0 | | | indicateur",
                            "info colonne-non-renseignee table 0 | | | numero"}));
}

TEST(ColonneNonRenseignee, PlanNeedsNoStateAndAFilledCellSuffices) {
  EXPECT_EQ(testing::lines_of("colonne-non-renseignee", R"(
    plan
    action a porteur=petr partenaires=cd financeurs=ars indicateur=x n=1
    action b)"),
            testing::Lines{});
  EXPECT_EQ(testing::lines_of("colonne-non-renseignee", "bilan 2021"), testing::Lines{});
}

// Ten rows, one of which names a funder.
std::string hardly_funded() {
  std::string table = "bilan 2021\naction a0 porteur=petr financeurs=ars";
  for (int i = 1; i < 10; ++i) table += "\naction a" + std::to_string(i) + " porteur=petr";
  return table;
}

TEST(ColonneNonRenseignee, FilledByHardlyAnybodyIsOneFindingNotOneARow) {
  EXPECT_EQ(testing::lines_of("action-sans-financeur", hardly_funded()), testing::Lines{});
  const testing::Lines columns = testing::lines_of("colonne-non-renseignee", hardly_funded());
  EXPECT_EQ(std::count(columns.begin(), columns.end(),
                       "warning colonne-non-renseignee table 0 | | 1 10 | financeurs, peu"),
            1);
}

TEST(ColonneNonRenseignee, OfAllTablesEachIsAskedForItself) {
  const testing::SmallContract small(
      "bilan 2021\naction a n=1\nbilan 2022\naction a n=1 porteur=petr etat=clos\n");
  model::Scope all;
  all.whole = true;
  std::string of_carriers;
  for (const model::Finding& each :
       find_gaps(small.contract, model::build_graph(small.contract, all))) {
    if (each.rule == model::Rule::colonne_non_renseignee && each.words[0] == "porteur")
      of_carriers += std::to_string(each.subject.index) + " ";
  }
  EXPECT_EQ(of_carriers, "0 ");
}

TEST(PorteurPerdu, ANameReadByApproximationIsNotLost) {
  EXPECT_EQ(testing::lines_of("porteur-perdu", R"(
    partenaire college-f nom=Collège_de_Fresnes
    partenaire college nom=Collège_(lequel_:_non_dit)
    bilan 2020
    action a porteur=college-f
    bilan 2021
    action a porteur=college)"),
            testing::Lines{});
  EXPECT_EQ(testing::lines_of("porteur-perdu", R"(
    partenaire college-f nom=Collège_de_Fresnes
    partenaire lycee nom=Lycée_de_Fresnes
    bilan 2020
    action a porteur=college-f
    bilan 2021
    action a porteur=lycee)"),
            testing::Lines{"info porteur-perdu a | college-f, table 0"});
}

TEST(Gaps, OverAllTablesEveryRuleSpeaksOfTheLatestRows) {
  const testing::SmallContract small(R"(
    contrat debut=2019 fin=2022
    instance copil niveau=strategique membres=petr rythme=1 reunions=2019-03
    bilan 2020
    action a porteur=petr
    action b
    bilan 2021
    action a
    action b porteur=cd)");
  model::Scope scope;
  scope.whole = true;
  testing::Lines lines;
  for (const model::Finding& finding :
       find_gaps(small.contract, model::build_graph(small.contract, scope))) {
    const bool wanted = finding.rule == model::Rule::action_sans_porteur ||
                        finding.rule == model::Rule::rythme_non_tenu;
    if (wanted) lines.push_back(testing::line_of(small.contract, finding));
  }
  EXPECT_EQ(lines, (testing::Lines{"error action-sans-porteur a",
                                   "warning rythme-non-tenu copil | | 2020 1 0",
                                   "warning rythme-non-tenu copil | | 2021 1 0"}));
}

TEST(PlanDisperse, OnlyOverTheContractsOwnCeiling) {
  const std::string table = R"(
    bilan 2021
    action a
    action b
    action c etat=abandonne)";
  EXPECT_EQ(testing::lines_of("plan-disperse", table), testing::Lines{});
  EXPECT_EQ(testing::lines_of("plan-disperse", "regle plan-disperse 2" + table), testing::Lines{});
  EXPECT_EQ(testing::lines_of("plan-disperse", "regle plan-disperse 1" + table),
            testing::Lines{"warning plan-disperse table 0 | | 2 1"});
}

TEST(Gaps, RuleSwitchedOffFindsNothing) {
  EXPECT_EQ(testing::lines_of("action-sans-porteur", R"(
    regle action-sans-porteur non
    bilan 2021
    action a porteur=petr
    action b)"),
            testing::Lines{});
}

TEST(Gaps, GravestFirstThenRuleThenSubject) {
  const testing::SmallContract small(R"(
    bilan 2021
    action a porteur=petr? financeurs=ars
    action b financeurs=ars
    action c porteur=? financeurs=ars indicateur=x n=1)");
  testing::Lines lines;
  for (const model::Finding& finding : testing::gaps_in(small.contract, 2021)) {
    if (finding.subject.kind == model::SubjectKind::action) {
      lines.push_back(testing::line_of(small.contract, finding));
    }
  }
  EXPECT_EQ(
      lines,
      (testing::Lines{"error action-sans-porteur b", "warning porteur-incertain a | petr | | petr?",
                      "warning porteur-incertain c | | | ?", "warning action-sans-indicateur a",
                      "warning action-sans-indicateur b"}));
}

TEST(Gaps, PlacesAreTheRowsThatProveIt) {
  const testing::SmallContract small(R"(plan
    action a porteur=petr
    bilan 2020
    action b porteur=cd
    action a)");
  for (const model::Finding& finding : testing::gaps_in(small.contract, 2020)) {
    EXPECT_FALSE(finding.places.empty()) << testing::line_of(small.contract, finding);
    if (finding.rule != model::Rule::porteur_perdu) continue;
    EXPECT_EQ(finding.places, (std::vector<text::Place>{{"t", 2, 0, {}}, {"t", 5, 0, {}}}));
  }
}

TEST(Gaps, AxisScopeKeepsToItsActionsAndToRulesThatAnAxisCanBeJudgedBy) {
  const testing::SmallContract small(R"(
    axe 1
    axe 2
    signataire x
    bilan 2021
    action a axe=1 porteur=petr
    action b axe=1
    action c axe=2)");
  model::Scope scope;
  scope.year = 2021;
  scope.axis = small.axis("1");
  testing::Lines lines;
  for (const model::Finding& finding :
       find_gaps(small.contract, model::build_graph(small.contract, scope))) {
    lines.push_back(testing::line_of(small.contract, finding));
  }
  EXPECT_EQ(lines, testing::Lines{"error action-sans-porteur b"});
}

TEST(Gaps, WithoutATableOnlyRulesThatNeedNoneSpeak) {
  EXPECT_EQ(testing::lines_of("instance-sans-membre", "instance copil membres="),
            testing::Lines{"warning instance-sans-membre copil"});
  const testing::SmallContract small(R"(
    axe 1
    instance copil membres=
    bilan 2021
    action a axe=1)");
  for (const model::Finding& finding : testing::gaps_in(small.contract, 1999)) {
    EXPECT_NE(finding.subject.kind, model::SubjectKind::action)
        << testing::line_of(small.contract, finding);
    EXPECT_NE(finding.rule, model::Rule::objectif_sans_action)
        << testing::line_of(small.contract, finding);
  }
}

}  // namespace
}  // namespace maillage::gaps
