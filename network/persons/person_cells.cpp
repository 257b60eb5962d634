#include "network/persons/person_cells.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <vector>

#include "network/cells/cell_names.hpp"
#include "network/persons/ordinary_words.hpp"
#include "network/persons/person_lexicon.hpp"
#include "network/persons/person_names.hpp"
#include "network/persons/person_pieces.hpp"
#include "network/text/text.hpp"

namespace maillage::persons {
namespace {

struct Piece {
  std::string_view separator;  // before it; empty: the first
  std::string_view text;
};

// The separator at `at`, in bytes; 0: none.
std::size_t separator_at(std::string_view cell, std::size_t at) {
  static constexpr std::array<std::string_view, 18> marks = {
      "\n", "\r", ";",   ",",   "/",   "|",    "+",     "&",      "•",
      "·",  "▪",  " - ", " – ", " — ", " et ", " and ", " avec ", " / "};
  const auto is_within_word = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  };
  if (is_within_word(cell[at])) return 0;
  // "+33 6…", "06/12/…": of a number.
  const auto is_digit = [&](std::size_t i) {
    return i < cell.size() && cell[i] >= '0' && cell[i] <= '9';
  };
  if ((cell[at] == '+' || cell[at] == '/') && is_digit(at + 1)) return 0;
  std::size_t longest = 0;
  for (const std::string_view mark : marks) {
    if (cell[at] == mark.front() && cell.substr(at, mark.size()) == mark) {
      longest = std::max(longest, mark.size());
    }
  }
  return longest;
}

std::vector<Piece> pieces_of(std::string_view cell) {
  std::vector<Piece> pieces;
  std::size_t begin = 0, separator = 0;
  int depth = 0;
  for (std::size_t i = 0; i < cell.size();) {
    if (cell[i] == '(' || cell[i] == '[') ++depth;
    if ((cell[i] == ')' || cell[i] == ']') && depth > 0) --depth;
    const std::size_t length = depth == 0 ? separator_at(cell, i) : 0;
    if (length == 0) {
      ++i;
      continue;
    }
    pieces.push_back({cell.substr(begin - separator, separator), cell.substr(begin, i - begin)});
    separator = length;
    i = begin = i + length;
  }
  pieces.push_back({cell.substr(begin - separator, separator), cell.substr(begin)});
  return pieces;
}

// "Mmes Exemple et Modèle": the title goes for both.
bool goes_on(std::string_view titled, std::string_view name) {
  const std::vector<ShapedWord> first = shaped_words(text::trimmed(titled));
  const std::vector<ShapedWord> second = shaped_words(text::trimmed(name));
  if (first.empty() || second.size() != 1) return false;
  const bool is_plural = first.front().folded == "mmes" || first.front().folded == "mm" ||
                         first.front().folded == "mesdames" || first.front().folded == "messieurs";
  return is_plural && second.front().shape != ShapedWord::Shape::lower &&
         !is_organisation_word(second.front().folded);
}

// "Ville de Saint-Dizier, Der et Blaise": the last of a row of places that a territory is named after,
// though it is a given name as well.
bool ends_row_of_places(const std::vector<Piece>& pieces, std::size_t at) {
  if (at < 2 || at + 1 != pieces.size()) return false;
  if (pieces[at].separator != " et " || pieces[at - 1].separator != ",") return false;
  if (!says_kind(pieces.front().text)) return false;
  return std::all_of(pieces.begin() + 1, pieces.end(), [](const Piece& piece) {
    const std::vector<ShapedWord> words = shaped_words(text::trimmed(piece.text));
    return words.size() == 1 && words.front().shape == ShapedWord::Shape::capital &&
           !is_organisation_word(words.front().folded);
  });
}

// Whether piece i is the surname of the name that ends with the next one.
bool is_turned_name(const std::vector<Piece>& pieces, const std::vector<const ReadPiece*>& said,
                    std::size_t i) {
  return i + 1 < pieces.size() && pieces[i + 1].separator == "," && said[i]->is_surname &&
         said[i + 1]->is_given_name;
}

// "jdupont", "m.durand", "@jeanne_exemple": what a program calls its user, and no word of the language.
bool is_account(std::string_view text) {
  constexpr std::size_t shortest = 5, longest = 30;
  text = text::trimmed(text);
  const bool is_handle = text.size() > 2 && text.front() == '@';
  if (is_handle) text.remove_prefix(1);
  if (text.size() > longest) return false;
  bool has_mark = is_handle;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool is_mark = c == '.' || c == '_' || c == '-';
    has_mark = has_mark || (is_mark && c != '-' && i > 0 && i + 1 < text.size());
    if (!is_mark && !(c >= 'a' && c <= 'z') && !(i > 0 && c >= '0' && c <= '9')) return false;
  }
  const std::string folded = text::fold(text);
  const std::vector<std::string_view> words = text::words_of(folded);
  if (std::any_of(words.begin(), words.end(), is_organisation_word)) return false;
  if (has_mark) return true;
  return text.size() >= shortest && std::none_of(words.begin(), words.end(), is_ordinary_word);
}

bool are_accounts(const std::vector<Piece>& pieces, const names::NameIndex* known) {
  return std::all_of(pieces.begin(), pieces.end(), [&](const Piece& piece) {
    return is_account(piece.text) && (known == nullptr || !known->find(text::trimmed(piece.text)));
  });
}

// Whether any piece says somebody by itself, without whom nobody else is one.
bool name_somebody(const std::vector<Piece>& pieces, const std::vector<const ReadPiece*>& said) {
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const Holds holds = said[i]->read.holds;
    if (holds == Holds::person || holds == Holds::doubtful || is_turned_name(pieces, said, i)) {
      return true;
    }
  }
  return false;
}

}  // namespace

std::optional<PersonCell> read_person_cell(std::string_view cell, const names::NameIndex* known,
                                           CellOf kind) {
  return PersonCells(known, kind).read(cell);
}

struct PersonCells::Pieces {
  const names::NameIndex* known;
  CellOf kind;
  std::unordered_map<std::string_view, ReadPiece> read{};

  const ReadPiece& of(std::string_view piece) {
    const std::string_view text = text::trimmed(piece);
    const auto [found, is_new] = read.try_emplace(text);
    // Names in full stand under accounts as they do under pilots.
    const CellOf of = kind == CellOf::accounts ? CellOf::pilots : kind;
    if (is_new) found->second = read_piece(text, known, of);
    return found->second;
  }
};

PersonCells::PersonCells(const names::NameIndex* known, CellOf kind)
    : known_(known), pieces_(new Pieces{known, kind}) {}
PersonCells::~PersonCells() = default;
PersonCells::PersonCells(PersonCells&&) noexcept = default;
PersonCells& PersonCells::operator=(PersonCells&&) noexcept = default;

std::optional<PersonCell> PersonCells::read(std::string_view cell) {
  if (text::trimmed(cell).empty()) return std::nullopt;
  if (known_ != nullptr && known_->find(cell)) return std::nullopt;
  const std::vector<Piece> pieces = pieces_of(cell);
  if (pieces_->kind == CellOf::accounts && are_accounts(pieces, known_)) {
    return PersonCell{std::string(cells::one_person), pieces.size(), 0, 0, false};
  }
  std::vector<const ReadPiece*> said;
  said.reserve(pieces.size());
  for (const Piece& piece : pieces) said.push_back(&pieces_->of(piece.text));
  if (!name_somebody(pieces, said)) return std::nullopt;
  PersonCell result;
  bool after_person = false, asks = false;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    Read read = said[i]->read;
    if (is_turned_name(pieces, said, i)) {
      read = {Holds::person, ""};
      ++i;
    }
    if (i > 0 && after_person && read.holds == Holds::organisation &&
        goes_on(pieces[i - 1].text, pieces[i].text)) {
      read = {Holds::person, ""};
    }
    if (read.holds == Holds::doubtful && ends_row_of_places(pieces, i)) {
      read = {Holds::organisation, std::string(text::trimmed(pieces[i].text))};
    }
    asks = asks || pieces[i].text.find('?') != std::string_view::npos;
    switch (read.holds) {
      case Holds::nothing:
        continue;
      case Holds::doubtful:
        ++result.doubtful;
        result.strange += read.strange ? 1 : 0;
        break;
      case Holds::person:
        ++result.persons;
        break;
      case Holds::function:
        if (!after_person) read.organisation = std::string(text::trimmed(pieces[i].text));
        break;
      case Holds::organisation:
        break;
    }
    after_person = read.holds == Holds::person || (after_person && read.holds == Holds::function);
    if (read.organisation.empty()) continue;
    if (result.organisations) result.text += pieces[i].separator;
    if (result.organisations && !pieces[i].separator.empty() && pieces[i].separator == ",") {
      result.text += ' ';
    }
    result.text += read.organisation;
    result.organisations = true;
  }
  if (result.persons == 0 && result.doubtful == 0) return std::nullopt;
  if (!result.organisations) result.text = result.persons > 0 && !asks ? cells::one_person : "?";
  return result;
}

}  // namespace maillage::persons
