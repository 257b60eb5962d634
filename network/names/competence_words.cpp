#include "network/names/competence_words.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "network/names/name_lexicon.hpp"
#include "network/text/text.hpp"

namespace maillage::names {
namespace {

using Stems = std::vector<std::string>;

// Without small words and the numbers of a nomenclature: "4505 Action sociale".
Stems content_stems(std::string_view text) {
  const std::string folded = text::fold(text);
  Stems stems;
  for (const std::string_view word : text::words_of(folded)) {
    const bool has_digit =
        std::any_of(word.begin(), word.end(), [](char each) { return each >= '0' && each <= '9'; });
    if (!has_digit && !is_small_word(word)) stems.push_back(stem(word));
  }
  return stems;
}

// Words that names of all competences and titles of all actions are made of.
bool says_nothing(const std::string& word) {
  static const std::set<std::string> common = [] {
    std::set<std::string> stems;
    for (const char* each :
         {"action",        "activité",   "aide",         "aménagement",   "animation",
          "autre",         "communal",   "commun",       "communautaire", "conduite",
          "contrat",       "création",   "construction", "développement", "dispositif",
          "entretien",     "équipement", "étude",        "gestion",       "intérêt",
          "intercommunal", "local",      "lutte",        "maison",        "mise",
          "œuvre",         "opération",  "organisation", "participation", "plan",
          "politique",     "programme",  "projet",       "promotion",     "public",
          "réalisation",   "réseau",     "schéma",       "service",       "soutien",
          "suivi",         "territoire", "territorial"}) {
      stems.insert(stem(text::fold(each)));
    }
    return stems;
  }();
  return common.count(word) != 0;
}

bool stand_in(const Stems& text, Stems::const_iterator begin, Stems::const_iterator end) {
  return std::search(text.begin(), text.end(), begin, end) != text.end();
}

CompetenceNamed named_one(const Stems& text, const Stems& phrase) {
  if (std::all_of(phrase.begin(), phrase.end(), says_nothing)) return CompetenceNamed::no;
  if (stand_in(text, phrase.begin(), phrase.end()))
    return phrase.size() > 1 ? CompetenceNamed::surely : CompetenceNamed::perhaps;
  const auto last = phrase.end() - 1;
  const bool may_be_cut = phrase.size() > 2 && !std::all_of(phrase.begin(), last, says_nothing) &&
                          stand_in(text, phrase.begin(), last);
  return may_be_cut ? CompetenceNamed::perhaps : CompetenceNamed::no;
}

}  // namespace

CompetenceNamed names_competence(std::string_view text, std::string_view competence) {
  const Stems words = content_stems(text);
  CompetenceNamed most = CompetenceNamed::no;
  while (!competence.empty()) {
    const std::size_t end = std::min(competence.find_first_of(",;/():"), competence.size());
    const Stems phrase = content_stems(competence.substr(0, end));
    if (!phrase.empty()) most = std::max(most, named_one(words, phrase));
    competence.remove_prefix(std::min(end + 1, competence.size()));
  }
  return most;
}

}  // namespace maillage::names
