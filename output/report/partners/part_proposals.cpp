// Whom to ask to carry what nobody carries, and whom to invite to which body, each with its reasons:
// what `plan` proposes, with links, and no more than a committee can take up.
#include <algorithm>

#include "network/planning/fewer_actions.hpp"
#include "network/planning/instance_proposals.hpp"
#include "output/proposals/carrier_part.hpp"
#include "output/proposals/fewer_part.hpp"
#include "output/proposals/instance_part.hpp"
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

class ProposalsPart {
 public:
  explicit ProposalsPart(blocks::ReportMaking& making)
      : making_(making), contract_(making.contract) {}

  blocks::ReportPart write() {
    part_.id = "solliciter";
    part_.title = making_.say(Asking::title);
    const planning::CarrierProposals* carriers = making_.carriers();
    if (carriers == nullptr) {
      blocks::add(part_, blocks::ParagraphKind::lead, making_.say(Asking::no_table));
      return std::move(part_);
    }
    const planning::InstanceProposals& bodies = *making_.study.instance_proposals();
    const auto open = static_cast<std::size_t>(
        std::count_if(carriers->proposals.begin(), carriers->proposals.end(),
                      [](const planning::CarrierProposal& each) { return !each.realised; }));
    const auto gaining = static_cast<std::size_t>(
        std::count_if(bodies.proposals.begin(), bodies.proposals.end(),
                      [&](const planning::InstanceProposal& each) { return gains(each); }));
    std::string lead =
        open == 0 ? making_.say(Asking::none_to_fill) : making_.say(Asking::to_fill, {{"n", open}});
    if (gaining > 0) lead += making_.say(Asking::bodies_gain, {{"n", gaining}});
    blocks::add(part_, blocks::ParagraphKind::lead, std::move(lead));
    add_carriers(*carriers, open);
    add_invitations(bodies);
    const blocks::ReportPart fewer =
        proposals::fewer_part(contract_, *making_.study.fewer_actions(), making_.language);
    part_.blocks.push_back({blocks::Disclosure{fewer.title, fewer.blocks}});
    return std::move(part_);
  }

 private:
  bool knows_members(const planning::InstanceProposal& proposal) const {
    const model::Instance& body = contract_.instances[proposal.instance];
    return body.members_recorded || !body.members.empty();
  }
  bool gains(const planning::InstanceProposal& proposal) const {
    return knows_members(proposal) && !proposal.joining.empty();
  }

  blocks::Prose organisation(const planning::ScoredCarrier& candidate) const {
    return {making_.link(candidate.partner),
            {making_.say(Asking::organisation_points,
                         {{"points", static_cast<std::size_t>(std::max(candidate.points, 0))}})}};
  }

  blocks::GridRow carrier_row(const planning::CarrierProposal& proposal) const {
    blocks::GridRow row;
    row.cells.push_back(blocks::run_cell(making_.link(proposal.action)));
    if (!proposal.chosen) {
      row.cells.push_back(blocks::words_cell(making_.say(Asking::nobody), blocks::Tone::missing));
      row.cells.emplace_back();
      row.cells.push_back(proposal.candidates.empty()
                              ? blocks::GridCell()
                              : blocks::prose_cell(organisation(proposal.candidates.front())));
      return row;
    }
    const planning::ScoredCarrier& chosen = proposal.candidates[*proposal.chosen];
    row.cells.push_back(blocks::prose_cell(organisation(chosen)));
    std::string reasons;
    for (const planning::GroundFound& ground : chosen.grounds) {
      reasons += (reasons.empty() ? "" : making_.say(Cells::separator)) +
                 proposals::ground_text(ground, making_.language);
    }
    row.cells.push_back(blocks::words_cell(std::move(reasons)));
    row.cells.push_back(proposal.next
                            ? blocks::prose_cell(organisation(proposal.candidates[*proposal.next]))
                            : blocks::GridCell());
    return row;
  }

  void add_carriers(const planning::CarrierProposals& all, std::size_t open) {
    const std::size_t realised = all.proposals.size() - open;
    if (all.proposals.empty()) return;
    blocks::add_heading(part_, making_.say(Asking::carriers_heading));
    if (open > 0) {
      blocks::Grid grid;
      grid.id = "solliciter-porteurs";
      grid.caption = making_.say(Asking::carriers_caption);
      grid.use = blocks::GridUse::data;
      for (const Asking header : {Asking::action_header, Asking::ask_header, Asking::reasons_header,
                                  Asking::otherwise_header}) {
        grid.columns.push_back({making_.say(header)});
      }
      for (const planning::CarrierProposal& proposal : all.proposals) {
        if (!proposal.realised) grid.rows.push_back(carrier_row(proposal));
      }
      part_.blocks.push_back({std::move(grid)});
      blocks::add(part_, blocks::ParagraphKind::note, making_.say(Carriers::what_points_say));
    }
    if (realised > 0) {
      blocks::add(part_, blocks::ParagraphKind::plain,
                  making_.say(Carriers::done_without, {{"n", realised}}));
    }
  }

  void add_invitations(const planning::InstanceProposals& bodies) {
    blocks::add_heading(part_, making_.say(Asking::invite_heading));
    blocks::Grid grid;
    grid.id = "solliciter-instances";
    grid.caption = making_.say(Asking::invite_caption);
    grid.use = blocks::GridUse::data;
    for (const Asking header :
         {Asking::invite_header, Asking::body_header, Asking::reason_header}) {
      grid.columns.push_back({making_.say(header)});
    }
    std::vector<text::InstanceId> unknown;
    for (const planning::InstanceProposal& proposal : bodies.proposals) {
      if (!knows_members(proposal)) unknown.push_back(proposal.instance);
      if (!gains(proposal)) continue;
      for (const text::PartnerId partner : proposal.joining) {
        blocks::GridRow row;
        row.cells.push_back(blocks::run_cell(making_.link(partner)));
        row.cells.push_back(blocks::run_cell(making_.link(proposal.instance)));
        row.cells.push_back(blocks::words_cell(
            proposals::seat_reasons(contract_, proposal, partner, making_.language)));
        grid.rows.push_back(std::move(row));
      }
    }
    if (bodies.proposals.empty()) {
      blocks::add(part_, blocks::ParagraphKind::nothing, making_.say(Asking::no_body));
    } else if (grid.rows.empty()) {
      if (unknown.size() < bodies.proposals.size()) {
        blocks::add(part_, blocks::ParagraphKind::nothing, making_.say(Asking::nobody_to_invite));
      }
    } else {
      part_.blocks.push_back({std::move(grid)});
      blocks::add(part_, blocks::ParagraphKind::note, making_.say(Asking::smallest));
    }
    if (!unknown.empty()) {
      std::vector<std::string> names;
      for (const text::InstanceId each : unknown) names.push_back(contract_.instances[each].name);
      blocks::add(part_, blocks::ParagraphKind::plain,
                  making_.say(Asking::members_unknown,
                              {{"bodies", blocks::enumerated(names, making_.language)}}));
    }
  }

  blocks::ReportMaking& making_;
  const model::Contract& contract_;
  blocks::ReportPart part_;
};

}  // namespace

blocks::ReportPart report_proposals(blocks::ReportMaking& making) {
  return ProposalsPart(making).write();
}

}  // namespace maillage::report::partners
