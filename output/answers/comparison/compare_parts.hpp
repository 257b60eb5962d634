// A comparison as blocks, as a committee would read it out: the terminal, the page and the paper tell
// the same.
#pragma once

#include "output/answers/comparison/compare_words.hpp"
#include "output/blocks/blocks.hpp"

namespace maillage::answers {

// How much of a long list is told, and whether names are cut to the width of a terminal.
struct Extent {
  std::size_t most_rows = 0;      // of each list; those beyond are counted. 0: all of them
  bool cuts_names = false;        // "Soutien implantation équipe mobile…"
  bool lists_information = true;  // findings for information are listed, not only counted
};
constexpr Extent whole_extent = {};

// What changed in the actions, their states and porteurs; organisations; findings; measures; and
// what is to be confirmed where two contracts name things differently. The title is the contract's
// name, the subtitle its two tables; of two contracts both stand in the title.
blocks::Report comparison_answer(const Compared& compared, const Extent& extent);

}  // namespace maillage::answers
