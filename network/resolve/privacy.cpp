#include "network/resolve/privacy.hpp"

#include <algorithm>
#include <set>
#include <vector>

#include "network/text/text.hpp"

namespace maillage {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

std::optional<PrivateMatter> find_email(std::string_view text) {
  const auto local = [](char c) {
    return is_digit(c) || is_letter(c) || c == '.' || c == '-' || c == '_' || c == '+';
  };
  for (std::size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
    std::size_t begin = at, end = at + 1;
    while (begin > 0 && local(text[begin - 1])) --begin;
    while (end < text.size() && local(text[end])) ++end;
    const std::string_view domain = text.substr(at + 1, end - at - 1);
    const std::size_t dot = domain.find('.');
    if (begin < at && dot != std::string_view::npos && dot > 0 && dot + 2 < domain.size()) {
      return PrivateMatter{FaultKind::looks_like_email,
                           std::string(text.substr(begin, end - begin)), begin};
    }
  }
  return std::nullopt;
}

// French numbers: 0X XX XX XX XX or +33 X XX XX XX XX, with blanks, dots or dashes between pairs.
std::optional<PrivateMatter> find_phone(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i > 0 && (is_digit(text[i - 1]) || is_letter(text[i - 1]))) continue;
    std::size_t at = i;
    std::size_t wanted = 10;
    if (text.substr(i, 3) == "+33") {
      at += 3;
      wanted = 9;
    } else if (text[i] != '0' || i + 1 >= text.size() || text[i + 1] < '1') {
      continue;
    }
    std::size_t digits = 0, separators = 0;
    while (at < text.size() && digits < wanted) {
      if (is_digit(text[at])) {
        ++digits;
        separators = 0;
      } else if (std::string_view(" .-").find(text[at]) != std::string_view::npos &&
                 ++separators <= 1) {
      } else {
        break;
      }
      ++at;
    }
    if (digits == wanted && (at == text.size() || !is_digit(text[at]))) {
      return PrivateMatter{FaultKind::looks_like_phone, std::string(text.substr(i, at - i)), i};
    }
  }
  return std::nullopt;
}

struct Word {
  std::size_t begin = 0, end = 0;
};

std::vector<Word> split_words(std::string_view text) {
  std::vector<Word> words;
  for (std::size_t i = 0; i < text.size();) {
    while (i < text.size() && !is_letter(text[i]) && !is_digit(text[i])) ++i;
    const std::size_t begin = i;
    while (i < text.size() && (is_letter(text[i]) || is_digit(text[i]) || text[i] == '-')) ++i;
    if (i > begin) words.push_back({begin, i});
  }
  return words;
}

bool is_capitalised(std::string_view word) {
  if (word.size() < 2) return false;
  if (word[0] >= 'A' && word[0] <= 'Z') return true;
  // É, È, Ç… : C3 80 – C3 9E
  return word[0] == '\xC3' && static_cast<unsigned char>(word[1]) >= 0x80 &&
         static_cast<unsigned char>(word[1]) <= 0x9E;
}

bool is_title(std::string_view folded) {
  static const std::set<std::string_view> titles = {"mme",     "mlle", "monsieur", "madame",
                                                    "docteur", "dr",   "melle"};
  return titles.count(folded) != 0;
}

bool is_first_name(std::string_view folded) {
  static const std::set<std::string_view> names = {
      "alain",    "alexandra", "alexandre",  "alice",     "amandine",  "amelie",     "andre",
      "anne",     "antoine",   "arnaud",     "audrey",    "aurelie",   "benoit",     "bernard",
      "brigitte", "bruno",     "camille",    "caroline",  "catherine", "cecile",     "celine",
      "chantal",  "charlotte", "christelle", "christian", "christine", "christophe", "claire",
      "corinne",  "cyril",     "damien",     "daniel",    "david",     "delphine",   "denis",
      "didier",   "dominique", "elodie",     "emilie",    "emmanuel",  "emmanuelle", "eric",
      "fabien",   "fabrice",   "florence",   "francois",  "francoise", "frederic",   "georges",
      "gerard",   "gilles",    "guillaume",  "helene",    "herve",     "isabelle",   "jacques",
      "jean",     "jerome",    "jocelyne",   "julie",     "julien",    "karine",     "laetitia",
      "laurence", "laurent",   "lea",        "louis",     "luc",       "lucie",      "ludovic",
      "magali",   "marc",      "marie",      "marion",    "martine",   "mathieu",    "mathilde",
      "maxime",   "melanie",   "michel",     "michele",   "monique",   "muriel",     "nadine",
      "nathalie", "nicolas",   "nicole",     "olivier",   "pascal",    "pascale",    "patrice",
      "patricia", "patrick",   "paul",       "pauline",   "philippe",  "pierre",     "rene",
      "romain",   "sabine",    "sandra",     "sandrine",  "sebastien", "serge",      "severine",
      "sophie",   "stephane",  "stephanie",  "sylvain",   "sylvie",    "therese",    "thierry",
      "thomas",   "valerie",   "veronique",  "vincent",   "virginie",  "xavier",     "yann",
      "yves",     "yvette"};
  return names.count(folded) != 0;
}

// A building, a street or a body that bears somebody's name.
bool names_a_place(std::string_view folded) {
  static const std::set<std::string_view> words = {
      "clinique",     "college",  "ecole",       "ecoles",      "lycee",       "centre",
      "fondation",    "institut", "hopital",     "ehpad",       "maison",      "residence",
      "place",        "espace",   "stade",       "gymnase",     "rue",         "avenue",
      "boulevard",    "foyer",    "creche",      "universite",  "salle",       "msp",
      "pole",         "groupe",   "chu",         "ch",          "association", "saint",
      "sainte",       "st",       "ste",         "quartier",    "complexe",    "mediatheque",
      "bibliotheque", "theatre",  "laboratoire", "polyclinique"};
  return words.count(folded) != 0;
}

std::optional<PrivateMatter> find_person(std::string_view text) {
  const std::vector<Word> words = split_words(text);
  const auto word = [&](std::size_t i) {
    return text.substr(words[i].begin, words[i].end - words[i].begin);
  };
  const auto matter = [&](std::size_t first, std::size_t last) {
    return PrivateMatter{
        FaultKind::looks_like_person,
        std::string(text.substr(words[first].begin, words[last].end - words[first].begin)),
        words[first].begin};
  };
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    const std::string folded = fold(word(i));
    const bool after_place = i > 0 && names_a_place(fold(word(i - 1)));
    const bool twice_after_place = i > 1 && names_a_place(fold(word(i - 2)));
    if (after_place || twice_after_place || !is_capitalised(word(i + 1))) continue;
    const std::string_view between = text.substr(words[i].end, words[i + 1].begin - words[i].end);
    if (is_title(folded) || (word(i) == "M" && between == ". ")) return matter(i, i + 1);
    // A compound first name is known by its first part: "Jean-Pierre".
    const std::string first = folded.substr(0, folded.find(' '));
    if (is_capitalised(word(i)) && is_first_name(first) && between == " " &&
        !names_a_place(fold(word(i + 1)))) {
      return matter(i, i + 1);
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<PrivateMatter> find_private_matter(std::string_view text) {
  if (auto email = find_email(text)) return email;
  if (auto phone = find_phone(text)) return phone;
  return find_person(text);
}

}  // namespace maillage
