// Candidates scored, then assigned under limits by an integer program.
//
// The best candidate of each action, one by one, may be the same organisation each time. So all are chosen
// at once, under what one may take on: a variable for each action and candidate over the threshold, 1 where
// it is proposed.
//
//   most points:  70 bus|ccaaa + 35 bus|asso + 50 forum|ccaaa        (then least load, then first in the list)
//   action|bus       bus|ccaaa + bus|asso    ≤ 1
//   porteur|ccaaa    bus|ccaaa + forum|ccaaa ≤ what it may take on
//
// The rows are those of an assignment, whose corners are whole (totally unimodular): the first aim needs
// hardly any search. Ties are broken by further aims in a fixed order, not by rounding: the same contract
// gives the same proposals. What the next best would cost is found by solving again with it held, which
// says it truly where moving one action moves others.
#include "network/planning/carrier_proposals.hpp"

#include <algorithm>

#include "network/gaps/exceptions.hpp"
#include "network/planning/carrier_scores.hpp"

namespace maillage::planning {
namespace {

constexpr std::size_t most_listed = 8;
constexpr std::size_t most_ordered = 200;  // actions whose ties are broken one by one

bool is_over(const model::ActionRow& row) {
  return row.state == model::State::done || row.state == model::State::done_closed;
}

bool needs_carrier(const model::ActionRow& row) {
  return model::is_live(row) && !row.unnamed_others &&
         (row.carrying == model::Carrying::nobody || row.carrying == model::Carrying::uncertain);
}

CarrierProposal scored(const CarrierEvidence& evidence, const model::ActionRow& row,
                       const CarrierPoints& points) {
  CarrierProposal proposal;
  proposal.action = row.action;
  proposal.place = row.place;
  proposal.realised = is_over(row);
  proposal.uncertain = row.carrying == model::Carrying::uncertain;
  proposal.collective_names = collective_names_of(evidence, row);
  for (const text::PartnerId partner : possible_carriers(evidence, row)) {
    if (!can_carry(evidence.contract, partner)) continue;
    ScoredCarrier candidate;
    candidate.partner = partner;
    candidate.grounds = grounds_between(evidence, partner, row, points);
    for (const GroundFound& found : candidate.grounds) candidate.points += found.points;
    candidate.load = evidence.carried[partner.value].size();
    if (candidate.points > 0) proposal.candidates.push_back(std::move(candidate));
  }
  std::stable_sort(proposal.candidates.begin(), proposal.candidates.end(),
                   [](const ScoredCarrier& a, const ScoredCarrier& b) {
                     return a.points != b.points ? a.points > b.points : a.load < b.load;
                   });
  if (proposal.candidates.size() > most_listed) proposal.candidates.resize(most_listed);
  return proposal;
}

// One variable for each candidate of each action that may be proposed.
struct Choice {
  std::size_t proposal = 0, candidate = 0;
};

class Assignment {
 public:
  Assignment(const model::Contract& contract, const CarrierLimits& limits,
             const std::vector<CarrierProposal>& proposals)
      : contract_(contract), limits_(limits), proposals_(proposals) {
    list_choices();
    limit_actions();
    limit_partners();
    set_aims();
  }

  IntegerProgram program;
  std::vector<Choice> choices;  // by variable

 private:
  const ScoredCarrier& candidate(const Choice& choice) const {
    return proposals_[choice.proposal].candidates[choice.candidate];
  }

  void list_choices() {
    for (std::size_t at = 0; at < proposals_.size(); ++at) {
      if (proposals_[at].realised) continue;
      for (std::size_t each = 0; each < proposals_[at].candidates.size(); ++each) {
        const ScoredCarrier& scored = proposals_[at].candidates[each];
        if (scored.points < limits_.least_points) continue;
        choices.push_back({at, each});
        program.variables.push_back({contract_.actions[proposals_[at].action].id + "|" +
                                     contract_.partners[scored.partner].id});
      }
    }
  }

  void limit_actions() {
    std::vector<IntegerRow> rows(proposals_.size());
    for (std::uint32_t variable = 0; variable < choices.size(); ++variable) {
      rows[choices[variable].proposal].terms.push_back({variable, 1});
    }
    for (std::size_t at = 0; at < rows.size(); ++at) {
      if (rows[at].terms.empty()) continue;
      rows[at].name = "action|" + contract_.actions[proposals_[at].action].id;
      rows[at].most = 1;
      program.rows.push_back(std::move(rows[at]));
    }
  }

  void limit_partners() {
    std::vector<std::vector<IntegerTerm>> terms(contract_.partners.size());
    std::vector<std::size_t> load(contract_.partners.size());
    for (std::uint32_t variable = 0; variable < choices.size(); ++variable) {
      const ScoredCarrier& scored = candidate(choices[variable]);
      terms[scored.partner.value].push_back({variable, 1});
      load[scored.partner.value] = scored.load;
    }
    for (std::uint32_t at = 0; at < terms.size(); ++at) {
      if (terms[at].empty()) continue;
      std::int64_t most = limits_.most_new;
      if (limits_.most_load) {
        const auto carried = static_cast<std::int64_t>(load[at]);
        most = std::clamp<std::int64_t>(*limits_.most_load - carried, 0, most);
      }
      IntegerRow row;
      row.name = "porteur|" + contract_.partners[text::PartnerId{at}].id;
      row.terms = std::move(terms[at]);
      row.most = most;
      program.rows.push_back(std::move(row));
    }
  }

  void set_aims() {
    IntegerAim points{AimSense::most, {}}, load{AimSense::least, {}}, places{AimSense::least, {}};
    std::vector<IntegerAim> ordered(proposals_.size());
    for (std::uint32_t variable = 0; variable < choices.size(); ++variable) {
      const ScoredCarrier& scored = candidate(choices[variable]);
      const auto place = static_cast<std::int64_t>(choices[variable].candidate);
      points.terms.push_back({variable, scored.points});
      load.terms.push_back({variable, static_cast<std::int64_t>(scored.load)});
      places.terms.push_back({variable, place});
      ordered[choices[variable].proposal].terms.push_back({variable, place});
    }
    program.aims = {std::move(points), std::move(load)};
    if (proposals_.size() > most_ordered) {
      program.aims.push_back(std::move(places));
      return;
    }
    for (IntegerAim& aim : ordered) {
      if (aim.terms.size() > 1) program.aims.push_back(std::move(aim));
    }
  }

  const model::Contract& contract_;
  const CarrierLimits& limits_;
  const std::vector<CarrierProposal>& proposals_;
};

// What the next best instead would cost: the program again, with it held.
void add_cost(const IntegerSolver& solve, const IntegerAnswer& best,
              const std::vector<Choice>& choices, std::uint32_t variable,
              CarrierProposals& proposals) {
  IntegerProgram held = proposals.program;
  held.variables[variable].lower = 1;
  const IntegerAnswer answer = solve(held);
  if (answer.state != SolveState::optimal) return;
  CarrierProposal& proposal = proposals.proposals[choices[variable].proposal];
  proposal.next_cost = best.reached.front() - answer.reached.front();
  for (std::size_t at = 0; at < choices.size(); ++at) {
    const text::ActionId action = proposals.proposals[choices[at].proposal].action;
    if (answer.values[at] == best.values[at] || action == proposal.action) continue;
    if (std::find(proposal.next_moves.begin(), proposal.next_moves.end(), action) ==
        proposal.next_moves.end()) {
      proposal.next_moves.push_back(action);
    }
  }
}

}  // namespace

CarrierLimits carrier_limits(const model::Contract& contract) {
  CarrierLimits limits;
  const model::RequirementSetting& ceiling =
      contract.requirements[model::Requirement::actions_per_carrier_at_most];
  if (ceiling.on) limits.most_load = ceiling.limit;
  return limits;
}

CarrierProposals propose_carriers(const model::Contract& contract, const model::Edition& edition,
                                  const CarrierLimits& limits, const IntegerSolver& solve) {
  CarrierProposals result;
  result.year = edition.year;
  result.limits = limits;
  if (!result.limits.most_load) {
    const auto ceiling = model::threshold(contract.rules, model::Rule::porteur_surcharge);
    if (ceiling) result.limits.most_load = static_cast<int>(*ceiling);
  }
  const CarrierEvidence evidence = carrier_evidence(contract, edition);
  model::Scope scope;
  scope.year = edition.year;
  for (const model::ActionRow& row : edition.rows) {
    if (!needs_carrier(row)) continue;
    const model::Rule rule = row.carrying == model::Carrying::uncertain
                                 ? model::Rule::porteur_incertain
                                 : model::Rule::action_sans_porteur;
    if (gaps::is_accepted(contract, scope, rule, {model::SubjectKind::action, row.action.value})) {
      result.accepted.push_back(row.action);
    } else {
      result.proposals.push_back(scored(evidence, row, limits.points));
    }
  }
  Assignment assignment(contract, result.limits, result.proposals);
  const IntegerAnswer answer = solve(assignment.program);
  result.program = std::move(assignment.program);
  result.state = answer.state;
  if (answer.values.empty()) return result;
  result.points = answer.reached.front();
  result.bound = answer.bound;

  std::vector<std::optional<std::uint32_t>> next(result.proposals.size());
  for (std::uint32_t at = 0; at < assignment.choices.size(); ++at) {
    const Choice& choice = assignment.choices[at];
    CarrierProposal& proposal = result.proposals[choice.proposal];
    if (answer.values[at] > 0) {
      proposal.chosen = choice.candidate;
    } else if (!next[choice.proposal]) {
      next[choice.proposal] = at;
      proposal.next = choice.candidate;
    }
  }
  if (result.proposals.size() > most_ordered || answer.state != SolveState::optimal) return result;
  for (std::size_t at = 0; at < next.size(); ++at) {
    if (next[at]) add_cost(solve, answer, assignment.choices, *next[at], result);
  }
  return result;
}

}  // namespace maillage::planning
