// Integer programs solved by GLPK.
#pragma once

#include <cstdint>

#include "network/planning/integer_program.hpp"

namespace maillage::solvers {

// Aims in their order: each is solved to its optimum, which then holds for those that follow.
// After `most_effort` the search is cut short: steps of the simplex method, each as dear as the program
// is large, so that two runs give the same, which no time would. What is there by default takes some three
// seconds.
planning::IntegerAnswer solve_integer_program(const planning::IntegerProgram& program,
                                              std::int64_t most_effort = 10'000'000'000'000);

// The same as a function to pass in.
planning::IntegerSolver integer_solver();

}  // namespace maillage::solvers
