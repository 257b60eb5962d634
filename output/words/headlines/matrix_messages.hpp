// What the matrices of organisations say: their titles, which are what they show, and their parts.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::headlines {

enum class Matrix {
  nobody_carries,
  nobody_carries_live,
  one_carries_all,
  one_action,
  one_carries_half,
  few_carry_half,
  many_carry_half,
  carriers_not_recorded,
  drawn,
  of_sheets,
  carries,
  maybe,
  takes_part,
  funds,
  is_target,
  carries_letter,
  maybe_letter,
  takes_part_letter,
  funds_letter,
  is_target_letter,
  carried_total,
  takes_part_total,
  funds_total,
  carriers_of_action,
  acting_in_action,
  orphan,
  no_objective,
  totals_note,
  sheet_title,
  organisation_header,
  type_header,
  no_type_shares,
  all_types_share,
  types_apart,
  types_drawn,
  types_read,
  types_idle,
  types_meet,
  types_meet_note,
  types_meet_not_counted,
  types_header,
  through_header,
  pairs_header,
  two_types,
  no_pair_possible,
  types_sheet_title,
  too_many_for_columns,
  about_sheet,
  about_types_sheet,
  heading,
  types_heading,
  more_sheets,
  sheets_in_folder,
  sheet_number,
};

const output_text::Message& message_of(Matrix key);

}  // namespace maillage::words::headlines
