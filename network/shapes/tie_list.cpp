#include "network/shapes/tie_list.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "network/cells/cell_names.hpp"
#include "network/cells/phrases/nobody.hpp"
#include "network/model/columns.hpp"
#include "network/shapes/found_ties.hpp"
#include "network/shapes/made_sheet.hpp"
#include "network/shapes/tie_roles.hpp"
#include "network/sheets/row_texts.hpp"
#include "network/text/text.hpp"

namespace maillage::shapes {
namespace {

// "?", "à désigner": the row says that somebody is missing, and ties no organisation.
bool names_nobody(std::string_view name) {
  return text::fold(name).empty() || cells::read_phrase(name).says != cells::PhraseSays::names;
}

class TieReader {
 public:
  TieReader(const sheets::SheetView& view, const Elements* elements, FoundTies found,
            model::Deciding& deciding)
      : view_(view), elements_(elements), found_(std::move(found)), deciding_(deciding) {}

  ReadTies read() {
    ReadTies read;
    if (found_.has_letters) {
      std::map<std::string, std::vector<text::Place>> marks;
      for (const FoundTie& tie : found_.ties) {
        for (const std::string& mark : marks_of(tie.role)) marks[mark].push_back(tie.place);
      }
      letters_.emplace(marks, legend_of(view_), TickMeaning{}, deciding_);
    }
    MadeSheet made;
    std::map<std::string, std::uint32_t> rows;  // of each action
    const std::uint32_t last = elements_ == nullptr ? put_columns(made) : put_elements(made, rows);
    if (!found_.lists.empty()) next_row_ = header_row().row + 1;
    TieCells cells(last + 1);
    std::vector<std::string> names;
    for (const FoundTie& tie : found_.ties) names.push_back(tie.organisation);
    const HeadsOf kind = heads_of(names);
    std::set<std::string> organisations;
    std::size_t without_name = 0;
    for (const FoundTie& tie : found_.ties) {
      std::uint32_t at = view_.rows()[tie.row].row;
      const bool has_rows_of_its_own = elements_ != nullptr || !found_.lists.empty();
      if (has_rows_of_its_own) at = next_row_;
      const auto [row, is_new] = rows.emplace(text::fold(tie.action), at);
      if (is_new) {
        made.put(row->second, action_column(), tie.action, {tie.action_place});
        next_row_ += has_rows_of_its_own ? 1 : 0;
      }
      if (elements_ == nullptr && found_.lists.empty()) add_others(tie, row->second, made);
      const bool is_person =
          elements_ != nullptr && kind_of(*elements_, tie.organisation) == ElementKind::person;
      const std::string name =
          is_person ? std::string(cells::one_person) : organisation_of(tie.organisation, kind);
      if (name == cells::one_person) {
        // A tie, of which no name stays.
      } else if (names_nobody(name)) {
        ++without_name;
      } else {
        organisations.insert(text::fold(name));
      }
      for (const TieRole role : roles_of(tie)) {
        cells.add(row->second, role, name, role == TieRole::beside ? tie.role : std::string(),
                  tie.place);
      }
    }
    const std::uint32_t header =
        elements_ == nullptr ? header_row().row : elements_->view->rows()[elements_->header].row;
    const text::Place place = view_.place(header_row().row, found_.columns.organisation);
    cells.put(header, place, made);
    report(found_.ties.size() - without_name, organisations.size(), rows.size(), cells.persons(),
           place, read.faults);
    read.sheet = made.finish(view_.sheet());
    return read;
  }

 private:
  const sheets::RowSpan& header_row() const { return view_.rows()[found_.columns.header]; }

  std::vector<TieRole> roles_of(const FoundTie& tie) {
    if (tie.role.empty()) return {found_.unsaid};
    if (found_.has_letters) {
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

  std::uint32_t action_column() const {
    return elements_ == nullptr ? found_.columns.action : elements_->label;
  }

  bool is_other(std::uint32_t column) const {
    return column != found_.columns.organisation && column != found_.columns.action &&
           std::find(found_.columns.roles.begin(), found_.columns.roles.end(), column) ==
               found_.columns.roles.end() &&
           (found_.lists.empty() ||
            std::find(found_.lists.begin(), found_.lists.end(), column) == found_.lists.end());
  }

  // The titles above and the headers; the last column.
  std::uint32_t put_columns(MadeSheet& made) const {
    std::uint32_t last = found_.columns.action;
    for (const sheets::SheetCell& cell : view_.sheet().cells) {
      last = std::max(last, cell.column);
      if (cell.row < header_row().row) made.keep(cell);
      const bool is_kept =
          found_.lists.empty() && is_other(cell.column);  // of organisations, not actions
      if (cell.row == header_row().row && is_kept) made.keep(cell);
    }
    const std::string header = header_at(view_, found_.columns, found_.columns.action);
    made.put(header_row().row, found_.columns.action,
             model::read_column(header) == model::Column::action && found_.lists.empty()
                 ? header
                 : std::string(code_of(model::Column::action)),
             {view_.place(header_row().row, found_.columns.action)});
    return last;
  }

  // What else a row says goes with its action.
  void add_others(const FoundTie& tie, std::uint32_t row, MadeSheet& made) const {
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
        if (label == nullptr || kind_of(*elements_, *label) != ElementKind::action) continue;
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

  void report(std::size_t ties, std::size_t organisations, std::size_t actions, std::size_t persons,
              const text::Place& place, text::Faults& faults) const {
    const auto add = [&](text::FaultKind kind, text::FaultSeverity severity,
                         std::vector<std::string> words) {
      faults.push_back({kind, severity, place, std::move(words), {}, {}});
    };
    add(text::FaultKind::ties_read, text::FaultSeverity::note,
        {std::to_string(ties), std::to_string(organisations), std::to_string(actions)});
    std::vector<std::uint32_t> left = found_.left;
    left.insert(left.end(), found_.incomplete.begin(), found_.incomplete.end());
    std::sort(left.begin(), left.end());
    if (!left.empty()) {
      add(text::FaultKind::ties_left_out, text::FaultSeverity::warning,
          {std::to_string(left.size()), sheets::row_list(left)});
    }
    if (!found_.filled_actions.empty()) {
      add(text::FaultKind::groups_filled, text::FaultSeverity::note,
          {header_at(view_, found_.columns, found_.columns.action),
           sheets::row_list(found_.filled_actions)});
    }
    if (!found_.filled_organisations.empty()) {
      add(text::FaultKind::groups_filled, text::FaultSeverity::note,
          {header_at(view_, found_.columns, found_.columns.organisation),
           sheets::row_list(found_.filled_organisations)});
    }
    if (persons > 0) {
      std::vector<std::uint32_t> rows;
      for (const FoundTie& tie : found_.ties) {
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
  FoundTies found_;
  model::Deciding& deciding_;
  std::optional<MarkMeanings> letters_;
  std::uint32_t next_row_ = 0;  // of the made sheet, where its rows are not those of the ties
};

}  // namespace

std::optional<ReadTies> read_tie_list(const sheets::SheetView& view, const Elements* elements,
                                      model::Deciding& deciding) {
  std::optional<FoundTies> found = find_ties(view, elements, deciding);
  if (!found) return std::nullopt;
  return TieReader(view, elements, std::move(*found), deciding).read();
}

}  // namespace maillage::shapes
