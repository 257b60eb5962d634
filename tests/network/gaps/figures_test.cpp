// Declared figures: the plain reading of each quantity and filter, and the readings beside it.
#include "network/gaps/declared/declared_figures.hpp"

#include <gtest/gtest.h>

#include <sstream>

#include "tests/support/small_contract.hpp"

namespace maillage::gaps {
namespace {

// The check of the first figure: `figure` goes before the tables.
DeclaredFigureCheck check(const std::string& figure, const std::string& text) {
  const testing::SmallContract small(text + "\n chiffre c " + figure);
  return check_figures(small.contract).front();
}

std::optional<double> computed(const std::string& figure, const std::string& text) {
  return check("valeur=0 " + figure, text).computed;
}

std::optional<NotComputable> reason(const std::string& figure, const std::string& text) {
  return check("valeur=0 " + figure, text).reason;
}

// The value of one variation; none if the figure doesn't allow it.
std::optional<double> reading(const DeclaredFigureCheck& check, Variation variation) {
  for (const DeclaredFigureReading& each : check.readings) {
    if (each.variations == std::vector<Variation>{variation}) return each.value;
  }
  return std::nullopt;
}

const std::string table = R"(
    axe 1
    axe 2
    objectif 1.1 axe=1
    objectif 1.1.1 parent=1.1
    partenaire cd type=departement
    partenaire mds type=departement parent=cd
    partenaire petr type=petr
    partenaire cc-a type=codecom
    partenaire cc-b type=codecom
    partenaire quatre type=collectif regroupe=cc-a,cc-b
    instance groupe objectifs=1.1
    plan
    action a porteur=petr n=1
    bilan 2021
    action a objectif=1.1 porteur=petr,cd etat=clos n=1 financeurs=ars
    action b objectif=1.1.1 porteur=mds etat=perenne n=Piste partenaires=x
    action c axe=2 porteur=cc-a? etat=en-cours
    action d axe=2 etat=reflexion
    action e axe=2 porteur=quatre etat=realise
    action f axe=2 porteur=petr etat=abandonne
    bilan 2022
    action a objectif=1.1 porteur=petr etat=clos
    action g axe=2 etat=non-commence
)";

TEST(Figures, ActionsOfOneTableThePlanAndTheWholeContract) {
  EXPECT_EQ(computed("quoi=actions annee=2021", table), 6);
  EXPECT_EQ(computed("quoi=actions annee=plan", table), 1);
  EXPECT_EQ(computed("quoi=actions annee=tout", table), 7);
}

TEST(Figures, ARecapitulatifOfADateIsATableLikeAnother) {
  const std::string text = "recapitulatif 2022\naction a\naction b\nrecapitulatif 2023\naction a";
  EXPECT_EQ(computed("quoi=actions annee=recapitulatif-2022", text), 2);
  EXPECT_EQ(computed("quoi=actions annee=recapitulatif-2023", text), 1);
}

TEST(Figures, EachFilterOnActions) {
  EXPECT_EQ(computed("quoi=actions annee=2021 etat=en-cours", table), 1);
  EXPECT_EQ(computed("quoi=actions annee=2021 etat=en-cours,reflexion", table), 2);
  EXPECT_EQ(computed("quoi=actions annee=2021 porteur=aucun", table), 1);
  EXPECT_EQ(computed("quoi=actions annee=2021 porteur=oui", table), 4);
  EXPECT_EQ(computed("quoi=actions annee=2021 porteur=petr", table), 2);
  EXPECT_EQ(computed("quoi=actions annee=2021 type=departement", table), 2);
  EXPECT_EQ(computed("quoi=actions annee=2021 nature=piste", table), 1);
  EXPECT_EQ(computed("quoi=actions annee=2021 axe=1", table), 2);
  EXPECT_EQ(computed("quoi=actions annee=2021 objectif=1.1", table), 2);
  EXPECT_EQ(computed("quoi=actions annee=2021 objectif=1.1.1", table), 1);
  EXPECT_EQ(computed("quoi=actions annee=2021 instance=groupe", table), 2);
  EXPECT_EQ(computed("quoi=actions annee=2021 financeur=ars", table), 1);
  EXPECT_EQ(computed("quoi=actions annee=2021 porteur=petr etat=realise axe=1", table), 1);
}

TEST(Figures, RealiseMeansAllThreeDoneStates) {
  const DeclaredFigureCheck done = check("quoi=actions annee=2021 etat=realise valeur=3", table);
  EXPECT_EQ(done.computed, 3);
  EXPECT_EQ(reading(done, Variation::done_exactly), 1);
  EXPECT_EQ(reading(done, Variation::lasting_is_under_way), 2);
}

TEST(Figures, ClosedAloneIsNotComputableWhereRowsSayOnlyRealise) {
  const DeclaredFigureCheck closed = check("quoi=actions annee=2021 etat=clos valeur=3", table);
  EXPECT_EQ(closed.computed, std::nullopt);
  EXPECT_EQ(closed.reason, NotComputable::states_not_apart);
  EXPECT_EQ(reading(closed, Variation::any_done_state), 3);
  EXPECT_EQ(computed("quoi=actions annee=2022 etat=clos", table), 1);
  // Together they are all that is done.
  EXPECT_EQ(computed("quoi=actions annee=2021 etat=clos,perenne", table), 3);
}

TEST(Figures, ReadingsThatGiveThePlainValueAreLeftOut) {
  const DeclaredFigureCheck petr = check("quoi=actions annee=2022 porteur=petr valeur=1", table);
  EXPECT_EQ(petr.computed, 1);
  EXPECT_FALSE(petr.readings.empty());
  for (const DeclaredFigureReading& each : petr.readings) EXPECT_NE(each.value, 1);
}

TEST(Figures, TruncatedPercentageIsAReading) {
  const std::string thirds = "bilan 2021\n action a etat=clos\n action b etat=clos\n action c";
  const DeclaredFigureCheck cut =
      check("quoi=actions annee=2021 etat=clos unite=% valeur=66", thirds);
  EXPECT_EQ(cut.agreement, Agreement::differs);
  EXPECT_EQ(reading(cut, Variation::truncated), 66);
}

TEST(Figures, WholeContractCountsAnActionAsItsLastTableHasIt) {
  EXPECT_EQ(computed("quoi=actions annee=tout porteur=cd", table), 0);
  EXPECT_EQ(computed("quoi=actions annee=tout etat=abandonne", table), 1);
}

TEST(Figures, PercentageIsAShareOfAllActionsOfTheTable) {
  const DeclaredFigureCheck share =
      check("quoi=actions annee=2021 etat=realise unite=% valeur=50", table);
  EXPECT_EQ(share.computed, 50);
  EXPECT_EQ(share.agreement, Agreement::agrees);
  EXPECT_EQ(reading(share, Variation::abandoned_left_out), 60);
}

TEST(Figures, PercentageAgreesIfItRoundsToTheDeclaredValue) {
  const std::string thirds = "bilan 2021\n action a etat=clos\n action b etat=clos\n action c";
  const std::string figure = "quoi=actions annee=2021 etat=clos unite=% valeur=";
  EXPECT_EQ(check(figure + "67", thirds).agreement, Agreement::agrees);
  EXPECT_EQ(check(figure + "66.7", thirds).agreement, Agreement::agrees);
  EXPECT_EQ(check(figure + "66", thirds).agreement, Agreement::differs);
  EXPECT_EQ(check(figure + "66.6", thirds).agreement, Agreement::differs);
}

TEST(Figures, CountAgreesOnlyIfEqual) {
  EXPECT_EQ(check("quoi=actions annee=2021 valeur=6", table).agreement, Agreement::agrees);
  EXPECT_EQ(check("quoi=actions annee=2021 valeur=6.4", table).agreement, Agreement::differs);
}

TEST(Figures, ActionsWithoutCarrierStrictWithUncertainAndWithoutAbandoned) {
  const DeclaredFigureCheck orphans = check("quoi=actions annee=2021 porteur=aucun valeur=9", R"(
    bilan 2021
    action a
    action b porteur=?
    action c etat=abandonne
    action d porteur=petr)");
  EXPECT_EQ(orphans.computed, 2);
  EXPECT_EQ(reading(orphans, Variation::uncertain_is_nobody), 3);
  EXPECT_EQ(reading(orphans, Variation::abandoned_left_out), 1);
  EXPECT_EQ(orphans.agreement, Agreement::differs);
  ASSERT_TRUE(orphans.nearest.has_value());
  EXPECT_EQ(orphans.readings[*orphans.nearest].value, 3);
}

TEST(Figures, CarriersOfACellFirstSoleServicesAndCollectives) {
  const DeclaredFigureCheck petr = check("quoi=actions annee=2021 porteur=petr valeur=0", table);
  EXPECT_EQ(petr.computed, 2);
  EXPECT_EQ(reading(petr, Variation::sole_carrier_only), 1);
  const DeclaredFigureCheck department =
      check("quoi=actions annee=2021 porteur=cd valeur=0", table);
  EXPECT_EQ(department.computed, 1);
  EXPECT_EQ(reading(department, Variation::first_carrier_only), 0);
  EXPECT_EQ(reading(department, Variation::services_are_parents), 2);
  const DeclaredFigureCheck codecom = check("quoi=actions annee=2021 type=codecom valeur=0", table);
  EXPECT_EQ(codecom.computed, 0);
  EXPECT_EQ(reading(codecom, Variation::doubtful_names_count), 1);
  EXPECT_EQ(reading(codecom, Variation::collectives_spelled_out), 1);
}

TEST(Figures, AndPartnersIsNotASoleCarrier) {
  const DeclaredFigureCheck petr = check("quoi=actions annee=2021 porteur=petr valeur=0", R"(
    bilan 2021
    action a porteur=petr,...
    action b porteur=petr)");
  EXPECT_EQ(petr.computed, 2);
  EXPECT_EQ(reading(petr, Variation::sole_carrier_only), 1);
}

TEST(Figures, DistinctCarriers) {
  const DeclaredFigureCheck carriers = check("quoi=porteurs annee=2021 valeur=0", table);
  EXPECT_EQ(carriers.computed, 4);  // petr, cd, mds, quatre
  EXPECT_EQ(reading(carriers, Variation::services_are_parents), 3);
  EXPECT_EQ(reading(carriers, Variation::doubtful_names_count), 5);
  EXPECT_EQ(reading(carriers, Variation::collectives_spelled_out), 5);
  EXPECT_EQ(computed("quoi=porteurs annee=2022", table), 1);
  EXPECT_EQ(reading(check("quoi=porteurs annee=2022 valeur=4", table), Variation::all_tables), 4);
  EXPECT_EQ(computed("quoi=porteurs annee=tout", table), 4);
  EXPECT_EQ(computed("quoi=porteurs annee=2021 type=departement", table), 2);
  EXPECT_EQ(computed("quoi=porteurs annee=2021 axe=1", table), 3);
}

TEST(Figures, DistinctPartners) {
  const DeclaredFigureCheck partners = check("quoi=partenaires annee=2021 valeur=0", table);
  EXPECT_EQ(partners.computed, 6);  // petr, cd, mds, quatre, x, ars
  EXPECT_EQ(reading(partners, Variation::partners_column_only), 1);
  EXPECT_EQ(reading(partners, Variation::without_funders), 5);
  EXPECT_EQ(reading(partners, Variation::declared_partners), 8);
  EXPECT_EQ(computed("quoi=partenaires instance=copil", "instance copil membres=a,b pilotes=c"), 3);
}

TEST(Figures, PairOfVariationsIsKeptOnlyIfItGivesTheDeclaredValue) {
  const std::string text = R"(
    bilan 2021
    action a etat=en-cours
    action b porteur=? etat=abandonne
    action c porteur=? etat=en-cours
    action d porteur=? etat=en-cours
    action e etat=abandonne
    action f porteur=petr etat=en-cours)";
  const DeclaredFigureCheck check_of_3 =
      check("quoi=actions annee=2021 porteur=aucun valeur=3", text);
  EXPECT_EQ(check_of_3.computed, 2);
  ASSERT_TRUE(check_of_3.nearest.has_value());
  const DeclaredFigureReading& nearest = check_of_3.readings[*check_of_3.nearest];
  EXPECT_EQ(nearest.value, 3);
  EXPECT_EQ(nearest.variations, (std::vector<Variation>{Variation::uncertain_is_nobody,
                                                        Variation::abandoned_left_out}));
  for (const DeclaredFigureReading& each :
       check("quoi=actions annee=2021 porteur=aucun valeur=40", text).readings) {
    EXPECT_EQ(each.variations.size(), 1u);
  }
}

TEST(Figures, NearestIsNoneWhereThePlainReadingAgreesOrIsAsNear) {
  EXPECT_EQ(check("quoi=actions annee=2021 valeur=6", table).nearest, std::nullopt);
  const std::string one = "bilan 2021\n action a porteur=petr";
  EXPECT_EQ(check("quoi=actions annee=2021 porteur=aucun valeur=4", one).nearest, std::nullopt);
}

TEST(Figures, NotBegunMayTakeInReflection) {
  const DeclaredFigureCheck waiting =
      check("quoi=actions annee=2021 etat=non-commence valeur=1", table);
  EXPECT_EQ(waiting.computed, 0);
  EXPECT_EQ(reading(waiting, Variation::reflection_is_not_begun), 1);
}

TEST(Figures, SignatoriesByTheEndOfTheYear) {
  const std::string text = R"(
    partenaire mds parent=cd
    signataire cd date=2018-12-20
    signataire mds date=2018-12-20
    signataire ars date=2021-02
    signataire ars date=2021-03
    signataire caf)";
  EXPECT_EQ(computed("quoi=signataires", text), 4);
  EXPECT_EQ(computed("quoi=signataires annee=2020", text), 3);
  EXPECT_EQ(computed("quoi=signataires annee=2021", text), 4);
  EXPECT_EQ(reading(check("quoi=signataires valeur=3", text), Variation::services_are_parents), 3);
}

TEST(Figures, AxesObjectivesAndEpciDeclaredOrWithActions) {
  EXPECT_EQ(computed("quoi=axes", table), 2);
  EXPECT_EQ(computed("quoi=objectifs", table), 2);
  EXPECT_EQ(computed("quoi=objectifs niveau=2", table), 1);
  EXPECT_EQ(computed("quoi=objectifs axe=2", table), 0);
  EXPECT_EQ(computed("quoi=objectifs objectif=1.1", table), 1);
  EXPECT_EQ(computed("quoi=axes annee=2021 etat=en-cours", table), 1);
  const std::string epcis = "epci cc-a\n epci cc-b\n bilan 2021\n action a territoires=cc-a";
  const DeclaredFigureCheck both = check("quoi=epci annee=2021 valeur=2", epcis);
  EXPECT_EQ(both.computed, 2);
  EXPECT_EQ(reading(both, Variation::with_actions_only), 1);
}

TEST(Figures, InstancesByWhatTheyFollow) {
  const std::string text = R"(
    axe 1
    axe 2
    objectif 1.1 axe=1
    instance copil suit=tout
    instance groupe axes=1
    instance autre axes=2)";
  EXPECT_EQ(computed("quoi=instances", text), 3);
  EXPECT_EQ(computed("quoi=instances axe=1", text), 1);
  EXPECT_EQ(computed("quoi=instances objectif=1.1", text), 1);
}

TEST(Figures, MeetingsOfAnInstanceInAYear) {
  const std::string text = R"(
    instance copil reunions=2020-03-12,2021-03-12,2021-05
    instance cotech reunions=2021-03-12,2021-05
    instance muet)";
  EXPECT_EQ(computed("quoi=reunions annee=2021 instance=copil", text), 2);
  EXPECT_EQ(computed("quoi=reunions annee=2021", text), 4);
  EXPECT_EQ(computed("quoi=reunions annee=tout", text), 5);
  // Two meetings of a month whose days are not said are not taken to be one.
  EXPECT_EQ(reading(check("quoi=reunions annee=2021 valeur=1", text), Variation::same_day_once), 3);
  EXPECT_EQ(reason("quoi=reunions annee=2021 instance=muet", text), NotComputable::not_said);
  EXPECT_EQ(reason("quoi=reunions annee=plan", text), NotComputable::no_table);
}

TEST(Figures, SumOfFundings) {
  const std::string text = R"(
    financement ars annee=2019 montant=12000 objet=coordination
    financement ars annee=2020 montant=8000 objet=bus
    financement region annee=2020)";
  EXPECT_EQ(computed("quoi=financement financeur=ars", text), 20000);
  EXPECT_EQ(computed("quoi=financement financeur=ars annee=2020", text), 8000);
  EXPECT_EQ(computed("quoi=financement objet=coordination", text), 12000);
  EXPECT_EQ(reason("quoi=financement annee=2020", text), NotComputable::not_said);
  EXPECT_EQ(
      reading(check("quoi=financement annee=2020 valeur=1", text), Variation::amounts_said_only),
      8000);
  EXPECT_EQ(reason("quoi=financement annee=2030", text), NotComputable::not_said);
  const std::string cents = "financement ars annee=2021 montant=12000.75";
  EXPECT_EQ(check("quoi=financement valeur=12001", cents).agreement, Agreement::agrees);
  EXPECT_EQ(reading(check("quoi=financement valeur=12000", cents), Variation::truncated), 12000);
}

TEST(Figures, CommunesAreWhatTheContractSays) {
  EXPECT_EQ(computed("quoi=communes", "contrat communes=123"), 123);
  EXPECT_EQ(reason("quoi=communes", "contrat debut=2019"), NotComputable::not_said);
}

TEST(Figures, WhyAFigureIsNotComputable) {
  EXPECT_EQ(reason("quoi=hors-donnees", table), NotComputable::outside_data);
  EXPECT_EQ(reason("quoi=actions annee=1999", table), NotComputable::no_table);
  EXPECT_EQ(reason("quoi=actions annee=plan etat=clos", table), NotComputable::column_not_recorded);
  EXPECT_EQ(reason("quoi=actions annee=2022 nature=fiche", table),
            NotComputable::column_not_recorded);
  EXPECT_EQ(reason("quoi=porteurs annee=2021", "bilan 2021\n action a"),
            NotComputable::column_not_recorded);
  EXPECT_EQ(reason("quoi=actions annee=2021 unite=%", "bilan 2021"),
            NotComputable::share_of_nothing);
  EXPECT_EQ(reason("quoi=axes", "bilan 2021"), NotComputable::not_said);
  EXPECT_EQ(check("quoi=hors-donnees valeur=3", table).agreement, Agreement::unknown);
}

TEST(Figures, CountedNamesWhatMakesUpTheValue) {
  const DeclaredFigureCheck pistes = check("quoi=actions annee=2021 nature=piste valeur=1", table);
  EXPECT_EQ(pistes.counted, (std::vector<model::Subject>{{model::SubjectKind::action, 1}}));
}

TEST(Figures, EveryVariationHasItsOwnCode) {
  EXPECT_EQ(variation_code(Variation::uncertain_is_nobody), "uncertain-is-nobody");
  EXPECT_EQ(variation_code(Variation::reflection_is_not_begun), "reflection-is-not-begun");
  EXPECT_EQ(variation_code(Variation::amounts_said_only), "amounts-said-only");
  EXPECT_EQ(variation_code(Variation::truncated), "truncated");
}

}  // namespace
}  // namespace maillage::gaps
