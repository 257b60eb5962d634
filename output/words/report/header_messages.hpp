// What columns of several tables of the report are called.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::report {

enum class Headers {
  organisation,
  type,
  axis,
  table,
  instances,
  carriers,
  instance,
  which,
  action,
  state,
  objective,
  actions,
};

const output_text::Message& message_of(Headers key);

}  // namespace maillage::words::report
