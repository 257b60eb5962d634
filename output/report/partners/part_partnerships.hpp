// What the pieces of the part on partnerships share: who acts with whom in the report's table, and
// what says so. Internal to output/report/partners/part_partnerships*.cpp.
#pragma once

#include <cstdint>
#include <vector>

#include "network/measures/projection.hpp"
#include "network/measures/two_mode.hpp"
#include "output/report/blocks/report_context.hpp"

namespace maillage::report::partners {

struct PartnershipsBasis {
  blocks::ReportMaking& making;
  const measures::TwoMode&
      actions;  // carries, takes part, funds; positions of graph.partners, graph.actions
  const measures::TwoMode& instances;  // member, steers
  const measures::Projection& shared;  // organisations joined by shared actions

  std::string count(std::size_t value) const;
  // The rows and keys that tie the organisation to the action, or to all of its actions.
  std::vector<text::Place> places(std::uint32_t partner, std::uint32_t action) const;
  std::vector<text::Place> places(std::uint32_t partner) const;
  // The actions that the two share. Ascending.
  std::vector<std::uint32_t> shared_actions(std::uint32_t a, std::uint32_t b) const;
};

using ReportBlocks = std::vector<blocks::Block>;

// part_partnerships_maps.cpp
ReportBlocks partnership_maps(PartnershipsBasis& basis);
// part_partnerships_matrices.cpp
ReportBlocks partnership_matrices(PartnershipsBasis& basis);
// part_partnerships_density.cpp
ReportBlocks partnership_density(PartnershipsBasis& basis);
// part_partnerships_central.cpp
ReportBlocks partnership_centrality(PartnershipsBasis& basis);
// part_partnerships_groups.cpp
ReportBlocks partnership_groups(PartnershipsBasis& basis);
ReportBlocks partnership_alone(PartnershipsBasis& basis);

}  // namespace maillage::report::partners
