// The report's part on a scenario: before and after.
#include <gtest/gtest.h>

#include <algorithm>

#include "output/report/actions/action_parts.hpp"
#include "output/report/partners/partner_parts.hpp"
#include "tests/support/report_text.hpp"
#include "tests/support/scenario_text.hpp"

namespace maillage::report::actions {
namespace {

using testing::lead_of;
using testing::lines_under;
using testing::ReportLines;
using testing::rows_of;

constexpr const char* base_toml = R"([contrat]
id = "b"
nom = "Contrat B"
[[axe]]
id = "1"
nom = "Bouger"
[[partenaire]]
id = "petr"
nom = "PETR"
type = "petr"
[[partenaire]]
id = "caf"
nom = "CAF"
type = "sécurité sociale"
)";
constexpr const char* base_csv =
    "id;axe;intitulé;porteur;état d'avancement\n"
    "bus;1;Un bus;petr;en cours\n"
    "velo;1;Un vélo;;en cours\n"
    "taxi;1;Un taxi;;non commencé\n";

struct ScenarioReport {
  explicit ScenarioReport(const std::string& lines, const std::string& csv = base_csv)
      : text{{base_toml, {{"actions.csv", csv}}}, lines},
        base(testing::applied({text.base, ""}).resolved.contract),
        contract(testing::applied(text).resolved.contract),
        study(contract, {}, analysis::Depth::full, {{}, &base}),
        making(study, pictures, output_text::Language::french) {}
  testing::ScenarioText text;
  model::Contract base, contract;
  study::Study study;
  blocks::Pictures pictures;
  blocks::ReportMaking making;
};

TEST(ReportScenario, countsAnAbandonedActionAmongThoseWithoutAPorteurOnNeitherSide) {
  ScenarioReport report("[[retirer]]\naction = \"taxi\"\n",
                        std::string(base_csv) + "gare;1;Une gare;;abandonné\n");
  const std::string lead = testing::lead_of(report_scenario(report.making));
  EXPECT_NE(lead.find("sans porteur, hors abandonnées~: 1 au lieu de 2"), std::string::npos)
      << lead;
}

TEST(ReportScenario, saysTheFiguresOfBothSidesInASentence) {
  ScenarioReport report("[[retirer]]\naction = \"taxi\"\n");
  const std::string lead = testing::lead_of(report_scenario(report.making));
  EXPECT_NE(lead.find("Actions~: 2 au lieu de 3"), std::string::npos) << lead;
  EXPECT_NE(lead.find("sans porteur, hors abandonnées~: 1 au lieu de 2"), std::string::npos)
      << lead;
}

TEST(ReportScenario, tellsGapsMendedFromThoseGoneWithTheirAction) {
  ScenarioReport report(
      "[[retirer]]\naction = \"taxi\"\n[[modifier]]\naction = \"velo\"\n"
      "ajouter_porteurs = [\"caf\"]\n");
  const testing::ReportLines rows =
      testing::rows_of(report_scenario(report.making), "avant-apres-constats");
  EXPECT_NE(std::find(rows.begin(), rows.end(), "| Actions sans porteur | 2 | 1 | 1 | 0 | 0 | 0"),
            rows.end());
}

TEST(ReportScenario, listsActionsGoneJoinedAndAdded) {
  ScenarioReport report(
      "[[fusionner]]\nactions = [\"bus\", \"velo\"]\nid = \"bus\"\n"
      "[[action]]\nid = \"train\"\ntitre = \"Un train\"\naxe = \"1\"\n");
  EXPECT_EQ(
      testing::lines_under(report_scenario(report.making), "Actions parties, réunies, ajoutées"),
      (testing::ReportLines{"+ Sorties du plan, ou réunies à une autre (1)", "- Un vélo (en cours)",
                            "+ Réunissent d’autres actions (1)", "- Un bus", "+ Ajoutées (1)",
                            "- Un train"}));
}

TEST(ReportScenario, givesTheShortestListOfWhatARequirementTakes) {
  ScenarioReport report("[exigences]\nporteur_par_action = true\nactions_max = 3\n");
  EXPECT_EQ(testing::rows_of(report_scenario(report.making), "avant-apres-exigences-tenues"),
            (testing::ReportLines{
                "| chaque action a un porteur | non | nommer 2 porteurs | Un vélo et Un "
                "taxi",
                "| 3 actions au plus | oui |  | "}));
}

TEST(ReportScenario, namesPorteursGainedAndLost) {
  ScenarioReport report("[[modifier]]\naction = \"bus\"\nporteurs = [\"caf\"]\n");
  EXPECT_EQ(testing::lines_under(report_scenario(report.making), "Porteurs gagnés et perdus"),
            (testing::ReportLines{"+ Organisations qui portent désormais (1)", "- CAF~: 1 action",
                                  "+ Organisations qui ne portent plus (1)", "- PETR~: 1 action"}));
}

TEST(ReportScenario, showsTheModeOfGovernanceOfBothSides) {
  ScenarioReport report("[[modifier]]\naction = \"velo\"\nporteurs = [\"caf\"]\n");
  const testing::ReportLines rows =
      testing::rows_of(partners::report_governance(report.making), "gouvernance-mode");
  EXPECT_NE(std::find(rows.begin(), rows.end(), "| Nombre de participants | dont porteurs | 1 | 2"),
            rows.end());
}

}  // namespace
}  // namespace maillage::report::actions
