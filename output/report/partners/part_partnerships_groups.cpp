// Organisations that act among themselves, and those that act with nobody.
#include <algorithm>
#include <set>

#include "network/measures/communities.hpp"
#include "output/report/partners/part_partnerships.hpp"
#include "output/text/numbers.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/plan_words.hpp"

namespace maillage {
namespace {

constexpr std::size_t most_for_groups = 1000;  // organisations; beyond, merging takes seconds

// The actions in which at least two of the group are.
std::vector<std::uint32_t> actions_among(const PartnershipsBasis& basis,
                                         const std::vector<std::uint32_t>& group) {
  std::vector<std::uint32_t> seen(basis.actions.actions());
  for (std::uint32_t partner : group) {
    for (std::uint32_t action : basis.actions.actions_of[partner]) ++seen[action];
  }
  std::vector<std::uint32_t> found;
  for (std::uint32_t action = 0; action < seen.size(); ++action) {
    if (seen[action] > 1) found.push_back(action);
  }
  return found;
}

Grid groups_grid(PartnershipsBasis& basis, const Communities& found) {
  ReportMaking& making = basis.making;
  Grid grid;
  grid.id = "partenariats-groupes";
  grid.caption = basis.say("Groupes d'organisations qui agissent surtout entre elles",
                           "Groups of organisations that act mostly among themselves");
  grid.columns = {{basis.say("Groupe", "Group")},
                  {basis.say("Nombre", "Number"), GridAlign::numbers},
                  {"Organisations"},
                  {basis.say("Actions communes", "Actions in common"), GridAlign::numbers},
                  {basis.say("Lesquelles", "Which")}};
  std::size_t number = 0;
  for (const auto& group : found.groups) {
    const auto actions = actions_among(basis, group);
    std::vector<PartnerId> members;
    std::vector<Place> places;
    for (std::uint32_t position : group) {
      members.push_back(making.graph.partners[position]);
      for (std::uint32_t action : actions) {
        const auto more = basis.places(position, action);
        places.insert(places.end(), more.begin(), more.end());
      }
    }
    const std::string name = basis.say("Groupe ", "Group ") + std::to_string(++number);
    Trace trace;
    trace.what = basis.say("actions communes du ", "actions in common of ") +
                 std::string(basis.say("groupe ", "group ")) + std::to_string(number);
    trace.formula = basis.say("actions où sont au moins deux organisations du groupe",
                              "actions with at least two organisations of the group");
    trace.places = std::move(places);
    Prose titles;
    for (std::uint32_t action : actions) {
      if (!titles.empty()) titles.push_back({basis.say(" ; ", "; ")});
      titles.push_back(making.link(making.graph.actions[action]));
    }
    grid.rows.push_back({"",
                         {{{{name}}},
                          {{{basis.count(group.size())}}},
                          {making.links(members)},
                          {{making.figure(basis.count(actions.size()), std::move(trace))}},
                          {std::move(titles)}}});
  }
  return grid;
}

std::set<std::uint32_t> partners_of(const Edition& edition) {
  std::set<std::uint32_t> found;
  for (const ActionRow& row : edition.rows) {
    for (const auto* mentions : {&row.carriers, &row.partners, &row.funders}) {
      for (const Mention& mention : *mentions) found.insert(mention.partner.value);
    }
  }
  return found;
}

// By organisation, the tables other than the report's in which it is tied to an action.
std::vector<std::string> other_tables(const PartnershipsBasis& basis) {
  const ReportMaking& making = basis.making;
  std::vector<std::string> names(making.contract.partners.size());
  if (making.scope().whole) return names;
  for (const Edition& edition : making.contract.editions) {
    if (edition.year == making.scope().year) continue;
    for (std::uint32_t partner : partners_of(edition)) {
      names[partner] += (names[partner].empty() ? "" : ", ") + table_name(edition, making.language);
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

Grid alone_grid(PartnershipsBasis& basis) {
  ReportMaking& making = basis.making;
  const auto tables = other_tables(basis);
  Grid grid;
  grid.id = "partenariats-seules";
  grid.caption = basis.say("Organisations qui ne partagent d'action avec aucune autre",
                           "Organisations that share an action with no other");
  grid.use = GridUse::data;
  grid.columns = {{"Organisation"},
                  {"type"},
                  {basis.say("actions menées seule", "actions alone"), GridAlign::numbers},
                  {"instances", GridAlign::numbers},
                  {basis.say("liée à une action dans", "tied to an action in")}};
  for (const Alone kind : {Alone::acts_alone, Alone::sits, Alone::nothing}) {
    for (std::uint32_t i = 0; i < basis.actions.partners(); ++i) {
      if (alone(basis, i) != kind) continue;
      const PartnerId id = making.graph.partners[i];
      const std::size_t actions = basis.actions.actions_of[i].size();
      const std::size_t seats = basis.instances.actions_of[i].size();
      GridCell acts{{{basis.count(actions)}}};
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
            {{{type_word(making.contract.partners[id].type, making.language)}}},
            std::move(acts),
            {{{basis.count(seats)}}},
            {{{others.empty() ? basis.say("aucun autre tableau", "no other table") : others,
               others.empty() ? Emphasis::faint : Emphasis::plain}}}}});
    }
  }
  return grid;
}

}  // namespace

ReportBlocks partnership_groups(PartnershipsBasis& basis) {
  ReportBlocks blocks;
  if (basis.shared.ties() == 0 || basis.shared.partners() > most_for_groups) return blocks;
  const Communities found = communities(basis.shared);
  blocks.push_back({Heading{"partenariats-communautes", basis.say("Groupes qui agissent ensemble",
                                                                  "Groups that act together")}});
  const Language language = basis.making.language;
  std::string said;
  if (found.groups.size() == 1) {
    said = basis.say("Toutes celles qui partagent une action forment un seul groupe.",
                     "All who share an action are one group.");
  } else {
    said =
        basis.say("Celles qui partagent une action forment ", "Those who share an action form ") +
        basis.count(found.groups.size()) +
        basis.say(
            " groupes, dont chacun partage plus d'actions en son sein que le hasard n'en "
            "donnerait (modularité ",
            " groups, each of which shares more actions within than chance would give "
            "(modularity ") +
        number_text(found.modularity, 2, language) +
        basis.say(
            " ; Clauset, Newman et Moore 2004). C'est une suggestion de groupes "
            "thématiques ; d'autres découpages se défendent.",
            "; Clauset, Newman & Moore 2004). It suggests thematic groups; other cuts can "
            "be defended.");
  }
  blocks.push_back({Paragraph{ParagraphKind::plain, {{said}}}});
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
  blocks.push_back({Heading{"partenariats-seules",
                            basis.say("Qui n'agit avec personne", "Who acts with nobody")}});
  if (all == 0) {
    blocks.push_back(
        {Paragraph{ParagraphKind::nothing,
                   {{basis.say("Chaque organisation partage au moins une action avec une autre.",
                               "Every organisation shares at least one action with another.")}}}});
    return blocks;
  }
  const Language language = basis.making.language;
  const auto number = [&](std::size_t count) {
    return counted(count, "organisation", "organisations", language);
  };
  std::string said =
      number(all) + basis.say(all < 2 ? " ne partage d'action avec aucune autre : "
                                      : " ne partagent d'action avec aucune autre : ",
                              all == 1 ? " shares an action with no other: "
                                       : " share an action with no other: ");
  said += basis.count(acting) +
          basis.say(acting < 2 ? " mène la sienne seule" : " mènent les leurs seules",
                    acting == 1 ? " acts alone" : " act alone") +
          ", " + basis.count(sitting) +
          basis.say(sitting < 2 ? " n'a pas d'action mais siège à une instance"
                                : " n'ont pas d'action mais siègent à une instance",
                    sitting == 1 ? " has no action but sits on an instance"
                                 : " have no action but sit on an instance") +
          ", " + basis.count(neither) +
          basis.say(neither < 2 ? " n'a ni l'une ni l'autre." : " n'ont ni l'une ni l'autre.",
                    neither == 1 ? " has neither." : " have neither.");
  blocks.push_back({Paragraph{ParagraphKind::plain, {{said}}}});
  Disclosure list;
  list.title = basis.say("Les nommer (", "Name them (") + basis.count(all) + ")";
  list.blocks.push_back({alone_grid(basis)});
  blocks.push_back({std::move(list)});
  return blocks;
}

}  // namespace maillage
