#include "network/text/said_date.hpp"

#include <gtest/gtest.h>

namespace maillage::text {
namespace {

std::string date_of(std::string_view text) {
  const SaidDate date = read_said_date(text);
  if (date.said.empty()) return "nothing";
  return date.date ? to_string(*date.date) : "-";
}

TEST(SaidDate, MonthsMayComeFirst) {
  EXPECT_EQ(told_order("03/25/2024"), DayOrder::month_first);
  EXPECT_EQ(told_order("25/03/2024"), DayOrder::day_first);
  EXPECT_EQ(told_order("03/04/2024"), std::nullopt);
  EXPECT_EQ(told_order("2024-03-25"), std::nullopt);
  EXPECT_EQ(told_order("45/67/2024"), std::nullopt);
  const SaidDate date = read_said_date("03/04/2024", DayOrder::month_first);
  EXPECT_EQ(date.date, (Date{2024, 3, 4}));
  EXPECT_EQ(date.said, "03/04/2024");
  EXPECT_FALSE(is_impossible_date("03/25/2024", DayOrder::month_first));
  EXPECT_TRUE(is_impossible_date("25/03/2024", DayOrder::month_first));
}

TEST(SaidDate, ReadsADayAMonthOrAYear) {
  const std::pair<const char*, const char*> spellings[] = {
      {"2024-03-12", "2024-03-12"},
      {"2024-03-12T00:00:00", "2024-03-12"},
      {"2024-03-12 00:00:00", "2024-03-12"},
      {"12/03/2024", "2024-03-12"},
      {"12/03/2024 14:30", "2024-03-12"},
      {"1/3/2024", "2024-03-01"},
      {"12-03-2024", "2024-03-12"},
      {"12.03.2024", "2024-03-12"},
      {"12/03/24", "2024-03-12"},
      {"03/2024", "2024-03"},
      {"3-2024", "2024-03"},
      {"2024-03", "2024-03"},
      {"2024", "2024"},
      {"mars 2024", "2024-03"},
      {"Mars-24", "2024-03"},
      {"janv. 2024", "2024-01"},
      {"déc 2023", "2023-12"},
      {"12 mars 2024", "2024-03-12"},
      {"1er août 2024", "2024-08-01"},
      {"March 2024", "2024-03"},
      {"March 12, 2024", "2024-03-12"},
      {"12 Sept. 2024", "2024-09-12"},
      {"fin mars 2024", "2024-03"},
      {"T1 2024", "2024"},
      {"Q3 2024", "2024"},
      {"1er trimestre 2024", "2024"},
      {"2e semestre 2024", "2024"},
      {"fin 2024", "2024"},
      {"Courant 2024", "2024"},
      {"rentrée 2024", "2024"},
      {"end of 2024", "2024"},
      {"d'ici fin 2024", "2024"},
  };
  for (const auto& [text, expected] : spellings) EXPECT_EQ(date_of(text), expected) << text;
}

TEST(SaidDate, KeepsWhatIsNoOneDateAsSaid) {
  for (const char* text : {"2024-2026", "2024/2025", "de 2024 à 2026", "en continu", "45292",
                           "tous les ans", "31/02/2024", "mars", "à définir", "12 mars",
                           "avant 2025 si possible", "13/25/2024", "2024-13"}) {
    EXPECT_EQ(date_of(text), "-") << text;
    EXPECT_EQ(read_said_date(text).said, text);
  }
  EXPECT_EQ(date_of("-"), "nothing");
  EXPECT_EQ(date_of("n/a"), "nothing");
}

TEST(SaidDate, KnowsTheFormOfADateThatNoCalendarHas) {
  for (const char* text : {"31/02/2024", "2024-13", "2024-02-30", "32/01/2024", "13/2024"}) {
    EXPECT_TRUE(is_impossible_date(text)) << text;
  }
  for (const char* text : {"12/03/2024", "2024-2026", "45292", "2024-1-5", "2024", "mars 2024",
                           "555/12", "31/02/124"}) {
    EXPECT_FALSE(is_impossible_date(text)) << text;
  }
}

TEST(SaidDate, IsAfterOnlyWhereBothSayIt) {
  EXPECT_TRUE(is_after({2025, 0, 0}, {2024, 12, 31}));
  EXPECT_TRUE(is_after({2024, 4, 0}, {2024, 3, 31}));
  EXPECT_TRUE(is_after({2024, 3, 2}, {2024, 3, 1}));
  EXPECT_FALSE(is_after({2024, 0, 0}, {2024, 3, 0}));
  EXPECT_FALSE(is_after({2024, 3, 31}, {2024, 3, 0}));
  EXPECT_FALSE(is_after({2024, 3, 1}, {2024, 3, 1}));
}

}  // namespace
}  // namespace maillage::text
