// Actions of a scenario that become one.
#include <algorithm>
#include <set>

#include "network/cells/cell_names.hpp"
#include "network/model/vocabulary.hpp"
#include "network/resolve/scenarios/scenario_work.hpp"
#include "network/text/said_date.hpp"
#include "network/text/text.hpp"

namespace maillage::resolve {
namespace {

void join(std::vector<PlannedName>& into, const std::vector<PlannedName>& more) {
  for (const PlannedName& name : more) {
    PlannedName* there = find_name(into, name.id);
    if (there == nullptr) {
      into.push_back(name);
    } else {
      there->amounts += name.amounts;
    }
  }
}

void join_lines(model::Text& into, const model::Text& more) {
  if (more.value.empty()) return;
  if (into.value.empty()) {
    into = more;
  } else {
    into.value += "\n" + more.value;
  }
}

// The whole runs from the first start to the last end, where all of its parts say one.
model::Text outermost(const std::vector<const PlannedRow*>& parts, model::Text PlannedRow::*which,
                      bool last) {
  const PlannedRow* found = parts.front();
  for (const PlannedRow* part : parts) {
    const auto date = text::read_said_date((part->*which).value).date;
    const auto best = text::read_said_date((found->*which).value).date;
    if (!date || !best) return {};
    if (last ? text::is_after(*date, *best) : text::is_after(*best, *date)) found = part;
  }
  return found->*which;
}

// Of several actions that become one: what they share, else how far one of them has come.
model::Text merged_state(const std::vector<const PlannedRow*>& parts) {
  const auto state_of = [](const PlannedRow& row) { return model::read_state(row.state.value); };
  std::vector<const PlannedRow*> live;
  for (const PlannedRow* part : parts) {
    if (state_of(*part) != model::State::abandoned) live.push_back(part);
  }
  if (live.empty()) return parts.front()->state;
  const bool same = std::all_of(live.begin(), live.end(), [&](const PlannedRow* part) {
    return part->state.value == live.front()->state.value;
  });
  if (same) return live.front()->state;
  model::State furthest = model::State::not_begun;
  for (const PlannedRow* part : live) {
    const auto state = state_of(*part);
    if (!state) continue;
    furthest = std::max(furthest, std::min(*state, model::State::under_way));
  }
  return {std::string(code_of(furthest)), live.front()->state.place};
}

PlannedRow merged(const std::vector<const PlannedRow*>& parts) {
  PlannedRow row = *parts.front();
  row.open_amounts = row.budget_planned = row.budget_actual = row.participation = {};
  bool not_recorded = true, uncertain = false, person = false;
  for (const PlannedRow* part : parts) {
    not_recorded = not_recorded && part->carrying == model::Carrying::not_recorded;
    uncertain = uncertain || part->carrying == model::Carrying::uncertain;
    person = person || part->carrying == model::Carrying::person;
    row.unnamed_others = row.unnamed_others || part->unnamed_others;
    if (part != parts.front()) {
      for (const ActionList& list : action_lists) join(row.*list.names, part->*list.names);
      join(row.candidates, part->candidates);
      for (const std::string& group : part->target_groups) {
        const auto known = std::find(row.target_groups.begin(), row.target_groups.end(), group);
        if (known == row.target_groups.end()) row.target_groups.push_back(group);
      }
    }
    // Several budgets stand beside each other: whether they overlap is not said.
    join_lines(row.open_amounts, part->open_amounts);
    join_lines(row.budget_planned, part->budget_planned);
    join_lines(row.budget_actual, part->budget_actual);
    join_lines(row.participation, part->participation);
  }
  row.start = outermost(parts, &PlannedRow::start, false);
  row.end = outermost(parts, &PlannedRow::end, true);
  row.due = outermost(parts, &PlannedRow::due, true);
  settle_carriers(row);
  if (row.carrying == model::Carrying::nobody && not_recorded)
    row.carrying = model::Carrying::not_recorded;
  if (row.carrying == model::Carrying::nobody && person) {
    row.carrying = model::Carrying::person;
    row.carrier_cell = cells::one_person;
  }
  if (row.carrying == model::Carrying::nobody && uncertain) {
    row.carrying = model::Carrying::uncertain;
    row.carrier_cell = "?";
  }
  row.state = merged_state(parts);
  return row;
}

void merge(ScenarioWork& work, Resolving& names, const model::Record& line) {
  const std::vector<model::Text> sources = texts_of(line, "actions");
  const auto id = text_of(line, "id");
  if (sources.empty() || !id) return;
  std::vector<const PlannedRow*> parts;
  std::set<std::string> part_ids;
  for (const model::Text& source : sources) {
    const PlannedRow* row = named_row(work, source);
    if (row == nullptr) continue;
    parts.push_back(row);
    part_ids.insert(row->id);
    // The one that lends its id is taken too until the merge is done: no line may merge it twice.
    work.actions_taken[row->id] = {"fusionner", source.place, id->value};
  }
  if (parts.size() < sources.size()) return;
  if (part_ids.size() < 2) {
    work.report(text::FaultKind::bad_value, sources.front().place,
                {"actions", std::to_string(part_ids.size()), "2…"});
    return;
  }
  if (const PlannedRow* other = work.find_row(id->value); other && !part_ids.count(id->value)) {
    work.report(text::FaultKind::duplicate_id, id->place, {id->value, "action"}, {},
                {{other->place, other->id}});
    return;
  }
  PlannedRow row = merged(parts);
  row.id = id->value;
  row.place = id->place;
  row.place.column = 1;
  const auto first = std::find_if(work.rows.begin(), work.rows.end(), [&](const PlannedRow& each) {
    return part_ids.count(each.id) != 0;
  });
  *first = std::move(row);
  const auto is_part = [&](const PlannedRow& each) {
    return &each != &*first && part_ids.count(each.id) != 0;
  };
  work.rows.erase(std::remove_if(first + 1, work.rows.end(), is_part), work.rows.end());
  change_row(work, names, *work.find_row(id->value), line);
}

}  // namespace

void merge_rows(ScenarioWork& work, Resolving& names) {
  for (const model::Record* line : work.lines("fusionner")) merge(work, names, *line);
  // What lent its id to the merge is there again, as the merge.
  for (auto taken = work.actions_taken.begin(); taken != work.actions_taken.end();) {
    taken = taken->second.merged_into == taken->first ? work.actions_taken.erase(taken)
                                                      : std::next(taken);
  }
}

}  // namespace maillage::resolve
