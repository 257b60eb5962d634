// Organisations that act among themselves, and those that act with nobody.
#include <algorithm>
#include <set>

#include "network/planning/thematic_groups.hpp"
#include "output/report/partners/part_partnerships.hpp"
#include "output/text/numbers.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/finding_words.hpp"

namespace maillage::report::partners {
namespace {

blocks::Grid groups_grid(PartnershipsBasis& basis, const planning::ThematicGroups& found) {
  blocks::ReportMaking& making = basis.making;
  blocks::Grid grid;
  grid.id = "partenariats-groupes";
  grid.caption = basis.say("Groupes d’organisations qui agissent surtout entre elles",
                           "Groups of organisations that act mostly among themselves");
  grid.columns = {{basis.say("Groupe", "Group")},
                  {basis.say("Nombre", "Number"), blocks::GridAlign::numbers},
                  {"Organisations"},
                  {basis.say("Actions communes", "Actions in common"), blocks::GridAlign::numbers},
                  {basis.say("Lesquelles", "Which")}};
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
    const std::string name = basis.say("Groupe ", "Group ") + std::to_string(++number);
    blocks::Trace trace;
    trace.what = basis.say("actions communes du ", "actions in common of ") +
                 std::string(basis.say("groupe ", "group ")) + std::to_string(number);
    trace.formula = basis.say("actions où sont au moins deux organisations du groupe",
                              "actions with at least two organisations of the group");
    trace.places = std::move(places);
    blocks::Prose titles;
    for (const text::ActionId action : group.actions) {
      if (!titles.empty()) titles.push_back({basis.say(" ; ", "; ")});
      titles.push_back(making.link(action));
    }
    grid.rows.push_back({"",
                         {{{{name}}},
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
  grid.caption = basis.say("Organisations qui ne partagent d’action avec aucune autre",
                           "Organisations that share an action with no other");
  grid.use = blocks::GridUse::data;
  grid.columns = {{"Organisation"},
                  {"type"},
                  {basis.say("actions menées seule", "actions alone"), blocks::GridAlign::numbers},
                  {"instances", blocks::GridAlign::numbers},
                  {basis.say("liée à une action dans", "tied to an action in")}};
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
            {basis.say("actions que mène seule ", "actions of this organisation alone: ") +
                 making.contract.partners[id].name,
             "", "", basis.places(i)})};
      }
      const std::string& others = tables[id.value];
      grid.rows.push_back(
          {"",
           {{{making.link(id)}},
            {{{words::type_word(making.contract.partners[id].type, making.language)}}},
            std::move(acts),
            {{{basis.count(seats)}}},
            {{{others.empty() ? basis.say("aucun autre tableau", "no other table") : others,
               others.empty() ? blocks::Emphasis::faint : blocks::Emphasis::plain}}}}});
    }
  }
  return grid;
}

}  // namespace

ReportBlocks partnership_groups(PartnershipsBasis& basis) {
  ReportBlocks blocks;
  const blocks::ReportMaking& making = basis.making;
  const planning::ThematicGroups found = planning::thematic_groups(making.contract, making.graph);
  if (found.communities.empty()) return blocks;
  blocks.push_back(
      {blocks::Heading{"partenariats-communautes",
                       basis.say("Groupes qui agissent ensemble", "Groups that act together")}});
  const output_text::Language language = making.language;
  std::string said =
      basis.say("Sans le pilote ni les noms collectifs, celles qui partagent une action forment ",
                "Without the lead and collective names, those who share an action form ") +
      output_text::counted(
          found.communities.size(), basis.say("groupe d’au moins trois", "group of at least three"),
          basis.say("groupes d’au moins trois", "groups of at least three"), language);
  if (found.pairs > 0) {
    said += basis.say(" et ", " and ") +
            output_text::counted(found.pairs, basis.say("paire à part", "pair apart"),
                                 basis.say("paires à part", "pairs apart"), language);
  }
  said +=
      basis.say(
          " : elles partagent plus d’actions entre elles que le hasard n’en donnerait "
          "(modularité ",
          ": they share more actions among themselves than chance would give (modularity ") +
      output_text::number_text(found.modularity, 2, language) +
      basis.say(
          " ; Traag, Waltman et van Eck 2019). C’est une suggestion de groupes "
          "thématiques, la même que donne plan ; d’autres découpages se défendent.",
          "; Traag, Waltman & van Eck 2019). It suggests thematic groups, those that plan gives "
          "too; other cuts can be defended.");
  blocks.push_back({blocks::Paragraph{blocks::ParagraphKind::plain, {{said}}}});
  blocks.push_back({groups_grid(basis, found)});
  return blocks;
}

ReportBlocks partnership_alone(PartnershipsBasis& basis) {
  ReportBlocks blocks;
  std::size_t acting = 0, sitting = 0, neither = 0;
  for (std::uint32_t i = 0; i < basis.actions.partners(); ++i) {
    const auto kind = alone(basis, i);
    acting += kind == Alone::acts_alone ? 1 : 0;
    sitting += kind == Alone::sits ? 1 : 0;
    neither += kind == Alone::nothing ? 1 : 0;
  }
  const std::size_t all = acting + sitting + neither;
  blocks.push_back({blocks::Heading{
      "partenariats-seules", basis.say("Qui n’agit avec personne", "Who acts with nobody")}});
  if (all == 0) {
    blocks.push_back({blocks::Paragraph{
        blocks::ParagraphKind::nothing,
        {{basis.say("Chaque organisation partage au moins une action avec une autre.",
                    "Every organisation shares at least one action with another.")}}}});
    return blocks;
  }
  const output_text::Language language = basis.making.language;
  const auto number = [&](std::size_t count) {
    return output_text::counted(count, "organisation", "organisations", language);
  };
  std::string said =
      number(all) + basis.say(all < 2 ? " ne partage d’action avec aucune autre : "
                                      : " ne partagent d’action avec aucune autre : ",
                              all == 1 ? " shares an action with no other: "
                                       : " share an action with no other: ");
  said += basis.count(acting) +
          basis.say(acting < 2 ? " mène la sienne seule" : " mènent les leurs seules",
                    acting == 1 ? " acts alone" : " act alone") +
          ", " + basis.count(sitting) +
          basis.say(sitting < 2 ? " n’a pas d’action mais siège à une instance"
                                : " n’ont pas d’action mais siègent à une instance",
                    sitting == 1 ? " has no action but sits on an instance"
                                 : " have no action but sit on an instance") +
          ", " + basis.count(neither) +
          basis.say(neither < 2 ? " n’a ni l’une ni l’autre." : " n’ont ni l’une ni l’autre.",
                    neither == 1 ? " has neither." : " have neither.");
  blocks.push_back({blocks::Paragraph{blocks::ParagraphKind::plain, {{said}}}});
  blocks::Disclosure list;
  list.title = basis.say("Les nommer (", "Name them (") + basis.count(all) + ")";
  list.blocks.push_back({alone_grid(basis)});
  blocks.push_back({std::move(list)});
  return blocks;
}

}  // namespace maillage::report::partners
