#include "output/drawing/canvas.hpp"

#include <cmath>
#include <utility>

#include "output/drawing/dot_writer.hpp"

namespace maillage::drawing {
namespace {

constexpr double arrow_length = 7;  // what Graphviz makes of arrowsize 0.7

std::string_view align_word(TextAlign align) {
  switch (align) {
    case TextAlign::left:
      return "LEFT";
    case TextAlign::centre:
      return "CENTER";
    case TextAlign::right:
      return "RIGHT";
  }
  return "LEFT";
}

void write_span(const Span& span, std::string& html) {
  if (span.text.empty()) return;
  html +=
      "<FONT POINT-SIZE=\"" + points(span.size) + "\" COLOR=\"" + std::string(span.colour) + "\">";
  if (span.weight == Weight::bold) html += "<B>";
  if (span.ink == Ink::struck) html += "<S>";
  html += html_text(span.text);
  if (span.ink == Ink::struck) html += "</S>";
  if (span.weight == Weight::bold) html += "</B>";
  html += "</FONT>";
}

// Spaces between spans would be lost with html_text(): they are written here.
void write_lines(const BoxColumn& column, std::string& html) {
  for (const TextLine& line : column.lines) {
    bool first = true;
    for (const Span& span : line) {
      if (span.text.empty()) continue;
      if (!first) html += ' ';
      first = false;
      write_span(span, html);
    }
    html += "<BR ALIGN=\"" + std::string(align_word(column.align)) + "\"/>";
  }
}

bool has_words(const BoxColumn& column) {
  for (const TextLine& line : column.lines) {
    for (const Span& span : line) {
      if (!shown_text(span.text).empty()) return true;
    }
  }
  return false;
}

std::string html_label(const Box& box) {
  bool any = false;
  for (const BoxColumn& column : box.columns) any = any || has_words(column);
  if (!any) return "\"\"";
  std::string html =
      "<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\"><TR>";
  for (const BoxColumn& column : box.columns) {
    html += "<TD WIDTH=\"" + std::to_string(static_cast<int>(column.width)) + "\" ALIGN=\"" +
            std::string(align_word(column.align)) + "\">";
    if (has_words(column)) write_lines(column, html);
    html += "</TD>";
  }
  return html + "</TR></TABLE>>";
}

std::string style_words(const Box& box) {
  std::string style;
  const auto add = [&](std::string_view word) {
    if (!style.empty()) style += ',';
    style += word;
  };
  if (!box.fill.empty()) add("filled");
  if (box.corners == Corners::round) add("rounded");
  if (box.border == Border::dashed || box.border == Border::thick_dashed) add("dashed");
  if (box.border == Border::dotted) add("dotted");
  return style;
}

}  // namespace

Curve level_curve(std::string from, std::string to, CanvasPoint start, CanvasPoint end) {
  const double reach = (end.x - start.x) / 2;
  return {std::move(from),
          std::move(to),
          {start, {start.x + reach, start.y}, {end.x - reach, end.y}, end}};
}

Curve straight_curve(std::string from, std::string to, CanvasPoint start, CanvasPoint end) {
  const double dx = (end.x - start.x) / 3, dy = (end.y - start.y) / 3;
  return {std::move(from),
          std::move(to),
          {start, {start.x + dx, start.y + dy}, {end.x - dx, end.y - dy}, end}};
}

Curve arrow_along(std::string from, std::string to, const std::vector<CanvasPoint>& corners) {
  Curve curve{std::move(from), std::move(to), {corners.front()}};
  for (std::size_t i = 1; i < corners.size(); ++i) {
    // Graphviz draws the head from where the curve ends to the place that it is given: there, the
    // last corner.
    CanvasPoint end = corners[i];
    const CanvasPoint& start = corners[i - 1];
    if (i + 1 == corners.size()) {
      const double length = std::hypot(end.x - start.x, end.y - start.y);
      const double kept = length > arrow_length ? 1 - arrow_length / length : 0;
      end = {start.x + (end.x - start.x) * kept, start.y + (end.y - start.y) * kept};
    }
    curve.points.push_back(start);
    curve.points.push_back(end);
    curve.points.push_back(end);
  }
  curve.points.push_back(corners.back());
  curve.arrow = true;
  return curve;
}

Canvas::Canvas(std::string title, std::string id, double width, double height)
    : title_(std::move(title)), id_(std::move(id)), width_(width), height_(height) {}

void Canvas::add(Box box) {
  if (box.name.empty()) box.name = "t" + std::to_string(++unnamed_);
  boxes_.push_back(std::move(box));
}

void Canvas::add(Curve curve) { curves_.push_back(std::move(curve)); }

void Canvas::add(Shape shape) { shapes_.push_back(std::move(shape)); }

void Canvas::words(const Rect& rect, std::vector<TextLine> lines, TextAlign align) {
  Box box;
  box.rect = rect;
  box.columns.push_back({rect.width, align, std::move(lines)});
  add(std::move(box));
}

std::string Canvas::dot() const {
  const auto position = [&](double x, double y) { return points(x) + "," + points(height_ - y); };
  std::string dot = "digraph " + quoted_name(title_) + " {\n";
  dot += "  graph " +
         Attributes()
             .raw("charset", "\"UTF-8\"")
             .word("id", output_text::safe_id(id_))
             .raw("pad", "0")
             .word("bgcolor", "#ffffff")
             .raw("outputorder", "edgesfirst")
             .word("fontname", "DejaVu Sans")
             .text() +
         ";\n";
  dot += "  node " +
         Attributes()
             .raw("shape", "box")
             .raw("fixedsize", "true")
             .raw("margin", "0")
             .word("fontname", "DejaVu Sans")
             .raw("fontsize", "8")
             .text() +
         ";\n  edge [dir=none];\n";
  // Unseen, it holds the page at its size.
  dot += "  page " +
         Attributes()
             .word("pos", position(width_ / 2, height_ / 2))
             .raw("width", inches(width_))
             .raw("height", inches(height_))
             .raw("style", "invis")
             .raw("label", "\"\"")
             .text() +
         ";\n";
  for (const Box& box : boxes_) {
    Attributes attributes;
    attributes.word("id", output_text::safe_id(id_) + "-" + output_text::safe_id(box.name))
        .word("pos", position(box.rect.centre(), box.rect.middle()))
        .raw("width", inches(box.rect.width))
        .raw("height", inches(box.rect.height));
    const std::string style = style_words(box);
    if (!style.empty()) attributes.word("style", style);
    if (box.border == Border::none) {
      attributes.raw("peripheries", "0");
    } else {
      attributes.word("color", box.line)
          .raw("penwidth", points(box.border == Border::thick_dashed ? 2 : box.pen));
    }
    if (!box.fill.empty()) attributes.word("fillcolor", box.fill);
    attributes.raw("label", html_label(box));
    dot += "  " + quoted_name(box.name) + " " + attributes.text() + ";\n";
  }
  std::size_t number = 0;
  for (const Curve& curve : curves_) {
    // The tip of an arrow is the last of its points, and stands first.
    std::string pos;
    const auto tip = curve.points.end() - (curve.arrow ? 1 : 0);
    if (curve.arrow) pos = "e," + position(tip->x, tip->y);
    for (auto point = curve.points.begin(); point != tip; ++point) {
      if (!pos.empty()) pos += ' ';
      pos += position(point->x, point->y);
    }
    Attributes attributes;
    attributes.word("id", output_text::safe_id(id_) + "-tie-" + std::to_string(++number))
        .word("pos", pos)
        .word("color", curve.colour)
        .raw("penwidth", points(curve.pen));
    if (curve.arrow) attributes.raw("dir", "forward").raw("arrowsize", "0.7");
    if (curve.dash == Dash::dashed) attributes.raw("style", "dashed");
    if (curve.dash == Dash::dotted) attributes.raw("style", "dotted");
    dot += "  " + quoted_name(curve.from) + " -> " + quoted_name(curve.to) + " " +
           attributes.text() + ";\n";
  }
  return dot + "}\n";
}

std::vector<TextLine> text_lines(std::string_view text, double width, std::size_t most_lines,
                                 const Span& style) {
  std::vector<TextLine> lines;
  for (std::string& line : wrapped(text, width, style.size, most_lines, style.weight)) {
    Span span = style;
    span.text = std::move(line);
    lines.push_back({std::move(span)});
  }
  return lines;
}

}  // namespace maillage::drawing
