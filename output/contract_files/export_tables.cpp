// Tables about the contract's parts, and what the analysis says of them.
#include "output/contract_files/export_tables.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "network/analysis/completeness.hpp"
#include "network/analysis/role_matrix.hpp"
#include "network/gaps/consequence.hpp"
#include "output/diagrams/matrix/role_matrix_diagram.hpp"
#include "output/diagrams/matrix/type_matrix_diagram.hpp"
#include "output/fields/field_words.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/files/table_messages.hpp"
#include "output/words/files/workbook_messages.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/headlines/matrix_messages.hpp"
#include "output/words/measures/measure_words.hpp"
#include "output/words/network/network_nodes.hpp"
#include "output/words/network/network_words.hpp"
#include "output/words/rules/rule_words.hpp"

namespace maillage::contract_files {

using words::files::Cell;
using words::files::Header;
using words::files::Sheet;
using words::headlines::Matrix;

namespace {

void append(std::string& list, const std::string& each, const char* between = ", ") {
  if (!list.empty()) list += between;
  list += each;
}

TableCell number(std::size_t value) { return static_cast<double>(value); }

TableCell number_or_empty(const std::optional<double>& value) {
  return value ? TableCell(*value) : TableCell();
}

}  // namespace

ExportTable finding_table(const model::Contract& contract, const analysis::Analysis& analysis,
                          output_text::Language language) {
  const auto say = [&](auto key) { return output_text::filled(message_of(key), language); };
  ExportTable table{"constats", say(Sheet::findings), {}, {}};
  table.columns = {{say(Header::what_follows), ColumnKind::severity},
                   {say(Header::rule), ColumnKind::code},
                   {say(Header::finding), ColumnKind::text},
                   {say(Header::subject), ColumnKind::text},
                   {say(Header::what_is_said), ColumnKind::long_text},
                   {say(Header::who_may_mend), ColumnKind::long_text},
                   {say(Header::kind_of_subject), ColumnKind::code},
                   {say(Header::id_of_subject), ColumnKind::code},
                   {say(Header::also_involved), ColumnKind::long_text},
                   {say(Header::places), ColumnKind::long_text}};
  for (const model::Finding& finding : analysis.findings) {
    std::string involved, places;
    for (const model::Subject& each : finding.involved) {
      append(involved, words::subject_name(contract, each, language), " ; ");
    }
    for (const text::Place& place : finding.places) append(places, to_string(place), " ");
    table.rows.push_back(
        {std::string(words::consequence_word(finding, language)),
         std::string(model::rule_code(finding.rule)),
         std::string(words::rule_title(finding.rule, language)),
         words::subject_name(contract, finding.subject, language),
         words::finding_detail(contract, finding, language),
         std::string(words::what_to_do(finding.rule, gaps::consequence_of(finding), language)),
         std::string(words::subject_kind_word(finding.subject.kind, language)),
         words::subject_id(contract, finding.subject), involved, places});
  }
  return table;
}

ExportTable coverage_table(const study::Study& study, gaps::CoverageBy by,
                           output_text::Language language) {
  const model::Contract& contract = study.contract();
  const auto say = [&](auto key) { return output_text::filled(message_of(key), language); };
  ExportTable table;
  switch (by) {
    case gaps::CoverageBy::epci:
      table.file = "couverture-epci";
      table.title = say(Sheet::coverage_of_epcis);
      break;
    case gaps::CoverageBy::partner_type:
      table.file = "couverture-types";
      table.title = say(Sheet::coverage_of_types);
      break;
    case gaps::CoverageBy::instance:
      table.file = "couverture-instances";
      table.title = say(Sheet::coverage_of_instances);
      break;
    case gaps::CoverageBy::table:
      table.file = "couverture-tableaux";
      table.title = say(Sheet::coverage_of_tables);
      break;
  }
  const gaps::Coverage& coverage = study.coverage(by);
  table.columns = {
      {say(Header::part_of_plan), ColumnKind::long_text},
      {"id", ColumnKind::code},
      {say(by == gaps::CoverageBy::table ? Header::live_actions_of_all : Header::live_actions),
       ColumnKind::count},
      {say(Header::in_no_column), ColumnKind::count}};
  for (const std::uint32_t column : coverage.columns) {
    std::string header;
    switch (by) {
      case gaps::CoverageBy::epci:
        header = words::subject_name(contract, {model::SubjectKind::epci, column}, language);
        break;
      case gaps::CoverageBy::partner_type:
        header = words::type_word(static_cast<model::PartnerType>(column), language);
        break;
      case gaps::CoverageBy::instance:
        header = words::subject_name(contract, {model::SubjectKind::instance, column}, language);
        break;
      case gaps::CoverageBy::table:
        header = words::table_name(contract.editions[column].year, language);
        break;
    }
    table.columns.push_back({header, ColumnKind::count});
  }
  table.columns.push_back({say(Header::empty_cells), ColumnKind::text});
  for (const gaps::CoverageRow& each : coverage.rows) {
    std::vector<TableCell> row = {words::subject_name(contract, each.subject, language),
                                  words::subject_id(contract, each.subject), number(each.actions),
                                  number(each.unplaced)};
    std::string missing;
    for (std::size_t i = 0; i < each.cells.size(); ++i) {
      row.push_back(each.cells[i] ? number(*each.cells[i]) : TableCell());
      if (!each.cells[i]) append(missing, table.columns[row.size() - 1].header, " ; ");
    }
    if (!missing.empty()) {
      missing = output_text::filled(message_of(Cell::columns_not_recorded), language,
                                    {{"columns", missing}});
    }
    row.emplace_back(std::move(missing));
    table.rows.push_back(std::move(row));
  }
  return table;
}

namespace {

bool is_of_network(const measures::Measure& measure) {
  return measure.subject.kind == model::SubjectKind::contract;
}

// The measures of organisations and of actions, as columns of a table: each by its first.
std::vector<const measures::Measure*> measures_of_each(const analysis::Analysis& analysis) {
  std::vector<const measures::Measure*> found;
  for (const measures::Measure& measure : analysis.measures) {
    const bool is_new = std::none_of(found.begin(), found.end(), [&](const auto* other) {
      return other->name == measure.name && other->layer == measure.layer;
    });
    if (!is_of_network(measure) && is_new) found.push_back(&measure);
  }
  return found;
}

}  // namespace

ExportTable measure_table(const model::Contract& contract, const analysis::Analysis& analysis,
                          MeasuresOf of, output_text::Language language) {
  const auto say = [&](auto key) { return output_text::filled(message_of(key), language); };
  ExportTable table{"mesures", say(Sheet::measures), {}, {}};
  table.columns = {{say(Header::table), ColumnKind::code},
                   {say(Header::axis), ColumnKind::code},
                   {say(Header::subject), ColumnKind::text},
                   {say(Header::measure), ColumnKind::text},
                   {say(Header::value), ColumnKind::real},
                   {"minimum", ColumnKind::real},
                   {"maximum", ColumnKind::real},
                   {say(Header::layer), ColumnKind::text},
                   {say(Header::definition), ColumnKind::long_text},
                   {say(Header::kind_of_subject), ColumnKind::code},
                   {say(Header::id_of_subject), ColumnKind::code},
                   {"code", ColumnKind::code},
                   {say(Header::empty_cells), ColumnKind::text}};
  const auto add = [&](const model::Scope& scope, const measures::Measure& measure) {
    // Numbers stand alone in their column; why one is missing, beside.
    std::string missing;
    if (!measure.value) append(missing, say(Cell::value_undefined));
    if (!measure.range.high) append(missing, say(Cell::no_maximum), " ; ");
    table.rows.push_back(
        {words::short_scope_name(scope, language), scope.axis ? contract.axes[*scope.axis].id : "",
         is_of_network(measure) ? say(Cell::the_network)
                                : words::subject_name(contract, measure.subject, language),
         words::measure_word(measure.name, language), number_or_empty(measure.value),
         measure.range.low, number_or_empty(measure.range.high),
         std::string(words::layer_word(measure.layer, language)),
         std::string(words::measure_definition(measure.name, measure.layer, language)),
         std::string(words::subject_kind_word(measure.subject.kind, language)),
         words::subject_id(contract, measure.subject), std::string(measure.name), missing});
  };
  bool listed = false;
  for (const analysis::MeasuredScope& measured : analysis.by_scope) {
    listed = listed || measured.scope == analysis.scope;
    for (const measures::Measure& measure : measured.measures) add(measured.scope, measure);
  }
  for (const measures::Measure& measure : analysis.measures) {
    if (is_of_network(measure) ? listed : of == MeasuresOf::network) continue;
    add(analysis.scope, measure);
  }
  if (of == MeasuresOf::all) return table;
  for (const measures::Measure* measure : measures_of_each(analysis)) {
    table.rows.push_back(
        {words::short_scope_name(analysis.scope, language), TableCell(), say(Cell::each_of_them),
         words::measure_word(measure->name, language), TableCell(), measure->range.low, TableCell(),
         std::string(words::layer_word(measure->layer, language)),
         std::string(words::measure_definition(measure->name, measure->layer, language)),
         TableCell(), TableCell(), std::string(measure->name),
         output_text::filled(message_of(Cell::values_on_sheet), language,
                             {{"sheet", say(Sheet::measures_of_each)}})});
  }
  return table;
}

ExportTable measures_of_each_table(const model::Contract& contract,
                                   const analysis::Analysis& analysis,
                                   output_text::Language language) {
  const auto say = [&](auto key) { return output_text::filled(message_of(key), language); };
  ExportTable table{"mesures-de-chacun", say(Sheet::measures_of_each), {}, {}};
  table.columns = {{say(Header::subject), ColumnKind::text},
                   {say(Header::kind_of_subject), ColumnKind::code},
                   {say(Header::id_of_subject), ColumnKind::code}};
  const std::size_t heads = table.columns.size();
  const std::vector<const measures::Measure*> columns = measures_of_each(analysis);
  for (const measures::Measure* each : columns) {
    // One word may stand for measures of two layers.
    const bool is_ambiguous = std::any_of(columns.begin(), columns.end(), [&](const auto* other) {
      return other != each && other->name == each->name;
    });
    std::string header = words::measure_word(each->name, language);
    if (is_ambiguous) header += " (" + std::string(words::layer_word(each->layer, language)) + ")";
    table.columns.push_back({std::move(header), ColumnKind::real});
  }
  std::map<std::pair<model::SubjectKind, std::uint32_t>, std::size_t> rows;
  for (const measures::Measure& measure : analysis.measures) {
    if (is_of_network(measure)) continue;
    const auto [row, is_new] =
        rows.try_emplace({measure.subject.kind, measure.subject.index}, table.rows.size());
    if (is_new) {
      table.rows.push_back({words::subject_name(contract, measure.subject, language),
                            std::string(words::subject_kind_word(measure.subject.kind, language)),
                            words::subject_id(contract, measure.subject)});
      table.rows.back().resize(table.columns.size());
    }
    const auto column = std::find_if(columns.begin(), columns.end(), [&](const auto* each) {
      return each->name == measure.name && each->layer == measure.layer;
    });
    table.rows[row->second][heads + static_cast<std::size_t>(column - columns.begin())] =
        number_or_empty(measure.value);
  }
  return table;
}

ExportTable completeness_table(const study::Study& study, output_text::Language language) {
  const model::Contract& contract = study.contract();
  const auto say = [&](auto key) { return output_text::filled(message_of(key), language); };
  ExportTable table{"renseigne", say(Sheet::filled_in), {}, {}};
  table.columns = {{say(Header::kind), ColumnKind::code},
                   {"id", ColumnKind::code},
                   {say(Header::of_what), ColumnKind::text},
                   {say(Header::field), ColumnKind::text},
                   {say(Header::filled_in), ColumnKind::count},
                   {say(Header::live_actions), ColumnKind::count},
                   {say(Header::to_complete), ColumnKind::long_text},
                   {"code", ColumnKind::code}};
  const analysis::Completeness& all = study.filled();
  const auto add = [&](const model::Subject& subject, const analysis::Completeness& found) {
    const bool is_part = subject.kind != model::SubjectKind::contract;
    for (const analysis::FieldFill& fill : found.fields) {
      if (is_part && all.fields[static_cast<std::size_t>(fill.field)].filled == 0) continue;
      std::string missing;
      if (fill.filled == 0 && !is_part) {
        missing = say(Cell::all_actions);
      } else {
        for (const text::ActionId action : fill.missing)
          append(missing, contract.actions[action].id, " ; ");
      }
      table.rows.push_back(
          {std::string(words::subject_kind_word(subject.kind, language)),
           words::subject_id(contract, subject), words::subject_name(contract, subject, language),
           std::string(fields::field_word(fill.field, language)), number(fill.filled),
           number(found.rows), missing, std::string(fields::field_code(fill.field))});
    }
  };
  if (all.rows == 0) return table;
  add({}, all);
  for (const auto* parts : {&study.filled_by_axis(), &study.filled_by_carrier()}) {
    for (const analysis::CompletenessPart& part : *parts) add(part.subject, part.filled);
  }
  return table;
}

ExportTable tie_table(const model::Contract& contract, const model::Graph& graph,
                      output_text::Language language) {
  const auto say = [&](auto key) { return output_text::filled(message_of(key), language); };
  ExportTable table{"liens", say(Sheet::ties), {}, {}};
  // Ids as in the tables of organisations, actions…: with the kind they name one of them.
  table.columns = {
      {say(Header::kind_from), ColumnKind::code}, {say(Header::from), ColumnKind::code},
      {say(Header::name_from), ColumnKind::text}, {say(Header::tie), ColumnKind::code},
      {say(Header::kind_to), ColumnKind::code},   {say(Header::to), ColumnKind::code},
      {say(Header::name_to), ColumnKind::text},   {say(Header::places), ColumnKind::long_text}};
  const std::vector<words::NetworkNode> nodes = words::network_nodes(contract, graph);
  for (const model::Tie& tie : graph.ties) {
    const words::NetworkNode &from = nodes[tie.from], &to = nodes[tie.to];
    table.rows.push_back({std::string(words::kind_word(from.kind, language)), from.id, from.label,
                          std::string(words::role_word(tie.role, language)),
                          std::string(words::kind_word(to.kind, language)), to.id, to.label,
                          words::places_text(graph.places_of(tie))});
  }
  return table;
}

ExportTable role_matrix_table(const study::Study& study, output_text::Language language,
                              std::size_t most_cells) {
  const model::Contract& contract = study.contract();
  const auto say = [&](Matrix key) { return output_text::filled(message_of(key), language); };
  const analysis::RoleMatrix& matrix = study.role_matrix();
  ExportTable table{"matrice", say(Matrix::sheet_title), {}, {}};
  table.columns = {{say(Matrix::organisation_header), ColumnKind::text},
                   {"id", ColumnKind::code},
                   {say(Matrix::type_header), ColumnKind::type},
                   {say(Matrix::carried_total), ColumnKind::count},
                   {say(Matrix::takes_part_total), ColumnKind::count},
                   {say(Matrix::funds_total), ColumnKind::count}};
  const std::size_t heads = table.columns.size();
  constexpr std::size_t columns_of_sheet = 16384;
  const std::size_t actions = matrix.columns.size();
  const bool has_columns =
      heads + actions <= columns_of_sheet && matrix.rows.size() * actions <= most_cells;
  if (!has_columns) {
    table.columns.push_back({output_text::filled(message_of(Matrix::too_many_for_columns), language,
                                                 {{"actions", actions}}),
                             ColumnKind::text});
  }
  // A header names one action: where titles repeat, the id stands behind.
  std::map<std::string, std::size_t> seen;
  std::vector<std::string> names;
  for (std::size_t i = 0; has_columns && i < actions; ++i) {
    const model::ActionRow& row = *matrix.columns[i].row;
    const std::string title =
        row.title.empty() ? words::subject_name(
                                contract, {model::SubjectKind::action, row.action.value}, language)
                          : row.title;
    names.push_back(row.number.empty() || row.number == title ? title : row.number + " · " + title);
    ++seen[names.back()];
  }
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::string& id = contract.actions[matrix.columns[i].row->action].id;
    table.columns.push_back(
        {seen[names[i]] > 1 ? names[i] + " (" + id + ")" : names[i], ColumnKind::code});
  }
  for (std::uint32_t i = 0; i < matrix.rows.size(); ++i) {
    const analysis::RoleRow& row = matrix.rows[i];
    const model::Partner& partner = contract.partners[row.partner];
    const auto count = [](const model::CountedActions& counted) {
      return TableCell(static_cast<double>(counted.live.size()));
    };
    std::vector<TableCell> cells = {partner.name,
                                    partner.id,
                                    std::string(words::type_word(partner.type, language)),
                                    count(row.doings.carries),
                                    count(row.doings.takes_part),
                                    count(row.doings.funds)};
    cells.resize(table.columns.size());
    for (auto at = matrix.cells.lower_bound({i, 0});
         has_columns && at != matrix.cells.end() && at->first.first == i; ++at) {
      cells[heads + at->first.second] = diagrams::matrix::cell_letters(at->second, language);
    }
    table.rows.push_back(std::move(cells));
  }
  return table;
}

ExportTable type_matrix_table(const study::Study& study, output_text::Language language) {
  const analysis::TypeTable& types = study.type_table();
  ExportTable table{"matrice-types",
                    output_text::filled(message_of(Matrix::types_sheet_title), language),
                    {},
                    {}};
  table.columns = {
      {output_text::filled(message_of(Matrix::type_header), language), ColumnKind::type}};
  for (const model::PartnerType type : types.types) {
    table.columns.push_back({words::type_word(type, language), ColumnKind::code});
  }
  for (const model::PartnerType a : types.types) {
    std::vector<TableCell> row = {std::string(words::type_word(a, language))};
    for (const model::PartnerType b : types.types) {
      row.emplace_back(diagrams::matrix::pair_words(
          types.pairs[static_cast<std::size_t>(a)][static_cast<std::size_t>(b)], language));
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

std::vector<MakeTable> export_tables(const study::Study& study, TablesFor use,
                                     output_text::Language language) {
  const model::Contract& contract = study.contract();
  std::vector<MakeTable> tables = {
      [&study, language] { return finding_table(study.contract(), study.analysis(), language); },
      [&study, language] { return partner_table(study, language); },
      [&study, language] { return instance_table(study.contract(), language); },
      [&study, language] { return objective_table(study, language); },
      [&study, language] { return year_table(study.contract(), language); }};
  for (ExportTable& table : declared_tables(study, language)) {
    tables.emplace_back([table = std::move(table)] { return table; });
  }
  for (gaps::CoverageBy by : {gaps::CoverageBy::epci, gaps::CoverageBy::partner_type,
                              gaps::CoverageBy::instance, gaps::CoverageBy::table}) {
    tables.emplace_back([&study, by, language] { return coverage_table(study, by, language); });
  }
  tables.emplace_back([&study, language] { return completeness_table(study, language); });
  tables.emplace_back([&study, language] { return role_matrix_table(study, language); });
  tables.emplace_back([&study, language] { return type_matrix_table(study, language); });
  const MeasuresOf of = use == TablesFor::files ? MeasuresOf::all : MeasuresOf::network;
  tables.emplace_back([&study, of, language] {
    return measure_table(study.contract(), study.analysis(), of, language);
  });
  if (use == TablesFor::workbook) {
    tables.emplace_back([&study, language] {
      return measures_of_each_table(study.contract(), study.analysis(), language);
    });
  }
  tables.emplace_back(
      [&study, language] { return tie_table(study.contract(), study.graph(), language); });
  for (const model::Edition& edition : contract.editions) {
    tables.emplace_back(
        [&study, &edition, language] { return action_table(study.contract(), edition, language); });
  }
  return tables;
}

}  // namespace maillage::contract_files
