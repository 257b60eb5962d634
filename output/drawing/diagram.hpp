// A diagram before it is drawn: the name of its document, without ending, and its DOT text, placed
// by hand (Engine::as_placed); or, where Graphviz cannot draw it, its SVG, beside a DOT text that
// says the same as a graph.
#pragma once

#include <string>

namespace maillage::drawing {

struct Diagram {
  std::string name;  // "plan-2023-objectif-1"
  std::string dot;
  std::string svg = {};  // empty: the DOT text is drawn
};

}  // namespace maillage::drawing
