// The vertices of a graph as every exchange format writes them: one name, one label, and what is
// known of each in the contract's own words. Formats differ in syntax only.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "network/model/contract.hpp"
#include "network/model/graph.hpp"

namespace maillage::words {

// Fields that say nothing of a vertex of its kind are empty.
struct NetworkNode {
  model::Kind kind{};
  std::string name;  // "partner:petr": unique in the graph
  std::string id;
  std::string label;      // title or name, whole
  std::string type;       // of an organisation
  std::string state;      // of an action, as its last row in the scope says
  std::string number;     // of an action: "1.1.1", "Piste"
  std::string nature;     // of an action: "fiche", "piste"
  std::string objective;  // id of what an action hangs on
  std::string axis;       // id, of an action or an objective
  std::string porteur;    // of an action: "oui", "aucun", "incertain", "non renseigné"
  std::string level;      // of an objective or an instance
};

// By vertex. O(vertices + rows).
std::vector<NetworkNode> network_nodes(const model::Contract& contract, const model::Graph& graph);

std::string_view role_code(model::Role role);  // "carries", "takes_part"…
std::string_view kind_code(model::Kind kind);  // "partner", "action"…
std::string_view code_of(model::Carrying carrying);

// One space between them.
std::string places_text(std::span<const text::Place> places);

}  // namespace maillage::words
