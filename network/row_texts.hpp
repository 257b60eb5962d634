// Texts of cells as rows of a table want them: titles on one line, lists a name a line.
// Internal to network/table_rows.cpp and network/table_tidy.cpp.
#pragma once

#include <string>
#include <string_view>

namespace maillage {

// One line, one space between words: titles are broken over lines only to fit their cells.
std::string one_line(std::string_view text);

// "-Région" at the beginning of a line is an item of a list, as "- Région" is.
std::string list_lines(std::string_view text);

// More words in a piece than a name of an instance has: a sentence about them.
bool is_sentence(std::string_view text);

// "1.1" of "1.1. Améliorer…"; "" if the text begins with no code.
std::string_view code_before(std::string_view text);

// Adds a line, unless it is there already.
void append_line(const std::string& text, std::string& into);

}  // namespace maillage
