// What the data shows of the mode of governance (Provan & Kenis 2008).
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::proposals {

enum class Governance {
  title,
  lead,
  lead_not_said,
  criterion,
  criterion_undecided,
  undecided,
  either,
  not_recorded,
  of,
  no_verdict,
  value_header,
  figure_header,
  limit_trust,
  limit_participants,
  limit_goal_consensus,
  limit_competencies,
  limit_centralization,
  limit_steering,
  mode_shared,
  mode_lead_organisation,
  mode_administrative_organisation,
  criterion_trust,
  criterion_participants,
  criterion_goal_consensus,
  criterion_competencies,
  criterion_centralization,
  criterion_steering,
  figure_participants,
  figure_carriers,
  figure_lead_carries,
  figure_lead_takes_part,
  figure_lead_neighbours,
  figure_centralization,
  figure_density,
  figure_lead_steers,
  figure_lead_sits,
  figure_others_steer,
  figure_coordination_fte,
  figure_coordination_funders,
  figure_bodies,
};

const output_text::Message& message_of(Governance key);

}  // namespace maillage::words::proposals
