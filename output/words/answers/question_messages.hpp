// The table of questions that a person fills in. The headers of the question, its subject and the answer
// are what an answer is found by (network/import/answer_sheet.hpp).
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::answers {

enum class Questions {
  questions,
  question_header,
  subject_header,
  asked_header,
  place_header,
  taken_header,
  sureness_header,
  effect_header,
  answer_header,
  choices_header,
  or_the_right_text,
  doubtful,
  probable,
  book_title,
  read_me,
  lists,
  not_in_list,
  to_fill_in,
  how_to_fill_in,
  then,
  how_to_give_back,
};

const output_text::Message& message_of(Questions key);

}  // namespace maillage::words::answers
