// Many contracts: which are meant, and an answer of each.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "src/commands/arguments.hpp"
#include "src/commands/load.hpp"

namespace maillage::commands {

// The paths given and those of --list, folders of contracts replaced by what they hold; one that is found
// twice counts once, one that is given twice is left as it is. What was not searched is said. None: the
// list could not be read, which has been said.
std::optional<std::vector<std::string>> contracts_meant(const Arguments& arguments);

// What a command answers of one contract, and what to end with. No text: there is no answer.
struct ContractAnswer {
  Exit exit = Exit::done;
  std::optional<std::string> text;
};
using AnswerOne = std::function<ContractAnswer(std::size_t)>;

// Asks for each of arguments.contracts, several at once (src/processes/at_once.hpp), and prints the
// answers in their order; messages stand with their contract. The worst of what they ended with.
Exit print_each(const Arguments& arguments, const AnswerOne& answer);

// The same, not printed: texts, and the paths of those without one.
struct Gathered {
  Exit exit = Exit::done;
  std::vector<std::string> texts, without;
};
Gathered gather_each(const Arguments& arguments, const AnswerOne& answer);

// Objects of JSON as one, printed; with none there is nothing to say.
Exit print_gathered(Gathered gathered);

}  // namespace maillage::commands
