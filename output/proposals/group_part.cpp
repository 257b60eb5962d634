#include "output/proposals/group_part.hpp"

#include "output/proposals/proposal_voice.hpp"
#include "output/text/terminal.hpp"
#include "output/words/proposals/group_messages.hpp"

namespace maillage::proposals {
namespace {

using words::proposals::Groups;

constexpr std::size_t most_objectives = 3;

void add_community(const ProposalVoice& voice, const planning::CommunityGroup& group,
                   blocks::ReportPart& part) {
  add(part, blocks::ParagraphKind::plain, voice.partners(group.partners, 12));
  std::vector<std::string> items;
  for (const planning::ObjectiveShare& share : group.objectives) {
    if (items.size() == most_objectives) break;
    items.push_back(voice.say(Groups::shared, {{"objective", voice.objective(share.objective, 70)},
                                               {"n", static_cast<std::size_t>(share.actions)}}));
  }
  add_bullets(part, items);
}

void add_unfollowed(const ProposalVoice& voice, const planning::UnfollowedGroup& group,
                    blocks::ReportPart& part) {
  add(part, blocks::ParagraphKind::plain,
      voice.objective(group.under ? *group.under : group.objectives.front(), 100));
  std::string objectives;
  for (const text::ObjectiveId objective : group.objectives) {
    objectives += (objectives.empty() ? "" : ", ") +
                  output_text::printable(voice.contract.objectives[objective].id);
  }
  add_bullets(part, {voice.say(group.carriers.empty() ? Groups::unfollowed_alone
                                                      : Groups::unfollowed_carried,
                               {{"objectives", objectives},
                                {"n", static_cast<std::size_t>(group.actions)},
                                {"porteurs", voice.partners(group.carriers, 8)}})});
}

}  // namespace

blocks::ReportPart group_part(const model::Contract& contract,
                              const planning::ThematicGroups& groups,
                              output_text::Language language) {
  const ProposalVoice voice{contract, language};
  blocks::ReportPart part{"groupes", voice.say(Groups::title), {}};
  if (!groups.unfollowed.empty()) {
    add_heading(part, voice.say(Groups::unfollowed));
    for (const planning::UnfollowedGroup& group : groups.unfollowed) {
      add_unfollowed(voice, group, part);
    }
  }
  if (!groups.communities.empty()) {
    add_heading(part, voice.say(Groups::communities));
    for (const planning::CommunityGroup& group : groups.communities) {
      add_community(voice, group, part);
    }
    add(part, blocks::ParagraphKind::note, voice.say(Groups::many_partners));
  }
  if (part.blocks.empty()) add(part, blocks::ParagraphKind::nothing, voice.say(Groups::none));
  return part;
}

}  // namespace maillage::proposals
