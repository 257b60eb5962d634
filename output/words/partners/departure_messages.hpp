// What the report says would fall if an organisation left.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::partners {

enum class Departures {
  drawn,
  caption,
  carrier_header,
  carries_header,
  carries_full,
  services_header,
  services_full,
  without_header,
  without_full,
  unnamed_header,
  unnamed_full,
  fewer_header,
  fewer_full,
  objectives_header,
  objectives_full,
  instances_header,
  instances_full,
  cut_off_header,
  cut_off_full,
  if_it_left,
  how_counted,
  carried_itself,
  carried_with_services,
  left_without,
  left_to_unnamed,
  left_to_fewer,
  objectives_lost,
  instances_hit,
  organisations_cut_off,
  told,
  told_with_losses,
  loses_carrier,
  loses_one,
  others,
  actions_without,
  actions_to_unnamed,
  actions_with_fewer,
  objectives_uncarried,
  instances_without_lead,
  instances_under_quorum,
  organisations_alone,
};

const output_text::Message& message_of(Departures key);

}  // namespace maillage::words::partners
