// What an action is about, by the words of its title.
#pragma once

#include <string>
#include <vector>

namespace maillage::planning {

// Words of five letters or more, folded and without their plural, but those that say what is done
// rather than about what ("organiser", "formation"). Sorted, without repeats.
std::vector<std::string> subject_words_of(const std::string& title);

// The word as the title writes it, accents and plural kept ("detenu": "détenus"); the word itself
// where the title has none such.
std::string as_written(const std::string& word, const std::string& title);

}  // namespace maillage::planning
