// What the report says of who steers and who acts, and of the signatories.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::partners {

enum class Steering {
  heading,
  nobody,
  carrying_not_said,
  seats_not_said,
  carry_without_seat,
  sit_without_carrying,
  no_organisation,
  what_sitting_is,
  caption,
  says_header,
  leads_header,
  sits_header,
  invited_header,
  carries_header,
  joins_header,
  joins_full,
  led_by,
  sat_on_by,
  invited_to,
  carried_by,
  joined_by,
  actions_counted,
  sits_by_another,
  carries_by_another,
  sits_and_carries,
  sits_only,
  carries_only,
  signatories_heading,
  signatories_not_recorded,
  signatories_caption,
  signatory_header,
  signed_header,
  to_know_header,
  date_not_recorded,
  date_of,
  with_its_services,
  without_part,
  off_committee,
};

const output_text::Message& message_of(Steering key);

}  // namespace maillage::words::partners
