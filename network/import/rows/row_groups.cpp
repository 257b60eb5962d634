// Blanks that mean something.
//
//   Axe 1 | Bouger | Bus        a column is written once a group where its first row has a value, no value comes
//         |        | Vélo       twice and nothing is merged: its blanks are as above
//   Axe 2 |        | Jardin     a new axis begins anew: this blank objective is not "Bouger"
//
// The pattern is of the whole column, for one blank tells nothing: in a column where values repeat, a blank
// is a blank. For porteurs even the pattern is not enough, since "nobody" is what this program is asked to
// find: they are only asked about.
#include "network/import/rows/row_groups.hpp"

#include <algorithm>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "network/import/headers/row_kinds.hpp"
#include "network/model/readings/coded_title.hpp"
#include "network/sheets/row_texts.hpp"
#include "network/sheets/workbook_cells.hpp"
#include "network/text/text.hpp"

namespace maillage::importing {
namespace {

using Rows = std::vector<ReadRow>;

void report(text::Faults& faults, text::FaultKind kind, const text::Place& place,
            std::vector<std::string> words,
            text::FaultSeverity severity = text::FaultSeverity::note) {
  faults.push_back(text::Fault{kind, severity, place, std::move(words), {}, {}});
}

bool is_blank(const ReadRow& row, std::size_t at) { return row.cells[at].value.empty(); }

bool is_blank(const ReadRow& row, const std::optional<std::size_t>& at) {
  return !at || is_blank(row, *at);
}

// How a column is written: once a group, or as it comes.
struct Pattern {
  std::vector<std::size_t> blanks;  // rows that follow a value within its group
  std::size_t values = 0;
  bool is_group = false;  // no value twice, the first row has one, nothing merged
};

// `higher`: columns of the levels above, whose values begin new groups.
Pattern pattern_of(const Rows& rows, std::size_t at, const std::vector<std::size_t>& higher) {
  Pattern pattern;
  std::set<std::string> seen;
  bool repeats = false, merges = false, is_open = false;
  for (std::size_t r = 0; r < rows.size(); ++r) {
    const ReadRow& row = rows[r];
    const bool begins = std::any_of(higher.begin(), higher.end(), [&](std::size_t above) {
      return r == 0 ||
             text::fold(row.cells[above].value) != text::fold(rows[r - 1].cells[above].value);
    });
    if (begins) {
      // "Objectif 1" of the next axis is another one.
      is_open = false;
      seen.clear();
    }
    if (!is_blank(row, at)) {
      merges = merges || row.merged[at];
      repeats = repeats || !seen.insert(text::fold(row.cells[at].value)).second;
      ++pattern.values;
      is_open = true;
      continue;
    }
    if (is_open) pattern.blanks.push_back(r);
  }
  pattern.is_group = !rows.empty() && !is_blank(rows.front(), at) && !repeats && !merges &&
                     !pattern.blanks.empty();
  return pattern;
}

// The same column of a row further down.
text::Place place_below(text::Place place, std::uint32_t row) {
  place.line = row + 1;
  return place;
}

std::string rows_of(const Rows& rows, const std::vector<std::size_t>& which) {
  std::vector<std::uint32_t> numbers;
  for (const std::size_t r : which) numbers.push_back(rows[r].row);
  return sheets::row_list(numbers);
}

// Where a row begins.
text::Place first_place(const ReadRow& row) {
  for (const model::Text& cell : row.cells) {
    if (!cell.value.empty()) return cell.place;
  }
  return {};
}

constexpr std::string_view as_above = "comme au-dessus", as_blanks = "vides";
constexpr std::string_view as_action = "action", as_title = "titre", left_aside = "à part";

// Whether the blanks of a column are as the value above them: as the pattern has it, unless a
// person has said otherwise.
bool are_as_above(const ColumnPlan& plan, std::size_t at, const Rows& rows, const Pattern& pattern,
                  bool taken, model::Deciding& deciding) {
  std::vector<text::Place> places;
  for (const std::size_t r : pattern.blanks) places.push_back(first_place(rows[r]));
  const std::string held =
      deciding.decide({model::DecisionKind::blanks,
                       taken ? model::Sureness::probable : model::Sureness::doubtful,
                       plan.columns[at].header.value,
                       std::string(taken ? as_above : as_blanks),
                       {std::string(taken ? as_blanks : as_above)},
                       std::move(places),
                       false});
  return held == as_above;
}

void fill_blanks(Rows& rows, std::size_t at, const Pattern& pattern) {
  for (const std::size_t r : pattern.blanks) {
    const model::Text& above = rows[r - 1].cells[at];
    rows[r].cells[at] = {above.value, place_below(above.place, rows[r].row)};
  }
}

}  // namespace

void fill_groups(const ColumnPlan& plan, Rows& rows, const text::Place& header,
                 text::Faults& faults, model::Deciding& deciding) {
  std::vector<std::size_t> higher;
  for (const model::Column level :
       {model::Column::axis, model::Column::objective_above, model::Column::objective}) {
    const auto at = plan.find(level);
    if (!at) continue;
    // One cell for both levels has its own way of saying which it is.
    const bool is_part = plan.columns[*at].filling == Filling::axis_part ||
                         plan.columns[*at].filling == Filling::objective_part;
    const Pattern pattern = pattern_of(rows, *at, higher);
    const bool many = pattern.blanks.size() * 4 >= rows.size();
    if (pattern.is_group && !is_part) {
      const bool is_asked = deciding.answers().find(model::DecisionKind::blanks,
                                                    plan.columns[*at].header.value) == nullptr;
      const bool fills = are_as_above(plan, *at, rows, pattern, many, deciding);
      if (fills || is_asked) {
        report(faults, fills ? text::FaultKind::groups_filled : text::FaultKind::group_doubt,
               header, {plan.columns[*at].header.value, rows_of(rows, pattern.blanks)},
               fills ? text::FaultSeverity::note : text::FaultSeverity::warning);
      }
      if (fills) fill_blanks(rows, *at, pattern);
    }
    higher.push_back(*at);
  }
  const auto carrier = plan.find(model::Column::carrier);
  if (!carrier) return;
  const Pattern pattern = pattern_of(rows, *carrier, {});
  const bool is_doubtful = pattern.is_group && pattern.values >= 2 && pattern.blanks.size() >= 3 &&
                           pattern.blanks.size() * 2 >= rows.size();
  if (!is_doubtful) return;
  const std::string& name = plan.columns[*carrier].header.value;
  const bool is_asked = deciding.answers().find(model::DecisionKind::blanks, name) == nullptr;
  const bool fills = are_as_above(plan, *carrier, rows, pattern, false, deciding);
  if (fills || is_asked) {
    report(faults, fills ? text::FaultKind::groups_filled : text::FaultKind::group_doubt, header,
           {name, rows_of(rows, pattern.blanks)},
           fills ? text::FaultSeverity::note : text::FaultSeverity::warning);
  }
  if (fills) fill_blanks(rows, *carrier, pattern);
}

namespace {

// "1 Accès aux soins" with nothing but its number, over "1.1 Bus" and "1.2 Vélo": a heading.
void head_by_numbers(const ColumnPlan& plan, Rows& rows, const text::Place& header,
                     text::Faults& faults) {
  const auto number = plan.find(model::Column::number), title = plan.find(model::Column::action);
  const bool has_axis = plan.find(model::Column::axis).has_value();
  if (!title || plan.find(model::Column::objective)) return;
  const auto code_of_row = [&](const ReadRow& row) {
    // "1 Prévenir" over "1.1 Ateliers": before their titles.
    if (is_blank(row, number)) return model::read_coded_title(row.cells[*title].value).code;
    const model::CodedTitle coded = model::read_coded_title(row.cells[*number].value);
    return coded.words.empty() ? coded.code : std::string();
  };
  const auto is_bare = [&](const ReadRow& row) {
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const auto& column = plan.columns[i].column;
      if (i == number || i == *title || column == model::Column::axis) continue;
      if (!is_blank(row, i)) return false;
    }
    return !is_blank(row, *title);
  };
  std::vector<std::uint32_t> headings;
  Rows kept;
  std::vector<std::pair<std::string, std::string>> above;  // "1." and its heading, from the top
  for (std::size_t r = 0; r < rows.size(); ++r) {
    const std::string own = code_of_row(rows[r]);
    const std::string below = own + ".";
    while (!above.empty() && own.compare(0, above.back().first.size(), above.back().first) != 0)
      above.pop_back();
    if (!own.empty() && is_bare(rows[r]) && r + 1 < rows.size() &&
        code_of_row(rows[r + 1]).compare(0, below.size(), below) == 0) {
      const std::string& said = rows[r].cells[*title].value;
      above.emplace_back(below, is_blank(rows[r], number) ? said : own + " " + said);
      headings.push_back(rows[r].row);
      continue;
    }
    if (!above.empty()) {
      // "1 Prévenir" over "1.1 Manger" over "1.1.1 Ateliers": axis, objective, action.
      const bool has_objective = has_axis || above.size() > 1;
      if (!has_axis) rows[r].made.axis = above.front().second;
      if (has_objective) rows[r].made.objective = above.back().second;
    }
    kept.push_back(std::move(rows[r]));
  }
  rows = std::move(kept);
  if (!headings.empty())
    report(faults, text::FaultKind::headings_read, header, {sheets::row_list(headings)});
}

// Who carries an action and its sub-actions, rows `parent` + 1 up to `end`, where one of them alone
// says so.
class SharedCarriers {
 public:
  SharedCarriers(const ColumnPlan& plan, const model::Answers* answers) : plan_(plan) {
    carrier_ = plan.find(model::Column::carrier);
    if (!carrier_ || answers == nullptr) return;
    const model::Answer* answer =
        answers->find(model::DecisionKind::blanks, plan.columns[*carrier_].header.value);
    keeps_blanks_ = answer != nullptr && answer->text == "vides";
  }

  void share(Rows& rows, std::size_t parent, std::size_t end) {
    counted_.push_back(rows[parent].row);
    for (std::size_t sub = parent + 1; sub < end; ++sub) parts_.insert(rows[sub].row);
    if (!carrier_) return;
    model::Text& cell = rows[parent].cells[*carrier_];
    if (cell.value.empty()) {
      for (std::size_t sub = parent + 1; sub < end; ++sub) {
        const model::Text& theirs = rows[sub].cells[*carrier_];
        if (cell.value.empty()) cell.place = theirs.place;
        sheets::append_line(theirs.value, cell.value);
      }
      if (!cell.value.empty()) carried_.push_back(rows[parent].row);
      return;
    }
    for (std::size_t sub = parent + 1; sub < end && !keeps_blanks_; ++sub) {
      if (!is_blank(rows[sub], carrier_)) continue;
      rows[sub].cells[*carrier_] = {cell.value, place_below(cell.place, rows[sub].row)};
      inherited_.push_back(rows[sub].row);
    }
  }

  // `actions`: rows that count.
  void tell(std::size_t actions, const text::Place& header, text::Faults& faults) {
    for (std::vector<std::uint32_t>* rows : {&carried_, &inherited_, &counted_}) {
      std::sort(rows->begin(), rows->end());
    }
    if (!carried_.empty()) {
      report(faults, text::FaultKind::sub_actions_carry, header, {sheets::row_list(carried_)});
    }
    if (!inherited_.empty()) {
      report(faults, text::FaultKind::parent_carries, plan_.columns[*carrier_].header.place,
             {sheets::row_list(inherited_), plan_.columns[*carrier_].header.value});
    }
    if (!counted_.empty()) {
      report(faults, text::FaultKind::parts_counted, header,
             {sheets::row_list(counted_), std::to_string(parts_.size()), std::to_string(actions),
              std::to_string(actions - std::min(actions, parts_.size()))},
             text::FaultSeverity::warning);
    }
  }

 private:
  const ColumnPlan& plan_;
  std::optional<std::size_t> carrier_;
  bool keeps_blanks_ = false;
  std::set<std::uint32_t> parts_;  // rows of sub-actions
  std::vector<std::uint32_t> carried_, inherited_, counted_;
};

// "1.1"; "1.a" of "1.a", "1a)", "1-A": a part is told by a letter too. Empty: no code.
std::string code_of_part(std::string_view number) {
  const model::CodedTitle coded = model::read_coded_title(number);
  if (coded.words.empty()) return coded.code;
  std::string_view text = text::trimmed(number);
  while (!text.empty() && (text.back() == ')' || text.back() == '.')) text.remove_suffix(1);
  const char letter = text.empty() ? '0' : text.back();
  const bool is_letter = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
  const std::size_t end = text.find_last_of("0123456789");
  if (!is_letter || end == std::string_view::npos || text.size() - end > 3) return {};
  const std::string_view code = text.substr(0, end + 1), between = text.substr(end + 1);
  if (code.find_first_not_of("0123456789.") != std::string_view::npos) return {};
  if (between.size() == 2 && std::string_view(".- ").find(between[0]) == std::string_view::npos)
    return {};
  return std::string(code) + "." + text::fold(between.substr(between.size() - 1));
}

// "1.1" that says something of its own, over "1.1.1" and "1.1.2": an action and its sub-actions. Both
// count, unless a person says that it is but the title of these; of "1.a" under "1" it is asked.
void settle_numbered(const ColumnPlan& plan, Rows& rows, SharedCarriers& carrying,
                     const text::Place& header, text::Faults& faults, model::Deciding& deciding) {
  const auto number = plan.find(model::Column::number), title = plan.find(model::Column::action);
  if (!number || plan.sub_action) return;
  std::vector<std::string> codes;
  for (const ReadRow& row : rows) codes.push_back(code_of_part(row.cells[*number].value));
  std::vector<bool> is_title(rows.size());
  // The lowest first, so that what they carry reaches the levels above.
  for (std::size_t r = rows.size(); r-- > 0;) {
    if (codes[r].empty()) continue;
    const std::string below = codes[r] + ".";
    std::size_t end = r + 1;
    while (end < rows.size() && codes[end].compare(0, below.size(), below) == 0) ++end;
    if (end == r + 1) continue;
    const bool has_title = title && !is_blank(rows[r], *title);
    static constexpr std::string_view action = "action";
    const bool by_letter = codes[r + 1].find_first_not_of("0123456789.") != std::string::npos;
    if (has_title) {
      is_title[r] =
          deciding.decide({model::DecisionKind::row,
                           by_letter ? model::Sureness::doubtful : model::Sureness::probable,
                           rows[r].cells[*title].value,
                           std::string(action),
                           {"titre"},
                           {rows[r].cells[*title].place},
                           false}) != action;
    }
    if (!is_title[r]) {
      carrying.share(rows, r, end);
      continue;
    }
    std::string Headings::*level =
        plan.find(model::Column::axis) ? &Headings::objective : &Headings::axis;
    for (std::size_t part = r + 1; part < end; ++part) {
      if ((rows[part].made.*level).empty()) {
        rows[part].made.*level = codes[r] + " " + rows[r].cells[*title].value;
      }
    }
  }
  Rows kept;
  std::vector<std::uint32_t> headings;
  for (std::size_t r = 0; r < rows.size(); ++r) {
    if (is_title[r]) {
      headings.push_back(rows[r].row);
    } else {
      kept.push_back(std::move(rows[r]));
    }
  }
  rows = std::move(kept);
  if (!headings.empty())
    report(faults, text::FaultKind::headings_read, header, {sheets::row_list(headings)});
}

}  // namespace

void settle_parents(const ColumnPlan& plan, Rows& rows, const text::Place& header,
                    const model::Answers* answers, text::Faults& faults,
                    model::Deciding& deciding) {
  head_by_numbers(plan, rows, header, faults);
  SharedCarriers carrying(plan, answers);
  settle_numbered(plan, rows, carrying, header, faults, deciding);
  if (!plan.sub_action) {
    carrying.tell(rows.size(), header, faults);
    return;
  }
  std::vector<std::uint32_t> headings;
  Rows kept;
  for (std::size_t r = 0; r < rows.size(); ++r) {
    ReadRow& row = rows[r];
    std::size_t end = r + 1;
    const std::string title = text::fold(row.title);
    while (end < rows.size() && !rows[end].sub_action.empty() &&
           (rows[end].title.empty() || text::fold(rows[end].title) == title)) {
      ++end;
    }
    const bool is_parent = row.sub_action.empty() && !title.empty() && end > r + 1;
    if (!is_parent) {
      kept.push_back(std::move(row));
      continue;
    }
    bool says_more = false;
    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
      const auto& column = plan.columns[i].column;
      const bool is_name = column == model::Column::action || column == model::Column::number ||
                           column == model::Column::axis || column == model::Column::objective ||
                           column == model::Column::objective_above || column == model::Column::id;
      says_more = says_more || (!is_name && !is_blank(row, i) && !row.merged[i]);
    }
    if (!says_more) {
      headings.push_back(row.row);
      continue;
    }
    carrying.share(rows, r, end);
    kept.push_back(std::move(row));
  }
  rows = std::move(kept);
  if (!headings.empty()) {
    report(faults, text::FaultKind::rows_left_out, header, {"parent", sheets::row_list(headings)});
  }
  carrying.tell(rows.size(), header, faults);
}

namespace {

// Its only cell; none if it has none or several.
std::optional<std::size_t> only_cell(const ReadRow& row) {
  std::optional<std::size_t> only;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    if (is_blank(row, i)) continue;
    if (only) return std::nullopt;
    only = i;
  }
  return only;
}

bool is_capitals(std::string_view text) {
  std::size_t capitals = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c >= 'a' && c <= 'z') return false;
    // "é" and its like are C3 A0 … C3 BE, the capitals C3 80 … C3 9E.
    if (c == '\xC3' && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) >= 0xA0) {
      return false;
    }
    capitals += c >= 'A' && c <= 'Z' ? 1 : 0;
  }
  return capitals >= 4;
}

// Lone words under the header of axes. Of a table whose axes have codes, or right below its header,
// they are no axis; elsewhere one may be an axis that has no action yet.
void leave_out_banners(std::size_t axis, Rows& rows, const text::Place& header,
                       text::Faults& faults, model::Deciding& deciding) {
  std::multiset<std::string> used;
  bool has_codes = false;
  for (const ReadRow& row : rows) {
    if (is_blank(row, axis)) continue;
    used.insert(text::fold(row.cells[axis].value));
    has_codes = has_codes || !model::read_coded_title(row.cells[axis].value).code.empty();
  }
  std::vector<std::uint32_t> banners;
  bool is_first = true;
  const auto is_banner = [&](const ReadRow& row) {
    const bool is_lone = only_cell(row) == axis && !row.merged[axis];
    const std::string& text = row.cells[axis].value;
    const bool is_word = is_lone && used.count(text::fold(text)) == 1 &&
                         model::read_coded_title(text).code.empty() &&
                         heading_kind(text) == HeadingKind::none;
    if (!is_word || (!is_first && !has_codes)) {
      is_first = false;
      return false;
    }
    const std::string held = deciding.decide({model::DecisionKind::row,
                                              model::Sureness::doubtful,
                                              std::string(text::trimmed(text)),
                                              std::string(left_aside),
                                              {std::string(as_title)},
                                              {row.cells[axis].place},
                                              false});
    if (held != left_aside) return false;
    banners.push_back(row.row);
    return true;
  };
  rows.erase(std::remove_if(rows.begin(), rows.end(), std::ref(is_banner)), rows.end());
  if (banners.empty()) return;
  report(faults, text::FaultKind::rows_left_out, header, {"banner", sheets::row_list(banners)},
         text::FaultSeverity::warning);
}

}  // namespace

void settle_lone_words(const ColumnPlan& plan, Rows& rows, const text::Place& header,
                       text::Faults& faults, model::Deciding& deciding) {
  const auto axis = plan.find(model::Column::axis);
  if (axis) leave_out_banners(*axis, rows, header, faults, deciding);
  const auto title = plan.find(model::Column::action);
  if (!title) return;
  // A lone title over others that say more is a heading if it alone is in capitals; else it is
  // asked about where there are several.
  std::vector<std::size_t> lone;
  std::size_t others = 0, capitals = 0, coded = 0;
  const auto has_code = [&](std::size_t r) {
    const model::CodedTitle words = model::read_coded_title(rows[r].cells[*title].value);
    return !words.code.empty() && !words.words.empty();
  };
  for (std::size_t r = 0; r < rows.size(); ++r) {
    if (only_cell(rows[r]) == title) {
      lone.push_back(r);
    } else if (!is_blank(rows[r], title)) {
      ++others;
      capitals += is_capitals(rows[r].cells[*title].value) ? 1 : 0;
      coded += has_code(r) ? 1 : 0;
    }
  }
  if (lone.empty() || others == 0) return;
  const auto leads = [&](std::size_t r) {
    return r + 1 < rows.size() && only_cell(rows[r + 1]) != title;
  };
  // So is one with a number, where the others have none: "1. Access to care".
  const bool are_capitals = capitals == 0 && std::all_of(lone.begin(), lone.end(), [&](auto r) {
                              return is_capitals(rows[r].cells[*title].value);
                            });
  const bool are_coded = coded == 0 && lone.size() >= 2 && lone.front() == 0 &&
                         std::all_of(lone.begin(), lone.end(), has_code);
  const bool can_head =
      !axis && (are_capitals || are_coded) && std::all_of(lone.begin(), lone.end(), leads);
  const bool is_doubtful = !can_head && lone.size() >= 2 && lone.front() == 0 &&
                           std::all_of(lone.begin(), lone.end(), leads);
  if (!can_head && !is_doubtful) return;
  std::vector<std::size_t> headings;
  bool is_asked = false;
  for (const std::size_t r : lone) {
    const model::Text& cell = rows[r].cells[*title];
    is_asked = is_asked || deciding.answers().find(model::DecisionKind::row, cell.value) == nullptr;
    const std::string held =
        deciding.decide({model::DecisionKind::row,
                         can_head ? model::Sureness::probable : model::Sureness::doubtful,
                         cell.value,
                         std::string(can_head ? as_title : as_action),
                         {std::string(can_head ? as_action : as_title)},
                         {cell.place},
                         false});
    if (held == as_title) headings.push_back(r);
  }
  if (is_doubtful && is_asked) {
    report(faults, text::FaultKind::titles_alone, header, {rows_of(rows, lone)},
           text::FaultSeverity::warning);
  }
  if (headings.empty()) return;
  report(faults, text::FaultKind::headings_read, header, {rows_of(rows, headings)});
  Rows kept;
  std::string heading;
  for (std::size_t r = 0; r < rows.size(); ++r) {
    if (std::binary_search(headings.begin(), headings.end(), r)) {
      heading = rows[r].cells[*title].value;
      continue;
    }
    if (!heading.empty()) rows[r].made.axis = heading;
    kept.push_back(std::move(rows[r]));
  }
  rows = std::move(kept);
}

}  // namespace maillage::importing
