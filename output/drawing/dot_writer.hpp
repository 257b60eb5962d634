// DOT text, and the one place where words of users become part of it.
//
// Graphviz interprets \N, \G, \n… and entities in labels, lets control characters through and reads
// a label between < > as markup: all text passes by one of the functions below.
#pragma once

#include <string>
#include <string_view>

#include "output/text/file_names.hpp"  // safe_id

namespace maillage::drawing {

// A quoted label that shows exactly the text, control characters and marks of direction apart.
std::string plain_label(std::string_view text);

// Text within an HTML-like label. The same promise.
std::string html_text(std::string_view text);

// A quoted name: letters, digits and spaces of the text, everything else that could mean something
// to DOT as "_". Names are not unique on their own: give them an id or a number.
std::string quoted_name(std::string_view text);

// In points, with at most two decimals and no locale: "12", "12.5", "-0.25".
std::string points(double value);

// In inches, as Graphviz measures nodes.
std::string inches(double in_points);

// The attributes of a node, an edge or a graph, in the order they are given.
class Attributes {
 public:
  // The value is already DOT: a number, a word, a quoted or an HTML-like label.
  Attributes& raw(std::string_view key, std::string_view value);
  // Quoted; a value of the program's own, without quotes or backslashes in it.
  Attributes& word(std::string_view key, std::string_view value);

  std::string text() const { return "[" + text_ + "]"; }

 private:
  std::string text_;
};

}  // namespace maillage::drawing
