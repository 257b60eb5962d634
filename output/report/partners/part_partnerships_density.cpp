// How much of what could be tied is, and how far it goes through one: table by table, then axis by
// axis of the report's table.
#include <optional>

#include "output/report/partners/part_partnerships.hpp"
#include "output/text/numbers.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/measure_definitions.hpp"
#include "output/words/measure_words.hpp"

namespace maillage {
namespace {

struct DensityColumn {
  const char *header, *full;
  Layer layer;
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
        {say("densité", "density"), "", Layer::actions, "density", false},
        {say("entre liées", "among tied"),
         say("densité entre les seules organisations liées à une action",
             "density among organisations tied to an action"),
         Layer::actions, "density_of_tied", false},
        {say("centralisation", "centralization"),
         say("centralisation de degré des organisations", "degree centralization of organisations"),
         Layer::actions, "degree_centralization_partners", false},
        {say("de passage", "of passage"),
         say("centralisation d'intermédiarité des organisations",
             "betweenness centralization of organisations"),
         Layer::actions, "betweenness_centralization_partners", false},
        {say("1er porteur", "first porteur"),
         say("part du premier porteur dans le portage", "share of the first porteur"),
         Layer::carrying, "top_one", true},
        {say("3 premiers", "first three"),
         say("part des trois premiers porteurs dans le portage",
             "share of the first three porteurs"),
         Layer::carrying, "top_three", true}};
  }

  Grid grid(std::string id, std::string caption, bool by_axis) {
    Grid made;
    made.id = std::move(id);
    made.caption = std::move(caption);
    made.use = GridUse::data;
    made.columns = {{by_axis ? basis_.say("Axe", "Axis") : basis_.say("Tableau", "Table")},
                    {"actions", GridAlign::numbers},
                    {basis_.say("organisations liées", "organisations tied"), GridAlign::numbers},
                    {"porteurs", GridAlign::numbers},
                    {basis_.say("liens", "ties"), GridAlign::numbers}};
    for (const DensityColumn& column : columns_) {
      made.columns.push_back({column.header, GridAlign::numbers, {}, column.full});
    }
    for (const MeasuredScope& measured : making_.analysis.by_scope) {
      if (measured.scope.axis.has_value() == by_axis) made.rows.push_back(row(measured));
    }
    return made;
  }

 private:
  std::string name(const Scope& scope) const {
    const Language language = making_.language;
    if (scope.axis) {
      const Axis& axis = making_.contract.axes[*scope.axis];
      return basis_.say("axe ", "axis ") + axis.id + " – " + axis.name;
    }
    if (scope.whole) return basis_.say("tous les tableaux", "all tables");
    const Edition* table = find_edition(making_.contract, scope.year);
    return table == nullptr ? "" : table_name(*table, language);
  }

  std::vector<Place> places(const Scope& scope) const {
    std::vector<Place> found;
    for (const Edition& edition : making_.contract.editions) {
      if (scope.whole || edition.year == scope.year) found.push_back(edition.place);
    }
    if (scope.axis) found.push_back(making_.contract.axes[*scope.axis].place);
    return found;
  }

  GridCell missing() const {
    return {{{basis_.say("non renseigné", "not recorded")}}, Tone::missing};
  }

  GridCell counted_cell(const Scope& scope, std::size_t value, const char* what) {
    Trace trace;
    trace.what = std::string(what) + basis_.say(" – ", " – ") + name(scope);
    trace.places = places(scope);
    return {{making_.figure(basis_.count(value), std::move(trace))},
            Tone::plain,
            std::nullopt,
            std::to_string(value)};
  }

  GridCell measure_cell(const MeasuredScope& measured, const DensityColumn& column) {
    const Measure* measure = find_measure(measured.measures, column.layer, column.name);
    if (measure == nullptr) return {{{basis_.say("non calculé", "not computed")}}, Tone::missing};
    const Language language = making_.language;
    if (!measure->value) return {{{number_text(std::nullopt, 0, language)}}};
    const double value = *measure->value;
    const std::string text =
        column.percent ? number_text(100 * value, 0, language) + basis_.say("\u00A0%", "%")
                       : number_text(value, value < 0.1 ? 4 : 3, language);
    Trace trace;
    trace.what = measure_word(column.name, language) + " – " + name(measured.scope);
    trace.formula = measure_definition(column.name, column.layer, language);
    if (column.name == "density") {
      trace.formula += basis_.say(" : ", ": ") + basis_.count(measured.counts.ties) + " / (" +
                       basis_.count(measured.counts.partners) + " × " +
                       basis_.count(measured.counts.actions) + ")";
    }
    trace.measure = measure_anchor(column.name, column.layer);
    trace.places = places(measured.scope);
    return {{making_.figure(text, std::move(trace))},
            Tone::plain,
            std::nullopt,
            number_text(value, 6, Language::english)};
  }

  GridRow row(const MeasuredScope& measured) {
    const Counts& counts = measured.counts;
    const bool unknown = counts.actions > 0 && counts.carrier_not_said == counts.actions;
    GridRow made;
    made.cells = {
        {{{name(measured.scope)}}},
        counted_cell(measured.scope, counts.actions, basis_.say("actions", "actions")),
        counted_cell(
            measured.scope, counts.tied,
            basis_.say("organisations liées à une action", "organisations tied to an action")),
        unknown ? missing() : counted_cell(measured.scope, counts.carriers, "porteurs"),
        counted_cell(measured.scope, counts.ties,
                     basis_.say("liens organisation–action", "ties organisation–action"))};
    for (const DensityColumn& column : columns_) {
      made.cells.push_back(
          unknown && column.layer == Layer::carrying ? missing() : measure_cell(measured, column));
    }
    return made;
  }

  PartnershipsBasis& basis_;
  ReportMaking& making_;
  std::vector<DensityColumn> columns_;
};

// Two tables may be compared only where they record the same.
std::string columns_said(const PartnershipsBasis& basis) {
  std::string without;
  std::size_t count = 0, with = 0;
  for (const Edition& edition : basis.making.contract.editions) {
    if (edition.recorded.partners) {
      ++with;
      continue;
    }
    without += (without.empty() ? "" : ", ") + table_name(edition, basis.making.language);
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
             ", les autres aussi qui y prend part. Moins de liens n'y veut pas dire moins de "
             "partenaires.",
             ", the others also who takes part. Fewer ties there does not mean fewer partners.");
}

}  // namespace

ReportBlocks partnership_density(PartnershipsBasis& basis) {
  ReportMaking& making = basis.making;
  ReportBlocks blocks;
  if (making.contract.editions.empty()) return blocks;
  blocks.push_back({Heading{"partenariats-densite",
                            basis.say("Densité et centralisation", "Density and centralization")}});
  blocks.push_back({Paragraph{
      ParagraphKind::plain,
      {{basis.say(
          "La densité est la part des liens organisation–action possibles qui existent ; la "
          "centralisation va de 0, quand toutes les organisations ont autant d'actions, à 1, "
          "quand une seule est partout. Aucun seuil ne dit ce qu'elles devraient être : elles "
          "se lisent d'un tableau à l'autre.",
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
  if (!limits.empty()) blocks.push_back({Paragraph{ParagraphKind::note, {{limits}}}});
  Grid axes = tables.grid(
      "partenariats-axes",
      basis.say("Densité et centralisation par axe, ", "Density and centralization by axis, ") +
          scope_phrase(making.contract, making.scope(), making.language),
      true);
  if (!axes.rows.empty()) blocks.push_back({std::move(axes)});
  return blocks;
}

}  // namespace maillage
