// The method: how to read a figure, what this data cannot say, every measure with its definition,
// range, limits and source, every rule with its threshold, and the papers.
#include <array>

#include "output/report/blocks/cells.hpp"
#include "output/report/overview/overview_parts.hpp"
#include "output/report/overview/part_method.hpp"
#include "output/text/numbers.hpp"
#include "output/words/measures/measure_words.hpp"
#include "output/words/overview/computation_messages.hpp"
#include "output/words/overview/method_messages.hpp"

namespace maillage::report::overview {
namespace {

using words::overview::Computation;
using words::overview::Method;
using words::overview::Source;

// Computations beyond plain measures, that parts of the report rest on.
struct OtherComputation {
  Computation name, definition, limits;
  std::optional<Source> source = std::nullopt;  // none: a count
};

constexpr std::array computations = {
    OtherComputation{Computation::cutpoints, Computation::cutpoints_is,
                     Computation::cutpoints_limits, Source::hopcroft_tarjan_1973},
    OtherComputation{Computation::departure, Computation::departure_is,
                     Computation::departure_limits},
    OtherComputation{Computation::key_players, Computation::key_players_is,
                     Computation::key_players_limits, Source::borgatti_2006},
    OtherComputation{Computation::layers, Computation::layers_is, Computation::layers_limits},
    OtherComputation{Computation::tie_weight, Computation::tie_weight_is,
                     Computation::tie_weight_limits, Source::newman_2001},
    OtherComputation{Computation::groups, Computation::groups_is, Computation::groups_limits,
                     Source::traag_waltman_van_eck_2019},
    OtherComputation{Computation::meetings, Computation::meetings_is, Computation::meetings_limits,
                     Source::bergsten_2019},
    OtherComputation{Computation::significant_ties, Computation::significant_ties_is,
                     Computation::significant_ties_limits},
};

blocks::Block method_lead(blocks::ReportMaking& making) {
  std::size_t rows = 0, on = 0;
  for (const model::Edition& edition : making.contract.editions) rows += edition.rows.size();
  for (const model::RuleSetting& setting : making.contract.rules.settings) on += setting.on ? 1 : 0;
  return blocks::prose_block(
      blocks::ParagraphKind::lead,
      making.say(Method::lead, {{"rows", rows},
                                {"tables", making.contract.editions.size()},
                                {"rules", on},
                                {"measures", std::size(measures::measure_rows)}}));
}

blocks::Bullets method_bullets(blocks::ReportMaking& making, const std::vector<Method>& keys) {
  blocks::Bullets made;
  for (const Method key : keys) made.items.push_back({{making.say(key)}});
  return made;
}

blocks::Bullets method_reading(blocks::ReportMaking& making) {
  return method_bullets(
      making, {Method::each_figure_leads, Method::not_recorded_is_not_none,
               Method::doubt_is_no_carrier, Method::abandoned_lacks_nobody, Method::and_partners,
               Method::what_roles_are, Method::abandoned_beside, Method::services_apart,
               Method::near_names, Method::declared_figures_stay});
}

blocks::Bullets cannot_say(blocks::ReportMaking& making) {
  return method_bullets(making, {Method::trust, Method::strength_of_ties, Method::outside_ties,
                                 Method::effects_on_health, Method::good_values,
                                 Method::mode_of_governance, Method::who_does_the_work});
}

std::string value_words(blocks::ReportMaking& making, const measures::MeasureRow& measured) {
  switch (measured.of) {
    case measures::MeasuredOf::each_partner:
      return making.say(Method::by_organisation);
    case measures::MeasuredOf::each_action:
      return making.say(Method::by_action);
    case measures::MeasuredOf::each_of_both:
      return making.say(Method::by_both);
    case measures::MeasuredOf::network:
      break;
  }
  const measures::Measure* measure =
      words::find_measure(making.analysis.measures, measured.layer, measured.name);
  if (measure == nullptr) return making.say(Method::not_computed);
  return measured.range.high ? words::value_text(measure->value, making.language)
                             : words::value_text(measure->value, 0, making.language);
}

blocks::GridRow measure_row(blocks::ReportMaking& making, const measures::MeasureRow& measured) {
  const words::MeasureWords& words = words::words_of(measured);
  blocks::GridRow row;
  row.id = blocks::measure_anchor(measured.name, measured.layer);
  row.cells = {
      blocks::words_cell(words::measure_word(measured.name, making.language)),
      blocks::words_cell(
          std::string(words::measure_definition(measured.name, measured.layer, making.language))),
      blocks::words_cell(words::range_words(measured.range, making.language)),
      blocks::words_cell(value_words(making, measured)),
      blocks::words_cell(making.say(words.undefined)),
      blocks::words_cell(making.say(words.limits)),
      blocks::words_cell(words.source ? words::cited(words) : making.say(Method::a_count))};
  return row;
}

blocks::Grid measures_grid(blocks::ReportMaking& making) {
  blocks::Grid grid;
  grid.id = "mesures";
  grid.caption = making.say(
      Method::measures_caption,
      {{"where", blocks::scope_phrase(making.contract, making.scope(), making.language)}});
  grid.use = blocks::GridUse::data;
  grid.columns = {{making.say(Method::measure_header)},
                  {making.say(Method::definition_header)},
                  {making.say(Method::range_header)},
                  {making.say(Method::here_header), blocks::GridAlign::numbers},
                  {making.say(Method::undefined_header)},
                  {making.say(Method::limits_header)},
                  {making.say(Method::source_header)}};
  for (const measures::Layer each :
       {measures::Layer::actions, measures::Layer::carrying, measures::Layer::projection,
        measures::Layer::instances, measures::Layer::funding}) {
    blocks::GridRow heading;
    heading.cells = {blocks::words_cell(std::string(words::layer_word(each, making.language)))};
    grid.rows.push_back(std::move(heading));
    for (const measures::MeasureRow& measured : measures::measure_rows) {
      if (measured.layer == each) grid.rows.push_back(measure_row(making, measured));
    }
  }
  return grid;
}

blocks::Grid computations_grid(blocks::ReportMaking& making) {
  blocks::Grid grid;
  grid.id = "autres-calculs";
  grid.caption = making.say(Method::computations_caption);
  grid.columns = {{making.say(Method::computation_header)},
                  {making.say(Method::computation_is_header)},
                  {making.say(Method::limits_header)},
                  {making.say(Method::source_header)}};
  for (const OtherComputation& each : computations) {
    grid.rows.push_back({"",
                         {blocks::words_cell(making.say(each.name)),
                          blocks::words_cell(making.say(each.definition)),
                          blocks::words_cell(making.say(each.limits)),
                          blocks::words_cell(each.source ? words_of(*each.source).cited
                                                         : making.say(Method::a_count))}});
  }
  return grid;
}

blocks::Bullets method_sources(blocks::ReportMaking& making) {
  blocks::Bullets made;
  for (const words::overview::SourceWords& source : words::overview::all_sources())
    made.items.push_back({{source.reference}});
  made.items.push_back({{making.say(Method::checked_on_published)}});
  return made;
}

std::vector<blocks::Block> method_blocks(blocks::ReportMaking& making) {
  std::vector<blocks::Block> blocks = {method_lead(making)};
  blocks.push_back(blocks::heading_block("methode-lire", making.say(Method::reading_heading)));
  blocks.push_back({method_reading(making)});
  blocks.push_back(blocks::heading_block("methode-limites", making.say(Method::limits_heading)));
  blocks.push_back({cannot_say(making)});
  for (blocks::Block& block : method_rules(making)) blocks.push_back(std::move(block));
  blocks.push_back(blocks::heading_block("methode-mesures", making.say(Method::measures_heading)));
  blocks.push_back(blocks::prose_block(blocks::ParagraphKind::note, making.say(Method::two_modes)));
  blocks.push_back({measures_grid(making)});
  blocks.push_back({computations_grid(making)});
  blocks.push_back(blocks::heading_block("methode-sources", making.say(Method::sources_heading)));
  blocks.push_back({method_sources(making)});
  return blocks;
}

}  // namespace

blocks::ReportPart report_method(blocks::ReportMaking& making) {
  return {"methode", making.say(Method::title), method_blocks(making)};
}

}  // namespace maillage::report::overview
