// The report's part on actions without a porteur, as blocks.
#include <gtest/gtest.h>

#include "output/report/actions/action_parts.hpp"
#include "tests/support/report_text.hpp"

namespace maillage::report::actions {
namespace {

blocks::ReportPart part_of(const std::string& text,
                           output_text::Language language = output_text::Language::french) {
  testing::SmallReport report(text, language);
  return report_orphans(report.making);
}

const std::string two_years = R"(
    axe 1
    objectif 1.1 axe=1
    objectif 1.2 axe=1
    plan
    action a objectif=1.1 porteur=petr
    action b objectif=1.1 porteur=ars
    bilan 2021
    action a objectif=1.1
    action b objectif=1.1 porteur=ars partenaires=cd
    action c objectif=1.2 porteur=cd?
    action d objectif=1.2
    bilan 2022
    action a objectif=1.1 etat=en-cours partenaires=asso
    action b objectif=1.1 porteur=ars partenaires=cd
    action c objectif=1.2 porteur=cd?
    action d objectif=1.2 etat=abandonne)";

// The lead counts it, as `check` does, and says that the contract accepts it.
TEST(ReportOrphans, LeadNamesWhatTheContractAccepts) {
  testing::SmallContract small(two_years);
  model::Exception exception;
  exception.rule = model::Rule::action_sans_porteur;
  exception.object = "a";
  small.contract.exceptions = {exception};
  testing::SmallReport report(small);
  EXPECT_EQ(
      testing::lead_of(report_orphans(report.making)),
      "> En 2022, 1 action sur 3 non abandonnées n’a pas de porteur. Elle en avait un "
      "auparavant. 1 d’entre "
      "elles est acceptée ainsi, avec un motif~: a. 1 action a un porteur incertain. 1 action "
      "abandonnée sans porteur sûr n’est pas comptée.");
}

TEST(ReportOrphans, LeadCountsWhatIsApart) {
  EXPECT_EQ(testing::lead_of(part_of(two_years)),
            "> En 2022, 1 action sur 3 non abandonnées n’a pas de porteur. Elle en avait un "
            "auparavant. 1 action a un "
            "porteur incertain. 1 action abandonnée sans porteur sûr n’est pas comptée.");
}

TEST(ReportOrphans, RowSaysSinceWhenWhoBeforeAndWhomToAsk) {
  EXPECT_EQ(
      testing::rows_of(part_of(two_years), "actions-sans-porteur"),
      (testing::ReportLines{"| 1.1",
                            "| a | en cours | depuis 2021 (2~tableaux) | petr (plan) | asso | "
                            "ars (porte 1), cd (prend part à 1)"}));
}

// One that is done asks for nobody; one that lasts goes on, and does.
TEST(ReportOrphans, NobodyIsAskedForWhatIsDone) {
  EXPECT_EQ(testing::rows_of(part_of(R"(
                axe 1
                objectif 1.1 axe=1
                bilan 2021
                action a objectif=1.1 porteur=petr
                action b objectif=1.1 etat=realise
                action c objectif=1.1 etat=clos
                action d objectif=1.1 etat=perenne
                action e objectif=1.1 etat=en-cours)"),
                             "actions-sans-porteur"),
            (testing::ReportLines{
                "| 1.1",
                "| b | réalisé | depuis 2021 (1~tableau) | personne | personne de nommé | "
                "réalisée~: rien à demander",
                "| c | réalisé, clos | depuis 2021 (1~tableau) | personne | personne de nommé | "
                "réalisée~: rien à demander",
                "| d | réalisé, pérenne | depuis 2021 (1~tableau) | personne | personne de nommé | "
                "petr (porte 1)",
                "| e | en cours | depuis 2021 (1~tableau) | personne | personne de nommé | "
                "petr (porte 1)"}));
}

// Where nothing says that there is a porteur, none is claimed.
TEST(ReportOrphans, LeadClaimsNoMoreThanTheRows) {
  EXPECT_EQ(testing::lead_of(part_of("plan\naction a porteur=petr\naction b porteur=ars?")),
            "> Dans le plan, aucune action n’est dite sans porteur. 1 action a un porteur "
            "incertain.");
  EXPECT_EQ(testing::lead_of(part_of("plan\naction a\naction b")).find("sans porteur"),
            std::string::npos);
  EXPECT_EQ(testing::lead_of(part_of("bilan 2021\naction a porteur=petr\naction b\n"
                                     "bilan 2022\naction a\naction b porteur=petr\naction c")),
            "> En 2022, 2 actions sur 3 n’ont pas de porteur. 1 n’en a jamais eu dans les "
            "tableaux, 1 en avait un auparavant.");
  EXPECT_EQ(testing::lead_of(part_of("bilan 2021\naction a porteur=petr\naction b porteur=ars\n"
                                     "bilan 2022\naction a\naction b\naction c porteur=ars")),
            "> En 2022, 2 actions sur 3 n’ont pas de porteur. Toutes en avaient un auparavant.");
}

TEST(ReportOrphans, UncertainOnesStandApartWithTheirCell) {
  EXPECT_EQ(testing::rows_of(part_of(two_years), "porteurs-incertains"),
            (testing::ReportLines{"| 1.2",
                                  "| c | état non renseigné | «~cd?~» | depuis 2021 (2~tableaux) | "
                                  "personne | cd (avec un doute) | plus largement, axe 1~: ars "
                                  "(porte 1), cd (prend part à 1), asso (prend part à 1)"}));
}

TEST(ReportOrphans, EachOtherTableHasItsList) {
  const blocks::ReportPart part = part_of(two_years);
  EXPECT_EQ(testing::rows_of(part, "sans-porteur-2021"),
            (testing::ReportLines{
                "| 1.1", "| a | état non renseigné | aucun | sans porteur", "| 1.2",
                "| d | état non renseigné | aucun | abandonnée, sans porteur",
                "| c | état non renseigné | incertain~: «~cd?~» | incertain~: «~cd?~»"}));
  EXPECT_EQ(testing::rows_of(part, "sans-porteur-2022"),
            testing::ReportLines{"no table sans-porteur-2022"});
}

TEST(ReportOrphans, TableByTableOneRowEach) {
  EXPECT_EQ(
      testing::rows_of(part_of(two_years), "sans-porteur-par-tableau"),
      (testing::ReportLines{"| Plan | 2 | 2 | 0 | 0 | 0 | 0", "| 2021 | 4 | 1 | 2 | 1 | 0 | 0",
                            "| 2022 | 4 | 1 | 1 | 1 | 1 | 0"}));
}

TEST(ReportOrphans, ColumnThatNobodyFilledIsNotCountedAsNobody) {
  const blocks::ReportPart part =
      part_of("plan\naction a\nbilan 2021\naction a\naction b porteur=petr");
  EXPECT_EQ(testing::rows_of(part, "sans-porteur-par-tableau").front(),
            "| Plan | 1 | non renseigné | non renseigné | non renseigné | non renseigné | 1");
  const blocks::ReportPart unknown = part_of("plan\naction a");
  EXPECT_EQ(testing::lead_of(unknown),
            "> Dans le plan, aucune ligne ne dit qui porte les actions~: celles qui n’ont pas de "
            "porteur ne peuvent pas être comptées.");
  EXPECT_EQ(testing::rows_of(unknown, "actions-sans-porteur").front(),
            "no table actions-sans-porteur");
}

TEST(ReportOrphans, NobodyMissingAndNothingAtAll) {
  EXPECT_EQ(testing::lead_of(part_of("plan\naction a porteur=petr")),
            "> Dans le plan, aucune action n’est sans porteur.");
  EXPECT_EQ(testing::lead_of(part_of("axe 1")), "> Aucune action n’est décrite dans le plan.");
}

TEST(ReportOrphans, EveryCountLeadsToItsRows) {
  testing::SmallReport report(two_years);
  report_orphans(report.making);
  for (const blocks::Trace& trace : report.making.traces()) {
    const bool of_none = trace.what.substr(trace.what.size() - 2) == " 0";
    EXPECT_TRUE(of_none || !trace.places.empty()) << trace.what;
  }
}

TEST(ReportOrphans, EnglishSaysTheSame) {
  EXPECT_EQ(testing::lead_of(
                part_of("plan\naction a\naction b porteur=petr", output_text::Language::english)),
            "> In the plan, 1 of 2 actions has no porteur.");
}

}  // namespace
}  // namespace maillage::report::actions
