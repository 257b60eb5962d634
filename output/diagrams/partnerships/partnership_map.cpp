#include "output/diagrams/partnerships/partnership_map.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

#include "output/diagrams/partnerships/partnership_groups.hpp"
#include "output/diagrams/partnerships/partnership_layout.hpp"
#include "output/diagrams/partnerships/partnership_lists.hpp"
#include "output/diagrams/partnerships/partnership_untangling.hpp"
#include "output/text/numbers.hpp"
#include "output/text/typography.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/diagrams/diagram_messages.hpp"

namespace maillage::diagrams {

using words::diagrams::DiagramMessage;

namespace {

constexpr double ties_each = 3.5;
// Shares of the map that boxes may cover: the first at which they find room within the sheet.
constexpr std::array<double, 4> most_filled = {0.40, 0.34, 0.28, 0.22};
constexpr double aside_gap = 16;
constexpr std::size_t most_aside_columns = 3;
constexpr std::size_t most_body_lines = 8;  // several may have the same members

void draw_node(const PartnershipMap& map, const MapNode& node, double left, double top,
               drawing::Canvas& sheet) {
  const drawing::Look look = drawing::look_of(partner_of(map, node.partner).type);
  drawing::Box box;
  box.name = node_name(map, node.partner);
  box.rect = {left + node.x - node.width / 2, top + node.y - node.height / 2, node.width,
              node.height};
  box.fill = look.fill;
  box.line = look.line;
  box.border = drawing::Border::solid;
  box.corners = drawing::Corners::round;
  box.pen = 1.2;
  drawing::Span mark;
  mark.text = std::string(look.mark);
  mark.size = node.font;
  mark.colour = look.line;
  drawing::BoxColumn words;
  for (const std::string& line : node.lines) {
    drawing::Span span;
    span.text = line;
    span.size = node.font;
    words.lines.push_back({span});
  }
  const double mark_width = 1.6 * node.font;
  const double count_width = map.weight[node.partner] == 0 ? 0 : 1.4 * node.font;
  words.width = node.width - mark_width - count_width - 5;
  box.columns.push_back({mark_width, drawing::TextAlign::centre, {{mark}}});
  box.columns.push_back(std::move(words));
  if (count_width > 0) {
    drawing::Span count = mark;
    count.text = std::to_string(map.weight[node.partner]);
    count.weight = drawing::Weight::bold;
    box.columns.push_back({count_width, drawing::TextAlign::right, {{count}}});
  }
  sheet.add(std::move(box));
}

std::string name_of(const PartnershipMap& map, std::uint32_t position) {
  const std::size_t partners = map.partners.size();
  return position < partners ? node_name(map, position) : map.bodies[position - partners].node;
}

void draw_body(const PartnershipMap& map, const MapNode& node, double left, double top,
               drawing::Canvas& sheet) {
  drawing::Box box;
  box.name = name_of(map, node.partner);
  box.rect = {left + node.x - node.width / 2, top + node.y - node.height / 2, node.width,
              node.height};
  box.fill = drawing::ink::heading;
  box.line = drawing::ink::heading;
  box.border = drawing::Border::solid;
  drawing::BoxColumn words{node.width, drawing::TextAlign::centre, {}};
  for (const std::string& line : node.lines) {
    drawing::Span span;
    span.text = line;
    span.size = node.font;
    span.colour = drawing::ink::white;
    words.lines.push_back({span});
  }
  box.columns.push_back(std::move(words));
  sheet.add(std::move(box));
}

// Pale for one shared action, darker and thicker for more.
drawing::Curve tie_curve(const PartnershipMap& map, const measures::Pair& tie,
                         std::vector<drawing::CanvasPoint> points, double left, double top) {
  drawing::Curve curve{name_of(map, tie.a), name_of(map, tie.b), std::move(points)};
  for (drawing::CanvasPoint& point : curve.points) {
    point.x += left;
    point.y += top;
  }
  curve.pen = std::min(0.7 + 0.9 * (tie.shared - 1), 7.0);
  curve.colour = tie.shared == 1 ? "#8c8c8c" : tie.shared == 2 ? "#6f7f8d" : "#34495c";
  return curve;
}

struct Paper {
  double width = drawing::a3_width, height = drawing::a3_height, inner = drawing::inner_width;
  double letters = drawing::least_font;
  bool has_asides = true;  // names beside the map, where they have room
};
constexpr Paper paper_across;
constexpr Paper paper_upright{drawing::upright_width, drawing::upright_height,
                              drawing::upright_inner, drawing::upright_font, false};

// Organisations on the map and beside it, and the ties between those on it.
struct Cast {
  std::vector<MapNode> nodes;        // a body's place is behind all organisations'
  std::vector<measures::Pair> ties;  // of two organisations, or of one and a body
  std::size_t pairs = 0;             // of organisations, that these join
  std::vector<Aside> asides;
  bool complete = true;  // no tied organisation is off the map
};

// As many of the tied ones as boxes have room for, those with the most ties first.
Cast make_cast(const PartnershipMap& map, double width, double room, double filled,
               double letters) {
  const words::DiagramWords& words = words::diagram_words(map.language);
  std::vector<std::uint32_t> tied, alone, apart, outside;
  for (std::uint32_t i = 0; i < map.partners.size(); ++i) {
    if (map.shared.joined.degree(i) != 0) {
      tied.push_back(i);
    } else {
      (map.shared.actions[i] != 0 ? alone : apart).push_back(i);
    }
  }
  std::stable_sort(tied.begin(), tied.end(), [&](std::uint32_t a, std::uint32_t b) {
    return map.shared.joined.degree(a) > map.shared.joined.degree(b);
  });
  std::uint32_t heaviest = 0;
  for (std::uint32_t weight : map.weight) heaviest = std::max(heaviest, weight);
  Cast cast;
  double covered = 0;
  std::vector<bool> on_map(map.partners.size());
  for (std::uint32_t i : tied) {
    MapNode node = make_map_node(i, partner_of(map, i).name, map.weight[i], heaviest, letters);
    covered += (node.width + 5) * (node.height + 5);
    if (covered > filled * width * room && !cast.nodes.empty()) {
      outside.push_back(i);
      continue;
    }
    on_map[i] = true;
    cast.nodes.push_back(std::move(node));
  }
  // The springs' result depends on the order: the contract's.
  std::sort(cast.nodes.begin(), cast.nodes.end(),
            [](const MapNode& a, const MapNode& b) { return a.partner < b.partner; });
  std::sort(outside.begin(), outside.end());
  cast.complete = outside.empty();
  for (const measures::Pair& tie : map.pairs) {
    if (on_map[tie.a] && on_map[tie.b]) cast.ties.push_back(tie);
  }
  cast.pairs = cast.ties.size();
  if (!map.bodies.empty()) cast.ties.clear();
  for (std::size_t i = 0; i < map.bodies.size(); ++i) {
    const auto place = static_cast<std::uint32_t>(map.partners.size() + i);
    std::vector<std::uint32_t> members;
    for (const std::uint32_t member : map.bodies[i].members) {
      if (on_map[member]) members.push_back(member);
    }
    if (members.size() < 2) continue;
    cast.nodes.push_back(make_map_node(place, map.bodies[i].label, 0, 0, letters, most_body_lines));
    for (const std::uint32_t member : members) cast.ties.push_back({member, place, 1});
  }
  const auto add = [&](const std::string& title, std::vector<std::uint32_t> group) {
    if (!group.empty()) cast.asides.push_back({title, std::move(group)});
  };
  add(words.outside, std::move(outside));
  add(map.alone_words, std::move(alone));
  add(map.isolated_words, std::move(apart));
  return cast;
}

// The least number of shared actions that is drawn.
std::uint32_t threshold_of(const Cast& cast, std::uint32_t strongest) {
  const auto most =
      static_cast<std::ptrdiff_t>(ties_each * static_cast<double>(cast.nodes.size())) + 20;
  std::uint32_t threshold = 1;
  const auto at_least = [&](std::uint32_t least) {
    return std::count_if(cast.ties.begin(), cast.ties.end(),
                         [&](const measures::Pair& tie) { return tie.shared >= least; });
  };
  while (threshold < strongest && at_least(threshold) > most) ++threshold;
  return threshold;
}

enum class AsidesOn { this_sheet, further_sheets };

std::vector<drawing::LegendEntry> map_legend(const PartnershipMap& map, const Cast& cast,
                                             AsidesOn asides, std::uint32_t strongest,
                                             std::uint32_t threshold) {
  const words::DiagramWords& words = words::diagram_words(map.language);
  using Sample = drawing::LegendEntry::Sample;
  std::vector<drawing::LegendEntry> legend;
  const bool is_counted = map.bodies.empty();
  const std::string width =
      !is_counted ? map.width_words
      : strongest > 1
          ? output_text::filled(message_of(DiagramMessage::one_to), map.language,
                                {{"what", map.width_words}, {"most", std::to_string(strongest)}})
          : map.width_words + " (1)";
  if (!cast.ties.empty()) legend.push_back({Sample::line, "", drawing::ink::text, width});
  if (threshold > 1 || !cast.complete) {
    const auto drawn = static_cast<std::size_t>(
        std::count_if(cast.ties.begin(), cast.ties.end(),
                      [&](const measures::Pair& tie) { return tie.shared >= threshold; }));
    std::size_t all = map.shared.ties();
    if (!is_counted) {
      all = std::accumulate(
          map.bodies.begin(), map.bodies.end(), std::size_t{0},
          [](std::size_t sum, const MapBody& body) { return sum + body.members.size(); });
    }
    std::string said = output_text::filled(message_of(DiagramMessage::ties_drawn), map.language,
                                           {{"n", drawn}, {"all", all}});
    if (!cast.complete) said += output_text::colon(map.language) + std::string(words.only_on_map);
    if (threshold > 1) {
      said += output_text::semicolon(map.language) + std::string(words.weak_ties_left_out) +
              " (< " + std::to_string(threshold) + ")";
    }
    legend.push_back({Sample::mark, std::string(drawing::mark::orphan), drawing::ink::alarm, said});
  }
  if (map.partners.empty()) return legend;
  legend.push_back({Sample::mark, "12", drawing::ink::text, map.size_words});
  // Of those on this sheet: whom the map has no room for stand on a sheet with its own legend.
  std::vector<text::PartnerId> seen;
  for (const MapNode& node : cast.nodes) {
    if (node.partner < map.partners.size()) seen.push_back(map.partners[node.partner]);
  }
  for (const Aside& aside : cast.asides) {
    for (const std::uint32_t each : aside.group) {
      if (asides == AsidesOn::this_sheet) seen.push_back(map.partners[each]);
    }
  }
  drawing::add_types(legend, map.contract, seen, map.language);
  return legend;
}

struct DrawnMap {
  std::vector<drawing::Diagram> sheets;
  std::size_t ties = 0;  // drawn, or joined by a body that is
  bool fits = true;      // no box stands below the sheet
  bool is_free = true;   // no tie runs under a box
};

DrawnMap drawn_map(const PartnershipMap& map, double filled, const Paper& paper) {
  const words::DiagramWords& words = words::diagram_words(map.language);
  drawing::Canvas sheet(map.title, map.name, paper.width, paper.height);
  const double top =
      drawing::add_heading(sheet, map.contract, map.scope, map.title, map.figures, map.language);
  // The names beside the map, or the map alone and the names on further sheets.
  const double most_room = paper.height - top - 70;
  const double beside = paper.inner - most_aside_columns * aside_width - aside_gap;
  Cast cast =
      make_cast(map, paper.has_asides ? beside : paper.inner, most_room, filled, paper.letters);
  if (paper.has_asides && aside_height(map, cast.asides, most_aside_columns) > most_room) {
    cast = make_cast(map, paper.inner, most_room, filled, paper.letters);
  }
  std::uint32_t strongest = 1;
  for (const measures::Pair& tie : cast.ties) strongest = std::max(strongest, tie.shared);
  const std::uint32_t threshold = map.bodies.empty() ? threshold_of(cast, strongest) : 1;
  // The longest it may be: whether the lists have room is known by its height.
  auto legend = map_legend(map, cast, AsidesOn::this_sheet, strongest, threshold);
  const double below = drawing::legend_height(legend, paper.inner) + drawing::page_margin - 6;
  const double room = paper.height - top - below - 6;

  // As many columns beside the map as the names need; where that is too many, further sheets.
  const bool only_names = cast.nodes.empty();
  const std::size_t most_columns =
      only_names ? columns_in(drawing::inner_width) : most_aside_columns;
  std::size_t columns = cast.asides.empty() ? 0 : 1;
  while (columns > 0 && columns < most_columns && aside_height(map, cast.asides, columns) > room) {
    ++columns;
  }
  const bool spills =
      columns > 0 && (!paper.has_asides || aside_height(map, cast.asides, columns) > room);
  if (spills) legend = map_legend(map, cast, AsidesOn::further_sheets, strongest, threshold);
  const double side = only_names && columns > 0 ? paper.inner
                      : spills                  ? 0
                                                : static_cast<double>(columns) * aside_width;
  const double map_width = paper.inner - side - (side > 0 ? aside_gap : 0);

  DrawnMap drawn;
  double bottom = top + 20;
  if (only_names) {
    drawing::Span none;
    none.text = words.no_tie;
    none.size = 10;
    sheet.words({drawing::page_margin, top, drawing::inner_width, 16}, {{none}});
  } else {
    lay_out(cast.nodes, cast.ties, map_width, room);
    std::vector<std::size_t> at(map.partners.size() + map.bodies.size());
    for (std::size_t i = 0; i < cast.nodes.size(); ++i) at[cast.nodes[i].partner] = i;
    cast.ties.erase(
        std::remove_if(cast.ties.begin(), cast.ties.end(),
                       [&](const measures::Pair& tie) { return tie.shared < threshold; }),
        cast.ties.end());
    drawn.ties = map.bodies.empty() ? cast.ties.size() : cast.pairs;
    drawn.fits = lowest(cast.nodes) <= room + 0.5;
    // Time is spent on what will be shown: see draw_partnership_map().
    if ((drawn.fits || filled == most_filled.back()) && 2 * drawn.ties >= map.shared.ties()) {
      std::vector<MapTie> ends;
      for (const measures::Pair& tie : cast.ties) ends.push_back({at[tie.a], at[tie.b]});
      untangle(cast.nodes, ends, map_width, std::max(room, lowest(cast.nodes)));
    }
    for (const measures::Pair& tie : cast.ties) {
      Way way = way_round(cast.nodes, at[tie.a], at[tie.b]);
      drawn.is_free = drawn.is_free && way.is_free;
      sheet.add(tie_curve(map, tie, std::move(way.points), drawing::page_margin, top));
    }
    for (const MapNode& node : cast.nodes) {
      const auto draw = node.partner < map.partners.size() ? draw_node : draw_body;
      draw(map, node, drawing::page_margin, top, sheet);
    }
    bottom = top + lowest(cast.nodes);
  }
  if (!spills) {
    double y = only_names ? bottom : top;
    const double left =
        only_names ? drawing::page_margin : drawing::page_margin + map_width + aside_gap;
    for (const Aside& aside : cast.asides) {
      y += draw_aside(map, aside, {left, y, side, 0}, sheet) + 8;
    }
    bottom = std::max(bottom, y);
  }
  drawing::add_legend(sheet, legend, bottom + 4);
  sheet.set_height(bottom + 4 + below);
  drawn.sheets = {{map.name, sheet.dot()}};
  if (spills) add_lists(map, cast.asides, drawn.sheets);
  return drawn;
}

}  // namespace

std::vector<drawing::Diagram> draw_partnership_map(const PartnershipMap& map) {
  DrawnMap drawn;
  const auto draw = [&](const Paper& paper) {
    for (const double filled : most_filled) {
      drawn = drawn_map(map, filled, paper);
      if (drawn.fits) break;
    }
    return drawn.fits && drawn.is_free;
  };
  // As the report shows it, if that is room enough.
  if (map.bodies.empty() || !draw(paper_upright)) draw(paper_across);
  if (2 * drawn.ties < map.shared.ties()) return draw_partnership_groups(map);
  return std::move(drawn.sheets);
}

}  // namespace maillage::diagrams
