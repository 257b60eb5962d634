// Tables of organisations, instances, axes and objectives: what each is, what it does, and all that
// the contract declares of it, so that it is read back whole (network/sheets/exported_workbook.hpp).
#include <algorithm>
#include <array>

#include "network/model/outline.hpp"
#include "network/model/vocabulary.hpp"
#include "output/contract_files/export_tables.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/plan_words.hpp"

namespace maillage {
namespace {

TableCell counted(std::size_t value) { return static_cast<double>(value); }

void append_item(std::string& list, const std::string& each, const char* between = ", ") {
  if (!list.empty()) list += between;
  list += each;
}

// Between names a semicolon: a comma may be part of one.
std::string partner_names(const Contract& contract, const std::vector<PartnerId>& partners) {
  std::string list;
  for (PartnerId id : partners) append_item(list, contract.partners[id].name, " ; ");
  return list;
}

std::string one_line(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

}  // namespace

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
    for (PartnerId id : instance.members) append_item(seats[id.value], instance.name, " ; ");
  }
  for (std::uint32_t i = 0; i < contract.partners.size(); ++i) {
    const Partner& partner = contract.partners[PartnerId{i}];
    const auto& mine = roles[i];
    std::string aliases;
    for (const std::string& alias : partner.aliases) append_item(aliases, alias, " ; ");
    table.rows.push_back(
        {partner.id, partner.name, std::string(code_of(partner.type)),
         partner.parent ? contract.partners[*partner.parent].name : "",
         partner.epci ? contract.partners[contract.epcis[*partner.epci].partner].name : "",
         std::string(partner.standing == Standing::current
                         ? said(language, "actuel", "current")
                         : said(language, "pressenti", "prospective")),
         std::string(signs[i] ? said(language, "oui", "yes") : said(language, "non", "no")),
         counted(mine[static_cast<std::size_t>(Role::carries)]),
         counted(mine[static_cast<std::size_t>(Role::takes_part)]),
         counted(mine[static_cast<std::size_t>(Role::funds)]), seats[i], aliases,
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
      {"source", ColumnKind::text},
      {said(language, "axes suivis", "axes followed"), ColumnKind::code},
      {said(language, "objectifs suivis", "objectives followed"), ColumnKind::code},
      {said(language, "actions suivies", "actions followed"), ColumnKind::code},
      {said(language, "sources des réunions", "sources of meetings"), ColumnKind::long_text}};
  const std::string unknown = said(language, "non renseigné", "not recorded");
  for (const Instance& instance : contract.instances) {
    std::string follows, dates, axes, objectives, actions, sources;
    if (instance.follows_whole_plan) follows = said(language, "tout le plan", "the whole plan");
    for (AxisId id : instance.axes) {
      append_item(follows, contract.axes[id].id, " ; ");
      append_item(axes, contract.axes[id].id, " ; ");
    }
    for (ObjectiveId id : instance.objectives) {
      append_item(follows, contract.objectives[id].id, " ; ");
      append_item(objectives, contract.objectives[id].id, " ; ");
    }
    for (ActionId id : instance.actions) {
      append_item(follows, contract.actions[id].title, " ; ");
      append_item(actions, contract.actions[id].id, " ; ");
    }
    // A line a meeting, so that each source stays with its date.
    bool is_sourced = false;
    for (const Meeting& meeting : instance.meetings) {
      if (!dates.empty()) sources += '\n';
      append_item(dates, to_string(meeting.date));
      sources += meeting.source.empty() ? "–" : one_line(meeting.source);
      is_sourced = is_sourced || !meeting.source.empty();
    }
    if (!is_sourced) sources.clear();
    table.rows.push_back(
        {instance.id, instance.name, std::string(code_of(instance.level)), instance.remit, follows,
         partner_names(contract, instance.leads),
         instance.members_recorded || !instance.members.empty()
             ? partner_names(contract, instance.members)
             : unknown,
         partner_names(contract, instance.guests),
         instance.rhythm ? TableCell(*instance.rhythm) : TableCell(),
         instance.quorum ? TableCell(static_cast<double>(*instance.quorum)) : TableCell(),
         instance.meetings_recorded ? counted(instance.meetings.size()) : TableCell(unknown), dates,
         instance.source, axes, objectives, actions, sources});
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
      {said(language, "porteur non renseigné", "porteur not recorded"), ColumnKind::count},
      {std::string(person_words(language)), ColumnKind::count}};
  for (int i = 0; i < state_count; ++i) {
    table.columns.push_back({state_word(static_cast<State>(i), language), ColumnKind::count});
  }
  table.columns.push_back({state_word(std::nullopt, language), ColumnKind::count});
  table.columns.push_back({said(language, "pilotes", "leads"), ColumnKind::text});
  table.columns.push_back({"source", ColumnKind::text});
  table.columns.push_back({said(language, "rang", "rank"), ColumnKind::count});
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
    row.push_back(counted(counts.actions));
    for (Carrying carrying : {Carrying::named, Carrying::nobody, Carrying::uncertain,
                              Carrying::not_recorded, Carrying::person}) {
      row.push_back(counted(counts.by_carrying[static_cast<std::size_t>(carrying)]));
    }
    for (const std::uint32_t count : counts.by_state) row.push_back(counted(count));
    row.push_back(counted(counts.not_said));
    if (is_axis) {
      const Axis& axis = contract.axes[AxisId{counts.subject.index}];
      row.insert(row.end(), {partner_names(contract, axis.leads), axis.source});
    } else if (is_objective) {
      row.insert(row.end(),
                 {std::string(), contract.objectives[ObjectiveId{counts.subject.index}].source});
    }
    // The order in which the contract declares them is not the outline's.
    if (is_axis || is_objective) row.push_back(counted(counts.subject.index + std::size_t{1}));
    row.resize(table.columns.size());
    table.rows.push_back(std::move(row));
  };
  const StateTable states = count_states(contract, scope);
  for (const StateCounts& part : states.parts) add(part);
  if (states.loose.actions > 0) add(states.loose);
  return table;
}

}  // namespace maillage
