#include "network/import/sheet_names.hpp"

#include <algorithm>
#include <set>
#include <string_view>

#include "network/import/headers/column_content.hpp"
#include "network/import/headers/row_kinds.hpp"
#include "network/import/sheet_copies.hpp"
#include "network/import/sheet_titles.hpp"
#include "network/model/columns.hpp"
#include "network/names/name_types.hpp"
#include "network/text/text.hpp"
#include "network/text/word_list.hpp"

namespace maillage::importing {
namespace {

constexpr const char* sheet_header = "Feuille";

// "Feuil1", "Plan (suite)", "Actions 2", "Bilan 2023": that it is a table, and nothing of its actions.
bool says_table_alone(const std::string& sheet) {
  static constexpr text::WordList words(
      {"feuil",      "feuille",    "sheet",    "tabelle",   "tableau",   "tableaux",    "plan",
       "plans",      "action",     "actions",  "fiche",     "fiches",    "suite",       "suivi",
       "liste",      "page",       "partie",   "bilan",     "bilans",    "annexe",      "onglet",
       "nouvelles",  "nouveau",    "export",   "base",      "donnees",   "data",        "cls",
       "copie",      "complement", "autres",   "autre",     "divers",    "version",     "encours",
       "cours",      "archive",    "archives", "realisees", "terminees", "abandonnees", "table",
       "extraction", "resume",     "synthese", "fichier",   "import",    "modele",      "exemple",
       "notice",     "aide"});
  if (year_in_name(sheet) || period_in_name(sheet) || names_a_copy(sheet)) return true;
  const std::string folded = text::fold(sheet);
  for (const std::string_view word : text::words_of(folded)) {
    const std::string_view bare = word.substr(0, word.find_first_of("0123456789"));
    if (words.contains(bare)) return true;
  }
  return folded.find_first_not_of("0123456789 ") == std::string::npos;
}

// "01 - PETR", "2. CPAM": what the sheet is called, without its place among the others.
std::string without_number(const std::string& sheet) {
  const std::size_t digits = std::min(sheet.find_first_not_of("0123456789"), sheet.size());
  const std::size_t name = std::min(sheet.find_first_not_of(" .-_)", digits), sheet.size());
  return digits == 0 || name == digits || name == sheet.size() ? sheet : sheet.substr(name);
}

bool has_any(const model::DraftTable& table, model::Column column) {
  const auto at = std::find(table.columns.begin(), table.columns.end(), column);
  if (at == table.columns.end()) return false;
  const auto i = static_cast<std::size_t>(at - table.columns.begin());
  return std::any_of(table.rows.begin(), table.rows.end(), [&](const auto& row) {
    return i < row.size() && !text::trimmed(row[i].value).empty();
  });
}

}  // namespace

void name_rows_by_sheet(const std::vector<SheetPart>& parts, model::DraftTable& table,
                        model::Deciding& deciding) {
  std::size_t rows = 0, organisations = 0;
  bool has_places = false;
  std::set<std::string> names;
  for (const SheetPart& part : parts) {
    rows += part.rows;
    if (says_table_alone(part.sheet) || heading_kind(part.sheet) == HeadingKind::axis) return;
    if (!names.insert(text::fold(part.sheet)).second) return;
    organisations += looks_like_organisation(without_number(part.sheet)) ? 1 : 0;
    const auto type = names::guess_type(without_number(part.sheet));
    has_places = has_places || (type && (type->type == model::PartnerType::codecom ||
                                         type->type == model::PartnerType::commune));
  }
  if (parts.size() < 2 || rows != table.rows.size()) return;
  const bool are_organisations = organisations * 2 >= parts.size();
  const bool is_carried = has_any(table, model::Column::carrier);
  std::vector<std::string> others;
  if (are_organisations && !is_carried) others.emplace_back(code_of(model::Column::carrier));
  if (are_organisations && has_places && !has_any(table, model::Column::epcis))
    others.emplace_back(code_of(model::Column::epcis));
  const auto has = [&](model::Column column) {
    return std::find(table.columns.begin(), table.columns.end(), column) != table.columns.end();
  };
  if (!are_organisations && !has(model::Column::axis) && !has(model::Column::objective))
    others.emplace_back(code_of(model::Column::axis));
  if (others.empty()) return;
  const bool is_taken =
      std::any_of(table.headers.begin(), table.headers.end(), [](const model::Text& header) {
        return text::fold(header.value) == text::fold(sheet_header);
      });
  if (is_taken) return;
  const model::Sureness sureness =
      are_organisations ? model::Sureness::doubtful : model::Sureness::probable;
  const std::string held = deciding.decide({model::DecisionKind::column,
                                            sureness,
                                            sheet_header,
                                            "aucune",
                                            others,
                                            {parts.front().place},
                                            false});
  const std::optional<model::Column> said = model::read_column(held);
  // A column of that meaning that is empty gives way.
  if (said) {
    const auto same = std::find(table.columns.begin(), table.columns.end(), said);
    if (same != table.columns.end()) same->reset();
  }
  const text::Place header = table.headers.empty() ? table.place : table.headers.front().place;
  table.headers.insert(table.headers.begin(), {sheet_header, header});
  table.columns.insert(table.columns.begin(), said);
  std::size_t at = 0;
  for (const SheetPart& part : parts) {
    for (std::size_t i = 0; i < part.rows; ++i, ++at) {
      table.rows[at].insert(table.rows[at].begin(),
                            model::Text{without_number(part.sheet), part.place});
    }
  }
}

}  // namespace maillage::importing
