// The best of an integer program by trying everything: for programs of a few variables.
#pragma once

#include <algorithm>
#include <optional>

#include "network/planning/integer_program.hpp"

namespace maillage::testing {

inline std::int64_t sum_of(const std::vector<planning::IntegerTerm>& terms,
                           const std::vector<std::int64_t>& values) {
  std::int64_t sum = 0;
  for (const planning::IntegerTerm& term : terms) sum += term.factor * values[term.variable];
  return sum;
}

inline bool holds(const planning::IntegerProgram& program,
                  const std::vector<std::int64_t>& values) {
  return std::all_of(program.rows.begin(), program.rows.end(),
                     [&](const planning::IntegerRow& row) {
                       const std::int64_t sum = sum_of(row.terms, values);
                       return sum >= row.least.value_or(sum) && sum <= row.most.value_or(sum);
                     });
}

// What each aim reaches at best, in their order; none: nothing meets the rows.
inline std::optional<std::vector<std::int64_t>> best_reached(
    const planning::IntegerProgram& program) {
  std::vector<std::int64_t> values;
  for (const planning::IntegerVariable& variable : program.variables)
    values.push_back(variable.lower);
  std::optional<std::vector<std::int64_t>> best;
  for (;;) {
    if (holds(program, values)) {
      std::vector<std::int64_t> gains;  // more is better
      for (const planning::IntegerAim& aim : program.aims) {
        const std::int64_t sum = sum_of(aim.terms, values);
        gains.push_back(aim.sense == planning::AimSense::most ? sum : -sum);
      }
      if (!best || gains > *best) best = gains;
    }
    std::size_t at = 0;
    while (at < values.size() && values[at] == program.variables[at].upper) {
      values[at] = program.variables[at].lower;
      ++at;
    }
    if (at == values.size()) break;
    ++values[at];
  }
  if (!best) return best;
  for (std::size_t at = 0; at < best->size(); ++at) {
    if (program.aims[at].sense == planning::AimSense::least) (*best)[at] = -(*best)[at];
  }
  return best;
}

}  // namespace maillage::testing
