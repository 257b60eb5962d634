#include "output/diagrams/epci_map.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "output/drawing/diagram_style.hpp"
#include "output/drawing/map_outline.hpp"
#include "output/drawing/text_metrics.hpp"

namespace maillage::diagrams {
namespace {

constexpr double tolerance = 0.4;  // points: half a line's width
constexpr double number_size = drawing::upright_font + 1;
constexpr double least_height = 240;

double extent(const drawing::MapProjection& projection, const text::GeoRings& rings) {
  double left = 1e9, right = -1e9, top = 1e9, bottom = -1e9;
  for (const text::GeoRing& ring : rings) {
    for (const text::GeoPoint& point : ring) {
      const drawing::CanvasPoint at = projection.of(point);
      left = std::min(left, at.x);
      right = std::max(right, at.x);
      top = std::min(top, at.y);
      bottom = std::max(bottom, at.y);
    }
  }
  return std::max(right - left, bottom - top);
}

// All borders, unless those of the contract were then too small to be read: a file of the whole country.
std::vector<const text::GeoRings*> shown_of(const model::Contract& contract) {
  std::vector<const text::GeoRings*> own, all;
  text::GeoRings own_rings, all_rings;
  for (const model::Contour& each : contract.contours) {
    all.push_back(&each.rings);
    all_rings.insert(all_rings.end(), each.rings.begin(), each.rings.end());
    if (!each.epci) continue;
    own.push_back(&each.rings);
    own_rings.insert(own_rings.end(), each.rings.begin(), each.rings.end());
  }
  const drawing::MapProjection projection(all);
  return extent(projection, own_rings) * 2 < extent(projection, all_rings) ? own : all;
}

bool overlap(const drawing::Rect& a, const drawing::Rect& b) {
  return a.left < b.right() && b.left < a.right() && a.top < b.bottom() && b.top < a.bottom();
}

class EpciMapDrawing {
 public:
  EpciMapDrawing(drawing::Canvas& sheet, const model::Contract& contract,
                 const std::vector<bool>& lacking, const drawing::Rect& room)
      : sheet_(sheet),
        contract_(contract),
        lacking_(lacking),
        room_(room),
        projection_(shown_of(contract)),
        outlines_(contract.epcis.size()) {
    constexpr double border = 6;
    projection_.fit(
        {room.left + border, room.top + border, room.width - 2 * border, room.height - 2 * border});
  }

  EpciMap draw() {
    EpciMap map;
    map.bottom = room_.bottom();
    for (const model::Contour& each : contract_.contours) {
      drawing::MapOutline outline = drawing::outline_of(each.rings, projection_, tolerance);
      if (each.epci) {
        drawing::MapOutline& own = outlines_[each.epci->value];
        std::move(outline.begin(), outline.end(), std::back_inserter(own));
        continue;
      }
      ++map.strangers;
      drawing::Shape pale;
      pale.rings = drawing::clipped(outline, room_);
      if (pale.rings.empty()) ++map.outside;
      pale.fill = drawing::ink::heading_paler;
      pale.line = drawing::ink::frame;
      pale.pen = 0.5;
      if (!pale.rings.empty()) sheet_.add(std::move(pale));
    }
    // What lacks something is marked on its whole border, so it is drawn over its neighbours'.
    for (const bool is_lacking : {false, true}) {
      for (std::uint32_t i = 0; i < outlines_.size(); ++i) {
        if (outlines_[i].empty()) {
          if (!is_lacking) map.without_border.push_back(text::EpciId{i});
        } else if (lacking_[i] == is_lacking) {
          draw_area(i);
        }
      }
    }
    std::vector<std::uint32_t> without_room;
    for (std::uint32_t i = 0; i < outlines_.size(); ++i) {
      if (!outlines_[i].empty() && !label_within(i)) without_room.push_back(i);
    }
    for (const std::uint32_t i : without_room) label_beside(i);
    return map;
  }

 private:
  const model::Partner& council(std::uint32_t at) const {
    return contract_.partners[contract_.epcis[text::EpciId{at}].partner];
  }

  void draw_area(std::uint32_t at) {
    const drawing::Look look = drawing::look_of(model::PartnerType::codecom);
    drawing::Shape area;
    area.name = "partenaire " + council(at).id + " #contour";
    area.rings = outlines_[at];
    area.fill = look.fill;
    area.line = lacking_[at] ? drawing::ink::alarm : look.line;
    area.border = lacking_[at] ? drawing::Border::thick_dashed : drawing::Border::solid;
    area.pen = 1;
    sheet_.add(std::move(area));
  }

  static drawing::TextLine number_line(std::uint32_t at) {
    drawing::Span number;
    number.text = std::to_string(at + 1);
    number.size = number_size;
    number.weight = drawing::Weight::bold;
    return {number};
  }

  // The number with the name in as many lines as it takes, else the number alone.
  bool label_within(std::uint32_t at) {
    for (const double width : {170.0, 120.0, 80.0, 0.0}) {
      std::vector<drawing::TextLine> lines = {number_line(at)};
      double widest = drawing::text_width(lines[0][0].text, number_size, drawing::Weight::bold);
      double height = drawing::line_height(number_size);
      if (width > 0) {
        drawing::Span name;
        name.size = drawing::upright_font;
        for (drawing::TextLine& line : drawing::text_lines(council(at).name, width, 5, name)) {
          widest = std::max(widest, drawing::text_width(line[0].text, name.size));
          height += drawing::line_height(name.size);
          lines.push_back(std::move(line));
        }
      }
      const auto place = drawing::place_within(outlines_[at], widest + 6, height + 4);
      if (!place) continue;
      const drawing::Rect box{place->x - widest / 2 - 3, place->y - height / 2 - 2, widest + 6,
                              height + 4};
      if (!is_free(box)) continue;
      taken_.push_back(box);
      sheet_.words(box, std::move(lines), drawing::TextAlign::centre);
      return true;
    }
    return false;
  }

  // In a frame near a border that has no room for it, with a line to it.
  void label_beside(std::uint32_t at) {
    constexpr double width = 24, height = 15;
    const drawing::CanvasPoint from = outlines_[at].front().front();
    std::optional<drawing::Rect> best;
    for (double away = 24; away < 400 && !best; away += 8) {
      for (int turn = 0; turn < 16 && !best; ++turn) {
        const double angle = turn * 3.14159265358979323846 / 8;
        const drawing::Rect box{from.x + away * std::cos(angle) - width / 2,
                                from.y + away * std::sin(angle) - height / 2, width, height};
        const bool is_inside = box.left >= room_.left && box.right() <= room_.right() &&
                               box.top >= room_.top && box.bottom() <= room_.bottom();
        if (is_inside && is_free(box)) best = box;
      }
    }
    if (!best) return;  // the list below names it all the same
    taken_.push_back(*best);
    drawing::Shape leader;
    leader.rings = {{from, {best->centre(), best->middle()}}};
    leader.line = drawing::ink::text;
    sheet_.add(std::move(leader));
    drawing::Box label;
    label.rect = *best;
    label.corners = drawing::Corners::round;
    label.border = drawing::Border::solid;
    label.line = drawing::ink::text;
    label.fill = drawing::ink::white;
    label.columns = {{width, drawing::TextAlign::centre, {number_line(at)}}};
    sheet_.add(std::move(label));
  }

  bool is_free(const drawing::Rect& box) const {
    return std::none_of(taken_.begin(), taken_.end(),
                        [&](const drawing::Rect& each) { return overlap(each, box); });
  }

  drawing::Canvas& sheet_;
  const model::Contract& contract_;
  const std::vector<bool>& lacking_;
  drawing::Rect room_;
  drawing::MapProjection projection_;
  std::vector<drawing::MapOutline> outlines_;  // by EPCI; empty: it has no border
  std::vector<drawing::Rect> taken_;           // by labels
};

}  // namespace

bool has_epci_map(const model::Contract& contract) {
  return std::any_of(contract.contours.begin(), contract.contours.end(),
                     [](const model::Contour& each) { return each.epci.has_value(); });
}

double epci_map_height(const model::Contract& contract, double most) {
  const double whole = drawing::upright_inner / drawing::MapProjection(shown_of(contract)).aspect();
  return std::min(whole, std::max(least_height, most));
}

EpciMap add_epci_map(drawing::Canvas& sheet, const model::Contract& contract,
                     const std::vector<bool>& lacking, double top, double height) {
  return EpciMapDrawing(sheet, contract, lacking,
                        {drawing::page_margin, top, drawing::upright_inner, height})
      .draw();
}

}  // namespace maillage::diagrams
