#include "network/import/headers/header_words.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "network/import/headers/header_synonyms.hpp"
#include "network/import/headers/years_above.hpp"
#include "network/persons/person_headers.hpp"
#include "network/text/text.hpp"

namespace maillage::importing {
namespace {

template <std::size_t N>
bool is_one_of(std::string_view folded, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), folded) != words.end();
}

HeaderRole own_role(std::string_view folded) {
  static constexpr std::array<std::string_view, 8> sub_axes = {
      "sous axe",         "sous axes",        "axe secondaire",     "sous thematique",
      "sous orientation", "axe operationnel", "axes operationnels", "axe specifique"};
  static constexpr std::array<std::string_view, 2> sub_sub_axes = {"sous sous axe",
                                                                   "sous sous axes"};
  static constexpr std::array<std::string_view, 8> sub_actions = {"sous action",
                                                                  "sous actions",
                                                                  "titre de la sous action",
                                                                  "titre sous action",
                                                                  "titre des sous actions",
                                                                  "intitule de la sous action",
                                                                  "nom de la sous action",
                                                                  "libelle de la sous action"};
  static constexpr std::array<std::string_view, 16> services = {"direction ou service pilote",
                                                                "directions ou services pilotes",
                                                                "service departement pole pilote",
                                                                "service pilote",
                                                                "services pilotes",
                                                                "direction pilote",
                                                                "directions pilotes",
                                                                "pole pilote",
                                                                "direction service pilote",
                                                                "service direction pilote",
                                                                "direction et service pilote",
                                                                "service porteur",
                                                                "services porteurs",
                                                                "direction porteuse",
                                                                "service responsable",
                                                                "direction ou service porteur"};
  static constexpr std::array<std::string_view, 10> remarks = {
      "remarque",     "remarques", "commentaire", "commentaires",          "observation",
      "observations", "note",      "notes",       "notes complementaires", "precisions"};
  if (is_one_of(folded, sub_axes)) return HeaderRole::sub_axis;
  if (is_one_of(folded, sub_sub_axes)) return HeaderRole::sub_sub_axis;
  if (is_one_of(folded, sub_actions)) return HeaderRole::sub_action;
  if (is_one_of(folded, services)) return HeaderRole::service;
  if (is_one_of(folded, remarks)) return HeaderRole::remark;
  return persons::heads_persons(folded) ? HeaderRole::person : HeaderRole::unknown;
}

HeaderMeaning read_plain(std::string_view folded) {
  if (folded.empty()) return {};
  // Ours first: "co porteurs" and the like; then what only other people's workbooks have.
  if (const auto column = model::read_column(folded)) return {HeaderRole::column, column};
  const HeaderRole role = own_role(folded);
  if (role != HeaderRole::unknown) return {role};
  if (const auto column = read_synonym(folded)) return {HeaderRole::column, column};
  return {};
}

std::string without_brackets(std::string_view text) {
  std::string kept;
  int depth = 0;
  for (const char c : text) {
    if (c == '(' || c == '[') ++depth;
    if (depth == 0) kept += c;
    if ((c == ')' || c == ']') && depth > 0) --depth;
  }
  return kept;
}

// "financeur n 2" → "financeur", 2. Years are no such numbers.
int cut_number(std::string& folded) {
  const std::size_t space = folded.rfind(' ');
  if (space == std::string::npos || folded.size() - space != 2) return 0;
  const char digit = folded[space + 1];
  if (digit < '1' || digit > '9') return 0;
  folded.erase(space);
  if (folded.size() > 2 && folded.substr(folded.size() - 2) == " n") {
    folded.erase(folded.size() - 2);
  }
  return digit - '0';
}

// "etat d avancement au 31 12 2021", "etat juin 2021" → "etat d avancement", 2021; 0 if not one year alone is said.
int cut_year(std::string& folded) {
  int year = 0;
  std::string rest;
  for (const std::string_view word : text::words_of(folded)) {
    const bool is_digits = word.find_first_not_of("0123456789") == std::string_view::npos;
    static constexpr std::array<std::string_view, 15> beside = {
        "au", "en",   "fin",   "annee",  "bilan", "pour", "1er",   "2e",
        "le", "2eme", "copil", "cotech", "du",    "de",   "comite"};
    if (is_digits && word.size() == 4 && (word[0] == '1' || word[0] == '2')) {
      if (year != 0) return 0;
      for (const char digit : word) year = year * 10 + (digit - '0');
    } else if (!(is_digits && word.size() <= 2) && !is_one_of(word, beside) && !is_time(word)) {
      rest += (rest.empty() ? "" : " ") + std::string(word);
    }
  }
  if (year < 1990 || year > 2099) return 0;
  folded = rest;
  return year;
}

bool is_by_year(model::Column column) {
  return column == model::Column::state || column == model::Column::carrier ||
         column == model::Column::partners;
}

// A state, a porteur or partners of one year.
HeaderMeaning read_of_year(std::string folded) {
  const int year = cut_year(folded);
  if (year == 0) return {};
  HeaderMeaning meaning = read_plain(folded);
  if (!meaning.column || !is_by_year(*meaning.column)) return {};
  meaning.year = year;
  return meaning;
}

}  // namespace

HeaderMeaning read_header(std::string_view header) {
  if (header.size() > longest_header) return {};
  const std::string folded = text::fold(header);
  HeaderMeaning meaning = read_plain(folded);
  if (meaning.role != HeaderRole::unknown) return meaning;
  std::string bare = text::fold(without_brackets(header));
  meaning = read_plain(bare);
  if (meaning.role != HeaderRole::unknown) return meaning;
  meaning = read_of_year(folded);
  if (meaning.year != 0) return meaning;
  const int number = cut_number(bare);
  if (number != 0) {
    meaning = read_plain(bare);
    meaning.number = number;
    if (meaning.role != HeaderRole::unknown) return meaning;
    meaning.number = 0;
  }
  // "Porteur / pilote", "Action : intitulé": what the first part says, if each part is known.
  const std::size_t cut = header.find_first_of("/\n:");
  if (cut != std::string_view::npos) {
    const HeaderMeaning first = read_plain(text::fold(header.substr(0, cut)));
    const HeaderMeaning second = read_plain(text::fold(header.substr(cut + 1)));
    if (first.role == HeaderRole::person || second.role == HeaderRole::person) {
      return {HeaderRole::person};
    }
    const bool agree = second.role == HeaderRole::unknown || second == first;
    if (first.role != HeaderRole::unknown && agree) return first;
  }
  return {};
}

HeaderMeaning read_header(std::string_view header, const model::Answers* answers) {
  const model::Answer* answer =
      answers == nullptr ? nullptr
                         : answers->find(model::DecisionKind::column, text::trimmed(header));
  if (answer == nullptr) return read_header(header);
  if (answer->text == "personnes") return {HeaderRole::person};
  const auto column = model::read_column(answer->text);
  if (!column) return {HeaderRole::remark};
  // "2024 = état d'avancement": of that year.
  std::string folded = text::fold(header);
  return {HeaderRole::column, column, 0, is_by_year(*column) ? cut_year(folded) : 0};
}

}  // namespace maillage::importing
