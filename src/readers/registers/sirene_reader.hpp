// SIRENE as recherche-entreprises answers it: the JSON of a search, of one unit, or a list of either.
//
// `dirigeants` and `elus` are thrown away while the text is parsed, before anything else sees them; a unit
// that is a person (nature juridique 1000, est_entrepreneur_individuel) is not kept at all.
#pragma once

#include <string>
#include <string_view>

#include "network/registers/register_entries.hpp"
#include "network/text/fault.hpp"

namespace maillage::readers {

// Units, and their establishments that have a FINESS or an own SIRET, as entries. O(bytes).
void read_sirene(const std::string& file, std::string_view text, registers::Registers& registers,
                 text::Faults& faults);

}  // namespace maillage::readers
