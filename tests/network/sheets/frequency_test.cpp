#include "network/sheets/frequency.hpp"

#include <gtest/gtest.h>

namespace maillage::sheets {
namespace {

TEST(TimesAYear, AreWhatTheWordsSay) {
  const std::pair<const char*, double> said[] = {{"Trimestrielle", 4},
                                                 {"annuel", 1},
                                                 {"1 fois par an", 1},
                                                 {"une fois/an", 1},
                                                 {"2/an", 2},
                                                 {"tous les 2 mois", 6},
                                                 {"tous les trois mois", 4},
                                                 {"chaque trimestre", 4},
                                                 {"2 réunions annuelles", 2},
                                                 {"2 fois par trimestre", 8},
                                                 {"au moins 3 fois par an", 3},
                                                 {"mensuel", 12},
                                                 {"tous les deux ans", 0.5},
                                                 {"quarterly", 4},
                                                 {"twice a year", 2}};
  for (const auto& [text, times] : said) EXPECT_EQ(times_a_year(text), times) << text;
}

TEST(TimesAYear, AreNoneWhereTheyAreNotCertain) {
  for (const char* text : {"selon les besoins", "1 à 2 fois par an", "biannuel", "2", "",
                           "régulière", "annuel ou semestriel", "2024", "mars"}) {
    EXPECT_EQ(times_a_year(text), std::nullopt) << text;
  }
  EXPECT_EQ(times_a_year("2", true), 2);
}

}  // namespace
}  // namespace maillage::sheets
