// Organisations that act among themselves, and those that act with nobody.
#include <algorithm>
#include <set>

#include "network/planning/thematic_groups.hpp"
#include "output/report/partners/part_partnerships.hpp"
#include "output/text/numbers.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/measures/measure_words.hpp"
#include "output/words/partners/group_messages.hpp"
#include "output/words/report/cell_messages.hpp"
#include "output/words/report/header_messages.hpp"

namespace maillage::report::partners {
namespace {

using words::partners::Groups;
using words::report::Cells;
using words::report::Headers;

blocks::Grid groups_grid(PartnershipsBasis& basis, const planning::ThematicGroups& found) {
  blocks::ReportMaking& making = basis.making;
  blocks::Grid grid;
  grid.id = "partenariats-groupes";
  grid.caption = making.say(Groups::caption);
  grid.columns = {{making.say(Groups::group_header)},
                  {making.say(Groups::number_header), blocks::GridAlign::numbers},
                  {making.say(Groups::organisations_header)},
                  {making.say(Groups::actions_header), blocks::GridAlign::numbers},
                  {making.say(Headers::which)}};
  std::size_t number = 0;
  for (const planning::CommunityGroup& group : found.communities) {
    std::vector<text::Place> places;
    for (const text::PartnerId partner : group.partners) {
      for (const text::ActionId action : group.actions) {
        const auto more = basis.places(making.graph.partner_position[partner.value],
                                       making.graph.action_position[action.value]);
        places.insert(places.end(), more.begin(), more.end());
      }
    }
    const std::string which = std::to_string(++number);
    blocks::Trace trace;
    trace.what = making.say(Groups::actions_of_group, {{"number", which}});
    trace.formula = making.say(Groups::how_common);
    trace.places = std::move(places);
    blocks::Prose titles;
    for (const text::ActionId action : group.actions) {
      if (!titles.empty()) titles.push_back({making.say(Cells::separator)});
      titles.push_back(making.link(action));
    }
    grid.rows.push_back({"",
                         {{{{making.say(Groups::group, {{"number", which}})}}},
                          {{{basis.count(group.partners.size())}}},
                          {making.links(group.partners)},
                          {{making.figure(basis.count(group.actions.size()), std::move(trace))}},
                          {std::move(titles)}}});
  }
  return grid;
}

std::set<std::uint32_t> partners_of(const model::Edition& edition) {
  std::set<std::uint32_t> found;
  for (const model::ActionRow& row : edition.rows) {
    for (const auto* mentions : {&row.carriers, &row.partners, &row.funders}) {
      for (const model::Mention& mention : *mentions) found.insert(mention.partner.value);
    }
  }
  return found;
}

// By organisation, the tables other than the report's in which it is tied to an action.
std::vector<std::string> other_tables(const PartnershipsBasis& basis) {
  const blocks::ReportMaking& making = basis.making;
  std::vector<std::string> names(making.contract.partners.size());
  if (making.scope().whole) return names;
  for (const model::Edition& edition : making.contract.editions) {
    if (edition.year == making.scope().year) continue;
    for (std::uint32_t partner : partners_of(edition)) {
      names[partner] +=
          (names[partner].empty() ? "" : ", ") + words::table_name(edition.year, making.language);
    }
  }
  return names;
}

// Carries, takes part or funds alone; sits without an action; or neither.
enum class Alone { acts_alone, sits, nothing };

std::optional<Alone> alone(const PartnershipsBasis& basis, std::uint32_t position) {
  if (basis.shared.joined.degree(position) != 0) return std::nullopt;
  if (!basis.actions.actions_of[position].empty()) return Alone::acts_alone;
  return basis.instances.actions_of[position].empty() ? Alone::nothing : Alone::sits;
}

blocks::Grid alone_grid(PartnershipsBasis& basis) {
  blocks::ReportMaking& making = basis.making;
  const auto tables = other_tables(basis);
  blocks::Grid grid;
  grid.id = "partenariats-seules";
  grid.caption = making.say(Groups::alone_caption);
  grid.use = blocks::GridUse::data;
  grid.columns = {{making.say(Headers::organisation)},
                  {making.say(Headers::type)},
                  {making.say(Groups::alone_actions_header), blocks::GridAlign::numbers},
                  {making.say(Groups::seats_header), blocks::GridAlign::numbers},
                  {making.say(Groups::elsewhere_header)}};
  for (const Alone kind : {Alone::acts_alone, Alone::sits, Alone::nothing}) {
    for (std::uint32_t i = 0; i < basis.actions.partners(); ++i) {
      if (alone(basis, i) != kind) continue;
      const text::PartnerId id = making.graph.partners[i];
      const std::size_t actions = basis.actions.actions_of[i].size();
      const std::size_t seats = basis.instances.actions_of[i].size();
      blocks::GridCell acts{{{basis.count(actions)}}};
      if (actions > 0) {
        acts.prose = {making.figure(
            basis.count(actions),
            {making.say(Groups::alone_actions_of, {{"who", making.contract.partners[id].name}}), "",
             "", basis.places(i)})};
      }
      const std::string& others = tables[id.value];
      grid.rows.push_back(
          {"",
           {{{making.link(id)}},
            {{{words::type_word(making.contract.partners[id].type, making.language)}}},
            std::move(acts),
            {{{basis.count(seats)}}},
            {{{others.empty() ? making.say(Groups::nowhere_else) : others,
               others.empty() ? blocks::Emphasis::faint : blocks::Emphasis::plain}}}}});
    }
  }
  return grid;
}

}  // namespace

ReportBlocks partnership_groups(PartnershipsBasis& basis) {
  ReportBlocks blocks;
  const blocks::ReportMaking& making = basis.making;
  const planning::ThematicGroups& found = making.study.thematic_groups();
  if (found.communities.empty()) return blocks;
  blocks.push_back({blocks::Heading{"partenariats-communautes", making.say(Groups::heading)}});
  const std::string groups = making.say(found.pairs > 0 ? Groups::groups_and_pairs : Groups::groups,
                                        {{"n", found.communities.size()}, {"pairs", found.pairs}});
  // What is shown as 0,00 is no more than chance gives.
  const bool divides = found.modularity.value_or(0) >= 0.005;
  const std::string said =
      making.say(divides ? Groups::found : Groups::undivided,
                 {{"groups", groups},
                  {"modularity", words::value_text(found.modularity, 2, making.language)}});
  blocks.push_back({blocks::Paragraph{blocks::ParagraphKind::plain, {{said}}}});
  blocks.push_back({groups_grid(basis, found)});
  return blocks;
}

ReportBlocks partnership_alone(PartnershipsBasis& basis) {
  const blocks::ReportMaking& making = basis.making;
  ReportBlocks blocks;
  std::size_t acting = 0, sitting = 0, neither = 0;
  for (std::uint32_t i = 0; i < basis.actions.partners(); ++i) {
    const auto kind = alone(basis, i);
    acting += kind == Alone::acts_alone ? 1 : 0;
    sitting += kind == Alone::sits ? 1 : 0;
    neither += kind == Alone::nothing ? 1 : 0;
  }
  const std::size_t all = acting + sitting + neither;
  blocks.push_back({blocks::Heading{"partenariats-seules", making.say(Groups::alone_heading)}});
  if (all == 0) {
    blocks.push_back(
        {blocks::Paragraph{blocks::ParagraphKind::nothing, {{making.say(Groups::none_alone)}}}});
    return blocks;
  }
  const std::string said = making.say(
      Groups::alone, {{"n", all}, {"acting", acting}, {"sitting", sitting}, {"neither", neither}});
  blocks.push_back({blocks::Paragraph{blocks::ParagraphKind::plain, {{said}}}});
  blocks::Disclosure list;
  list.title = making.say(Groups::name_alone, {{"n", all}});
  list.blocks.push_back({alone_grid(basis)});
  blocks.push_back({std::move(list)});
  return blocks;
}

}  // namespace maillage::report::partners
