// The findings that matter most, and how they are told.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::overview {

enum class Essentials {
  title,
  findings_heading,
  order,
  more_kinds,
  see_rules,
  rules,
  finding,
  finding_names,
  findings_beside,
  done_beside,
  others_beside,
  touched,
  rule_code,
};

const output_text::Message& message_of(Essentials key);

}  // namespace maillage::words::overview
