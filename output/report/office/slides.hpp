// A report laid out on slides: where each text, table and picture stands, so large that a room reads it.
// Points (1/72 inch), from the top left corner of a slide of 16:9.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "output/blocks/blocks.hpp"
#include "output/drawing/canvas.hpp"
#include "output/text/language.hpp"

namespace maillage::report::office {

inline constexpr double slide_width = 960, slide_height = 540;
inline constexpr double slide_margin = 48, slide_room = slide_width - 2 * slide_margin;
inline constexpr double least_type = 14;  // nothing on a slide is smaller
inline constexpr double table_pad = 4;    // above and below the words of a cell; 6 beside them
inline constexpr double table_side = 6;
inline constexpr double bullet_indent = 20;

enum class ParagraphLook { plain, bullet };

struct SlideParagraph {
  blocks::Prose prose;
  ParagraphLook look = ParagraphLook::plain;
};

struct WordsFrame {
  drawing::Rect rect;
  double size = 18;
  std::vector<SlideParagraph> paragraphs;
};

struct SlideCell {
  blocks::Prose prose;
  blocks::Tone tone = blocks::Tone::plain;
};
struct SlideRow {
  double height = 0;
  std::vector<SlideCell> cells;  // as many as columns
};
struct TableFrame {
  drawing::Rect rect;
  std::string caption;  // in words for who does not see it
  std::vector<double> widths;
  std::vector<blocks::GridAlign> aligns;
  std::vector<SlideRow> rows;  // the first is the header
};

struct PictureFrame {
  drawing::Rect rect;
  std::string svg, words;  // what it shows, for who does not see it
};

using SlideFrame = std::variant<WordsFrame, TableFrame, PictureFrame>;

enum class SlideUse { cover, content };

struct Slide {
  SlideUse use = SlideUse::content;
  std::string title;
  drawing::Rect title_rect;
  double title_size = 28;
  std::vector<SlideFrame> frames;
  std::vector<std::string> notes;  // a speaker's
};

// What has no room on one slide goes on on another, "(2/3)" in its title, rows of a table below its
// header again. Nothing is cut but a title of more than three lines, which
// the notes then have whole. O(size).
std::vector<Slide> slides_of(const blocks::Report& report, output_text::Language language);

}  // namespace maillage::report::office
