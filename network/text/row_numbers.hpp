// The rows that a message is about, as it names them.
#pragma once

#include <string>
#include <vector>

#include "network/text/place.hpp"

namespace maillage::text {

// "4, 7, 12… (31)": the lines of the places, the first dozen of them. Where they are of several sheets or
// files, each of these is named behind its own: "10, 12 (Axe 1), 10 (Axe 2)".
std::string row_numbers(const std::vector<Place>& places);

}  // namespace maillage::text
