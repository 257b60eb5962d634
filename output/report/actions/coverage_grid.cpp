#include "output/report/actions/coverage_grid.hpp"

#include <algorithm>
#include <map>

#include "network/model/outline.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/text/numbers.hpp"
#include "output/words/finding_words.hpp"

namespace maillage {
namespace {

using CoveredRows = std::vector<const ActionRow*>;

// The rows that no column counts.
CoveredRows in_no_column(const CoverageRow& row) {
  CoveredRows placed, rest;
  for (const CoveredRows& rows : row.counted) placed.insert(placed.end(), rows.begin(), rows.end());
  std::sort(placed.begin(), placed.end());
  for (const ActionRow* each : row.rows) {
    if (!std::binary_search(placed.begin(), placed.end(), each)) rest.push_back(each);
  }
  return rest;
}

// All rows together. By table, an action that moved hangs on two parts but is one action.
CoverageRow total_of(const Coverage& coverage) {
  CoverageRow total;
  total.subject = {SubjectKind::contract, 0};
  total.cells.resize(coverage.columns.size());
  total.counted.resize(coverage.columns.size());
  std::vector<ActionId> actions;
  for (const CoverageRow& row : coverage.rows) {
    total.unplaced += row.unplaced;
    total.rows.insert(total.rows.end(), row.rows.begin(), row.rows.end());
    for (const ActionRow* each : row.rows) actions.push_back(each->action);
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
  CoverageGrid(ReportMaking& making, const Coverage& coverage, const CoverageTable& table)
      : making_(making), contract_(making.contract), coverage_(coverage), table_(table) {
    for (const CoverageColumn& column : table.columns) {
      for (const CoverageRow& row : coverage.rows) {
        largest_ = std::max(largest_, row.cells[column.at].value_or(0));
      }
    }
    for (const auto& group : rows_in_scope(contract_, making.scope())) {
      if (!group.empty() && !is_live(*group.back())) ++abandoned_[hangs_on(*group.back())];
    }
  }

  Grid write() {
    const bool objectives = !contract_.objectives.empty();
    Grid grid;
    grid.id = table_.id;
    grid.caption = table_.caption;
    grid.use = GridUse::data;
    grid.columns = {{objectives ? say("Objectif", "Objective") : say("Axe", "Axis")},
                    {"Actions", GridAlign::numbers}};
    for (const CoverageColumn& column : table_.columns) {
      grid.columns.push_back({column.name, GridAlign::numbers});
    }
    if (!table_.nowhere.empty()) grid.columns.push_back({table_.nowhere, GridAlign::numbers});
    std::optional<AxisId> axis;
    for (const CoverageRow& row : coverage_.rows) {
      if (row.subject.kind == SubjectKind::objective) {
        const auto its_axis = contract_.objectives[ObjectiveId{row.subject.index}].axis;
        if (its_axis && its_axis != axis) {
          GridRow heading;
          heading.cells = {run_cell(making_.link({SubjectKind::axis, its_axis->value}))};
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
  const char* say(const char* french, const char* english) const {
    return making_.say(french, english);
  }

  std::string name_of(const Subject& subject) const {
    return subject.kind == SubjectKind::contract
               ? say("sans axe ni objectif", "under no axis or objective")
               : subject_name(contract_, subject, making_.language);
  }

  // Whether the column says nothing of where its actions hang, or the row's actions say nothing of
  // the columns.
  bool is_missing(const CoverageRow& row, std::size_t column) const {
    if (!row.cells[column]) return true;
    if (coverage_.by == CoverageBy::epci) return row.unplaced == row.actions;
    return coverage_.by == CoverageBy::table && row.subject.kind != SubjectKind::contract &&
           !contract_.editions[coverage_.columns[column]].recorded.objective;
  }

  GridCell number_cell(const CoverageRow& row, const CoverageColumn& column,
                       const std::string& name) {
    const std::uint32_t count = row.cells[column.at].value_or(0);
    GridCell cell;
    cell.sort = std::to_string(count);
    if (row.actions == 0) {
      cell.prose = {{"–", Emphasis::faint}};
    } else if (count > 0) {
      cell.prose = {
          coverage_figure(making_, count, row.counted[column.at], name + ", " + column.name)};
    } else if (is_missing(row, column.at)) {
      cell = words_cell(say("non renseigné", "not recorded"), Tone::missing);
    } else {
      cell.prose = {{"0", Emphasis::faint}};
    }
    return cell;
  }

  // "aucune", or that those there are were abandoned.
  GridCell actions_cell(const CoverageRow& row, const std::string& name) {
    if (row.actions > 0) {
      GridCell cell = run_cell(coverage_figure(making_, row.actions, row.rows, name + ", actions"));
      cell.sort = std::to_string(row.actions);
      return cell;
    }
    std::string text = say("aucune", "none");
    const auto left = abandoned_.find(row.subject);
    if (left != abandoned_.end()) {
      text += " (" +
              counted(left->second, say("abandonnée", "abandoned"), say("abandonnées", "abandoned"),
                      making_.language) +
              ")";
    }
    GridCell cell = words_cell(text, Tone::warning);
    cell.sort = "0";
    return cell;
  }

  GridCell nowhere_cell(const CoverageRow& row, const std::string& name) {
    GridCell cell;
    cell.sort = std::to_string(row.unplaced);
    if (row.actions == 0) {
      cell.prose = {{"–", Emphasis::faint}};
    } else if (row.unplaced == 0) {
      cell.prose = {{"0", Emphasis::faint}};
    } else {
      cell.prose = {coverage_figure(making_, row.unplaced, in_no_column(row),
                                    name + ", " + table_.nowhere_what)};
    }
    return cell;
  }

  GridRow line_of(const CoverageRow& row) {
    const std::string name = name_of(row.subject);
    GridRow line;
    line.cells = {row.subject.kind == SubjectKind::contract
                      ? words_cell(say("Sans axe ni objectif", "Under no axis or objective"))
                      : run_cell(making_.link(row.subject)),
                  actions_cell(row, name)};
    for (const CoverageColumn& column : table_.columns) {
      GridCell cell = number_cell(row, column, name);
      const bool is_number = row.actions > 0 && cell.tone == Tone::plain;
      if (is_number && largest_ > 0) {
        cell.heat = static_cast<double>(row.cells[column.at].value_or(0)) / largest_;
      }
      line.cells.push_back(std::move(cell));
    }
    if (!table_.nowhere.empty()) line.cells.push_back(nowhere_cell(row, name));
    return line;
  }

  GridRow total_line() {
    const CoverageRow total = total_of(coverage_);
    const std::string name = say("ensemble du plan", "whole plan");
    GridRow line;
    line.cells = {prose_cell({{say("Ensemble", "All"), Emphasis::strong}}),
                  actions_cell(total, name)};
    for (const CoverageColumn& column : table_.columns) {
      line.cells.push_back(number_cell(total, column, name));
    }
    if (!table_.nowhere.empty()) line.cells.push_back(nowhere_cell(total, name));
    return line;
  }

  ReportMaking& making_;
  const Contract& contract_;
  const Coverage& coverage_;
  const CoverageTable& table_;
  std::uint32_t largest_ = 0;
  std::map<Subject, std::size_t> abandoned_;  // actions of the scope, by what they hang on
};

}  // namespace

Run coverage_figure(ReportMaking& making, std::size_t count,
                    const std::vector<const ActionRow*>& rows, const std::string& what) {
  Trace trace;
  trace.what = what + making.say("\u00A0: ", ": ") + count_text(count, making.language);
  trace.formula = making.say("actions non abandonnées, chacune comptée une fois",
                             "actions not abandoned, each counted once");
  for (const ActionRow* row : rows) trace.places.push_back(row->place);
  return making.figure(count_text(count, making.language), std::move(trace));
}

Grid coverage_grid(ReportMaking& making, const Coverage& coverage, const CoverageTable& table) {
  return CoverageGrid(making, coverage, table).write();
}

}  // namespace maillage
