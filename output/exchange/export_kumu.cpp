#include "output/exchange/export_kumu.hpp"

#include <initializer_list>
#include <string>
#include <string_view>

#include "output/text/spreadsheet_cell.hpp"
#include "output/words/files/table_messages.hpp"
#include "output/words/network/network_nodes.hpp"
#include "output/words/network/network_words.hpp"
#include "output/words/network/table_words.hpp"

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
  using words::files::Kumu;
  const auto say = [&](Kumu key) { return output_text::filled(message_of(key), language); };
  add_line(elements, {"ID", "Label", "Type", say(Kumu::organisation_type), say(Kumu::state),
                      say(Kumu::number), say(Kumu::nature), say(Kumu::objective), say(Kumu::axis),
                      say(Kumu::carrier), say(Kumu::level)});
  add_line(connections, {"From", "To", "Type", "Direction", say(Kumu::role), say(Kumu::places)});
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
  const std::string stem = "kumu-" + words::table_slug(contract, graph.scope);
  return {{stem + "-elements.csv", elements}, {stem + "-connections.csv", connections}};
}

}  // namespace maillage::exchange
