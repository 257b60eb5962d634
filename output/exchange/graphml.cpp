#include "output/exchange/graphml.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "network/text/characters.hpp"
#include "output/words/network/network_nodes.hpp"

namespace maillage::exchange {
namespace {

constexpr std::array node_keys = {"kind",    "label",  "organisation_type", "state",
                                  "number",  "nature", "objective",         "axis",
                                  "porteur", "level"};

std::string data(std::string_view key, std::string_view value) {
  if (value.empty()) return "";
  return "      <data key=\"" + std::string(key) + "\">" + xml_text(value) + "</data>\n";
}

void declare(const char* key, const char* of, std::string& text, const char* type = "string") {
  text += std::string("  <key id=\"") + key + "\" for=\"" + of + "\" attr.name=\"" + key +
          "\" attr.type=\"" + type + "\"/>\n";
}

std::string begin_file() {
  std::string text =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" "
      "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
      "xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns "
      "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n";
  for (const char* key : node_keys) declare(key, "node", text);
  return text;
}

std::string begin_graph(const model::Contract& contract) {
  return "  <graph id=\"" + xml_text(contract.id.empty() ? "contrat" : contract.id) +
         "\" edgedefault=\"undirected\">\n";
}

// As `node_keys` are declared; the element is left open.
std::string begin_node(const words::NetworkNode& node) {
  return "    <node id=\"" + xml_text(node.name) + "\">\n" +
         data("kind", words::kind_code(node.kind)) + data("label", node.label) +
         data("organisation_type", node.type) + data("state", node.state) +
         data("number", node.number) + data("nature", node.nature) +
         data("objective", node.objective) + data("axis", node.axis) +
         data("porteur", node.porteur) + data("level", node.level);
}

std::string begin_edge(std::size_t number, const words::NetworkNode& from,
                       const words::NetworkNode& to) {
  return "    <edge id=\"e" + std::to_string(number) + "\" source=\"" + xml_text(from.name) +
         "\" target=\"" + xml_text(to.name) + "\">\n";
}

bool is_measured(const model::Tie& tie) {
  return tie.role == model::Role::carries || tie.role == model::Role::takes_part ||
         tie.role == model::Role::funds;
}

constexpr std::string_view end_file = "  </graph>\n</graphml>\n";

}  // namespace

std::string xml_text(std::string_view text) {
  std::string safe;
  safe.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    switch (c) {
      case '&':
        safe += "&amp;";
        continue;
      case '<':
        safe += "&lt;";
        continue;
      case '>':
        safe += "&gt;";
        continue;
      case '"':
        safe += "&quot;";
        continue;
      default:
        break;
    }
    const std::size_t unfit = text::unfit_length(text, i);
    if (unfit > 0) {
      i += unfit - 1;
    } else if (c != '\r') {
      safe += c;
    }
  }
  return safe;
}

std::string graphml(const model::Contract& contract, const model::Graph& graph) {
  const std::vector<words::NetworkNode> nodes = words::network_nodes(contract, graph);
  std::string text = begin_file();
  declare("role", "edge", text);
  declare("places", "edge", text);
  text += begin_graph(contract);
  for (const words::NetworkNode& node : nodes) text += begin_node(node) + "    </node>\n";
  for (std::size_t i = 0; i < graph.ties.size(); ++i) {
    const model::Tie& tie = graph.ties[i];
    text += begin_edge(i, nodes[tie.from], nodes[tie.to]) +
            data("role", words::role_code(tie.role)) +
            data("places", words::places_text(graph.places_of(tie))) + "    </edge>\n";
  }
  return text.append(end_file);
}

std::string bipartite_graphml(const model::Contract& contract, const model::Graph& graph) {
  const std::vector<words::NetworkNode> nodes = words::network_nodes(contract, graph);
  std::string text = begin_file();
  declare("type", "node", text, "boolean");
  declare("roles", "edge", text);
  declare("places", "edge", text);
  text += begin_graph(contract);
  for (const words::NetworkNode& node : nodes) {
    const bool is_action = node.kind == model::Kind::action;
    if (!is_action && node.kind != model::Kind::partner) continue;
    text += begin_node(node) + data("type", is_action ? "true" : "false") + "    </node>\n";
  }
  std::size_t written = 0;
  for (std::size_t i = 0; i < graph.ties.size();) {
    const model::Tie& pair = graph.ties[i];
    std::string roles;
    std::vector<text::Place> places;
    for (; i < graph.ties.size() && graph.ties[i].from == pair.from && graph.ties[i].to == pair.to;
         ++i) {
      const model::Tie& tie = graph.ties[i];
      if (!is_measured(tie)) continue;
      roles += (roles.empty() ? "" : "+") + std::string(words::role_code(tie.role));
      const auto of_tie = graph.places_of(tie);
      places.insert(places.end(), of_tie.begin(), of_tie.end());
    }
    if (roles.empty()) continue;
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    text += begin_edge(written++, nodes[pair.from], nodes[pair.to]) + data("roles", roles) +
            data("places", words::places_text(places)) + "    </edge>\n";
  }
  return text.append(end_file);
}

}  // namespace maillage::exchange
