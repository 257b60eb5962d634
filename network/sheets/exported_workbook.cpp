#include "network/sheets/exported_workbook.hpp"
#include "network/model/which_table.hpp"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string>

#include "network/cells/cell_names.hpp"
#include "network/model/columns.hpp"
#include "network/model/vocabulary.hpp"
#include "network/names/name_index.hpp"
#include "network/sheets/exported_declarations.hpp"
#include "network/sheets/exported_list.hpp"
#include "network/text/date.hpp"
#include "network/text/text.hpp"

namespace maillage::sheets {
namespace {

const WorkbookSheet* find_sheet(const Workbook& workbook,
                                std::initializer_list<std::string_view> names) {
  for (const WorkbookSheet& sheet : workbook.sheets) {
    if (std::find(names.begin(), names.end(), sheet.name) != names.end()) return &sheet;
  }
  return nullptr;
}

class OwnReader {
 public:
  explicit OwnReader(const Workbook& workbook) : workbook_(workbook) {}

  std::vector<model::Record> read() {
    index_partners();
    read_declarations();
    read_partners();
    read_outline();
    read_instances();
    return std::move(records_);
  }

 private:
  model::Record& begin(const char* section, const text::Place& place) {
    records_.push_back({{section, place}, true, {}});
    return records_.back();
  }

  std::optional<OwnList> list(std::initializer_list<std::string_view> names) const {
    const WorkbookSheet* sheet = find_sheet(workbook_, names);
    if (sheet == nullptr) return std::nullopt;
    return OwnList(workbook_.file, *sheet);
  }

  // Names one behind the other, which may hold commas themselves.
  std::vector<model::Text> names_of(const model::Text& cell) const {
    std::vector<model::Text> names;
    for (const cells::NamedInCell& name : cells::read_names(cell.value, index_).named) {
      names.push_back({ids_[name.owner], cell.place});
    }
    return names;
  }

  // The contract's own sheets; a workbook of before they were says its EPCI and signatories
  // elsewhere.
  void read_declarations() {
    const OrganisationId id_of = [&](const std::string& name) {
      const auto owner = index_.find(name);
      return owner ? ids_[*owner] : name;
    };
    records_ = own_declarations(workbook_, id_of);
    if (!list({"Contrat", "Contract"})) read_territory();
    if (!list({"Signataires", "Signatories"})) read_signatories();
  }

  void read_territory() {
    const auto coverage = list({"Couverture EPCI", "Coverage EPCI"});
    if (!coverage) return;
    const std::vector<model::Text> epcis =
        coverage->headers_behind({"dans aucune colonne", "in no column"});
    if (epcis.empty()) return;
    add_list(begin("contrat", epcis.front().place), "epci", epcis);
    records_.back().is_list_element = false;
  }

  void index_partners() {
    const auto organisations = list({"Organisations"});
    if (!organisations) return;
    for (std::size_t i = 0; i < organisations->size(); ++i) {
      const model::Text id = organisations->cell(i, {"id"});
      const auto owner = static_cast<std::uint32_t>(ids_.size());
      ids_.push_back(id.value);
      for (const model::Text& name : {id, organisations->cell(i, {"nom", "name"})}) {
        if (!name.value.empty()) index_.add(name.value, owner);
      }
    }
  }

  void read_partners() {
    const auto organisations = list({"Organisations"});
    if (!organisations) return;
    for (std::size_t i = 0; i < organisations->size(); ++i) {
      const model::Text id = organisations->cell(i, {"id"});
      if (id.value.empty()) continue;
      model::Record& record = begin("partenaire", organisations->place(i));
      add(record, "id", id);
      add(record, "nom", organisations->cell(i, {"nom", "name"}));
      const model::Text type = organisations->cell(i, {"type"});
      const auto known = model::read_partner_type(type.value);
      if (known && *known != model::PartnerType::not_said) add(record, "type", type);
      add(record, "parent", organisations->cell(i, {"service de", "service of"}));
      add(record, "territoire", organisations->cell(i, {"territoire", "territory"}));
      model::Text standing = organisations->cell(i, {"statut", "standing"});
      if (standing.value == "prospective") standing.value = "pressenti";
      if (standing.value == "pressenti") add(record, "statut", standing);
      add_list(record, "alias",
               split(organisations->cell(i, {"autres noms", "other names"}), " ; "));
      add(record, "siren", organisations->cell(i, {"siren"}));
      add(record, "finess", organisations->cell(i, {"finess"}));
      for (const char* key : {"commune", "epci", "ferme_depuis"})
        add(record, key, organisations->cell(i, {key}));
      for (const char* key : {"competences", "competences_absentes"})
        add_list(record, key, split(organisations->cell(i, {key}), " ; "));
      add_list(record, "regroupe", names_of(organisations->cell(i, {"regroupe", "stands for"})));
      add(record, "source", organisations->cell(i, {"source"}));
    }
  }

  void read_signatories() {
    const auto organisations = list({"Organisations"});
    if (!organisations) return;
    for (std::size_t i = 0; i < organisations->size(); ++i) {
      const model::Text signs = organisations->cell(i, {"signataire", "signatory"});
      if (signs.value != "oui" && signs.value != "yes") continue;
      add(begin("signataire", signs.place), "partenaire", organisations->cell(i, {"id"}));
    }
  }

  // In the outline's order: an objective stands below its axis, and below the objective whose code
  // its own begins with.
  void read_outline() {
    const auto outline = list({"Objectifs", "Objectives"});
    if (!outline) return;
    model::Text axis;
    std::vector<std::pair<double, model::Record>> ranked;
    for (std::size_t i = 0; i < outline->size(); ++i) {
      const std::string nature = outline->cell(i, {"nature", "kind"}).value;
      const model::Text id = outline->cell(i, {"id"});
      const bool is_axis = nature == "axe" || nature == "axis";
      if (id.value.empty() || (!is_axis && nature != "objectif" && nature != "objective")) continue;
      model::Record& record = begin(is_axis ? "axe" : "objectif", outline->place(i));
      add(record, "id", id);
      add(record, "nom", outline->cell(i, {"nom", "name"}));
      if (is_axis) {
        add_list(record, "pilote", names_of(outline->cell(i, {"pilotes", "leads"})));
        add(record, "source", outline->cell(i, {"source"}));
        axis = id;
        axes_.push_back(id.value);
        ranked.emplace_back(rank_of(*outline, i), std::move(record));
        records_.pop_back();
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
      add_list(record, "non_imprime",
               split(outline->cell(i, {"non imprimé en", "not printed in"}), " ; "));
      add_list(record, "lie_a", split(outline->cell(i, {"lié à", "tied to"}), " ; "));
      add_list(record, "priorites_nationales",
               split(outline->cell(i, {"priorités nationales", "national priorities"}), " ; "));
      add(record, "source", outline->cell(i, {"source"}));
      objectives_.push_back(id.value);
      ranked.emplace_back(rank_of(*outline, i), std::move(record));
      records_.pop_back();
    }
    // Axes and objectives are ranked apart, each in the order in which they were declared.
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (auto& [rank, record] : ranked) records_.push_back(std::move(record));
  }

  // Those without a rank stand where the outline has them, behind the others.
  static double rank_of(const OwnList& outline, std::size_t row) {
    const std::string rank = outline.cell(row, {"rang", "rank"}).value;
    const bool is_rank = !rank.empty() && rank.size() < 9 &&
                         rank.find_first_not_of("0123456789") == std::string::npos;
    return is_rank ? std::stod(rank) : 1e9;
  }

  // Ids of axes, then of objectives; one that is both is told by what stands before it, else left
  // out. Actions, by their titles, are left out.
  void read_remit(const model::Text& follows, model::Record& record) const {
    std::vector<model::Text> axes, objectives;
    for (model::Text& piece : split(follows, " ; ")) {
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

  // The list, empty too where the cell beside it says that there is none rather than nothing.
  static void add_recorded(model::Record& record, const char* key, const model::Text& cell,
                           const std::vector<model::Text>& texts) {
    const bool is_unknown = cell.value == "non renseigné" || cell.value == "not recorded";
    if (texts.empty() && !is_unknown) {
      record.fields.push_back({{key, cell.place}, true, {}});
    } else {
      add_list(record, key, texts);
    }
  }

  // "2020 (l. 2830) ; 2022".
  static void read_not_held(model::Record& record, const model::Text& cell) {
    std::vector<model::Text> dates, sources;
    for (const model::Text& each : split(cell, " ; ")) {
      const std::size_t bracket = each.value.find(" (");
      model::Text date = each, source = {"", each.place};
      if (bracket != std::string::npos && each.value.back() == ')') {
        date.value = each.value.substr(0, bracket);
        source.value = each.value.substr(bracket + 2, each.value.size() - bracket - 3);
      }
      if (!text::parse_date(date.value)) continue;
      dates.push_back(std::move(date));
      sources.push_back(std::move(source));
    }
    add_list(record, "non_tenues", dates);
    add_list(record, "sources_non_tenues", sources);
  }

  // A line each; a dash stands for an empty one.
  static std::vector<model::Text> lines_of(const model::Text& cell) {
    if (cell.value.empty()) return {};
    std::vector<model::Text> lines(1, {"", cell.place});
    for (const char c : cell.value) {
      if (c == '\n') {
        lines.push_back({"", cell.place});
      } else {
        lines.back().value += c;
      }
    }
    for (model::Text& line : lines) {
      if (line.value == "–") line.value.clear();
    }
    return lines;
  }

  void read_instances() {
    const auto bodies = list({"Instances", "Bodies"});
    for (std::size_t i = 0; bodies && i < bodies->size(); ++i) {
      const model::Text id = bodies->cell(i, {"id"});
      if (id.value.empty()) continue;
      model::Record& record = begin("instance", bodies->place(i));
      add(record, "id", id);
      add(record, "nom", bodies->cell(i, {"nom", "name"}));
      const model::Text level = bodies->cell(i, {"niveau", "level"});
      const auto known = model::read_level(level.value);
      if (known && *known != model::Level::not_said) add(record, "niveau", level);
      add(record, "mandat", bodies->cell(i, {"mandat", "remit"}));
      add_list(record, "pilotes", names_of(bodies->cell(i, {"pilotes", "leads"})));
      add(record, "decide", bodies->cell(i, {"décide", "decides"}));
      add_list(record, "prepare", split(bodies->cell(i, {"prépare", "prepares"}), " ; "));
      add_list(record, "rend_compte",
               split(bodies->cell(i, {"rend compte à", "reports to"}), " ; "));
      const model::Text members = bodies->cell(i, {"membres", "members"});
      add_recorded(record, "membres", members, names_of(members));
      const model::Text follows = bodies->cell(i, {"suit", "follows"});
      std::vector<model::Text> followed =
          split(bodies->cell(i, {"objectifs suivis", "objectives followed"}), " ; ");
      if (follows.value == "tout le plan" || follows.value == "the whole plan") {
        followed.push_back({"tous", follows.place});
      } else if (!bodies->has({"axes suivis", "axes followed"})) {
        read_remit(follows, record);
      }
      add_list(record, "axes", split(bodies->cell(i, {"axes suivis", "axes followed"}), " ; "));
      add_list(record, "objectifs", followed);
      add_list(record, "actions",
               split(bodies->cell(i, {"actions suivies", "actions followed"}), " ; "));
      add_list(record, "invites", names_of(bodies->cell(i, {"invités", "guests"})));
      add_number(record, "rythme",
                 bodies->cell(i, {"réunions par an promises", "meetings a year promised"}));
      add(record, "rythme_depuis", bodies->cell(i, {"promises depuis", "promised since"}));
      add_number(record, "quorum", bodies->cell(i, {"quorum"}));
      add(record, "source", bodies->cell(i, {"source"}));
      std::vector<model::Text> dates = split(bodies->cell(i, {"dates"}), ", ");
      dates.erase(
          std::remove_if(dates.begin(), dates.end(),
                         [](const model::Text& each) { return !text::parse_date(each.value); }),
          dates.end());
      model::Text held = bodies->cell(i, {"réunions tenues", "meetings held"});
      // A number stands alone in its column: that it is unknown is said beside.
      if (!bodies->cell(i, {"cellules vides", "empty cells"}).value.empty()) {
        held.value = "non renseigné";
      }
      add_recorded(record, "reunions", held, dates);
      const model::Text said = bodies->cell(i, {"sources des réunions", "sources of meetings"});
      const std::vector<model::Text> sources = lines_of(said);
      if (sources.size() == dates.size()) add_list(record, "sources_reunions", sources);
      read_not_held(record, bodies->cell(i, {"dites non tenues", "said not held"}));
    }
  }

  const Workbook& workbook_;
  std::vector<std::string> ids_;                // of organisations
  std::vector<std::string> axes_, objectives_;  // their ids
  names::NameIndex index_;
  std::vector<model::Record> records_;
};

}  // namespace

bool is_own_table(std::string_view sheet) {
  if (sheet == "Plan") return true;
  if (const auto table = model::parse_table(sheet); table && table->is_recapitulatif()) return true;
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
  return std::any_of(workbook.sheets.begin(), workbook.sheets.end(),
                     [](const WorkbookSheet& sheet) {
                       if (!is_own_table(sheet.name) || sheet.cells.size() < 4) return false;
                       for (std::uint32_t i = 0; i < 4; ++i) {
                         const SheetCell& cell = sheet.cells[i];
                         const bool is_header = cell.row == 0 && cell.column == i &&
                                                cell.text == code_of(static_cast<model::Column>(i));
                         if (!is_header) return false;
                       }
                       return true;
                     });
}

std::vector<model::Record> own_records(const Workbook& workbook) {
  if (!is_own_workbook(workbook)) return {};
  return OwnReader(workbook).read();
}

}  // namespace maillage::sheets
