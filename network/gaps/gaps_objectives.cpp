// Rules about the leaves of the plan: lowest objectives, and axes that have no objective.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "network/gaps/gap_rules.hpp"
#include "network/gaps/steering.hpp"
#include "network/text/text.hpp"

namespace maillage::gaps {

namespace {

using Rows = std::vector<const model::ActionRow*>;

struct Leaf {
  model::Subject subject;
  Rows rows;  // that hang on it, abandoned ones included
};

// The leaves of the scope, in the order of the outline.
std::vector<Leaf> leaves_of(const GapTable& table) {
  std::vector<Rows> by_axis(table.contract.axes.size());
  std::vector<Rows> by_objective(table.contract.objectives.size());
  for (const model::ActionRow* row : table.rows) {
    if (row->objective) {
      by_objective[row->objective->value].push_back(row);
    } else if (row->axis) {
      by_axis[row->axis->value].push_back(row);
    }
  }
  std::vector<Leaf> leaves;
  const std::optional<text::AxisId> wanted = table.graph.scope.axis;
  for (const model::OutlineItem& item : model::outline(table.contract)) {
    if (item.branch != model::Branch::leaf) continue;
    const bool is_axis = item.subject.kind == model::SubjectKind::axis;
    const std::optional<text::AxisId> axis =
        is_axis ? text::AxisId{item.subject.index}
                : table.contract.objectives[text::ObjectiveId{item.subject.index}].axis;
    if (wanted && axis != wanted) continue;
    Rows& rows = is_axis ? by_axis[item.subject.index] : by_objective[item.subject.index];
    leaves.push_back({item.subject, std::move(rows)});
  }
  return leaves;
}

const text::Place& declared_at(const model::Contract& contract, const model::Subject& leaf) {
  return leaf.kind == model::SubjectKind::axis
             ? contract.axes[text::AxisId{leaf.index}].place
             : contract.objectives[text::ObjectiveId{leaf.index}].place;
}

model::Finding about_leaf(const GapTable& table, const Leaf& leaf, model::Severity severity) {
  model::Finding finding;
  finding.severity = severity;
  finding.subject = leaf.subject;
  finding.places = {declared_at(table.contract, leaf.subject)};
  return finding;
}

void involve(model::Finding& finding, const Rows& rows) {
  for (const model::ActionRow* row : rows) finding.involved.push_back(about(row->action));
  add_places(finding.places, rows);
}

template <class Predicate>
Rows rows_that(const Rows& rows, Predicate predicate) {
  Rows chosen;
  std::copy_if(rows.begin(), rows.end(), std::back_inserter(chosen),
               [&](const model::ActionRow* row) { return predicate(*row); });
  return chosen;
}

bool remits_are_recorded(const GapTable& table) {
  for (const model::Instance& instance : table.contract.instances) {
    if (instance.follows_whole_plan || !instance.objectives.empty() || !instance.axes.empty() ||
        !instance.actions.empty()) {
      return true;
    }
  }
  return table.edition && table.edition->recorded.instances;
}

// Instances that follow one of the leaf's actions.
std::vector<text::InstanceId> nearby_instances(const GapTable& table, const Leaf& leaf) {
  std::vector<text::InstanceId> nearby;
  for (const model::ActionRow* row : leaf.rows) {
    if (!model::is_live(*row)) continue;
    const std::vector<text::InstanceId> ids = model::followers(table.remits, *row);
    nearby.insert(nearby.end(), ids.begin(), ids.end());
  }
  std::sort(nearby.begin(), nearby.end());
  nearby.erase(std::unique(nearby.begin(), nearby.end()), nearby.end());
  return nearby;
}

}  // namespace

Findings objectives_without_action(const GapTable& table) {
  Findings findings;
  if (!table.edition || table.edition->rows.empty()) return findings;
  // An objective that actions serve beside the one they are counted under has them all the same.
  std::vector<char> is_served(table.contract.objectives.size(), 0);
  for (const model::ActionRow* row : table.rows) {
    for (const text::ObjectiveId other : row->other_objectives) is_served[other.value] = 1;
  }
  for (const Leaf& leaf : leaves_of(table)) {
    if (!leaf.rows.empty()) continue;
    if (leaf.subject.kind == model::SubjectKind::objective) {
      const model::Objective& objective =
          table.contract.objectives[text::ObjectiveId{leaf.subject.index}];
      if (is_served[leaf.subject.index] != 0) continue;
      if (is_not_printed(table.contract, objective, table.edition->year)) continue;
    }
    findings.push_back(about_leaf(table, leaf, model::Severity::warning));
    findings.back().places.push_back(table.edition->place);
  }
  return findings;
}

namespace {

// "Améliorer l'offre" of "Améliorer l'offre (avec MSP)": the same words, as far as both go.
bool repeats_name(std::string_view title, std::string_view name) {
  std::string shorter = text::fold(title), longer = text::fold(name);
  if (shorter.size() > longer.size()) std::swap(shorter, longer);
  return !shorter.empty() && longer.compare(0, shorter.size(), shorter) == 0 &&
         (longer.size() == shorter.size() || longer[shorter.size()] == ' ');
}

const std::string& name_of(const model::Contract& contract, const model::Subject& leaf) {
  return leaf.kind == model::SubjectKind::axis
             ? contract.axes[text::AxisId{leaf.index}].name
             : contract.objectives[text::ObjectiveId{leaf.index}].name;
}

}  // namespace

Findings objectives_without_described_action(const GapTable& table) {
  Findings findings;
  for (const Leaf& leaf : leaves_of(table)) {
    const Rows live = rows_that(leaf.rows, model::is_live);
    const std::string& name = name_of(table.contract, leaf.subject);
    const bool describes = std::any_of(live.begin(), live.end(), [&](const model::ActionRow* row) {
      return row->carrying == model::Carrying::named ||
             !repeats_name(table.contract.actions[row->action].title, name);
    });
    if (live.empty() || describes) continue;
    findings.push_back(about_leaf(table, leaf, model::Severity::warning));
    involve(findings.back(), live);
  }
  return findings;
}

Findings objectives_without_carrier(const GapTable& table) {
  Findings findings;
  if (!table.edition || !table.edition->recorded.carrier) return findings;
  for (const Leaf& leaf : leaves_of(table)) {
    const Rows live = rows_that(leaf.rows, model::is_live);
    const auto is_carried = [](const model::ActionRow& row) {
      return row.carrying == model::Carrying::named;
    };
    if (live.empty() || !rows_that(live, is_carried).empty()) continue;
    const auto is_uncertain = [](const model::ActionRow& row) {
      return row.carrying == model::Carrying::uncertain;
    };
    // Somebody carries them, of which organisation is not said: that is another question.
    const auto by_person = [](const model::ActionRow& row) {
      return row.carrying == model::Carrying::person;
    };
    if (rows_that(live, by_person).size() == live.size()) continue;
    const auto is_unsaid = [](const model::ActionRow& row) {
      return row.carrying == model::Carrying::not_recorded;
    };
    if (!rows_that(live, is_unsaid).empty()) continue;
    const bool all_realised = rows_that(live, is_realised).size() == live.size();
    findings.push_back(
        about_leaf(table, leaf, all_realised ? model::Severity::info : model::Severity::error));
    involve(findings.back(), live);
    findings.back().numbers = {static_cast<double>(live.size()),
                               static_cast<double>(rows_that(live, is_uncertain).size())};
  }
  return findings;
}

Findings objectives_without_progress(const GapTable& table) {
  Findings findings;
  for (const Leaf& leaf : leaves_of(table)) {
    const Rows said = rows_that(leaf.rows, [](const model::ActionRow& row) { return !!row.state; });
    std::array<double, model::state_count> counts{};
    for (const model::ActionRow* row : said) counts[static_cast<std::size_t>(*row->state)] += 1;
    const std::array<double, 3> waiting{counts[static_cast<std::size_t>(model::State::not_begun)],
                                        counts[static_cast<std::size_t>(model::State::reflection)],
                                        counts[static_cast<std::size_t>(model::State::abandoned)]};
    const auto count = static_cast<double>(said.size());
    if (said.empty() || waiting[0] + waiting[1] + waiting[2] < count) continue;
    findings.push_back(about_leaf(table, leaf, model::Severity::warning));
    involve(findings.back(), said);
    findings.back().numbers.assign(waiting.begin(), waiting.end());
  }
  return findings;
}

Findings objectives_without_instance(const GapTable& table) {
  Findings findings;
  const std::vector<Leaf> leaves = leaves_of(table);
  // An instance that follows the whole plan in general follows each of its objectives.
  if (leaves.empty() || table.contract.instances.empty() || !table.remits.whole_plan.empty()) {
    return findings;
  }
  if (!remits_are_recorded(table)) {
    model::Finding finding;
    finding.places = {table.contract.place};
    return {finding};
  }
  for (const Leaf& leaf : leaves) {
    const auto& named = leaf.subject.kind == model::SubjectKind::axis
                            ? table.remits.of_axis[leaf.subject.index]
                            : table.remits.of_objective[leaf.subject.index];
    if (!named.empty()) continue;
    findings.push_back(about_leaf(table, leaf, model::Severity::warning));
    for (const text::InstanceId instance : nearby_instances(table, leaf)) {
      findings.back().severity = model::Severity::info;
      findings.back().involved.push_back(about(instance));
      findings.back().places.push_back(table.contract.instances[instance].place);
    }
  }
  return findings;
}

}  // namespace maillage::gaps
