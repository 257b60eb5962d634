// Every exchange format by its word on the command line, and the documents it makes.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "network/study/study.hpp"
#include "output/text/document.hpp"
#include "output/text/language.hpp"

namespace maillage::exchange {

enum class ExportShape {
  text,    // one text: fit for a terminal or a pipe
  binary,  // one file
  files,   // several
};

enum class ExportNeeds { network, analysis };

// Which tables a format is about where the user names none.
enum class ExportScope { latest, whole };

struct ExportFormat {
  std::string_view word;
  std::string_view extension;  // with its dot; empty for several files
  ExportShape shape;
  ExportNeeds needs;
  ExportScope scope;
};

inline constexpr std::array export_formats = {
    ExportFormat{"xlsx", ".xlsx", ExportShape::binary, ExportNeeds::analysis, ExportScope::latest},
    ExportFormat{"csv", "", ExportShape::files, ExportNeeds::analysis, ExportScope::latest},
    ExportFormat{"json", ".json", ExportShape::text, ExportNeeds::analysis, ExportScope::latest},
    ExportFormat{"graphml", ".graphml", ExportShape::text, ExportNeeds::network,
                 ExportScope::latest},
    ExportFormat{"bipartite", ".graphml", ExportShape::text, ExportNeeds::network,
                 ExportScope::latest},
    // Time is what sets it apart.
    ExportFormat{"gexf", ".gexf", ExportShape::text, ExportNeeds::network, ExportScope::whole},
    ExportFormat{"pajek", "", ExportShape::files, ExportNeeds::network, ExportScope::latest},
    ExportFormat{"kumu", "", ExportShape::files, ExportNeeds::network, ExportScope::latest},
    ExportFormat{"dot", ".dot", ExportShape::text, ExportNeeds::network, ExportScope::latest},
    ExportFormat{"sqlite", ".sqlite", ExportShape::binary, ExportNeeds::analysis,
                 ExportScope::latest},
    ExportFormat{"postgresql", "", ExportShape::files, ExportNeeds::analysis, ExportScope::latest},
    ExportFormat{"graphframes", "", ExportShape::files, ExportNeeds::analysis, ExportScope::latest},
};

const ExportFormat* find_export_format(std::string_view word);

// The documents of a format; none if it could not be made (no memory, no temporary file).
std::vector<output_text::Document> export_documents(const ExportFormat& format,
                                                    const study::Study& study,
                                                    output_text::Language language);

}  // namespace maillage::exchange
