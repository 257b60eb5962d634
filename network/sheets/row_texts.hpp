// Texts of cells as rows of a table want them: titles on one line, lists a name a line.
// Lists of rows as messages want them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace maillage::sheets {

// One line, one space between words: titles are broken over lines only to fit their cells.
std::string one_line(std::string_view text);

// "-Région" at the beginning of a line is an item of a list, as "- Région" is.
std::string list_lines(std::string_view text);

// Without the addresses of pages behind names: "CAF (https://…)", as exports of web tools have them.
// A text that is nothing else stays as it is.
std::string without_links(std::string_view text);

// More words in a piece than a name of an instance has: a sentence about them.
bool is_sentence(std::string_view text);

// "1.1" of "1.1. Améliorer…"; "" if the text begins with no code.
std::string_view code_before(std::string_view text);

// "Total", "Sous-total axe 1", "Nombre d'actions" with nothing but figures beside: `cells` are the row's
// filled ones, from the left. "Total sport | X | P" is an action.
bool is_total_row(const std::vector<std::string_view>& cells);

// Adds a line, unless it is there already.
void append_line(const std::string& text, std::string& into);

// "3, 7-9": rows as a user counts them; of many, the first dozen runs and how many rows in all.
std::string row_list(const std::vector<std::uint32_t>& rows);

}  // namespace maillage::sheets
