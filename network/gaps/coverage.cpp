// Counts of actions over the outline of the plan.
#include "network/gaps/coverage.hpp"

#include <algorithm>

#include "network/model/outline.hpp"

namespace maillage::gaps {

namespace {

using Rows = std::vector<const model::ActionRow*>;

// One row an action: of the scope's table, or the last of all tables.
Rows last_rows(const model::Contract& contract, const model::Scope& scope) {
  Rows rows;
  for (const auto& group : model::rows_in_scope(contract, scope)) {
    if (!group.empty()) rows.push_back(group.back());
  }
  return rows;
}

std::vector<const model::Edition*> tables_of(const model::Contract& contract,
                                             const model::Scope& scope) {
  std::vector<const model::Edition*> tables;
  for (const model::Edition& edition : contract.editions) {
    if (scope.whole || edition.year == scope.year) tables.push_back(&edition);
  }
  return tables;
}

template <class Predicate>
bool any_records(const std::vector<const model::Edition*>& tables, Predicate predicate) {
  return std::any_of(tables.begin(), tables.end(),
                     [&](const model::Edition* table) { return predicate(table->recorded); });
}

// A number for what a row may hang on: axes, then objectives, then nothing.
std::size_t slot_of(const model::Contract& contract, const model::Subject& subject) {
  if (subject.kind == model::SubjectKind::axis) return subject.index;
  if (subject.kind == model::SubjectKind::objective) return contract.axes.size() + subject.index;
  return contract.axes.size() + contract.objectives.size();
}

std::size_t slot_count(const model::Contract& contract) {
  return contract.axes.size() + contract.objectives.size() + 1;
}

bool is_in_scope(const model::Contract& contract, const model::Subject& part,
                 const model::Scope& scope) {
  if (!scope.axis) return true;
  if (part.kind == model::SubjectKind::axis) return part.index == scope.axis->value;
  return contract.objectives[text::ObjectiveId{part.index}].axis == scope.axis;
}

// Values ascending, and whether what is counted under each is recorded.
struct Columns {
  std::vector<std::uint32_t> values;
  std::vector<char> recorded;
};

Columns columns_by_epci(const model::Contract& contract,
                        const std::vector<const model::Edition*>& tables) {
  Columns columns;
  const bool recorded = any_records(tables, [](const model::Recorded& each) { return each.epcis; });
  for (std::uint32_t i = 0; i < contract.epcis.size(); ++i) columns.values.push_back(i);
  columns.recorded.assign(columns.values.size(), recorded);
  return columns;
}

Columns columns_by_type(const model::Contract& contract,
                        const std::vector<const model::Edition*>& tables) {
  std::array<bool, model::partner_type_count> present{};
  for (const model::Partner& partner : contract.partners) {
    if (partner.standing == model::Standing::current)
      present[static_cast<std::size_t>(partner.type)] = true;
  }
  Columns columns;
  const bool recorded = any_records(
      tables, [](const model::Recorded& each) { return each.carrier || each.partners; });
  for (std::uint32_t i = 0; i < present.size(); ++i) {
    if (present[i]) columns.values.push_back(i);
  }
  columns.recorded.assign(columns.values.size(), recorded);
  return columns;
}

Columns columns_by_instance(const model::Contract& contract, const Rows& rows) {
  Columns columns;
  for (std::uint32_t i = 0; i < contract.instances.size(); ++i) {
    const model::Instance& instance = contract.instances[text::InstanceId{i}];
    columns.values.push_back(i);
    columns.recorded.push_back(instance.follows_whole_plan || !instance.axes.empty() ||
                               !instance.objectives.empty() || !instance.actions.empty());
  }
  for (const model::ActionRow* row : rows) {
    for (const text::InstanceId instance : row->instances) columns.recorded[instance.value] = 1;
  }
  return columns;
}

// Values of the columns an action belongs to.
std::vector<std::uint32_t> values_of(const model::Contract& contract,
                                     const model::Remits& all_remits, const model::ActionRow& row,
                                     CoverageBy by) {
  std::vector<std::uint32_t> values;
  if (by == CoverageBy::epci) {
    for (const model::EpciMention& mention : row.epcis) values.push_back(mention.epci.value);
  } else if (by == CoverageBy::partner_type) {
    for (const auto* mentions : {&row.carriers, &row.partners}) {
      for (const model::Mention& mention : *mentions) {
        const model::Partner& partner = contract.partners[mention.partner];
        if (partner.standing != model::Standing::current) continue;
        values.push_back(static_cast<std::uint32_t>(partner.type));
      }
    }
  } else if (by == CoverageBy::instance) {
    for (const text::InstanceId id : model::followers(all_remits, row)) values.push_back(id.value);
    for (const text::InstanceId id : all_remits.whole_plan) values.push_back(id.value);
  }
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
  return values;
}

// One count: an action that hangs on `slot` belongs to the columns with these values, each because
// of the row at the same position.
struct Entry {
  std::size_t slot;
  std::vector<std::uint32_t> values;
  Rows rows;  // at least one
};

Coverage tabulate(const model::Contract& contract, const model::Scope& scope, CoverageBy by,
                  const Columns& columns, const std::vector<Entry>& entries) {
  std::vector<CoverageRow> by_slot(slot_count(contract));
  for (CoverageRow& row : by_slot) {
    for (const char recorded : columns.recorded) {
      row.cells.push_back(recorded ? std::optional<std::uint32_t>(0) : std::nullopt);
    }
    row.counted.resize(row.cells.size());
  }
  for (const Entry& entry : entries) {
    CoverageRow& row = by_slot[entry.slot];
    ++row.actions;
    Rows distinct = entry.rows;
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    row.rows.insert(row.rows.end(), distinct.begin(), distinct.end());
    bool placed = false;
    for (std::size_t i = 0; i < entry.values.size(); ++i) {
      const auto at =
          std::lower_bound(columns.values.begin(), columns.values.end(), entry.values[i]);
      const auto column = static_cast<std::size_t>(at - columns.values.begin());
      auto& cell = row.cells[column];
      if (!cell) continue;
      ++*cell;
      row.counted[column].push_back(entry.rows[i]);
      placed = true;
    }
    if (!placed) ++row.unplaced;
  }
  Coverage coverage{by, columns.values, {}};
  const auto take = [&](const model::Subject& subject) {
    coverage.rows.push_back(std::move(by_slot[slot_of(contract, subject)]));
    coverage.rows.back().subject = subject;
  };
  for (const model::OutlineItem& item : model::outline(contract)) {
    if (!is_in_scope(contract, item.subject, scope)) continue;
    const bool is_used = by_slot[slot_of(contract, item.subject)].actions > 0;
    if (item.branch == model::Branch::leaf || is_used) take(item.subject);
  }
  if (by_slot.back().actions > 0) take({model::SubjectKind::contract, 0});
  return coverage;
}

// An action counts once where it hangs, in each table that has it there.
Coverage cover_tables(const model::Contract& contract, const model::Scope& scope) {
  Columns columns;
  std::vector<Entry> entries;
  // An action that moved has an entry for each place it hung on.
  std::vector<std::vector<std::size_t>> entries_of(contract.actions.size());
  for (std::uint32_t position = 0; position < contract.editions.size(); ++position) {
    columns.values.push_back(position);
    columns.recorded.push_back(1);
    for (const model::ActionRow& row : contract.editions[position].rows) {
      if (!model::is_live(row) || (scope.axis && row.axis != scope.axis)) continue;
      const std::size_t slot = slot_of(contract, model::hangs_on(row));
      std::vector<std::size_t>& known = entries_of[row.action.value];
      const auto same = std::find_if(known.begin(), known.end(), [&](std::size_t entry) {
        return entries[entry].slot == slot;
      });
      if (same != known.end()) {
        entries[*same].values.push_back(position);
        entries[*same].rows.push_back(&row);
        continue;
      }
      known.push_back(entries.size());
      entries.push_back({slot, {position}, {&row}});
    }
  }
  return tabulate(contract, scope, CoverageBy::table, columns, entries);
}

void count(StateCounts& counts, const model::ActionRow& row) {
  ++counts.actions;
  if (row.state) {
    ++counts.by_state[static_cast<std::size_t>(*row.state)];
  } else {
    ++counts.not_said;
  }
  if (model::is_live(row)) ++counts.by_carrying[static_cast<std::size_t>(row.carrying)];
}

}  // namespace

Coverage cover(const model::Contract& contract, const model::Scope& scope, CoverageBy by) {
  if (by == CoverageBy::table) return cover_tables(contract, scope);
  const Rows rows = last_rows(contract, scope);
  const std::vector<const model::Edition*> tables = tables_of(contract, scope);
  const Columns columns = by == CoverageBy::epci           ? columns_by_epci(contract, tables)
                          : by == CoverageBy::partner_type ? columns_by_type(contract, tables)
                                                           : columns_by_instance(contract, rows);
  const model::Remits all_remits = model::remits(contract);
  std::vector<Entry> entries;
  for (const model::ActionRow* row : rows) {
    if (!model::is_live(*row)) continue;
    std::vector<std::uint32_t> values = values_of(contract, all_remits, *row, by);
    // A row that belongs to no column is counted all the same.
    const Rows same(std::max<std::size_t>(values.size(), 1), row);
    entries.push_back({slot_of(contract, model::hangs_on(*row)), std::move(values), same});
  }
  return tabulate(contract, scope, by, columns, entries);
}

StateTable count_states(const model::Contract& contract, const model::Scope& scope) {
  std::vector<StateCounts> by_slot(slot_count(contract));
  StateTable table;
  for (const model::ActionRow* row : last_rows(contract, scope)) {
    count(table.total, *row);
    if (!row->objective && !row->axis) count(table.loose, *row);
    if (row->axis) count(by_slot[row->axis->value], *row);
    std::optional<text::ObjectiveId> step = row->objective;
    for (; step; step = contract.objectives[*step].parent) {
      count(by_slot[contract.axes.size() + step->value], *row);
    }
  }
  for (const model::OutlineItem& item : model::outline(contract)) {
    if (!is_in_scope(contract, item.subject, scope)) continue;
    table.parts.push_back(by_slot[slot_of(contract, item.subject)]);
    table.parts.back().subject = item.subject;
  }
  return table;
}

}  // namespace maillage::gaps
