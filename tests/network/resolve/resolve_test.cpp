// Every check of meaning, with the whole text a user sees: place, line, caret, hint.
#include "network/resolve/resolve.hpp"

#include <gtest/gtest.h>

#include <string>

#include "network/model/vocabulary.hpp"
#include "tests/support/contract_text.hpp"

namespace maillage::resolve {
namespace {

const char* const two_partners = R"([[objectif]]
id = "1.1"
nom = "Mobilité"
[[partenaire]]
id = "petr"
nom = "PETR Cœur"
alias = ["PETR CDL"]
type = "petr"
[[partenaire]]
id = "admr"
nom = "ADMR"
)";

TEST(Resolve, AContractWithoutFaultSaysNothing) {
  EXPECT_EQ(testing::told({two_partners,
                           {{"actions.csv", "id;objectif;action;porteur\na;1.1;Bus;PETR cdl\n"}}}),
            "");
}

TEST(Resolve, UnknownKeyWithTheNearest) {
  EXPECT_EQ(testing::told({"[[partenaire]]\nid = \"x\"\ntipe = \"commune\"\n", {}}),
            "contrat.toml:3:1: erreur : clé inconnue : « tipe » dans [partenaire]\n"
            "  3 | tipe = \"commune\"\n"
            "    | ^\n"
            "  aide : vouliez-vous dire « type » ?\n");
}

TEST(Resolve, UnknownSection) {
  EXPECT_EQ(testing::told({"[[partenaires]]\nid = \"x\"\n[contrat]\nid = \"c\"\n", {}}),
            "contrat.toml:1:1: erreur : section inconnue : [partenaires]\n"
            "  1 | [[partenaires]]\n"
            "    | ^\n"
            "  aide : vouliez-vous dire « partenaire » ?\n");
}

TEST(Resolve, WrongType) {
  EXPECT_EQ(testing::told({"[[instance]]\nid = \"copil\"\nrythme = \"un\"\n", {}}),
            "contrat.toml:3:10: erreur : « rythme » attend un nombre, pas un texte\n"
            "  3 | rythme = \"un\"\n"
            "    |          ^\n");
}

TEST(Resolve, MissingKey) {
  EXPECT_EQ(testing::told({"[[partenaire]]\nnom = \"ADMR\"\n", {}}),
            "contrat.toml:1:1: erreur : il manque « id » dans [partenaire]\n"
            "  1 | [[partenaire]]\n"
            "    | ^\n");
}

TEST(Resolve, DuplicateIdNamesBothPlaces) {
  EXPECT_EQ(testing::told({"[[partenaire]]\nid = \"petr\"\n[[partenaire]]\nid = \"PETR\"\n", {}}),
            "contrat.toml:4:6: erreur : identifiant en double : « PETR » (partenaire)\n"
            "  4 | id = \"PETR\"\n"
            "    |      ^\n"
            "  contrat.toml:2:6: défini d’abord ici : « petr »\n");
}

TEST(Resolve, AnAliasBelongsToOneOrganisation) {
  EXPECT_EQ(
      testing::told(
          {"[[partenaire]]\nid = \"a\"\nalias = [\"CD\"]\n[[partenaire]]\nid = \"b\"\nalias "
           "= [\"C.D.\"]\n",
           {}}),
      "contrat.toml:6:10: erreur : « C.D. » désigne déjà « a » ; ce ne peut être aussi « b »\n"
      "  6 | alias = [\"C.D.\"]\n"
      "    |          ^\n"
      "  contrat.toml:2:6: défini d’abord ici : « a »\n");
}

const char* const closed = "[contrat]\norganisations = \"fermées\"\n";

TEST(Resolve, UnknownOrganisationOfACell) {
  EXPECT_EQ(
      testing::told({std::string(closed) + two_partners,
                     {{"actions.csv", "id;objectif;action;porteur\na;1.1;Bus;PETR, ADRM\n"}}}),
      "actions.csv:2:17: erreur : organisation inconnue : « ADRM » (porteur)\n"
      "  2 | a;1.1;Bus;PETR, ADRM\n"
      "    |                 ^\n"
      "  aide : vouliez-vous dire « ADMR » ?\n");
}

TEST(Resolve, OrganisationsAreClosedOrOpen) {
  EXPECT_EQ(
      testing::told(
          {"[contrat]\nid = \"a\"\norganisations = \"toutes\"\n[[partenaire]]\nid = \"x\"\n", {}}),
      "contrat.toml:3:17: erreur : « organisations » ne peut pas valoir « toutes » (attendu : "
      "fermées, ouvertes)\n"
      "  3 | organisations = \"toutes\"\n"
      "    |                 ^\n");
}

TEST(Resolve, UnknownObjective) {
  EXPECT_EQ(testing::told({two_partners, {{"actions.csv", "id;objectif;action\na;1.2;Bus\n"}}}),
            "actions.csv:2:3: erreur : objectif inconnu : « 1.2 »\n"
            "  2 | a;1.2;Bus\n"
            "    |   ^\n"
            "  aide : vouliez-vous dire « 1.1 » ?\n");
}

TEST(Resolve, AnObjectiveNamedUnderTwoAxesIsThatOfTheRowsAxis) {
  const std::string toml =
      "[[axe]]\nid = \"1\"\nnom = \"A\"\n[[axe]]\nid = \"2\"\nnom = \"B\"\n"
      "[[objectif]]\nid = \"1.1\"\naxe = \"1\"\nnom = \"Communiquer\"\n"
      "[[objectif]]\nid = \"2.1\"\naxe = \"2\"\nnom = \"Communiquer\"\n";
  const Resolved result = testing::resolved(
      {toml, {{"actions.csv", "axe;objectif;action\n2;Communiquer;Bus\n1;Communiquer;Marche\n"}}});
  ASSERT_EQ(result.contract.editions[0].rows.size(), 2u);
  EXPECT_EQ(result.contract.editions[0].rows[0].objective, text::ObjectiveId{1});
  EXPECT_EQ(result.contract.editions[0].rows[1].objective, text::ObjectiveId{0});
}

// They were read under the first axis, with the first axis's names.
TEST(Resolve, ObjectivesNumberedAnewInEachAxisAreThoseOfTheirAxis) {
  const std::string cells =
      "axe;objectif;action\n1 Prévention;1. Manger;Ateliers\n1 Prévention;2. Bouger;Vélobus\n"
      "2 Soins;1. Attirer;Accueil\n2 Soins;2. Aller vers;Bus\n2 Soins;1. Attirer;Forum\n";
  const Resolved result = testing::resolved({"", {{"actions.csv", cells}}});
  ASSERT_EQ(result.contract.objectives.size(), 4u);
  EXPECT_TRUE(result.faults.empty());
  const auto& rows = result.contract.editions[0].rows;
  EXPECT_EQ(rows[2].objective, text::ObjectiveId{2});
  EXPECT_EQ(rows[2].axis, text::AxisId{1});
  EXPECT_EQ(rows[4].objective, rows[2].objective);
  const model::Objective& attract = result.contract.objectives[text::ObjectiveId{2}];
  EXPECT_EQ(attract.id, "axe-2-1");
  EXPECT_EQ(attract.name, "Attirer");
  // Declared as the import writes them, the same cells say the same.
  const std::string toml =
      "[[axe]]\nid = \"1\"\nnom = \"Prévention\"\n[[axe]]\nid = \"2\"\nnom = \"Soins\"\n"
      "[[objectif]]\nid = \"1\"\naxe = \"1\"\nnom = \"Manger\"\n"
      "[[objectif]]\nid = \"2\"\naxe = \"1\"\nnom = \"Bouger\"\n"
      "[[objectif]]\nid = \"axe-2-1\"\naxe = \"2\"\nnom = \"Attirer\"\n"
      "[[objectif]]\nid = \"axe-2-2\"\naxe = \"2\"\nnom = \"Aller vers\"\n";
  const Resolved declared = testing::resolved({toml, {{"actions.csv", cells}}});
  EXPECT_TRUE(declared.faults.empty());
  EXPECT_EQ(declared.contract.editions[0].rows[2].objective, text::ObjectiveId{2});
}

// "1.1" is of axis 1, whatever the row says.
TEST(Resolve, ACodeThatSaysItsAxisContradictsTheRow) {
  const Resolved result = testing::resolved(
      {"",
       {{"actions.csv", "axe;objectif;action\n1 A;1.1 Manger;Ateliers\n2 B;1.1 Attirer;Bus\n"}}});
  EXPECT_EQ(result.contract.objectives.size(), 1u);
  ASSERT_EQ(result.faults.size(), 1u);
  EXPECT_EQ(result.faults.front().kind, text::FaultKind::axis_contradicted);
}

TEST(Resolve, WhereNoOrganisationIsDeclaredNoneIsTakenForASlip) {
  const Resolved result = testing::resolved(
      {"", {{"actions.csv", "action;porteur\nBus;Familles Rurales\nMarche;Familes Rurales\n"}}});
  EXPECT_EQ(result.contract.partners.size(), 2u);
  EXPECT_EQ(result.contract.editions[0].rows[1].carriers.size(), 1u);
  for (const text::Fault& fault : result.faults) {
    EXPECT_EQ(fault.severity, text::FaultSeverity::note);
  }
}

TEST(Resolve, FiguresWithoutIdAreNumberedFromOne) {
  const std::string figure = "[[chiffre]]\nvaleur = 3\nquoi = \"actions\"\n";
  const Resolved result = testing::resolved({figure + figure, {}});
  ASSERT_EQ(result.contract.figures.size(), 2u);
  EXPECT_EQ(result.contract.figures[0].id, "chiffre-1");
  EXPECT_EQ(result.contract.figures[1].id, "chiffre-2");
}

TEST(Resolve, UnknownState) {
  EXPECT_EQ(
      testing::told({two_partners, {{"2021.csv", "id;action;état d'avancement\na;Bus;En pauze\n"}}},
                    output_text::Language::english),
      "2021.csv:2:7: warning: unknown state: \"En pauze\"; without a state: row 2\n"
      "  2 | a;Bus;En pauze\n"
      "    |       ^\n"
      "  hint: give it a meaning in contrat.toml ([etats]), or change the word\n");
}

TEST(Resolve, ImpossibleDate) {
  EXPECT_EQ(testing::told({"[[instance]]\nid = \"copil\"\nreunions = [\"2021-02-30\"]\n", {}}),
            "contrat.toml:3:13: erreur : date impossible : « 2021-02-30 »\n"
            "  3 | reunions = [\"2021-02-30\"]\n"
            "    |             ^\n"
            "  aide : écrivez 2021-03-12, 2021-03 ou 2021\n");
}

TEST(Resolve, UnknownMemberOfAnInstance) {
  EXPECT_EQ(
      testing::told({std::string(closed) + two_partners +
                         "[[instance]]\nid = \"copil\"\nmembres = [\"petr\", \"ars\"]\n",
                     {}}),
      "contrat.toml:16:20: erreur : organisation inconnue : « ars » (membres)\n"
      "  16 | membres = [\"petr\", \"ars\"]\n"
      "     |                    ^\n"
      "  aide : déclarez-la dans contrat.toml ([[partenaire]]), ou ajoutez ce nom aux « alias » "
      "d’une organisation\n");
}

TEST(Resolve, AnInstancePreparesAnotherThatIsDeclared) {
  const std::string report =
      testing::told({"[[instance]]\nid = \"copil\"\n[[instance]]\nid = \"cotech\"\n"
                     "prepare = [\"copil\", \"cotech\"]\nrend_compte = [\"copill\"]\n",
                     {}});
  EXPECT_NE(report.find("contrat.toml:5:21: erreur : une instance ne peut pas se nommer "
                        "elle-même\u00A0: cotech dans prepare"),
            std::string::npos)
      << report;
  EXPECT_NE(report.find("« copill »"), std::string::npos) << report;
  EXPECT_NE(report.find("vouliez-vous dire « copil »"), std::string::npos) << report;
}

TEST(Resolve, AnOrganisationIsNotItsOwnService) {
  EXPECT_EQ(
      testing::told(
          {"[[partenaire]]\nid = \"a\"\nparent = \"b\"\n[[partenaire]]\nid = \"b\"\nparent = "
           "\"a\"\n",
           {}}),
      "contrat.toml:2:6: erreur : une organisation ne peut pas être son propre service : a → b → "
      "a\n"
      "  2 | id = \"a\"\n"
      "    |      ^\n");
}

TEST(Resolve, ObjectivesDoNotHangOnThemselves) {
  EXPECT_NE(
      testing::told(
          {"[[objectif]]\nid = \"1\"\nparent = \"2\"\n[[objectif]]\nid = \"2\"\nparent = \"1\"\n",
           {}})
          .find("un objectif ne peut pas dépendre de lui-même : 1 → 2 → 1"),
      std::string::npos);
}

TEST(Resolve, ObjectivesMayHangTogetherAcrossTheOutline) {
  const model::Contract contract =
      testing::resolved(
          {"[[objectif]]\nid = \"1\"\nlie_a = [\"2\", \"2\"]\n[[objectif]]\nid = \"2\"\n", {}})
          .contract;
  EXPECT_EQ(contract.objectives[text::ObjectiveId{0}].tied_to,
            std::vector<text::ObjectiveId>{text::ObjectiveId{1}});
  EXPECT_TRUE(contract.objectives[text::ObjectiveId{1}].tied_to.empty());
}

TEST(Resolve, AnObjectiveIsNotTiedToItselfNorToNone) {
  const std::string report =
      testing::told({"[[objectif]]\nid = \"1\"\nlie_a = [\"1\", \"9\"]\n", {}});
  EXPECT_NE(report.find("un objectif ne peut pas dépendre de lui-même : 1 → 1"), std::string::npos);
  EXPECT_NE(report.find("« 9 »"), std::string::npos) << report;
}

TEST(Resolve, AnEmptyContractIsAFault) {
  EXPECT_EQ(
      testing::told({"[contrat]\nid = \"c\"\n", {}}),
      "contrat.toml: erreur : contrat vide : ni action, ni objectif, ni organisation, ni instance\n"
      "  aide : un contrat a au moins une action (actions.csv) ou une organisation "
      "([[partenaire]])\n");
}

TEST(Resolve, AllFaultsComeInOneRunByPlace) {
  const std::string report = testing::told(
      {"[contrat]\nfin = 2017\ndebut = 2018\nclef = 1\n[[axe]]\nid = \"1\"\n[[axe]]\nid = \"1\"\n",
       {}});
  const std::size_t order = report.find("la fin (2017) précède le début (2018)");
  const std::size_t key = report.find("clé inconnue : « clef »");
  const std::size_t twice = report.find("identifiant en double : « 1 » (axe)");
  EXPECT_LT(order, key);
  EXPECT_LT(key, twice);
  EXPECT_NE(twice, std::string::npos);
}

TEST(Resolve, WarnsOfWhatLooksLikeAPerson) {
  const std::string report =
      testing::told({two_partners,
                     {{"actions.csv",
                       "id;action;remarques\na;Bus;voir Mme Exemple\nb;Car;accueil@exemple.org\n"
                       "c;Vélo;03 29 00 00 00\nd;École Jules Ferry;rue Jean Jaurès\n"}}});
  EXPECT_NE(
      report.find("actions.csv:1:11: avertissement : colonne « remarques » : ce qui ressemble à "
                  "des noms de personnes (1), à des téléphones (1), à des courriels (1) : "
                  "lignes 2, 3, 4"),
      std::string::npos)
      << report;
  EXPECT_EQ(report.find("Exemple"), std::string::npos);
}

TEST(Resolve, OneActionOverTheYearsWhateverItsTitle) {
  const Resolved result =
      testing::resolved({two_partners,
                         {{"actions.csv", "id;action\nbus;Bus\n"},
                          {"2020.csv", "id;action\nbus;Bus itinérant\nvelo;Vélo\n"}}});
  ASSERT_EQ(result.contract.actions.size(), 2u);
  EXPECT_EQ(result.contract.actions[text::ActionId{0}].title, "Bus itinérant");
  EXPECT_EQ(result.contract.editions[1].rows[0].action, text::ActionId{0});
}

TEST(Resolve, WithoutIdsTitlesMatchOverTheYears) {
  const Resolved result =
      testing::resolved({"",
                         {{"actions.csv", "action;porteur\nBus itinérant;PETR\nVélo;\n"},
                          {"2020.csv", "action;porteur\nVELO;ADMR\nBus  Itinerant;PETR\n"}}});
  ASSERT_FALSE(text::has_errors(result.faults));
  EXPECT_EQ(result.contract.actions.size(), 2u);
  EXPECT_EQ(result.contract.partners.size(), 2u);
  EXPECT_EQ(result.contract.editions[1].rows[0].action, text::ActionId{1});
}

TEST(Resolve, ATitleIsFoundAlsoWhereOneTableHasIds) {
  const Resolved result = testing::resolved(
      {"", {{"actions.csv", "id;action\nb;Bus\n"}, {"2020.csv", "action\nBUS\n"}}});
  EXPECT_EQ(result.contract.actions.size(), 1u);
}

TEST(Resolve, RowsOfOneTitleAreKeptApart) {
  const Resolved result =
      testing::resolved({"", {{"actions.csv", "action;porteur\nBus;A\nBus;B\n;\n"}}});
  EXPECT_EQ(result.contract.actions.size(), 2u);
}

TEST(Resolve, ARowWithoutTitleThatHasAPorteurOrAStateIsAnAction) {
  const Resolved result = testing::resolved(
      {two_partners,
       {{"actions.csv", "id;action;porteur;état d'avancement\n;;ADMR;\n;;;en cours\n"}}});
  EXPECT_FALSE(text::has_errors(result.faults));
  ASSERT_EQ(result.contract.actions.size(), 2u);
  EXPECT_EQ(result.contract.actions[text::ActionId{0}].id, "action-sans-titre");
  EXPECT_EQ(result.contract.editions[0].rows[0].carrying, model::Carrying::named);
  EXPECT_EQ(result.contract.actions[text::ActionId{1}].id, "action-sans-titre-2");
}

TEST(Resolve, ARowWithoutTitleOrNumberIsNotDropped) {
  EXPECT_EQ(testing::told({two_partners, {{"actions.csv", "id;action;partenaires\n;;ADMR\n"}}}),
            "actions.csv:2:1: avertissement : ligne sans identifiant, titre ni numéro d’action\n"
            "  2 | ;;ADMR\n"
            "    | ^\n"
            "  aide : donnez-lui un titre, ou supprimez la ligne\n");
}

TEST(Resolve, ANumberAloneIsAnAction) {
  const testing::ContractText text{two_partners,
                                   {{"actions.csv", "id;objectif;action;numero\n;1.1;;54\n"}}};
  EXPECT_EQ(testing::told(text), "");
  const Resolved result = testing::resolved(text);
  ASSERT_EQ(result.contract.actions.size(), 1u);
  EXPECT_EQ(result.contract.actions[text::ActionId{0}].id, "action-54");
}

TEST(Resolve, ASirenHasItsKey) {
  // 7 3 2 8 2 9 3 2 0 with every second one doubled: 7 + 6 + 2 + (1 + 6) + 2 + (1 + 8) + 3 + 4 + 0 = 40.
  const std::string partner = "[[partenaire]]\nid = \"a\"\nnom = \"A\"\nsiren = \"";
  EXPECT_EQ(testing::told({partner + "732 829 320\"\n", {}}), "");
  EXPECT_NE(testing::told({partner + "732 829 321\"\n", {}}).find("(Luhn)"), std::string::npos);
}

TEST(Resolve, AColumnNobodyFilledInIsNotRecorded) {
  const Resolved result =
      testing::resolved({two_partners, {{"actions.csv", "id;action;porteur\na;Bus;\nb;Car;\n"}}});
  const model::Edition& plan = result.contract.editions[0];
  EXPECT_FALSE(plan.recorded.carrier);
  EXPECT_EQ(plan.rows[0].carrying, model::Carrying::not_recorded);
}

TEST(Resolve, EmptyAmongFilledIsNobody) {
  const Resolved result = testing::resolved({two_partners,
                                             {{"actions.csv",
                                               "id;action;porteur\na;Bus;ADMR\nb;Car;\nc;Vélo;?\n"
                                               "d;Train;non renseigné\n"}}});
  const model::Edition& plan = result.contract.editions[0];
  EXPECT_EQ(plan.rows[0].carrying, model::Carrying::named);
  EXPECT_EQ(plan.rows[1].carrying, model::Carrying::nobody);
  EXPECT_EQ(plan.rows[2].carrying, model::Carrying::uncertain);
  EXPECT_EQ(plan.rows[3].carrying, model::Carrying::not_recorded);
}

TEST(Resolve, CollectiveTerritoriesMeanEachOfTheirs) {
  const Resolved result = testing::resolved(
      {"[contrat]\nepci = [\"a\", \"b\"]\n[[partenaire]]\nid = \"a\"\n[[partenaire]]\nid = \"b\"\n"
       "[[partenaire]]\nid = \"deux\"\nnom = \"Les 2 EPCI\"\nregroupe = [\"a\", \"b\"]\n",
       {{"actions.csv", "id;action;territoires\nx;Bus;Les 2 EPCI\ny;Car;tous\nz;Vélo;b\n"}}});
  ASSERT_FALSE(text::has_errors(result.faults));
  EXPECT_EQ(result.contract.editions[0].rows[0].epcis.size(), 2u);
  EXPECT_EQ(result.contract.editions[0].rows[1].epcis.size(), 2u);
  EXPECT_EQ(result.contract.editions[0].rows[2].epcis.size(), 1u);
}

TEST(Resolve, OwnWordsForStates) {
  const Resolved result =
      testing::resolved({"[etats]\n\"Engagé\" = \"réflexion engagée\"\n",
                         {{"2022.csv", "action;état\nBus;Engagée\nCar;en cours\n"}}});
  EXPECT_EQ(result.contract.editions[0].rows[0].state, model::State::reflection);
}

TEST(Resolve, RulesAreSwitchedAndSet) {
  const Resolved result = testing::resolved(
      {"[regles]\n\"action-isolee\" = false\n\"action-dormante\" = { annees = 3 }\n"
       "[[partenaire]]\nid = \"a\"\n",
       {}});
  ASSERT_FALSE(text::has_errors(result.faults));
  EXPECT_FALSE(result.contract.rules[model::Rule::action_isolee].on);
  EXPECT_EQ(model::threshold(result.contract.rules, model::Rule::action_dormante), 3);
}

TEST(Resolve, ACeilingIsANumberFromZero) {
  for (const char* value : {"true", "-1", "\"beaucoup\"", "1000001"}) {
    const std::string toml = std::string("[exigences]\nactions_max = ") + value + "\n";
    EXPECT_NE(testing::told({toml + two_partners, {}}), "") << value;
  }
  const std::string toml = "[exigences]\nactions_max = 0\n";
  EXPECT_EQ(testing::told({toml + two_partners, {}}), "");
}

TEST(Resolve, UnknownRuleWithTheNearest) {
  EXPECT_EQ(
      testing::told({"[regles]\n\"action-dormant\" = false\n[[partenaire]]\nid = \"a\"\n", {}}),
      "contrat.toml:2:1: erreur : règle inconnue : « action-dormant »\n"
      "  2 | \"action-dormant\" = false\n"
      "    | ^\n"
      "  aide : vouliez-vous dire « action-dormante » ?\n");
}

TEST(Resolve, SectionsOfActionsAreATable) {
  const Resolved result =
      testing::resolved({"[[action]]\ntitre = \"Bus\"\nporteur = [\"PETR\", \"ADMR\"]\n"
                         "[[action]]\ntitre = \"Car\"\nannee = 2021\netat = \"en cours\"\n",
                         {}});
  ASSERT_FALSE(text::has_errors(result.faults)) << testing::told({"", {}});
  ASSERT_EQ(result.contract.editions.size(), 2u);
  EXPECT_EQ(result.contract.editions[0].rows[0].carriers.size(), 2u);
  EXPECT_EQ(result.contract.editions[1].year, 2021);
}

TEST(Vocabulary, ReadsStatesAsPeopleWriteThem) {
  EXPECT_EQ(model::read_state("Réalisée"), model::State::done);
  EXPECT_EQ(model::read_state("NON COMMENCÉE"), model::State::not_begun);
  EXPECT_EQ(model::read_state("Abandonnées"), model::State::abandoned);
  EXPECT_EQ(model::read_state("réflexion amorcée"), model::State::reflection);
  EXPECT_EQ(model::read_state("réalisé, pérenne"), model::State::done_lasting);
  EXPECT_EQ(model::read_state("réalisé et clos"), model::State::done_closed);
  EXPECT_EQ(model::read_state("bof"), std::nullopt);
  for (int i = 0; i < model::state_count; ++i) {
    EXPECT_EQ(model::read_state(code_of(static_cast<model::State>(i))),
              static_cast<model::State>(i));
  }
}

TEST(Vocabulary, ReadsWhatItWrites) {
  for (int i = 0; i + 1 < model::partner_type_count; ++i) {
    EXPECT_EQ(model::read_partner_type(code_of(static_cast<model::PartnerType>(i))),
              static_cast<model::PartnerType>(i));
  }
}

TEST(Vocabulary, NumbersMakeFiches) {
  EXPECT_EQ(model::read_nature("1.1.1"), model::Nature::fiche);
  EXPECT_EQ(model::read_nature("FA 12"), model::Nature::fiche);
  EXPECT_EQ(model::read_nature("Piste1"), model::Nature::piste);
  EXPECT_EQ(model::read_nature(""), model::Nature::unknown);
}

}  // namespace
}  // namespace maillage::resolve
