// Tables alike on several sheets, of which the name of each sheet says what no column does: "PETR", "CCAS de Bar"
// who carries, "Nutrition", "Santé mentale" what it is about.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "network/model/decision.hpp"
#include "network/model/draft.hpp"
#include "network/text/place.hpp"

namespace maillage::importing {

struct SheetPart {
  std::string sheet;     // its name
  std::size_t rows = 0;  // of the joined table that are its own, behind those of the parts before
  text::Place place;
};

// Adds a column "Feuille" where the names may say something, and asks what: porteur where they look like
// organisations and no column has any, else axis where none is said. Nothing where a sheet's name says no more
// than that there is a table ("Feuil2", "Suite"), or an axis that is read already ("Axe 2").
void name_rows_by_sheet(const std::vector<SheetPart>& parts, model::DraftTable& table,
                        model::Deciding& deciding);

}  // namespace maillage::importing
