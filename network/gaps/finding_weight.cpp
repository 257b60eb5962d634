#include "network/gaps/finding_weight.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "network/model/outline.hpp"

namespace maillage {
namespace {

void sort_unique(std::vector<ActionId>& actions) {
  std::sort(actions.begin(), actions.end());
  actions.erase(std::unique(actions.begin(), actions.end()), actions.end());
}

// The live rows of a scope, and who follows them: made once for many findings.
struct LiveRows {
  LiveRows(const Contract& its_contract, const Scope& scope)
      : contract(its_contract), all_remits(remits(its_contract)) {
    for (const auto& group : rows_in_scope(contract, scope)) {
      if (!group.empty() && is_live(*group.back())) rows.push_back(group.back());
    }
  }

  template <class Touched>
  std::vector<ActionId> those(Touched touched) const {
    std::vector<ActionId> actions;
    for (const ActionRow* row : rows) {
      if (touched(*row)) actions.push_back(row->action);
    }
    return actions;
  }

  bool is_followed(const ActionRow& row, InstanceId instance) const {
    const Instance& followed = contract.instances[instance];
    const bool said = followed.follows_whole_plan || !followed.objectives.empty() ||
                      !followed.axes.empty() || !followed.actions.empty();
    if (!said && followed.level == Level::strategic) return true;
    const auto holds = [&](const std::vector<InstanceId>& ids) {
      return std::find(ids.begin(), ids.end(), instance) != ids.end();
    };
    return holds(all_remits.whole_plan) || holds(followers(all_remits, row));
  }

  std::vector<ActionId> touched_by(const Finding& finding) const;

  const Contract& contract;
  Remits all_remits;
  std::vector<const ActionRow*> rows;
};

std::vector<ActionId> LiveRows::touched_by(const Finding& finding) const {
  const std::uint32_t index = finding.subject.index;
  switch (finding.subject.kind) {
    case SubjectKind::action:
      return {ActionId{index}};
    case SubjectKind::axis:
      return those([&](const ActionRow& row) { return row.axis == AxisId{index}; });
    case SubjectKind::objective:
      return those([&](const ActionRow& row) {
        return row.objective &&
               descent(contract, *row.objective, ObjectiveId{index}) == Descent::within;
      });
    case SubjectKind::instance:
      return those([&](const ActionRow& row) { return is_followed(row, InstanceId{index}); });
    case SubjectKind::epci:
      return those([&](const ActionRow& row) {
        return std::any_of(row.epcis.begin(), row.epcis.end(), [&](const EpciMention& mention) {
          return mention.epci == EpciId{index};
        });
      });
    case SubjectKind::contract:
    case SubjectKind::table:
      return those([](const ActionRow&) { return true; });
    case SubjectKind::partner: {
      std::vector<ActionId> actions;
      for (const Subject& involved : finding.involved) {
        if (involved.kind == SubjectKind::action) actions.push_back(ActionId{involved.index});
      }
      return actions;
    }
    case SubjectKind::figure:
      break;
  }
  return {};
}

}  // namespace

std::vector<ActionId> touched_actions(const Contract& contract, const Scope& scope,
                                      const Finding& finding) {
  std::vector<ActionId> actions = LiveRows(contract, scope).touched_by(finding);
  sort_unique(actions);
  return actions;
}

std::vector<FindingGroup> weigh_findings(const Contract& contract, const Scope& scope,
                                         const std::vector<Finding>& findings) {
  const LiveRows live(contract, scope);
  std::map<Rule, FindingGroup> by_rule;
  for (std::uint32_t i = 0; i < findings.size(); ++i) {
    FindingGroup& group = by_rule[findings[i].rule];
    group.rule = findings[i].rule;
    group.severity = std::max(group.severity, findings[i].severity);
    group.findings.push_back(i);
    const std::vector<ActionId> touched = live.touched_by(findings[i]);
    group.touched.insert(group.touched.end(), touched.begin(), touched.end());
  }
  std::vector<FindingGroup> groups;
  for (auto& entry : by_rule) {
    sort_unique(entry.second.touched);
    groups.push_back(std::move(entry.second));
  }
  std::sort(groups.begin(), groups.end(), [](const FindingGroup& a, const FindingGroup& b) {
    if (a.severity != b.severity) return a.severity > b.severity;
    if (a.touched.size() != b.touched.size()) return a.touched.size() > b.touched.size();
    if (a.findings.size() != b.findings.size()) return a.findings.size() > b.findings.size();
    return a.rule < b.rule;
  });
  return groups;
}

}  // namespace maillage
