#include "output/proposals/linear_program_text.hpp"

#include "output/text/terminal.hpp"

namespace maillage::proposals {
namespace {

// Long rows are broken: readers of the format take 255 characters a line.
constexpr std::size_t terms_per_line = 8;

std::string sum_text(const std::vector<planning::IntegerTerm>& terms) {
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

std::string linear_program_text(const planning::IntegerProgram& program) {
  std::string text;
  for (std::size_t at = 0; at < program.variables.size(); ++at) {
    text += "\\ x" + std::to_string(at + 1) + ": " +
            output_text::printable(program.variables[at].name) + "\n";
  }
  const planning::IntegerAim none;
  const planning::IntegerAim& aim = program.aims.empty() ? none : program.aims.front();
  text += aim.sense == planning::AimSense::least ? "Minimize\n" : "Maximize\n";
  text += " aim: " + sum_text(aim.terms) + "\nSubject To\n";
  std::size_t number = 0;
  for (const planning::IntegerRow& row : program.rows) {
    ++number;
    const std::string name = "r" + std::to_string(number);
    text += "\\ " + name + ": " + output_text::printable(row.name) + "\n";
    if (row.least) {
      text += " " + name + "a: " + sum_text(row.terms) + " >= " + std::to_string(*row.least) + "\n";
    }
    if (row.most) {
      text += " " + name + "b: " + sum_text(row.terms) + " <= " + std::to_string(*row.most) + "\n";
    }
  }
  text += "Bounds\n";
  for (std::size_t at = 0; at < program.variables.size(); ++at) {
    const planning::IntegerVariable& variable = program.variables[at];
    text += " " + std::to_string(variable.lower) + " <= x" + std::to_string(at + 1) +
            " <= " + std::to_string(variable.upper) + "\n";
  }
  text += "General\n";
  for (std::size_t at = 0; at < program.variables.size(); ++at) {
    text += " x" + std::to_string(at + 1) + "\n";
  }
  return text + "End\n";
}

}  // namespace maillage::proposals
