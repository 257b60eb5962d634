// Roles that a cell itself says of the names in it: "Pilote : CLIC ; Partenaires : ADMR, MSA ;
// Financeur : ARS", or "CLIC (pilote), ADMR (partenaire)", in whatever column of organisations that
// stands.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "network/model/columns.hpp"

namespace maillage::shapes {

struct SaidRole {
  model::Column column = model::Column::partners;
  std::string names;  // as they stand behind the word

  friend bool operator==(const SaidRole& a, const SaidRole& b) {
    return a.column == b.column && a.names == b.names;
  }
};

// What each part of the cell is said to be, in the order of the cell; words before the first role are
// of `own`, the column that the cell stands in. Beside a role of carrying, organisations behind
// other words ("Suivi : ARS") take part. Empty if the cell names no role but its column's, or
// one that no column of ours has ("Informé : …"): it is read as it stands.
std::vector<SaidRole> said_roles(std::string_view cell, model::Column own);

// "ARS ⏎ CAF" with "financeur ⏎ pilote" in the column beside: each name with its role in brackets, as
// said_roles reads it; one role is that of all names. Names as they stand where no role is known, or
// where there are not as many roles as names.
std::string with_roles_beside(std::string_view names, std::string_view roles);

}  // namespace maillage::shapes
