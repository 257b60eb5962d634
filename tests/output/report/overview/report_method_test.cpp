// The report's part on method: complete, for what is computed and for every rule.
#include <gtest/gtest.h>

#include <set>

#include "output/report/overview/overview_parts.hpp"
#include "output/words/measures/measure_words.hpp"
#include "output/words/rules/rule_words.hpp"
#include "tests/support/report_text.hpp"

namespace maillage::report::overview {
namespace {

const std::string text =
    "axe 1\nplan\naction a axe=1 porteur=petr,cd\naction b axe=1 porteur=cd,ars";

TEST(MeasureRows, EveryMeasureComputedHasOneAndIsOfWhatItSays) {
  testing::SmallReport report(text);
  for (const measures::Measure& measure : report.study.analysis().measures) {
    const auto row = std::find_if(
        std::begin(measures::measure_rows), std::end(measures::measure_rows),
        [&](const auto& each) { return each.name == measure.name && each.layer == measure.layer; });
    ASSERT_NE(row, std::end(measures::measure_rows)) << measure.name;
    const bool of_network = measure.subject.kind == model::SubjectKind::contract;
    EXPECT_EQ(of_network, row->of == measures::MeasuredOf::network) << measure.name;
  }
}

TEST(MeasureWords, CiteTwoPapersInARow) {
  words::MeasureWords measure{measures::Layer::actions, "density"};
  EXPECT_EQ(words::cited(measure), "");
  measure.source = words::overview::Source::burt_1992;
  measure.second_source = words::overview::Source::borgatti_1997;
  EXPECT_EQ(words::cited(measure), "Burt 1992, Borgatti 1997");
}

TEST(Sources, EachIsCitedByItsFirstAuthorAndItsYear) {
  std::string before;
  for (const words::overview::SourceWords& source : words::overview::all_sources()) {
    const std::string cited = source.cited, reference = source.reference;
    EXPECT_EQ(reference.rfind(cited.substr(0, cited.find_first_of(" ,")) + " ", 0), 0u) << cited;
    EXPECT_NE(reference.find("(" + cited.substr(cited.size() - 4) + ")"), std::string::npos)
        << cited;
    EXPECT_LT(before, reference);
    before = reference;
  }
}

TEST(RangeWords, SayWhereThereIsNoUpperBound) {
  EXPECT_EQ(words::range_words({0, 1}, output_text::Language::french), "de 0 à 1");
  EXPECT_EQ(words::range_words({-1, 1}, output_text::Language::french), "de −1 à 1");
  EXPECT_EQ(words::range_words({0, 1.125}, output_text::Language::french), "de 0 à 1,125");
  EXPECT_EQ(words::range_words({1, std::nullopt}, output_text::Language::english), "from 1");
}

TEST(ThresholdWords, SayWhoSetThem) {
  model::Rules rules;
  EXPECT_EQ(
      words::threshold_words(rules, model::Rule::action_dormante, output_text::Language::french),
      "2 bilans de suite ou plus (par défaut)");
  EXPECT_EQ(
      words::threshold_words(rules, model::Rule::plan_disperse, output_text::Language::french),
      "aucun plafond fixé");
  rules[model::Rule::plan_disperse].threshold = 40;
  EXPECT_EQ(
      words::threshold_words(rules, model::Rule::plan_disperse, output_text::Language::french),
      "plus de 40 actions (fixé par le contrat)");
  EXPECT_EQ(
      words::threshold_words(rules, model::Rule::action_isolee, output_text::Language::french), "");
}

TEST(ReportMethod, AnchorsOfMeasuresAndRulesAreThere) {
  testing::SmallReport report(text);
  const blocks::ReportPart part = report_method(report.making);
  std::set<std::string> ids;
  for (const char* grid : {"mesures", "regles"}) {
    const blocks::Grid* found = testing::find_grid(part.blocks, grid);
    ASSERT_NE(found, nullptr);
    for (const blocks::GridRow& row : found->rows) {
      const bool is_new = row.id.empty() || ids.insert(row.id).second;
      EXPECT_TRUE(is_new) << row.id;
    }
  }
  for (const measures::Measure& measure : report.study.analysis().measures) {
    EXPECT_EQ(ids.count(blocks::measure_anchor(measure.name, measure.layer)), 1u) << measure.name;
  }
  EXPECT_EQ(ids.count("regle-action-sans-porteur"), 1u);
}

TEST(ReportMethod, RuleThatIsOffSaysSo) {
  testing::SmallReport report("regle action-isolee non\n" + text);
  const blocks::ReportPart part = report_method(report.making);
  for (const std::string& row : testing::rows_of(part, "regles")) {
    if (row.find("action-isolee") == std::string::npos) continue;
    EXPECT_NE(row.find("règle éteinte par le contrat"), std::string::npos) << row;
  }
}

TEST(ReportMethod, LeadCountsRowsAndTables) {
  testing::SmallReport report(text);
  EXPECT_EQ(testing::lead_of(report_method(report.making)),
            "> Tout ce qui précède se compte dans 2 lignes de 1 tableau et dans ce que le contrat "
            "déclare~; 36 règles et 37 mesures le lisent, sans rien deviner.");
}

}  // namespace
}  // namespace maillage::report::overview
