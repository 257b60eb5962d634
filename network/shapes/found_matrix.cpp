#include "network/shapes/found_matrix.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <utility>

#include "network/model/columns.hpp"
#include "network/model/readings/state_signs.hpp"
#include "network/persons/ordinary_words.hpp"
#include "network/persons/person_headers.hpp"
#include "network/shapes/made_sheet.hpp"
#include "network/shapes/words/shape_words.hpp"
#include "network/sheets/row_texts.hpp"
#include "network/text/characters.hpp"
#include "network/text/text.hpp"
#include "network/text/word_list.hpp"

namespace maillage::shapes {
namespace {

constexpr std::size_t header_rows_tried = 30;
constexpr std::size_t rows_of_sample = 100;

bool is_mostly(std::size_t count, std::size_t of) { return of > 0 && count * 10 >= of * 6; }

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

class MatrixFinder {
 public:
  MatrixFinder(const sheets::SheetView& view, model::Deciding& deciding)
      : view_(view), deciding_(deciding) {}

  std::optional<FoundMatrix> find() {
    const std::vector<sheets::RowSpan>& rows = view_.rows();
    for (std::size_t i = 0; i < std::min(rows.size(), header_rows_tried); ++i) {
      if (rows[i].end - rows[i].begin < 2) continue;
      found_ = {};
      found_.header = i;
      if (!find_heads() || !find_labels()) continue;
      found_.title = title_above(found_.heads.front().column);
      if (!is_matrix()) continue;
      found_.names_no_action =
          found_.heads_are_organisations && found_.labels_are_organisations && names_are_the_same();
      return std::move(found_);
    }
    return std::nullopt;
  }

 private:
  const sheets::RowSpan& header_row() const { return view_.rows()[found_.header]; }

  // "RACI ARS", "RACI CD": the word before each says what the letters are, not whose.
  void name_heads() {
    static constexpr text::WordList kinds(
        {"raci", "rasci", "role", "roles", "implication", "participation", "contribution"});
    constexpr std::string_view between = " :-_/";
    std::vector<std::string> names;
    for (const MatrixHead& head : found_.heads) {
      const std::size_t end = head.text.find_first_of(between);
      if (end == std::string::npos || !kinds.contains(text::fold(head.text.substr(0, end)))) return;
      const std::size_t begin = head.text.find_first_not_of(between, end);
      if (begin == std::string::npos) return;
      std::string_view name = std::string_view(head.text).substr(begin);
      if (name.substr(0, 3) == "–") name = text::trimmed(name.substr(3));
      if (name.empty()) return;
      names.emplace_back(name);
    }
    for (std::size_t i = 0; i < names.size(); ++i) found_.heads[i].text = std::move(names[i]);
  }

  // The columns that hold nothing but marks, and empty ones between them.
  bool find_heads() {
    const std::vector<sheets::RowSpan>& rows = view_.rows();
    std::vector<std::pair<MatrixHead, bool>> candidates;
    std::vector<MatrixHead> nearly;
    std::size_t found = 0;
    for (std::size_t i = header_row().begin; i < header_row().end; ++i) {
      const sheets::SheetCell& cell = view_.sheet().cells[i];
      constexpr std::size_t longest_head = 250;
      if (cell.text.size() > longest_head || names_time_or_state(cell.text)) continue;
      if (model::read_column(cell.text) || persons::heads_persons(text::fold(cell.text))) continue;
      if (model::says_yes(cell.text) || model::says_no(cell.text)) return false;
      if (!marks_of(cell.text).empty() && text::fold(cell.text).size() < 2) return false;
      // More texts than a tenth of the sample, and it is none whatever else it holds.
      const std::size_t last = std::min(rows.size() - 1, found_.header + rows_of_sample);
      const std::size_t most_texts = (last - found_.header) / 10;
      std::size_t filled = 0, marks = 0;
      for (std::size_t r = found_.header + 1; r <= last && filled - marks <= most_texts; ++r) {
        const std::string* own = view_.own(rows[r], cell.column);
        const std::string_view text = own == nullptr ? std::string_view() : text::trimmed(*own);
        if (text.empty() || is_note(rows[r])) continue;
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
    for (const MatrixHead& head : nearly) {
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
      (is_head ? found_.heads : found_.bare).push_back(head);
    }
    name_heads();
    for (MatrixHead& head : found_.heads) head.role = role_of_title(title_above(head.column));
    for (std::size_t r = found_.header + 1; r < rows.size(); ++r) {
      for (const MatrixHead& head : found_.heads) {
        const std::string text = text_in(view_, rows[r], head.column);
        if (text.empty()) continue;
        if (is_note(rows[r])) {
          const bool is_sum = is_total(rows[r]);
          found_.notes.push_back(
              {r, is_sum ? view_.sheet().cells[rows[r].begin].column : head.column});
          if (is_sum) break;  // told once
          continue;
        }
        for (const std::string& mark : marks_in(text)) {
          if (head.role && is_tick_mark(mark)) {
            ++found_.ticks_said;
            continue;
          }
          found_.marks[mark].push_back(view_.place(rows[r].row, head.column));
        }
      }
    }
    return true;
  }

  // "Total | 2 | 5": how many marks stand above.
  bool is_total(const sheets::RowSpan& span) const {
    std::vector<std::string_view> cells;
    for (std::size_t i = span.begin; i < span.end; ++i) {
      if (i > span.begin && cells.front().size() > 40) return false;
      cells.push_back(view_.sheet().cells[i].text);
    }
    return sheets::is_total_row(cells);
  }

  // A text alone in its row: a legend or a remark below, whatever column it stands in; or a row of sums.
  bool is_note(const sheets::RowSpan& span) {
    if (is_total(span)) return true;
    return span.end - span.begin == 1 && !is_cell_of_matrix(view_.sheet().cells[span.begin].text);
  }

  // Whether half of the cells of a column are marks, but for what is in brackets or doubted.
  bool marks_in_half(std::uint32_t column, std::size_t last) {
    std::size_t filled = 0, marks = 0;
    for (std::size_t r = found_.header + 1; r <= last; ++r) {
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

  // The column of the rows' names: by its header, else the last of texts before the matrix.
  bool find_labels() {
    std::map<std::uint32_t, std::pair<std::size_t, std::set<std::string>>> texts;
    const std::vector<sheets::RowSpan>& rows = view_.rows();
    std::size_t body = 0;
    for (std::size_t r = found_.header + 1; r < rows.size() && r <= found_.header + rows_of_sample;
         ++r) {
      bool has_mark = false;
      for (const MatrixHead& head : found_.heads)
        has_mark |= view_.own(rows[r], head.column) != nullptr;
      if (!has_mark) continue;
      ++body;
      for (std::size_t i = rows[r].begin; i < rows[r].end; ++i) {
        const sheets::SheetCell& cell = view_.sheet().cells[i];
        if (found_.is_head(cell.column)) continue;
        const std::string folded = text::fold(cell.text);
        if (folded.find_first_not_of("0123456789 ") == std::string::npos) continue;
        ++texts[cell.column].first;
        texts[cell.column].second.insert(folded);
      }
    }
    std::optional<std::uint32_t> label;
    for (const auto& [column, said] : texts) {
      const sheets::SheetCell* heading = header_of(view_, found_.header, column);
      const std::string header = heading == nullptr ? "" : heading->text;
      if (said.first * 2 < body) continue;
      if (heads_actions(header) || heads_organisations(header)) {
        label = column;
        break;
      }
      const bool is_before = column < found_.heads.front().column;
      const bool is_distinct = said.second.size() * 10 >= said.first * 7;
      if (is_before && is_distinct && !names_time_or_state(header)) label = column;
    }
    if (!label) return false;
    found_.label = *label;
    for (std::size_t r = found_.header + 1; r < rows.size(); ++r) {
      const std::string text = text_in(view_, rows[r], *label);
      bool has_mark = false;
      for (const MatrixHead& head : found_.heads)
        has_mark |= view_.own(rows[r], head.column) != nullptr;
      if (!text.empty() && has_mark && !is_total(rows[r])) found_.labels.push_back(text);
    }
    const sheets::SheetCell* corner = header_of(view_, found_.header, *label);
    found_.corner = corner == nullptr ? "" : std::string(text::trimmed(corner->text));
    const std::string* above = view_.from_above(header_row().row, *label);
    if (found_.corner.empty() && above != nullptr) found_.corner = *above;
    return !found_.labels.empty();
  }

  // "Porteurs", "Financeurs" over several heads.
  static std::optional<TieRole> role_of_title(const std::string& title) {
    if (const TieRole* word = role_of_word(title)) return *word;
    if (model::read_column(title) == model::Column::carrier) return TieRole::carrier;
    if (model::read_column(title) == model::Column::funders) return TieRole::funder;
    return std::nullopt;
  }

  std::string title_above(std::uint32_t head) const {
    if (found_.header == 0) return {};
    const sheets::RowSpan& above = view_.rows()[found_.header - 1];
    for (std::size_t i = above.begin; i < above.end; ++i) {
      const sheets::SheetCell& cell = view_.sheet().cells[i];
      const std::uint32_t width = view_.width(above.row, cell.column);
      if (head >= cell.column && head < cell.column + width && above.end - above.begin > 1) {
        return cell.text;
      }
    }
    return {};
  }

  bool is_matrix() {
    // Noughts alone tie nobody to anything: they are counts of something.
    const bool only_says_no =
        std::all_of(found_.marks.begin(), found_.marks.end(), [](const auto& each) {
          return each.first == "0" || each.first == "-" || each.first == "–";
        });
    if (found_.count_marks() < 2 || (only_says_no && found_.ticks_said == 0)) return false;
    bool is_raci = found_.marks.count("R") != 0 &&
                   (found_.marks.count("A") != 0 || found_.marks.count("C") != 0 ||
                    found_.marks.count("I") != 0);
    for (const auto& each : found_.marks) {
      const TieRole* word = role_of_word(each.first);
      is_raci =
          is_raci || (word != nullptr && *word == TieRole::carrier && found_.marks.size() > 1);
    }
    std::size_t head_organisations = 0, label_organisations = 0, groups = 0, label_groups = 0;
    for (const MatrixHead& head : found_.heads) {
      head_organisations += may_be_organisation(head.text) ? 1 : 0;
      groups += names_group(head.text) ? 1 : 0;
    }
    for (const std::string& label : found_.labels) {
      label_organisations += may_be_organisation(label) ? 1 : 0;
      label_groups += names_group(label) ? 1 : 0;
    }
    found_.heads_are_organisations = is_mostly(head_organisations, found_.heads.size());
    found_.labels_are_organisations = is_mostly(label_organisations, found_.labels.size());
    found_.heads_are_groups = is_mostly(groups, found_.heads.size());
    found_.labels_are_groups = is_mostly(label_groups, found_.labels.size());
    // Figures head columns where the corner says of what they are numbers; else this is a row of a table.
    const bool has_figures =
        std::any_of(found_.heads.begin(), found_.heads.end(), [](const MatrixHead& head) {
          return text::fold(head.text).find_first_not_of("0123456789 ") == std::string::npos;
        });
    const bool says_of_what =
        found_.corner.empty() || heads_actions(found_.corner) || heads_organisations(found_.corner);
    if (has_figures && !says_of_what) return false;
    const bool is_titled =
        heads_organisations(found_.title) || found_.heads.front().role.has_value();
    const bool says_actions = heads_actions(found_.corner) || is_titled;
    const bool says_organisations =
        !says_actions && (heads_organisations(found_.corner) || heads_actions(found_.title));
    const bool says_a_side = says_organisations || found_.labels_are_organisations ||
                             found_.heads_are_organisations || is_titled || says_actions;
    const bool is_bare = !says_a_side && is_bare_incidence();
    if (is_bare && names_are_the_same()) {
      found_.heads_are_organisations = found_.labels_are_organisations = true;
      return true;
    }
    if (!is_raci && !says_a_side && !is_bare) return false;
    // Ticks or letters under headers of anything: "Priorité", "Fiche ?". Several organisations among many
    // heads are enough: nobody knows all of their names.
    const bool are_some = head_organisations >= 3 && head_organisations * 3 >= found_.heads.size();
    if (!is_raci && says_actions && !found_.heads_are_organisations && !is_titled && !are_some &&
        !are_names_alone()) {
      return false;
    }
    if (found_.heads_are_groups && !says_actions) {
      found_.labels_are_actions = false;
      return true;
    }
    if (found_.labels_are_groups && found_.heads_are_organisations) {
      found_.labels_are_actions = true;
      return true;
    }
    if (says_actions || says_organisations) {
      found_.labels_are_actions = says_actions;
      return true;
    }
    const std::size_t of_heads = head_organisations * found_.labels.size(),
                      of_labels = label_organisations * found_.heads.size();
    found_.labels_are_actions = !is_bare && of_heads >= of_labels;
    const bool is_doubtful = found_.heads_are_organisations == found_.labels_are_organisations;
    const std::string subject = found_.corner.empty()
                                    ? "(" + sheets::column_name(found_.label) + ")"
                                    : sheets::one_line(found_.corner);
    const std::string actions(code_of(model::Column::action)),
        carriers(code_of(model::Column::carrier));
    model::Decision decision{model::DecisionKind::column,
                             is_doubtful ? model::Sureness::doubtful : model::Sureness::probable,
                             subject,
                             found_.labels_are_actions ? actions : carriers,
                             {found_.labels_are_actions ? carriers : actions},
                             {view_.place(header_row().row, found_.label)},
                             false};
    found_.labels_are_actions = deciding_.decide(std::move(decision)) == actions;
    return true;
  }

  // What actions are sorted by.
  static bool is_criterion(std::string_view word) {
    static constexpr text::WordList criteria(
        {"urgent",     "urgente",  "important",   "importante", "facile",      "difficile",
         "faisable",   "realiste", "innovant",    "innovante",  "prioritaire", "utile",
         "pertinent",  "possible", "obligatoire", "nouveau",    "nouvelle",    "reconduit",
         "reconduite", "finance",  "financee",    "budgete",    "valide",      "validee",
         "gratuit",    "payant",   "easy",        "feasible",   "priority",    "new"});
    return criteria.contains(word);
  }

  // "Actions | Alpha | Les Coquelicots" and nothing beside, over crosses: names that nobody knows, and most
  // of them no words of the language ("Urgent"). Asked about.
  bool are_names_alone() {
    const std::size_t columns = header_row().end - header_row().begin;
    if (!heads_actions(found_.corner) || columns != found_.heads.size() + 1) return false;
    if (found_.heads.size() < 2 || found_.labels.size() < 2) return false;
    std::size_t ordinary = 0;
    for (const MatrixHead& head : found_.heads) {
      const std::string folded = text::fold(head.text);
      const auto words = text::words_of(folded);
      ordinary += std::all_of(words.begin(), words.end(),
                              [](std::string_view word) {
                                return is_criterion(word) || persons::is_ordinary_word(word);
                              })
                      ? 1
                      : 0;
    }
    if (ordinary * 2 > found_.heads.size()) return false;
    static constexpr std::string_view read = "lue";
    const std::string& name = view_.sheet().name;
    return deciding_.decide({model::DecisionKind::table,
                             model::Sureness::doubtful,
                             name.empty() ? sheets::one_line(found_.corner) : name,
                             std::string(read),
                             {"à part"},
                             {view_.place(header_row().row, found_.heads.front().column)},
                             false}) == read;
  }

  // A table of zeros and ones and nothing else, as programs for networks write an affiliation matrix: its
  // names say no side, and actors stand in its rows by custom.
  bool is_bare_incidence() const {
    const std::size_t columns = header_row().end - header_row().begin;
    const bool has_a_corner = !text_in(view_, header_row(), found_.label).empty();
    return found_.marks.size() == 2 && found_.marks.count("0") != 0 &&
           found_.marks.count("1") != 0 && found_.heads.size() >= 2 && found_.labels.size() >= 2 &&
           columns == found_.heads.size() + (has_a_corner ? 1 : 0);
  }

  bool names_are_the_same() const {
    std::set<std::string> names;
    for (const std::string& label : found_.labels) names.insert(text::fold(label));
    std::size_t same = 0;
    for (const MatrixHead& head : found_.heads) same += names.count(text::fold(head.text));
    return same * 2 >= found_.heads.size();
  }

  const sheets::SheetView& view_;
  model::Deciding& deciding_;
  FoundMatrix found_;
  std::unordered_map<std::string_view, bool> of_matrix_;  // cells by text
};

}  // namespace

bool FoundMatrix::is_note(std::size_t row) const {
  return std::any_of(notes.begin(), notes.end(),
                     [&](const MatrixNote& note) { return note.row == row; });
}

bool FoundMatrix::is_head(std::uint32_t column) const {
  return std::any_of(heads.begin(), heads.end(),
                     [&](const MatrixHead& head) { return head.column == column; });
}

std::size_t FoundMatrix::count_marks() const {
  std::size_t count = ticks_said;
  for (const auto& each : marks) count += each.second.size();
  return count;
}

std::optional<FoundMatrix> find_matrix(const sheets::SheetView& view, model::Deciding& deciding) {
  return MatrixFinder(view, deciding).find();
}

std::vector<std::string> marks_in(const std::string& text) {
  std::vector<std::string> marks = marks_of(text);
  if (marks.empty()) marks = marks_of(without_brackets_or_doubt(text));
  if (marks.empty()) marks = {sheets::one_line(text)};
  return marks;
}

const sheets::SheetCell* header_of(const sheets::SheetView& view, std::size_t header,
                                   std::uint32_t column) {
  const auto cell_at = [&](const sheets::RowSpan& span) -> const sheets::SheetCell* {
    for (std::size_t i = span.begin; i < span.end; ++i) {
      const sheets::SheetCell& cell = view.sheet().cells[i];
      if (cell.column == column && !text::trimmed(cell.text).empty()) return &cell;
    }
    return nullptr;
  };
  const std::vector<sheets::RowSpan>& rows = view.rows();
  if (const sheets::SheetCell* own = cell_at(rows[header])) return own;
  if (header == 0 || rows[header - 1].row + 1 != rows[header].row) return nullptr;
  const sheets::RowSpan& above = rows[header - 1];
  // A title of the sheet stands alone; a header has several cells, and one over the first of the heads.
  const sheets::SheetCell* found = cell_at(above);
  return above.end - above.begin > 1 && view.width(above.row, column) == 1 ? found : nullptr;
}

std::string text_in(const sheets::SheetView& view, const sheets::RowSpan& span,
                    std::uint32_t column) {
  const std::string* own = view.own(span, column);
  return own == nullptr ? std::string() : std::string(text::trimmed(*own));
}

}  // namespace maillage::shapes
