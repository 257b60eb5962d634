// The maps of the part on partnerships, each with its ties as a table.
#include <algorithm>
#include <string_view>

#include "output/diagrams/diagram_data.hpp"
#include "output/diagrams/diagram_plan.hpp"
#include "output/diagrams/partnerships/diagram_partnerships.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/report/blocks/row_cells.hpp"
#include "output/report/partners/part_partnerships.hpp"
#include "output/text/numbers.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/partners/map_messages.hpp"
#include "output/words/report/cell_messages.hpp"
#include "output/words/report/header_messages.hpp"

namespace maillage::report::partners {
namespace {

using words::partners::Maps;
using words::report::Cells;
using words::report::Headers;

constexpr std::size_t most_pairs = 400;  // more rows than anyone reads; the rest is counted

blocks::Prose names_of(const PartnershipsBasis& basis, const std::vector<std::uint32_t>& actions) {
  blocks::Prose prose;
  for (std::uint32_t action : actions) {
    if (!prose.empty()) prose.push_back({basis.making.say(Cells::separator)});
    prose.push_back(basis.making.link(basis.making.graph.actions[action]));
  }
  return prose;
}

blocks::Grid pairs_grid(PartnershipsBasis& basis, const std::vector<measures::Pair>& shown) {
  blocks::ReportMaking& making = basis.making;
  blocks::Grid grid;
  grid.id = "partenariats-paires";
  grid.caption = making.say(Maps::pairs_caption);
  grid.use = blocks::GridUse::data;
  grid.columns = {{making.say(Headers::organisation)},
                  {making.say(Maps::acts_with_header)},
                  {making.say(Maps::shared_header), blocks::GridAlign::numbers},
                  {making.say(Headers::which)}};
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
    trace.what = making.say(Maps::shared_by, {{"a", making.contract.partners[a].name},
                                              {"b", making.contract.partners[b].name}});
    trace.formula = making.say(Maps::how_shared);
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
  const blocks::ReportMaking& making = basis.making;
  std::size_t alone = 0;
  for (std::uint32_t i = 0; i < basis.shared.partners(); ++i) {
    alone += basis.shared.joined.degree(i) == 0 ? 1 : 0;
  }
  std::string text =
      making.say(Maps::pairs_drawn,
                 {{"n", basis.shared.partners()}, {"pairs", pairs.size()}, {"alone", alone}});
  const std::size_t drawn = drawn_ties(svg);
  if (svg.find("<title>groupe 1</title>") != std::string::npos) {
    text += " " + making.say(Maps::drawn_in_groups);
  } else if (drawn < pairs.size()) {
    text += " " + making.say(Maps::strongest_drawn, {{"n", drawn}, {"all", pairs.size()}});
  }
  if (!pairs.empty()) {
    const auto best = std::max_element(
        pairs.begin(), pairs.end(),
        [](const measures::Pair& a, const measures::Pair& b) { return a.shared < b.shared; });
    const auto name = [&](std::uint32_t position) -> const std::string& {
      return making.contract.partners[making.graph.partners[position]].name;
    };
    if (best->shared > 1) {
      text += " " + making.say(Maps::most_tied,
                               {{"a", name(best->a)}, {"b", name(best->b)}, {"n", best->shared}});
    }
  }
  return text;
}

blocks::Grid plan_grid(PartnershipsBasis& basis) {
  blocks::ReportMaking& making = basis.making;
  blocks::Grid grid;
  grid.id = "partenariats-plan";
  grid.caption = making.say(Maps::carrying_caption);
  grid.use = blocks::GridUse::data;
  grid.columns = {{making.say(Headers::action)},
                  {making.say(Headers::state)},
                  {making.say(Headers::carriers)},
                  {making.say(Maps::joins_header)}};
  for (const model::ActionRow* row : diagrams::shown_rows(making.contract, making.scope())) {
    blocks::GridCell taking{blocks::mention_prose(making, row->partners)};
    if (row->partners.empty()) {
      const model::Edition* table = model::find_edition(making.contract, making.scope().year);
      const bool said = making.scope().whole || (table != nullptr && table->recorded.partners);
      taking =
          said ? blocks::words_cell(making.say(Maps::no_other)) : blocks::not_recorded_cell(making);
    }
    grid.rows.push_back(
        {"",
         {{{making.link(row->action)}},
          {{{words::state_word(row->state, making.language)}}, blocks::state_tone(row->state)},
          blocks::carriers_cell(making, *row),
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

  blocks.push_back({blocks::Heading{"partenariats-carte", making.say(Maps::heading)}});
  const auto map = making.pictures.find("partenariats-" + slug);
  if (map != making.pictures.end()) {
    blocks::Picture picture;
    picture.id = "carte-" + map->first;
    picture.title =
        diagrams::partnership_title(making.study, measures::Layer::actions, making.language);
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
    blocks.push_back(
        {blocks::Paragraph{blocks::ParagraphKind::note,
                           {{making.say(Maps::more_pairs, {{"n", most_pairs}, {"all", all}})}}}});
  }
  const auto plan = making.pictures.find("plan-" + slug);
  if (plan != making.pictures.end()) {
    blocks.push_back(
        {blocks::Heading{"partenariats-qui-porte", making.say(Maps::carrying_heading)}});
    blocks::Picture picture;
    picture.id = "carte-" + plan->first;
    const auto rows = diagrams::shown_rows(making.contract, making.scope());
    picture.title = diagrams::plan_title(rows, making.language);
    picture.use = blocks::PictureUse::explorable;
    picture.summary = diagrams::counts_line(diagrams::count_rows(rows), making.language);
    picture.svg = plan->second;
    picture.document = "schemas/" + plan->first + ".svg";
    picture.equivalent = plan_grid(basis);
    blocks.push_back({std::move(picture)});
  }
  return blocks;
}

}  // namespace maillage::report::partners
