// Compositions of bodies as an integer program: one variable for each body and each organisation that could
// meet one of its needs.
//
//   fewest seats:  copil|ars + copil|petr + copil|caf
//   copil|besoin 1    copil|ars               ≥ 1      a signatory: nobody else can
//   copil|besoin 2    copil|petr + copil|caf  ≥ 1      a porteur of objective 1
//
// Choosing the fewest that meet every need is a hitting set, hard in general; bodies have some dozens of
// needs. Bodies are one program, not one each, for an organisation may be limited to so many seats over all
// of them. Where the ceilings cannot be kept, the program is solved without them, and that is told: a
// composition that is too large says more than none. Other choices of the same size are listed, for who
// sits is settled by people.
#include "network/planning/instance_proposals.hpp"

#include <algorithm>
#include <map>

#include "network/planning/carrier_scores.hpp"
#include "network/planning/seat_needs.hpp"

namespace maillage::planning {
namespace {

struct Seat {
  std::size_t proposal = 0;
  text::PartnerId partner;
};

bool has(const std::vector<text::PartnerId>& partners, text::PartnerId partner) {
  return std::find(partners.begin(), partners.end(), partner) != partners.end();
}

// Whether bodies keep to the seats they may have.
enum class Ceilings { kept, left_out };

class Composition {
 public:
  Composition(const model::Contract& contract, const std::vector<InstanceProposal>& proposals,
              const InstanceLimits& limits, Ceilings ceilings)
      : contract_(contract), proposals_(proposals) {
    for (std::size_t at = 0; at < proposals.size(); ++at) add_body(at);
    if (limits.most_instances) limit_instances(*limits.most_instances);
    if (ceilings == Ceilings::kept) limit_seats();
    set_aims();
  }

  IntegerProgram program;
  std::vector<Seat> seats;  // by variable

 private:
  const model::Instance& body(std::size_t at) const {
    return contract_.instances[proposals_[at].instance];
  }

  std::uint32_t variable_of(std::size_t proposal, text::PartnerId partner) {
    const auto known = variables_.find({proposal, partner.value});
    if (known != variables_.end()) return known->second;
    const auto variable = static_cast<std::uint32_t>(seats.size());
    variables_[{proposal, partner.value}] = variable;
    seats.push_back({proposal, partner});
    program.variables.push_back({body(proposal).id + "|" + contract_.partners[partner].id});
    return variable;
  }

  void add_body(std::size_t at) {
    std::size_t number = 0;
    for (const SeatNeed& need : proposals_[at].needs) {
      IntegerRow row;
      row.name = body(at).id + "|besoin " + std::to_string(++number);
      row.least = 1;
      for (const text::PartnerId partner : need.could)
        row.terms.push_back({variable_of(at, partner)});
      program.rows.push_back(std::move(row));
    }
  }

  void limit_instances(int most) {
    std::vector<IntegerRow> rows(contract_.partners.size());
    for (std::uint32_t variable = 0; variable < seats.size(); ++variable) {
      if (has(body(seats[variable].proposal).leads, seats[variable].partner)) continue;
      rows[seats[variable].partner.value].terms.push_back({variable});
    }
    for (std::uint32_t at = 0; at < rows.size(); ++at) {
      if (rows[at].terms.size() <= static_cast<std::size_t>(most)) continue;
      rows[at].name = "sieges|" + contract_.partners[text::PartnerId{at}].id;
      rows[at].most = most;
      program.rows.push_back(std::move(rows[at]));
    }
  }

  void limit_seats() {
    std::map<std::size_t, IntegerRow> rows;
    for (std::uint32_t variable = 0; variable < seats.size(); ++variable) {
      rows[seats[variable].proposal].terms.push_back({variable});
    }
    for (auto& [at, row] : rows) {
      const std::optional<int> most = proposals_[at].most;
      if (!most) continue;
      row.name = "plafond|" + body(at).id;
      row.most = *most;
      program.rows.push_back(std::move(row));
    }
  }

  void set_aims() {
    IntegerAim fewest{AimSense::least, {}}, kept{AimSense::most, {}}, first{AimSense::least, {}};
    for (std::uint32_t variable = 0; variable < seats.size(); ++variable) {
      fewest.terms.push_back({variable});
      if (has(body(seats[variable].proposal).members, seats[variable].partner)) {
        kept.terms.push_back({variable});
      }
      first.terms.push_back({variable, seats[variable].partner.value});
    }
    program.aims = {std::move(fewest), std::move(kept), std::move(first)};
  }

  const model::Contract& contract_;
  const std::vector<InstanceProposal>& proposals_;
  std::map<std::pair<std::size_t, std::uint32_t>, std::uint32_t> variables_;
};

std::vector<text::PartnerId> seated(const Composition& composition, const IntegerAnswer& answer,
                                    std::size_t proposal) {
  std::vector<text::PartnerId> result;
  for (std::size_t at = 0; at < composition.seats.size(); ++at) {
    if (composition.seats[at].proposal == proposal && answer.values[at] > 0) {
      result.push_back(composition.seats[at].partner);
    }
  }
  std::sort(result.begin(), result.end());
  return result;
}

// Other choices of the same size for one body: the program again, all else held, and each choice
// found forbidden to the next.
void find_alternatives(const Composition& composition, const IntegerAnswer& answer,
                       std::size_t proposal, std::size_t most, const IntegerSolver& solve,
                       InstanceProposal& result) {
  IntegerProgram held = composition.program;
  for (std::size_t at = 0; at < composition.seats.size(); ++at) {
    if (composition.seats[at].proposal == proposal) continue;
    held.variables[at].lower = held.variables[at].upper = answer.values[at];
  }
  IntegerRow size;
  size.name = "meme taille";
  size.terms = held.aims.front().terms;
  size.most = answer.reached.front();
  held.rows.push_back(std::move(size));
  IntegerAnswer last = answer;
  for (;;) {
    IntegerRow other;
    other.name = "autre choix " + std::to_string(result.alternatives.size() + 1);
    for (std::uint32_t at = 0; at < composition.seats.size(); ++at) {
      if (composition.seats[at].proposal == proposal && last.values[at] > 0) {
        other.terms.push_back({at});
      }
    }
    if (other.terms.empty()) return;
    other.most = static_cast<std::int64_t>(other.terms.size()) - 1;
    held.rows.push_back(std::move(other));
    last = solve(held);
    if (last.values.empty()) return;
    if (result.alternatives.size() == most) {
      result.alternatives_end = false;
      return;
    }
    result.alternatives.push_back(seated(composition, last, proposal));
  }
}

}  // namespace

InstanceLimits instance_limits(const model::Contract& contract) {
  InstanceLimits limits;
  const model::RequirementSetting& ceiling =
      contract.requirements[model::Requirement::seats_at_most];
  if (ceiling.on) limits.most_strategic = ceiling.limit;
  return limits;
}

InstanceProposals propose_instances(const model::Contract& contract, const model::Edition& edition,
                                    const InstanceLimits& limits, const IntegerSolver& solve) {
  InstanceProposals result;
  result.year = edition.year;
  result.limits = limits;
  for (const text::InstanceId id : bodies_to_compose(contract, edition)) {
    InstanceProposal& proposal = result.proposals.emplace_back();
    proposal.instance = id;
    if (contract.instances[id].level == model::Level::strategic)
      proposal.most = limits.most_strategic;
    for (SeatNeed& need : seat_needs(contract, edition, id, limits)) {
      (need.could.empty() ? proposal.unmet : proposal.needs).push_back(std::move(need));
    }
  }
  const Composition bounded(contract, result.proposals, limits, Ceilings::kept);
  const Composition unbounded(contract, result.proposals, limits, Ceilings::left_out);
  IntegerAnswer answer = solve(bounded.program);
  const bool too_few = answer.state == SolveState::infeasible && limits.most_strategic;
  if (too_few) answer = solve(unbounded.program);
  const Composition& composition = too_few ? unbounded : bounded;
  result.program = composition.program;
  result.state = answer.state;
  if (answer.state != SolveState::optimal && answer.state != SolveState::feasible) return result;
  if (!answer.reached.empty()) result.seats = answer.reached.front();
  result.bound = answer.bound;
  for (std::size_t at = 0; at < result.proposals.size(); ++at) {
    InstanceProposal& proposal = result.proposals[at];
    const model::Instance& body = contract.instances[proposal.instance];
    proposal.seats = seated(composition, answer, at);
    for (const text::PartnerId partner : proposal.seats) {
      if (!has(body.members, partner) && !has(body.leads, partner)) {
        proposal.joining.push_back(partner);
      }
    }
    for (const text::PartnerId member : body.members) {
      const bool sits = has(proposal.seats, member);
      if (!sits && can_carry(contract, member)) proposal.leaving.push_back(member);
    }
    if (answer.state == SolveState::optimal) {
      find_alternatives(composition, answer, at, limits.most_alternatives, solve, proposal);
    }
  }
  return result;
}

}  // namespace maillage::planning
