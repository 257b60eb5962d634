// What the report says of the mode of governance (Provan & Kenis 2008).
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::partners {

enum class Modes {
  heading,
  lead,
  figures_caption,
  criterion_header,
  figure_header,
  before_header,
  after_header,
  value_header,
  limits_caption,
  before_for_header,
  after_for_header,
  for_header,
  open_header,
};

const output_text::Message& message_of(Modes key);

}  // namespace maillage::words::partners
