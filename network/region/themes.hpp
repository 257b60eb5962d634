// What objectives of many contracts are about, by the words of their names, and which of these nobody
// carries anywhere.
//
// A word is no theme by decree: it is what several contracts happen to say. Words that every plan is full
// of ("santé", "favoriser", "accès") are none.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "network/region/shared_actions.hpp"

namespace maillage::region {

// An objective as one side has it.
struct ObjectiveSeat {
  std::uint32_t side = 0;
  text::ObjectiveId objective;
};

struct Theme {
  std::string word;                  // as the first objective writes it, in small letters
  std::vector<std::uint32_t> sides;  // with an objective that says it, ascending
  std::vector<std::uint32_t>
      orphan_sides;  // of them, those where none of these objectives is carried
  std::size_t objectives = 0;
  std::size_t orphans = 0;           // of them, those without a live action that has a porteur
  std::vector<ObjectiveSeat> which;  // that say it, by side
};

// Whether a side counts that doesn't record who carries: of orphans it says nothing.
enum class Carriers { said, said_or_not };

// Words of the objectives of the lowest level that at least `least` sides say. Those that are orphan in
// most sides first.
std::vector<Theme> themes(const std::vector<Side>& sides, std::size_t least = 2,
                          Carriers carriers = Carriers::said);

// Of a text, the stems of its words that may be a theme; each once.
std::vector<std::string> theme_words(const std::string& text);

}  // namespace maillage::region
