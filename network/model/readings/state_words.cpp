#include "network/model/readings/state_words.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "network/model/vocabulary.hpp"
#include "network/model/word_lookup.hpp"
#include "network/text/text.hpp"

namespace maillage::model {
namespace {

constexpr std::array states = {
    Word<State>{"realise", State::done},
    Word<State>{"fait", State::done},
    Word<State>{"faite", State::done},
    Word<State>{"termine", State::done},
    Word<State>{"acheve", State::done},
    Word<State>{"action realise", State::done},
    Word<State>{"realise et clo", State::done_closed},
    Word<State>{"realise et clos", State::done_closed},
    Word<State>{"realise et close", State::done_closed},
    Word<State>{"realise clo", State::done_closed},
    Word<State>{"realise clos", State::done_closed},
    Word<State>{"realise close", State::done_closed},
    Word<State>{"clos", State::done_closed},
    Word<State>{"close", State::done_closed},
    Word<State>{"cloture", State::done_closed},
    Word<State>{"realise perenne", State::done_lasting},
    Word<State>{"realise et perenne", State::done_lasting},
    Word<State>{"perenne", State::done_lasting},
    Word<State>{"perennise", State::done_lasting},
    Word<State>{"en cour", State::under_way},
    Word<State>{"en cours", State::under_way},
    Word<State>{"encours", State::under_way},
    Word<State>{"action en cour", State::under_way},
    Word<State>{"en cour de deploiement", State::under_way},
    Word<State>{"en cour de realisation", State::under_way},
    Word<State>{"engage", State::under_way},
    Word<State>{"demarre", State::under_way},
    Word<State>{"commence", State::under_way},
    Word<State>{"reflexion engage", State::reflection},
    Word<State>{"reflexion amorce", State::reflection},
    Word<State>{"reflexion en cour", State::reflection},
    Word<State>{"reflexion", State::reflection},
    Word<State>{"en reflexion", State::reflection},
    Word<State>{"a l etude", State::reflection},
    Word<State>{"non commence", State::not_begun},
    Word<State>{"pas commence", State::not_begun},
    Word<State>{"non demarre", State::not_begun},
    Word<State>{"non debute", State::not_begun},
    Word<State>{"non engage", State::not_begun},
    Word<State>{"non realise", State::not_begun},
    Word<State>{"a venir", State::not_begun},
    Word<State>{"a faire", State::not_begun},
    Word<State>{"prevu", State::not_begun},
    Word<State>{"fini", State::done},
    Word<State>{"c est fait", State::done},
    Word<State>{"livre", State::done},
    Word<State>{"clot", State::done_closed},
    Word<State>{"en place", State::done},
    Word<State>{"realise et pereniser", State::done_lasting},
    Word<State>{"pereniser", State::done_lasting},
    Word<State>{"perenise", State::done_lasting},
    Word<State>{"partiel", State::under_way},
    Word<State>{"partiellement", State::under_way},
    Word<State>{"en partie", State::under_way},
    Word<State>{"partly", State::under_way},
    Word<State>{"partial", State::under_way},
    Word<State>{"partially", State::under_way},
    Word<State>{"presque termine", State::under_way},
    Word<State>{"quasi termine", State::under_way},
    Word<State>{"en voie d achevement", State::under_way},
    Word<State>{"en phase de test", State::under_way},
    Word<State>{"en test", State::under_way},
    Word<State>{"en continu", State::under_way},
    Word<State>{"a poursuivre", State::under_way},
    Word<State>{"se poursuit", State::under_way},
    Word<State>{"en discussion", State::reflection},
    Word<State>{"a etudier", State::reflection},
    Word<State>{"idee", State::reflection},
    Word<State>{"a planifier", State::not_begun},
    Word<State>{"pas commencer", State::not_begun},
    Word<State>{"a commencer", State::not_begun},
    Word<State>{"non demarrer", State::not_begun},
    Word<State>{"rien", State::not_begun},
    Word<State>{"abandonner", State::abandoned},
    Word<State>{"annuler", State::abandoned},
    // English
    Word<State>{"done", State::done},
    Word<State>{"complete", State::done},
    Word<State>{"completed", State::done},
    Word<State>{"finished", State::done},
    Word<State>{"achieved", State::done},
    Word<State>{"delivered", State::done},
    Word<State>{"implemented", State::done},
    Word<State>{"closed", State::done_closed},
    Word<State>{"done and closed", State::done_closed},
    Word<State>{"done closed", State::done_closed},
    Word<State>{"done lasting", State::done_lasting},
    Word<State>{"embedded", State::done_lasting},
    Word<State>{"mainstreamed", State::done_lasting},
    Word<State>{"business as usual", State::done_lasting},
    Word<State>{"in progress", State::under_way},
    Word<State>{"in process", State::under_way},
    Word<State>{"under way", State::under_way},
    Word<State>{"underway", State::under_way},
    Word<State>{"ongoing", State::under_way},
    Word<State>{"on going", State::under_way},
    Word<State>{"started", State::under_way},
    Word<State>{"begun", State::under_way},
    Word<State>{"commenced", State::under_way},
    Word<State>{"initiated", State::under_way},
    Word<State>{"wip", State::under_way},
    Word<State>{"partially done", State::under_way},
    Word<State>{"partly done", State::under_way},
    Word<State>{"partially complete", State::under_way},
    Word<State>{"on track", State::under_way},
    Word<State>{"on target", State::under_way},
    Word<State>{"on schedule", State::under_way},
    Word<State>{"under discussion", State::reflection},
    Word<State>{"to discuss", State::reflection},
    Word<State>{"being considered", State::reflection},
    Word<State>{"idea", State::reflection},
    Word<State>{"scoping", State::reflection},
    Word<State>{"in preparation", State::reflection},
    Word<State>{"not started", State::not_begun},
    Word<State>{"not yet started", State::not_begun},
    Word<State>{"not begun", State::not_begun},
    Word<State>{"not commenced", State::not_begun},
    Word<State>{"not yet commenced", State::not_begun},
    Word<State>{"not yet begun", State::not_begun},
    Word<State>{"not done", State::not_begun},
    Word<State>{"to do", State::not_begun},
    Word<State>{"todo", State::not_begun},
    Word<State>{"planned", State::not_begun},
    Word<State>{"scheduled", State::not_begun},
    Word<State>{"upcoming", State::not_begun},
    Word<State>{"to start", State::not_begun},
    Word<State>{"cancelled", State::abandoned},
    Word<State>{"canceled", State::abandoned},
    Word<State>{"abandoned", State::abandoned},
    Word<State>{"dropped", State::abandoned},
    Word<State>{"withdrawn", State::abandoned},
    Word<State>{"abandonne", State::abandoned},
    Word<State>{"abandon", State::abandoned},
    Word<State>{"annule", State::abandoned},
    Word<State>{"finalise", State::done},
    Word<State>{"solde", State::done},
    Word<State>{"effectue", State::done},
    Word<State>{"accompli", State::done},
    Word<State>{"mis en oeuvre", State::done},
    Word<State>{"mise en oeuvre", State::done},
    Word<State>{"mis en place", State::done},
    Word<State>{"mise en place", State::done},
    Word<State>{"action termine", State::done},
    Word<State>{"atteint", State::done},
    Word<State>{"lance", State::under_way},
    Word<State>{"initie", State::under_way},
    Word<State>{"debute", State::under_way},
    Word<State>{"entame", State::under_way},
    Word<State>{"en deploiement", State::under_way},
    Word<State>{"action en cour deploiement", State::under_way},
    Word<State>{"en cour d execution", State::under_way},
    Word<State>{"en cour de finalisation", State::under_way},
    Word<State>{"en cour de mise en oeuvre", State::under_way},
    Word<State>{"en realisation", State::under_way},
    Word<State>{"realise en partie", State::under_way},
    Word<State>{"realise partiellement", State::under_way},
    Word<State>{"partiellement realise", State::under_way},
    Word<State>{"partiellement engage", State::under_way},
    Word<State>{"en partie realise", State::under_way},
    Word<State>{"mise en oeuvre en cour", State::under_way},
    Word<State>{"a discuter", State::reflection},
    Word<State>{"en projet", State::reflection},
    Word<State>{"projet", State::reflection},
    Word<State>{"en projet emergence", State::reflection},
    Word<State>{"projet en emergence", State::reflection},
    Word<State>{"en emergence", State::reflection},
    Word<State>{"en preparation", State::reflection},
    Word<State>{"en construction", State::reflection},
    Word<State>{"en cour de construction", State::reflection},
    Word<State>{"en cour de definition", State::reflection},
    Word<State>{"en definition", State::reflection},
    Word<State>{"en cour d elaboration", State::reflection},
    Word<State>{"a l etat de projet", State::reflection},
    Word<State>{"en cour de reflexion", State::reflection},
    Word<State>{"pas demarre", State::not_begun},
    Word<State>{"pas engage", State::not_begun},
    Word<State>{"pas debute", State::not_begun},
    Word<State>{"pas realise", State::not_begun},
    Word<State>{"pas fait", State::not_begun},
    Word<State>{"non fait", State::not_begun},
    Word<State>{"non lance", State::not_begun},
    Word<State>{"non initie", State::not_begun},
    Word<State>{"a lancer", State::not_begun},
    Word<State>{"a demarrer", State::not_begun},
    Word<State>{"a engager", State::not_begun},
    Word<State>{"a debuter", State::not_begun},
    Word<State>{"a realiser", State::not_begun},
    Word<State>{"a programmer", State::not_begun},
    Word<State>{"planifie", State::not_begun},
    Word<State>{"programme", State::not_begun},
    Word<State>{"en attente", State::not_begun},
    Word<State>{"supprime", State::abandoned},
    Word<State>{"arrete", State::abandoned},
    Word<State>{"stoppe", State::abandoned},
    Word<State>{"non retenu", State::abandoned},
    Word<State>{"sans suite", State::abandoned},
};

// Words that say more than the state they are read as.
constexpr std::array more_than_states = {
    Word<State>{"en retard", State::under_way},
    Word<State>{"retard", State::under_way},
    Word<State>{"en pause", State::under_way},
    Word<State>{"suspendu", State::under_way},
    Word<State>{"suspendue", State::under_way},
    Word<State>{"interrompu", State::under_way},
    Word<State>{"interrompue", State::under_way},
    Word<State>{"bloque", State::under_way},
    Word<State>{"en sommeil", State::under_way},
    Word<State>{"reporte", State::not_begun},
    Word<State>{"differe", State::not_begun},
    Word<State>{"ajourne", State::not_begun},
    Word<State>{"decale", State::not_begun},
    Word<State>{"on hold", State::under_way},
    Word<State>{"paused", State::under_way},
    Word<State>{"delayed", State::under_way},
    Word<State>{"late", State::under_way},
    Word<State>{"overdue", State::under_way},
    Word<State>{"behind schedule", State::under_way},
    Word<State>{"blocked", State::under_way},
    Word<State>{"stuck", State::under_way},
    Word<State>{"suspended", State::under_way},
    Word<State>{"postponed", State::not_begun},
    Word<State>{"deferred", State::not_begun},
    Word<State>{"a l arret", State::under_way},
    Word<State>{"en difficulte", State::under_way},
    Word<State>{"en souffrance", State::under_way},
    Word<State>{"ralenti", State::under_way},
};

}  // namespace

namespace {

// "50 %", "0%".
std::optional<State> read_share(std::string_view text) {
  if (text.find('%') == std::string_view::npos) return std::nullopt;
  const std::string folded = text::fold(text);
  if (folded.empty() || folded.find_first_not_of("0123456789 ") != std::string::npos) {
    return std::nullopt;
  }
  if (folded.find_first_not_of("0 ") == std::string::npos) return State::not_begun;
  // "103 %" is a share of a target, not of what is to be done.
  if (folded.size() > 2 && folded != "100" && folded.find(' ') == std::string::npos) {
    return std::nullopt;
  }
  return folded == "100" ? State::done : State::under_way;
}

std::optional<State> read_words(std::string_view text) {
  if (const auto state = look_up(text, states)) return state;
  return look_up(masculine(text), states);
}

// "3 - En cours" without its "3".
std::string without_number(std::string_view text) {
  const std::string folded = text::fold(text);
  const std::size_t space = folded.find(' ');
  const bool is_share = text.find('%') != std::string_view::npos;  // "80 % réalisé"
  if (space == std::string::npos || is_share) return folded;
  const bool is_number = folded.find_first_not_of("0123456789") >= space;
  return is_number ? folded.substr(space + 1) : folded;
}

// What stands in brackets, percentages, dates and when it was, off the end: "Réalisé en 2023", "en
// cours (50%)", "Terminé le 12/03/2024", "fait - mars 2024". Empty: nothing of the sort is there.
std::string without_remark(std::string_view text) {
  const std::size_t open = text.find('(');
  std::string kept(text.substr(0, open));
  bool any = open != std::string_view::npos;
  static constexpr std::array<std::string_view, 32> beside = {
      "en",        "le",      "a",        "au",       "depuis", "fin",  "debut",     "courant",
      "janvier",   "fevrier", "mars",     "avril",    "mai",    "juin", "juillet",   "aout",
      "septembre", "octobre", "novembre", "decembre", "since",  "in",   "on",        "semestre",
      "trimestre", "er",      "eme",      "pour",     "jusqu",  "ete",  "printemps", "automne"};
  const std::string folded = text::fold(kept);
  std::vector<std::string_view> words = text::words_of(folded);
  bool has_number = false;
  std::size_t end = words.size();
  while (end > 0) {
    const std::string_view word = words[end - 1];
    const bool is_number = word.find_first_not_of("0123456789") == std::string_view::npos;
    const bool is_part =
        word.size() == 2 && (word[0] == 't' || word[0] == 's') && word[1] >= '1' && word[1] <= '4';
    if (!is_number && !is_part && std::find(beside.begin(), beside.end(), word) == beside.end()) {
      break;
    }
    has_number = has_number || is_number || is_part;
    --end;
  }
  // "80 % réalisé": what stands before says it too.
  std::size_t begin = 0;
  while (begin < end && words[begin].find_first_not_of("0123456789") == std::string_view::npos) {
    ++begin;
  }
  if (begin > 0 && text.find('%') == std::string_view::npos) begin = 0;
  if (!has_number) end = words.size();
  any = any || end < words.size() || begin > 0;
  std::string bare;
  for (std::size_t i = begin; any && i < end; ++i) {
    bare += (bare.empty() ? "" : " ") + std::string(words[i]);
  }
  return bare;
}

// The percentage that a text says beside a word: "en cours (50 %)". None: none, or several.
std::optional<int> percentage_in(std::string_view text) {
  const std::size_t sign = text.find('%');
  if (sign == std::string_view::npos || text.find('%', sign + 1) != std::string_view::npos) {
    return std::nullopt;
  }
  const std::string folded = text::fold(text.substr(0, sign));
  const std::vector<std::string_view> words = text::words_of(folded);
  if (words.empty() || words.back().size() > 3) return std::nullopt;
  int value = 0;
  for (const char c : words.back()) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

// A state with a remark behind it; "réalisé à 80 %" is under way.
std::optional<State> read_remarked(std::string_view text) {
  const std::string bare = without_remark(text);
  if (bare.empty()) return std::nullopt;
  auto state = read_words(bare);
  if (!state) state = look_up(masculine(bare), more_than_states);
  const auto share = percentage_in(text);
  if (state && share && is_done(*state) && *share < 100) {
    return *share == 0 ? State::not_begun : State::under_way;
  }
  return state;
}

}  // namespace

namespace {

// "En cours / In progress": one state in two languages.
std::optional<State> read_twice(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  const auto first = read_words(text.substr(0, slash));
  const auto second = read_words(text.substr(slash + 1));
  return first && second && *first == *second ? first : std::nullopt;
}

// "🟢 Done" without its picture. Empty: it has none, or nothing else.
std::string without_pictures(std::string_view text) {
  std::string kept;
  bool any = false;
  for (std::size_t i = 0; i < text.size();) {
    const auto first = static_cast<unsigned char>(text[i]);
    const auto second = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0;
    // U+2190 to U+2BFF, U+FE0F behind them, and what lies past U+FFFF.
    const bool is_short =
        (first == 0xE2 && second >= 0x86 && second <= 0xAF) || (first == 0xEF && second == 0xB8);
    const std::size_t length = first >= 0xF0 ? 4 : is_short ? 3 : 0;
    if (length == 0) kept += text[i];
    any = any || length != 0;
    i += std::max<std::size_t>(length, 1);
  }
  return any ? std::string(text::trimmed(kept)) : std::string();
}

// "On track – 2 of 4 open": what stands before a remark, to be proposed.
std::optional<State> before_remark(std::string_view text) {
  for (const std::string_view sign : {" - ", " – ", " : ", ", ", "; ", ". ", " / ", "\n"}) {
    const std::size_t at = text.find(sign);
    if (at == std::string_view::npos) continue;
    if (const auto state = read_words(text.substr(0, at))) return state;
  }
  return std::nullopt;
}

}  // namespace

std::optional<State> read_state(std::string_view text) {
  if (const auto state = read_words(text)) return state;
  if (const std::string plain = without_pictures(text); !plain.empty()) return read_state(plain);
  if (const auto state = read_twice(text)) return state;
  const std::string bare = without_number(text);
  if (const auto state = read_words(bare)) return state;
  if (const auto state = look_up(masculine(bare), more_than_states)) return state;
  if (const auto state = read_share(text)) return state;
  return read_remarked(text);
}

bool says_more_than_state(std::string_view text) {
  if (look_up(masculine(without_number(text)), more_than_states) || read_share(text)) return true;
  return !read_words(text) && !read_words(without_number(text)) && read_remarked(text);
}

std::optional<State> likely_state(std::string_view text) {
  static constexpr std::array likely = {Word<State>{"ok", State::done},
                                        Word<State>{"oui", State::done},
                                        Word<State>{"yes", State::done},
                                        Word<State>{"x", State::done},
                                        Word<State>{"valide", State::done},
                                        Word<State>{"vu", State::done},
                                        Word<State>{"signe", State::done},
                                        Word<State>{"reconduit", State::under_way},
                                        Word<State>{"reconduite", State::under_way},
                                        Word<State>{"renouvele", State::under_way},
                                        Word<State>{"prolonge", State::under_way},
                                        Word<State>{"actif", State::under_way},
                                        Word<State>{"active", State::under_way},
                                        Word<State>{"continue", State::under_way},
                                        Word<State>{"permanent", State::under_way},
                                        Word<State>{"annuel", State::under_way},
                                        Word<State>{"recurrent", State::under_way},
                                        Word<State>{"non", State::not_begun},
                                        Word<State>{"no", State::not_begun},
                                        Word<State>{"ko", State::not_begun},
                                        Word<State>{"open", State::not_begun},
                                        Word<State>{"ouvert", State::not_begun},
                                        Word<State>{"renewed", State::under_way},
                                        Word<State>{"extended", State::under_way},
                                        Word<State>{"stopped", State::abandoned},
                                        Word<State>{"fusionne", State::abandoned},
                                        Word<State>{"remplace", State::abandoned},
                                        Word<State>{"a relancer", State::under_way}};
  for (const std::string_view tick : {"✓", "✔", "☑", "✅", "👍"}) {
    if (text.find(tick) != std::string_view::npos) return State::done;
  }
  for (const std::string_view cross : {"☐", "✗", "✘", "❌", "✖", "👎"}) {
    if (text.find(cross) != std::string_view::npos) return State::not_begun;
  }
  if (const auto state = look_up(text, likely)) return state;
  if (says_no(text)) return State::not_begun;
  if (const auto state = before_remark(text)) return state;
  return look_up(masculine(text), likely);
}

bool says_halted(std::string_view text) {
  static constexpr std::array<std::string_view, 12> words = {
      "suspendu", "suspendue",  "interrompu", "interrompue", "a l arret", "en pause",
      "bloque",   "en sommeil", "on hold",    "paused",      "suspended", "blocked"};
  const std::string bare = without_remark(text);
  const std::string folded = text::fold(bare.empty() ? text : std::string_view(bare));
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return folded == word || masculine(folded) == word;
  });
}

bool says_health(std::string_view text) {
  static constexpr std::array<std::string_view, 26> colours = {
      "red",         "amber",    "green",   "yellow",   "rouge",     "orange",     "vert",
      "verte",       "jaune",    "r",       "a",        "g",         "v",          "j",
      "o",           "rag",      "at risk", "a risque", "off track", "vert clair", "vert fonce",
      "rouge fonce", "critique", "alerte",  "critical", "vigilance"};
  for (const std::string_view dot : {"🔴", "🟠", "🟡", "🟢", "⚫", "⚪"}) {
    if (text.find(dot) != std::string_view::npos && text::fold(text).size() <= 4) return true;
  }
  const std::string folded = text::fold(text);
  return std::find(colours.begin(), colours.end(), folded) != colours.end();
}

namespace {

// "0,5", "50", "1": none if it is no plain number.
std::optional<double> plain_number(std::string_view text) {
  text = text::trimmed(text);
  if (text.empty() || text.size() > 6) return std::nullopt;
  double value = 0, unit = 0;
  for (const char c : text) {
    if (c == ',' || c == '.') {
      if (unit != 0) return std::nullopt;
      unit = 0.1;
    } else if (c < '0' || c > '9') {
      return std::nullopt;
    } else if (unit == 0) {
      value = value * 10 + (c - '0');
    } else {
      value += unit * (c - '0');
      unit /= 10;
    }
  }
  return value;
}

}  // namespace

bool says_yes(std::string_view text) {
  static constexpr std::array<std::string_view, 14> words = {
      "oui", "o",  "yes",  "y",    "x",    "xx",   "1",
      "v",   "ok", "vrai", "true", "fait", "done", "c est fait"};
  text = text::trimmed(text);
  for (const std::string_view tick : {"✓", "✔", "☑", "✅", "☒", "🗹"}) {
    if (text.substr(0, tick.size()) == tick && text::fold(text).empty()) return true;
  }
  const std::string folded = text::fold(text);
  return std::find(words.begin(), words.end(), folded) != words.end();
}

bool says_no(std::string_view text) {
  static constexpr std::array<std::string_view, 7> words = {"non",  "n",     "no", "0",
                                                            "faux", "false", "ko"};
  text = text::trimmed(text);
  for (const std::string_view cross : {"☐", "✗", "✘", "❌", "✖", "×"}) {
    if (text.substr(0, cross.size()) == cross && text::fold(text).empty()) return true;
  }
  const std::string folded = text::fold(text);
  return std::find(words.begin(), words.end(), folded) != words.end();
}

bool asks_if_done(std::string_view header) {
  static constexpr std::array<std::string_view, 24> done = {
      "fait",     "faite",       "faits",    "faites",    "realise",   "realisee",
      "realises", "realisees",   "termine",  "terminee",  "terminees", "acheve",
      "achevee",  "done",        "complete", "completed", "achieved",  "delivered",
      "finished", "implemented", "effectue", "effectuee", "mise",      "oeuvre"};
  static constexpr std::array<std::string_view, 22> beside = {
      "action", "actions", "oui", "non", "o",  "n",  "yes", "no", "y", "x", "est",
      "elle",   "a",       "t",   "ete", "is", "it", "l",   "en", "1", "0", "ou"};
  const std::string folded = text::fold(header);
  bool asks = false;
  for (const std::string_view word : text::words_of(folded)) {
    const bool is_done = std::find(done.begin(), done.end(), word) != done.end();
    if (!is_done && std::find(beside.begin(), beside.end(), word) == beside.end()) return false;
    asks = asks || is_done;
  }
  return asks;
}

ShareScale share_scale(const DraftTable& table, std::size_t column) {
  const std::string& header = table.headers[column].value;
  const std::string folded = text::fold(header);
  const bool is_said = header.find('%') != std::string::npos ||
                       folded.find("pourcent") != std::string::npos ||
                       folded.find("percent") != std::string::npos || folded.substr(0, 4) == "taux";
  bool any_part = false, any_more = false, all_round = true;
  double most = 0;
  for (const std::vector<Text>& row : table.rows) {
    if (column >= row.size() || text::trimmed(row[column].value).empty()) continue;
    const auto number = plain_number(row[column].value);
    const bool is_round = number && *number == 5 * static_cast<int>(*number / 5);
    all_round = all_round && is_round;
    if (!number) continue;
    if (*number > 100 || (is_said && *number > 1)) {
      return is_said && *number <= 100 ? ShareScale::hundred : ShareScale::none;
    }
    any_more = any_more || *number > 1;
    any_part = any_part || (*number > 0 && *number < 1);
    most = std::max(most, *number);
  }
  constexpr double large = 25;
  if (any_more) return all_round && most >= large ? ShareScale::hundred : ShareScale::none;
  if (any_part) return ShareScale::one;
  if (is_said) return ShareScale::hundred;
  return asks_if_done(header) ? ShareScale::yes_or_no : ShareScale::none;
}

std::string share_text(std::string_view cell, ShareScale scale) {
  if (scale == ShareScale::yes_or_no) {
    // "Fait" under "Fait ?" says it as it stands.
    if (!says_yes(cell) || read_state(cell)) return std::string(cell);
    return std::string(code_of(State::done)) + " (" + std::string(text::trimmed(cell)) + ")";
  }
  const auto number = scale == ShareScale::none ? std::nullopt : plain_number(cell);
  const double most = scale == ShareScale::one ? 1 : 100;
  if (!number || *number > most) return std::string(cell);
  const double share = scale == ShareScale::one ? *number * 100 : *number;
  // Tenths of a percent tell nothing of a state but that it is neither nothing nor all.
  int whole = static_cast<int>(share + 0.5);
  if (share > 0 && whole == 0) whole = 1;
  if (share < 100 && whole == 100) whole = 99;
  return std::to_string(whole) + " %";
}

}  // namespace maillage::model
