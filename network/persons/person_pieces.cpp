#include "network/persons/person_pieces.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "network/cells/cell_names.hpp"
#include "network/names/name_lexicon.hpp"
#include "network/persons/ordinary_words.hpp"
#include "network/persons/person_lexicon.hpp"
#include "network/persons/person_names.hpp"
#include "network/persons/private_matter.hpp"
#include "network/text/text.hpp"

namespace maillage::persons {
namespace {

// "CPAM de l'Orne" of "C.P.A.M de l'Orne": letters with points between that come to a known sigle, of three
// or more, for two are a person's initials. Any other text as it stands.
std::string without_points(std::string_view text) {
  constexpr std::size_t fewest = 3;
  const auto is_capital = [&](std::size_t i) {
    return i < text.size() && text[i] >= 'A' && text[i] <= 'Z';
  };
  const auto goes_on = [&](std::size_t i) {
    if (i >= text.size()) return false;
    const char c = text[i];
    return static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z') ||
           (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  };
  std::string joined;
  for (std::size_t i = 0; i < text.size();) {
    std::string letters;
    std::size_t end = i;
    const bool begins = i == 0 || !goes_on(i - 1);
    while (begins && is_capital(end)) {
      letters += text[end++];
      if (end >= text.size() || text[end] != '.') break;
      ++end;
    }
    const auto meaning = letters.size() < fewest || goes_on(end)
                             ? std::nullopt
                             : names::meaning_at({names::stem(text::fold(letters))}, 0);
    if (meaning && (meaning->word_class == names::WordClass::single ||
                    meaning->word_class == names::WordClass::kind)) {
      joined += letters;
      i = end;
    } else {
      joined += text[i++];
    }
  }
  return joined;
}

bool has_letter(std::string_view text) {
  return !text::fold(text).empty() &&
         text::fold(text).find_first_not_of("0123456789 ") != std::string::npos;
}

class PieceReader {
 public:
  PieceReader(const names::NameIndex* known, CellOf kind) : known_(known), kind_(kind) {}

  Read read(std::string_view raw) const {
    const std::string_view piece = text::trimmed(raw);
    if (piece.empty()) return {};
    if (is_known(piece)) return {Holds::organisation, std::string(piece)};
    const std::string folded = text::fold(piece);
    if (folded == text::fold(cells::one_person) || folded == "a person") return {Holds::person, ""};
    if (folded == "structure non dite" || folded == "organisation not said") {
      return {Holds::function, ""};
    }
    const std::vector<PrivateSpan> addresses = find_addresses(piece);
    if (const std::string joined = without_points(piece); joined != piece && addresses.empty()) {
      Read read = read_words(joined);
      if (read.organisation == joined) read.organisation = std::string(piece);
      return read;
    }
    if (addresses.empty()) {
      Read read = read_words(piece);
      // "C.H. Jury": initials and a surname, or the hospital of a place.
      if (read.holds == Holds::person && read.organisation.empty() &&
          piece.rfind("C.H. ", 0) == 0) {
        read.holds = Holds::doubtful;
      }
      return read;
    }
    std::string rest(piece);
    for (const PrivateSpan& span : addresses) {
      std::fill(rest.begin() + static_cast<std::ptrdiff_t>(span.begin),
                rest.begin() + static_cast<std::ptrdiff_t>(span.end), ' ');
    }
    if (!has_letter(rest)) return {Holds::person, ""};
    Read read = read_words(text::trimmed(rest));
    // "PETR (petr@exemple.fr)": an organisation's address, which goes.
    if (read.holds == Holds::organisation) return {Holds::person, bare(text::trimmed(rest))};
    if (read.holds != Holds::doubtful) read.holds = Holds::person;
    return read;
  }

 private:
  // The name as it stands, or without what stands in brackets: "Jean Exemple (Nord) [l. 12]".
  bool is_known(std::string_view text) const {
    if (known_ == nullptr) return false;
    if (known_->find(text)) return true;
    const std::size_t square = text.find('[');
    if (square != std::string_view::npos && square > 0) {
      return is_known(text::trimmed(text.substr(0, square)));
    }
    const std::size_t round = text.find('(');
    return round != std::string_view::npos && round > 0 &&
           known_->find(text::trimmed(text.substr(0, round))).has_value();
  }

  // Without brackets that hold nothing, and signs at the ends.
  static std::string bare(std::string_view text) {
    std::string kept(text);
    for (const std::string_view empty : {"()", "[]", "( )", "<>", "< >"}) {
      for (std::size_t at = kept.find(empty); at != std::string::npos; at = kept.find(empty)) {
        kept.erase(at, empty.size());
      }
    }
    std::size_t open = kept.find('('), close = kept.find(')');
    while (open != std::string::npos && close != std::string::npos &&
           !has_letter(std::string_view(kept).substr(open, close - open))) {
      kept.erase(open, close - open + 1);
      open = kept.find('(');
      close = kept.find(')');
    }
    const auto is_sign = [](char c) {
      return std::string_view(" \t:,;-.<>").find(c) != std::string_view::npos;
    };
    while (!kept.empty() && is_sign(kept.back())) kept.pop_back();
    std::size_t first = 0;
    while (first < kept.size() && is_sign(kept[first])) ++first;
    return kept.substr(first);
  }

  // Whether a text that stands beside a person says an organisation: a known one, a kind of one, or
  // (unless its words are all small) a name with a capital that is no function.
  bool says_organisation(std::string_view text) const {
    if (!has_letter(text)) return false;
    if (is_known(text)) return true;
    const std::vector<ShapedWord> words = shaped_words(text);
    bool has_capital = false;
    for (const ShapedWord& word : words) {
      if (is_function(word.folded) && &word == &words.front()) {
        // "Chargée de mission ARS": what is behind the function may be one.
        const std::string_view rest = text.substr(word.end);
        return &word != &words.back() && says_kind(rest);
      }
      has_capital = has_capital || word.shape == ShapedWord::Shape::capital ||
                    word.shape == ShapedWord::Shape::upper ||
                    word.shape == ShapedWord::Shape::other;
      if (is_organisation_word(word.folded) || is_dedicated(word.folded)) return true;
    }
    return has_capital && kind_ != CellOf::persons;
  }

  // What stays of a text beside a person: without "de l'", "chez", a function, brackets around.
  std::string organisation_of(std::string_view text) const {
    std::string_view rest = text::trimmed(text);
    while (!rest.empty() &&
           std::string_view("(:-–—.,[<").find(rest.front()) != std::string_view::npos) {
      rest = text::trimmed(rest.substr(1));
    }
    while (!rest.empty() &&
           std::string_view("):-,]>").find(rest.back()) != std::string_view::npos) {
      rest = text::trimmed(rest.substr(0, rest.size() - 1));
    }
    if (!says_organisation(rest)) return "";
    if (is_known(rest)) return std::string(rest);
    const std::vector<ShapedWord> words = shaped_words(rest);
    std::size_t first = 0;
    while (first + 1 < words.size() &&
           (names::is_small_word(words[first].folded) || is_function(words[first].folded)) &&
           words[first].shape != ShapedWord::Shape::upper) {
      ++first;
    }
    return std::string(text::trimmed(rest.substr(words[first].begin)));
  }

  // A piece with brackets: "M. X (ARS)"; without: the words themselves.
  Read read_words(std::string_view piece) const {
    // Square brackets hold a source, not a name.
    const std::size_t square = piece.find('[');
    if (square != std::string_view::npos && piece.find(']', square) != std::string_view::npos) {
      const Read read = read_words(text::trimmed(piece.substr(0, square)));
      return read.holds == Holds::organisation ? Read{Holds::organisation, std::string(piece)}
                                               : read;
    }
    const std::size_t open = piece.find('(');
    const std::size_t close = open == std::string_view::npos ? open : piece.find(')', open);
    if (close == std::string_view::npos) return read_plain(piece);
    const std::string_view inside = piece.substr(open + 1, close - open - 1);
    const std::string outside = std::string(text::trimmed(piece.substr(0, open))) + " " +
                                std::string(text::trimmed(piece.substr(close + 1)));
    const Read out = read_plain(text::trimmed(outside));
    const Read in = read_plain(text::trimmed(inside));
    if (out.holds == Holds::person) {
      std::string kept = out.organisation;
      if (in.holds != Holds::person && in.holds != Holds::doubtful && kept.empty()) {
        kept = organisation_of(inside);
      }
      return {Holds::person, kept};
    }
    if (out.holds == Holds::doubtful) {
      // "Florence (ARS)": a person of the organisation, or a place of it: the organisation is sure.
      const std::string kept = organisation_of(inside);
      return kept.empty() ? out : Read{Holds::person, kept};
    }
    if (in.holds == Holds::person && out.holds == Holds::organisation) {
      return {Holds::person, bare(outside)};  // "ARS (M. X)"
    }
    if (in.holds == Holds::person) return in;
    // "Ngozi Gabarit (CAF)": two words that nobody knows, of an organisation.
    const std::vector<ShapedWord> names = shaped_words(text::trimmed(outside));
    const bool asks = kind_ == CellOf::pilots || kind_ == CellOf::mixed ||
                      (kind_ == CellOf::carriers && are_strange(names, outside));
    if (asks && says_kind(inside) && may_name_two(names, outside)) {
      const std::string kept = organisation_of(inside);
      if (!kept.empty()) return {Holds::doubtful, kept};
    }
    return {out.holds == Holds::function ? Holds::function : Holds::organisation,
            std::string(piece)};
  }

  // "JD", "Nancy", "Ngozi OKAFOR", and among persons "Ngozi Okafor": no word of them is one of
  // organisations.
  bool may_be_person(std::string_view text, const std::vector<ShapedWord>& words) const {
    constexpr std::size_t most_words = 3;
    using Shape = ShapedWord::Shape;
    if (words.size() > most_words || says_kind(text) || is_famous(text::fold(text))) return false;
    if (words.size() == 1) {
      const ShapedWord& word = words.front();
      const bool is_initials = word.shape == Shape::upper && word.folded.size() == 2;
      return is_initials ||
             (word.shape == Shape::capital && given_name(word.folded) == GivenName::ambiguous);
    }
    if (!may_name_two(words, text)) return false;
    // "Age UK": a word of every day beside capitals is no surname's.
    return kind_ == CellOf::mixed ||
           (std::any_of(words.begin(), words.end(),
                        [](const ShapedWord& word) { return word.shape == Shape::upper; }) &&
            std::none_of(words.begin(), words.end(), [](const ShapedWord& word) {
              return word.shape == Shape::capital && is_ordinary_word(word.folded);
            }));
  }

  // "Ngosi Adeyemi": two words with capitals, neither one of French or English nor of a place.
  static bool are_strange(const std::vector<ShapedWord>& words, std::string_view text) {
    if (!may_name_two(words, text) || is_famous(text::fold(text))) return false;
    return std::all_of(words.begin(), words.end(), [](const ShapedWord& word) {
      if (word.shape == ShapedWord::Shape::lower) return true;  // a particle
      constexpr std::size_t shortest = 3;
      const auto meaning = names::meaning_at({names::stem(word.folded)}, 0);
      return word.shape == ShapedWord::Shape::capital && word.folded.size() >= shortest &&
             !meaning && !is_ordinary_word(word.folded);
    });
  }

  // Two or three words with capitals, none of them one of organisations.
  static bool may_name_two(const std::vector<ShapedWord>& words, std::string_view text) {
    using Shape = ShapedWord::Shape;
    if (words.size() < 2 || words.size() > 3 || says_kind(text)) return false;
    std::size_t capitals = 0, uppers = 0;
    for (const ShapedWord& word : words) {
      if (&word != &words.front() && !word.joined) return false;
      if (is_particle(word.folded) && word.shape == Shape::lower && capitals + uppers > 0) continue;
      capitals += word.shape == Shape::capital ? 1 : 0;
      uppers += word.shape == Shape::upper ? 1 : 0;
      const bool is_name = word.shape == Shape::capital || word.shape == Shape::upper;
      if (!is_name || is_organisation_word(word.folded) || is_dedicated(word.folded) ||
          is_function(word.folded)) {
        return false;
      }
    }
    return capitals > 0 && capitals + uppers > 1;
  }

  Read read_alone(std::string_view text, const std::vector<ShapedWord>& words) const {
    const Read organisation{Holds::organisation, std::string(text)};
    if (words.empty()) return organisation;
    const bool persons = kind_ == CellOf::persons;
    if (is_function(words.front().folded) && words.front().shape == ShapedWord::Shape::lower &&
        !says_kind(text)) {
      return {Holds::function, ""};
    }
    if (is_function(words.front().folded) && words.front().shape == ShapedWord::Shape::lower) {
      return {Holds::organisation, organisation_of(text)};
    }
    if (words.size() == 1) {
      const ShapedWord& word = words.front();
      const bool given =
          given_name(word.folded) == GivenName::sure && word.shape != ShapedWord::Shape::upper;
      if (given) return {persons ? Holds::person : Holds::doubtful, ""};
    }
    const bool asks = kind_ == CellOf::pilots || kind_ == CellOf::mixed;
    if (asks && may_be_person(text, words)) return {Holds::doubtful, ""};
    const bool looks = kind_ == CellOf::pilots || kind_ == CellOf::carriers;
    if (looks && are_strange(words, text)) return {Holds::doubtful, "", true};
    if (!persons) return organisation;
    // In a column of persons a name alone is a surname, two letters are initials.
    return says_kind(text) || is_dedicated(words.front().folded) ? organisation
                                                                 : Read{Holds::person, ""};
  }

  Read read_plain(std::string_view text) const {
    if (text.empty()) return {};
    if (is_known(text)) return {Holds::organisation, std::string(text)};
    const std::vector<ShapedWord> words = shaped_words(text);
    std::optional<PersonMatch> found;
    const bool may_be = may_name_persons(text, words);
    for (std::size_t i = 0; may_be && i < words.size() && !found; ++i) {
      found = person_at(text, words, i, NameSetting::cell);
    }
    if (!found) return read_alone(text, words);
    const Read whole{Holds::organisation, std::string(text)};
    if (found->titled && is_named_after(text, words, found->first)) return whole;
    const std::string_view before = text.substr(0, words[found->first].begin);
    std::size_t end = words[found->last].end;
    if (end < text.size() && text[end] == '.') ++end;
    const std::string_view after = text.substr(end);
    if (!found->titled) {
      // "Jean Exemple Habitat": a firm that bears a name.
      const bool is_firm = found->last + 1 < words.size() && words[found->last + 1].joined &&
                           is_firm_word(words[found->last + 1].folded);
      if (is_firm) return whole;
      for (std::size_t i = 0; i < found->first; ++i) {
        if (is_firm_word(words[i].folded) && !says_kind(before)) return whole;
      }
    }
    const std::string behind = organisation_of(after), ahead = organisation_of(before);
    const bool sure = found->sure || kind_ == CellOf::persons;
    if (!sure && (has_letter(before) || has_letter(after))) {
      // More words make a longer name of something.
      return behind.empty() && ahead.empty() ? Read{Holds::doubtful, ""} : whole;
    }
    if (!sure) return {Holds::doubtful, ""};
    return {Holds::person, ahead.empty() ? behind : ahead};
  }

  const names::NameIndex* known_;
  const CellOf kind_;
};

// "DUPONT, Jean": two pieces of one name. Whether a piece can be the first of them, or the second.
bool is_turned_surname(const std::vector<ShapedWord>& words) {
  return (words.size() == 1 || words.size() == 2) &&
         words.front().shape == ShapedWord::Shape::upper &&
         !is_organisation_word(words.front().folded);
}
bool is_turned_given_name(const std::vector<ShapedWord>& words) {
  return words.size() == 1 && words.front().shape == ShapedWord::Shape::capital &&
         given_name(words.front().folded) == GivenName::sure;
}

}  // namespace

bool says_kind(std::string_view text) {
  for (const ShapedWord& word : shaped_words(text)) {
    const auto meaning = names::meaning_at({names::stem(word.folded)}, 0);
    if (meaning && (meaning->word_class == names::WordClass::single ||
                    meaning->word_class == names::WordClass::kind)) {
      return true;
    }
  }
  return false;
}

ReadPiece read_piece(std::string_view piece, const names::NameIndex* known, CellOf kind) {
  const std::vector<ShapedWord> words = shaped_words(piece);
  return {PieceReader(known, kind).read(piece), is_turned_surname(words),
          is_turned_given_name(words)};
}

}  // namespace maillage::persons
