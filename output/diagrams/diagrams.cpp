#include "output/diagrams/diagrams.hpp"

#include <utility>

#include "output/diagrams/chronology.hpp"
#include "output/diagrams/departures.hpp"
#include "output/diagrams/diagram_partner.hpp"
#include "output/diagrams/diagram_plan.hpp"
#include "output/diagrams/epci_tiles.hpp"
#include "output/diagrams/gaps_diagram.hpp"
#include "output/diagrams/governance/diagram_governance.hpp"
#include "output/diagrams/governance/organigram.hpp"
#include "output/diagrams/matrix/role_matrix_diagram.hpp"
#include "output/diagrams/matrix/type_matrix_diagram.hpp"
#include "output/diagrams/partnerships/diagram_partnerships.hpp"
#include "output/diagrams/partnerships/partnership_years.hpp"
#include "output/drawing/svg_file.hpp"

namespace maillage::diagrams {
namespace {

// Pictures and paper are made of the SVG, whoever drew it: what was set right there holds for them,
// and on paper all diagrams stand on sheets that printers have.
drawing::Rendered drawn_as(const drawing::Diagram& diagram, drawing::Format format) {
  if (!diagram.svg.empty()) return drawing::render_svg(diagram.svg, format);
  const drawing::Rendered drawn =
      drawing::render(diagram.dot, drawing::Engine::as_placed, drawing::Format::svg);
  return drawn.error.empty() ? drawing::render_svg(drawn.bytes, format) : drawn;
}

}  // namespace

std::vector<drawing::Diagram> diagrams(const study::Study& study, output_text::Language language) {
  std::vector<drawing::Diagram> all = plan_diagrams(study.contract(), study.scope(), language);
  const auto add = [&](std::vector<drawing::Diagram> more) {
    for (drawing::Diagram& each : more) all.push_back(std::move(each));
  };
  add(matrix::role_matrix_diagrams(study, language));
  add(matrix::type_matrix_diagrams(study, language));
  add(partnership_diagrams(study, language));
  add(partnership_years(study, language));
  add(gap_diagrams(study, language));
  add(epci_diagrams(study, language));
  add(departure_diagrams(study, language));
  add(chronology_diagrams(study.contract(), study.scope(), language));
  add(organigrams(study.contract(), study.scope(), language));
  add(governance_diagrams(study.contract(), study.scope(), language));
  add(partner_diagrams(study, language));
  return all;
}

Drawn render_diagrams(const std::vector<drawing::Diagram>& diagrams,
                      const std::vector<drawing::Format>& formats) {
  Drawn drawn;
  for (const drawing::Diagram& diagram : diagrams) {
    const bool is_partner = diagram.name.rfind("fiche-", 0) == 0;
    for (drawing::Format format : formats) {
      output_text::Document document;
      document.name = (is_partner ? "fiches/" : "") + diagram.name + "." +
                      std::string(drawing::extension(format));
      if (format == drawing::Format::dot) {
        document.bytes = diagram.dot;
      } else {
        drawing::Rendered rendered = drawn_as(diagram, format);
        if (!rendered.error.empty()) {
          drawn.errors.push_back(document.name + ": " + rendered.error);
          continue;
        }
        document.bytes = std::move(rendered.bytes);
      }
      drawn.documents.push_back(std::move(document));
    }
  }
  return drawn;
}

Drawn draw_diagrams(const study::Study& study, output_text::Language language,
                    const std::vector<drawing::Format>& formats, const std::string& only) {
  std::vector<drawing::Diagram> wanted;
  for (drawing::Diagram& diagram : diagrams(study, language)) {
    if (diagram.name.rfind(only, 0) == 0) wanted.push_back(std::move(diagram));
  }
  return render_diagrams(wanted, formats);
}

}  // namespace maillage::diagrams
