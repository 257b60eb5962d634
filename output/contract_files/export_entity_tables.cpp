// Tables of organisations, instances, axes and objectives: what each is, what it does, and all that
// the contract declares of it, so that it is read back whole (network/sheets/exported_workbook.hpp).
#include <algorithm>

#include "network/model/counting.hpp"
#include "network/model/outline.hpp"
#include "network/model/vocabulary.hpp"
#include "output/contract_files/export_tables.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/files/table_messages.hpp"
#include "output/words/files/workbook_messages.hpp"
#include "output/words/finding_words.hpp"

namespace maillage::contract_files {

using words::files::Cell;
using words::files::Header;
using words::files::Sheet;
namespace {

TableCell counted(std::size_t value) { return static_cast<double>(value); }

void append_item(std::string& list, const std::string& each, const char* between = ", ") {
  if (!list.empty()) list += between;
  list += each;
}

// Between names a semicolon: a comma may be part of one.
std::string partner_names(const model::Contract& contract,
                          const std::vector<text::PartnerId>& partners) {
  std::string list;
  for (text::PartnerId id : partners) append_item(list, contract.partners[id].name, " ; ");
  return list;
}

std::string one_line(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

}  // namespace

ExportTable partner_table(const study::Study& study, output_text::Language language) {
  const model::Contract& contract = study.contract();
  const auto say = [&](auto key) { return output_text::filled(message_of(key), language); };
  ExportTable table{"organisations", "Organisations", {}, {}};
  table.columns = {{"id", ColumnKind::code},
                   {say(Header::name), ColumnKind::text},
                   {"type", ColumnKind::type},
                   {say(Header::service_of), ColumnKind::text},
                   {say(Header::territory), ColumnKind::text},
                   {say(Header::standing), ColumnKind::code},
                   {say(Header::signatory), ColumnKind::code},
                   {say(Header::carried), ColumnKind::count},
                   {say(Header::takes_part), ColumnKind::count},
                   {say(Header::funds), ColumnKind::count},
                   {say(Header::instances), ColumnKind::long_text},
                   {say(Header::other_names), ColumnKind::long_text},
                   {say(Header::stands_for), ColumnKind::long_text},
                   {"source", ColumnKind::text},
                   {say(Header::carried_abandoned), ColumnKind::count},
                   {say(Header::carried_with_services), ColumnKind::count}};
  const bool numbered = std::any_of(
      contract.partners.begin(), contract.partners.end(),
      [](const model::Partner& each) { return !each.siren.empty() || !each.finess.empty(); });
  if (numbered) {
    table.columns.push_back({"siren", ColumnKind::code});
    table.columns.push_back({"finess", ColumnKind::code});
  }
  const bool listed =
      std::any_of(contract.partners.begin(), contract.partners.end(), [](const auto& each) {
        const model::RegisterFacts& facts = each.registers;
        return !facts.commune.empty() || !facts.epci.empty() || facts.closed_since ||
               !facts.competences.empty() || !facts.lacking.empty();
      });
  if (listed) {
    // As in contrat.toml, where they are read back to.
    for (const char* key : {"commune", "epci", "ferme_depuis"})
      table.columns.push_back({key, ColumnKind::code});
    for (const char* key : {"competences", "competences_absentes"})
      table.columns.push_back({key, ColumnKind::long_text});
  }
  const std::vector<model::PartnerDoings>& doings = study.doings();
  const std::vector<model::PartnerDoings>& together = study.doings_with_services();
  std::vector<bool> signs(contract.partners.size());
  for (const model::Signature& signature : contract.signatures)
    signs[signature.partner.value] = true;
  std::vector<std::string> seats(contract.partners.size());
  for (const model::Instance& instance : contract.instances) {
    for (text::PartnerId id : instance.members) append_item(seats[id.value], instance.name, " ; ");
  }
  for (std::uint32_t i = 0; i < contract.partners.size(); ++i) {
    const model::Partner& partner = contract.partners[text::PartnerId{i}];
    const model::PartnerDoings& mine = doings[i];
    std::string aliases;
    for (const std::string& alias : partner.aliases) append_item(aliases, alias, " ; ");
    table.rows.push_back(
        {partner.id, partner.name, std::string(model::code_of(partner.type)),
         partner.parent ? contract.partners[*partner.parent].name : "",
         partner.epci ? contract.partners[contract.epcis[*partner.epci].partner].name : "",
         partner.standing == model::Standing::current ? say(Cell::current) : say(Cell::prospective),
         signs[i] ? say(Cell::yes) : say(Cell::no), counted(mine.carries.live.size()),
         counted(mine.takes_part.live.size()), counted(mine.funds.live.size()), seats[i], aliases,
         partner_names(contract, partner.groups), partner.source,
         counted(mine.carries.abandoned.size()), counted(together[i].carries.live.size())});
    if (numbered) {
      table.rows.back().emplace_back(partner.siren);
      table.rows.back().emplace_back(partner.finess);
    }
    if (listed) {
      const model::RegisterFacts& facts = partner.registers;
      std::string has, lacks;
      for (const std::string& each : facts.competences) append_item(has, each, " ; ");
      for (const std::string& each : facts.lacking) append_item(lacks, each, " ; ");
      for (const std::string& cell :
           {facts.commune, facts.epci, facts.closed_since ? to_string(*facts.closed_since) : "",
            has, lacks})
        table.rows.back().emplace_back(cell);
    }
  }
  return table;
}

ExportTable instance_table(const model::Contract& contract, output_text::Language language) {
  const auto say = [&](auto key) { return output_text::filled(message_of(key), language); };
  ExportTable table{"instances", say(Sheet::instances), {}, {}};
  table.columns = {{"id", ColumnKind::code},
                   {say(Header::name), ColumnKind::text},
                   {say(Header::level), ColumnKind::code},
                   {say(Header::remit), ColumnKind::text},
                   {say(Header::follows), ColumnKind::long_text},
                   {say(Header::leads), ColumnKind::text},
                   {say(Header::members), ColumnKind::long_text},
                   {say(Header::guests), ColumnKind::text},
                   {say(Header::meetings_promised), ColumnKind::real},
                   {"quorum", ColumnKind::count},
                   {say(Header::meetings_held), ColumnKind::count},
                   {"dates", ColumnKind::long_text},
                   {"source", ColumnKind::text},
                   {say(Header::axes_followed), ColumnKind::code},
                   {say(Header::objectives_followed), ColumnKind::code},
                   {say(Header::actions_followed), ColumnKind::code},
                   {say(Header::meeting_sources), ColumnKind::long_text},
                   {say(Header::empty_cells), ColumnKind::text}};
  const bool says_not_held =
      std::any_of(contract.instances.begin(), contract.instances.end(),
                  [](const model::Instance& instance) { return !instance.not_held.empty(); });
  if (says_not_held) {
    table.columns.push_back({say(Header::said_not_held), ColumnKind::text});
  }
  const bool says_since =
      std::any_of(contract.instances.begin(), contract.instances.end(),
                  [](const model::Instance& instance) { return instance.rhythm_since; });
  if (says_since) {
    table.columns.push_back({say(Header::promised_since), ColumnKind::text});
  }
  const bool says_flows = std::any_of(
      contract.instances.begin(), contract.instances.end(), [](const model::Instance& instance) {
        return !instance.decides.empty() || !instance.prepares.empty() ||
               !instance.reports_to.empty();
      });
  if (says_flows) {
    for (const Header header : {Header::decides, Header::prepares, Header::reports_to}) {
      table.columns.push_back({say(header), ColumnKind::text});
    }
  }
  const std::string unknown = say(Cell::not_recorded);
  for (const model::Instance& instance : contract.instances) {
    std::string follows, dates, axes, objectives, actions, sources, not_held;
    for (const model::Meeting& each : instance.not_held) {
      append_item(not_held,
                  to_string(each.date) + (each.source.empty() ? "" : " (" + each.source + ")"),
                  " ; ");
    }
    if (instance.follows_whole_plan) follows = say(Cell::whole_plan);
    for (text::AxisId id : instance.axes) {
      append_item(follows, contract.axes[id].id, " ; ");
      append_item(axes, contract.axes[id].id, " ; ");
    }
    for (text::ObjectiveId id : instance.objectives) {
      append_item(follows, contract.objectives[id].id, " ; ");
      append_item(objectives, contract.objectives[id].id, " ; ");
    }
    for (text::ActionId id : instance.actions) {
      append_item(follows, contract.actions[id].title, " ; ");
      append_item(actions, contract.actions[id].id, " ; ");
    }
    // A line a meeting, so that each source stays with its date.
    bool is_sourced = false;
    for (const model::Meeting& meeting : instance.meetings) {
      if (!dates.empty()) sources += '\n';
      append_item(dates, to_string(meeting.date));
      sources += meeting.source.empty() ? "–" : one_line(meeting.source);
      is_sourced = is_sourced || !meeting.source.empty();
    }
    if (!is_sourced) sources.clear();
    table.rows.push_back(
        {instance.id, instance.name, std::string(model::code_of(instance.level)), instance.remit,
         follows, partner_names(contract, instance.leads),
         instance.members_recorded || !instance.members.empty()
             ? partner_names(contract, instance.members)
             : unknown,
         partner_names(contract, instance.guests),
         instance.rhythm ? TableCell(*instance.rhythm) : TableCell(),
         instance.quorum ? TableCell(static_cast<double>(*instance.quorum)) : TableCell(),
         instance.meetings_recorded ? counted(instance.meetings.size()) : TableCell(), dates,
         instance.source, axes, objectives, actions, sources,
         instance.meetings_recorded ? "" : say(Cell::meetings_not_recorded)});
    if (says_not_held) table.rows.back().push_back(not_held);
    if (says_since) {
      table.rows.back().push_back(instance.rhythm_since ? to_string(*instance.rhythm_since) : "");
    }
    if (says_flows) {
      table.rows.back().push_back(instance.decides);
      for (const auto* flow : {&instance.prepares, &instance.reports_to}) {
        std::string ids;
        for (const text::InstanceId id : *flow) {
          append_item(ids, contract.instances[id].id, " ; ");
        }
        table.rows.back().push_back(ids);
      }
    }
  }
  return table;
}

ExportTable objective_table(const study::Study& study, output_text::Language language) {
  const model::Contract& contract = study.contract();
  const auto say = [&](auto key) { return output_text::filled(message_of(key), language); };
  ExportTable table{"objectifs", say(Sheet::objectives), {}, {}};
  table.columns = {{say(Header::kind), ColumnKind::code},
                   {"id", ColumnKind::code},
                   {say(Header::name), ColumnKind::long_text},
                   {"actions", ColumnKind::count},
                   {say(Header::with_carrier), ColumnKind::count},
                   {say(Header::without_carrier), ColumnKind::count},
                   {say(Header::uncertain_carrier), ColumnKind::count},
                   {say(Header::carrier_not_recorded), ColumnKind::count},
                   {std::string(words::person_words(language)), ColumnKind::count}};
  for (int i = 0; i < model::state_count; ++i) {
    table.columns.push_back(
        {words::state_word(static_cast<model::State>(i), language), ColumnKind::count});
  }
  table.columns.push_back({words::state_word(std::nullopt, language), ColumnKind::count});
  table.columns.push_back({say(Header::leads), ColumnKind::text});
  table.columns.push_back({"source", ColumnKind::text});
  table.columns.push_back({say(Header::rank), ColumnKind::count});
  const bool says_printed =
      std::any_of(contract.objectives.begin(), contract.objectives.end(),
                  [](const model::Objective& objective) { return !objective.not_printed.empty(); });
  if (says_printed) {
    table.columns.push_back({say(Header::not_printed_in), ColumnKind::text});
  }
  const bool says_tied =
      std::any_of(contract.objectives.begin(), contract.objectives.end(),
                  [](const model::Objective& objective) { return !objective.tied_to.empty(); });
  if (says_tied) {
    table.columns.push_back({say(Header::tied_to), ColumnKind::text});
  }
  const bool says_priorities =
      std::any_of(contract.objectives.begin(), contract.objectives.end(),
                  [](const model::Objective& objective) { return !objective.priorities.empty(); });
  if (says_priorities)
    table.columns.push_back({say(Header::national_priorities), ColumnKind::text});
  const auto add = [&](const gaps::StateCounts& counts) {
    const bool is_axis = counts.subject.kind == model::SubjectKind::axis;
    const bool is_objective = counts.subject.kind == model::SubjectKind::objective;
    std::vector<TableCell> row;
    if (is_axis) {
      row = {say(Header::axis), words::subject_id(contract, counts.subject),
             contract.axes[text::AxisId{counts.subject.index}].name};
    } else if (is_objective) {
      row = {say(Header::objective), words::subject_id(contract, counts.subject),
             contract.objectives[text::ObjectiveId{counts.subject.index}].name};
    } else {
      row = {std::string("–"), std::string(), say(Cell::under_nothing)};
    }
    row.push_back(counted(counts.actions));
    for (model::Carrying carrying :
         {model::Carrying::named, model::Carrying::nobody, model::Carrying::uncertain,
          model::Carrying::not_recorded, model::Carrying::person}) {
      row.push_back(counted(counts.by_carrying[static_cast<std::size_t>(carrying)]));
    }
    for (const std::uint32_t count : counts.by_state) row.push_back(counted(count));
    row.push_back(counted(counts.not_said));
    if (is_axis) {
      const model::Axis& axis = contract.axes[text::AxisId{counts.subject.index}];
      row.insert(row.end(), {partner_names(contract, axis.leads), axis.source});
    } else if (is_objective) {
      row.insert(row.end(), {std::string(),
                             contract.objectives[text::ObjectiveId{counts.subject.index}].source});
    }
    // The order in which the contract declares them is not the outline's.
    if (is_axis || is_objective) row.push_back(counted(counts.subject.index + std::size_t{1}));
    if (is_objective) {
      const model::Objective& objective =
          contract.objectives[text::ObjectiveId{counts.subject.index}];
      std::string years, tied, priorities;
      for (const int year : objective.not_printed) append_item(years, std::to_string(year), " ; ");
      for (const text::ObjectiveId other : objective.tied_to) {
        append_item(tied, contract.objectives[other].id, " ; ");
      }
      if (says_printed) row.emplace_back(std::move(years));
      if (says_tied) row.emplace_back(std::move(tied));
      for (const std::string& each : objective.priorities) append_item(priorities, each, " ; ");
      if (says_priorities) row.emplace_back(std::move(priorities));
    }
    row.resize(table.columns.size());
    table.rows.push_back(std::move(row));
  };
  const gaps::StateTable& states = study.states();
  for (const gaps::StateCounts& part : states.parts) add(part);
  if (states.loose.actions > 0) add(states.loose);
  return table;
}

}  // namespace maillage::contract_files
