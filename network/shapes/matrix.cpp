#include "network/shapes/matrix.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "network/cells/cell_names.hpp"
#include "network/cells/nobody.hpp"
#include "network/model/columns.hpp"
#include "network/model/readings/state_words.hpp"
#include "network/names/name_types.hpp"
#include "network/persons/person_headers.hpp"
#include "network/shapes/made_sheet.hpp"
#include "network/shapes/shape_words.hpp"
#include "network/shapes/tie_roles.hpp"
#include "network/sheets/row_texts.hpp"
#include "network/text/text.hpp"

namespace maillage::shapes {
namespace {

constexpr std::size_t header_rows_tried = 30;
constexpr std::size_t rows_of_sample = 100;

struct Head {
  std::uint32_t column = 0;
  std::string text;
  std::optional<TieRole> role = std::nullopt;  // what a tick says there, by a title above
};

bool is_mostly(std::size_t count, std::size_t of) { return of > 0 && count * 10 >= of * 6; }

text::Fault matrix_fault(text::FaultKind kind, text::FaultSeverity severity,
                         const text::Place& place, std::vector<std::string> words) {
  return {kind, severity, place, std::move(words), {}, {}};
}

std::string without_brackets_or_doubt(std::string_view text) {
  std::string kept;
  int depth = 0;
  for (const char c : text) {
    if (c == '(' || c == '[') ++depth;
    if (depth == 0 && c != '?' && c != '*') kept += c;
    if ((c == ')' || c == ']') && depth > 0) --depth;
  }
  return kept;
}

// "R ?", "Pilote (à confirmer)": nobody is sure of it.
bool is_doubted(std::string_view text) {
  if (text.find('?') != std::string_view::npos) return true;
  const std::size_t open = text.find('(');
  const std::size_t close = open == std::string_view::npos ? open : text.find(')', open);
  if (close == std::string_view::npos) return false;
  const cells::CellPhrase inside = cells::read_phrase(text.substr(open + 1, close - open - 1));
  return inside.says != cells::PhraseSays::names || inside.doubtful;
}

class MatrixReader {
 public:
  MatrixReader(const sheets::SheetView& view, model::Deciding& deciding)
      : view_(view), deciding_(deciding) {}

  std::optional<ReadMatrix> read() {
    const std::vector<sheets::RowSpan>& rows = view_.rows();
    for (header_ = 0; header_ < std::min(rows.size(), header_rows_tried); ++header_) {
      if (rows[header_].end - rows[header_].begin < 2 || !find_heads() || !find_labels()) continue;
      if (!is_matrix()) continue;
      if (names_no_action()) return left_out();
      return labels_are_actions_ ? actions_in_rows() : organisations_in_rows();
    }
    return std::nullopt;
  }

 private:
  const sheets::RowSpan& header_row() const { return view_.rows()[header_]; }

  std::string text_at(const sheets::RowSpan& span, std::uint32_t column) const {
    const std::string* own = view_.own(span, column);
    return own == nullptr ? std::string() : std::string(text::trimmed(*own));
  }

  // The columns that hold nothing but marks, and empty ones between them.
  bool find_heads() {
    heads_.clear();
    bare_.clear();
    marks_.clear();
    ticks_said_ = 0;
    const std::vector<sheets::RowSpan>& rows = view_.rows();
    std::vector<std::pair<Head, bool>> candidates;
    std::vector<Head> nearly;
    std::size_t found = 0;
    for (std::size_t i = header_row().begin; i < header_row().end; ++i) {
      const sheets::SheetCell& cell = view_.sheet().cells[i];
      constexpr std::size_t longest_head = 250;
      if (cell.text.size() > longest_head || names_time_or_state(cell.text)) continue;
      if (model::read_column(cell.text) || persons::heads_persons(text::fold(cell.text))) continue;
      if (model::says_yes(cell.text) || model::says_no(cell.text)) return false;
      if (!marks_of(cell.text).empty() && text::fold(cell.text).size() < 2) return false;
      // More texts than a tenth of the sample, and it is none whatever else it holds.
      const std::size_t last = std::min(rows.size() - 1, header_ + rows_of_sample);
      const std::size_t most_texts = (last - header_) / 10;
      std::size_t filled = 0, marks = 0;
      for (std::size_t r = header_ + 1; r <= last && filled - marks <= most_texts; ++r) {
        const std::string* own = view_.own(rows[r], cell.column);
        const std::string_view text = own == nullptr ? std::string_view() : text::trimmed(*own);
        if (text.empty()) continue;
        ++filled;
        marks += is_cell_of_matrix(text) ? 1 : 0;
      }
      const bool is_one =
          filled > 0 && (marks == filled || (marks >= 4 && marks * 10 >= filled * 9));
      if (is_one || filled == 0) {
        candidates.push_back({{cell.column, sheets::one_line(cell.text)}, is_one});
        found += is_one ? 1 : 0;
      } else if (marks_in_half(cell.column, last) && may_be_organisation(cell.text)) {
        nearly.push_back({cell.column, sheets::one_line(cell.text)});
      }
    }
    if (found < 2) return false;
    // "Pilote (à confirmer)", "Invité": another organisation's, with words to be asked about.
    for (const Head& head : nearly) {
      const auto behind = std::find_if(candidates.begin(), candidates.end(), [&](const auto& each) {
        return each.first.column > head.column;
      });
      candidates.insert(behind, {head, true});
    }
    // An empty column is of the matrix where it stands beside it and is headed by an organisation; one
    // headed by an action is where all heads are.
    bool begun = false;
    for (const auto& [head, is_one] : candidates) {
      begun = begun || is_one;
      const bool is_head = is_one || (begun && may_be_organisation(head.text));
      (is_head ? heads_ : bare_).push_back(head);
    }
    for (Head& head : heads_) head.role = role_of_title(title_above(head.column));
    for (std::size_t r = header_ + 1; r < rows.size(); ++r) {
      for (const Head& head : heads_) {
        const std::string text = text_at(rows[r], head.column);
        if (text.empty()) continue;
        for (const std::string& mark : marks_in(text)) {
          if (head.role && is_tick_mark(mark)) {
            ++ticks_said_;
            continue;
          }
          marks_[mark].push_back(view_.place(rows[r].row, head.column));
        }
      }
    }
    return true;
  }

  // Whether half of the cells of a column are marks, but for what is in brackets or doubted.
  bool marks_in_half(std::uint32_t column, std::size_t last) {
    std::size_t filled = 0, marks = 0;
    for (std::size_t r = header_ + 1; r <= last; ++r) {
      const std::string* own = view_.own(view_.rows()[r], column);
      const std::string_view text = own == nullptr ? std::string_view() : text::trimmed(*own);
      if (text.empty()) continue;
      ++filled;
      constexpr std::size_t longest_mark = 60;
      if (text.size() > longest_mark) return false;
      marks +=
          is_cell_of_matrix(text) || !marks_of(without_brackets_or_doubt(text)).empty() ? 1 : 0;
    }
    return marks > 0 && marks * 2 >= filled;
  }

  // Letters that matrices have; "A" and "B" alone may be anything. Each row that may head a matrix asks
  // for the cells below again: `text` is a cell's own, for it is kept by where it stands.
  bool is_cell_of_matrix(std::string_view text) {
    const auto [known, is_new] = of_matrix_.try_emplace(text);
    if (!is_new) return known->second;
    const std::vector<std::string> marks = marks_of(text);
    known->second =
        !marks.empty() && std::all_of(marks.begin(), marks.end(), [](const std::string& mark) {
          const bool is_letter = mark.size() == 1 && mark[0] >= 'A' && mark[0] <= 'Z';
          return !is_letter || std::string_view("RACISPLFVXO").find(mark) != std::string_view::npos;
        });
    return known->second;
  }

  // "R (à confirmer)" is an R; what is no mark at all is one of its own, to be asked about.
  static std::vector<std::string> marks_in(const std::string& text) {
    std::vector<std::string> marks = marks_of(text);
    if (marks.empty()) marks = marks_of(without_brackets_or_doubt(text));
    if (marks.empty()) marks = {sheets::one_line(text)};
    return marks;
  }

  bool is_head(std::uint32_t column) const {
    return std::any_of(heads_.begin(), heads_.end(),
                       [&](const Head& head) { return head.column == column; });
  }

  // The column of the rows' names: by its header, else the last of texts before the matrix.
  bool find_labels() {
    std::map<std::uint32_t, std::pair<std::size_t, std::set<std::string>>> texts;
    const std::vector<sheets::RowSpan>& rows = view_.rows();
    std::size_t body = 0;
    for (std::size_t r = header_ + 1; r < rows.size() && r <= header_ + rows_of_sample; ++r) {
      bool has_mark = false;
      for (const Head& head : heads_) has_mark |= view_.own(rows[r], head.column) != nullptr;
      if (!has_mark) continue;
      ++body;
      for (std::size_t i = rows[r].begin; i < rows[r].end; ++i) {
        const sheets::SheetCell& cell = view_.sheet().cells[i];
        if (is_head(cell.column)) continue;
        const std::string folded = text::fold(cell.text);
        if (folded.find_first_not_of("0123456789 ") == std::string::npos) continue;
        ++texts[cell.column].first;
        texts[cell.column].second.insert(folded);
      }
    }
    label_.reset();
    for (const auto& [column, said] : texts) {
      const std::string header = text_at(header_row(), column);
      if (said.first * 2 < body) continue;
      if (heads_actions(header) || heads_organisations(header)) {
        label_ = column;
        break;
      }
      const bool is_before = column < heads_.front().column;
      const bool is_distinct = said.second.size() * 10 >= said.first * 7;
      if (is_before && is_distinct && !names_time_or_state(header)) label_ = column;
    }
    if (!label_) return false;
    labels_.clear();
    for (std::size_t r = header_ + 1; r < rows.size(); ++r) {
      const std::string text = text_at(rows[r], *label_);
      bool has_mark = false;
      for (const Head& head : heads_) has_mark |= view_.own(rows[r], head.column) != nullptr;
      if (!text.empty() && has_mark) labels_.push_back(text);
    }
    corner_ = text_at(header_row(), *label_);
    const std::string* above = view_.from_above(header_row().row, *label_);
    if (corner_.empty() && above != nullptr) corner_ = *above;
    return !labels_.empty();
  }

  // "Porteurs", "Financeurs" over several heads.
  static std::optional<TieRole> role_of_title(const std::string& title) {
    if (const TieRole* word = role_of_word(title)) return *word;
    if (model::read_column(title) == model::Column::carrier) return TieRole::carrier;
    if (model::read_column(title) == model::Column::funders) return TieRole::funder;
    return std::nullopt;
  }

  std::string title_above() const { return title_above(heads_.front().column); }

  std::string title_above(std::uint32_t head) const {
    if (header_ == 0) return {};
    const sheets::RowSpan& above = view_.rows()[header_ - 1];
    for (std::size_t i = above.begin; i < above.end; ++i) {
      const sheets::SheetCell& cell = view_.sheet().cells[i];
      const std::uint32_t width = view_.width(above.row, cell.column);
      if (head >= cell.column && head < cell.column + width && above.end - above.begin > 1) {
        return cell.text;
      }
    }
    return {};
  }

  std::size_t count_marks() const {
    std::size_t marks = ticks_said_;
    for (const auto& each : marks_) marks += each.second.size();
    return marks;
  }

  bool is_matrix() {
    // Noughts alone tie nobody to anything: they are counts of something.
    const bool only_says_no = std::all_of(marks_.begin(), marks_.end(), [](const auto& each) {
      return each.first == "0" || each.first == "-" || each.first == "–";
    });
    if (count_marks() < 2 || (only_says_no && ticks_said_ == 0)) return false;
    bool is_raci = marks_.count("R") != 0 &&
                   (marks_.count("A") != 0 || marks_.count("C") != 0 || marks_.count("I") != 0);
    for (const auto& each : marks_) {
      const TieRole* word = role_of_word(each.first);
      is_raci = is_raci || (word != nullptr && *word == TieRole::carrier && marks_.size() > 1);
    }
    std::size_t head_organisations = 0, label_organisations = 0, groups = 0, label_groups = 0;
    for (const Head& head : heads_) {
      head_organisations += may_be_organisation(head.text) ? 1 : 0;
      groups += names_group(head.text) ? 1 : 0;
    }
    for (const std::string& label : labels_) {
      label_organisations += may_be_organisation(label) ? 1 : 0;
      label_groups += names_group(label) ? 1 : 0;
    }
    heads_are_organisations_ = is_mostly(head_organisations, heads_.size());
    labels_are_organisations_ = is_mostly(label_organisations, labels_.size());
    heads_are_groups_ = is_mostly(groups, heads_.size());
    labels_are_groups_ = is_mostly(label_groups, labels_.size());
    // Figures head columns where the corner says of what they are numbers; else this is a row of a table.
    const bool has_figures = std::any_of(heads_.begin(), heads_.end(), [](const Head& head) {
      return text::fold(head.text).find_first_not_of("0123456789 ") == std::string::npos;
    });
    const bool says_of_what =
        corner_.empty() || heads_actions(corner_) || heads_organisations(corner_);
    if (has_figures && !says_of_what) return false;
    const std::string title = title_above();
    const bool is_titled = heads_organisations(title) || heads_.front().role.has_value();
    const bool says_actions = heads_actions(corner_) || is_titled;
    const bool says_organisations =
        !says_actions && (heads_organisations(corner_) || heads_actions(title));
    const bool says_a_side = says_organisations || labels_are_organisations_ ||
                             heads_are_organisations_ || is_titled || says_actions;
    const bool is_bare = !says_a_side && is_bare_incidence();
    if (is_bare && names_are_the_same()) {
      heads_are_organisations_ = labels_are_organisations_ = true;
      return true;
    }
    if (!is_raci && !says_a_side && !is_bare) return false;
    // Ticks or letters under headers of anything: "Priorité", "Fiche ?". Several organisations among many
    // heads are enough: nobody knows all of their names.
    const bool are_some = head_organisations >= 3 && head_organisations * 3 >= heads_.size();
    if (!is_raci && says_actions && !heads_are_organisations_ && !is_titled && !are_some) {
      return false;
    }
    if (heads_are_groups_ && !says_actions) {
      labels_are_actions_ = false;
      return true;
    }
    if (labels_are_groups_ && heads_are_organisations_) {
      labels_are_actions_ = true;
      return true;
    }
    if (says_actions || says_organisations) {
      labels_are_actions_ = says_actions;
      return true;
    }
    const std::size_t of_heads = head_organisations * labels_.size(),
                      of_labels = label_organisations * heads_.size();
    labels_are_actions_ = !is_bare && of_heads >= of_labels;
    const bool is_doubtful = heads_are_organisations_ == labels_are_organisations_;
    const std::string subject =
        corner_.empty() ? "(" + sheets::column_name(*label_) + ")" : sheets::one_line(corner_);
    const std::string actions(code_of(model::Column::action)),
        carriers(code_of(model::Column::carrier));
    model::Decision decision{model::DecisionKind::column,
                             is_doubtful ? model::Sureness::doubtful : model::Sureness::probable,
                             subject,
                             labels_are_actions_ ? actions : carriers,
                             {labels_are_actions_ ? carriers : actions},
                             {view_.place(header_row().row, *label_)},
                             false};
    labels_are_actions_ = deciding_.decide(std::move(decision)) == actions;
    return true;
  }

  // A table of zeros and ones and nothing else, as programs for networks write an affiliation matrix: its
  // names say no side, and actors stand in its rows by custom.
  bool is_bare_incidence() const {
    const std::size_t columns = header_row().end - header_row().begin;
    const bool has_a_corner = !text_at(header_row(), *label_).empty();
    return marks_.size() == 2 && marks_.count("0") != 0 && marks_.count("1") != 0 &&
           heads_.size() >= 2 && labels_.size() >= 2 &&
           columns == heads_.size() + (has_a_corner ? 1 : 0);
  }

  // Organisations on both sides, the same ones: who works with whom.
  bool names_no_action() const {
    return heads_are_organisations_ && labels_are_organisations_ && names_are_the_same();
  }

  bool names_are_the_same() const {
    std::set<std::string> names;
    for (const std::string& label : labels_) names.insert(text::fold(label));
    std::size_t same = 0;
    for (const Head& head : heads_) same += names.count(text::fold(head.text));
    return same * 2 >= heads_.size();
  }

  ReadMatrix left_out() const {
    ReadMatrix read;
    std::vector<std::uint32_t> rows;
    for (std::size_t r = header_ + 1; r < view_.rows().size(); ++r) {
      rows.push_back(view_.rows()[r].row);
    }
    read.faults.push_back(matrix_fault(text::FaultKind::ties_left_out, text::FaultSeverity::warning,
                                       view_.place(header_row().row, *label_),
                                       {std::to_string(count_marks()), sheets::row_list(rows)}));
    read.sheet = sheets::WorkbookSheet();
    read.sheet->name = view_.sheet().name;
    return read;
  }

  MarkMeanings meanings() const {
    TickMeaning ticks;
    const bool has_carriers = std::any_of(
        view_.sheet().cells.begin() + static_cast<std::ptrdiff_t>(header_row().begin),
        view_.sheet().cells.begin() + static_cast<std::ptrdiff_t>(header_row().end),
        [&](const sheets::SheetCell& cell) {
          return !is_head(cell.column) && model::read_column(cell.text) == model::Column::carrier;
        });
    const auto is_epci = [](const Head& head) {
      const auto type = names::guess_type(head.text);
      return type && (type->type == model::PartnerType::codecom ||
                      type->type == model::PartnerType::commune);
    };
    if (labels_are_actions_ && heads_.size() >= 2 &&
        std::all_of(heads_.begin(), heads_.end(), is_epci)) {
      ticks = {TieRole::territory, TieRole::partner, model::Sureness::doubtful};
    } else if (has_carriers || heads_are_groups_ || labels_are_groups_) {
      ticks.sureness = model::Sureness::certain;
    }
    return MarkMeanings(marks_, legend_of(view_), ticks, deciding_);
  }

  void report(const MarkMeanings& meanings, std::size_t organisations, std::size_t actions,
              std::size_t persons, ReadMatrix& read) const {
    const text::Place place = view_.place(header_row().row, heads_.front().column);
    read.faults.push_back(matrix_fault(
        text::FaultKind::matrix_read, text::FaultSeverity::note, place,
        {std::to_string(organisations), std::to_string(actions),
         meanings.listed({TieRole::carrier}), meanings.listed({TieRole::candidate}),
         meanings.listed({TieRole::partner, TieRole::funder, TieRole::target, TieRole::territory}),
         meanings.listed({TieRole::beside})}));
    if (persons > 0) {
      read.faults.push_back(
          matrix_fault(text::FaultKind::persons_in_cells, text::FaultSeverity::note, place,
                       {std::string(code_of(model::Column::carrier)), std::to_string(persons),
                        sheets::row_list({header_row().row})}));
    }
  }

  template <class Tie>
  void for_each_tie(const MarkMeanings& meanings, Tie tie) const {
    const std::vector<sheets::RowSpan>& rows = view_.rows();
    std::size_t label = header_;  // the row of the last name
    for (std::size_t r = header_ + 1; r < rows.size(); ++r) {
      const bool goes_on = view_.from_above(rows[r].row, *label_) != nullptr;
      if (!goes_on) label = r;
      for (std::size_t h = 0; h < heads_.size(); ++h) {
        const std::string text = text_at(rows[r], heads_[h].column);
        if (text.empty()) continue;
        const text::Place place = view_.place(rows[r].row, heads_[h].column);
        const std::string letter = meanings.says_roles() ? sheets::one_line(text) : std::string();
        for (const std::string& mark : marks_in(text)) {
          const bool is_said = heads_[h].role && is_tick_mark(mark);
          TieRole role = is_said ? *heads_[h].role : meanings.role_of(mark);
          const bool takes_part = role != TieRole::none && role != TieRole::beside;
          if (takes_part && labels_are_actions_ && is_surely_group(heads_[h].text)) {
            role = TieRole::instance;
          }
          if (role == TieRole::carrier && is_doubted(text)) role = TieRole::candidate;
          if (role != TieRole::none) tie(label, h, role, is_said ? std::string() : letter, place);
        }
      }
    }
  }

  ReadMatrix actions_in_rows() {
    if (labels_are_groups_) return groups(false);
    ReadMatrix read;
    MadeSheet made;
    const std::vector<sheets::RowSpan>& rows = view_.rows();
    std::uint32_t last_column = 0;
    std::size_t actions = 0;
    for (const sheets::SheetCell& cell : view_.sheet().cells) {
      last_column = std::max(last_column, cell.column);
      const bool is_of_matrix = is_head(cell.column) && cell.row + 1 >= header_row().row &&
                                !(cell.row + 1 == header_row().row && title_above().empty());
      // Lines of a legend stand in the column of the actions, where they are none.
      if (is_of_matrix || !legend_in(cell.text).empty()) continue;
      made.keep(cell);
      actions += cell.column == *label_ && cell.row > header_row().row ? 1 : 0;
    }
    if (!heads_actions(corner_) || text_at(header_row(), *label_).empty()) {
      made.put(header_row().row, *label_,
               heads_actions(corner_) ? corner_ : std::string(code_of(model::Column::action)),
               {view_.place(header_row().row, *label_)});
    }
    std::vector<std::string> names;
    for (const Head& head : heads_) names.push_back(head.text);
    const HeadsOf kind = heads_of(names);
    for (std::string& name : names) name = organisation_of(name, kind);
    const MarkMeanings said = meanings();
    TieCells ties(last_column + 1);
    for_each_tie(said, [&](std::size_t row, std::size_t head, TieRole role,
                           const std::string& letter, const text::Place& place) {
      ties.add(rows[row].row, role, names[head], letter, place);
    });
    ties.put(header_row().row, view_.place(header_row().row, heads_.front().column), made);
    const auto persons = static_cast<std::size_t>(
        std::count(names.begin(), names.end(), std::string(cells::one_person)));
    report(said, heads_.size() - persons, actions, ties.persons(), read);
    read.sheet = made.finish(view_.sheet());
    read.sheet->hidden = view_.sheet().hidden;
    for (const sheets::CellRange& range : view_.sheet().merged) {
      const bool meets = std::any_of(heads_.begin(), heads_.end(), [&](const Head& head) {
        return head.column >= range.first_column && head.column <= range.last_column;
      });
      const bool is_corner = range.first_row < header_row().row &&
                             range.last_row >= header_row().row && range.first_column == *label_;
      const bool is_title = range.last_row + 1 < header_row().row;
      if (is_title || (!meets && !is_corner)) read.sheet->merged.push_back(range);
    }
    return read;
  }

  ReadMatrix organisations_in_rows() {
    if (heads_are_groups_) return groups(true);
    ReadMatrix read;
    MadeSheet made;
    for (const sheets::SheetCell& cell : view_.sheet().cells) {
      if (cell.row < header_row().row && title_above().empty()) made.keep(cell);
    }
    std::vector<std::string> names;
    std::vector<std::string> of_row(view_.rows().size());
    for (std::size_t r = header_ + 1; r < view_.rows().size(); ++r) {
      of_row[r] = text_at(view_.rows()[r], *label_);
      if (!of_row[r].empty()) names.push_back(of_row[r]);
    }
    const HeadsOf kind = heads_of(names);
    std::set<std::string> organisations;
    // An action that nobody has a part in is one all the same.
    std::uint32_t last_head = heads_.back().column;
    for (const Head& head : bare_) {
      if (head.column <= *label_ || head.column > last_head + 1) continue;
      last_head = std::max(last_head, head.column);
      heads_.push_back(head);
    }
    std::sort(heads_.begin(), heads_.end(),
              [](const Head& a, const Head& b) { return a.column < b.column; });
    const std::uint32_t header = header_row().row;
    made.put(header, 0, std::string(code_of(model::Column::action)),
             {view_.place(header, *label_)});
    for (std::size_t h = 0; h < heads_.size(); ++h) {
      made.put(header + 1 + static_cast<std::uint32_t>(h), 0, heads_[h].text,
               {view_.place(header, heads_[h].column)});
    }
    const MarkMeanings said = meanings();
    TieCells ties(1);
    for_each_tie(said, [&](std::size_t row, std::size_t head, TieRole role,
                           const std::string& letter, const text::Place& place) {
      const std::string name = organisation_of(of_row[row], kind);
      if (name != cells::one_person) organisations.insert(name);
      ties.add(header + 1 + static_cast<std::uint32_t>(head), role, name, letter, place);
    });
    ties.put(header, view_.place(header, *label_), made);
    report(said, organisations.size(), heads_.size(), ties.persons(), read);
    read.sheet = made.finish(view_.sheet());
    report_other_columns(read);
    return read;
  }

  // What stands beside the names of organisations is of no action.
  void report_other_columns(ReadMatrix& read) const {
    std::string columns;
    for (std::size_t i = header_row().begin; i < header_row().end; ++i) {
      const sheets::SheetCell& cell = view_.sheet().cells[i];
      if (cell.column == *label_ || is_head(cell.column)) continue;
      columns += (columns.empty() ? "" : ", ") + sheets::column_name(cell.column) + " (" +
                 sheets::one_line(cell.text) + ")";
    }
    if (columns.empty()) return;
    read.faults.push_back(matrix_fault(text::FaultKind::cells_outside, text::FaultSeverity::note,
                                       view_.place(header_row().row, *label_), {columns}));
  }

  // Who sits where; `by_head`: the heads are the groups, else the rows.
  ReadMatrix groups(bool by_head) {
    ReadMatrix read;
    const MarkMeanings said = meanings();
    struct Group {
      model::Text name;
      std::vector<model::Text> members, leads;
    };
    std::map<std::size_t, Group> groups;
    std::set<std::string> organisations;
    std::vector<std::string> names;
    for (const Head& head : heads_) names.push_back(head.text);
    const HeadsOf kind = heads_of(by_head ? labels_ : names);
    std::size_t persons = 0;
    for_each_tie(said, [&](std::size_t row, std::size_t head, TieRole role, const std::string&,
                           const text::Place& place) {
      const sheets::RowSpan& span = view_.rows()[row];
      const std::string label = text_at(span, *label_);
      const std::string name = organisation_of(by_head ? label : heads_[head].text, kind);
      Group& group = groups[by_head ? head : row];
      group.name = by_head ? model::Text{heads_[head].text,
                                         view_.place(header_row().row, heads_[head].column)}
                           : model::Text{sheets::one_line(label), view_.place(span.row, *label_)};
      if (name == cells::one_person) {
        ++persons;
        return;
      }
      organisations.insert(name);
      const auto add_to = [&](std::vector<model::Text>& texts) {
        const bool is_there = std::any_of(texts.begin(), texts.end(), [&](const model::Text& each) {
          return each.value == name;
        });
        if (!is_there) texts.push_back({name, place});
      };
      add_to(group.members);
      if (role == TieRole::carrier) add_to(group.leads);
    });
    for (auto& each : groups) {
      const Group& group = each.second;
      model::Record record{{"instance", group.name.place}, true, {}};
      const auto list = [&](const char* key, const std::vector<model::Text>& texts) {
        if (texts.empty()) return;
        model::Field field{{key, group.name.place}, true, {}};
        for (const model::Text& text : texts) {
          field.values.push_back({model::ValueKind::text, text.value, text.place, {}});
        }
        record.fields.push_back(std::move(field));
      };
      const auto text = [&](const char* key, const std::string& value) {
        record.fields.push_back({{key, group.name.place},
                                 false,
                                 {{model::ValueKind::text, value, group.name.place, {}}}});
      };
      text("id", text::slug(group.name.value));
      text("nom", group.name.value);
      list("membres", group.members);
      list("pilotes", group.leads);
      read.groups.push_back(std::move(record));
    }
    const text::Place place = view_.place(header_row().row, heads_.front().column);
    read.faults.push_back(
        matrix_fault(text::FaultKind::groups_read, text::FaultSeverity::note, place,
                     {std::to_string(organisations.size()), std::to_string(read.groups.size())}));
    if (persons > 0) {
      read.faults.push_back(
          matrix_fault(text::FaultKind::persons_in_cells, text::FaultSeverity::note, place,
                       {"membres", std::to_string(persons), sheets::row_list({header_row().row})}));
    }
    return read;
  }

  std::unordered_map<std::string_view, bool> of_matrix_;  // cells by text
  const sheets::SheetView& view_;
  model::Deciding& deciding_;
  std::size_t header_ = 0;  // of SheetView::rows()
  std::vector<Head> heads_;
  std::vector<Head> bare_;  // beside them, without a mark
  std::map<std::string, std::vector<text::Place>> marks_;
  std::size_t ticks_said_ = 0;          // ticks that a title above explains
  std::optional<std::uint32_t> label_;  // column of the names of the rows
  std::vector<std::string> labels_;
  std::string corner_;
  bool heads_are_organisations_ = false, labels_are_organisations_ = false;
  bool heads_are_groups_ = false, labels_are_groups_ = false;
  bool labels_are_actions_ = true;
};

}  // namespace

std::optional<ReadMatrix> read_matrix(const sheets::SheetView& view, model::Deciding& deciding) {
  return MatrixReader(view, deciding).read();
}

}  // namespace maillage::shapes
