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

class DensityTables {
 public:
  explicit DensityTables(PartnershipsBasis& basis) : basis_(basis), making_(basis.making) {}

  blocks::Grid grid(std::string id, std::string caption, bool by_axis) {
    blocks::Grid made;
    made.id = std::move(id);
    made.caption = std::move(caption);
    made.use = blocks::GridUse::data;
    const auto number = blocks::GridAlign::numbers;
    made.columns = {
        {making_.say(by_axis ? Headers::axis : Headers::table)},
        {making_.say(Density::actions), number},
        {making_.say(Density::tied_header), number},
        {making_.say(Density::carriers), number},
        {making_.say(Density::ties_header), number},
        {making_.say(Density::partners_header), number, {}, making_.say(Density::partners_full)}};
    for (const DensityColumn& column : density_columns) {
      made.columns.push_back({making_.say(column.header),
                              number,
                              {},
                              column.full ? making_.say(*column.full) : std::string()});
    }
    for (const analysis::MeasuredScope& measured : making_.analysis.by_scope) {
      if (measured.scope.axis.has_value() == by_axis) made.rows.push_back(row(measured));
    }
    return made;
  }

 private:
  std::string name(const model::Scope& scope) const {
    if (scope.axis) {
      const model::Axis& axis = making_.contract.axes[*scope.axis];
      return making_.say(Density::axis, {{"id", axis.id}, {"name", axis.name}});
    }
    return words::table_name(scope, making_.language);
  }

  std::vector<text::Place> places(const model::Scope& scope) const {
    std::vector<text::Place> found;
    for (const model::Edition& edition : making_.contract.editions) {
      if (scope.whole || edition.year == scope.year) found.push_back(edition.place);
    }
    if (scope.axis) found.push_back(making_.contract.axes[*scope.axis].place);
    return found;
  }

  std::string what_of(const std::string& what, const model::Scope& scope) const {
    return making_.say(Density::what_of, {{"what", what}, {"table", name(scope)}});
  }

  blocks::GridCell counted_cell(const model::Scope& scope, std::size_t value, Density what) {
    blocks::Trace trace;
    trace.what = what_of(making_.say(what), scope);
    trace.places = places(scope);
    return {{making_.figure(basis_.count(value), std::move(trace))},
            blocks::Tone::plain,
            std::nullopt,
            std::to_string(value)};
  }

  // "20 sur 71": of how many live actions the partners are filled in.
  blocks::GridCell filled_cell(const model::Scope& scope) const {
    const analysis::Completeness& found = making_.study.of(scope).filled();
    const std::uint32_t filled =
        found.fields[static_cast<std::size_t>(analysis::ActionField::partners)].filled;
    blocks::GridCell cell =
        blocks::words_cell(making_.say(Cells::part_of, {{"n", filled}, {"all", found.rows}}),
                           filled == 0 ? blocks::Tone::missing : blocks::Tone::plain);
    cell.sort = std::to_string(filled);
    return cell;
  }

  blocks::GridCell measure_cell(const analysis::MeasuredScope& measured,
                                const DensityColumn& column) {
    const measures::Measure* measure =
        words::find_measure(measured.measures, column.layer, column.name);
    if (measure == nullptr) return {{{making_.say(Density::not_computed)}}, blocks::Tone::missing};
    const output_text::Language language = making_.language;
    if (!measure->value) return {{{words::value_text(std::nullopt, 0, language)}}};
    const double value = *measure->value;
    const std::string text =
        column.percent
            ? blocks::percent_words(making_, value)
            : output_text::number_text(value, value > 0 && value < 0.1 ? 4 : 3, language);
    blocks::Trace trace;
    trace.what = what_of(words::measure_word(column.name, language), measured.scope);
    trace.formula = words::measure_definition(column.name, column.layer, language);
    if (column.name == "density") {
      trace.formula =
          making_.say(Density::density_computed, {{"definition", trace.formula},
                                                  {"ties", measured.counts.ties},
                                                  {"organisations", measured.counts.partners},
                                                  {"actions", measured.counts.actions}});
    }
    trace.measure = blocks::measure_anchor(column.name, column.layer);
    trace.places = places(measured.scope);
    return {{making_.figure(text, std::move(trace))},
            blocks::Tone::plain,
            std::nullopt,
            output_text::number_text(value, 6, output_text::Language::english)};
  }

  blocks::GridRow row(const analysis::MeasuredScope& measured) {
    const analysis::Counts& counts = measured.counts;
    const bool unknown = counts.actions > 0 && counts.carrier_not_said == counts.actions;
    blocks::GridRow made;
    made.cells = {{{{name(measured.scope)}}},
                  counted_cell(measured.scope, counts.actions, Density::actions),
                  counted_cell(measured.scope, counts.tied, Density::tied),
                  unknown ? blocks::not_recorded_cell(making_)
                          : counted_cell(measured.scope, counts.carriers, Density::carriers),
                  counted_cell(measured.scope, counts.ties, Density::ties),
                  filled_cell(measured.scope)};
    for (const DensityColumn& column : density_columns) {
      made.cells.push_back(unknown && column.layer == measures::Layer::carrying
                               ? blocks::not_recorded_cell(making_)
                               : measure_cell(measured, column));
    }
    return made;
  }

  PartnershipsBasis& basis_;
  blocks::ReportMaking& making_;
};

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
  DensityTables tables(basis);
  blocks.push_back(
      {tables.grid("partenariats-annees", making.say(Density::tables_caption), false)});
  const std::string limits = columns_said(basis);
  if (!limits.empty())
    blocks.push_back({blocks::Paragraph{blocks::ParagraphKind::note, {{limits}}}});
  blocks::Grid axes = tables.grid(
      "partenariats-axes",
      making.say(
          Density::axes_caption,
          {{"where", blocks::scope_phrase(making.contract, making.scope(), making.language)}}),
      true);
  if (!axes.rows.empty()) blocks.push_back({std::move(axes)});
  return blocks;
}

}  // namespace maillage::report::partners
