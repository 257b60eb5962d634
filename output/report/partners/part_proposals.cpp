// Whom to ask to carry what nobody carries, and whom to invite to which body, each with its reasons:
// what `plan` proposes, with links, and no more than a committee can take up.
#include <algorithm>

#include "network/planning/fewer_actions.hpp"
#include "network/planning/instance_proposals.hpp"
#include "output/proposals/carrier_part.hpp"
#include "output/proposals/fewer_part.hpp"
#include "output/proposals/instance_part.hpp"
#include "output/proposals/meeting_part.hpp"
#include "output/report/blocks/cells.hpp"
#include "output/report/partners/partner_parts.hpp"
#include "output/words/proposals/asking_messages.hpp"
#include "output/words/proposals/carrier_messages.hpp"
#include "output/words/report/cell_messages.hpp"

namespace maillage::report::partners {
namespace {

using words::proposals::Asking;
using words::proposals::Carriers;
using words::report::Cells;

bool knows_members(blocks::ReportMaking& making, const planning::InstanceProposal& proposal) {
  const model::Instance& body = making.contract.instances[proposal.instance];
  return body.members_recorded || !body.members.empty();
}

bool gains_members(blocks::ReportMaking& making, const planning::InstanceProposal& proposal) {
  return knows_members(making, proposal) && !proposal.joining.empty();
}

blocks::Prose candidate_prose(blocks::ReportMaking& making,
                              const planning::ScoredCarrier& candidate) {
  return {making.link(candidate.partner),
          {making.say(Asking::organisation_points,
                      {{"points", static_cast<std::size_t>(std::max(candidate.points, 0))}})}};
}

blocks::GridRow carrier_row(blocks::ReportMaking& making,
                            const planning::CarrierProposal& proposal) {
  blocks::GridRow row;
  row.cells.push_back(blocks::run_cell(making.link(proposal.action)));
  if (!proposal.chosen) {
    row.cells.push_back(blocks::words_cell(making.say(Asking::nobody), blocks::Tone::missing));
    row.cells.emplace_back();
    row.cells.push_back(proposal.candidates.empty() ? blocks::GridCell()
                                                    : blocks::prose_cell(candidate_prose(
                                                          making, proposal.candidates.front())));
    return row;
  }
  const planning::ScoredCarrier& chosen = proposal.candidates[*proposal.chosen];
  row.cells.push_back(blocks::prose_cell(candidate_prose(making, chosen)));
  std::string reasons;
  for (const planning::GroundFound& ground : chosen.grounds) {
    reasons += (reasons.empty() ? "" : making.say(Cells::separator)) +
               proposals::ground_text(ground, making.language);
  }
  row.cells.push_back(blocks::words_cell(std::move(reasons)));
  row.cells.push_back(proposal.next ? blocks::prose_cell(candidate_prose(
                                          making, proposal.candidates[*proposal.next]))
                                    : blocks::GridCell());
  return row;
}

void add_carriers(blocks::ReportMaking& making, blocks::ReportPart& part,
                  const planning::CarrierProposals& all, std::size_t open) {
  const std::size_t realised = all.proposals.size() - open;
  if (all.proposals.empty()) return;
  blocks::add_heading(part, making.say(Asking::carriers_heading));
  if (all.state == planning::SolveState::unsolved) {
    blocks::add(part, blocks::ParagraphKind::nothing,
                proposals::not_computed_text(making.language));
    return;
  }
  if (open > 0) {
    blocks::Grid grid;
    grid.id = "solliciter-porteurs";
    grid.caption = making.say(Asking::carriers_caption);
    grid.use = blocks::GridUse::data;
    for (const Asking header : {Asking::action_header, Asking::ask_header, Asking::reasons_header,
                                Asking::otherwise_header}) {
      grid.columns.push_back({making.say(header)});
    }
    for (const planning::CarrierProposal& proposal : all.proposals) {
      if (!proposal.realised) grid.rows.push_back(carrier_row(making, proposal));
    }
    part.blocks.push_back({std::move(grid)});
    blocks::add(part, blocks::ParagraphKind::note, making.say(Carriers::what_points_say));
  }
  if (realised > 0) {
    blocks::add(part, blocks::ParagraphKind::plain,
                making.say(Carriers::done_without, {{"n", realised}}));
  }
}

void add_invitations(blocks::ReportMaking& making, blocks::ReportPart& part,
                     const planning::InstanceProposals& bodies) {
  blocks::add_heading(part, making.say(Asking::invite_heading));
  if (bodies.state == planning::SolveState::unsolved) {
    blocks::add(part, blocks::ParagraphKind::nothing,
                proposals::not_computed_text(making.language));
    return;
  }
  blocks::Grid grid;
  grid.id = "solliciter-instances";
  grid.caption = making.say(Asking::invite_caption);
  grid.use = blocks::GridUse::data;
  for (const Asking header : {Asking::invite_header, Asking::body_header, Asking::reason_header}) {
    grid.columns.push_back({making.say(header)});
  }
  std::vector<text::InstanceId> unknown;
  for (const planning::InstanceProposal& proposal : bodies.proposals) {
    if (!knows_members(making, proposal)) unknown.push_back(proposal.instance);
    if (!gains_members(making, proposal)) continue;
    for (const text::PartnerId partner : proposal.joining) {
      blocks::GridRow row;
      row.cells.push_back(blocks::run_cell(making.link(partner)));
      row.cells.push_back(blocks::run_cell(making.link(proposal.instance)));
      row.cells.push_back(blocks::words_cell(
          proposals::seat_reasons(making.contract, proposal, partner, making.language)));
      grid.rows.push_back(std::move(row));
    }
  }
  if (bodies.proposals.empty()) {
    blocks::add(part, blocks::ParagraphKind::nothing, making.say(Asking::no_body));
  } else if (grid.rows.empty()) {
    if (unknown.size() < bodies.proposals.size()) {
      blocks::add(part, blocks::ParagraphKind::nothing, making.say(Asking::nobody_to_invite));
    }
  } else {
    part.blocks.push_back({std::move(grid)});
    blocks::add(part, blocks::ParagraphKind::note, making.say(Asking::smallest));
  }
  if (!unknown.empty()) {
    std::vector<std::string> names;
    for (const text::InstanceId each : unknown)
      names.push_back(making.contract.instances[each].name);
    blocks::add(part, blocks::ParagraphKind::plain,
                making.say(Asking::members_unknown,
                           {{"bodies", blocks::enumerated(names, making.language)}}));
  }
}

}  // namespace

blocks::ReportPart report_proposals(blocks::ReportMaking& making) {
  blocks::ReportPart part;
  part.id = "solliciter";
  part.title = making.say(Asking::title);
  const planning::CarrierProposals* carriers = making.carriers();
  if (carriers == nullptr) {
    blocks::add(part, blocks::ParagraphKind::lead, making.say(Asking::no_table));
    return part;
  }
  const planning::InstanceProposals& bodies = *making.study.instance_proposals();
  const auto open = static_cast<std::size_t>(
      std::count_if(carriers->proposals.begin(), carriers->proposals.end(),
                    [](const planning::CarrierProposal& each) { return !each.realised; }));
  const auto gaining = static_cast<std::size_t>(std::count_if(
      bodies.proposals.begin(), bodies.proposals.end(),
      [&](const planning::InstanceProposal& each) { return gains_members(making, each); }));
  std::string lead =
      open == 0 ? making.say(Asking::none_to_fill) : making.say(Asking::to_fill, {{"n", open}});
  if (gaining > 0) lead += making.say(Asking::bodies_gain, {{"n", gaining}});
  blocks::add(part, blocks::ParagraphKind::lead, std::move(lead));
  add_carriers(making, part, *carriers, open);
  add_invitations(making, part, bodies);
  const blocks::ReportPart fewer =
      proposals::fewer_part(making.contract, *making.study.fewer_actions(), making.language);
  part.blocks.push_back({blocks::Disclosure{fewer.title, fewer.blocks}});
  return part;
}

}  // namespace maillage::report::partners
