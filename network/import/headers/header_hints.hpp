// Words that make a header lean towards a meaning without settling it: "Où en est-on ?", "Qui ?",
// "Description de l'action". What stands below it decides (columns_by_content).
#pragma once

#include <string_view>

#include "network/model/columns.hpp"

namespace maillage::importing {

// How strongly the words of a header lean towards a meaning: 0 not at all, 3 the most. Only for
// action, axis, objective, number, carrier, partners and state. A header that says it is about
// something else ("type d'action", "date de l'action", "coût") leans towards none.
int hint_of(std::string_view header, model::Column column);

// "Structures ressources", "Acteurs": whether a word of the header is one for who acts, whatever else it says.
bool names_actors(std::string_view header);

// "AXES / OBJECTIFS": both stand in one cell.
bool names_axis_and_objective(std::string_view header);

}  // namespace maillage::importing
