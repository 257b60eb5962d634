// The marks of a cell: blanks, line breaks, list marks, quotation marks, brackets, and what cuts
// names – commas, slashes, dashes, "et". Internal to network/cells/cell_pieces.cpp.
#pragma once

#include <cstddef>
#include <string_view>

#include "network/cells/cell_pieces.hpp"

namespace maillage::cells::cell_marks {

struct Quotes {
  std::string_view open, close;
};
inline constexpr Quotes quotes[] = {{"«", "»"}, {"“", "”"}, {"\"", "\""}, {"„", "“"}};

struct Mark {
  Joint joint = Joint::start;
  std::size_t length = 0;  // 0: none
  bool supports = false;   // who stands behind helps, and may not carry: "avec l'appui de"
};

// Cuts nothing, whatever stands around it; behind a list mark it may be the next one. O(1), in line, for
// it is asked of every character.
inline bool cuts_nothing(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ';
}

// Bytes of a blank at `at`, no-break ones included; 0: none.
std::size_t blank_at(std::string_view text, std::size_t at);

// Line breaks of every kind: of Word (vertical tab), of pages, of the web.
std::size_t break_at(std::string_view text, std::size_t at);

std::size_t bullet_at(std::string_view text, std::size_t at);

// "→", "->", "=>" between two names: one after the other; 0: none.
std::size_t arrow_at(std::string_view text, std::size_t at);

// "1. ", "1) ", "1/ ", "1 - ", "a) ", "(2) ", "- ", "* " at the beginning of a line; 0: none.
std::size_t list_mark_at(std::string_view text, std::size_t at);

// Behind the quotation mark that closes the one at `at`; `at` if none does.
std::size_t behind_quotes(std::string_view text, std::size_t at);

// Of the round bracket at `open`; npos if it is never closed.
std::size_t closing_bracket(std::string_view text, std::size_t open);

// What cuts names within a line.
Mark soft_mark_at(std::string_view text, std::size_t at);

}  // namespace maillage::cells::cell_marks
