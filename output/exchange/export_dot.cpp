#include "output/exchange/export_dot.hpp"

#include <string_view>
#include <vector>

#include "output/words/network/network_nodes.hpp"

namespace maillage::exchange {
namespace {

// A quoted string of DOT, where only a quote needs a backslash before it. Control characters but
// tab and line feed are left out, as XML formats have to.
//
// A backslash before a quote would end the string or not by its own escape, which readers take
// differently: it becomes U+29F5, the operator that looks like it. Graphviz reads no string past
// 16 KB: a long one is written in parts joined by "+".
std::string quoted(std::string_view text) {
  std::string result = "\"";
  std::size_t part = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char letter = text[i];
    const auto byte = static_cast<unsigned char>(letter);
    const bool begins_letter = (byte & 0xC0) != 0x80;
    if (++part > 4000 && begins_letter) {
      result += "\" + \"";
      part = 0;
    }
    if (letter == '"') {
      result += "\\\"";
    } else if (letter == '\\') {
      const bool at_quote = i + 1 == text.size() || text[i + 1] == '"' || text[i + 1] == '\n';
      result += at_quote ? "\xE2\xA7\xB5" : "\\";
    } else if (byte >= 0x20 || letter == '\t' || letter == '\n') {
      result += letter;
    }
  }
  return result + '"';
}

// Labels alone are interpreted when drawn: \N, \G, \n and entities.
std::string label(std::string_view text) {
  std::string safe;
  for (char letter : text) {
    if (letter == '\\') {
      safe += "&#92;";
    } else if (letter == '&') {
      safe += "&amp;";
    } else {
      safe += letter;
    }
  }
  return quoted(safe);
}

void add(std::string& text, std::string_view key, std::string_view value) {
  if (value.empty()) return;
  text += ", ";
  text += key;
  text += '=';
  text += quoted(value);
}

std::string_view shape_of(model::Kind kind) {
  switch (kind) {
    case model::Kind::partner:
      return "ellipse";
    case model::Kind::action:
      return "box";
    case model::Kind::objective:
      return "folder";
    case model::Kind::axis:
      return "tab";
    case model::Kind::instance:
      return "octagon";
    case model::Kind::epci:
      return "house";
  }
  return "ellipse";
}

}  // namespace

std::string export_dot(const model::Contract& contract, const model::Graph& graph) {
  const std::vector<words::NetworkNode> nodes = words::network_nodes(contract, graph);
  // A statement: @dagrejs/graphlib-dot 1.0.2 fails on "graph [charset=…]".
  std::string text = "digraph " + quoted(contract.id.empty() ? "contrat" : contract.id) +
                     " {\n  charset=\"UTF-8\"\n  node [fontname=\"DejaVu Sans\"]\n";
  for (const words::NetworkNode& node : nodes) {
    text += "  " + quoted(node.name) + " [label=" + label(node.label);
    add(text, "kind", words::kind_code(node.kind));
    add(text, "shape", shape_of(node.kind));
    add(text, "organisation_type", node.type);
    add(text, "state", node.state);
    add(text, "number", node.number);
    add(text, "nature", node.nature);
    add(text, "objective", node.objective);
    add(text, "axis", node.axis);
    add(text, "porteur", node.porteur);
    add(text, "level", node.level);
    text += "]\n";
  }
  for (const model::Tie& tie : graph.ties) {
    text += "  " + quoted(nodes[tie.from].name) + " -> " + quoted(nodes[tie.to].name) +
            " [role=" + quoted(words::role_code(tie.role));
    add(text, "places", words::places_text(graph.places_of(tie)));
    text += "]\n";
  }
  return text + "}\n";
}

}  // namespace maillage::exchange
