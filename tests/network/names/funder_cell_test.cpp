#include "network/names/funder_cell.hpp"

#include <gtest/gtest.h>

#include "network/cells/cell_names.hpp"

namespace maillage::names {
namespace {

// "ARS 300000; ? 200000": whose each amount is, in cents, "-" where none is sure; then the names.
std::string read(std::string_view text) {
  const FunderCell cell = cut_amounts(text);
  EXPECT_EQ(cell.names.size(), text.size());
  std::vector<PlacedName> places;
  std::vector<std::string> names;
  for (const cells::UnknownInCell& name :
       cells::read_names(cell.names, NameIndex{}, cells::SmallPhrases::names).unknown) {
    places.push_back(
        {name.offset, name.offset + name.printed.size(), static_cast<std::uint32_t>(names.size())});
    names.push_back(name.printed);
  }
  std::string said;
  const auto owners = owners_of_amounts(cell, places);
  for (std::size_t i = 0; i < owners.size(); ++i) {
    const text::Money& money = cell.amounts[i].money;
    said += (i == 0 ? "" : "; ") + (owners[i] ? names[*owners[i]] : std::string("?")) + " " +
            (money.cents ? std::to_string(*money.cents) : "- " + money.said);
  }
  said += " |";
  for (const std::string& name : names) said += " " + name + ",";
  return said;
}

TEST(FunderCell, GivesEachAmountToTheNameItStandsWith) {
  EXPECT_EQ(read("ARS (3 000 €) ; CD : 2 000 €"), "ARS 300000; CD 200000 | ARS, CD,");
  EXPECT_EQ(read("l'ARS à hauteur de 10 000 euros, CAF pour 500 €"),
            "ARS 1000000; CAF 50000 | ARS, CAF,");
  EXPECT_EQ(read("Maison pour tous 500 €"), "Maison pour tous 50000 | Maison pour tous,");
  EXPECT_EQ(read("ARS : 3000, CAF : 2000,50"), "ARS 300000; CAF 200050 | ARS, CAF,");
  EXPECT_EQ(read("ARS 3 000 € CAF 2 000 €"), "ARS 300000; CAF 200000 | ARS, CAF,");
  EXPECT_EQ(read("ARS – 12 k€"), "ARS 1200000 | ARS,");
  EXPECT_EQ(read("12 k€ ARS, 3 000 € CAF"), "ARS 1200000; CAF 300000 | ARS, CAF,");
  EXPECT_EQ(read("ARS\n3 000 €"), "ARS 300000 | ARS,");
  EXPECT_EQ(read("ARS ; 3 000 ; CAF ; 20 000"), "ARS 300000; CAF 2000000 | ARS, CAF,");
  EXPECT_EQ(read("ARS (3000€)/CAF (2000€)"), "ARS 300000; CAF 200000 | ARS, CAF,");
  EXPECT_EQ(read("ARS (3 000 €), CAF"), "ARS 300000 | ARS, CAF,");
  EXPECT_EQ(read("ARS, CAF (3 000 €)"), "CAF 300000 | ARS, CAF,");
  EXPECT_EQ(read("ARS (FIR) : 3 000 €"), "ARS (FIR) 300000 | ARS (FIR),");
  EXPECT_EQ(read("ARS [l. 2487] (3 000 €)"), "ARS 300000 | ARS,");
}

TEST(FunderCell, LeavesOpenWhoseAnAmountIs) {
  EXPECT_EQ(read("ARS et CAF : 5 000 €"), "? 500000 | ARS, CAF,");
  EXPECT_EQ(read("ARS et CAF (5 000 €)"), "? 500000 | ARS, CAF,");
  EXPECT_EQ(read("ARS, CAF : 5 000 €"), "? 500000 | ARS, CAF,");
  EXPECT_EQ(read("ARS, CAF ; 5 000 €"), "? 500000 | ARS, CAF,");
}

TEST(FunderCell, TakesNoAmountForAName) {
  EXPECT_EQ(read("12000"), "? 1200000 |");
  EXPECT_EQ(read("5 000 €"), "? 500000 |");
  EXPECT_EQ(read("500"), "? 50000 |");
  EXPECT_EQ(read("Entre 200 et 500 €"), "? - Entre 200 et 500 € |");
  EXPECT_EQ(read("ARS : entre 200 et 500"), "ARS - entre 200 et 500 | ARS,");
  EXPECT_EQ(read("ARS (environ 3 000 €/an)"), "ARS - environ 3 000 €/an | ARS,");
  EXPECT_EQ(read("50 % ARS, 50 % CAF"), "ARS - 50 %; CAF - 50 % | ARS, CAF,");
}

TEST(FunderCell, TakesNoNumberOfANameForAnAmount) {
  EXPECT_EQ(read("Adapei 54/55"), " | Adapei 54/55,");
  EXPECT_EQ(read("CD 57"), " | CD 57,");
  EXPECT_EQ(read("UDAF (57)"), " | UDAF (57),");
  EXPECT_EQ(read("ARS (2024)"), " | ARS,");
  EXPECT_EQ(read("CC2M"), " | CC2M,");
  EXPECT_EQ(read("CD 57 : 3 000 €"), "CD 57 300000 | CD 57,");
  EXPECT_EQ(read("CD 57 - 3 000 €"), "CD 57 300000 | CD 57,");
  EXPECT_EQ(read("ARS, CAF"), " | ARS, CAF,");
}

TEST(FunderCell, LeavesABareNumberOpenThatIsNoCode) {
  EXPECT_EQ(read("CD 1 500"), "CD - 1 500 | CD,");
  EXPECT_EQ(read("ARS 3 000 € ; CAF 15000"), "ARS 300000; CAF - 15000 | ARS, CAF,");
}

TEST(FunderCell, LeavesANumberOpenThatMayBeAYearOrACode) {
  EXPECT_EQ(read("ARS : 2024"), "ARS - 2024 | ARS,");
  EXPECT_EQ(read("CD 57 300 €"), "CD - 57 300 € | CD,");
}

TEST(FunderCell, ReadsBackWhatIsWrittenBehindAName) {
  for (const char* said :
       {"3 000 €", "3000 € TTC", "12,5 k€ HT", "entre 200 et 500", "50 %", "à chiffrer", "2024"}) {
    text::Money money = text::read_money(said);
    if (std::string_view(said) == "2024") money.cents.reset();
    const FunderCell cell = cut_amounts("ARS " + in_brackets(money));
    ASSERT_EQ(cell.amounts.size(), 1u) << said;
    EXPECT_EQ(cell.amounts[0].money.said, said);
    EXPECT_EQ(cell.amounts[0].money.cents, money.cents) << said;
  }
  EXPECT_EQ(in_brackets(text::read_money("2000")), "(2000 €)");
}

}  // namespace
}  // namespace maillage::names
