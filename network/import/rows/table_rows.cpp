#include "network/import/rows/table_rows.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "network/cells/cell_marks.hpp"
#include "network/import/headers/form_answers.hpp"
#include "network/import/headers/header_hints.hpp"
#include "network/import/rows/cell_filling.hpp"
#include "network/import/rows/one_action.hpp"
#include "network/import/rows/row_groups.hpp"
#include "network/import/rows/row_kinds.hpp"
#include "network/import/rows/state_legend.hpp"
#include "network/import/rows/table_tidy.hpp"
#include "network/model/readings/coded_title.hpp"
#include "network/persons/person_cells.hpp"
#include "network/persons/person_columns.hpp"
#include "network/persons/person_headers.hpp"
#include "network/shapes/said_roles.hpp"
#include "network/sheets/row_texts.hpp"
#include "network/sheets/workbook_cells.hpp"
#include "network/text/characters.hpp"
#include "network/text/row_numbers.hpp"
#include "network/text/text.hpp"

namespace maillage::importing {
namespace {

// Whether another column is read together with that one: then it is told apart by itself. One alone
// waits for who knows the declared organisations (network/persons/person_columns.hpp).
bool is_alone(const FoundHeader& header, const FoundColumn& column) {
  return std::count_if(header.columns.begin(), header.columns.end(), [&](const FoundColumn& other) {
           return other.meaning.column == column.meaning.column;
         }) == 1;
}

std::vector<std::string_view> cells_below(const sheets::SheetView& view, const FoundHeader& header,
                                          std::uint32_t column) {
  std::vector<std::string_view> cells;
  for (std::size_t i = header.last + 1; i < header.end; ++i) {
    const std::string* text = view.own(view.rows()[i], column);
    if (text != nullptr) cells.push_back(*text);
  }
  return cells;
}

// "Responsable | Organisme", "Pilote | Structure": who leads is a person, and the organisation stands in
// the next column, which nothing else has a use for.
void carry_by_organisations_beside(const sheets::SheetView& view, FoundHeader& header) {
  for (std::size_t i = 0; i + 1 < header.columns.size(); ++i) {
    FoundColumn &lead = header.columns[i], &beside = header.columns[i + 1];
    const bool may_lead =
        lead.meaning == HeaderMeaning{HeaderRole::column, model::Column::carrier} &&
        is_alone(header, lead) && persons::heads_pilots(text::fold(lead.header));
    const bool may_carry = beside.meaning.role == HeaderRole::unknown &&
                           hint_of(beside.header, model::Column::carrier) == 1 &&
                           (!view.answers() || view.answers()->find(model::DecisionKind::column,
                                                                    beside.header) == nullptr);
    if (!may_lead || !may_carry) continue;
    std::size_t filled = 0, persons = 0;
    for (const std::string_view cell : cells_below(view, header, lead.column)) {
      if (text::trimmed(cell).empty()) continue;
      ++filled;
      const auto read = persons::read_person_cell(cell, nullptr, persons::CellOf::pilots);
      persons += read && read->persons + read->doubtful > 0 ? 1 : 0;
    }
    if (filled == 0 || persons * 2 < filled) continue;
    lead.meaning = {HeaderRole::person};
    lead.of_persons = true;
    beside.meaning = {HeaderRole::column, model::Column::carrier};
    beside.from_content = true;
    beside.undecided = false;
  }
}

// Columns that hold persons, by what stands in them; those headed so that hold organisations.
FoundHeader with_persons(const sheets::SheetView& view, FoundHeader header) {
  carry_by_organisations_beside(view, header);
  for (FoundColumn& column : header.columns) {
    HeaderMeaning& meaning = column.meaning;
    const bool is_asked = meaning.role == HeaderRole::unknown ||
                          meaning.role == HeaderRole::person ||
                          (meaning.role == HeaderRole::column && meaning.year == 0);
    if (!is_asked || column.of_persons || (meaning.column && is_alone(header, column))) continue;
    const std::vector<std::string_view> cells = cells_below(view, header, column.column);
    if (persons::judge_persons(column.header, meaning.column, cells, nullptr, view.answers())
            .is_one) {
      meaning = {HeaderRole::person};
      column.from_content = column.undecided = false;
    } else if (meaning.role == HeaderRole::person) {
      meaning = {};
    }
  }
  return header;
}

class RowsReader {
 public:
  RowsReader(const sheets::SheetView& view, const FoundHeader& header, Headings headings,
             std::optional<int> year, text::Faults& faults, model::Deciding& deciding)
      : view_(view),
        header_(header),
        headings_(std::move(headings)),
        faults_(faults),
        deciding_(deciding),
        cells_(view, header, deciding) {
    plan_ =
        plan_columns(with_persons(view, with_bare_columns(view, header)), year, faults, deciding);
    title_ = plan_.find(model::Column::action);
    axis_ = plan_.find(model::Column::axis);
    objective_ = plan_.find(model::Column::objective);
    is_form_ = is_of_a_form(header);
    made_axis_ = !axis_;
    made_objective_ = !objective_;
    for (const FoundColumn& column : with_bare_columns(view, header).columns) {
      read_columns_.push_back(column.column);
    }
  }

  TableWithYears read() {
    table_.place = view_.place();
    const std::vector<sheets::RowSpan>& rows = view_.rows();
    find_body();
    for (std::size_t i = header_.last + 1; i < header_.end; ++i) read_row(rows[i], i);
    const text::Place place = header_.columns.front().place;
    if (!header_.is_own) {
      read_signs_by_legend(view_, plan_, rows_, place, faults_);
      settle_said_roles(plan_, rows_, faults_);
      fill_groups(plan_, rows_, place, faults_, deciding_);
      settle_parents(plan_, rows_, place, view_.answers(), faults_);
      settle_lone_words(plan_, rows_, place, faults_, deciding_);
      join_rows_of_one_action(plan_, rows_, place, faults_, deciding_);
    }
    note_objectives_alone();
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
    if (heads_nothing_) whole.headings_below = headings_;
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

  // The last row of the table proper: what stands alone behind it may be a note.
  void find_body() {
    body_end_ = header_.last;
    for (std::size_t i = header_.last + 1; i < header_.end; ++i) {
      const sheets::RowSpan& span = view_.rows()[i];
      if (span.end - span.begin >= 2) body_end_ = i;
    }
  }

  // A line alone below the table, behind at least one blank row; so is all that follows.
  bool is_note_below(const sheets::RowSpan& span, std::size_t i) {
    if (i <= body_end_ || body_end_ == header_.last) return false;
    const bool is_apart = span.row > view_.rows()[i - 1].row + 1;
    below_ = below_ || is_apart || begins_note(view_.sheet().cells[span.begin].text);
    return below_;
  }

  // A number typed in advance, and nothing else: "3", "4.", "FA3".
  bool is_prepared(const sheets::RowSpan& span) const {
    const auto number = plan_.find(model::Column::number);
    if (!number || !title_ || span.end - span.begin != 1) return false;
    const sheets::SheetCell& cell = view_.sheet().cells[span.begin];
    if (cell.column != plan_.columns[*number].sources.front()) return false;
    std::string_view text = text::trimmed(cell.text);
    while (!text.empty() && text.back() == '.') text.remove_suffix(1);
    constexpr std::size_t most_letters = 2;
    for (std::size_t i = 0; i < most_letters && !text.empty() && text.front() >= 'A'; ++i) {
      if (text.front() <= 'Z') text.remove_prefix(1);
    }
    text = text::trimmed(text);
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
  }

  // Tables of our own give every row an id: such a row is an action whatever it looks like.
  bool has_own_id(const sheets::RowSpan& span) const {
    const auto id = plan_.find(model::Column::id);
    return id && view_.own(span, plan_.columns[*id].sources.front()) != nullptr;
  }

  void leave_out(const char* why, std::uint32_t row) { left_out_[why].push_back(row); }

  // True if the row was no action and has been dealt with.
  bool is_special(const sheets::RowSpan& span, std::size_t at) {
    std::vector<std::string_view> cells;
    for (std::size_t i = span.begin; i < span.end; ++i) {
      cells.push_back(view_.sheet().cells[i].text);
    }
    const bool is_near_header = view_.rows()[header_.last].row + 6 > span.row;
    if (repeats_header(view_, span, header_)) {
      leave_out("header", span.row);
      return true;
    }
    if (has_own_id(span)) return false;
    if (is_near_header && rows_.empty() && is_hint_row(cells)) {
      leave_out("hints", span.row);
      return true;
    }
    if (is_total_row(cells)) {
      leave_out("total", span.row);
      return true;
    }
    if (cells.size() == 1 && is_page_number(cells.front())) {
      leave_out("page", span.row);
      return true;
    }
    if (is_legend_row(cells)) {
      leave_out("legend", span.row);
      return true;
    }
    if (is_prepared(span)) {
      leave_out("prepared", span.row);
      return true;
    }
    if (cells.size() <= 2 && begins_legend(cells.front())) in_legend_ = true;
    if (in_legend_ && cells.size() <= 2) {
      leave_out("legend", span.row);
      return true;
    }
    in_legend_ = false;
    if (cells.size() != 1) return false;
    if (is_heading(span)) return true;
    // "(reporté de 2022)" below an action: a word on it.
    const std::string_view alone = text::trimmed(cells.front());
    const bool is_remark =
        !rows_.empty() && alone.size() > 2 && alone.front() == '(' && alone.back() == ')';
    if (is_remark && is_aside(view_.sheet().cells[span.begin], span.row)) {
      leave_out("note", span.row);
      return true;
    }
    if (!is_note_below(span, at) || !is_aside(view_.sheet().cells[span.begin], span.row)) {
      return false;
    }
    leave_out("note", span.row);
    return true;
  }

  // Words alone in the column of numbers, of a table that has titles: those of a group.
  bool names_group(const sheets::SheetCell& cell) const {
    const auto number = plan_.find(model::Column::number);
    if (!number || !title_ || cell.column != plan_.columns[*number].sources.front()) return false;
    return is_group_title(cell.text);
  }

  // Whether a row that looks like none is left out: unless a person says that it is an action.
  bool is_aside(const sheets::SheetCell& first, std::uint32_t row) {
    static constexpr std::string_view aside = "à part";
    return deciding_.decide({model::DecisionKind::row,
                             model::Sureness::doubtful,
                             sheets::one_line(first.text),
                             std::string(aside),
                             {"action"},
                             {view_.place(row, first.column)},
                             false}) == aside;
  }

  // A line of one cell that names the axis or the objective of those below.
  bool is_heading(const sheets::RowSpan& span) {
    const sheets::SheetCell& cell = view_.sheet().cells[span.begin];
    const auto is_source = [&](const std::optional<std::size_t>& planned) {
      if (!planned) return false;
      const std::vector<std::uint32_t>& sources = plan_.columns[*planned].sources;
      return std::find(sources.begin(), sources.end(), cell.column) != sources.end();
    };
    const bool is_wide =
        std::size_t{view_.width(span.row, cell.column)} * 2 >= header_.columns.size() &&
        view_.width(span.row, cell.column) > 1;
    HeadingKind kind = heading_kind(cell.text);
    // "Enjeu 1" below "Priorité 1" is a level lower, and so is "2. Bouger" below "Axe 1".
    const std::string folded = text::fold(text::beginning(cell.text, 80));
    const std::string word = folded.substr(0, folded.find(' '));
    if (kind == HeadingKind::axis && axis_word_.empty()) axis_word_ = word;
    if (!is_wide && kind == HeadingKind::none && names_group(cell)) {
      kind = axis_word_.empty() ? HeadingKind::axis : HeadingKind::objective;
    } else if (kind == HeadingKind::axis && word != axis_word_ && made_objective_) {
      kind = HeadingKind::objective;
    }
    // In its own column it says so of itself; in that of actions it may be one's title.
    if (!is_wide && (is_source(axis_) || is_source(objective_))) return false;
    if (!is_wide && (kind == HeadingKind::none || cell.text.size() > 200)) return false;
    if (kind == HeadingKind::none) kind = made_axis_ ? HeadingKind::axis : HeadingKind::objective;
    heads_nothing_ = true;
    if (kind == HeadingKind::axis && made_axis_) {
      headings_.axis = sheets::one_line(cell.text);
      headings_.objective.clear();
      heading_rows_.push_back(span.row);
    } else if (made_objective_) {
      headings_.objective = sheets::one_line(cell.text);
      heading_rows_.push_back(span.row);
    } else {
      leave_out("heading", span.row);
    }
    return true;
  }

  // "Axe 1 Soins" in the column of actions, with its dates beside: a summary line of those below.
  bool is_heading_with_more(const sheets::RowSpan& span, const std::string& title) {
    const HeadingKind kind = heading_kind(title);
    if (kind == HeadingKind::none || model::read_coded_title(title).code.empty() ||
        has_own_id(span)) {
      return false;
    }
    if (kind == HeadingKind::axis ? !made_axis_ : !made_objective_) return false;
    (kind == HeadingKind::axis ? headings_.axis : headings_.objective) = sheets::one_line(title);
    if (kind == HeadingKind::axis) headings_.objective.clear();
    heading_rows_.push_back(span.row);
    return true;
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

  // Of a porteur or of a state, of any year.
  static bool says_progress(const PlannedColumn& column) {
    const auto is_one = [](const std::optional<model::Column>& each) {
      return each == model::Column::carrier || each == model::Column::state;
    };
    return is_one(column.column) || is_one(column.of_year);
  }

  void read_row(const sheets::RowSpan& span, std::size_t i) {
    note_cells_outside(span);
    if (is_special(span, i)) return;
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
    if (!is_led && title_ && is_heading_with_more(span, row.cells[*title_].value)) return;
    if (title_ && rows_.empty() && !has_own_id(span) && is_example_title(row_title(span))) {
      leave_out("example", span.row);
      return;
    }
    if (!has_subject && has_other && !has_level && goes_on(span)) {
      join_to_last(span);
      return;
    }
    if (!has_subject && has_other && !is_carried && !has_level) {
      leave_out("no-subject", span.row);
      return;
    }
    if (plan_.service && has_subject) carry_by_service(span, row.cells);
    if (has_subject || is_carried) carry_by_pilots(span, row.cells);
    hide_persons(span);
    if (view_.is_hidden_row(span.row)) hidden_rows_.push_back(span.row);
    row.made = headings_;
    row.row = span.row;
    heads_nothing_ = false;
    const std::vector<std::string> titles = listed_titles(span);
    for (const std::string& title : titles) {
      rows_.push_back(row);
      rows_.back().cells[*title_].value = title;
    }
    if (titles.empty()) {
      rows_.push_back(std::move(row));
      return;
    }
    listed_rows_.push_back(span.row);
    listed_ += titles.size();
  }

  // "- Bus\n- Forum": several actions in one cell, every line with a mark of a list. Empty: there is one.
  std::vector<std::string> listed_titles(const sheets::RowSpan& span) {
    if (!title_ || header_.is_own || plan_.sub_action) return {};
    if (const auto& sources = plan_.columns[*title_].sources; sources.size() > 1) {
      std::vector<std::string> each;
      for (const std::uint32_t source : sources) {
        const std::string* own = view_.own(span, source);
        if (own != nullptr && !text::trimmed(*own).empty()) each.push_back(sheets::one_line(*own));
      }
      return each.size() > 1 ? each : std::vector<std::string>();
    }
    const std::string* text = view_.own(span, plan_.columns[*title_].sources.front());
    if (text == nullptr) return {};
    if (is_form_) return answered_titles(*text, view_.place(span.row, title_column()));
    if (text->find('\n') == std::string::npos) return {};
    std::vector<std::string> titles;
    for (std::string_view rest = *text; !rest.empty();) {
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      const std::string_view line = text::trimmed(rest.substr(0, end));
      rest.remove_prefix(std::min(end + 1, rest.size()));
      if (line.empty()) continue;
      const std::size_t mark = cells::cell_marks::list_mark_at(line, 0);
      if (mark == 0) return {};
      titles.push_back(sheets::one_line(line.substr(mark)));
    }
    return titles.size() > 1 ? titles : std::vector<std::string>();
  }

  std::uint32_t title_column() const { return plan_.columns[*title_].sources.front(); }

  // Answers to a form that ticks several actions, or writes several: "Forum, Atelier" where another
  // answer says "Forum". Asked about.
  std::vector<std::string> answered_titles(const std::string& answer, const text::Place& place) {
    if (answers_said_.empty()) {
      for (std::size_t i = header_.last + 1; i < header_.end; ++i) {
        const std::string* text = view_.own(view_.rows()[i], title_column());
        if (text == nullptr) continue;
        for (const std::string& part : answer_parts(*text)) ++answers_said_[text::fold(part)];
      }
    }
    const std::vector<std::string> parts = answer_parts(answer);
    const bool is_list = answer.find_first_of(";\n") != std::string::npos;
    const bool recurs = std::any_of(parts.begin(), parts.end(), [&](const std::string& part) {
      return answers_said_[text::fold(part)] > 1;
    });
    if (parts.size() < 2 || (!is_list && !recurs)) return {};
    std::string listed;
    for (const std::string& part : parts) listed += (listed.empty() ? "" : " ; ") + part;
    const std::string held = deciding_.decide({model::DecisionKind::value,
                                               model::Sureness::doubtful,
                                               sheets::one_line(answer),
                                               listed,
                                               {sheets::one_line(answer)},
                                               {place},
                                               false});
    return held == sheets::one_line(answer) ? std::vector<std::string>() : answer_parts(held);
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

  static bool is_level(const PlannedColumn& column) {
    return column.column == model::Column::axis || column.column == model::Column::objective ||
           column.column == model::Column::objective_above;
  }

  // Rows that name an objective or an axis that has no action, and is not said above others.
  void note_objectives_alone() {
    std::set<std::pair<std::size_t, std::string>> used;
    std::vector<std::pair<std::uint32_t, std::pair<std::size_t, std::string>>> levels;
    for (const ReadRow& row : rows_) {
      std::vector<std::pair<std::size_t, std::string>> said;
      bool is_action = false;
      for (std::size_t c = 0; c < plan_.columns.size(); ++c) {
        if (row.cells[c].value.empty()) continue;
        const PlannedColumn& column = plan_.columns[c];
        if (is_level(column)) said.emplace_back(c, text::fold(row.cells[c].value));
        is_action = is_action || says_progress(column) || column.column == model::Column::action ||
                    column.column == model::Column::number || column.column == model::Column::id;
      }
      if (is_action) used.insert(said.begin(), said.end());
      if (!is_action && !said.empty()) levels.emplace_back(row.row, said.back());
    }
    std::vector<std::uint32_t> alone;
    for (const auto& [row, level] : levels) {
      if (used.count(level) == 0) alone.push_back(row);
    }
    if (alone.empty()) return;
    faults_.push_back(text::Fault{text::FaultKind::objectives_alone,
                                  text::FaultSeverity::note,
                                  header_.columns.front().place,
                                  {sheets::row_list(alone)},
                                  {},
                                  {}});
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
    if (made_objective_) add(model::Column::objective, &Headings::objective);
    if (made_axis_) add(model::Column::axis, &Headings::axis);
  }

  void report() {
    const text::Place place = header_.columns.front().place;
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
    for (const auto& [why, rows] : left_out_) {
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
    if (!heading_rows_.empty())
      note(text::FaultKind::headings_read, {sheets::row_list(heading_rows_)});
    if (!service_rows_.empty()) {
      for (const FoundColumn& column : header_.columns) {
        if (column.column != *plan_.service) continue;
        note(text::FaultKind::carrier_from_service,
             {column.header, sheets::row_list(service_rows_)});
      }
    }
  }

  const sheets::SheetView& view_;
  const FoundHeader& header_;
  Headings headings_;
  text::Faults& faults_;
  model::Deciding& deciding_;
  ColumnPlan plan_;
  std::optional<std::size_t> title_, axis_, objective_;  // of the plan
  bool made_axis_ = false, made_objective_ = false;      // no column has them: headings may
  std::string axis_word_;  // what the first heading of an axis began with: "axe", "priorite"
  bool in_legend_ = false;
  model::DraftTable table_;
  std::vector<ReadRow> rows_;   // those kept so far
  std::size_t body_end_ = 0;    // of SheetView::rows(): the last that is more than one cell
  bool below_ = false;          // the table, among notes
  bool heads_nothing_ = false;  // the last heading, so far
  std::vector<std::uint32_t> read_columns_;  // of the sheet, sorted
  std::vector<std::string> outside_;         // cells beside the table
  CellFilling cells_;
  std::string last_title_;
  std::map<std::uint32_t, std::size_t> persons_;  // cells, by column of the sheet
  std::map<std::string, std::vector<std::uint32_t>> left_out_;
  bool is_form_ = false;                             // answers, a row each
  std::map<std::string, std::size_t> answers_said_;  // of the titles of a form, by its parts
  std::size_t listed_ = 0;                           // actions of cells that list several
  std::vector<std::uint32_t> listed_rows_, hidden_rows_, joined_rows_, heading_rows_, service_rows_;
};

}  // namespace

TableWithYears read_rows(const sheets::SheetView& view, const FoundHeader& header,
                         Headings headings, std::optional<int> year, text::Faults& faults,
                         model::Deciding& deciding) {
  return RowsReader(view, header, std::move(headings), year, faults, deciding).read();
}

}  // namespace maillage::importing
