#include "network/analysis/comparison.hpp"

#include <algorithm>
#include <iterator>

#include "network/analysis/compare_findings.hpp"
#include "network/gaps/carrier_history.hpp"
#include "network/gaps/gaps.hpp"
#include "network/measures/measures.hpp"
#include "network/model/vocabulary.hpp"

namespace maillage::analysis {
namespace {

SeenState seen(const std::optional<model::State>& state) {
  return state ? static_cast<SeenState>(*state) : SeenState::not_said;
}

std::size_t at(SeenState state) { return static_cast<std::size_t>(state); }

SeenState state_of(const std::optional<ActionSeen>& action) {
  return action ? action->state : SeenState::absent;
}

model::Recorded recorded_in(const ComparedSide& side) {
  model::Recorded all;
  for (const model::Edition& edition : side.contract.editions) {
    if (!side.scope.whole && edition.year != side.scope.year) continue;
    all.carrier = all.carrier || edition.recorded.carrier;
    all.partners = all.partners || edition.recorded.partners;
    all.funders = all.funders || edition.recorded.funders;
  }
  return all;
}

// Names both sides' organisations by one number: the first contract's id, or a number after those.
class Union {
 public:
  Union(const Correspondence& matching, std::size_t after)
      : before_(matching.partner_after.size()), numbers_(after), size_(before_ + after) {
    for (std::size_t i = 0; i < after; ++i) numbers_[i] = before_ + i;
    for (std::size_t i = 0; i < before_; ++i) {
      if (matching.partner_after[i]) numbers_[matching.partner_after[i]->value] = i;
    }
  }
  std::size_t size() const { return size_; }
  std::size_t of_before(text::PartnerId id) const { return id.value; }
  std::size_t of_after(text::PartnerId id) const { return numbers_[id.value]; }

 private:
  std::size_t before_;
  std::vector<std::size_t> numbers_;
  std::size_t size_;
};

using Partners = std::vector<text::PartnerId>;

std::vector<PartnerChange> partner_changes(const Union& all, const Partners& before,
                                           const Partners& after) {
  std::vector<PartnerChange> kept, gained, lost;
  std::vector<char> stays(after.size(), 0);
  for (const text::PartnerId a : before) {
    const auto same = std::find_if(after.begin(), after.end(), [&](text::PartnerId b) {
      return all.of_after(b) == all.of_before(a);
    });
    if (same == after.end()) {
      lost.push_back({Change::lost, a, std::nullopt});
    } else {
      stays[static_cast<std::size_t>(same - after.begin())] = 1;
      kept.push_back({Change::kept, a, *same});
    }
  }
  for (std::size_t i = 0; i < after.size(); ++i) {
    if (stays[i] == 0) gained.push_back({Change::gained, std::nullopt, after[i]});
  }
  kept.insert(kept.end(), gained.begin(), gained.end());
  kept.insert(kept.end(), lost.begin(), lost.end());
  return kept;
}

void pair_actions(const ComparedSide& before, const ComparedSide& after, Comparison& result) {
  const std::vector<ActionSeen> left = actions_seen(before.contract, before.scope);
  const std::vector<ActionSeen> right = actions_seen(after.contract, after.scope);
  std::vector<const ActionSeen*> right_by_id(after.contract.actions.size(), nullptr);
  for (const ActionSeen& action : right) right_by_id[action.action.value] = &action;
  std::vector<char> paired(after.contract.actions.size(), 0);
  for (const ActionSeen& action : left) {
    ActionChange change;
    change.before = action;
    const auto counterpart = result.matching.action_after[action.action.value];
    if (counterpart && right_by_id[counterpart->value] != nullptr) {
      change.after = *right_by_id[counterpart->value];
      paired[counterpart->value] = 1;
    } else {
      change.change = Change::lost;
    }
    result.actions.push_back(std::move(change));
  }
  for (const ActionSeen& action : right) {
    if (paired[action.action.value] != 0) continue;
    ActionChange change;
    change.change = Change::gained;
    change.after = action;
    result.actions.push_back(std::move(change));
  }
  for (const ActionChange& change : result.actions) {
    ++result.moves[at(state_of(change.before))][at(state_of(change.after))];
  }
}

bool says_who(const std::optional<ActionSeen>& action) {
  return !action || action->carrying != model::Carrying::not_recorded;
}

// Whom a side names for an action, by numbers of the union.
std::vector<PartnerChange> changes_of(const Union& all, const ActionChange& action,
                                      Partners ActionSeen::*field) {
  return partner_changes(all, action.before ? (*action.before).*field : Partners(),
                         action.after ? (*action.after).*field : Partners());
}

void add_to(ActionLists& lists, Change change, std::uint32_t action) {
  (change == Change::kept     ? lists.kept
   : change == Change::gained ? lists.gained
                              : lists.lost)
      .push_back(action);
}

bool was(const ActionLists& lists) { return !lists.kept.empty() || !lists.lost.empty(); }
bool is(const ActionLists& lists) { return !lists.kept.empty() || !lists.gained.empty(); }

std::optional<Change> change_from(bool before, bool after) {
  if (before) return after ? Change::kept : Change::lost;
  return after ? std::optional(Change::gained) : std::nullopt;
}

void compare_partners(const ComparedSide& before, const ComparedSide& after, Comparison& result) {
  const Union all(result.matching, after.contract.partners.size());
  std::vector<OrganisationChange> organisations(all.size());
  for (std::uint32_t i = 0; i < before.contract.partners.size(); ++i) {
    organisations[all.of_before(text::PartnerId{i})].before = text::PartnerId{i};
  }
  for (std::uint32_t i = 0; i < after.contract.partners.size(); ++i) {
    organisations[all.of_after(text::PartnerId{i})].after = text::PartnerId{i};
  }
  for (std::uint32_t i = 0; i < result.actions.size(); ++i) {
    ActionChange& action = result.actions[i];
    const auto spread = [&](const std::vector<PartnerChange>& changes,
                            ActionLists OrganisationChange::*lists) {
      for (const PartnerChange& each : changes) {
        const std::size_t number =
            each.before ? all.of_before(*each.before) : all.of_after(each.after.value());
        add_to(organisations[number].*lists, each.change, i);
      }
    };
    const bool on_both = action.change == Change::kept;
    if (result.carriers_comparable && says_who(action.before) && says_who(action.after)) {
      std::vector<PartnerChange> changes = changes_of(all, action, &ActionSeen::carriers);
      spread(changes, &OrganisationChange::carried);
      if (on_both) action.carriers = std::move(changes);
    }
    if (result.participants_comparable) {
      std::vector<PartnerChange> changes = changes_of(all, action, &ActionSeen::participants);
      spread(changes, &OrganisationChange::joined);
      if (on_both) action.participants = std::move(changes);
    }
  }
  for (OrganisationChange& each : organisations) {
    each.as_carrier = change_from(was(each.carried), is(each.carried));
    each.in_network =
        change_from(was(each.carried) || was(each.joined), is(each.carried) || is(each.joined));
    const bool is_named = each.in_network.has_value();
    if (!result.network_comparable) each.in_network.reset();
    if (is_named) result.organisations.push_back(std::move(each));
  }
}

// A porteur that is gone and one that is new, of one action and perhaps of one name.
void find_perhaps(const ComparedSide& before, const ComparedSide& after, Comparison& result) {
  for (OrganisationChange& each : result.organisations) {
    const bool is_lost = each.as_carrier == Change::lost;
    if (!is_lost && each.as_carrier != Change::gained) continue;
    const std::string& name = is_lost ? before.contract.partners[*each.before].name
                                      : after.contract.partners[*each.after].name;
    for (const std::uint32_t at : is_lost ? each.carried.lost : each.carried.gained) {
      for (const PartnerChange& other : result.actions[at].carriers) {
        const std::optional<text::PartnerId>& id = is_lost ? other.after : other.before;
        const Change wanted = is_lost ? Change::gained : Change::lost;
        if (other.change != wanted || !id || each.perhaps) continue;
        const model::Contract& contract = is_lost ? after.contract : before.contract;
        if (gaps::may_be_one(name, contract.partners[*id].name)) each.perhaps = id;
      }
    }
  }
}

std::vector<measures::Measure> network_measures(const model::Contract& contract,
                                                const model::Graph& graph) {
  measures::MeasureOptions options;
  options.nodes = false;
  options.permutations = false;
  options.distances = measures::path_cost(graph) <= measures::costly_paths;
  return measures::measures(contract, graph, options);
}

// Whether both sides record the columns that a layer's ties come from.
struct ComparableLayers {
  bool network, carriers, funders;

  bool has(measures::Layer layer) const {
    switch (layer) {
      case measures::Layer::actions:
      case measures::Layer::projection:
        return network;
      case measures::Layer::carrying:
        return carriers;
      case measures::Layer::funding:
        return funders;
      case measures::Layer::instances:
        break;
    }
    return true;
  }
};

void compare_measures(const std::vector<measures::Measure>& before,
                      const std::vector<measures::Measure>& after,
                      const ComparableLayers& comparable, Comparison& result) {
  const auto same_as = [](const measures::Measure& measure) {
    return [&measure](const auto& other) {
      return other.name == measure.name && other.layer == measure.layer;
    };
  };
  for (const measures::Measure& measure : before) {
    MeasureChange change{measure.name, measure.layer, measure.range, measure.value, {}, {}};
    const auto other = std::find_if(after.begin(), after.end(), same_as(measure));
    if (other != after.end()) change.after = other->value;
    if (change.before && change.after && comparable.has(measure.layer)) {
      change.difference = *change.after - *change.before;
    }
    result.measures.push_back(change);
  }
  for (const measures::Measure& measure : after) {
    if (std::none_of(before.begin(), before.end(), same_as(measure))) {
      result.measures.push_back(
          {measure.name, measure.layer, measure.range, {}, measure.value, {}});
    }
  }
}

}  // namespace

std::string_view code_of(SeenState state) {
  if (state == SeenState::absent) return "absente";
  if (state == SeenState::not_said) return "non renseigné";
  return model::code_of(static_cast<model::State>(state));
}

std::vector<ActionSeen> actions_seen(const model::Contract& contract, const model::Scope& scope) {
  std::vector<ActionSeen> all;
  for (const auto& rows : model::rows_in_scope(contract, scope)) {
    const model::ActionRow& row = *rows.back();
    ActionSeen action;
    action.action = row.action;
    action.place = row.place;
    action.state = seen(row.state);
    action.carrying = row.carrying;
    const auto carries = [&](text::PartnerId partner) {
      return std::find(action.carriers.begin(), action.carriers.end(), partner) !=
             action.carriers.end();
    };
    for (const model::ActionRow* each : rows) {
      for (const model::Mention& mention : each->carriers) {
        if (!carries(mention.partner)) action.carriers.push_back(mention.partner);
      }
    }
    for (const model::ActionRow* each : rows) {
      for (const auto* mentions : {&each->partners, &each->funders}) {
        for (const model::Mention& mention : *mentions) {
          if (!carries(mention.partner)) action.participants.push_back(mention.partner);
        }
      }
    }
    std::sort(action.participants.begin(), action.participants.end());
    action.participants.erase(std::unique(action.participants.begin(), action.participants.end()),
                              action.participants.end());
    all.push_back(std::move(action));
  }
  return all;
}

EditionFindings findings_by_edition(const model::Contract& contract,
                                    std::optional<text::AxisId> axis) {
  const std::vector<gaps::DeclaredFigureCheck> figures = gaps::check_figures(contract);
  EditionFindings all;
  for (const model::Edition& edition : contract.editions) {
    all.push_back(gaps::find_gaps(
        contract, model::build_graph(contract, {false, edition.year, axis}), figures));
  }
  return all;
}

Comparison compare_sides(const ComparedSide& before, const ComparedSide& after, Identity identity) {
  const EditionFindings left = findings_by_edition(before.contract, before.scope.axis);
  const bool shared = &before.contract == &after.contract && before.scope.axis == after.scope.axis;
  if (shared) return compare_sides(before, left, after, left, identity);
  return compare_sides(before, left, after, findings_by_edition(after.contract, after.scope.axis),
                       identity);
}

Comparison compare_sides(const ComparedSide& before, const EditionFindings& before_findings,
                         const ComparedSide& after, const EditionFindings& after_findings,
                         Identity identity) {
  Comparison result;
  result.before_scope = before.scope;
  result.after_scope = after.scope;
  result.matching = &before.contract == &after.contract
                        ? same_contract(before.contract)
                        : match_contracts(before.contract, after.contract, identity);
  const model::Recorded left = recorded_in(before), right = recorded_in(after);
  result.carriers_comparable = left.carrier && right.carrier;
  result.participants_comparable =
      (left.partners || left.funders) && (right.partners || right.funders);
  result.network_comparable = left.carrier == right.carrier &&
                              (left.partners || left.funders) == (right.partners || right.funders);
  const model::Graph before_graph = model::build_graph(before.contract, before.scope);
  const model::Graph after_graph = model::build_graph(after.contract, after.scope);
  result.before_counts = count(before.contract, before_graph);
  result.after_counts = count(after.contract, after_graph);
  result.before_filled = completeness(before.contract, before.scope);
  result.after_filled = completeness(after.contract, after.scope);
  pair_actions(before, after, result);
  compare_partners(before, after, result);
  find_perhaps(before, after, result);
  result.findings = compare_findings(before, before_findings, after, after_findings, result);
  compare_measures(
      network_measures(before.contract, before_graph),
      network_measures(after.contract, after_graph),
      {result.network_comparable, result.carriers_comparable, left.funders && right.funders},
      result);
  return result;
}

}  // namespace maillage::analysis
