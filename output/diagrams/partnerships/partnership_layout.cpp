#include "output/diagrams/partnerships/partnership_layout.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include "output/drawing/dot_writer.hpp"
#include "output/drawing/graphviz.hpp"

namespace maillage::diagrams {
namespace {

std::string layout_text(const std::vector<MapNode>& nodes, const std::vector<measures::Pair>& ties,
                        const std::map<std::uint32_t, std::size_t>& node_at) {
  std::string dot =
      "graph {\n  graph [start=7 overlap=prism sep=\"+4\" mode=major];\n"
      "  node [shape=box fixedsize=true label=\"\"];\n";
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    drawing::Attributes attributes;
    attributes.raw("width", drawing::inches(nodes[i].width))
        .raw("height", drawing::inches(nodes[i].height));
    dot += "  n" + std::to_string(i) + " " + attributes.text() + ";\n";
  }
  for (const measures::Pair& tie : ties) {
    // Springs are shorter between those who share more.
    const double length = 1.9 / std::sqrt(static_cast<double>(tie.shared));
    dot += "  n" + std::to_string(node_at.at(tie.a)) + " -- n" + std::to_string(node_at.at(tie.b)) +
           " " +
           drawing::Attributes()
               .raw("len", drawing::points(length))
               .raw("weight", std::to_string(tie.shared))
               .text() +
           ";\n";
  }
  return dot + "}\n";
}

bool take_places(const drawing::Placement& placement, std::vector<MapNode>& nodes) {
  if (placement.nodes.size() != nodes.size()) return false;
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    nodes[i].x = placement.nodes[i].x;
    nodes[i].y = placement.nodes[i].y;
  }
  return true;
}

// Stretches the centres over `room` points: half by where they are, half by their rank, so that a
// few far away don't squeeze all others into a knot.
void stretch(std::vector<MapNode>& nodes, double MapNode::*at, double MapNode::*size, double room) {
  std::vector<std::size_t> order(nodes.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return nodes[a].*at < nodes[b].*at; });
  double largest = 0;
  for (const MapNode& node : nodes) largest = std::max(largest, node.*size);
  const double low = nodes[order.front()].*at;
  const double span = std::max(1.0, nodes[order.back()].*at - low);
  const double steps = std::max(1.0, static_cast<double>(nodes.size()) - 1);
  for (std::size_t rank = 0; rank < order.size(); ++rank) {
    MapNode& node = nodes[order[rank]];
    const double place = 0.5 * (node.*at - low) / span + 0.5 * static_cast<double>(rank) / steps;
    node.*at = largest / 2 + place * (room - largest);
  }
}

// From the top down, each box below those before it that are in its way: what is left to do where
// pushing found no rest. O(n²) for each box that moves.
void settle(std::vector<MapNode>& nodes, double air) {
  std::vector<std::size_t> order(nodes.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return nodes[a].y - nodes[a].height / 2 < nodes[b].y - nodes[b].height / 2;
  });
  for (std::size_t rank = 1; rank < order.size(); ++rank) {
    MapNode& node = nodes[order[rank]];
    for (bool moved = true; moved;) {
      moved = false;
      for (std::size_t before = 0; before < rank; ++before) {
        const MapNode& other = nodes[order[before]];
        const double down = (node.height + other.height) / 2;
        if (std::abs(node.x - other.x) >= (node.width + other.width) / 2 ||
            std::abs(node.y - other.y) >= down - 0.01) {
          continue;
        }
        node.y = other.y + down + air;
        moved = true;
      }
    }
  }
}

// Pushes boxes apart along the shorter way until none overlaps, within the width; downwards there
// is always room. O(rounds × n²), n what has room on a page.
void push_apart(std::vector<MapNode>& nodes, double width, double height) {
  constexpr double air = 5;
  const auto clamp = [&](MapNode& node) {
    node.x = std::min(std::max(node.x, node.width / 2), width - node.width / 2);
    node.y = std::min(std::max(node.y, node.height / 2), height - node.height / 2);
  };
  for (MapNode& node : nodes) clamp(node);
  for (int round = 0; round < 600; ++round) {
    bool moved = false;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      for (std::size_t k = i + 1; k < nodes.size(); ++k) {
        MapNode& a = nodes[i];
        MapNode& b = nodes[k];
        const double across = (a.width + b.width) / 2 + air - std::abs(a.x - b.x);
        const double down = (a.height + b.height) / 2 + air - std::abs(a.y - b.y);
        if (across <= 0.01 || down <= 0.01) continue;
        moved = true;
        if (down <= across) {
          const double step = (a.y <= b.y ? 1 : -1) * (down / 2 + 0.01);
          a.y -= step;
          b.y += step;
        } else {
          const double step = (a.x <= b.x ? 1 : -1) * (across / 2 + 0.01);
          a.x -= step;
          b.x += step;
        }
        clamp(a);
        clamp(b);
      }
    }
    if (!moved) break;
    // Where the page is too full, it grows.
    if (round % 60 == 59) height *= 1.08;
  }
  settle(nodes, air);
}

}  // namespace

MapNode make_map_node(std::uint32_t partner, const std::string& name, std::uint32_t weight,
                      std::uint32_t heaviest, double least, std::size_t most_lines) {
  MapNode node;
  node.partner = partner;
  const double share = heaviest == 0 ? 0 : std::sqrt(static_cast<double>(weight) / heaviest);
  node.font = least + 4 * share;
  const double one_line = drawing::text_width(drawing::shown_text(name), node.font);
  // Two or three lines rather than a long strip.
  const double target =
      std::max(70.0, std::min(one_line, one_line > 110 ? one_line / 2 + 24 : 120.0));
  node.lines = drawing::wrapped(name, std::min(target, 170.0), node.font, most_lines);
  double widest = 20;
  for (const std::string& line : node.lines)
    widest = std::max(widest, drawing::text_width(line, node.font));
  const double count = weight == 0 ? 0 : 1.4 * node.font;
  node.width = widest * 1.03 + 1.9 * node.font + count + 6;
  node.height =
      static_cast<double>(node.lines.size()) * drawing::line_height(node.font) + 5 + 3 * share;
  return node;
}

// Springs, stretched to the shape of the page, then boxes pushed apart where they overlap.
void lay_out(std::vector<MapNode>& nodes, const std::vector<measures::Pair>& ties, double width,
             double height) {
  if (nodes.empty()) return;
  std::map<std::uint32_t, std::size_t> node_at;
  for (std::size_t i = 0; i < nodes.size(); ++i) node_at[nodes[i].partner] = i;
  const std::string springs = layout_text(nodes, ties, node_at);
  if (!take_places(drawing::place(springs, drawing::Engine::neato), nodes)) {
    // On a grid if springs fail: nothing may be lost.
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      nodes[i].x = 150.0 * static_cast<double>(i % 8);
      nodes[i].y = 40.0 * static_cast<double>(i / 8);
    }
  }
  stretch(nodes, &MapNode::x, &MapNode::width, width);
  stretch(nodes, &MapNode::y, &MapNode::height, height);
  push_apart(nodes, width, height);
}

double lowest(const std::vector<MapNode>& nodes) {
  double bottom = 0;
  for (const MapNode& node : nodes) bottom = std::max(bottom, node.y + node.height / 2);
  return bottom;
}

}  // namespace maillage::diagrams
