#include "output/graphml.hpp"

#include <array>
#include <vector>

#include "network/vocabulary.hpp"

namespace maillage {
namespace {

constexpr std::array node_keys = {"kind",   "label",     "type", "state",   "number",
                                  "nature", "objective", "axis", "porteur", "level"};
constexpr std::array edge_keys = {"role", "places"};

// One node's attributes, in the order of node_keys; empty ones are left out.
using Attributes = std::array<std::string, node_keys.size()>;

std::string_view carrying_code(Carrying carrying) {
  switch (carrying) {
    case Carrying::named:
      return "oui";
    case Carrying::nobody:
      return "aucun";
    case Carrying::uncertain:
      return "incertain";
    case Carrying::not_recorded:
      return "non renseigné";
  }
  return "";
}

std::string data(std::string_view key, std::string_view value) {
  if (value.empty()) return "";
  return "      <data key=\"" + std::string(key) + "\">" + xml_text(value) + "</data>\n";
}

class Writer {
 public:
  Writer(const Contract& contract, const Graph& graph) : contract_(contract), graph_(graph) {
    names_.resize(graph.first[kind_count]);
  }

  std::string text() {
    text_ =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" "
        "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
        "xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns "
        "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n";
    for (const char* key : node_keys) declare(key, "node");
    for (const char* key : edge_keys) declare(key, "edge");
    text_ += "  <graph id=\"" + xml_text(contract_.id.empty() ? "contrat" : contract_.id) +
             "\" edgedefault=\"undirected\">\n";
    partners();
    actions();
    others();
    edges();
    text_ += "  </graph>\n</graphml>\n";
    return std::move(text_);
  }

 private:
  void declare(const char* key, const char* of) {
    text_ += std::string("  <key id=\"") + key + "\" for=\"" + of + "\" attr.name=\"" + key +
             "\" attr.type=\"string\"/>\n";
  }

  void node(Vertex vertex, std::string_view id, const Attributes& attributes) {
    names_[vertex] = attributes[0] + ":" + std::string(id);
    text_ += "    <node id=\"" + xml_text(names_[vertex]) + "\">\n";
    for (std::size_t i = 0; i < attributes.size(); ++i) text_ += data(node_keys[i], attributes[i]);
    text_ += "    </node>\n";
  }

  void partners() {
    for (PartnerId id : graph_.partners) {
      const Partner& partner = contract_.partners[id];
      node(*graph_.vertex(id), partner.id,
           {"partner", partner.name, std::string(code_of(partner.type)), "", "", "", "", "", "",
            ""});
    }
  }

  void actions() {
    // With several tables an action is shown as the last of them has it.
    for (const auto& rows : rows_in_scope(contract_, graph_.scope)) {
      const ActionRow& row = *rows.back();
      const std::string objective =
          row.objective ? contract_.objectives[*row.objective].id : std::string();
      const std::string axis = row.axis ? contract_.axes[*row.axis].id : std::string();
      const Action& action = contract_.actions[row.action];
      node(*graph_.vertex(row.action), action.id,
           {"action", row.title.empty() ? action.title : row.title, "",
            row.state ? std::string(code_of(*row.state)) : "", row.number,
            std::string(code_of(row.nature)), objective, axis,
            std::string(carrying_code(row.carrying)), ""});
    }
  }

  void others() {
    for (std::uint32_t i = 0; i < contract_.objectives.size(); ++i) {
      const Objective& objective = contract_.objectives[ObjectiveId{i}];
      const std::string axis = objective.axis ? contract_.axes[*objective.axis].id : "";
      node(graph_.vertex(ObjectiveId{i}), objective.id,
           {"objective", objective.name, "", "", "", "", "", axis, "",
            std::to_string(objective.level)});
    }
    for (std::uint32_t i = 0; i < contract_.axes.size(); ++i) {
      const Axis& axis = contract_.axes[AxisId{i}];
      node(graph_.vertex(AxisId{i}), axis.id, {"axis", axis.name, "", "", "", "", "", "", "", ""});
    }
    for (std::uint32_t i = 0; i < contract_.instances.size(); ++i) {
      const Instance& instance = contract_.instances[InstanceId{i}];
      node(graph_.vertex(InstanceId{i}), instance.id,
           {"instance", instance.name, "", "", "", "", "", "", "",
            std::string(code_of(instance.level))});
    }
    for (std::uint32_t i = 0; i < contract_.epcis.size(); ++i) {
      const Partner& council = contract_.partners[contract_.epcis[EpciId{i}].partner];
      node(graph_.vertex(EpciId{i}), council.id,
           {"epci", council.name, "", "", "", "", "", "", "", ""});
    }
  }

  void edges() {
    for (std::size_t i = 0; i < graph_.ties.size(); ++i) {
      const Tie& tie = graph_.ties[i];
      std::string places;
      for (const Place& place : tie.places) {
        places += (places.empty() ? "" : " ") + to_string(place);
      }
      text_ += "    <edge id=\"e" + std::to_string(i) + "\" source=\"" +
               xml_text(names_[tie.from]) + "\" target=\"" + xml_text(names_[tie.to]) + "\">\n" +
               data("role", role_code(tie.role)) + data("places", places) + "    </edge>\n";
    }
  }

  const Contract& contract_;
  const Graph& graph_;
  std::vector<std::string> names_;  // by vertex
  std::string text_;
};

}  // namespace

std::string_view role_code(Role role) {
  static constexpr std::array<std::string_view, role_count> codes = {
      "carries", "takes_part", "funds",   "is_target", "hangs_on",   "part_of",   "member",
      "guest",   "steers",     "follows", "covers",    "service_of", "stands_in", "governs"};
  return codes[static_cast<std::size_t>(role)];
}

std::string_view kind_code(Kind kind) {
  static constexpr std::array<std::string_view, kind_count> codes = {
      "partner", "action", "objective", "axis", "instance", "epci"};
  return codes[static_cast<std::size_t>(kind)];
}

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
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 && c != '\t' && c != '\n') continue;  // carriage returns too
    // U+FFFE and U+FFFF, EF BF BE and EF BF BF.
    if (text.substr(i, 3) == "\xEF\xBF\xBE" || text.substr(i, 3) == "\xEF\xBF\xBF") {
      i += 2;
      continue;
    }
    safe += c;
  }
  return safe;
}

std::string graphml(const Contract& contract, const Graph& graph) {
  return Writer(contract, graph).text();
}

}  // namespace maillage
