// All diagrams of a contract: what the command `map` writes.
#pragma once

#include <string>
#include <vector>

#include "network/study/study.hpp"
#include "output/drawing/diagram.hpp"
#include "output/drawing/graphviz.hpp"
#include "output/text/document.hpp"
#include "output/text/language.hpp"

namespace maillage::diagrams {

// In DOT, not drawn yet: the plan and its sheets, partnerships, governance, a sheet for each
// organisation that carries, takes part, funds or sits.
std::vector<drawing::Diagram> diagrams(const study::Study& study, output_text::Language language);

struct Drawn {
  std::vector<output_text::Document> documents;
  std::vector<std::string> errors;  // "plan-2023: …", of those that are missing
};

// Each in each of the formats, named "plan-2023.svg".
Drawn render_diagrams(const std::vector<drawing::Diagram>& diagrams,
                      const std::vector<drawing::Format>& formats);

// The diagrams whose name begins with `only` (all if empty), in each of the formats, named
// "plan-2023.svg". Sheets of organisations stand in a folder: "fiches/fiche-petr-2023.svg".
Drawn draw_diagrams(const study::Study& study, output_text::Language language,
                    const std::vector<drawing::Format>& formats, const std::string& only = {});

}  // namespace maillage::diagrams
