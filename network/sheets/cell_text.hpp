// What a cell's text is before anybody asks what it means: its lines, and the words by which
// programs say that there is no value.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace maillage::sheets {

// Every line break becomes LF: CR, CR LF, the vertical tab (Word's soft break), the form feed,
// U+0085, U+2028 and U+2029. The text is UTF-8. One pass; nothing is done where there is none.
void fold_line_breaks(std::string& text);

// Nothing but spaces, unbreakable, narrow and zero-width ones too, and line breaks.
bool is_blank_text(std::string_view text);

// "#N/A", "#N/D", "#VALEUR !", "Err:502": a formula's error as a spreadsheet shows it, in the
// languages of Excel and LibreOffice that a French contract may meet. Blanks about it don't count.
bool is_error_value(std::string_view text);

// "NA" of R, "NULL" and "\N" of databases, "NaN" and "<NA>" of pandas, "N/A" and "N/D" of a formula's
// error pasted as text, alone in their cell: no value, said by a program. "n/a" and "na" are words that
// people write, and none of these.
bool is_missing_value(std::string_view text);

// "B7 #N/A, C9 #REF!": the first dozen, and how many there are where there are more.
std::string cell_list(const std::vector<std::string>& cells);

}  // namespace maillage::sheets
