#include "network/cells/phrases/no_name.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "network/cells/phrases/cell_words.hpp"
#include "network/cells/phrases/no_name_words.hpp"
#include "network/names/name_lexicon.hpp"
#include "network/text/text.hpp"
#include "network/text/word_list.hpp"

namespace maillage::cells {
namespace {

namespace piece_words = phrases::no_name_words;
using Words = std::vector<CellWord>;

bool is_error(std::string_view text) {
  if (text[0] != '#' && text[0] != 'e' && text[0] != 'E') return false;
  std::string lower;
  for (const char c : text) {
    if (c != ' ') lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return piece_words::errors.contains(lower);
}

// Ditto marks, arrows up.
bool is_same_mark(std::string_view text) {
  static constexpr text::WordList marks(
      {"\"", "''", "\"\"", "“", "”", "″", "〃", "»", "«", "´´", "↑", "//", "^", "« »"});
  return marks.contains(text);
}

bool is_same(std::string_view text, std::string_view folded) {
  return is_same_mark(text) || piece_words::same.contains(folded);
}

// "cf. action 1", "voir remarques", "idem fiche 3", "comme l'action 2"; not "Voir Ensemble".
bool is_reference(const Words& at) {
  const std::string& first = at[0].folded;
  if (first == "cf") return true;
  const bool points = first == "voir" || first == "see" || first == "idem" || first == "comme" ||
                      first == "same" || first == "as" || first == "id" || first == "meme" ||
                      first == "selon";
  if (!points || at.size() < 2) return false;
  if (first == "voir" && !at[1].capital && at.size() <= 3) return true;
  return std::any_of(at.begin() + 1, at.end(), [](const CellWord& word) {
    return piece_words::places.contains(word.folded) || (word.digits && word.folded.size() <= 3);
  });
}

// Numbers with their units; dates.
bool is_amount(std::string_view text, const Words& at) {
  static constexpr text::WordList units({"euro",
                                         "euros",
                                         "eur",
                                         "k",
                                         "ke",
                                         "keuros",
                                         "ht",
                                         "ttc",
                                         "m",
                                         "me",
                                         "environ",
                                         "entre",
                                         "et",
                                         "a",
                                         "de",
                                         "par",
                                         "an",
                                         "ans",
                                         "annee",
                                         "annees",
                                         "mois",
                                         "jour",
                                         "jours",
                                         "heure",
                                         "heures",
                                         "h",
                                         "etp",
                                         "fte",
                                         "about",
                                         "per",
                                         "year",
                                         "month",
                                         "soit",
                                         "max",
                                         "maximum",
                                         "min",
                                         "minimum",
                                         "total",
                                         "le",
                                         "en",
                                         "au",
                                         "du",
                                         "les",
                                         "previsionnel",
                                         "previsionnels",
                                         "reel",
                                         "janvier",
                                         "fevrier",
                                         "mars",
                                         "avril",
                                         "mai",
                                         "juin",
                                         "juillet",
                                         "aout",
                                         "septembre",
                                         "octobre",
                                         "novembre",
                                         "decembre",
                                         "semestre",
                                         "trimestre",
                                         "usd",
                                         "million",
                                         "millions",
                                         "mille",
                                         "cout",
                                         "budget",
                                         "montant"});
  const auto is_number = [](const CellWord& word) {
    if (word.folded[0] >= '0' && word.folded[0] <= '9') {
      const std::size_t end = word.folded.find_first_not_of("0123456789");
      const std::string_view unit =
          end == std::string::npos ? std::string_view() : std::string_view(word.folded).substr(end);
      return unit.empty() || unit == "k" || unit == "ke" || unit == "e" || unit == "h" ||
             unit == "eme" || unit == "er" || unit == "m" || unit == "etp" || unit == "j";
    }
    // A quarter or half of a year.
    return word.folded.size() == 2 && (word.folded[0] == 't' || word.folded[0] == 's') &&
           word.folded[1] >= '1' && word.folded[1] <= '4';
  };
  bool any = false;
  for (const CellWord& word : at) {
    if (word.folded == ":") continue;
    if (is_number(word)) {
      any = true;
    } else if (!units.contains(word.folded)) {
      return false;
    }
  }
  return any || text == "€" || text == "%";
}

// Where a name of the field begins: "centre social", "CAF", "associations".
bool names_kind(const Words& at, std::size_t from) {
  std::vector<std::string> stems;
  for (std::size_t i = from; i < at.size(); ++i) {
    if (!names::is_small_word(at[i].folded) && at[i].folded != ":")
      stems.push_back(names::stem(at[i].folded));
  }
  if (stems.empty()) return false;
  const auto meaning = names::meaning_at(stems, 0);
  if (!meaning) return false;
  switch (meaning->word_class) {
    case names::WordClass::kind:
    case names::WordClass::single:
    case names::WordClass::unit:
    case names::WordClass::legal:
    case names::WordClass::general:
      return true;
    case names::WordClass::word:
    case names::WordClass::role:
    case names::WordClass::vague:
    case names::WordClass::department:
      return false;
  }
  return false;
}

// No capital but on the first word, no sigle, no number.
bool is_small_behind(const Words& at) {
  return std::none_of(at.begin() + 1, at.end(), [](const CellWord& word) {
    return word.capital || word.digits || word.sigle;
  });
}

bool is_all_capitals(const Words& at) {
  return std::all_of(at.begin(), at.end(), [](const CellWord& word) {
    return word.sigle || word.digits || (word.capital && word.folded.size() == 1) ||
           word.folded == ":";
  });
}

bool is_help(const Words& at) {
  const std::string& first = at[0].folded;
  if (piece_words::imperatives.contains(first)) return at.size() == 1 || !at[1].capital;
  const bool names = first == "nom" || first == "noms" || first == "name" || first == "names";
  if (names && at.size() > 1 && is_small_behind(at)) return true;
  // A header over again.
  static constexpr text::WordList headers(
      {"porteur", "porteurs", "pilote", "structure porteuse", "structure pilote",
       "porteur de l action", "partenaires associes", "structures partenaires", "structure",
       "structures", "organisme", "lead", "lead agency", "owner", "responsable", "financeurs",
       "organisation"});
  std::string folded;
  for (const CellWord& word : at) folded += (folded.empty() ? "" : " ") + word.folded;
  return headers.contains(folded);
}

bool is_sentence(const Words& at) {
  constexpr std::size_t fewest = 4, longest_small = 9;
  if (at.size() < fewest) return false;
  const bool is_of_kind = names_kind(at, 0);
  std::size_t capitals = 0, long_words = 0, verbs = 0;
  for (std::size_t i = 0; i < at.size(); ++i) {
    if (at[i].folded.size() > 3) ++long_words;
    if (i > 0 && at[i].capital && !at[i].sigle && at[i].folded.size() > 3) ++capitals;
    // "Association pour ceux qui restent" is a name.
    const bool may_be_name =
        is_of_kind && (at[i].folded == "qui" || at[i].folded == "que" || at[i].folded == "ne" ||
                       at[i].folded == "n" || at[i].folded == "porte" || at[i].folded == "est");
    if (!at[i].capital && !may_be_name && piece_words::finite.contains(at[i].folded)) ++verbs;
  }
  if (verbs > 0) return capitals * 3 <= long_words;
  return !is_of_kind && at.size() > longest_small && capitals == 0 && is_small_behind(at);
}

bool is_duty(const Words& at) {
  if (is_all_capitals(at) || !is_small_behind(at)) return false;
  if (piece_words::actions.contains(at[0].folded)) return true;
  const bool is_noun =
      piece_words::duties.contains(at[0].folded) ||
      (at.size() > 1 && at[0].folded == "co" && piece_words::duties.contains(at[1].folded));
  if (!is_noun || names_kind(at, 0)) return false;
  // "Relais des aidants" may be a name; "relais" and "Communication" are not.
  const bool may_be_name =
      at[0].capital && at.size() > 1 &&
      (at[0].folded == "relais" || at[0].folded == "accueil" || at[0].folded == "aide" ||
       at[0].folded == "conseil" || at[0].folded == "formation" || at[0].folded == "information");
  return !may_be_name;
}

// "L'ensemble des communes", "tous les EHPAD du territoire"; of what a territory is made of, also "communes
// concernées" and "les associations". "Les quatre EPCI" are counted, and "Communes forestières" a name.
bool is_collective(const Words& at) {
  static constexpr text::WordList before({"les", "l", "des", "de", "d", "la", "the", "of"});
  std::size_t i = 0;
  bool all = false;
  for (; i < at.size(); ++i) {
    if (piece_words::of_all.contains(at[i].folded)) {
      all = true;
    } else if (!before.contains(at[i].folded)) {
      break;
    }
  }
  if (i >= at.size()) return false;
  const bool is_of_territory = piece_words::parts_of_territory.contains(at[i].folded);
  const bool is_plural = piece_words::plural_bodies.contains(at[i].folded);
  if (!is_of_territory && !is_plural &&
      !(all && piece_words::collective_bodies.contains(at[i].folded)))
    return false;
  bool all_of_them = all || (is_plural && i + 1 == at.size());
  for (++i; i < at.size(); ++i) {
    const bool is_which = piece_words::which_of_territory.contains(at[i].folded);
    if (!is_which && !before.contains(at[i].folded) && at[i].folded != "du") return false;
    all_of_them = all_of_them || is_which;
  }
  return all_of_them;
}

bool is_audience(const Words& at) {
  std::size_t i = 0;
  while (i + 1 < at.size() && piece_words::before_audiences.contains(at[i].folded)) ++i;
  if (!piece_words::audiences.contains(at[i].folded)) return false;
  if (i + 1 < at.size() && piece_words::behind_audiences_in_names.contains(at[i + 1].folded)) {
    return false;
  }
  // "Jeunes Agriculteurs", "Familles Rurales", "Aidants 55" are names; "jeunes de 12 à 25 ans" not.
  for (std::size_t j = i + 1; j < at.size(); ++j) {
    if (at[j].capital) return false;
    if (at[j].digits && at[j].folded.size() >= 2 && j + 1 == at.size()) return false;
  }
  return true;
}

// People in the plural, whatever they do: "infirmiers libéraux", "membres du CLSM". With a capital or a sigle
// behind it is somebody's name ("Médecins du Monde") or says whose they are ("médecins du CHU").
bool is_people(const Words& at) {
  std::size_t i = 0;
  while (i + 1 < at.size() && piece_words::before_audiences.contains(at[i].folded)) ++i;
  const bool of_body = at[i].folded == "membres" || at[i].folded == "members";
  if (!of_body && !piece_words::people.contains(at[i].folded)) return false;
  if (is_all_capitals(at)) return false;
  if (of_body) return i + 1 < at.size();
  return std::none_of(at.begin() + static_cast<std::ptrdiff_t>(i) + 1, at.end(),
                      [](const CellWord& word) {
                        return word.capital || word.digits || word.sigle ||
                               piece_words::behind_audiences_in_names.contains(word.folded);
                      });
}

// One person's function, in the singular.
bool is_function(const Words& at) {
  constexpr std::size_t longest = 8;
  if (at.size() > longest || (at.size() > 1 && is_all_capitals(at))) return false;
  if (is_function_word(at.front().folded)) return true;
  // "Mme la Maire de Forbach"
  static constexpr text::WordList titles({"m", "mme", "mr", "monsieur", "madame", "messieurs"});
  if (at.size() > 2 && titles.contains(at[0].folded) && is_function_word(at[2].folded) &&
      (at[1].folded == "le" || at[1].folded == "la" || at[1].folded == "l")) {
    return true;
  }
  return at.size() <= 4 && piece_words::english_functions.contains(at.back().folded);
}

bool is_small(const Words& at) {
  const bool any = std::any_of(at.begin(), at.end(), [](const CellWord& word) {
    return word.capital || word.digits || word.sigle;
  });
  if (any || names_kind(at, 0)) return false;
  for (std::size_t i = 0; i < at.size(); ++i) {
    if (!piece_words::bodies.has_like(at[i].folded, 1)) continue;
    for (const std::string_view body : piece_words::bodies) {
      if (is_typed(at[i].folded, body)) return false;
    }
    if (names_kind(at, i)) return false;
  }
  return true;
}

}  // namespace

std::string_view code_of(NoName why) {
  switch (why) {
    case NoName::error:
      return "error";
    case NoName::amount:
      return "amount";
    case NoName::same:
      return "same";
    case NoName::reference:
      return "reference";
    case NoName::help:
      return "help";
    case NoName::answer:
      return "answer";
    case NoName::sentence:
      return "sentence";
    case NoName::function:
      return "function";
    case NoName::duty:
      return "duty";
    case NoName::collective:
      return "collective";
    case NoName::audience:
      return "audience";
    case NoName::people:
      return "people";
    case NoName::too_many:
      return "too-many";
    case NoName::small:
      return "small";
  }
  return "";
}

std::optional<NoName> no_cell(std::string_view cell) { return no_cell(cell, text::fold(cell)); }

std::optional<NoName> no_cell(std::string_view cell, std::string_view folded) {
  const std::string_view text = text::trimmed(cell);
  if (text.empty()) return std::nullopt;
  if (is_error(text)) return NoName::error;
  return is_same(text, folded) ? std::optional(NoName::same) : std::nullopt;
}

std::optional<NoName> no_name(std::string_view piece) {
  const std::string_view text = text::trimmed(piece);
  if (text.empty()) return std::nullopt;
  if (is_error(text)) return NoName::error;
  const std::string folded = text::fold(text);
  if (is_same(text, folded)) return NoName::same;
  const Words at = cell_words(text);
  if (at.empty()) return is_amount(text, at) ? std::optional(NoName::amount) : std::nullopt;
  const bool is_line = piece_words::help_lines.contains(folded);
  if ((!is_line && is_amount(text, at)) || piece_words::own_money.contains(folded)) {
    return NoName::amount;
  }
  if (is_reference(at)) return NoName::reference;
  if (is_help(at)) return NoName::help;
  if (folded == "oui" || folded == "yes" || folded == "ok" || folded == "x" || folded == "fait" ||
      folded == "vrai" || folded == "faux" || folded == "true" || folded == "false") {
    return NoName::answer;
  }
  // By themselves: no structure is named.
  if (folded == "en interne" || folded == "interne" || folded == "internal" ||
      folded == "in house") {
    return NoName::people;
  }
  if (is_duty(at)) return NoName::duty;
  if (is_collective(at)) return NoName::collective;
  if (is_audience(at)) return NoName::audience;
  if (is_people(at)) return NoName::people;
  if (is_function(at)) return NoName::function;
  if (is_sentence(at)) return NoName::sentence;
  if (is_small(at)) return NoName::small;
  return std::nullopt;
}

bool is_function_word(std::string_view folded) { return piece_words::functions.contains(folded); }

std::optional<std::size_t> structure_of_function(std::string_view piece) {
  static constexpr text::WordList ties({"de", "du", "des", "d", "l", "la", "of", "at", "au"});
  const Words at = cell_words(piece);
  for (std::size_t i = 1; i < at.size(); ++i) {
    const bool is_tied = ties.contains(at[i - 1].folded) || at[i].sigle;
    // The contract that somebody coordinates is nobody.
    static constexpr text::WordList contracts({"cls", "ctg", "pat", "ptsm", "pcaet", "crte"});
    if (contracts.contains(at[i].folded)) continue;
    const auto meaning = names::meaning_at({names::stem(at[i].folded)}, 0);
    if (is_tied && meaning &&
        (meaning->word_class == names::WordClass::kind ||
         meaning->word_class == names::WordClass::single)) {
      return at[i].begin;
    }
  }
  return std::nullopt;
}

bool says_role(std::string_view piece) {
  const Words at = cell_words(text::trimmed(piece));
  if (at.empty()) return false;
  if (is_amount(text::trimmed(piece), at)) return true;
  const bool small = !is_all_capitals(at) && is_small_behind(at);
  if (!small) return false;
  if (piece_words::roles.contains(at[0].folded) || piece_words::duties.contains(at[0].folded) ||
      piece_words::actions.contains(at[0].folded)) {
    return !names_kind(at, 0);
  }
  // What is said behind a name in small letters is about it.
  if (at[0].capital || names_kind(at, 0)) return false;
  return std::none_of(
      at.begin(), at.begin() + std::min<std::ptrdiff_t>(2, std::ssize(at)),
      [](const CellWord& word) { return piece_words::bodies.contains(word.folded); });
}

bool says_apart(std::string_view piece) {
  const Words at = cell_words(text::trimmed(piece));
  return !at.empty() && piece_words::supporting.contains(at[0].folded);
}

bool says_leading(std::string_view piece) {
  const std::string_view text = text::trimmed(piece);
  const Words at = cell_words(text);
  return at.empty() || is_amount(text, at) || piece_words::leading.contains(at[0].folded);
}

bool says_gone(std::string_view piece) {
  const Words at = cell_words(text::trimmed(piece));
  // "Promotion Santé (ex-IREPS)": what it was called, and it is still there.
  const bool is_name =
      at.size() > 1 && (at[1].capital || at[1].sigle) &&
      (at[0].folded == "ex" || at[0].folded == "anciennement" || at[0].folded == "formerly");
  if (is_name) return false;
  return std::any_of(at.begin(), at.end(), [](const CellWord& word) {
    return !word.capital && piece_words::gone.contains(word.folded);
  });
}

bool means_others(std::string_view piece) {
  const std::string folded = text::fold(piece);
  static constexpr text::WordList lone(
      {"autres",  "autre",     "etc",   "divers",   "others",   "al",        "co",
       "tous",    "toutes",    "all",   "everyone", "diverses", "plusieurs", "various",
       "several", "multiples", "multi", "other",    "conjoint", "conjointe", "conjointement"});
  if (lone.contains(folded)) return true;
  static constexpr text::WordList heads(
      {"partenaires", "partenaire", "acteurs", "structures", "partners", "signataires", "membres",
       "intervenants", "institutions", "organismes", "stakeholders", "agencies", "organisations"});
  static constexpr text::WordList before(
      {"les",      "ses",      "leurs",     "divers",   "differents", "autres",      "autre",
       "tous",     "l",        "ensemble",  "des",      "de",         "the",         "all",
       "other",    "various",  "plusieurs", "nos",      "d",          "differentes", "toutes",
       "diverses", "certains", "quelques",  "nombreux", "et",         "its",         "their",
       "local",    "several",  "multiples", "the",      "of"});
  static constexpr text::WordList behind(
      {"locaux",     "locales",  "local",           "du",          "territoire", "concernes",
       "concernees", "associes", "associees",       "de",          "la",         "sante",
       "sociaux",    "sociales", "institutionnels", "volontaires", "interesses", "interessees",
       "cls",        "contrat",  "divers",          "diverses",    "l",          "action",
       "et",         "autres",   "projet",          "involved",    "concerned",  "habituels",
       "potentiels", "medico",   "terrain",         "copil",       "identifies", "mobilises",
       "etc"});
  static constexpr text::WordList counts({"deux", "trois", "quatre", "cinq", "six", "sept", "huit",
                                          "neuf", "dix", "environ", "two", "three", "four"});
  const Words at = cell_words(piece);
  std::size_t i = 0;
  // "3 partenaires"
  const auto is_before = [&](const CellWord& word) {
    return before.contains(word.folded) || counts.contains(word.folded) || word.digits;
  };
  while (i < at.size() && is_before(at[i])) ++i;
  if (i >= at.size() || !heads.contains(at[i].folded)) return false;
  // "Structures du territoire" with nothing before may be how a contract calls somebody.
  if (i == 0 && at[i].folded != "partenaires" && at[i].folded != "partenaire" &&
      at[i].folded != "partners") {
    return false;
  }
  for (++i; i < at.size(); ++i) {
    const bool is_name = at[i].capital && !at[i].sigle;
    if (is_name || !behind.contains(at[i].folded)) return false;
  }
  return true;
}

}  // namespace maillage::cells
