// Words of the workbooks that init makes: what is to be filled in, and how. Written with the signs of
// a keyboard, as people type into them.
#pragma once

#include "network/model/columns.hpp"
#include "output/text/message.hpp"

namespace maillage::words::files {

enum class Starting {
  title,
  to_fill_in,
  about_rows,
  the_rest,
  about_the_rest,
  each_year,
  about_years,
  persons,
  about_persons,
  about_review,
};

const output_text::Message& message_of(Starting key);

// What goes into a column of our own tables: not into objective_above, which none of them has.
const output_text::Message& help_of(model::Column column);

}  // namespace maillage::words::files
