// What Graphviz draws, before it may stand in a page; and the words it knows engines by. The same whether
// Graphviz is a library of the program or the page's own.
#pragma once

#include <string>

#include "output/drawing/graphviz.hpp"

namespace maillage::drawing {

const char* engine_name(Engine engine);  // "nop2"

// Of a drawing that asks something of the network.
bool has_link(const std::string& svg);

// Takes out document type, comments and links, and writes letters for their references.
void clean_svg(std::string& svg);

}  // namespace maillage::drawing
