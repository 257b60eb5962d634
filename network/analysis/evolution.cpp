#include "network/analysis/evolution.hpp"

#include <algorithm>

namespace maillage::analysis {
namespace {

void tell_stories(const model::Contract& contract, Evolution& result) {
  for (std::uint32_t i = 0; i < contract.actions.size(); ++i) {
    ActionStory story;
    story.action = text::ActionId{i};
    story.by_edition.resize(result.scopes.size());
    result.actions.push_back(std::move(story));
  }
  for (std::size_t edition = 0; edition < result.scopes.size(); ++edition) {
    for (ActionSeen& action : actions_seen(contract, result.scopes[edition])) {
      const std::uint32_t at = action.action.value;
      result.actions[at].by_edition[edition] = std::move(action);
    }
  }
  const auto never = [](const ActionStory& story) {
    return std::none_of(story.by_edition.begin(), story.by_edition.end(),
                        [](const auto& action) { return action.has_value(); });
  };
  result.actions.erase(std::remove_if(result.actions.begin(), result.actions.end(), never),
                       result.actions.end());
}

void count_states(Evolution& result) {
  result.states.assign(result.scopes.size(), {});
  for (const ActionStory& story : result.actions) {
    for (std::size_t edition = 0; edition < result.scopes.size(); ++edition) {
      const auto& action = story.by_edition[edition];
      const SeenState state = action ? action->state : SeenState::absent;
      ++result.states[edition][static_cast<std::size_t>(state)];
    }
  }
}

// `latest`: the position of the table that says who is an orphan now.
std::optional<OrphanSpell> orphan_spell(const ActionStory& story, std::size_t latest) {
  const auto is_orphan = [&](std::size_t edition) {
    const auto& action = story.by_edition[edition];
    return action && action->carrying == model::Carrying::nobody;
  };
  const auto& now = story.by_edition[latest];
  if (!is_orphan(latest) || !now || now->state == SeenState::abandoned) return std::nullopt;
  std::size_t since = latest;
  while (since > 0 && is_orphan(since - 1)) --since;
  OrphanSpell spell;
  spell.action = story.action;
  spell.since = static_cast<std::uint32_t>(since);
  spell.tables = latest - since + 1;
  for (std::size_t edition = since; edition-- > 0;) {
    const auto& action = story.by_edition[edition];
    if (!action || action->carriers.empty()) continue;
    spell.carried = action->carriers;
    break;
  }
  return spell;
}

void list_orphans(const model::Contract& contract, Evolution& result) {
  const model::Edition* latest = model::latest_edition(contract);
  if (latest == nullptr) return;
  std::vector<std::optional<OrphanSpell>> by_action(contract.actions.size());
  for (const ActionStory& story : result.actions) {
    by_action[story.action.value] =
        orphan_spell(story, static_cast<std::size_t>(latest - contract.editions.data()));
  }
  for (const model::ActionRow& row : latest->rows) {
    const auto& spell = by_action[row.action.value];
    if (spell) result.orphans.push_back(*spell);
  }
  std::stable_sort(result.orphans.begin(), result.orphans.end(),
                   [](const OrphanSpell& a, const OrphanSpell& b) { return a.tables > b.tables; });
}

}  // namespace

Evolution evolution(const model::Contract& contract, std::optional<text::AxisId> axis) {
  Evolution result;
  for (const model::Edition& edition : contract.editions) {
    result.scopes.push_back({false, edition.year, axis});
    result.counts.push_back(count(contract, model::build_graph(contract, result.scopes.back())));
  }
  tell_stories(contract, result);
  count_states(result);
  result.findings = findings_by_edition(contract, axis);
  for (std::size_t i = 0; i + 1 < result.scopes.size(); ++i) {
    result.steps.push_back(compare_sides({contract, result.scopes[i]}, result.findings,
                                         {contract, result.scopes[i + 1]}, result.findings,
                                         Identity::shared));
  }
  list_orphans(contract, result);
  return result;
}

}  // namespace maillage::analysis
