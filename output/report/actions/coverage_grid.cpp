#include "output/report/actions/coverage_grid.hpp"

#include <algorithm>
#include <map>

#include "network/gaps/steering.hpp"
#include "network/model/outline.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/text/numbers.hpp"
#include "output/words/actions/action_cell_messages.hpp"
#include "output/words/actions/coverage_messages.hpp"
#include "output/words/finding_words.hpp"

namespace maillage::report::actions {
namespace {

using words::actions::ActionCell;
using words::actions::CoverageWords;

using CoveredRows = std::vector<const model::ActionRow*>;

// The rows that no column counts.
CoveredRows in_no_column(const gaps::CoverageRow& row) {
  CoveredRows placed, rest;
  for (const CoveredRows& rows : row.counted) placed.insert(placed.end(), rows.begin(), rows.end());
  std::sort(placed.begin(), placed.end());
  for (const model::ActionRow* each : row.rows) {
    if (!std::binary_search(placed.begin(), placed.end(), each)) rest.push_back(each);
  }
  return rest;
}

// All rows together. By table, an action that moved hangs on two parts but is one action.
gaps::CoverageRow total_of(const gaps::Coverage& coverage) {
  gaps::CoverageRow total;
  total.subject = {model::SubjectKind::contract, 0};
  total.cells.resize(coverage.columns.size());
  total.counted.resize(coverage.columns.size());
  std::vector<text::ActionId> actions;
  for (const gaps::CoverageRow& row : coverage.rows) {
    total.unplaced += row.unplaced;
    total.rows.insert(total.rows.end(), row.rows.begin(), row.rows.end());
    for (const model::ActionRow* each : row.rows) actions.push_back(each->action);
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      if (!row.cells[i]) continue;
      total.cells[i] = total.cells[i].value_or(0) + *row.cells[i];
      total.counted[i].insert(total.counted[i].end(), row.counted[i].begin(), row.counted[i].end());
    }
  }
  std::sort(actions.begin(), actions.end());
  actions.erase(std::unique(actions.begin(), actions.end()), actions.end());
  total.actions = static_cast<std::uint32_t>(actions.size());
  return total;
}

class CoverageGrid {
 public:
  CoverageGrid(blocks::ReportMaking& making, const gaps::Coverage& coverage,
               const CoverageTable& table)
      : making_(making), contract_(making.contract), coverage_(coverage), table_(table) {
    for (const CoverageColumn& column : table.columns) {
      for (const gaps::CoverageRow& row : coverage.rows) {
        largest_ = std::max(largest_, row.cells[column.at].value_or(0));
      }
    }
    for (const auto& group : making.study.rows()) {
      if (!group.empty() && !model::is_live(*group.back()))
        ++abandoned_[model::hangs_on(*group.back())];
    }
  }

  blocks::Grid write() {
    blocks::Grid grid;
    grid.id = table_.id;
    grid.caption = table_.caption;
    grid.use = blocks::GridUse::data;
    grid.columns = {{making_.say(contract_.objectives.empty() ? ActionCell::axis_header
                                                              : ActionCell::objective_header)},
                    {making_.say(ActionCell::actions_header), blocks::GridAlign::numbers}};
    for (const CoverageColumn& column : table_.columns) {
      grid.columns.push_back({column.name, blocks::GridAlign::numbers});
    }
    if (!table_.nowhere.empty())
      grid.columns.push_back({table_.nowhere, blocks::GridAlign::numbers});
    std::optional<text::AxisId> axis;
    for (const gaps::CoverageRow& row : coverage_.rows) {
      if (row.subject.kind == model::SubjectKind::objective) {
        const auto its_axis = contract_.objectives[text::ObjectiveId{row.subject.index}].axis;
        if (its_axis && its_axis != axis) {
          blocks::GridRow heading;
          heading.cells = {
              blocks::run_cell(making_.link({model::SubjectKind::axis, its_axis->value}))};
          grid.rows.push_back(std::move(heading));
        }
        axis = its_axis;
      }
      grid.rows.push_back(line_of(row));
    }
    if (coverage_.rows.size() > 1) grid.rows.push_back(total_line());
    return grid;
  }

 private:
  std::string name_of(const model::Subject& subject) const {
    return subject.kind == model::SubjectKind::contract
               ? making_.say(CoverageWords::under_nothing)
               : words::subject_name(contract_, subject, making_.language);
  }

  std::string crossing(const std::string& row, const std::string& column) const {
    return making_.say(CoverageWords::row_and_column, {{"row", row}, {"column", column}});
  }

  // Whether the column says nothing of where its actions hang, or the row's actions say nothing of
  // the columns.
  bool is_missing(const gaps::CoverageRow& row, std::size_t column) const {
    if (!row.cells[column]) return true;
    if (coverage_.by == gaps::CoverageBy::epci) return row.unplaced == row.actions;
    return coverage_.by == gaps::CoverageBy::table &&
           row.subject.kind != model::SubjectKind::contract &&
           !contract_.editions[coverage_.columns[column]].recorded.objective;
  }

  blocks::GridCell number_cell(const gaps::CoverageRow& row, const CoverageColumn& column,
                               const std::string& name) {
    const std::uint32_t count = row.cells[column.at].value_or(0);
    blocks::GridCell cell;
    cell.sort = std::to_string(count);
    if (row.actions == 0) {
      cell.prose = {{"–", blocks::Emphasis::faint}};
    } else if (count > 0) {
      cell.prose = {
          coverage_figure(making_, count, row.counted[column.at], crossing(name, column.name))};
    } else if (is_missing(row, column.at)) {
      cell = blocks::not_recorded_cell(making_);
    } else {
      cell.prose = {{"0", blocks::Emphasis::faint}};
    }
    return cell;
  }

  // "aucune", or that those there are were abandoned.
  blocks::GridCell actions_cell(const gaps::CoverageRow& row, const std::string& name) {
    if (row.actions > 0) {
      blocks::GridCell cell = blocks::run_cell(
          coverage_figure(making_, row.actions, row.rows,
                          making_.say(CoverageWords::row_actions, {{"row", name}})));
      cell.sort = std::to_string(row.actions);
      return cell;
    }
    if (is_not_printed(making_, row.subject)) {
      return blocks::words_cell(making_.say(CoverageWords::not_printed), blocks::Tone::missing);
    }
    const auto left = abandoned_.find(row.subject);
    const std::string text =
        left == abandoned_.end()
            ? making_.say(ActionCell::none)
            : making_.say(CoverageWords::none_but_abandoned, {{"n", left->second}});
    blocks::GridCell cell = blocks::words_cell(text, blocks::Tone::warning);
    cell.sort = "0";
    return cell;
  }

  blocks::GridCell nowhere_cell(const gaps::CoverageRow& row, const std::string& name) {
    blocks::GridCell cell;
    cell.sort = std::to_string(row.unplaced);
    if (row.actions == 0) {
      cell.prose = {{"–", blocks::Emphasis::faint}};
    } else if (row.unplaced == 0) {
      cell.prose = {{"0", blocks::Emphasis::faint}};
    } else {
      cell.prose = {coverage_figure(making_, row.unplaced, in_no_column(row),
                                    crossing(name, table_.nowhere_what))};
    }
    return cell;
  }

  blocks::GridRow line_of(const gaps::CoverageRow& row) {
    const std::string name = name_of(row.subject);
    blocks::GridRow line;
    line.cells = {row.subject.kind == model::SubjectKind::contract
                      ? blocks::words_cell(making_.say(ActionCell::under_nothing))
                      : blocks::run_cell(making_.link(row.subject)),
                  actions_cell(row, name)};
    for (const CoverageColumn& column : table_.columns) {
      blocks::GridCell cell = number_cell(row, column, name);
      const bool is_number = row.actions > 0 && cell.tone == blocks::Tone::plain;
      if (is_number && largest_ > 0) {
        cell.heat = static_cast<double>(row.cells[column.at].value_or(0)) / largest_;
      }
      line.cells.push_back(std::move(cell));
    }
    if (!table_.nowhere.empty()) line.cells.push_back(nowhere_cell(row, name));
    return line;
  }

  blocks::GridRow total_line() {
    const gaps::CoverageRow total = total_of(coverage_);
    const std::string name = making_.say(CoverageWords::whole_plan);
    blocks::GridRow line;
    line.cells = {
        blocks::prose_cell({{making_.say(CoverageWords::total), blocks::Emphasis::strong}}),
        actions_cell(total, name)};
    for (const CoverageColumn& column : table_.columns) {
      line.cells.push_back(number_cell(total, column, name));
    }
    if (!table_.nowhere.empty()) line.cells.push_back(nowhere_cell(total, name));
    return line;
  }

  blocks::ReportMaking& making_;
  const model::Contract& contract_;
  const gaps::Coverage& coverage_;
  const CoverageTable& table_;
  std::uint32_t largest_ = 0;
  std::map<model::Subject, std::size_t> abandoned_;  // actions of the scope, by what they hang on
};

}  // namespace

blocks::Run coverage_figure(blocks::ReportMaking& making, std::size_t count,
                            const std::vector<const model::ActionRow*>& rows,
                            const std::string& what) {
  blocks::Trace trace;
  const std::string number = output_text::count_text(count, making.language);
  trace.what = making.say(ActionCell::labelled, {{"what", what}, {"value", number}});
  trace.formula = making.say(CoverageWords::how_counted);
  for (const model::ActionRow* row : rows) trace.places.push_back(row->place);
  return making.figure(number, std::move(trace));
}

bool is_not_printed(const blocks::ReportMaking& making, const model::Subject& subject) {
  return subject.kind == model::SubjectKind::objective &&
         gaps::is_not_printed_in(making.contract, text::ObjectiveId{subject.index}, making.scope());
}

blocks::Grid coverage_grid(blocks::ReportMaking& making, const gaps::Coverage& coverage,
                           const CoverageTable& table) {
  return CoverageGrid(making, coverage, table).write();
}

}  // namespace maillage::report::actions
