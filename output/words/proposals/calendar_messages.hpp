// What `plan` says of the meetings of a year to come.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::proposals {

enum class Calendar {
  title,
  no_week,
  how,
  how_without_holidays,
  no_rhythm,
  later,
  earlier,
  without_rhythm,
  date_header,
  body_header,
  number_header,
  remark_header,
  remit_header,
  number_of,
  event,
  event_detail,
  event_detail_remit,
};

const output_text::Message& message_of(Calendar key);

}  // namespace maillage::words::proposals
