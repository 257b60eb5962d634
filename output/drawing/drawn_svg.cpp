#include "output/drawing/drawn_svg.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

#include "network/text/number_text.hpp"
#include "output/drawing/dot_writer.hpp"

namespace maillage::drawing {
namespace {

// Cuts out all that lies from `begin` to the end of `end`. Both occur outside of user text only:
// there "<" is always written as an entity.
void cut_all(std::string& text, std::string_view begin, std::string_view end) {
  std::string kept;
  std::size_t at = 0;
  while (true) {
    const std::size_t from = text.find(begin, at);
    const std::size_t to = from == std::string::npos ? from : text.find(end, from + begin.size());
    if (to == std::string::npos) break;
    kept.append(text, at, from - at);
    at = to + end.size();
    if (at < text.size() && text[at] == '\n') ++at;
  }
  text = kept.append(text, at, std::string::npos);
}

// Graphviz writes "-", "'" and a no-break space of words as references, a thousand in a drawing;
// svgo 4.1 reads no more than 512. A reference that the words themselves hold begins with "&amp;".
void write_out_references(std::string& svg) {
  constexpr std::pair<std::string_view, std::string_view> plain[] = {
      {"&#45;", "-"}, {"&#39;", "'"}, {"&#160;", "\xC2\xA0"}};
  std::string written;
  written.reserve(svg.size());
  for (std::size_t at = 0; at < svg.size();) {
    const std::size_t next = std::min(svg.find('&', at), svg.size());
    written.append(svg, at, next - at);
    at = next;
    const std::string_view rest = std::string_view(svg).substr(at);
    const auto* const found = std::find_if(
        std::begin(plain), std::end(plain),
        [&](const auto& each) { return rest.substr(0, each.first.size()) == each.first; });
    if (found == std::end(plain)) {
      written.append(svg, at++, 1);  // nothing at the end
    } else {
      written += found->second;
      at += found->first.size();
    }
  }
  svg = std::move(written);
}

// Graphviz keeps a fifth of a letter's size below its base line and moves lines up to whole points:
// capitals stand one or two points above the middle of their box. This share of their size, measured
// over all drawings, brings them there.
constexpr double letters_too_high = 0.14;

std::optional<double> number_of(std::string_view element, std::string_view attribute) {
  const std::size_t at = element.find(attribute);
  if (at == std::string_view::npos) return std::nullopt;
  const std::string_view value = element.substr(at + attribute.size());
  return text::read_double(value.substr(0, value.find('"')));
}

void lower_letters(std::string& svg) {
  constexpr std::string_view begin = "<text ", place = " y=\"", size = " font-size=\"";
  std::string written;
  written.reserve(svg.size() + svg.size() / 64);
  std::size_t at = 0;
  for (std::size_t from = svg.find(begin); from != std::string::npos; from = svg.find(begin, at)) {
    const std::string_view element = std::string_view(svg).substr(from, svg.find('>', from) - from);
    const auto y = number_of(element, place), letter = number_of(element, size);
    const std::size_t value = from + element.find(place) + place.size();
    const std::size_t end = y && letter ? svg.find('"', value) : from + element.size();
    written.append(svg, at, (y && letter ? value : end) - at);
    if (y && letter) written += points(*y + *letter * letters_too_high);
    at = end;
  }
  svg = written.append(svg, at, std::string::npos);
}

}  // namespace

std::string_view extension(Format format) {
  switch (format) {
    case Format::svg:
      return "svg";
    case Format::png:
      return "png";
    case Format::pdf:
      return "pdf";
    case Format::dot:
      return "dot";
  }
  return "svg";
}

const char* engine_name(Engine engine) {
  switch (engine) {
    case Engine::dot:
      return "dot";
    case Engine::neato:
      return "neato";
    case Engine::fdp:
      return "fdp";
    case Engine::sfdp:
      return "sfdp";
    case Engine::untangle:
      return "nop1";
    case Engine::as_placed:
      return "nop2";
  }
  return "dot";
}

// In words, quotes are entities: this is an attribute, of a link or a picture, as it was given.
bool has_link(const std::string& svg) { return svg.find("xlink:href=\"") != std::string::npos; }

// Comments hold names, the document type an address, and tooltips come as links to nowhere.
void clean_svg(std::string& svg) {
  cut_all(svg, "<!DOCTYPE", ".dtd\">");
  cut_all(svg, "<!--", "-->");
  cut_all(svg, "<a ", ">");
  cut_all(svg, "</a", ">");
  write_out_references(svg);
  lower_letters(svg);
}

}  // namespace maillage::drawing
