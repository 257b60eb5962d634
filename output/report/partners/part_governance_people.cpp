// Governance, its people: who steers and who acts, and what part the signatories have.
#include <algorithm>
#include <utility>

#include "output/report/blocks/cells.hpp"
#include "output/report/partners/part_governance.hpp"
#include "output/words/partners/steering_messages.hpp"
#include "output/words/report/header_messages.hpp"

namespace maillage::report::partners {
namespace {

using words::partners::Steering;
using words::report::Headers;

bool carriers_recorded(const blocks::ReportMaking& making) {
  const analysis::Counts& counts = making.analysis.counts;
  return counts.actions > 0 && counts.carrier_not_said < counts.actions;
}

std::vector<text::Place> places_of(const model::Contract& contract,
                                   const std::vector<text::InstanceId>& instances) {
  std::vector<text::Place> places;
  for (const text::InstanceId id : instances) places.push_back(contract.instances[id].place);
  return places;
}

// The rows of these actions in the scope.
std::vector<text::Place> places_of(const blocks::ReportMaking& making,
                                   const std::vector<text::ActionId>& actions) {
  std::vector<text::Place> places;
  for (const auto& rows : making.study.rows()) {
    if (!std::binary_search(actions.begin(), actions.end(), rows.back()->action)) continue;
    for (const model::ActionRow* row : rows) places.push_back(row->place);
  }
  return places;
}

blocks::GridCell seats_cell(blocks::ReportMaking& making, const std::string& who,
                            const std::vector<text::InstanceId>& instances, Steering what) {
  return blocks::count_cell(
      making, instances.size(),
      {making.say(what, {{"who", who}}), "", "", places_of(making.contract, instances)});
}

blocks::GridCell actions_cell(blocks::ReportMaking& making, const std::string& who,
                              const std::vector<text::ActionId>& actions, Steering what) {
  if (!carriers_recorded(making)) return blocks::not_recorded_cell(making);
  return blocks::count_cell(
      making, actions.size(),
      {making.say(what, {{"who", who}}), making.say(Steering::actions_counted), "",
       places_of(making, actions)});
}

// Columns on seats and actions, the same for organisations and for signatories.
std::vector<blocks::GridColumn> part_columns(const blocks::ReportMaking& making) {
  const std::string seats = making.say(Headers::instances);
  const std::string actions = making.say(Headers::actions);
  const auto number = blocks::GridAlign::numbers;
  return {{making.say(Steering::leads_header), number, seats},
          {making.say(Steering::sits_header), number, seats},
          {making.say(Steering::invited_header), number, seats},
          {making.say(Steering::carries_header), number, actions},
          {making.say(Steering::joins_header), number, actions, making.say(Steering::joins_full)}};
}

void add_part_cells(blocks::ReportMaking& making, const std::string& who,
                    const gaps::SteeringPart& part, blocks::GridRow& row) {
  row.cells.push_back(seats_cell(making, who, part.leads, Steering::led_by));
  row.cells.push_back(seats_cell(making, who, part.sits, Steering::sat_on_by));
  row.cells.push_back(seats_cell(making, who, part.invited, Steering::invited_to));
  row.cells.push_back(actions_cell(making, who, part.carries, Steering::carried_by));
  row.cells.push_back(actions_cell(making, who, part.joins, Steering::joined_by));
}

blocks::GridCell kind_cell(const blocks::ReportMaking& making, const gaps::SteeringRow& row) {
  const bool steers = !row.part.leads.empty() || !row.part.sits.empty();
  const bool acts = !row.part.carries.empty();
  switch (row.kind) {
    case gaps::SteeringKind::steers_and_acts:
      return blocks::words_cell(making.say(!steers ? Steering::sits_by_another
                                           : !acts ? Steering::carries_by_another
                                                   : Steering::sits_and_carries));
    case gaps::SteeringKind::steers_only:
      return blocks::words_cell(making.say(Steering::sits_only), blocks::Tone::info);
    case gaps::SteeringKind::acts_only:
      return blocks::words_cell(making.say(Steering::carries_only), blocks::Tone::warning);
  }
  return blocks::words_cell("");
}

blocks::Grid steering_grid(blocks::ReportMaking& making,
                           const std::vector<gaps::SteeringRow>& rows) {
  blocks::Grid grid;
  grid.id = "gouvernance-qui-pilote-qui-porte";
  grid.caption = making.say(
      Steering::caption,
      {{"where", blocks::scope_phrase(making.contract, making.scope(), making.language)}});
  grid.use = blocks::GridUse::data;
  grid.columns = {{making.say(Headers::organisation)}};
  for (blocks::GridColumn& column : part_columns(making)) grid.columns.push_back(std::move(column));
  grid.columns.push_back({making.say(Steering::says_header)});
  // Who sits or carries without the other can be said only where both are recorded.
  const bool both_recorded =
      carriers_recorded(making) && instances_with_members(making.contract) > 0;
  for (const gaps::SteeringKind kind :
       {gaps::SteeringKind::acts_only, gaps::SteeringKind::steers_only,
        gaps::SteeringKind::steers_and_acts}) {
    for (const gaps::SteeringRow& each : rows) {
      if (each.kind != kind) continue;
      blocks::GridRow row;
      row.cells = {blocks::run_cell(making.link(each.partner))};
      add_part_cells(making, making.contract.partners[each.partner].name, each.part, row);
      row.cells.push_back(both_recorded ? kind_cell(making, each)
                                        : blocks::not_recorded_cell(making));
      grid.rows.push_back(std::move(row));
    }
  }
  return grid;
}

blocks::Prose those_of_kind(blocks::ReportMaking& making,
                            const std::vector<gaps::SteeringRow>& rows, gaps::SteeringKind kind,
                            Steering label) {
  std::vector<model::Subject> subjects;
  for (const gaps::SteeringRow& row : rows) {
    if (row.kind == kind) subjects.push_back({model::SubjectKind::partner, row.partner.value});
  }
  blocks::Prose prose = {{making.say(label, {{"n", subjects.size()}}), blocks::Emphasis::strong}};
  if (subjects.empty()) {
    prose.push_back({making.say(Steering::no_organisation)});
  } else {
    blocks::append(prose, blocks::listed(making, subjects));
  }
  prose.push_back({"."});
  return prose;
}

// What the rules say of a signatory: without a part, or without a seat on the steering committee.
blocks::GridCell signatory_finding(const blocks::ReportMaking& making, text::PartnerId partner) {
  const model::Subject subject{model::SubjectKind::partner, partner.value};
  std::vector<std::string> words;
  blocks::Tone tone = blocks::Tone::plain;
  for (const model::Finding& finding : making.analysis.findings) {
    if (finding.subject != subject) continue;
    if (finding.rule == model::Rule::signataire_sans_role) {
      words.push_back(making.say(Steering::without_part));
    } else if (finding.rule == model::Rule::signataire_hors_copil) {
      words.push_back(making.say(Steering::off_committee));
    } else {
      continue;
    }
    if (tone != blocks::Tone::warning) {
      tone = finding.severity == model::Severity::info ? blocks::Tone::info : blocks::Tone::warning;
    }
  }
  if (words.empty()) return blocks::words_cell("–");
  return blocks::words_cell(blocks::enumerated(words, making.language), tone);
}

blocks::GridCell signed_cell(blocks::ReportMaking& making, const model::Signature& signature) {
  if (!signature.date) {
    return blocks::words_cell(making.say(Steering::date_not_recorded), blocks::Tone::missing);
  }
  blocks::GridCell cell = blocks::run_cell(making.figure(
      output_text::date_text(*signature.date, making.language),
      {making.say(Steering::date_of, {{"who", making.contract.partners[signature.partner].name}}),
       "",
       "",
       {signature.place}}));
  cell.sort = to_string(*signature.date);
  return cell;
}

}  // namespace

std::vector<blocks::Block> steering_blocks(blocks::ReportMaking& making,
                                           const std::vector<gaps::SteeringRow>& rows) {
  std::vector<blocks::Block> blocks = {
      blocks::heading_block("gouvernance-piloter-et-agir", making.say(Steering::heading))};
  if (rows.empty()) {
    blocks.push_back(
        blocks::prose_block(blocks::ParagraphKind::nothing, making.say(Steering::nobody)));
    return blocks;
  }
  const auto rests = making.rests_on({analysis::ActionField::carrier});
  if (rests) blocks.push_back(*rests);
  const bool seated = instances_with_members(making.contract) > 0;
  if (!carriers_recorded(making)) {
    blocks.push_back(
        blocks::prose_block(blocks::ParagraphKind::note, making.say(Steering::carrying_not_said)));
  } else if (!seated) {
    blocks.push_back(
        blocks::prose_block(blocks::ParagraphKind::note, making.say(Steering::seats_not_said)));
  } else {
    blocks.push_back(blocks::prose_block(
        blocks::ParagraphKind::plain,
        those_of_kind(making, rows, gaps::SteeringKind::acts_only, Steering::carry_without_seat)));
    blocks.push_back(blocks::prose_block(
        blocks::ParagraphKind::plain, those_of_kind(making, rows, gaps::SteeringKind::steers_only,
                                                    Steering::sit_without_carrying)));
    blocks.push_back(
        blocks::prose_block(blocks::ParagraphKind::note, making.say(Steering::what_sitting_is)));
  }
  blocks.push_back({steering_grid(making, rows)});
  return blocks;
}

std::vector<blocks::Block> signatory_blocks(blocks::ReportMaking& making) {
  std::vector<blocks::Block> blocks = {
      blocks::heading_block("gouvernance-signataires", making.say(Steering::signatories_heading))};
  if (making.contract.signatures.empty()) {
    blocks.push_back(blocks::prose_block(blocks::ParagraphKind::nothing,
                                         making.say(Steering::signatories_not_recorded)));
    return blocks;
  }
  const auto rests =
      making.rests_on({analysis::ActionField::carrier, analysis::ActionField::partners,
                       analysis::ActionField::funders});
  if (rests) blocks.push_back(*rests);
  blocks::Grid grid;
  grid.id = "gouvernance-part-des-signataires";
  grid.caption = making.say(
      Steering::signatories_caption,
      {{"where", blocks::scope_phrase(making.contract, making.scope(), making.language)}});
  grid.use = blocks::GridUse::data;
  grid.columns = {{making.say(Steering::signatory_header)}, {making.say(Steering::signed_header)}};
  for (blocks::GridColumn& column : part_columns(making)) grid.columns.push_back(std::move(column));
  grid.columns.push_back({making.say(Steering::to_know_header)});
  for (const model::Signature& signature : making.contract.signatures) {
    model::PartnerSet signatory = model::no_partner(making.contract);
    signatory[signature.partner.value] = 1;
    const gaps::SteeringPart part =
        making.study.steering_part(model::with_services(making.contract, signatory));
    blocks::GridRow row;
    row.cells = {blocks::run_cell(making.link(signature.partner)), signed_cell(making, signature)};
    add_part_cells(making,
                   making.say(Steering::with_its_services,
                              {{"who", making.contract.partners[signature.partner].name}}),
                   part, row);
    row.cells.push_back(signatory_finding(making, signature.partner));
    grid.rows.push_back(std::move(row));
  }
  blocks.push_back({std::move(grid)});
  return blocks;
}

}  // namespace maillage::report::partners
