// Months where they are short, above a calendar.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::report {

enum class Months {
  january,
  february,
  march,
  april,
  may,
  june,
  july,
  august,
  september,
  october,
  november,
  december,
};

const output_text::Message& message_of(Months key);

}  // namespace maillage::words::report
