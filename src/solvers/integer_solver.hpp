// Integer programs solved by GLPK.
#pragma once

#include "network/planning/integer_program.hpp"

namespace maillage::solvers {

// Aims in their order: each is solved to its optimum, which then holds for those that follow.
// After `most_nodes` nodes of one aim's search it is cut short: a count, not a time, so that two
// runs give the same.
planning::IntegerAnswer solve_integer_program(const planning::IntegerProgram& program,
                                              int most_nodes = 20'000);

// The same as a function to pass in.
planning::IntegerSolver integer_solver();

}  // namespace maillage::solvers
