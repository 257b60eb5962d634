// find_gaps: each rule that is on, over one table.
#include "network/gaps/gaps.hpp"

#include <algorithm>

#include "network/gaps/consequence.hpp"
#include "network/gaps/exceptions.hpp"
#include "network/gaps/gap_rules.hpp"

namespace maillage::gaps {

namespace {

#define FOUND_BY(name, subject, find, ...) find,
constexpr Findings (*found_by[])(const GapTable&) = {MAILLAGE_RULES(FOUND_BY)};
#undef FOUND_BY

// Others judge the table or the contract as a whole.
bool is_within_axis(model::Rule rule) {
  const model::SubjectKind subject = model::subject_of(rule);
  return subject == model::SubjectKind::action || subject == model::SubjectKind::objective;
}

// Columns that either fills in.
model::Recorded either(const model::Recorded& a, const model::Recorded& b) {
  model::Recorded both;
  for (const auto column :
       {&model::Recorded::objective, &model::Recorded::number, &model::Recorded::carrier,
        &model::Recorded::state, &model::Recorded::partners, &model::Recorded::funders,
        &model::Recorded::targets, &model::Recorded::epcis, &model::Recorded::instances,
        &model::Recorded::indicator, &model::Recorded::start, &model::Recorded::end,
        &model::Recorded::due, &model::Recorded::priority, &model::Recorded::participation,
        &model::Recorded::budget_planned, &model::Recorded::budget_actual,
        &model::Recorded::amounts}) {
    both.*column = a.*column || b.*column;
  }
  return both;
}

// All tables as one, in `together`.
void join_tables(const model::Contract& contract, GapTable& table, model::Edition& together) {
  if (contract.editions.empty()) return;
  const model::Edition& latest = *model::latest_edition(contract);
  table.position = static_cast<std::uint32_t>(&latest - contract.editions.data());
  together.year = latest.year;
  together.place = latest.place;
  for (const model::Edition& edition : contract.editions) {
    together.recorded = either(together.recorded, edition.recorded);
  }
  for (const auto& group : model::rows_in_scope(contract, table.graph.scope)) {
    table.rows.push_back(group.back());
    together.rows.push_back(*group.back());
  }
  table.edition = &together;
}

GapTable table_of(const model::Contract& contract, const model::Graph& graph,
                  const std::vector<model::PartnerDoings>& doings,
                  const std::vector<DeclaredFigureCheck>& figures, model::Edition& together) {
  GapTable table{contract, graph, nullptr, 0, {}, model::remits(contract), doings, figures};
  if (graph.scope.whole) {
    join_tables(contract, table, together);
    return table;
  }
  table.edition = model::find_edition(contract, graph.scope.year);
  if (!table.edition) return table;
  table.position = static_cast<std::uint32_t>(table.edition - contract.editions.data());
  for (const model::ActionRow& row : table.edition->rows) {
    if (!graph.scope.axis || row.axis == graph.scope.axis) table.rows.push_back(&row);
  }
  return table;
}

}  // namespace

// Stale exceptions are found once all else is (network/gaps/exceptions.hpp).
Findings nothing_by_itself(const GapTable&) { return {}; }

void add_places(std::vector<text::Place>& places,
                const std::vector<const model::ActionRow*>& rows) {
  constexpr std::size_t most = 12;
  for (std::size_t i = 0; i < std::min(most, rows.size()); ++i) places.push_back(rows[i]->place);
}

void add(model::PartnerSet& set, const std::vector<model::Mention>& mentions) {
  for (const model::Mention& mention : mentions) set[mention.partner.value] = 1;
}

std::vector<model::Finding> find_gaps(const model::Contract& contract, const model::Graph& graph) {
  return find_gaps(contract, graph, check_figures(contract));
}

std::vector<model::Finding> find_gaps(const model::Contract& contract, const model::Graph& graph,
                                      const std::vector<DeclaredFigureCheck>& figures,
                                      std::vector<AcceptedFinding>* accepted) {
  model::Edition together;
  const std::vector<model::PartnerDoings> doings = model::partner_doings(contract, graph.scope);
  const GapTable table = table_of(contract, graph, doings, figures, together);
  Findings all;
  for (int i = 0; i < model::rule_count; ++i) {
    const model::Rule rule = static_cast<model::Rule>(i);
    if (!contract.rules[rule].on) continue;
    if (graph.scope.axis && !is_within_axis(rule)) continue;
    for (model::Finding& finding : found_by[i](table)) {
      finding.rule = rule;
      std::sort(finding.places.begin(), finding.places.end());
      finding.places.erase(std::unique(finding.places.begin(), finding.places.end()),
                           finding.places.end());
      all.push_back(std::move(finding));
    }
  }
  set_accepted_apart(contract, graph.scope, all, accepted);
  std::stable_sort(all.begin(), all.end(), told_before);
  return all;
}

}  // namespace maillage::gaps
