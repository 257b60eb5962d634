#include "output/proposals/carrier_words.hpp"

#include <algorithm>

#include "output/proposals/proposal_voice.hpp"
#include "output/text/numbers.hpp"
#include "output/text/terminal.hpp"
#include "output/words/finding_words.hpp"

namespace maillage::proposals {
namespace {

struct GroundWords {
  const char* code;
  const char* french;
  const char* english;
};

// In the order of enum CarrierGround.
constexpr std::array<GroundWords, planning::carrier_ground_count> ground_words_of = {{
    {"nomme_avec_doute", "nommée avec un doute dans la cellule", "named with a doubt in the cell"},
    {"a_deja_porte", "l'a portée dans un tableau précédent", "carried it in an earlier table"},
    {"prend_part", "y prend part", "takes part in it"},
    {"nommee_dans_le_titre", "nommée dans le titre de l'action", "named in the action's title"},
    {"a_pris_part", "y a pris part dans un autre tableau", "took part in it in another table"},
    {"doute_passe", "nommée avec un doute dans un tableau précédent",
     "named with a doubt in an earlier table"},
    {"meme_sujet", "porte une action au titre proche", "carries an action with a close title"},
    {"finance", "la finance", "funds it"},
    {"meme_objectif", "porte des actions du même objectif",
     "carries actions of the same objective"},
    {"siege_instance", "siège dans une instance qui en a la charge",
     "sits on a body in charge of it"},
    {"meme_type", "d'autres du même type portent des actions de cet objectif",
     "others of its type carry actions of this objective"},
    {"sur_le_territoire", "est sur le territoire concerné", "stands on the territory covered"},
    {"hors_territoire", "est sur un autre territoire que celui de l'action",
     "stands on another territory than the action's"},
}};

const GroundWords& words_for(planning::CarrierGround ground) {
  return ground_words_of[static_cast<std::size_t>(ground)];
}

std::string points_text(const ProposalVoice& voice, int points) {
  return (points < 0 ? "\u2212" : "") +
         output_text::count_text(static_cast<std::size_t>(std::abs(points)), voice.language);
}

// "12 points", "−1 point".
std::string points_words(const ProposalVoice& voice, int points) {
  return (points < 0 ? "\u2212" : "") + voice.count(static_cast<std::size_t>(std::abs(points)),
                                                    "point", "points", "point", "points");
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

std::string load_text(const ProposalVoice& voice, const planning::ScoredCarrier& candidate) {
  if (candidate.load == 0) return voice.say("ne porte aucune action", "carries no action");
  return voice.say("porte déjà ", "already carries ") +
         voice.count(candidate.load, "action", "actions", "action", "actions");
}

std::string grounds_table(const ProposalVoice& voice, const planning::ScoredCarrier& candidate) {
  std::vector<std::vector<std::string>> rows;
  for (const planning::GroundFound& found : candidate.grounds) {
    rows.push_back({points_text(voice, found.points),
                    ground_text(voice.contract, found, voice.language),
                    voice.places(found.places)});
  }
  return output_text::text_table(rows, {output_text::Align::right}, "         ");
}

std::string scored_text(const ProposalVoice& voice, const planning::ScoredCarrier& candidate) {
  return voice.partner(candidate.partner) + " (" + points_words(voice, candidate.points) +
         voice.say(" ; ", "; ") + load_text(voice, candidate) + ")";
}

std::string cost_text(const ProposalVoice& voice, const planning::CarrierProposal& proposal) {
  std::string text;
  if (proposal.next_cost && *proposal.next_cost > 0) {
    text = voice.say(" : l'ensemble perdrait ", ": the whole would lose ") +
           points_words(voice, static_cast<int>(*proposal.next_cost));
  }
  for (std::size_t at = 0; at < proposal.next_moves.size(); ++at) {
    text += (at > 0 ? ", " : voice.say(" ; changerait aussi : ", "; would change too: ")) +
            voice.action(proposal.next_moves[at], 40);
  }
  return text;
}

// Why somebody with more points was not proposed.
std::string passed_over_text(const ProposalVoice& voice,
                             const planning::CarrierProposal& proposal) {
  if (!proposal.chosen || *proposal.chosen == 0) return "";
  return std::string("       ") + voice.partner(proposal.candidates.front().partner) +
         voice.say(" a plus de points, mais est à sa limite ou vaut mieux ailleurs\n",
                   " has more points, but is at its limit or worth more elsewhere\n");
}

std::string collective_text(const ProposalVoice& voice, const planning::CarrierProposal& proposal) {
  if (proposal.collective_names.empty()) return "";
  return std::string("       ") +
         voice.say("à préciser, un nom collectif y figure : ",
                   "to be made precise, a collective name stands there: ") +
         voice.partners(proposal.collective_names) + "\n";
}

std::string proposal_text(const ProposalVoice& voice, const planning::CarrierProposals& all,
                          const planning::CarrierProposal& proposal, const std::string& objective) {
  std::string text =
      "\n  " + objective + "  " + voice.action(proposal.action, 90) + "  " +
      output_text::printable(to_string(proposal.place)) +
      (proposal.uncertain ? voice.say("  (porteur incertain)", "  (uncertain porteur)") : "") +
      "\n";
  if (proposal.chosen) {
    const planning::ScoredCarrier& chosen = proposal.candidates[*proposal.chosen];
    text += std::string("       ") + voice.say("proposition : ", "proposal: ") +
            scored_text(voice, chosen) + "\n" + grounds_table(voice, chosen);
    text += passed_over_text(voice, proposal);
    if (proposal.next) {
      text += std::string("       ") + voice.say("sinon : ", "else: ") +
              scored_text(voice, proposal.candidates[*proposal.next]) + cost_text(voice, proposal) +
              "\n" + grounds_table(voice, proposal.candidates[*proposal.next]);
    } else {
      text += std::string("       ") + voice.say("personne d'autre au-dessus du seuil\n",
                                                 "nobody else over the threshold\n");
    }
    return text + collective_text(voice, proposal);
  }
  const bool has_candidate = !proposal.candidates.empty();
  if (proposal.realised) {
    text += std::string("       ") +
            voice.say("réalisée : un porteur n'est à chercher que si elle continue",
                      "done: a porteur is needed only if it goes on");
  } else if (has_candidate && proposal.candidates.front().points >= all.limits.least_points) {
    text += std::string("       ") +
            voice.say("les candidats sont à leur limite", "the candidates are at their limit");
  } else {
    text += std::string("       ") +
            voice.say("pas de candidat raisonnable", "no reasonable candidate");
  }
  if (has_candidate) {
    text += voice.say(" ; au plus près : ", "; nearest: ") +
            scored_text(voice, proposal.candidates.front()) + "\n" +
            grounds_table(voice, proposal.candidates.front());
  } else {
    text += "\n";
  }
  return text + collective_text(voice, proposal);
}

// Somebody carries these: nobody is to be proposed, a question is to be asked.
std::string persons_text(const ProposalVoice& voice, const planning::CarrierProposals& all) {
  const model::Edition* edition = model::find_edition(voice.contract, all.year);
  std::string names;
  std::size_t count = 0;
  for (const model::ActionRow& row :
       edition == nullptr ? std::vector<model::ActionRow>() : edition->rows) {
    if (!model::is_live(row) || row.carrying != model::Carrying::person) continue;
    names += (count++ == 0 ? "" : ", ") + voice.action(row.action, 40);
  }
  if (count == 0) return "";
  return "  " +
         voice.count(count, "action portée", "actions portées", "action carried",
                     "actions carried") +
         voice.say(" par ", " by ") + std::string(words::person_words(voice.language)) +
         voice.say(", à demander plutôt qu'à pourvoir : ", ", to ask rather than to fill: ") +
         names + "\n";
}

std::string head_text(const ProposalVoice& voice, const planning::CarrierProposals& all) {
  const output_text::Language language = voice.language;
  std::size_t chosen = 0, realised = 0;
  for (const planning::CarrierProposal& proposal : all.proposals) {
    chosen += proposal.chosen.has_value();
    realised += proposal.realised;
  }
  const std::size_t open = all.proposals.size() - realised;
  std::string text =
      voice.heading(std::string(voice.say("Porteurs proposés", "Proposed porteurs")) + " (" +
                    voice.table(all.year) + ")");
  text += "  " +
          voice.count(open, "action à pourvoir", "actions à pourvoir", "action to be filled",
                      "actions to be filled") +
          voice.say(" : ", ": ") +
          voice.count(chosen, "proposition", "propositions", "proposal", "proposals") + ", " +
          output_text::count_text(open - chosen, language) +
          voice.say(" sans candidat raisonnable", " without a reasonable candidate");
  if (realised > 0) {
    text += voice.say(" ; ", "; ") + voice.count(realised, "réalisée sans porteur",
                                                 "réalisées sans porteur", "done without a porteur",
                                                 "done without a porteur");
  }
  text += "\n  " + std::string(voice.say("Seuil : ", "Threshold: ")) +
          points_words(voice, all.limits.least_points) + voice.say(". Au plus ", ". At most ") +
          voice.count(static_cast<std::size_t>(all.limits.most_new), "action proposée",
                      "actions proposées", "action proposed", "actions proposed") +
          voice.say(" à une même organisation", " to one organisation");
  if (all.limits.most_load) {
    text += voice.say(", et ", ", and ") +
            voice.count(static_cast<std::size_t>(*all.limits.most_load), "portée", "portées",
                        "carried", "carried") +
            voice.say(" en tout", " in all");
  }
  text += ".";
  if (chosen > 0) {
    text += std::string(voice.say(" Ensemble : ", " Together: ")) +
            points_words(voice, static_cast<int>(all.points)) + ", ";
    text += all.state == planning::SolveState::optimal
                ? voice.say("le plus possible (prouvé).", "the most possible (proven).")
                : voice.say("au plus ", "at most ") +
                      output_text::count_text(static_cast<std::size_t>(all.bound), language) + ".";
  }
  text += "\n  " +
          std::string(voice.say(
              "Les points disent ce que le contrat montre d'un lien, ni l'envie ni les moyens. À "
              "discuter avec chacun, pas une décision.",
              "Points say what the contract shows of a tie, neither will nor means. To be talked "
              "over with each, not a decision.")) +
          "\n";
  return text + persons_text(voice, all);
}

}  // namespace

std::string_view ground_code(planning::CarrierGround ground) { return words_for(ground).code; }

std::string ground_text(const model::Contract& contract, const planning::GroundFound& found,
                        output_text::Language language) {
  const ProposalVoice voice{contract, language};
  const GroundWords& words = words_for(found.ground);
  if (found.ground == planning::CarrierGround::carries_nearby) {
    return voice.say("porte ", "carries ") +
           voice.count(found.actions.size(), "action", "actions", "action", "actions") +
           voice.say(" du même objectif", " of the same objective");
  }
  std::string text = language == output_text::Language::french ? words.french : words.english;
  if (found.ground == planning::CarrierGround::same_subject) {
    std::string shared;
    for (const std::string& word : found.words) shared += (shared.empty() ? "" : ", ") + word;
    text += " (" + output_text::printable(shared) + ")";
  }
  return text;
}

std::string carrier_proposals_text(const model::Contract& contract,
                                   const planning::CarrierProposals& proposals,
                                   output_text::Language language) {
  const ProposalVoice voice{contract, language};
  if (proposals.proposals.empty()) {
    return voice.heading(std::string(voice.say("Porteurs proposés", "Proposed porteurs")) + " (" +
                         voice.table(proposals.year) + ")") +
           "  " +
           voice.say("Aucune action n'y est dite sans porteur.",
                     "No action is said to be without a porteur there.") +
           "\n";
  }
  const std::vector<std::string> ids = objective_ids(contract, proposals);
  std::string text = head_text(voice, proposals);
  for (const planning::CarrierProposal& proposal : proposals.proposals) {
    text += proposal_text(voice, proposals, proposal, ids[proposal.action.value]);
  }
  return text;
}

}  // namespace maillage::proposals
