// The commands: each reads a contract and prints or writes what it makes.
#pragma once

#include "src/arguments.hpp"
#include "src/load.hpp"

namespace maillage {

Exit run_check(const Arguments& arguments);
Exit run_map(const Arguments& arguments);
Exit run_export(const Arguments& arguments);
Exit run_plan(const Arguments& arguments);

}  // namespace maillage
