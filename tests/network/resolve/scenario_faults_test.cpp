// Lines of a scenario that do not apply to its base, each with its whole text.
#include <gtest/gtest.h>

#include "tests/support/scenario_text.hpp"

namespace maillage::resolve {
namespace {

testing::ContractText base() {
  return {R"([contrat]
id = "petit"
nom = "Petit contrat"
epci = ["cc-nord"]
[[objectif]]
id = "1.1"
[[partenaire]]
id = "petr"
nom = "PETR du lieu"
[[partenaire]]
id = "caf"
nom = "CAF"
[[partenaire]]
id = "cc-nord"
nom = "CC du Nord"
[[instance]]
id = "copil"
nom = "COPIL"
membres = ["petr"]
[[instance]]
id = "cotech"
nom = "COTECH"
)",
          {{"2023.csv",
            "id;objectif;action;porteur;partenaires\n"
            "bus;1.1;Bus;PETR;CAF\n"
            "forum;1.1;Forum;;\n"
            "repas;1.1;Repas;;\n"}}};
}

std::string errors(const std::string& scenario) {
  return testing::scenario_told(testing::ScenarioText{base(), scenario});
}

// Three lines stand before: [scenario], nom, base.

TEST(ScenarioFaults, UnknownAction) {
  EXPECT_EQ(
      "scenario.toml:5:10: erreur : action inconnue : « fourm »\n"
      "  5 | action = \"fourm\"\n"
      "    |          ^\n"
      "  aide : vouliez-vous dire « forum » ?\n",
      errors("[[retirer]]\naction = \"fourm\"\n"));
}

TEST(ScenarioFaults, UnknownInstance) {
  EXPECT_EQ(
      "scenario.toml:5:12: erreur : instance inconnue : « copill »\n"
      "  5 | instance = \"copill\"\n"
      "    |            ^\n"
      "  aide : vouliez-vous dire « copil » ?\n",
      errors("[[modifier]]\ninstance = \"copill\"\nrythme = 2\n"));
}

TEST(ScenarioFaults, UnknownPorteur) {
  EXPECT_EQ(
      "scenario.toml:6:21: erreur : organisation inconnue : « cfa » (porteurs)\n"
      "  6 | ajouter_porteurs = [\"cfa\"]\n"
      "    |                     ^\n"
      "  aide : vouliez-vous dire « CAF » ?\n",
      errors("[[modifier]]\naction = \"forum\"\najouter_porteurs = [\"cfa\"]\n"));
}

TEST(ScenarioFaults, PorteurAlreadyNamed) {
  EXPECT_EQ(
      "scenario.toml:6:21: erreur : «\u00A0petr\u00A0» est déjà là (porteurs de "
      "«\u00A0bus\u00A0»)\n"
      "  6 | ajouter_porteurs = [\"petr\"]\n"
      "    |                     ^\n"
      "  2023.csv:2:13: nommé ici : « petr »\n"
      "  aide : la base le dit déjà\u00A0: supprimez ce nom\n",
      errors("[[modifier]]\naction = \"bus\"\najouter_porteurs = [\"petr\"]\n"));
}

TEST(ScenarioFaults, PorteurAlreadyWithdrawn) {
  EXPECT_EQ(
      "scenario.toml:6:20: erreur : «\u00A0caf\u00A0» n’y est pas (porteurs de «\u00A0bus\u00A0»)\n"
      "  6 | retirer_porteurs = \"caf\"\n"
      "    |                    ^\n"
      "  aide : la base ne le dit pas, ou plus\u00A0: supprimez ce nom\n",
      errors("[[modifier]]\naction = \"bus\"\nretirer_porteurs = \"caf\"\n"));
}

TEST(ScenarioFaults, MemberAlreadySeated) {
  EXPECT_EQ(
      "scenario.toml:6:20: erreur : «\u00A0PETR du lieu\u00A0» est déjà là (membres de "
      "«\u00A0instance copil\u00A0»)\n"
      "  6 | ajouter_membres = [\"PETR du lieu\"]\n"
      "    |                    ^\n"
      "  contrat.toml:19:12: nommé ici : « petr »\n"
      "  aide : la base le dit déjà\u00A0: supprimez ce nom\n",
      errors("[[modifier]]\ninstance = \"copil\"\najouter_membres = [\"PETR du lieu\"]\n"));
}

TEST(ScenarioFaults, MemberWhoDoesNotSit) {
  EXPECT_EQ(
      "scenario.toml:6:20: erreur : «\u00A0caf\u00A0» n’y est pas (membres de "
      "«\u00A0instance copil\u00A0»)\n"
      "  6 | retirer_membres = [\"caf\"]\n"
      "    |                    ^\n"
      "  aide : la base ne le dit pas, ou plus\u00A0: supprimez ce nom\n",
      errors("[[modifier]]\ninstance = \"copil\"\nretirer_membres = [\"caf\"]\n"));
}

TEST(ScenarioFaults, ActionDroppedTwice) {
  EXPECT_EQ(
      "scenario.toml:7:18: erreur : «\u00A0forum\u00A0» n’est plus là\u00A0: [[retirer]] l’a déjà "
      "prise\n"
      "  7 | action = [\"bus\", \"forum\"]\n"
      "    |                  ^\n"
      "  scenario.toml:5:10: dit d’abord ici : « forum »\n"
      "  aide : gardez une seule des deux lignes\n",
      errors("[[retirer]]\naction = \"forum\"\n[[retirer]]\naction = [\"bus\", \"forum\"]\n"));
}

TEST(ScenarioFaults, ActionDroppedAndChanged) {
  EXPECT_EQ(
      "scenario.toml:5:10: erreur : «\u00A0forum\u00A0» n’est plus là\u00A0: [[retirer]] l’a déjà "
      "prise\n"
      "  5 | action = \"forum\"\n"
      "    |          ^\n"
      "  scenario.toml:8:10: dit d’abord ici : « forum »\n"
      "  aide : gardez une seule des deux lignes\n",
      errors("[[modifier]]\naction = \"forum\"\netat = \"en cours\"\n"
             "[[retirer]]\naction = \"forum\"\n"));
}

TEST(ScenarioFaults, ActionMergedTwice) {
  EXPECT_EQ(
      "scenario.toml:8:12: erreur : «\u00A0forum\u00A0» n’est plus là\u00A0: [[fusionner]] l’a "
      "déjà "
      "prise\n"
      "  8 | actions = [\"forum\", \"repas\"]\n"
      "    |            ^\n"
      "  scenario.toml:5:19: dit d’abord ici : « forum »\n"
      "  aide : gardez une seule des deux lignes\n",
      errors("[[fusionner]]\nactions = [\"bus\", \"forum\"]\nid = \"bus\"\n"
             "[[fusionner]]\nactions = [\"forum\", \"repas\"]\nid = \"repas\"\n"));
}

TEST(ScenarioFaults, OrganisationDroppedAndNamed) {
  EXPECT_EQ(
      "scenario.toml:8:21: erreur : «\u00A0caf\u00A0» n’est plus là\u00A0: [[retirer]] l’a déjà "
      "prise\n"
      "  8 | ajouter_porteurs = [\"caf\"]\n"
      "    |                     ^\n"
      "  scenario.toml:5:14: dit d’abord ici : « caf »\n"
      "  aide : gardez une seule des deux lignes\n",
      errors("[[retirer]]\npartenaire = \"caf\"\n"
             "[[modifier]]\naction = \"forum\"\najouter_porteurs = [\"caf\"]\n"));
}

TEST(ScenarioFaults, OneKeySetTwice) {
  EXPECT_EQ(
      "scenario.toml:9:1: erreur : «\u00A0etat\u00A0» est donné deux fois pour «\u00A0bus\u00A0»\n"
      "  9 | etat = \"réalisé\"\n"
      "    | ^\n"
      "  scenario.toml:6:1: dit d’abord ici\n"
      "  aide : gardez une seule des deux valeurs\n",
      errors("[[modifier]]\naction = \"bus\"\netat = \"en cours\"\n"
             "[[modifier]]\naction = \"bus\"\netat = \"réalisé\"\n"));
}

TEST(ScenarioFaults, AnIdAddedThatExists) {
  EXPECT_EQ(
      "scenario.toml:5:6: erreur : identifiant en double : « bus » (action)\n"
      "  5 | id = \"bus\"\n"
      "    |      ^\n"
      "  2023.csv:2:1: défini d’abord ici : « bus »\n",
      errors("[[action]]\nid = \"bus\"\ntitre = \"Bus\"\n"));
}

TEST(ScenarioFaults, NeitherTargetNorTwo) {
  EXPECT_EQ(
      "scenario.toml:4:1: erreur : il faut dans [[modifier]] une de ces clés, et une seule\u00A0: "
      "action, instance, partenaire\n"
      "  4 | [[modifier]]\n"
      "    | ^\n",
      errors("[[modifier]]\nrythme = 2\n"));
}

TEST(ScenarioFaults, AKeyOfAnotherTarget) {
  EXPECT_EQ(
      "scenario.toml:6:1: erreur : clé inconnue : « rythme » dans [modifier]\n"
      "  6 | rythme = 2\n"
      "    | ^\n",
      errors("[[modifier]]\naction = \"bus\"\nrythme = 2\n"));
}

TEST(ScenarioFaults, MeetingsAreNotHeldInAScenario) {
  const std::string text = errors("[[instance]]\nid = \"g\"\nreunions = [2024-01-01]\n");
  EXPECT_NE(std::string::npos, text.find("« reunions »")) << text;
}

TEST(ScenarioFaults, ObjectiveWithActions) {
  EXPECT_EQ(
      "scenario.toml:5:12: erreur : on ne peut pas retirer l’objectif «\u00A01.1\u00A0»\u00A0: 3 "
      "de "
      "ses actions restent\n"
      "  5 | objectif = \"1.1\"\n"
      "    |            ^\n"
      "  2023.csv:2:1: la première est ici : « bus »\n"
      "  aide : retirez ses actions ou donnez-leur un autre objectif ([[modifier]])\n",
      errors("[[retirer]]\nobjectif = \"1.1\"\n"));
}

TEST(ScenarioFaults, EpciOfTheTerritory) {
  EXPECT_EQ(
      "scenario.toml:5:14: erreur : «\u00A0cc-nord\u00A0» est un EPCI du territoire\u00A0: un "
      "scénario "
      "ne le retire pas\n"
      "  5 | partenaire = \"cc-nord\"\n"
      "    |              ^\n",
      errors("[[retirer]]\npartenaire = \"cc-nord\"\n"));
}

TEST(ScenarioFaults, AYearTheBaseHasNot) {
  const testing::ScenarioText text{base(), "[scenario]\nnom = \"S\"\nbase = \"b\"\nannee = 2031\n"};
  const text::Faults faults = testing::applied(text).resolved.faults;
  ASSERT_FALSE(faults.empty());
  EXPECT_EQ(text::FaultKind::bad_value, faults.front().kind);
  EXPECT_EQ((std::vector<std::string>{"annee", "2031", "2023"}), faults.front().words);
}

TEST(ScenarioFaults, ALimitThatIsNoNumber) {
  EXPECT_EQ(
      "scenario.toml:5:15: erreur : « actions_max » ne peut pas valoir « -3 » (attendu : un nombre "
      "entier, ou false)\n"
      "  5 | actions_max = -3\n"
      "    |               ^\n",
      errors("[exigences]\nactions_max = -3\n"));
}

TEST(ScenarioFaults, AnUnknownRequirement) {
  const std::string text = errors("[exigences]\naction_max = 3\n");
  EXPECT_NE(std::string::npos, text.find("vouliez-vous dire « actions_max » ?")) << text;
}

TEST(ScenarioFaults, AllAreToldInOneRun) {
  const text::Faults faults =
      testing::applied({base(),
                        "[[retirer]]\naction = \"x1\"\n[[modifier]]\ninstance = \"x2\"\n"
                        "[[modifier]]\naction = \"bus\"\najouter_porteurs = [\"x3\"]\n"
                        "[exigences]\nx4 = true\n[[inconnue]]\nx = 1\n"})
          .resolved.faults;
  std::size_t errors_found = 0;
  for (const text::Fault& fault : faults) {
    errors_found += fault.severity == text::FaultSeverity::error ? 1 : 0;
  }
  EXPECT_EQ(5u, errors_found);
}

}  // namespace
}  // namespace maillage::resolve
