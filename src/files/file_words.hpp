// Failures of the file system in words.
#pragma once

#include <string>

#include "output/text/language.hpp"
#include "src/files/files.hpp"

namespace maillage::files {

// "schemas/plan.svg : accès refusé"
std::string file_error_text(const FileError& error, output_text::Language language);

}  // namespace maillage::files
