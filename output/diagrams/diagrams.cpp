#include "output/diagrams/diagrams.hpp"

#include <utility>

#include "output/diagrams/diagram_governance.hpp"
#include "output/diagrams/diagram_partner.hpp"
#include "output/diagrams/diagram_partnerships.hpp"
#include "output/diagrams/diagram_plan.hpp"

namespace maillage {

std::vector<Diagram> diagrams(const Contract& contract, const Scope& scope, Language language) {
  const Graph graph = build_graph(contract, scope);
  std::vector<Diagram> all = plan_diagrams(contract, scope, language);
  const auto add = [&](std::vector<Diagram> more) {
    for (Diagram& each : more) all.push_back(std::move(each));
  };
  add(partnership_diagrams(contract, graph, language));
  add(governance_diagrams(contract, scope, language));
  add(partner_diagrams(contract, graph, language));
  return all;
}

Drawn render_diagrams(const std::vector<Diagram>& diagrams, const std::vector<Format>& formats) {
  Drawn drawn;
  for (const Diagram& diagram : diagrams) {
    const bool is_partner = diagram.name.rfind("fiche-", 0) == 0;
    for (Format format : formats) {
      Document document;
      document.name =
          (is_partner ? "fiches/" : "") + diagram.name + "." + std::string(extension(format));
      if (format == Format::dot) {
        document.bytes = diagram.dot;
      } else {
        Rendered rendered = render(diagram.dot, Engine::as_placed, format);
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

Drawn draw_diagrams(const Contract& contract, const Scope& scope, Language language,
                    const std::vector<Format>& formats, const std::string& only) {
  std::vector<Diagram> wanted;
  for (Diagram& diagram : diagrams(contract, scope, language)) {
    if (diagram.name.rfind(only, 0) == 0) wanted.push_back(std::move(diagram));
  }
  return render_diagrams(wanted, formats);
}

}  // namespace maillage
