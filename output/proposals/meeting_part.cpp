#include "output/proposals/meeting_part.hpp"

#include "output/proposals/proposal_voice.hpp"
#include "output/text/terminal.hpp"
#include "output/words/proposals/meeting_messages.hpp"

namespace maillage::proposals {
namespace {

using words::proposals::Meetings;

constexpr std::size_t most_met = 6;

std::string where_text(const ProposalVoice& voice, const collaboration::GovernanceGaps& gaps,
                       const planning::introductions::Introduction& pair) {
  if (!pair.where) return voice.say(Meetings::in_common);
  const std::string place = voice.say(
      pair.to_seat.empty() ? Meetings::both_sit : Meetings::to_seat,
      {{"body", voice.instance(*pair.where)}, {"organisations", voice.partners(pair.to_seat)}});
  if (pair.off_remit.empty()) return place;
  return place + " " + off_remit_text(voice.contract, gaps, pair, voice.language);
}

std::string pair_text(const ProposalVoice& voice, text::PartnerId one, text::PartnerId other) {
  return voice.say(Meetings::two, {{"one", voice.partner(one)}, {"other", voice.partner(other)}});
}

std::string introduction_text(const ProposalVoice& voice, const MeetingProposals& proposals,
                              const planning::introductions::Introduction& pair) {
  const std::string closes = objective_pairs_text(voice.contract, proposals.gaps, pair.closes);
  std::string instead;
  for (const auto& [one, other] : pair.instead) {
    instead += (instead.empty() ? "" : ", ") + pair_text(voice, one, other);
  }
  const bool has_other = pair.otherwise && !pair.instead.empty();
  return voice.say(has_other ? Meetings::pair_or_else : Meetings::pair,
                   {{"one", voice.partner(pair.a)},
                    {"other", voice.partner(pair.b)},
                    {"where", where_text(voice, proposals.gaps, pair)},
                    {"objectives", closes},
                    {"pairs", instead},
                    {"n", static_cast<std::size_t>(pair.otherwise.value_or(0))}});
}

void add_introductions(const ProposalVoice& voice, const MeetingProposals& proposals,
                       blocks::ReportPart& part) {
  const planning::introductions::Introductions& found = proposals.introductions;
  if (!proposals.gaps.integrative_gaps()) {
    add(part, blocks::ParagraphKind::lead, voice.say(Meetings::nothing_to_join));
    return;
  }
  const std::size_t pairs = proposals.gaps.objective_pairs.size();
  std::string text = found.gaps == 0
                         ? voice.say(Meetings::no_gaps, {{"all", pairs}})
                         : voice.say(Meetings::gaps, {{"gaps", found.gaps}, {"all", pairs}});
  if (found.within_family > 0) {
    text += " " + voice.say(Meetings::within_family, {{"n", found.within_family}});
  }
  add(part, blocks::ParagraphKind::lead, text);
  if (found.state == planning::SolveState::unsolved) {
    add(part, blocks::ParagraphKind::note, not_computed_text(voice.language));
  }
  if (found.pairs.empty()) return;
  add(part, blocks::ParagraphKind::plain,
      voice.say(Meetings::fewest_meetings,
                {{"n", found.pairs.size()},
                 {"proof", proof_text(found.state, found.bound, voice.language)}}));
  std::vector<std::string> items;
  for (const planning::introductions::Introduction& pair : found.pairs) {
    items.push_back(introduction_text(voice, proposals, pair));
  }
  add_bullets(part, items);
}

void add_seating(const ProposalVoice& voice, const MeetingProposals& proposals,
                 blocks::ReportPart& part) {
  const planning::introductions::Seating& found = proposals.seating;
  if (proposals.gaps.pairs_too_many) {
    add(part, blocks::ParagraphKind::note, voice.say(Meetings::too_many_pairs));
    return;
  }
  if (proposals.gaps.organisation_pairs.empty()) return;
  const std::size_t pairs = proposals.gaps.organisation_pairs.size();
  std::string text = found.gaps == 0
                         ? voice.say(Meetings::pairs_none_apart, {{"all", pairs}})
                         : voice.say(Meetings::pairs_apart, {{"gaps", found.gaps}, {"all", pairs}});
  if (found.without_body > 0) {
    text += " " + voice.say(Meetings::without_body, {{"n", found.without_body}});
  }
  add(part, blocks::ParagraphKind::plain, text);
  if (found.state == planning::SolveState::unsolved) {
    add(part, blocks::ParagraphKind::note, not_computed_text(voice.language));
  }
  if (found.seats.empty()) return;
  add(part, blocks::ParagraphKind::plain,
      voice.say(Meetings::fewest_seats,
                {{"n", found.seats.size()},
                 {"proof", proof_text(found.state, found.bound, voice.language)}}));
  std::vector<std::string> items;
  // Those who join one body to meet the same ones are said together: it shows whom they serve.
  for (std::size_t from = 0, to = 0; from < found.seats.size(); from = to) {
    const planning::introductions::NewSeat& seat = found.seats[from];
    std::vector<text::PartnerId> joining;
    for (; to < found.seats.size() && found.seats[to].instance == seat.instance &&
           found.seats[to].meets == seat.meets;
         ++to) {
      joining.push_back(found.seats[to].partner);
    }
    items.push_back(
        voice.say(Meetings::seat, {{"organisations", voice.partners(joining, joining.size())},
                                   {"body", voice.instance(seat.instance)},
                                   {"n", joining.size()},
                                   {"others", voice.partners(seat.meets, most_met)}}));
  }
  add_bullets(part, items);
}

std::string caller_text(const ProposalVoice& voice, const planning::introductions::Caller& caller) {
  return voice.say(caller.instead.empty() ? Meetings::caller : Meetings::caller_replaced,
                   {{"organisation", voice.partner(caller.partner)},
                    {"reaches", static_cast<std::size_t>(caller.reaches)},
                    {"alone", static_cast<std::size_t>(caller.reaches_alone)},
                    {"others", voice.partners(caller.instead)}});
}

void add_choice(const ProposalVoice& voice, const planning::introductions::Reach& found,
                blocks::ReportPart& part) {
  const bool bodies = found.by == planning::introductions::ReachBy::actions_and_bodies;
  if (found.callers.empty()) {
    add_heading(part, voice.say(bodies ? Meetings::by_actions_and_bodies_nobody
                                       : Meetings::by_actions_nobody));
    return;
  }
  add_heading(part, voice.say(bodies ? Meetings::by_actions_and_bodies : Meetings::by_actions,
                              {{"calls", found.callers.size()},
                               {"reached", static_cast<std::size_t>(found.reached)},
                               {"proof", proof_text(found.state, found.bound, voice.language)}}));
  if (!found.alone.empty()) {
    add(part, blocks::ParagraphKind::plain,
        voice.say(Meetings::alone, {{"n", found.alone.size()}}));
  }
  std::vector<std::string> items;
  for (const planning::introductions::Caller& caller : found.callers) {
    items.push_back(caller_text(voice, caller));
  }
  add_bullets(part, items);
}

}  // namespace

std::string objective_pair_text(const model::Contract& contract,
                                const collaboration::ObjectivePair& pair) {
  return output_text::printable(contract.objectives[pair.a].id) + "–" +
         output_text::printable(contract.objectives[pair.b].id);
}

std::string objective_pairs_text(const model::Contract& contract,
                                 const collaboration::GovernanceGaps& gaps,
                                 const std::vector<std::size_t>& positions) {
  std::string text;
  for (const std::size_t at : positions) {
    text += (text.empty() ? "" : ", ") + objective_pair_text(contract, gaps.objective_pairs[at]);
  }
  return text;
}

std::string off_remit_text(const model::Contract& contract,
                           const collaboration::GovernanceGaps& gaps,
                           const planning::introductions::Introduction& pair,
                           output_text::Language language) {
  return output_text::filled(
      message_of(Meetings::off_remit), language,
      {{"objectives", objective_pairs_text(contract, gaps, pair.off_remit)}});
}

std::string proof_text(planning::SolveState state, std::int64_t bound,
                       output_text::Language language) {
  const bool proven = state == planning::SolveState::optimal;
  return output_text::filled(message_of(proven ? Meetings::proven : Meetings::cut_short), language,
                             {{"n", static_cast<std::size_t>(bound)}});
}

std::string not_computed_text(output_text::Language language) {
  return output_text::filled(message_of(Meetings::not_computed), language);
}

std::string gaps_caution(output_text::Language language) {
  return output_text::filled(message_of(Meetings::caution), language);
}

blocks::ReportPart meeting_part(const model::Contract& contract, const MeetingProposals& proposals,
                                output_text::Language language) {
  const ProposalVoice voice{contract, language};
  blocks::ReportPart part{"rencontres", voice.say(Meetings::title), {}};
  add_introductions(voice, proposals, part);
  add_seating(voice, proposals, part);
  add(part, blocks::ParagraphKind::note, gaps_caution(language));
  return part;
}

blocks::ReportPart reach_part(const model::Contract& contract, const ReachProposals& proposals,
                              output_text::Language language) {
  const ProposalVoice voice{contract, language};
  blocks::ReportPart part{"appels", voice.say(Meetings::reach_title), {}};
  for (const planning::introductions::Reach& choice : proposals.choices) {
    if (choice.state != planning::SolveState::unsolved) continue;
    add(part, blocks::ParagraphKind::nothing, voice.say(Meetings::reach_too_many));
    return part;
  }
  add(part, blocks::ParagraphKind::lead,
      voice.say(proposals.percent >= 100 ? Meetings::reach_all : Meetings::reach_share,
                {{"percent", static_cast<std::size_t>(proposals.percent)}}));
  for (const planning::introductions::Reach& choice : proposals.choices) {
    add_choice(voice, choice, part);
  }
  return part;
}

}  // namespace maillage::proposals
