// Names of organisations in columns: beside a map, or on sheets of their own where they have no room.
// Internal to output/diagrams/partnerships/.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "output/diagrams/partnerships/partnership_map.hpp"
#include "output/drawing/canvas.hpp"
#include "output/drawing/legend.hpp"

namespace maillage::diagrams {

inline constexpr double aside_width = 184;  // of a column of names, in points

const model::Partner& partner_of(const PartnershipMap& map, std::uint32_t position);
std::string node_name(const PartnershipMap& map, std::uint32_t position);

// Those who stand beside the map, under a title.
struct Aside {
  std::string title;
  std::vector<std::uint32_t> group;
};

// How many columns of names so many points hold; at least one.
std::size_t columns_in(double width);

// A list in columns within a frame; gives its height. As many columns as `area` is wide.
double draw_aside(const PartnershipMap& map, const Aside& aside, const drawing::Rect& area,
                  drawing::Canvas& sheet);

// Of all lists, one under the other in so many columns.
double aside_height(const PartnershipMap& map, const std::vector<Aside>& asides,
                    std::size_t columns);

// Adds sheets with nothing but these lists, numbered after those there are; each has the legend of
// whom it names.
void add_lists(const PartnershipMap& map, const std::vector<Aside>& asides,
               std::vector<drawing::Diagram>& diagrams);

}  // namespace maillage::diagrams
