// How much of what could be tied is, and how far it goes through one: table by table, then axis by
// axis of the report's table.
#include <optional>

#include "output/report/blocks/cells.hpp"
#include "output/report/partners/part_partnerships.hpp"
#include "output/text/numbers.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/measures/measure_words.hpp"
#include "output/words/partners/density_messages.hpp"
#include "output/words/report/cell_messages.hpp"
#include "output/words/report/header_messages.hpp"

namespace maillage::report::partners {
namespace {

using words::partners::Density;
using words::report::Cells;
using words::report::Headers;

struct DensityColumn {
  Density header;
  std::optional<Density> full;
  measures::Layer layer;
  std::string_view name;
  bool percent;
};

constexpr DensityColumn density_columns[] = {
    {Density::density_header, {}, measures::Layer::actions, "density", false},
    {Density::of_tied_header, Density::of_tied_full, measures::Layer::actions, "density_of_tied",
     false},
    {Density::centralization_header, Density::centralization_full, measures::Layer::actions,
     "degree_centralization_partners", false},
    {Density::passage_header, Density::passage_full, measures::Layer::actions,
     "betweenness_centralization_partners", false},
    {Density::first_header, Density::first_full, measures::Layer::carrying, "top_one", true},
    {Density::first_three_header, Density::first_three_full, measures::Layer::carrying, "top_three",
     true}};

std::string density_scope_name(PartnershipsBasis& basis, const model::Scope& scope) {
  if (scope.axis) {
    const model::Axis& axis = basis.making.contract.axes[*scope.axis];
    return basis.making.say(Density::axis, {{"id", axis.id}, {"name", axis.name}});
  }
  return words::table_name(scope, basis.making.language);
}

std::vector<text::Place> density_places_of(PartnershipsBasis& basis, const model::Scope& scope) {
  std::vector<text::Place> found;
  for (const model::Edition& edition : basis.making.contract.editions) {
    if (scope.whole || edition.year == scope.year) found.push_back(edition.place);
  }
  if (scope.axis) found.push_back(basis.making.contract.axes[*scope.axis].place);
  return found;
}

std::string density_what(PartnershipsBasis& basis, const std::string& what,
                         const model::Scope& scope) {
  return basis.making.say(Density::what_of,
                          {{"what", what}, {"table", density_scope_name(basis, scope)}});
}

blocks::GridCell density_counted_cell(PartnershipsBasis& basis, const model::Scope& scope,
                                      std::size_t value, Density what) {
  blocks::Trace trace;
  trace.what = density_what(basis, basis.making.say(what), scope);
  trace.places = density_places_of(basis, scope);
  return {{basis.making.figure(basis.count(value), std::move(trace))},
          blocks::Tone::plain,
          std::nullopt,
          std::to_string(value)};
}

// "20 sur 71": of how many live actions the partners are filled in.
blocks::GridCell density_filled_cell(PartnershipsBasis& basis, const model::Scope& scope) {
  const analysis::Completeness& found = basis.making.study.of(scope).filled();
  const std::uint32_t filled =
      found.fields[static_cast<std::size_t>(analysis::ActionField::partners)].filled;
  blocks::GridCell cell =
      blocks::words_cell(basis.making.say(Cells::part_of, {{"n", filled}, {"all", found.rows}}),
                         filled == 0 ? blocks::Tone::missing : blocks::Tone::plain);
  cell.sort = std::to_string(filled);
  return cell;
}

blocks::GridCell density_cell(PartnershipsBasis& basis, const analysis::MeasuredScope& measured,
                              const DensityColumn& column) {
  const measures::Measure* measure =
      words::find_measure(measured.measures, column.layer, column.name);
  if (measure == nullptr)
    return {{{basis.making.say(Density::not_computed)}}, blocks::Tone::missing};
  const output_text::Language language = basis.making.language;
  if (!measure->value) return {{{words::value_text(std::nullopt, 0, language)}}};
  const double value = *measure->value;
  const std::string text = column.percent ? blocks::percent_words(basis.making, value)
                                          : words::value_text(value, language);
  blocks::Trace trace;
  trace.what = density_what(basis, words::measure_word(column.name, language), measured.scope);
  trace.formula = words::measure_definition(column.name, column.layer, language);
  if (column.name == "density") {
    trace.formula =
        basis.making.say(Density::density_computed, {{"definition", trace.formula},
                                                     {"ties", measured.counts.ties},
                                                     {"organisations", measured.counts.partners},
                                                     {"actions", measured.counts.actions}});
  }
  trace.measure = blocks::measure_anchor(column.name, column.layer);
  trace.places = density_places_of(basis, measured.scope);
  return {{basis.making.figure(text, std::move(trace))},
          blocks::Tone::plain,
          std::nullopt,
          output_text::number_text(value, 6, output_text::Language::english)};
}

blocks::GridRow density_row(PartnershipsBasis& basis, const analysis::MeasuredScope& measured) {
  const analysis::Counts& counts = measured.counts;
  const bool unknown = counts.actions > 0 && counts.carrier_not_said == counts.actions;
  blocks::GridRow made;
  made.cells = {
      {{{density_scope_name(basis, measured.scope)}}},
      density_counted_cell(basis, measured.scope, counts.actions, Density::actions),
      density_counted_cell(basis, measured.scope, counts.tied, Density::tied),
      unknown ? blocks::not_recorded_cell(basis.making)
              : density_counted_cell(basis, measured.scope, counts.carriers, Density::carriers),
      density_counted_cell(basis, measured.scope, counts.ties, Density::ties),
      density_filled_cell(basis, measured.scope)};
  for (const DensityColumn& column : density_columns) {
    made.cells.push_back(unknown && column.layer == measures::Layer::carrying
                             ? blocks::not_recorded_cell(basis.making)
                             : density_cell(basis, measured, column));
  }
  return made;
}

blocks::Grid density_grid(PartnershipsBasis& basis, std::string id, std::string caption,
                          bool by_axis) {
  blocks::Grid made;
  made.id = std::move(id);
  made.caption = std::move(caption);
  made.use = blocks::GridUse::data;
  const auto number = blocks::GridAlign::numbers;
  made.columns = {{basis.making.say(by_axis ? Headers::axis : Headers::table)},
                  {basis.making.say(Density::actions), number},
                  {basis.making.say(Density::tied_header), number},
                  {basis.making.say(Density::carriers), number},
                  {basis.making.say(Density::ties_header), number},
                  {basis.making.say(Density::partners_header),
                   number,
                   {},
                   basis.making.say(Density::partners_full)}};
  for (const DensityColumn& column : density_columns) {
    made.columns.push_back({basis.making.say(column.header),
                            number,
                            {},
                            column.full ? basis.making.say(*column.full) : std::string()});
  }
  for (const analysis::MeasuredScope& measured : basis.making.analysis.by_scope) {
    if (measured.scope.axis.has_value() == by_axis)
      made.rows.push_back(density_row(basis, measured));
  }
  return made;
}

// Two tables may be compared only where they record the same.
std::string columns_said(const PartnershipsBasis& basis) {
  std::string without;
  std::size_t count = 0, with = 0;
  for (const model::Edition& edition : basis.making.contract.editions) {
    if (edition.recorded.partners) {
      ++with;
      continue;
    }
    without +=
        (without.empty() ? "" : ", ") + words::table_name(edition.year, basis.making.language);
    ++count;
  }
  if (with == 0 || count == 0) return "";
  return basis.making.say(Density::not_comparable, {{"tables", without}, {"n", count}});
}

}  // namespace

ReportBlocks partnership_density(PartnershipsBasis& basis) {
  blocks::ReportMaking& making = basis.making;
  ReportBlocks blocks;
  if (making.contract.editions.empty()) return blocks;
  blocks.push_back({blocks::Heading{"partenariats-densite", making.say(Density::heading)}});
  blocks.push_back(
      {blocks::Paragraph{blocks::ParagraphKind::plain, {{making.say(Density::what_it_is)}}}});
  blocks.push_back(
      {density_grid(basis, "partenariats-annees", making.say(Density::tables_caption), false)});
  const std::string limits = columns_said(basis);
  if (!limits.empty())
    blocks.push_back({blocks::Paragraph{blocks::ParagraphKind::note, {{limits}}}});
  blocks::Grid axes = density_grid(
      basis, "partenariats-axes",
      making.say(
          Density::axes_caption,
          {{"where", blocks::scope_phrase(making.contract, making.scope(), making.language)}}),
      true);
  if (!axes.rows.empty()) blocks.push_back({std::move(axes)});
  return blocks;
}

}  // namespace maillage::report::partners
