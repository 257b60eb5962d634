#include "output/exchange/export_gexf.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "network/model/vocabulary.hpp"
#include "output/drawing/diagram_style.hpp"
#include "output/exchange/graphml.hpp"
#include "output/exchange/ring_layout.hpp"
#include "output/words/network/network_nodes.hpp"

namespace maillage::exchange {
namespace {

struct Moment {
  int year = 0;
  const model::Edition* edition = nullptr;
  bool is_beside = false;  // of a year that another table shows: it adds what that one has not
};

// The tables of the scope that have a year, by year.
std::vector<Moment> moments_of(const model::Contract& contract, const model::Scope& scope) {
  std::vector<Moment> moments;
  for (const model::Edition& edition : contract.editions) {
    if (!scope.whole && edition.year != scope.year) continue;
    if (edition.year) {
      moments.push_back({*edition.year, &edition});
    } else if (edition.year.is_recapitulatif()) {
      const int year = edition.year.date().year;
      moments.push_back(
          {year, &edition, scope.whole && model::find_edition(contract, year) != nullptr});
    } else if (contract.start) {
      const int start = contract.start->year;
      moments.push_back(
          {start, &edition, scope.whole && model::find_edition(contract, start) != nullptr});
    }
  }
  std::sort(moments.begin(), moments.end(), [](const Moment& a, const Moment& b) {
    return std::tie(a.year, a.is_beside) < std::tie(b.year, b.is_beside);
  });
  return moments;
}

// Years, ascending, as closed spells; years that follow each other make one.
std::string spells(const std::vector<int>& years, const std::string& indent) {
  if (years.empty()) return "";
  std::string text = indent + "<spells>\n";
  for (std::size_t i = 0; i < years.size();) {
    std::size_t last = i;
    while (last + 1 < years.size() && years[last + 1] == years[last] + 1) ++last;
    text += indent + "  <spell start=\"" + std::to_string(years[i]) + "\" end=\"" +
            std::to_string(years[last]) + "\"/>\n";
    i = last + 1;
  }
  return text + indent + "</spells>\n";
}

class GexfWriter {
 public:
  explicit GexfWriter(const study::Study& study)
      : study_(study),
        contract_(study.contract()),
        graph_(study.graph()),
        nodes_(words::network_nodes(contract_, graph_)),
        layout_(ring_layout(graph_)),
        moments_(moments_of(contract_, study.scope())) {
    actions_.resize(graph_.actions.size());
    tie_years_.resize(graph_.ties.size());
    for (const Moment& moment : moments_) take(moment);
  }

  std::string text() {
    text_ =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<gexf xmlns=\"http://www.gexf.net/1.2draft\" "
        "xmlns:viz=\"http://www.gexf.net/1.2draft/viz\" "
        "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
        "xsi:schemaLocation=\"http://www.gexf.net/1.2draft "
        "http://www.gexf.net/1.2draft/gexf.xsd\" version=\"1.2\">\n"
        "  <meta>\n    <creator>maillage</creator>\n    <description>" +
        xml_text(contract_.name) +
        "</description>\n  </meta>\n"
        "  <graph defaultedgetype=\"directed\" mode=\"" +
        (moments_.empty() ? "static" : "dynamic") + "\"";
    if (!moments_.empty()) {
      text_ += " timeformat=\"integer\" start=\"" + std::to_string(moments_.front().year) +
               "\" end=\"" + std::to_string(moments_.back().year) + "\"";
    }
    text_ += ">\n";
    declare();
    text_ += "    <nodes>\n";
    for (model::Vertex vertex = 0; vertex < nodes_.size(); ++vertex) node(vertex);
    text_ += "    </nodes>\n    <edges>\n";
    for (std::size_t i = 0; i < graph_.ties.size(); ++i) edge(i);
    text_ += "    </edges>\n  </graph>\n</gexf>\n";
    return std::move(text_);
  }

 private:
  void take(const Moment& moment) {
    model::Scope scope;
    scope.year = moment.edition->year;
    const model::Graph& graph = study_.of(scope).graph();
    for (const model::ActionRow& row : moment.edition->rows) {
      const std::uint32_t at = graph_.action_position[row.action.value];
      if (at == model::Graph::none_position) continue;
      const bool is_shown = !actions_[at].empty() && actions_[at].back().first == moment.year;
      if (!moment.is_beside || !is_shown) actions_[at].emplace_back(moment.year, &row);
    }
    for (const model::Tie& tie : graph.ties) {
      if (graph.kind_of(tie.from) != model::Kind::action &&
          graph.kind_of(tie.to) != model::Kind::action) {
        continue;
      }
      const auto from = here(graph, tie.from), to = here(graph, tie.to);
      if (!from || !to) continue;
      const auto key = std::make_tuple(*from, *to, tie.role);
      const auto found =
          std::lower_bound(graph_.ties.begin(), graph_.ties.end(), key,
                           [](const model::Tie& each,
                              const std::tuple<model::Vertex, model::Vertex, model::Role>& wanted) {
                             return std::tie(each.from, each.to, each.role) < wanted;
                           });
      if (found == graph_.ties.end() || std::tie(found->from, found->to, found->role) != key) {
        continue;
      }
      std::vector<int>& years = tie_years_[static_cast<std::size_t>(found - graph_.ties.begin())];
      if (years.empty() || years.back() != moment.year) years.push_back(moment.year);
    }
  }

  // The vertex of another scope's graph in this one: only actions are numbered anew.
  std::optional<model::Vertex> here(const model::Graph& other, model::Vertex vertex) const {
    const model::Kind kind = other.kind_of(vertex);
    const auto k = static_cast<std::size_t>(kind);
    const model::Vertex offset = vertex - other.first[k];
    if (kind == model::Kind::action) return graph_.vertex(other.actions[offset]);
    return graph_.first[k] + offset;
  }

  // One block a class: readers keep the last of two (graphology-gexf).
  void declare() {
    const auto attribute = [&](const std::string& key) {
      text_ += "      <attribute id=\"" + key + "\" title=\"" + key + "\" type=\"string\"/>\n";
    };
    text_ += "    <attributes class=\"node\" mode=\"static\">\n";
    for (const char* key : {"kind", "organisation_type", "number", "nature", "level"}) {
      attribute(key);
    }
    for (const char* key : yearly) attribute(key);
    if (moments_.size() > 1) {
      for (const Moment& moment : moments_) {
        for (const char* key : yearly) attribute(in_year(key, moment.year));
      }
    }
    text_ += "    </attributes>\n    <attributes class=\"edge\" mode=\"static\">\n";
    for (const char* key : {"role", "places"}) attribute(key);
    text_ += "    </attributes>\n";
  }

  static std::string in_year(const char* key, int year) {
    return std::string(key) + "_" + std::to_string(year);
  }

  void value(std::string_view key, std::string_view value) {
    if (value.empty()) return;
    text_ += "          <attvalue for=\"" + std::string(key) + "\" value=\"" + xml_text(value) +
             "\"/>\n";
  }

  void node(model::Vertex vertex) {
    const words::NetworkNode& node = nodes_[vertex];
    text_ += "      <node id=\"" + xml_text(node.name) + "\" label=\"" + xml_text(node.label) +
             "\">\n        <attvalues>\n";
    value("kind", words::kind_code(node.kind));
    value("organisation_type", node.type);
    value("number", node.number);
    value("nature", node.nature);
    value("level", node.level);
    value("state", node.state);
    value("porteur", node.porteur);
    value("objective", node.objective);
    value("axis", node.axis);
    if (node.kind == model::Kind::action && moments_.size() > 1) yearly_values(vertex);
    text_ += "        </attvalues>\n" + color(vertex);
    const RingPoint at = layout_.points[vertex];
    text_ += "        <viz:position x=\"" + std::to_string(at.x) + "\" y=\"" +
             std::to_string(at.y) + "\" z=\"0\"/>\n";
    if (node.kind == model::Kind::action) {
      std::vector<int> years;
      for (const auto& each : rows_of(vertex)) years.push_back(each.first);
      text_ += spells(years, "        ");
    }
    text_ += "      </node>\n";
  }

  const std::vector<std::pair<int, const model::ActionRow*>>& rows_of(model::Vertex vertex) const {
    return actions_[vertex - graph_.first[static_cast<std::size_t>(model::Kind::action)]];
  }

  void yearly_values(model::Vertex vertex) {
    for (const auto& [year, row] : rows_of(vertex)) {
      value(in_year("state", year), row->state ? code_of(*row->state) : std::string_view());
      value(in_year("porteur", year), words::code_of(row->carrying));
      value(in_year("objective", year),
            row->objective ? contract_.objectives[*row->objective].id : "");
      value(in_year("axis", year), row->axis ? contract_.axes[*row->axis].id : "");
    }
  }

  std::string color(model::Vertex vertex) const {
    const words::NetworkNode& node = nodes_[vertex];
    std::string_view hex = drawing::ink::heading;
    if (node.kind == model::Kind::partner) {
      hex = drawing::look_of(contract_.partners[graph_.partners[vertex]].type).line;
    } else if (node.kind == model::Kind::action) {
      hex = drawing::look_of(model::read_state(node.state)).line;
    }
    std::string text = "        <viz:color";
    const std::array<const char*, 3> parts = {"r", "g", "b"};
    for (std::size_t i = 0; i < 3; ++i) {
      const int part = std::stoi(std::string(hex.substr(1 + 2 * i, 2)), nullptr, 16);
      text += std::string(" ") + parts[i] + "=\"" + std::to_string(part) + "\"";
    }
    return text + "/>\n";
  }

  void edge(std::size_t i) {
    const model::Tie& tie = graph_.ties[i];
    text_ += "      <edge id=\"e" + std::to_string(i) + "\" source=\"" +
             xml_text(nodes_[tie.from].name) + "\" target=\"" + xml_text(nodes_[tie.to].name) +
             "\" kind=\"" + std::string(words::role_code(tie.role)) + "\">\n        <attvalues>\n";
    value("role", words::role_code(tie.role));
    value("places", words::places_text(graph_.places_of(tie)));
    text_ += "        </attvalues>\n" + spells(tie_years_[i], "        ") + "      </edge>\n";
  }

  static constexpr std::array yearly = {"state", "porteur", "objective", "axis"};

  const study::Study& study_;
  const model::Contract& contract_;
  const model::Graph& graph_;
  std::vector<words::NetworkNode> nodes_;
  RingLayout layout_;
  std::vector<Moment> moments_;
  std::vector<std::vector<std::pair<int, const model::ActionRow*>>>
      actions_;                              // by position, by year
  std::vector<std::vector<int>> tie_years_;  // by tie, ascending
  std::string text_;
};

}  // namespace

std::string export_gexf(const study::Study& study) { return GexfWriter(study).text(); }

}  // namespace maillage::exchange
