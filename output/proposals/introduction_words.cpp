#include "output/proposals/introduction_words.hpp"

#include "output/proposals/proposal_voice.hpp"
#include "output/text/numbers.hpp"
#include "output/text/terminal.hpp"

namespace maillage::proposals {
namespace {

constexpr std::size_t most_met = 6;

std::string where_text(const ProposalVoice& voice,
                       const planning::introductions::Introduction& pair) {
  if (!pair.where) return voice.say("sur une action à mener ensemble", "on an action in common");
  const std::string body = voice.instance(*pair.where);
  if (pair.to_seat.empty()) return body + voice.say(" (les deux y siègent)", " (both sit there)");
  return body + voice.say(" (y faire siéger ", " (seat ") + voice.partners(pair.to_seat) +
         voice.say(")", " there)");
}

std::string introduction_text(const ProposalVoice& voice, const MeetingProposals& proposals,
                              const planning::introductions::Introduction& pair) {
  std::string closes;
  for (const std::size_t at : pair.closes) {
    closes += (closes.empty() ? "" : ", ") +
              objective_pair_text(voice.contract, proposals.gaps.objective_pairs[at]);
  }
  std::string text = "    " + voice.partner(pair.a) + voice.say(" et ", " and ") +
                     voice.partner(pair.b) + voice.say(" : ", ": ") + where_text(voice, pair) +
                     "\n      " + voice.say("relie ", "joins ") + closes;
  if (pair.otherwise && !pair.instead.empty()) {
    text += voice.say(" ; ou bien ", "; or else ");
    for (std::size_t at = 0; at < pair.instead.size(); ++at) {
      text += (at > 0 ? ", " : "") + voice.partner(pair.instead[at].first) +
              voice.say(" et ", " and ") + voice.partner(pair.instead[at].second);
    }
    text += voice.say(" (en tout ", " (in all ") +
            voice.count(*pair.otherwise, "rencontre", "rencontres", "meeting", "meetings") + ")";
  }
  return text + "\n";
}

std::string introductions_part(const ProposalVoice& voice, const MeetingProposals& proposals) {
  const planning::introductions::Introductions& found = proposals.introductions;
  if (!proposals.gaps.integrative_gaps()) {
    return std::string("  ") +
           voice.say(
               "Aucune paire d'objectifs liés où quelqu'un travaille sur l'un et l'autre : "
               "rien à relier.",
               "No two objectives that hang together are both worked on: nothing to join.") +
           "\n";
  }
  std::string text =
      "  " +
      voice.count(found.gaps, "paire d'objectifs liés n'a", "paires d'objectifs liés n'ont",
                  "pair of objectives that hang together has",
                  "pairs of objectives that hang together have") +
      voice.say(" aucune organisation en commun, sur ", " no organisation in common, of ") +
      output_text::count_text(proposals.gaps.objective_pairs.size(), voice.language) +
      voice.say(" (même objectif ou axe au-dessus, ou « lie_a »)",
                " (same objective or axis above, or \"lie_a\")");
  if (found.within_family > 0) {
    text += voice.say(" ; ", "; ") + output_text::count_text(found.within_family, voice.language) +
            voice.say(" entre une organisation et ses services seulement",
                      " between an organisation and its services alone");
  }
  text += ".\n";
  if (found.pairs.empty()) return text;
  text += std::string("  ") +
          voice.say("Le moins de rencontres qui les relient : ",
                    "The fewest meetings that join them: ") +
          output_text::count_text(found.pairs.size(), voice.language) + " " +
          proof_text(found.state, found.bound, voice.language) + "\n";
  for (const planning::introductions::Introduction& pair : found.pairs)
    text += introduction_text(voice, proposals, pair);
  return text;
}

std::string seating_part(const ProposalVoice& voice, const MeetingProposals& proposals) {
  const planning::introductions::Seating& found = proposals.seating;
  if (proposals.gaps.pairs_too_many) {
    return std::string("  ") +
           voice.say("Trop d'organisations par objectif pour regarder chaque paire.",
                     "Too many organisations an objective to go through every pair.") +
           "\n";
  }
  if (proposals.gaps.organisation_pairs.empty()) return "";
  std::string text =
      "  " +
      voice.count(found.gaps, "paire d'organisations d'un même objectif ne partage",
                  "paires d'organisations d'un même objectif ne partagent",
                  "pair of organisations on one objective shares",
                  "pairs of organisations on one objective share") +
      voice.say(" ni action ni instance, sur ", " neither action nor body, of ") +
      output_text::count_text(proposals.gaps.organisation_pairs.size(), voice.language);
  if (found.without_body > 0) {
    text += voice.say(" ; ", "; ") + output_text::count_text(found.without_body, voice.language) +
            voice.say(" sur des objectifs qu'aucune instance ne suit par son nom",
                      " on objectives that no body follows by name");
  }
  text += ".\n";
  if (found.seats.empty()) return text;
  text += std::string("  ") +
          voice.say("Le moins de sièges pour que les autres se croisent : ",
                    "The fewest seats for the others to meet: ") +
          output_text::count_text(found.seats.size(), voice.language) + " " +
          proof_text(found.state, found.bound, voice.language) + "\n";
  for (const planning::introductions::NewSeat& seat : found.seats) {
    text += "    " + voice.partner(seat.partner) + voice.say(" : ", ": ") +
            voice.instance(seat.instance) + voice.say(" ; y croise ", "; meets ") +
            voice.partners(seat.meets, most_met) + "\n";
  }
  return text;
}

std::string caller_text(const ProposalVoice& voice, const planning::introductions::Caller& caller) {
  std::string text = "    " + voice.partner(caller.partner) + voice.say(" : ", ": ") +
                     voice.count(caller.reaches, "autre jointe", "autres jointes", "other reached",
                                 "others reached") +
                     voice.say(" ; sans elle, ", "; without it, ") +
                     voice.count(caller.reaches_alone, "ne le serait pas, elle comprise",
                                 "ne le seraient pas, elle comprise",
                                 "would not be, itself counted", "would not be, itself counted");
  if (!caller.instead.empty()) {
    text += voice.say(" ; à sa place : ", "; in its place: ") + voice.partners(caller.instead);
  }
  return text + "\n";
}

std::string choice_text(const ProposalVoice& voice, const planning::introductions::Reach& found) {
  const bool bodies = found.by == planning::introductions::ReachBy::actions_and_bodies;
  std::string text =
      "  " + std::string(bodies ? voice.say("Par les actions et les instances : ",
                                            "By actions and bodies: ")
                                : voice.say("Par les actions seules : ", "By actions alone: "));
  if (found.callers.empty()) {
    return text + voice.say("personne n'est lié à une autre.", "nobody is tied to another.") + "\n";
  }
  text +=
      voice.count(found.callers.size(), "appel joint", "appels joignent", "call reaches",
                  "calls reach") +
      " " +
      voice.count(found.reached, "organisation", "organisations", "organisation", "organisations") +
      " " + proof_text(found.state, found.bound, voice.language);
  if (!found.alone.empty()) {
    text += voice.say(" ; ", "; ") +
            voice.count(found.alone.size(), "n'est liée à aucune autre et s'appelle à part",
                        "ne sont liées à aucune autre et s'appellent à part",
                        "is tied to no other and is to be called apart",
                        "are tied to no other and are to be called apart");
  }
  text += "\n";
  for (const planning::introductions::Caller& caller : found.callers)
    text += caller_text(voice, caller);
  return text;
}

}  // namespace

std::string objective_pair_text(const model::Contract& contract,
                                const collaboration::ObjectivePair& pair) {
  return output_text::printable(contract.objectives[pair.a].id) + "–" +
         output_text::printable(contract.objectives[pair.b].id);
}

std::string proof_text(planning::SolveState state, std::int64_t bound,
                       output_text::Language language) {
  const bool french = language == output_text::Language::french;
  if (state == planning::SolveState::optimal) return french ? "(prouvé)" : "(proven)";
  return (french ? "(recherche écourtée : " : "(search cut short: ") +
         output_text::count_text(static_cast<std::size_t>(bound), language) +
         (french ? " au moins)" : " at least)");
}

const char* gaps_caution(output_text::Language language) {
  return language == output_text::Language::french
             ? "Un écart montre où rien d'écrit ne dit un travail commun, non qu'il en faudrait un."
             : "A gap shows where nothing recorded tells of common work, not that there should be.";
}

std::string meeting_proposals_text(const model::Contract& contract,
                                   const MeetingProposals& proposals,
                                   output_text::Language language) {
  const ProposalVoice voice{contract, language};
  return voice.heading(voice.say("Qui présenter à qui, et où",
                                 "Whom to introduce to whom, and "
                                 "where")) +
         introductions_part(voice, proposals) + seating_part(voice, proposals) + "  " +
         gaps_caution(language) + "\n";
}

std::string reach_text(const model::Contract& contract, const ReachProposals& proposals,
                       output_text::Language language) {
  const ProposalVoice voice{contract, language};
  std::string text = voice.heading(voice.say("Qui appeler d'abord", "Whom to phone first"));
  for (const planning::introductions::Reach& choice : proposals.choices) {
    if (choice.state == planning::SolveState::unsolved) {
      return text + "  " +
             voice.say("Trop d'organisations pour chercher le plus petit nombre d'appels.",
                       "Too many organisations to look for the fewest calls.") +
             "\n";
    }
  }
  text += "  ";
  text += proposals.percent >= 100
              ? std::string(voice.say("Le moins d'appels pour joindre chaque organisation liée à "
                                      "une autre, elle-même ou par une qui partage avec elle une "
                                      "action ou une instance. ",
                                      "The fewest calls to reach each organisation tied to "
                                      "another, itself or through one that shares an action or a "
                                      "body with it. "))
              : voice.say("Le moins d'appels pour joindre ", "The fewest calls to reach ") +
                    std::to_string(proposals.percent) +
                    voice.say("\u00A0% des organisations liées à une autre. ",
                              "% of the organisations tied to another. ");
  text += voice.say("Le pilote, qui appelle, et les noms collectifs sont à part.",
                    "The lead, who phones, and collective names are apart.");
  text += "\n";
  for (const planning::introductions::Reach& choice : proposals.choices)
    text += choice_text(voice, choice);
  return text;
}

}  // namespace maillage::proposals
