#include "output/diagrams/diagram_data.hpp"

#include <algorithm>

#include "output/text/numbers.hpp"
#include "output/words/plan_words.hpp"

namespace maillage {

std::vector<const ActionRow*> shown_rows(const Contract& contract, const Scope& scope) {
  std::vector<const ActionRow*> rows;
  for (const auto& of_action : rows_in_scope(contract, scope)) rows.push_back(of_action.back());
  return rows;
}

std::vector<PlanGroup> plan_groups(const Contract& contract, const Scope& scope,
                                   Language language) {
  std::vector<PlanGroup> groups;
  std::vector<std::size_t> of_axis(contract.axes.size()), of_objective(contract.objectives.size());
  for (const OutlineItem& item : outline(contract)) {
    PlanGroup group;
    group.subject = item.subject;
    group.depth = item.depth;
    group.branch = item.branch;
    if (item.subject.kind == SubjectKind::axis) {
      const Axis& axis = contract.axes[AxisId{item.subject.index}];
      group.code = axis.id;
      group.name = axis.name;
      of_axis[item.subject.index] = groups.size();
    } else {
      const Objective& objective = contract.objectives[ObjectiveId{item.subject.index}];
      group.code = objective.id;
      group.name = objective.name;
      of_objective[item.subject.index] = groups.size();
    }
    groups.push_back(std::move(group));
  }
  const auto rows = shown_rows(contract, scope);
  const bool recorded =
      rows.empty() || std::any_of(rows.begin(), rows.end(),
                                  [](const ActionRow* row) { return row->objective || row->axis; });
  if (!recorded) {
    for (PlanGroup& group : groups) group.hanging = Hanging::not_recorded;
  }
  PlanGroup nowhere;
  nowhere.name = diagram_words(language).no_axis;
  for (const ActionRow* row : rows) {
    const Subject subject = hangs_on(*row);
    if (subject.kind == SubjectKind::objective) {
      groups[of_objective[subject.index]].rows.push_back(row);
    } else if (subject.kind == SubjectKind::axis) {
      groups[of_axis[subject.index]].rows.push_back(row);
    } else {
      nowhere.rows.push_back(row);
    }
  }
  if (!nowhere.rows.empty()) groups.push_back(std::move(nowhere));
  return groups;
}

std::string row_title(const Contract& contract, const ActionRow& row) {
  if (!row.title.empty()) return row.title;
  const Action& action = contract.actions[row.action];
  if (!action.title.empty()) return action.title;
  return row.number.empty() ? action.id : row.number;
}

bool is_orphan(const ActionRow& row) {
  return row.carrying == Carrying::nobody && row.state != State::abandoned;
}

bool is_doubtful(const ActionRow& row) {
  return row.carrying == Carrying::uncertain && row.state != State::abandoned;
}

RowCounts count_rows(const std::vector<const ActionRow*>& rows) {
  RowCounts counts;
  counts.actions = rows.size();
  for (const ActionRow* row : rows) {
    counts.orphans += is_orphan(*row) ? 1 : 0;
    counts.uncertain += is_doubtful(*row) ? 1 : 0;
    counts.persons += row->carrying == Carrying::person && is_live(*row) ? 1 : 0;
    counts.not_recorded += row->carrying == Carrying::not_recorded ? 1 : 0;
    if (row->state) {
      ++counts.by_state[static_cast<std::size_t>(*row->state)];
    } else {
      ++counts.without_state;
    }
    for (const Mention& carrier : row->carriers) ++counts.carried[carrier.partner];
  }
  return counts;
}

std::string counts_line(const RowCounts& counts, Language language) {
  const bool french = language == Language::french;
  std::string line = counted(counts.actions, "action", "actions", language);
  const auto add = [&](std::size_t count, const std::string& words) {
    if (count != 0) line += ", " + count_text(count, language) + " " + words;
  };
  if (counts.not_recorded == counts.actions && counts.actions != 0) {
    line += french ? ", porteurs non renseignés" : ", carriers not recorded";
  } else {
    line += ", " + count_text(counts.orphans, language) +
            (french ? " sans porteur" : " that nobody carries");
    add(counts.uncertain, french ? "à porteur incertain" : "with an uncertain carrier");
    add(counts.persons, french ? "par une personne, structure non dite"
                               : "carried by a person, organisation not said");
    add(counts.not_recorded, french ? "à porteur non renseigné" : "whose carrier is not recorded");
    line += ", " + counted(counts.carried.size(), french ? "porteur" : "carrier",
                           french ? "porteurs" : "carriers", language);
  }
  if (counts.without_state == counts.actions) {
    line += french ? " ; états non renseignés" : "; states not recorded";
    return line;
  }
  const std::size_t done =
      counts.of(State::done) + counts.of(State::done_closed) + counts.of(State::done_lasting);
  std::string states;
  const auto add_state = [&](std::size_t count, const std::string& words) {
    if (count == 0) return;
    states += (states.empty() ? "" : ", ") + count_text(count, language) + " " + words;
  };
  add_state(done, french ? (done > 1 ? "réalisées" : "réalisée") : "done");
  add_state(counts.of(State::under_way), french ? "en cours" : "under way");
  add_state(counts.of(State::reflection), french ? "en réflexion" : "in reflection");
  const std::size_t not_begun = counts.of(State::not_begun);
  add_state(not_begun, french ? (not_begun > 1 ? "non commencées" : "non commencée") : "not begun");
  const std::size_t abandoned = counts.of(State::abandoned);
  add_state(abandoned, french ? (abandoned > 1 ? "abandonnées" : "abandonnée") : "abandoned");
  add_state(counts.without_state, french ? "sans état renseigné" : "without a recorded state");
  return line + (french ? " ; " : "; ") + states;
}

}  // namespace maillage
