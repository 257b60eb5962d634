// What only the full depth has in `check --format json`: pairs by layers, and key players.
#include "output/answers/check_json.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/support/small_contract.hpp"

namespace maillage::answers {
namespace {

using testing::SmallContract;

nlohmann::json json_of(const std::string& text) {
  const testing::SmallContract small(text);
  const study::Study study(small.contract, model::Scope{}, analysis::Depth::full);
  return nlohmann::json::parse(check_json(study, output_text::Language::french));
}

// A hub that shares one action with each of three others; one of them also sits with it.
constexpr const char* star = R"(
instance copil niveau=strategique membres=hub,a
plan
action x porteur=hub partenaires=a
action y porteur=hub partenaires=b
action z porteur=hub partenaires=c
)";

TEST(CheckJson, APairInTwoLayersIsCountedTwice) {
  EXPECT_EQ(json_of(star).at("multiplexity"),
            nlohmann::json::parse(R"([{"a": "hub", "b": "a", "layers": 2},
                                      {"a": "hub", "b": "b", "layers": 1},
                                      {"a": "hub", "b": "c", "layers": 1}])"));
}

TEST(CheckJson, TheHubOfAStarHoldsAllTheOthers) {
  // Without it three are left and no path between them: all is fragmented.
  EXPECT_EQ(json_of(star).at("key_players"),
            nlohmann::json::parse(R"([{"id": "hub", "fragmentation": 1.0}])"));
}

TEST(CheckJson, NobodyTogetherIsAnEmptyList) {
  const nlohmann::json json = json_of("plan\naction x porteur=a\naction y porteur=b\n");
  EXPECT_EQ(json.at("multiplexity"), nlohmann::json::array());
  EXPECT_EQ(json.at("key_players"), nlohmann::json::array());
}

}  // namespace
}  // namespace maillage::answers
