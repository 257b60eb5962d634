#include "network/import/rows/column_plan.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "network/import/headers/funder_columns.hpp"
#include "network/persons/person_headers.hpp"
#include "network/text/text.hpp"

namespace maillage::importing {
namespace {

constexpr model::Column list_columns[] = {
    model::Column::carrier,   model::Column::partners,  model::Column::funders,
    model::Column::amounts,   model::Column::targets,   model::Column::epcis,
    model::Column::instances, model::Column::indicator, model::Column::participation};
constexpr model::Column single_columns[] = {model::Column::id,
                                            model::Column::axis,
                                            model::Column::objective,
                                            model::Column::action,
                                            model::Column::number,
                                            model::Column::state,
                                            model::Column::start,
                                            model::Column::end,
                                            model::Column::due,
                                            model::Column::budget_planned,
                                            model::Column::budget_actual,
                                            model::Column::priority,
                                            model::Column::source};

// Of several columns with one meaning the best is read; the others are kept as they are. Lowest
// objectives first; a title before a mere "fiche action", which may be its number.
int rank(const FoundColumn& column) {
  const std::string folded = text::fold(column.header);
  const auto has = [&](std::string_view word) { return folded.find(word) != std::string::npos; };
  if (has("operationnel") || has("sous objectif")) return 0;
  if (has("titre") || has("intitule") || has("libelle")) return 1;
  // Of states, words before shares.
  if (column.header.find('%') != std::string::npos || has("taux")) return 5;
  if (has("thematique") || has("orientation") || has("reference") || has("theme")) return 4;
  if (has("goal") || has("deliverable") || has("livrable") || has("projet") || has("project"))
    return 3;
  if (has("domaine") || has("volet") || has("pilier")) return 4;
  if (has("specifique")) return 3;
  if (has("general") || has("strategique")) return has("axe") ? 2 : 4;
  return 2;
}

text::Fault note(text::FaultKind kind, const text::Place& place, std::vector<std::string> words) {
  return text::Fault{kind, text::FaultSeverity::note, place, std::move(words), {}, {}};
}

std::string listed(const std::vector<const FoundColumn*>& columns) {
  std::string text;
  for (const FoundColumn* column : columns) text += (text.empty() ? "" : ", ") + column->header;
  return text;
}

model::Text header_of(const FoundColumn& column) {
  // A header broken over lines to fit its column is one line.
  std::string text;
  for (const char c : column.header) {
    const bool blank = c == '\n' || c == ' ' || c == '\t';
    if (!blank) {
      text += c;
    } else if (!text.empty() && text.back() != ' ') {
      text += ' ';
    }
  }
  if (text.empty()) text = "(" + sheets::column_name(column.column) + ")";
  return {std::string(text::trimmed(text)), column.place};
}

using Columns = std::vector<const FoundColumn*>;

Columns with_role(const FoundHeader& header, HeaderRole role) {
  Columns found;
  for (const FoundColumn& column : header.columns) {
    if (column.meaning.role == role) found.push_back(&column);
  }
  return found;
}

Columns with_column(const FoundHeader& header, model::Column wanted) {
  Columns found;
  for (const FoundColumn* column : with_role(header, HeaderRole::column)) {
    if (column->meaning.column == wanted) found.push_back(column);
  }
  return found;
}

// Columns of other years than the sheet's are not its own; that of its year is, before one that
// says no year.
FoundHeader with_columns_of(const FoundHeader& header, std::optional<int> year) {
  FoundHeader own = header;
  for (FoundColumn& column : own.columns) {
    const HeaderMeaning& meaning = column.meaning;
    const bool is_of_year = year && meaning.year == *year;
    const bool is_outdone =
        meaning.year == 0 && year && meaning.column &&
        std::any_of(header.columns.begin(), header.columns.end(), [&](const FoundColumn& other) {
          return other.meaning.column == meaning.column && other.meaning.year == *year;
        });
    if ((meaning.year != 0 && !is_of_year) || is_outdone) {
      column.meaning.role = HeaderRole::unknown;
    }
  }
  return own;
}

// The column of amounts that each column of funders has: that of its number, else the one at its
// right.
std::vector<PairedAmount> pair_amounts(const FoundHeader& header, const Columns& funders) {
  std::vector<PairedAmount> pairs;
  const Columns amounts = with_column(header, model::Column::amounts);
  for (const FoundColumn* funder : funders) {
    const FoundColumn* found = nullptr;
    for (const FoundColumn* amount : amounts) {
      const bool same_number =
          funder->meaning.number != 0 && amount->meaning.number == funder->meaning.number;
      const bool at_right = amount->meaning.number == 0 && amount->column == funder->column + 1;
      if (same_number || at_right) found = amount;
    }
    // A column of several funders has its amounts beside it as they stand: whose they are is asked
    // cell by cell.
    if (found == nullptr || (funders.size() == 1 && funder->meaning.number == 0)) continue;
    pairs.push_back({funder->column, found->column, found->header});
  }
  return pairs;
}

// "Rôle du partenaire", "Contribution": what those named beside it do.
bool heads_roles(std::string_view header) {
  static constexpr std::array<std::string_view, 7> roles = {
      "role", "roles", "contribution", "contributions", "implication", "qualite", "involvement"};
  const std::string folded = text::fold(header);
  for (const std::string_view word : text::words_of(folded)) {
    if (std::find(roles.begin(), roles.end(), word) != roles.end()) return true;
  }
  return false;
}

}  // namespace

bool is_level(const PlannedColumn& column) {
  return column.column == model::Column::axis || column.column == model::Column::objective ||
         column.column == model::Column::objective_above;
}

bool says_progress(const PlannedColumn& column) {
  const auto is_one = [](const std::optional<model::Column>& each) {
    return each == model::Column::carrier || each == model::Column::state;
  };
  return is_one(column.column) || is_one(column.of_year);
}

std::optional<std::size_t> ColumnPlan::find(model::Column column) const {
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (columns[i].column == column) return i;
  }
  return std::nullopt;
}

ColumnPlan plan_columns(const FoundHeader& whole, std::optional<int> year, text::Faults& faults,
                        model::Deciding& deciding) {
  const FoundHeader header = with_columns_of(whole, year);
  ColumnPlan plan;
  std::set<std::uint32_t> used;
  const auto add = [&](const Columns& sources, model::Column column, Filling filling) {
    PlannedColumn planned{header_of(*sources.front()), column, {}, filling};
    for (const FoundColumn* source : sources) {
      planned.sources.push_back(source->column);
      used.insert(source->column);
    }
    plan.columns.push_back(std::move(planned));
  };

  const Columns sub_axes = with_role(header, HeaderRole::sub_axis);
  const Columns sub_sub_axes = with_role(header, HeaderRole::sub_sub_axis);
  const Columns services = with_role(header, HeaderRole::service);
  const Columns sub_actions = with_role(header, HeaderRole::sub_action);
  if (!services.empty()) plan.service = services.front()->column;
  if (!sub_actions.empty()) plan.sub_action = sub_actions.front()->column;

  Columns pilots = with_role(header, HeaderRole::person);
  pilots.erase(std::remove_if(pilots.begin(), pilots.end(),
                              [](const FoundColumn* each) {
                                return !persons::heads_pilots(text::fold(each->header));
                              }),
               pilots.end());
  for (const FoundColumn* pilot : pilots) plan.pilots.push_back(pilot->column);

  const Columns levels_of_cell = with_role(header, HeaderRole::axis_and_objective);
  for (const model::Column column : single_columns) {
    Columns found = with_column(header, column);
    if (found.empty() && !levels_of_cell.empty() &&
        (column == model::Column::axis || column == model::Column::objective)) {
      add({levels_of_cell.front()}, column,
          column == model::Column::axis ? Filling::axis_part : Filling::objective_part);
      continue;
    }
    // Sub-axes are what a plan calls objectives; its free text of aims is not.
    if (column == model::Column::objective && !(sub_axes.empty() && sub_sub_axes.empty())) {
      Columns levels = sub_sub_axes;
      levels.insert(levels.end(), sub_axes.begin(), sub_axes.end());
      add(levels, column, Filling::first);
      if (!sub_sub_axes.empty() && !sub_axes.empty()) {
        add({sub_axes.front()}, model::Column::objective_above, Filling::first);
      }
      continue;
    }
    const Columns ticked = with_role(header, HeaderRole::ticked_state);
    if (column == model::Column::state && found.empty() && !ticked.empty()) {
      faults.push_back(note(text::FaultKind::columns_joined, ticked.front()->place,
                            {std::string(model::code_of(column)), listed(ticked)}));
      add(ticked, column, Filling::ticked);
      plan.columns.back().header.value = model::code_of(column);
      for (const FoundColumn* each : ticked) {
        plan.columns.back().names.push_back(header_of(*each).value);
      }
      continue;
    }
    if (found.empty()) {
      if (column == model::Column::action && plan.sub_action)
        add(sub_actions, column, Filling::action);
      continue;
    }
    std::stable_sort(found.begin(), found.end(), [](const FoundColumn* a, const FoundColumn* b) {
      return rank(*a) < rank(*b);
    });
    if (column == model::Column::state && found.size() > 1) {
      // Where the first says nothing another one may; what it says stays beside.
      faults.push_back(note(text::FaultKind::columns_joined, found.front()->place,
                            {std::string(model::code_of(column)), listed(found)}));
      add(found, column, Filling::first);
      for (std::size_t i = 1; i < found.size(); ++i) used.erase(found[i]->column);
      continue;
    }
    if (column == model::Column::objective && found.size() > 1 &&
        rank(*found[0]) < rank(*found[1])) {
      // Where the lower level is blank the action hangs on the one above.
      add({found[0], found[1]}, column, Filling::first);
      add({found[1]}, model::Column::objective_above, Filling::first);
      continue;
    }
    // "Action 1 | Action 2": each names one of its own.
    const bool are_numbered = column == model::Column::action && !plan.sub_action &&
                              std::all_of(found.begin(), found.end(), [](const FoundColumn* each) {
                                return each->meaning.number != 0;
                              });
    if (!are_numbered) found.resize(1);
    add(found, column, column == model::Column::action ? Filling::action : Filling::first);
  }
  for (const model::Column column : list_columns) {
    Columns found = with_column(header, column);
    const bool numbered = std::any_of(found.begin(), found.end(), [](const FoundColumn* each) {
      return each->meaning.number != 0;
    });
    if (column == model::Column::funders && found.size() > 1) {
      // Beside columns of funders, one of "financements" is free text on money.
      const auto is_text = [&](const FoundColumn* each) {
        return numbered ? each->meaning.number == 0
                        : text::fold(each->header).find("financement") != std::string::npos;
      };
      if (!std::all_of(found.begin(), found.end(), is_text)) {
        found.erase(std::remove_if(found.begin(), found.end(), is_text), found.end());
      }
    }
    if (column == model::Column::amounts) {
      // What is no funder's own is read where it is the one column left.
      found.erase(std::remove_if(found.begin(), found.end(),
                                 [&](const FoundColumn* each) { return used.count(each->column); }),
                  found.end());
      if (found.size() > 1) continue;
    }
    if (const Columns giving = with_role(header, HeaderRole::funder_amounts);
        column == model::Column::funders && found.empty() && !giving.empty()) {
      faults.push_back(note(text::FaultKind::columns_joined, giving.front()->place,
                            {std::string(model::code_of(column)), listed(giving)}));
      add(giving, column, Filling::funded);
      plan.columns.back().header.value = model::code_of(column);
      for (const FoundColumn* each : giving) {
        plan.columns.back().names.emplace_back(funder_in(each->header));
      }
      continue;
    }
    if (found.empty()) {
      if (column == model::Column::carrier && plan.service) add(services, column, Filling::joined);
      if (column == model::Column::carrier && !plan.service && !pilots.empty()) {
        add(pilots, column, Filling::pilots);
        plan.columns.back().header.value = model::code_of(column);
      }
      continue;
    }
    const std::vector<PairedAmount> pairs = column == model::Column::funders
                                                ? pair_amounts(header, found)
                                                : std::vector<PairedAmount>();
    if (found.size() > 1 || !pairs.empty()) {
      std::string headers = listed(found);
      for (const PairedAmount& pair : pairs) headers += ", " + pair.header;
      faults.push_back(note(text::FaultKind::columns_joined, found.front()->place,
                            {std::string(model::code_of(column)), headers}));
    }
    add(found, column, Filling::joined);
    if (column == model::Column::partners && found.size() == 1) {
      for (const FoundColumn& each : header.columns) {
        const bool is_of_roles =
            each.meaning.role == HeaderRole::unknown && heads_roles(each.header);
        if (is_of_roles && !plan.columns.back().roles) plan.columns.back().roles = each.column;
      }
    }
    if (found.size() > 1) plan.columns.back().header.value = model::code_of(column);
    for (const PairedAmount& pair : pairs) used.insert(pair.amount);
    plan.columns.back().amounts = pairs;
    if (column == model::Column::instances) {
      PlannedColumn text{plan.columns.back().header, std::nullopt, plan.columns.back().sources,
                         Filling::long_text};
      text.header.value += " (texte)";
      plan.columns.push_back(std::move(text));
    }
  }
  // Structures carry; a service is theirs, unless there is none.
  if (plan.service && used.count(*plan.service) != 0) plan.service.reset();
  for (const FoundColumn& column : header.columns) {
    if (column.from_content) {
      const bool both = column.meaning.role == HeaderRole::axis_and_objective;
      std::string meaning(model::code_of(both ? model::Column::axis : *column.meaning.column));
      if (both) meaning += ", " + std::string(model::code_of(model::Column::objective));
      faults.push_back(note(text::FaultKind::column_from_content, column.place,
                            {header_of(column).value, std::move(meaning)}));
    } else if (column.undecided) {
      const bool is_carried =
          !with_column(header, model::Column::carrier).empty() || plan.service || !pilots.empty();
      const std::string folded = text::fold(column.header);
      const bool pays = folded.find("bailleur") != std::string::npos ||
                        folded.find("financ") != std::string::npos;
      const std::string meaning(model::code_of(pays         ? model::Column::funders
                                               : is_carried ? model::Column::partners
                                                            : model::Column::carrier));
      faults.push_back(note(text::FaultKind::column_undecided, column.place,
                            {header_of(column).value, meaning}));
      faults.back().severity = text::FaultSeverity::warning;
      deciding.decide({model::DecisionKind::column,
                       model::Sureness::doubtful,
                       header_of(column).value,
                       "aucune",
                       {meaning},
                       {column.place},
                       false});
    }
    if (column.may_be_states && column.meaning.role == HeaderRole::unknown) {
      deciding.decide({model::DecisionKind::column,
                       model::Sureness::doubtful,
                       header_of(column).value,
                       "aucune",
                       {std::string(model::code_of(model::Column::state))},
                       {column.place},
                       false});
    }
    if (column.meaning.role == HeaderRole::person) {
      plan.persons.push_back(column.column);
    } else if (used.insert(column.column).second) {
      PlannedColumn kept{header_of(column), std::nullopt, {column.column}, Filling::joined};
      if (!year && column.meaning.year != 0) {
        kept.of_year = column.meaning.column;
        kept.year = column.meaning.year;
      }
      plan.columns.push_back(std::move(kept));
    }
  }
  // As in the sheet, from left to right.
  std::stable_sort(plan.columns.begin(), plan.columns.end(),
                   [](const PlannedColumn& a, const PlannedColumn& b) {
                     return a.header.place.column < b.header.place.column;
                   });
  std::set<std::string> names;
  std::map<std::string, int> times;  // thousands of columns of one name are told apart in one pass
  for (PlannedColumn& column : plan.columns) {
    const std::string base = column.header.value;
    int& last = times[text::fold(base)];
    while (!names.insert(text::fold(column.header.value)).second) {
      last = std::max(last, 1) + 1;
      column.header.value = base + " (" + std::to_string(last) + ")";
    }
  }
  return plan;
}

}  // namespace maillage::importing
