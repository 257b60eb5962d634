// Numbers, dates and strings of a cell, written as a person would: "1", "0.5", "2021-03-12".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace maillage::readers {

// Fifteen significant digits, as spreadsheets show them, without a final ".0"; the text itself if
// it is no number.
std::string number_text(std::string_view value);

// What a number format shows of a serial number.
enum class NumberShape { number, percentage, day, month, year, time, day_and_time };

// What a format shows of a date.
struct DateParts {
  bool day = false, month = false, year = false, time = false;
};
NumberShape shape_of(const DateParts& parts);  // NumberShape::number if it shows nothing of one

// The shape of a format code: "dd/mm/yyyy", "mmm yy", "0%", "[$-40C]d mmmm yyyy;@".
NumberShape shape_of_format(std::string_view code);

// The shape of one of Excel's own formats, which files don't spell out.
NumberShape shape_of_builtin(std::uint32_t id);

enum class DateSystem { from_1900, from_1904 };

// "2021-03-12", "2021-03", "2021", "2021-03-12 14:30", "14:30"; none where the serial is no day
// from 1900 to 9999. Excel's 29 February 1900, which never was, is 28 February.
std::optional<std::string> date_text(double serial, NumberShape shape, DateSystem system);

// "50 %" of 0.5.
std::string percentage_text(std::string_view value);

// Strings of XLSX: "_x000D_" is a carriage return, "_x005F_" the "_" of a text that looks like one.
std::string unescaped(std::string_view text);

}  // namespace maillage::readers
