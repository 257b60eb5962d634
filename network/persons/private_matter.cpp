#include "network/persons/private_matter.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "network/persons/person_names.hpp"
#include "network/text/text.hpp"

namespace maillage::persons {
namespace {

bool is_number_digit(char c) { return c >= '0' && c <= '9'; }
bool is_word_char(char c) {
  return is_number_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         static_cast<unsigned char>(c) >= 0x80;
}
// Of the local part of an address.
bool is_local(char c) { return is_word_char(c) || c == '.' || c == '-' || c == '_' || c == '+'; }

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool begins_with(std::string_view text, std::size_t at, std::string_view word) {
  if (text.size() < at + word.size()) return false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (lower(text[at + i]) != word[i]) return false;
  }
  return true;
}

// "@", " at ", "[at]", "(arobase)": its length at `at`; 0: none. `bare`: a word without brackets.
struct AtSign {
  std::size_t length = 0;
  bool bare = false;
};

AtSign at_sign(std::string_view text, std::size_t at) {
  if (text[at] == '@') return {1, false};
  static constexpr std::array<std::string_view, 8> bracketed = {
      "[at]", "(at)", "{at}", "<at>", "[arobase]", "(arobase)", "(@)", "[@]"};
  std::size_t skip = 0;
  while (at + skip < text.size() && text[at + skip] == ' ' && skip < 2) ++skip;
  for (const std::string_view sign : bracketed) {
    if (!begins_with(text, at + skip, sign)) continue;
    std::size_t end = at + skip + sign.size();
    while (end < text.size() && text[end] == ' ' && end - at < 20) ++end;
    return {end - at, false};
  }
  for (const std::string_view sign : {" at ", " arobase "}) {
    if (begins_with(text, at, sign)) return {sign.size(), true};
  }
  return {};
}

// The end of a domain that begins at `at`: "exemple.fr", "exemple dot fr"; nullopt: none.
std::optional<std::size_t> domain_end(std::string_view text, std::size_t at) {
  std::size_t i = at, last = 0, label = at;
  while (i < text.size()) {
    if (is_word_char(text[i]) || text[i] == '-') {
      ++i;
      if (last != 0 && i - label >= 2) last = i;
      continue;
    }
    if (i == label) break;
    std::size_t length = text[i] == '.' ? 1 : 0;
    for (const std::string_view dot :
         {" dot ", " point ", "[dot]", "(dot)", " [dot] ", " (dot) "}) {
      if (begins_with(text, i, dot)) length = std::max(length, dot.size());
    }
    if (length == 0 || i + length >= text.size() || !is_word_char(text[i + length])) break;
    i += length;
    label = i;
    if (last == 0) last = 1;  // a dot was seen; its label is still to be read
  }
  if (last <= 1) return std::nullopt;
  return last;
}

void find_emails(std::string_view text, std::vector<PrivateSpan>& spans) {
  for (std::size_t at = 1; at + 3 < text.size(); ++at) {
    const char c = text[at];
    if (c != '@' && c != ' ' && c != '[' && c != '(' && c != '{' && c != '<') continue;
    const AtSign sign = at_sign(text, at);
    if (sign.length == 0) continue;
    std::size_t begin = at;
    while (begin > 0 && is_local(text[begin - 1])) --begin;
    while (begin < at && !is_word_char(text[begin])) ++begin;
    if (begin == at) continue;
    // "look at exemple.com" is no address: its name has a dot, or the sign is in brackets.
    const std::string_view local = text.substr(begin, at - begin);
    if (sign.bare && local.find_first_of("._") == std::string_view::npos) continue;
    const auto end = domain_end(text, at + sign.length);
    if (!end) continue;
    if (!spans.empty() && spans.back().end > begin) continue;
    spans.push_back({PrivateKind::email, begin, *end});
    at = *end;
  }
}

// Bytes of a mark that may stand between digits of a number; 0: none.
std::size_t phone_gap(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (c == ' ' || c == '.' || c == '-' || c == '/' || c == '\t') return 1;
  for (const std::string_view mark : {"\u00A0", "\u202F", "\u2009", "\u2013", "\u2011", "\u2010"}) {
    if (text.substr(at, mark.size()) == mark) return mark.size();
  }
  return 0;
}

// The end of `wanted` digits that begin at `at`, with at most three marks between any two; nullopt:
// fewer, or more follow without one.
std::optional<std::size_t> digits_end(std::string_view text, std::size_t at, std::size_t wanted) {
  std::size_t digits = 0, gaps = 0;
  while (at < text.size() && digits < wanted) {
    if (is_number_digit(text[at])) {
      ++digits;
      gaps = 0;
      ++at;
      continue;
    }
    const std::size_t gap = phone_gap(text, at);
    if (gap == 0 || ++gaps > 3) break;
    at += gap;
  }
  const bool ends = digits == wanted && (at == text.size() || !is_number_digit(text[at]));
  return ends ? std::optional<std::size_t>(at) : std::nullopt;
}

std::optional<std::size_t> phone_end(std::string_view text, std::size_t i) {
  std::size_t at = i;
  const bool is_plus = text[i] == '+';
  if (begins_with(text, i, "+33") || begins_with(text, i, "0033")) {
    at += is_plus ? 3 : 4;
    while (at < text.size() && phone_gap(text, at) != 0) at += phone_gap(text, at);
    if (begins_with(text, at, "(0)")) at += 3;
    if (auto end = digits_end(text, at, 9)) return end;
    return digits_end(text, at, 10);  // "+33 06 …"
  }
  if (is_plus) {  // another country: 9 to 13 digits
    for (std::size_t wanted = 13; wanted >= 9; --wanted) {
      if (i + 1 < text.size() && is_number_digit(text[i + 1])) {
        if (auto end = digits_end(text, i + 1, wanted)) return end;
      }
    }
    return std::nullopt;
  }
  if (text[i] != '0' || i + 1 >= text.size() || text[i + 1] < '1' || text[i + 1] > '9') {
    return std::nullopt;
  }
  return digits_end(text, at, 10);
}

void find_phones(std::string_view text, std::vector<PrivateSpan>& spans) {
  for (std::size_t i = 0; i + 8 < text.size(); ++i) {
    if (text[i] != '0' && text[i] != '+') continue;
    const bool is_within =
        i > 0 && (is_word_char(text[i - 1]) && static_cast<unsigned char>(text[i - 1]) < 0x80);
    if (is_within) continue;
    if (const auto end = phone_end(text, i)) {
      spans.push_back({PrivateKind::phone, i, *end});
      i = *end;
    }
  }
}

void sort_and_part(std::vector<PrivateSpan>& spans) {
  std::stable_sort(spans.begin(), spans.end(),
                   [](const PrivateSpan& a, const PrivateSpan& b) { return a.begin < b.begin; });
  std::vector<PrivateSpan> apart;
  for (const PrivateSpan& span : spans) {
    if (apart.empty() || apart.back().end <= span.begin) apart.push_back(span);
  }
  spans = std::move(apart);
}

}  // namespace

PrivateCounts& PrivateCounts::operator+=(const PrivateCounts& more) {
  names += more.names;
  phones += more.phones;
  emails += more.emails;
  return *this;
}

std::vector<PrivateSpan> find_addresses(std::string_view text) {
  std::vector<PrivateSpan> spans;
  find_emails(text, spans);
  find_phones(text, spans);
  sort_and_part(spans);
  return spans;
}

std::vector<PrivateSpan> find_private(std::string_view text, const names::NameIndex* known) {
  std::vector<PrivateSpan> spans = find_addresses(text);
  const bool has_capital = std::any_of(text.begin(), text.end(), [](char c) {
    return (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0xC3;
  });
  if (!has_capital) return spans;
  const std::vector<ShapedWord> words = shaped_words(text);
  if (!may_name_persons(text, words)) return spans;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto person = person_at(text, words, i, NameSetting::prose);
    if (!person || !person->sure) continue;
    // The title stays: "Mme •••" reads, and says no name.
    std::size_t first = person->first;
    if (person->titled) ++first;
    std::size_t end = words[person->last].end;
    if (words[person->last].shape == ShapedWord::Shape::initial && words[person->last].dotted)
      ++end;
    i = person->last;
    const std::size_t begin = words[first].begin;
    if (known != nullptr && known->find(text.substr(begin, end - begin))) continue;
    spans.push_back({PrivateKind::name, begin, end});
  }
  sort_and_part(spans);
  return spans;
}

PrivateCounts count_private(const std::vector<PrivateSpan>& spans) {
  PrivateCounts counts;
  for (const PrivateSpan& span : spans) {
    ++(span.kind == PrivateKind::name    ? counts.names
       : span.kind == PrivateKind::phone ? counts.phones
                                         : counts.emails);
  }
  return counts;
}

namespace {

std::string replaced(std::string_view text, const std::vector<PrivateSpan>& spans,
                     std::string_view by) {
  std::string result;
  std::size_t done = 0;
  for (const PrivateSpan& span : spans) {
    result += text.substr(done, span.begin - done);
    result += by;
    done = span.end;
  }
  result += text.substr(done);
  return result;
}

}  // namespace

std::string mask_private(std::string_view text, PrivateCounts& counts,
                         const names::NameIndex* known) {
  const std::vector<PrivateSpan> spans = find_private(text, known);
  counts += count_private(spans);
  return replaced(text, spans, private_mask);
}

std::string without_private(std::string_view text) {
  return replaced(text, find_private(text), "");
}

}  // namespace maillage::persons
