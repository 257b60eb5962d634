// What makes a tagged PDF one that a screen reader trusts, and that cairo 1.16 writes none of though it
// writes the tags: the mark that says so, the language, words for pictures, which cells a header heads
// (ISO 32000-1, 14.7–14.9).
#pragma once

#include <string>
#include <vector>

namespace maillage::report::paper {

// `pdf`: as cairo wrote it, with a plain table of offsets. `language_code`: "fr". `pictures`: the words of
// each picture, in the order they were drawn; where they are not as many as the pictures, none is given.
// A file of another form stays as it is: later versions of cairo say these things themselves.
// O(bytes).
void complete_structure(std::string& pdf, const std::string& language_code,
                        const std::vector<std::string>& pictures);

}  // namespace maillage::report::paper
