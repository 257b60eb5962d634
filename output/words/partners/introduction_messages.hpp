// What the report says of whom to introduce to whom, and of whom to phone first.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::partners {

enum class Introductions {
  heading,
  enough,
  caption,
  introduce_header,
  where_header,
  joins_header,
  instead_header,
  pair,
  action_together,
  both_sit,
  to_seat,
  in_all,
  phone_heading,
  phone_by_actions,
  phone_by_actions_some_alone,
  phone_by_instances,
  phone_by_instances_some_alone,
  apart,
  actions_caption,
  instances_caption,
  reached_header,
  reached_alone_header,
  in_its_place_header,
};

const output_text::Message& message_of(Introductions key);

}  // namespace maillage::words::partners
