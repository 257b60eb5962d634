// The one thing in a PDF that changes from run to run.
#pragma once

#include <string>

namespace maillage::drawing {

// Blanks out the date of creation: same input, same bytes. Lengths stay, so that the table of
// offsets at the end holds.
void blank_creation_date(std::string& pdf);

}  // namespace maillage::drawing
