// Blocks as HTML: escaped, structured, each figure leading to where it comes from.
#include <gtest/gtest.h>

#include "output/report/page/page.hpp"
#include "output/report/page/page_blocks.hpp"

namespace maillage::report {
namespace {

std::string html_of(blocks::Block block) {
  return page::html_blocks({std::move(block)}, 3, output_text::Language::french);
}

bool holds_text(const std::string& html, const std::string& text) {
  return html.find(text) != std::string::npos;
}

TEST(ReportPage, textNeverBecomesMarkup) {
  const std::string html =
      html_of({blocks::Paragraph{blocks::ParagraphKind::plain,
                                 {{"<script>alert(1)</script> & \"onload=\" ]]> \u202Etourné"}}}});
  EXPECT_EQ(html,
            "<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;onload=&quot; ]]&gt; "
            "·tourné</p>\n");
}

TEST(ReportPage, anAttributeNeverEnds) {
  blocks::Grid grid;
  grid.id = "t";
  grid.columns = {{"A", blocks::GridAlign::words, "", "\" onmouseover=\"x"}};
  EXPECT_TRUE(holds_text(html_of({grid}), "<abbr title=\"&quot; onmouseover=&quot;x\">A</abbr>"));
}

TEST(ReportPage, dataCannotEndItsScript) {
  const std::string page = page::report_page({"T", "S", {}, {}, {}}, R"({"a":"</script><b>"})",
                                             output_text::Language::french);
  EXPECT_TRUE(holds_text(page, R"({"a":"\u003c/script>\u003cb>"})"));
}

TEST(ReportPage, aFigureLeadsToItsRows) {
  blocks::Report report;
  report.title = "T";
  report.traces = {
      {"actions : 2", "", "", {{"bilans/2021.csv", 3, 1, {}}, {"bilans/2021.csv", 4, 1, {}}}}};
  report.rows = {{"bilans/2021.csv", 4, "action-b"}};
  maillage::blocks::Run run;
  run.text = "2";
  run.trace = blocks::TraceId{0};
  report.parts = {
      {"essentiel", "L’essentiel", {{blocks::Paragraph{blocks::ParagraphKind::lead, {run}}}}}};
  const std::string page = page::report_page(report, "{}", output_text::Language::french);
  EXPECT_TRUE(holds_text(page, "<a class=\"figure\" href=\"#trace-1\">2</a>"));
  EXPECT_TRUE(holds_text(page, "<li id=\"trace-1\"><strong>actions\u00A0: 2</strong>"));
  EXPECT_TRUE(holds_text(page, "3, <a href=\"#action-b\">4</a>"));
}

blocks::Report with_a_sheet() {
  blocks::Fiche fiche;
  fiche.id = "action-b";
  fiche.title = "Bus";
  fiche.blocks.push_back(
      blocks::Block{blocks::Paragraph{blocks::ParagraphKind::plain, {{"Itinérant"}}}});
  maillage::blocks::Run run;
  run.text = "le bus";
  run.anchor = "action-b";
  blocks::Report report;
  report.title = "T";
  report.parts = {
      {"essentiel", "L’essentiel", {{blocks::Paragraph{blocks::ParagraphKind::lead, {run}}}}},
      {"fiches", "Fiches", {{fiche}}}};
  return report;
}

TEST(ReportPage, aLightPageHoldsSheetsBackAndLeadsToThemWithoutTheScript) {
  const std::string page =
      page::light_report_page(with_a_sheet(), "{}", output_text::Language::french);
  EXPECT_FALSE(holds_text(page, "Itinérant"));
  EXPECT_FALSE(holds_text(page, "id=\"action-b\""));
  EXPECT_TRUE(holds_text(page, "<a href=\"complet.html#action-b\">le bus</a>"));
  EXPECT_TRUE(holds_text(page, "<summary>Bus</summary><p class=\"later\" data-later=\"0\">"));
  EXPECT_TRUE(holds_text(page, "<script type=\"text/plain\" id=\"suite\">"));
}

TEST(ReportPage, theWholePageHoldsNothingBack) {
  const std::string page = page::report_page(with_a_sheet(), "{}", output_text::Language::french);
  EXPECT_TRUE(holds_text(page, "Itinérant"));
  EXPECT_TRUE(holds_text(page, "<a href=\"#action-b\">le bus</a>"));
  EXPECT_FALSE(holds_text(page, "id=\"suite\""));
}

TEST(ReportPage, aTableIsHeldBackOnlyWhereItIsLong) {
  blocks::Grid grid;
  grid.id = "t";
  grid.columns = {{"A"}};
  blocks::Report report;
  for (const std::size_t rows : {std::size_t{2}, std::size_t{500}}) {
    grid.rows.assign(rows, {"", {{{{"a"}}}}});
    report.parts = {{"essentiel", "L’essentiel", {{grid}}}};
    const std::string page = page::light_report_page(report, "", output_text::Language::french);
    EXPECT_EQ(holds_text(page, "\" data-near"), rows == 500) << rows;
    EXPECT_EQ(holds_text(page, "<table id=\"table-t\""), rows == 2) << rows;
  }
}

TEST(ReportPage, tablesOfTwoFichesHaveNamesOfTheirOwn) {
  blocks::Grid grid;
  grid.id = "t";
  grid.caption = "Actions";
  grid.columns = {{"A", blocks::GridAlign::words, "", ""}};
  blocks::Fiche fiche;
  fiche.id = "epci-nord";
  fiche.title = "CC Nord";
  fiche.blocks.push_back(blocks::Block{grid});
  EXPECT_TRUE(holds_text(html_of({fiche}), "aria-labelledby=\"legende-t epci-nord-titre\""));
  EXPECT_TRUE(holds_text(html_of({grid}), "aria-labelledby=\"legende-t\""));
}

TEST(ReportPage, tablesHaveCaptionsAndScopes) {
  blocks::Grid grid;
  grid.id = "t";
  grid.caption = "Légende";
  grid.columns = {{"Action"}, {"Nombre", blocks::GridAlign::numbers}};
  grid.rows = {{"", {{{{"Axe 1"}}}}}, {"action-a", {{{{"A"}}}, {{{"3"}}}}}};
  const std::string html = html_of({grid});
  EXPECT_TRUE(holds_text(html, "<caption id=\"legende-t\">Légende</caption>"));
  EXPECT_TRUE(holds_text(html, "<th scope=\"col\" class=\"number\">Nombre</th>"));
  EXPECT_TRUE(holds_text(html, "<th scope=\"rowgroup\" colspan=\"2\">Axe 1</th>"));
  EXPECT_TRUE(holds_text(html, "<tr id=\"action-a\"><th scope=\"row\">A</th>"));
}

TEST(ReportPage, asksNothingOfTheNetwork) {
  const std::string page =
      page::report_page({"T", "S", {}, {}, {}}, "{}", output_text::Language::french);
  EXPECT_TRUE(holds_text(page, "default-src 'none'"));
  for (const char* asks : {"src=\"", "href=\"http", "url(http", "@import", "<link"}) {
    EXPECT_FALSE(holds_text(page, asks)) << asks;
  }
}

}  // namespace
}  // namespace maillage::report
