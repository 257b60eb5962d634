#include "output/text/file_names.hpp"

#include <gtest/gtest.h>

#include <set>

namespace maillage::output_text {
namespace {

using Names = std::vector<std::string>;

TEST(FileNames, AreTheIdsWhereTheyCanBe) {
  EXPECT_EQ(file_names({"petr", "1.1", "cc-de-l-aire"}), (Names{"petr", "1.1", "cc-de-l-aire"}));
  EXPECT_EQ(file_names({"Éts St-Mihiel"}), Names{"ets-st-mihiel"});
}

TEST(FileNames, AreDifferentForIdsThatDifferOnlyInSigns) {
  const Names ids = {"斗", "文", "+", "", "a+b", "a-b", "a b", "A-B"};
  const Names names = file_names(ids);
  EXPECT_EQ(std::set<std::string>(names.begin(), names.end()).size(), ids.size());
  EXPECT_EQ(names[5], "a-b");                          // its own name
  EXPECT_EQ(file_names({"a b", "a-b"})[0], names[6]);  // the same beside others
}

TEST(FileNames, OfLongIdsAreShortAndDifferent) {
  const std::string long_id(300, 'b');
  const Names names = file_names({long_id, long_id + "c", std::string(300, 'd') + ".1"});
  EXPECT_EQ(std::set<std::string>(names.begin(), names.end()).size(), 3u);
  for (const std::string& name : names) EXPECT_LE(name.size(), longest_name_part) << name;
}

TEST(FileNames, HoldNothingThatAPathWouldRead) {
  for (const std::string& name : file_names({"../x", "/etc", "a/b", "..", ".", "a\\b", "c:"})) {
    EXPECT_EQ(name.find_first_of("/\\:"), std::string::npos) << name;
    EXPECT_NE(name.front(), '.') << name;
  }
}

}  // namespace
}  // namespace maillage::output_text
