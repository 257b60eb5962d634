#include "network/shapes/apart/instance_list.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <initializer_list>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "network/cells/cell_names.hpp"
#include "network/cells/phrases/no_name.hpp"
#include "network/model/columns.hpp"
#include "network/model/vocabulary.hpp"
#include "network/names/name_index.hpp"
#include "network/persons/person_cells.hpp"
#include "network/shapes/words/shape_words.hpp"
#include "network/sheets/cell_text.hpp"
#include "network/sheets/frequency.hpp"
#include "network/sheets/row_texts.hpp"
#include "network/sheets/workbook_cells.hpp"
#include "network/text/characters.hpp"
#include "network/text/number_text.hpp"
#include "network/text/row_numbers.hpp"
#include "network/text/said_date.hpp"
#include "network/text/text.hpp"

namespace maillage::shapes {
namespace {

constexpr std::size_t header_rows_for_instances = 10;

enum class Says { name, members, leads, rhythm, meetings, remit, level };

bool has_any(std::string_view folded, std::initializer_list<std::string_view> words) {
  const auto found = text::words_of(folded);
  return std::any_of(found.begin(), found.end(), [&](std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
  });
}

// What a header says of an instance; none: something of the user's own. Planned meetings are none
// that were held, and a number of members is no list of them.
std::optional<Says> meaning_of(std::string_view header) {
  const std::string folded = text::fold(text::beginning(header, 80));
  if (folded.empty() ||
      has_any(folded, {"prochaine", "prochaines", "prochain", "prevue", "prevues", "prevu",
                       "planned", "next", "suivi", "actions", "excuse", "excuses", "excusee",
                       "excusees", "absent", "absents", "absence", "absences", "apologies"})) {
    return std::nullopt;
  }
  const bool is_number = has_any(folded, {"nombre", "nb", "number"});
  if (has_any(folded, {"frequence", "periodicite", "rythme", "frequency", "rhythm"}) ||
      (has_any(folded, {"reunions", "meetings", "seances"}) && has_any(folded, {"an", "year"}))) {
    return Says::rhythm;
  }
  if (is_number) return std::nullopt;
  if (has_any(folded, {"date", "dates", "reunion", "reunions", "seances", "meetings"})) {
    return Says::meetings;
  }
  if (has_any(folded, {"membre", "membres", "composition", "participant", "participants", "members",
                       "present", "presents", "presente", "presentes", "attendees", "attended"}))
    return Says::members;
  if (has_any(folded, {"pilote", "pilotes", "pilotage", "animation", "animateur", "presidence",
                       "copilotage", "leads", "chair"}) &&
      !has_any(folded, {"comite", "instance", "instances"})) {
    return Says::leads;
  }
  if (has_any(folded, {"mission", "missions", "mandat", "role", "objet", "attributions", "remit"}))
    return Says::remit;
  if (has_any(folded, {"niveau", "level"})) return Says::level;
  if (has_any(folded, {"instance", "instances", "comite", "comites", "organe", "organes", "body",
                       "bodies", "committee", "committees", "gouvernance"})) {
    return Says::name;
  }
  return std::nullopt;
}

struct InstanceColumns {
  std::size_t header = 0;  // of SheetView::rows()
  std::map<Says, std::uint32_t> at;
  bool counts_years = false;            // "Réunions par an"
  std::vector<std::uint32_t> not_read;  // columns that say something else
};

std::optional<InstanceColumns> instance_columns(const sheets::SheetView& view) {
  const std::vector<sheets::RowSpan>& rows = view.rows();
  for (std::size_t r = 0; r < std::min(rows.size(), header_rows_for_instances); ++r) {
    InstanceColumns columns{r, {}, false, {}};
    for (std::size_t i = rows[r].begin; i < rows[r].end; ++i) {
      const sheets::SheetCell& cell = view.sheet().cells[i];
      const auto meaning = meaning_of(cell.text);
      const auto column = model::read_column(cell.text);
      const bool of_actions = heads_actions(cell.text) || column == model::Column::state ||
                              column == model::Column::objective ||
                              column == model::Column::partners;
      if (of_actions) return std::nullopt;
      if (!meaning || !columns.at.emplace(*meaning, cell.column).second) {
        columns.not_read.push_back(cell.column);
      } else if (*meaning == Says::rhythm) {
        columns.counts_years = has_any(text::fold(cell.text), {"an", "annee", "year"});
      }
    }
    // "Instance | Structure": who sits in it, a row each.
    const auto named = columns.at.find(Says::name);
    for (auto other = columns.not_read.begin();
         named != columns.at.end() && other != columns.not_read.end(); ++other) {
      const std::string* head = view.own(rows[r], *other);
      if (*other < named->second || head == nullptr || !heads_organisations(*head)) continue;
      if (columns.at.emplace(Says::members, *other).second) columns.not_read.erase(other);
      break;
    }
    const bool says_more = columns.at.count(Says::members) != 0 ||
                           columns.at.count(Says::rhythm) != 0 ||
                           columns.at.count(Says::meetings) != 0;
    if (columns.at.count(Says::name) != 0 && says_more) return columns;
  }
  return std::nullopt;
}

class InstanceReader {
 public:
  InstanceReader(const sheets::SheetView& view, InstanceColumns columns)
      : view_(view), columns_(std::move(columns)) {}

  std::optional<InstanceList> read() {
    const std::vector<sheets::RowSpan>& rows = view_.rows();
    for (std::size_t r = columns_.header + 1; r < rows.size(); ++r) {
      // "NB : à relire" below the table, behind a blank row.
      const bool is_note = !list_.instances.empty() && rows[r].end - rows[r].begin == 1 &&
                           rows[r].row > rows[r - 1].row + 1;
      is_note ? note_outside(rows[r]) : read_row(rows[r]);
    }
    if (list_.instances.empty()) return std::nullopt;
    tell();
    return std::move(list_);
  }

 private:
  // The cell that says it, of this row; a merged one is of its first row alone.
  std::optional<model::Text> cell(const sheets::RowSpan& span, Says what) const {
    const auto at = columns_.at.find(what);
    if (at == columns_.at.end()) return std::nullopt;
    const std::string* own = view_.own(span, at->second);
    if (own == nullptr || text::trimmed(*own).empty()) return std::nullopt;
    return model::Text{*own, view_.place(span.row, at->second)};
  }

  void read_row(const sheets::RowSpan& span) {
    const auto name = cell(span, Says::name);
    const bool is_named = name && !text::fold(name->value).empty();
    if (!is_named && list_.instances.empty()) return note_outside(span);
    if (is_named) begin(*name);
    model::Record& record = list_.instances.back();
    if (const auto members = cell(span, Says::members)) add_names(record, "membres", *members);
    if (const auto leads = cell(span, Says::leads)) add_names(record, "pilotes", *leads);
    if (const auto rhythm = cell(span, Says::rhythm)) add_rhythm(record, *rhythm);
    if (const auto meetings = cell(span, Says::meetings)) add_meetings(record, *meetings);
    if (const auto remit = cell(span, Says::remit)) {
      add_once(record, "mandat", model::ValueKind::text, sheets::one_line(remit->value), *remit);
    }
    if (const auto level = cell(span, Says::level)) {
      const auto known = model::read_level(level->value);
      if (known && *known != model::Level::not_said) {
        add_once(record, "niveau", model::ValueKind::text, level->value, *level);
      } else {
        unclear_["niveau"].push_back(*level);
      }
    }
    for (const std::uint32_t column : columns_.not_read) {
      if (view_.own(span, column) != nullptr) outside_.insert({span.row, column});
    }
  }

  void note_outside(const sheets::RowSpan& span) {
    for (std::size_t i = span.begin; i < span.end; ++i) {
      outside_.insert({span.row, view_.sheet().cells[i].column});
    }
  }

  // Two rows of one name are one instance.
  void begin(const model::Text& name) {
    std::string id = text::slug(name.value);
    if (id.empty()) id = "instance";
    const auto same = std::find_if(list_.instances.begin(), list_.instances.end(),
                                   [&](const model::Record& record) {
                                     return record.fields.front().values.front().text == id;
                                   });
    if (same != list_.instances.end()) {
      std::rotate(same, same + 1, list_.instances.end());
      return;
    }
    model::Record record{{"instance", name.place}, true, {}};
    add_once(record, "id", model::ValueKind::text, id, name);
    add_once(record, "nom", model::ValueKind::text, sheets::one_line(name.value), name);
    list_.instances.push_back(std::move(record));
  }

  static void add_once(model::Record& record, const char* key, model::ValueKind kind,
                       std::string value, const model::Text& at) {
    const bool is_there =
        std::any_of(record.fields.begin(), record.fields.end(),
                    [&](const model::Field& field) { return field.key.value == key; });
    if (!is_there)
      record.fields.push_back({{key, at.place}, false, {{kind, std::move(value), at.place, {}}}});
  }

  static void add_value(model::Record& record, const char* key, model::Value value) {
    for (model::Field& field : record.fields) {
      if (field.key.value == key) {
        field.values.push_back(std::move(value));
        return;
      }
    }
    record.fields.push_back({{key, value.place}, true, {std::move(value)}});
  }

  // Who came to several meetings is one member.
  static bool has_name(const model::Record& record, std::string_view key, const std::string& name) {
    const std::string folded = text::name_key(name);
    for (const model::Field& field : record.fields) {
      if (field.key.value != key) continue;
      return std::any_of(field.values.begin(), field.values.end(), [&](const model::Value& each) {
        return text::name_key(each.text) == folded;
      });
    }
    return false;
  }

  void add_names(model::Record& record, const char* key, const model::Text& cell) {
    if (cells::repeats_above(cell.value)) return;
    const auto read = persons::read_person_cell(cell.value, nullptr);
    std::string names = cell.value;
    if (read && read->persons > 0) {
      persons_ += read->persons;
      person_rows_.push_back(cell.place);
      names = read->organisations ? read->text : std::string();
    }
    const cells::CellNames found =
        cells::read_names(names, names::NameIndex{}, cells::SmallPhrases::names);
    for (const cells::UnknownInCell& each : found.unknown) {
      if (each.doubtful) {
        unclear_[key].push_back({each.printed + " ?", cell.place});
      } else if (!has_name(record, key, each.printed)) {
        add_value(record, key, {model::ValueKind::text, each.printed, cell.place, {}});
      }
    }
    for (const cells::AsideInCell& each : found.aside) {
      list_.faults.push_back({text::FaultKind::no_organisation,
                              text::FaultSeverity::note,
                              cell.place,
                              {key, each.printed, std::string(cells::code_of(each.why)),
                               text::row_numbers({cell.place})},
                              {},
                              {}});
    }
  }

  void add_rhythm(model::Record& record, const model::Text& cell) {
    const auto times = sheets::times_a_year(cell.value, columns_.counts_years);
    if (!times) {
      unclear_["rythme"].push_back(cell);
      return;
    }
    const bool is_whole = std::floor(*times) == *times;
    add_once(record, "rythme", is_whole ? model::ValueKind::integer : model::ValueKind::real,
             text::shortest_double(*times), cell);
  }

  void add_meetings(model::Record& record, const model::Text& cell) {
    std::string_view rest = cell.value;
    while (!rest.empty()) {
      std::size_t end = std::min(rest.find_first_of(",;\n"), rest.size());
      std::size_t behind = std::min(end + 1, rest.size());
      for (const std::string_view word : {" et ", " & ", " and "}) {
        if (const std::size_t at = rest.substr(0, end).find(word); at != std::string_view::npos) {
          end = at;
          behind = at + word.size();
        }
      }
      const std::string_view piece = text::trimmed(rest.substr(0, end));
      rest.remove_prefix(behind);
      if (piece.empty()) continue;
      const text::SaidDate said = text::read_said_date(piece);
      if (said.said.empty()) continue;
      if (!said.date || said.date->month == 0) {
        unclear_["reunions"].push_back({std::string(piece), cell.place});
        continue;
      }
      ++meetings_;
      add_value(record, "reunions",
                {model::ValueKind::date, text::to_string(*said.date), cell.place, {}});
    }
  }

  void tell() {
    const text::Place place =
        view_.place(view_.rows()[columns_.header].row, columns_.at.at(Says::name));
    const auto note = [&](text::FaultKind kind, std::vector<std::string> words,
                          const text::Place& at, text::FaultSeverity severity) {
      list_.faults.push_back({kind, severity, at, std::move(words), {}, {}});
    };
    note(text::FaultKind::instances_read,
         {std::to_string(list_.instances.size()), std::to_string(meetings_)}, place,
         text::FaultSeverity::note);
    for (const auto& [key, values] : unclear_) {
      std::vector<text::Place> places;
      std::string said;
      for (const model::Text& value : values) {
        places.push_back(value.place);
        said += (said.empty() ? "" : ", ") + ("« " + sheets::one_line(value.value) + " »");
      }
      note(text::FaultKind::instance_values_left, {key, said, text::row_numbers(places)},
           places.front(), text::FaultSeverity::warning);
    }
    if (persons_ > 0) {
      note(text::FaultKind::persons_in_cells,
           {"membres", std::to_string(persons_), text::row_numbers(person_rows_)}, place,
           text::FaultSeverity::note);
    }
    if (outside_.empty()) return;
    std::vector<std::string> cells;
    for (const auto& [row, column] : outside_) cells.push_back(sheets::cell_name(row, column));
    note(text::FaultKind::cells_outside, {sheets::cell_list(cells)}, place,
         text::FaultSeverity::note);
  }

  const sheets::SheetView& view_;
  const InstanceColumns columns_;
  InstanceList list_;
  std::size_t meetings_ = 0, persons_ = 0;
  std::vector<text::Place> person_rows_;
  std::map<std::string, std::vector<model::Text>> unclear_;  // by key
  std::set<std::pair<std::uint32_t, std::uint32_t>> outside_;
};

}  // namespace

std::optional<InstanceList> read_instance_list(const sheets::SheetView& view) {
  auto columns = instance_columns(view);
  if (!columns) return std::nullopt;
  return InstanceReader(view, std::move(*columns)).read();
}

}  // namespace maillage::shapes
