// What a diagram says and shows, read back from its DOT text and from its drawing: an expectation is
// stated once and checked on both.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>

#include "output/drawing/diagram.hpp"
#include "output/drawing/dot_writer.hpp"
#include "output/drawing/graphviz.hpp"

namespace maillage::testing {

// The statement of a node in the DOT text, to its end; empty if there is none.
inline std::string node_line(const drawing::Diagram& diagram, const std::string& name) {
  const std::string start = "\n  " + drawing::quoted_name(name) + " [";
  const std::size_t at = diagram.dot.find(start);
  if (at == std::string::npos) return {};
  return diagram.dot.substr(at + 1, diagram.dot.find('\n', at + 1) - at - 1);
}

// The group of a node in the SVG, by its title; empty if there is none.
inline std::string node_group(const std::string& svg, const std::string& name) {
  const std::size_t title = svg.find("<title>" + name + "</title>");
  if (title == std::string::npos) return {};
  return svg.substr(title, svg.find("</g>", title) - title);
}

inline std::size_t occurrences(std::string_view text, std::string_view word) {
  std::size_t count = 0;
  for (std::size_t at = text.find(word); at != std::string_view::npos;
       at = text.find(word, at + word.size())) {
    ++count;
  }
  return count;
}

// A diagram with its drawing, which must come without error or warning: a warning says that words
// have no room in their box.
class Picture {
 public:
  explicit Picture(drawing::Diagram drawn) : diagram(std::move(drawn)) {
    const drawing::Rendered rendered =
        drawing::render(diagram.dot, drawing::Engine::as_placed, drawing::Format::svg);
    EXPECT_EQ(rendered.error, "");
    EXPECT_EQ(rendered.warnings, "");
    svg = rendered.bytes;
  }

  // The node is there and holds the words, in both.
  void expect_node(const std::string& name, const std::string& words) const {
    EXPECT_NE(node_line(diagram, name).find(drawing::html_text(words)), std::string::npos)
        << name << ": " << words << " in DOT";
    EXPECT_NE(node_group(svg, name).find(words), std::string::npos)
        << name << ": " << words << " in SVG";
  }

  void expect_no_node(const std::string& name) const {
    EXPECT_EQ(node_line(diagram, name), "");
    EXPECT_EQ(node_group(svg, name), "");
  }

  void expect_words(const std::string& words) const {
    EXPECT_NE(diagram.dot.find(drawing::html_text(words)), std::string::npos) << words << " in DOT";
    EXPECT_NE(svg.find(words), std::string::npos) << words << " in SVG";
  }

  // Curves between two nodes.
  std::size_t ties(const std::string& from, const std::string& to) const {
    const std::size_t drawn = occurrences(svg, "<title>" + from + "-&gt;" + to + "</title>");
    EXPECT_EQ(occurrences(diagram.dot,
                          drawing::quoted_name(from) + " -> " + drawing::quoted_name(to) + " ["),
              drawn);
    return drawn;
  }

  drawing::Diagram diagram;
  std::string svg;
};

}  // namespace maillage::testing
