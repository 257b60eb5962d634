// An integer program as plain data: what may be chosen, what must hold, what is wanted.
//
// All numbers are whole, so that "as good" means equal and ties are broken by the aims that follow,
// in their order, not by rounding. Whoever solves it stands outside of this layer and is passed in.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace maillage::planning {

struct IntegerVariable {
  std::string name;  // for whoever reads the program; unique
  std::int64_t lower = 0, upper = 1;
};

struct IntegerTerm {
  std::uint32_t variable = 0;  // position in IntegerProgram::variables, once in a row or aim
  std::int64_t factor = 1;
};

// least ≤ Σ factor × variable ≤ most; a side that is none is open.
struct IntegerRow {
  std::string name;
  std::vector<IntegerTerm> terms;
  std::optional<std::int64_t> least, most;
};

enum class AimSense { least, most };

struct IntegerAim {
  AimSense sense = AimSense::least;
  std::vector<IntegerTerm> terms;
};

// The first aim counts; each other one only among what is best for those before it.
struct IntegerProgram {
  std::vector<IntegerVariable> variables;
  std::vector<IntegerRow> rows;
  std::vector<IntegerAim> aims;
};

enum class SolveState {
  optimal,     // proven, for every aim
  feasible,    // the search was cut short: `bound` says how much better the first aim might get
  infeasible,  // no choice meets all rows
  unsolved,    // cut short before any choice was found
};

struct IntegerAnswer {
  SolveState state = SolveState::unsolved;
  std::vector<std::int64_t> values;   // of the variables; empty unless optimal or feasible
  std::vector<std::int64_t> reached;  // of the aims
  std::int64_t bound = 0;  // of the first aim: no choice does better; what is reached, if optimal
};

using IntegerSolver = std::function<IntegerAnswer(const IntegerProgram&)>;

}  // namespace maillage::planning
