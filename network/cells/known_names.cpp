#include "network/cells/known_names.hpp"

#include <algorithm>
#include <array>

#include "network/cells/phrases/cell_words.hpp"
#include "network/names/name_forms.hpp"
#include "network/text/text.hpp"

namespace maillage::cells {
namespace {

// Whether the first letter is one of an article's, or none that tells: of most texts it is another.
bool may_begin_with_article(std::string_view text) {
  if (text.empty()) return false;
  const char first = text.front();
  const bool is_capital = first >= 'A' && first <= 'Z';
  const char letter = is_capital ? static_cast<char>(first - 'A' + 'a') : first;
  const bool is_letter = letter >= 'a' && letter <= 'z';
  return !is_letter || std::string_view("ldptu").find(letter) != std::string_view::npos;
}

std::vector<TextSpan> blank_words(std::string_view text) {
  std::vector<TextSpan> words;
  for (std::size_t i = 0; i < text.size();) {
    while (i < text.size() && is_ascii_blank(text[i])) ++i;
    const std::size_t begin = i;
    while (i < text.size() && !is_ascii_blank(text[i])) ++i;
    if (i > begin) words.push_back({begin, i});
  }
  return words;
}

// What a name of its own may end before: a sigle, or a kind with a name. A kind alone takes what
// follows for its name: "CC AAA".
bool stands_alone(std::string_view part) {
  const names::NameForm form = names::analyse_name(part).form;
  if (form.tokens.empty()) return false;
  const names::NameToken& first = form.tokens.front();
  if (first.word_class == names::WordClass::single) return true;
  if (form.tokens.size() > 1) return first.word_class == names::WordClass::kind || first.capitals;
  return first.word_class == names::WordClass::word && first.capitals;
}

bool has_own_name(std::string_view part) {
  const names::NameForm form = names::analyse_name(part).form;
  return form.tokens.size() > 1 && form.tokens.front().word_class == names::WordClass::kind &&
         !names::is_bare_kind(form);
}

}  // namespace

std::optional<std::uint32_t> find_without_article(std::string_view text,
                                                  const names::NameIndex& index) {
  if (index.empty()) return std::nullopt;
  if (const auto owner = index.find(text)) return owner;
  if (!may_begin_with_article(text)) return std::nullopt;
  const std::string folded = text::fold(text);
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

std::optional<std::uint32_t> find_name(std::string_view text, const names::NameIndex& index) {
  if (index.empty()) return std::nullopt;
  if (const auto owner = find_without_article(text, index)) return owner;
  const std::size_t open = text.find('(');
  const std::size_t close = open == std::string_view::npos ? open : text.find(')', open);
  if (close == std::string_view::npos) return std::nullopt;
  const std::string outside =
      std::string(text.substr(0, open)) + " " + std::string(text.substr(close + 1));
  if (!text::fold(outside).empty()) {
    if (const auto owner = find_without_article(outside, index)) return owner;
  }
  return find_without_article(text.substr(open + 1, close - open - 1), index);
}

std::vector<KnownName> cut_known(std::string_view text, const names::NameIndex& index) {
  if (index.empty()) return {};
  const std::vector<TextSpan> words = blank_words(text);
  constexpr std::size_t most_words = 40;
  if (words.size() < 2 || words.size() > most_words) return {};
  // step[i]: end of the longest name from word i from where the rest can be cut; 0: none.
  std::vector<std::size_t> step(words.size() + 1, 0);
  std::vector<std::uint32_t> owner(words.size() + 1, 0);
  for (std::size_t i = words.size(); i-- > 0;) {
    const std::size_t longest = std::min(words.size(), i + index.longest_words() + 2);
    for (std::size_t j = longest; j > i; --j) {
      if (j != words.size() && step[j] == 0) continue;
      const std::string_view part = text.substr(words[i].begin, words[j - 1].end - words[i].begin);
      if (const auto found = find_without_article(part, index)) {
        step[i] = j;
        owner[i] = *found;
        break;
      }
    }
  }
  std::vector<KnownName> names;
  if (step[0] == 0) return names;
  for (std::size_t i = 0; i < words.size(); i = step[i]) {
    names.push_back({owner[i], {words[i].begin, words[step[i] - 1].end}});
  }
  return names;
}

std::vector<TextSpan> cut_heard(std::string_view text, const HeardOf& has_heard) {
  const std::vector<CellWord> words = cell_words(text);
  constexpr std::size_t most_words = 12;
  if (words.size() < 2 || words.size() > most_words) return {};
  // A kind with its place, and behind it a name heard of: "MDS de Revigny CC AAA".
  for (std::size_t i = 2; i + 1 < words.size(); ++i) {
    const std::string_view left = text.substr(0, words[i - 1].end);
    const std::string_view right = text.substr(words[i].begin);
    if (!words[i].sigle || names::is_small_word(words[i - 1].folded)) continue;
    if (has_heard(text::name_key(right)) && stands_alone(right) && has_own_name(left)) {
      return {{0, words[i - 1].end}, {words[i].begin, text.size()}};
    }
  }
  std::vector<TextSpan> spans;
  for (std::size_t i = 0; i < words.size();) {
    std::size_t end = 0;
    for (std::size_t j = words.size(); j > i && end == 0; --j) {
      if (i == 0 && j == words.size()) continue;  // the whole is what is asked about
      const std::string_view part = text.substr(words[i].begin, words[j - 1].end - words[i].begin);
      const bool begins = words[i].sigle || words[i].capital;
      const bool is_last = j == words.size() && i > 0;
      if (begins && has_heard(text::name_key(part)) && (is_last || stands_alone(part))) {
        end = j;
      }
    }
    if (end == 0) return {};
    spans.push_back({words[i].begin, words[end - 1].end});
    i = end;
  }
  return spans;
}

std::vector<TextSpan> cut_at_hyphens(std::string_view text, const KnownOf& is_known) {
  if (text.find(' ') != std::string_view::npos || text.find('-') == std::string_view::npos) {
    return {};
  }
  std::vector<TextSpan> spans;
  for (const CellWord& word : cell_words(text)) {
    const std::string_view part = text.substr(word.begin, word.end - word.begin);
    const names::NameForm form = names::analyse_name(part).form;
    const bool is_single =
        form.tokens.size() == 1 && form.tokens.front().word_class == names::WordClass::single;
    if (!word.sigle || !(is_single || is_known(part))) return {};
    spans.push_back({word.begin, word.end});
  }
  return spans.size() > 1 ? spans : std::vector<TextSpan>();
}

std::vector<KnownName> known_in_sentence(std::string_view text, const names::NameIndex& index) {
  std::vector<KnownName> names;
  const std::vector<CellWord> words = cell_words(text);
  constexpr std::size_t most_words = 60;
  for (std::size_t i = 0; i < std::min(words.size(), most_words);) {
    std::size_t end = 0;
    const std::size_t longest = std::min(words.size(), i + index.longest_words());
    for (std::size_t j = longest; j > i && end == 0; --j) {
      if (!words[i].capital && !words[i].sigle) break;
      const std::string_view part = text.substr(words[i].begin, words[j - 1].end - words[i].begin);
      if (const auto owner = index.find(part)) {
        names.push_back({*owner, {words[i].begin, words[j - 1].end}});
        end = j;
      }
    }
    i = end == 0 ? i + 1 : end;
  }
  return names;
}

}  // namespace maillage::cells
