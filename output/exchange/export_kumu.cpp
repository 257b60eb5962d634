#include "output/exchange/export_kumu.hpp"

#include <initializer_list>
#include <string>
#include <string_view>

#include "output/text/spreadsheet_cell.hpp"
#include "output/words/network/network_nodes.hpp"
#include "output/words/network/network_words.hpp"

namespace maillage::exchange {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

void add_line(std::string& text, std::initializer_list<std::string_view> cells) {
  bool first = true;
  for (std::string_view cell : cells) {
    if (!first) text += ',';
    first = false;
    text += output_text::csv_text(cell, ',');
  }
  text += "\r\n";
}

}  // namespace

std::vector<output_text::Document> export_kumu(const model::Contract& contract,
                                               const model::Graph& graph,
                                               output_text::Language language) {
  const std::vector<words::NetworkNode> nodes = words::network_nodes(contract, graph);
  std::string elements(byte_order_mark), connections(byte_order_mark);
  // "ID", "Label", "Type", "From", "To" and "Direction" are Kumu's own words.
  if (language == output_text::Language::french) {
    add_line(elements, {"ID", "Label", "Type", "Type d'organisation", "État", "Numéro", "Nature",
                        "Objectif", "Axe", "Porteur", "Niveau"});
    add_line(connections, {"From", "To", "Type", "Direction", "Rôle", "Lieux"});
  } else {
    add_line(elements, {"ID", "Label", "Type", "Type of organisation", "State", "Number", "Nature",
                        "Objective", "Axis", "Porteur", "Level"});
    add_line(connections, {"From", "To", "Type", "Direction", "Role", "Places"});
  }
  for (const words::NetworkNode& node : nodes) {
    add_line(elements,
             {node.name, node.label, words::kind_word(node.kind, language), node.type, node.state,
              node.number, node.nature, node.objective, node.axis, node.porteur, node.level});
  }
  for (const model::Tie& tie : graph.ties) {
    add_line(connections,
             {nodes[tie.from].name, nodes[tie.to].name, words::role_word(tie.role, language),
              "directed", words::role_code(tie.role), words::places_text(graph.places_of(tie))});
  }
  const std::string stem = "kumu-" + words::scope_slug(graph.scope);
  return {{stem + "-elements.csv", elements}, {stem + "-connections.csv", connections}};
}

}  // namespace maillage::exchange
