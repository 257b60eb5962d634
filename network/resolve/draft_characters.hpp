// The texts of a draft without the characters that no document can hold (network/text/characters.hpp).
#pragma once

#include "network/model/draft.hpp"
#include "network/text/fault.hpp"

namespace maillage::resolve {

// Takes them out of every text, cell and key of the draft, and says so once: how many, which, and
// where the first one is. Line tabulation and form feed become line breaks in a cell, blanks elsewhere.
void take_out_unfit_characters(model::Draft& draft, text::Faults& faults);

}  // namespace maillage::resolve
