#include "network/text/date.hpp"

#include <gtest/gtest.h>

namespace maillage::text {
namespace {

std::string read(std::string_view text) {
  const auto date = parse_date(text);
  return date ? to_string(*date) : "none";
}

TEST(Date, ReadsDaysMonthsAndYears) {
  EXPECT_EQ(read("2021"), "2021");
  EXPECT_EQ(read("2021-03"), "2021-03");
  EXPECT_EQ(read("2021-03-12"), "2021-03-12");
  EXPECT_EQ(read("12/3/2021"), "2021-03-12");
  EXPECT_EQ(read("03/2021"), "2021-03");
}

TEST(Date, RefusesDaysThatDoNotExist) {
  EXPECT_EQ(read("2021-02-29"), "none");
  EXPECT_EQ(read("2020-02-29"), "2020-02-29");
  EXPECT_EQ(read("1900-02-29"), "none");
  EXPECT_EQ(read("2021-13"), "none");
  EXPECT_EQ(read("2021-00"), "none");
  EXPECT_EQ(read("31/04/2021"), "none");
}

TEST(Date, RefusesWhatIsNoDate) {
  for (const char* text : {"", "21", "20210312", "mars 2021", "2021-3-", "2021-03-12-01", "-2021",
                           "99999999999999999999"}) {
    EXPECT_EQ(read(text), "none") << text;
  }
}

}  // namespace
}  // namespace maillage::text
