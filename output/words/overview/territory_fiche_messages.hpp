// The fiche of an EPCI.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::overview {

enum class EpciFiche {
  kind,
  lead,
  lead_not_recorded,
  organisation,
  referents_heading,
  referent,
  since,
  until,
  since_until,
  no_referent,
  referents_not_recorded,
  carries_caption,
  joins_caption,
  covers_caption,
  local_heading,
};

const output_text::Message& message_of(EpciFiche key);

}  // namespace maillage::words::overview
