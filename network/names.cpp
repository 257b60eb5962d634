#include "network/names.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "network/text.hpp"

namespace maillage {
namespace {

// Words that tell no organisation from another.
bool is_small_word(std::string_view word) {
  static const std::set<std::string_view> small = {"d",   "de",   "des", "du", "et",  "l",
                                                   "la",  "le",   "les", "en", "a",   "au",
                                                   "aux", "pour", "sur", "s",  "the", "of"};
  return small.count(word) != 0;
}

// Words for a kind of organisation: two of one kind are not one for that.
bool is_kind_word(std::string_view word) {
  static const std::set<std::string_view> kinds = {
      "communaute",     "communautes", "commune",      "communes",    "cc",
      "codecom",        "association", "associations", "maison",      "maisons",
      "solidarite",     "solidarites", "conseil",      "departement", "departemental",
      "departementale", "region",      "regional",     "centre",      "centres",
      "service",        "services",    "college",      "colleges",    "ecole",
      "ecoles",         "ehpad",       "msp",          "petr",        "mds",
      "structure",      "structures",  "groupe",       "plateforme",  "reseau",
      "agence",         "delegation",  "direction",    "hopital",     "hopitaux",
      "clinique",       "pole",        "poles",        "syndicat",    "federation",
      "comite",         "ville",       "mairie",       "territoire",  "sante",
      "sociale",        "social",      "local",        "locale"};
  return kinds.count(word) != 0;
}

struct Spelling {
  PartnerId partner;
  std::string printed;
  std::string folded;
  std::vector<std::string> words;  // significant ones, in order
};

Spelling spelling_of(PartnerId partner, const std::string& printed) {
  Spelling spelling{partner, printed, fold(printed), {}};
  for (std::string_view word : words_of(spelling.folded)) {
    // "St" and "Saint", "Ste" and "Sainte" are one word.
    if (word == "st") word = "saint";
    if (word == "ste") word = "sainte";
    if (!is_small_word(word)) spelling.words.emplace_back(word);
  }
  return spelling;
}

bool has_digit(std::string_view word) {
  return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Two words of one meaning: equal, or long and one letter apart, or a plural.
bool near_words(const std::string& a, const std::string& b) {
  if (a == b) return true;
  if (a[0] != b[0]) return false;  // slips seldom hit the first letter
  if (has_digit(a) || has_digit(b)) return false;
  const std::size_t shortest = std::min(a.size(), b.size());
  if (shortest < 5) return a + "s" == b || b + "s" == a;
  return edit_distance(a, b, 1 + shortest / 8) <= 1 + shortest / 8;
}

std::string initials(const std::vector<std::string>& words) {
  std::string letters;
  for (const std::string& word : words) letters += word[0];
  return letters;
}

// Words of `few` that have no near word left in `many`.
std::size_t unmatched(const std::vector<std::string>& few, std::vector<std::string> many) {
  std::size_t missing = 0;
  for (const std::string& word : few) {
    const auto found = std::find_if(many.begin(), many.end(), [&](const std::string& other) {
      return near_words(word, other);
    });
    if (found == many.end()) {
      ++missing;
    } else {
      many.erase(found);
    }
  }
  return missing;
}

std::optional<NameGround> nearness(const Spelling& a, const Spelling& b) {
  if (a.words.empty() || b.words.empty()) return std::nullopt;
  const Spelling& few = a.words.size() <= b.words.size() ? a : b;
  const Spelling& many = a.words.size() <= b.words.size() ? b : a;
  const bool spelled_out = std::all_of(many.words.begin(), many.words.end(),
                                       [](const std::string& word) { return word.size() > 3; });
  if (few.words.size() == 1 && many.words.size() > 2 && spelled_out &&
      few.words[0] == initials(many.words)) {
    return NameGround::initials;
  }
  const std::size_t missing = unmatched(few.words, many.words);
  if (few.words.size() == many.words.size() && missing == 0) {
    const bool in_order =
        std::equal(a.words.begin(), a.words.end(), b.words.begin(), b.words.end(), near_words);
    return in_order ? NameGround::spelling : NameGround::word_order;
  }
  // All the words of one in the other, from the first on: "Familles Rurales" in "Familles Rurales
  // de Saint-Mihiel". In French the kind comes first, so that "Chantier d'insertion des Côtes de
  // Meuse" is no spelling of "Côtes de Meuse"; and a kind alone ("Communauté de communes") is none.
  const bool says_more_than_kind =
      std::any_of(few.words.begin(), few.words.end(),
                  [](const std::string& word) { return !is_kind_word(word); });
  if (missing == 0 && few.words.size() >= 2 && many.words.size() <= few.words.size() + 3 &&
      near_words(few.words[0], many.words[0]) && says_more_than_kind) {
    return NameGround::contained;
  }
  return std::nullopt;
}

bool related(const Contract& contract, PartnerId a, PartnerId b) {
  const auto descends = [&](PartnerId child, PartnerId ancestor) {
    for (auto parent = contract.partners[child].parent; parent;
         parent = contract.partners[*parent].parent) {
      if (*parent == ancestor) return true;
    }
    return false;
  };
  const bool siblings =
      contract.partners[a].parent && contract.partners[a].parent == contract.partners[b].parent;
  return descends(a, b) || descends(b, a) || siblings;
}

}  // namespace

bool NameIndex::add(std::string_view name, std::uint32_t owner) {
  const std::string folded = fold(name);
  longest_words_ = std::max(longest_words_, words_of(folded).size());
  const auto [place, added] = owners_.emplace(name_key(name), owner);
  return added || place->second == owner;
}

std::optional<std::uint32_t> NameIndex::find(std::string_view name) const {
  const auto found = owners_.find(name_key(name));
  if (found == owners_.end()) return std::nullopt;
  return found->second;
}

std::vector<NamePair> near_duplicates(const Contract& contract) {
  std::vector<Spelling> spellings;
  for (std::uint32_t i = 0; i < contract.partners.size(); ++i) {
    const Partner& partner = contract.partners[PartnerId{i}];
    spellings.push_back(spelling_of(PartnerId{i}, partner.name));
    for (const std::string& alias : partner.aliases) {
      spellings.push_back(spelling_of(PartnerId{i}, alias));
    }
  }
  // Names that could be one share a word's first four letters, or are each other's initials. A
  // beginning that hundreds share ("asso") says nothing and would make every pair a candidate.
  constexpr std::size_t most_common = 200;
  std::map<std::string, std::vector<std::uint32_t>> by_beginning;
  for (std::uint32_t i = 0; i < spellings.size(); ++i) {
    std::set<std::string> beginnings;
    for (const std::string& word : spellings[i].words) beginnings.insert(word.substr(0, 4));
    if (spellings[i].words.size() > 2) beginnings.insert("=" + initials(spellings[i].words));
    if (spellings[i].words.size() == 1) beginnings.insert("=" + spellings[i].words[0]);
    for (const std::string& beginning : beginnings) by_beginning[beginning].push_back(i);
  }
  std::map<std::pair<PartnerId, PartnerId>, NamePair> pairs;
  for (const auto& [beginning, members] : by_beginning) {
    if (members.size() > most_common) continue;
    for (std::size_t i = 0; i < members.size(); ++i) {
      for (std::size_t j = i + 1; j < members.size(); ++j) {
        const Spelling& a = spellings[members[i]];
        const Spelling& b = spellings[members[j]];
        if (a.partner == b.partner) continue;
        const auto ids = std::minmax(a.partner, b.partner);
        const std::pair<PartnerId, PartnerId> key{ids.first, ids.second};
        const auto known = pairs.find(key);
        if (known != pairs.end() && known->second.ground == NameGround::spelling) continue;
        const auto ground = nearness(a, b);
        if (!ground || related(contract, a.partner, b.partner)) continue;
        if (known != pairs.end() && known->second.ground <= *ground) continue;
        const bool in_order = a.partner < b.partner;
        pairs[key] = NamePair{key.first, key.second, *ground, in_order ? a.printed : b.printed,
                              in_order ? b.printed : a.printed};
      }
    }
  }
  std::vector<NamePair> found;
  found.reserve(pairs.size());
  for (const auto& entry : pairs) found.push_back(entry.second);
  return found;
}

}  // namespace maillage
