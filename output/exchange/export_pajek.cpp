#include "output/exchange/export_pajek.hpp"

#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "output/exchange/ring_layout.hpp"
#include "output/words/network/network_nodes.hpp"
#include "output/words/network/table_words.hpp"

namespace maillage::exchange {
namespace {

constexpr std::array pajek_roles = {model::Role::carries, model::Role::takes_part,
                                    model::Role::funds, model::Role::is_target};

std::string plain(std::string_view text) {
  std::string label;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (text[i] == '"') {
      label += '\'';
    } else if (text[i] == '\\') {
      label += '/';
    } else if (byte < 0x20 || byte == 0x7F) {
      label += ' ';
    } else if (text.substr(i, 2) == "\xC2\x85") {
      label += ' ', i += 1;
    } else if (text.substr(i, 3) == "\xE2\x80\xA8" || text.substr(i, 3) == "\xE2\x80\xA9") {
      label += ' ', i += 2;
    } else {
      label += text[i];
    }
  }
  return label;
}

// A number from 0 to 1 of a coordinate from −radius to radius, as Pajek draws.
std::string share(int at, int radius) {
  const int tenths = radius == 0 ? 5000 : 5000 + at * 4900 / radius;
  const std::string digits = std::to_string(tenths);
  return "0." + std::string(4 - digits.size(), '0') + digits;
}

class PajekWriter {
 public:
  PajekWriter(const model::Contract& contract, const model::Graph& graph)
      : graph_(graph), nodes_(words::network_nodes(contract, graph)), layout_(ring_layout(graph)) {
    partners_ = graph.partners.size();
    vertices_ = partners_ + graph.actions.size();
    // Organisations are the first vertices of a graph, actions those that follow.
    std::map<std::string, int> times;
    for (std::size_t i = 0; i < vertices_; ++i) ++times[plain(nodes_[i].label)];
    std::set<std::string> taken;
    for (std::size_t i = 0; i < vertices_; ++i) {
      std::string label = plain(nodes_[i].label);
      if (label.empty() || times[label] > 1) label += " [" + plain(nodes_[i].name) + "]";
      // A label may be what another became.
      while (!taken.insert(label).second) label += " [" + plain(nodes_[i].name) + "]";
      labels_.push_back(label);
    }
  }

  enum class Header { one_mode, two_modes };

  std::string network(Header header) const {
    std::string text = vertices(header);
    text += "*Edges\r\n";
    // One line a pair, its roles joined: R refuses the matrix of a network with doubled ties, and
    // igraph counts one twice in a degree. Ties are in the order of their ends.
    for (std::size_t i = 0; i < graph_.ties.size();) {
      const model::Tie& pair = graph_.ties[i];
      std::string roles;
      for (; i < graph_.ties.size() && graph_.ties[i].from == pair.from &&
             graph_.ties[i].to == pair.to;
           ++i) {
        if (!in_network(graph_.ties[i])) continue;
        roles += (roles.empty() ? "" : "+") + std::string(words::role_code(graph_.ties[i].role));
      }
      if (!roles.empty()) text += ends(pair) + " l \"" + roles + "\"\r\n";
    }
    return text;
  }

  std::string project(const std::string& name) const {
    std::string text = "\xEF\xBB\xBF*Network " + name + ".net\r\n" + vertices(Header::two_modes);
    for (std::size_t i = 0; i < pajek_roles.size(); ++i) {
      text += "*Edges :" + std::to_string(i + 1) + " \"" +
              std::string(words::role_code(pajek_roles[i])) + "\"\r\n";
      for (const model::Tie& tie : graph_.ties) {
        if (in_network(tie) && tie.role == pajek_roles[i]) text += ends(tie) + "\r\n";
      }
    }
    text += partition("mode", [](const words::NetworkNode& node) {
      return std::string(words::kind_code(node.kind));
    });
    text += partition("type", [](const words::NetworkNode& node) { return node.type; });
    text += partition("etat", [](const words::NetworkNode& node) { return node.state; });
    text += partition("porteur", [](const words::NetworkNode& node) { return node.porteur; });
    return text;
  }

 private:
  bool in_network(const model::Tie& tie) const {
    if (tie.from >= partners_ || tie.to < partners_ || tie.to >= vertices_) return false;
    for (model::Role role : pajek_roles) {
      if (tie.role == role) return true;
    }
    return false;
  }

  static std::string ends(const model::Tie& tie) {
    return std::to_string(tie.from + 1) + " " + std::to_string(tie.to + 1) + " 1";
  }

  std::string vertices(Header header) const {
    std::string text = "*Vertices " + std::to_string(vertices_);
    if (header == Header::two_modes) text += " " + std::to_string(partners_);
    text += "\r\n";
    for (std::size_t i = 0; i < vertices_; ++i) {
      const RingPoint at = layout_.points[i];
      text += std::to_string(i + 1) + " \"" + labels_[i] + "\" " + share(at.x, layout_.radius) +
              " " + share(at.y, layout_.radius) + (i < partners_ ? " ellipse" : " box") + "\r\n";
    }
    return text;
  }

  // Classes are numbered in the order of their words; the words stand in the partition's name.
  // 0: not said.
  template <class Word>
  std::string partition(std::string_view about, Word word) const {
    std::map<std::string, int> classes;
    for (std::size_t i = 0; i < vertices_; ++i) {
      if (!word(nodes_[i]).empty()) classes[word(nodes_[i])] = 0;
    }
    int number = 0;
    std::string named;
    for (auto& each : classes) {
      each.second = ++number;
      named += (named.empty() ? "" : ", ") + std::to_string(number) + " " + each.first;
    }
    std::string text = "*Partition " + std::string(about) + " (" + plain(named) + ")\r\n" +
                       "*Vertices " + std::to_string(vertices_) + "\r\n";
    for (std::size_t i = 0; i < vertices_; ++i) {
      const auto found = classes.find(word(nodes_[i]));
      text += std::to_string(found == classes.end() ? 0 : found->second) + "\r\n";
    }
    return text;
  }

  const model::Graph& graph_;
  std::vector<words::NetworkNode> nodes_;
  RingLayout layout_;
  std::vector<std::string> labels_;
  std::size_t partners_ = 0, vertices_ = 0;
};

}  // namespace

std::vector<output_text::Document> export_pajek(const model::Contract& contract,
                                                const model::Graph& graph) {
  const PajekWriter writer(contract, graph);
  const std::string stem = "reseau-" + words::table_slug(contract, graph.scope);
  return {{stem + ".net", writer.network(PajekWriter::Header::one_mode)},
          {stem + "-2modes.net", writer.network(PajekWriter::Header::two_modes)},
          {stem + ".paj", writer.project(stem)}};
}

}  // namespace maillage::exchange
