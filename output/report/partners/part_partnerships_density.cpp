// How much of what could be tied is, and how far it goes through one: table by table, then axis by
// axis of the report's table.
#include <optional>

#include "output/report/blocks/cells.hpp"
#include "output/report/partners/part_partnerships.hpp"
#include "output/text/numbers.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/measures/measure_definitions.hpp"
#include "output/words/measures/measure_words.hpp"

namespace maillage::report::partners {
namespace {

struct DensityColumn {
  const char *header, *full;
  measures::Layer layer;
  std::string_view name;
  bool percent;
};

class DensityTables {
 public:
  explicit DensityTables(PartnershipsBasis& basis) : basis_(basis), making_(basis.making) {
    const auto say = [&](const char* french, const char* english) {
      return basis.say(french, english);
    };
    columns_ = {
        {say("densité", "density"), "", measures::Layer::actions, "density", false},
        {say("entre liées", "among tied"),
         say("densité entre les seules organisations liées à une action",
             "density among organisations tied to an action"),
         measures::Layer::actions, "density_of_tied", false},
        {say("centralisation", "centralization"),
         say("centralisation de degré des organisations", "degree centralization of organisations"),
         measures::Layer::actions, "degree_centralization_partners", false},
        {say("de passage", "of passage"),
         say("centralisation d’intermédiarité des organisations",
             "betweenness centralization of organisations"),
         measures::Layer::actions, "betweenness_centralization_partners", false},
        {say("1er porteur", "first porteur"),
         say("part du premier porteur dans le portage", "share of the first porteur"),
         measures::Layer::carrying, "top_one", true},
        {say("3 premiers", "first three"),
         say("part des trois premiers porteurs dans le portage",
             "share of the first three porteurs"),
         measures::Layer::carrying, "top_three", true}};
  }

  blocks::Grid grid(std::string id, std::string caption, bool by_axis) {
    blocks::Grid made;
    made.id = std::move(id);
    made.caption = std::move(caption);
    made.use = blocks::GridUse::data;
    made.columns = {
        {by_axis ? basis_.say("Axe", "Axis") : basis_.say("Tableau", "Table")},
        {"actions", blocks::GridAlign::numbers},
        {basis_.say("organisations liées", "organisations tied"), blocks::GridAlign::numbers},
        {"porteurs", blocks::GridAlign::numbers},
        {basis_.say("liens", "ties"), blocks::GridAlign::numbers},
        {basis_.say("partenaires dits", "partners said"),
         blocks::GridAlign::numbers,
         {},
         basis_.say("actions non abandonnées dont les partenaires sont renseignés",
                    "actions not abandoned whose partners are filled in")}};
    for (const DensityColumn& column : columns_) {
      made.columns.push_back({column.header, blocks::GridAlign::numbers, {}, column.full});
    }
    for (const analysis::MeasuredScope& measured : making_.analysis.by_scope) {
      if (measured.scope.axis.has_value() == by_axis) made.rows.push_back(row(measured));
    }
    return made;
  }

 private:
  std::string name(const model::Scope& scope) const {
    const output_text::Language language = making_.language;
    if (scope.axis) {
      const model::Axis& axis = making_.contract.axes[*scope.axis];
      return basis_.say("axe ", "axis ") + axis.id + " – " + axis.name;
    }
    if (scope.whole) return basis_.say("tous les tableaux", "all tables");
    const model::Edition* table = model::find_edition(making_.contract, scope.year);
    return table == nullptr ? "" : words::table_name(table->year, language);
  }

  std::vector<text::Place> places(const model::Scope& scope) const {
    std::vector<text::Place> found;
    for (const model::Edition& edition : making_.contract.editions) {
      if (scope.whole || edition.year == scope.year) found.push_back(edition.place);
    }
    if (scope.axis) found.push_back(making_.contract.axes[*scope.axis].place);
    return found;
  }

  blocks::GridCell missing() const {
    return {{{basis_.say("non renseigné", "not recorded")}}, blocks::Tone::missing};
  }

  blocks::GridCell counted_cell(const model::Scope& scope, std::size_t value, const char* what) {
    blocks::Trace trace;
    trace.what = std::string(what) + basis_.say(" – ", " – ") + name(scope);
    trace.places = places(scope);
    return {{making_.figure(basis_.count(value), std::move(trace))},
            blocks::Tone::plain,
            std::nullopt,
            std::to_string(value)};
  }

  // "20 sur 71": of how many live actions the partners are filled in.
  blocks::GridCell filled_cell(const model::Scope& scope) const {
    const analysis::Completeness found = analysis::completeness(making_.contract, scope);
    const std::uint32_t filled =
        found.fields[static_cast<std::size_t>(analysis::ActionField::partners)].filled;
    blocks::GridCell cell = blocks::words_cell(
        basis_.count(filled) + basis_.say(" sur ", " of ") + basis_.count(found.rows),
        filled == 0 ? blocks::Tone::missing : blocks::Tone::plain);
    cell.sort = std::to_string(filled);
    return cell;
  }

  blocks::GridCell measure_cell(const analysis::MeasuredScope& measured,
                                const DensityColumn& column) {
    const measures::Measure* measure =
        words::find_measure(measured.measures, column.layer, column.name);
    if (measure == nullptr)
      return {{{basis_.say("non calculé", "not computed")}}, blocks::Tone::missing};
    const output_text::Language language = making_.language;
    if (!measure->value) return {{{output_text::number_text(std::nullopt, 0, language)}}};
    const double value = *measure->value;
    const std::string text =
        column.percent
            ? output_text::number_text(100 * value, 0, language) + basis_.say("\u00A0%", "%")
            : output_text::number_text(value, value < 0.1 ? 4 : 3, language);
    blocks::Trace trace;
    trace.what = words::measure_word(column.name, language) + " – " + name(measured.scope);
    trace.formula = words::measure_definition(column.name, column.layer, language);
    if (column.name == "density") {
      trace.formula += basis_.say(" : ", ": ") + basis_.count(measured.counts.ties) + " / (" +
                       basis_.count(measured.counts.partners) + " × " +
                       basis_.count(measured.counts.actions) + ")";
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
                  counted_cell(measured.scope, counts.actions, basis_.say("actions", "actions")),
                  counted_cell(measured.scope, counts.tied,
                               basis_.say("organisations liées à une action",
                                          "organisations tied to an action")),
                  unknown ? missing() : counted_cell(measured.scope, counts.carriers, "porteurs"),
                  counted_cell(measured.scope, counts.ties,
                               basis_.say("liens organisation–action", "ties organisation–action")),
                  filled_cell(measured.scope)};
    for (const DensityColumn& column : columns_) {
      made.cells.push_back(unknown && column.layer == measures::Layer::carrying
                               ? missing()
                               : measure_cell(measured, column));
    }
    return made;
  }

  PartnershipsBasis& basis_;
  blocks::ReportMaking& making_;
  std::vector<DensityColumn> columns_;
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
  return basis.say("Ces tableaux ne se comparent pas tous : ",
                   "Not all of these tables compare: ") +
         without +
         (count == 1 ? basis.say(" ne nomme que qui porte ou finance les actions",
                                 " names only who carries or funds actions")
                     : basis.say(" ne nomment que qui porte ou finance les actions",
                                 " name only who carries or funds actions")) +
         basis.say(
             ", les autres aussi qui y prend part. Moins de liens n’y veut pas dire moins de "
             "partenaires.",
             ", the others also who takes part. Fewer ties there does not mean fewer partners.");
}

}  // namespace

ReportBlocks partnership_density(PartnershipsBasis& basis) {
  blocks::ReportMaking& making = basis.making;
  ReportBlocks blocks;
  if (making.contract.editions.empty()) return blocks;
  blocks.push_back(
      {blocks::Heading{"partenariats-densite",
                       basis.say("Densité et centralisation", "Density and centralization")}});
  blocks.push_back({blocks::Paragraph{
      blocks::ParagraphKind::plain,
      {{basis.say(
          "La densité est la part des liens organisation–action possibles qui existent ; la "
          "centralisation va de 0, quand toutes les organisations ont autant d’actions, à 1, "
          "quand une seule est partout. Aucun seuil ne dit ce qu’elles devraient être : elles "
          "se lisent d’un tableau à l’autre.",
          "Density is the share of possible ties organisation–action that exist; "
          "centralization goes from 0, where all organisations have as many actions, to 1, "
          "where one is everywhere. No threshold says what they should be: they are read "
          "from one table to the next.")}}}});
  DensityTables tables(basis);
  blocks.push_back({tables.grid("partenariats-annees",
                                basis.say("Densité et centralisation, tableau par tableau",
                                          "Density and centralization, table by table"),
                                false)});
  const std::string limits = columns_said(basis);
  if (!limits.empty())
    blocks.push_back({blocks::Paragraph{blocks::ParagraphKind::note, {{limits}}}});
  blocks::Grid axes = tables.grid(
      "partenariats-axes",
      basis.say("Densité et centralisation par axe, ", "Density and centralization by axis, ") +
          blocks::scope_phrase(making.contract, making.scope(), making.language),
      true);
  if (!axes.rows.empty()) blocks.push_back({std::move(axes)});
  return blocks;
}

}  // namespace maillage::report::partners
