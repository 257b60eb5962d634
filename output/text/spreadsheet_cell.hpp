// Cells of CSV files that spreadsheets open: text that stays text.
//
// A spreadsheet runs a CSV cell that begins with = + - or @ as a formula, quoted or not; some skip
// blanks and control characters first. Such a cell is written with an apostrophe before it, the
// sign by which a user of a spreadsheet marks text, and so is one that already begins with
// apostrophes followed by such a text: reading takes exactly one away, and every text comes back.
#pragma once

#include <string>
#include <string_view>

namespace maillage::output_text {

std::string guarded_cell(std::string_view text);

// Inverse of guarded_cell for every text.
std::string_view unguarded_cell(std::string_view cell);

// Guarded, and quoted (RFC 4180) where it holds the separator, a quote, a comma, a semicolon, a tab
// or a line break, or begins or ends with a blank.
std::string csv_text(std::string_view text, char separator);

}  // namespace maillage::output_text
