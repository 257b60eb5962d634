// Who does what in which action: organisations in rows by type, actions in columns by objective, on
// A3 sheets. Every sheet has the heads, the organisations that act in its actions, and the totals.
#pragma once

#include <string>
#include <vector>

#include "network/analysis/role_matrix.hpp"
#include "network/study/study.hpp"
#include "output/drawing/diagram.hpp"
#include "output/text/language.hpp"

namespace maillage::diagrams::matrix {

// "matrice-2023", "matrice-2023-feuille-2"… None where no organisation has a role.
std::vector<drawing::Diagram> role_matrix_diagrams(const study::Study& study,
                                                   output_text::Language language);

// "P", "PF": what a cell says.
std::string cell_letters(const analysis::RoleCell& cell, output_text::Language language);

// What the matrix shows, as its title: "4 organisations portent au moins la moitié…".
std::string role_matrix_title(const study::Study& study, output_text::Language language);

}  // namespace maillage::diagrams::matrix
