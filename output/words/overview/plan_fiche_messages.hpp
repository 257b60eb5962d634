// The fiches of an axis or objective, and of an instance.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::overview {

enum class ObjectiveFiche {
  axis,
  objective,
  not_printed,
  no_action,
  lead,
  lead_carried,
  lead_unknown,
  lead_orphans_unknown,
  actions_caption,
  whom_heading,
  carry,
  take_part,
  followers_heading,
  follows_all,
  no_follower,
};

enum class InstanceFiche {
  kind,
  thematic,
  follows_whole_plan,
  leads,
  members,
  guests,
  no_member,
  members_not_recorded,
  to_invite,
  to_seat,
  why_invited,
  meetings_heading,
  rhythm,
  rhythm_since,
  no_rhythm,
  held,
  none_dated,
  meetings_not_recorded,
  not_held,
  no_action,
  actions_caption,
};

const output_text::Message& message_of(ObjectiveFiche key);
const output_text::Message& message_of(InstanceFiche key);

}  // namespace maillage::words::overview
