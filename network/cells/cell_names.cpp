#include "network/cells/cell_names.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "network/text/text.hpp"

namespace maillage {
namespace {

// A run of the cell between two separators.
struct Atom {
  std::size_t begin = 0, end = 0;  // in the cell, trimmed
  std::string source;              // of the bracket behind it
  bool doubtful = false;
  bool joined = false;  // to the one before by a word or sign that means "and"
};

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// Equal but for the case of ASCII letters: "ET" is "et".
bool is_ascii_word(std::string_view text, std::string_view word) {
  return std::equal(text.begin(), text.end(), word.begin(), word.end(), [](char a, char b) {
    return a == b || (a >= 'A' && a <= 'Z' && a - 'A' + 'a' == b);
  });
}

enum class SeparatorKind { none, list, conjunction, alternative };

struct Separator {
  SeparatorKind kind = SeparatorKind::none;
  std::size_t length = 0;
};

// The separator that begins at `at`, if any. Word separators need blanks around them.
Separator separator_at(std::string_view cell, std::size_t at) {
  using K = SeparatorKind;
  struct Known {
    std::string_view text;
    K kind;
  };
  static constexpr Known marks[] = {
      {",", K::list},  {";", K::list}, {"/", K::list},        {"|", K::list},       {"\n", K::list},
      {"\r", K::list}, {"•", K::list}, {"·", K::list},        {"▪", K::list},       {"●", K::list},
      {"⇨", K::list},  {"→", K::list}, {"+", K::conjunction}, {"&", K::conjunction}};
  for (const Known& mark : marks) {
    if (cell.substr(at, mark.text.size()) == mark.text) return {mark.kind, mark.text.size()};
  }
  // Dashes and words with a blank on each side; the last blank may begin the next one.
  static constexpr Known words[] = {
      {"-", K::list},           {"–", K::list},           {"—", K::list},
      {"et", K::conjunction},   {"avec", K::conjunction}, {"ainsi que", K::conjunction},
      {"puis", K::conjunction}, {"and", K::conjunction},  {"with", K::conjunction},
      {"ou", K::alternative},   {"or", K::alternative}};
  if (is_blank(cell[at])) {
    for (const Known& word : words) {
      const std::size_t end = at + 1 + word.text.size();
      if (end >= cell.size() || !is_blank(cell[end])) continue;
      if (is_ascii_word(cell.substr(at + 1, word.text.size()), word.text)) {
        return {word.kind, 1 + word.text.size()};
      }
    }
  }
  // A list with dashes: a dash that opens the cell or a line.
  if ((cell.substr(at, 2) == "- " || cell.substr(at, 2) == "* ") &&
      (at == 0 || cell[at - 1] == '\n')) {
    return {K::list, 2};
  }
  return {};
}

// On the last name and on those that "et" joins to it: "CD et MDS ?" is sure of neither.
void cast_doubt(std::vector<Atom>& atoms) {
  for (std::size_t i = atoms.size(); i-- > 0;) {
    atoms[i].doubtful = true;
    if (!atoms[i].joined) break;
  }
}

void close_atom(std::string_view cell, std::size_t begin, std::size_t end, std::string source,
                bool doubtful, SeparatorKind before, std::vector<Atom>& atoms) {
  const std::string_view text = trimmed(cell.substr(begin, end - begin));
  if (text.empty()) {
    // A bracket or a question mark that stands alone belongs to what is before it.
    if (!atoms.empty()) {
      if (doubtful) cast_doubt(atoms);
      if (atoms.back().source.empty()) atoms.back().source = std::move(source);
    }
    return;
  }
  const auto first = static_cast<std::size_t>(text.data() - cell.data());
  const bool alternative = before == SeparatorKind::alternative;
  atoms.push_back({first, first + text.size(), std::move(source), false,
                   alternative || before == SeparatorKind::conjunction});
  if (doubtful || alternative) cast_doubt(atoms);
}

std::vector<Atom> split(std::string_view cell) {
  std::vector<Atom> atoms;
  std::size_t begin = 0;
  SeparatorKind before = SeparatorKind::none;
  int parentheses = 0;
  for (std::size_t i = 0; i < cell.size();) {
    if (cell[i] == '[') {
      const std::size_t close = cell.find(']', i);
      if (close != std::string_view::npos) {
        close_atom(cell, begin, i, std::string(trimmed(cell.substr(i + 1, close - i - 1))), false,
                   before, atoms);
        before = SeparatorKind::list;
        i = begin = close + 1;
        continue;
      }
    }
    if (cell[i] == '?') {
      close_atom(cell, begin, i, "", true, before, atoms);
      before = SeparatorKind::list;
      i = begin = i + 1;
      continue;
    }
    if (cell[i] == '(' && cell.find(')', i) != std::string_view::npos) ++parentheses;
    if (cell[i] == ')' && parentheses > 0) --parentheses;
    const Separator separator = parentheses == 0 ? separator_at(cell, i) : Separator{};
    if (separator.kind == SeparatorKind::none) {
      ++i;
      continue;
    }
    close_atom(cell, begin, i, "", false, before, atoms);
    before = separator.kind;
    i = begin = i + separator.length;
  }
  close_atom(cell, begin, cell.size(), "", false, before, atoms);
  return atoms;
}

bool means_others(std::string_view folded) {
  static constexpr std::string_view words[] = {"partenaires",
                                               "partenaire",
                                               "autres",
                                               "autre",
                                               "autres partenaires",
                                               "les partenaires",
                                               "ses partenaires",
                                               "leurs partenaires",
                                               "divers partenaires",
                                               "etc",
                                               "divers",
                                               "differents partenaires",
                                               "partenaires locaux",
                                               "others",
                                               "partners"};
  return std::find(std::begin(words), std::end(words), folded) != std::end(words);
}

bool means_none(std::string_view trimmed_cell, std::string_view folded) {
  static constexpr std::string_view words[] = {"aucun", "aucune",       "neant",
                                               "sans",  "sans porteur", "pas de porteur",
                                               "none",  "sans objet",   "so"};
  static constexpr std::string_view marks[] = {"-", "–", "—", "/", "0", "x", "X", "."};
  return std::find(std::begin(words), std::end(words), folded) != std::end(words) ||
         std::find(std::begin(marks), std::end(marks), trimmed_cell) != std::end(marks);
}

bool means_not_said(std::string_view folded) {
  static constexpr std::string_view words[] = {"non renseigne", "non renseignee", "nr",
                                               "non dit",       "non precise",    "non communique",
                                               "not recorded",  "not said"};
  return std::find(std::begin(words), std::end(words), folded) != std::end(words);
}

bool means_doubt(std::string_view trimmed_cell, std::string_view folded) {
  static constexpr std::string_view words[] = {"non determine",
                                               "non determinee",
                                               "indetermine",
                                               "a determiner",
                                               "a definir",
                                               "non defini",
                                               "a preciser",
                                               "a confirmer",
                                               "a identifier",
                                               "non identifie",
                                               "inconnu",
                                               "en attente",
                                               "en cours de definition",
                                               "porteur a definir",
                                               "porteur a determiner",
                                               "nc",
                                               "nd",
                                               "ne sait pas",
                                               "unknown",
                                               "tbd",
                                               "a trouver",
                                               "recherche porteur",
                                               "porteur a trouver"};
  if (std::find(std::begin(words), std::end(words), folded) != std::end(words)) return true;
  return folded.empty() && trimmed_cell.find('?') != std::string_view::npos;
}

std::optional<std::uint32_t> find_without_article(std::string_view text, const NameIndex& index) {
  if (const auto owner = index.find(text)) return owner;
  const std::string folded = fold(text);
  static constexpr std::array<std::string_view, 12> articles = {
      "le ", "la ", "les ", "l ", "du ", "de la ", "de l ", "des ", "d ", "par ", "the ", "un "};
  for (std::string_view article : articles) {
    if (folded.size() > article.size() && folded.compare(0, article.size(), article) == 0) {
      if (const auto owner = index.find(std::string_view(folded).substr(article.size()))) {
        return owner;
      }
    }
  }
  return std::nullopt;
}

// The name as it stands; without its parenthesis; or what its parenthesis says: "Réseau de Santé
// (RSMA)".
std::optional<std::uint32_t> find_name(std::string_view text, const NameIndex& index) {
  if (const auto owner = find_without_article(text, index)) return owner;
  const std::size_t open = text.find('(');
  const std::size_t close = open == std::string_view::npos ? open : text.find(')', open);
  if (close == std::string_view::npos) return std::nullopt;
  const std::string outside =
      std::string(text.substr(0, open)) + " " + std::string(text.substr(close + 1));
  if (!fold(outside).empty()) {
    if (const auto owner = find_without_article(outside, index)) return owner;
  }
  return find_without_article(text.substr(open + 1, close - open - 1), index);
}

struct Word {
  std::size_t begin = 0, end = 0;
};

// Cuts words without separators into known names, longest first: "MDS de Revigny CC AAA". Empty if
// some word stays over. Backtracks over at most words × longest name starts (memo by position).
std::vector<NamedInCell> segment(std::string_view cell, const Atom& atom, const NameIndex& index) {
  std::vector<Word> words;
  for (std::size_t i = atom.begin; i < atom.end;) {
    while (i < atom.end && is_blank(cell[i])) ++i;
    const std::size_t begin = i;
    while (i < atom.end && !is_blank(cell[i])) ++i;
    if (i > begin) words.push_back({begin, i});
  }
  constexpr std::size_t most_words = 40;
  if (words.size() < 2 || words.size() > most_words) return {};
  // step[i]: end of the longest name from word i from where the rest can be cut; 0: none.
  std::vector<std::size_t> step(words.size() + 1, 0);
  std::vector<std::uint32_t> owner(words.size() + 1, 0);
  for (std::size_t i = words.size(); i-- > 0;) {
    const std::size_t longest = std::min(words.size(), i + index.longest_words() + 2);
    for (std::size_t j = longest; j > i; --j) {
      if (j != words.size() && step[j] == 0) continue;
      const std::string_view text = cell.substr(words[i].begin, words[j - 1].end - words[i].begin);
      if (const auto found = find_without_article(text, index)) {
        step[i] = j;
        owner[i] = *found;
        break;
      }
    }
  }
  std::vector<NamedInCell> names;
  if (step[0] == 0) return names;
  for (std::size_t i = 0; i < words.size(); i = step[i]) {
    const std::size_t begin = words[i].begin;
    const std::size_t end = words[step[i] - 1].end;
    names.push_back({owner[i], std::string(cell.substr(begin, end - begin)), atom.source,
                     atom.doubtful, begin});
  }
  return names;
}

void add_named(NamedInCell name, CellNames& result) {
  for (NamedInCell& known : result.named) {
    if (known.owner != name.owner) continue;
    known.doubtful = known.doubtful && name.doubtful;
    return;
  }
  result.named.push_back(std::move(name));
}

// What the cell as a whole says, where it names nobody.
std::optional<CellSays> says_nobody(std::string_view cell) {
  const std::string_view text = trimmed(cell);
  if (text.empty()) return CellSays::nothing;
  const std::string folded = fold(text);
  if (means_none(text, folded)) return CellSays::none;
  if (means_not_said(folded)) return CellSays::not_said;
  if (means_doubt(text, folded)) return CellSays::doubt;
  return std::nullopt;
}

}  // namespace

CellNames read_names(std::string_view cell, const NameIndex& index) {
  CellNames result;
  if (const auto says = says_nobody(cell)) {
    result.says = *says;
    return result;
  }
  result.says = CellSays::names;
  const std::vector<Atom> atoms = split(cell);
  for (std::size_t i = 0; i < atoms.size();) {
    // The longest run of pieces that is one name, separators included: "Ordre et Santé, section 5".
    bool found_run = false;
    constexpr std::size_t most_pieces = 5;
    for (std::size_t j = std::min(atoms.size(), i + most_pieces); j > i && !found_run; --j) {
      const std::string_view text = cell.substr(atoms[i].begin, atoms[j - 1].end - atoms[i].begin);
      if (j - i > 1 && text.find('[') != std::string_view::npos) continue;
      const auto owner = find_name(text, index);
      if (!owner) continue;
      add_named(
          {*owner, std::string(text), atoms[j - 1].source, atoms[j - 1].doubtful, atoms[i].begin},
          result);
      i = j;
      found_run = true;
    }
    if (found_run) continue;
    const Atom& atom = atoms[i++];
    const std::string_view text = cell.substr(atom.begin, atom.end - atom.begin);
    const std::string folded = fold(text);
    if (means_others(folded)) {
      result.others = true;
      continue;
    }
    if (folded.empty()) continue;
    if (means_doubt(text, folded)) {
      // "PETR, à définir": somebody is named, others are not yet.
      result.others = true;
      continue;
    }
    const std::vector<NamedInCell> names = segment(cell, atom, index);
    if (names.empty()) {
      result.unknown.push_back({std::string(text), atom.begin});
    }
    for (const NamedInCell& name : names) add_named(name, result);
  }
  if (result.named.empty() && result.unknown.empty()) result.says = CellSays::doubt;
  return result;
}

CellNames read_new_names(std::string_view cell) {
  CellNames result;
  if (const auto says = says_nobody(cell)) {
    result.says = *says;
    return result;
  }
  result.says = CellSays::names;
  for (const Atom& atom : split(cell)) {
    const std::string_view text = cell.substr(atom.begin, atom.end - atom.begin);
    const std::string folded = fold(text);
    if (folded.empty()) continue;
    if (means_others(folded) || means_doubt(text, folded)) {
      result.others = true;
      continue;
    }
    result.unknown.push_back({std::string(text), atom.begin});
  }
  if (result.unknown.empty()) result.says = CellSays::doubt;
  return result;
}

bool means_all_epcis(std::string_view cell) {
  static constexpr std::string_view all[] = {"tous", "toutes", "tout le territoire",
                                             "tous les epci", "ensemble du territoire"};
  return std::find(std::begin(all), std::end(all), fold(cell)) != std::end(all);
}

}  // namespace maillage
