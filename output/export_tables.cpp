// Tables about the contract's parts, and what the analysis says of them.
#include "output/export_tables.hpp"

#include <array>

#include "network/outline.hpp"
#include "network/vocabulary.hpp"
#include "output/diagram_words.hpp"
#include "output/finding_words.hpp"
#include "output/measure_definitions.hpp"
#include "output/measure_words.hpp"
#include "output/network_nodes.hpp"
#include "output/network_words.hpp"

namespace maillage {
namespace {

const char* said(Language language, const char* french, const char* english) {
  return language == Language::french ? french : english;
}

void append(std::string& list, const std::string& each, const char* between = ", ") {
  if (!list.empty()) list += between;
  list += each;
}

std::string partner_names(const Contract& contract, const std::vector<PartnerId>& partners) {
  std::string list;
  for (PartnerId id : partners) append(list, contract.partners[id].name);
  return list;
}

TableCell number(std::size_t value) { return static_cast<double>(value); }

TableCell number(const std::optional<double>& value, Language language) {
  if (value) return *value;
  return std::string(said(language, "non défini", "undefined"));
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

ExportTable partner_table(const Contract& contract, const Graph& graph, Language language) {
  ExportTable table{"organisations", "Organisations", {}, {}};
  table.columns = {{"id", ColumnKind::code},
                   {said(language, "nom", "name"), ColumnKind::text},
                   {"type", ColumnKind::type},
                   {said(language, "service de", "service of"), ColumnKind::text},
                   {said(language, "territoire", "territory"), ColumnKind::text},
                   {said(language, "statut", "standing"), ColumnKind::code},
                   {said(language, "signataire", "signatory"), ColumnKind::code},
                   {said(language, "actions portées", "actions carried"), ColumnKind::count},
                   {said(language, "prend part", "takes part"), ColumnKind::count},
                   {said(language, "finance", "funds"), ColumnKind::count},
                   {said(language, "instances", "bodies"), ColumnKind::long_text},
                   {said(language, "autres noms", "other names"), ColumnKind::long_text},
                   {said(language, "regroupe", "stands for"), ColumnKind::long_text},
                   {"source", ColumnKind::text}};
  std::vector<std::array<std::size_t, role_count>> roles(contract.partners.size());
  for (const Tie& tie : graph.ties) {
    if (graph.kind_of(tie.from) != Kind::partner) continue;
    const PartnerId id = graph.partners[tie.from - graph.first[0]];
    ++roles[id.value][static_cast<std::size_t>(tie.role)];
  }
  std::vector<bool> signs(contract.partners.size());
  for (const Signature& signature : contract.signatures) signs[signature.partner.value] = true;
  std::vector<std::string> seats(contract.partners.size());
  for (const Instance& instance : contract.instances) {
    for (PartnerId id : instance.members) append(seats[id.value], instance.name);
  }
  for (std::uint32_t i = 0; i < contract.partners.size(); ++i) {
    const Partner& partner = contract.partners[PartnerId{i}];
    const auto& mine = roles[i];
    std::string aliases;
    for (const std::string& alias : partner.aliases) append(aliases, alias, " ; ");
    table.rows.push_back(
        {partner.id, partner.name, std::string(code_of(partner.type)),
         partner.parent ? contract.partners[*partner.parent].name : "",
         partner.epci ? contract.partners[contract.epcis[*partner.epci].partner].name : "",
         std::string(partner.standing == Standing::current
                         ? said(language, "actuel", "current")
                         : said(language, "pressenti", "prospective")),
         std::string(signs[i] ? said(language, "oui", "yes") : said(language, "non", "no")),
         number(mine[static_cast<std::size_t>(Role::carries)]),
         number(mine[static_cast<std::size_t>(Role::takes_part)]),
         number(mine[static_cast<std::size_t>(Role::funds)]), seats[i], aliases,
         partner_names(contract, partner.groups), partner.source});
  }
  return table;
}

ExportTable instance_table(const Contract& contract, Language language) {
  ExportTable table{"instances", said(language, "Instances", "Bodies"), {}, {}};
  table.columns = {
      {"id", ColumnKind::code},
      {said(language, "nom", "name"), ColumnKind::text},
      {said(language, "niveau", "level"), ColumnKind::code},
      {said(language, "mandat", "remit"), ColumnKind::text},
      {said(language, "suit", "follows"), ColumnKind::long_text},
      {said(language, "pilotes", "leads"), ColumnKind::text},
      {said(language, "membres", "members"), ColumnKind::long_text},
      {said(language, "invités", "guests"), ColumnKind::text},
      {said(language, "réunions par an promises", "meetings a year promised"), ColumnKind::real},
      {"quorum", ColumnKind::count},
      {said(language, "réunions tenues", "meetings held"), ColumnKind::count},
      {"dates", ColumnKind::long_text},
      {"source", ColumnKind::text}};
  const std::string unknown = said(language, "non renseigné", "not recorded");
  for (const Instance& instance : contract.instances) {
    std::string follows, dates;
    if (instance.follows_whole_plan) follows = said(language, "tout le plan", "the whole plan");
    for (AxisId id : instance.axes) append(follows, contract.axes[id].id, " ; ");
    for (ObjectiveId id : instance.objectives) append(follows, contract.objectives[id].id, " ; ");
    for (ActionId id : instance.actions) append(follows, contract.actions[id].title, " ; ");
    for (const Meeting& meeting : instance.meetings) append(dates, to_string(meeting.date));
    table.rows.push_back(
        {instance.id, instance.name, std::string(code_of(instance.level)), instance.remit, follows,
         partner_names(contract, instance.leads),
         instance.members_recorded || !instance.members.empty()
             ? partner_names(contract, instance.members)
             : unknown,
         partner_names(contract, instance.guests),
         instance.rhythm ? TableCell(*instance.rhythm) : TableCell(),
         instance.quorum ? TableCell(static_cast<double>(*instance.quorum)) : TableCell(),
         instance.meetings_recorded ? number(instance.meetings.size()) : TableCell(unknown), dates,
         instance.source});
  }
  return table;
}

ExportTable objective_table(const Contract& contract, const Scope& scope, Language language) {
  ExportTable table{"objectifs", said(language, "Objectifs", "Objectives"), {}, {}};
  table.columns = {
      {said(language, "nature", "kind"), ColumnKind::code},
      {"id", ColumnKind::code},
      {said(language, "nom", "name"), ColumnKind::long_text},
      {"actions", ColumnKind::count},
      {said(language, "avec porteur", "with a porteur"), ColumnKind::count},
      {said(language, "sans porteur", "without porteur"), ColumnKind::count},
      {said(language, "porteur incertain", "uncertain porteur"), ColumnKind::count},
      {said(language, "porteur non renseigné", "porteur not recorded"), ColumnKind::count}};
  for (int i = 0; i < state_count; ++i) {
    table.columns.push_back({state_word(static_cast<State>(i), language), ColumnKind::count});
  }
  table.columns.push_back({state_word(std::nullopt, language), ColumnKind::count});
  const auto add = [&](const StateCounts& counts) {
    const bool is_axis = counts.subject.kind == SubjectKind::axis;
    const bool is_objective = counts.subject.kind == SubjectKind::objective;
    std::vector<TableCell> row;
    if (is_axis) {
      row = {said(language, "axe", "axis"), subject_id(contract, counts.subject),
             contract.axes[AxisId{counts.subject.index}].name};
    } else if (is_objective) {
      row = {said(language, "objectif", "objective"), subject_id(contract, counts.subject),
             contract.objectives[ObjectiveId{counts.subject.index}].name};
    } else {
      row = {std::string("–"), std::string(),
             std::string(said(language, "sans axe ni objectif", "under no axis or objective"))};
    }
    row.push_back(number(counts.actions));
    for (Carrying carrying :
         {Carrying::named, Carrying::nobody, Carrying::uncertain, Carrying::not_recorded}) {
      row.push_back(number(counts.by_carrying[static_cast<std::size_t>(carrying)]));
    }
    for (const std::uint32_t count : counts.by_state) row.push_back(number(count));
    row.push_back(number(counts.not_said));
    table.rows.push_back(std::move(row));
  };
  const StateTable states = count_states(contract, scope);
  for (const StateCounts& part : states.parts) add(part);
  if (states.loose.actions > 0) add(states.loose);
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
  for (const CoverageRow& each : coverage.rows) {
    std::vector<TableCell> row = {subject_name(contract, each.subject, language),
                                  subject_id(contract, each.subject), number(each.actions),
                                  number(each.unplaced)};
    for (const auto& cell : each.cells) {
      row.push_back(cell ? number(*cell)
                         : TableCell(std::string(said(language, "non renseigné", "not recorded"))));
    }
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
                   {"code", ColumnKind::code}};
  const auto add = [&](const Scope& scope, const Measure& measure) {
    const bool network = measure.subject.kind == SubjectKind::contract;
    table.rows.push_back(
        {table_of(scope, language), scope.axis ? contract.axes[*scope.axis].id : "",
         network ? said(language, "le réseau", "the network")
                 : subject_name(contract, measure.subject, language),
         measure_word(measure.name, language), number(measure.value, language), measure.range.low,
         measure.range.high ? TableCell(*measure.range.high)
                            : TableCell(std::string(said(language, "sans limite", "no limit"))),
         std::string(layer_word(measure.layer, language)),
         std::string(measure_definition(measure.name, measure.layer, language)),
         std::string(subject_kind_code(measure.subject.kind)),
         subject_id(contract, measure.subject), std::string(measure.name)});
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
  table.columns = {{said(language, "de", "from"), ColumnKind::code},
                   {said(language, "nom (de)", "name (from)"), ColumnKind::text},
                   {said(language, "lien", "tie"), ColumnKind::code},
                   {said(language, "vers", "to"), ColumnKind::code},
                   {said(language, "nom (vers)", "name (to)"), ColumnKind::text},
                   {said(language, "rôle", "role"), ColumnKind::code},
                   {said(language, "lieux", "places"), ColumnKind::long_text}};
  const std::vector<NetworkNode> nodes = network_nodes(contract, graph);
  for (const Tie& tie : graph.ties) {
    const NetworkNode &from = nodes[tie.from], &to = nodes[tie.to];
    table.rows.push_back({from.name, from.label, std::string(role_word(tie.role, language)),
                          to.name, to.label, std::string(role_code(tie.role)), places_text(tie)});
  }
  return table;
}

std::vector<ExportTable> export_tables(const Contract& contract, const Graph& graph,
                                       const Analysis& analysis, Language language) {
  std::vector<ExportTable> tables = {
      finding_table(contract, analysis, language), partner_table(contract, graph, language),
      instance_table(contract, language), objective_table(contract, graph.scope, language),
      year_table(contract, language)};
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
