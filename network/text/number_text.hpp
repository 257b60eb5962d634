// Numbers in ASCII, whatever the locale: read, and written. The one place that knows which of them a
// standard library has: that of emscripten 3.1.6 has none of double.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace maillage::text {

// Of the whole text, as std::from_chars has it: "12", "-0.5", "1e3"; neither blanks nor a "+" before it.
// None: it is no number, or has no room in a double. "inf" and "nan" are numbers.
std::optional<double> read_double(std::string_view text);

// The shortest text that reads back as the same number: "0.1", "1e+20".
std::string shortest_double(double value);

// As printf's %.*g and %.*f.
std::string general_double(double value, int digits);
std::string fixed_double(double value, int decimals);

}  // namespace maillage::text
