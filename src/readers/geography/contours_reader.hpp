// The borders of the EPCI as geographers give them: GeoJSON (RFC 7946), a FeatureCollection of Polygon
// and MultiPolygon in degrees of WGS 84.
//
// A feature keeps what may say whose it is: nine digits (a SIREN) and texts under keys such as "nom",
// "name", "epci". What no map can be made of is told once a reason, with the place of the first; no
// figure hangs on it, so that all of it is a warning.
#pragma once

#include <string>
#include <string_view>

#include "network/model/draft.hpp"
#include "network/text/fault.hpp"

namespace maillage::readers {

inline constexpr std::size_t largest_contours = std::size_t{16} << 20;  // bytes
inline constexpr std::size_t most_contours = 2000;                      // features
inline constexpr std::size_t deepest_contours = 16;  // GeoJSON itself needs nine levels

// Adds the shapes of the text to the draft, or none of a text that is no such collection. `name` is
// the file's name for places. O(n).
void read_contours(const std::string& name, std::string_view text, model::Draft& draft,
                   text::Faults& faults);

}  // namespace maillage::readers
