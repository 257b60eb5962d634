#include "output/report/paper/paper_pages.hpp"

#include "output/report/paper/paper_structure.hpp"

#include <librsvg/rsvg.h>
#include <pango/pangocairo.h>

#include <cairo-pdf.h>
#include <cairo.h>

#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>
#include <vector>

#include "output/drawing/late_library.hpp"
#include "output/drawing/pdf_date.hpp"
#include "output/drawing/svg_file.hpp"
#include "output/words/libraries/drawing_words.hpp"

namespace maillage::report::paper {
namespace {

MAILLAGE_LATE(drawing::rsvg_library, cairo_create);
MAILLAGE_LATE(drawing::rsvg_library, cairo_destroy);
MAILLAGE_LATE(drawing::rsvg_library, cairo_fill);
MAILLAGE_LATE(drawing::rsvg_library, cairo_font_options_create);
MAILLAGE_LATE(drawing::rsvg_library, cairo_font_options_destroy);
MAILLAGE_LATE(drawing::rsvg_library, cairo_font_options_set_hint_metrics);
MAILLAGE_LATE(drawing::rsvg_library, cairo_font_options_set_hint_style);
MAILLAGE_LATE(drawing::rsvg_library, cairo_move_to);
MAILLAGE_LATE(drawing::rsvg_library, cairo_pdf_surface_add_outline);
MAILLAGE_LATE(drawing::rsvg_library, cairo_pdf_surface_create_for_stream);
MAILLAGE_LATE(drawing::rsvg_library, cairo_pdf_surface_set_metadata);
MAILLAGE_LATE(drawing::rsvg_library, cairo_pdf_surface_set_size);
MAILLAGE_LATE(drawing::rsvg_library, cairo_rectangle);
MAILLAGE_LATE(drawing::rsvg_library, cairo_rel_line_to);
MAILLAGE_LATE(drawing::rsvg_library, cairo_set_line_width);
MAILLAGE_LATE(drawing::rsvg_library, cairo_set_source_rgb);
MAILLAGE_LATE(drawing::rsvg_library, cairo_show_page);
MAILLAGE_LATE(drawing::rsvg_library, cairo_status);
MAILLAGE_LATE(drawing::rsvg_library, cairo_status_to_string);
MAILLAGE_LATE(drawing::rsvg_library, cairo_stroke);
MAILLAGE_LATE(drawing::rsvg_library, cairo_surface_destroy);
MAILLAGE_LATE(drawing::rsvg_library, cairo_surface_finish);
MAILLAGE_LATE(drawing::rsvg_library, cairo_surface_status);
MAILLAGE_LATE(drawing::rsvg_library, cairo_tag_begin);
MAILLAGE_LATE(drawing::rsvg_library, cairo_tag_end);
MAILLAGE_LATE(drawing::rsvg_library, g_clear_error);
MAILLAGE_LATE(drawing::rsvg_library, g_object_unref);
MAILLAGE_LATE(drawing::rsvg_library, pango_cairo_context_set_font_options);
MAILLAGE_LATE(drawing::rsvg_library, pango_cairo_create_context);
MAILLAGE_LATE(drawing::rsvg_library, pango_cairo_show_layout_line);
MAILLAGE_LATE(drawing::rsvg_library, pango_context_set_language);
MAILLAGE_LATE(drawing::rsvg_library, pango_font_description_free);
MAILLAGE_LATE(drawing::rsvg_library, pango_font_description_from_string);
MAILLAGE_LATE(drawing::rsvg_library, pango_font_description_set_absolute_size);
MAILLAGE_LATE(drawing::rsvg_library, pango_font_description_set_weight);
MAILLAGE_LATE(drawing::rsvg_library, pango_language_from_string);
MAILLAGE_LATE(drawing::rsvg_library, pango_layout_get_iter);
MAILLAGE_LATE(drawing::rsvg_library, pango_layout_get_size);
MAILLAGE_LATE(drawing::rsvg_library, pango_layout_iter_at_last_line);
MAILLAGE_LATE(drawing::rsvg_library, pango_layout_iter_free);
MAILLAGE_LATE(drawing::rsvg_library, pango_layout_iter_get_baseline);
MAILLAGE_LATE(drawing::rsvg_library, pango_layout_iter_get_line_extents);
MAILLAGE_LATE(drawing::rsvg_library, pango_layout_iter_get_line_readonly);
MAILLAGE_LATE(drawing::rsvg_library, pango_layout_iter_next_line);
MAILLAGE_LATE(drawing::rsvg_library, pango_layout_new);
MAILLAGE_LATE(drawing::rsvg_library, pango_layout_set_alignment);
MAILLAGE_LATE(drawing::rsvg_library, pango_layout_set_auto_dir);
MAILLAGE_LATE(drawing::rsvg_library, pango_layout_set_font_description);
MAILLAGE_LATE(drawing::rsvg_library, pango_layout_set_text);
MAILLAGE_LATE(drawing::rsvg_library, pango_layout_set_width);
MAILLAGE_LATE(drawing::rsvg_library, pango_layout_set_wrap);
MAILLAGE_LATE(drawing::rsvg_library, rsvg_handle_get_intrinsic_size_in_pixels);
MAILLAGE_LATE(drawing::rsvg_library, rsvg_handle_new_from_data);
MAILLAGE_LATE(drawing::rsvg_library, rsvg_handle_render_document);

constexpr double a4_short = 595.28, a4_long = 841.89;
constexpr double margin = 48, foot_room = 22;
constexpr double unit = PANGO_SCALE;

struct Unref {
  void operator()(void* object) const { g_object_unref(object); }
};

cairo_status_t append(void* closure, const unsigned char* data, unsigned int length) {
  static_cast<std::string*>(closure)->append(reinterpret_cast<const char*>(data), length);
  return CAIRO_STATUS_SUCCESS;
}

int to_units(double points) { return static_cast<int>(points * unit); }

}  // namespace

struct PaperText::Layout {
  std::unique_ptr<PangoLayout, Unref> pango;
  PaperColour colour;
  std::vector<double> tops;       // of lines, and the end of the last
  std::vector<double> baselines;  // of lines, from the top of the text
};

struct PaperPages::State {
  std::string bytes;
  std::string foot;
  cairo_surface_t* surface = nullptr;
  cairo_t* cairo = nullptr;
  std::unique_ptr<PangoContext, Unref> pango;
  double page_width = a4_short, page_height = a4_long;
  int page = 0;
  std::vector<int> outline;  // last bookmark of each level
  std::string language_code;
  std::vector<std::string> pictures;  // in words
  // Of words measured so far, by size and weight: tables say the same ones in row after row, and ask
  // again for each size that they try.
  std::map<std::pair<double, bool>, std::unordered_map<std::string, double>> widths;
};

double PaperText::height() const { return layout_->tops.back(); }
std::size_t PaperText::lines() const { return layout_->baselines.size(); }

double PaperText::lines_height(std::size_t first, std::size_t count) const {
  return layout_->tops[first + count] - layout_->tops[first];
}

std::size_t PaperText::fitting(std::size_t first, double height) const {
  std::size_t count = 0;
  while (first + count < lines() && lines_height(first, count + 1) <= height) ++count;
  return count;
}

PaperPages::PaperPages(const std::string& title, const std::string& foot, const char* language_code)
    : state_(std::make_unique<State>()) {
  State& state = *state_;
  state.foot = foot;
  state.language_code = language_code;
  state.surface = cairo_pdf_surface_create_for_stream(append, &state.bytes, state.page_width,
                                                      state.page_height);
  cairo_pdf_surface_set_metadata(state.surface, CAIRO_PDF_METADATA_TITLE, title.c_str());
  cairo_pdf_surface_set_metadata(state.surface, CAIRO_PDF_METADATA_CREATOR, "maillage");
  state.cairo = cairo_create(state.surface);
  state.pango.reset(pango_cairo_create_context(state.cairo));
  pango_context_set_language(state.pango.get(), pango_language_from_string(language_code));
  // Hinting would place letters by a screen's pixels.
  cairo_font_options_t* options = cairo_font_options_create();
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  pango_cairo_context_set_font_options(state.pango.get(), options);
  cairo_font_options_destroy(options);
  y_ = margin;
}

PaperPages::~PaperPages() {
  if (state_->cairo != nullptr) finish();
}

double PaperPages::width() const { return state_->page_width - 2 * margin; }
double PaperPages::width_of(PageTurn turn) {
  return (turn == PageTurn::portrait ? a4_short : a4_long) - 2 * margin;
}
double PaperPages::height() const { return state_->page_height - 2 * margin - foot_room; }
double PaperPages::left_over() const { return margin + height() - y_; }
bool PaperPages::is_fresh() const { return y_ <= margin; }

void PaperPages::end_page() {
  State& state = *state_;
  ++state.page;
  const PaperType type{7.5, false, {0.33, 0.33, 0.33}};
  const double y = state.page_height - margin;
  const PaperText words = text(state.foot, type, width() - 60);
  const PaperText number = text(std::to_string(state.page), type, 50, PaperAlign::right);
  rule(0, y - 4, width());
  draw(words, 0, y, 0, std::min<std::size_t>(words.lines(), 1));
  draw(number, width() - 50, y, 0, 1);
  cairo_show_page(state.cairo);
}

void PaperPages::new_page(PageTurn turn) {
  State& state = *state_;
  if (!is_fresh()) end_page();
  state.page_width = turn == PageTurn::portrait ? a4_short : a4_long;
  state.page_height = turn == PageTurn::portrait ? a4_long : a4_short;
  cairo_pdf_surface_set_size(state.surface, state.page_width, state.page_height);
  y_ = margin;
}

PaperText PaperPages::text(std::string_view words, const PaperType& type, double width,
                           PaperAlign align) const {
  auto layout = std::make_shared<PaperText::Layout>();
  layout->pango.reset(pango_layout_new(state_->pango.get()));
  PangoLayout* pango = layout->pango.get();
  PangoFontDescription* font = pango_font_description_from_string("DejaVu Sans");
  pango_font_description_set_absolute_size(font, type.size * unit);
  if (type.bold) pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD);
  pango_layout_set_font_description(pango, font);
  pango_font_description_free(font);
  pango_layout_set_text(pango, words.data(), static_cast<int>(words.size()));
  if (width > 0) pango_layout_set_width(pango, to_units(width));
  pango_layout_set_wrap(pango, PANGO_WRAP_WORD_CHAR);
  // Names in other scripts stand in lines that run as the language of the document does.
  pango_layout_set_auto_dir(pango, FALSE);
  if (align == PaperAlign::right) pango_layout_set_alignment(pango, PANGO_ALIGN_RIGHT);
  layout->colour = type.colour;
  PangoLayoutIter* at = pango_layout_get_iter(pango);
  do {
    PangoRectangle extents;
    pango_layout_iter_get_line_extents(at, nullptr, &extents);
    layout->tops.push_back(extents.y / unit);
    layout->baselines.push_back(pango_layout_iter_get_baseline(at) / unit);
    if (pango_layout_iter_at_last_line(at)) {
      layout->tops.push_back((extents.y + extents.height) / unit);
    }
  } while (pango_layout_iter_next_line(at));
  pango_layout_iter_free(at);
  return PaperText(layout);
}

double PaperPages::natural_width(std::string_view words, const PaperType& type) const {
  auto& known = state_->widths[{type.size, type.bold}];
  const auto [found, is_new] = known.try_emplace(std::string(words));
  if (is_new) {
    const PaperText laid = text(words, type, 0);
    int width = 0;
    pango_layout_get_size(laid.layout().pango.get(), &width, nullptr);
    found->second = width / unit;
  }
  return found->second;
}

double PaperPages::longest_word(std::string_view words, const PaperType& type) const {
  double longest = 0;
  std::size_t start = 0;
  while (start < words.size()) {
    const std::size_t end = std::min(words.find_first_of(" \n", start), words.size());
    if (end > start) {
      longest = std::max(longest, natural_width(words.substr(start, end - start), type));
    }
    start = end + 1;
  }
  return longest;
}

void PaperPages::draw(const PaperText& text, double x, double y, std::size_t first,
                      std::size_t count) {
  const PaperText::Layout& layout = text.layout();
  cairo_t* cairo = state_->cairo;
  cairo_set_source_rgb(cairo, layout.colour.red, layout.colour.green, layout.colour.blue);
  PangoLayoutIter* at = pango_layout_get_iter(layout.pango.get());
  for (std::size_t line = 0; line < first + count; ++line) {
    if (line >= first) {
      PangoRectangle extents;
      pango_layout_iter_get_line_extents(at, nullptr, &extents);
      cairo_move_to(cairo, margin + x + extents.x / unit,
                    y + layout.baselines[line] - layout.tops[first]);
      pango_cairo_show_layout_line(cairo, pango_layout_iter_get_line_readonly(at));
    }
    pango_layout_iter_next_line(at);
  }
  pango_layout_iter_free(at);
}

void PaperPages::fill(double x, double y, double width, double height, const PaperColour& colour) {
  cairo_set_source_rgb(state_->cairo, colour.red, colour.green, colour.blue);
  cairo_rectangle(state_->cairo, margin + x, y, width, height);
  cairo_fill(state_->cairo);
}

void PaperPages::rule(double x, double y, double width) {
  cairo_set_source_rgb(state_->cairo, 0.7, 0.7, 0.7);
  cairo_set_line_width(state_->cairo, 0.4);
  cairo_move_to(state_->cairo, margin + x, y);
  cairo_rel_line_to(state_->cairo, width, 0);
  cairo_stroke(state_->cairo);
}

void PaperPages::flow(std::string_view words, const PaperType& type, const char* tag,
                      double indent) {
  const PaperText laid = text(words, type, width() - indent);
  for (std::size_t first = 0; first < laid.lines();) {
    const std::size_t fits = laid.fitting(first, left_over());
    if (fits == 0 && !is_fresh()) {
      new_page(state_->page_width > state_->page_height ? PageTurn::landscape : PageTurn::portrait);
      continue;
    }
    const std::size_t count = std::max<std::size_t>(fits, 1);
    open_tag(tag);
    draw(laid, indent, y_, first, count);
    close_tag(tag);
    y_ += laid.lines_height(first, count);
    first += count;
  }
}

void PaperPages::open_tag(const char* tag) { cairo_tag_begin(state_->cairo, tag, nullptr); }
void PaperPages::close_tag(const char* tag) { cairo_tag_end(state_->cairo, tag); }

void PaperPages::bookmark(const std::string& words, int level) {
  State& state = *state_;
  const int parent =
      level == 0 || state.outline.empty() ? CAIRO_PDF_OUTLINE_ROOT : state.outline.front();
  const std::string where = "page=" + std::to_string(state.page + 1);
  const int made = cairo_pdf_surface_add_outline(state.surface, parent, words.c_str(),
                                                 where.c_str(), CAIRO_PDF_OUTLINE_FLAG_OPEN);
  if (level == 0) state.outline = {made};
}

bool PaperPages::picture(const std::string& svg, double most_height, const std::string& words) {
  GError* error = nullptr;
  const std::unique_ptr<RsvgHandle, Unref> handle(
      rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(svg.data()), svg.size(), &error));
  if (!handle) {
    g_clear_error(&error);
    return false;
  }
  gdouble natural_width = 0, natural_height = 0;
  if (!rsvg_handle_get_intrinsic_size_in_pixels(handle.get(), &natural_width, &natural_height) ||
      natural_width <= 0 || natural_height <= 0) {
    return false;
  }
  const double scale = std::min({1.0, width() / natural_width, most_height / natural_height});
  const RsvgRectangle room = {margin + (width() - natural_width * scale) / 2, y_,
                              natural_width * scale, natural_height * scale};
  open_tag("Figure");
  state_->pictures.push_back(words);
  const bool drawn =
      rsvg_handle_render_document(handle.get(), state_->cairo, &room, &error) != FALSE;
  close_tag("Figure");
  g_clear_error(&error);
  y_ += room.height;
  return drawn;
}

PaperFile PaperPages::finish() {
  State& state = *state_;
  if (!is_fresh()) end_page();
  const bool has_words = drawing::has_font();
  cairo_status_t status = cairo_status(state.cairo);
  state.pango.reset();
  cairo_destroy(state.cairo);
  state.cairo = nullptr;
  cairo_surface_finish(state.surface);
  if (status == CAIRO_STATUS_SUCCESS) status = cairo_surface_status(state.surface);
  cairo_surface_destroy(state.surface);
  state.surface = nullptr;
  if (!has_words) return {{}, words::code_of(words::Undrawn::no_font), 0};
  if (status != CAIRO_STATUS_SUCCESS) return {{}, cairo_status_to_string(status)};
  drawing::blank_creation_date(state.bytes);
  complete_structure(state.bytes, state.language_code, state.pictures);
  return {state.bytes, {}, state.page};
}

}  // namespace maillage::report::paper
