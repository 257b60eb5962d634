// Answers to a form, a row each: what Google Forms and Microsoft Forms write, where one who answers
// ticks or lists several actions in one cell.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "network/import/headers/table_header.hpp"

namespace maillage::importing {

// By the column that such tables begin with: when an answer came.
bool is_of_a_form(const FoundHeader& header);

// A line each, else between semicolons, else between commas; without marks of lists.
std::vector<std::string> answer_parts(std::string_view answer);

}  // namespace maillage::importing
