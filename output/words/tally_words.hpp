// How many actions, those abandoned beside: the one wording of network/model/counting.hpp.
#pragma once

#include <cstddef>
#include <string>

#include "network/model/counting.hpp"
#include "output/text/language.hpp"

namespace maillage::words {

// " (+ 1 abandonnée)"; empty where there is none.
std::string abandoned_beside(std::size_t abandoned, output_text::Language language);

// " (+ 1 constat accepté, à part)": [[exception]]; empty where there is none.
std::string accepted_beside(std::size_t accepted, output_text::Language language);

// "12 (+ 1 abandonnée)".
std::string tally_text(std::size_t live, std::size_t abandoned, output_text::Language language);
// "(12, + 1 abandonnée)".
std::string tally_in_brackets(std::size_t live, std::size_t abandoned,
                              output_text::Language language);
std::string tally_text(const model::CountedActions& actions, output_text::Language language);

}  // namespace maillage::words
