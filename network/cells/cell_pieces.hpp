// A cell cut wherever it could be cut, with what stands between the pieces and what was said beside
// them. Whether two pieces are one name after all is network/cells/name_joints.hpp's to say.
//
// Never cut: what stands between quotation marks or brackets, numbers ("54/55", "0,5"), hyphens
// without blanks. List marks ("•", "1.", "a)", "**") are no part of a piece; brackets that hold a doubt ("(à
// confirmer)", "(ARS ?)") or a role ("(pilote)") are taken off and kept as what they say.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "network/cells/phrases/nobody.hpp"

namespace maillage::cells {

// What stands before a piece.
enum class Joint {
  start,
  line,       // a line break or a bullet
  semicolon,  // also a bar
  comma,      // also a plus sign
  slash,
  dash,  // with blanks around
  colon,
  conjunction,  // "et", "avec"
  ampersand,
  alternative,  // "ou", "et/ou", "sinon"
  bracket,      // it stood in brackets behind the one before
};

struct CellPiece {
  std::size_t begin = 0, end = 0;  // in the cell, bytes
  Joint before = Joint::start;
  PhraseSays says = PhraseSays::names;  // what a piece that is no name says
  bool doubtful = false;
  bool confirms = false;  // a phrase that doubts what stands before it
  bool supports = false;  // a role beside it is not that of carrying: "CAF (appui)"
  bool in_list = false;   // semicolons or bullets cut the cell: commas may be inside of names
  bool is_bare = false;   // nothing but a role stood in brackets or behind a dash: dropped
  std::string source;     // what stood in square brackets behind it
};

class PieceTexts;

// O(bytes · words of a segment).
std::vector<CellPiece> cut_cell(std::string_view cell, PieceTexts& texts);

// "ex-CAF", "CAF jusqu'en 2022": who carried it once.
bool says_former(std::string_view piece);

}  // namespace maillage::cells
