#include "output/proposals/carrier_part.hpp"

#include <array>
#include <cstdint>
#include <cstdlib>
#include <utility>

#include "output/proposals/meeting_part.hpp"
#include "output/proposals/proposal_voice.hpp"
#include "output/text/terminal.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/proposals/carrier_messages.hpp"

namespace maillage::proposals {
namespace {

using words::proposals::Carriers;

struct Ground {
  const char* code;
  Carriers words;
};

// In the order of enum CarrierGround.
constexpr std::array<Ground, planning::carrier_ground_count> grounds = {{
    {"nomme_avec_doute", Carriers::ground_named_in_doubt},
    {"a_deja_porte", Carriers::ground_carried_before},
    {"prend_part", Carriers::ground_takes_part},
    {"nommee_dans_le_titre", Carriers::ground_in_title},
    {"a_pris_part", Carriers::ground_took_part},
    {"doute_passe", Carriers::ground_past_doubt},
    {"meme_sujet", Carriers::ground_same_subject},
    {"finance", Carriers::ground_funds},
    {"meme_objectif", Carriers::ground_carries_nearby},
    {"siege_instance", Carriers::ground_sits},
    {"meme_type", Carriers::ground_same_type},
    {"sur_le_territoire", Carriers::ground_on_territory},
    {"hors_territoire", Carriers::ground_off_territory},
}};

const Ground& ground_of(planning::CarrierGround ground) {
  return grounds[static_cast<std::size_t>(ground)];
}

std::size_t whole(std::int64_t number) { return static_cast<std::size_t>(std::abs(number)); }

std::string minus_of(int points) { return points < 0 ? "\u2212" : ""; }

std::string points_words(const ProposalVoice& voice, int points) {
  return voice.say(Carriers::points, {{"sign", minus_of(points)}, {"n", whole(points)}});
}

// What each action of the table hangs on, by ActionId: "1.2".
std::vector<std::string> objective_ids(const model::Contract& contract,
                                       const planning::CarrierProposals& proposals) {
  std::vector<std::string> ids(contract.actions.size());
  const model::Edition* edition = model::find_edition(contract, proposals.year);
  if (edition == nullptr) return ids;
  for (const model::ActionRow& row : edition->rows) {
    std::string& id = ids[row.action.value];
    if (row.objective) {
      id = output_text::printable(contract.objectives[*row.objective].id);
    } else if (row.axis) {
      id = output_text::printable(contract.axes[*row.axis].id);
    }
  }
  return ids;
}

std::string candidate_text(const ProposalVoice& voice, const planning::ScoredCarrier& candidate) {
  return voice.say(candidate.load == 0 ? Carriers::candidate_free : Carriers::candidate_loaded,
                   {{"organisation", voice.partner(candidate.partner)},
                    {"points", points_words(voice, candidate.points)},
                    {"load", static_cast<std::size_t>(candidate.load)}});
}

// An action's answer: paragraphs, each with the reasons of the candidate that it names.
void add_said(const ProposalVoice& voice, blocks::ReportPart& part, Carriers key,
              std::initializer_list<output_text::Filling> fillings = {}) {
  add(part, blocks::ParagraphKind::plain, voice.say(key, fillings));
}

void add_reasons(const ProposalVoice& voice, const planning::CarrierProposal& proposal,
                 blocks::ReportPart& part, const planning::ScoredCarrier& candidate) {
  std::vector<std::vector<std::string>> rows;
  for (const planning::GroundFound& found : candidate.grounds) {
    rows.push_back({minus_of(found.points) + std::to_string(std::abs(found.points)),
                    ground_text(found, voice.language), voice.places(found.places)});
  }
  add_table(part,
            "raisons-" + voice.contract.actions[proposal.action].id + "-" +
                voice.contract.partners[candidate.partner].id,
            voice.say(Carriers::reasons_caption),
            {voice.say(Carriers::points_header), voice.say(Carriers::reason_header),
             voice.say(Carriers::lines_header)},
            rows, {0});
}

void add_chosen(const ProposalVoice& voice, const planning::CarrierProposal& proposal,
                blocks::ReportPart& part) {
  const planning::ScoredCarrier& chosen = proposal.candidates[*proposal.chosen];
  add_said(voice, part, Carriers::proposed, {{"candidate", candidate_text(voice, chosen)}});
  add_reasons(voice, proposal, part, chosen);
  // Why somebody with more points was not proposed.
  if (*proposal.chosen > 0) {
    add_said(voice, part, Carriers::passed_over,
             {{"organisation", voice.partner(proposal.candidates.front().partner)}});
  }
  if (!proposal.next) {
    add_said(voice, part, Carriers::nobody_else);
    return;
  }
  const planning::ScoredCarrier& next = proposal.candidates[*proposal.next];
  const bool costs = proposal.next_cost && *proposal.next_cost > 0;
  const bool moves = !proposal.next_moves.empty();
  std::string actions;
  for (const text::ActionId action : proposal.next_moves) {
    actions += (actions.empty() ? "" : ", ") + voice.action(action, 40);
  }
  const Carriers key =
      costs ? (moves ? Carriers::otherwise_costs_and_moves : Carriers::otherwise_costs)
            : (moves ? Carriers::otherwise_moves : Carriers::otherwise);
  add_said(
      voice, part, key,
      {{"candidate", candidate_text(voice, next)},
       {"cost", costs ? points_words(voice, static_cast<int>(*proposal.next_cost)) : std::string()},
       {"actions", actions}});
  add_reasons(voice, proposal, part, next);
}

void add_nobody(const ProposalVoice& voice, const planning::CarrierProposal& proposal,
                blocks::ReportPart& part, int least_points) {
  const bool has_candidate = !proposal.candidates.empty();
  const Carriers verdict = proposal.realised ? Carriers::if_it_goes_on
                           : has_candidate && proposal.candidates.front().points >= least_points
                               ? Carriers::at_their_limit
                               : Carriers::no_candidate;
  if (!has_candidate) {
    add_said(voice, part, verdict);
    return;
  }
  add_said(voice, part, Carriers::nearest,
           {{"verdict", voice.say(verdict)},
            {"candidate", candidate_text(voice, proposal.candidates.front())}});
  add_reasons(voice, proposal, part, proposal.candidates.front());
}

void add_action_answer(const ProposalVoice& voice, const planning::CarrierProposal& proposal,
                       blocks::ReportPart& part, const planning::CarrierProposals& all,
                       const std::string& objective) {
  std::string title = voice.action(proposal.action, 90);
  if (!objective.empty()) title = objective + "  " + title;
  if (proposal.uncertain) title = voice.say(Carriers::in_doubt, {{"action", title}});
  add_heading(part, std::move(title), to_string(proposal.place));
  if (proposal.chosen) {
    add_chosen(voice, proposal, part);
  } else {
    add_nobody(voice, proposal, part, all.limits.least_points);
  }
  if (!proposal.collective_names.empty()) {
    add_said(voice, part, Carriers::collective,
             {{"organisations", voice.partners(proposal.collective_names)}});
  }
}

// Somebody carries these: nobody is to be proposed, a question is to be asked.
void add_persons(const ProposalVoice& voice, const planning::CarrierProposals& all,
                 blocks::ReportPart& part) {
  const model::Edition* edition = model::find_edition(voice.contract, all.year);
  if (edition == nullptr) return;
  std::string names;
  std::size_t count = 0;
  for (const model::ActionRow& row : edition->rows) {
    if (!model::is_live(row) || row.carrying != model::Carrying::person) continue;
    names += (count++ == 0 ? "" : ", ") + voice.action(row.action, 40);
  }
  if (count == 0) return;
  add(part, blocks::ParagraphKind::plain,
      voice.say(
          Carriers::by_persons,
          {{"n", count}, {"persons", words::person_words(voice.language)}, {"actions", names}}));
}

// What the contract accepts with a reason is not to be filled; it is said, not dropped.
void add_accepted(const ProposalVoice& voice, const planning::CarrierProposals& all,
                  blocks::ReportPart& part) {
  if (all.accepted.empty()) return;
  std::string names;
  for (const text::ActionId action : all.accepted) {
    names += (names.empty() ? "" : ", ") + voice.action(action, 40);
  }
  add(part, blocks::ParagraphKind::plain,
      voice.say(Carriers::accepted_without, {{"n", all.accepted.size()}, {"actions", names}}));
}

void add_head(const ProposalVoice& voice, const planning::CarrierProposals& all,
              blocks::ReportPart& part) {
  std::size_t chosen = 0, realised = 0;
  for (const planning::CarrierProposal& proposal : all.proposals) {
    chosen += proposal.chosen.has_value();
    realised += proposal.realised;
  }
  const std::size_t open = all.proposals.size() - realised;
  add(part, blocks::ParagraphKind::lead,
      voice.say(Carriers::to_fill, {{"open", open}, {"chosen", chosen}, {"left", open - chosen}}));
  if (realised > 0) {
    add(part, blocks::ParagraphKind::plain, voice.say(Carriers::done_without, {{"n", realised}}));
  }
  add_accepted(voice, all, part);
  const planning::CarrierLimits& limits = all.limits;
  std::string how = voice.say(limits.most_load ? Carriers::limits_with_load : Carriers::limits,
                              {{"least", whole(limits.least_points)},
                               {"most", whole(limits.most_new)},
                               {"load", whole(limits.most_load.value_or(0))}});
  if (chosen > 0) {
    const bool proven = all.state == planning::SolveState::optimal;
    how += " " + voice.say(proven ? Carriers::together_most : Carriers::together_bound,
                           {{"points", whole(all.points)}, {"bound", whole(all.bound)}});
  }
  add(part, blocks::ParagraphKind::plain, std::move(how));
  add(part, blocks::ParagraphKind::note, voice.say(Carriers::what_points_say));
  add_persons(voice, all, part);
}

}  // namespace

std::string_view ground_code(planning::CarrierGround ground) { return ground_of(ground).code; }

std::string ground_text(const planning::GroundFound& found, output_text::Language language) {
  std::string shared;
  for (const std::string& word : found.words) shared += (shared.empty() ? "" : ", ") + word;
  return output_text::filled(
      message_of(ground_of(found.ground).words), language,
      {{"n", found.actions.size()}, {"words", output_text::printable(shared)}});
}

blocks::ReportPart carrier_part(const model::Contract& contract,
                                const planning::CarrierProposals& proposals,
                                output_text::Language language) {
  const ProposalVoice voice{contract, language};
  blocks::ReportPart part{
      "porteurs", voice.say(Carriers::title, {{"table", voice.table(proposals.year)}}), {}};
  if (proposals.proposals.empty()) {
    add(part, blocks::ParagraphKind::nothing,
        voice.say(proposals.accepted.empty() ? Carriers::none_without : Carriers::none_to_fill));
    add_accepted(voice, proposals, part);
    return part;
  }
  if (proposals.state == planning::SolveState::unsolved) {
    add(part, blocks::ParagraphKind::nothing, not_computed_text(language));
    return part;
  }
  const std::vector<std::string> ids = objective_ids(contract, proposals);
  add_head(voice, proposals, part);
  for (const planning::CarrierProposal& proposal : proposals.proposals) {
    add_action_answer(voice, proposal, part, proposals, ids[proposal.action.value]);
  }
  return part;
}

}  // namespace maillage::proposals
