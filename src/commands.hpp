// The commands: each reads a contract and prints or writes what it makes.
#pragma once

#include "src/arguments.hpp"
#include "src/load.hpp"

namespace maillage {

Exit run_check(const Arguments& arguments);
Exit run_map(const Arguments& arguments);
Exit run_export(const Arguments& arguments);
Exit run_report(const Arguments& arguments);

// Where a command that writes a folder does so: as asked, else `otherwise`. With several contracts
// each has a folder of its own name under it.
std::string output_folder(const std::string& contract, const Arguments& arguments,
                          const std::string& otherwise);

}  // namespace maillage
