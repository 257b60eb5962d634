// Integer programs solved by GLPK, the one place that knows it.
//
// Why GLPK and not CBC, both in Debian: the programs here are small and solved many times, aim after aim.
// On those of CLS 2 (20, 81 and 184 variables) glpsol takes 4 to 8 ms from its start, cbc 31 to 56 ms; and
// GLPK needs one library where CBC needs five, with a plain C interface. CBC remains the second opinion:
// `--programmes` writes each program as an LP file that it reads, and a test compares.
//
// Aims in their order (a lexicographic optimum) are solved one after the other: what an aim reaches is held
// as a row for those that follow. Adding them up with large factors instead would need factors past what a
// double holds exactly; a program of two hundred actions has two hundred aims.
//
//   most points  → 155       then: points ≥ 155, least load → 7       then: load ≤ 7, first in the list …
//
// A program that falls into parts without a common row is solved part by part: many contracts at once cost
// the sum of each. Where a search is cut short, it is by a count of steps, each as dear as the program is
// large, so that two runs give the same; the bound told then is the best open node's, rounded towards what is
// reached, for all numbers are whole.
//
// The dual simplex begins: choosing nothing is its own start for programs that ask for little of much. From
// the second aim on what was reached is a start for the primal one. Both from nothing took three times as
// long for the seats of 300 organisations (45,000 rows).
#include "src/solvers/integer_solver.hpp"

#include <glpk.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <memory>
#include <vector>

#include "network/text/disjoint_sets.hpp"

namespace maillage::solvers {
namespace {

struct Freed {
  void operator()(glp_prob* problem) const { glp_delete_prob(problem); }
};
using Problem = std::unique_ptr<glp_prob, Freed>;

void set_bounds(glp_prob* problem, int row, const planning::IntegerRow& said) {
  const double least = static_cast<double>(said.least.value_or(0));
  const double most = static_cast<double>(said.most.value_or(0));
  if (said.least && said.most) {
    glp_set_row_bnds(problem, row, *said.least == *said.most ? GLP_FX : GLP_DB, least, most);
  } else if (said.least) {
    glp_set_row_bnds(problem, row, GLP_LO, least, 0);
  } else if (said.most) {
    glp_set_row_bnds(problem, row, GLP_UP, 0, most);
  } else {
    glp_set_row_bnds(problem, row, GLP_FR, 0, 0);
  }
}

void add_row(glp_prob* problem, const planning::IntegerRow& said) {
  const int row = glp_add_rows(problem, 1);
  set_bounds(problem, row, said);
  std::vector<int> columns{0};  // GLPK counts from 1
  std::vector<double> factors{0};
  for (const planning::IntegerTerm& term : said.terms) {
    columns.push_back(static_cast<int>(term.variable) + 1);
    factors.push_back(static_cast<double>(term.factor));
  }
  glp_set_mat_row(problem, row, static_cast<int>(said.terms.size()), columns.data(),
                  factors.data());
}

Problem make_problem(const planning::IntegerProgram& program) {
  Problem problem(glp_create_prob());
  if (!program.variables.empty()) {
    glp_add_cols(problem.get(), static_cast<int>(program.variables.size()));
  }
  int column = 0;
  for (const planning::IntegerVariable& variable : program.variables) {
    ++column;
    glp_set_col_kind(problem.get(), column, GLP_IV);
    glp_set_col_bnds(problem.get(), column, variable.lower == variable.upper ? GLP_FX : GLP_DB,
                     static_cast<double>(variable.lower), static_cast<double>(variable.upper));
  }
  for (const planning::IntegerRow& row : program.rows) add_row(problem.get(), row);
  return problem;
}

void set_aim(glp_prob* problem, const planning::IntegerProgram& program,
             const planning::IntegerAim& aim) {
  glp_set_obj_dir(problem, aim.sense == planning::AimSense::least ? GLP_MIN : GLP_MAX);
  for (std::size_t at = 0; at <= program.variables.size(); ++at) {
    glp_set_obj_coef(problem, static_cast<int>(at), 0);
  }
  for (const planning::IntegerTerm& term : aim.terms) {
    glp_set_obj_coef(problem, static_cast<int>(term.variable) + 1,
                     static_cast<double>(term.factor));
  }
}

std::int64_t whole(double value) { return static_cast<std::int64_t>(std::llround(value)); }

// What a program may still cost. A step of the simplex method takes a tenth of a millisecond in programs of
// some hundred rows, and grows with the square of the size: 0.6 ms at 43,000 rows and columns, 22 ms at
// 231,000.
class Effort {
 public:
  explicit Effort(std::int64_t most) : left_(most) {}
  std::int64_t steps_left(glp_prob* problem) const { return left_ / of_step(problem); }
  void spend(glp_prob* problem, std::int64_t steps) { left_ -= steps * of_step(problem); }

 private:
  static std::int64_t of_step(glp_prob* problem) {
    constexpr std::int64_t of_any = 300'000'000;
    const std::int64_t size = glp_get_num_rows(problem) + glp_get_num_cols(problem);
    return of_any + size * size;
  }
  std::int64_t left_;
};

struct Watch {
  std::int64_t steps_at_end = 0;  // as the problem counts them
  std::int64_t steps = 0;
  std::optional<double> bound;  // of the search, when it was cut short
};

// A node costs more than its steps: what of it was changed is set up again.
constexpr std::int64_t steps_of_node = 10;

void watch_nodes(glp_tree* tree, void* info) {
  Watch& watch = *static_cast<Watch*>(info);
  if (glp_ios_reason(tree) != GLP_ISELECT) return;
  watch.steps += steps_of_node;
  if (watch.steps + glp_get_it_cnt(glp_ios_get_prob(tree)) <= watch.steps_at_end) return;
  const int best = glp_ios_best_node(tree);
  if (best != 0) watch.bound = glp_ios_node_bound(tree, best);
  glp_ios_terminate(tree);
}

// What one aim reaches, and how far the search got.
struct Reached {
  planning::SolveState state = planning::SolveState::unsolved;
  std::int64_t value = 0, bound = 0;
};

// `is_first`: nothing is solved yet that it could start from.
Reached reach(glp_prob* problem, planning::AimSense sense, bool is_first, Effort& effort) {
  constexpr std::int64_t most_at_once = std::numeric_limits<int>::max();
  glp_smcp simplex;
  glp_init_smcp(&simplex);
  simplex.msg_lev = GLP_MSG_OFF;
  simplex.meth = is_first ? GLP_DUALP : GLP_PRIMAL;
  simplex.it_lim =
      static_cast<int>(std::clamp<std::int64_t>(effort.steps_left(problem), 0, most_at_once));
  if (is_first) glp_std_basis(problem);
  const std::int64_t before = glp_get_it_cnt(problem);
  Reached result;
  const int failure = glp_simplex(problem, &simplex);
  effort.spend(problem, glp_get_it_cnt(problem) - before);
  if (failure != 0) return result;
  const int relaxed = glp_get_status(problem);
  if (relaxed == GLP_NOFEAS || relaxed == GLP_INFEAS) {
    result.state = planning::SolveState::infeasible;
    return result;
  }
  if (relaxed != GLP_OPT) return result;

  const std::int64_t at_root = glp_get_it_cnt(problem);
  Watch watch;
  watch.steps_at_end = at_root + effort.steps_left(problem);
  glp_iocp search;
  glp_init_iocp(&search);
  search.msg_lev = GLP_MSG_OFF;
  search.cb_func = watch_nodes;
  search.cb_info = &watch;
  static_cast<void>(glp_intopt(problem, &search));
  effort.spend(problem, glp_get_it_cnt(problem) - at_root + watch.steps);
  const int status = glp_mip_status(problem);
  if (status == GLP_NOFEAS) {
    result.state = planning::SolveState::infeasible;
  } else if (status == GLP_OPT || status == GLP_FEAS) {
    result.state =
        status == GLP_OPT ? planning::SolveState::optimal : planning::SolveState::feasible;
    result.value = result.bound = whole(glp_mip_obj_val(problem));
    if (status == GLP_FEAS) {
      // All numbers are whole, so a bound between two of them is the nearer to what is reached.
      const double bound = watch.bound.value_or(glp_get_obj_val(problem));
      result.bound = sense == planning::AimSense::least ? whole(std::ceil(bound - 1e-6))
                                                        : whole(std::floor(bound + 1e-6));
    }
  }
  return result;
}

// Rows without a variable: their sum is 0, which they allow or not.
planning::IntegerAnswer without_variables(const planning::IntegerProgram& program) {
  planning::IntegerAnswer answer;
  answer.state = planning::SolveState::optimal;
  for (const planning::IntegerRow& row : program.rows) {
    if (row.terms.empty() && (row.least.value_or(0) > 0 || row.most.value_or(0) < 0)) {
      answer.state = planning::SolveState::infeasible;
      return answer;
    }
  }
  answer.reached.assign(program.aims.size(), 0);
  return answer;
}

// Bounds that cross, which GLPK takes for a mistake.
bool contradicts_itself(const planning::IntegerProgram& program) {
  return std::any_of(program.rows.begin(), program.rows.end(),
                     [](const planning::IntegerRow& row) {
                       return row.least && row.most && *row.least > *row.most;
                     }) ||
         std::any_of(program.variables.begin(), program.variables.end(),
                     [](const planning::IntegerVariable& variable) {
                       return variable.lower > variable.upper;
                     });
}

// A part of the program that shares no row with the rest. Aims are sums over parts, so that the best
// of each part, aim after aim, are together the best of the whole.
struct Part {
  planning::IntegerProgram program;
  std::vector<std::uint32_t> variables;  // of the whole, by position in the part
};

std::vector<std::uint32_t> part_numbers(const planning::IntegerProgram& program) {
  const std::size_t variables = program.variables.size();
  text::DisjointSets sets(variables);
  for (const planning::IntegerRow& row : program.rows) {
    for (const planning::IntegerTerm& term : row.terms) {
      sets.join(row.terms.front().variable, term.variable);
    }
  }
  // Roots are the smallest of their part, so parts are numbered in the order of the variables.
  std::vector<std::uint32_t> numbers(variables);
  std::uint32_t count = 0;
  for (std::uint32_t at = 0; at < variables; ++at) {
    const std::uint32_t top = sets.of(at);
    numbers[at] = top == at ? count++ : numbers[top];
  }
  return numbers;
}

std::vector<Part> parts_of(const planning::IntegerProgram& program) {
  const std::vector<std::uint32_t> numbers = part_numbers(program);
  std::vector<Part> parts(*std::max_element(numbers.begin(), numbers.end()) + 1);
  std::vector<std::uint32_t> position(numbers.size());
  for (std::uint32_t at = 0; at < numbers.size(); ++at) {
    Part& part = parts[numbers[at]];
    position[at] = static_cast<std::uint32_t>(part.variables.size());
    part.variables.push_back(at);
    part.program.variables.push_back(program.variables[at]);
  }
  for (const planning::IntegerRow& row : program.rows) {
    if (row.terms.empty()) continue;
    planning::IntegerRow own{row.name, row.terms, row.least, row.most};
    for (planning::IntegerTerm& term : own.terms) term.variable = position[term.variable];
    parts[numbers[row.terms.front().variable]].program.rows.push_back(std::move(own));
  }
  for (std::size_t aim = 0; aim < program.aims.size(); ++aim) {
    for (const planning::IntegerTerm& term : program.aims[aim].terms) {
      std::vector<planning::IntegerAim>& aims = parts[numbers[term.variable]].program.aims;
      while (aims.size() <= aim) aims.push_back({program.aims[aims.size()].sense, {}});
      aims[aim].terms.push_back({position[term.variable], term.factor});
    }
  }
  return parts;
}

planning::IntegerAnswer solve_part(const planning::IntegerProgram& program, Effort& effort) {
  const Problem problem = make_problem(program);
  planning::IntegerAnswer answer;
  answer.state = planning::SolveState::optimal;
  const std::vector<planning::IntegerAim> no_aim(1);
  for (const planning::IntegerAim& aim : program.aims.empty() ? no_aim : program.aims) {
    if (aim.terms.empty() && !answer.values.empty()) {
      answer.reached.push_back(0);  // nothing here concerns it
      continue;
    }
    set_aim(problem.get(), program, aim);
    const Reached reached = reach(problem.get(), aim.sense, answer.values.empty(), effort);
    const bool found = reached.state == planning::SolveState::optimal ||
                       reached.state == planning::SolveState::feasible;
    if (!found) {
      // A later aim cut short before it found anything leaves what the aims before it found.
      answer.state = answer.values.empty() ? reached.state : planning::SolveState::feasible;
      return answer;
    }
    if (reached.state == planning::SolveState::feasible)
      answer.state = planning::SolveState::feasible;
    if (answer.reached.empty()) answer.bound = reached.bound;
    answer.reached.push_back(reached.value);
    answer.values.clear();
    for (std::size_t at = 1; at <= program.variables.size(); ++at) {
      answer.values.push_back(whole(glp_mip_col_val(problem.get(), static_cast<int>(at))));
    }
    planning::IntegerRow held;
    held.terms = aim.terms;
    if (aim.sense == planning::AimSense::least) {
      held.most = reached.value;
    } else {
      held.least = reached.value;
    }
    if (!held.terms.empty()) add_row(problem.get(), held);
  }
  return answer;
}

}  // namespace

planning::IntegerAnswer solve_integer_program(const planning::IntegerProgram& program,
                                              std::int64_t most_effort) {
  if (contradicts_itself(program)) return {planning::SolveState::infeasible, {}, {}, 0};
  planning::IntegerAnswer answer = without_variables(program);
  if (answer.state == planning::SolveState::infeasible || program.variables.empty()) return answer;
  glp_term_out(GLP_OFF);
  answer.values.resize(program.variables.size());
  answer.reached.assign(std::max<std::size_t>(program.aims.size(), 1), 0);
  Effort effort(most_effort);
  for (const Part& part : parts_of(program)) {
    const planning::IntegerAnswer solved = solve_part(part.program, effort);
    if (solved.values.empty()) return {solved.state, {}, {}, 0};
    if (solved.state == planning::SolveState::feasible)
      answer.state = planning::SolveState::feasible;
    for (std::size_t at = 0; at < part.variables.size(); ++at) {
      answer.values[part.variables[at]] = solved.values[at];
    }
    for (std::size_t aim = 0; aim < solved.reached.size(); ++aim) {
      answer.reached[aim] += solved.reached[aim];
    }
    answer.bound += solved.bound;
  }
  answer.reached.resize(program.aims.size());
  return answer;
}

planning::IntegerSolver integer_solver() {
  return [](const planning::IntegerProgram& program) { return solve_integer_program(program); };
}

}  // namespace maillage::solvers
