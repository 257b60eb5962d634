#include "output/drawing/svg_file.hpp"

#include <cairo-pdf.h>
#include <librsvg/rsvg.h>
#include <pango/pangocairo.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

#include "output/drawing/late_library.hpp"
#include "output/drawing/pdf_date.hpp"
#include "output/words/libraries/drawing_words.hpp"

namespace maillage::drawing {
namespace {

MAILLAGE_LATE(rsvg_library, cairo_create);
MAILLAGE_LATE(rsvg_library, cairo_destroy);
MAILLAGE_LATE(rsvg_library, cairo_image_surface_create);
MAILLAGE_LATE(rsvg_library, cairo_paint);
MAILLAGE_LATE(rsvg_library, cairo_pdf_surface_create_for_stream);
MAILLAGE_LATE(rsvg_library, cairo_set_source_rgb);
MAILLAGE_LATE(rsvg_library, cairo_status_to_string);
MAILLAGE_LATE(rsvg_library, cairo_surface_destroy);
MAILLAGE_LATE(rsvg_library, cairo_surface_finish);
MAILLAGE_LATE(rsvg_library, cairo_surface_status);
MAILLAGE_LATE(rsvg_library, cairo_surface_write_to_png_stream);
MAILLAGE_LATE(rsvg_library, g_clear_error);
MAILLAGE_LATE(rsvg_library, g_object_unref);
MAILLAGE_LATE(rsvg_library, pango_cairo_font_map_get_default);
MAILLAGE_LATE(rsvg_library, pango_font_map_create_context);
MAILLAGE_LATE(rsvg_library, pango_layout_get_unknown_glyphs_count);
MAILLAGE_LATE(rsvg_library, pango_layout_new);
MAILLAGE_LATE(rsvg_library, pango_layout_set_text);
MAILLAGE_LATE(rsvg_library, rsvg_handle_get_intrinsic_size_in_pixels);
MAILLAGE_LATE(rsvg_library, rsvg_handle_new_from_data);
MAILLAGE_LATE(rsvg_library, rsvg_handle_render_document);
MAILLAGE_LATE(rsvg_library, rsvg_handle_set_dpi);

cairo_status_t append_bytes(void* bytes, const unsigned char* data, unsigned length) {
  static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
  return CAIRO_STATUS_SUCCESS;
}

struct FreeDrawing {
  void operator()(RsvgHandle* handle) const { g_object_unref(handle); }
  void operator()(PangoContext* context) const { g_object_unref(context); }
  void operator()(PangoLayout* layout) const { g_object_unref(layout); }
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
};

constexpr double points_a_pixel = 72.0 / 96.0;

// Points. `room`: where the drawing stands on it.
struct Sheet {
  double width = 0, height = 0;
  RsvgRectangle room = {};
};

// A4 where the drawing fits on it as it is, else A3, upright or across; what is larger still is made
// smaller. A drawing has its margins in it.
Sheet sheet_for(double width, double height) {
  constexpr double short_a4 = 595.28, long_a4 = 841.89, long_a3 = 1190.55;
  constexpr double tolerance = 0.5;
  Sheet best;
  double most = 0;
  for (const auto& [wide, high] : {std::pair{short_a4, long_a4}, std::pair{long_a4, short_a4},
                                   std::pair{long_a4, long_a3}, std::pair{long_a3, long_a4}}) {
    const double scale = std::min({1.0, (wide + tolerance) / width, (high + tolerance) / height});
    if (scale <= most) continue;
    most = scale;
    best = {
        wide,
        high,
        {(wide - width * scale) / 2, (high - height * scale) / 2, width * scale, height * scale}};
  }
  return best;
}

}  // namespace

bool has_font() {
  const std::unique_ptr<PangoContext, FreeDrawing> context(
      pango_font_map_create_context(pango_cairo_font_map_get_default()));
  const std::unique_ptr<PangoLayout, FreeDrawing> layout(pango_layout_new(context.get()));
  pango_layout_set_text(layout.get(), "Aé", -1);
  return pango_layout_get_unknown_glyphs_count(layout.get()) == 0;
}

Rendered render_svg(const std::string& svg, Format format) {
  if (format == Format::svg) return {svg, "", ""};
  if (format == Format::dot) return {"", "format", ""};
  if (!has_font()) return {"", words::code_of(words::Undrawn::no_font), ""};
  GError* error = nullptr;
  const auto failed = [&](const char* otherwise) {
    const std::string words = error == nullptr ? otherwise : error->message;
    g_clear_error(&error);
    return Rendered{"", words, ""};
  };
  const std::unique_ptr<RsvgHandle, FreeDrawing> handle(
      rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(svg.data()), svg.size(), &error));
  if (!handle) return failed("svg");
  rsvg_handle_set_dpi(handle.get(), 96);  // else points are reckoned at 90 to the inch
  gdouble width = 0, height = 0;          // pixels of 1/96 inch
  if (!rsvg_handle_get_intrinsic_size_in_pixels(handle.get(), &width, &height)) {
    return failed("size");
  }
  const bool is_pdf = format == Format::pdf;
  const Sheet sheet = is_pdf ? sheet_for(width * points_a_pixel, height * points_a_pixel)
                             : Sheet{width, height, {0, 0, width, height}};
  std::string bytes;
  std::unique_ptr<cairo_surface_t, FreeDrawing> surface(
      is_pdf ? cairo_pdf_surface_create_for_stream(append_bytes, &bytes, sheet.width, sheet.height)
             : cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(std::lround(width)),
                                          static_cast<int>(std::lround(height))));
  {
    const std::unique_ptr<cairo_t, FreeDrawing> cairo(cairo_create(surface.get()));
    cairo_set_source_rgb(cairo.get(), 1, 1, 1);
    cairo_paint(cairo.get());
    if (!rsvg_handle_render_document(handle.get(), cairo.get(), &sheet.room, &error)) {
      return failed("draw");
    }
  }
  if (is_pdf) {
    cairo_surface_finish(surface.get());
    blank_creation_date(bytes);
  } else {
    cairo_surface_write_to_png_stream(surface.get(), append_bytes, &bytes);
  }
  const cairo_status_t status = cairo_surface_status(surface.get());
  if (status != CAIRO_STATUS_SUCCESS && status != CAIRO_STATUS_SURFACE_FINISHED) {
    return failed(cairo_status_to_string(status));
  }
  return {bytes, "", ""};
}

}  // namespace maillage::drawing
