#include "network/model/readings/priority.hpp"

#include <algorithm>
#include <string>

#include "network/text/text.hpp"
#include "network/text/word_lookup.hpp"

namespace maillage::model {
namespace {

struct LevelWord {
  std::string_view word;
  int level;
};

// Folded; "p1" and "niveau 1" come apart into said_levels, see level_of.
constexpr LevelWord said_levels[] = {
    {"1", 1},
    {"p1", 1},
    {"n1", 1},
    {"haute", 1},
    {"haut", 1},
    {"elevee", 1},
    {"eleve", 1},
    {"forte", 1},
    {"fort", 1},
    {"maximale", 1},
    {"urgent", 1},
    {"urgente", 1},
    {"critique", 1},
    {"high", 1},
    {"critical", 1},
    {"prioritaire", 1},
    {"prioritaires", 1},
    {"2", 2},
    {"p2", 2},
    {"n2", 2},
    {"moyenne", 2},
    {"moyen", 2},
    {"normale", 2},
    {"normal", 2},
    {"moderee", 2},
    {"modere", 2},
    {"medium", 2},
    {"intermediaire", 2},
    {"moderate", 2},
    {"3", 3},
    {"p3", 3},
    {"n3", 3},
    {"basse", 3},
    {"bas", 3},
    {"faible", 3},
    {"minimale", 3},
    {"mineure", 3},
    {"low", 3},
    {"minor", 3},
    {"secondaire", 3},
};

std::optional<int> level_of(std::string_view word) {
  for (const LevelWord& each : said_levels) {
    if (each.word == word) return each.level;
  }
  return std::nullopt;
}

// Words that leave the level as it is.
bool leaves_level(std::string_view word) {
  static constexpr std::string_view fillers[] = {"priorite", "priority", "niveau", "level",
                                                 "degre",    "tres",     "very",   "n"};
  return std::find(std::begin(fillers), std::end(fillers), word) != std::end(fillers);
}

}  // namespace

Priority read_priority(std::string_view text) {
  Priority priority;
  const std::string_view bare = text::trimmed(text);
  const bool is_plus = !bare.empty() && bare.find_first_not_of('+') == std::string_view::npos;
  const std::string folded = text::fold(bare);
  if (!is_plus && (folded.empty() || text::says_nothing(bare))) return priority;
  priority.said = bare;
  if (is_plus) {
    if (bare.size() <= 3) priority.level = 4 - static_cast<int>(bare.size());
    return priority;
  }
  if (folded == "non prioritaire") {
    priority.level = 3;
    return priority;
  }
  // "1/3" is a mark on a scale, or a fraction.
  if (bare.find('/') != std::string_view::npos) return priority;
  for (const std::string_view word : text::words_of(folded)) {
    if (leaves_level(word)) continue;
    const std::optional<int> level = level_of(word);
    if (!level || (priority.level && priority.level != level)) {
      priority.level.reset();
      return priority;
    }
    priority.level = level;
  }
  return priority;
}

bool is_bare_number(const Priority& priority) {
  const std::string folded = text::fold(priority.said);
  return !folded.empty() && folded.find_first_not_of("0123456789") == std::string::npos;
}

}  // namespace maillage::model
