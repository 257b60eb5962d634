// Which words of two names are the same, the surest way first: what is equal in meaning is taken before
// what is only written together ("Monalisa"), before a slip ("mutaulité"), initials ("CDL") and a word cut
// short ("Sam"), so that a loose match never takes a word from a sure one.
//
// A slip is trusted by length: one letter in six, two in nine, the same letters in another order from five
// on; never in the first letter, nor where there are digits. Sigles tell organisations apart by one letter
// (CPAM, CNAM), so that one of them counts as a slip from five letters on only, and for half.
#include "network/names/name_match.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "network/text/text.hpp"

namespace maillage::names {

bool is_distinctive(const NameToken& token) {
  return token.word_class == WordClass::word || token.word_class == WordClass::department;
}

bool is_kind(const NameToken& token) {
  return token.word_class == WordClass::kind || token.word_class == WordClass::single;
}

bool says_little(const NameToken& token) {
  return token.word_class == WordClass::legal || token.word_class == WordClass::general ||
         token.word_class == WordClass::vague || token.word_class == WordClass::role;
}

namespace {

bool has_digit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Letters doubled or not count as one.
std::string without_doubles(const std::string& text) {
  std::string result = text;
  result.erase(std::unique(result.begin(), result.end()), result.end());
  return result;
}

// How near two words are as typing slips: a factor, none if they are different words.
std::optional<double> slip(const NameToken& a, const NameToken& b) {
  if (is_kind(a) && is_kind(b)) return std::nullopt;
  const auto tellable = [](const NameToken& token) {
    return token.word_class != WordClass::department && token.last_word - token.first_word <= 2;
  };
  if (!tellable(a) || !tellable(b)) return std::nullopt;
  const std::string& x = a.surface;
  const std::string& y = b.surface;
  if (x.size() < 4 || y.size() < 4 || x[0] != y[0] || has_digit(x) || has_digit(y)) {
    return std::nullopt;
  }
  const std::size_t shortest = std::min(x.size(), y.size());
  const std::size_t longest = std::max(x.size(), y.size());
  if (longest - shortest > 2) return std::nullopt;
  if (shortest >= 5 && without_doubles(x) == without_doubles(y)) return 0.85;
  std::string sorted_x = x, sorted_y = y;
  std::sort(sorted_x.begin(), sorted_x.end());
  std::sort(sorted_y.begin(), sorted_y.end());
  if (sorted_x == sorted_y && shortest >= 5) return text::edit_distance(x, y, 1) <= 1 ? 0.82 : 0.75;
  const bool sigles = (a.capitals || is_kind(a)) && (b.capitals || is_kind(b)) && longest <= 8;
  if (sigles) {
    return shortest >= 5 && text::edit_distance(x, y, 1) <= 1 ? std::optional(0.5) : std::nullopt;
  }
  const std::size_t distance = text::edit_distance(x, y, 2);
  if (shortest >= 6 && distance <= 1) return 0.82;
  if (shortest >= 9 && distance <= 2) return 0.75;
  if (shortest == 5 && distance <= 1 && x.size() != y.size()) return 0.65;
  return std::nullopt;
}

template <class Near>
void match_where(Matching& m, Near near) {
  for (std::size_t i = 0; i < m.to_b.size(); ++i) {
    for (std::size_t j = 0; m.to_b[i] == unmatched && j < m.to_a.size(); ++j) {
      if (m.to_a[j] == unmatched && near(m.a.tokens[i], m.b.tokens[j])) m.match(i, j);
    }
  }
}

void match_equal(Matching& m) {
  bool otherwise = false, loose = false, slipped = false;
  bool plural_head = false, plural = false;
  match_where(m, [](const NameToken& x, const NameToken& y) { return x.text == y.text; });
  for (std::size_t i = 0; i < m.to_b.size(); ++i) {
    if (m.to_b[i] == unmatched) continue;
    const NameToken& x = m.a.tokens[i];
    const NameToken& y = m.b.tokens[static_cast<std::size_t>(m.to_b[i])];
    // "référent" and "directeur", "groupe" and "groupement": of one sort, not one word.
    loose = loose || x.loose != y.loose ||
            (says_little(x) && x.surface != y.surface && stem(x.surface) != stem(y.surface));
    slipped = slipped || x.slipped != y.slipped;
    if (x.plural != y.plural && stem(x.surface) == stem(y.surface)) {
      plural = true;
      plural_head = plural_head || i == 0;
    } else if (x.surface != y.surface && x.word_class != WordClass::word) {
      otherwise = true;
      // "Communautés de communes" is more than one, "CC" may be.
      const std::size_t shortest = std::min(x.surface.size(), y.surface.size());
      plural_head = plural_head || (i == 0 && x.plural != y.plural && shortest > 6);
      plural = plural || plural_head;
    }
  }
  if (slipped) m.lower(0.82, NameGround::spelling);
  if (loose) m.lower(0.85, NameGround::field_words);
  if (otherwise) m.lower(0.99, NameGround::field_words);
  if (plural) m.lower(plural_head ? 0.85 : 0.94, NameGround::plural);
}

// One token of `few` that is several of `many` without the space: "CCAAA", "Monalisa".
void match_joined(Matching& m, const NameForm& few, const NameForm& many, std::vector<int>& of_few,
                  std::vector<int>& of_many) {
  for (std::size_t i = 0; i < of_few.size(); ++i) {
    if (of_few[i] != unmatched) continue;
    for (std::size_t j = 0; j < of_many.size() && of_few[i] == unmatched; ++j) {
      std::string joined;
      for (std::size_t k = j; k < of_many.size() && of_many[k] == unmatched && k < j + 3; ++k) {
        joined += many.tokens[k].surface;
        if (k == j || joined != few.tokens[i].surface) continue;
        of_few[i] = static_cast<int>(j);
        for (std::size_t t = j; t <= k; ++t) of_many[t] = static_cast<int>(i);
        m.lower(0.96, NameGround::same_letters);
        break;
      }
    }
  }
}

void match_slips(Matching& m) {
  for (std::size_t i = 0; i < m.to_b.size(); ++i) {
    for (std::size_t j = 0; m.to_b[i] == unmatched && j < m.to_a.size(); ++j) {
      if (m.to_a[j] != unmatched) continue;
      if (const auto factor = slip(m.a.tokens[i], m.b.tokens[j])) {
        m.match(i, j);
        m.lower(*factor, NameGround::spelling);
      }
    }
  }
}

// A sigle of `few` for a run of unmatched tokens of `many`.
void match_initials(Matching& m, const NameForm& few, const NameForm& many,
                    std::vector<int>& of_few, std::vector<int>& of_many) {
  for (std::size_t i = 0; i < of_few.size(); ++i) {
    const NameToken& sigle = few.tokens[i];
    if (of_few[i] != unmatched || sigle.last_word - sigle.first_word != 1) continue;
    if (sigle.surface.size() < 2 || has_digit(sigle.surface)) continue;
    // What the field knows the meaning of means nothing else.
    if (sigle.word_class != WordClass::word && sigle.word_class != WordClass::general) continue;
    const bool matched_others =
        std::any_of(of_few.begin(), of_few.end(), [](int j) { return j != unmatched; });
    for (std::size_t j = 0; j < of_many.size() && of_few[i] == unmatched; ++j) {
      if (of_many[j] != unmatched) continue;
      const std::size_t first = many.tokens[j].first_word;
      std::size_t last_token = j;
      if (many.tokens[j].capitals) continue;  // a sigle gives no initial
      while (last_token + 1 < of_many.size() && of_many[last_token + 1] == unmatched &&
             !many.tokens[last_token + 1].capitals) {
        ++last_token;
      }
      const std::size_t end = initials_end(sigle.surface, many.words, first);
      std::size_t k = j;
      while (k < last_token && many.tokens[k].last_word < end) ++k;
      double factor = 0;
      if (end != 0 && of_many[k] == unmatched && many.tokens[k].last_word == end) {
        const std::size_t letters = sigle.surface.size();
        factor = letters >= 4 ? 0.8 : letters == 3 ? 0.75 : matched_others ? 0.7 : 0.5;
        // A word in small letters is seldom a sigle.
        if (!sigle.capitals && !matched_others) factor *= 0.85;
      } else if ((sigle.capitals || few.tokens.size() == 1) &&
                 beginnings_of(sigle.surface, many.words, first,
                               many.tokens[last_token].last_word)) {
        k = last_token;
        factor = 0.68;
      }
      if (factor == 0) continue;
      of_few[i] = static_cast<int>(j);
      for (std::size_t t = j; t <= k; ++t) of_many[t] = static_cast<int>(i);
      m.lower(factor, NameGround::initials);
    }
  }
}

// "Sam" for "Sammiellois", "H" for "Hannonville", the kind being the same.
void match_truncated(Matching& m) {
  const bool first_matched = m.to_b.size() > 1 && m.to_b[0] == 0;
  if (std::all_of(m.to_b.begin(), m.to_b.end(), [](int j) { return j == unmatched; })) return;
  for (std::size_t i = 0; i < m.to_b.size(); ++i) {
    for (std::size_t j = 0; m.to_b[i] == unmatched && j < m.to_a.size(); ++j) {
      if (m.to_a[j] != unmatched) continue;
      const NameToken& x = m.a.tokens[i];
      const NameToken& y = m.b.tokens[j];
      if (!is_distinctive(x) || !is_distinctive(y) || has_digit(x.surface) ||
          has_digit(y.surface)) {
        continue;
      }
      const std::string& few = x.text.size() < y.text.size() ? x.text : y.text;
      const std::string& many = x.text.size() < y.text.size() ? y.text : x.text;
      if (few.size() + 3 > many.size() || many.compare(0, few.size(), few) != 0) continue;
      if (few.size() != 1 && few.size() < 3) continue;
      m.match(i, j);
      m.lower(few.size() == 1 || !first_matched ? 0.5 : 0.68, NameGround::truncated);
    }
  }
}

}  // namespace

Matching match_names(const NameForm& a, const NameForm& b) {
  Matching m{a, b, std::vector<int>(a.tokens.size(), unmatched),
             std::vector<int>(b.tokens.size(), unmatched)};
  match_equal(m);
  match_joined(m, a, b, m.to_b, m.to_a);
  match_joined(m, b, a, m.to_a, m.to_b);
  match_slips(m);
  match_initials(m, a, b, m.to_b, m.to_a);
  match_initials(m, b, a, m.to_a, m.to_b);
  match_truncated(m);
  return m;
}

}  // namespace maillage::names
