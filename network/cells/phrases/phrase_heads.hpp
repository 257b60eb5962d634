// The words of a phrase, and its heads: "à désigner", "pas encore identifié", "en recherche", "aucun",
// which say by themselves that nobody is named yet. What a phrase with a head names is
// network/cells/phrases/nobody.hpp's to say.
//
// Heads are found by the grammar of each kind, not by a list of phrases, for people write "non encore
// clairement identifié à ce jour": to do (à, to be), denied (non, pas, not), going on (en cours, under) and
// lone words (aucun, vacant, TBD). A word that only sometimes is a head (aucun, sans, personne: "Aucun Sans
// Toit" is an association) is one only alone, or with words of its own behind it.
#pragma once

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

#include "network/cells/phrases/cell_words.hpp"
#include "network/cells/phrases/nobody.hpp"
#include "network/text/word_list.hpp"

namespace maillage::cells {

// One of the words, perhaps with one letter typed wrong.
template <std::size_t N>
bool is_near_one_of(std::string_view word, const text::WordList<N>& list) {
  if (list.contains(word)) return true;
  constexpr std::size_t shortest = 6;  // is_typed: of shorter ones none is another's misspelling
  return word.size() >= shortest && list.has_like(word, 1) &&
         std::any_of(list.begin(), list.end(), [&](std::string_view each) {
           return each.front() == word.front() && is_typed(word, each);
         });
}

bool ends_with(std::string_view text, std::string_view end);

struct PhraseHead {
  std::size_t end = 0;  // the word behind it
  PhraseSays says = PhraseSays::not_yet;
  bool confirms = false;
  bool may_follow = true;  // may stand behind names: "ARS à confirmer", not "Toit pour personne"
};

class PhraseHeads {
 public:
  explicit PhraseHeads(std::string_view text);

  const std::vector<CellWord>& words() const { return words_; }
  // In such a text capitals tell nothing.
  bool all_capitals() const { return all_capitals_; }

  // Folded; empty behind the last.
  std::string_view word(std::size_t i) const;
  // A word that the capitals say is one of a name.
  bool is_proper(std::size_t i) const;
  // A word that adds nothing: what is wanted ("porteur"), or of no weight ("le", "est").
  bool is_padding(std::size_t i) const;
  bool is_only_padding(std::size_t begin, std::size_t end) const;
  bool is_phrase(std::size_t i, std::initializer_list<std::string_view> wanted) const;

  // How many words of that kind stand before the first head or name: "le porteur est".
  std::size_t opening() const;

  // The head that begins with word i, if one does.
  std::optional<PhraseHead> head_at(std::size_t i) const;

 private:
  bool is_any_participle(std::size_t i) const;
  std::optional<PhraseHead> to_do_at(std::size_t i) const;
  std::optional<PhraseHead> denied_at(std::size_t i) const;
  std::optional<PhraseHead> going_on_at(std::size_t i) const;
  std::optional<PhraseHead> lone_head_at(std::size_t i) const;
  void join_dotted();

  std::string_view text_;
  std::vector<CellWord> words_;
  bool all_capitals_ = false;
};

}  // namespace maillage::cells
