// Graphviz, behind two functions: the only part of the program that knows it.
//
// Its libraries are not thread-safe and leave something behind for each context made: there is one
// context for the process, used under one lock. Same input, same bytes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace maillage::drawing {

enum class Engine {
  dot,       // layers
  neato,     // springs, up to about 1 000 nodes
  fdp,       // springs with forces
  sfdp,      // springs for many nodes
  untangle,  // nodes keep where `pos` puts them, but for overlaps (`neato -n`)
  as_placed  // nodes and edges are where `pos` puts them (`neato -n2`)
};

enum class Format { svg, png, pdf, dot };

std::string_view extension(Format format);  // "svg"

struct Rendered {
  std::string bytes;     // empty if it failed
  std::string error;     // Graphviz's own words; empty if it went well
  std::string warnings;  // what it found amiss without giving up, one a line
};

// SVG comes without document type, generator's comment and links, so that it can stand in a page
// as it is and asks nothing of the network; PDF without its date.
Rendered render(const std::string& dot, Engine engine, Format format);

// Where an engine puts a node: its centre, in points, y upwards.
struct Placed {
  std::string name;
  double x = 0, y = 0;
};

struct Placement {
  std::vector<Placed> nodes;  // in the order of the text
  std::string error;
};

Placement place(const std::string& dot, Engine engine);

}  // namespace maillage::drawing
