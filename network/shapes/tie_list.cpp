#include "network/shapes/tie_list.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <set>
#include <utility>

#include "network/cells/cell_names.hpp"
#include "network/model/columns.hpp"
#include "network/shapes/made_sheet.hpp"
#include "network/shapes/shape_words.hpp"
#include "network/shapes/tie_roles.hpp"
#include "network/sheets/row_texts.hpp"
#include "network/text/text.hpp"

namespace maillage::shapes {
namespace {

constexpr std::size_t header_rows_for_ties = 20;

template <std::size_t N>
bool is_header_word(std::string_view text, const std::string_view (&words)[N]) {
  return std::find(std::begin(words), std::end(words), text::fold(text)) != std::end(words);
}

bool heads_source(std::string_view text) {
  static constexpr std::string_view words[] = {"source",  "from",   "de",    "depuis",
                                               "origine", "node 1", "node1", "noeud 1"};
  return is_header_word(text, words);
}

bool heads_target(std::string_view text) {
  static constexpr std::string_view words[] = {"target",      "to",     "vers",  "cible",
                                               "destination", "node 2", "node2", "noeud 2"};
  return is_header_word(text, words);
}

ElementKind kind_of_element(std::string_view type) {
  static constexpr std::string_view persons[] = {"person",   "people",     "personne",
                                                 "individu", "individual", "contact"};
  const std::string folded = text::fold(type);
  if (is_header_word(folded, persons)) return ElementKind::person;
  if (heads_actions(folded)) return ElementKind::action;
  static constexpr std::string_view others[] = {"objectif", "objective", "axe",   "axis",
                                                "theme",    "goal",      "event", "instance"};
  return is_header_word(folded, others) ? ElementKind::other : ElementKind::organisation;
}

struct TieColumns {
  std::size_t header = 0;  // of SheetView::rows()
  std::uint32_t organisation = 0, action = 0;
  std::vector<std::uint32_t> roles;
  bool has_ends = false;  // source and target: which is which is still open
};

std::optional<TieColumns> tie_columns(const sheets::SheetView& view) {
  const std::vector<sheets::RowSpan>& rows = view.rows();
  for (std::size_t r = 0; r < std::min(rows.size(), header_rows_for_ties); ++r) {
    constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
    std::uint32_t organisation = none, action = none, source = none, target = none;
    TieColumns columns{r, 0, 0, {}, false};
    for (std::size_t i = rows[r].begin; i < rows[r].end; ++i) {
      const sheets::SheetCell& cell = view.sheet().cells[i];
      if (source == none && heads_source(cell.text)) {
        source = cell.column;
      } else if (target == none && heads_target(cell.text)) {
        target = cell.column;
      } else if (action == none && heads_actions(cell.text)) {
        action = cell.column;
      } else if (organisation == none && heads_organisations(cell.text)) {
        organisation = cell.column;
      } else if (heads_roles(cell.text)) {
        columns.roles.push_back(cell.column);
      } else if (model::read_column(cell.text) == model::Column::carrier ||
                 model::read_column(cell.text) == model::Column::partners) {
        // A row says itself who carries: an action a row.
        organisation = action = source = none;
        break;
      }
    }
    columns.has_ends = source != none && target != none;
    if (columns.has_ends) {
      columns.organisation = source;
      columns.action = target;
      return columns;
    }
    if (organisation == none || action == none) continue;
    columns.organisation = organisation;
    columns.action = action;
    return columns;
  }
  return std::nullopt;
}

class TieReader {
 public:
  TieReader(const sheets::SheetView& view, const Elements* elements, model::Deciding& deciding)
      : view_(view), elements_(elements), deciding_(deciding) {}

  std::optional<ReadTies> read() {
    if (gather_lists()) return make();
    // What was taken for lists leaves nothing behind: neither ties nor columns.
    ties_.clear();
    lists_.clear();
    const auto columns = tie_columns(view_);
    if (!columns) return std::nullopt;
    columns_ = *columns;
    gather();
    if (ties_.empty()) return std::nullopt;
    if (columns_.has_ends) {
      settle_ends();
    } else if (!is_list()) {
      return std::nullopt;
    }
    return make();
  }

 private:
  struct Tie {
    std::size_t row = 0;  // of SheetView::rows()
    std::string organisation, action;
    std::string role;
    text::Place place, organisation_place, action_place;
  };

  std::string header_at(std::uint32_t column) const {
    const std::string* text = view_.own(view_.rows()[columns_.header], column);
    return text == nullptr ? std::string() : sheets::one_line(*text);
  }

  // What stands in the row, or above it where an end is written once for several.
  std::string text_of(std::size_t row, std::uint32_t column, std::string& above, text::Place& place,
                      std::vector<std::uint32_t>& filled) const {
    const sheets::RowSpan& span = view_.rows()[row];
    const std::string* own = view_.own(span, column);
    if (own != nullptr && !text::trimmed(*own).empty()) {
      above = sheets::one_line(*own);
      place = view_.place(span.row, column);
    } else if (!above.empty() && view_.from_above(span.row, column) == nullptr) {
      filled.push_back(span.row);
    }
    return above;
  }

  void gather() {
    const std::vector<sheets::RowSpan>& rows = view_.rows();
    std::string organisation, action;
    text::Place organisation_place, action_place;
    for (std::size_t r = columns_.header + 1; r < rows.size(); ++r) {
      const bool has_end = view_.own(rows[r], columns_.organisation) != nullptr ||
                           view_.own(rows[r], columns_.action) != nullptr;
      if (!has_end) {
        if (rows[r].end - rows[r].begin > 1) incomplete_.push_back(rows[r].row);
        continue;
      }
      Tie tie;
      tie.row = r;
      tie.organisation = text_of(r, columns_.organisation, organisation, organisation_place,
                                 filled_organisations_);
      tie.action = text_of(r, columns_.action, action, action_place, filled_actions_);
      tie.organisation_place = organisation_place;
      tie.action_place = action_place;
      if (tie.organisation.empty() || tie.action.empty()) {
        incomplete_.push_back(rows[r].row);
        continue;
      }
      const bool has_organisation = view_.own(rows[r], columns_.organisation) != nullptr;
      tie.place = has_organisation ? organisation_place : action_place;
      for (const std::uint32_t column : columns_.roles) {
        const std::string* role = view_.own(rows[r], column);
        if (role == nullptr || text::trimmed(*role).empty()) continue;
        if (tie.role.empty() || roles_in(tie.role).empty()) tie.role = sheets::one_line(*role);
      }
      ties_.push_back(std::move(tie));
    }
  }

  // An organisation a row, with the actions it carries, those it takes part in…
  bool gather_lists() {
    const std::vector<sheets::RowSpan>& rows = view_.rows();
    for (std::size_t r = 0; r < std::min(rows.size(), header_rows_for_ties); ++r) {
      std::optional<std::uint32_t> organisation;
      lists_.clear();
      bool is_other_table = false;
      for (std::size_t i = rows[r].begin; i < rows[r].end; ++i) {
        const sheets::SheetCell& cell = view_.sheet().cells[i];
        if (!organisation && heads_organisations(cell.text)) {
          organisation = cell.column;
        } else if (heads_lists_of_actions(cell.text)) {
          lists_.push_back(cell.column);
        } else {
          is_other_table = is_other_table || model::read_column(cell.text).has_value();
        }
      }
      if (!organisation || lists_.empty() || is_other_table) continue;
      columns_ = {r, *organisation, lists_.front(), {}, false};
      return split_lists();
    }
    return false;
  }

  bool split_lists() {
    const std::vector<sheets::RowSpan>& rows = view_.rows();
    std::size_t organisations = 0, several = 0, filled = 0;
    for (std::size_t r = columns_.header + 1; r < rows.size(); ++r) {
      const std::string* name = view_.own(rows[r], columns_.organisation);
      if (name == nullptr) continue;
      ++filled;
      organisations += may_be_organisation(*name) ? 1 : 0;
      for (const std::uint32_t column : lists_) {
        const std::string* cell = view_.own(rows[r], column);
        if (cell == nullptr) continue;
        const bool has_lines = cell->find_first_of(";\n") != std::string::npos;
        const std::string separators = has_lines ? ";\n" : ",";
        std::size_t pieces = 0;
        for (std::size_t begin = 0; begin <= cell->size();) {
          const std::size_t end = std::min(cell->find_first_of(separators, begin), cell->size());
          const std::string piece = sheets::one_line(cell->substr(begin, end - begin));
          begin = end + 1;
          if (piece.empty()) continue;
          ++pieces;
          const text::Place place = view_.place(rows[r].row, column);
          ties_.push_back({r, sheets::one_line(*name), piece, header_at(column), place,
                           view_.place(rows[r].row, columns_.organisation), place});
        }
        several += pieces > 1 ? 1 : 0;
      }
    }
    for (Tie& tie : ties_) {
      if (roles_in(tie.role).empty()) tie.role.clear();
    }
    const bool is_one =
        organisations * 10 >= filled * 6 && !ties_.empty() && (several > 0 || lists_.size() > 1);
    const bool says_no_role =
        std::any_of(ties_.begin(), ties_.end(), [](const Tie& tie) { return tie.role.empty(); });
    if (!is_one || (says_no_role && !ask_role())) return false;
    return true;
  }

  // The roles that a cell names; empty if it names none.
  static std::vector<TieRole> roles_in(const std::string& text) {
    if (const TieRole* whole = role_of_word(text)) return {*whole};
    std::vector<TieRole> roles;
    for (std::size_t begin = 0; begin <= text.size();) {
      const std::size_t end = std::min(text.find_first_of(",;/+&", begin), text.size());
      const std::string piece = text.substr(begin, end - begin);
      begin = end + 1;
      const TieRole* role = role_of_word(piece);
      // "est pilote de l'action", "porteur et financeur"
      if (role != nullptr) roles.push_back(*role);
      if (role != nullptr) continue;
      const std::string folded = text::fold(piece);
      for (const std::string_view word : text::words_of(folded)) {
        role = role_of_word(word);
        if (role != nullptr) roles.push_back(*role);
      }
    }
    return roles;
  }

  // An action a row has no list of ties about it.
  bool is_list() {
    std::set<std::string> actions;
    std::size_t roles = 0, said = 0, letters = 0;
    for (const Tie& tie : ties_) {
      actions.insert(text::fold(tie.action));
      if (tie.role.empty()) continue;
      ++said;
      letters += tie.role.size() <= 5 && !marks_of(tie.role).empty() ? 1 : 0;
      roles += roles_in(tie.role).empty() ? 0 : 1;
    }
    has_letters_ = letters > 0 && letters * 10 >= said * 8 && roles * 2 < said;
    if (said > 0 && ((roles + (has_letters_ ? letters : 0)) * 10 >= said * 6)) return true;
    if (said > 0 || ties_.size() < 3 || actions.size() * 10 > ties_.size() * 7) return false;
    // Nothing else is said of an action or of a tie.
    const sheets::RowSpan& header = view_.rows()[columns_.header];
    for (std::size_t i = header.begin; i < header.end; ++i) {
      const sheets::SheetCell& cell = view_.sheet().cells[i];
      const bool is_end = cell.column == columns_.organisation || cell.column == columns_.action;
      if (!is_end && model::read_column(cell.text)) return false;
    }
    return ask_role();
  }

  // Ties without a word on what they are. False: the column is none of ours.
  bool ask_role() {
    const std::string partners(code_of(model::Column::partners)),
        carrier(code_of(model::Column::carrier));
    std::string header = header_at(columns_.organisation);
    const std::string answer =
        deciding_.decide({model::DecisionKind::column,
                          model::Sureness::doubtful,
                          header,
                          partners,
                          {carrier},
                          {view_.place(view_.rows()[columns_.header].row, columns_.organisation)},
                          false});
    unsaid_ = answer == carrier ? TieRole::carrier : TieRole::partner;
    return answer == partners || answer == carrier;
  }

  ElementKind kind_of(const std::string& label) const {
    const auto found = elements_->kinds.find(text::fold(label));
    if (found != elements_->kinds.end()) return found->second;
    return may_be_organisation(label) ? ElementKind::organisation : ElementKind::action;
  }

  // Which end is the action: by the elements, else by the names of all ties.
  void settle_ends() {
    if (elements_ != nullptr) {
      std::vector<Tie> kept;
      for (Tie& tie : ties_) {
        const ElementKind from = kind_of(tie.organisation), to = kind_of(tie.action);
        const auto is_who = [](ElementKind kind) {
          return kind == ElementKind::organisation || kind == ElementKind::person;
        };
        if (from == ElementKind::action && is_who(to)) {
          std::swap(tie.organisation, tie.action);
          std::swap(tie.organisation_place, tie.action_place);
        } else if (!(is_who(from) && to == ElementKind::action)) {
          left_.push_back(view_.rows()[tie.row].row);
          continue;
        }
        kept.push_back(std::move(tie));
      }
      ties_ = std::move(kept);
    } else {
      std::size_t sources = 0, targets = 0;
      for (const Tie& tie : ties_) {
        sources += may_be_organisation(tie.organisation) ? 1 : 0;
        targets += may_be_organisation(tie.action) ? 1 : 0;
      }
      const bool both = sources * 10 >= ties_.size() * 7 && targets * 10 >= ties_.size() * 7;
      if (both || ends_mix()) {
        for (const Tie& tie : ties_) left_.push_back(view_.rows()[tie.row].row);
        ties_.clear();
        return;
      }
      const std::uint32_t row = view_.rows()[columns_.header].row;
      const std::string action(code_of(model::Column::action)),
          partners(code_of(model::Column::partners));
      const bool swaps = targets > sources;
      const std::string answer = deciding_.decide({model::DecisionKind::column,
                                                   model::Sureness::doubtful,
                                                   header_at(columns_.organisation),
                                                   swaps ? action : partners,
                                                   {swaps ? partners : action},
                                                   {view_.place(row, columns_.organisation)},
                                                   false});
      if (answer == action) {
        std::swap(columns_.organisation, columns_.action);
        for (Tie& tie : ties_) {
          std::swap(tie.organisation, tie.action);
          std::swap(tie.organisation_place, tie.action_place);
        }
      }
      if (answer == code_of(model::Column::carrier)) unsaid_ = TieRole::carrier;
      leave_out_organisations();
    }
    const bool any_role =
        std::any_of(ties_.begin(), ties_.end(), [](const Tie& tie) { return !tie.role.empty(); });
    if (!any_role && elements_ != nullptr) ask_role();
  }

  // One kind of thing on both sides: a tenth of all names or more stand now at one end, now at the other,
  // and no word says what a tie is.
  bool ends_mix() const {
    std::set<std::string> sources, targets;
    for (const Tie& tie : ties_) {
      if (!roles_in(tie.role).empty()) return false;
      sources.insert(text::fold(tie.organisation));
      targets.insert(text::fold(tie.action));
    }
    std::size_t at_both = 0;
    for (const std::string& name : sources) at_both += targets.count(name);
    return at_both * 10 >= sources.size() + targets.size() - at_both;
  }

  // Of ties to actions, those to what is an end of organisations elsewhere.
  void leave_out_organisations() {
    std::set<std::string> organisations;
    for (const Tie& tie : ties_) organisations.insert(text::fold(tie.organisation));
    const auto is_between = [&](const Tie& tie) {
      if (organisations.count(text::fold(tie.action)) == 0) return false;
      left_.push_back(view_.rows()[tie.row].row);
      return true;
    };
    ties_.erase(std::remove_if(ties_.begin(), ties_.end(), is_between), ties_.end());
  }

  std::vector<TieRole> roles_of(const Tie& tie) {
    if (tie.role.empty()) return {unsaid_};
    if (has_letters_) {
      std::vector<TieRole> roles;
      for (const std::string& mark : marks_of(tie.role)) roles.push_back(letters_->role_of(mark));
      if (!roles.empty()) return roles;
    }
    std::vector<TieRole> roles = roles_in(tie.role);
    if (!roles.empty()) return roles;
    const std::string answer = deciding_.decide({model::DecisionKind::value,
                                                 model::Sureness::doubtful,
                                                 tie.role,
                                                 "partenaire",
                                                 {"porteur", "financeur"},
                                                 {tie.place},
                                                 false});
    const TieRole* said = role_of_word(answer);
    return {said == nullptr ? TieRole::beside : *said};
  }

  std::optional<ReadTies> make() {
    ReadTies read;
    if (has_letters_) {
      std::map<std::string, std::vector<text::Place>> marks;
      for (const Tie& tie : ties_) {
        for (const std::string& mark : marks_of(tie.role)) marks[mark].push_back(tie.place);
      }
      letters_.emplace(marks, legend_of(view_), TickMeaning{}, deciding_);
    }
    MadeSheet made;
    std::map<std::string, std::uint32_t> rows;  // of each action
    const std::uint32_t last = elements_ == nullptr ? put_columns(made) : put_elements(made, rows);
    if (!lists_.empty()) next_row_ = header_row().row + 1;
    TieCells cells(last + 1);
    std::vector<std::string> names;
    for (const Tie& tie : ties_) names.push_back(tie.organisation);
    const HeadsOf kind = heads_of(names);
    std::set<std::string> organisations;
    for (const Tie& tie : ties_) {
      std::uint32_t at = view_.rows()[tie.row].row;
      const bool has_rows_of_its_own = elements_ != nullptr || !lists_.empty();
      if (has_rows_of_its_own) at = next_row_;
      const auto [row, is_new] = rows.emplace(text::fold(tie.action), at);
      if (is_new) {
        made.put(row->second, action_column(), tie.action, {tie.action_place});
        next_row_ += has_rows_of_its_own ? 1 : 0;
      }
      if (elements_ == nullptr && lists_.empty()) add_others(tie, row->second, made);
      const bool is_person =
          elements_ != nullptr && kind_of(tie.organisation) == ElementKind::person;
      const std::string name =
          is_person ? std::string(cells::one_person) : organisation_of(tie.organisation, kind);
      if (name != cells::one_person) organisations.insert(text::fold(name));
      for (const TieRole role : roles_of(tie)) {
        cells.add(row->second, role, name, role == TieRole::beside ? tie.role : std::string(),
                  tie.place);
      }
    }
    const std::uint32_t header =
        elements_ == nullptr ? header_row().row : elements_->view->rows()[elements_->header].row;
    const text::Place place = view_.place(header_row().row, columns_.organisation);
    cells.put(header, place, made);
    report(organisations.size(), rows.size(), cells.persons(), place, read.faults);
    read.sheet = made.finish(view_.sheet());
    return read;
  }

  const sheets::RowSpan& header_row() const { return view_.rows()[columns_.header]; }

  std::uint32_t action_column() const {
    return elements_ == nullptr ? columns_.action : elements_->label;
  }

  bool is_other(std::uint32_t column) const {
    return column != columns_.organisation && column != columns_.action &&
           std::find(columns_.roles.begin(), columns_.roles.end(), column) ==
               columns_.roles.end() &&
           (lists_.empty() || std::find(lists_.begin(), lists_.end(), column) == lists_.end());
  }

  // The titles above and the headers; the last column.
  std::uint32_t put_columns(MadeSheet& made) const {
    std::uint32_t last = columns_.action;
    for (const sheets::SheetCell& cell : view_.sheet().cells) {
      last = std::max(last, cell.column);
      if (cell.row < header_row().row) made.keep(cell);
      const bool is_kept =
          lists_.empty() && is_other(cell.column);  // of organisations, not actions
      if (cell.row == header_row().row && is_kept) made.keep(cell);
    }
    const std::string header = header_at(columns_.action);
    made.put(header_row().row, columns_.action,
             model::read_column(header) == model::Column::action && lists_.empty()
                 ? header
                 : std::string(code_of(model::Column::action)),
             {view_.place(header_row().row, columns_.action)});
    return last;
  }

  // What else a row says goes with its action.
  void add_others(const Tie& tie, std::uint32_t row, MadeSheet& made) const {
    const sheets::RowSpan& span = view_.rows()[tie.row];
    for (std::size_t i = span.begin; i < span.end; ++i) {
      const sheets::SheetCell& cell = view_.sheet().cells[i];
      if (!is_other(cell.column)) continue;
      made.add_line(row, cell.column, cell.text, view_.place(span.row, cell.column));
    }
  }

  std::uint32_t put_elements(MadeSheet& made, std::map<std::string, std::uint32_t>& rows) {
    const sheets::SheetView& view = *elements_->view;
    const std::vector<sheets::RowSpan>& spans = view.rows();
    std::uint32_t last = 0;
    for (std::size_t r = elements_->header; r < spans.size(); ++r) {
      next_row_ = spans[r].row + 1;
      const std::string* label = view.own(spans[r], elements_->label);
      if (r > elements_->header) {
        if (label == nullptr || kind_of(*label) != ElementKind::action) continue;
        if (!rows.emplace(text::fold(*label), spans[r].row).second) continue;
      }
      for (std::size_t i = spans[r].begin; i < spans[r].end; ++i) {
        const sheets::SheetCell& cell = view.sheet().cells[i];
        last = std::max(last, cell.column);
        if (cell.column == elements_->type) continue;
        const bool is_title = r == elements_->header && cell.column == elements_->label;
        made.put(cell.row, cell.column,
                 is_title ? std::string(code_of(model::Column::action)) : cell.text,
                 {view.place(cell.row, cell.column)});
      }
    }
    return last;
  }

  void report(std::size_t organisations, std::size_t actions, std::size_t persons,
              const text::Place& place, text::Faults& faults) const {
    const auto add = [&](text::FaultKind kind, text::FaultSeverity severity,
                         std::vector<std::string> words) {
      faults.push_back({kind, severity, place, std::move(words), {}, {}});
    };
    add(text::FaultKind::ties_read, text::FaultSeverity::note,
        {std::to_string(ties_.size()), std::to_string(organisations), std::to_string(actions)});
    std::vector<std::uint32_t> left = left_;
    left.insert(left.end(), incomplete_.begin(), incomplete_.end());
    std::sort(left.begin(), left.end());
    if (!left.empty()) {
      add(text::FaultKind::ties_left_out, text::FaultSeverity::warning,
          {std::to_string(left.size()), sheets::row_list(left)});
    }
    if (!filled_actions_.empty()) {
      add(text::FaultKind::groups_filled, text::FaultSeverity::note,
          {header_at(columns_.action), sheets::row_list(filled_actions_)});
    }
    if (!filled_organisations_.empty()) {
      add(text::FaultKind::groups_filled, text::FaultSeverity::note,
          {header_at(columns_.organisation), sheets::row_list(filled_organisations_)});
    }
    if (persons > 0) {
      std::vector<std::uint32_t> rows;
      for (const Tie& tie : ties_) {
        const bool is_one =
            organisation_of(tie.organisation, HeadsOf::organisations) == cells::one_person;
        if (is_one) rows.push_back(view_.rows()[tie.row].row);
      }
      add(text::FaultKind::persons_in_cells, text::FaultSeverity::note,
          {std::string(code_of(model::Column::carrier)), std::to_string(persons),
           sheets::row_list(rows)});
    }
  }

  const sheets::SheetView& view_;
  const Elements* elements_;
  model::Deciding& deciding_;
  TieColumns columns_;
  std::vector<std::uint32_t> lists_;  // columns of lists of actions, if that is the shape
  std::vector<Tie> ties_;
  std::vector<std::uint32_t> incomplete_, left_, filled_actions_, filled_organisations_;  // rows
  TieRole unsaid_ = TieRole::partner;  // of ties without a word
  bool has_letters_ = false;
  std::optional<MarkMeanings> letters_;
  std::uint32_t next_row_ = 0;  // of the made sheet, where its rows are not those of the ties
};

}  // namespace

bool has_ends(const sheets::SheetView& view) {
  const auto columns = tie_columns(view);
  return columns && columns->has_ends;
}

std::optional<Elements> read_elements(const sheets::SheetView& view) {
  static constexpr std::string_view labels[] = {"label", "name", "nom", "libelle", "element"};
  static constexpr std::string_view types[] = {"type", "element type", "categorie", "category"};
  const std::vector<sheets::RowSpan>& rows = view.rows();
  for (std::size_t r = 0; r < std::min(rows.size(), header_rows_for_ties); ++r) {
    Elements elements{&view, r, 0, std::nullopt, {}};
    std::optional<std::uint32_t> label;
    for (std::size_t i = rows[r].begin; i < rows[r].end; ++i) {
      const sheets::SheetCell& cell = view.sheet().cells[i];
      if (!label && is_header_word(cell.text, labels)) label = cell.column;
      if (!elements.type && is_header_word(cell.text, types)) elements.type = cell.column;
    }
    if (!label || !elements.type) continue;
    elements.label = *label;
    for (std::size_t below = r + 1; below < rows.size(); ++below) {
      const std::string* name = view.own(rows[below], *label);
      const std::string* type = view.own(rows[below], *elements.type);
      if (name == nullptr) continue;
      const bool is_typed = type != nullptr && !text::trimmed(*type).empty();
      const ElementKind kind = is_typed                     ? kind_of_element(*type)
                               : may_be_organisation(*name) ? ElementKind::organisation
                                                            : ElementKind::other;
      elements.kinds.emplace(text::fold(*name), kind);
    }
    return elements;
  }
  return std::nullopt;
}

std::optional<ReadTies> read_tie_list(const sheets::SheetView& view, const Elements* elements,
                                      model::Deciding& deciding) {
  return TieReader(view, elements, deciding).read();
}

}  // namespace maillage::shapes
