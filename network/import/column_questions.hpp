// What a careful colleague would ask about the columns of a table that was read.
#pragma once

#include "network/import/headers/table_header.hpp"
#include "network/model/decision.hpp"
#include "network/text/fault.hpp"

namespace maillage::importing {

// What was told from the pattern of a table is asked about: `faults` are those of reading it.
void ask_about_columns(const text::Faults& faults, model::Deciding& deciding);

// "Financeur | Montant", "Partenaire | Type" behind a blank column may be a list of its own, of other rows than
// those beside.
void ask_about_list_beside(const FoundHeader& header, model::Deciding& deciding);

}  // namespace maillage::importing
