// The report's fiches: one for each objective, EPCI, instance and organisation.
#include <gtest/gtest.h>

#include "output/report/overview/overview_parts.hpp"
#include "tests/support/report_text.hpp"

namespace maillage::report::overview {
namespace {

using testing::lines_of;
using testing::ReportLines;
using testing::SmallReport;

std::vector<std::string> titles_of(const blocks::ReportPart& part) {
  std::vector<std::string> titles;
  for (const blocks::Block& block : part.blocks) {
    if (const auto* fiche = std::get_if<blocks::Fiche>(&block.content))
      titles.push_back(fiche->title);
  }
  return titles;
}

testing::ReportLines fiche_of(const blocks::ReportPart& part, const std::string& id) {
  for (const blocks::Block& block : part.blocks) {
    const auto* fiche = std::get_if<blocks::Fiche>(&block.content);
    if (fiche == nullptr || fiche->id != id) continue;
    testing::ReportLines lines;
    testing::LineWriter{lines}(*fiche);
    return lines;
  }
  return {"no fiche " + id};
}

TEST(ReportFiches, everyOrganisationHasOneEvenIfNothingNamesIt) {
  testing::SmallReport report("partenaire caf\nbilan 2021\naction a porteur=petr");
  const blocks::ReportPart part = report_fiches(report.making);
  const auto lines = fiche_of(part, "fiche-partenaire-caf");
  ASSERT_GE(lines.size(), 2u);
  EXPECT_EQ(lines[1], "Aucune action ne la nomme en 2021.");
}

TEST(ReportFiches, saysWhatAnOrganisationCarriesAndWhatItsDepartureLeaves) {
  testing::SmallReport report("bilan 2021\naction a porteur=petr\naction b porteur=petr,ars");
  const testing::ReportLines lines =
      fiche_of(report_fiches(report.making), "fiche-partenaire-petr");
  ASSERT_GE(lines.size(), 2u);
  EXPECT_EQ(lines[1],
            "> Porte 2 actions, prend part à aucune action, finance aucune action en 2021.");
  EXPECT_NE(std::find(lines.begin(), lines.end(), "# Si elle se retirait"), lines.end());
  EXPECT_NE(std::find(lines.begin(), lines.end(), "- sans porteur : a"), lines.end());
}

TEST(ReportFiches, titlesAreDistinctAnchors) {
  testing::SmallReport report("bilan 2021\naction a porteur=petr\naction b porteur=ars");
  EXPECT_EQ(titles_of(report_fiches(report.making)).size(), 2u);
}

}  // namespace
}  // namespace maillage::report::overview
