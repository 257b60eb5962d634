#include "network/text/money.hpp"

#include <gtest/gtest.h>

namespace maillage::text {
namespace {

// "cents", with "HT" or "TTC" behind; "-" where no one amount is said.
std::string money_of(std::string_view text, std::string_view header = {}) {
  const Money money = read_money(text, header);
  if (money.said.empty()) return "nothing";
  std::string read = money.cents ? std::to_string(*money.cents) : "-";
  if (money.tax == Tax::excluded) read += " HT";
  if (money.tax == Tax::included) read += " TTC";
  return read;
}

TEST(Money, ReadsOneAmountInPeoplesSpellings) {
  const std::pair<const char*, const char*> spellings[] = {
      {"1000", "100000"},
      {"1 000", "100000"},
      {"1\u00A0000\u00A0€", "100000"},
      {"1\u202F000,5 €", "100050"},
      {" 12 000,50€ ", "1200050"},
      {"1.000,50", "100050"},
      {"1,000.50", "100050"},
      {"1.000.000", "100000000"},
      {"1'000", "100000"},
      {"1500.25", "150025"},
      {"333.333333", "33333"},
      {"12500,5", "1250050"},
      {"0", "0"},
      {"0 €", "0"},
      {"3 000 € TTC", "300000 TTC"},
      {"3000€ HT", "300000 HT"},
      {"3000 H.T.", "300000 HT"},
      {"1000 € HT prévisionnels", "100000 HT"},
      {"12 k€", "1200000"},
      {"12k€", "1200000"},
      {"12K€ HT", "1200000 HT"},
      {"12,5 k€", "1250000"},
      {"0,25 k€", "25000"},
      {"1,2 M€", "120000000"},
      {"2 millions d'euros", "200000000"},
      {"€ 1500", "150000"},
      {"EUR 1500", "150000"},
      {"1500 euros", "150000"},
      {"Total : 1500 €", "150000"},
  };
  for (const auto& [text, expected] : spellings) EXPECT_EQ(money_of(text), expected) << text;
}

TEST(Money, OfThirteenDigitsOfEurosAtMost) {
  EXPECT_EQ(money_of("1234567890123"), "123456789012300");
  EXPECT_EQ(money_of("12345678901234"), "-");
}

TEST(Money, KeepsWhatIsNoOneAmountAsSaid) {
  for (const char* text : {"Entre 200 et 500",
                           "environ 3000 €",
                           "~3000",
                           "3000 €/an",
                           "3000 € par an",
                           "200-500",
                           "200 - 500 €",
                           "3 x 1000 €",
                           "50 %",
                           "à chiffrer",
                           "gratuit",
                           "1.000",
                           "1,000",
                           "10 00",
                           "1000 2000",
                           "2000 + 500",
                           "-500",
                           "< 5000 €",
                           "max 5000",
                           "12 k€ + 3 k€",
                           "1 ETP",
                           "1.00.000",
                           "2024 : 3000 €",
                           "99999999999999999999",
                           "3000 HT TTC",
                           "1 000 € HT (1 200 € TTC)",
                           "12,345 k€"}) {
    const Money money = read_money(text);
    EXPECT_EQ(money.said, text);
    EXPECT_FALSE(money.cents) << text << " " << money.cents.value_or(0);
  }
}

TEST(Money, TakesWordsForNothingAsAnEmptyCell) {
  for (const char* text : {"", "  ", "-", "—", "néant", "NC", "n/a", "Non renseigné", "?", "..."}) {
    EXPECT_EQ(money_of(text), "nothing") << text;
  }
}

TEST(Money, TakesTheUnitOfTheHeaderAndSaysItInTheCell) {
  EXPECT_EQ(money_of("12,5", "Budget prévisionnel (k€)"), "1250000");
  EXPECT_EQ(read_money("12,5", "Budget prévisionnel (k€)").said, "12,5 k€");
  EXPECT_EQ(money_of("12 500 €", "Budget prévisionnel (k€)"), "1250000");
  EXPECT_EQ(money_of("124566", "Montant € TTC"), "12456600 TTC");
  EXPECT_EQ(read_money("124566", "Montant € TTC").said, "124566 € TTC");
  EXPECT_EQ(money_of("100 HT", "Montant € TTC"), "10000 HT");
  EXPECT_EQ(money_of("100", "Budget HT / TTC"), "10000");
  EXPECT_EQ(read_money("entre 2 et 3", "Budget (k€)").said, "entre 2 et 3");
}

}  // namespace
}  // namespace maillage::text
