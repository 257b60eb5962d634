// Graphviz in the page: WebAssembly of its own, which the page's worker holds and calls as
// `Module.graphviz(dot, engine, format)`; its answer is {output, errors, warnings}.
#include "output/drawing/graphviz.hpp"

#include <emscripten.h>

#include <cstdlib>
#include <string_view>

#include "network/text/number_text.hpp"
#include "output/drawing/drawn_svg.hpp"
#include "output/words/libraries/drawing_words.hpp"

namespace maillage::drawing {
namespace {

// Output, errors and warnings, with a separator of ASCII between them: no format holds it.
EM_JS(char*, call_graphviz, (const char* dot, const char* engine, const char* format), {
  const made = Module["graphviz"](UTF8ToString(dot), UTF8ToString(engine), UTF8ToString(format));
  return allocateUTF8([ made.output, made.errors, made.warnings ].join("\u001e"));
});

std::string cut(std::string_view& rest, char separator) {
  const std::size_t end = std::min(rest.find(separator), rest.size());
  std::string piece(rest.substr(0, end));
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return piece;
}

Rendered drawn(const std::string& dot, Engine engine, const char* format) {
  char* const answer = call_graphviz(dot.c_str(), engine_name(engine), format);
  std::string_view rest = answer == nullptr ? "" : answer;
  Rendered result;
  result.bytes = cut(rest, '\x1e');
  result.error = cut(rest, '\x1e');
  result.warnings = rest;
  if (answer == nullptr) result.error = words::code_of(words::Undrawn::no_memory);
  std::free(answer);
  if (!result.error.empty()) result.bytes.clear();
  return result;
}

}  // namespace

Rendered render(const std::string& dot, Engine engine, Format format) {
  if (format == Format::png || format == Format::pdf) {
    return {{}, words::code_of(words::Undrawn::no_pages), {}};
  }
  Rendered result = drawn(dot, engine, format == Format::svg ? "svg" : "dot");
  if (format == Format::svg && result.error.empty()) {
    if (has_link(result.bytes)) return {{}, words::code_of(words::Undrawn::links), {}};
    clean_svg(result.bytes);
  }
  return result;
}

// In "plain", a line a node: node NAME X Y …, in inches. Names are those that layouts are asked
// with: no blanks.
Placement place(const std::string& dot, Engine engine) {
  constexpr double points_per_inch = 72;
  const Rendered plain = drawn(dot, engine, "plain");
  Placement result;
  result.error = plain.error;
  std::string_view rest = plain.bytes;
  while (!rest.empty()) {
    const std::string line = cut(rest, '\n');
    std::string_view words = line;
    if (cut(words, ' ') != "node") continue;
    const std::string name = cut(words, ' ');
    const auto x = text::read_double(cut(words, ' ')), y = text::read_double(cut(words, ' '));
    if (x && y) result.nodes.push_back({name, *x * points_per_inch, *y * points_per_inch});
  }
  return result;
}

}  // namespace maillage::drawing
