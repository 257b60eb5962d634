#include "network/import/table_rows.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "network/import/row_kinds.hpp"
#include "network/import/table_tidy.hpp"
#include "network/sheets/row_texts.hpp"
#include "network/text/text.hpp"

namespace maillage {
namespace {

class RowsReader {
 public:
  RowsReader(const SheetView& view, const FoundHeader& header, Headings headings,
             std::optional<int> year, Faults& faults)
      : view_(view), header_(header), headings_(std::move(headings)), faults_(faults) {
    plan_ = plan_columns(with_bare_columns(view, header), year, faults);
    title_ = plan_.find(Column::action);
    axis_ = plan_.find(Column::axis);
    objective_ = plan_.find(Column::objective);
    made_axis_ = !axis_;
    made_objective_ = !objective_;
  }

  TableWithYears read() {
    table_.place = view_.place();
    const std::vector<RowSpan>& rows = view_.rows();
    for (std::size_t i = header_.last + 1; i < header_.end; ++i) read_row(rows[i]);
    add_made_columns();
    for (const PlannedColumn& column : plan_.columns) {
      table_.headers.push_back(column.header);
      table_.columns.push_back(column.column);
    }
    drop_unused_texts(plan_, table_);
    name_axes_by_code(plan_, table_);
    report();
    TableWithYears whole{std::move(table_), {}};
    for (std::size_t i = 0; i < plan_.columns.size(); ++i) {
      const PlannedColumn& column = plan_.columns[i];
      if (column.of_year) whole.years.push_back({i, *column.of_year, column.year});
    }
    return whole;
  }

 private:
  const std::string* text_at(const RowSpan& span, std::uint32_t column) const {
    const std::string* own = view_.own(span, column);
    return own != nullptr ? own : view_.from_above(span.row, column);
  }

  void leave_out(const char* why, std::uint32_t row) { left_out_[why].push_back(row); }

  // True if the row was no action and has been dealt with.
  bool is_special(const RowSpan& span) {
    std::vector<std::string_view> cells;
    for (std::size_t i = span.begin; i < span.end; ++i) {
      cells.push_back(view_.sheet().cells[i].text);
    }
    const bool is_near_header = view_.rows()[header_.last].row + 6 > span.row;
    if (repeats_header(view_, span, header_)) {
      leave_out("header", span.row);
      return true;
    }
    if (is_near_header && table_.rows.empty() && is_hint_row(cells)) {
      leave_out("hints", span.row);
      return true;
    }
    if (is_total_row(cells)) {
      leave_out("total", span.row);
      return true;
    }
    if (cells.size() <= 2 && begins_legend(cells.front())) in_legend_ = true;
    if (in_legend_ && cells.size() <= 2) {
      leave_out("legend", span.row);
      return true;
    }
    in_legend_ = false;
    return cells.size() == 1 && is_heading(span);
  }

  // A line of one cell that names the axis or the objective of those below.
  bool is_heading(const RowSpan& span) {
    const SheetCell& cell = view_.sheet().cells[span.begin];
    const auto is_source = [&](const std::optional<std::size_t>& planned) {
      if (!planned) return false;
      const std::vector<std::uint32_t>& sources = plan_.columns[*planned].sources;
      return std::find(sources.begin(), sources.end(), cell.column) != sources.end();
    };
    const bool is_wide =
        std::size_t{view_.width(span.row, cell.column)} * 2 >= header_.columns.size() &&
        view_.width(span.row, cell.column) > 1;
    HeadingKind kind = heading_kind(cell.text);
    // In its own column it says so of itself; in that of actions it may be one's title.
    if (!is_wide && (is_source(axis_) || is_source(objective_))) return false;
    if (!is_wide && (kind == HeadingKind::none || cell.text.size() > 200)) return false;
    if (kind == HeadingKind::none) kind = made_axis_ ? HeadingKind::axis : HeadingKind::objective;
    if (kind == HeadingKind::axis && made_axis_) {
      headings_.axis = one_line(cell.text);
      headings_.objective.clear();
      heading_rows_.push_back(span.row);
    } else if (made_objective_) {
      headings_.objective = one_line(cell.text);
      heading_rows_.push_back(span.row);
    } else {
      leave_out("heading", span.row);
    }
    return true;
  }

  Text filled(const PlannedColumn& column, const RowSpan& span) const {
    Text cell{{}, view_.place(span.row, column.sources.front())};
    for (const std::uint32_t source : column.sources) {
      const std::string* text = text_at(span, source);
      if (text == nullptr || trimmed(*text).empty()) continue;
      if (cell.value.empty()) cell.place = view_.place(span.row, source);
      if (column.filling == Filling::joined && column.sources.size() > 1) {
        append_line(std::string(trimmed(*text)), cell.value);
      } else {
        cell.value = trimmed(*text);
        break;
      }
    }
    if (!column.column) {
      if (column.filling == Filling::long_text && !is_sentence(cell.value)) cell.value.clear();
      if (column.of_year == Column::carrier) cell.value = list_lines(cell.value);
      if (column.of_year == Column::state) cell.value = one_line(cell.value);
      return cell;
    }
    switch (*column.column) {
      case Column::axis:
      case Column::objective:
      case Column::action:
      case Column::number:
      case Column::state:
      case Column::id:
        cell.value = one_line(cell.value);
        break;
      case Column::instances:
        if (is_sentence(cell.value)) cell.value.clear();
        break;
      case Column::carrier:
      case Column::partners:
      case Column::funders:
      case Column::targets:
      case Column::epcis:
        cell.value = list_lines(cell.value);
        break;
      case Column::indicator:
      case Column::source:
        break;
    }
    return cell;
  }

  // A title with the sub-action behind it; a sub-action alone goes on with the title above.
  void add_sub_action(const RowSpan& span, Text& title) {
    const bool is_own_column = plan_.columns[*title_].sources.front() == *plan_.sub_action;
    const std::string* sub = text_at(span, *plan_.sub_action);
    if (is_own_column) return;
    if (!title.value.empty()) last_title_ = title.value;
    if (sub == nullptr || trimmed(*sub).empty()) return;
    if (title.value.empty()) {
      title.value = last_title_;
      title.place = view_.place(span.row, *plan_.sub_action);
    }
    title.value += (title.value.empty() ? "" : " : ") + one_line(*sub);
  }

  // A line below the first of a merged action cell: more partners or remarks of the same action.
  bool continues(const RowSpan& span) const {
    if (!title_ || table_.rows.empty()) return false;
    const std::uint32_t column = plan_.columns[*title_].sources.front();
    if (view_.own(span, column) != nullptr || view_.from_above(span.row, column) == nullptr) {
      return false;
    }
    for (const Column names : {Column::number, Column::id}) {
      const auto planned = plan_.find(names);
      if (planned && view_.own(span, plan_.columns[*planned].sources.front())) return false;
    }
    return !plan_.sub_action || view_.own(span, *plan_.sub_action) == nullptr;
  }

  void join_to_last(const RowSpan& span) {
    std::vector<Text>& last = table_.rows.back();
    for (std::size_t i = 0; i < plan_.columns.size() && i < last.size(); ++i) {
      const PlannedColumn& column = plan_.columns[i];
      const bool is_own =
          std::any_of(column.sources.begin(), column.sources.end(),
                      [&](std::uint32_t source) { return view_.own(span, source) != nullptr; });
      if (!is_own) continue;
      Text more = filled(column, span);
      if (last[i].value.empty()) {
        last[i] = std::move(more);
      } else if (column.filling == Filling::joined) {
        append_line(more.value, last[i].value);
      }
    }
    joined_rows_.push_back(span.row);
  }

  // Of a porteur or of a state, of any year.
  static bool says_progress(const PlannedColumn& column) {
    const auto is_one = [](const std::optional<Column>& each) {
      return each == Column::carrier || each == Column::state;
    };
    return is_one(column.column) || is_one(column.of_year);
  }

  void read_row(const RowSpan& span) {
    if (is_special(span)) return;
    if (continues(span)) {
      join_to_last(span);
      return;
    }
    std::vector<Text> row;
    bool has_subject = false, has_other = false, is_filled = false;
    bool is_carried = false;  // or has a state: an action, whether it has a title or not
    row.reserve(plan_.columns.size());
    for (std::size_t i = 0; i < plan_.columns.size(); ++i) {
      const PlannedColumn& column = plan_.columns[i];
      Text cell = filled(column, span);
      if (title_ == i && plan_.sub_action) add_sub_action(span, cell);
      if (cell.value.empty()) {
        cell.place = {};
        row.push_back(std::move(cell));
        continue;
      }
      is_filled = true;
      if (column.column == Column::action || column.column == Column::number ||
          column.column == Column::id) {
        has_subject = true;
      } else if (column.column != Column::axis && column.column != Column::objective) {
        has_other = true;
        is_carried = is_carried || says_progress(column);
      }
      row.push_back(std::move(cell));
    }
    if (!is_filled) return;  // persons only, or notes far from the table
    if (title_ && table_.rows.empty() && is_example_title(row_title(span))) {
      leave_out("example", span.row);
      return;
    }
    if (!has_subject && has_other && !is_carried) {
      leave_out("no-subject", span.row);
      return;
    }
    if (plan_.service && has_subject) carry_by_service(span, row);
    if (view_.is_hidden_row(span.row)) hidden_rows_.push_back(span.row);
    made_.push_back(headings_);
    table_.rows.push_back(std::move(row));
  }

  std::string row_title(const RowSpan& span) const {
    const std::string* text = view_.own(span, plan_.columns[*title_].sources.front());
    return text == nullptr ? std::string() : *text;
  }

  void carry_by_service(const RowSpan& span, std::vector<Text>& row) {
    const auto carrier = plan_.find(Column::carrier);
    if (!carrier || !row[*carrier].value.empty()) return;
    const std::string* service = text_at(span, *plan_.service);
    if (service == nullptr || trimmed(*service).empty()) return;
    row[*carrier] = {list_lines(trimmed(*service)), view_.place(span.row, *plan_.service)};
    service_rows_.push_back(span.row);
  }

  // Columns for what headings said.
  void add_made_columns() {
    const auto add = [&](Column column, std::string Headings::*said) {
      const bool any = std::any_of(made_.begin(), made_.end(),
                                   [&](const Headings& each) { return !(each.*said).empty(); });
      if (!any) return;
      Text header{std::string(code_of(column)), header_.columns.front().place};
      plan_.columns.insert(plan_.columns.begin(), {header, column, {}, Filling::first});
      for (std::size_t i = 0; i < table_.rows.size(); ++i) {
        std::vector<Text>& row = table_.rows[i];
        Place place = view_.place();
        for (const Text& cell : row) {
          if (cell.value.empty()) continue;
          place = cell.place;
          break;
        }
        row.insert(row.begin(), Text{made_[i].*said, place});
        if (row.front().value.empty()) row.front().place = {};
      }
    };
    if (made_objective_) add(Column::objective, &Headings::objective);
    if (made_axis_) add(Column::axis, &Headings::axis);
  }

  void report() {
    const Place place = header_.columns.front().place;
    const auto note = [&](FaultKind kind, std::vector<std::string> words,
                          FaultSeverity severity = FaultSeverity::note) {
      faults_.push_back(Fault{kind, severity, place, std::move(words), {}, {}});
    };
    for (const auto& [why, rows] : left_out_) {
      // What had no title may be an action all the same.
      const bool doubtful = why == "no-subject";
      note(FaultKind::rows_left_out, {why, row_list(rows)},
           doubtful ? FaultSeverity::warning : FaultSeverity::note);
    }
    if (!hidden_rows_.empty()) note(FaultKind::rows_hidden, {row_list(hidden_rows_)});
    std::string hidden;
    for (const FoundColumn& column : header_.columns) {
      if (!view_.is_hidden_column(column.column)) continue;
      hidden += (hidden.empty() ? "" : ", ") + column.header;
    }
    if (!hidden.empty()) note(FaultKind::columns_hidden, {hidden});
    if (!joined_rows_.empty()) note(FaultKind::rows_joined, {row_list(joined_rows_)});
    if (!heading_rows_.empty()) note(FaultKind::headings_read, {row_list(heading_rows_)});
    if (!service_rows_.empty()) {
      for (const FoundColumn& column : header_.columns) {
        if (column.column != *plan_.service) continue;
        note(FaultKind::carrier_from_service, {column.header, row_list(service_rows_)});
      }
    }
  }

  const SheetView& view_;
  const FoundHeader& header_;
  Headings headings_;
  Faults& faults_;
  ColumnPlan plan_;
  std::optional<std::size_t> title_, axis_, objective_;  // of the plan
  bool made_axis_ = false, made_objective_ = false;      // no column has them: headings may
  bool in_legend_ = false;
  DraftTable table_;
  std::vector<Headings> made_;  // by row of the table
  std::string last_title_;
  std::map<std::string, std::vector<std::uint32_t>> left_out_;
  std::vector<std::uint32_t> hidden_rows_, joined_rows_, heading_rows_, service_rows_;
};

}  // namespace

TableWithYears read_rows(const SheetView& view, const FoundHeader& header, Headings headings,
                         std::optional<int> year, Faults& faults) {
  return RowsReader(view, header, std::move(headings), year, faults).read();
}

}  // namespace maillage
