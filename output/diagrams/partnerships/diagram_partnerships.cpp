#include "output/diagrams/partnerships/diagram_partnerships.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "network/measures/projection.hpp"
#include "network/measures/two_mode.hpp"
#include "network/model/counting.hpp"
#include "output/diagrams/partnerships/partnership_map.hpp"
#include "output/fields/field_summary.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/diagrams/diagram_messages.hpp"
#include "output/words/headlines/network_messages.hpp"

namespace maillage::diagrams {

using words::diagrams::DiagramMessage;
using words::headlines::NetworkTitle;

namespace {

std::vector<std::uint32_t> instances_of(const study::Study& study) {
  std::vector<std::uint32_t> counts;
  for (const auto& instances : study.network(measures::Layer::instances).actions_of) {
    counts.push_back(static_cast<std::uint32_t>(instances.size()));
  }
  return counts;
}

// Those with the same members are one, with all their names.
std::vector<MapBody> bodies_of(const study::Study& study) {
  const auto& instances = study.contract().instances;
  const auto& members_of = study.network(measures::Layer::instances).partners_of;
  std::vector<MapBody> bodies;
  std::map<std::vector<std::uint32_t>, std::size_t> known;
  for (std::uint32_t i = 0; i < members_of.size(); ++i) {
    std::vector<std::uint32_t> members(members_of[i].begin(), members_of[i].end());
    if (members.size() < 2) continue;
    const model::Instance& instance = instances[text::InstanceId{i}];
    const auto [at, is_new] = known.try_emplace(members, bodies.size());
    if (is_new) {
      bodies.push_back({"instance " + instance.id, instance.name, std::move(members)});
    } else {
      bodies[at->second].label += " · " + instance.name;
    }
  }
  return bodies;
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

std::string partnership_title(const study::Study& study, measures::Layer layer,
                              output_text::Language language) {
  const measures::Projection& shared = study.shared(layer);
  std::size_t most = 0, linked = 0, as_many = 0, first = 0;
  for (std::size_t i = 0; i < shared.partners(); ++i) {
    const std::size_t others = shared.joined.degree(i);
    linked += others > 0 ? 1 : 0;
    if (others > most) {
      most = others;
      first = i;
      as_many = 0;
    }
    as_many += others == most ? 1 : 0;
  }
  const bool acts = layer == measures::Layer::actions;
  const auto say = [&](NetworkTitle key, std::initializer_list<output_text::Filling> with) {
    return output_text::filled(message_of(key), language, with);
  };
  if (linked == 0) {
    return say(acts ? NetworkTitle::no_action_joins : NetworkTitle::no_instance_joins, {});
  }
  if (as_many == 1) {
    const std::string& name = study.contract().partners[study.graph().partners[first]].name;
    return say(acts ? NetworkTitle::one_acts_most : NetworkTitle::one_sits_most,
               {{"name", std::string_view(name)}, {"n", most}});
  }
  if (as_many == linked) {
    return say(acts ? NetworkTitle::all_act_alike : NetworkTitle::all_sit_alike,
               {{"k", as_many}, {"n", most}});
  }
  return say(acts ? NetworkTitle::several_act_most : NetworkTitle::several_sit_most,
             {{"k", as_many}, {"n", most}});
}

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
                           partnership_title(study, measures::Layer::actions, language),
                           figures_of(DiagramMessage::sharing_actions, actions, language) +
                               (rests_on.empty() ? "" : " · " + rests_on),
                           graph.partners,
                           actions,
                           study.pairs(measures::Layer::actions),
                           study.communities(measures::Layer::actions),
                           carried_by(study),
                           words.width_is_shared,
                           words.size_is_carried,
                           words.alone,
                           words.isolated,
                           words.in_actions};
  diagrams = draw_partnership_map(by_action);

  const measures::Projection& instances = study.shared(measures::Layer::instances);
  PartnershipMap by_instance{contract,
                             graph.scope,
                             language,
                             "partenariats-instances-" + table,
                             partnership_title(study, measures::Layer::instances, language),
                             figures_of(DiagramMessage::sharing_instances, instances, language),
                             graph.partners,
                             instances,
                             study.pairs(measures::Layer::instances),
                             study.communities(measures::Layer::instances),
                             instances_of(study),
                             words.line_is_seat,
                             words.size_is_instances,
                             words.alone_instances,
                             words.isolated_instances,
                             words.in_instances,
                             bodies_of(study)};
  for (drawing::Diagram& each : draw_partnership_map(by_instance))
    diagrams.push_back(std::move(each));
  return diagrams;
}

}  // namespace maillage::diagrams
