#include "network/shapes/organisation_list.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>

#include "network/cells/cell_names.hpp"
#include "network/model/columns.hpp"
#include "network/model/vocabulary.hpp"
#include "network/persons/person_headers.hpp"
#include "network/shapes/made_sheet.hpp"
#include "network/shapes/words/shape_words.hpp"
#include "network/sheets/row_texts.hpp"
#include "network/text/free_id.hpp"
#include "network/text/text.hpp"

namespace maillage::shapes {
namespace {

constexpr std::size_t header_rows_for_lists = 10;

template <std::size_t N>
bool is_list_word(std::string_view text, const std::string_view (&words)[N]) {
  return std::find(std::begin(words), std::end(words), text::fold(text)) != std::end(words);
}

// "Sigle | Signification", "Acronyme | Développé | Définition": what sigles stand for.
bool heads_meanings(std::string_view text) {
  static constexpr std::string_view words[] = {
      "signification", "significations",   "developpe",        "developpement",   "developpes",
      "signifie",      "forme developpee", "intitule complet", "libelle complet", "nom entier",
      "meaning",       "stands for",       "en toutes lettres"};
  return is_list_word(text, words);
}

struct ListColumns {
  bool is_glossary = false;
  std::size_t header = 0;
  std::uint32_t name = 0;
  std::optional<std::uint32_t> sigle, type;
};

std::optional<ListColumns> list_columns(const sheets::SheetView& view) {
  static constexpr std::string_view sigles[] = {
      "sigle",       "sigles",       "acronyme",     "acronymes",
      "abreviation", "abreviations", "nom court",    "acronym",
      "short name",  "initials",     "abbreviation", "alias",
      "autres noms", "other names",  "nom usuel",    "sigle ou nom court"};
  static constexpr std::string_view codes[] = {"code", "codes", "lettre", "lettres", "letter"};
  static constexpr std::string_view types[] = {"type",
                                               "type de structure",
                                               "type d organisation",
                                               "categorie",
                                               "nature",
                                               "type d organisme",
                                               "statut juridique",
                                               "category",
                                               "organisation type",
                                               "type of organisation",
                                               "famille"};
  static constexpr std::string_view whole_names[] = {
      "raison sociale", "denomination", "nom complet", "nom developpe", "full name", "long name"};
  static constexpr std::string_view definitions[] = {"definition", "definitions"};
  static constexpr std::string_view bare_names[] = {"nom", "name", "intitule", "libelle"};
  const std::vector<sheets::RowSpan>& rows = view.rows();
  for (std::size_t r = 0; r < std::min(rows.size(), header_rows_for_lists); ++r) {
    ListColumns columns{false, r, 0, {}, {}};
    std::optional<std::uint32_t> name, bare, meaning, defined, code;
    bool has_persons = false, has_actions = false;
    for (std::size_t i = rows[r].begin; i < rows[r].end; ++i) {
      const sheets::SheetCell& cell = view.sheet().cells[i];
      if (!columns.sigle && is_list_word(cell.text, sigles)) {
        columns.sigle = cell.column;
      } else if (!code && is_list_word(cell.text, codes)) {
        code = cell.column;
      } else if (!columns.type && is_list_word(cell.text, types)) {
        columns.type = cell.column;
      } else if (!name &&
                 (is_list_word(cell.text, whole_names) || heads_organisations(cell.text))) {
        name = cell.column;
      } else if (!meaning && heads_meanings(cell.text)) {
        meaning = cell.column;
      } else if (!defined && is_list_word(cell.text, definitions)) {
        defined = cell.column;
      } else if (!bare && is_list_word(cell.text, bare_names)) {
        bare = cell.column;
      } else if (heads_actions(cell.text) ||
                 model::read_column(cell.text) == model::Column::carrier ||
                 model::read_column(cell.text) == model::Column::objective) {
        has_actions = true;
      }
      const std::string folded = text::fold(cell.text);
      has_persons = has_persons || folded == "prenom" || folded == "first name";
    }
    if (!name && !has_persons && !meaning &&
        (columns.sigle || heads_organisations(view.sheet().name))) {
      name = bare;
    }
    if (!name && !has_persons && columns.sigle) {
      const std::optional<std::uint32_t> said = meaning ? meaning : defined;
      columns.is_glossary = said.has_value();
      if (said) name = said;
    }
    // "A | CCAS": of codes those that the tables name, for a key has others too.
    if (name && code && !columns.sigle && !columns.type && !has_persons) {
      columns.sigle = code;
      columns.is_glossary = true;
    }
    if (has_actions || !name || (!columns.sigle && !columns.type)) continue;
    columns.name = *name;
    return columns;
  }
  return std::nullopt;
}

}  // namespace

std::optional<OrganisationList> read_organisation_list(const sheets::SheetView& view) {
  const auto columns = list_columns(view);
  if (!columns) return std::nullopt;
  OrganisationList list;
  list.is_glossary = columns->is_glossary;
  std::set<std::string> names, ids;
  const std::vector<sheets::RowSpan>& rows = view.rows();
  for (std::size_t r = columns->header + 1; r < rows.size(); ++r) {
    const auto cell = [&](std::uint32_t column) {
      const std::string* own = view.own(rows[r], column);
      return model::Text{own == nullptr ? std::string() : sheets::one_line(*own),
                         view.place(rows[r].row, column)};
    };
    model::Text name = cell(columns->name);
    model::Text sigle = columns->sigle ? cell(*columns->sigle) : model::Text();
    if (name.value.empty()) std::swap(name, sigle);
    if (name.value.empty() || text::fold(name.value).empty() ||
        organisation_of(name.value, HeadsOf::organisations) == cells::one_person) {
      continue;
    }
    // What a sigle means is a name; more words define what it is.
    constexpr std::size_t longest_name = 15;
    if (columns->is_glossary && text::words_of(text::fold(name.value)).size() > longest_name)
      continue;
    if (!names.insert(text::name_key(name.value)).second) continue;
    model::Record record{{"partenaire", name.place}, true, {}};
    const auto add = [&](const char* key, const model::Text& text, bool is_list) {
      record.fields.push_back(
          {{key, text.place}, is_list, {{model::ValueKind::text, text.value, text.place, {}}}});
    };
    const std::string id =
        text::free_id(text::slug(sigle.value.empty() ? name.value : sigle.value), "organisation",
                      [&](const std::string& each) { return !ids.insert(each).second; });
    add("id", {id, name.place}, false);
    add("nom", name, false);
    // A sigle that two have names neither.
    if (!sigle.value.empty() && names.insert(text::name_key(sigle.value)).second) {
      add("alias", sigle, true);
    }
    if (columns->type) {
      const model::Text type = cell(*columns->type);
      if (model::read_partner_type(type.value)) add("type", type, false);
    }
    list.partners.push_back(std::move(record));
  }
  if (list.partners.empty()) return std::nullopt;
  list.faults.push_back({text::FaultKind::organisations_read,
                         text::FaultSeverity::note,
                         view.place(),
                         {std::to_string(list.partners.size())},
                         {},
                         {}});
  return list;
}

}  // namespace maillage::shapes
