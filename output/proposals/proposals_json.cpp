#include "output/proposals/proposals_json.hpp"

#include "output/json/shapes.hpp"
#include "output/proposals/carrier_part.hpp"
#include "output/proposals/governance_part.hpp"

namespace maillage::proposals {
namespace {

using json::id_or_null;
using json::Json;
using json::or_null;

const char* state_code(planning::SolveState state) {
  switch (state) {
    case planning::SolveState::optimal:
      return "optimal";
    case planning::SolveState::feasible:
      return "feasible";
    case planning::SolveState::infeasible:
      return "infeasible";
    case planning::SolveState::unsolved:
      return "unsolved";
  }
  return "";
}

const char* advice_code(planning::FewerAdvice advice) {
  switch (advice) {
    case planning::FewerAdvice::drop:
      return "drop";
    case planning::FewerAdvice::postpone:
      return "postpone";
    case planning::FewerAdvice::settle:
      return "settle";
    case planning::FewerAdvice::write_fiche:
      return "write_fiche";
  }
  return "";
}

const char* reason_code(planning::FewerGround ground) {
  switch (ground) {
    case planning::FewerGround::abandoned:
      return "abandoned";
    case planning::FewerGround::asleep:
      return "asleep";
    case planning::FewerGround::no_carrier:
      return "no_porteur";
    case planning::FewerGround::no_candidate:
      return "no_candidate";
    case planning::FewerGround::no_title:
      return "no_title";
    case planning::FewerGround::over:
      return "over";
    case planning::FewerGround::no_fiche:
      return "no_fiche";
  }
  return "";
}

const char* need_code(planning::SeatGround ground) {
  switch (ground) {
    case planning::SeatGround::steers:
      return "steers";
    case planning::SeatGround::signed_it:
      return "signed";
    case planning::SeatGround::objective:
      return "objective";
    case planning::SeatGround::action:
      return "action";
    case planning::SeatGround::epci:
      return "epci";
    case planning::SeatGround::type:
      return "type";
  }
  return "";
}

Json what_if_json(const model::Contract& contract, const planning::WhatIf& what) {
  Json seats = Json::array(), parted = Json::array();
  for (const planning::SeatsLost& each : what.seats) {
    seats.push_back({{"instance", json::id_of(contract, each.instance)},
                     {"before", each.before},
                     {"after", each.after}});
  }
  for (const auto& network : what.parted) {
    Json pieces = Json::array();
    for (const auto& piece : network) pieces.push_back(json::ids_of(contract, piece));
    parted.push_back(std::move(pieces));
  }
  Json told = {{"leaving", json::ids_of(contract, what.departure.leaving)}};
  told.update(json::departure_json(contract, what.departure));
  told.update({{"seats", seats},
               {"signatories", json::ids_of(contract, what.signatories)},
               {"parted", parted}});
  return told;
}

Json worst_json(const model::Contract& contract, const planning::WorstDeparture& worst,
                std::size_t size) {
  return {{"size", size},
          {"leaving", json::ids_of(contract, worst.leaving)},
          {"lost", worst.lost},
          {"bound", worst.bound},
          {"exact", worst.exact},
          {"as_bad", worst.as_bad},
          {"what_if", what_if_json(contract, worst.detail)}};
}

std::string place_text(const std::string& folder, text::Place at) {
  const std::string& file = at.file.text();
  const bool within = !folder.empty() && !file.empty() && file.front() != '/';
  if (within) at.file = folder + "/" + file;
  return to_string(at);
}

Json places_json(const std::string& folder, const std::vector<text::Place>& all) {
  Json list = Json::array();
  for (const text::Place& each : all) list.push_back(place_text(folder, each));
  return list;
}

Json carrier_json(const model::Contract& contract, const std::string& folder,
                  const planning::CarrierProposal& proposal) {
  const auto who = [&](const std::optional<std::size_t>& at) {
    return at ? Json(json::id_of(contract, proposal.candidates[*at].partner)) : Json(nullptr);
  };
  Json candidates = Json::array();
  for (const planning::ScoredCarrier& each : proposal.candidates) {
    Json grounds = Json::array();
    for (const planning::GroundFound& found : each.grounds) {
      grounds.push_back({{"ground", ground_code(found.ground)},
                         {"points", found.points},
                         {"actions", json::ids_of(contract, found.actions)},
                         {"words", found.words},
                         {"places", places_json(folder, found.places)}});
    }
    candidates.push_back({{"id", json::id_of(contract, each.partner)},
                          {"points", each.points},
                          {"load", each.load},
                          {"grounds", grounds}});
  }
  return {{"action", json::id_of(contract, proposal.action)},
          {"place", place_text(folder, proposal.place)},
          {"realised", proposal.realised},
          {"uncertain", proposal.uncertain},
          {"chosen", who(proposal.chosen)},
          {"next", who(proposal.next)},
          {"next_cost", or_null(proposal.next_cost)},
          {"next_moves", json::ids_of(contract, proposal.next_moves)},
          {"candidates", candidates},
          {"collective_names", json::ids_of(contract, proposal.collective_names)}};
}

Json porteurs_json(const model::Contract& contract, const std::string& folder,
                   const planning::CarrierProposals& all) {
  Json proposals = Json::array(), points = Json::object();
  for (const planning::CarrierProposal& each : all.proposals)
    proposals.push_back(carrier_json(contract, folder, each));
  for (int at = 0; at < planning::carrier_ground_count; ++at) {
    points[std::string(ground_code(static_cast<planning::CarrierGround>(at)))] =
        all.limits.points[static_cast<std::size_t>(at)];
  }
  // Whose organisation is to be asked: nothing is proposed for these.
  Json by_person = Json::array();
  if (const model::Edition* edition = model::find_edition(contract, all.year)) {
    for (const model::ActionRow& row : edition->rows) {
      if (model::is_live(row) && row.carrying == model::Carrying::person)
        by_person.push_back(json::id_of(contract, row.action));
    }
  }
  return {{"state", state_code(all.state)},
          {"points", all.points},
          {"bound", all.bound},
          {"by_person", by_person},
          {"limits",
           {{"least_points", all.limits.least_points},
            {"most_new", all.limits.most_new},
            {"most_load", or_null(all.limits.most_load)},
            {"points", points}}},
          {"proposals", proposals},
          {"accepted", json::ids_of(contract, all.accepted)}};
}

Json instances_json(const model::Contract& contract, const planning::InstanceProposals& all) {
  Json proposals = Json::array();
  for (const planning::InstanceProposal& each : all.proposals) {
    Json alternatives = Json::array(), unmet = Json::array();
    for (const auto& seats : each.alternatives)
      alternatives.push_back(json::ids_of(contract, seats));
    for (const planning::SeatNeed& need : each.unmet) unmet.push_back(need_code(need.ground));
    proposals.push_back({{"instance", json::id_of(contract, each.instance)},
                         {"most_seats", or_null(each.most)},
                         {"seats", json::ids_of(contract, each.seats)},
                         {"joining", json::ids_of(contract, each.joining)},
                         {"leaving", json::ids_of(contract, each.leaving)},
                         {"alternatives", alternatives},
                         {"alternatives_end", each.alternatives_end},
                         {"unmet", unmet}});
  }
  return {{"state", state_code(all.state)},
          {"seats", all.seats},
          {"bound", all.bound},
          {"proposals", proposals}};
}

Json fewer_json(const model::Contract& contract, const std::string& folder,
                const planning::FewerActions& all) {
  Json actions = Json::array(), merges = Json::array();
  for (const planning::FewerAction& each : all.actions) {
    Json reasons = Json::array();
    for (const planning::FewerReason& reason : each.reasons) {
      reasons.push_back({{"reason", reason_code(reason.ground)},
                         {"points", reason.points},
                         {"number", reason.number},
                         {"places", places_json(folder, reason.places)}});
    }
    actions.push_back({{"action", json::id_of(contract, each.action)},
                       {"advice", advice_code(each.advice)},
                       {"points", each.points},
                       {"reasons", reasons}});
  }
  for (const planning::MergeGroup& each : all.merges) {
    merges.push_back(
        {{"ground",
          each.ground == planning::MergeGround::same_carriers ? "same_porteurs" : "close_titles"},
         {"actions", json::ids_of(contract, each.actions)},
         {"words", each.words},
         {"places", places_json(folder, each.places)}});
  }
  return {{"live", all.live},
          {"open", all.open},
          {"state_not_recorded", all.state_unsaid},
          {"actions", actions},
          {"merges", merges}};
}

Json groups_json(const model::Contract& contract, const planning::ThematicGroups& all) {
  Json communities = Json::array(), unfollowed = Json::array();
  for (const planning::CommunityGroup& each : all.communities) {
    Json objectives = Json::array();
    for (const planning::ObjectiveShare& share : each.objectives) {
      objectives.push_back(
          {{"objective", json::id_of(contract, share.objective)}, {"actions", share.actions}});
    }
    communities.push_back(
        {{"organisations", json::ids_of(contract, each.partners)}, {"objectives", objectives}});
  }
  for (const planning::UnfollowedGroup& each : all.unfollowed) {
    unfollowed.push_back({{"under", id_or_null(contract, each.under)},
                          {"objectives", json::ids_of(contract, each.objectives)},
                          {"actions", each.actions},
                          {"porteurs", json::ids_of(contract, each.carriers)}});
  }
  return {{"communities", communities},
          {"pairs", all.pairs},
          {"modularity", or_null(all.modularity)},
          {"unfollowed", unfollowed}};
}

Json meetings_json(const model::Contract& contract, const MeetingProposals& all) {
  Json introductions = Json::array(), seats = Json::array();
  for (const planning::introductions::Introduction& each : all.introductions.pairs) {
    const auto objectives = [&](const std::vector<std::size_t>& positions) {
      Json pairs = Json::array();
      for (const std::size_t at : positions) {
        const collaboration::ObjectivePair& pair = all.gaps.objective_pairs[at];
        pairs.push_back({json::id_of(contract, pair.a), json::id_of(contract, pair.b)});
      }
      return pairs;
    };
    Json instead = Json::array();
    for (const auto& pair : each.instead)
      instead.push_back({json::id_of(contract, pair.first), json::id_of(contract, pair.second)});
    introductions.push_back(
        {{"organisations", {json::id_of(contract, each.a), json::id_of(contract, each.b)}},
         {"where", id_or_null(contract, each.where)},
         {"seat", json::ids_of(contract, each.to_seat)},
         {"joins", objectives(each.closes)},
         {"off_remit", objectives(each.off_remit)},
         {"otherwise", or_null(each.otherwise)},
         {"instead", instead}});
  }
  for (const planning::introductions::NewSeat& each : all.seating.seats) {
    seats.push_back({{"organisation", json::id_of(contract, each.partner)},
                     {"instance", json::id_of(contract, each.instance)},
                     {"meets", json::ids_of(contract, each.meets)}});
  }
  return {{"integrative",
           {{"gaps", or_null(all.gaps.integrative_gaps())},
            {"of", all.gaps.objective_pairs.size()},
            {"state", state_code(all.introductions.state)},
            {"bound", all.introductions.bound},
            {"introductions", introductions}}},
          {"collaborative",
           {{"gaps", or_null(all.gaps.collaborative_gaps())},
            {"of", all.gaps.organisation_pairs.size()},
            {"without_body", all.seating.without_body},
            {"state", state_code(all.seating.state)},
            {"bound", all.seating.bound},
            {"seats", seats}}}};
}

Json calls_json(const model::Contract& contract, const ReachProposals& all) {
  Json choices = Json::array();
  for (const planning::introductions::Reach& each : all.choices) {
    Json calls = Json::array();
    for (const planning::introductions::Caller& caller : each.callers) {
      calls.push_back({{"organisation", json::id_of(contract, caller.partner)},
                       {"reaches", caller.reaches},
                       {"alone", caller.reaches_alone},
                       {"instead", json::ids_of(contract, caller.instead)}});
    }
    choices.push_back(
        {{"by",
          each.by == planning::introductions::ReachBy::actions ? "actions" : "actions_and_bodies"},
         {"organisations", each.organisations},
         {"reached", each.reached},
         {"state", state_code(each.state)},
         {"bound", each.bound},
         {"calls", calls},
         {"tied_to_nobody", json::ids_of(contract, each.alone)}});
  }
  return {{"percent", all.percent}, {"choices", choices}};
}

Json mode_json(const model::Contract& contract, const analysis::GovernanceEvidence& evidence) {
  Json criteria = Json::array();
  for (const analysis::CriterionEvidence& each : evidence.criteria) {
    Json figures = Json::array(), modes = Json::array();
    for (const analysis::ModeEvidence& figure : each.figures) {
      figures.push_back({{"figure", figure_code(figure.figure)},
                         {"value", or_null(figure.value)},
                         {"of", or_null(figure.of)}});
    }
    for (const analysis::GovernanceMode mode : each.speaks_for) modes.push_back(mode_code(mode));
    criteria.push_back({{"criterion", criterion_code(each.criterion)},
                        {"speaks_for", modes},
                        {"figures", figures}});
  }
  return {{"lead", id_or_null(contract, evidence.lead)}, {"criteria", criteria}};
}

Json calendar_json(const model::Contract& contract, const planning::MeetingCalendar& all) {
  Json meetings = Json::array();
  for (const planning::PlannedMeeting& each : all.meetings) {
    meetings.push_back({{"instance", json::id_of(contract, each.instance)},
                        {"number", each.number},
                        {"of", each.of},
                        {"date", to_string(each.day)},
                        {"off", each.off}});
  }
  return {{"year", all.year},
          {"state", state_code(all.state)},
          {"meetings", meetings},
          {"without_rhythm", json::ids_of(contract, all.without_rhythm)}};
}

}  // namespace

std::string plan_json(const model::Contract& contract, const Proposals& parts,
                      const std::string& folder) {
  Json told = {{"schema", json::schema_version}};
  told.update(json::scope_json(contract, parts.scope));
  if (parts.what_if) told["what_if"] = what_if_json(contract, *parts.what_if);
  if (parts.worst) told["worst"] = worst_json(contract, *parts.worst, parts.worst_size);
  if (parts.carriers) told["porteurs"] = porteurs_json(contract, folder, *parts.carriers);
  if (parts.instances) told["instances"] = instances_json(contract, *parts.instances);
  if (parts.fewer) told["fewer"] = fewer_json(contract, folder, *parts.fewer);
  if (parts.groups) told["groups"] = groups_json(contract, *parts.groups);
  if (parts.meetings) told["meetings"] = meetings_json(contract, *parts.meetings);
  if (parts.reach) told["calls"] = calls_json(contract, *parts.reach);
  if (parts.mode) told["mode"] = mode_json(contract, *parts.mode);
  if (parts.calendar) told["calendar"] = calendar_json(contract, *parts.calendar);
  return json::text_of(told);
}

}  // namespace maillage::proposals
