#include "network/gaps/finding_weight.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "network/model/outline.hpp"

namespace maillage::gaps {
namespace {

void sort_unique(std::vector<text::ActionId>& actions) {
  std::sort(actions.begin(), actions.end());
  actions.erase(std::unique(actions.begin(), actions.end()), actions.end());
}

// The live rows of a scope, and who follows them: made once for many findings.
struct LiveRows {
  LiveRows(const model::Contract& its_contract, const model::Scope& scope)
      : contract(its_contract), all_remits(model::remits(its_contract)) {
    for (const auto& group : model::rows_in_scope(contract, scope)) {
      if (!group.empty() && model::is_live(*group.back())) rows.push_back(group.back());
    }
  }

  template <class Touched>
  std::vector<text::ActionId> those(Touched touched) const {
    std::vector<text::ActionId> actions;
    for (const model::ActionRow* row : rows) {
      if (touched(*row)) actions.push_back(row->action);
    }
    return actions;
  }

  bool is_followed(const model::ActionRow& row, text::InstanceId instance) const {
    const model::Instance& followed = contract.instances[instance];
    const bool said = followed.follows_whole_plan || !followed.objectives.empty() ||
                      !followed.axes.empty() || !followed.actions.empty();
    if (!said && followed.level == model::Level::strategic) return true;
    const auto holds = [&](const std::vector<text::InstanceId>& ids) {
      return std::find(ids.begin(), ids.end(), instance) != ids.end();
    };
    return holds(all_remits.whole_plan) || holds(model::followers(all_remits, row));
  }

  std::vector<text::ActionId> touched_by(const model::Finding& finding) const;

  const model::Contract& contract;
  model::Remits all_remits;
  std::vector<const model::ActionRow*> rows;
};

std::vector<text::ActionId> LiveRows::touched_by(const model::Finding& finding) const {
  const std::uint32_t index = finding.subject.index;
  switch (finding.subject.kind) {
    case model::SubjectKind::action:
      return {text::ActionId{index}};
    case model::SubjectKind::axis:
      return those([&](const model::ActionRow& row) { return row.axis == text::AxisId{index}; });
    case model::SubjectKind::objective:
      return those([&](const model::ActionRow& row) {
        return row.objective && model::descent(contract, *row.objective,
                                               text::ObjectiveId{index}) == model::Descent::within;
      });
    case model::SubjectKind::instance:
      return those(
          [&](const model::ActionRow& row) { return is_followed(row, text::InstanceId{index}); });
    case model::SubjectKind::epci:
      return those([&](const model::ActionRow& row) {
        return std::any_of(
            row.epcis.begin(), row.epcis.end(),
            [&](const model::EpciMention& mention) { return mention.epci == text::EpciId{index}; });
      });
    case model::SubjectKind::contract:
    case model::SubjectKind::table:
      return those([](const model::ActionRow&) { return true; });
    case model::SubjectKind::partner: {
      std::vector<text::ActionId> actions;
      for (const model::Subject& involved : finding.involved) {
        if (involved.kind == model::SubjectKind::action)
          actions.push_back(text::ActionId{involved.index});
      }
      return actions;
    }
    case model::SubjectKind::figure:
      break;
  }
  return {};
}

}  // namespace

std::vector<text::ActionId> touched_actions(const model::Contract& contract,
                                            const model::Scope& scope,
                                            const model::Finding& finding) {
  std::vector<text::ActionId> actions = LiveRows(contract, scope).touched_by(finding);
  sort_unique(actions);
  return actions;
}

std::vector<FindingGroup> weigh_findings(const model::Contract& contract, const model::Scope& scope,
                                         const std::vector<model::Finding>& findings) {
  const LiveRows live(contract, scope);
  std::map<model::Rule, FindingGroup> by_rule;
  for (std::uint32_t i = 0; i < findings.size(); ++i) {
    FindingGroup& group = by_rule[findings[i].rule];
    const Consequence consequence = consequence_of(findings[i]);
    group.rule = findings[i].rule;
    if (consequence < group.consequence) {
      group.consequence = consequence;
      group.others += group.findings.size();
      group.findings.clear();
      group.touched.clear();
    } else if (consequence > group.consequence) {
      ++group.others;
      continue;
    }
    group.severity = std::max(group.severity, findings[i].severity);
    group.findings.push_back(i);
    const std::vector<text::ActionId> touched = live.touched_by(findings[i]);
    group.touched.insert(group.touched.end(), touched.begin(), touched.end());
  }
  std::vector<FindingGroup> groups;
  for (auto& entry : by_rule) {
    sort_unique(entry.second.touched);
    groups.push_back(std::move(entry.second));
  }
  std::sort(groups.begin(), groups.end(), [](const FindingGroup& a, const FindingGroup& b) {
    if (a.consequence != b.consequence) return a.consequence < b.consequence;
    return rank_of(a.rule) < rank_of(b.rule);
  });
  return groups;
}

}  // namespace maillage::gaps
