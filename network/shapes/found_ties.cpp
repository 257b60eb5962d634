#include "network/shapes/found_ties.hpp"

#include <algorithm>
#include <limits>
#include <set>
#include <string_view>
#include <utility>

#include "network/cells/cell_marks.hpp"
#include "network/model/columns.hpp"
#include "network/shapes/made_sheet.hpp"
#include "network/shapes/words/shape_words.hpp"
#include "network/sheets/row_texts.hpp"
#include "network/text/text.hpp"
#include "network/text/word_list.hpp"

namespace maillage::shapes {
namespace {

// Titles and notes stand above a header.
constexpr std::size_t header_rows_for_ties = 20;

bool heads_source(std::string_view text) {
  static constexpr text::WordList words(
      {"source", "from", "de", "depuis", "origine", "node 1", "node1", "noeud 1"});
  return words.contains(text::fold(text));
}

bool heads_target(std::string_view text) {
  static constexpr text::WordList words(
      {"target", "to", "vers", "cible", "destination", "node 2", "node2", "noeud 2"});
  return words.contains(text::fold(text));
}

// "Structure A | Structure B" where no column is of actions: else these are an action's partners.
bool heads_one_of_two(std::string_view text, std::string_view letter, std::string_view number) {
  static constexpr text::WordList words(
      {"structure", "organisation", "organization", "acteur", "partenaire", "actor", "partner"});
  const std::string folded = text::fold(text);
  const std::size_t blank = std::min(folded.find(' '), folded.size());
  const std::string_view which =
      std::string_view(folded).substr(std::min(blank + 1, folded.size()));
  return words.contains(folded.substr(0, blank)) && (which == letter || which == number);
}

ElementKind kind_of_type(std::string_view type) {
  static constexpr text::WordList persons(
      {"person", "people", "personne", "individu", "individual", "contact"});
  const std::string folded = text::fold(type);
  if (persons.contains(folded)) return ElementKind::person;
  if (heads_actions(folded)) return ElementKind::action;
  static constexpr text::WordList others(
      {"objectif", "objective", "axe", "axis", "theme", "goal", "event", "instance"});
  return others.contains(folded) ? ElementKind::other : ElementKind::organisation;
}

std::optional<TieColumns> tie_columns(const sheets::SheetView& view) {
  const std::vector<sheets::RowSpan>& rows = view.rows();
  for (std::size_t r = 0; r < std::min(rows.size(), header_rows_for_ties); ++r) {
    constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
    std::uint32_t organisation = none, action = none, source = none, target = none;
    TieColumns columns{r, 0, 0, {}, false};
    const bool names_action =
        std::any_of(view.sheet().cells.begin() + static_cast<std::ptrdiff_t>(rows[r].begin),
                    view.sheet().cells.begin() + static_cast<std::ptrdiff_t>(rows[r].end),
                    [](const sheets::SheetCell& cell) { return heads_actions(cell.text); });
    for (std::size_t i = rows[r].begin; i < rows[r].end; ++i) {
      const sheets::SheetCell& cell = view.sheet().cells[i];
      if (source == none &&
          (heads_source(cell.text) || (!names_action && heads_one_of_two(cell.text, "a", "1")))) {
        source = cell.column;
      } else if (target == none && (heads_target(cell.text) ||
                                    (!names_action && heads_one_of_two(cell.text, "b", "2")))) {
        target = cell.column;
      } else if (action == none &&
                 (heads_actions(cell.text) || heads_numbers_of_actions(cell.text))) {
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

class TieFinder {
 public:
  TieFinder(const sheets::SheetView& view, const Elements* elements, model::Deciding& deciding)
      : view_(view), elements_(elements), deciding_(deciding) {}

  std::optional<FoundTies> find() {
    if (gather_lists()) return std::move(found_);
    // What was taken for lists leaves nothing behind: neither ties nor columns.
    found_ = {};
    const auto columns = tie_columns(view_);
    if (!columns) return std::nullopt;
    found_.columns = *columns;
    gather();
    if (found_.ties.empty()) return std::nullopt;
    if (found_.columns.has_ends) {
      settle_ends();
    } else if (!is_list()) {
      return std::nullopt;
    }
    return std::move(found_);
  }

 private:
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
    for (std::size_t r = found_.columns.header + 1; r < rows.size(); ++r) {
      const bool has_end = view_.own(rows[r], found_.columns.organisation) != nullptr ||
                           view_.own(rows[r], found_.columns.action) != nullptr;
      if (!has_end) {
        if (rows[r].end - rows[r].begin > 1) found_.incomplete.push_back(rows[r].row);
        continue;
      }
      FoundTie tie;
      tie.row = r;
      tie.organisation = text_of(r, found_.columns.organisation, organisation, organisation_place,
                                 found_.filled_organisations);
      tie.action = text_of(r, found_.columns.action, action, action_place, found_.filled_actions);
      tie.organisation_place = organisation_place;
      tie.action_place = action_place;
      if (tie.organisation.empty() || tie.action.empty()) {
        found_.incomplete.push_back(rows[r].row);
        continue;
      }
      if (elements_ != nullptr) {
        tie.organisation = label_of(tie.organisation);
        tie.action = label_of(tie.action);
      }
      const bool has_organisation = view_.own(rows[r], found_.columns.organisation) != nullptr;
      tie.place = has_organisation ? organisation_place : action_place;
      for (const std::uint32_t column : found_.columns.roles) {
        const std::string* role = view_.own(rows[r], column);
        if (role == nullptr || text::trimmed(*role).empty()) continue;
        if (tie.role.empty() || roles_in(tie.role).empty()) tie.role = sheets::one_line(*role);
      }
      found_.ties.push_back(std::move(tie));
    }
  }

  // Ties name their ends by label, or by the id of an element ("n12").
  const std::string& label_of(const std::string& end) const {
    const auto found = elements_->labels.find(text::fold(end));
    return found == elements_->labels.end() ? end : found->second;
  }

  // An organisation a row, with the actions it carries, those it takes part in…
  bool gather_lists() {
    const std::vector<sheets::RowSpan>& rows = view_.rows();
    for (std::size_t r = 0; r < std::min(rows.size(), header_rows_for_ties); ++r) {
      std::optional<std::uint32_t> organisation;
      found_.lists.clear();
      bool is_other_table = false;
      for (std::size_t i = rows[r].begin; i < rows[r].end; ++i) {
        const sheets::SheetCell& cell = view_.sheet().cells[i];
        if (!organisation && heads_organisations(cell.text)) {
          organisation = cell.column;
        } else if (heads_lists_of_actions(cell.text)) {
          found_.lists.push_back(cell.column);
        } else {
          is_other_table = is_other_table || model::read_column(cell.text).has_value();
        }
      }
      if (!organisation || found_.lists.empty() || is_other_table) continue;
      found_.columns = {r, *organisation, found_.lists.front(), {}, false};
      return split_lists();
    }
    return false;
  }

  bool split_lists() {
    const std::vector<sheets::RowSpan>& rows = view_.rows();
    std::size_t organisations = 0, several = 0, filled = 0;
    for (std::size_t r = found_.columns.header + 1; r < rows.size(); ++r) {
      const std::string* name = view_.own(rows[r], found_.columns.organisation);
      if (name == nullptr) continue;
      ++filled;
      organisations += may_be_organisation(*name) ? 1 : 0;
      for (const std::uint32_t column : found_.lists) {
        const std::string* cell = view_.own(rows[r], column);
        if (cell == nullptr) continue;
        const bool has_lines = cell->find_first_of(";\n") != std::string::npos;
        const std::string separators = has_lines ? ";\n" : ",";
        std::size_t pieces = 0;
        for (std::size_t begin = 0; begin <= cell->size();) {
          const std::size_t end = std::min(cell->find_first_of(separators, begin), cell->size());
          std::string_view said = text::trimmed(std::string_view(*cell).substr(begin, end - begin));
          if (!said.empty()) said.remove_prefix(cells::cell_marks::list_mark_at(said, 0));
          const std::string piece = sheets::one_line(said);
          begin = end + 1;
          if (piece.empty()) continue;
          ++pieces;
          const text::Place place = view_.place(rows[r].row, column);
          found_.ties.push_back({r, sheets::one_line(*name), piece,
                                 header_at(view_, found_.columns, column), place,
                                 view_.place(rows[r].row, found_.columns.organisation), place});
        }
        several += pieces > 1 ? 1 : 0;
      }
    }
    for (FoundTie& tie : found_.ties) {
      if (roles_in(tie.role).empty()) tie.role.clear();
    }
    const bool is_one = organisations * 10 >= filled * 6 && !found_.ties.empty() &&
                        (several > 0 || found_.lists.size() > 1);
    const bool says_no_role = std::any_of(found_.ties.begin(), found_.ties.end(),
                                          [](const FoundTie& tie) { return tie.role.empty(); });
    if (!is_one || (says_no_role && !ask_role())) return false;
    return true;
  }

  // An action a row has no list of ties about it.
  bool is_list() {
    std::set<std::string> actions;
    std::size_t roles = 0, said = 0, letters = 0;
    for (const FoundTie& tie : found_.ties) {
      actions.insert(text::fold(tie.action));
      if (tie.role.empty()) continue;
      ++said;
      letters += tie.role.size() <= 5 && !marks_of(tie.role).empty() ? 1 : 0;
      roles += roles_in(tie.role).empty() ? 0 : 1;
    }
    found_.has_letters = letters > 0 && letters * 10 >= said * 8 && roles * 2 < said;
    if (said > 0 && ((roles + (found_.has_letters ? letters : 0)) * 10 >= said * 6)) return true;
    if (said > 0 || found_.ties.size() < 3 || actions.size() * 10 > found_.ties.size() * 7)
      return false;
    // Nothing else is said of an action or of a tie.
    const sheets::RowSpan& header = view_.rows()[found_.columns.header];
    for (std::size_t i = header.begin; i < header.end; ++i) {
      const sheets::SheetCell& cell = view_.sheet().cells[i];
      const bool is_end =
          cell.column == found_.columns.organisation || cell.column == found_.columns.action;
      if (!is_end && model::read_column(cell.text)) return false;
    }
    return ask_role();
  }

  // Ties without a word on what they are. False: the column is none of ours.
  bool ask_role() {
    const std::string partners(code_of(model::Column::partners)),
        carrier(code_of(model::Column::carrier));
    std::string header = header_at(view_, found_.columns, found_.columns.organisation);
    const std::string answer = deciding_.decide(
        {model::DecisionKind::column,
         model::Sureness::doubtful,
         header,
         partners,
         {carrier},
         {view_.place(view_.rows()[found_.columns.header].row, found_.columns.organisation)},
         false});
    found_.unsaid = answer == carrier ? TieRole::carrier : TieRole::partner;
    return answer == partners || answer == carrier;
  }

  // Which end is the action: by the elements, else by the names of all ties.
  void settle_ends() {
    if (elements_ != nullptr) {
      std::vector<FoundTie> kept;
      for (FoundTie& tie : found_.ties) {
        const ElementKind from = kind_of(*elements_, tie.organisation),
                          to = kind_of(*elements_, tie.action);
        const auto is_who = [](ElementKind kind) {
          return kind == ElementKind::organisation || kind == ElementKind::person;
        };
        if (from == ElementKind::action && is_who(to)) {
          std::swap(tie.organisation, tie.action);
          std::swap(tie.organisation_place, tie.action_place);
        } else if (!(is_who(from) && to == ElementKind::action)) {
          found_.left.push_back(view_.rows()[tie.row].row);
          continue;
        }
        kept.push_back(std::move(tie));
      }
      found_.ties = std::move(kept);
    } else {
      std::size_t sources = 0, targets = 0;
      for (const FoundTie& tie : found_.ties) {
        sources += may_be_organisation(tie.organisation) ? 1 : 0;
        targets += may_be_organisation(tie.action) ? 1 : 0;
      }
      const bool both =
          sources * 10 >= found_.ties.size() * 7 && targets * 10 >= found_.ties.size() * 7;
      if (both || ends_mix()) {
        for (const FoundTie& tie : found_.ties) found_.left.push_back(view_.rows()[tie.row].row);
        found_.ties.clear();
        return;
      }
      const std::uint32_t row = view_.rows()[found_.columns.header].row;
      const std::string action(code_of(model::Column::action)),
          partners(code_of(model::Column::partners));
      const bool swaps = targets > sources;
      const std::string answer =
          deciding_.decide({model::DecisionKind::column,
                            model::Sureness::doubtful,
                            header_at(view_, found_.columns, found_.columns.organisation),
                            swaps ? action : partners,
                            {swaps ? partners : action},
                            {view_.place(row, found_.columns.organisation)},
                            false});
      if (answer == action) {
        std::swap(found_.columns.organisation, found_.columns.action);
        for (FoundTie& tie : found_.ties) {
          std::swap(tie.organisation, tie.action);
          std::swap(tie.organisation_place, tie.action_place);
        }
      }
      if (answer == code_of(model::Column::carrier)) found_.unsaid = TieRole::carrier;
      leave_out_organisations();
    }
    const bool any_role = std::any_of(found_.ties.begin(), found_.ties.end(),
                                      [](const FoundTie& tie) { return !tie.role.empty(); });
    if (!any_role && elements_ != nullptr) ask_role();
  }

  // One kind of thing on both sides: a tenth of all names or more stand now at one end, now at the other,
  // and no word says what a tie is.
  bool ends_mix() const {
    std::set<std::string> sources, targets;
    for (const FoundTie& tie : found_.ties) {
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
    for (const FoundTie& tie : found_.ties) organisations.insert(text::fold(tie.organisation));
    const auto is_between = [&](const FoundTie& tie) {
      if (organisations.count(text::fold(tie.action)) == 0) return false;
      found_.left.push_back(view_.rows()[tie.row].row);
      return true;
    };
    found_.ties.erase(std::remove_if(found_.ties.begin(), found_.ties.end(), is_between),
                      found_.ties.end());
  }

  const sheets::SheetView& view_;
  const Elements* elements_;
  model::Deciding& deciding_;
  FoundTies found_;
};

}  // namespace

std::optional<Elements> read_elements(const sheets::SheetView& view) {
  static constexpr text::WordList labels({"label", "name", "nom", "libelle", "element"});
  static constexpr text::WordList types({"type", "element type", "categorie", "category", "classe",
                                         "class", "kind", "nature", "mode"});
  static constexpr text::WordList ids({"id", "identifiant", "cle", "key", "node id", "nodeid"});
  const std::vector<sheets::RowSpan>& rows = view.rows();
  for (std::size_t r = 0; r < std::min(rows.size(), header_rows_for_ties); ++r) {
    Elements elements{&view, r, 0, std::nullopt, {}};
    std::optional<std::uint32_t> label, id;
    for (std::size_t i = rows[r].begin; i < rows[r].end; ++i) {
      const sheets::SheetCell& cell = view.sheet().cells[i];
      if (!id && ids.contains(text::fold(cell.text))) id = cell.column;
      if (!label && labels.contains(text::fold(cell.text))) label = cell.column;
      if (!elements.type && types.contains(text::fold(cell.text))) elements.type = cell.column;
    }
    if (!label || !elements.type) continue;
    elements.label = *label;
    for (std::size_t below = r + 1; below < rows.size(); ++below) {
      const std::string* name = view.own(rows[below], *label);
      const std::string* type = view.own(rows[below], *elements.type);
      if (name == nullptr) continue;
      const bool is_typed = type != nullptr && !text::trimmed(*type).empty();
      const ElementKind kind = is_typed                     ? kind_of_type(*type)
                               : may_be_organisation(*name) ? ElementKind::organisation
                                                            : ElementKind::other;
      elements.kinds.emplace(text::fold(*name), kind);
      const std::string* own_id = id ? view.own(rows[below], *id) : nullptr;
      if (own_id != nullptr) elements.labels.emplace(text::fold(*own_id), sheets::one_line(*name));
    }
    // An id that is the label of another element says nothing of it.
    for (const auto& each : elements.kinds) elements.labels.erase(each.first);
    return elements;
  }
  return std::nullopt;
}

ElementKind kind_of(const Elements& elements, const std::string& label) {
  const auto found = elements.kinds.find(text::fold(label));
  if (found != elements.kinds.end()) return found->second;
  return may_be_organisation(label) ? ElementKind::organisation : ElementKind::action;
}

bool has_ends(const sheets::SheetView& view) {
  const auto columns = tie_columns(view);
  return columns && columns->has_ends;
}

std::optional<FoundTies> find_ties(const sheets::SheetView& view, const Elements* elements,
                                   model::Deciding& deciding) {
  return TieFinder(view, elements, deciding).find();
}

std::string header_at(const sheets::SheetView& view, const TieColumns& columns,
                      std::uint32_t column) {
  const std::string* text = view.own(view.rows()[columns.header], column);
  return text == nullptr ? std::string() : sheets::one_line(*text);
}

}  // namespace maillage::shapes
