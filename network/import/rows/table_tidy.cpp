#include "network/import/rows/table_tidy.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "network/model/readings/numbered_title.hpp"
#include "network/model/vocabulary.hpp"
#include "network/names/name_types.hpp"
#include "network/shapes/said_roles.hpp"
#include "network/sheets/row_texts.hpp"
#include "network/text/text.hpp"

namespace maillage::importing {
namespace {

std::size_t column_for(ColumnPlan& plan, std::vector<ReadRow>& rows, model::Column column,
                       const text::Place& place) {
  if (const auto found = plan.find(column)) return *found;
  plan.columns.push_back(
      {model::Text{std::string(model::code_of(column)), place}, column, {}, Filling::first});
  for (ReadRow& row : rows) {
    row.cells.resize(plan.columns.size());
    row.merged.resize(plan.columns.size());
  }
  return plan.columns.size() - 1;
}

// "terminées" of "Actions terminées"; empty: it says no state of actions.
std::string state_of_section(std::string_view title) {
  static constexpr std::string_view heads[] = {"action", "actions", "fiche",   "fiches",
                                               "projet", "projets", "project", "projects"};
  constexpr std::size_t longest = 60;
  std::string_view rest = text::trimmed(title);
  if (rest.size() > longest) return {};
  bool any = false;
  for (std::size_t end = rest.find(' '); end != std::string_view::npos; end = rest.find(' ')) {
    const std::string word = text::fold(rest.substr(0, end));
    if (std::find(std::begin(heads), std::end(heads), word) == std::end(heads)) break;
    rest = text::trimmed(rest.substr(end));
    any = true;
  }
  while (!rest.empty() && rest.back() == ':') rest = text::trimmed(rest.substr(0, rest.size() - 1));
  return any && model::read_state(rest) ? std::string(rest) : std::string();
}

// A title and nothing else.
bool is_lone_title(const ReadRow& row, std::size_t title) {
  for (std::size_t c = 0; c < row.cells.size(); ++c) {
    if (c != title && !text::trimmed(row.cells[c].value).empty()) return false;
  }
  return true;
}

// "Pilotage : CCAS ⏎ Suivi : ARS" under "Gouvernance" names who carries, and no bodies. Beside a column of
// porteurs it may do so or not: the column is kept as it stands, and asked about.
bool names_carriers(ColumnPlan& plan, const std::vector<ReadRow>& rows, std::size_t at,
                    model::Deciding& deciding) {
  std::size_t filled = 0, with_roles = 0;
  for (const ReadRow& row : rows) {
    const std::string& cell = row.cells[at].value;
    if (cell.empty()) continue;
    ++filled;
    const std::vector<shapes::SaidRole> parts = shapes::said_roles(cell, model::Column::instances);
    const bool has_carrier = std::any_of(
        parts.begin(), parts.end(),
        [](const shapes::SaidRole& part) { return part.column == model::Column::carrier; });
    with_roles += has_carrier ? 1 : 0;
  }
  if (with_roles == 0 || with_roles * 2 < filled) return false;
  if (!plan.find(model::Column::carrier)) return true;
  const model::Text& header = plan.columns[at].header;
  const std::string held = deciding.decide({model::DecisionKind::column,
                                            model::Sureness::doubtful,
                                            header.value,
                                            "aucune",
                                            {std::string(model::code_of(model::Column::carrier)),
                                             std::string(model::code_of(model::Column::partners))},
                                            {header.place},
                                            false});
  if (held == "aucune") plan.columns[at].column.reset();
  return false;
}

}  // namespace

void settle_sections_of_states(ColumnPlan& plan, std::vector<ReadRow>& rows,
                               const text::Place& place, text::Faults& faults,
                               model::Deciding& deciding) {
  const auto title = plan.find(model::Column::action);
  if (!title || plan.find(model::Column::id)) return;
  const bool has_states = plan.find(model::Column::state).has_value();
  std::vector<ReadRow> kept;
  std::vector<model::Text> states;  // by row kept
  std::vector<std::uint32_t> sections;
  model::Text current;
  for (ReadRow& row : rows) {
    const model::Text& said = row.cells[*title];
    const std::string state =
        is_lone_title(row, *title) ? state_of_section(said.value) : std::string();
    static constexpr std::string_view heads = "titre";
    if (!state.empty() && deciding.decide({model::DecisionKind::row,
                                           model::Sureness::doubtful,
                                           said.value,
                                           std::string(heads),
                                           {"action"},
                                           {said.place},
                                           false}) == heads) {
      current = {state, said.place};
      sections.push_back(row.row);
      continue;
    }
    model::Text own = current;
    for (std::string* heading : {&row.made.objective, &row.made.axis}) {
      const std::string over = has_states ? std::string() : state_of_section(*heading);
      if (over.empty()) continue;
      own = {over, said.place};
      heading->clear();
    }
    states.push_back(std::move(own));
    kept.push_back(std::move(row));
  }
  rows = std::move(kept);
  const bool any = std::any_of(states.begin(), states.end(),
                               [](const model::Text& each) { return !each.value.empty(); });
  if (any && !has_states) {
    const std::size_t column = column_for(plan, rows, model::Column::state, place);
    for (std::size_t i = 0; i < rows.size(); ++i) rows[i].cells[column] = states[i];
  }
  if (sections.empty()) return;
  faults.push_back(text::Fault{text::FaultKind::rows_left_out,
                               text::FaultSeverity::note,
                               place,
                               {"heading", sheets::row_list(sections)},
                               {},
                               {}});
}

void settle_sections_of_carriers(ColumnPlan& plan, std::vector<ReadRow>& rows,
                                 const text::Place& place, model::Deciding& deciding) {
  if (plan.find(model::Column::carrier) || plan.find(model::Column::axis)) return;
  constexpr std::size_t longest_sigle = 7;
  std::set<std::string> names;
  std::size_t known = 0;
  for (const ReadRow& row : rows) {
    const std::string& name = row.made.axis;
    if (name.empty() || !row.made.objective.empty()) return;
    if (!names.insert(name).second) continue;
    const bool is_known = names::guess_type(name).has_value();
    const bool is_sigle = name.size() <= longest_sigle &&
                          name.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string::npos;
    if (!is_known && !is_sigle) return;
    known += is_known ? 1 : 0;
  }
  if (names.size() < 2 || known * 2 < names.size()) return;
  const std::string carrier(model::code_of(model::Column::carrier));
  const std::string held = deciding.decide({model::DecisionKind::column,
                                            model::Sureness::doubtful,
                                            rows.front().made.axis,
                                            carrier,
                                            {std::string(model::code_of(model::Column::axis))},
                                            {place},
                                            false});
  if (held != carrier) return;
  const std::size_t column = column_for(plan, rows, model::Column::carrier, place);
  for (ReadRow& row : rows) {
    row.cells[column] = {row.made.axis, place};
    row.made.axis.clear();
  }
}

void settle_said_roles(ColumnPlan& plan, std::vector<ReadRow>& rows, text::Faults& faults,
                       model::Deciding& deciding) {
  for (const model::Column own :
       {model::Column::carrier, model::Column::partners, model::Column::instances}) {
    const auto at = plan.find(own);
    if (!at) continue;
    if (own == model::Column::instances && !names_carriers(plan, rows, *at, deciding)) continue;
    std::vector<std::uint32_t> settled;
    std::map<std::string, text::Place> first;
    for (ReadRow& row : rows) {
      if (row.cells[*at].value.find_first_of(":(") == std::string::npos) continue;
      const std::vector<shapes::SaidRole> parts = shapes::said_roles(row.cells[*at].value, own);
      if (parts.empty()) continue;
      const text::Place place = row.cells[*at].place;
      row.cells[*at] = {};
      for (const shapes::SaidRole& part : parts) {
        model::Text& into = row.cells[column_for(plan, rows, part.column, place)];
        if (into.value.empty()) into.place = place;
        sheets::append_line(sheets::list_lines(part.names), into.value);
      }
      settled.push_back(row.row);
    }
    if (settled.empty()) continue;
    faults.push_back(text::Fault{text::FaultKind::roles_in_cells,
                                 text::FaultSeverity::note,
                                 plan.columns[*at].header.place,
                                 {plan.columns[*at].header.value, sheets::row_list(settled)},
                                 {},
                                 {}});
  }
}

void settle_numbered_titles(ColumnPlan& plan, std::vector<ReadRow>& rows) {
  const auto title = plan.find(model::Column::action);
  if (!title || plan.find(model::Column::id)) return;
  std::vector<std::optional<model::NumberedTitle>> read(rows.size());
  std::size_t titles = 0, numbered = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::string& text = rows[i].cells[*title].value;
    if (text::trimmed(text).empty()) continue;
    read[i] = model::read_numbered_title(text);
    ++titles;
    numbered += read[i] ? 1 : 0;
  }
  if (numbered == 0 || numbered * 2 < titles) return;
  const std::size_t number =
      column_for(plan, rows, model::Column::number, plan.columns[*title].header.place);
  const auto digits = [](std::string_view text) {
    std::string code;
    for (const char c : text) {
      if ((c >= '0' && c <= '9') || c == '.') code += c;
    }
    return code;
  };
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (!read[i]) continue;
    model::Text& own = rows[i].cells[number];
    if (!text::trimmed(own.value).empty() && digits(own.value) != digits(read[i]->number)) continue;
    if (text::trimmed(own.value).empty()) {
      own = {read[i]->number, rows[i].cells[*title].place};
    }
    rows[i].cells[*title].value = sheets::one_line(read[i]->title);
  }
}

void note_objectives_alone(const ColumnPlan& plan, const std::vector<ReadRow>& rows,
                           const text::Place& place, text::Faults& faults) {
  std::set<std::pair<std::size_t, std::string>> used;
  std::vector<std::pair<std::uint32_t, std::pair<std::size_t, std::string>>> levels;
  for (const ReadRow& row : rows) {
    std::vector<std::pair<std::size_t, std::string>> said;
    bool is_action = false;
    for (std::size_t c = 0; c < plan.columns.size(); ++c) {
      if (row.cells[c].value.empty()) continue;
      const PlannedColumn& column = plan.columns[c];
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
  faults.push_back(text::Fault{text::FaultKind::objectives_alone,
                               text::FaultSeverity::note,
                               place,
                               {sheets::row_list(alone)},
                               {},
                               {}});
}

void drop_unused_texts(ColumnPlan& plan, model::DraftTable& table) {
  for (std::size_t i = 0; i < plan.columns.size(); ++i) {
    if (plan.columns[i].filling != Filling::long_text) continue;
    const bool used = std::any_of(table.rows.begin(), table.rows.end(),
                                  [i](const auto& row) { return !row[i].value.empty(); });
    if (used) continue;
    const auto at = static_cast<std::ptrdiff_t>(i);
    plan.columns.erase(plan.columns.begin() + at);
    table.headers.erase(table.headers.begin() + at);
    table.columns.erase(table.columns.begin() + at);
    for (auto& row : table.rows) row.erase(row.begin() + at);
    --i;
  }
}

void name_axes_by_code(const ColumnPlan& plan, model::DraftTable& table) {
  const auto axis = plan.find(model::Column::axis);
  const auto objective = plan.find(model::Column::objective);
  if (!axis || !objective) return;
  std::map<std::string, std::string, std::less<>> axes;
  for (const auto& row : table.rows) {
    const std::string_view code = sheets::code_before(row[*axis].value);
    if (!code.empty()) axes.emplace(std::string(code), row[*axis].value);
  }
  for (auto& row : table.rows) {
    if (!row[*axis].value.empty()) continue;
    const std::string_view code = sheets::code_before(row[*objective].value);
    const auto found = axes.find(code.substr(0, code.find('.')));
    if (code.find('.') == std::string_view::npos || found == axes.end()) continue;
    row[*axis] = {found->second, row[*objective].place};
  }
}

}  // namespace maillage::importing
