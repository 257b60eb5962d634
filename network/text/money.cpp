#include "network/text/money.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "network/text/text.hpp"
#include "network/text/word_lookup.hpp"

namespace maillage::text {
namespace {

bool is_decimal(char c) { return c >= '0' && c <= '9'; }

// Spaces of all widths become one blank, the euro sign and letters of lower case words of their own:
// "12 k€ HT" → "12", "k€", "ht".
std::vector<std::string> pieces_of(std::string_view text) {
  static constexpr std::array<std::string_view, 6> blanks = {"\u00A0", "\u202F", "\u2009",
                                                             "\u2007", "\t",     "\n"};
  std::string plain;
  for (std::size_t i = 0; i < text.size();) {
    const auto blank = std::find_if(blanks.begin(), blanks.end(), [&](std::string_view each) {
      return text.substr(i, each.size()) == each;
    });
    if (blank != blanks.end()) {
      plain += ' ';
      i += blank->size();
      continue;
    }
    const char c = text[i++];
    plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  const auto is_of_number = [&](std::size_t at) {
    const char c = plain[at];
    if (is_decimal(c)) return true;
    return (c == '.' || c == ',' || c == '\'') && at > 0 && at + 1 < plain.size() &&
           is_decimal(plain[at - 1]) && is_decimal(plain[at + 1]);
  };
  std::vector<std::string> pieces;
  bool in_number = false, in_word = false;
  for (std::size_t i = 0; i < plain.size(); ++i) {
    const char c = plain[i];
    if (c == ' ') {
      in_number = in_word = false;
      continue;
    }
    const bool number = is_of_number(i);
    if (!(number ? in_number : in_word)) pieces.emplace_back();
    pieces.back() += c;
    in_number = number;
    in_word = !number;
  }
  return pieces;
}

// Digits of a whole number in groups of three, or without groups; empty if they are not.
std::string without_groups(const std::vector<std::string>& groups) {
  std::string digits = groups.front();
  if (groups.size() > 1 && groups.front().size() > 3) return {};
  for (std::size_t i = 1; i < groups.size(); ++i) {
    if (groups[i].size() != 3) return {};
    digits += groups[i];
  }
  return digits;
}

std::vector<std::string> split_at(std::string_view text, char separator) {
  std::vector<std::string> parts(1);
  for (const char c : text) {
    if (c == separator) {
      parts.emplace_back();
    } else {
      parts.back() += c;
    }
  }
  return parts;
}

// A number of euros as whole and decimal digits.
struct Digits {
  std::string whole, decimals;
};

// "1234", "1234,5", "1.234,50", "1,234.50", "1'234", "1.234.567"; none where a single mark stands
// before three digits ("1.234"), which is a thousand to some and one to others.
std::optional<Digits> digits_of(const std::string& number) {
  const std::size_t point = number.rfind('.'), comma = number.rfind(',');
  const auto whole = [](const std::vector<std::string>& groups) -> std::optional<Digits> {
    const std::string digits = without_groups(groups);
    if (digits.empty()) return std::nullopt;
    return Digits{digits, ""};
  };
  if (number.find('\'') != std::string::npos) {
    if (point != std::string::npos || comma != std::string::npos) return std::nullopt;
    return whole(split_at(number, '\''));
  }
  if (point == std::string::npos && comma == std::string::npos) return Digits{number, ""};
  if (point != std::string::npos && comma != std::string::npos) {
    const char group = point < comma ? '.' : ',';
    const std::size_t mark = std::max(point, comma);
    if (number.find(number[mark]) != mark) return std::nullopt;
    auto found = whole(split_at(std::string_view(number).substr(0, mark), group));
    if (found) found->decimals = number.substr(mark + 1);
    return found;
  }
  const char mark = point != std::string::npos ? '.' : ',';
  const std::vector<std::string> parts = split_at(number, mark);
  if (parts.size() > 2) return whole(parts);
  const bool may_be_group = parts[1].size() == 3 && parts[0].size() <= 3 && parts[0] != "0";
  if (may_be_group) return std::nullopt;
  return Digits{parts[0], parts[1]};
}

constexpr std::size_t most_digits = 13;  // of euros

// `shift`: decimal places by which the unit moves the mark (k€: 3). To the nearest cent.
std::optional<std::int64_t> cents_of(const Digits& digits, std::size_t shift) {
  std::string decimals = digits.decimals + std::string(shift + 3, '0');
  const std::string all = digits.whole + decimals.substr(0, shift + 2);
  const std::size_t first = all.find_first_not_of('0');
  if (first == std::string::npos) return 0;
  if (all.size() - first > most_digits + 2) return std::nullopt;
  std::int64_t cents = 0;
  for (std::size_t i = first; i < all.size(); ++i) cents = cents * 10 + (all[i] - '0');
  return decimals[shift + 2] >= '5' ? cents + 1 : cents;
}

bool is_thousands(std::string_view word) {
  return is_among(word, {"k", "k€", "ke", "keur", "keuros", "keuro"});
}
bool is_millions(std::string_view word) {
  return is_among(word, {"m€", "meur", "million", "millions"});
}
bool is_euros(std::string_view word) {
  return is_among(word, {"€", "eur", "euro", "euros", "€.", "d'euros", "d’euros"});
}

std::string bare_word(const std::string& piece) {
  std::size_t begin = 0, end = piece.size();
  while (begin < end && (piece[begin] == '(' || piece[begin] == '[')) ++begin;
  while (end > begin && is_among(piece.substr(end - 1, 1), {")", "]", ".", ";", ":"})) --end;
  return piece.substr(begin, end - begin);
}

// What a column's header says of every amount below it.
struct Unit {
  bool thousands = false;
  Tax tax = Tax::not_said;
};

Unit unit_of(std::string_view header) {
  Unit unit;
  for (const std::string& piece : pieces_of(header)) {
    const std::string word = bare_word(piece);
    unit.thousands = unit.thousands || is_thousands(word) || word == "milliers";
    if (word == "ht") unit.tax = unit.tax == Tax::included ? Tax::not_said : Tax::excluded;
    if (word == "ttc") unit.tax = unit.tax == Tax::excluded ? Tax::not_said : Tax::included;
  }
  return unit;
}

}  // namespace

Money read_money(std::string_view text, std::string_view header) {
  Money money;
  const std::string_view bare = trimmed(text);
  if (bare.empty() || says_nothing(bare)) return money;
  money.said = bare;
  std::vector<std::string> number;
  std::size_t shift = 0;
  bool after_number = false, has_unit = false, is_one_amount = true;
  for (const std::string& piece : pieces_of(bare)) {
    if (is_decimal(piece.front())) {
      is_one_amount = is_one_amount && !after_number;
      number.push_back(piece);
      continue;
    }
    const std::string word = bare_word(piece);
    after_number = !number.empty();
    if (word == "ht" || word == "h.t") {
      is_one_amount = is_one_amount && money.tax == Tax::not_said;
      money.tax = Tax::excluded;
    } else if (word == "ttc" || word == "t.t.c") {
      is_one_amount = is_one_amount && money.tax == Tax::not_said;
      money.tax = Tax::included;
    } else if (is_thousands(word) || is_millions(word)) {
      is_one_amount = is_one_amount && !number.empty() && shift == 0;
      shift = is_thousands(word) ? 3 : 6;
      has_unit = true;
    } else if (is_euros(word)) {
      has_unit = true;
    } else if (!is_among(word, {"", "de", "=", ":"}) &&
               !is_among(fold(word), {"total", "prevu", "prevus", "previsionnel", "previsionnels",
                                      "previsionnelle", "depense", "depenses", "reel", "reels",
                                      "realise", "realises"})) {
      is_one_amount = false;  // "environ", "par an", "%", "-"
    }
  }
  if (!is_one_amount || number.empty()) return money;
  const Unit unit = unit_of(header);
  std::optional<Digits> digits;
  if (number.size() == 1) {
    digits = digits_of(number.front());
  } else {
    // "12 000,50": groups between spaces, decimals at the end.
    std::string& last = number.back();
    const std::size_t mark = last.find_first_of(".,");
    const std::string decimals = mark == std::string::npos ? "" : last.substr(mark + 1);
    last = last.substr(0, mark);
    const bool clean = std::all_of(number.begin(), number.end(), [](const std::string& group) {
      return group.find_first_of(".,'") == std::string::npos;
    });
    const std::string whole = clean ? without_groups(number) : "";
    if (!whole.empty() && decimals.find_first_of(".,'") == std::string::npos) {
      digits = Digits{whole, decimals};
    }
  }
  if (!digits) return money;
  std::string behind;
  if (!has_unit && unit.thousands) {
    shift = 3;
    behind += " k€";
  }
  if (money.tax == Tax::not_said && unit.tax != Tax::not_said) {
    money.tax = unit.tax;
    if (!has_unit && !unit.thousands) behind += " €";
    behind += unit.tax == Tax::excluded ? " HT" : " TTC";
  }
  money.cents = cents_of(*digits, shift);
  if (money.cents) money.said += behind;
  return money;
}

}  // namespace maillage::text
