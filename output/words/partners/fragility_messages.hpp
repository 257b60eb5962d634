// What the report says of carrying that lies on few, and of who holds the network together.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::partners {

enum class Fragility {
  title,
  no_action,
  carrying_not_said,
  nobody_named,
  no_forecast,
  none_left_without,
  left_without,
  actions_left_without,
  none_on_one,
  none_on_one_first_three,
  on_one,
  on_one_first_three,
  on_one_counted,
  on_one_limit,
  departures_heading,
  concentration_heading,
  concentration_caption,
  first_carrier_header,
  first_three_header,
  herfindahl_header,
  carriers_of,
  carriers_counted,
  measure_of,
  cutpoints_heading,
  scattering,
  no_cutpoint,
  cutpoints_caption,
  cutpoint_header,
  kind_header,
  organisations_off_header,
  actions_off_header,
  pieces_header,
  an_organisation,
  an_action,
  cut_off,
  how_cut_off,
};

const output_text::Message& message_of(Fragility key);

}  // namespace maillage::words::partners
