#include "network/model/readings/state_words.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "network/model/readings/state_signs.hpp"
#include "network/model/readings/state_words_table.hpp"
#include "network/model/vocabulary.hpp"
#include "network/text/said_date.hpp"
#include "network/text/text.hpp"
#include "network/text/word_lookup.hpp"

namespace maillage::model {

using text::look_up;
using text::masculine;
namespace {

// "(2 sur 4)" behind "50 %": the step of a scale that it was read from (share_text).
bool is_step(std::string_view bracket) {
  const std::string folded = text::fold(bracket);
  const std::vector<std::string_view> words = text::words_of(folded);
  return words.size() == 3 && words[1] == "sur" && words[0].size() <= 2 && words[2].size() <= 2 &&
         words[0].find_first_not_of("0123456789") == std::string_view::npos &&
         words[2].find_first_not_of("0123456789") == std::string_view::npos;
}

// "50 %", "0%", "50 % (2 sur 4)".
std::optional<State> read_share(std::string_view text) {
  if (text.find('%') == std::string_view::npos) return std::nullopt;
  if (const std::size_t open = text.find('('); open != std::string_view::npos && open > 0) {
    if (is_step(text.substr(open))) text = text.substr(0, open);
  }
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
  if (const auto state = look_up(text, known_states)) return state;
  return look_up(masculine(text), known_states);
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
  static constexpr std::array<std::string_view, 20> beside = {
      "en",      "le",       "a",         "au",  "depuis",    "fin",    "debut",
      "courant", "since",    "in",        "on",  "er",        "eme",    "pour",
      "jusqu",   "semestre", "trimestre", "ete", "printemps", "automne"};
  const std::string folded = text::fold(kept);
  std::vector<std::string_view> words = text::words_of(folded);
  bool cuts = false;
  std::size_t end = words.size();
  while (end > 0) {
    const std::string_view word = words[end - 1];
    const bool is_number = word.find_first_not_of("0123456789") == std::string_view::npos;
    const bool is_part =
        word.size() == 2 && (word[0] == 't' || word[0] == 's') && word[1] >= '1' && word[1] <= '4';
    const bool is_beside =
        text::month_of(word) != 0 || std::find(beside.begin(), beside.end(), word) != beside.end();
    if (!is_number && !is_part && !is_beside) break;
    cuts = cuts || is_number || is_part;
    --end;
  }
  // "abandonnée faute de candidat", "réalisée grâce au CCAS": why it is so.
  static constexpr std::array<std::string_view, 6> why = {"faute", "grace",  "suite",
                                                          "cause", "raison", "manque"};
  const auto reason = std::find_first_of(
      words.begin(), words.begin() + static_cast<std::ptrdiff_t>(end), why.begin(), why.end());
  std::size_t cut = static_cast<std::size_t>(reason - words.begin());
  if (cut > 0 && cut < end) {
    static constexpr std::array<std::string_view, 4> before = {"en", "a", "par", "pour"};
    if (std::find(before.begin(), before.end(), words[cut - 1]) != before.end()) --cut;
    end = cut;
    cuts = true;
  }
  // "80 % réalisé": what stands before says it too.
  std::size_t begin = 0;
  while (begin < end && words[begin].find_first_not_of("0123456789") == std::string_view::npos) {
    ++begin;
  }
  if (begin > 0 && text.find('%') == std::string_view::npos) begin = 0;
  if (!cuts) end = words.size();
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

// "Action engagée", "l'action a été réalisée": what the state is said of, off the front. Empty: nothing of it.
std::string without_subject(std::string_view text) {
  static constexpr std::array<std::string_view, 8> subjects = {
      "l action a ete ",  "l action est ",  "action ", "l action ",
      "le projet a ete ", "le projet est ", "projet ", "le projet "};
  const std::string folded = text::fold(text);
  for (const std::string_view subject : subjects) {
    if (folded.size() > subject.size() && folded.compare(0, subject.size(), subject) == 0)
      return folded.substr(subject.size());
  }
  return {};
}

// A state with a remark behind it; "réalisé à 80 %" is under way.
std::optional<State> read_remarked(std::string_view text) {
  // Brackets and percentages are read as they stand.
  if (text.find_first_of("(%") == std::string_view::npos) {
    const std::string said = without_subject(text);
    if (const auto state = read_words(said); state && !said.empty()) return state;
    if (!said.empty() && without_subject(said).empty()) return read_remarked(said);
  }
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
  // "graet / fait": a word that is not known, and one that is.
  const std::size_t slash = text.find('/');
  const bool is_one =
      slash != std::string_view::npos && text.find('/', slash + 1) == std::string_view::npos;
  return is_one ? read_words(text.substr(slash + 1)) : std::nullopt;
}

// "Lancé / Terminé", crosses under both: steps of one way, of which the furthest holds. Not begun, or given up,
// is no step.
std::optional<State> furthest_step(std::string_view text) {
  std::optional<State> furthest;
  if (text.find('/') == std::string_view::npos) return std::nullopt;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('/'), text.size());
    const std::optional<State> step = read_state(text.substr(0, end));
    if (!step || *step == State::not_begun || *step == State::abandoned) return std::nullopt;
    if (!furthest || *step > *furthest) furthest = step;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return furthest;
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

namespace {

// "OK", "reconduit", "validé – à revoir": no state, but near to one.
std::optional<State> state_of_leaning_word(std::string_view text) {
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
                                        Word<State>{"ec", State::under_way},
                                        Word<State>{"e c", State::under_way},
                                        Word<State>{"enc", State::under_way},
                                        Word<State>{"af", State::not_begun},
                                        Word<State>{"a f", State::not_begun},
                                        Word<State>{"f", State::done},
                                        Word<State>{"rea", State::done},
                                        Word<State>{"aband", State::abandoned},
                                        Word<State>{"backlog", State::not_begun},
                                        Word<State>{"refuse", State::abandoned},
                                        Word<State>{"rejete", State::abandoned},
                                        Word<State>{"en attente de validation", State::not_begun},
                                        Word<State>{"a relancer", State::under_way},
                                        Word<State>{"ca avance", State::under_way},
                                        Word<State>{"avance", State::under_way}};
  if (const auto state = look_up(text, likely)) return state;
  if (const auto state = furthest_step(text)) return state;
  if (says_no(text)) return State::not_begun;
  if (const auto state = before_remark(text)) return state;
  return look_up(masculine(text), likely);
}

// What a picture may say: a cross is "not done" beside ticks, and "given up" beside an hourglass.
std::vector<State> states_of_picture(std::string_view text) {
  struct Picture {
    std::string_view sign;
    State first;
    std::optional<State> second = std::nullopt;
  };
  static constexpr Picture pictures[] = {{"✓", State::done},
                                         {"✔", State::done},
                                         {"☑", State::done},
                                         {"✅", State::done},
                                         {"👍", State::done},
                                         {"🏁", State::done},
                                         {"🎉", State::done},
                                         {"💯", State::done},
                                         {"🔄", State::under_way},
                                         {"🔁", State::under_way},
                                         {"♻", State::under_way},
                                         {"⏳", State::under_way},
                                         {"⌛", State::under_way},
                                         {"🚧", State::under_way},
                                         {"🏗", State::under_way},
                                         {"🏃", State::under_way},
                                         {"🚀", State::under_way},
                                         {"⚙", State::under_way},
                                         {"🛠", State::under_way},
                                         {"▶", State::under_way},
                                         {"⏩", State::under_way},
                                         {"💡", State::reflection, State::not_begun},
                                         {"💭", State::reflection, State::not_begun},
                                         {"🤔", State::reflection, State::not_begun},
                                         {"🔜", State::not_begun},
                                         {"📅", State::not_begun},
                                         {"🆕", State::not_begun},
                                         {"☐", State::not_begun},
                                         {"✗", State::not_begun, State::abandoned},
                                         {"✘", State::not_begun, State::abandoned},
                                         {"✖", State::not_begun, State::abandoned},
                                         {"👎", State::not_begun, State::abandoned},
                                         {"❌", State::abandoned, State::not_begun},
                                         {"🚫", State::abandoned, State::not_begun},
                                         {"⛔", State::abandoned, State::not_begun},
                                         {"🛑", State::abandoned, State::under_way},
                                         {"🗑", State::abandoned},
                                         {"⏸", State::under_way, State::abandoned},
                                         {"💤", State::not_begun, State::abandoned}};
  for (const Picture& each : pictures) {
    if (text.find(each.sign) == std::string_view::npos) continue;
    if (each.second) return {each.first, *each.second};
    return {each.first};
  }
  return {};
}

// "3/4": so many steps of so many.
std::optional<State> state_of_steps(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  const std::string done = text::fold(text.substr(0, slash));
  const std::string all = text::fold(text.substr(slash + 1));
  const auto is_step = [](const std::string& digits) {
    return (digits.size() == 1 || digits == "10") &&
           digits.find_first_not_of("0123456789") == std::string::npos;
  };
  if (!is_step(done) || !is_step(all) || all == "0" || all == "1") return std::nullopt;
  const int step = std::stoi(done), most = std::stoi(all);
  if (step > most) return std::nullopt;
  return step == most ? State::done : step == 0 ? State::not_begun : State::under_way;
}

}  // namespace

std::vector<State> likely_states(std::string_view text) {
  if (const auto steps = state_of_steps(text)) return {*steps};
  if (std::vector<State> pictured = states_of_picture(text); !pictured.empty()) return pictured;
  const std::optional<State> said = state_of_leaning_word(text);
  return said ? std::vector<State>{*said} : std::vector<State>{};
}

bool says_halted(std::string_view text) {
  static constexpr std::array<std::string_view, 13> words = {
      "stuck",  "suspendu",   "suspendue", "interrompu", "interrompue", "a l arret", "en pause",
      "bloque", "en sommeil", "on hold",   "paused",     "suspended",   "blocked"};
  const std::string bare = without_remark(text);
  const std::string folded = text::fold(bare.empty() ? text : std::string_view(bare));
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return folded == word || masculine(folded) == word;
  });
}

bool says_health(std::string_view text) {
  static constexpr std::array<std::string_view, 36> colours = {
      "soleil",     "ensoleille",  "nuage",    "nuageux",    "pluie",     "pluvieux",
      "orage",      "orageux",     "couvert",  "eclaircies", "red",       "amber",
      "green",      "yellow",      "rouge",    "orange",     "vert",      "verte",
      "jaune",      "r",           "a",        "g",          "v",         "j",
      "o",          "rag",         "at risk",  "a risque",   "off track", "vert clair",
      "vert fonce", "rouge fonce", "critique", "alerte",     "critical",  "vigilance"};
  for (const std::string_view dot :
       {"🔴",    "🟠", "🟡", "🟢", "🔵",    "🟤", "🟣", "⚫",    "⚪",    "🟥", "🟧",
        "🟨", "🟩", "🟦", "☀",    "🌞",    "🌤", "⛅",    "🌥", "🌦", "☁",    "🌧",
        "🌩", "⛈",    "🌪", "😀",    "🙂", "😐",    "🙁", "☹",    "😊",    "😟",    "😡"}) {
    if (text.find(dot) != std::string_view::npos && text::fold(text).size() <= 4) return true;
  }
  const std::string folded = text::fold(text);
  return std::find(colours.begin(), colours.end(), folded) != colours.end();
}

}  // namespace maillage::model
