#include "output/proposals/linear_program_text.hpp"

#include "output/text/terminal.hpp"

namespace maillage {
namespace {

// Long rows are broken: readers of the format take 255 characters a line.
constexpr std::size_t terms_per_line = 8;

std::string sum_text(const std::vector<IntegerTerm>& terms) {
  if (terms.empty()) return "0 x1";
  std::string text;
  for (std::size_t at = 0; at < terms.size(); ++at) {
    const std::int64_t factor = terms[at].factor;
    if (at > 0) text += at % terms_per_line == 0 ? "\n   " : " ";
    text += factor < 0 ? "- " : "+ ";
    text += std::to_string(factor < 0 ? -factor : factor) + " x" +
            std::to_string(terms[at].variable + 1);
  }
  return text;
}

}  // namespace

std::string linear_program_text(const IntegerProgram& program) {
  std::string text;
  for (std::size_t at = 0; at < program.variables.size(); ++at) {
    text += "\\ x" + std::to_string(at + 1) + ": " + printable(program.variables[at].name) + "\n";
  }
  const IntegerAim none;
  const IntegerAim& aim = program.aims.empty() ? none : program.aims.front();
  text += aim.sense == AimSense::least ? "Minimize\n" : "Maximize\n";
  text += " aim: " + sum_text(aim.terms) + "\nSubject To\n";
  std::size_t number = 0;
  for (const IntegerRow& row : program.rows) {
    ++number;
    const std::string name = "r" + std::to_string(number);
    text += "\\ " + name + ": " + printable(row.name) + "\n";
    if (row.least) {
      text += " " + name + "a: " + sum_text(row.terms) + " >= " + std::to_string(*row.least) + "\n";
    }
    if (row.most) {
      text += " " + name + "b: " + sum_text(row.terms) + " <= " + std::to_string(*row.most) + "\n";
    }
  }
  text += "Bounds\n";
  for (std::size_t at = 0; at < program.variables.size(); ++at) {
    const IntegerVariable& variable = program.variables[at];
    text += " " + std::to_string(variable.lower) + " <= x" + std::to_string(at + 1) +
            " <= " + std::to_string(variable.upper) + "\n";
  }
  text += "General\n";
  for (std::size_t at = 0; at < program.variables.size(); ++at) {
    text += " x" + std::to_string(at + 1) + "\n";
  }
  return text + "End\n";
}

}  // namespace maillage
