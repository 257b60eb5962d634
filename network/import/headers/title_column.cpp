#include "network/import/headers/title_column.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "network/persons/person_columns.hpp"
#include "network/persons/person_headers.hpp"
#include "network/text/text.hpp"

namespace maillage::importing {
namespace {

// A list of people or organisations has names and descriptions too.
bool is_of_actions(OpenColumns& open) {
  return std::any_of(open.columns.begin(), open.columns.end(), [](const FoundColumn& each) {
    if (each.meaning.role != HeaderRole::column) return false;
    switch (*each.meaning.column) {
      case model::Column::state:
      case model::Column::axis:
      case model::Column::objective:
        return true;
      case model::Column::carrier:
      case model::Column::partners:
        return !each.from_content;
      default:
        return false;
    }
  });
}

// An address book has what no plan has, or says so in its name.
bool lists_people(OpenColumns& open) {
  static constexpr std::string_view matters[] = {
      "fonction", "poste",     "qualite",     "prenom",    "adresse", "ville",
      "commune",  "type",      "code postal", "categorie", "sigle",   "siret",
      "role",     "job title", "position",    "address",   "city",    "phone"};
  static constexpr std::string_view names[] = {
      "contact", "contacts",  "annuaire", "partenaires", "organisations", "structures",
      "membres", "directory", "partners", "members",     "participants",  "invites"};
  const std::string sheet = text::fold(open.view.sheet().name);
  for (const std::string_view word : text::words_of(sheet)) {
    if (std::find(std::begin(names), std::end(names), word) != std::end(names)) return true;
  }
  return std::any_of(open.columns.begin(), open.columns.end(), [](const FoundColumn& each) {
    return std::find(std::begin(matters), std::end(matters), text::fold(each.header)) !=
               std::end(matters) ||
           (each.meaning.role == HeaderRole::person &&
            !persons::heads_pilots(text::fold(each.header)));
  });
}

bool names_persons(OpenColumns& open, std::size_t at) {
  const std::vector<std::string_view> cells = open.cells_at(at);
  return persons::judge_persons("", std::nullopt, cells, nullptr, open.view.answers()).is_one ||
         persons::judge_persons("", model::Column::carrier, cells, nullptr, open.view.answers())
             .is_one;
}

// "Nom" beside a column that looks like porteurs: to be asked, where it names neither persons nor
// organisations.
bool may_be_of_actions(OpenColumns& open, std::size_t at, int hint) {
  if (hint < 2 || !open.has(model::Column::carrier) || lists_people(open)) return false;
  const ColumnContent& content = open.content_at(at);
  return content.filled >= 2 && content.organisations == 0 && !names_persons(open, at);
}

std::size_t known_columns(OpenColumns& open) {
  return static_cast<std::size_t>(std::count_if(
      open.columns.begin(), open.columns.end(),
      [](const FoundColumn& each) { return each.meaning.role == HeaderRole::column; }));
}

}  // namespace

void know_title(OpenColumns& open) {
  if (open.has(model::Column::action) || open.has(HeaderRole::sub_action)) return;
  std::size_t rows = 0;
  for (std::size_t i = 0; i < open.columns.size(); ++i)
    rows = std::max(rows, open.content_at(i).filled);
  open.take(model::Column::action, [&](std::size_t at, int hint) {
    if (hint == 0 || (hint < 3 && !is_of_actions(open) && !may_be_of_actions(open, at, hint)))
      return 0;
    if (hint < 3 && names_persons(open, at)) return 0;
    const ColumnContent& content = open.content_at(at);
    if (content.filled == 0) return hint == 3 ? 1 : 0;
    // Every action has a title; "# trained" in a row of three is a measure of something else.
    const bool names = content.texts * 10 >= content.filled * 6 &&
                       content.distinct * 10 >= content.filled * 6 && content.filled * 2 > rows;
    return names ? hint * 2 + (content.is_mostly(content.titles) ? 1 : 0) : 0;
  });
  if (open.has(model::Column::action) || known_columns(open) < 2) return;
  // Nothing but its cells: the one column of texts, each its own.
  std::optional<std::size_t> only;
  for (std::size_t i = 0; i < open.columns.size(); ++i) {
    if (!is_open(open.columns[i]) || text::fold(open.columns[i].header).empty()) continue;
    const ColumnContent& content = open.content_at(i);
    const bool names = content.filled >= 2 && content.texts * 10 >= content.filled * 9 &&
                       content.distinct * 10 >= content.filled * 9 &&
                       content.titles * 2 >= content.filled &&
                       content.organisations * 2 < content.filled;
    if (!names) continue;
    if (only) return;
    only = i;
  }
  if (only) open.settle(*only, model::Column::action);
}

}  // namespace maillage::importing
