#include "output/proposals/what_if_text.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

#include "output/proposals/proposal_voice.hpp"
#include "output/text/numbers.hpp"
#include "output/text/terminal.hpp"

namespace maillage::proposals {
namespace {

constexpr std::size_t most_parted = 12;

std::string item(const std::string& text) { return "    " + text + "\n"; }

// The row that says it: of the table asked for, or the latest that has the action.
std::string row_place(const ProposalVoice& voice, const model::Scope& scope,
                      text::ActionId action) {
  const model::ActionRow* found = nullptr;
  for (const model::Edition& edition : voice.contract.editions) {
    if (!scope.whole && edition.year != scope.year) continue;
    for (const model::ActionRow& row : edition.rows) {
      if (row.action == action) found = &row;
    }
  }
  if (found == nullptr) return "";
  return to_string(text::Place{found->place.file, found->place.line, 0, found->place.cell});
}

std::string actions_text(const ProposalVoice& voice, const model::Scope& scope,
                         const std::string& title, const std::vector<text::ActionId>& actions) {
  if (actions.empty()) return "";
  std::vector<std::vector<std::string>> rows;
  for (const text::ActionId action : actions) {
    rows.push_back(
        {voice.action(action, 80), output_text::printable(row_place(voice, scope, action))});
  }
  return "  " + title + voice.say(" : ", ": ") +
         output_text::count_text(actions.size(), voice.language) + "\n" +
         output_text::text_table(rows, {}, "    ");
}

std::string carried_text(const ProposalVoice& voice, const model::Scope& scope,
                         const planning::Departure& lost) {
  std::string text = actions_text(
      voice, scope, voice.say("Actions laissées sans porteur", "Actions left without a porteur"),
      lost.actions_without_carrier);
  text += actions_text(voice, scope,
                       voice.say("Actions laissées à des partenaires que le tableau ne nomme pas",
                                 "Actions left to partners that the table does not name"),
                       lost.actions_left_to_unnamed);
  text += actions_text(voice, scope,
                       voice.say("Actions qui perdent un porteur, et en gardent un autre",
                                 "Actions that lose a porteur and keep another"),
                       lost.actions_with_fewer_carriers);
  if (!lost.objectives_without_carried_action.empty()) {
    text += std::string("  ") +
            voice.say("Objectifs sans action portée", "Objectives without a carried action") +
            voice.say(" : ", ": ") +
            output_text::count_text(lost.objectives_without_carried_action.size(), voice.language) +
            "\n";
    for (const text::ObjectiveId objective : lost.objectives_without_carried_action) {
      text += item(voice.objective(objective, 100));
    }
  }
  for (const text::AxisId axis : lost.axes_without_carried_action) {
    text += std::string("  ") +
            voice.say("Axe sans action portée : ", "Axis without a carried action: ") +
            voice.name({model::SubjectKind::axis, axis.value}, 100) + "\n";
  }
  return text;
}

std::string instances_text(const ProposalVoice& voice, const planning::WhatIf& what) {
  const planning::Departure& lost = what.departure;
  std::string text;
  for (const text::InstanceId instance : lost.instances_without_lead) {
    text += item(voice.instance(instance) + voice.say(" : plus de pilote", ": no pilot left"));
  }
  for (const text::InstanceId instance : lost.instances_under_quorum) {
    text += item(voice.instance(instance) + voice.say(" : sous le quorum", ": under its quorum"));
  }
  for (const planning::SeatsLost& seats : what.seats) {
    text += item(voice.instance(seats.instance) + voice.say(" : ", ": ") +
                 voice.count(seats.after, "membre", "membres", "member", "members") +
                 voice.say(" au lieu de ", " instead of ") +
                 output_text::count_text(seats.before, voice.language));
  }
  if (text.empty()) return "";
  return std::string("  ") + voice.say("Instances", "Bodies") + "\n" + text;
}

std::string money_text(const ProposalVoice& voice, const model::Scope& scope,
                       const planning::WhatIf& what) {
  std::string text;
  if (!what.signatories.empty()) {
    text += std::string("  ") + voice.say("Signataires en moins : ", "Signatories lost: ") +
            voice.partners(what.signatories) + "\n";
  }
  for (const std::uint32_t at : what.fundings) {
    const model::Funding& funding = voice.contract.fundings[at];
    text += std::string("  ") + voice.say("Financement en moins : ", "Funding lost: ") +
            output_text::printable(funding.subject) + ", " + voice.partner(funding.funder);
    if (funding.year) text += ", " + std::to_string(*funding.year);
    if (funding.amount) {
      text += ", " + output_text::number_text(funding.amount, 2, voice.language) + "\u00A0€";
    }
    text += "\n";
  }
  text += actions_text(voice, scope,
                       voice.say("Actions qui perdent un financeur", "Actions that lose a funder"),
                       what.funded);
  return text;
}

std::string parted_text(const ProposalVoice& voice, const planning::WhatIf& what) {
  std::string text;
  for (const auto& network : what.parted) {
    text += std::string("  ") +
            voice.say("Ne travaillent plus ensemble, même par d'autres :",
                      "No longer work together, even through others:") +
            "\n";
    std::size_t shown = 0;
    for (const std::vector<text::PartnerId>& piece : network) {
      if (shown++ == most_parted) {
        text += item("…");
        break;
      }
      const bool large = piece.size() > 8;
      text += item(large ? voice.count(piece.size(), "organisation", "organisations",
                                       "organisation", "organisations") +
                               voice.say(", dont ", ", among them ") +
                               voice.partners({piece.begin(), piece.begin() + 4})
                         : voice.partners(piece, 8));
    }
  }
  return text;
}

std::string detail_text(const ProposalVoice& voice, const model::Scope& scope,
                        const planning::WhatIf& what) {
  std::string text = carried_text(voice, scope, what.departure);
  text += instances_text(voice, what);
  text += money_text(voice, scope, what);
  text += parted_text(voice, what);
  if (text.empty()) {
    text += "  ";
    text += voice.say("Rien dans ce tableau n'en dépend.", "Nothing in this table hangs on it.");
    text += "\n";
  }
  return text + "  " +
         voice.say(
             "Rien n'est redistribué ici : c'est ce qu'il y aurait à régler, pas une prévision.",
             "Nothing is handed on here: it is what there would be to settle, not a forecast.") +
         "\n";
}

// Those asked for; the services that go with them are counted.
std::vector<text::PartnerId> heads(const ProposalVoice& voice,
                                   const std::vector<text::PartnerId>& leaving) {
  std::vector<text::PartnerId> result;
  for (const text::PartnerId partner : leaving) {
    const std::optional<text::PartnerId> parent = voice.contract.partners[partner].parent;
    if (!parent || std::find(leaving.begin(), leaving.end(), *parent) == leaving.end()) {
      result.push_back(partner);
    }
  }
  return result;
}

std::string scope_word(const ProposalVoice& voice, const model::Scope& scope) {
  return scope.whole ? voice.say("tous les tableaux", "all tables") : voice.table(scope.year);
}

}  // namespace

std::string what_if_text(const model::Contract& contract, const model::Scope& scope,
                         const planning::WhatIf& what, output_text::Language language) {
  const ProposalVoice voice{contract, language};
  const std::vector<text::PartnerId>& leaving = what.departure.leaving;
  const std::vector<text::PartnerId> asked = heads(voice, leaving);
  std::string text =
      voice.heading(std::string(voice.say("Sans : ", "Without: ")) + voice.partners(asked, 10) +
                    " (" + scope_word(voice, scope) + ")");
  std::vector<text::PartnerId> services;
  std::set_difference(leaving.begin(), leaving.end(), asked.begin(), asked.end(),
                      std::back_inserter(services));
  if (!services.empty()) {
    text += std::string("  ") + voice.say("avec ses services : ", "with its services: ") +
            voice.partners(services, 10) + "\n";
  }
  return text + detail_text(voice, scope, what);
}

std::string worst_departure_text(const model::Contract& contract, const model::Scope& scope,
                                 const planning::WorstDeparture& worst, std::size_t size,
                                 output_text::Language language) {
  const ProposalVoice voice{contract, language};
  std::string text = voice.heading(
      (size == 1 ? voice.say("L'organisation", "The organisation")
                 : voice.say("Les ", "The ") + output_text::count_text(size, language) +
                       " organisations") +
      voice.say(" dont la perte ferait le plus de tort", " whose loss would hurt most") + " (" +
      scope_word(voice, scope) + ")");
  text +=
      std::string("  ") +
      voice.say(
          "Mesure : actions vivantes laissées sans porteur, services compris. À égalité : "
          "objectifs puis axes sans action\n  portée, organisations coupées des autres, ordre du "
          "contrat. Ce n'est pas un jugement : qui porte beaucoup vient en tête.\n",
          "Measure: live actions left without a porteur, services included. Of equals: "
          "objectives then axes\n  without a carried action, organisations cut off, order of "
          "the contract. No judgement: whoever carries much comes first.\n");
  if (worst.leaving.empty()) {
    return text + "  " +
           voice.say("Aucune perte ne laisserait une action sans porteur.",
                     "No loss would leave an action without a porteur.") +
           "\n";
  }
  text += "  " + voice.partners(worst.leaving, size) + voice.say(" : ", ": ") +
          voice.count(worst.lost, "action", "actions", "action", "actions") +
          voice.say(" sans porteur", " without a porteur");
  if (worst.exact) {
    text +=
        voice.say(" ; aucun autre groupe n'en laisse davantage", "; no other group leaves more");
  } else {
    text += voice.say(" ; recherche interrompue, aucun groupe n'en laisse plus de ",
                      "; search cut short, no group leaves more than ") +
            output_text::count_text(worst.bound, language);
  }
  if (worst.as_bad > 0) {
    text += voice.say(" ; ", "; ") + voice.count(worst.as_bad, "autre groupe en laisse autant",
                                                 "autres groupes en laissent autant",
                                                 "other group leaves as many",
                                                 "other groups leave as many");
  }
  return text + "\n" + detail_text(voice, scope, worst.detail);
}

}  // namespace maillage::proposals
