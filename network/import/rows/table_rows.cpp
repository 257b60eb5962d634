// The rows below a header, from the top down, as rows of a draft.
//
// Each row is asked in this order, and the first that says yes has it:
//
//   is it apart?      headings, totals, legends, notes …        rows_apart: left out, or the axis of those below
//   does it go on?    its action's cell is merged with the one above, or it only names more who take part
//   is it an action?  a title, a number, an id; without them who carries it or how far it is
//
// Then what only the whole table tells: values written once for a group, sub-actions, one action in several
// rows (row_groups, one_action). That comes last, for a blank is told from "as above" only by the pattern
// of its column. Nothing goes without being told: each kind of row or cell that is not read has its note
// with the rows.
#include "network/import/rows/table_rows.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "network/import/headers/row_kinds.hpp"
#include "network/import/rows/cell_filling.hpp"
#include "network/import/rows/columns_of_persons.hpp"
#include "network/import/rows/fill_states.hpp"
#include "network/import/rows/listed_titles.hpp"
#include "network/import/rows/one_action.hpp"
#include "network/import/rows/row_groups.hpp"
#include "network/import/rows/rows_apart.hpp"
#include "network/import/rows/state_legend.hpp"
#include "network/import/rows/table_tidy.hpp"
#include "network/model/vocabulary.hpp"
#include "network/persons/person_columns.hpp"
#include "network/shapes/said_roles.hpp"
#include "network/sheets/row_texts.hpp"
#include "network/sheets/workbook_cells.hpp"
#include "network/text/row_numbers.hpp"
#include "network/text/text.hpp"
#include "network/text/word_list.hpp"

namespace maillage::importing {
namespace {

// "Remarques", "Suivi / difficultés": columns of words on the action.
bool heads_remarks(std::string_view header) {
  static constexpr text::WordList words(
      {"remarque", "remarques", "commentaire", "commentaires", "observation", "observations",
       "note",     "notes",     "precision",   "precisions",   "description", "detail",
       "details",  "suivi",     "difficultes", "freins",       "leviers",     "perspectives",
       "comments", "comment",   "remarks",     "bemerkung",    "bemerkungen"});
  const std::string folded = text::fold(header);
  const std::vector<std::string_view> found = text::words_of(folded);
  return std::any_of(found.begin(), found.end(),
                     [](std::string_view word) { return words.contains(word); });
}

class RowsReader {
 public:
  RowsReader(const sheets::SheetView& view, const sheets::Workbook& workbook,
             const FoundHeader& header, Headings headings, std::optional<int> year,
             text::Faults& faults, model::Deciding& deciding)
      : view_(view),
        workbook_(workbook),
        header_(header),
        faults_(faults),
        deciding_(deciding),
        cells_(view, header, deciding) {
    plan_ =
        plan_columns(with_persons(view, with_bare_columns(view, header)), year, faults, deciding);
    title_ = plan_.find(model::Column::action);
    apart_.emplace(view, header, plan_, std::move(headings), deciding);
    const bool may_list = title_ && !plan_.sub_action;
    listed_titles_.emplace(view, header,
                           may_list ? plan_.columns[*title_].sources : std::vector<std::uint32_t>(),
                           deciding);
    for (const FoundColumn& column : with_bare_columns(view, header).columns) {
      read_columns_.push_back(column.column);
    }
  }

  TableWithYears read() {
    table_.place = view_.place();
    const std::vector<sheets::RowSpan>& rows = view_.rows();
    for (std::size_t i = header_.last + 1; i < header_.end; ++i) read_row(rows[i], i);
    const text::Place place = header_.columns.front().place;
    if (!header_.is_own) {
      read_signs_by_legend(view_, workbook_, plan_, rows_, place, faults_);
      read_states_by_fill(view_, workbook_, plan_, rows_, place, faults_);
      settle_sections_of_states(plan_, rows_, place, faults_, deciding_);
      settle_sections_of_carriers(plan_, rows_, place, deciding_);
      settle_named_parents(plan_, rows_, place, faults_, deciding_);
      settle_said_roles(plan_, rows_, faults_, deciding_);
      fill_groups(plan_, rows_, place, faults_, deciding_);
      settle_parents(plan_, rows_, place, view_.answers(), faults_, deciding_);
      settle_lone_words(plan_, rows_, place, faults_, deciding_);
      join_rows_of_one_action(plan_, rows_, place, faults_, deciding_);
      settle_numbered_titles(plan_, rows_);
    }
    note_objectives_alone(plan_, rows_, place, faults_);
    for (ReadRow& row : rows_) table_.rows.push_back(std::move(row.cells));
    add_made_columns();
    for (const PlannedColumn& column : plan_.columns) {
      table_.headers.push_back(column.header);
      table_.columns.push_back(column.column);
    }
    drop_unused_texts(plan_, table_);
    name_axes_by_code(plan_, table_);
    report();
    TableWithYears whole{std::move(table_), {}};
    whole.headings_below = apart_->headings_below();
    for (std::size_t i = 0; i < plan_.columns.size(); ++i) {
      const PlannedColumn& column = plan_.columns[i];
      if (column.of_year) whole.years.push_back({i, *column.of_year, column.year});
    }
    return whole;
  }

 private:
  const std::string* text_at(const sheets::RowSpan& span, std::uint32_t column) const {
    const std::string* own = view_.own(span, column);
    return own != nullptr ? own : view_.from_above(span.row, column);
  }

  // A title with the sub-action behind it; a sub-action alone goes on with the title above.
  void add_sub_action(const sheets::RowSpan& span, model::Text& title, std::string& sub_action) {
    const bool is_own_column = plan_.columns[*title_].sources.front() == *plan_.sub_action;
    const std::string* sub = text_at(span, *plan_.sub_action);
    if (is_own_column) return;
    if (!title.value.empty()) last_title_ = title.value;
    if (sub == nullptr || text::trimmed(*sub).empty()) return;
    sub_action = sheets::one_line(*sub);
    if (title.value.empty()) {
      title.value = last_title_;
      title.place = view_.place(span.row, *plan_.sub_action);
    }
    title.value += (title.value.empty() ? "" : " : ") + sheets::one_line(*sub);
  }

  // A line below the first of a merged action cell: more partners or remarks of the same action.
  bool continues(const sheets::RowSpan& span) const {
    if (!title_ || rows_.empty()) return false;
    const std::uint32_t column = plan_.columns[*title_].sources.front();
    if (view_.own(span, column) != nullptr || view_.from_above(span.row, column) == nullptr) {
      return false;
    }
    for (const model::Column names : {model::Column::number, model::Column::id}) {
      const auto planned = plan_.find(names);
      if (planned && view_.own(span, plan_.columns[*planned].sources.front())) return false;
    }
    return !plan_.sub_action || view_.own(span, *plan_.sub_action) == nullptr;
  }

  // "Bus | CC du Nord | ARS" over "– | – | CAF": right below an action, more who take part in it. Who
  // stands there under "porteur" carries it too, unless a person says that it is an action without a
  // title.
  bool goes_on(const sheets::RowSpan& span) {
    if (!title_ || rows_.empty() || header_.is_own) return false;
    const ReadRow& above = rows_.back();
    const std::uint32_t last = joined_rows_.empty() ? 0 : joined_rows_.back();
    if (std::max(above.row, last) + 1 != span.row || above.cells[*title_].value.empty())
      return false;
    bool takes_part = false, is_more = true;
    const model::Text* carrier = nullptr;
    std::vector<model::Text> kept;
    for (const PlannedColumn& column : plan_.columns) {
      if (column.sources.empty() || view_.own(span, column.sources.front()) == nullptr) continue;
      if (column.column == model::Column::partners || column.column == model::Column::funders) {
        takes_part = true;
      } else if (column.column == model::Column::carrier) {
        kept.push_back(cells_.filled(column, span));
      } else if (column.column || column.of_year) {
        is_more = false;  // a state or a date of its own
      }
    }
    if (!kept.empty()) carrier = &kept.front();
    if (carrier == nullptr) return takes_part;
    static constexpr std::string_view more = "comme au-dessus", blank = "vides";
    const std::string_view taken = is_more ? more : blank;
    return deciding_.decide({model::DecisionKind::blanks,
                             model::Sureness::doubtful,
                             plan_.columns[*title_].header.value,
                             std::string(taken),
                             {std::string(is_more ? blank : more)},
                             {carrier->place},
                             false}) == more;
  }

  // A line below an action with nothing but words under remarks, indicators or beside: said of the action above.
  // Figures alone may be a sum, beside an indicator they are its values; a state or a porteur is an action's own.
  bool adds_words(const sheets::RowSpan& span) const {
    if (!title_ || rows_.empty() || header_.is_own) return false;
    const ReadRow& above = rows_.back();
    const std::uint32_t last = joined_rows_.empty() ? 0 : joined_rows_.back();
    if (std::max(above.row, last) + 1 != span.row || above.cells[*title_].value.empty())
      return false;
    bool has_indicator = false, has_remark = false, has_other = false;
    for (const PlannedColumn& column : plan_.columns) {
      const bool is_indicator = column.column == model::Column::indicator;
      const bool is_remark =
          !column.column && !column.of_year && heads_remarks(column.header.value);
      for (const std::uint32_t source : column.sources) {
        const std::string* own = view_.own(span, source);
        if (own == nullptr) continue;
        if (!is_indicator && (column.column || column.of_year)) return false;
        const std::string folded = text::fold(*own);
        const bool has_letters = folded.find_first_not_of("0123456789 ") != std::string::npos;
        has_indicator = has_indicator || (is_indicator && has_letters);
        has_remark = has_remark || (is_remark && has_letters);
        has_other = has_other || !(has_letters && (is_indicator || is_remark));
      }
    }
    return has_indicator || (has_remark && !has_other);
  }

  void join_to_last(const sheets::RowSpan& span) {
    std::vector<model::Text>& last = rows_.back().cells;
    for (std::size_t i = 0; i < plan_.columns.size() && i < last.size(); ++i) {
      const PlannedColumn& column = plan_.columns[i];
      const bool is_own =
          std::any_of(column.sources.begin(), column.sources.end(),
                      [&](std::uint32_t source) { return view_.own(span, source) != nullptr; });
      if (!is_own) continue;
      model::Text more = cells_.filled(column, span);
      if (last[i].value.empty()) {
        last[i] = std::move(more);
      } else if (column.filling == Filling::joined) {
        sheets::append_line(more.value, last[i].value);
      }
    }
    joined_rows_.push_back(span.row);
  }

  void read_row(const sheets::RowSpan& span, std::size_t i) {
    note_cells_outside(span);
    if (apart_->is_one(span, i, rows_.empty())) return;
    if (continues(span)) {
      join_to_last(span);
      return;
    }
    ReadRow row;
    bool has_subject = false, has_other = false, is_filled = false, has_level = false;
    bool is_carried = false;  // or has a state: an action, whether it has a title or not
    row.cells.reserve(plan_.columns.size());
    row.merged.resize(plan_.columns.size());
    for (std::size_t c = 0; c < plan_.columns.size(); ++c) {
      const PlannedColumn& column = plan_.columns[c];
      model::Text cell = cells_.filled(column, span);
      if (title_ == c && plan_.sub_action) {
        row.title = cell.value;
        add_sub_action(span, cell, row.sub_action);
      }
      if (cell.value.empty()) {
        cell.place = {};
        row.cells.push_back(std::move(cell));
        continue;
      }
      is_filled = true;
      row.merged[c] = is_merged(column, span);
      if (column.column == model::Column::action || column.column == model::Column::number ||
          column.column == model::Column::id) {
        has_subject = true;
      } else if (is_level(column)) {
        has_level = has_level || !row.merged[c];
      } else {
        has_other = true;
        is_carried = is_carried || says_progress(column);
      }
      row.cells.push_back(std::move(cell));
    }
    if (!is_filled) return;  // persons only, or notes far from the table
    const auto carrier = plan_.find(model::Column::carrier);
    const bool is_led = carrier && !row.cells[*carrier].value.empty();
    if (!is_led && title_ && apart_->is_heading_with_more(span, row.cells[*title_].value)) return;
    if (title_ && rows_.empty() && !apart_->has_own_id(span) && is_example_title(row_title(span))) {
      apart_->leave_out("example", span.row);
      return;
    }
    if (!has_subject && has_other && !has_level && (adds_words(span) || goes_on(span))) {
      join_to_last(span);
      return;
    }
    if (!has_subject && has_other && !is_carried && !has_level) {
      apart_->leave_out("no-subject", span.row);
      return;
    }
    if (plan_.service && has_subject) carry_by_service(span, row.cells);
    if (has_subject || is_carried) carry_by_pilots(span, row.cells);
    hide_persons(span);
    if (view_.is_hidden_row(span.row)) hidden_rows_.push_back(span.row);
    row.made = apart_->headings_for_action();
    row.row = span.row;
    const std::vector<std::string> titles = listed_titles_->of_row(span);
    if (titles.empty()) {
      rows_.push_back(std::move(row));
      return;
    }
    const std::size_t first = rows_.size();
    for (const std::string& title : titles) {
      rows_.push_back(row);
      rows_.back().cells[*title_].value = title;
    }
    for (std::size_t c = 0; c < plan_.columns.size(); ++c) {
      if (c != *title_) share_lines(c, titles.size(), span, first);
    }
    listed_rows_.push_back(span.row);
    listed_ += titles.size();
  }

  // Of a row that lists actions: a line for each of them where there are as many; of other lines who
  // carries which action is in doubt.
  void share_lines(std::size_t at, std::size_t actions, const sheets::RowSpan& span,
                   std::size_t first) {
    const PlannedColumn& column = plan_.columns[at];
    if (column.sources.size() != 1 || is_level(column)) return;
    const std::string* own = view_.own(span, column.sources.front());
    if (own == nullptr) return;
    const std::vector<std::string> lines = listed_lines(*own);
    if (lines.size() == actions) {
      for (std::size_t i = 0; i < actions; ++i) rows_[first + i].cells[at].value = lines[i];
    } else if (lines.size() > 1 && column.column == model::Column::carrier) {
      for (std::size_t i = 0; i < actions; ++i) {
        std::string& value = rows_[first + i].cells[at].value;
        value = doubted(value);
      }
    }
  }

  bool is_merged(const PlannedColumn& column, const sheets::RowSpan& span) const {
    return std::none_of(column.sources.begin(), column.sources.end(), [&](std::uint32_t source) {
      return view_.own(span, source) != nullptr || view_.from_left(span, source) != nullptr;
    });
  }

  // What stands beside the table belongs to something else; that it is not read is said.
  void note_cells_outside(const sheets::RowSpan& span) {
    for (std::size_t i = span.begin; i < span.end; ++i) {
      const std::uint32_t column = view_.sheet().cells[i].column;
      if (!std::binary_search(read_columns_.begin(), read_columns_.end(), column)) {
        outside_.push_back(sheets::cell_name(span.row, column));
      }
    }
  }

  std::string row_title(const sheets::RowSpan& span) const {
    const std::string* text = view_.own(span, plan_.columns[*title_].sources.front());
    return text == nullptr ? std::string() : *text;
  }

  void carry_by_service(const sheets::RowSpan& span, std::vector<model::Text>& row) {
    const auto carrier = plan_.find(model::Column::carrier);
    if (!carrier || !row[*carrier].value.empty()) return;
    const std::string* service = text_at(span, *plan_.service);
    if (service == nullptr || text::trimmed(*service).empty()) return;
    row[*carrier] = {sheets::list_lines(text::trimmed(*service)),
                     view_.place(span.row, *plan_.service)};
    service_rows_.push_back(span.row);
  }

  // Where no organisation carries, who leads the action says of which it is, or that somebody does.
  void carry_by_pilots(const sheets::RowSpan& span, std::vector<model::Text>& row) const {
    if (plan_.pilots.empty()) return;
    const auto carrier = plan_.find(model::Column::carrier);
    if (!carrier || !persons::leaves_room(row[*carrier].value)) return;
    for (const std::uint32_t pilot : plan_.pilots) {
      const std::string* text = text_at(span, pilot);
      const std::string left =
          text == nullptr ? std::string() : persons::left_by_pilots(*text, nullptr);
      if (left.empty()) continue;
      row[*carrier] = {sheets::list_lines(left), view_.place(span.row, pilot)};
      return;
    }
  }

  // What messages about the row must not show.
  void hide_persons(const sheets::RowSpan& span) {
    for (const std::uint32_t column : plan_.persons) {
      const std::string* text = view_.own(span, column);
      if (text == nullptr || text::trimmed(*text).empty()) continue;
      ++persons_[column];
      table_.hidden.push_back({*text, view_.place(span.row, column)});
    }
  }

  // Columns for what headings said.
  void add_made_columns() {
    const auto add = [&](model::Column column, std::string Headings::*said) {
      const bool any = std::any_of(rows_.begin(), rows_.end(),
                                   [&](const ReadRow& each) { return !(each.made.*said).empty(); });
      if (!any) return;
      model::Text header{std::string(code_of(column)), header_.columns.front().place};
      plan_.columns.insert(plan_.columns.begin(), {header, column, {}, Filling::first});
      for (std::size_t i = 0; i < table_.rows.size(); ++i) {
        std::vector<model::Text>& row = table_.rows[i];
        text::Place place = view_.place();
        for (const model::Text& cell : row) {
          if (cell.value.empty()) continue;
          place = cell.place;
          break;
        }
        row.insert(row.begin(), model::Text{rows_[i].made.*said, place});
        if (row.front().value.empty()) row.front().place = {};
      }
    };
    if (!plan_.find(model::Column::objective)) add(model::Column::objective, &Headings::objective);
    if (!plan_.find(model::Column::axis)) add(model::Column::axis, &Headings::axis);
  }

  // Two columns of states, and an action that is under way in one and achieved in the other.
  void report_states_that_differ() {
    for (const PlannedColumn& column : plan_.columns) {
      if (column.column != model::Column::state || column.sources.size() < 2) continue;
      if (column.filling != Filling::first) continue;
      std::vector<std::uint32_t> rows;
      for (std::size_t i = header_.last + 1; i < header_.end; ++i) {
        std::optional<model::State> first;
        bool differs = false;
        for (const std::uint32_t source : column.sources) {
          const std::string* said = text_at(view_.rows()[i], source);
          const auto state = said == nullptr ? std::nullopt : model::read_state(*said);
          if (!first) first = state;
          differs = differs || (state && *state != *first);
        }
        if (differs) rows.push_back(view_.rows()[i].row);
      }
      if (rows.empty()) continue;
      faults_.push_back(text::Fault{text::FaultKind::columns_differ,
                                    text::FaultSeverity::warning,
                                    column.header.place,
                                    {column.header.value, sheets::row_list(rows)},
                                    {},
                                    {}});
    }
  }

  void report() {
    const text::Place place = header_.columns.front().place;
    report_states_that_differ();
    const auto note = [&](text::FaultKind kind, std::vector<std::string> words,
                          text::FaultSeverity severity = text::FaultSeverity::note) {
      faults_.push_back(text::Fault{kind, severity, place, std::move(words), {}, {}});
    };
    for (const FoundColumn& column : header_.columns) {
      const bool is_of_persons = std::find(plan_.persons.begin(), plan_.persons.end(),
                                           column.column) != plan_.persons.end();
      if (!is_of_persons) continue;
      faults_.push_back(text::Fault{text::FaultKind::persons_left_out,
                                    text::FaultSeverity::note,
                                    column.place,
                                    {column.header, std::to_string(persons_[column.column])},
                                    {},
                                    {}});
    }
    for (const auto& [why, rows] : apart_->left_out()) {
      // What had no title may be an action all the same, and so may a line apart.
      const bool doubtful = why == "no-subject" || why == "note";
      note(text::FaultKind::rows_left_out, {why, sheets::row_list(rows)},
           doubtful ? text::FaultSeverity::warning : text::FaultSeverity::note);
    }
    for (const auto& [said, places] : cells_.said_above()) {
      faults_.push_back(text::Fault{text::FaultKind::same_as_above,
                                    text::FaultSeverity::note,
                                    places.front(),
                                    {said.first, said.second, text::row_numbers(places)},
                                    {},
                                    {}});
    }
    if (!listed_rows_.empty()) {
      note(text::FaultKind::titles_listed,
           {plan_.columns[*plan_.find(model::Column::action)].header.value,
            sheets::row_list(listed_rows_), std::to_string(listed_)},
           text::FaultSeverity::warning);
    }
    if (!outside_.empty()) {
      constexpr std::size_t most = 12;
      std::string cells;
      for (std::size_t i = 0; i < std::min(most, outside_.size()); ++i) {
        cells += (i == 0 ? "" : ", ") + outside_[i];
      }
      if (outside_.size() > most) cells += "… (" + std::to_string(outside_.size()) + ")";
      note(text::FaultKind::cells_outside, {cells});
    }
    if (!hidden_rows_.empty()) note(text::FaultKind::rows_hidden, {sheets::row_list(hidden_rows_)});
    std::string hidden;
    for (const FoundColumn& column : header_.columns) {
      if (!view_.is_hidden_column(column.column)) continue;
      hidden += (hidden.empty() ? "" : ", ") + column.header;
    }
    if (!hidden.empty()) note(text::FaultKind::columns_hidden, {hidden});
    if (!joined_rows_.empty()) note(text::FaultKind::rows_joined, {sheets::row_list(joined_rows_)});
    if (const auto& rows = apart_->heading_rows(); !rows.empty())
      note(text::FaultKind::headings_read, {sheets::row_list(rows)});
    if (!service_rows_.empty()) {
      for (const FoundColumn& column : header_.columns) {
        if (column.column != *plan_.service) continue;
        note(text::FaultKind::carrier_from_service,
             {column.header, sheets::row_list(service_rows_)});
      }
    }
  }

  const sheets::SheetView& view_;
  const sheets::Workbook& workbook_;
  const FoundHeader& header_;
  text::Faults& faults_;
  model::Deciding& deciding_;
  ColumnPlan plan_;
  std::optional<std::size_t> title_;  // of the plan
  std::optional<RowsApart> apart_;
  std::optional<ListedTitles> listed_titles_;
  model::DraftTable table_;
  std::vector<ReadRow> rows_;                // those kept so far
  std::vector<std::uint32_t> read_columns_;  // of the sheet, sorted
  std::vector<std::string> outside_;         // cells beside the table
  CellFilling cells_;
  std::string last_title_;
  std::map<std::uint32_t, std::size_t> persons_;  // cells, by column of the sheet
  std::size_t listed_ = 0;                        // actions of cells that list several
  std::vector<std::uint32_t> listed_rows_, hidden_rows_, joined_rows_, service_rows_;
};

}  // namespace

TableWithYears read_rows(const sheets::SheetView& view, const sheets::Workbook& workbook,
                         const FoundHeader& header, Headings headings, std::optional<int> year,
                         text::Faults& faults, model::Deciding& deciding) {
  return RowsReader(view, workbook, header, std::move(headings), year, faults, deciding).read();
}

}  // namespace maillage::importing
