// A diagram before it is drawn: the name of its document, without ending, and its DOT text, placed
// by hand (Engine::as_placed).
#pragma once

#include <string>

namespace maillage::drawing {

struct Diagram {
  std::string name;  // "plan-2023-objectif-1"
  std::string dot;
};

}  // namespace maillage::drawing
