// What a header of somebody's own workbook means: the columns of our tables, and those that only
// such workbooks have.
//
// read_column (network/model/columns.hpp) knows whole headers; here their decoration is taken off
// ("Sous-axe (x.x)", "Financeur n° 2", "Porteur / pilote"), and what our model has no column for
// is told apart: parts of axes, sub-actions, services of the porteur, and persons.
#pragma once

#include <optional>
#include <string_view>

#include "network/model/columns.hpp"
#include "network/model/decision.hpp"

namespace maillage::importing {

enum class HeaderRole {
  unknown,             // kept as it is
  column,              // one of ours
  sub_axis,            // "Sous-axe (x.x)": an objective
  sub_sub_axis,        // "Sous-sous axe (x.x.x)": the objective below
  sub_action,          // "Titre de la sous-action"
  axis_and_objective,  // "AXES / OBJECTIFS": both in one cell
  funder_amounts,      // "ARS", "Part du Département" over sums: what each gives
  ticked_state,        // "En cours" over crosses: the state of the rows that have one
  service,             // "Direction ou service pilote": who carries it within the porteur
  person,              // "Personne pilote", "Contact", "Téléphone": never read
  remark,              // "Remarques", "Commentaires": kept, no need to say so
};

struct HeaderMeaning {
  HeaderRole role = HeaderRole::unknown;
  std::optional<model::Column> column = std::nullopt;  // with HeaderRole::column
  int number = 0;                                      // "Financeur 2": 2; 0: none
  int year =
      0;  // "État 2021", "Porteur 2021", "Partenaires 2021": 2021; 0: none. Of no other columns.

  friend bool operator==(const HeaderMeaning& a, const HeaderMeaning& b) {
    return a.role == b.role && a.column == b.column && a.number == b.number && a.year == b.year;
  }
};

// Headers longer than this many bytes are sentences.
inline constexpr std::size_t longest_header = 120;

HeaderMeaning read_header(std::string_view header);

// What a person said that the column holds, before what its words say; null: nothing was said.
HeaderMeaning read_header(std::string_view header, const model::Answers* answers);

}  // namespace maillage::importing
