// Coverage of the plan: its objectives (or axes) against EPCI, types of organisation, instances and
// tables, as heat tables whose every number leads to its rows.
//
// Columns that would be empty throughout are named in a sentence instead, so that the tables keep
// what there is to read.
#include <algorithm>
#include <set>

#include "network/gaps/coverage.hpp"
#include "network/model/outline.hpp"
#include "output/diagrams/epci_tiles.hpp"
#include "output/report/actions/action_parts.hpp"
#include "output/report/actions/coverage_grid.hpp"
#include "output/report/actions/part_fields.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/report/blocks/pictures.hpp"
#include "output/text/numbers.hpp"
#include "output/words/actions/action_cell_messages.hpp"
#include "output/words/actions/coverage_messages.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/headlines/epci_messages.hpp"
#include "output/words/network/table_words.hpp"

namespace maillage::report::actions {
namespace {

using words::actions::ActionCell;
using words::actions::CoverageWords;

bool has_objectives(blocks::ReportMaking& making) { return !making.contract.objectives.empty(); }

std::string coverage_where(blocks::ReportMaking& making) {
  return blocks::scope_phrase(making.contract, making.scope(), making.language);
}

std::string say_coverage(blocks::ReportMaking& making, CoverageWords key) {
  return making.say(key, {{"where", coverage_where(making)}});
}

// Whether the scope says of any action where it hangs; true where there is no action to say it of.
bool hangs_anywhere(blocks::ReportMaking& making) {
  bool any = false;
  for (const auto& group : making.study.rows()) {
    if (group.empty()) continue;
    if (model::hangs_on(*group.back()).kind != model::SubjectKind::contract) return true;
    any = true;
  }
  return !any;
}

// `left`: of all, those with abandoned actions only. They have rows, and nothing that goes on.
std::string coverage_sentence(blocks::ReportMaking& making, std::size_t all, std::size_t empty,
                              std::size_t left) {
  if (all == 0) return say_coverage(making, CoverageWords::no_action_to_count);
  const bool objectives = has_objectives(making);
  if (empty > 0) {
    return making.say(
        objectives ? CoverageWords::some_objectives_empty : CoverageWords::some_axes_empty,
        {{"n", empty}, {"all", all}, {"where", coverage_where(making)}});
  }
  if (left == all) return {};
  if (left > 0) {
    return making.say(
        objectives ? CoverageWords::some_objectives_live : CoverageWords::some_axes_live,
        {{"n", all - left}, {"all", all}, {"where", coverage_where(making)}});
  }
  if (all == 1) {
    return say_coverage(making, objectives ? CoverageWords::only_objective_covered
                                           : CoverageWords::only_axis_covered);
  }
  return making.say(
      objectives ? CoverageWords::all_objectives_covered : CoverageWords::all_axes_covered,
      {{"n", all}, {"where", coverage_where(making)}});
}

bool is_column_recorded(const gaps::Coverage& coverage, std::size_t column) {
  return std::any_of(coverage.rows.begin(), coverage.rows.end(),
                     [&](const gaps::CoverageRow& row) { return row.cells[column].has_value(); });
}

blocks::Prose epci_sentence(blocks::ReportMaking& making, const gaps::Coverage& epcis) {
  if (!is_column_recorded(epcis, 0)) return {{making.say(CoverageWords::no_row_says_epci)}};
  std::size_t actions = 0, unplaced = 0;
  std::vector<const model::ActionRow*> said;
  for (const gaps::CoverageRow& row : epcis.rows) {
    actions += row.actions;
    unplaced += row.unplaced;
    for (const model::ActionRow* each : row.rows) {
      if (!each->epcis.empty()) said.push_back(each);
    }
  }
  if (unplaced == 0) return {{making.say(CoverageWords::each_says_epci)}};
  return making.prose(CoverageWords::some_say_epci,
                      {{"said",
                        {coverage_figure(making, actions - unplaced, said,
                                         making.say(CoverageWords::counted_with_epci))}}},
                      {{"n", actions}});
}

blocks::Block coverage_lead(blocks::ReportMaking& making, const gaps::Coverage& types,
                            const gaps::Coverage& epcis) {
  const analysis::Counts& counts = making.analysis.counts;
  if (counts.objectives == 0) {
    return blocks::prose_block(blocks::ParagraphKind::lead,
                               making.say(CoverageWords::nothing_to_cover));
  }
  if (!hangs_anywhere(making)) {
    return blocks::prose_block(blocks::ParagraphKind::lead,
                               say_coverage(making, CoverageWords::hangs_nowhere));
  }
  std::set<model::Subject> abandoned;
  for (const auto& group : making.study.rows()) {
    if (group.empty() || model::is_live(*group.back())) continue;
    abandoned.insert(model::hangs_on(*group.back()));
    for (const text::ObjectiveId other : group.back()->other_objectives)
      abandoned.insert({model::SubjectKind::objective, other.value});
  }
  // Without a live action: those of which only abandoned ones are left.
  std::size_t left = 0;
  for (const gaps::CoverageRow& row : types.rows) {
    left += row.actions == 0 && abandoned.count(row.subject) > 0 ? 1 : 0;
  }
  const std::size_t unprinted = counts.objectives_not_printed;
  std::string text = coverage_sentence(making, counts.objectives - unprinted,
                                       counts.objectives_without_action, left);
  // Only objectives may be missing by the table's print.
  const auto add_sentence = [&](const std::string& sentence) {
    text += (text.empty() ? "" : " ") + sentence;
  };
  if (unprinted > 0)
    add_sentence(making.say(CoverageWords::objectives_not_printed, {{"n", unprinted}}));
  if (left > 0) {
    add_sentence(making.say(has_objectives(making) ? CoverageWords::objectives_abandoned
                                                   : CoverageWords::axes_abandoned,
                            {{"n", left}}));
  }
  blocks::Prose prose = {{std::move(text)}};
  if (!making.contract.epcis.empty()) {
    prose.push_back({" "});
    blocks::append(prose, epci_sentence(making, epcis));
  }
  return blocks::prose_block(blocks::ParagraphKind::lead, std::move(prose));
}

blocks::Block coverage_note(blocks::ReportMaking& making) {
  return blocks::prose_block(blocks::ParagraphKind::note, making.say(CoverageWords::how_to_read));
}

void add_nothing(blocks::ReportMaking& making, std::vector<blocks::Block>& blocks,
                 CoverageWords key) {
  blocks.push_back(blocks::prose_block(blocks::ParagraphKind::nothing, making.say(key)));
}

// Heading, then what the columns cross.
void add_coverage_head(blocks::ReportMaking& making, std::vector<blocks::Block>& blocks,
                       const char* id, CoverageWords columns) {
  blocks.push_back(blocks::heading_block(
      id, making.say(has_objectives(making) ? CoverageWords::objectives_against
                                            : CoverageWords::axes_against,
                     {{"columns", making.say(columns)}})));
}

void add_epcis(blocks::ReportMaking& making, std::vector<blocks::Block>& blocks,
               const gaps::Coverage& coverage) {
  add_coverage_head(making, blocks, "couverture-par-epci", CoverageWords::epci_columns);
  if (coverage.columns.empty()) {
    return add_nothing(making, blocks, CoverageWords::no_epci);
  }
  if (!is_column_recorded(coverage, 0)) {
    return add_nothing(making, blocks, CoverageWords::epci_not_recorded);
  }
  CoverageTable table;
  table.id = "couverture-epci";
  table.caption = say_coverage(making, CoverageWords::epci_caption);
  table.nowhere = making.say(CoverageWords::no_epci_header);
  table.nowhere_what = making.say(CoverageWords::without_epci);
  for (std::size_t i = 0; i < coverage.columns.size(); ++i) {
    const model::Subject epci{model::SubjectKind::epci, coverage.columns[i]};
    table.columns.push_back({i, words::subject_name(making.contract, epci, making.language)});
  }
  blocks.push_back({coverage_grid(making, coverage, table)});
}

std::size_t column_sum(const gaps::Coverage& coverage, std::size_t column) {
  std::size_t all = 0;
  for (const gaps::CoverageRow& row : coverage.rows) all += row.cells[column].value_or(0);
  return all;
}

void add_sentence(blocks::ReportMaking& making, std::vector<blocks::Block>& blocks,
                  CoverageWords key, blocks::Prose names, std::size_t count) {
  if (count == 0) return;
  blocks.push_back(
      blocks::prose_block(blocks::ParagraphKind::plain,
                          making.prose(key, {{"names", std::move(names)}}, {{"n", count}})));
}

void add_types(blocks::ReportMaking& making, std::vector<blocks::Block>& blocks,
               const gaps::Coverage& coverage) {
  add_coverage_head(making, blocks, "couverture-par-type", CoverageWords::type_columns);
  if (coverage.columns.empty()) {
    return add_nothing(making, blocks, CoverageWords::no_organisation);
  }
  if (!is_column_recorded(coverage, 0)) {
    return add_nothing(making, blocks, CoverageWords::organisations_not_recorded);
  }
  CoverageTable table;
  table.id = "couverture-types";
  table.caption = say_coverage(making, CoverageWords::type_caption);
  table.nowhere = making.say(CoverageWords::no_organisation_header);
  table.nowhere_what = making.say(CoverageWords::without_organisation);
  std::vector<std::string> absent;
  for (std::size_t i = 0; i < coverage.columns.size(); ++i) {
    const std::string name =
        words::type_word(static_cast<model::PartnerType>(coverage.columns[i]), making.language);
    if (column_sum(coverage, i) == 0) {
      absent.push_back(name);
    } else {
      table.columns.push_back({i, name});
    }
  }
  blocks.push_back({coverage_grid(making, coverage, table)});
  add_sentence(making, blocks, CoverageWords::types_without_action,
               {{blocks::enumerated(absent, making.language)}}, absent.size());
}

// Instances that follow the whole plan would fill their column, those without a remit or without
// an action of the table would leave it empty: they are named.
void add_instances(blocks::ReportMaking& making, std::vector<blocks::Block>& blocks,
                   const gaps::Coverage& coverage) {
  add_coverage_head(making, blocks, "couverture-par-instance", CoverageWords::instance_columns);
  if (coverage.columns.empty()) {
    return add_nothing(making, blocks, CoverageWords::no_instance);
  }
  CoverageTable table;
  table.id = "couverture-instances";
  table.caption = say_coverage(making, CoverageWords::instance_caption);
  std::vector<model::Subject> whole_plan, unknown, idle;
  for (std::size_t i = 0; i < coverage.columns.size(); ++i) {
    const text::InstanceId id{coverage.columns[i]};
    const model::Subject subject{model::SubjectKind::instance, id.value};
    if (making.contract.instances[id].follows_whole_plan) {
      whole_plan.push_back(subject);
    } else if (!is_column_recorded(coverage, i)) {
      unknown.push_back(subject);
    } else if (column_sum(coverage, i) == 0) {
      idle.push_back(subject);
    } else {
      table.columns.push_back({i, making.contract.instances[id].name});
    }
  }
  if (table.columns.empty()) {
    add_nothing(making, blocks, CoverageWords::no_instance_follows);
  } else {
    blocks.push_back({coverage_grid(making, coverage, table)});
  }
  add_sentence(making, blocks, CoverageWords::follow_whole_plan, blocks::listed(making, whole_plan),
               whole_plan.size());
  add_sentence(making, blocks, CoverageWords::follow_nothing_here, blocks::listed(making, idle),
               idle.size());
  add_sentence(making, blocks, CoverageWords::following_not_recorded,
               blocks::listed(making, unknown), unknown.size());
}

void add_tables(blocks::ReportMaking& making, std::vector<blocks::Block>& blocks,
                const gaps::Coverage& coverage) {
  add_coverage_head(making, blocks, "couverture-par-annee", CoverageWords::year_columns);
  if (coverage.columns.size() < 2) {
    return add_nothing(making, blocks, CoverageWords::one_table_only);
  }
  CoverageTable table;
  table.id = "couverture-annees";
  table.caption = making.say(CoverageWords::year_caption);
  for (std::size_t i = 0; i < coverage.columns.size(); ++i) {
    const model::WhichTable& which = making.contract.editions[coverage.columns[i]].year;
    table.columns.push_back({i, which.is_plan() ? making.say(ActionCell::plan)
                                                : words::short_table_name(which, making.language)});
  }
  blocks.push_back({coverage_grid(making, coverage, table)});
}

std::vector<blocks::Block> coverage_blocks(blocks::ReportMaking& making) {
  std::vector<blocks::Block> blocks;
  const gaps::Coverage &epcis = making.study.coverage(gaps::CoverageBy::epci),
                       &types = making.study.coverage(gaps::CoverageBy::partner_type);
  const gaps::Coverage &instances = making.study.coverage(gaps::CoverageBy::instance),
                       &tables = making.study.coverage(gaps::CoverageBy::table);
  blocks.push_back(coverage_lead(making, types, epcis));
  if (tables.rows.empty()) {
    add_completeness(making, blocks);
    add_money(making, blocks);
    return blocks;
  }
  blocks.push_back(coverage_note(making));
  for (blocks::Block& block :
       blocks::picture_blocks(making, "epci-" + words::table_slug(making.contract, making.scope()),
                              diagrams::epci_title(making.study, making.language),
                              making.say(words::headlines::EpciWords::summary))) {
    blocks.push_back(std::move(block));
  }
  add_epcis(making, blocks, epcis);
  add_types(making, blocks, types);
  add_instances(making, blocks, instances);
  add_tables(making, blocks, tables);
  add_completeness(making, blocks);
  add_money(making, blocks);
  return blocks;
}

}  // namespace

blocks::ReportPart report_coverage(blocks::ReportMaking& making) {
  return {"couverture", making.say(CoverageWords::title), coverage_blocks(making)};
}

}  // namespace maillage::report::actions
