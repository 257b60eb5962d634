// What pieces of cells say by themselves, whatever the contract and other cells know: a text that many
// cells name is looked at once.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "network/cells/cell_pieces.hpp"
#include "network/cells/name_joints.hpp"
#include "network/cells/phrases/no_name.hpp"

namespace maillage::cells {

// Names without an owner that have been heard of elsewhere: text::name_key of each.
using HeardNames = std::unordered_set<std::string>;

// How names heard of cut a text, and the hash of each of them that was asked for in vain.
struct HeardCut {
  std::vector<TextSpan> spans;  // cut_heard
  std::vector<std::size_t> unheard;
};

struct PieceText {
  std::string key;          // text::name_key
  bool has_letter = false;  // or a digit
  TextSpan bare;            // bare_name, in the text
  TextSpan named;           // without what it is said to do: "ARS" of "ARS finance"
  bool others = false;      // means_others
  std::optional<NoName> no_name;
  std::vector<TextSpan> kinds;  // cut_at_kinds
};

// What is given is to be there as long as this is; what is returned stays where it is.
class PieceTexts {
 public:
  const PieceText& text(std::string_view piece);
  const JointSide& side(std::string_view text);
  const CellPhrase& phrase(std::string_view text);                 // read_phrase
  const std::vector<CellPiece>& pieces_of(std::string_view cell);  // cut_cell
  const HeardCut& heard_cut(std::string_view text, const HeardNames& heard);
  // More names have been heard of.
  void forget_heard() { heard_cuts_.clear(); }
  // Of a cell that is not read again.
  void forget(std::string_view cell) { cells_.erase(cell); }
  // Keeps the cells only, whose names are all known now.
  void forget_names();

 private:
  std::unordered_map<std::string_view, PieceText> texts_;
  std::unordered_map<std::string_view, JointSide> sides_;
  std::unordered_map<std::string_view, CellPhrase> phrases_;
  std::unordered_map<std::string_view, HeardCut> heard_cuts_;
  std::unordered_map<std::string_view, std::vector<CellPiece>> cells_;
};

}  // namespace maillage::cells
