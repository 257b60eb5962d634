// An integer program in the CPLEX LP format, which cbc, glpsol, SCIP and others read: for whoever
// wants a second opinion. Its first aim only; names stand in comments.
#pragma once

#include <string>

#include "network/planning/integer_program.hpp"

namespace maillage::proposals {

std::string linear_program_text(const planning::IntegerProgram& program);

}  // namespace maillage::proposals
