// Advice by the first ground that applies, most final first: abandoned, asleep with nobody to wake it,
// done, without a fiche. An action has one advice, so that a committee talks about it once; all its reasons
// stand beside.
//
// What could be joined stands under one objective: actions whose titles share two rare words and whose
// porteurs do not differ, or that the same porteurs carry. An action is in one group at most; titles choose
// first, for a shared porteur says less.
#include "network/planning/fewer_actions.hpp"

#include <algorithm>
#include <iterator>
#include <map>

#include "network/gaps/gaps.hpp"
#include "network/planning/carrier_scores.hpp"
#include "network/planning/title_words.hpp"

namespace maillage::planning {
namespace {

bool is_finished(const model::ActionRow& row) {
  return row.state == model::State::done || row.state == model::State::done_closed;
}

// What the findings and the carrier proposals say of each action of the table.
struct Known {
  const model::Finding* asleep = nullptr;
  const model::Finding* no_fiche = nullptr;
  bool no_candidate = false;
};

class Reasons {
 public:
  explicit Reasons(const model::ActionRow& row) : row_(row) {}

  void add(FewerGround ground, int points, std::vector<text::Place> places = {},
           std::size_t number = 0) {
    if (places.empty()) places.push_back(row_.place);
    result.points += points;
    result.reasons.push_back({ground, points, number, std::move(places)});
  }

  FewerAction result;

 private:
  const model::ActionRow& row_;
};

std::optional<FewerAction> advised(const model::Contract& contract, const model::ActionRow& row,
                                   const Known& known) {
  Reasons reasons(row);
  const bool orphan =
      row.carrying == model::Carrying::nobody || row.carrying == model::Carrying::uncertain;
  if (!model::is_live(row)) {
    reasons.add(FewerGround::abandoned, 100);
    reasons.result.advice = FewerAdvice::drop;
  } else if (known.asleep != nullptr && orphan && !row.unnamed_others) {
    const auto tables = static_cast<std::size_t>(known.asleep->numbers.front());
    reasons.add(FewerGround::asleep, static_cast<int>(std::min<std::size_t>(tables * 15, 60)),
                known.asleep->places, tables);
    reasons.add(FewerGround::no_carrier, 20);
    if (known.no_candidate) reasons.add(FewerGround::no_candidate, 15);
    if (contract.actions[row.action].title.empty() || row.title.empty()) {
      reasons.add(FewerGround::no_title, 10);
    }
    reasons.result.advice = FewerAdvice::postpone;
  } else if (is_finished(row)) {
    reasons.add(FewerGround::over, 30);
    if (known.no_fiche != nullptr) reasons.add(FewerGround::no_fiche, 10);
    reasons.result.advice = FewerAdvice::settle;
  } else if (known.no_fiche != nullptr) {
    reasons.add(FewerGround::no_fiche, 10, known.no_fiche->places);
    reasons.result.advice = FewerAdvice::write_fiche;
  } else {
    return std::nullopt;
  }
  reasons.result.action = row.action;
  reasons.result.place = row.place;
  return std::move(reasons.result);
}

std::vector<text::PartnerId> carriers_of(const model::ActionRow& row) {
  std::vector<text::PartnerId> result;
  for (const model::Mention& mention : row.carriers) result.push_back(mention.partner);
  std::sort(result.begin(), result.end());
  return result;
}

void take_into(const model::Edition& edition, std::vector<char>& taken, MergeGroup& group,
               std::size_t at) {
  taken[at] = 1;
  group.actions.push_back(edition.rows[at].action);
  group.places.push_back(edition.rows[at].place);
}

std::vector<std::string> shared_words(const CarrierEvidence& evidence, std::size_t a,
                                      std::size_t b) {
  std::vector<std::string> result;
  std::set_intersection(evidence.subject_words[a].begin(), evidence.subject_words[a].end(),
                        evidence.subject_words[b].begin(), evidence.subject_words[b].end(),
                        std::back_inserter(result));
  return result;
}

bool may_join(const model::Edition& edition, std::vector<char>& taken, std::size_t a,
              std::size_t b) {
  const model::ActionRow& x = edition.rows[a];
  const model::ActionRow& y = edition.rows[b];
  if (taken[b] != 0 || !model::is_live(y) || !x.objective || x.objective != y.objective)
    return false;
  const std::vector<text::PartnerId> of_x = carriers_of(x), of_y = carriers_of(y);
  return of_x.empty() || of_y.empty() || of_x == of_y;
}

std::vector<MergeGroup> close_titles(const model::Edition& edition, const CarrierEvidence& evidence,
                                     std::vector<char>& taken) {
  std::vector<MergeGroup> result;
  for (std::size_t at = 0; at < edition.rows.size(); ++at) {
    if (taken[at] != 0 || !model::is_live(edition.rows[at])) continue;
    MergeGroup group;
    group.ground = MergeGround::close_titles;
    for (std::size_t other = at + 1; other < edition.rows.size(); ++other) {
      if (!may_join(edition, taken, at, other)) continue;
      const std::vector<std::string> words = shared_words(evidence, at, other);
      if (words.size() < 2) continue;
      if (group.actions.empty()) {
        take_into(edition, taken, group, at);
        for (const std::string& word : words) {
          group.words.push_back(
              as_written(word, evidence.contract.actions[edition.rows[at].action].title));
        }
      }
      take_into(edition, taken, group, other);
    }
    if (!group.actions.empty()) result.push_back(std::move(group));
  }
  return result;
}

std::vector<MergeGroup> same_carriers(const model::Edition& edition, std::vector<char>& taken) {
  std::map<std::pair<text::ObjectiveId, std::vector<text::PartnerId>>, std::vector<std::size_t>>
      alike;
  for (std::size_t at = 0; at < edition.rows.size(); ++at) {
    const model::ActionRow& row = edition.rows[at];
    const bool open = model::is_live(row) && !is_finished(row);
    if (taken[at] != 0 || !open || !row.objective || row.carriers.empty()) continue;
    alike[{*row.objective, carriers_of(row)}].push_back(at);
  }
  std::vector<std::vector<std::size_t>> rows;
  for (auto& each : alike) {
    if (each.second.size() > 1) rows.push_back(std::move(each.second));
  }
  std::sort(rows.begin(), rows.end());
  std::vector<MergeGroup> result;
  for (const std::vector<std::size_t>& positions : rows) {
    MergeGroup& group = result.emplace_back();
    group.ground = MergeGround::same_carriers;
    for (const std::size_t at : positions) take_into(edition, taken, group, at);
  }
  return result;
}

std::vector<MergeGroup> merge_groups(const model::Contract& contract,
                                     const model::Edition& edition) {
  const CarrierEvidence evidence = carrier_evidence(contract, edition);
  std::vector<char> taken(edition.rows.size());
  // Close titles say more than a shared porteur, so they choose first; they are told last.
  std::vector<MergeGroup> titles = close_titles(edition, evidence, taken);
  std::vector<MergeGroup> result = same_carriers(edition, taken);
  std::move(titles.begin(), titles.end(), std::back_inserter(result));
  return result;
}

}  // namespace

FewerActions fewer_actions(const model::Contract& contract, const model::Edition& edition,
                           const CarrierProposals& carriers) {
  FewerActions result;
  result.year = edition.year;
  result.ceiling = model::threshold(contract.rules, model::Rule::plan_disperse);
  std::vector<Known> known(contract.actions.size());
  model::Scope scope;
  scope.year = edition.year;
  const std::vector<model::Finding> findings =
      gaps::find_gaps(contract, model::build_graph(contract, scope));
  for (const model::Finding& finding : findings) {
    if (finding.subject.kind != model::SubjectKind::action) continue;
    if (finding.rule == model::Rule::action_dormante)
      known[finding.subject.index].asleep = &finding;
    if (finding.rule == model::Rule::action_sans_fiche)
      known[finding.subject.index].no_fiche = &finding;
  }
  for (const CarrierProposal& proposal : carriers.proposals) {
    known[proposal.action.value].no_candidate =
        proposal.candidates.empty() ||
        proposal.candidates.front().points < carriers.limits.least_points;
  }
  for (const model::ActionRow& row : edition.rows) {
    result.live += model::is_live(row);
    result.open += model::is_live(row) && row.state && !model::is_done(*row.state);
    result.state_unsaid += model::is_live(row) && !row.state;
    auto action = advised(contract, row, known[row.action.value]);
    if (action) result.actions.push_back(std::move(*action));
  }
  std::stable_sort(result.actions.begin(), result.actions.end(),
                   [](const FewerAction& a, const FewerAction& b) {
                     return a.advice != b.advice ? a.advice < b.advice : a.points > b.points;
                   });
  result.merges = merge_groups(contract, edition);
  return result;
}

}  // namespace maillage::planning
