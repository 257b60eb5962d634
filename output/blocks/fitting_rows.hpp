// Rows of a table that is too wide for a terminal, with the words of a cell on several lines.
//
//   action                      depuis      bilans/2023.csv:74
//   Animation, coordination et  2021
//   communication
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace maillage::blocks {

// The rows as they are where they fit `room` columns with two blanks between cells, or where no
// breaking at blanks makes them fit. Else each row is as many rows as its tallest cell has lines: the
// first `headers` rows are broken down to the width of what stands below them, then the widest columns;
// the first one, which says what a row is of, gives less. A last column that may stand out (places of a file) does so where no cell below the headers has a
// blank, and then counts for nothing.
enum class LastColumn { fits, may_stand_out };
std::vector<std::vector<std::string>> fitting_rows(std::vector<std::vector<std::string>> rows,
                                                   std::size_t headers, std::size_t room,
                                                   LastColumn last);

}  // namespace maillage::blocks
