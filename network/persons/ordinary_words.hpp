// Words of which names of organisations are made, and those of persons are not: common nouns and
// adjectives, French and English, regions and the people of a place.
//
// For two words with capitals that no lexicon knows ("Ngosi Adeyemi", "Alcool Assistance"): where one
// of them is an ordinary word the two name something; where none is they may be somebody's name.
#pragma once

#include <string_view>

namespace maillage::persons {

// `folded` (network/text/text.hpp); in the plural too. Known by a list, else by an ending that surnames
// and given names hardly have ("-tion", "-ité", "-ique").
bool is_ordinary_word(std::string_view folded);

}  // namespace maillage::persons
