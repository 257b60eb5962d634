#include "network/import/headers/row_kinds.hpp"

#include <algorithm>
#include <array>

#include "network/model/readings/coded_title.hpp"
#include "network/model/vocabulary.hpp"
#include "network/sheets/row_texts.hpp"
#include "network/text/beginnings.hpp"
#include "network/text/characters.hpp"
#include "network/text/text.hpp"
#include "network/text/word_list.hpp"

namespace maillage::importing {
namespace {

bool is_hint(std::string_view text) {
  static constexpr std::array<std::string_view, 30> words = {
      "champ",       "ce champ",         "saisissez",    "saisir",      "indiquez",  "indiquer",
      "choisissez",  "choisir",          "renseignez",   "renseigner",  "precisez",  "preciser",
      "utilisez",    "selectionnez",     "selectionner", "creez",       "presentez", "decrivez",
      "separez",     "liste deroulante", "texte libre",  "texte court", "format",    "jj mm aaaa",
      "obligatoire", "facultatif",       "si vos",       "ex",          "exemple",   "a completer"};
  static constexpr std::array<std::string_view, 16> whole = {
      "texte", "date",   "dates", "nombre", "numerique", "liste",    "oui non",  "menu deroulant",
      "text",  "number", "list",  "yes no", "dropdown",  "required", "optional", "free text"};
  const std::string folded = text::fold(text::beginning(text, 200));
  if (text::begins_with_one_of(folded, words)) return true;
  if (std::find(whole.begin(), whole.end(), folded) != whole.end()) return true;
  // "(obligatoire)", "[liste]", "#titre", "structure_pilote": what a form calls its own fields.
  text = text::trimmed(text);
  if (text.size() < 3 || text.size() > 60) return false;
  const bool is_tag = text.front() == '#' || (text.find('_') != std::string_view::npos &&
                                              text.find(' ') == std::string_view::npos);
  return is_tag || (text.front() == '(' && text.back() == ')') ||
         (text.front() == '[' && text.back() == ']') || (text.front() == '<' && text.back() == '>');
}

}  // namespace

bool is_hint_row(const std::vector<std::string_view>& cells) {
  const auto hints = static_cast<std::size_t>(std::count_if(cells.begin(), cells.end(), is_hint));
  return hints >= 2 && hints * 10 >= cells.size() * 4;
}

bool is_example_title(std::string_view title) {
  const std::string folded = text::fold(text::beginning(title, 40));
  if (text::begins_with_words(folded, "exemple") || text::begins_with_words(folded, "ex"))
    return true;
  for (std::string_view rest = title; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = text::trimmed(rest.substr(0, end));
    if (line == "(ou)" || line == "ou") return true;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return false;
}

bool is_page_number(std::string_view text) {
  const std::string folded = text::fold(text::beginning(text, 40));
  const std::vector<std::string_view> words = text::words_of(folded);
  if (words.size() < 2) return false;
  // "Imprimé le 12/03/2025": at the foot of a page too.
  static constexpr std::array<std::string_view, 9> printed = {
      "imprime", "edite",    "exporte",   "extrait",   "genere",
      "printed", "exported", "generated", "telecharge"};
  if (std::find(printed.begin(), printed.end(), words.front()) != printed.end()) {
    return std::all_of(words.begin() + 1, words.end(), [](std::string_view word) {
      return word == "le" || word == "a" || word == "on" || word == "h" || word == "at" ||
             word.find_first_not_of("0123456789h") == std::string_view::npos;
    });
  }
  if (words.front() != "page") return false;
  return std::all_of(words.begin() + 1, words.end(), [](std::string_view word) {
    return word == "sur" || word == "of" || word == "de" ||
           word.find_first_not_of("0123456789") == std::string_view::npos;
  });
}

bool is_ruler(const std::vector<std::string_view>& cells) {
  constexpr std::size_t shortest = 3;
  return !cells.empty() && std::all_of(cells.begin(), cells.end(), [](std::string_view cell) {
    const std::string_view line = text::trimmed(cell);
    return line.size() >= shortest && line.find_first_not_of("-_=:+*. ") == std::string_view::npos;
  });
}

bool is_state_legend(const std::vector<std::string_view>& cells) {
  const std::size_t first = !cells.empty() && begins_legend(cells.front()) ? 1 : 0;
  return cells.size() >= first + 2 &&
         std::all_of(cells.begin() + static_cast<std::ptrdiff_t>(first), cells.end(),
                     [](std::string_view cell) {
                       const bool is_figure_alone =
                           text::fold(cell).find_first_not_of("0123456789 ") == std::string::npos;
                       return !is_figure_alone && cell.size() <= 40 &&
                              model::read_state(cell).has_value();
                     });
}

namespace {

// "(1) ++ : finalisé ; + : en cours": signs, each with a state.
bool says_states_of_signs(std::string_view text) {
  constexpr std::size_t longest_sign = 6, longest = 400;
  std::size_t pairs = 0;
  if (text.size() > longest) return false;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(";,\n/|()"), text.size());
    const std::string_view pair = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    const std::size_t colon = pair.find(':');
    if (colon == std::string_view::npos) continue;
    const std::string_view sign = text::trimmed(pair.substr(0, colon));
    const bool is_sign =
        !sign.empty() && sign.size() <= longest_sign && text::fold(sign).size() < 3;
    if (is_sign && model::read_state(text::trimmed(pair.substr(colon + 1)))) ++pairs;
  }
  return pairs >= 2;
}

}  // namespace

bool is_legend_row(const std::vector<std::string_view>& cells) {
  constexpr std::size_t longest_sign = 6;
  std::size_t signs = 0;
  if (cells.size() == 1 && says_states_of_signs(cells.front())) return true;
  for (const std::string_view cell : cells) {
    const std::size_t equals = cell.find('=');
    const std::string_view sign = text::trimmed(cell.substr(0, equals));
    if (equals == std::string_view::npos || sign.empty() || sign.size() > longest_sign)
      return false;
    signs += static_cast<std::size_t>(std::count(cell.begin(), cell.end(), '='));
  }
  return signs >= 2;
}

bool is_group_title(std::string_view text) {
  static constexpr std::array<std::string_view, 7> forms = {"fiche", "fiches", "action", "actions",
                                                            "fa",    "n",      "no"};
  const std::string folded = text::fold(text::beginning(text, 200));
  if (text.size() < 4 || folded.empty() || text::begins_with_one_of(folded, forms)) return false;
  if (folded.find_first_of("0123456789") == std::string::npos) return true;
  const std::vector<std::string_view> words = text::words_of(folded);
  return std::count_if(words.begin(), words.end(), [](std::string_view word) {
           return word.size() >= 4 && word.find_first_of("0123456789") == std::string_view::npos;
         }) >= 2;
}

bool begins_legend(std::string_view text) {
  static constexpr std::array<std::string_view, 14> words = {
      "legende",       "legendes",      "nb",
      "n b",           "source",        "sources",
      "mis a jour",    "mise a jour",   "date de mise a jour",
      "document",      "lecture",       "code couleur",
      "codes couleur", "codes couleurs"};
  return text::begins_with_one_of(text::fold(text::beginning(text, 80)), words);
}

bool begins_note(std::string_view text) {
  static constexpr std::array<std::string_view, 12> words = {
      "remarque", "remarques", "nota",   "nota bene", "a noter", "note",
      "notes",    "attention", "rappel", "legend",    "key",     "last updated"};
  return text.substr(0, 1) == "*" ||
         text::begins_with_one_of(text::fold(text::beginning(text, 80)), words);
}

AxisAndObjective split_levels(std::string_view text) {
  AxisAndObjective levels;
  const auto take = [&](std::string_view part) {
    part = text::trimmed(part);
    if (part.empty()) return;
    const std::string code = model::read_coded_title(part).code;
    const HeadingKind kind = heading_kind(part);
    const bool is_objective = kind == HeadingKind::objective ||
                              (kind == HeadingKind::none && code.find('.') != std::string::npos) ||
                              (!levels.axis.empty() && kind == HeadingKind::none);
    std::string& level = is_objective ? levels.objective : levels.axis;
    level += (level.empty() ? "" : " ") + sheets::one_line(part);
  };
  // A slash or an arrow cuts only before what names a level itself.
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    std::size_t width = 0;
    for (const std::string_view sign : {"\n", " / ", " > ", " → ", " – ", " - ", " | "}) {
      if (text.substr(i, sign.size()) == sign) width = sign.size();
    }
    if (width == 0) continue;
    const std::string_view next = text.substr(i + width);
    const bool names_level = text[i] == '\n' || heading_kind(next) == HeadingKind::objective ||
                             model::read_coded_title(next).code.find('.') != std::string::npos;
    if (!names_level) continue;
    take(text.substr(begin, i - begin));
    begin = i + width;
    i = begin - 1;
  }
  take(text.substr(begin));
  return levels;
}

HeadingKind heading_kind(std::string_view text) {
  static constexpr std::array<std::string_view, 6> axes = {
      "axe", "orientation", "orientation strategique", "thematique", "axe strategique", "volet"};
  static constexpr std::array<std::string_view, 9> objectives = {"objectif",
                                                                 "objectifs",
                                                                 "objectif operationnel",
                                                                 "objectif specifique",
                                                                 "sous axe",
                                                                 "sous objectif",
                                                                 "obj",
                                                                 "obj op",
                                                                 "os"};
  // Words that begin many a title: only with a code behind.
  static constexpr std::array<std::string_view, 12> coded_axes = {
      "axis",     "theme", "pillar", "priority", "priorite", "enjeu",
      "ambition", "defi",  "pilier", "domaine",  "levier",   "finalite"};
  static constexpr std::array<std::string_view, 4> coded_objectives = {"objective", "goal", "oo",
                                                                       "og"};
  const std::string folded = text::fold(text::beginning(text, 80));
  if (text::begins_with_one_of(folded, axes)) return HeadingKind::axis;
  if (text::begins_with_one_of(folded, objectives)) return HeadingKind::objective;
  if (model::read_coded_title(text::beginning(text, 80)).code.empty()) return HeadingKind::none;
  if (text::begins_with_one_of(folded, coded_axes)) return HeadingKind::axis;
  if (text::begins_with_one_of(folded, coded_objectives)) return HeadingKind::objective;
  return HeadingKind::none;
}

std::optional<text::Place> pivot_in(const sheets::SheetView& view) {
  static constexpr std::array<std::string_view, 4> corners = {
      "etiquettes de lignes", "row labels", "etiquettes de colonnes", "column labels"};
  static constexpr std::array<std::string_view, 4> sums = {"total general", "grand total",
                                                           "total resultat", "total result"};
  static constexpr std::array<std::string_view, 8> counts = {
      "nombre de", "nb de", "somme de", "somme", "compter", "count of", "sum of", "count"};
  std::optional<text::Place> first, last;
  bool is_counted = false;
  for (const sheets::SheetCell& cell : view.sheet().cells) {
    if (cell.text.size() > 40) continue;
    const std::string folded = text::fold(cell.text);
    const auto is_one = [&](const auto& words) {
      return std::find(words.begin(), words.end(), folded) != words.end();
    };
    if (!first && is_one(corners)) first = view.place(cell.row, cell.column);
    if (!last && is_one(sums)) last = view.place(cell.row, cell.column);
    is_counted = is_counted || text::begins_with_one_of(folded, counts);
  }
  return first || !is_counted ? first : last;
}

std::optional<int> year_alone(std::string_view text) {
  constexpr std::size_t longest = 24;
  if (text.size() > longest) return std::nullopt;
  static constexpr text::WordList beside(
      {"annee", "bilan", "exercice", "year", "actions", "en", "de", "l"});
  const std::string folded = text::fold(text);
  std::optional<int> year;
  for (const std::string_view word : text::words_of(folded)) {
    if (beside.contains(word)) continue;
    const bool is_year = !year && word.size() == 4 &&
                         (word.substr(0, 2) == "19" || word.substr(0, 2) == "20") &&
                         word.find_first_not_of("0123456789") == std::string_view::npos;
    if (!is_year) return std::nullopt;
    year = (word[0] - '0') * 1000 + (word[1] - '0') * 100 + (word[2] - '0') * 10 + (word[3] - '0');
  }
  return year;
}

}  // namespace maillage::importing
