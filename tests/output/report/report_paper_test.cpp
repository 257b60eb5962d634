// The report on paper: whole, the same each time, whatever its words and tables are.
#include <gtest/gtest.h>

#include "output/report/paper/paper.hpp"
#include "tests/support/report_text.hpp"

namespace maillage {
namespace {

// "/Type /Page" of each page; "/Type /Pages" is their tree.
std::size_t pages_of(const std::string& pdf) {
  std::size_t count = 0;
  for (std::size_t at = pdf.find("/Type /Page"); at != std::string::npos;
       at = pdf.find("/Type /Page", at + 1)) {
    const char after = pdf[at + 11];
    count += after != 's' ? 1 : 0;
  }
  return count;
}

Report report_with(std::vector<Block> blocks) {
  Report report;
  report.title = "Contrat";
  report.subtitle = "Territoire";
  report.parts = {{"essentiel", "L'essentiel", std::move(blocks)}};
  return report;
}

Grid long_table(std::size_t rows, std::size_t columns, const std::string& words) {
  Grid grid;
  grid.id = "t";
  grid.caption = "Tableau";
  for (std::size_t i = 0; i < columns; ++i) grid.columns.push_back({"Colonne"});
  for (std::size_t i = 0; i < rows; ++i) {
    GridRow row;
    for (std::size_t j = 0; j < columns; ++j) row.cells.push_back({{{words}}});
    grid.rows.push_back(std::move(row));
  }
  return grid;
}

TEST(ReportPaper, isAPdfOfATitlePageAndOnePagePerShortPart) {
  const std::string pdf =
      report_paper(report_with({{Paragraph{ParagraphKind::lead, {{"Une phrase."}}}}}),
                   PaperOf::report, Language::french)
          .bytes;
  EXPECT_EQ(pdf.substr(0, 5), "%PDF-");
  EXPECT_EQ(pages_of(pdf), 2u);
}

TEST(ReportPaper, sameReportSameBytes) {
  const Report report = report_with({{long_table(3, 2, "mot")}});
  EXPECT_EQ(report_paper(report, PaperOf::report, Language::french).bytes,
            report_paper(report, PaperOf::report, Language::french).bytes);
}

TEST(ReportPaper, longTablesRunOverPages) {
  const std::string pdf = report_paper(report_with({{long_table(200, 2, "une ligne")}}),
                                       PaperOf::report, Language::french)
                              .bytes;
  EXPECT_GE(pages_of(pdf), 4u);
}

TEST(ReportPaper, aRowLongerThanAPageIsCarriedOver) {
  std::string words;
  for (int i = 0; i < 2000; ++i) words += "mot ";
  const std::string pdf =
      report_paper(report_with({{long_table(1, 3, words)}}), PaperOf::report, Language::french)
          .bytes;
  EXPECT_GE(pages_of(pdf), 4u);
}

TEST(ReportPaper, standsTablesWiderThanThePage) {
  const std::string pdf =
      report_paper(report_with({{long_table(2, 60, "intercommunalité-du-territoire")}}),
                   PaperOf::report, Language::french)
          .bytes;
  EXPECT_GE(pages_of(pdf), 2u);
}

TEST(ReportPaper, standsHostileWords) {
  std::string unbroken(5000, 'x');
  const std::string pdf =
      report_paper(
          report_with(
              {{Paragraph{ParagraphKind::plain,
                          {{"<script> \" ]]> (\\) \u202Eזר 👩‍👩‍👧 " + unbroken}}}},
               {long_table(1, 2, unbroken)}}),
          PaperOf::report, Language::english)
          .bytes;
  EXPECT_GE(pages_of(pdf), 3u);
}

TEST(ReportPaper, standsCharactersThatNoPdfHolds) {
  Report report = report_with({{Paragraph{ParagraphKind::plain, {{"Org\uFFFF \x01 \uFDD0"}}}}});
  report.title = "Contrat\uFFFE de Metz\U0001FFFE";
  report.parts.front().title = "\v\uFDEF";
  const PaperFile pdf = report_paper(report, PaperOf::report, Language::french);
  EXPECT_EQ(pdf.error, "");
  EXPECT_GE(pages_of(pdf.bytes), 2u);
}

TEST(PaperPages, aFailureOfCairoIsAnErrorAndNoBytes) {
  PaperPages pages("titre\xFF", "pied", "fr");  // no UTF-8
  pages.flow("mot", {}, "P");
  const PaperFile file = pages.finish();
  EXPECT_NE(file.error, "");
  EXPECT_EQ(file.bytes, "");
}

// "é" of 2 bytes over the 600th: pango refuses a text cut within it.
TEST(ReportPaper, longWordsAreCutBetweenLetters) {
  ::testing::internal::CaptureStderr();
  const std::string words = "x" + std::string(598, 'a') + "éé" + std::string(50, 'b');
  const PaperFile pdf =
      report_paper(report_with({{long_table(1, 2, words)}}), PaperOf::report, Language::french);
  EXPECT_EQ(::testing::internal::GetCapturedStderr(), "");
  EXPECT_EQ(pdf.error, "");
}

TEST(ReportPaper, eachFicheBeginsAPage) {
  Report report = report_with({});
  report.parts.push_back({"fiches",
                          "Fiches",
                          {{Heading{"", "Par organisation"}},
                           {Fiche{"a", "Organisation", "A", {}}},
                           {Fiche{"b", "Organisation", "B", {}}}}});
  EXPECT_EQ(pages_of(report_paper(report, PaperOf::fiches, Language::french).bytes), 3u);
}

}  // namespace
}  // namespace maillage
