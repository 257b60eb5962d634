#include "output/diagrams/diagram_partnerships.hpp"

#include <utility>

#include "network/measures/layers.hpp"
#include "network/measures/projection.hpp"
#include "network/model/counting.hpp"
#include "output/diagrams/partnership_map.hpp"
#include "output/fields/field_summary.hpp"
#include "output/text/numbers.hpp"
#include "output/words/diagram_words.hpp"

namespace maillage::diagrams {
namespace {

std::vector<std::uint32_t> degrees(const measures::TwoMode& network) {
  std::vector<std::uint32_t> counts;
  for (const auto& actions : network.actions_of) {
    counts.push_back(static_cast<std::uint32_t>(actions.size()));
  }
  return counts;
}

std::vector<std::uint32_t> carried_by(const model::Contract& contract, const model::Graph& graph) {
  const std::vector<model::PartnerDoings> doings = model::partner_doings(contract, graph.scope);
  std::vector<std::uint32_t> counts;
  for (const text::PartnerId partner : graph.partners) {
    counts.push_back(static_cast<std::uint32_t>(doings[partner.value].carries.live.size()));
  }
  return counts;
}

std::string figures_of(const measures::Projection& shared, const char* one, const char* many,
                       const char* apart, output_text::Language language) {
  std::size_t isolated = 0;
  for (std::size_t i = 0; i < shared.partners(); ++i) isolated += shared.joined.degree(i) == 0;
  return output_text::counted(shared.partners(), "organisation", "organisations", language) + ", " +
         output_text::counted(shared.ties(), one, many, language) + ", " +
         output_text::count_text(isolated, language) + " " + apart;
}

}  // namespace

std::vector<drawing::Diagram> partnership_diagrams(const model::Contract& contract,
                                                   const model::Graph& graph,
                                                   output_text::Language language) {
  const words::DiagramWords& words = words::diagram_words(language);
  const bool french = language == output_text::Language::french;
  const std::string table = words::table_slug(contract, graph.scope);
  std::vector<drawing::Diagram> diagrams;

  const measures::Projection actions =
      measures::project(measures::layer_view(graph, measures::Layer::actions));
  const std::string rests_on = fields::who_rests_on(contract, graph.scope, language);
  PartnershipMap by_action{
      contract,
      graph.scope,
      language,
      "partenariats-" + table,
      words.partnerships,
      figures_of(actions,
                 french ? "paire qui partage au moins une action" : "pair sharing an action",
                 french ? "paires qui partagent au moins une action" : "pairs sharing an action",
                 french ? "sans action partagée" : "sharing none", language) +
          (rests_on.empty() ? "" : " · " + rests_on),
      graph.partners,
      actions,
      carried_by(contract, graph),
      words.width_is_shared,
      words.size_is_carried,
      words.alone,
      words.isolated};
  diagrams = draw_partnership_map(by_action);

  const measures::TwoMode sittings = measures::layer_view(graph, measures::Layer::instances);
  const measures::Projection instances = measures::project(sittings);
  PartnershipMap by_instance{
      contract,
      graph.scope,
      language,
      "partenariats-instances-" + table,
      words.shared_instances,
      figures_of(
          instances,
          french ? "paire qui siège dans une même instance" : "pair sitting on the same instance",
          french ? "paires qui siègent dans une même instance"
                 : "pairs sitting on the same instance",
          french ? "sans instance partagée" : "sharing none", language),
      graph.partners,
      instances,
      degrees(sittings),
      words.width_is_shared_instances,
      words.size_is_instances,
      words.alone_instances,
      words.isolated_instances};
  for (drawing::Diagram& each : draw_partnership_map(by_instance))
    diagrams.push_back(std::move(each));
  return diagrams;
}

}  // namespace maillage::diagrams
