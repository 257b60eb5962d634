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

class CoveragePart {
 public:
  explicit CoveragePart(blocks::ReportMaking& making)
      : making_(making), contract_(making.contract), language_(making.language) {}

  std::vector<blocks::Block> write() {
    const gaps::Coverage &epcis = covered(gaps::CoverageBy::epci),
                         &types = covered(gaps::CoverageBy::partner_type);
    const gaps::Coverage &instances = covered(gaps::CoverageBy::instance),
                         &tables = covered(gaps::CoverageBy::table);
    add(lead(types, epcis));
    if (tables.rows.empty()) {
      add_completeness(making_, blocks_);
      add_money(making_, blocks_);
      return std::move(blocks_);
    }
    add(note());
    for (blocks::Block& block :
         blocks::picture_blocks(making_, "epci-" + words::table_slug(contract_, making_.scope()),
                                diagrams::epci_title(making_.study, language_),
                                making_.say(words::headlines::EpciWords::summary))) {
      add(std::move(block));
    }
    add_epcis(epcis);
    add_types(types);
    add_instances(instances);
    add_tables(tables);
    add_completeness(making_, blocks_);
    add_money(making_, blocks_);
    return std::move(blocks_);
  }

 private:
  const gaps::Coverage& covered(gaps::CoverageBy by) const { return making_.study.coverage(by); }
  std::string where() const { return blocks::scope_phrase(contract_, making_.scope(), language_); }
  bool has_objectives() const { return !contract_.objectives.empty(); }
  void add(blocks::Block block) { blocks_.push_back(std::move(block)); }
  std::string say_where(CoverageWords key) const { return making_.say(key, {{"where", where()}}); }
  void nothing(CoverageWords key) {
    add(blocks::prose_block(blocks::ParagraphKind::nothing, making_.say(key)));
  }

  static bool is_recorded(const gaps::Coverage& coverage, std::size_t column) {
    return std::any_of(coverage.rows.begin(), coverage.rows.end(),
                       [&](const gaps::CoverageRow& row) { return row.cells[column].has_value(); });
  }

  static std::size_t sum(const gaps::Coverage& coverage, std::size_t column) {
    std::size_t all = 0;
    for (const gaps::CoverageRow& row : coverage.rows) all += row.cells[column].value_or(0);
    return all;
  }

  blocks::Block lead(const gaps::Coverage& types, const gaps::Coverage& epcis) {
    const analysis::Counts& counts = making_.analysis.counts;
    if (counts.objectives == 0) {
      return blocks::prose_block(blocks::ParagraphKind::lead,
                                 making_.say(CoverageWords::nothing_to_cover));
    }
    if (!hangs_anywhere()) {
      return blocks::prose_block(blocks::ParagraphKind::lead,
                                 say_where(CoverageWords::hangs_nowhere));
    }
    std::set<model::Subject> abandoned;
    for (const auto& group : making_.study.rows()) {
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
    std::string text =
        first_sentence(counts.objectives - unprinted, counts.objectives_without_action, left);
    // Only objectives may be missing by the table's print.
    const auto add_sentence = [&](const std::string& sentence) {
      text += (text.empty() ? "" : " ") + sentence;
    };
    if (unprinted > 0)
      add_sentence(making_.say(CoverageWords::objectives_not_printed, {{"n", unprinted}}));
    if (left > 0) {
      add_sentence(making_.say(has_objectives() ? CoverageWords::objectives_abandoned
                                                : CoverageWords::axes_abandoned,
                               {{"n", left}}));
    }
    blocks::Prose prose = {{std::move(text)}};
    if (!contract_.epcis.empty()) {
      prose.push_back({" "});
      blocks::append(prose, epci_sentence(epcis));
    }
    return blocks::prose_block(blocks::ParagraphKind::lead, std::move(prose));
  }

  // Whether the scope says of any action where it hangs; true where there is no action to say it of.
  bool hangs_anywhere() const {
    bool any = false;
    for (const auto& group : making_.study.rows()) {
      if (group.empty()) continue;
      if (model::hangs_on(*group.back()).kind != model::SubjectKind::contract) return true;
      any = true;
    }
    return !any;
  }

  // `left`: of all, those with abandoned actions only. They have rows, and nothing that goes on.
  std::string first_sentence(std::size_t all, std::size_t empty, std::size_t left) const {
    if (all == 0) return say_where(CoverageWords::no_action_to_count);
    const bool objectives = has_objectives();
    if (empty > 0) {
      return making_.say(
          objectives ? CoverageWords::some_objectives_empty : CoverageWords::some_axes_empty,
          {{"n", empty}, {"all", all}, {"where", where()}});
    }
    if (left == all) return {};
    if (left > 0) {
      return making_.say(
          objectives ? CoverageWords::some_objectives_live : CoverageWords::some_axes_live,
          {{"n", all - left}, {"all", all}, {"where", where()}});
    }
    if (all == 1) {
      return say_where(objectives ? CoverageWords::only_objective_covered
                                  : CoverageWords::only_axis_covered);
    }
    return making_.say(
        objectives ? CoverageWords::all_objectives_covered : CoverageWords::all_axes_covered,
        {{"n", all}, {"where", where()}});
  }

  blocks::Prose epci_sentence(const gaps::Coverage& epcis) {
    if (!is_recorded(epcis, 0)) return {{making_.say(CoverageWords::no_row_says_epci)}};
    std::size_t actions = 0, unplaced = 0;
    std::vector<const model::ActionRow*> said;
    for (const gaps::CoverageRow& row : epcis.rows) {
      actions += row.actions;
      unplaced += row.unplaced;
      for (const model::ActionRow* each : row.rows) {
        if (!each->epcis.empty()) said.push_back(each);
      }
    }
    if (unplaced == 0) return {{making_.say(CoverageWords::each_says_epci)}};
    return making_.prose(CoverageWords::some_say_epci,
                         {{"said",
                           {coverage_figure(making_, actions - unplaced, said,
                                            making_.say(CoverageWords::counted_with_epci))}}},
                         {{"n", actions}});
  }

  blocks::Block note() const {
    return blocks::prose_block(blocks::ParagraphKind::note,
                               making_.say(CoverageWords::how_to_read));
  }

  // Heading, then what the columns cross.
  void head(const char* id, CoverageWords columns) {
    add(blocks::heading_block(id, making_.say(has_objectives() ? CoverageWords::objectives_against
                                                               : CoverageWords::axes_against,
                                              {{"columns", making_.say(columns)}})));
  }

  void sentence(CoverageWords key, blocks::Prose names, std::size_t count) {
    if (count == 0) return;
    add(blocks::prose_block(blocks::ParagraphKind::plain,
                            making_.prose(key, {{"names", std::move(names)}}, {{"n", count}})));
  }

  void add_epcis(const gaps::Coverage& coverage) {
    head("couverture-par-epci", CoverageWords::epci_columns);
    if (coverage.columns.empty()) {
      return nothing(CoverageWords::no_epci);
    }
    if (!is_recorded(coverage, 0)) {
      return nothing(CoverageWords::epci_not_recorded);
    }
    CoverageTable table;
    table.id = "couverture-epci";
    table.caption = say_where(CoverageWords::epci_caption);
    table.nowhere = making_.say(CoverageWords::no_epci_header);
    table.nowhere_what = making_.say(CoverageWords::without_epci);
    for (std::size_t i = 0; i < coverage.columns.size(); ++i) {
      const model::Subject epci{model::SubjectKind::epci, coverage.columns[i]};
      table.columns.push_back({i, words::subject_name(contract_, epci, language_)});
    }
    add({coverage_grid(making_, coverage, table)});
  }

  void add_types(const gaps::Coverage& coverage) {
    head("couverture-par-type", CoverageWords::type_columns);
    if (coverage.columns.empty()) {
      return nothing(CoverageWords::no_organisation);
    }
    if (!is_recorded(coverage, 0)) {
      return nothing(CoverageWords::organisations_not_recorded);
    }
    CoverageTable table;
    table.id = "couverture-types";
    table.caption = say_where(CoverageWords::type_caption);
    table.nowhere = making_.say(CoverageWords::no_organisation_header);
    table.nowhere_what = making_.say(CoverageWords::without_organisation);
    std::vector<std::string> absent;
    for (std::size_t i = 0; i < coverage.columns.size(); ++i) {
      const std::string name =
          words::type_word(static_cast<model::PartnerType>(coverage.columns[i]), language_);
      if (sum(coverage, i) == 0) {
        absent.push_back(name);
      } else {
        table.columns.push_back({i, name});
      }
    }
    add({coverage_grid(making_, coverage, table)});
    sentence(CoverageWords::types_without_action, {{blocks::enumerated(absent, language_)}},
             absent.size());
  }

  // Instances that follow the whole plan would fill their column, those without a remit or without
  // an action of the table would leave it empty: they are named.
  void add_instances(const gaps::Coverage& coverage) {
    head("couverture-par-instance", CoverageWords::instance_columns);
    if (coverage.columns.empty()) {
      return nothing(CoverageWords::no_instance);
    }
    CoverageTable table;
    table.id = "couverture-instances";
    table.caption = say_where(CoverageWords::instance_caption);
    std::vector<model::Subject> whole_plan, unknown, idle;
    for (std::size_t i = 0; i < coverage.columns.size(); ++i) {
      const text::InstanceId id{coverage.columns[i]};
      const model::Subject subject{model::SubjectKind::instance, id.value};
      if (contract_.instances[id].follows_whole_plan) {
        whole_plan.push_back(subject);
      } else if (!is_recorded(coverage, i)) {
        unknown.push_back(subject);
      } else if (sum(coverage, i) == 0) {
        idle.push_back(subject);
      } else {
        table.columns.push_back({i, contract_.instances[id].name});
      }
    }
    if (table.columns.empty()) {
      nothing(CoverageWords::no_instance_follows);
    } else {
      add({coverage_grid(making_, coverage, table)});
    }
    sentence(CoverageWords::follow_whole_plan, blocks::listed(making_, whole_plan),
             whole_plan.size());
    sentence(CoverageWords::follow_nothing_here, blocks::listed(making_, idle), idle.size());
    sentence(CoverageWords::following_not_recorded, blocks::listed(making_, unknown),
             unknown.size());
  }

  void add_tables(const gaps::Coverage& coverage) {
    head("couverture-par-annee", CoverageWords::year_columns);
    if (coverage.columns.size() < 2) {
      return nothing(CoverageWords::one_table_only);
    }
    CoverageTable table;
    table.id = "couverture-annees";
    table.caption = making_.say(CoverageWords::year_caption);
    for (std::size_t i = 0; i < coverage.columns.size(); ++i) {
      const model::WhichTable& which = contract_.editions[coverage.columns[i]].year;
      table.columns.push_back({i, which.is_plan()
                                      ? making_.say(ActionCell::plan)
                                      : words::short_table_name(which, making_.language)});
    }
    add({coverage_grid(making_, coverage, table)});
  }

  blocks::ReportMaking& making_;
  const model::Contract& contract_;
  const output_text::Language language_;
  std::vector<blocks::Block> blocks_;
};

}  // namespace

blocks::ReportPart report_coverage(blocks::ReportMaking& making) {
  return {"couverture", making.say(CoverageWords::title), CoveragePart(making).write()};
}

}  // namespace maillage::report::actions
