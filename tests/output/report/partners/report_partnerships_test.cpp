// Part 4 of the report: what it says of who works with whom, and what the page's script is given.

#include <gtest/gtest.h>

#include <string>
#include <variant>
#include <vector>

#include <nlohmann/json.hpp>

#include "network/analysis/analysis.hpp"
#include "output/report/blocks/report_context.hpp"
#include "output/report/page/explore_data.hpp"
#include "output/report/partners/partner_parts.hpp"
#include "tests/support/small_contract.hpp"

namespace maillage::report::partners {
namespace {

using testing::SmallContract;

struct MadePart {
  blocks::ReportPart part;
  std::vector<blocks::Trace> traces;
  std::string data;
};

MadePart made(const std::string& text, const blocks::Pictures& pictures = {},
              output_text::Language language = output_text::Language::french) {
  const testing::SmallContract small(text);
  const model::Contract& contract = small.contract;
  const model::Edition* table = model::latest_edition(contract);
  model::Scope scope;
  if (table != nullptr) scope.year = table->year;
  const study::Study study(contract, scope, analysis::Depth::full);
  blocks::ReportMaking making(study, pictures, language);
  MadePart result;
  result.part = report_partnerships(making);
  result.traces = making.traces();
  result.data = page::explore_data(making);
  return result;
}

std::string words(const blocks::Prose& prose) {
  std::string text;
  for (const blocks::Run& run : prose) text += run.text;
  return text;
}

std::string lead(const MadePart& made) {
  return words(std::get<blocks::Paragraph>(made.part.blocks.front().content).prose);
}

void find_grids(const std::vector<blocks::Block>& blocks, std::vector<blocks::Grid>& found) {
  for (const blocks::Block& block : blocks) {
    if (const auto* grid = std::get_if<blocks::Grid>(&block.content)) found.push_back(*grid);
    if (const auto* picture = std::get_if<blocks::Picture>(&block.content)) {
      found.push_back(picture->equivalent);
    }
    if (const auto* disclosure = std::get_if<blocks::Disclosure>(&block.content)) {
      find_grids(disclosure->blocks, found);
    }
  }
}

// The words of a grid, row by row; empty if it is not there.
std::vector<std::vector<std::string>> rows(const MadePart& made, const std::string& id) {
  std::vector<blocks::Grid> grids;
  find_grids(made.part.blocks, grids);
  std::vector<std::vector<std::string>> found;
  for (const blocks::Grid& grid : grids) {
    if (grid.id != id) continue;
    for (const blocks::GridRow& row : grid.rows) {
      EXPECT_EQ(row.cells.size(), grid.columns.size());
      std::vector<std::string> cells;
      for (const blocks::GridCell& cell : row.cells) cells.push_back(words(cell.prose));
      found.push_back(std::move(cells));
    }
  }
  return found;
}

constexpr const char* three = R"(
axe 1
objectif 1.1 axe=1
partenaire a type=petr
partenaire b type=association
partenaire c
partenaire d
instance copil membres=c
bilan 2021
action x objectif=1.1 porteur=a partenaires=b etat=en-cours
action y objectif=1.1 porteur=a,b
action z objectif=1.1 porteur=d
)";

TEST(ReportPartnershipsTest, LeadCountsWhoActsAndWhoActsTogether) {
  EXPECT_EQ(
      lead(made(three)),
      "En 2021, 3 organisations sur 4 agissent, et 2 partagent une action avec une autre\u00A0: 1 "
      "paire. ");
}

TEST(ReportPartnershipsTest, LeadNamesTheMostPresentWhereThereIsOne) {
  EXPECT_NE(lead(made("bilan 2021\naction x porteur=a\naction y porteur=a,b\n"))
                .find("La plus présente est a, dans 2 actions, abandonnées comprises."),
            std::string::npos);
}

TEST(ReportPartnershipsTest, ATableWithoutTiesIsSaid) {
  EXPECT_EQ(lead(made("partenaire a\nbilan 2021\naction x porteur=\n")),
            "En 2021, aucune organisation n’est liée à une action.");
}

TEST(ReportPartnershipsTest, AContractWithoutATableHasThePart) {
  EXPECT_FALSE(made("partenaire a\n").part.blocks.empty());
}

TEST(ReportPartnershipsTest, PairsNameTheActionsTheyShare) {
  const auto pairs = rows(made(three), "partenariats-paires");
  ASSERT_EQ(pairs.size(), 1u);
  EXPECT_EQ(pairs[0], (std::vector<std::string>{"a", "b", "2", "x\u00A0; y"}));
}

TEST(ReportPartnershipsTest, AFigureOfAPairLeadsToTheRowsOfBoth) {
  const MadePart part = made(three);
  for (const blocks::Trace& trace : part.traces) {
    if (trace.what != "actions que partagent a et b") continue;
    ASSERT_EQ(trace.places.size(), 2u);
    EXPECT_EQ(trace.places[0].line, 10u);
    EXPECT_EQ(trace.places[1].line, 11u);
    return;
  }
  ADD_FAILURE() << "no such trace";
}

TEST(ReportPartnershipsTest, ThoseWhoActWithNobodyAreSortedByWhatTheyDo) {
  const auto alone = rows(made(three), "partenariats-seules");
  ASSERT_EQ(alone.size(), 2u);
  EXPECT_EQ(alone[0][0], "d");  // acts alone
  EXPECT_EQ(alone[0][2], "1");
  EXPECT_EQ(alone[1][0], "c");  // sits
  EXPECT_EQ(alone[1][3], "1");
}

TEST(ReportPartnershipsTest, ATableThatRecordsNoCarrierIsNotZero) {
  const MadePart part = made("plan\naction x partenaires=a,b\n");
  const auto tables = rows(part, "partenariats-annees");
  ASSERT_EQ(tables.size(), 1u);
  EXPECT_EQ(tables[0][3], "non renseigné");
  EXPECT_EQ(tables[0][5], "1 sur 1");  // whose partners are filled in
  EXPECT_EQ(tables[0][10], "non renseigné");
}

TEST(ReportPartnershipsTest, TypesThatMeetOnlyThroughAThirdAreCounted) {
  const MadePart part = made(
      "partenaire a type=commune\npartenaire b type=petr\npartenaire c type=association\n"
      "bilan 2021\naction x porteur=a partenaires=b\naction y porteur=b partenaires=c\n",
      {{"matrice-types-2021", "<svg></svg>"}});
  EXPECT_EQ(rows(part, "partenariats-par-un-tiers"),
            (std::vector<std::vector<std::string>>{{"association – commune", "PETR", "1"}}));
}

TEST(ReportPartnershipsTest, TheMapHasItsTiesAsATable) {
  const MadePart part = made(three, {{"partenariats-2021", "<svg></svg>"}});
  for (const blocks::Block& block : part.part.blocks) {
    const auto* picture = std::get_if<blocks::Picture>(&block.content);
    if (picture == nullptr) continue;
    EXPECT_EQ(picture->use, blocks::PictureUse::explorable);
    EXPECT_EQ(picture->equivalent.rows.size(), 1u);
    // The picture has no tie in it: that it leaves some out is said.
    EXPECT_NE(picture->summary.find("0 sur 1"), std::string::npos);
    return;
  }
  ADD_FAILURE() << "no picture";
}

TEST(ReportPartnershipsTest, EnglishWhereAsked) {
  EXPECT_EQ(lead(made(three, {}, output_text::Language::english)),
            "In 2021, 3 organisations of 4 act, and 2 share an action with another: 1 pair. ");
}

TEST(ExploreDataTest, RowsPointIntoTheLists) {
  const auto data = nlohmann::json::parse(made(three).data);
  EXPECT_EQ(data["table"], 0);
  EXPECT_EQ(data["nodes"][0][1], "a");
  EXPECT_EQ(data["nodes"][0][4], "partenaire a");
  // x: table 0, action 0, under way, objective 0, axis 0; a carries, b takes part.
  EXPECT_EQ(data["rows"][0], nlohmann::json::parse("[0,0,2,0,0,[0,0,1,1]]"));
  EXPECT_EQ(data["rows"][1][2], -1);  // no state said
  EXPECT_EQ(data["seats"][0], nlohmann::json::parse("[0,[2,4]]"));
}

TEST(ExploreDataTest, NothingInItEndsTheScript) {
  const std::string data =
      made("partenaire a nom=</script><!--&\u2028\nbilan 2021\naction x porteur=a\n").data;
  EXPECT_EQ(data.find_first_of("<>&"), std::string::npos);
  EXPECT_EQ(data.find("\u2028"), std::string::npos);
  EXPECT_EQ(nlohmann::json::parse(data)["nodes"][0][2].get<std::string>().substr(0, 13),
            "</script><!--");
}

// Paragraphs of the part, one after the other.
std::string paragraphs(const MadePart& made) {
  std::string text;
  for (const blocks::Block& block : made.part.blocks) {
    if (const auto* paragraph = std::get_if<blocks::Paragraph>(&block.content)) {
      text += words(paragraph->prose) + "\n";
    }
  }
  return text;
}

TEST(ReportPartnerships, OneGroupIsNotSaidToBeMoreTiedThanByChance) {
  const std::string triangle = "bilan 2023\naction a porteur=x partenaires=y,z\n";
  const std::string one = paragraphs(made("partenaire x\npartenaire y\npartenaire z\n" + triangle));
  EXPECT_NE(one.find("aucun découpage ne donne"), std::string::npos) << one;
  const std::string two =
      paragraphs(made("partenaire x\npartenaire y\npartenaire z\npartenaire u\npartenaire v\n"
                      "partenaire w\n" +
                      triangle + "action b porteur=u partenaires=v,w\n"));
  EXPECT_NE(two.find("plus d’actions entre elles que le hasard n’en donnerait (modularité 0,50"),
            std::string::npos)
      << two;
}

TEST(ReportPartnerships, theMapOfWhoCarriesWhatSaysOthersThatAreNotNamed) {
  const MadePart made_part = made("axe 1\nbilan 2021\naction a axe=1 porteur=petr,...",
                                  {{"plan-2021", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"}});
  const auto carried = rows(made_part, "partenariats-plan");
  ASSERT_EQ(carried.size(), 1u);
  EXPECT_EQ(carried[0][2], "petr et d’autres, non nommés");
}

}  // namespace
}  // namespace maillage::report::partners
