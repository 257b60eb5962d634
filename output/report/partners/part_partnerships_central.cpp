// Who is central, and in what sense: each measure in words with those who come first, then all of
// them in a table.
#include <algorithm>
#include <optional>

#include "output/report/partners/part_partnerships.hpp"
#include "output/text/numbers.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/measures/measure_words.hpp"
#include "output/words/partners/central_messages.hpp"
#include "output/words/report/cell_messages.hpp"
#include "output/words/report/header_messages.hpp"

namespace maillage::report::partners {
namespace {

using words::partners::Central;
using words::report::Cells;
using words::report::Headers;

constexpr std::size_t firsts = 3;

// A sense of "central": a value for each organisation, or none.
struct CentralSense {
  Central words, column;
  measures::Layer layer;
  std::string_view measure;                   // empty: a count
  std::optional<int> decimals;                // none: those of a measure
  std::vector<std::optional<double>> values;  // by position
};

using Values = std::vector<std::optional<double>>;

Values values_of(const PartnershipsBasis& basis, measures::Layer layer, std::string_view name) {
  const model::Graph& graph = basis.making.graph;
  Values values(graph.partners.size());
  for (const measures::Measure& measure : basis.making.analysis.measures) {
    if (measure.subject.kind != model::SubjectKind::partner || measure.layer != layer ||
        measure.name != name) {
      continue;
    }
    const std::uint32_t position = graph.partner_position[measure.subject.index];
    if (position != model::Graph::none_position) values[position] = measure.value;
  }
  return values;
}

// In a small piece few are far, and closeness is high without anyone being near to many.
Values in_largest_piece(const PartnershipsBasis& basis, Values values) {
  const auto& piece = basis.making.analysis.components.of_partner;
  for (std::size_t i = 0; i < values.size() && i < piece.size(); ++i) {
    if (piece[i] != 0) values[i].reset();
  }
  return values;
}

std::vector<CentralSense> senses(const PartnershipsBasis& basis) {
  const bool paths = !basis.making.analysis.paths_too_costly;
  Values actions, others;
  for (std::uint32_t i = 0; i < basis.actions.partners(); ++i) {
    actions.push_back(static_cast<double>(basis.actions.actions_of[i].size()));
    others.push_back(static_cast<double>(basis.shared.joined.degree(i)));
  }
  std::vector<CentralSense> found = {{Central::actions, Central::actions_header,
                                      measures::Layer::actions, "", 0, std::move(actions)},
                                     {Central::others, Central::others_header,
                                      measures::Layer::projection, "", 0, std::move(others)}};
  if (paths) {
    found.push_back({Central::passage,
                     Central::passage_header,
                     measures::Layer::actions,
                     "betweenness",
                     {},
                     values_of(basis, measures::Layer::actions, "betweenness")});
    found.push_back(
        {Central::near,
         Central::near_header,
         measures::Layer::actions,
         "closeness",
         {},
         in_largest_piece(basis, values_of(basis, measures::Layer::actions, "closeness"))});
  }
  found.push_back({Central::joins, Central::joins_header, measures::Layer::projection,
                   "effective_size", 1,
                   values_of(basis, measures::Layer::projection, "effective_size")});
  return found;
}

// Positions with a value above 0, the highest first; equal ones in the contract's order.
std::vector<std::uint32_t> ranked(const Values& values) {
  std::vector<std::uint32_t> order;
  for (std::uint32_t i = 0; i < values.size(); ++i) {
    if (values[i].value_or(0) > 0) order.push_back(i);
  }
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return values[a].value_or(0) > values[b].value_or(0);
  });
  return order;
}

blocks::Run figure_of(PartnershipsBasis& basis, const CentralSense& sense, std::uint32_t position) {
  blocks::ReportMaking& making = basis.making;
  const std::string& name = making.contract.partners[making.graph.partners[position]].name;
  blocks::Trace trace;
  trace.places = basis.places(position);
  if (sense.measure.empty()) {
    const bool of_actions = sense.layer == measures::Layer::actions;
    trace.what = making.say(of_actions ? Central::actions_of : Central::others_of, {{"who", name}});
    trace.measure =
        of_actions ? blocks::measure_anchor("degree", measures::Layer::actions) : std::string();
  } else {
    trace.what = making.say(
        Central::measure_of,
        {{"measure", words::measure_word(sense.measure, making.language)}, {"who", name}});
    trace.formula = words::measure_definition(sense.measure, sense.layer, making.language);
    trace.measure = blocks::measure_anchor(sense.measure, sense.layer);
  }
  const std::optional<double> value = sense.values[position];
  return making.figure(sense.decimals ? words::value_text(value, *sense.decimals, making.language)
                                      : words::value_text(value, making.language),
                       std::move(trace));
}

blocks::Prose item_of(PartnershipsBasis& basis, const CentralSense& sense) {
  const blocks::ReportMaking& making = basis.making;
  const blocks::Prose sense_words = {{making.say(sense.words), blocks::Emphasis::strong}};
  const auto order = ranked(sense.values);
  if (order.empty()) return making.prose(Central::nobody, {{"sense", sense_words}});
  // Those equal to the last shown are shown too, unless that makes a crowd.
  std::size_t shown = std::min(firsts, order.size());
  while (shown < order.size() && sense.values[order[shown]] == sense.values[order[shown - 1]]) {
    ++shown;
  }
  const std::size_t crowd = shown > 2 * firsts ? shown : 0;
  if (crowd != 0) shown = std::min(firsts, order.size());
  blocks::Prose prose;
  for (std::size_t i = 0; i < shown; ++i) {
    if (i > 0) prose.push_back({", "});
    prose.push_back(making.link(making.graph.partners[order[i]]));
    prose.push_back({" ("});
    prose.push_back(figure_of(basis, sense, order[i]));
    prose.push_back({")"});
  }
  return making.prose(crowd == 0 ? Central::first : Central::first_with_equals,
                      {{"sense", sense_words}, {"who", prose}}, {{"n", crowd - shown}});
}

blocks::Grid grid_of(PartnershipsBasis& basis, const std::vector<CentralSense>& senses) {
  blocks::ReportMaking& making = basis.making;
  blocks::Grid grid;
  grid.id = "partenariats-centralite";
  grid.caption = making.say(Central::caption);
  grid.use = blocks::GridUse::data;
  grid.columns = {{making.say(Headers::organisation)}, {making.say(Headers::type)}};
  for (const CentralSense& sense : senses) {
    grid.columns.push_back(
        {making.say(sense.column), blocks::GridAlign::numbers, {}, making.say(sense.words)});
  }
  for (std::uint32_t position : ranked(senses.front().values)) {
    const text::PartnerId id = making.graph.partners[position];
    blocks::GridRow row;
    row.cells = {{{making.link(id)}},
                 {{{words::type_word(making.contract.partners[id].type, making.language)}}}};
    for (const CentralSense& sense : senses) {
      const auto& value = sense.values[position];
      if (!value) {
        row.cells.push_back(
            {{{making.say(words::MeasureValue::undefined), blocks::Emphasis::faint}},
             blocks::Tone::plain,
             std::nullopt,
             "-1"});
        continue;
      }
      row.cells.push_back({{figure_of(basis, sense, position)},
                           blocks::Tone::plain,
                           std::nullopt,
                           output_text::number_text(*value, 6, output_text::Language::english)});
    }
    grid.rows.push_back(std::move(row));
  }
  return grid;
}

}  // namespace

ReportBlocks partnership_centrality(PartnershipsBasis& basis) {
  const blocks::ReportMaking& making = basis.making;
  ReportBlocks blocks;
  if (basis.actions.ties == 0) return blocks;
  blocks.push_back({blocks::Heading{"partenariats-centralite", making.say(Central::heading)}});
  const std::vector<CentralSense> found = senses(basis);
  blocks::Bullets bullets;
  for (const CentralSense& sense : found) bullets.items.push_back(item_of(basis, sense));
  blocks.push_back({std::move(bullets)});
  blocks.push_back(
      {blocks::Paragraph{blocks::ParagraphKind::note, {{making.say(Central::no_merit)}}}});
  if (making.analysis.paths_too_costly) {
    blocks.push_back(
        {blocks::Paragraph{blocks::ParagraphKind::note, {{making.say(Central::too_large)}}}});
  }
  blocks::Disclosure all;
  all.title = making.say(Central::all_organisations, {{"n", making.analysis.counts.tied}});
  all.blocks.push_back({grid_of(basis, found)});
  blocks.push_back({std::move(all)});
  return blocks;
}

}  // namespace maillage::report::partners
