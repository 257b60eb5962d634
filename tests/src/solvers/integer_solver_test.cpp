// Integer programs solved: against trying everything.
#include "src/solvers/integer_solver.hpp"

#include <gtest/gtest.h>

#include "network/measures/random.hpp"
#include "tests/support/brute_force.hpp"

namespace maillage::solvers {
namespace {

planning::IntegerProgram of_variables(std::size_t count) {
  planning::IntegerProgram program;
  for (std::size_t at = 0; at < count; ++at) program.variables.push_back({"x"});
  return program;
}

// Small programs of every kind: covers, packings, mixed signs, two or three aims.
planning::IntegerProgram drawn(std::uint64_t seed) {
  measures::Random random{seed};
  planning::IntegerProgram program = of_variables(2 + random.below(7));
  const auto terms = [&] {
    std::vector<planning::IntegerTerm> result;
    for (std::uint32_t at = 0; at < program.variables.size(); ++at) {
      if (random.below(3) > 0) result.push_back({at, static_cast<int>(random.below(9)) - 3});
    }
    return result;
  };
  const std::uint32_t rows = random.below(5);
  for (std::uint32_t at = 0; at < rows; ++at) {
    planning::IntegerRow row;
    row.terms = terms();
    if (random.below(2) == 0) row.least = static_cast<int>(random.below(4)) - 1;
    if (random.below(2) == 0) row.most = static_cast<int>(random.below(6)) + 1;
    program.rows.push_back(row);
  }
  const std::uint32_t aims = 1 + random.below(3);
  for (std::uint32_t at = 0; at < aims; ++at) {
    program.aims.push_back(
        {random.below(2) == 0 ? planning::AimSense::least : planning::AimSense::most, terms()});
  }
  return program;
}

TEST(IntegerSolver, ReachesWhatTryingEverythingReaches) {
  std::size_t solved = 0;
  for (std::uint64_t seed = 0; seed < 400; ++seed) {
    const planning::IntegerProgram program = drawn(seed);
    const auto expected = testing::best_reached(program);
    const planning::IntegerAnswer answer = solve_integer_program(program);
    if (!expected) {
      EXPECT_EQ(answer.state, planning::SolveState::infeasible) << seed;
      continue;
    }
    ++solved;
    ASSERT_EQ(answer.state, planning::SolveState::optimal) << seed;
    EXPECT_EQ(answer.reached, *expected) << seed;
    EXPECT_EQ(answer.bound, expected->front()) << seed;
    EXPECT_TRUE(testing::holds(program, answer.values)) << seed;
  }
  EXPECT_GT(solved, 200u);
}

TEST(IntegerSolver, LaterAimsOnlyChooseAmongTheBestOfTheFirst) {
  planning::IntegerProgram program = of_variables(3);
  program.rows.push_back({"one", {{0}, {1}, {2}}, std::nullopt, 1});
  program.aims = {{planning::AimSense::most, {{0, 5}, {1, 5}, {2, 4}}},
                  {planning::AimSense::least, {{0, 9}, {1, 8}}}};
  EXPECT_EQ(solve_integer_program(program).values, (std::vector<std::int64_t>{0, 1, 0}));
}

TEST(IntegerSolver, NothingToChooseIsSolvedOrNot) {
  planning::IntegerProgram program;
  EXPECT_EQ(solve_integer_program(program).state, planning::SolveState::optimal);
  program.rows.push_back({"none", {}, 1, std::nullopt});
  EXPECT_EQ(solve_integer_program(program).state, planning::SolveState::infeasible);
}

TEST(IntegerSolver, CutShortItKeepsABoundThatHolds) {
  // Odd cycles want more than half of their vertices: the relaxation is far from whole.
  planning::IntegerProgram program = of_variables(27);
  for (std::uint32_t at = 0; at < 27; ++at) {
    for (const std::uint32_t step : {1u, 4u, 10u}) {
      program.rows.push_back({"edge", {{at}, {(at + step) % 27}}, 1, std::nullopt});
    }
  }
  program.aims.push_back({planning::AimSense::least, {}});
  for (std::uint32_t at = 0; at < 27; ++at) program.aims.front().terms.push_back({at});
  const std::int64_t best = solve_integer_program(program).reached.front();
  bool was_cut = false;
  for (const std::int64_t millions : {0, 10'000, 30'000, 100'000, 300'000}) {
    const planning::IntegerAnswer cut = solve_integer_program(program, millions * 1'000'000);
    if (cut.values.empty()) continue;
    EXPECT_GE(cut.reached.front(), best);
    EXPECT_LE(cut.bound, best);
    EXPECT_TRUE(testing::holds(program, cut.values));
    was_cut = was_cut || cut.state == planning::SolveState::feasible;
  }
  EXPECT_TRUE(was_cut);
}

// Before the relaxation is solved there is nothing to tell, and later parts get what is left.
TEST(IntegerSolver, WithoutAnyEffortNothingIsChosen) {
  planning::IntegerProgram program = of_variables(3);
  program.rows.push_back({"one", {{0}, {1}, {2}}, 1, std::nullopt});
  program.aims.push_back({planning::AimSense::least, {{0}, {1}, {2}}});
  const planning::IntegerAnswer cut = solve_integer_program(program, 0);
  EXPECT_EQ(cut.state, planning::SolveState::unsolved);
  EXPECT_TRUE(cut.values.empty());
  EXPECT_EQ(solve_integer_program(program).state, planning::SolveState::optimal);
}

}  // namespace
}  // namespace maillage::solvers
