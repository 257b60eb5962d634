// Numbers and dates as each language writes them: "0,353", "38 %", "20 décembre 2018".
#pragma once

#include <cstddef>
#include <string>

#include "network/text/date.hpp"
#include "output/text/language.hpp"

namespace maillage::output_text {

// With `decimals` digits after the comma, rounded half away from zero; thousands are grouped by a
// narrow no-break space in French, a comma in English. No trailing zeros are cut. One that may be undefined:
// output/words/measures/measure_words.hpp.
std::string number_text(double value, int decimals, Language language);

// A whole number, grouped.
std::string count_text(std::size_t value, Language language);

// As few decimals as the value needs, at most two: 20, 2,5.
std::string plain_number_text(double value, Language language);

// part / whole in per cent, without decimals: "38 %"; "–" where whole is 0.
std::string share_text(std::size_t part, std::size_t whole, Language language);

// "1 action", "3 actions"; French takes the singular for 0 and 1.
std::string counted(std::size_t count, const char* one, const char* many, Language language);

// As far as it is said: "20 décembre 2018", "mars 2021", "2021".
std::string date_text(const text::Date& date, Language language);

}  // namespace maillage::output_text
