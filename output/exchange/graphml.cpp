#include "output/exchange/graphml.hpp"

#include <array>
#include <vector>

#include "network/text/characters.hpp"
#include "output/words/network_nodes.hpp"

namespace maillage {
namespace {

constexpr std::array node_keys = {"kind",   "label",     "type", "state",   "number",
                                  "nature", "objective", "axis", "porteur", "level"};
constexpr std::array edge_keys = {"role", "places"};

std::string data(std::string_view key, std::string_view value) {
  if (value.empty()) return "";
  return "      <data key=\"" + std::string(key) + "\">" + xml_text(value) + "</data>\n";
}

void declare(const char* key, const char* of, std::string& text) {
  text += std::string("  <key id=\"") + key + "\" for=\"" + of + "\" attr.name=\"" + key +
          "\" attr.type=\"string\"/>\n";
}

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
      case '\'':
        safe += "&#39;";
        continue;
      default:
        break;
    }
    const std::size_t unfit = unfit_length(text, i);
    if (unfit > 0) {
      i += unfit - 1;
    } else if (c != '\r') {
      safe += c;
    }
  }
  return safe;
}

std::string graphml(const Contract& contract, const Graph& graph) {
  const std::vector<NetworkNode> nodes = network_nodes(contract, graph);
  std::string text =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" "
      "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
      "xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns "
      "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n";
  for (const char* key : node_keys) declare(key, "node", text);
  for (const char* key : edge_keys) declare(key, "edge", text);
  text += "  <graph id=\"" + xml_text(contract.id.empty() ? "contrat" : contract.id) +
          "\" edgedefault=\"undirected\">\n";
  for (const NetworkNode& node : nodes) {
    text += "    <node id=\"" + xml_text(node.name) + "\">\n" + data("kind", kind_code(node.kind)) +
            data("label", node.label) + data("type", node.type) + data("state", node.state) +
            data("number", node.number) + data("nature", node.nature) +
            data("objective", node.objective) + data("axis", node.axis) +
            data("porteur", node.porteur) + data("level", node.level) + "    </node>\n";
  }
  for (std::size_t i = 0; i < graph.ties.size(); ++i) {
    const Tie& tie = graph.ties[i];
    text += "    <edge id=\"e" + std::to_string(i) + "\" source=\"" +
            xml_text(nodes[tie.from].name) + "\" target=\"" + xml_text(nodes[tie.to].name) +
            "\">\n" + data("role", role_code(tie.role)) + data("places", places_text(tie)) +
            "    </edge>\n";
  }
  return text + "  </graph>\n</graphml>\n";
}

}  // namespace maillage
