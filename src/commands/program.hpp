// The program as it is called: words of a command line in, an exit code out.
#pragma once

#include <string>
#include <vector>

#include "src/commands/load.hpp"

namespace maillage::commands {

Exit run_program(const std::vector<std::string>& words);

}  // namespace maillage::commands
