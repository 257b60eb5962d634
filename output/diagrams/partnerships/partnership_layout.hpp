// Where organisations stand on a map: springs, the shape of the page, and room for each name.
// Internal to output/diagrams/partnerships/partnership_map.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "network/measures/projection.hpp"
#include "output/drawing/canvas.hpp"

namespace maillage::diagrams {

// A box with a name, in letters as large as its weight deserves.
struct MapNode {
  std::uint32_t partner = 0;  // position in the projection
  double font = drawing::least_font;
  std::vector<std::string> lines;
  double width = 0, height = 0;
  double x = 0, y = 0;  // centre, from the top left of the map
};

// Letters from `least` to 4 points more by the square root of weight / heaviest: areas go by what is
// carried. A name is cut behind so many lines.
MapNode make_map_node(std::uint32_t partner, const std::string& name, std::uint32_t weight,
                      std::uint32_t heaviest, double least = drawing::least_font,
                      std::size_t most_lines = 3);

// Gives each node a place within width × height; more height if there is no other way. The ties are
// between the nodes' partners. No box touches another. Deterministic.
void lay_out(std::vector<MapNode>& nodes, const std::vector<measures::Pair>& ties, double width,
             double height);

// The lowest edge of a box.
double lowest(const std::vector<MapNode>& nodes);

}  // namespace maillage::diagrams
