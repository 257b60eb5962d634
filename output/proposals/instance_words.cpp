#include "output/proposals/instance_words.hpp"

#include <algorithm>

#include "network/model/vocabulary.hpp"
#include "output/proposals/proposal_voice.hpp"
#include "output/text/numbers.hpp"
#include "output/text/terminal.hpp"

namespace maillage::proposals {
namespace {

constexpr std::size_t most_needs = 4;

std::string seat_reasons(const ProposalVoice& voice, const planning::InstanceProposal& proposal,
                         text::PartnerId partner) {
  std::string text;
  std::size_t met = 0;
  for (const planning::SeatNeed& need : proposal.needs) {
    if (std::find(need.could.begin(), need.could.end(), partner) == need.could.end()) continue;
    if (++met > most_needs) continue;
    text += (text.empty() ? "" : ", ") + need_text(voice.contract, need, voice.language);
  }
  if (met > most_needs) text += ", +" + output_text::count_text(met - most_needs, voice.language);
  return text;
}

// What the other choice has instead of what.
std::string exchange_text(const ProposalVoice& voice, const std::vector<text::PartnerId>& seats,
                          const std::vector<text::PartnerId>& other) {
  std::vector<text::PartnerId> out, in;
  std::set_difference(seats.begin(), seats.end(), other.begin(), other.end(),
                      std::back_inserter(out));
  std::set_difference(other.begin(), other.end(), seats.begin(), seats.end(),
                      std::back_inserter(in));
  return voice.partners(in) + voice.say(" au lieu de ", " instead of ") + voice.partners(out);
}

std::string body_text(const ProposalVoice& voice, const planning::InstanceProposal& proposal) {
  const model::Instance& body = voice.contract.instances[proposal.instance];
  std::string text = "\n  " + voice.instance(proposal.instance) + "  " +
                     output_text::printable(to_string(body.place)) + "\n       ";
  text += voice.count(proposal.seats.size(), "siège", "sièges", "seat", "seats");
  text += body.members_recorded || !body.members.empty()
              ? voice.say(" ; aujourd'hui ", "; today ") +
                    voice.count(body.members.size(), "membre", "membres", "member", "members")
              : std::string(voice.say(" ; membres d'aujourd'hui non renseignés",
                                      "; today's members not recorded"));
  if (proposal.most) {
    const auto most = static_cast<std::size_t>(std::max(*proposal.most, 0));
    text +=
        voice.say(" ; plafond : ", "; ceiling: ") + output_text::count_text(most, voice.language);
    if (proposal.seats.size() > most) {
      text += voice.say(", trop bas pour que chacun soit représenté",
                        ", too low for everybody to be represented");
    }
  }
  text += "\n";
  std::vector<std::vector<std::string>> rows;
  for (const text::PartnerId partner : proposal.seats) {
    const bool joins = std::find(proposal.joining.begin(), proposal.joining.end(), partner) !=
                       proposal.joining.end();
    rows.push_back({joins ? "+" : " ", output_text::shortened(voice.partner(partner), 40),
                    seat_reasons(voice, proposal, partner)});
  }
  text += output_text::text_table(rows, {}, "       ");
  if (!proposal.leaving.empty()) {
    text += std::string("       ") +
            voice.say("n'est appelé par aucun de ces besoins : ", "called for by none of these: ") +
            voice.partners(proposal.leaving, 12) + "\n";
  }
  for (const planning::SeatNeed& need : proposal.unmet) {
    text += std::string("       ") + voice.say("personne pour : ", "nobody for: ") +
            need_text(voice.contract, need, voice.language) +
            voice.say(" (porté par un nom collectif)", " (carried by a collective name)") + "\n";
  }
  for (const std::vector<text::PartnerId>& other : proposal.alternatives) {
    text += std::string("       ") + voice.say("ou bien : ", "or else: ") +
            exchange_text(voice, proposal.seats, other) + "\n";
  }
  if (!proposal.alternatives_end) {
    text += std::string("       ") +
            voice.say("et d'autres choix de même taille\n", "and other choices of the same size\n");
  }
  return text;
}

}  // namespace

std::string need_text(const model::Contract& contract, const planning::SeatNeed& need,
                      output_text::Language language) {
  const ProposalVoice voice{contract, language};
  switch (need.ground) {
    case planning::SeatGround::steers:
      return voice.say("pilote", "pilot");
    case planning::SeatGround::signed_it:
      return std::string(voice.say("signataire", "signatory")) + " (" +
             output_text::shortened(voice.name(need.subject, 60), 24) + ")";
    case planning::SeatGround::objective:
      return std::string(voice.say("objectif ", "objective ")) +
             output_text::printable(contract.objectives[text::ObjectiveId{need.subject.index}].id);
    case planning::SeatGround::action:
      return std::string(voice.say("«\u00A0", "\"")) + voice.name(need.subject, 32) +
             voice.say("\u00A0»", "\"");
    case planning::SeatGround::epci:
      return "EPCI (" + output_text::shortened(voice.name(need.subject, 60), 24) + ")";
    case planning::SeatGround::type:
      return "type " + std::string(model::code_of(need.type));
  }
  return "";
}

std::string instance_proposals_text(const model::Contract& contract,
                                    const planning::InstanceProposals& proposals,
                                    output_text::Language language) {
  const ProposalVoice voice{contract, language};
  std::string text =
      voice.heading(std::string(voice.say("Instances proposées", "Proposed bodies")) + " (" +
                    voice.table(proposals.year) + ")");
  if (proposals.proposals.empty()) {
    return text + "  " +
           voice.say("Aucune instance stratégique, technique ou thématique avec un mandat.",
                     "No strategic, technical or thematic body with a remit.") +
           "\n";
  }
  if (proposals.state == planning::SolveState::infeasible) {
    return text + "  " +
           voice.say("Aucune composition ne respecte la limite d'instances par organisation.",
                     "No composition keeps to the limit of bodies an organisation sits on.") +
           "\n";
  }
  text +=
      "  " +
      std::string(voice.say("Le moins de sièges pour que siègent : les pilotes ; les "
                            "signataires (au COTECH : eux ou un de leurs services) ; chaque "
                            "EPCI ; un porteur de chaque objectif, ou de chaque action du "
                            "mandat d'un groupe thématique. En tout : ",
                            "Fewest seats so that these sit: pilots; signatories (on technical "
                            "bodies: they or a service); each EPCI; a porteur of each "
                            "objective, or of each action in a thematic group's remit. In all: ")) +
      voice.count(static_cast<std::size_t>(proposals.seats), "siège", "sièges", "seat", "seats");
  text += proposals.state == planning::SolveState::optimal
              ? std::string(voice.say(", le moins possible (prouvé).", ", the fewest (proven)."))
              : voice.say(", au moins ", ", at least ") +
                    output_text::count_text(static_cast<std::size_t>(proposals.bound), language) +
                    ".";
  if (proposals.limits.most_instances) {
    text += voice.say(" Au plus ", " At most ") +
            output_text::count_text(static_cast<std::size_t>(*proposals.limits.most_instances),
                                    language) +
            voice.say(" instances par organisation, pilotage à part.",
                      " bodies an organisation, those it steers apart.");
  }
  text += "\n  " +
          std::string(
              voice.say("«\u00A0+\u00A0» : n'y siège pas aujourd'hui. Le plus petit n'est pas le "
                        "meilleur : c'est un point de départ.",
                        "\"+\": does not sit on it today. The smallest is not the best: it "
                        "is where a talk begins.")) +
          "\n";
  std::vector<text::InstanceId> empty;
  for (const planning::InstanceProposal& proposal : proposals.proposals) {
    if (proposal.needs.empty() && proposal.unmet.empty() && proposal.leaving.empty()) {
      empty.push_back(proposal.instance);
    } else {
      text += body_text(voice, proposal);
    }
  }
  if (empty.empty()) return text;
  text += std::string("\n  ") + voice.say("Rien dans les données n'appelle un siège dans : ",
                                          "Nothing in the data calls for a seat on: ");
  for (std::size_t at = 0; at < empty.size(); ++at) {
    text += (at > 0 ? voice.say(" ; ", "; ") : "") + voice.instance(empty[at]);
  }
  return text + "\n";
}

}  // namespace maillage::proposals
