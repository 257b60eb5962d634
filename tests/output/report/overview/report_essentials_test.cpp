// The report's first part: ten figures, five findings.
#include <gtest/gtest.h>

#include "output/report/overview/finding_sentences.hpp"
#include "output/report/overview/overview_parts.hpp"
#include "tests/support/report_text.hpp"

namespace maillage::report::overview {
namespace {

blocks::ReportPart part_of(const std::string& text,
                           output_text::Language language = output_text::Language::french) {
  testing::SmallReport report(text, language);
  return report_essentials(report.making);
}

const std::string year = R"(
    axe 1
    objectif 1.1 axe=1
    objectif 1.2 axe=1
    bilan 2021
    action a objectif=1.1 porteur=petr etat=realise
    action b objectif=1.1 porteur=petr etat=en-cours
    action c objectif=1.2 etat=en-cours
    action d objectif=1.2 etat=abandonne)";

TEST(ReportEssentials, LeadSaysActionsDoneOrphanAndWhoCarriesMost) {
  EXPECT_EQ(
      testing::lead_of(part_of(year)),
      "> En 2021, le contrat compte 4 actions~: 1 est réalisée et 1 n’a pas de porteur. petr en "
      "porte le plus~: 2.");
}

TEST(ReportEssentials, TenFigures) {
  const blocks::ReportPart part = part_of(year);
  const auto* figures = std::get_if<blocks::KeyFigures>(&part.blocks[1].content);
  ASSERT_NE(figures, nullptr);
  EXPECT_EQ(figures->figures.size(), 10u);
  EXPECT_EQ(testing::lines_of(part)[6], "1 objectif sans porteur, sur 2");
}

TEST(ReportEssentials, WhatNobodyRecordedIsNotZero) {
  const testing::ReportLines lines = testing::lines_of(part_of("axe 1\nplan\naction a axe=1"));
  EXPECT_EQ(lines[0], "> Dans le plan, le contrat compte 1 action.");
  EXPECT_EQ(lines[2], "non renseigné réalisées");
  EXPECT_EQ(lines[3], "non renseigné sans porteur");
}

// A contract declares what it has: no signatory, instance or EPCI is none that is told.
TEST(ReportEssentials, WhatIsNotDeclaredIsNotRecorded) {
  const testing::ReportLines lines = testing::lines_of(part_of(year));
  for (const char* words :
       {"non renseigné signataires", "non renseigné instances", "non renseigné EPCI"}) {
    EXPECT_NE(std::find(lines.begin(), lines.end(), words), lines.end()) << words;
  }
}

TEST(ReportEssentials, NoActionDoneIsSaidInAWord) {
  EXPECT_EQ(
      testing::lead_of(part_of("axe 1\nbilan 2021\naction a axe=1 porteur=petr etat=en-cours")),
      "> En 2021, le contrat compte 1 action~: aucune n’est réalisée et aucune n’est sans "
      "porteur. petr en porte le plus~: 1.");
}

TEST(ReportEssentials, WhereNobodyCarriesNoFirstCarrierIsCounted) {
  for (const std::string& line :
       testing::lines_of(part_of("axe 1\nbilan 2021\naction a axe=1 etat=en-cours\n"
                                 "action b axe=1 porteur=petr? etat=en-cours"))) {
    EXPECT_EQ(line.find("premier porteur"), std::string::npos) << line;
  }
}

TEST(ReportEssentials, GraveFindingsFirstThenByActionsTouched) {
  const testing::ReportLines lines = testing::lines_under(part_of(year), "Ce qui compte le plus");
  ASSERT_GE(lines.size(), 2u);
  EXPECT_EQ(lines[0],
            "- [à décider] 1 action n’a pas de porteur~: c. → le comité~: désigner un porteur, ou "
            "abandonner l’action~; d’ici là rien ne dit qui la mène. Voir Actions sans porteur");
  EXPECT_EQ(
      lines[1],
      "- [à décider] 1 objectif n’a aucun porteur, actions abandonnées à part~: 1.2. 1 action "
      "touchée. → le comité~: trouver qui porte au moins une des actions. Sur 3 actions "
      "non abandonnées, ce qui est renseigné~: porteur 2. Voir Actions sans porteur");
}

TEST(ReportEssentials, CellsThatNameNoSurePorteurAreSaidBesideWhatIsFilledIn) {
  const testing::ReportLines lines = testing::lines_under(
      part_of(
          "objectif 1\nbilan 2021\naction a objectif=1 porteur=?\naction b objectif=1 porteur=\n"),
      "Ce qui compte le plus");
  EXPECT_TRUE(std::any_of(lines.begin(), lines.end(), [](const std::string& line) {
    return line.find("ce qui est renseigné~: porteur 1 (dont 1 sans porteur sûr)") !=
           std::string::npos;
  }));
}

// Two of three: the third is counted in the lead, and must not be missed here.
TEST(ReportEssentials, WhatIsAcceptedStandsBesideTheFindingsOfItsRule) {
  testing::SmallContract small("bilan 2021\naction a porteur=petr\naction b\naction c\naction d");
  model::Exception exception;
  exception.rule = model::Rule::action_sans_porteur;
  exception.object = "d";
  small.contract.exceptions = {exception};
  testing::SmallReport report(small);
  const testing::ReportLines lines =
      testing::lines_under(report_essentials(report.making), "Ce qui compte le plus");
  ASSERT_FALSE(lines.empty());
  EXPECT_EQ(lines[0].find("- [à décider] 2 actions n’ont pas de porteur (+~1 constat accepté, à "
                          "part)~: b et c."),
            0u)
      << lines[0];
}

TEST(ReportEssentials, FiveFindingsAreToldAndTheOthersCounted) {
  std::size_t bullets = 0;
  const std::string more = "signataire ars\nsignataire cd\nepci cc-a\nreferent cc-b\n" + year +
                           "\naction e porteur=asso";
  const testing::ReportLines lines =
      testing::lines_under(part_of("epci cc-b\n" + more), "Ce qui compte le plus");
  EXPECT_NE(lines.back().find("autres sortes de constats ont été relevées"), std::string::npos);
  for (const std::string& line : lines) {
    bullets += line.rfind("- ", 0) == 0 ? 1 : 0;
  }
  EXPECT_EQ(bullets, 5u);
}

TEST(ReportEssentials, ContractWithoutActionsSaysSo) {
  EXPECT_EQ(testing::lead_of(part_of("axe 1")),
            "> Le contrat ne décrit aucune action dans le plan.");
}

TEST(FindingSentences, EveryRuleHasASingularAndAPluralAndLeadsToAPart) {
  for (int i = 0; i < model::rule_count; ++i) {
    const model::Rule rule = static_cast<model::Rule>(i);
    for (const output_text::Language language :
         {output_text::Language::french, output_text::Language::english}) {
      const output_text::Message& sentence = finding_sentence(rule, PlanParts::objectives);
      const std::string one =
          output_text::filled(sentence, language, {{"n", std::size_t{1}}, {"when", "en 2023"}});
      const std::string two =
          output_text::filled(sentence, language, {{"n", std::size_t{2}}, {"when", "en 2023"}});
      EXPECT_EQ(one.substr(0, 2), "1 ") << one;
      EXPECT_NE(one.substr(2), two.substr(2));
      EXPECT_FALSE(part_title_of_rule(rule, language).empty()) << model::rule_code(rule);
    }
  }
}

TEST(FindingSentences, OfObjectivesNeverSpeakOfThemWhereThePlanHasAxes) {
  for (int i = 0; i < model::rule_count; ++i) {
    const output_text::Message& sentence =
        finding_sentence(static_cast<model::Rule>(i), PlanParts::axes);
    EXPECT_EQ(std::string(sentence.french).find("{n:objectif"), std::string::npos);
    EXPECT_EQ(std::string(sentence.english).find("{n:objective"), std::string::npos);
  }
}

TEST(FindingSentences, SpeakOfAxesWhereThePlanHasNoObjectives) {
  const output_text::Message& sentence =
      finding_sentence(model::Rule::objectif_sans_action, PlanParts::axes);
  EXPECT_EQ(output_text::filled(sentence, output_text::Language::french, {{"n", std::size_t{2}}}),
            "2 axes n’ont aucune action");
  EXPECT_EQ(output_text::filled(sentence, output_text::Language::english, {{"n", std::size_t{1}}}),
            "1 axis has no action");
}

}  // namespace
}  // namespace maillage::report::overview
