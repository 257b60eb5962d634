// Groups stand on an oval and their ties bend towards its middle, so that none runs under a third box:
// with straight ones, neighbours but one on the flat sides did.
#include "output/diagrams/partnerships/partnership_groups.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

#include "output/diagrams/partnerships/partnership_lists.hpp"
#include "output/text/numbers.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/diagrams/diagram_messages.hpp"

namespace maillage::diagrams {

using words::diagrams::DiagramMessage;

namespace {

constexpr std::size_t most_groups = 12;
constexpr double box_width = 186, box_pad = 5;
constexpr double count_height = 14;
constexpr double bend = 0.55;  // how far a tie leans towards the middle

std::string said(const PartnershipMap& map, DiagramMessage key,
                 std::initializer_list<output_text::Filling> with) {
  return output_text::filled(message_of(key), map.language, with);
}

std::string group_name(std::size_t group) { return "groupe " + std::to_string(group + 1); }

std::string title_of(const PartnershipMap& map, const TieGroup& group) {
  if (group.communities > 1) {
    return said(map, DiagramMessage::other_groups, {{"n", group.communities}});
  }
  return said(map, DiagramMessage::group_around,
              {{"name", std::string_view(partner_of(map, group.members.front()).name)}});
}

// Each beside the one it shares most with, the largest first: long ties are then the thin ones.
std::vector<std::size_t> ring_order(const Grouped& all) {
  std::vector<std::size_t> order{0};
  std::vector<bool> is_placed(all.groups.size());
  is_placed[0] = true;
  while (order.size() < all.groups.size()) {
    std::vector<std::size_t> to_last(all.groups.size());
    for (const GroupTie& tie : all.ties) {
      if (tie.a == order.back()) to_last[tie.b] = tie.pairs;
      if (tie.b == order.back()) to_last[tie.a] = tie.pairs;
    }
    std::size_t next = all.groups.size();
    for (std::size_t i = 0; i < all.groups.size(); ++i) {
      if (is_placed[i]) continue;
      if (next == all.groups.size() || to_last[i] > to_last[next]) next = i;
    }
    is_placed[next] = true;
    order.push_back(next);
  }
  return order;
}

// So many places on an oval within the area, the same way apart along it, the first at the top.
std::vector<drawing::CanvasPoint> ring_places(std::size_t count, const drawing::Rect& area,
                                              double box_height) {
  const double across = (area.width - box_width) / 2, down = (area.height - box_height) / 2;
  constexpr std::size_t steps = 3600;
  const auto at = [&](std::size_t step) {
    const double angle = 2 * std::acos(-1.0) * static_cast<double>(step) / steps;
    return drawing::CanvasPoint{area.centre() + across * std::sin(angle),
                                area.middle() - down * std::cos(angle)};
  };
  std::vector<double> way{0};
  for (std::size_t step = 1; step <= steps; ++step) {
    const drawing::CanvasPoint from = at(step - 1), to = at(step);
    way.push_back(way.back() + std::hypot(to.x - from.x, to.y - from.y));
  }
  std::vector<drawing::CanvasPoint> places;
  std::size_t step = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const double wanted = way.back() * static_cast<double>(i) / static_cast<double>(count);
    while (way[step] < wanted - 1e-6) ++step;
    places.push_back(count == 1 ? drawing::CanvasPoint{area.centre(), area.middle()} : at(step));
  }
  return places;
}

drawing::CanvasPoint on_curve(const drawing::Curve& curve, double t) {
  const auto blend = [&](double drawing::CanvasPoint::*axis) {
    const double u = 1 - t;
    return u * u * u * curve.points[0].*axis + 3 * u * u * t * curve.points[1].*axis +
           3 * u * t * t * curve.points[2].*axis + t * t * t * curve.points[3].*axis;
  };
  return {blend(&drawing::CanvasPoint::x), blend(&drawing::CanvasPoint::y)};
}

bool touch(const drawing::Rect& a, const drawing::Rect& b) {
  return a.left < b.right() + 2 && b.left < a.right() + 2 && a.top < b.bottom() + 2 &&
         b.top < a.bottom() + 2;
}

// The number of a tie, on it: where it is free of boxes and of other numbers, nearest to its middle.
drawing::Rect count_place(const drawing::Curve& curve, double width,
                          const std::vector<drawing::Rect>& taken) {
  drawing::Rect place;
  for (int step = 0; step < 60; ++step) {
    const double away = 0.007 * ((step + 1) / 2);
    const drawing::CanvasPoint at = on_curve(curve, 0.5 + (step % 2 == 0 ? away : -away));
    place = {at.x - width / 2, at.y - count_height / 2, width, count_height};
    const bool is_free = std::none_of(taken.begin(), taken.end(), [&](const drawing::Rect& other) {
      return touch(place, other);
    });
    if (is_free) break;
  }
  return place;
}

// The fewer the groups, the more names each has room for.
std::vector<drawing::TextLine> box_lines(const PartnershipMap& map, const TieGroup& group,
                                         std::size_t named) {
  constexpr double width = box_width - 2 * box_pad - 2;
  drawing::Span heading;
  heading.weight = drawing::Weight::bold;
  heading.size = 10;
  auto lines = drawing::text_lines(title_of(map, group), width, 2, heading);
  const auto add = [&](const std::string& words) {
    for (auto& line : drawing::text_lines(words, width, 3, {})) lines.push_back(std::move(line));
  };
  add(said(map, DiagramMessage::group_counts,
           {{"n", group.members.size()}, {"ties", group.within}}));
  const std::size_t first =
      group.communities > 1 ? 0 : 1;  // who is in the heading is not told again
  const std::size_t last = std::min(group.members.size(), first + named);
  for (std::size_t i = first; i < last; ++i) {
    const model::Partner& partner = partner_of(map, group.members[i]);
    add(std::string(drawing::look_of(partner.type).mark) + " " + partner.name);
  }
  if (group.members.size() > last) {
    add(said(map, DiagramMessage::others, {{"n", group.members.size() - last}}));
  }
  return lines;
}

double height_of(const std::vector<drawing::TextLine>& lines) {
  double height = 2 * box_pad;
  for (const drawing::TextLine& line : lines) height += drawing::line_height(line.front().size);
  return height;
}

void draw_ring(const PartnershipMap& map, const Grouped& all, const drawing::Rect& area,
               drawing::Canvas& sheet) {
  std::vector<std::vector<drawing::TextLine>> lines;
  const std::size_t named = all.groups.size() <= 6 ? 8 : 3;
  double highest = 0;
  for (const TieGroup& group : all.groups) {
    lines.push_back(box_lines(map, group, named));
    highest = std::max(highest, height_of(lines.back()));
  }
  const std::vector<std::size_t> order = ring_order(all);
  const auto places = ring_places(all.groups.size(), area, highest);
  std::vector<drawing::CanvasPoint> centre(all.groups.size());
  std::vector<drawing::Rect> taken;
  for (std::size_t i = 0; i < order.size(); ++i) {
    const std::size_t group = order[i];
    centre[group] = places[i];
    const double height = height_of(lines[group]);
    drawing::Box box;
    box.name = group_name(group);
    box.rect = {places[i].x - box_width / 2, places[i].y - height / 2, box_width, height};
    box.border = drawing::Border::solid;
    box.corners = drawing::Corners::round;
    box.line = drawing::ink::heading;
    box.fill = drawing::ink::heading_paler;
    box.pen = 1.2;
    box.columns = {{box_width - 2 * box_pad, drawing::TextAlign::left, lines[group]}};
    taken.push_back(box.rect);
    sheet.add(std::move(box));
  }
  std::size_t most = 1;
  for (const GroupTie& tie : all.ties) most = std::max(most, tie.pairs);
  for (const GroupTie& tie : all.ties) {
    const drawing::CanvasPoint from = centre[tie.a], to = centre[tie.b];
    const auto lean = [&](drawing::CanvasPoint end) {
      return drawing::CanvasPoint{end.x + bend * (area.centre() - end.x),
                                  end.y + bend * (area.middle() - end.y)};
    };
    drawing::Curve curve = drawing::straight_curve(group_name(tie.a), group_name(tie.b), from, to);
    curve.points = {from, lean(from), lean(to), to};
    const double share = std::sqrt(static_cast<double>(tie.pairs) / static_cast<double>(most));
    curve.pen = 0.7 + 6.3 * share * share;
    curve.colour = share < 0.4 ? "#8c8c8c" : share < 0.7 ? "#6f7f8d" : "#34495c";
    drawing::Span count;
    count.text = std::to_string(tie.pairs);
    count.weight = drawing::Weight::bold;
    const double width = drawing::text_width(count.text, count.size, count.weight) + 8;
    drawing::Box number;
    number.rect = count_place(curve, width, taken);
    number.corners = drawing::Corners::round;
    number.fill = drawing::ink::white;
    number.columns = {{width - 2, drawing::TextAlign::centre, {{count}}}};
    taken.push_back(number.rect);
    sheet.add(std::move(curve));
    sheet.add(std::move(number));
  }
}

std::vector<Aside> lists_of(const PartnershipMap& map, const Grouped& all) {
  std::vector<Aside> lists;
  for (const TieGroup& group : all.groups) {
    lists.push_back({title_of(map, group), group.members});
    std::sort(lists.back().group.begin(), lists.back().group.end());
  }
  Aside alone{map.alone_words, {}}, apart{map.isolated_words, {}};
  for (std::uint32_t i = 0; i < map.partners.size(); ++i) {
    if (map.shared.joined.degree(i) != 0) continue;
    (map.shared.actions[i] != 0 ? alone : apart).group.push_back(i);
  }
  for (Aside* list : {&alone, &apart}) {
    if (!list->group.empty()) lists.push_back(std::move(*list));
  }
  return lists;
}

}  // namespace

Grouped grouped(const PartnershipMap& map) {
  const auto& communities = map.communities.groups;
  Grouped result;
  std::vector<std::size_t> group_of(map.partners.size());
  // One that stands for many only where there are many.
  const bool all_have_room = communities.size() <= most_groups;
  for (std::size_t i = 0; i < communities.size(); ++i) {
    if (all_have_room || i < most_groups) {
      result.groups.push_back({communities[i]});
    } else {
      TieGroup& rest = result.groups.back();
      ++rest.communities;
      rest.members.insert(rest.members.end(), communities[i].begin(), communities[i].end());
    }
    for (const std::uint32_t member : communities[i]) group_of[member] = result.groups.size() - 1;
  }
  for (TieGroup& group : result.groups) {
    std::sort(group.members.begin(), group.members.end(), [&](std::uint32_t a, std::uint32_t b) {
      const std::size_t ties_a = map.shared.joined.degree(a), ties_b = map.shared.joined.degree(b);
      return ties_a != ties_b ? ties_a > ties_b : a < b;
    });
  }
  std::map<std::pair<std::size_t, std::size_t>, std::size_t> between;
  for (const measures::Pair& pair : map.pairs) {
    const auto [low, high] = std::minmax(group_of[pair.a], group_of[pair.b]);
    if (low == high) {
      ++result.groups[low].within;
    } else {
      ++between[{low, high}];
    }
  }
  for (const auto& [ends, pairs] : between) result.ties.push_back({ends.first, ends.second, pairs});
  return result;
}

std::vector<drawing::Diagram> draw_partnership_groups(const PartnershipMap& map) {
  const words::DiagramWords& words = words::diagram_words(map.language);
  const Grouped all = grouped(map);
  std::size_t within = 0, between = 0, organisations = 0;
  for (const TieGroup& group : all.groups) {
    within += group.within;
    organisations += group.members.size();
  }
  for (const GroupTie& tie : all.ties) between += tie.pairs;

  PartnershipMap shown = map;
  shown.figures = said(map, DiagramMessage::groups_drawn,
                       {{"n", organisations},
                        {"groups", map.communities.groups.size()},
                        {"all", within + between},
                        {"within", within},
                        {"between", between}});
  drawing::Canvas sheet(shown.title, shown.name);
  const double top = drawing::add_heading(sheet, shown.contract, shown.scope, shown.title,
                                          shown.figures, shown.language);
  using Sample = drawing::LegendEntry::Sample;
  std::vector<drawing::LegendEntry> legend = {
      {Sample::line, "", drawing::ink::text, words.width_is_pairs},
      {Sample::mark, "12", drawing::ink::text, words.groups_of_ties},
      {Sample::mark, "+", drawing::ink::text, words.members_on_sheets}};
  drawing::add_types(legend, map.contract, map.partners, map.language);
  const double below =
      drawing::legend_height(legend, drawing::inner_width) + drawing::page_margin - 6;
  const double bottom = drawing::a3_height - below - 6;
  draw_ring(shown, all, {drawing::page_margin, top + 4, drawing::inner_width, bottom - top - 8},
            sheet);
  drawing::add_legend(sheet, legend, bottom + 4);
  std::vector<drawing::Diagram> sheets = {{shown.name, sheet.dot()}};
  add_lists(map, lists_of(map, all), sheets);
  return sheets;
}

}  // namespace maillage::diagrams
