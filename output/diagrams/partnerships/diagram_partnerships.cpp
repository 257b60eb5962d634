#include "output/diagrams/partnerships/diagram_partnerships.hpp"

#include <utility>

#include "network/measures/projection.hpp"
#include "network/measures/two_mode.hpp"
#include "network/model/counting.hpp"
#include "output/diagrams/partnerships/partnership_map.hpp"
#include "output/fields/field_summary.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/diagrams/diagram_messages.hpp"

namespace maillage::diagrams {

using words::diagrams::DiagramMessage;

namespace {

std::vector<std::uint32_t> instances_of(const study::Study& study) {
  std::vector<std::uint32_t> counts;
  for (const auto& instances : study.network(measures::Layer::instances).actions_of) {
    counts.push_back(static_cast<std::uint32_t>(instances.size()));
  }
  return counts;
}

std::vector<std::uint32_t> carried_by(const study::Study& study) {
  const std::vector<model::PartnerDoings>& doings = study.doings();
  std::vector<std::uint32_t> counts;
  for (const text::PartnerId partner : study.graph().partners) {
    counts.push_back(static_cast<std::uint32_t>(doings[partner.value].carries.live.size()));
  }
  return counts;
}

std::string figures_of(DiagramMessage said, const measures::Projection& shared,
                       output_text::Language language) {
  std::size_t isolated = 0;
  for (std::size_t i = 0; i < shared.partners(); ++i) isolated += shared.joined.degree(i) == 0;
  return output_text::filled(
      message_of(said), language,
      {{"n", shared.partners()}, {"pairs", shared.ties()}, {"apart", isolated}});
}

}  // namespace

std::vector<drawing::Diagram> partnership_diagrams(const study::Study& study,
                                                   output_text::Language language) {
  const model::Contract& contract = study.contract();
  const model::Graph& graph = study.graph();
  const words::DiagramWords& words = words::diagram_words(language);
  const std::string table = words::table_slug(contract, graph.scope);
  std::vector<drawing::Diagram> diagrams;

  const measures::Projection& actions = study.shared(measures::Layer::actions);
  const std::string rests_on = fields::who_rests_on(study, language);
  PartnershipMap by_action{contract,
                           graph.scope,
                           language,
                           "partenariats-" + table,
                           words.partnerships,
                           figures_of(DiagramMessage::sharing_actions, actions, language) +
                               (rests_on.empty() ? "" : " · " + rests_on),
                           graph.partners,
                           actions,
                           study.pairs(measures::Layer::actions),
                           carried_by(study),
                           words.width_is_shared,
                           words.size_is_carried,
                           words.alone,
                           words.isolated};
  diagrams = draw_partnership_map(by_action);

  const measures::Projection& instances = study.shared(measures::Layer::instances);
  PartnershipMap by_instance{contract,
                             graph.scope,
                             language,
                             "partenariats-instances-" + table,
                             words.shared_instances,
                             figures_of(DiagramMessage::sharing_instances, instances, language),
                             graph.partners,
                             instances,
                             study.pairs(measures::Layer::instances),
                             instances_of(study),
                             words.width_is_shared_instances,
                             words.size_is_instances,
                             words.alone_instances,
                             words.isolated_instances};
  for (drawing::Diagram& each : draw_partnership_map(by_instance))
    diagrams.push_back(std::move(each));
  return diagrams;
}

}  // namespace maillage::diagrams
