// The commands: each reads a contract, or tables, and prints or writes what it makes.
#pragma once

#include "src/commands/arguments.hpp"
#include "src/commands/load.hpp"

namespace maillage {

Exit run_check(const Arguments& arguments);
Exit run_map(const Arguments& arguments);
Exit run_export(const Arguments& arguments);
Exit run_import(const Arguments& arguments);
Exit run_init(const Arguments& arguments);

// `check --names`: of one contract.
Exit check_names(const std::string& path, Language language);
Exit run_compare(const Arguments& arguments);
Exit run_report(const Arguments& arguments);

// Where a command that writes a folder does so: as asked, else `otherwise`. With several contracts
// each has a folder of its own name under it.
std::string output_folder(const std::string& contract, const Arguments& arguments,
                          const std::string& otherwise);

Exit run_plan(const Arguments& arguments);

}  // namespace maillage
