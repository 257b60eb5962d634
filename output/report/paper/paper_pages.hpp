// Pages of paper, drawn by cairo and pango: text that flows from top to bottom, page by page, with
// a foot on each. Structure is tagged, so that the PDF reads aloud in order.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace maillage::report::paper {

enum class PageTurn { portrait, landscape };

// Colour parts 0 to 1.
struct PaperColour {
  double red = 0, green = 0, blue = 0;
};

struct PaperType {
  double size = 9.5;  // points
  bool bold = false;
  PaperColour colour = {};
};

// Text in a width, laid out once.
class PaperText {
 public:
  struct Layout;
  PaperText(std::shared_ptr<Layout> layout) : layout_(std::move(layout)) {}
  double height() const;  // points
  std::size_t lines() const;
  double lines_height(std::size_t first, std::size_t count) const;
  // How many lines from `first` on fit into the height; 0 if not even one does.
  std::size_t fitting(std::size_t first, double height) const;
  const Layout& layout() const { return *layout_; }

 private:
  std::shared_ptr<Layout> layout_;
};

enum class PaperAlign { left, right };

struct PaperFile {
  std::string bytes;  // empty if it failed, or where there is no paper (in a browser)
  std::string error;  // cairo's own words; empty if it went well
  int pages = 0;
};

class PaperPages {
 public:
  // `foot` stands below every page, with its number. `language_code`: "fr", "en".
  PaperPages(const std::string& title, const std::string& foot, const char* language_code);
  ~PaperPages();
  PaperPages(const PaperPages&) = delete;
  PaperPages& operator=(const PaperPages&) = delete;

  double width() const;  // between the margins
  static double width_of(PageTurn turn);
  double height() const;  // of the part of a page that is written on
  double left_over() const;
  double top() const { return y_; }

  void new_page(PageTurn turn);
  bool is_fresh() const;  // nothing on the page yet
  void skip(double height) { y_ += height; }

  PaperText text(std::string_view words, const PaperType& type, double width,
                 PaperAlign align = PaperAlign::left) const;
  // Width without any line break but the text's own, and of its longest word.
  double natural_width(std::string_view words, const PaperType& type) const;
  double longest_word(std::string_view words, const PaperType& type) const;

  // At x from the left margin and y from the top of the page; lines [first, first + count).
  void draw(const PaperText& text, double x, double y, std::size_t first, std::size_t count);
  void fill(double x, double y, double width, double height, const PaperColour& colour);
  void rule(double x, double y, double width);

  // Text over the whole width, on as many pages as it takes, under a tag of the PDF's structure
  // ("H1", "P", "LI").
  void flow(std::string_view words, const PaperType& type, const char* tag, double indent = 0);

  void open_tag(const char* tag);
  void close_tag(const char* tag);
  void bookmark(const std::string& words, int level);  // level 0 or 1

  // An SVG as large as the room allows, and what it shows in words; false if it can't be read.
  bool picture(const std::string& svg, double most_height, const std::string& words);

  // Ends the document and gives its bytes.
  PaperFile finish();

 private:
  struct State;
  void end_page();
  std::unique_ptr<State> state_;
  double y_ = 0;
};

}  // namespace maillage::report::paper
