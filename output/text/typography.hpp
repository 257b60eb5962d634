// The typography of French, so that sentences in the sources stay readable.
#pragma once

#include <string>
#include <string_view>

#include "output/text/language.hpp"

namespace maillage::output_text {

// Plain spaces before « ; : ? ! % » » and after « « » become no-break spaces. English has none there,
// and stays as it is.
std::string with_fixed_spaces(std::string_view text);

// Between a word and what it announces: " : " in French, ": " in English; and ";" likewise.
const char* colon(Language language);
const char* semicolon(Language language);

// Text in the quotation marks of the language: « ADMR » with no-break spaces, or "ADMR".
std::string quoted(std::string_view text, Language language);

// The same with blanks as people type them, for files that they go on writing in.
std::string quoted_as_typed(std::string_view text, Language language);

}  // namespace maillage::output_text
