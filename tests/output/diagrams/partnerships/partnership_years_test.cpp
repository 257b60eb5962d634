// The network year by year: the same places in every panel, what appears and vanishes in the title.
#include "output/diagrams/partnerships/partnership_years.hpp"

#include <gtest/gtest.h>

#include <regex>
#include <string>
#include <utility>

#include "output/drawing/canvas.hpp"
#include "tests/support/diagram_text.hpp"
#include "tests/support/small_contract.hpp"

namespace maillage::diagrams {
namespace {

using testing::Picture;
using testing::SmallContract;

std::string years_title(const std::string& text) {
  const SmallContract made(text);
  model::Scope scope;
  scope.year = 2023;
  return partnership_years_title(study::Study(made.contract, scope), output_text::Language::french);
}

std::vector<drawing::Diagram> years_drawn(const std::string& text) {
  const SmallContract made(text);
  model::Scope scope;
  scope.year = 2023;
  return partnership_years(study::Study(made.contract, scope), output_text::Language::french);
}

const std::string three_years = R"(
bilan 2021
action a porteur=petr partenaires=mds
action b porteur=petr partenaires=admr
bilan 2022
action a porteur=petr partenaires=mds
action b porteur=petr partenaires=
bilan 2023
action a porteur=petr partenaires=mds
action b porteur=petr partenaires=caf
)";

TEST(PartnershipYears, TheTitleComparesTheFirstWithTheLast) {
  const auto drawn = years_drawn(three_years);
  ASSERT_EQ(drawn.size(), 1u);
  EXPECT_EQ(drawn[0].name, "partenariats-annees");
  const Picture picture(drawn[0]);
  EXPECT_EQ(years_title(three_years),
            "De 2021 à 2023, 1 paire d’organisations apparaît dans les actions et 1 en disparaît");
  picture.expect_words("2021\u00A0: 2 paires");
  picture.expect_words("2022\u00A0: 1 paire, 0 de plus, 1 de moins");
  picture.expect_words("2023\u00A0: 2 paires, 1 de plus, 0 de moins");
}

TEST(PartnershipYears, APairThatIsGoneIsDashedOnceAndDrawnNoMore) {
  const auto drawn = years_drawn(three_years);
  ASSERT_EQ(drawn.size(), 1u);
  const Picture picture(drawn[0]);
  const auto ties = [&](const std::string& year) {
    return picture.ties("partenaire petr #" + year, "partenaire admr #" + year) +
           picture.ties("partenaire admr #" + year, "partenaire petr #" + year);
  };
  EXPECT_EQ(ties("2021"), 1u);
  EXPECT_EQ(ties("2022"), 1u);
  EXPECT_EQ(ties("2023"), 0u);
  EXPECT_EQ(testing::occurrences(picture.diagram.dot, "style=dashed"), 1u);
}

std::pair<double, double> place_on(const drawing::Diagram& sheet, const std::string& id,
                                   const std::string& year) {
  const std::string line = testing::node_line(sheet, "partenaire " + id + " #" + year);
  std::smatch found;
  EXPECT_TRUE(std::regex_search(line, found, std::regex("pos=\"([-0-9.]+),([-0-9.]+)")));
  return std::pair(std::stod(found[1]), std::stod(found[2]));
}

// Where the list below or beside the years names an organisation, in points from the left.
double key_place(int years, const std::string& id) {
  std::string text;
  for (int i = 0; i < years; ++i) {
    text += "bilan " + std::to_string(2020 + i) + "\naction a porteur=petr partenaires=mds\n";
  }
  const auto drawn = years_drawn(text);
  EXPECT_EQ(drawn.size(), 1u);
  std::smatch found;
  const std::string& dot = drawn[0].dot;
  EXPECT_TRUE(std::regex_search(
      dot, found, std::regex("\n  \"?t[0-9]+\"? \\[[^\n]*pos=\"([-0-9.]+),[^\n]*>" + id + "<")));
  return std::stod(found[1]);
}

TEST(PartnershipYears, OfAnOddNumberOfYearsTheNamesTakeTheFreePlace) {
  for (const char* id : {"petr", "mds"}) EXPECT_GT(key_place(3, id), drawing::upright_width / 2);
  EXPECT_LT(key_place(4, "petr"), drawing::upright_width / 2);
}

TEST(PartnershipYears, EveryOrganisationKeepsItsPlace) {
  const auto drawn = years_drawn(three_years);
  ASSERT_EQ(drawn.size(), 1u);
  const auto place = [&](const std::string& id, const std::string& year) {
    return place_on(drawn[0], id, year);
  };
  const auto petr_first = place("petr", "2021"), petr_last = place("petr", "2023");
  for (const char* id : {"mds", "admr", "caf"}) {
    const auto first = place(id, "2021"), last = place(id, "2023");
    EXPECT_NEAR(first.first - petr_first.first, last.first - petr_last.first, 0.1) << id;
    EXPECT_NEAR(first.second - petr_first.second, last.second - petr_last.second, 0.1) << id;
  }
}

TEST(PartnershipYears, ABilanThatRecordsLessIsNoPanel) {
  EXPECT_TRUE(years_drawn("bilan 2022\naction a porteur=petr\nbilan 2023\n"
                          "action a porteur=petr partenaires=mds\n")
                  .empty());
  EXPECT_TRUE(years_drawn("bilan 2023\naction a porteur=petr partenaires=mds\n").empty());
}

TEST(PartnershipYears, TheSamePairsAreSaidToBeTheSame) {
  EXPECT_EQ(years_title("bilan 2022\naction a porteur=petr partenaires=mds\nbilan 2023\n"
                        "action a porteur=petr partenaires=mds\n"),
            "De 2022 à 2023, les mêmes paires d’organisations partagent des actions (1)");
}

TEST(PartnershipYears, WhereNoneAppearsOrVanishesTheTitleSaysNone) {
  const std::string one = "action a porteur=petr partenaires=mds\n",
                    two = "action a porteur=petr partenaires=mds,caf\n";
  EXPECT_EQ(years_title("bilan 2022\n" + two + "bilan 2023\n" + one),
            "De 2022 à 2023, 2 paires d’organisations disparaissent des actions, aucune n’y "
            "apparaît");
  EXPECT_EQ(years_title("bilan 2022\n" + one + "bilan 2023\n" + two),
            "De 2022 à 2023, 2 paires d’organisations apparaissent dans les actions, aucune n’en "
            "disparaît");
}

TEST(PartnershipYears, ThoseWithoutRoomAreCounted) {
  std::string text;
  for (const char* year : {"2022", "2023"}) {
    text += std::string("bilan ") + year + "\n";
    for (int i = 0; i < 80; ++i) {
      text +=
          "action a" + std::to_string(i) + " porteur=petr partenaires=o" + std::to_string(i) + "\n";
    }
  }
  const auto drawn = years_drawn(text);
  ASSERT_EQ(drawn.size(), 1u);
  Picture(drawn[0]).expect_words("27 organisations moins liées ne sont pas dessinées");
}

}  // namespace
}  // namespace maillage::diagrams
