#include "output/proposals/instance_part.hpp"

#include <algorithm>

#include "network/model/vocabulary.hpp"
#include "output/proposals/meeting_part.hpp"
#include "output/proposals/proposal_voice.hpp"
#include "output/text/numbers.hpp"
#include "output/text/terminal.hpp"
#include "output/words/proposals/instance_messages.hpp"

namespace maillage::proposals {
namespace {

using words::proposals::Instances;

constexpr std::size_t most_needs = 4;

// What the other choice has instead of what.
std::string exchange_text(const ProposalVoice& voice, const std::vector<text::PartnerId>& seats,
                          const std::vector<text::PartnerId>& other) {
  std::vector<text::PartnerId> out, in;
  std::set_difference(seats.begin(), seats.end(), other.begin(), other.end(),
                      std::back_inserter(out));
  std::set_difference(other.begin(), other.end(), seats.begin(), seats.end(),
                      std::back_inserter(in));
  return voice.say(Instances::instead,
                   {{"joining", voice.partners(in)}, {"leaving", voice.partners(out)}});
}

std::string seats_text(const ProposalVoice& voice, const planning::InstanceProposal& proposal,
                       const model::Instance& body) {
  const bool is_known = body.members_recorded || !body.members.empty();
  std::string text =
      voice.say(is_known ? Instances::seats : Instances::seats_unknown_before,
                {{"seats", proposal.seats.size()}, {"members", body.members.size()}});
  if (!proposal.most) return text;
  const auto most = static_cast<std::size_t>(std::max(*proposal.most, 0));
  return text + " – " +
         voice.say(proposal.seats.size() > most ? Instances::ceiling_too_low : Instances::ceiling,
                   {{"n", most}});
}

void add_body(const ProposalVoice& voice, const planning::InstanceProposal& proposal,
              blocks::ReportPart& part) {
  const auto say = [&](std::string text) {
    add(part, blocks::ParagraphKind::plain, std::move(text));
  };
  const model::Instance& body = voice.contract.instances[proposal.instance];
  add_heading(part, voice.instance(proposal.instance), to_string(body.place));
  say(seats_text(voice, proposal, body));
  std::vector<std::vector<std::string>> rows;
  for (const text::PartnerId partner : proposal.seats) {
    const bool joins = std::find(proposal.joining.begin(), proposal.joining.end(), partner) !=
                       proposal.joining.end();
    rows.push_back({joins ? "+" : "", output_text::shortened(voice.partner(partner), 40),
                    seat_reasons(voice.contract, proposal, partner, voice.language)});
  }
  add_table(part, "sieges-" + body.id, voice.say(Instances::caption),
            {voice.say(Instances::new_header), voice.say(Instances::organisation_header),
             voice.say(Instances::reasons_header)},
            rows);
  if (!proposal.leaving.empty()) {
    say(voice.say(Instances::not_called_for,
                  {{"organisations", voice.partners(proposal.leaving, 12)}}));
  }
  for (const planning::SeatNeed& need : proposal.unmet) {
    say(voice.say(Instances::nobody_for,
                  {{"need", need_text(voice.contract, need, voice.language)}}));
  }
  for (const std::vector<text::PartnerId>& other : proposal.alternatives) {
    say(exchange_text(voice, proposal.seats, other));
  }
  if (!proposal.alternatives_end) say(voice.say(Instances::more_choices));
}

std::string how_many_text(const ProposalVoice& voice,
                          const planning::InstanceProposals& proposals) {
  std::string text =
      voice.say(Instances::who_sits) + " " +
      voice.say(proposals.state == planning::SolveState::optimal ? Instances::seats_fewest
                                                                 : Instances::seats_bound,
                {{"n", static_cast<std::size_t>(proposals.seats)},
                 {"bound", static_cast<std::size_t>(proposals.bound)}});
  if (proposals.limits.most_instances) {
    text += " " + voice.say(Instances::most_instances,
                            {{"n", static_cast<std::size_t>(*proposals.limits.most_instances)}});
  }
  return text;
}

}  // namespace

std::string seat_reasons(const model::Contract& contract,
                         const planning::InstanceProposal& proposal, text::PartnerId partner,
                         output_text::Language language) {
  const std::vector<text::PartnerId>& guests = contract.instances[proposal.instance].guests;
  const bool is_guest = std::find(guests.begin(), guests.end(), partner) != guests.end();
  std::string text =
      is_guest ? output_text::filled(message_of(Instances::already_guest), language) : "";
  std::size_t met = 0;
  for (const planning::SeatNeed& need : proposal.needs) {
    if (std::find(need.could.begin(), need.could.end(), partner) == need.could.end()) continue;
    if (++met > most_needs) continue;
    text += (text.empty() ? "" : ", ") + need_text(contract, need, language);
  }
  if (met > most_needs) text += ", +" + output_text::count_text(met - most_needs, language);
  return text;
}

std::string need_text(const model::Contract& contract, const planning::SeatNeed& need,
                      output_text::Language language) {
  const ProposalVoice voice{contract, language};
  const auto name = [&](std::size_t width) {
    return output_text::shortened(voice.name(need.subject, 60), width);
  };
  switch (need.ground) {
    case planning::SeatGround::steers:
      return voice.say(Instances::need_pilot);
    case planning::SeatGround::signed_it:
      return voice.say(Instances::need_signatory, {{"organisation", name(24)}});
    case planning::SeatGround::objective:
      return voice.say(
          Instances::need_objective,
          {{"objective", output_text::printable(
                             contract.objectives[text::ObjectiveId{need.subject.index}].id)}});
    case planning::SeatGround::action:
      return voice.say(Instances::need_action, {{"action", name(32)}});
    case planning::SeatGround::epci:
      return voice.say(Instances::need_epci, {{"epci", name(24)}});
    case planning::SeatGround::type:
      return voice.say(Instances::need_type, {{"type", model::code_of(need.type)}});
  }
  return "";
}

blocks::ReportPart instance_part(const model::Contract& contract,
                                 const planning::InstanceProposals& proposals,
                                 output_text::Language language) {
  const ProposalVoice voice{contract, language};
  blocks::ReportPart part{
      "instances", voice.say(Instances::title, {{"table", voice.table(proposals.year)}}), {}};
  if (proposals.proposals.empty() || proposals.state == planning::SolveState::infeasible) {
    add(part, blocks::ParagraphKind::nothing,
        voice.say(proposals.proposals.empty() ? Instances::none : Instances::infeasible));
    return part;
  }
  if (proposals.state == planning::SolveState::unsolved) {
    add(part, blocks::ParagraphKind::nothing, not_computed_text(language));
    return part;
  }
  add(part, blocks::ParagraphKind::lead, how_many_text(voice, proposals));
  add(part, blocks::ParagraphKind::note, voice.say(Instances::plus));
  const auto is_empty = [](const planning::InstanceProposal& proposal) {
    return proposal.needs.empty() && proposal.unmet.empty() && proposal.leaving.empty();
  };
  std::string empty;
  for (const planning::InstanceProposal& proposal : proposals.proposals) {
    if (!is_empty(proposal)) continue;
    empty += (empty.empty() ? "" : ", ") + voice.instance(proposal.instance);
  }
  if (!empty.empty()) {
    add(part, blocks::ParagraphKind::note,
        voice.say(Instances::nothing_calls, {{"bodies", empty}}));
  }
  for (const planning::InstanceProposal& proposal : proposals.proposals) {
    if (!is_empty(proposal)) add_body(voice, proposal, part);
  }
  return part;
}

}  // namespace maillage::proposals
