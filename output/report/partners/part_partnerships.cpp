// Part 4: who works with whom. The lead, and the order of what follows.
#include "output/report/partners/part_partnerships.hpp"

#include <algorithm>
#include <iterator>

#include "output/blocks/block_making.hpp"
#include "output/report/partners/partner_parts.hpp"
#include "output/text/numbers.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/partners/partnership_messages.hpp"
#include "output/words/report/cell_messages.hpp"

namespace maillage::report::partners {
namespace {

using words::partners::Partnerships;
using words::report::Cells;

blocks::Prose lead_of(PartnershipsBasis& basis) {
  blocks::ReportMaking& making = basis.making;
  const analysis::Counts& counts = making.analysis.counts;
  const std::string when =
      blocks::capital(blocks::scope_phrase(making.contract, making.scope(), making.language));
  if (counts.tied == 0) return {{making.say(Partnerships::nobody_tied, {{"where", when}})}};
  std::vector<text::Place> tied_places;
  std::size_t sharing = 0;
  for (std::uint32_t i = 0; i < basis.actions.partners(); ++i) {
    sharing += basis.shared.joined.degree(i) != 0 ? 1 : 0;
    const auto& actions = basis.actions.actions_of[i];
    if (actions.empty()) continue;
    const auto places = basis.places(i, actions.front());
    if (!places.empty()) tied_places.push_back(places.front());
  }
  const blocks::Run organisations =
      making.figure(making.say(Cells::organisations, {{"n", counts.tied}}),
                    {making.say(Partnerships::tied_counted), making.say(Partnerships::how_tied), "",
                     tied_places});
  const Partnerships shares =
      sharing == 0 ? Partnerships::none_shares : Partnerships::several_share;
  blocks::Prose prose = making.prose(
      basis.shared.ties() > 0 ? Partnerships::acting_in_pairs : Partnerships::acting,
      {{"organisations", {organisations}},
       {"sharing", {{making.say(shares, {{"n", sharing}}), blocks::Emphasis::strong}}}},
      {{"where", when},
       {"n", counts.tied},
       {"all", counts.partners},
       {"pairs", basis.shared.ties()}});

  std::uint32_t first = 0;
  for (std::uint32_t i = 0; i < basis.actions.partners(); ++i) {
    if (basis.actions.actions_of[i].size() > basis.actions.actions_of[first].size()) first = i;
  }
  const std::size_t most = basis.actions.actions_of[first].size();
  const auto equals =
      std::count_if(basis.actions.actions_of.begin(), basis.actions.actions_of.end(),
                    [&](const auto& actions) { return actions.size() == most; });
  if (equals == 1) {
    const blocks::Run present = making.figure(
        making.say(Cells::actions, {{"n", most}}),
        {making.say(Partnerships::most_present_counted), making.say(Partnerships::how_present),
         blocks::measure_anchor("degree", measures::Layer::actions), basis.places(first)});
    blocks::append(prose, making.prose(Partnerships::most_present,
                                       {{"who", {making.link(making.graph.partners[first])}},
                                        {"actions", {present}}}));
  }
  return prose;
}

// What the table doesn't say limits what can be said of who works with whom.
void add_limits(PartnershipsBasis& basis, ReportBlocks& blocks) {
  const model::Scope& scope = basis.making.scope();
  const model::Edition* table =
      scope.whole ? nullptr : model::find_edition(basis.making.contract, scope.year);
  const auto rests =
      basis.making.rests_on({analysis::ActionField::carrier, analysis::ActionField::partners,
                             analysis::ActionField::funders});
  if (rests) blocks.push_back(*rests);
  if (table == nullptr || table->recorded.partners) return;
  blocks.push_back({blocks::Paragraph{blocks::ParagraphKind::note,
                                      {{basis.making.say(Partnerships::partners_not_recorded)}}}});
}

}  // namespace

std::string PartnershipsBasis::count(std::size_t value) const {
  return output_text::count_text(value, making.language);
}

std::vector<text::Place> PartnershipsBasis::places(std::uint32_t partner,
                                                   std::uint32_t action) const {
  const model::Graph& graph = making.graph;
  const model::Vertex from = graph.first[static_cast<std::size_t>(model::Kind::partner)] + partner;
  const model::Vertex to = graph.first[static_cast<std::size_t>(model::Kind::action)] + action;
  auto tie = std::lower_bound(
      graph.ties.begin(), graph.ties.end(), std::make_pair(from, to),
      [](const model::Tie& each, const std::pair<model::Vertex, model::Vertex>& ends) {
        return std::make_pair(each.from, each.to) < ends;
      });
  std::vector<text::Place> found;
  for (; tie != graph.ties.end() && tie->from == from && tie->to == to; ++tie) {
    if (tie->role == model::Role::is_target) continue;
    const auto of_tie = graph.places_of(*tie);
    found.insert(found.end(), of_tie.begin(), of_tie.end());
  }
  return found;
}

std::vector<text::Place> PartnershipsBasis::places(std::uint32_t partner) const {
  std::vector<text::Place> found;
  for (std::uint32_t action : actions.actions_of[partner]) {
    const auto more = places(partner, action);
    found.insert(found.end(), more.begin(), more.end());
  }
  return found;
}

std::vector<std::uint32_t> PartnershipsBasis::shared_actions(std::uint32_t a,
                                                             std::uint32_t b) const {
  std::vector<std::uint32_t> both;
  std::set_intersection(actions.actions_of[a].begin(), actions.actions_of[a].end(),
                        actions.actions_of[b].begin(), actions.actions_of[b].end(),
                        std::back_inserter(both));
  return both;
}

blocks::ReportPart report_partnerships(blocks::ReportMaking& making) {
  PartnershipsBasis basis{making, making.study.network(measures::Layer::actions),
                          making.study.network(measures::Layer::instances),
                          making.study.shared(measures::Layer::actions)};
  blocks::ReportPart part;
  part.id = "partenariats";
  part.title = making.say(Partnerships::title);
  part.blocks.push_back({blocks::Paragraph{blocks::ParagraphKind::lead, lead_of(basis)}});
  add_limits(basis, part.blocks);
  for (const auto piece : {partnership_maps, partnership_matrices, partnership_density,
                           partnership_centrality, partnership_groups, partnership_alone}) {
    for (blocks::Block& block : piece(basis)) part.blocks.push_back(std::move(block));
  }
  return part;
}

}  // namespace maillage::report::partners
