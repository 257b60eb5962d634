// Graphviz through its one file: formats, hostile labels, errors, the same bytes twice.
#include "output/drawing/graphviz.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <thread>
#include <vector>

#include "output/drawing/dot_writer.hpp"
#include "output/drawing/drawn_svg.hpp"

namespace maillage::drawing {
namespace {

const std::string small = "digraph g { a [pos=\"0,0\"]; b [pos=\"90,40\"]; a -> b }";

std::string svg_of(const std::string& label) {
  return render("digraph { a [pos=\"0,0\" label=" + label + "] }", Engine::as_placed, Format::svg)
      .bytes;
}

TEST(Graphviz, EachFormatBeginsAsItShould) {
  EXPECT_EQ(render(small, Engine::dot, Format::svg).bytes.substr(0, 5), "<?xml");
  EXPECT_EQ(render(small, Engine::dot, Format::png).bytes.substr(1, 3), "PNG");
  EXPECT_EQ(render(small, Engine::dot, Format::pdf).bytes.substr(0, 5), "%PDF-");
  EXPECT_EQ(render(small, Engine::dot, Format::dot).bytes.substr(0, 7), "digraph");
}

TEST(Graphviz, SameInputGivesTheSameBytes) {
  for (Format format : {Format::svg, Format::png, Format::pdf, Format::dot}) {
    const std::string first = render(small, Engine::neato, format).bytes;
    EXPECT_FALSE(first.empty());
    EXPECT_EQ(first, render(small, Engine::neato, format).bytes) << extension(format);
  }
}

TEST(Graphviz, PdfHasNoDate) {
  EXPECT_EQ(render(small, Engine::dot, Format::pdf).bytes.find("CreationDate"), std::string::npos);
}

TEST(Graphviz, SvgAsksNothingOfTheNetworkAndNamesNoVersion) {
  const std::string svg = render(small, Engine::dot, Format::svg).bytes;
  EXPECT_EQ(svg.find("<!DOCTYPE"), std::string::npos);
  EXPECT_EQ(svg.find("<!--"), std::string::npos);
  EXPECT_EQ(svg.find(".dtd"), std::string::npos);
}

TEST(Graphviz, LettersAreLoweredByAShareOfTheirSize) {
  std::string svg =
      "<text x=\"1\" y=\"-33\" font-size=\"10.00\">y=\"9\"</text><text y=\"2\">a</text>";
  clean_svg(svg);
  EXPECT_EQ(svg,
            "<text x=\"1\" y=\"-31.6\" font-size=\"10.00\">y=\"9\"</text><text y=\"2\">a</text>");
}

TEST(Graphviz, LinksAreRefused) {
  for (const std::string key : {"URL", "href"}) {
    const Rendered rendered =
        render("digraph { a [" + key + "=\"x\\\"/><script>alert(1)</script>\"] }", Engine::dot,
               Format::svg);
    EXPECT_EQ(rendered.bytes, "");
    EXPECT_EQ(rendered.error, "links");
  }
}

TEST(Graphviz, BrokenTextIsAnErrorAndNotMore) {
  const Rendered broken = render("digraph { a -> ", Engine::dot, Format::svg);
  EXPECT_EQ(broken.bytes, "");
  EXPECT_NE(broken.error.find("syntax error"), std::string::npos) << broken.error;
  EXPECT_EQ(render(small, Engine::dot, Format::svg).error, "");
  EXPECT_NE(render("", Engine::dot, Format::svg).error, "");
}

TEST(Graphviz, ALabelWithoutRoomIsAWarning) {
  const Rendered rendered =
      render("digraph { a [fixedsize=true width=0.1 height=0.1 label=\"much too long\"] }",
             Engine::dot, Format::svg);
  EXPECT_EQ(rendered.error, "");
  EXPECT_NE(rendered.warnings.find("size too small"), std::string::npos) << rendered.warnings;
  EXPECT_EQ(render(small, Engine::dot, Format::svg).warnings, "");
}

TEST(Graphviz, HostileLabelsStayWords) {
  for (const std::string words :
       {"<script>alert(1)</script>", "\" onload=\"alert(1)", "\\N", "\\G", "a\\nb", "&lt;", "&#60;",
        "]]>", "<!-- x", "--> y", "</svg>", "\\", "a\\\\b", "%s %n", "'", "&#45;"}) {
    std::string shown;
    for (char letter : words) {
      shown += letter == '<'   ? "&lt;"
               : letter == '>' ? "&gt;"
               : letter == '&' ? "&amp;"
               : letter == '"' ? "&quot;"
                               : std::string(1, letter);
    }
    for (const std::string& label : {plain_label(words), "<" + html_text(words) + ">"}) {
      const std::string svg = svg_of(label);
      EXPECT_NE(svg.find(">" + shown + "</text>"), std::string::npos) << label << "\n" << svg;
    }
  }
}

TEST(Graphviz, WordsAreWrittenWithoutReferences) {
  const std::string svg = svg_of(plain_label("l'a-b\xC2\xA0:  c"));
  EXPECT_NE(svg.find(">l'a-b\xC2\xA0:"), std::string::npos) << svg;
  EXPECT_EQ(svg.find("&#"), std::string::npos) << svg;
}

TEST(Graphviz, PlacesNodesInTheOrderOfTheText) {
  const Placement placement = place("graph { b; a; c; a -- b; b -- c }", Engine::neato);
  ASSERT_EQ(placement.nodes.size(), 3u);
  EXPECT_EQ(placement.nodes[0].name, "b");
  EXPECT_EQ(placement.nodes[1].name, "a");
  EXPECT_EQ(placement.nodes[2].name, "c");
  EXPECT_NE(place("graph {", Engine::neato).error, "");
}

TEST(Graphviz, ThreadsTakeTurns) {
  const std::string alone = render(small, Engine::dot, Format::svg).bytes;
  std::vector<std::string> drawn(4);
  std::vector<std::thread> threads;
  for (std::string& each : drawn) {
    threads.emplace_back([&each] {
      for (int i = 0; i < 5; ++i) each = render(small, Engine::dot, Format::svg).bytes;
    });
  }
  for (std::thread& each : threads) each.join();
  for (const std::string& each : drawn) EXPECT_EQ(each, alone);
}

}  // namespace
}  // namespace maillage::drawing
