#include "network/text/text.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <utility>

#include "network/text/fold_table.hpp"

namespace maillage::text {
namespace {

struct Decoded {
  char32_t point = 0;
  std::size_t length = 1;
  bool valid = false;
};

Decoded decode(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
  const std::uint8_t lead = byte(at);
  if (lead < 0x80) return {lead, 1, true};
  std::size_t length = 0;
  char32_t point = 0;
  if ((lead & 0xE0) == 0xC0) {
    length = 2;
    point = lead & 0x1F;
  } else if ((lead & 0xF0) == 0xE0) {
    length = 3;
    point = lead & 0x0F;
  } else if ((lead & 0xF8) == 0xF0) {
    length = 4;
    point = lead & 0x07;
  } else {
    return {};
  }
  if (at + length > text.size()) return {};
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(at + i) & 0xC0) != 0x80) return {};
    point = (point << 6) | (byte(at + i) & 0x3Fu);
  }
  return {point, length, true};
}

// Punctuation, symbols, spaces and invisible marks that separate words or mean nothing in a name.
bool is_separator(char32_t point) {
  if (point < 0x80) {
    const bool letter_or_digit = (point >= '0' && point <= '9') || (point >= 'a' && point <= 'z') ||
                                 (point >= 'A' && point <= 'Z');
    return !letter_or_digit;
  }
  return (point < 0xC0 && point != 0xAA && point != 0xB5 && point != 0xBA) || point == 0xD7 ||
         point == 0xF7 || (point >= 0x2000 && point <= 0x206F) || point == 0x20AC ||
         (point >= 0x2190 && point <= 0x2BFF) || (point >= 0x3000 && point <= 0x3003) ||
         point == 0xFEFF || point == 0x2122;
}

// Combining accents (decomposed text) and soft hyphens leave no trace.
bool is_ignored(char32_t point) {
  return (point >= 0x0300 && point <= 0x036F) || point == 0xAD || point == 0x200B ||
         point == 0x200C || point == 0x200D || point == 0x2060 || point == 0xFEFF ||
         (point >= 0x200E && point <= 0x200F) || (point >= 0x202A && point <= 0x202E) ||
         (point >= 0x2066 && point <= 0x2069) || (point >= 0xFE00 && point <= 0xFE0F);
}

const char* ascii_of(char32_t point) {
  using namespace fold_table;
  if (point >= latin_1_and_extended_a_first &&
      point < latin_1_and_extended_a_first + std::size(latin_1_and_extended_a)) {
    return latin_1_and_extended_a[point - latin_1_and_extended_a_first];
  }
  if (point >= latin_extended_additional_first &&
      point < latin_extended_additional_first + std::size(latin_extended_additional)) {
    return latin_extended_additional[point - latin_extended_additional_first];
  }
  return "";
}

// What folding leaves of a character of ASCII; 0: it separates words.
constexpr std::array<char, 0x80> ascii_folded = [] {
  std::array<char, 0x80> table{};
  for (char c = '0'; c <= '9'; ++c) table[static_cast<std::size_t>(c)] = c;
  for (char c = 'a'; c <= 'z'; ++c) {
    table[static_cast<std::size_t>(c)] = c;
    table[static_cast<std::size_t>(c - 'a' + 'A')] = c;
  }
  return table;
}();

enum class Gaps { kept, closed };  // between words, a space each

std::string folded(std::string_view text, Gaps gaps) {
  // Nothing grows by folding: a gap is a separator at least, and no letter is longer in ASCII.
  std::string made(text.size(), '\0');
  char* end = made.data();
  bool gap = false;
  const auto close_gap = [&] {
    if (gap && gaps == Gaps::kept && end != made.data()) *end++ = ' ';
    gap = false;
  };
  for (std::size_t i = 0; i < text.size();) {
    const auto byte = static_cast<std::uint8_t>(text[i]);
    if (byte < ascii_folded.size()) {
      const char letter = ascii_folded[byte];
      ++i;
      if (letter == 0) {
        gap = true;
        continue;
      }
      close_gap();
      *end++ = letter;
      continue;
    }
    const Decoded next = decode(text, i);
    const std::string_view bytes = text.substr(i, next.length);
    i += next.length;
    if (next.valid && is_ignored(next.point)) continue;
    if (next.valid && is_separator(next.point)) {
      gap = true;
      continue;
    }
    close_gap();
    const std::string_view ascii = next.valid ? ascii_of(next.point) : "";
    const std::string_view letters = ascii.empty() ? bytes : ascii;
    end = std::copy(letters.begin(), letters.end(), end);
  }
  made.resize(static_cast<std::size_t>(end - made.data()));
  return made;
}

}  // namespace

std::string fold(std::string_view text) { return folded(text, Gaps::kept); }

std::string name_key(std::string_view text) {
  std::string key = folded(text, Gaps::closed);
  return key.empty() ? std::string(trimmed(text)) : key;
}

std::vector<std::string_view> words_of(std::string_view folded) {
  std::vector<std::string_view> words;
  for (std::size_t begin = 0; begin < folded.size();) {
    const std::size_t end = std::min(folded.find(' ', begin), folded.size());
    if (end > begin) words.push_back(folded.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

std::string_view trimmed(std::string_view text) {
  const auto is_ascii_blank = [](char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f';
  };
  const auto is_ascii = [](char c) { return static_cast<std::uint8_t>(c) < 0x80; };
  // Spaces of all kinds that spreadsheets leave at the ends, the no-break ones included.
  static constexpr std::string_view blanks[] = {"\u00A0", "\u202F", "\u2009", "\uFEFF"};
  const auto begins = [&] {
    if (is_ascii(text.front())) return std::size_t{is_ascii_blank(text.front())};
    for (const std::string_view blank : blanks) {
      if (text.substr(0, blank.size()) == blank) return blank.size();
    }
    return std::size_t{0};
  };
  const auto ends = [&] {
    if (is_ascii(text.back())) return std::size_t{is_ascii_blank(text.back())};
    for (const std::string_view blank : blanks) {
      if (text.size() >= blank.size() && text.substr(text.size() - blank.size()) == blank) {
        return blank.size();
      }
    }
    return std::size_t{0};
  };
  for (std::size_t length = 0; !text.empty() && (length = begins()) != 0;) {
    text.remove_prefix(length);
  }
  for (std::size_t length = 0; !text.empty() && (length = ends()) != 0;) {
    text.remove_suffix(length);
  }
  return text;
}

std::size_t code_points(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++count) i += decode(text, i).length;
  return count;
}

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
  const std::size_t gap = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
  if (gap > limit) return limit + 1;
  while (!a.empty() && !b.empty() && a.front() == b.front()) {
    a.remove_prefix(1);
    b.remove_prefix(1);
  }
  while (!a.empty() && !b.empty() && a.back() == b.back()) {
    a.remove_suffix(1);
    b.remove_suffix(1);
  }
  if (a.empty() || b.empty()) return gap;
  if (limit == 1) {  // what most ask: one letter for another, or two that have changed places
    const bool is_near = (a.size() == 1 && b.size() == 1) ||
                         (a.size() == 2 && b.size() == 2 && a[0] == b[1] && a[1] == b[0]);
    return is_near ? 1 : 2;
  }
  std::vector<std::size_t> before(b.size() + 1), previous(b.size() + 1), current(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) previous[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    current[0] = i;
    std::size_t least = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      current[j] = std::min({previous[j] + 1, current[j - 1] + 1, replaced});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        current[j] = std::min(current[j], before[j - 2] + 1);
      }
      least = std::min(least, current[j]);
    }
    if (least > limit) return limit + 1;
    std::swap(before, previous);
    std::swap(previous, current);
  }
  return std::min(previous[b.size()], limit + 1);
}

std::vector<std::string> nearest(std::string_view word, const std::vector<std::string>& candidates,
                                 std::size_t most) {
  const std::string wanted = name_key(word);
  std::vector<std::pair<std::size_t, std::size_t>> near;  // distance, position
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const std::string key = name_key(candidates[i]);
    const std::size_t limit = std::max<std::size_t>(1, std::max(wanted.size(), key.size()) / 3);
    const std::size_t distance = edit_distance(wanted, key, limit);
    const bool contained =
        wanted.size() >= 4 && key.size() >= 4 &&
        (key.find(wanted) != std::string::npos || wanted.find(key) != std::string::npos);
    if (distance <= limit) {
      near.emplace_back(distance, i);
    } else if (contained) {
      near.emplace_back(limit + 1, i);
    }
  }
  std::sort(near.begin(), near.end());
  std::vector<std::string> names, keys;
  for (const auto& [distance, i] : near) {
    if (names.size() == most) break;
    std::string key = name_key(candidates[i]);
    if (std::find(keys.begin(), keys.end(), key) != keys.end()) continue;  // another spelling
    keys.push_back(std::move(key));
    names.push_back(candidates[i]);
  }
  return names;
}

std::string slug(std::string_view text, std::size_t longest) {
  const std::string folded = fold(text);
  std::string result;
  for (std::string_view word : words_of(folded)) {
    const std::size_t grown = result.size() + word.size() + (result.empty() ? 0 : 1);
    if (!result.empty() && grown > longest) break;
    if (!result.empty()) result += '-';
    result += word;
  }
  return result;
}

}  // namespace maillage::text
