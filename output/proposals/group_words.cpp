#include "output/proposals/group_words.hpp"

#include "output/proposals/proposal_voice.hpp"
#include "output/text/terminal.hpp"

namespace maillage::proposals {
namespace {

constexpr std::size_t most_objectives = 3;

std::string community_text(const ProposalVoice& voice, const planning::CommunityGroup& group) {
  std::string text = "    " + voice.partners(group.partners, 12) + "\n";
  std::size_t shown = 0;
  for (const planning::ObjectiveShare& share : group.objectives) {
    if (shown++ == most_objectives) break;
    text += "      " + voice.objective(share.objective, 70) + voice.say(" : ", ": ") +
            voice.count(share.actions, "action commune", "actions communes", "action shared",
                        "actions shared") +
            "\n";
  }
  return text;
}

std::string unfollowed_text(const ProposalVoice& voice, const planning::UnfollowedGroup& group) {
  std::string text = "    ";
  text += group.under ? voice.objective(*group.under, 100)
                      : voice.objective(group.objectives.front(), 100);
  text += "\n      ";
  std::string objectives;
  for (const text::ObjectiveId objective : group.objectives) {
    objectives += (objectives.empty() ? "" : ", ") +
                  output_text::printable(voice.contract.objectives[objective].id);
  }
  text += objectives + voice.say(" : ", ": ") +
          voice.count(group.actions, "action vivante", "actions vivantes", "live action",
                      "live actions");
  text += group.carriers.empty()
              ? std::string(voice.say(" ; aucun porteur", "; no porteur"))
              : voice.say(" ; porteurs : ", "; porteurs: ") + voice.partners(group.carriers, 8);
  return text + "\n";
}

}  // namespace

std::string thematic_groups_text(const model::Contract& contract,
                                 const planning::ThematicGroups& groups,
                                 output_text::Language language) {
  const ProposalVoice voice{contract, language};
  std::string text =
      voice.heading(voice.say("Groupes thématiques possibles", "Possible thematic groups"));
  if (!groups.unfollowed.empty()) {
    text += std::string("  ") +
            voice.say("Objectifs qu'aucune instance ne suit, et qui y porte des actions",
                      "Objectives that no body follows, and who carries actions there") +
            "\n";
    for (const planning::UnfollowedGroup& group : groups.unfollowed)
      text += unfollowed_text(voice, group);
  }
  if (!groups.communities.empty()) {
    text += std::string("  ") +
            voice.say(
                "Organisations qui partagent surtout des actions entre elles (communautés de "
                "Leiden ; pilote et noms collectifs à part)",
                "Organisations that mostly share actions with each other (Leiden communities; "
                "lead and collective names apart)") +
            "\n";
    for (const planning::CommunityGroup& group : groups.communities)
      text += community_text(voice, group);
    text += std::string("  ") +
            voice.say(
                "Une action à nombreux partenaires fait une communauté à elle seule : c'est un "
                "endroit où regarder.",
                "An action with many partners makes a community by itself: it is a place to "
                "look at.") +
            "\n";
  }
  if (groups.unfollowed.empty() && groups.communities.empty()) {
    text += std::string("  ") +
            voice.say("Aucun : tout est suivi, et personne ne se détache.",
                      "None: all is followed, and nobody stands out.") +
            "\n";
  }
  return text;
}

}  // namespace maillage::proposals
