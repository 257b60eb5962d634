// Forms brought to one shape, a label and its value a row, so that read_forms reads them:
//
//   Titre                            Titre       | Ateliers cuisine
//   Ateliers cuisine                 Axe         | Axe 1 : Manger
//   Axe 1 : Manger             →     Pilote      | CCAS
//   Pilote | Partenaires | État      Partenaires | MSA
//   CCAS   | MSA         | fait      État        | fait
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "network/sheets/sheet_view.hpp"

namespace maillage::shapes {

// A label of a form, without its colon.
std::string label_of(std::string_view text);

// "Intitulé de l'action", "Projet"; its number is none.
bool labels_action(const std::string& label);

// The sheet with every value beside its label. None: no label has its value elsewhere than beside it, or
// the sheet holds a table of actions with a header.
std::optional<sheets::WorkbookSheet> forms_unfolded(const sheets::SheetView& view);

}  // namespace maillage::shapes
