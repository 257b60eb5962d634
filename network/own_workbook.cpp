#include "network/own_workbook.hpp"

#include <algorithm>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>

#include "network/cell_names.hpp"
#include "network/columns.hpp"
#include "network/date.hpp"
#include "network/names.hpp"
#include "network/sheet_view.hpp"
#include "network/text.hpp"
#include "network/vocabulary.hpp"

namespace maillage {
namespace {

const WorkbookSheet* find_sheet(const Workbook& workbook,
                                std::initializer_list<std::string_view> names) {
  for (const WorkbookSheet& sheet : workbook.sheets) {
    if (std::find(names.begin(), names.end(), sheet.name) != names.end()) return &sheet;
  }
  return nullptr;
}

// A list with its header in the first row; headers in French and in English.
class OwnList {
 public:
  OwnList(const std::string& file, const WorkbookSheet& sheet) : view_(file, sheet) {
    if (view_.rows().empty()) return;
    const RowSpan& first = view_.rows().front();
    for (std::size_t i = first.begin; i < first.end; ++i) {
      columns_.emplace(sheet.cells[i].text, sheet.cells[i].column);
    }
  }

  std::size_t size() const { return view_.rows().empty() ? 0 : view_.rows().size() - 1; }

  // The cell below one of the headers, empty if it is not there.
  Text cell(std::size_t row, std::initializer_list<const char*> headers) const {
    const RowSpan& span = view_.rows()[row + 1];
    for (const char* header : headers) {
      const auto column = columns_.find(header);
      if (column == columns_.end()) continue;
      const std::string* text = view_.own(span, column->second);
      const Place place = view_.place(span.row, column->second);
      return {text == nullptr ? "" : std::string(trimmed(*text)), place};
    }
    return {};
  }

  // The headers to the right of one.
  std::vector<Text> headers_behind(std::initializer_list<std::string_view> names) const {
    std::vector<Text> headers;
    bool is_behind = false;
    const RowSpan span = view_.rows().empty() ? RowSpan{} : view_.rows().front();
    for (std::size_t i = span.begin; i < span.end; ++i) {
      const SheetCell& cell = view_.sheet().cells[i];
      if (is_behind) headers.push_back({cell.text, view_.place(cell.row, cell.column)});
      is_behind = is_behind || std::find(names.begin(), names.end(), cell.text) != names.end();
    }
    return headers;
  }

  Place place(std::size_t row) const { return view_.place(view_.rows()[row + 1].row, 0); }

 private:
  SheetView view_;
  std::map<std::string, std::uint32_t> columns_;
};

Value value_of(const Text& text, ValueKind kind = ValueKind::text) {
  return {kind, text.value, text.place, {}};
}

void add(Record& record, const char* key, const Text& text, ValueKind kind = ValueKind::text) {
  if (text.value.empty()) return;
  record.fields.push_back({{key, text.place}, false, {value_of(text, kind)}});
}

// A whole number, or one with a point.
void add_number(Record& record, const char* key, const Text& text) {
  const bool is_number = text.value.find_first_not_of("0123456789.") == std::string::npos &&
                         !text.value.empty() && text.value.front() != '.' &&
                         text.value.back() != '.';
  const bool is_whole = text.value.find('.') == std::string::npos;
  if (is_number) add(record, key, text, is_whole ? ValueKind::integer : ValueKind::real);
}

void add_list(Record& record, const char* key, const std::vector<Text>& texts,
              ValueKind kind = ValueKind::text) {
  if (texts.empty()) return;
  Field field{{key, texts.front().place}, true, {}};
  for (const Text& text : texts) field.values.push_back(value_of(text, kind));
  record.fields.push_back(std::move(field));
}

std::vector<Text> split(const Text& cell, std::string_view separator) {
  std::vector<Text> parts;
  for (std::string_view rest = cell.value; !rest.empty();) {
    const std::size_t end = std::min(rest.find(separator), rest.size());
    const std::string_view part = trimmed(rest.substr(0, end));
    if (!part.empty()) parts.push_back({std::string(part), cell.place});
    rest.remove_prefix(std::min(end + separator.size(), rest.size()));
  }
  return parts;
}

class OwnReader {
 public:
  explicit OwnReader(const Workbook& workbook) : workbook_(workbook) {}

  std::vector<Record> read() {
    read_territory();
    read_partners();
    read_outline();
    read_instances();
    return std::move(records_);
  }

 private:
  Record& begin(const char* section, const Place& place) {
    records_.push_back({{section, place}, true, {}});
    return records_.back();
  }

  std::optional<OwnList> list(std::initializer_list<std::string_view> names) const {
    const WorkbookSheet* sheet = find_sheet(workbook_, names);
    if (sheet == nullptr) return std::nullopt;
    return OwnList(workbook_.file, *sheet);
  }

  // Names one behind the other, which may hold commas themselves.
  std::vector<Text> names_of(const Text& cell) const {
    std::vector<Text> names;
    for (const NamedInCell& name : read_names(cell.value, index_).named) {
      names.push_back({ids_[name.owner], cell.place});
    }
    return names;
  }

  void read_territory() {
    const auto coverage = list({"Couverture EPCI", "Coverage EPCI"});
    if (!coverage) return;
    const std::vector<Text> epcis =
        coverage->headers_behind({"dans aucune colonne", "in no column"});
    if (epcis.empty()) return;
    add_list(begin("contrat", epcis.front().place), "epci", epcis);
    records_.back().is_list_element = false;
  }

  void read_partners() {
    const auto organisations = list({"Organisations"});
    if (!organisations) return;
    for (std::size_t i = 0; i < organisations->size(); ++i) {
      const Text id = organisations->cell(i, {"id"});
      const auto owner = static_cast<std::uint32_t>(ids_.size());
      ids_.push_back(id.value);
      for (const Text& name : {id, organisations->cell(i, {"nom", "name"})}) {
        if (!name.value.empty()) index_.add(name.value, owner);
      }
    }
    for (std::size_t i = 0; i < organisations->size(); ++i) {
      const Text id = organisations->cell(i, {"id"});
      if (id.value.empty()) continue;
      Record& record = begin("partenaire", organisations->place(i));
      add(record, "id", id);
      add(record, "nom", organisations->cell(i, {"nom", "name"}));
      const Text type = organisations->cell(i, {"type"});
      const auto known = read_partner_type(type.value);
      if (known && *known != PartnerType::not_said) add(record, "type", type);
      add(record, "parent", organisations->cell(i, {"service de", "service of"}));
      add(record, "territoire", organisations->cell(i, {"territoire", "territory"}));
      Text standing = organisations->cell(i, {"statut", "standing"});
      if (standing.value == "prospective") standing.value = "pressenti";
      if (standing.value == "pressenti") add(record, "statut", standing);
      add_list(record, "alias",
               split(organisations->cell(i, {"autres noms", "other names"}), " ; "));
      add_list(record, "regroupe", names_of(organisations->cell(i, {"regroupe", "stands for"})));
      add(record, "source", organisations->cell(i, {"source"}));
    }
    for (std::size_t i = 0; i < organisations->size(); ++i) {
      const Text signs = organisations->cell(i, {"signataire", "signatory"});
      if (signs.value != "oui" && signs.value != "yes") continue;
      add(begin("signataire", signs.place), "partenaire", organisations->cell(i, {"id"}));
    }
  }

  // In the outline's order: an objective stands below its axis, and below the objective whose code
  // its own begins with.
  void read_outline() {
    const auto outline = list({"Objectifs", "Objectives"});
    if (!outline) return;
    Text axis;
    for (std::size_t i = 0; i < outline->size(); ++i) {
      const std::string nature = outline->cell(i, {"nature", "kind"}).value;
      const Text id = outline->cell(i, {"id"});
      const bool is_axis = nature == "axe" || nature == "axis";
      if (id.value.empty() || (!is_axis && nature != "objectif" && nature != "objective")) continue;
      Record& record = begin(is_axis ? "axe" : "objectif", outline->place(i));
      add(record, "id", id);
      add(record, "nom", outline->cell(i, {"nom", "name"}));
      if (is_axis) {
        axis = id;
        axes_.push_back(id.value);
        continue;
      }
      std::string parent = id.value;
      do {
        const std::size_t point = parent.rfind('.');
        parent.erase(point == std::string::npos ? 0 : point);
      } while (!parent.empty() &&
               std::find(objectives_.begin(), objectives_.end(), parent) == objectives_.end());
      if (parent.empty()) {
        add(record, "axe", axis);
      } else {
        add(record, "parent", {parent, id.place});
      }
      objectives_.push_back(id.value);
    }
  }

  // Ids of axes, then of objectives; one that is both is told by what stands before it, else left
  // out. Actions, by their titles, are left out.
  void read_remit(const Text& follows, Record& record) const {
    std::vector<Text> axes, objectives;
    for (Text& piece : split(follows, " ; ")) {
      const auto has = [&](const std::vector<std::string>& ids) {
        return std::find(ids.begin(), ids.end(), piece.value) != ids.end();
      };
      const bool is_axis = has(axes_), is_objective = has(objectives_);
      if (is_objective && (!is_axis || !objectives.empty())) {
        objectives.push_back(std::move(piece));
      } else if (is_axis && !is_objective) {
        axes.push_back(std::move(piece));
      }
    }
    add_list(record, "axes", axes);
    add_list(record, "objectifs", objectives);
  }

  void read_instances() {
    const auto bodies = list({"Instances", "Bodies"});
    for (std::size_t i = 0; bodies && i < bodies->size(); ++i) {
      const Text id = bodies->cell(i, {"id"});
      if (id.value.empty()) continue;
      Record& record = begin("instance", bodies->place(i));
      add(record, "id", id);
      add(record, "nom", bodies->cell(i, {"nom", "name"}));
      const Text level = bodies->cell(i, {"niveau", "level"});
      const auto known = read_level(level.value);
      if (known && *known != Level::not_said) add(record, "niveau", level);
      add(record, "mandat", bodies->cell(i, {"mandat", "remit"}));
      add_list(record, "pilotes", names_of(bodies->cell(i, {"pilotes", "leads"})));
      add_list(record, "membres", names_of(bodies->cell(i, {"membres", "members"})));
      const Text follows = bodies->cell(i, {"suit", "follows"});
      if (follows.value == "tout le plan" || follows.value == "the whole plan") {
        add_list(record, "objectifs", {{"tous", follows.place}});
      } else {
        read_remit(follows, record);
      }
      add_list(record, "invites", names_of(bodies->cell(i, {"invités", "guests"})));
      add_number(record, "rythme",
                 bodies->cell(i, {"réunions par an promises", "meetings a year promised"}));
      add_number(record, "quorum", bodies->cell(i, {"quorum"}));
      add(record, "source", bodies->cell(i, {"source"}));
      std::vector<Text> dates = split(bodies->cell(i, {"dates"}), ", ");
      dates.erase(std::remove_if(dates.begin(), dates.end(),
                                 [](const Text& each) { return !parse_date(each.value); }),
                  dates.end());
      add_list(record, "reunions", dates);
    }
  }

  const Workbook& workbook_;
  std::vector<std::string> ids_;                // of organisations
  std::vector<std::string> axes_, objectives_;  // their ids
  NameIndex index_;
  std::vector<Record> records_;
};

}  // namespace

bool is_own_table(std::string_view sheet) {
  if (sheet == "Plan") return true;
  for (const std::string_view word : {"Bilan ", "Review "}) {
    if (sheet.substr(0, word.size()) != word) continue;
    const std::string_view year = sheet.substr(word.size());
    return year.size() == 4 && year.find_first_not_of("0123456789") == std::string_view::npos;
  }
  return false;
}

bool is_own_workbook(const Workbook& workbook) {
  if (find_sheet(workbook, {"Lisez-moi", "Read me"}) == nullptr) return false;
  if (find_sheet(workbook, {"Listes", "Lists"}) == nullptr) return false;
  return std::any_of(
      workbook.sheets.begin(), workbook.sheets.end(), [](const WorkbookSheet& sheet) {
        if (!is_own_table(sheet.name) || sheet.cells.size() < 4) return false;
        for (std::uint32_t i = 0; i < 4; ++i) {
          const SheetCell& cell = sheet.cells[i];
          const bool is_header =
              cell.row == 0 && cell.column == i && cell.text == code_of(static_cast<Column>(i));
          if (!is_header) return false;
        }
        return true;
      });
}

std::vector<Record> own_records(const Workbook& workbook) {
  if (!is_own_workbook(workbook)) return {};
  return OwnReader(workbook).read();
}

}  // namespace maillage
