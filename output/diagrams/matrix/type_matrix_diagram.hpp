// Which types of organisations act together: pairs that share an action, of the pairs possible.
#pragma once

#include <string>
#include <vector>

#include "network/analysis/role_matrix.hpp"
#include "network/study/study.hpp"
#include "output/drawing/diagram.hpp"
#include "output/text/language.hpp"

namespace maillage::diagrams::matrix {

// "matrice-types-2023", alone. None where there are not two types.
std::vector<drawing::Diagram> type_matrix_diagrams(const study::Study& study,
                                                   output_text::Language language);

// What the matrix shows, as its title; and a cell: "3/12", "–" where there is no pair.
std::string type_matrix_title(const analysis::TypeTable& table, output_text::Language language);
std::string pair_words(const collaboration::TypePair& pair, output_text::Language language);

}  // namespace maillage::diagrams::matrix
