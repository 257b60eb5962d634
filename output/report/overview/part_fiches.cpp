// Fiches: one printable page per objective, action, EPCI, instance and organisation; before them, who to
// turn to for what, on one page.
#include <algorithm>
#include <map>

#include "network/model/outline.hpp"
#include "output/diagrams/diagram_data.hpp"
#include "output/fields/field_words.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/report/blocks/row_cells.hpp"
#include "output/report/overview/fiches.hpp"
#include "output/report/overview/overview_parts.hpp"
#include "output/text/typography.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/headlines/sheet_messages.hpp"
#include "output/words/report/cell_messages.hpp"
#include "output/words/report/header_messages.hpp"
#include "output/words/report/row_messages.hpp"
#include "output/words/tally_words.hpp"

namespace maillage::report::overview {
namespace {

using words::overview::FicheCount;
using words::overview::Fiches;
using words::report::Cells;
using words::report::Headers;
using words::report::Rows;

std::vector<text::PartnerId> named_in(const std::vector<const model::ActionRow*>& rows,
                                      std::vector<model::Mention> model::ActionRow::*mentions) {
  std::vector<text::PartnerId> partners;
  for (const model::ActionRow* row : rows) {
    for (const model::Mention& mention : row->*mentions) partners.push_back(mention.partner);
  }
  std::sort(partners.begin(), partners.end());
  partners.erase(std::unique(partners.begin(), partners.end()), partners.end());
  return partners;
}

// Subject by subject: who carries there, who takes part, who follows.
blocks::Grid directory(const blocks::ReportMaking& making) {
  const model::Remits by_name = model::remits(making.contract);
  blocks::Grid grid;
  grid.id = "vers-qui-se-tourner";
  grid.caption = making.say(Fiches::directory_caption);
  grid.use = blocks::GridUse::data;
  grid.columns = {{making.say(Headers::objective)},
                  {making.say(Headers::carriers)},
                  {making.say(Rows::joins_header)},
                  {making.say(Fiches::instances_header)}};
  for (const diagrams::PlanGroup& group :
       diagrams::plan_groups(making.contract, making.scope(), making.language)) {
    if (group.branch != model::Branch::leaf && group.rows.empty()) continue;
    blocks::GridRow row;
    blocks::Run name = making.link(group.subject);
    if (group.subject.kind == model::SubjectKind::contract) {
      name = {making.say(Fiches::no_objective)};
    }
    row.cells.push_back({{std::move(name)}});
    for (const auto mentions : {&model::ActionRow::carriers, &model::ActionRow::partners}) {
      const std::vector<text::PartnerId> partners = named_in(group.rows, mentions);
      row.cells.push_back(
          partners.empty() ? blocks::words_cell(making.say(Fiches::nobody), blocks::Tone::missing)
                           : blocks::prose_cell(making.links(partners)));
    }
    std::vector<text::InstanceId> following;
    if (group.subject.kind == model::SubjectKind::axis)
      following = by_name.of_axis[group.subject.index];
    if (group.subject.kind == model::SubjectKind::objective) {
      following = by_name.of_objective[group.subject.index];
    }
    row.cells.push_back(following.empty() ? blocks::words_cell(making.say(Fiches::no_own_instance))
                                          : blocks::prose_cell(blocks::listed(
                                                making, blocks::as_subjects(following))));
    grid.rows.push_back(std::move(row));
  }
  return grid;
}

// Organisations by type, in the order of the survey's types: the common file of contacts.
blocks::Grid organisations(const blocks::ReportMaking& making) {
  blocks::Grid grid;
  grid.id = "organisations-par-type";
  grid.caption = making.say(Fiches::types_caption);
  grid.columns = {{making.say(Fiches::type_header)},
                  {making.say(Fiches::organisations_header)},
                  {making.say(Fiches::number_header), blocks::GridAlign::numbers}};
  std::map<model::PartnerType, std::vector<text::PartnerId>> by_type;
  for (const text::PartnerId partner : making.graph.partners) {
    by_type[making.contract.partners[partner].type].push_back(partner);
  }
  for (const auto& [type, partners] : by_type) {
    grid.rows.push_back(
        {"",
         {blocks::words_cell(words::type_word(type, making.language)),
          blocks::prose_cell(making.links(partners)),
          blocks::words_cell(output_text::count_text(partners.size(), making.language))}});
  }
  return grid;
}

bool has_fiche(const blocks::ReportMaking& making, const model::Subject& subject) {
  return !blocks::report_anchor(making.contract, subject).empty();
}

}  // namespace

blocks::Run row_count(blocks::ReportMaking& making, FicheCount what, const std::string& name,
                      const std::vector<const model::ActionRow*>& rows) {
  if (rows.empty()) return {making.say(Fiches::no_action)};
  blocks::Trace trace;
  trace.what = making.say(
      what, {{"name", name},
             {"where", blocks::scope_phrase(making.contract, making.scope(), making.language)},
             {"n", rows.size()}});
  for (const model::ActionRow* row : rows) trace.places.push_back(row->place);
  return making.figure(making.say(Cells::actions, {{"n", rows.size()}}), std::move(trace));
}

std::optional<blocks::Block> filled_in(const blocks::ReportMaking& making, const FicheRows& rows,
                                       const std::vector<const model::ActionRow*>& actions) {
  std::vector<const model::ActionRow*> latest;
  for (const model::ActionRow* row : actions) {
    const model::ActionRow* shown = rows.by_action[row->action.value];
    if (shown != nullptr) latest.push_back(shown);
  }
  const analysis::Completeness found = making.study.filled_of(latest);
  if (found.rows == 0) return std::nullopt;
  constexpr std::size_t most_named = 3;
  std::string filled;
  blocks::Prose missing;
  for (std::size_t i = 0; i < found.fields.size(); ++i) {
    // What nobody of the contract fills in is no matter of these actions.
    if (rows.filled.fields[i].filled == 0) continue;
    const analysis::FieldFill& fill = found.fields[i];
    const std::string word(fields::field_word(fill.field, making.language));
    filled += (filled.empty() ? "" : ", ") + word + " " +
              output_text::count_text(fill.filled, making.language) +
              fields::unsure_text(fill, making.language);
    if (fill.missing.empty() || model::is_sparse(rows.filled.fields[i].filled, rows.filled.rows))
      continue;
    if (!missing.empty()) missing.push_back({output_text::semicolon(making.language)});
    blocks::append(
        missing,
        making.prose(
            Fiches::field_of_actions,
            {{"actions", blocks::listed(making, blocks::as_subjects(fill.missing), most_named)}},
            {{"field", word}}));
  }
  blocks::Prose prose = {
      {making.say(Fiches::filled_in, {{"n", std::size_t{found.rows}}, {"fields", filled}})}};
  if (!missing.empty()) {
    prose.push_back({" "});
    blocks::append(prose, making.prose(Fiches::to_complete, {{"fields", std::move(missing)}}));
  }
  return blocks::prose_block(blocks::ParagraphKind::note, std::move(prose));
}

blocks::Prose action_tally(blocks::ReportMaking& making, FicheCount what, const std::string& name,
                           const model::CountedActions& actions) {
  blocks::Prose prose = {row_count(making, what, name, actions.live)};
  const std::string beside = words::abandoned_beside(actions.abandoned.size(), making.language);
  if (!beside.empty()) prose.push_back({beside});
  return prose;
}

FicheRows fiche_rows(const blocks::ReportMaking& making) {
  const model::Contract& contract = making.contract;
  FicheRows rows{diagrams::shown_rows(contract, making.scope()),
                 making.study.doings(),
                 making.study.doings_with_services(),
                 making.study.filled(),
                 std::vector<const model::ActionRow*>(contract.actions.size(), nullptr),
                 model::remits(contract)};
  for (const model::ActionRow* row : rows.rows) rows.by_action[row->action.value] = row;
  return rows;
}

blocks::Fiche fiche_of(blocks::ReportMaking& making, const FicheRows& rows,
                       const model::Subject& subject) {
  switch (subject.kind) {
    case model::SubjectKind::action:
      return action_fiche(making, rows, text::ActionId{subject.index});
    case model::SubjectKind::epci:
      return epci_fiche(making, rows, text::EpciId{subject.index});
    case model::SubjectKind::instance:
      return instance_fiche(making, rows, text::InstanceId{subject.index});
    case model::SubjectKind::partner:
      return partner_fiche(making, rows, text::PartnerId{subject.index});
    default:
      return objective_fiche(making, rows, subject);
  }
}

blocks::ReportPart report_fiches(blocks::ReportMaking& making) {
  const model::Contract& contract = making.contract;
  blocks::ReportPart part{"fiches", making.say(Fiches::title), {}};
  const FicheRows rows = fiche_rows(making);
  std::vector<blocks::Fiche> objectives, actions, epcis, instances, partners;
  for (const model::OutlineItem& item : model::outline(contract)) {
    if (has_fiche(making, item.subject)) {
      objectives.push_back(objective_fiche(making, rows, item.subject));
    }
  }
  for (std::uint32_t i = 0; i < contract.actions.size(); ++i) {
    actions.push_back(action_fiche(making, rows, text::ActionId{i}));
  }
  for (std::uint32_t i = 0; i < contract.epcis.size(); ++i) {
    epcis.push_back(epci_fiche(making, rows, text::EpciId{i}));
  }
  for (std::uint32_t i = 0; i < contract.instances.size(); ++i) {
    instances.push_back(instance_fiche(making, rows, text::InstanceId{i}));
  }
  for (const text::PartnerId partner : making.graph.partners) {
    partners.push_back(partner_fiche(making, rows, partner));
  }
  const std::string things = blocks::enumerated(
      {making.say(contract.objectives.empty() ? Fiches::n_axes : Fiches::n_objectives,
                  {{"n", objectives.size()}}),
       making.say(Cells::actions, {{"n", actions.size()}}),
       making.say(Fiches::n_epcis, {{"n", epcis.size()}}),
       making.say(Cells::instances, {{"n", instances.size()}}),
       making.say(Cells::organisations, {{"n", partners.size()}})},
      making.language);
  part.blocks.push_back(blocks::prose_block(blocks::ParagraphKind::lead,
                                            making.say(Fiches::lead, {{"things", things}})));
  part.blocks.push_back({directory(making)});
  part.blocks.push_back({organisations(making)});
  const auto add = [&](const char* id, const std::string& title,
                       std::vector<blocks::Fiche>& fiches) {
    if (fiches.empty()) return;
    part.blocks.push_back(blocks::heading_block(id, title));
    for (blocks::Fiche& fiche : fiches) part.blocks.push_back({std::move(fiche)});
  };
  add("fiches-objectifs", making.say(Fiches::by_objective), objectives);
  add("fiches-actions", making.say(words::headlines::Sheet::by_action), actions);
  add("fiches-epci", making.say(Fiches::by_epci), epcis);
  add("fiches-instances", making.say(Fiches::by_instance), instances);
  add("fiches-organisations", making.say(Fiches::by_organisation), partners);
  return part;
}

}  // namespace maillage::report::overview
