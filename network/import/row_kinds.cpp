#include "network/import/row_kinds.hpp"

#include <algorithm>
#include <array>

#include "network/text/characters.hpp"
#include "network/text/text.hpp"

namespace maillage {
namespace {

bool begins_with(std::string_view folded, std::string_view word) {
  return folded.substr(0, word.size()) == word &&
         (folded.size() == word.size() || folded[word.size()] == ' ');
}

template <std::size_t N>
bool starts_with_one_of(std::string_view folded, const std::array<std::string_view, N>& words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return begins_with(folded, word); });
}

bool is_hint(std::string_view text) {
  static constexpr std::array<std::string_view, 30> words = {
      "champ",       "ce champ",         "saisissez",    "saisir",      "indiquez",  "indiquer",
      "choisissez",  "choisir",          "renseignez",   "renseigner",  "precisez",  "preciser",
      "utilisez",    "selectionnez",     "selectionner", "creez",       "presentez", "decrivez",
      "separez",     "liste deroulante", "texte libre",  "texte court", "format",    "jj mm aaaa",
      "obligatoire", "facultatif",       "si vos",       "ex",          "exemple",   "a completer"};
  return starts_with_one_of(fold(beginning(text, 200)), words);
}

// Figures and signs only: "12", "12 000 €", "38 %", "-".
bool is_figure(std::string_view text) {
  if (text.size() > 40) return false;
  std::size_t letters = 0;
  for (const char c : fold(text)) letters += c >= 'a' && c <= 'z' ? 1 : 0;
  return letters <= 3;
}

}  // namespace

bool is_hint_row(const std::vector<std::string_view>& cells) {
  const auto hints = static_cast<std::size_t>(std::count_if(cells.begin(), cells.end(), is_hint));
  return hints >= 2 && hints * 10 >= cells.size() * 4;
}

bool is_example_title(std::string_view title) {
  const std::string folded = fold(beginning(title, 40));
  if (begins_with(folded, "exemple") || begins_with(folded, "ex")) return true;
  for (std::string_view rest = title; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = trimmed(rest.substr(0, end));
    if (line == "(ou)" || line == "ou") return true;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return false;
}

bool is_total_row(const std::vector<std::string_view>& cells) {
  static constexpr std::array<std::string_view, 10> words = {
      "total",   "totaux",           "sous total",   "sous totaux", "somme",
      "moyenne", "nombre d actions", "nb d actions", "nb actions",  "nombre total"};
  if (cells.empty() || cells.front().size() > 80) return false;
  if (!starts_with_one_of(fold(cells.front()), words)) return false;
  return std::all_of(cells.begin() + 1, cells.end(), is_figure);
}

bool begins_legend(std::string_view text) {
  static constexpr std::array<std::string_view, 14> words = {
      "legende",       "legendes",      "nb",
      "n b",           "source",        "sources",
      "mis a jour",    "mise a jour",   "date de mise a jour",
      "document",      "lecture",       "code couleur",
      "codes couleur", "codes couleurs"};
  return starts_with_one_of(fold(beginning(text, 80)), words);
}

HeadingKind heading_kind(std::string_view text) {
  static constexpr std::array<std::string_view, 6> axes = {
      "axe", "orientation", "orientation strategique", "thematique", "axe strategique", "volet"};
  static constexpr std::array<std::string_view, 6> objectives = {
      "objectif", "objectifs", "objectif operationnel", "objectif specifique", "sous axe", "os"};
  const std::string folded = fold(beginning(text, 80));
  if (starts_with_one_of(folded, axes)) return HeadingKind::axis;
  if (starts_with_one_of(folded, objectives)) return HeadingKind::objective;
  return HeadingKind::none;
}

}  // namespace maillage
