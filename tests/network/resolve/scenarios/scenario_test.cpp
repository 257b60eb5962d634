// What each kind of line of a scenario makes of a small contract.
#include <gtest/gtest.h>

#include "tests/support/scenario_text.hpp"

namespace maillage::resolve {
namespace {

testing::ContractText small() {
  return {R"([contrat]
id = "petit"
nom = "Petit contrat"
debut = 2018-01-01
fin = 2023-12-31
pilote = "petr"
epci = ["cc-nord", "cc-sud"]
[[axe]]
id = "1"
nom = "Axe"
[[objectif]]
id = "1.1"
axe = "1"
[[objectif]]
id = "1.2"
axe = "1"
[[partenaire]]
id = "petr"
nom = "PETR du lieu"
alias = ["Pays"]
[[partenaire]]
id = "caf"
nom = "CAF"
[[partenaire]]
id = "cd"
nom = "Département"
[[partenaire]]
id = "mds"
nom = "Maison des solidarités"
parent = "cd"
[[partenaire]]
id = "cc-nord"
nom = "CC du Nord"
[[partenaire]]
id = "cc-sud"
nom = "CC du Sud"
[[partenaire]]
id = "dac"
nom = "Dispositif d'appui"
statut = "pressenti"
[[signataire]]
partenaire = "petr"
[[signataire]]
partenaire = "cd"
[[instance]]
id = "copil"
nom = "COPIL"
niveau = "stratégique"
membres = ["petr", "cd"]
objectifs = ["1.1"]
rythme = 1
reunions = [2022-03-01]
[[instance]]
id = "cotech"
nom = "COTECH"
niveau = "technique"
membres = ["caf", "petr"]
actions = ["bus", "atelier", "ancienne"]
[[referent]]
epci = "cc-nord"
role = "élu"
depuis = 2018
jusqua = 2020
[[referent]]
epci = "cc-sud"
role = "élu"
[[chiffre]]
dit = "actions"
valeur = 4
annee = 2023
quoi = "actions"
)",
          {{"2022.csv",
            "id;objectif;action;porteur;partenaires\n"
            "ancienne;1.1;Ancienne;CAF;\n"
            "atelier;1.2;Atelier du goût;CAF;\n"},
           {"2023.csv",
            "id;objectif;action;n° ou piste;porteur;état;partenaires;financeurs\n"
            "bus;1.1;Bus;1.1.1;PETR et partenaires;En cours;CAF;\n"
            "forum;1.1;Forum;Piste;;Non commencé;;\n"
            "atelier;1.2;;1.2.1;CAF, Département [l. 4];Réalisé;MDS;PETR\n"
            "repas;1.2;Repas;Piste;CC du Nord ?;Abandonné;;\n"}}};
}

std::string plan_of(const std::string& scenario) {
  const ScenarioResult result = testing::applied({small(), scenario});
  EXPECT_EQ("", testing::scenario_told(testing::ScenarioText{small(), scenario}));
  return testing::plan_text(result.resolved.contract);
}

std::string instances_of(const std::string& scenario) {
  const ScenarioResult result = testing::applied({small(), scenario});
  EXPECT_EQ("", testing::scenario_told(testing::ScenarioText{small(), scenario}));
  return testing::instances_text(result.resolved.contract);
}

constexpr const char* unchanged =
    "bus 1.1 en cours | petr et partenaires | caf\n"
    "forum 1.1 non commencé\n"
    "atelier 1.2 réalisé | caf, cd | mds | petr\n"
    "repas 1.2 abandonné | cc-nord?\n";

TEST(Scenario, WithoutALineIsTheBaseYearAsAPlan) {
  EXPECT_EQ(unchanged, plan_of(""));
  const model::Contract contract = testing::applied({small(), ""}).resolved.contract;
  ASSERT_EQ(1u, contract.editions.size());
  EXPECT_FALSE(contract.editions.front().year);
}

TEST(Scenario, TakesTheNamedYear) {
  const testing::ScenarioText text{small(),
                                   "[scenario]\nnom = \"S\"\nbase = \"b\"\nannee = 2022\n"};
  EXPECT_EQ("ancienne 1.1 | caf\natelier 1.2 | caf\n",
            testing::plan_text(testing::applied(text).resolved.contract));
}

TEST(Scenario, LeavesThePastBehind) {
  const model::Contract contract = testing::applied({small(), ""}).resolved.contract;
  EXPECT_TRUE(contract.figures.empty());
  for (const model::Instance& instance : contract.instances) EXPECT_TRUE(instance.meetings.empty());
  ASSERT_EQ(1u, contract.referents.size());
  EXPECT_EQ("cc-sud", contract.partners[contract.epcis[contract.referents[0].epci].partner].id);
  // Who serves in the year it begins from is still there.
  testing::ContractText base = small();
  base.toml.replace(base.toml.find("jusqua = 2020"), 13, "jusqua = 2023");
  EXPECT_EQ(2u, testing::applied({base, ""}).resolved.contract.referents.size());
}

TEST(Scenario, HasItsOwnNameAndDatesAndKnowsItsBase) {
  const testing::ScenarioText text{
      small(),
      "[scenario]\nnom = \"Contrat 3\"\nbase = \"../b\"\nannee = \"2023\"\n"
      "description = \"essai\"\ndebut = 2024-01-01\nfin = 2028-12-31\n"};
  const model::Contract contract = testing::applied(text).resolved.contract;
  EXPECT_EQ("Contrat 3", contract.name);
  EXPECT_EQ("contrat-3", contract.id);
  EXPECT_EQ("2024-01-01", to_string(*contract.start));
  ASSERT_TRUE(contract.scenario);
  EXPECT_EQ("../b", contract.scenario->base);
  EXPECT_EQ("Petit contrat", contract.scenario->base_name);
  EXPECT_EQ(2023, contract.scenario->year);
  EXPECT_EQ("essai", contract.scenario->description);
}

TEST(Scenario, KeepsATitleThatOnlyAnEarlierTableHas) {
  const model::Contract contract = testing::applied({small(), ""}).resolved.contract;
  EXPECT_EQ("Atelier du goût", contract.editions.front().rows[2].title);
}

TEST(Scenario, DropsActions) {
  EXPECT_EQ(
      "bus 1.1 en cours | petr et partenaires | caf\n"
      "atelier 1.2 réalisé | caf, cd | mds | petr\n",
      plan_of(
          "[[retirer]]\naction = [\"forum\", \"repas\"]\nmotif = \"m\"\nrecommandation = 10\n"));
}

TEST(Scenario, NamesAPorteurOfAnOrphan) {
  const std::string plan =
      plan_of("[[modifier]]\naction = \"forum\"\najouter_porteurs = \"CAF\"\n");
  EXPECT_NE(std::string::npos, plan.find("forum 1.1 non commencé | caf\n")) << plan;
}

TEST(Scenario, APartnerWhoBecomesPorteurIsNoLongerPartner) {
  const std::string plan =
      plan_of("[[modifier]]\naction = \"bus\"\najouter_porteurs = [\"caf\"]\n");
  EXPECT_NE(std::string::npos, plan.find("bus 1.1 en cours | petr, caf et partenaires\n")) << plan;
}

TEST(Scenario, ADoubtfulPorteurBecomesCertainWhenNamed) {
  const std::string plan =
      plan_of("[[modifier]]\naction = \"repas\"\najouter_porteurs = [\"cc-nord\"]\n");
  EXPECT_NE(std::string::npos, plan.find("repas 1.2 abandonné | cc-nord\n")) << plan;
}

TEST(Scenario, ChangesHands) {
  const std::string plan = plan_of(
      "[[modifier]]\naction = \"bus\"\nretirer_porteurs = \"petr\"\najouter_porteurs = \"cd\"\n");
  EXPECT_NE(std::string::npos, plan.find("bus 1.1 en cours | cd | caf\n")) << plan;
}

TEST(Scenario, LeavesAnActionWithoutPorteurWhenTheLastGoes) {
  const std::string plan = plan_of("[[modifier]]\naction = \"bus\"\nretirer_porteurs = \"petr\"\n");
  EXPECT_NE(std::string::npos, plan.find("bus 1.1 en cours |  | caf\n")) << plan;
}

TEST(Scenario, ReplacesListsAndValues) {
  const std::string plan = plan_of(
      "[[modifier]]\naction = [\"forum\", \"repas\"]\nporteurs = [\"petr\", \"caf\"]\n"
      "financeurs = [\"cd\"]\nobjectif = \"1.2\"\netat = \"En cours\"\n");
  EXPECT_NE(std::string::npos, plan.find("forum 1.2 en cours | petr, caf |  | cd\n")) << plan;
  EXPECT_NE(std::string::npos, plan.find("repas 1.2 en cours | petr, caf |  | cd\n")) << plan;
}

TEST(Scenario, AddsAnAction) {
  const std::string plan = plan_of(
      "[[action]]\nid = \"fiche\"\ntitre = \"Fiche\"\nobjectif = \"1.1\"\nporteurs = [\"petr\"]\n"
      "partenaires = [\"Département\"]\nterritoires = [\"tous\"]\n");
  EXPECT_EQ(std::string(unchanged) + "fiche 1.1 | petr | cd\n", plan);
}

TEST(Scenario, MergesActions) {
  EXPECT_EQ(
      "bus 1.1 en cours | petr, caf, cd et partenaires | mds | petr\n"
      "forum 1.1 non commencé\n"
      "repas 1.2 abandonné | cc-nord?\n",
      plan_of("[[fusionner]]\nactions = [\"bus\", \"atelier\"]\nid = \"bus\"\n"));
}

TEST(Scenario, OfMergedActionsThatDoNotSayWhoCarriesNothingIsKnown) {
  const testing::ScenarioText text{
      {"", {{"actions.csv", "id;action;porteur\na;A;non renseigné\nb;B;non renseigné\nc;C;CAF\n"}}},
      "[[fusionner]]\nactions = [\"a\", \"b\"]\nid = \"a\"\n"};
  EXPECT_EQ("a | non renseigné\nc | caf\n",
            testing::plan_text(testing::applied(text).resolved.contract));
}

TEST(Scenario, AMergeTakesItsNewIdAndValues) {
  const std::string plan = plan_of(
      "[[fusionner]]\nactions = [\"forum\", \"repas\"]\nid = \"fete\"\ntitre = \"Fête\"\n"
      "objectif = \"1.2\"\nporteurs = [\"caf\"]\n");
  EXPECT_EQ(
      "bus 1.1 en cours | petr et partenaires | caf\n"
      "fete 1.2 non commencé | caf\n"
      "atelier 1.2 réalisé | caf, cd | mds | petr\n",
      plan);
}

TEST(Scenario, RemitsFollowMergedActionsAndForgetDroppedOnes) {
  EXPECT_EQ(
      "copil rythme 1 | petr, cd | 1.1\n"
      "cotech | petr, caf |  | fete\n",
      instances_of("[[fusionner]]\nactions = [\"forum\", \"atelier\"]\nid = \"fete\"\n"
                   "[[retirer]]\naction = \"bus\"\n"));
}

TEST(Scenario, RecomposesAnInstance) {
  EXPECT_EQ(
      "copil rythme 2 | petr, caf | 1.1, 1.2\n"
      "cotech | petr, caf |  | bus, atelier\n",
      instances_of("[[modifier]]\ninstance = \"copil\"\najouter_membres = [\"caf\"]\n"
                   "retirer_membres = [\"Département\"]\najouter_objectifs = [\"1.2\"]\n"
                   "rythme = 2\n"));
}

TEST(Scenario, AddsAndDropsInstances) {
  EXPECT_EQ(
      "copil rythme 1 | petr, cd | 1.1\n"
      "groupe rythme 2 | petr | 1.2\n",
      instances_of("[[retirer]]\ninstance = \"cotech\"\n"
                   "[[instance]]\nid = \"groupe\"\nnom = \"Groupe\"\nmembres = [\"petr\"]\n"
                   "objectifs = [\"1.2\"]\nrythme = 2\nrecommandation = [1, 5]\n"));
}

TEST(Scenario, MergesInstances) {
  EXPECT_EQ("comite rythme 3 | petr, caf, cd | 1.1 | bus, atelier\n",
            instances_of("[[fusionner]]\ninstances = [\"copil\", \"cotech\"]\nid = \"comite\"\n"
                         "nom = \"Comité\"\nrythme = 3\n"));
}

// "id>those it prepares": the flows that the scenario's instances declare.
std::string prepared_of(const std::string& scenario) {
  testing::ContractText base = small();
  base.toml +=
      "[[instance]]\nid = \"groupe\"\nprepare = [\"cotech\", \"copil\"]\n"
      "rend_compte = [\"cotech\"]\n";
  EXPECT_EQ("", testing::scenario_told(testing::ScenarioText{base, scenario}));
  const model::Contract made = testing::applied({base, scenario}).resolved.contract;
  std::string text;
  for (const model::Instance& instance : made.instances) {
    text += instance.id + ">";
    for (const text::InstanceId id : instance.prepares) text += made.instances[id].id + " ";
    for (const text::InstanceId id : instance.reports_to) text += "=" + made.instances[id].id;
    text += "; ";
  }
  return text;
}

TEST(Scenario, WhatAnInstancePreparesFollowsMergedOnesAndForgetsDroppedOnes) {
  EXPECT_EQ("copil>; cotech>; groupe>cotech copil =cotech; ", prepared_of(""));
  EXPECT_EQ("copil>; groupe>copil ; ", prepared_of("[[retirer]]\ninstance = \"cotech\"\n"));
  EXPECT_EQ("comite>; groupe>comite =comite; ",
            prepared_of("[[fusionner]]\ninstances = [\"copil\", \"cotech\"]\nid = \"comite\"\n"));
  EXPECT_EQ("copil>; tout>copil ; ",
            prepared_of("[[fusionner]]\ninstances = [\"cotech\", \"groupe\"]\nid = \"tout\"\n"));
}

TEST(Scenario, BringsInAnOrganisationThatWasProspective) {
  const model::Contract contract =
      testing::applied({small(), "[[modifier]]\npartenaire = [\"dac\"]\nstatut = \"actuel\"\n"})
          .resolved.contract;
  for (const model::Partner& partner : contract.partners) {
    EXPECT_EQ(model::Standing::current, partner.standing) << partner.id;
  }
}

TEST(Scenario, AddsAnOrganisationThatOtherLinesName) {
  const std::string plan = plan_of(
      "[[partenaire]]\nid = \"cpam\"\nnom = \"CPAM\"\ntype = \"sécurité sociale\"\n"
      "[[modifier]]\naction = \"forum\"\najouter_porteurs = [\"cpam\"]\n");
  EXPECT_NE(std::string::npos, plan.find("forum 1.1 non commencé | cpam\n")) << plan;
}

TEST(Scenario, WithdrawsAnOrganisationFromEverything) {
  const ScenarioResult result = testing::applied({small(), "[[retirer]]\npartenaire = \"cd\"\n"});
  const model::Contract& contract = result.resolved.contract;
  EXPECT_EQ("", testing::scenario_told(
                    testing::ScenarioText{small(), "[[retirer]]\npartenaire = \"cd\"\n"}));
  EXPECT_NE(std::string::npos,
            testing::plan_text(contract).find("atelier 1.2 réalisé | caf | mds | petr\n"));
  EXPECT_EQ("copil rythme 1 | petr | 1.1\ncotech | petr, caf |  | bus, atelier\n",
            testing::instances_text(contract));
  EXPECT_EQ(1u, contract.signatures.size());
  for (const model::Partner& partner : contract.partners) {
    EXPECT_NE("cd", partner.id);
    EXPECT_FALSE(partner.parent) << partner.id;  // its service stays
  }
}

TEST(Scenario, NamesAndWithdrawsSignatoriesAndReferents) {
  const model::Contract contract =
      testing::applied({small(),
                        "[[retirer]]\nsignataire = \"cd\"\n[[retirer]]\nreferent = \"cc-sud\"\n"
                        "[[signataire]]\npartenaire = \"caf\"\n[[referent]]\nepci = \"cc-nord\"\n"})
          .resolved.contract;
  ASSERT_EQ(2u, contract.signatures.size());
  EXPECT_EQ("caf", contract.partners[contract.signatures[1].partner].id);
  ASSERT_EQ(1u, contract.referents.size());
  EXPECT_EQ("cc-nord", contract.partners[contract.epcis[contract.referents[0].epci].partner].id);
}

TEST(Scenario, DropsAnObjectiveThatHasNoActionLeft) {
  const testing::ScenarioText text{
      small(),
      "[[retirer]]\nobjectif = \"1.1\"\n[[retirer]]\naction = \"forum\"\n"
      "[[modifier]]\naction = \"bus\"\nobjectif = \"1.2\"\n"};
  const model::Contract contract = testing::applied(text).resolved.contract;
  EXPECT_EQ("", testing::scenario_told(text));
  ASSERT_EQ(1u, contract.objectives.size());
  EXPECT_EQ("1.2", contract.objectives[text::ObjectiveId{0}].id);
}

TEST(Scenario, LinesMayStandInAnyOrder) {
  const std::string add = "[[modifier]]\naction = \"forum\"\najouter_porteurs = [\"cpam\"]\n";
  const std::string declare = "[[partenaire]]\nid = \"cpam\"\nnom = \"CPAM\"\n";
  const std::string drop = "[[retirer]]\naction = \"repas\"\n";
  EXPECT_EQ(plan_of(add + declare + drop), plan_of(drop + declare + add));
}

TEST(Scenario, WhatItLeavesAloneKeepsItsPlace) {
  const model::Contract contract =
      testing::applied(
          {small(), "[[modifier]]\naction = \"atelier\"\najouter_porteurs = [\"petr\"]\n"})
          .resolved.contract;
  const model::ActionRow& row = contract.editions.front().rows[2];
  ASSERT_EQ(3u, row.carriers.size());
  EXPECT_EQ("2023.csv:4:20", to_string(row.carriers[0].place));
  EXPECT_EQ("2023.csv:4:25", to_string(row.carriers[1].place));
  EXPECT_EQ("l. 4", row.carriers[1].source);
  EXPECT_EQ("scenario.toml:6:21", to_string(row.carriers[2].place));
  EXPECT_EQ("2023.csv:4:1", to_string(row.place));
  EXPECT_EQ("CAF, Département, PETR du lieu", row.carrier_cell);
}

TEST(Scenario, OverATableAloneDeclaresWhatItsCellsName) {
  testing::ContractText base{
      "", {{"actions.csv", "objectif;action;porteur\nMobilité;Bus;PETR\n;Forum;\n"}}};
  const testing::ScenarioText text{
      base,
      "[[partenaire]]\nid = \"caf\"\nnom = \"CAF\"\n"
      "[[modifier]]\naction = \"forum\"\nporteurs = [\"caf\", \"PETR\"]\n"};
  EXPECT_EQ("", testing::scenario_told(text));
  EXPECT_EQ("bus mobilite | petr\nforum | caf, petr\n",
            testing::plan_text(testing::applied(text).resolved.contract));
}

TEST(Scenario, MayStandOnAScenario) {
  const ScenarioResult first = testing::applied(
      {small(), "[[modifier]]\naction = \"forum\"\najouter_porteurs = [\"caf\"]\n"});
  model::Draft second;
  text::Faults faults;
  second.place = {"deux.toml", 0, 0, {}};
  readers::read_toml("deux.toml",
                     "[scenario]\nnom = \"Deux\"\nbase = \"un.toml\"\n"
                     "[[modifier]]\naction = \"forum\"\nretirer_porteurs = [\"caf\"]\n"
                     "ajouter_porteurs = [\"petr\"]\n",
                     second, faults);
  const ScenarioResult result = apply_scenario(first.draft, first.resolved.contract, second);
  EXPECT_TRUE(faults.empty());
  EXPECT_FALSE(text::has_errors(result.resolved.faults));
  EXPECT_NE(std::string::npos,
            testing::plan_text(result.resolved.contract).find("forum 1.1 non commencé | petr\n"));
  EXPECT_EQ(2023, result.resolved.contract.scenario->year);
}

}  // namespace
}  // namespace maillage::resolve
