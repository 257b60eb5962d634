// Every measure that is computed: a row a measure, in the order that the report defines them in. Its
// name, definition, limits and source stand in output/words/measures, a row a measure again; its formula, with
// the case where it is undefined, beside the function that computes it.
#pragma once

#include "network/measures/measure.hpp"

namespace maillage::measures {

enum class MeasuredOf { network, each_partner, each_action, each_of_both };

struct MeasureRow {
  Layer layer;
  std::string_view name;  // a code that stays
  MeasuredOf of;
  Range range;
};

inline constexpr Range share{0, 1};
inline constexpr Range from_zero{0, std::nullopt};

inline constexpr MeasureRow measure_rows[] = {
    {Layer::actions, "density", MeasuredOf::network, share},
    {Layer::actions, "density_of_tied", MeasuredOf::network, share},
    {Layer::actions, "degree_centralization_partners", MeasuredOf::network, share},
    {Layer::actions, "degree_centralization_actions", MeasuredOf::network, share},
    {Layer::actions, "betweenness_centralization_partners", MeasuredOf::network, share},
    {Layer::actions, "betweenness_centralization_actions", MeasuredOf::network, share},
    {Layer::actions, "clustering", MeasuredOf::network, share},
    {Layer::actions, "components", MeasuredOf::network, from_zero},
    {Layer::actions, "fragmentation", MeasuredOf::network, share},
    {Layer::actions, "attrition", MeasuredOf::network, share},
    {Layer::actions, "integrative_gaps", MeasuredOf::network, from_zero},
    {Layer::actions, "collaborative_gaps", MeasuredOf::network, from_zero},
    {Layer::carrying, "density", MeasuredOf::network, share},
    {Layer::carrying, "degree_centralization_partners", MeasuredOf::network, share},
    {Layer::carrying, "herfindahl", MeasuredOf::network, share},
    {Layer::carrying, "top_one", MeasuredOf::network, share},
    {Layer::carrying, "top_three", MeasuredOf::network, share},
    {Layer::carrying, "attrition", MeasuredOf::network, share},
    {Layer::projection, "density", MeasuredOf::network, share},
    {Layer::projection, "degree_centralization", MeasuredOf::network, share},
    {Layer::projection, "betweenness_centralization", MeasuredOf::network, share},
    {Layer::projection, "distance_fragmentation", MeasuredOf::network, share},
    {Layer::projection, "ei_index", MeasuredOf::network, {-1, 1}},
    {Layer::projection, "ei_expected", MeasuredOf::network, {-1, 1}},
    {Layer::projection, "ei_p_value", MeasuredOf::network, share},
    {Layer::projection, "ei_permutations", MeasuredOf::network, from_zero},
    {Layer::instances, "density", MeasuredOf::network, share},
    {Layer::instances, "congruence", MeasuredOf::network, share},
    {Layer::funding, "density", MeasuredOf::network, share},
    {Layer::actions, "degree", MeasuredOf::each_of_both, share},
    // Past 1 only where the network is in pieces: see closeness().
    {Layer::actions, "closeness", MeasuredOf::each_of_both, {0, 2}},
    {Layer::actions, "betweenness", MeasuredOf::each_of_both, share},
    {Layer::projection, "betweenness", MeasuredOf::each_partner, share},
    {Layer::projection, "effective_size", MeasuredOf::each_partner, {1, std::nullopt}},
    {Layer::projection, "constraint", MeasuredOf::each_partner, {0, 1.125}},
    {Layer::actions, "two_mode_constraint", MeasuredOf::each_partner, from_zero},
    {Layer::actions, "redundancy", MeasuredOf::each_action, share},
};

// The row of a measure; a name that is none on that layer does not compile.
consteval const MeasureRow& measured(Layer layer, std::string_view name) {
  for (const MeasureRow& row : measure_rows) {
    if (row.layer == layer && row.name == name) return row;
  }
  throw "no such measure on this layer";
}

}  // namespace maillage::measures
