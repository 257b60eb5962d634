// What the terminal shows is the full analysis without what it doesn't show.
#include "network/analysis/analysis.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/small_contract.hpp"

namespace maillage::analysis {
namespace {

using testing::SmallContract;

constexpr const char* three_actions = R"(
axe 1
objectif o axe=1
objectif p axe=1
instance copil niveau=strategique membres=a,b
plan
action x objectif=o porteur=a partenaires=b,c
action y objectif=o porteur=c partenaires=d
action z objectif=p porteur=e
)";

bool is_same(const measures::Measure& one, const measures::Measure& other) {
  return one.name == other.name && one.layer == other.layer && one.subject == other.subject;
}

TEST(Analysis, TheSummarysMeasuresAreThoseOfTheFullOne) {
  const testing::SmallContract small(three_actions);
  const model::Graph graph = model::build_graph(small.contract, model::Scope{});
  const Analysis full = analyse(small.contract, graph, Depth::full);
  const Analysis summary = analyse(small.contract, graph, Depth::summary);
  ASSERT_FALSE(summary.measures.empty());
  for (const measures::Measure& measure : summary.measures) {
    const auto found =
        std::find_if(full.measures.begin(), full.measures.end(),
                     [&](const measures::Measure& each) { return is_same(each, measure); });
    ASSERT_NE(found, full.measures.end()) << measure.name;
    EXPECT_EQ(found->value, measure.value) << measure.name;
  }
  EXPECT_EQ(summary.pairs.size(), full.pairs.size());
}

TEST(Analysis, WhoHoldsTheOthersNearIsNamed) {
  // c alone joins d to a and b.
  const testing::SmallContract small(three_actions);
  const model::Graph graph = model::build_graph(small.contract, model::Scope{});
  const Analysis full = analyse(small.contract, graph, Depth::full);
  ASSERT_FALSE(full.key_players.partners.empty());
  EXPECT_EQ(graph.partners[full.key_players.partners[0]], small.partner("c"));
}

TEST(Analysis, TheSummaryWalksNoPathsAndMeasuresNoNode) {
  const testing::SmallContract small(three_actions);
  const model::Graph graph = model::build_graph(small.contract, model::Scope{});
  for (const measures::Measure& measure : analyse(small.contract, graph, Depth::summary).measures) {
    EXPECT_EQ(measure.subject.kind, model::SubjectKind::contract) << measure.name;
    EXPECT_EQ(measure.name.find("betweenness"), std::string_view::npos);
  }
}

}  // namespace
}  // namespace maillage::analysis
