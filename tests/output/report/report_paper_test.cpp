// The report on paper: whole, the same each time, whatever its words and tables are.
#include <gtest/gtest.h>

#include <cstdlib>

#include "output/report/paper/paper.hpp"
#include "output/report/paper/paper_grid.hpp"
#include "output/report/paper/paper_pages.hpp"
#include "tests/support/report_text.hpp"

namespace maillage::report {
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

blocks::Report report_with(std::vector<blocks::Block> blocks) {
  blocks::Report report;
  report.title = "Contrat";
  report.subtitle = "Territoire";
  report.parts = {{"essentiel", "L’essentiel", std::move(blocks)}};
  return report;
}

blocks::Grid long_table(std::size_t rows, std::size_t columns, const std::string& words) {
  blocks::Grid grid;
  grid.id = "t";
  grid.caption = "Tableau";
  for (std::size_t i = 0; i < columns; ++i) grid.columns.push_back({"Colonne"});
  for (std::size_t i = 0; i < rows; ++i) {
    blocks::GridRow row;
    for (std::size_t j = 0; j < columns; ++j) row.cells.push_back({{{words}}});
    grid.rows.push_back(std::move(row));
  }
  return grid;
}

TEST(ReportPaper, isAPdfOfATitlePageAndOnePagePerShortPart) {
  const std::string pdf =
      paper::report_paper(
          report_with({{blocks::Paragraph{blocks::ParagraphKind::lead, {{"Une phrase."}}}}}),
          paper::PaperOf::report, output_text::Language::french)
          .bytes;
  EXPECT_EQ(pdf.substr(0, 5), "%PDF-");
  EXPECT_EQ(pages_of(pdf), 2u);
}

TEST(ReportPaper, sameReportSameBytes) {
  const blocks::Report report = report_with({{long_table(3, 2, "mot")}});
  EXPECT_EQ(
      paper::report_paper(report, paper::PaperOf::report, output_text::Language::french).bytes,
      paper::report_paper(report, paper::PaperOf::report, output_text::Language::french).bytes);
}

TEST(ReportPaper, longTablesRunOverPages) {
  const std::string pdf = paper::report_paper(report_with({{long_table(200, 2, "une ligne")}}),
                                              paper::PaperOf::report, output_text::Language::french)
                              .bytes;
  EXPECT_GE(pages_of(pdf), 4u);
}

TEST(ReportPaper, aRowLongerThanAPageIsCarriedOver) {
  std::string words;
  for (int i = 0; i < 2000; ++i) words += "mot ";
  const std::string pdf = paper::report_paper(report_with({{long_table(1, 3, words)}}),
                                              paper::PaperOf::report, output_text::Language::french)
                              .bytes;
  EXPECT_GE(pages_of(pdf), 4u);
}

TEST(ReportPaper, aShortPartIsFollowedByTheNextOnItsPage) {
  blocks::Report report = report_with({});
  report.parts.clear();
  for (const char* id : {"page", "parcours", "essentiel", "sans-porteur"}) {
    report.parts.push_back(
        {id, id, {{blocks::Paragraph{blocks::ParagraphKind::lead, {{"Une phrase."}}}}}});
  }
  // The title, the page for the elected, and the three others together.
  EXPECT_EQ(
      pages_of(
          paper::report_paper(report, paper::PaperOf::report, output_text::Language::french).bytes),
      3u);
}

TEST(ReportPaper, aTableOfManyColumnsLiesOnItsSideWithWhatHeadsIt) {
  blocks::Grid grid = long_table(60, 13, "0");
  for (blocks::GridRow& row : grid.rows) {
    row.cells.front() = {{{"Renforcer l’accompagnement des personnes âgées isolées"}}};
  }
  for (blocks::GridColumn& column : grid.columns) {
    column = {"département", blocks::GridAlign::numbers};
  }
  const auto laid = [&](const blocks::Grid& table) {
    const std::string pdf =
        paper::report_paper(report_with({{blocks::Heading{"", "Objectifs × types", ""}}, {table}}),
                            paper::PaperOf::report, output_text::Language::french)
            .bytes;
    std::string pages;
    for (std::size_t at = pdf.find("/MediaBox"); at != std::string::npos;
         at = pdf.find("/MediaBox", at + 1)) {
      pages += std::stod(pdf.substr(pdf.find("0 0 ", at) + 4)) > 700 ? "l" : "p";
    }
    return pages;
  };
  // The title, the part's own page, the table and the words above it.
  const std::string wide = laid(grid);
  EXPECT_EQ(wide.substr(0, 3), "ppl");
  EXPECT_EQ(wide.find('p', 2), std::string::npos) << wide;
  grid.columns.resize(5);
  for (blocks::GridRow& row : grid.rows) row.cells.resize(5);
  EXPECT_EQ(laid(grid).find('l'), std::string::npos);
}

// A diagram begins a page, and says what it is: what is above it would be alone on the page before.
TEST(ReportPaper, whatHeadsADiagramAloneHasNoPageOfItsOwn) {
  blocks::Picture picture;
  picture.title = "Un schéma";
  picture.svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"600\" height=\"400\"></svg>";
  const auto pages = [&](std::vector<blocks::Block> around) {
    // Two diagrams: between them stands nothing but what heads the second.
    around.insert(around.begin(), {picture});
    return pages_of(paper::report_paper(report_with(std::move(around)), paper::PaperOf::report,
                                        output_text::Language::french)
                        .bytes);
  };
  const std::size_t plain = pages({{picture}});
  EXPECT_EQ(pages({{blocks::Heading{"", "Un titre"}}, {picture}}), plain);
  EXPECT_EQ(pages({{blocks::Disclosure{"Un titre", {{picture}}}}}), plain);
}

// The foot of a page has room for the line that heads a group, not for the first row of the group.
TEST(ReportPaper, aHeadingOfRowsStandsWithTheFirstOfThem) {
  std::string many;
  for (int i = 0; i < 60; ++i) many += "des mots ";
  const blocks::GridRow heading{"", {{{{"Un objectif"}}}}},
      low = long_table(1, 3, "mot").rows.front(), tall = long_table(1, 3, many).rows.front();
  const auto drawn = [&](paper::PaperPages& pages, std::vector<blocks::GridRow> rows) {
    blocks::Grid grid = long_table(0, 3, "");
    grid.use = blocks::GridUse::aside;
    grid.rows = std::move(rows);
    paper::draw_grid(pages, grid, output_text::Language::french);
    return pages.top();
  };
  paper::PaperPages alone("t", "t", "fr"), under("t", "t", "fr"), crossing("t", "t", "fr");
  for (paper::PaperPages* pages : {&alone, &under, &crossing})
    pages->new_page(paper::PageTurn::portrait);
  const double before = drawn(alone, {low, heading});
  const double kept = drawn(under, {heading, tall});
  crossing.skip(crossing.left_over() - before - 20);
  EXPECT_NEAR(drawn(crossing, {low, heading, tall}), kept, 4);
}

TEST(ReportPaper, aTableBeginsWithItsHeaderItsHeadingAndARow) {
  const auto french = output_text::Language::french;
  paper::PaperPages pages("t", "t", "fr");
  pages.new_page(paper::PageTurn::portrait);
  blocks::Grid grid = long_table(9, 3, "mot");
  const double of_rows = paper::start_of_grid(pages, grid, french);
  grid.rows.insert(grid.rows.begin(), {"", {{{{"Un objectif"}}}}});
  const double of_group = paper::start_of_grid(pages, grid, french);
  EXPECT_GT(of_group, of_rows + 8);
  pages.skip(pages.left_over() - of_group + 1);
  paper::draw_grid(pages, grid, french);
  EXPECT_GT(pages.top(), of_group);  // on a page of its own, whole
  EXPECT_LT(pages.top(), pages.height() / 2);
}

TEST(ReportPaper, standsTablesWiderThanThePage) {
  const std::string pdf =
      paper::report_paper(report_with({{long_table(2, 60, "intercommunalité-du-territoire")}}),
                          paper::PaperOf::report, output_text::Language::french)
          .bytes;
  EXPECT_GE(pages_of(pdf), 2u);
}

TEST(ReportPaper, standsHostileWords) {
  std::string unbroken(5000, 'x');
  const std::string pdf =
      paper::report_paper(
          report_with({{blocks::Paragraph{
                           blocks::ParagraphKind::plain,
                           {{"<script> \" ]]> (\\) \u202Eזר 👩‍👩‍👧 " + unbroken}}}},
                       {long_table(1, 2, unbroken)}}),
          paper::PaperOf::report, output_text::Language::english)
          .bytes;
  EXPECT_GE(pages_of(pdf), 3u);
}

TEST(ReportPaper, standsCharactersThatNoPdfHolds) {
  blocks::Report report =
      report_with({{blocks::Paragraph{blocks::ParagraphKind::plain, {{"Org\uFFFF \x01 \uFDD0"}}}}});
  report.title = "Contrat\uFFFE de Metz\U0001FFFE";
  report.parts.front().title = "\v\uFDEF";
  const paper::PaperFile pdf =
      paper::report_paper(report, paper::PaperOf::report, output_text::Language::french);
  EXPECT_EQ(pdf.error, "");
  EXPECT_GE(pages_of(pdf.bytes), 2u);
}

TEST(PaperPages, aFailureOfCairoIsAnErrorAndNoBytes) {
  paper::PaperPages pages("titre\xFF", "pied", "fr");  // no UTF-8
  pages.flow("mot", {}, "P");
  const paper::PaperFile file = pages.finish();
  EXPECT_NE(file.error, "");
  EXPECT_EQ(file.bytes, "");
}

// "é" of 2 bytes over the 600th: pango refuses a text cut within it.
TEST(ReportPaper, longWordsAreCutBetweenLetters) {
  ::testing::internal::CaptureStderr();
  const std::string words = "x" + std::string(598, 'a') + "éé" + std::string(50, 'b');
  const paper::PaperFile pdf =
      paper::report_paper(report_with({{long_table(1, 2, words)}}), paper::PaperOf::report,
                          output_text::Language::french);
  EXPECT_EQ(::testing::internal::GetCapturedStderr(), "");
  EXPECT_EQ(pdf.error, "");
}

TEST(ReportPaper, eachFicheBeginsAPage) {
  blocks::Report report = report_with({});
  report.parts.push_back({"fiches",
                          "Fiches",
                          {{blocks::Heading{"", "Par organisation"}},
                           {blocks::Fiche{"a", "Organisation", "A", {}}},
                           {blocks::Fiche{"b", "Organisation", "B", {}}}}});
  EXPECT_EQ(
      pages_of(
          paper::report_paper(report, paper::PaperOf::fiches, output_text::Language::french).bytes),
      3u);
}

// Each number that the table of offsets gives leads to the object of that number.
bool offsets_hold(const std::string& pdf) {
  const std::size_t table = std::strtoul(pdf.c_str() + pdf.rfind("startxref") + 10, nullptr, 10);
  if (pdf.compare(table, 7, "xref\n0 ") != 0) return false;
  const std::size_t count = std::strtoul(pdf.c_str() + table + 7, nullptr, 10);
  const std::size_t first = pdf.find('\n', table + 7) + 1;
  for (std::size_t i = 1; i < count; ++i) {
    if (pdf[first + 20 * i + 17] != 'n') continue;
    const std::size_t at = std::strtoul(pdf.c_str() + first + 20 * i, nullptr, 10);
    if (pdf.compare(at, std::to_string(i).size() + 7, std::to_string(i) + " 0 obj\n") != 0) {
      return false;
    }
  }
  return count > 5;
}

TEST(ReportPaper, saysItsLanguageThatItIsTaggedWhatHeadersHeadAndWhatPicturesShow) {
  blocks::Picture picture;
  picture.title = "Été";
  picture.summary = "🏥";
  picture.svg =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"10\">"
      "<rect width=\"20\" height=\"10\"/></svg>";
  const blocks::Report report = report_with({{long_table(3, 2, "mot")}, {picture}});
  const auto has = [](const std::string& pdf, const char* words) {
    return pdf.find(words) != std::string::npos;
  };
  for (const auto language : {output_text::Language::french, output_text::Language::english}) {
    const std::string pdf = paper::report_paper(report, paper::PaperOf::report, language).bytes;
    const bool is_french = language == output_text::Language::french;
    EXPECT_TRUE(has(pdf, "/MarkInfo << /Marked true >>"));
    EXPECT_TRUE(has(pdf, is_french ? "/Lang (fr)" : "/Lang (en)"));
    EXPECT_TRUE(has(pdf, "/S /TH\n   /C /column\n"));
    EXPECT_TRUE(has(pdf, "/ClassMap << /column << /O /Table /Scope /Column >> >>"));
    // "Été. 🏥"
    EXPECT_TRUE(has(pdf, "/S /Figure\n   /Alt <FEFF00C9007400E9002E0020D83CDFE5>"));
    EXPECT_TRUE(offsets_hold(pdf));
  }
}

}  // namespace
}  // namespace maillage::report
