// What `plan` says of whom to introduce to whom and where, and of whom to phone first.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::proposals {

enum class Meetings {
  title,
  nothing_to_join,
  gaps,
  no_gaps,
  within_family,
  fewest_meetings,
  pair,
  pair_or_else,
  two,
  in_common,
  both_sit,
  to_seat,
  off_remit,
  too_many_pairs,
  pairs_apart,
  pairs_none_apart,
  without_body,
  fewest_seats,
  seat,
  proven,
  cut_short,
  not_computed,
  caution,
  reach_title,
  reach_too_many,
  reach_all,
  reach_share,
  by_actions,
  by_actions_and_bodies,
  by_actions_nobody,
  by_actions_and_bodies_nobody,
  alone,
  caller,
  caller_replaced,
};

const output_text::Message& message_of(Meetings key);

}  // namespace maillage::words::proposals
