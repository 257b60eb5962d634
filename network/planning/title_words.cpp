#include "network/planning/title_words.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "network/text/text.hpp"

namespace maillage::planning {
namespace {

constexpr std::size_t shortest_word = 5;  // "tiques"

// Words of titles that say what is done, not about what.
constexpr std::string_view general_words[] = {
    "acces",          "acteur",        "action",      "activite",      "actions",
    "aide",           "ameliorer",     "atelier",     "aupres",        "collectif",
    "collective",     "conference",    "creation",    "creer",         "dans",
    "destination",    "developpement", "developper",  "diffusion",     "dispositif",
    "dispositifs",    "espace",        "etude",       "existant",      "favoriser",
    "formation",      "former",        "forum",       "groupe",        "habitant",
    "identification", "implantation",  "information", "journee",       "local",
    "locale",         "mettre",        "nouveau",     "offre",         "organisation",
    "organiser",      "parole",        "partenariat", "personne",      "place",
    "population",     "poursuite",     "prise",       "professionnel", "programme",
    "projet",         "promouvoir",    "public",      "realisation",   "rencontre",
    "rencontrer",     "renforcer",     "reseau",      "sante",         "sensibilisation",
    "sensibiliser",   "service",       "soutenir",    "soutien",       "structure",
    "territoire",     "theme",         "thematique",  "travail",       "valoriser",
    "mobilisation",   "maladie",       "faire",       "consultation",  "lien",
    "liees",          "collectivite"};

bool is_general(std::string_view word) {
  return std::find(std::begin(general_words), std::end(general_words), word) !=
         std::end(general_words);
}

}  // namespace

std::vector<std::string> subject_words_of(const std::string& title) {
  const std::string folded = text::fold(title);
  std::vector<std::string> words;
  for (std::string_view word : text::words_of(folded)) {
    if (word.size() > shortest_word && (word.back() == 's' || word.back() == 'x')) {
      word.remove_suffix(1);
    }
    if (word.size() >= shortest_word && !is_general(word)) words.emplace_back(word);
  }
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

std::string as_written(const std::string& word, const std::string& title) {
  constexpr std::string_view between = " \t\n'\".,;:!?()[]/-";
  constexpr std::string_view elided = "\u2019";
  for (std::size_t at = 0; at < title.size();) {
    const std::size_t end = std::min(title.find_first_of(between, at), title.size());
    std::string written = title.substr(at, end - at);
    at = end + 1;
    if (subject_words_of(written) != std::vector<std::string>{word}) continue;
    const std::size_t mark = written.rfind(elided);
    return mark == std::string::npos ? written : written.substr(mark + elided.size());
  }
  return word;
}

}  // namespace maillage::planning
