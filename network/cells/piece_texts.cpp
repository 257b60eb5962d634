#include "network/cells/piece_texts.hpp"

#include "network/cells/bare_name.hpp"
#include "network/cells/known_names.hpp"
#include "network/cells/phrases/cell_words.hpp"
#include "network/text/text.hpp"
#include "network/text/word_list.hpp"

namespace maillage::cells {
namespace {

// "ARS finance", "financement ARS": a name, and what it is said to do.
TextSpan without_doing(std::string_view text) {
  const TextSpan whole{0, text.size()};
  const std::vector<CellWord> words = cell_words(text);
  if (words.size() < 2 || words.size() > 4) return whole;
  const CellWord& first = words.front();
  const CellWord& last = words.back();
  const auto is_small = [](const CellWord& word) { return !word.capital && !word.digits; };
  static constexpr text::WordList doing({"finance", "anime", "porte", "pilote", "coordonne",
                                         "participe", "leads", "funds", "soutient", "relaie",
                                         "heberge"});
  if (first.sigle && words.size() == 2 && is_small(last) && doing.contains(last.folded)) {
    return {0, first.end};
  }
  std::size_t name = 1;
  while (name + 1 < words.size() && is_small(words[name])) ++name;
  if (is_small(first) && words[name].sigle && name + 1 == words.size() &&
      no_name(text.substr(0, first.end)) == NoName::duty) {
    return {words[name].begin, text.size()};
  }
  return whole;
}

}  // namespace

const PieceText& PieceTexts::text(std::string_view piece) {
  const auto [known, is_new] = texts_.try_emplace(piece);
  PieceText& text = known->second;
  if (!is_new) return text;
  text.key = text::name_key(piece);
  text.has_letter = !text::fold(piece).empty();
  text.bare = bare_name(piece, {0, piece.size()});
  text.named = without_doing(piece);
  text.others = means_others(piece);
  text.no_name = no_name(piece);
  text.kinds = cut_at_kinds(piece);
  return text;
}

const CellPhrase& PieceTexts::phrase(std::string_view text) {
  const auto [known, is_new] = phrases_.try_emplace(text);
  if (is_new) known->second = read_phrase(text);
  return known->second;
}

const std::vector<CellPiece>& PieceTexts::pieces_of(std::string_view cell) {
  const auto [known, is_new] = cells_.try_emplace(cell);
  if (is_new) known->second = cut_cell(cell, *this);
  return known->second;
}

const HeardCut& PieceTexts::heard_cut(std::string_view text, const HeardNames& heard) {
  const auto [known, is_new] = heard_cuts_.try_emplace(text);
  HeardCut& cut = known->second;
  if (!is_new) return cut;
  cut.spans = cut_heard(text, [&](const std::string& key) {
    if (heard.count(key) != 0) return true;
    cut.unheard.push_back(heard.hash_function()(key));
    return false;
  });
  return cut;
}

void PieceTexts::forget_names() {
  texts_ = {};
  sides_ = {};
  phrases_ = {};
  heard_cuts_ = {};
}

const JointSide& PieceTexts::side(std::string_view text) {
  return sides_.try_emplace(text, text).first->second;
}

}  // namespace maillage::cells
