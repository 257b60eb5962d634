// A finding of one side is that of the other if rule, subject and what tells it further are the same.
// Subjects are compared by what matches them (compare_match), not by their ids, for these may change
// between contracts; what has no counterpart is numbered behind all of the other side's, so that it is
// never taken for one of them.
//
// Of findings that are the same but for nothing, the first meets the first (`times`): two columns left
// empty in one table stay two. That a finding is gone says only that it is not raised any more; whether it
// was mended or its subject left is judged and told apart.
#include "network/analysis/compare_findings.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "network/gaps/gaps.hpp"

namespace maillage::analysis {
namespace {

// What makes two findings the same one. Elements of the second contract without counterpart in the
// first are numbered after all of the first's.
struct FindingKey {
  model::Rule rule{};
  model::SubjectKind kind{};
  std::uint64_t subject = 0;
  std::uint64_t other = 0;  // of a pair of organisations
  std::string word;         // a column, or a year
  std::size_t times = 0;    // the same again: how many times before

  friend bool operator<(const FindingKey& a, const FindingKey& b) {
    return std::tie(a.rule, a.kind, a.subject, a.other, a.word, a.times) <
           std::tie(b.rule, b.kind, b.subject, b.other, b.word, b.times);
  }
};

constexpr std::uint64_t only_after = std::uint64_t{1} << 32;

enum class Side { before, after };

// The other contract's id of a subject, where it has one.
std::optional<std::uint32_t> counterpart(const Correspondence& matching,
                                         const model::Subject& subject) {
  const auto find = [&](const auto& ids) -> std::optional<std::uint32_t> {
    if (subject.index >= ids.size() || !ids[subject.index]) return std::nullopt;
    return ids[subject.index]->value;
  };
  switch (subject.kind) {
    case model::SubjectKind::contract:
    case model::SubjectKind::table:
      return subject.index;
    case model::SubjectKind::axis:
      return find(matching.axis_after);
    case model::SubjectKind::objective:
      return find(matching.objective_after);
    case model::SubjectKind::action:
      return find(matching.action_after);
    case model::SubjectKind::partner:
      return find(matching.partner_after);
    case model::SubjectKind::instance:
      return find(matching.instance_after);
    case model::SubjectKind::epci:
      return find(matching.epci_after);
    case model::SubjectKind::figure:
      return std::nullopt;
  }
  return std::nullopt;
}

template <class I>
std::vector<std::optional<I>> inverse(const std::vector<std::optional<I>>& ids, std::size_t size) {
  std::vector<std::optional<I>> result(size);
  for (std::uint32_t i = 0; i < ids.size(); ++i) {
    if (ids[i]) result[ids[i]->value] = I{i};
  }
  return result;
}

Correspondence inverse(const Correspondence& matching, const model::Contract& after) {
  Correspondence result;
  result.axis_after = inverse(matching.axis_after, after.axes.size());
  result.objective_after = inverse(matching.objective_after, after.objectives.size());
  result.action_after = inverse(matching.action_after, after.actions.size());
  result.partner_after = inverse(matching.partner_after, after.partners.size());
  result.instance_after = inverse(matching.instance_after, after.instances.size());
  result.epci_after = inverse(matching.epci_after, after.epcis.size());
  return result;
}

class FindingComparer {
 public:
  FindingComparer(const ComparedSide& before, const ComparedSide& after, const Comparison& partial)
      : before_(before),
        after_(after),
        partial_(partial),
        to_before_(inverse(partial.matching, after.contract)),
        same_contract_(&before.contract == &after.contract),
        seen_before_(before.contract.actions.size(), nullptr),
        seen_after_(after.contract.actions.size(), nullptr) {
    for (const ActionChange& change : partial.actions) {
      if (change.before) seen_before_[change.before->action.value] = &*change.before;
      if (change.after) seen_after_[change.after->action.value] = &*change.after;
    }
  }

  std::vector<FindingChange> run(const EditionFindings& left, const EditionFindings& right) const {
    const std::vector<model::Finding> of_before = findings_of(before_, left);
    const std::vector<model::Finding> of_after = findings_of(after_, right);
    const KeySets left_keys = key_sets(left, Side::before);
    const KeySets right_keys = key_sets(right, Side::after);
    std::map<FindingKey, const model::Finding*> known;
    for (const auto& [key, finding] : keyed(of_before, Side::before)) known[key] = finding;
    std::vector<FindingChange> gained, kept, lost;
    for (const auto& [key, finding] : keyed(of_after, Side::after)) {
      FindingChange change;
      change.after = *finding;
      count_tables(right_keys, after_, key, change);
      const auto same = known.find(key);
      if (same == known.end()) {
        change.change = Change::gained;
        change.ground = ground_on(Side::before, *finding);
        gained.push_back(std::move(change));
      } else {
        change.before = *same->second;
        known.erase(same);
        kept.push_back(std::move(change));
      }
    }
    for (const auto& [key, finding] : keyed(of_before, Side::before)) {
      if (known.count(key) == 0) continue;
      FindingChange change;
      change.change = Change::lost;
      change.before = *finding;
      change.ground = ground_on(Side::after, *finding);
      count_tables(left_keys, before_, key, change);
      lost.push_back(std::move(change));
    }
    for (auto* part : {&kept, &lost}) {
      std::move(part->begin(), part->end(), std::back_inserter(gained));
    }
    return gained;
  }

 private:
  using Keyed = std::vector<std::pair<FindingKey, const model::Finding*>>;

  static std::vector<model::Finding> findings_of(const ComparedSide& side,
                                                 const EditionFindings& all) {
    if (side.scope.whole)
      return gaps::find_gaps(side.contract, model::build_graph(side.contract, side.scope));
    const model::Edition* edition = model::find_edition(side.contract, side.scope.year);
    return edition == nullptr ? std::vector<model::Finding>()
                              : all[position(side.contract, *edition)];
  }

  static std::size_t position(const model::Contract& contract, const model::Edition& edition) {
    return static_cast<std::size_t>(&edition - contract.editions.data());
  }

  std::uint64_t number(const model::Subject& subject, Side side) const {
    if (side == Side::before || same_contract_) return subject.index;
    const auto before = counterpart(to_before_, subject);
    return before ? *before : only_after + subject.index;
  }

  FindingKey key_of(const model::Finding& finding, Side side) const {
    FindingKey key;
    key.rule = finding.rule;
    key.kind = finding.subject.kind;
    key.subject = number(finding.subject, side);
    if (finding.subject.kind == model::SubjectKind::table)
      key.subject = 0;  // each side has its table
    if (finding.rule == model::Rule::doublon_probable && !finding.involved.empty()) {
      key.other = number(finding.involved.front(), side);
      if (key.other < key.subject) std::swap(key.subject, key.other);
    }
    if (finding.rule == model::Rule::colonne_non_renseignee && !finding.words.empty()) {
      key.word = finding.words.front();
    }
    return key;
  }

  // In the findings' own order; each once, however often the same is said.
  Keyed keyed(const std::vector<model::Finding>& findings, Side side) const {
    std::map<FindingKey, std::size_t> times;
    Keyed result;
    for (const model::Finding& finding : findings) {
      FindingKey key = key_of(finding, side);
      const std::size_t before = times[key]++;
      key.times = before;
      result.emplace_back(std::move(key), &finding);
    }
    return result;
  }

  using KeySets = std::vector<std::set<FindingKey>>;

  KeySets key_sets(const EditionFindings& all, Side side) const {
    KeySets sets;
    for (const std::vector<model::Finding>& findings : all) {
      sets.emplace_back();
      for (auto& entry : keyed(findings, side)) sets.back().insert(std::move(entry.first));
    }
    return sets;
  }

  static void count_tables(const KeySets& all, const ComparedSide& side, const FindingKey& key,
                           FindingChange& change) {
    if (side.scope.whole) return;
    const model::Edition* edition = model::find_edition(side.contract, side.scope.year);
    if (edition == nullptr) return;
    std::size_t at = position(side.contract, *edition);
    change.tables_in_a_row = 1;
    while (at > 0 && all[at - 1].count(key) != 0) {
      --at;
      ++change.tables_in_a_row;
    }
    change.since = static_cast<std::uint32_t>(at);
  }

  // Why a side doesn't have the other side's finding.
  FindingGround ground_on(Side missing, const model::Finding& finding) const {
    const ComparedSide& side = missing == Side::before ? before_ : after_;
    if (!side.contract.rules[finding.rule].on) return FindingGround::not_recorded;
    if (side.contract.scenario && model::looks_back(finding.rule))
      return FindingGround::not_recorded;
    if (finding.subject.kind == model::SubjectKind::figure) return FindingGround::absent;
    const model::Edition* edition =
        side.scope.whole ? nullptr : model::find_edition(side.contract, side.scope.year);
    if (edition == nullptr) return FindingGround::not_recorded;
    const Correspondence& matching = missing == Side::before ? to_before_ : partial_.matching;
    const auto there = counterpart(matching, finding.subject);
    if (!there) return FindingGround::absent;
    const bool of_action = finding.subject.kind == model::SubjectKind::action;
    if (of_action && finding.rule != model::Rule::action_absente) {
      const FindingGround ground = ground_of_action(missing, text::ActionId{*there}, finding.rule);
      if (ground != FindingGround::judged) return ground;
    }
    return looks_at(edition->recorded, finding.rule) ? FindingGround::judged
                                                     : FindingGround::not_recorded;
  }

  FindingGround ground_of_action(Side missing, text::ActionId action, model::Rule rule) const {
    const auto& seen_actions = missing == Side::before ? seen_before_ : seen_after_;
    const ActionSeen* seen = seen_actions[action.value];
    if (seen == nullptr) return FindingGround::absent;
    if (seen->state == SeenState::abandoned) return FindingGround::abandoned;
    const bool of_carriers =
        rule == model::Rule::action_sans_porteur || rule == model::Rule::porteur_incertain ||
        rule == model::Rule::porteur_personne || rule == model::Rule::porteur_perdu;
    return of_carriers && seen->carrying == model::Carrying::not_recorded
               ? FindingGround::not_recorded
               : FindingGround::judged;
  }

  // Whether a table records the columns that the rule reads.
  static bool looks_at(const model::Recorded& recorded, model::Rule rule) {
    constexpr bool anything = true;
    const bool carrier = recorded.carrier, state = recorded.state, number = recorded.number;
    const bool partners = recorded.partners, funders = recorded.funders, epcis = recorded.epcis;
    const bool objective = recorded.objective, indicator = recorded.indicator;
#define READS(name, subject, find, consequence, place, limit, judges, told_by, reads, ...) \
  case model::Rule::name:                                                                  \
    return reads;
    switch (rule) { MAILLAGE_RULES(READS) }
#undef READS
    return true;
  }

  const ComparedSide& before_;
  const ComparedSide& after_;
  const Comparison& partial_;
  Correspondence to_before_;
  bool same_contract_;
  std::vector<const ActionSeen*> seen_before_, seen_after_;  // by ActionId; null: not there
};

}  // namespace

std::vector<FindingChange> compare_findings(const ComparedSide& before,
                                            const EditionFindings& before_findings,
                                            const ComparedSide& after,
                                            const EditionFindings& after_findings,
                                            const Comparison& partial) {
  return FindingComparer(before, after, partial).run(before_findings, after_findings);
}

}  // namespace maillage::analysis
