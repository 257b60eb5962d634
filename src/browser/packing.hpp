// Archives: what was dropped as a .zip, laid out as files.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "output/text/document.hpp"

namespace maillage::browser {

// The files of an archive that a contract or a table may be, by their names in it, in order of names.
// Left out: folders, what systems add of their own, and names that lead out of the archive. None: it
// is no archive, a workbook, or one past the caps of src/readers/zip_parts.hpp.
std::optional<std::vector<output_text::Document>> unpacked(std::string_view bytes);

}  // namespace maillage::browser
