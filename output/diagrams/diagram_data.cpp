#include "output/diagrams/diagram_data.hpp"

#include <algorithm>

#include "network/gaps/steering.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/diagrams/diagram_messages.hpp"

namespace maillage::diagrams {

using words::diagrams::DiagramMessage;

std::vector<const model::ActionRow*> shown_rows(const model::Contract& contract,
                                                const model::Scope& scope) {
  std::vector<const model::ActionRow*> rows;
  for (const auto& of_action : model::rows_in_scope(contract, scope))
    rows.push_back(of_action.back());
  return rows;
}

std::vector<PlanGroup> plan_groups(const model::Contract& contract, const model::Scope& scope,
                                   output_text::Language language) {
  std::vector<PlanGroup> groups;
  std::vector<std::size_t> of_axis(contract.axes.size()), of_objective(contract.objectives.size());
  for (const model::OutlineItem& item : model::outline(contract)) {
    PlanGroup group;
    group.subject = item.subject;
    group.depth = item.depth;
    group.branch = item.branch;
    if (item.subject.kind == model::SubjectKind::axis) {
      const model::Axis& axis = contract.axes[text::AxisId{item.subject.index}];
      group.code = axis.id;
      group.name = axis.name;
      of_axis[item.subject.index] = groups.size();
    } else {
      const model::Objective& objective =
          contract.objectives[text::ObjectiveId{item.subject.index}];
      group.code = objective.id;
      group.name = objective.name;
      if (gaps::is_not_printed_in(contract, text::ObjectiveId{item.subject.index}, scope)) {
        group.hanging = Hanging::not_printed;
      }
      of_objective[item.subject.index] = groups.size();
    }
    groups.push_back(std::move(group));
  }
  const auto rows = shown_rows(contract, scope);
  const bool recorded =
      rows.empty() || std::any_of(rows.begin(), rows.end(), [](const model::ActionRow* row) {
        return row->objective || row->axis;
      });
  if (!recorded) {
    for (PlanGroup& group : groups) group.hanging = Hanging::not_recorded;
  }
  PlanGroup nowhere;
  nowhere.name = words::diagram_words(language).no_axis;
  for (const model::ActionRow* row : rows) {
    const model::Subject subject = model::hangs_on(*row);
    if (subject.kind == model::SubjectKind::objective) {
      groups[of_objective[subject.index]].rows.push_back(row);
    } else if (subject.kind == model::SubjectKind::axis) {
      groups[of_axis[subject.index]].rows.push_back(row);
    } else {
      nowhere.rows.push_back(row);
    }
  }
  if (!nowhere.rows.empty()) groups.push_back(std::move(nowhere));
  return groups;
}

std::vector<const model::ActionRow*> rows_of(const std::vector<PlanGroup>& groups) {
  std::vector<const model::ActionRow*> rows;
  for (const PlanGroup& group : groups) {
    rows.insert(rows.end(), group.rows.begin(), group.rows.end());
  }
  return rows;
}

std::string row_title(const model::Contract& contract, const model::ActionRow& row) {
  if (!row.title.empty()) return row.title;
  const model::Action& action = contract.actions[row.action];
  if (!action.title.empty()) return action.title;
  return row.number.empty() ? action.id : row.number;
}

bool is_orphan(const model::ActionRow& row) {
  return row.carrying == model::Carrying::nobody && row.state != model::State::abandoned;
}

bool is_doubtful(const model::ActionRow& row) {
  return row.carrying == model::Carrying::uncertain && row.state != model::State::abandoned;
}

RowCounts count_rows(const std::vector<const model::ActionRow*>& rows) {
  RowCounts counts;
  counts.actions = rows.size();
  for (const model::ActionRow* row : rows) {
    counts.orphans += is_orphan(*row) ? 1 : 0;
    counts.uncertain += is_doubtful(*row) ? 1 : 0;
    counts.persons += row->carrying == model::Carrying::person && model::is_live(*row) ? 1 : 0;
    counts.not_recorded += row->carrying == model::Carrying::not_recorded ? 1 : 0;
    if (row->state) {
      ++counts.by_state[static_cast<std::size_t>(*row->state)];
    } else {
      ++counts.without_state;
    }
    for (const model::Mention& carrier : row->carriers) {
      counts.carried[carrier.partner] += model::is_live(*row) ? 1 : 0;
    }
  }
  return counts;
}

std::string counts_line(const RowCounts& counts, output_text::Language language) {
  const auto say = [&](DiagramMessage key, std::size_t count = 0) {
    return output_text::filled(message_of(key), language, {{"n", count}});
  };
  std::string line = say(DiagramMessage::actions, counts.actions);
  const auto add_any = [&](DiagramMessage key, std::size_t count) {
    if (count != 0) line += ", " + say(key, count);
  };
  if (counts.not_recorded == counts.actions && counts.actions != 0) {
    line += ", " + say(DiagramMessage::carriers_not_recorded);
  } else {
    line += ", " + say(DiagramMessage::orphans, counts.orphans);
    add_any(DiagramMessage::uncertain, counts.uncertain);
    add_any(DiagramMessage::by_person, counts.persons);
    add_any(DiagramMessage::carrier_not_recorded, counts.not_recorded);
    line += ", " + say(DiagramMessage::carriers, counts.carried.size());
  }
  std::string states;
  const auto add_state = [&](DiagramMessage key, std::size_t count) {
    if (count != 0) states += (states.empty() ? "" : ", ") + say(key, count);
  };
  if (counts.without_state == counts.actions) {
    states = say(DiagramMessage::states_not_recorded);
  } else {
    add_state(DiagramMessage::done, counts.of(model::State::done) +
                                        counts.of(model::State::done_closed) +
                                        counts.of(model::State::done_lasting));
    add_state(DiagramMessage::under_way, counts.of(model::State::under_way));
    add_state(DiagramMessage::reflection, counts.of(model::State::reflection));
    add_state(DiagramMessage::not_begun, counts.of(model::State::not_begun));
    add_state(DiagramMessage::abandoned, counts.of(model::State::abandoned));
    add_state(DiagramMessage::without_state, counts.without_state);
  }
  return output_text::filled(message_of(DiagramMessage::counts_and_states), language,
                             {{"counts", line}, {"states", states}});
}

}  // namespace maillage::diagrams
