#include "network/model/graph.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>

#include "network/measures/layers.hpp"
#include "output/exchange/graphml.hpp"
#include "output/words/network/network_nodes.hpp"
#include "tests/support/contract_text.hpp"

namespace maillage::model {
namespace {

Contract contract() {
  return testing::resolved(
             {R"([contrat]
epci = ["cc"]
[[axe]]
id = "1"
[[objectif]]
id = "1.1"
axe = "1"
[[objectif]]
id = "1.2"
axe = "1"
[[partenaire]]
id = "petr"
[[partenaire]]
id = "cc"
[[partenaire]]
id = "seul"
[[partenaire]]
id = "plus-tard"
statut = "pressenti"
[[instance]]
id = "copil"
membres = ["petr"]
objectifs = ["1.2"]
)",
              {{"actions.csv", "id;objectif;action;porteur\na;1.1;Bus;petr\nb;1.1;Car;\n"},
               {"2020.csv",
                "id;objectif;action;porteur;partenaires;financeurs;territoires\n"
                "a;1.1;Bus;cc;petr;petr;cc\nc;;Vélo;;;;\n"}}})
      .contract;
}

// "petr -carries- a" a line, in the order of the graph.
std::string ties(const Contract& from, const Scope& scope) {
  const Graph graph = build_graph(from, scope);
  const auto name = [&](Vertex vertex) -> std::string {
    const Kind kind = graph.kind_of(vertex);
    const std::uint32_t at = vertex - graph.first[static_cast<std::size_t>(kind)];
    switch (kind) {
      case Kind::partner:
        return from.partners[graph.partners[at]].id;
      case Kind::action:
        return from.actions[graph.actions[at]].id;
      case Kind::objective:
        return "o" + from.objectives[text::ObjectiveId{at}].id;
      case Kind::axis:
        return "axis" + from.axes[text::AxisId{at}].id;
      case Kind::instance:
        return from.instances[text::InstanceId{at}].id;
      case Kind::epci:
        return "epci";
    }
    return "";
  };
  std::string text;
  for (const Tie& tie : graph.ties) {
    text += name(tie.from) + " -" + std::string(words::role_code(tie.role)) + "- " + name(tie.to) +
            "\n";
  }
  return text;
}

TEST(Graph, HoldsEveryRoleOfATable) {
  EXPECT_EQ(ties(contract(), {false, 2020, std::nullopt}),
            "petr -takes_part- a\npetr -funds- a\npetr -member- copil\n"
            "cc -carries- a\ncc -governs- epci\n"
            "a -hangs_on- o1.1\na -covers- epci\n"
            "o1.1 -part_of- axis1\no1.2 -part_of- axis1\ncopil -follows- o1.2\n");
}

TEST(Graph, TheWholeIsAllTablesTogether) {
  const Contract whole = contract();
  const Graph graph = build_graph(whole, {true, std::nullopt, std::nullopt});
  EXPECT_EQ(graph.count(Kind::action), 3u);
  EXPECT_NE(ties(whole, graph.scope).find("petr -carries- a\n"), std::string::npos);
  EXPECT_NE(ties(whole, graph.scope).find("cc -carries- a\n"), std::string::npos);
}

// Where a tie of the whole is told by two tables it is one, with both places.
TEST(Graph, ATieHasThePlacesOfAllTablesInOrder) {
  const Contract whole = contract();
  const Graph graph = build_graph(whole, {true, std::nullopt, std::nullopt});
  std::string places;
  for (const Tie& tie : graph.ties) {
    if (tie.role == Role::hangs_on) places += words::places_text(graph.places_of(tie)) + "\n";
  }
  EXPECT_EQ(places, "2020.csv:2:1 actions.csv:2:1\nactions.csv:3:1\n");
}

TEST(Graph, RowsOfAnActionStandTogetherOldestFirst) {
  const Contract whole = contract();
  RowGroups moved = rows_in_scope(whole, {true, std::nullopt, std::nullopt});
  const RowGroups groups = std::move(moved);
  std::string rows;
  for (const RowGroups::Group& group : groups) {
    for (const ActionRow* row : group)
      rows += whole.actions[row->action].id + " " + to_string(row->place) + "\n";
  }
  EXPECT_EQ(rows, "a actions.csv:2:1\na 2020.csv:2:1\nb actions.csv:3:1\nc 2020.csv:3:1\n");
}

TEST(Graph, OrphansAndIsolatedPartnersAreVertices) {
  const Contract from = contract();
  const Graph graph = build_graph(from, {false, 2020, std::nullopt});
  EXPECT_EQ(graph.count(Kind::partner), 3u);  // "seul" too; the prospective one is not there
  EXPECT_EQ(graph.count(Kind::action), 2u);   // "c" hangs on nothing and has nobody
  EXPECT_EQ(graph.vertex(text::PartnerId{3}), std::nullopt);
  EXPECT_EQ(graph.vertex(text::ActionId{1}), std::nullopt);  // not in this table
}

TEST(Graph, EveryTieHasBothArcs) {
  const Graph graph = build_graph(contract(), {false, 2020, std::nullopt});
  EXPECT_EQ(graph.arcs.size(), graph.first[kind_count]);
  std::vector<std::size_t> ends(graph.ties.size(), 0);
  for (Vertex vertex = 0; vertex < graph.arcs.size(); ++vertex) {
    for (std::size_t at = graph.arcs.first[vertex]; at < graph.arcs.first[vertex + 1]; ++at) {
      const Tie& tie = graph.ties[graph.tie_of[at]];
      EXPECT_EQ(tie.from + tie.to, vertex + graph.arcs.neighbours[at]);
      EXPECT_TRUE(tie.from == vertex || tie.to == vertex);
      ++ends[graph.tie_of[at]];
    }
  }
  EXPECT_EQ(ends, std::vector<std::size_t>(graph.ties.size(), 2));
}

TEST(Graph, AnAxisKeepsItsActionsAndAllPartners) {
  const Contract from = contract();
  const Graph graph = build_graph(from, {false, 2020, text::AxisId{0}});
  EXPECT_EQ(graph.count(Kind::action), 1u);
  EXPECT_EQ(graph.count(Kind::partner), 3u);
}

TEST(Layers, AreNotMixed) {
  const Graph graph = build_graph(contract(), {false, 2020, std::nullopt});
  EXPECT_EQ(measures::layer_view(graph, measures::Layer::actions).ties,
            2u);  // petr has two roles on a: one tie
  EXPECT_EQ(measures::layer_view(graph, measures::Layer::carrying).ties, 1u);
  EXPECT_EQ(measures::layer_view(graph, measures::Layer::funding).ties, 1u);
  EXPECT_EQ(measures::layer_view(graph, measures::Layer::instances).ties, 1u);
  EXPECT_EQ(measures::layer_view(graph, measures::Layer::instances).actions(), 1u);
}

TEST(Graphml, EscapesWhatXmlForbids) {
  EXPECT_EQ(exchange::xml_text("<a href=\"x\">&'\x01\r\n"), "&lt;a href=&quot;x&quot;&gt;&amp;'\n");
  EXPECT_EQ(exchange::xml_text("a\xEF\xBF\xBE"
                               "b"),
            "ab");
}

TEST(Graphml, HasEveryNode) {
  const Contract from = contract();
  const std::string text = exchange::graphml(from, build_graph(from, {false, 2020, std::nullopt}));
  for (const char* node : {"partner:petr", "partner:seul", "action:a", "action:c", "objective:1.2",
                           "axis:1", "instance:copil", "epci:cc"}) {
    EXPECT_NE(text.find("<node id=\"" + std::string(node) + "\">"), std::string::npos) << node;
  }
}

}  // namespace
}  // namespace maillage::model
