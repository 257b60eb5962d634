#include "output/partnership_map.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>

#include "output/diagram_words.hpp"
#include "output/dot_writer.hpp"
#include "output/graphviz.hpp"
#include "output/numbers.hpp"

namespace maillage {
namespace {

constexpr std::size_t most_on_map = 130;
constexpr double ties_each = 3.5;
constexpr double aside_width = 184;  // a column of those who share nothing
constexpr double aside_line = 12.5;
constexpr double aside_gap = 16;

struct MapNode {
  std::uint32_t partner = 0;  // position
  double font = 8;
  std::vector<std::string> lines;
  double width = 0, height = 0;
  double x = 0, y = 0;  // centre, from the top left of the map
};

const Partner& partner_of(const PartnershipMap& map, std::uint32_t position) {
  return map.contract.partners[map.partners[position]];
}

std::string node_name(const PartnershipMap& map, std::uint32_t position) {
  return "partenaire " + partner_of(map, position).id;
}

// Letters from 8 to 13 points by the square root of the weight: areas go by what is carried.
MapNode make_node(const PartnershipMap& map, std::uint32_t position, double heaviest) {
  MapNode node;
  node.partner = position;
  const double share = heaviest <= 0 ? 0 : std::sqrt(map.weight[position] / heaviest);
  node.font = 8 + 5 * share;
  const std::string& name = partner_of(map, position).name;
  const double one_line = text_width(shown_text(name), node.font);
  // Two or three lines rather than a long strip.
  const double target =
      std::max(70.0, std::min(one_line, one_line > 110 ? one_line / 2 + 24 : 120.0));
  node.lines = wrapped(name, std::min(target, 170.0), node.font, 3);
  double widest = 20;
  for (const std::string& line : node.lines) widest = std::max(widest, text_width(line, node.font));
  const double count = map.weight[position] == 0 ? 0 : 1.4 * node.font;
  node.width = widest * 1.03 + 1.9 * node.font + count + 6;
  node.height = static_cast<double>(node.lines.size()) * line_height(node.font) + 5 + 3 * share;
  return node;
}

std::string layout_text(const std::vector<MapNode>& nodes, const std::vector<Pair>& ties,
                        const std::vector<std::uint32_t>& node_at) {
  std::string dot =
      "graph {\n  graph [start=7 overlap=prism sep=\"+4\" mode=major];\n"
      "  node [shape=box fixedsize=true label=\"\"];\n";
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    Attributes attributes;
    attributes.raw("width", inches(nodes[i].width)).raw("height", inches(nodes[i].height));
    dot += "  n" + std::to_string(i) + " " + attributes.text() + ";\n";
  }
  for (const Pair& tie : ties) {
    // Springs are shorter between those who share more.
    const double length = 1.9 / std::sqrt(static_cast<double>(tie.shared));
    dot +=
        "  n" + std::to_string(node_at[tie.a]) + " -- n" + std::to_string(node_at[tie.b]) + " " +
        Attributes().raw("len", points(length)).raw("weight", std::to_string(tie.shared)).text() +
        ";\n";
  }
  return dot + "}\n";
}

bool take_places(const Placement& placement, std::vector<MapNode>& nodes) {
  if (placement.nodes.size() != nodes.size()) return false;
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    nodes[i].x = placement.nodes[i].x;
    nodes[i].y = placement.nodes[i].y;
  }
  return true;
}

struct Extent {
  double left, right, top, bottom;
  double width() const { return right - left; }
  double height() const { return bottom - top; }
};

Extent extent_of(const std::vector<MapNode>& nodes) {
  const double far = std::numeric_limits<double>::max();
  Extent extent{far, -far, far, -far};
  for (const MapNode& node : nodes) {
    extent.left = std::min(extent.left, node.x - node.width / 2);
    extent.right = std::max(extent.right, node.x + node.width / 2);
    extent.top = std::min(extent.top, node.y - node.height / 2);
    extent.bottom = std::max(extent.bottom, node.y + node.height / 2);
  }
  return extent;
}

// Stretches the centres to fill width × height.
void stretch(std::vector<MapNode>& nodes, double width, double height) {
  const Extent extent = extent_of(nodes);
  double widest = 0, highest = 0;
  for (const MapNode& node : nodes) {
    widest = std::max(widest, node.width);
    highest = std::max(highest, node.height);
  }
  const double across = std::max(1.0, extent.width() - widest);
  const double down = std::max(1.0, extent.height() - highest);
  for (MapNode& node : nodes) {
    node.x = (node.x - extent.left) * (width - widest) / across;
    node.y = (node.y - extent.top) * (height - highest) / down;
  }
}

// Pushes boxes apart along the shorter way until none overlaps, within the width; downwards there
// is always room. O(rounds × n²), n at most most_on_map.
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
    if (!moved) return;
    // Where the page is too full, it grows.
    if (round % 60 == 59) height *= 1.08;
  }
}

// Springs, stretched to the shape of the page, then boxes pushed apart where they overlap.
void lay_out(const PartnershipMap& map, std::vector<MapNode>& nodes, const std::vector<Pair>& ties,
             double width, double height) {
  std::vector<std::uint32_t> node_at(map.partners.size(), Graph::none_position);
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    node_at[nodes[i].partner] = static_cast<std::uint32_t>(i);
  }
  const std::string springs = layout_text(nodes, ties, node_at);
  if (!take_places(place(springs, Engine::neato), nodes)) {
    // On a grid if springs fail: nothing may be lost.
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      nodes[i].x = 150.0 * static_cast<double>(i % 8);
      nodes[i].y = 40.0 * static_cast<double>(i / 8);
    }
  }
  stretch(nodes, width, height);
  push_apart(nodes, width, height);
}

void draw_node(const PartnershipMap& map, const MapNode& node, double left, double top,
               Sheet& sheet) {
  const Look look = look_of(partner_of(map, node.partner).type);
  Box box;
  box.name = node_name(map, node.partner);
  box.rect = {left + node.x - node.width / 2, top + node.y - node.height / 2, node.width,
              node.height};
  box.fill = look.fill;
  box.line = look.line;
  box.border = Border::solid;
  box.corners = Corners::round;
  box.pen = 1.2;
  Span mark;
  mark.text = std::string(look.mark);
  mark.size = node.font;
  mark.colour = look.line;
  Column words;
  for (const std::string& line : node.lines) {
    Span span;
    span.text = line;
    span.size = node.font;
    words.lines.push_back({span});
  }
  const double mark_width = 1.6 * node.font;
  const double count_width = map.weight[node.partner] == 0 ? 0 : 1.4 * node.font;
  words.width = node.width - mark_width - count_width - 5;
  box.columns.push_back({mark_width, Align::centre, {{mark}}});
  box.columns.push_back(std::move(words));
  if (count_width > 0) {
    Span count = mark;
    count.text = std::to_string(map.weight[node.partner]);
    count.weight = Weight::bold;
    box.columns.push_back({count_width, Align::right, {{count}}});
  }
  sheet.add(std::move(box));
}

// Pale for one shared action, darker and thicker for more.
Curve tie_curve(const PartnershipMap& map, const Pair& tie, const MapNode& a, const MapNode& b,
                double left, double top) {
  Curve curve = straight_curve(node_name(map, tie.a), node_name(map, tie.b),
                               {left + a.x, top + a.y}, {left + b.x, top + b.y});
  curve.pen = std::min(0.7 + 0.9 * (tie.shared - 1), 7.0);
  curve.colour = tie.shared == 1 ? "#b0b0b0" : tie.shared == 2 ? "#6f7f8d" : "#34495c";
  return curve;
}

// Those who stand beside the map, under a title.
struct Aside {
  std::string title;
  std::vector<std::uint32_t> group;
};

// A list in columns within a frame; gives its height. As many columns as `area` is wide.
double draw_aside(const PartnershipMap& map, const Aside& aside, const Rect& area, Sheet& sheet) {
  Span heading;
  heading.size = 9;
  heading.weight = Weight::bold;
  const auto lines = text_lines(aside.title + " (" + std::to_string(aside.group.size()) + ")",
                                area.width - 12, 3, heading);
  const double head = static_cast<double>(lines.size()) * line_height(9) + 7;
  sheet.words({area.left + 6, area.top + 3, area.width - 12, head - 6}, lines);
  const auto columns =
      static_cast<std::size_t>(std::max(1.0, std::floor(area.width / aside_width)));
  const double column_width = area.width / static_cast<double>(columns);
  const std::size_t rows = (aside.group.size() + columns - 1) / columns;
  double bottom = area.top + head;
  for (std::size_t i = 0; i < aside.group.size(); ++i) {
    const std::uint32_t position = aside.group[i];
    const Partner& partner = partner_of(map, position);
    const Look look = look_of(partner.type);
    const double width = column_width - 12;
    std::string count;
    if (map.shared.actions[position] != 0) {
      count = " (" + std::to_string(map.shared.actions[position]) + ")";
    }
    Span mark, name;
    mark.text = std::string(look.mark);
    mark.colour = look.line;
    name.text = shortened(partner.name, width - 18 - text_width(count, 8), 8) + count;
    Box box;
    box.name = node_name(map, position);
    box.rect = {area.left + static_cast<double>(i / rows) * column_width + 6,
                area.top + head + static_cast<double>(i % rows) * aside_line, width,
                aside_line - 1};
    box.fill = look.fill;
    box.columns = {{15, Align::centre, {{mark}}}, {width - 18, Align::left, {{name}}}};
    bottom = std::max(bottom, box.rect.bottom());
    sheet.add(std::move(box));
  }
  const double height = bottom - area.top + 4;
  Box frame;
  frame.rect = {area.left, area.top, area.width, height};
  frame.border = Border::dashed;
  frame.line = ink::frame;
  sheet.add(std::move(frame));
  return height;
}

}  // namespace

Diagram draw_partnership_map(const PartnershipMap& map) {
  const DiagramWords& words = diagram_words(map.language);
  const bool french = map.language == Language::french;
  // Who is on the map, who beside it.
  std::vector<std::uint32_t> tied, alone, apart, outside;
  for (std::uint32_t i = 0; i < map.partners.size(); ++i) {
    if (map.shared.joined.degree(i) != 0) {
      tied.push_back(i);
    } else {
      (map.shared.actions[i] != 0 ? alone : apart).push_back(i);
    }
  }
  if (tied.size() > most_on_map) {
    std::stable_sort(tied.begin(), tied.end(), [&](std::uint32_t a, std::uint32_t b) {
      return map.shared.joined.degree(a) > map.shared.joined.degree(b);
    });
    outside.assign(tied.begin() + most_on_map, tied.end());
    tied.resize(most_on_map);
    std::sort(tied.begin(), tied.end());
    std::sort(outside.begin(), outside.end());
  }
  double heaviest = 0;
  for (std::uint32_t weight : map.weight) heaviest = std::max<double>(heaviest, weight);
  std::vector<MapNode> nodes;
  std::vector<std::uint32_t> node_at(map.partners.size(), Graph::none_position);
  for (std::uint32_t i : tied) {
    node_at[i] = static_cast<std::uint32_t>(nodes.size());
    nodes.push_back(make_node(map, i, heaviest));
  }
  std::vector<Pair> ties;
  for (const Pair& tie : pairs(map.shared)) {
    if (node_at[tie.a] != Graph::none_position && node_at[tie.b] != Graph::none_position) {
      ties.push_back(tie);
    }
  }
  const std::size_t all_ties = map.shared.ties();
  std::uint32_t threshold = 1;
  std::uint32_t strongest = 1;
  for (const Pair& tie : ties) strongest = std::max(strongest, tie.shared);
  const auto at_least = [&](std::uint32_t least) {
    return static_cast<std::size_t>(std::count_if(
        ties.begin(), ties.end(), [&](const Pair& tie) { return tie.shared >= least; }));
  };
  const auto most_ties =
      static_cast<std::size_t>(ties_each * static_cast<double>(nodes.size())) + 20;
  while (threshold < strongest && at_least(threshold) > most_ties) ++threshold;

  Sheet sheet(map.title, map.name);
  const double top =
      add_heading(sheet, map.contract, map.scope, map.title, map.figures, map.language);
  std::vector<LegendEntry> legend;
  using Sample = LegendEntry::Sample;
  legend.push_back(
      {Sample::line, "", ink::text,
       map.width_words + " (1" +
           (strongest > 1 ? (french ? " à " : " to ") + std::to_string(strongest) : "") + ")"});
  if (threshold > 1 || !outside.empty()) {
    const std::size_t drawn = at_least(threshold);
    legend.push_back({Sample::mark, "≥" + std::to_string(threshold), ink::alarm,
                      (french ? "liens d'au moins " : "ties of at least ") +
                          std::to_string(threshold) + (french ? " tracés : " : " drawn: ") +
                          count_text(drawn, map.language) + (french ? " sur " : " of ") +
                          count_text(all_ties, map.language) + " ; " + words.weak_ties_left_out});
  }
  legend.push_back({Sample::mark, "12", ink::text, map.size_words});
  add_types(legend, map.contract, map.partners, map.language);

  const double inner = a3_width - 2 * page_margin;
  const double below = legend_height(legend, inner) + page_margin - 6;
  const double room = a3_height - top - below - 6;
  std::vector<Aside> asides;
  if (!outside.empty()) asides.push_back({words.outside, outside});
  if (!alone.empty()) asides.push_back({map.alone_words, alone});
  if (!apart.empty()) asides.push_back({map.isolated_words, apart});
  // As many columns beside the map as the names need.
  double columns = 0;
  const auto height_beside = [&](double number) {
    double height = 0;
    for (const Aside& aside : asides) {
      height += 40 + aside_line * std::ceil(static_cast<double>(aside.group.size()) / number);
    }
    return height;
  };
  if (!asides.empty()) columns = 1;
  while (columns > 0 && columns < 3 && height_beside(columns) > room) ++columns;
  const double side = nodes.empty() ? inner : columns * aside_width;
  const double map_width = inner - side - (side > 0 ? aside_gap : 0);

  double bottom = top;
  if (!nodes.empty()) {
    lay_out(map, nodes, ties, map_width, room);
    for (const Pair& tie : ties) {
      if (tie.shared < threshold) continue;
      sheet.add(
          tie_curve(map, tie, nodes[node_at[tie.a]], nodes[node_at[tie.b]], page_margin, top));
    }
    for (const MapNode& node : nodes) draw_node(map, node, page_margin, top, sheet);
    bottom = top + extent_of(nodes).bottom;
  } else {
    Span none;
    none.text = words.no_tie;
    none.size = 10;
    sheet.words({page_margin, top, inner, 16}, {{none}});
    bottom = top + 20;
  }
  double y = nodes.empty() ? bottom : top;
  for (const Aside& aside : asides) {
    const Rect area{nodes.empty() ? page_margin : page_margin + map_width + aside_gap, y, side, 0};
    y += draw_aside(map, aside, area, sheet) + 8;
  }
  bottom = std::max(bottom, y) + 4;
  add_legend(sheet, legend, bottom);
  sheet.set_height(bottom + below);
  return {map.name, sheet.dot()};
}

}  // namespace maillage
