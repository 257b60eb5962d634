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

class MethodPart {
 public:
  explicit MethodPart(blocks::ReportMaking& making)
      : making_(making), contract_(making.contract), language_(making.language) {}

  std::vector<blocks::Block> write() {
    std::vector<blocks::Block> blocks = {lead()};
    blocks.push_back(blocks::heading_block("methode-lire", say(Method::reading_heading)));
    blocks.push_back({reading()});
    blocks.push_back(blocks::heading_block("methode-limites", say(Method::limits_heading)));
    blocks.push_back({cannot_say()});
    for (blocks::Block& block : method_rules(making_)) blocks.push_back(std::move(block));
    blocks.push_back(blocks::heading_block("methode-mesures", say(Method::measures_heading)));
    blocks.push_back(blocks::prose_block(blocks::ParagraphKind::note, say(Method::two_modes)));
    blocks.push_back({measures_grid()});
    blocks.push_back({computations_grid()});
    blocks.push_back(blocks::heading_block("methode-sources", say(Method::sources_heading)));
    blocks.push_back({sources()});
    return blocks;
  }

 private:
  template <class Key>
  std::string say(Key key, std::initializer_list<output_text::Filling> fillings = {}) const {
    return making_.say(key, fillings);
  }

  blocks::Block lead() const {
    std::size_t rows = 0, on = 0;
    for (const model::Edition& edition : contract_.editions) rows += edition.rows.size();
    for (const model::RuleSetting& setting : contract_.rules.settings) on += setting.on ? 1 : 0;
    return blocks::prose_block(
        blocks::ParagraphKind::lead,
        say(Method::lead, {{"rows", rows},
                           {"tables", contract_.editions.size()},
                           {"rules", on},
                           {"measures", std::size(measures::measure_rows)}}));
  }

  blocks::Bullets bullets(const std::vector<Method>& keys) const {
    blocks::Bullets made;
    for (const Method key : keys) made.items.push_back({{say(key)}});
    return made;
  }

  blocks::Bullets reading() const {
    return bullets({Method::each_figure_leads, Method::not_recorded_is_not_none,
                    Method::doubt_is_no_carrier, Method::abandoned_lacks_nobody,
                    Method::and_partners, Method::what_roles_are, Method::abandoned_beside,
                    Method::services_apart, Method::near_names, Method::declared_figures_stay});
  }

  blocks::Bullets cannot_say() const {
    return bullets({Method::trust, Method::strength_of_ties, Method::outside_ties,
                    Method::effects_on_health, Method::good_values, Method::mode_of_governance,
                    Method::who_does_the_work});
  }

  std::string value_words(const measures::MeasureRow& measured) const {
    switch (measured.of) {
      case measures::MeasuredOf::each_partner:
        return say(Method::by_organisation);
      case measures::MeasuredOf::each_action:
        return say(Method::by_action);
      case measures::MeasuredOf::each_of_both:
        return say(Method::by_both);
      case measures::MeasuredOf::network:
        break;
    }
    const measures::Measure* measure =
        words::find_measure(making_.analysis.measures, measured.layer, measured.name);
    if (measure == nullptr) return say(Method::not_computed);
    return words::value_text(measure->value, measured.range.high ? 4 : 0, language_);
  }

  blocks::Grid measures_grid() {
    blocks::Grid grid;
    grid.id = "mesures";
    grid.caption = say(Method::measures_caption,
                       {{"where", blocks::scope_phrase(contract_, making_.scope(), language_)}});
    grid.use = blocks::GridUse::data;
    grid.columns = {
        {say(Method::measure_header)},   {say(Method::definition_header)},
        {say(Method::range_header)},     {say(Method::here_header), blocks::GridAlign::numbers},
        {say(Method::undefined_header)}, {say(Method::limits_header)},
        {say(Method::source_header)}};
    for (const measures::Layer each :
         {measures::Layer::actions, measures::Layer::carrying, measures::Layer::projection,
          measures::Layer::instances, measures::Layer::funding}) {
      blocks::GridRow heading;
      heading.cells = {blocks::words_cell(std::string(words::layer_word(each, language_)))};
      grid.rows.push_back(std::move(heading));
      for (const measures::MeasureRow& measured : measures::measure_rows) {
        if (measured.layer == each) grid.rows.push_back(measure_row(measured));
      }
    }
    return grid;
  }

  blocks::GridRow measure_row(const measures::MeasureRow& measured) const {
    const words::MeasureWords& words = words::words_of(measured);
    blocks::GridRow row;
    row.id = blocks::measure_anchor(measured.name, measured.layer);
    row.cells = {blocks::words_cell(words::measure_word(measured.name, language_)),
                 blocks::words_cell(std::string(
                     words::measure_definition(measured.name, measured.layer, language_))),
                 blocks::words_cell(words::range_words(measured.range, language_)),
                 blocks::words_cell(value_words(measured)),
                 blocks::words_cell(say(words.undefined)),
                 blocks::words_cell(say(words.limits)),
                 blocks::words_cell(words.source ? words::cited(words) : say(Method::a_count))};
    return row;
  }

  blocks::Grid computations_grid() const {
    blocks::Grid grid;
    grid.id = "autres-calculs";
    grid.caption = say(Method::computations_caption);
    grid.columns = {{say(Method::computation_header)},
                    {say(Method::computation_is_header)},
                    {say(Method::limits_header)},
                    {say(Method::source_header)}};
    for (const OtherComputation& each : computations) {
      grid.rows.push_back(
          {"",
           {blocks::words_cell(say(each.name)), blocks::words_cell(say(each.definition)),
            blocks::words_cell(say(each.limits)),
            blocks::words_cell(each.source ? words_of(*each.source).cited
                                           : say(Method::a_count))}});
    }
    return grid;
  }

  blocks::Bullets sources() const {
    blocks::Bullets made;
    for (const words::overview::SourceWords& source : words::overview::all_sources())
      made.items.push_back({{source.reference}});
    made.items.push_back({{say(Method::checked_on_published)}});
    return made;
  }

  blocks::ReportMaking& making_;
  const model::Contract& contract_;
  const output_text::Language language_;
};

}  // namespace

blocks::ReportPart report_method(blocks::ReportMaking& making) {
  return {"methode", making.say(Method::title), MethodPart(making).write()};
}

}  // namespace maillage::report::overview
