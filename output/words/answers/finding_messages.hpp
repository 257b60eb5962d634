// Lists of findings: objectives that nobody covers, what is required, every rule, what is accepted.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::answers {

enum class Findings {
  uncovered_title,
  objectives,
  axes_only,
  counted,
  not_recorded,
  not_printed,
  printed_elsewhere,
  listed,
  requirements_title,
  met,
  and_others,
  of_subject,
  requirement_header,
  change_header,
  findings_title,
  of_consequence,
  of_rule,
  no_finding,
  all_accepted,
  more_of_rule,
  more,
  accepted_title,
  until,
  objective_header,
  subject_header,
  why_header,
  rule_header,
  reason_header,
  until_header,
};

const output_text::Message& message_of(Findings key);

}  // namespace maillage::words::answers
