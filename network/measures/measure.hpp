// A computed figure with what is needed to read it: the layer it was computed on, its range, and
// what it is about. Undefined is a measure without a value, never 0 or NaN.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "network/model/finding.hpp"
#include "network/model/graph.hpp"

namespace maillage::measures {

// Layers are views of the graph that are never mixed.
enum class Layer {
  actions,     // two-mode: partners × actions, all roles of a partner to an action but is_target
  carrying,    // two-mode: partners × actions, carries only
  projection,  // partners joined by shared actions
  instances,   // partners joined by shared instances
  funding,     // two-mode: partners × actions, funds only
};

struct Range {
  double low = 0;
  std::optional<double> high;  // none: no upper bound
};

struct Measure {
  std::string_view name;  // stable code: "density", "betweenness"…; words are output/'s
  Layer layer = Layer::actions;
  Range range;
  std::optional<double> value;  // none: undefined here
  model::Subject subject;       // the contract, or a partner or action
  model::Scope scope;
};

}  // namespace maillage::measures
