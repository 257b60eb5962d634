// What the report says of density and centralization, table by table and axis by axis.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::partners {

enum class Density {
  heading,
  what_it_is,
  tables_caption,
  axes_caption,
  not_comparable,
  actions,
  tied_header,
  tied,
  carriers,
  ties_header,
  ties,
  partners_header,
  partners_full,
  density_header,
  of_tied_header,
  of_tied_full,
  centralization_header,
  centralization_full,
  passage_header,
  passage_full,
  first_header,
  first_full,
  first_three_header,
  first_three_full,
  axis,
  what_of,
  density_computed,
  not_computed,
};

const output_text::Message& message_of(Density key);

}  // namespace maillage::words::partners
