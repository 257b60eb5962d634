// A report as office programs open it, to be shown and amended: slides (PowerPoint, Impress) and a text
// (Word, Writer). Real text, tables and pictures as drawings, each with words for who does not see it.
//
// OOXML and OpenDocument are XML in a zip: neither has a library for C++ in Debian that writes slides or texts
// (libxlsxwriter writes workbooks alone; libodfgen, of three formats, one), so that they are written here
// from templates.
#pragma once

#include <optional>
#include <string>

#include "output/blocks/blocks.hpp"
#include "output/text/language.hpp"

namespace maillage::report::office {

enum class OfficeFormat { pptx, odp, docx };

// Parts as slides, one or more each, or as sections of a text; the first part, without a title, is the
// cover's. Paragraphs that are notes are a speaker's, and small in a text. The same report, the same
// bytes. None: no memory.
std::optional<std::string> office_file(const blocks::Report& report, OfficeFormat format,
                                       output_text::Language language);

}  // namespace maillage::report::office
