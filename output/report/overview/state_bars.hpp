// How far the actions have come, a bar a table: a low drawing that stands in the text.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "network/study/study.hpp"
#include "output/blocks/blocks.hpp"
#include "output/text/language.hpp"

namespace maillage::report::overview {

// Of the scope's table and those before it that record states, at most `most` of them, oldest
// first; the contract's tables for a scope of all of them. Empty where none records a state. SVG.
enum class BarsWidth { paper, phone };  // phone: each table's name above its bar
std::string state_bars(const study::Study& study, std::size_t most, output_text::Language language,
                       BarsWidth width = BarsWidth::paper);

// The same as a table: a row a table, a column a state that is used.
blocks::Grid state_grid(const study::Study& study, std::size_t most,
                        output_text::Language language);

// The same in words, a sentence a table, for who does not see them.
std::vector<std::string> state_sentences(const study::Study& study, std::size_t most,
                                         output_text::Language language);

}  // namespace maillage::report::overview
