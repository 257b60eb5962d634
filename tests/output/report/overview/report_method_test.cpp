// The report's part on method: complete, for what is computed and for every rule.
#include <gtest/gtest.h>

#include <set>

#include "output/report/overview/measure_notes.hpp"
#include "output/report/overview/overview_parts.hpp"
#include "output/report/overview/rule_definitions.hpp"
#include "output/words/measure_definitions.hpp"
#include "tests/support/report_text.hpp"

namespace maillage::testing {
namespace {

const std::string text =
    "axe 1\nplan\naction a axe=1 porteur=petr,cd\naction b axe=1 porteur=cd,ars";

TEST(MeasureNotes, EveryMeasureComputedHasOneWithTheRangeItDeclares) {
  SmallReport report(text);
  for (const Measure& measure : report.analysis.measures) {
    const auto& notes = measure_notes(Language::french);
    const auto note = std::find_if(notes.begin(), notes.end(), [&](const MeasureNote& each) {
      return each.name == measure.name && each.layer == measure.layer;
    });
    ASSERT_NE(note, notes.end()) << measure.name;
    EXPECT_EQ(note->range.low, measure.range.low) << measure.name;
    EXPECT_EQ(note->range.high, measure.range.high) << measure.name;
    const bool of_network = measure.subject.kind == SubjectKind::contract;
    EXPECT_EQ(of_network, note->of == MeasuredOf::network) << measure.name;
  }
}

TEST(MeasureNotes, EachHasADefinitionAndASourceThatIsGivenInFull) {
  std::string keys;
  for (const MeasureSource& source : measure_sources()) keys += std::string(source.key) + "\n";
  for (const MeasureNote& note : measure_notes(Language::english)) {
    EXPECT_FALSE(measure_definition(note.name, note.layer, Language::english).empty()) << note.name;
    const std::string source = note.source;
    const std::string first = source.substr(0, source.find(", "));
    EXPECT_NE(keys.find(first), std::string::npos) << source;
  }
}

TEST(RangeWords, SayWhereThereIsNoUpperBound) {
  EXPECT_EQ(range_words({0, 1}, Language::french), "de 0 à 1");
  EXPECT_EQ(range_words({-1, 1}, Language::french), "de −1 à 1");
  EXPECT_EQ(range_words({0, 1.125}, Language::french), "de 0 à 1,125");
  EXPECT_EQ(range_words({1, std::nullopt}, Language::english), "from 1");
}

TEST(ThresholdWords, SayWhoSetThem) {
  Rules rules;
  EXPECT_EQ(threshold_words(rules, Rule::action_dormante, Language::french),
            "2 bilans de suite ou plus (par défaut)");
  EXPECT_EQ(threshold_words(rules, Rule::plan_disperse, Language::french), "aucun plafond fixé");
  rules[Rule::plan_disperse].threshold = 40;
  EXPECT_EQ(threshold_words(rules, Rule::plan_disperse, Language::french),
            "plus de 40 actions (fixé par le contrat)");
  EXPECT_EQ(threshold_words(rules, Rule::action_isolee, Language::french), "");
}

TEST(RuleDefinitions, FrenchHasItsFixedSpaces) {
  for (int i = 0; i < rule_count; ++i) {
    const std::string words(rule_definition(static_cast<Rule>(i), Language::french));
    EXPECT_FALSE(words.empty());
    for (const char* loose : {" ;", " :", " ?", "« ", " »"}) {
      EXPECT_EQ(words.find(loose), std::string::npos) << words;
    }
  }
}

TEST(ReportMethod, AnchorsOfMeasuresAndRulesAreThere) {
  SmallReport report(text);
  const ReportPart part = report_method(report.making);
  std::set<std::string> ids;
  for (const char* grid : {"mesures", "regles"}) {
    const Grid* found = find_grid(part.blocks, grid);
    ASSERT_NE(found, nullptr);
    for (const GridRow& row : found->rows) {
      const bool is_new = row.id.empty() || ids.insert(row.id).second;
      EXPECT_TRUE(is_new) << row.id;
    }
  }
  for (const Measure& measure : report.analysis.measures) {
    EXPECT_EQ(ids.count(measure_anchor(measure.name, measure.layer)), 1u) << measure.name;
  }
  EXPECT_EQ(ids.count("regle-action-sans-porteur"), 1u);
}

TEST(ReportMethod, RuleThatIsOffSaysSo) {
  SmallReport report("regle action-isolee non\n" + text);
  const ReportPart part = report_method(report.making);
  for (const std::string& row : rows_of(part, "regles")) {
    if (row.find("action-isolee") == std::string::npos) continue;
    EXPECT_NE(row.find("règle éteinte par le contrat"), std::string::npos) << row;
  }
}

TEST(ReportMethod, LeadCountsRowsAndTables) {
  SmallReport report(text);
  EXPECT_EQ(lead_of(report_method(report.making)),
            "> Tout ce qui précède se compte dans 2 lignes de 1 tableau et dans ce que le contrat "
            "déclare~; 32 règles et 37 mesures le lisent, sans rien deviner.");
}

}  // namespace
}  // namespace maillage::testing
