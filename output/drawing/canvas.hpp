// A page on which boxes and curves are placed by hand: an A3 sheet, landscape, and its DOT text.
//
// Layout engines pack a plan badly; a page that is composed keeps to its size, and the same contract
// gives the same picture year after year. What is written is still a graph: a node a box, an edge a
// curve, under names that say what they are, so that the .dot can be laid out anew by any engine.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "output/drawing/text_metrics.hpp"

namespace maillage::drawing {

// Points (1/72 inch), from the top left corner, y downwards.
struct Rect {
  double left = 0, top = 0, width = 0, height = 0;
  double right() const { return left + width; }
  double bottom() const { return top + height; }
  double middle() const { return top + height / 2; }
  double centre() const { return left + width / 2; }
};

inline constexpr double a3_width = 1190, a3_height = 841;  // landscape, within 420 × 297 mm
inline constexpr double page_margin = 18;
inline constexpr double inner_width = a3_width - 2 * page_margin;

// The same sheet upright: as wide as a page of the report shows a drawing without making it smaller.
inline constexpr double upright_width = a3_height, upright_height = a3_width;
inline constexpr double upright_inner = upright_width - 2 * page_margin;
inline constexpr double upright_font = 10;

// No letter is smaller on the paper a drawing is made for, nor below 10 on an upright sheet, so that
// it keeps 11 px on a page: tests/program/drawings_test.py.
inline constexpr double least_font = 9;

// Distance of two base lines as Graphviz sets HTML-like labels, reckoned generously.
constexpr double line_height(double font_size) { return font_size + 1.1; }

enum class Ink { plain, struck };

struct Span {
  std::string text;
  double size = least_font;
  Weight weight = Weight::normal;
  std::string_view colour = "#1a1a1a";
  Ink ink = Ink::plain;
};
using TextLine = std::vector<Span>;

enum class TextAlign { left, centre, right };

// A column of a box: its lines one under the other, centred in height.
struct BoxColumn {
  double width = 0;
  TextAlign align = TextAlign::left;
  std::vector<TextLine> lines;
};

// Words of a box turned a quarter to the left run upwards: heads of narrow columns. Graphviz cannot
// set them: a canvas with such boxes is drawn by svg(), and its DOT is written apart.
enum class Turn { level, upwards };

enum class Border { none, solid, dashed, dotted, thick_dashed };
enum class Corners { square, round };

struct Box {
  std::string name;  // unique on the sheet; "" for words alone, which get a number
  Rect rect;
  Border border = Border::none;
  Corners corners = Corners::square;
  double pen = 0.8;
  std::string_view line = "#404040";
  std::string_view fill;           // none: empty
  std::vector<BoxColumn> columns;  // their widths add up to no more than the box's
  Turn turn = Turn::level;         // upwards: one column, as wide as the box is high
};

enum class Dash { solid, dashed, dotted };

struct CanvasPoint {
  double x = 0, y = 0;
};

// Bézier curves in a row between two named boxes: four points, and three more for each further one;
// an arrow has its tip behind them.
struct Curve {
  std::string from, to;
  std::vector<CanvasPoint> points;
  std::string_view colour = "#404040";
  double pen = 1;
  Dash dash = Dash::solid;
  bool arrow = false;  // at its end
};

// From one point to another, leaving and arriving level.
Curve level_curve(std::string from, std::string to, CanvasPoint start, CanvasPoint end);
Curve straight_curve(std::string from, std::string to, CanvasPoint start, CanvasPoint end);
// Straight from corner to corner, with an arrow at the end; two corners at least.
Curve arrow_along(std::string from, std::string to, const std::vector<CanvasPoint>& corners);

// An area of any shape, or a line of two points; drawn under all boxes, by svg() alone.
struct Shape {
  std::string name;                             // as a box's; "": it has none
  std::vector<std::vector<CanvasPoint>> rings;  // what an odd number of them encloses is filled
  Border border = Border::solid;
  double pen = 0.8;
  std::string_view line = "#404040";
  std::string_view fill;  // none: empty
};

class Canvas {
 public:
  // `id` begins the ids of the SVG: several sheets may stand in one page.
  Canvas(std::string title, std::string id, double width = a3_width, double height = a3_height);

  double width() const { return width_; }
  double height() const { return height_; }
  // Pages end where their content does, and grow where it needs.
  void set_height(double height) { height_ = height; }

  void add(Box box);
  void add(Curve curve);
  void add(Shape shape);

  // Words without a box.
  void words(const Rect& rect, std::vector<TextLine> lines, TextAlign align = TextAlign::left);

  // Boxes are drawn over curves. O(size).
  std::string dot() const;

  // The same sheet as SVG, written without Graphviz: boxes with their words; canvas_svg.cpp. Curves
  // are left out. Groups carry the boxes' names as titles. O(size).
  std::string svg() const;

 private:
  std::string title_, id_;
  double width_, height_;
  std::size_t unnamed_ = 0;
  std::vector<Box> boxes_;
  std::vector<Curve> curves_;
  std::vector<Shape> shapes_;
};

// The lines of a text, each as one span like `style`.
std::vector<TextLine> text_lines(std::string_view text, double width, std::size_t most_lines,
                                 const Span& style);

}  // namespace maillage::drawing
