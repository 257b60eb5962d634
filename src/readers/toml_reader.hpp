// TOML 1.0 to records: what stands in contrat.toml, in its order, with the place of every word.
//
// [section] and every element of [[section]] is a record, as is `section = { … }`; keys outside any
// section make one record without a name. Tables inside a section, dotted or inline, are values of
// kind section. A date is text "2021-03-12" (a time of day behind it is left out), an integer its
// decimal digits. A list within a list, which no key takes, is a section with one nameless field.
#pragma once

#include <string>
#include <string_view>

#include "network/model/draft.hpp"
#include "network/text/fault.hpp"

namespace maillage::readers {

// Adds the records of the text to the draft, and its place if it has none. A text that is no TOML
// adds one fault, the first, and no record. `name` is the file's name for places. n log n.
void read_toml(const std::string& name, std::string_view text, model::Draft& draft,
               text::Faults& faults);

}  // namespace maillage::readers
