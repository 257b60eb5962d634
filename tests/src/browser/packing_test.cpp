// Archives in and out of the page.
#include "src/browser/packing.hpp"

#include <gtest/gtest.h>

#include "output/text/archive.hpp"
#include "tests/support/zipped.hpp"

namespace maillage::browser {
namespace {

std::vector<std::string> names_of(const std::vector<output_text::Document>& documents) {
  std::vector<std::string> names;
  for (const auto& each : documents) names.push_back(each.name);
  return names;
}

TEST(Packing, WhatIsPackedComesBack) {
  const auto bytes =
      output_text::zipped({{"a/contrat.toml", "[contrat]\n"}, {"a/bilans/2021.csv", ""}});
  ASSERT_TRUE(bytes);
  const auto back = unpacked(*bytes);
  ASSERT_TRUE(back);
  EXPECT_EQ(names_of(*back), (std::vector<std::string>{"a/bilans/2021.csv", "a/contrat.toml"}));
  EXPECT_EQ(back->back().bytes, "[contrat]\n");
}

TEST(Packing, TheSameDocumentsAreTheSameBytes) {
  const std::vector<output_text::Document> documents = {{"é.csv", "a;b\n"}};
  EXPECT_EQ(output_text::zipped(documents), output_text::zipped(documents));
}

TEST(Packing, NamesThatLeadOutAreLeftOut) {
  const auto found = unpacked(testing::zipped({{"../a.csv", "1"},
                                               {"/b.csv", "2"},
                                               {"c/../../d.csv", "3"},
                                               {"e\\f.csv", "4"},
                                               {"g.csv", "5"}}));
  ASSERT_TRUE(found);
  EXPECT_EQ(names_of(*found), std::vector<std::string>{"g.csv"});
}

TEST(Packing, WhatIsNeitherTableNorContractIsLeftOut) {
  const auto found = unpacked(testing::zipped({{"__MACOSX/._a.csv", "1"},
                                               {".cache/b.csv", "2"},
                                               {"photo.jpg", "3"},
                                               {"c.xlsx", "4"},
                                               {"epci.geojson", "5"}}));
  ASSERT_TRUE(found);
  EXPECT_EQ(names_of(*found), (std::vector<std::string>{"c.xlsx", "epci.geojson"}));
}

TEST(Packing, ABombIsNotUnpacked) {
  const auto bomb = output_text::zipped({{"a.csv", std::string(std::size_t{64} << 20, '0')}});
  ASSERT_TRUE(bomb);
  EXPECT_FALSE(unpacked(*bomb));
}

TEST(Packing, WhatIsNoArchiveIsNone) { EXPECT_FALSE(unpacked("PK, but no more")); }

}  // namespace
}  // namespace maillage::browser
