// The matrix as a graph in the DOT language: organisations, actions, an edge a cell with its roles.
#pragma once

#include <cstddef>
#include <string>

#include "network/analysis/role_matrix.hpp"
#include "network/model/contract.hpp"
#include "output/text/language.hpp"

namespace maillage::diagrams::matrix {

// Of the columns first … last - 1. Not placed: any engine may lay it out.
std::string role_matrix_graph(const model::Contract& contract, const analysis::RoleMatrix& matrix,
                              std::size_t first, std::size_t last, const std::string& title,
                              const std::string& id, output_text::Language language);

}  // namespace maillage::diagrams::matrix
