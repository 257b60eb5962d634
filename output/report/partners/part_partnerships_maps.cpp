// The maps of the part on partnerships, each with its ties as a table.
#include <algorithm>
#include <string_view>

#include "output/diagrams/diagram_data.hpp"
#include "output/report/blocks/row_cells.hpp"
#include "output/report/partners/part_partnerships.hpp"
#include "output/text/numbers.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/finding_words.hpp"

namespace maillage::report::partners {
namespace {

constexpr std::size_t most_pairs = 400;  // more rows than anyone reads; the rest is counted

blocks::Prose names_of(const PartnershipsBasis& basis, const std::vector<std::uint32_t>& actions) {
  blocks::Prose prose;
  for (std::uint32_t action : actions) {
    if (!prose.empty()) prose.push_back({basis.say(" ; ", "; ")});
    prose.push_back(basis.making.link(basis.making.graph.actions[action]));
  }
  return prose;
}

blocks::Grid pairs_grid(PartnershipsBasis& basis, const std::vector<measures::Pair>& shown) {
  blocks::ReportMaking& making = basis.making;
  blocks::Grid grid;
  grid.id = "partenariats-paires";
  grid.caption = basis.say("Organisations qui partagent une action, les plus liées d’abord",
                           "Organisations that share an action, the most tied first");
  grid.use = blocks::GridUse::data;
  grid.columns = {{basis.say("Organisation", "Organisation")},
                  {basis.say("Agit avec", "Acts with")},
                  {basis.say("Actions partagées", "Shared actions"), blocks::GridAlign::numbers},
                  {basis.say("Lesquelles", "Which")}};
  for (const measures::Pair& pair : shown) {
    const auto actions = basis.shared_actions(pair.a, pair.b);
    std::vector<text::Place> places;
    for (std::uint32_t action : actions) {
      for (std::uint32_t partner : {pair.a, pair.b}) {
        const auto more = basis.places(partner, action);
        places.insert(places.end(), more.begin(), more.end());
      }
    }
    const text::PartnerId a = making.graph.partners[pair.a], b = making.graph.partners[pair.b];
    blocks::Trace trace;
    trace.what = basis.say("actions que partagent ", "actions shared by ") +
                 making.contract.partners[a].name + basis.say(" et ", " and ") +
                 making.contract.partners[b].name;
    trace.formula = basis.say(
        "actions que l’une et l’autre portent, financent, ou auxquelles elles "
        "prennent part",
        "actions that both carry, fund or take part in");
    trace.places = std::move(places);
    grid.rows.push_back({"",
                         {{{making.link(a)}},
                          {{making.link(b)}},
                          {{making.figure(basis.count(pair.shared), std::move(trace))},
                           blocks::Tone::plain,
                           std::nullopt,
                           std::to_string(pair.shared)},
                          {names_of(basis, actions)}}});
  }
  return grid;
}

// The ties that the picture has: not all where they would hide each other.
std::size_t drawn_ties(const std::string& svg) {
  constexpr std::string_view tie = "class=\"edge\"";
  std::size_t count = 0;
  for (std::size_t at = svg.find(tie); at != std::string::npos; at = svg.find(tie, at + 1)) ++count;
  return count;
}

std::string map_summary(const PartnershipsBasis& basis, const std::vector<measures::Pair>& pairs,
                        const std::string& svg) {
  const output_text::Language language = basis.making.language;
  std::size_t alone = 0;
  for (std::uint32_t i = 0; i < basis.shared.partners(); ++i) {
    alone += basis.shared.joined.degree(i) == 0 ? 1 : 0;
  }
  std::string text =
      output_text::counted(basis.shared.partners(), "organisation", "organisations", language) +
      ", " +
      output_text::counted(pairs.size(), basis.say("paire qui partage", "pair that shares"),
                           basis.say("paires qui partagent", "pairs that share"), language) +
      basis.say(" au moins une action, ", " at least one action, ") +
      output_text::counted(alone, basis.say("organisation", "organisation"),
                           basis.say("organisations", "organisations"), language) +
      basis.say(" sans action partagée, rangées à côté.", " sharing none, listed beside.");
  const std::size_t drawn = drawn_ties(svg);
  if (drawn < pairs.size()) {
    text += basis.say(" Trop de liens pour se lire ensemble : le schéma trace les plus forts, ",
                      " Too many ties to be read together: the diagram draws the strongest, ") +
            basis.count(drawn) + basis.say(" sur ", " of ") + basis.count(pairs.size()) +
            basis.say(" ; les fiches les ont tous.", "; the sheets have them all.");
  }
  if (!pairs.empty()) {
    const auto best = std::max_element(
        pairs.begin(), pairs.end(),
        [](const measures::Pair& a, const measures::Pair& b) { return a.shared < b.shared; });
    const auto name = [&](std::uint32_t position) {
      return basis.making.contract.partners[basis.making.graph.partners[position]].name;
    };
    if (best->shared > 1) {
      text += basis.say(" La paire la plus liée : ", " The most tied pair: ") + name(best->a) +
              basis.say(" et ", " and ") + name(best->b) + " (" + basis.count(best->shared) +
              basis.say(" actions).", " actions).");
    }
  }
  return text;
}

blocks::Prose partners_of(const blocks::ReportMaking& making,
                          const std::vector<model::Mention>& mentions) {
  std::vector<text::PartnerId> partners;
  for (const model::Mention& mention : mentions) partners.push_back(mention.partner);
  return making.links(partners);
}

blocks::GridCell carriers_cell(const PartnershipsBasis& basis, const model::ActionRow& row) {
  switch (row.carrying) {
    case model::Carrying::named:
      return {partners_of(basis.making, row.carriers)};
    case model::Carrying::nobody:
      return {{{basis.say("aucun", "none")}},
              model::is_live(row) ? blocks::Tone::grave : blocks::Tone::plain};
    case model::Carrying::uncertain:
      return {{{basis.say("incertain", "uncertain") +
                (row.carrier_cell.empty()
                     ? std::string()
                     : basis.say(" : « ", ": “") + row.carrier_cell + basis.say(" »", "”"))}},
              blocks::Tone::warning};
    case model::Carrying::person:
      return {{{std::string(words::person_words(basis.making.language))}}, blocks::Tone::warning};
    case model::Carrying::not_recorded:
      break;
  }
  return {{{basis.say("non renseigné", "not recorded")}}, blocks::Tone::missing};
}

blocks::Grid plan_grid(PartnershipsBasis& basis) {
  blocks::ReportMaking& making = basis.making;
  blocks::Grid grid;
  grid.id = "partenariats-plan";
  grid.caption = basis.say("Actions, état et organisations", "Actions, state and organisations");
  grid.use = blocks::GridUse::data;
  grid.columns = {{"Action"},
                  {basis.say("État", "State")},
                  {basis.say("Porteurs", "Porteurs")},
                  {basis.say("Prennent part", "Take part")}};
  for (const model::ActionRow* row : diagrams::shown_rows(making.contract, making.scope())) {
    blocks::GridCell taking{partners_of(making, row->partners)};
    if (row->partners.empty()) {
      const model::Edition* table = model::find_edition(making.contract, making.scope().year);
      const bool said = making.scope().whole || (table != nullptr && table->recorded.partners);
      taking = {{{said ? basis.say("aucune autre", "no other")
                       : basis.say("non renseigné", "not recorded")}},
                said ? blocks::Tone::plain : blocks::Tone::missing};
    }
    grid.rows.push_back(
        {"",
         {{{making.link(row->action)}},
          {{{words::state_word(row->state, making.language)}}, blocks::state_tone(row->state)},
          carriers_cell(basis, *row),
          std::move(taking)}});
  }
  return grid;
}

}  // namespace

ReportBlocks partnership_maps(PartnershipsBasis& basis) {
  blocks::ReportMaking& making = basis.making;
  ReportBlocks blocks;
  const std::string slug = words::table_slug(making.contract, making.scope());
  std::vector<measures::Pair> pairs = making.analysis.pairs;
  std::stable_sort(
      pairs.begin(), pairs.end(),
      [](const measures::Pair& a, const measures::Pair& b) { return a.shared > b.shared; });
  const std::size_t all = pairs.size();
  if (pairs.size() > most_pairs) pairs.resize(most_pairs);

  blocks.push_back({blocks::Heading{"partenariats-carte",
                                    basis.say("Qui agit avec qui", "Who acts with whom")}});
  const auto map = making.pictures.find("partenariats-" + slug);
  if (map != making.pictures.end()) {
    blocks::Picture picture;
    picture.id = "carte-" + map->first;
    picture.title =
        basis.say("Organisations liées par des actions", "Organisations joined by actions");
    picture.use = blocks::PictureUse::explorable;
    picture.summary = map_summary(basis, making.analysis.pairs, map->second);
    picture.svg = map->second;
    picture.document = "schemas/" + map->first + ".svg";
    if (!pairs.empty()) picture.equivalent = pairs_grid(basis, pairs);
    blocks.push_back({std::move(picture)});
  } else if (!pairs.empty()) {
    blocks.push_back({pairs_grid(basis, pairs)});
  }
  if (all > most_pairs) {
    blocks.push_back({blocks::Paragraph{
        blocks::ParagraphKind::note,
        {{basis.say("Le tableau donne les ", "The table gives the ") + basis.count(most_pairs) +
          basis.say(" paires les plus liées sur ", " most tied pairs of ") + basis.count(all) +
          basis.say(" ; les autres se lisent dans les fiches et dans la liste des actions.",
                    "; the others are read in the sheets and in the list of actions.")}}}});
  }
  const auto plan = making.pictures.find("plan-" + slug);
  if (plan != making.pictures.end()) {
    blocks.push_back({blocks::Heading{"partenariats-qui-porte",
                                      basis.say("Qui porte quoi", "Who carries what")}});
    blocks::Picture picture;
    picture.id = "carte-" + plan->first;
    picture.title = basis.say("Actions et leurs porteurs", "Actions and their porteurs");
    picture.use = blocks::PictureUse::explorable;
    picture.summary = diagrams::counts_line(
        diagrams::count_rows(diagrams::shown_rows(making.contract, making.scope())),
        making.language);
    picture.svg = plan->second;
    picture.document = "schemas/" + plan->first + ".svg";
    picture.equivalent = plan_grid(basis);
    blocks.push_back({std::move(picture)});
  }
  return blocks;
}

}  // namespace maillage::report::partners
