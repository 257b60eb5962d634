// What `plan` says of itself, beside its parts.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::proposals {

enum class Plan {
  page_title,
  page_title_unnamed,
  nothing_as,
  nothing_to_propose,
  unknown_organisation,
  unknown_organisation_near,
  unknown_type,
};

const output_text::Message& message_of(Plan key);

}  // namespace maillage::words::proposals
