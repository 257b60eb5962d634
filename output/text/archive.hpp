// Documents packed into one file: a .zip, and the office formats, which are one.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "output/text/document.hpp"

namespace maillage::output_text {

// As a .zip, in the order given: the same documents, the same bytes. A document named "mimetype" is
// not compressed, as OpenDocument asks of its first. None: no memory.
std::optional<std::string> zipped(const std::vector<Document>& documents);

}  // namespace maillage::output_text
