#include "network/analysis/compare_match.hpp"

#include <utility>

#include "network/analysis/one_to_one.hpp"

namespace maillage::analysis {
namespace {

template <class I>
std::vector<std::optional<I>> itself(std::size_t size) {
  std::vector<std::optional<I>> found;
  for (std::uint32_t i = 0; i < size; ++i) found.push_back(I{i});
  return found;
}

// With the same id and a name that says the same: objective 1.1 of another contract is another one.
template <class I, class T>
std::vector<std::optional<I>> by_id_and_name(const text::ById<I, T>& before,
                                             const text::ById<I, T>& after) {
  std::vector<std::optional<I>> found = by_id(before, after);
  for (std::uint32_t i = 0; i < found.size(); ++i) {
    if (found[i] && shared_words(title_words(before[I{i}].name),
                                 title_words(after[*found[i]].name)) < near_titles) {
      found[i].reset();
    }
  }
  return found;
}

// EPCI are the same where their councils are.
void match_epcis(const model::Contract& before, const model::Contract& after,
                 Correspondence& matching) {
  matching.epci_after.assign(before.epcis.size(), std::nullopt);
  for (std::uint32_t i = 0; i < before.epcis.size(); ++i) {
    const auto council = matching.partner_after[before.epcis[text::EpciId{i}].partner.value];
    for (std::uint32_t j = 0; council && j < after.epcis.size(); ++j) {
      if (after.epcis[text::EpciId{j}].partner == *council)
        matching.epci_after[i] = text::EpciId{j};
    }
  }
}

}  // namespace

Correspondence same_contract(const model::Contract& contract) {
  Correspondence matching;
  matching.partner_after = itself<text::PartnerId>(contract.partners.size());
  matching.action_after = itself<text::ActionId>(contract.actions.size());
  matching.axis_after = itself<text::AxisId>(contract.axes.size());
  matching.objective_after = itself<text::ObjectiveId>(contract.objectives.size());
  matching.instance_after = itself<text::InstanceId>(contract.instances.size());
  matching.epci_after = itself<text::EpciId>(contract.epcis.size());
  return matching;
}

Correspondence match_contracts(const model::Contract& before, const model::Contract& after,
                               Identity identity) {
  Correspondence matching;
  if (identity == Identity::shared) {
    matching.partner_after = by_id(before.partners, after.partners);
    matching.action_after = by_id(before.actions, after.actions);
    matching.axis_after = by_id(before.axes, after.axes);
    matching.objective_after = by_id(before.objectives, after.objectives);
    matching.instance_after = by_id(before.instances, after.instances);
  } else {
    PartnerMatcher partners = match_partners(before, after);
    matching.partner_after = partners.matches();
    matching.partner_questions = partners.questions();
    MatchedActions actions = match_actions(before, after);
    matching.action_after = actions.matcher.matches();
    matching.action_questions = actions.matcher.questions();
    matching.by_title_alone = std::move(actions.by_title_alone);
    matching.axis_after = by_id_and_name(before.axes, after.axes);
    matching.objective_after = by_id_and_name(before.objectives, after.objectives);
    matching.instance_after = by_id_and_name(before.instances, after.instances);
  }
  match_epcis(before, after, matching);
  return matching;
}

}  // namespace maillage::analysis
