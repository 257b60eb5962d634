#include "network/shapes/member_list.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "network/cells/cell_names.hpp"
#include "network/model/columns.hpp"
#include "network/model/readings/state_signs.hpp"
#include "network/shapes/made_sheet.hpp"
#include "network/shapes/words/shape_words.hpp"
#include "network/sheets/row_texts.hpp"
#include "network/text/date.hpp"
#include "network/text/text.hpp"

namespace maillage::shapes {
namespace {

constexpr std::size_t header_rows_for_members = 10;

// The day in "Présent 12/01/2024", "COPIL du 2024-03-12"; none where words say it ("3 mars 2024").
std::optional<text::Date> day_in(std::string_view head) {
  for (std::size_t at = 0; at < head.size(); ++at) {
    const bool begins =
        head[at] >= '0' && head[at] <= '9' && (at == 0 || head[at - 1] < '0' || head[at - 1] > '9');
    if (!begins) continue;
    const std::size_t end = std::min(head.find_first_not_of("0123456789/-.", at), head.size());
    const auto date = text::parse_date(head.substr(at, end - at));
    if (date && date->day != 0) return date;
  }
  return std::nullopt;
}

bool says_came(std::string_view cell) {
  static constexpr std::string_view came[] = {"p",        "present",   "presente",
                                              "presents", "presentes", "attended"};
  return model::says_yes(cell) ||
         std::find(std::begin(came), std::end(came), text::fold(cell)) != std::end(came);
}

bool says_away(std::string_view cell) {
  static constexpr std::string_view away[] = {"",       "a",       "e",   "absent",    "absente",
                                              "excuse", "excusee", "exc", "apologies", "abs"};
  return model::says_no(cell) ||
         std::find(std::begin(away), std::end(away), text::fold(cell)) != std::end(away);
}

struct Meeting {
  std::uint32_t column = 0;
  text::Date day;
  text::Place place;
};

struct MemberColumns {
  std::size_t header = 0;  // of SheetView::rows()
  std::uint32_t member = 0;
  std::vector<Meeting> meetings;
};

std::optional<MemberColumns> member_columns(const sheets::SheetView& view) {
  const std::vector<sheets::RowSpan>& rows = view.rows();
  for (std::size_t r = 0; r < std::min(rows.size(), header_rows_for_members); ++r) {
    MemberColumns columns{r, 0, {}};
    bool has_member = false, has_actions = false;
    for (std::size_t i = rows[r].begin; i < rows[r].end; ++i) {
      const sheets::SheetCell& cell = view.sheet().cells[i];
      const auto meaning = model::read_column(cell.text);
      if (const auto day = day_in(cell.text)) {
        columns.meetings.push_back({cell.column, *day, view.place(rows[r].row, cell.column)});
      } else if (!has_member && heads_organisations(cell.text)) {
        has_member = true;
        columns.member = cell.column;
      } else if (heads_actions(cell.text) || meaning == model::Column::carrier ||
                 meaning == model::Column::objective || meaning == model::Column::state) {
        has_actions = true;
      }
    }
    if (has_actions) return std::nullopt;
    if (has_member) return columns;
  }
  return std::nullopt;
}

// Whether somebody came; none if the cells below are about something else.
std::optional<bool> was_held(const sheets::SheetView& view, const MemberColumns& columns,
                             std::uint32_t column) {
  bool came = false;
  for (std::size_t r = columns.header + 1; r < view.rows().size(); ++r) {
    const std::string* cell = view.own(view.rows()[r], column);
    if (cell == nullptr) continue;
    if (says_came(*cell)) {
      came = true;
    } else if (!says_away(*cell)) {
      return std::nullopt;
    }
  }
  return came;
}

}  // namespace

std::optional<MemberList> read_member_list(const sheets::SheetView& view) {
  const std::string name = sheets::one_line(view.sheet().name);
  if (!is_surely_group(name) || day_in(name)) return std::nullopt;
  const auto columns = member_columns(view);
  if (!columns) return std::nullopt;
  MemberList list;
  const text::Place place = view.place(view.rows()[columns->header].row, columns->member);
  list.group = {{"instance", place}, true, {}};
  const auto add = [&](const char* key, const std::string& value) {
    list.group.fields.push_back(
        {{key, place}, false, {{model::ValueKind::text, value, place, {}}}});
  };
  std::string id = text::slug(name);
  if (id.empty()) id = "instance";
  add("id", id);
  add("nom", name);
  model::Field members{{"membres", place}, true, {}}, meetings{{"reunions", place}, true, {}};
  std::set<std::string> seen;
  for (std::size_t r = columns->header + 1; r < view.rows().size(); ++r) {
    const sheets::RowSpan& span = view.rows()[r];
    const std::string* cell = view.own(span, columns->member);
    if (cell == nullptr || text::fold(*cell).empty()) continue;
    const std::string member = organisation_of(sheets::one_line(*cell), HeadsOf::organisations);
    if (member == cells::one_person || !seen.insert(text::name_key(member)).second) continue;
    members.values.push_back(
        {model::ValueKind::text, member, view.place(span.row, columns->member), {}});
  }
  if (members.values.empty()) return std::nullopt;
  const std::size_t sitting = members.values.size();
  list.group.fields.push_back(std::move(members));
  std::set<text::Date> days;
  for (const Meeting& meeting : columns->meetings) {
    if (was_held(view, *columns, meeting.column).value_or(false)) days.insert(meeting.day);
  }
  for (const text::Date& day : days) {
    meetings.values.push_back({model::ValueKind::date, text::to_string(day), place, {}});
  }
  if (!days.empty()) list.group.fields.push_back(std::move(meetings));
  list.faults.push_back({text::FaultKind::members_read,
                         text::FaultSeverity::note,
                         place,
                         {name, std::to_string(sitting), std::to_string(days.size())},
                         {},
                         {}});
  return list;
}

}  // namespace maillage::shapes
