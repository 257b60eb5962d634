#include "src/readers/encoding.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>
#include <vector>

#include "network/sheets/row_texts.hpp"
#include "src/readers/utf8.hpp"

namespace maillage::readers {
namespace {

void append_point(char32_t point, std::string& text) {
  if (point < 0x80) {
    text += static_cast<char>(point);
    return;
  }
  if (point < 0x800) {
    text += static_cast<char>(0xC0 | (point >> 6));
  } else {
    if (point < 0x10000) {
      text += static_cast<char>(0xE0 | (point >> 12));
    } else {
      text += static_cast<char>(0xF0 | (point >> 18));
      text += static_cast<char>(0x80 | ((point >> 12) & 0x3F));
    }
    text += static_cast<char>(0x80 | ((point >> 6) & 0x3F));
  }
  text += static_cast<char>(0x80 | (point & 0x3F));
}

// What stands at 0x80 to 0x9F; 0: no character of Windows-1252.
constexpr std::array<std::uint16_t, 32> signs = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

// False if some byte is no character of it, or a control character of no text.
bool is_windows_1252(std::string_view bytes) {
  return std::all_of(bytes.begin(), bytes.end(), [](char c) {
    const auto byte = static_cast<std::uint8_t>(c);
    if (byte < 0x20) return c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f';
    return byte < 0x80 || byte >= 0xA0 || signs[byte - 0x80u] != 0;
  });
}

std::string from_utf16(std::string_view bytes, ByteOrder order) {
  std::string text;
  text.reserve(bytes.size());
  if (append_utf16(bytes, order, text) + 1 < bytes.size()) append_point(0xFFFD, text);
  return text;
}

// The next row of `rest`, with its line end, taken off it. Line ends in quotes end a row here too:
// only the encoding is asked for.
std::string_view take_row(std::string_view& rest) {
  std::size_t end = rest.find_first_of("\r\n");
  end = end == std::string_view::npos ? rest.size() : end + (rest.substr(end, 2) == "\r\n" ? 2 : 1);
  const std::string_view row = rest.substr(0, end);
  rest.remove_prefix(end);
  return row;
}

struct Rows {
  std::string text;
  std::vector<std::uint32_t> others;  // read as Windows-1252, counted from 0
  std::size_t utf8 = 0;               // rows that are UTF-8 and more than ASCII
  bool has_western = false;           // one of them with letters and signs of French
  bool is_text = true;                // the others are Windows-1252
};

// "É" before an unbreakable space in Windows-1252 is UTF-8 too, but of a letter nobody writes.
bool is_western(std::string_view row) {
  return std::none_of(row.begin(), row.end(), [](char c) {
    const auto byte = static_cast<std::uint8_t>(c);
    return byte >= 0xC0 && byte != 0xC2 && byte != 0xC3 && byte != 0xC5 && byte != 0xE2;
  });
}

Rows read_row_by_row(std::string_view bytes) {
  Rows rows;
  rows.text.reserve(bytes.size() + bytes.size() / 8);
  std::uint32_t number = 0;
  for (std::string_view rest = bytes; !rest.empty(); ++number) {
    const std::string_view row = take_row(rest);
    if (utf8_length(row) == row.size()) {
      rows.text += row;
      if (utf8_count(row) == row.size()) continue;
      ++rows.utf8;
      rows.has_western = rows.has_western || is_western(row);
    } else {
      append_windows_1252(row, rows.text);
      rows.others.push_back(number);
      rows.is_text = rows.is_text && is_windows_1252(row);
    }
  }
  return rows;
}

}  // namespace

std::size_t append_utf16(std::string_view bytes, ByteOrder order, std::string& text) {
  const auto unit = [&](std::size_t at) {
    const auto first = static_cast<std::uint8_t>(bytes[at]);
    const auto second = static_cast<std::uint8_t>(bytes[at + 1]);
    return static_cast<char32_t>(order == ByteOrder::little_end_first ? first | second << 8
                                                                      : first << 8 | second);
  };
  std::size_t i = 0;
  for (; i + 1 < bytes.size(); i += 2) {
    char32_t point = unit(i);
    if (point >= 0xD800 && point < 0xE000) {
      if (point < 0xDC00 && i + 3 >= bytes.size()) return i;
      const char32_t next = point < 0xDC00 ? unit(i + 2) : 0;
      if (next >= 0xDC00 && next < 0xE000) {
        point = 0x10000 + ((point - 0xD800) << 10) + (next - 0xDC00);
        i += 2;
      } else {
        point = 0xFFFD;
      }
    }
    append_point(point, text);
  }
  return i;
}

void append_windows_1252(std::string_view bytes, std::string& text) {
  for (const char c : bytes) {
    const auto byte = static_cast<std::uint8_t>(c);
    char32_t point = byte;
    if (byte >= 0x80 && byte < 0xA0) {
      point = signs[byte - 0x80u] == 0 ? 0xFFFD : char32_t{signs[byte - 0x80u]};
    }
    append_point(point, text);
  }
}

std::string to_utf8(const std::string& name, std::string bytes, text::Faults& faults) {
  const std::string_view all = bytes;
  const std::string_view mark = all.substr(0, 2);
  if (mark == "\xFF\xFE") return from_utf16(all.substr(2), ByteOrder::little_end_first);
  if (mark == "\xFE\xFF") return from_utf16(all.substr(2), ByteOrder::big_end_first);
  const std::string_view four = all.substr(0, 4);
  if (four.size() == 4 && four[0] != 0 && four[1] == 0 && four[2] != 0 && four[3] == 0) {
    return from_utf16(all, ByteOrder::little_end_first);
  }
  if (four.size() == 4 && four[0] == 0 && four[1] != 0 && four[2] == 0 && four[3] != 0) {
    return from_utf16(all, ByteOrder::big_end_first);
  }
  const std::size_t valid = utf8_length(bytes);
  if (valid == bytes.size()) return bytes;
  Rows rows = read_row_by_row(bytes);
  if (!rows.is_text) return bytes;
  text::Fault fault{text::FaultKind::decoded_as,
                    text::FaultSeverity::note,
                    place_of_byte(name, bytes, valid),
                    {"Windows-1252"},
                    {},
                    {}};
  if (rows.has_western || rows.utf8 > rows.others.size()) {
    fault.kind = text::FaultKind::rows_decoded_as;
    fault.words.push_back(sheets::row_list(rows.others));
  } else if (rows.utf8 > 0) {
    rows.text.clear();
    append_windows_1252(bytes, rows.text);
  }
  faults.push_back(std::move(fault));
  return std::move(rows.text);
}

}  // namespace maillage::readers
