// Tables about the contract's parts, and what the analysis says of them.
#include "output/contract_files/export_tables.hpp"

#include "output/words/finding_words.hpp"
#include "output/words/measure_definitions.hpp"
#include "output/words/measure_words.hpp"
#include "output/words/network_nodes.hpp"
#include "output/words/network_words.hpp"
#include "output/words/plan_words.hpp"

namespace maillage {
namespace {

void append(std::string& list, const std::string& each, const char* between = ", ") {
  if (!list.empty()) list += between;
  list += each;
}

TableCell number(std::size_t value) { return static_cast<double>(value); }

TableCell number_or_empty(const std::optional<double>& value) {
  return value ? TableCell(*value) : TableCell();
}

// "plan", "2021", "tout".
std::string table_of(const Scope& scope, Language language) {
  if (scope.whole) return said(language, "tout", "all");
  return scope.year ? std::to_string(*scope.year) : "plan";
}

}  // namespace

ExportTable finding_table(const Contract& contract, const Analysis& analysis, Language language) {
  ExportTable table{"constats", said(language, "Constats", "Findings"), {}, {}};
  table.columns = {{said(language, "gravité", "severity"), ColumnKind::severity},
                   {said(language, "règle", "rule"), ColumnKind::code},
                   {said(language, "constat", "finding"), ColumnKind::text},
                   {said(language, "sujet", "subject"), ColumnKind::text},
                   {said(language, "ce qui est dit", "what is said"), ColumnKind::long_text},
                   {said(language, "nature du sujet", "kind of subject"), ColumnKind::code},
                   {said(language, "identifiant du sujet", "id of subject"), ColumnKind::code},
                   {said(language, "aussi concernés", "also involved"), ColumnKind::long_text},
                   {said(language, "lieux", "places"), ColumnKind::long_text}};
  for (const Finding& finding : analysis.findings) {
    std::string involved, places;
    for (const Subject& each : finding.involved) {
      append(involved, subject_name(contract, each, language), " ; ");
    }
    for (const Place& place : finding.places) append(places, to_string(place), " ");
    table.rows.push_back({std::string(severity_word(finding.severity, language)),
                          std::string(rule_code(finding.rule)),
                          std::string(rule_title(finding.rule, language)),
                          subject_name(contract, finding.subject, language),
                          finding_detail(contract, finding, language),
                          std::string(subject_kind_code(finding.subject.kind)),
                          subject_id(contract, finding.subject), involved, places});
  }
  return table;
}

ExportTable coverage_table(const Contract& contract, const Scope& scope, CoverageBy by,
                           Language language) {
  ExportTable table;
  switch (by) {
    case CoverageBy::epci:
      table.file = "couverture-epci";
      table.title = said(language, "Couverture EPCI", "Coverage EPCI");
      break;
    case CoverageBy::partner_type:
      table.file = "couverture-types";
      table.title = said(language, "Couverture types", "Coverage types");
      break;
    case CoverageBy::instance:
      table.file = "couverture-instances";
      table.title = said(language, "Couverture instances", "Coverage bodies");
      break;
    case CoverageBy::table:
      table.file = "couverture-tableaux";
      table.title = said(language, "Couverture tableaux", "Coverage tables");
      break;
  }
  const Coverage coverage = cover(contract, scope, by);
  table.columns = {{said(language, "partie du plan", "part of the plan"), ColumnKind::long_text},
                   {"id", ColumnKind::code},
                   {"actions", ColumnKind::count},
                   {said(language, "dans aucune colonne", "in no column"), ColumnKind::count}};
  for (const std::uint32_t column : coverage.columns) {
    std::string header;
    switch (by) {
      case CoverageBy::epci:
        header = subject_name(contract, {SubjectKind::epci, column}, language);
        break;
      case CoverageBy::partner_type:
        header = type_word(static_cast<PartnerType>(column), language);
        break;
      case CoverageBy::instance:
        header = subject_name(contract, {SubjectKind::instance, column}, language);
        break;
      case CoverageBy::table:
        header = table_name(contract.editions[column], language);
        break;
    }
    table.columns.push_back({header, ColumnKind::count});
  }
  table.columns.push_back({said(language, "cellules vides", "empty cells"), ColumnKind::text});
  for (const CoverageRow& each : coverage.rows) {
    std::vector<TableCell> row = {subject_name(contract, each.subject, language),
                                  subject_id(contract, each.subject), number(each.actions),
                                  number(each.unplaced)};
    std::string missing;
    for (std::size_t i = 0; i < each.cells.size(); ++i) {
      row.push_back(each.cells[i] ? number(*each.cells[i]) : TableCell());
      if (!each.cells[i]) append(missing, table.columns[row.size() - 1].header, " ; ");
    }
    if (!missing.empty()) missing = said(language, "non renseigné : ", "not recorded: ") + missing;
    row.emplace_back(std::move(missing));
    table.rows.push_back(std::move(row));
  }
  return table;
}

ExportTable measure_table(const Contract& contract, const Analysis& analysis, Language language) {
  ExportTable table{"mesures", said(language, "Mesures", "Measures"), {}, {}};
  table.columns = {{said(language, "tableau", "table"), ColumnKind::code},
                   {said(language, "axe", "axis"), ColumnKind::code},
                   {said(language, "sujet", "subject"), ColumnKind::text},
                   {said(language, "mesure", "measure"), ColumnKind::text},
                   {said(language, "valeur", "value"), ColumnKind::real},
                   {"minimum", ColumnKind::real},
                   {"maximum", ColumnKind::real},
                   {said(language, "couche du réseau", "layer of the network"), ColumnKind::text},
                   {said(language, "définition", "definition"), ColumnKind::long_text},
                   {said(language, "nature du sujet", "kind of subject"), ColumnKind::code},
                   {said(language, "identifiant du sujet", "id of subject"), ColumnKind::code},
                   {"code", ColumnKind::code},
                   {said(language, "cellules vides", "empty cells"), ColumnKind::text}};
  const auto add = [&](const Scope& scope, const Measure& measure) {
    const bool network = measure.subject.kind == SubjectKind::contract;
    // Numbers stand alone in their column; why one is missing, beside.
    std::string missing;
    if (!measure.value) append(missing, said(language, "valeur non définie", "value undefined"));
    if (!measure.range.high) append(missing, said(language, "sans maximum", "no maximum"), " ; ");
    table.rows.push_back(
        {table_of(scope, language), scope.axis ? contract.axes[*scope.axis].id : "",
         network ? said(language, "le réseau", "the network")
                 : subject_name(contract, measure.subject, language),
         measure_word(measure.name, language), number_or_empty(measure.value), measure.range.low,
         number_or_empty(measure.range.high), std::string(layer_word(measure.layer, language)),
         std::string(measure_definition(measure.name, measure.layer, language)),
         std::string(subject_kind_code(measure.subject.kind)),
         subject_id(contract, measure.subject), std::string(measure.name), missing});
  };
  bool listed = false;
  for (const MeasuredScope& measured : analysis.by_scope) {
    listed = listed || measured.scope == analysis.scope;
    for (const Measure& measure : measured.measures) add(measured.scope, measure);
  }
  for (const Measure& measure : analysis.measures) {
    if (listed && measure.subject.kind == SubjectKind::contract) continue;
    add(analysis.scope, measure);
  }
  return table;
}

ExportTable tie_table(const Contract& contract, const Graph& graph, Language language) {
  ExportTable table{"liens", said(language, "Liens", "Ties"), {}, {}};
  // Ids as in the tables of organisations, actions…: with the kind they name one of them.
  table.columns = {{said(language, "nature (de)", "kind (from)"), ColumnKind::code},
                   {said(language, "de", "from"), ColumnKind::code},
                   {said(language, "nom (de)", "name (from)"), ColumnKind::text},
                   {said(language, "lien", "tie"), ColumnKind::code},
                   {said(language, "nature (vers)", "kind (to)"), ColumnKind::code},
                   {said(language, "vers", "to"), ColumnKind::code},
                   {said(language, "nom (vers)", "name (to)"), ColumnKind::text},
                   {said(language, "rôle", "role"), ColumnKind::code},
                   {said(language, "lieux", "places"), ColumnKind::long_text}};
  const std::vector<NetworkNode> nodes = network_nodes(contract, graph);
  for (const Tie& tie : graph.ties) {
    const NetworkNode &from = nodes[tie.from], &to = nodes[tie.to];
    table.rows.push_back({std::string(kind_code(from.kind)), from.id, from.label,
                          std::string(role_word(tie.role, language)),
                          std::string(kind_code(to.kind)), to.id, to.label,
                          std::string(role_code(tie.role)), places_text(tie)});
  }
  return table;
}

std::vector<ExportTable> export_tables(const Contract& contract, const Graph& graph,
                                       const Analysis& analysis, Language language) {
  std::vector<ExportTable> tables = {
      finding_table(contract, analysis, language), partner_table(contract, graph, language),
      instance_table(contract, language), objective_table(contract, graph.scope, language),
      year_table(contract, language)};
  for (ExportTable& table : declared_tables(contract, language)) {
    tables.push_back(std::move(table));
  }
  for (CoverageBy by :
       {CoverageBy::epci, CoverageBy::partner_type, CoverageBy::instance, CoverageBy::table}) {
    tables.push_back(coverage_table(contract, graph.scope, by, language));
  }
  tables.push_back(measure_table(contract, analysis, language));
  tables.push_back(tie_table(contract, graph, language));
  for (const Edition& edition : contract.editions) {
    tables.push_back(action_table(contract, edition, language));
  }
  return tables;
}

}  // namespace maillage
