// `plan --format json`: one object, for programs (output/json/maillage.schema.json); parts not asked for
// are absent. Lists of organisations, actions, objectives and bodies are lists of ids.
//
//   schema, contract {id, name, territory, start, end}, year, axis
//   what_if    {leaving, actions_without_porteur, actions_left_to_unnamed, actions_with_fewer_porteurs,
//              objectives_lost, instances_under_quorum, instances_without_lead, organisations_cut_off, seats,
//              signatories, parted}
//   worst      {size, leaving, lost, bound, exact, as_bad, what_if}
//   porteurs   {state, points, bound, limits, proposals [{action, realised, uncertain, chosen or null,
//              next or null, next_cost, next_moves, candidates [{id, points, load, grounds [{ground,
//              points, actions, words, places}]}], collective_names, place}],
//              accepted [actions that an exception leaves without]}
//   instances  {state, seats, bound, proposals [{instance, seats, joining, leaving, alternatives,
//              alternatives_end, unmet}]}
//   fewer      {live, open, actions [{action, advice, points, reasons}], merges}
//   groups     {communities [{organisations, objectives}], pairs, modularity or null, unfollowed}
//   meetings   {integrative {gaps, of, state, bound, introductions [{organisations, where or null,
//              seat, joins [[objective, objective]], otherwise or null, instead}]}, collaborative
//              {gaps, of, without_body, state, bound, seats [{organisation, instance, meets}]}}
//   calls      {percent, choices [{by, organisations, reached, state, bound, calls [{organisation,
//              reaches, alone, instead}], tied_to_nobody}]}
//   mode       {lead, criteria [{criterion, speaks_for, figures [{figure, value, of}]}]}
//   calendar   {year, meetings [{instance, number, of, date, off}], without_rhythm}
#pragma once

#include <optional>
#include <string>

#include "network/analysis/governance_mode.hpp"
#include "network/planning/carrier_proposals.hpp"
#include "network/planning/fewer_actions.hpp"
#include "network/planning/instance_proposals.hpp"
#include "network/planning/meeting_calendar.hpp"
#include "network/planning/thematic_groups.hpp"
#include "network/planning/what_if.hpp"
#include "output/proposals/meeting_part.hpp"

namespace maillage::proposals {

struct Proposals {
  model::Scope scope;
  std::optional<planning::WhatIf> what_if;
  std::size_t worst_size = 0;
  std::optional<planning::WorstDeparture> worst;
  std::optional<planning::CarrierProposals> carriers;
  std::optional<planning::InstanceProposals> instances;
  std::optional<planning::FewerActions> fewer;
  std::optional<planning::ThematicGroups> groups;
  std::optional<MeetingProposals> meetings;
  std::optional<ReachProposals> reach;
  std::optional<analysis::GovernanceEvidence> mode;
  std::optional<planning::MeetingCalendar> calendar;
};

// Ends with a line break. Places are named from `folder`, where the contract's own begin there: as
// those of `check` and `compare`, they are files that a program can open. Empty: as they are.
std::string plan_json(const model::Contract& contract, const Proposals& parts,
                      const std::string& folder = {});

}  // namespace maillage::proposals
