// A canvas as SVG, without Graphviz: words may run upwards here.
#include <algorithm>

#include "output/drawing/canvas.hpp"
#include "output/drawing/dot_writer.hpp"

namespace maillage::drawing {
namespace {

// Only what XML asks for: some readers of SVG refuse the numeric references of html_text.
std::string svg_words(std::string_view text) {
  std::string escaped;
  for (const char each : shown_text(text)) {
    switch (each) {
      case '&':
        escaped += "&amp;";
        break;
      case '<':
        escaped += "&lt;";
        break;
      case '>':
        escaped += "&gt;";
        break;
      default:
        escaped += each;
    }
  }
  return escaped;
}

std::string attribute(std::string_view name, std::string_view value) {
  return " " + std::string(name) + "=\"" + std::string(value) + "\"";
}

std::string dashes(Border border) {
  if (border == Border::dashed || border == Border::thick_dashed) return "5,2";
  return border == Border::dotted ? "1,3" : "";
}

std::string stroke_of(Border border, double pen, std::string_view line) {
  if (border == Border::none) return "";
  const std::string dash = dashes(border);
  return attribute("stroke", line) +
         attribute("stroke-width", points(border == Border::thick_dashed ? 2 : pen)) +
         (dash.empty() ? "" : attribute("stroke-dasharray", dash));
}

std::string path_of(const Shape& shape) {
  std::string path;
  for (const std::vector<CanvasPoint>& ring : shape.rings) {
    for (std::size_t i = 0; i < ring.size(); ++i) {
      path += (i == 0 ? "M" : " ") + points(ring[i].x) + " " + points(ring[i].y);
    }
    path += "z";
  }
  return "<path" + attribute("d", path) +
         attribute("fill", shape.fill.empty() ? "none" : shape.fill) +
         attribute("fill-rule", "evenodd") + attribute("stroke-linejoin", "round") +
         stroke_of(shape.border, shape.pen, shape.line) + "/>";
}

std::string frame_of(const Box& box) {
  if (box.fill.empty() && box.border == Border::none) return "";
  std::string svg =
      "<rect" + attribute("x", points(box.rect.left)) + attribute("y", points(box.rect.top)) +
      attribute("width", points(box.rect.width)) + attribute("height", points(box.rect.height)) +
      attribute("fill", box.fill.empty() ? "none" : box.fill);
  if (box.corners == Corners::round) svg += attribute("rx", "4");
  return svg + stroke_of(box.border, box.pen, box.line) + "/>";
}

std::string spans_of(const TextLine& line) {
  std::string svg;
  for (const Span& span : line) {
    if (span.text.empty()) continue;
    if (!svg.empty()) svg += ' ';
    svg += "<tspan" + attribute("font-size", points(span.size)) + attribute("fill", span.colour);
    if (span.weight == Weight::bold) svg += attribute("font-weight", "bold");
    if (span.ink == Ink::struck) svg += attribute("text-decoration", "line-through");
    svg += ">" + svg_words(span.text) + "</tspan>";
  }
  return svg;
}

double largest_size(const TextLine& line) {
  double size = 0;
  for (const Span& span : line) size = std::max(size, span.size);
  return size;
}

// The lines of a column, centred in `room`, whose top left corner is where `transform` puts 0,0.
std::string lines_of(const BoxColumn& column, const Rect& room) {
  double height = 0;
  for (const TextLine& line : column.lines) height += line_height(largest_size(line));
  double y = room.top + (room.height - height) / 2;
  const double x = column.align == TextAlign::left     ? room.left
                   : column.align == TextAlign::centre ? room.centre()
                                                       : room.right();
  const char* anchor = column.align == TextAlign::left     ? ""
                       : column.align == TextAlign::centre ? "middle"
                                                           : "end";
  std::string svg;
  for (const TextLine& line : column.lines) {
    const double size = largest_size(line);
    const std::string spans = spans_of(line);
    if (!spans.empty()) {
      svg += "<text" + attribute("x", points(x)) + attribute("y", points(y + size * 0.92));
      if (*anchor != '\0') svg += attribute("text-anchor", anchor);
      svg += ">" + spans + "</text>";
    }
    y += line_height(size);
  }
  return svg;
}

}  // namespace

std::string Canvas::svg() const {
  const std::string id = output_text::safe_id(id_);
  std::string svg = "<svg" + attribute("width", points(width_) + "pt") +
                    attribute("height", points(height_) + "pt") +
                    attribute("viewBox", "0 0 " + points(width_) + " " + points(height_)) +
                    attribute("xmlns", "http://www.w3.org/2000/svg") + ">\n<g" +
                    attribute("id", id) + attribute("class", "graph") +
                    attribute("font-family", "DejaVu Sans,sans-serif") + ">\n<title>" +
                    svg_words(title_) + "</title>\n<rect" + attribute("width", points(width_)) +
                    attribute("height", points(height_)) + attribute("fill", "#ffffff") + "/>\n";
  const auto open = [&](const std::string& name) {
    const bool named = name.rfind(' ') != std::string::npos;
    if (named) {
      svg += "<g" + attribute("id", id + "-" + output_text::safe_id(name)) +
             attribute("class", "node") + "><title>" + svg_words(name) + "</title>";
    }
    return named;
  };
  for (const Shape& shape : shapes_) {
    const bool named = open(shape.name);
    svg += path_of(shape) + (named ? "</g>\n" : "\n");
  }
  for (const Box& box : boxes_) {
    const bool named = open(box.name);
    svg += frame_of(box);
    if (box.turn == Turn::upwards && !box.columns.empty()) {
      svg += "<g" +
             attribute("transform", "translate(" + points(box.rect.left) + " " +
                                        points(box.rect.bottom()) + ") rotate(-90)") +
             ">" + lines_of(box.columns.front(), {0, 0, box.rect.height, box.rect.width}) + "</g>";
    } else {
      double left = box.rect.left;
      for (const BoxColumn& column : box.columns) {
        svg += lines_of(column, {left, box.rect.top, column.width, box.rect.height});
        left += column.width;
      }
    }
    svg += named ? "</g>\n" : "\n";
  }
  return svg + "</g>\n</svg>\n";
}

}  // namespace maillage::drawing
