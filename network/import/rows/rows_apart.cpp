#include "network/import/rows/rows_apart.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "network/import/headers/header_words.hpp"
#include "network/import/headers/row_kinds.hpp"
#include "network/model/readings/coded_title.hpp"
#include "network/model/vocabulary.hpp"
#include "network/sheets/cell_looks.hpp"
#include "network/sheets/row_texts.hpp"
#include "network/sheets/workbook_cells.hpp"
#include "network/text/characters.hpp"
#include "network/text/text.hpp"

namespace maillage::importing {

RowsApart::RowsApart(const sheets::SheetView& view, const FoundHeader& header,
                     const ColumnPlan& plan, Headings headings, model::Deciding& deciding)
    : view_(view),
      header_(header),
      plan_(plan),
      deciding_(deciding),
      headings_(std::move(headings)),
      title_(plan.find(model::Column::action)),
      axis_(plan.find(model::Column::axis)),
      objective_(plan.find(model::Column::objective)),
      made_axis_(!axis_),
      made_objective_(!objective_) {
  find_body();
}

// The last row of the table proper: what stands alone behind it may be a note.
void RowsApart::find_body() {
  body_end_ = header_.last;
  for (std::size_t i = header_.last + 1; i < header_.end; ++i) {
    const sheets::RowSpan& span = view_.rows()[i];
    if (span.end - span.begin >= 2) body_end_ = i;
  }
}

namespace {

// "Indicateur : nombre d'ateliers", "→ 12 séances" alone in a row: said of the action above.
bool details_above(std::string_view text) {
  for (const std::string_view arrow : {"→", "↳", "➔", "➜", "->", "=>", "└"}) {
    if (text.substr(0, arrow.size()) == arrow) return true;
  }
  constexpr std::size_t longest_label = 40;
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos || colon > longest_label) return false;
  const HeaderMeaning label = read_header(text::trimmed(text.substr(0, colon)));
  if (label.role == HeaderRole::remark || label.role == HeaderRole::person) return true;
  return label.role == HeaderRole::column && label.column != model::Column::action &&
         label.column != model::Column::axis && label.column != model::Column::objective &&
         label.column != model::Column::number && label.column != model::Column::id;
}

// "RA : Redon Agglomération": what capitals stand for.
bool explains_sigle(std::string_view text) {
  constexpr std::size_t shortest = 2, longest = 10;
  const std::string_view sigle = text::trimmed(text.substr(0, text.find_first_of(":=")));
  return sigle.size() < text.size() && sigle.size() >= shortest && sigle.size() <= longest &&
         std::all_of(sigle.begin(), sigle.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

// "R = réalisé", "A : abandonné": a letter of the key of states.
bool explains_state(std::string_view text) {
  const std::size_t sign = text.find_first_of(":=");
  if (sign == std::string_view::npos || sign == 0) return false;
  constexpr std::size_t longest_code = 4;
  return text::trimmed(text.substr(0, sign)).size() <= longest_code &&
         model::read_state(text.substr(sign + 1));
}

}  // namespace

// A line alone below the table, behind at least one blank row; so is all that follows.
bool RowsApart::is_note_below(const sheets::RowSpan& span, std::size_t at) {
  if (at <= body_end_ || body_end_ == header_.last) return false;
  const bool is_apart = span.row > view_.rows()[at - 1].row + 1;
  below_ = below_ || is_apart || begins_note(view_.sheet().cells[span.begin].text);
  return below_;
}

// "Plan d'actions (suite)" right above the header that a page repeats, as "Plan d'actions" stands above the
// first one.
bool RowsApart::repeats_title(std::string_view text, std::size_t at) const {
  if (at + 1 >= header_.end || !repeats_header(view_, view_.rows()[at + 1], header_)) return false;
  const auto title_of = [](std::string_view title) {
    std::string folded = text::fold(text::beginning(title, 200));
    for (const std::string_view more : {" suite", " suite et fin", " continued"}) {
      const std::size_t from = folded.size() - std::min(folded.size(), more.size());
      if (folded.size() > more.size() && folded.compare(from, more.size(), more) == 0) {
        folded.resize(from);
      }
    }
    return folded;
  };
  const std::string title = title_of(text);
  if (title.empty()) return false;
  for (std::size_t r = 0; r < header_.first; ++r) {
    const sheets::RowSpan& span = view_.rows()[r];
    for (std::size_t i = span.begin; i < span.end; ++i) {
      if (title_of(view_.sheet().cells[i].text) == title) return true;
    }
  }
  return false;
}

// A number typed in advance, and nothing else: "3", "4.", "FA3".
bool RowsApart::is_prepared(const sheets::RowSpan& span) const {
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

bool RowsApart::has_own_id(const sheets::RowSpan& span) const {
  const auto id = plan_.find(model::Column::id);
  return id && view_.own(span, plan_.columns[*id].sources.front()) != nullptr;
}

void RowsApart::leave_out(const char* why, std::uint32_t row) { left_out_[why].push_back(row); }

bool RowsApart::is_one(const sheets::RowSpan& span, std::size_t at, bool is_first) {
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
  if (is_near_header && is_first && is_hint_row(cells)) {
    leave_out("hints", span.row);
    return true;
  }
  if (sheets::is_total_row(cells)) {
    leave_out("total", span.row);
    return true;
  }
  if (cells.size() == 1 && is_page_number(cells.front())) {
    leave_out("page", span.row);
    return true;
  }
  if (cells.size() == 1 && repeats_title(cells.front(), at)) {
    leave_out("header", span.row);
    return true;
  }
  if (is_ruler(cells)) {
    leave_out("ruler", span.row);
    return true;
  }
  if (is_legend_row(cells) || is_state_legend(cells)) {
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
      !is_first && alone.size() > 2 && alone.front() == '(' && alone.back() == ')';
  if (is_remark && is_aside(view_.sheet().cells[span.begin], span.row)) {
    leave_out("note", span.row);
    return true;
  }
  if (!is_first && details_above(alone) && is_aside(view_.sheet().cells[span.begin], span.row)) {
    leave_out("note", span.row);
    return true;
  }
  if (!is_note_below(span, at)) return false;
  if (explains_sigle(alone) || explains_state(alone)) {
    leave_out("legend", span.row);
    return true;
  }
  if (is_key_of_colours(view_.sheet().cells[span.begin])) {
    leave_out("legend", span.row);
    return true;
  }
  if (!is_aside(view_.sheet().cells[span.begin], span.row)) return false;
  leave_out("note", span.row);
  return true;
}

// "Réalisé" in a colour, or beside a cell that has one and no words: read_states_by_fill reads it.
bool RowsApart::is_key_of_colours(const sheets::SheetCell& cell) const {
  if (!model::read_state(cell.text)) return false;
  const auto has_fill = [&](std::uint32_t column) {
    return sheets::look_at(view_.sheet(), cell.row, column).fill != sheets::no_fill;
  };
  return has_fill(cell.column) || (cell.column > 0 && has_fill(cell.column - 1)) ||
         has_fill(cell.column + 1);
}

// Words alone in the column of numbers, of a table that has titles: those of a group.
bool RowsApart::names_group(const sheets::SheetCell& cell) const {
  const auto number = plan_.find(model::Column::number);
  if (!number || !title_ || cell.column != plan_.columns[*number].sources.front()) return false;
  return is_group_title(cell.text) && !begins_note(text::trimmed(cell.text));
}

// Whether a row that looks like none is left out: unless a person says that it is an action.
bool RowsApart::is_aside(const sheets::SheetCell& first, std::uint32_t row) {
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
bool RowsApart::is_heading(const sheets::RowSpan& span) {
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
  // "Année 2023" heads the rows of that year.
  if (kind == HeadingKind::none && year_alone(cell.text)) kind = HeadingKind::axis;
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

bool RowsApart::is_heading_with_more(const sheets::RowSpan& span, const std::string& title) {
  const HeadingKind kind = heading_kind(title);
  // Programs give what heads others a number too.
  if (kind == HeadingKind::none || model::read_coded_title(title).code.empty() ||
      (header_.is_own && has_own_id(span))) {
    return false;
  }
  if (kind == HeadingKind::axis ? !made_axis_ : !made_objective_) return false;
  (kind == HeadingKind::axis ? headings_.axis : headings_.objective) = sheets::one_line(title);
  if (kind == HeadingKind::axis) headings_.objective.clear();
  heading_rows_.push_back(span.row);
  return true;
}

const Headings& RowsApart::headings_for_action() {
  heads_nothing_ = false;
  return headings_;
}

std::optional<Headings> RowsApart::headings_below() const {
  return heads_nothing_ ? std::optional<Headings>(headings_) : std::nullopt;
}

}  // namespace maillage::importing
