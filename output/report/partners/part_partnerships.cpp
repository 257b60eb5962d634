// Part 4: who works with whom. The lead, and the order of what follows.
#include "output/report/partners/part_partnerships.hpp"

#include <algorithm>
#include <iterator>

#include "network/measures/layers.hpp"
#include "output/report/partners/partner_parts.hpp"
#include "output/text/numbers.hpp"
#include "output/words/diagram_words.hpp"

namespace maillage::report::partners {
namespace {

blocks::Prose lead_of(PartnershipsBasis& basis) {
  blocks::ReportMaking& making = basis.making;
  const output_text::Language language = making.language;
  const analysis::Counts& counts = making.analysis.counts;
  std::string when = blocks::scope_phrase(making.contract, making.scope(), language);
  if (!when.empty() && when[0] >= 'a' && when[0] <= 'z') {
    when[0] = static_cast<char>(when[0] - 'a' + 'A');
  }
  blocks::Prose prose;
  if (counts.tied == 0) {
    prose.push_back({when + basis.say(", aucune organisation n’est liée à une action.",
                                      ", no organisation is tied to an action.")});
    return prose;
  }
  std::vector<text::Place> tied_places;
  std::size_t sharing = 0;
  for (std::uint32_t i = 0; i < basis.actions.partners(); ++i) {
    sharing += basis.shared.joined.degree(i) != 0 ? 1 : 0;
    const auto& actions = basis.actions.actions_of[i];
    if (actions.empty()) continue;
    const auto places = basis.places(i, actions.front());
    if (!places.empty()) tied_places.push_back(places.front());
  }
  prose.push_back({when + ", "});
  prose.push_back(making.figure(
      output_text::counted(counts.tied, "organisation", "organisations", language),
      {basis.say("organisations liées à une action", "organisations tied to an action"),
       basis.say("celles qui portent, prennent part à ou financent au moins une action ; une ligne "
                 "de chacune",
                 "those that carry, take part in or fund at least one action; a row of each"),
       "", tied_places}));
  prose.push_back({basis.say(" sur ", " of ") + basis.count(counts.partners) +
                   (counts.tied < 2 ? basis.say(" agit", " act") : basis.say(" agissent", " act")) +
                   basis.say(", et ", ", and ")});
  prose.push_back({sharing == 0   ? basis.say("aucune ne partage", "none shares")
                   : sharing == 1 ? basis.say("une partage", "one shares")
                                  : basis.count(sharing) + basis.say(" partagent", " share"),
                   blocks::Emphasis::strong});
  prose.push_back({basis.say(" une action avec une autre", " an action with another")});
  if (basis.shared.ties() > 0) {
    prose.push_back({basis.say(" : ", ": ") +
                     output_text::counted(basis.shared.ties(), basis.say("paire", "pair"),
                                          basis.say("paires", "pairs"), language)});
  }
  prose.push_back({". "});

  std::uint32_t first = 0;
  for (std::uint32_t i = 0; i < basis.actions.partners(); ++i) {
    if (basis.actions.actions_of[i].size() > basis.actions.actions_of[first].size()) first = i;
  }
  const std::size_t most = basis.actions.actions_of[first].size();
  const auto equals =
      std::count_if(basis.actions.actions_of.begin(), basis.actions.actions_of.end(),
                    [&](const auto& actions) { return actions.size() == most; });
  if (equals == 1) {
    prose.push_back({basis.say("La plus présente est ", "The most present is ")});
    prose.push_back(making.link(making.graph.partners[first]));
    prose.push_back({basis.say(", dans ", ", in ")});
    prose.push_back(making.figure(
        output_text::counted(most, "action", "actions", language),
        {basis.say("actions de l’organisation la plus présente",
                   "actions of the organisation most present"),
         basis.say("actions qu’elle porte, finance, ou auxquelles elle prend part",
                   "actions that it carries, funds or takes part in"),
         blocks::measure_anchor("degree", measures::Layer::actions), basis.places(first)}));
    prose.push_back({basis.say(", abandonnées comprises.", ", abandoned ones included.")});
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
  blocks.push_back({blocks::Paragraph{
      blocks::ParagraphKind::note,
      {{basis.say("Ce tableau ne renseigne pas qui prend part aux actions sans les porter : deux "
                  "organisations n’y sont dites liées que si elles portent ou financent ensemble.",
                  "This table does not say who takes part in actions without carrying them: two "
                  "organisations are joined only where they carry or fund together.")}}}});
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
  const measures::TwoMode actions = measures::layer_view(making.graph, measures::Layer::actions);
  PartnershipsBasis basis{making, actions,
                          measures::layer_view(making.graph, measures::Layer::instances),
                          measures::project(actions)};
  blocks::ReportPart part;
  part.id = "partenariats";
  part.title = making.say("Partenariats", "Partnerships");
  part.blocks.push_back({blocks::Paragraph{blocks::ParagraphKind::lead, lead_of(basis)}});
  add_limits(basis, part.blocks);
  for (const auto piece : {partnership_maps, partnership_matrices, partnership_density,
                           partnership_centrality, partnership_groups, partnership_alone}) {
    for (blocks::Block& block : piece(basis)) part.blocks.push_back(std::move(block));
  }
  return part;
}

}  // namespace maillage::report::partners
