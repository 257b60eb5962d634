// Which table: the plan, a bilan, a récapitulatif; in time, as words, and read back.
#include "network/model/which_table.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace maillage::model {
namespace {

WhichTable recapitulatif(const char* date) {
  return WhichTable::recapitulatif(*text::parse_date(date));
}

TEST(WhichTable, OnlyABilanHasAYear) {
  EXPECT_TRUE(WhichTable(2021));
  EXPECT_EQ(*WhichTable(2021), 2021);
  EXPECT_FALSE(WhichTable());
  EXPECT_FALSE(recapitulatif("2023"));
  EXPECT_EQ(recapitulatif("2023").year(), std::nullopt);
  EXPECT_FALSE(recapitulatif("2023").is_plan());
}

TEST(WhichTable, ABilanIsNotTheRecapitulatifOfItsYear) {
  EXPECT_NE(WhichTable(2023), recapitulatif("2023"));
  EXPECT_EQ(recapitulatif("2023"), recapitulatif("2023"));
  EXPECT_NE(recapitulatif("2023"), recapitulatif("2023-12-31"));
}

TEST(WhichTable, StandInTime) {
  const std::vector<WhichTable> ordered = {{},
                                           2022,
                                           recapitulatif("2023-06-30"),
                                           2023,
                                           recapitulatif("2023"),
                                           recapitulatif("2023-12-31"),
                                           2024};
  for (std::size_t a = 0; a < ordered.size(); ++a) {
    for (std::size_t b = 0; b < ordered.size(); ++b) {
      EXPECT_EQ(ordered[a] < ordered[b], a < b) << a << " " << b;
    }
  }
}

TEST(WhichTable, ItsWordIsReadBack) {
  for (const WhichTable& table : {WhichTable(), WhichTable(2021), recapitulatif("2023"),
                                  recapitulatif("2023-12"), recapitulatif("2023-12-31")}) {
    EXPECT_EQ(parse_table(to_string(table)), table) << to_string(table);
  }
}

TEST(WhichTable, ARecapitulatifIsReadInEitherLanguage) {
  EXPECT_EQ(parse_table("Récapitulatif 31/12/2023"), recapitulatif("2023-12-31"));
  EXPECT_EQ(parse_table("Summary 2023-12-31"), recapitulatif("2023-12-31"));
  EXPECT_TRUE(is_recapitulatif_word("Récapitulatif"));
  EXPECT_TRUE(is_recapitulatif_word("summary"));
}

TEST(WhichTable, OtherWordsAreNone) {
  for (const char* word : {"", "bilan", "récapitulatif", "récapitulatif 2023-13", "2023-05",
                           "récapitulatif des actions 2023", "plan 2023"}) {
    EXPECT_EQ(parse_table(word), std::nullopt) << word;
  }
}

}  // namespace
}  // namespace maillage::model
