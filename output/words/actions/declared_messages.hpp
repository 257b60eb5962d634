// What the report says of the figures that the contract declares, beside what its rows give.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::actions {

enum class Declared {
  title,
  no_figure,
  note,
  lead,
  none_agree,
  some_agree,
  none_differ,
  some_differ,
  all_countable,
  some_uncountable,
  figure_header,
  declared_header,
  computed_header,
  said_where_header,
  cannot_be_counted,
  differing_heading,
  none_differing,
  differing_caption,
  explained_by_header,
  agreeing_list,
  agreeing_caption,
  how_counted_header,
  uncountable_list,
  uncountable_caption,
  why_header,
  declared_as,
  counted_as,
  in_the_source,
  nothing_nearer,
  explained_by,
  nearest,
  reading_and_value,
  without_in_year,
  without_in_table,
  declared_and_counted,
  declared_in_key_figures,
  computed_in_key_figures,
  difference_in_key_figures,
  rows_caption,
  taking_part_header,
  carried_before_header,
  rows_agree,
  another_reading,
  no_reading,
  no_reading_of_those_tried,
  here_are_the_rows,
  here_are_the_rows_once_carried,
};

const output_text::Message& message_of(Declared key);

}  // namespace maillage::words::actions
