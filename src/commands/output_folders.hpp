// Where a command that writes about contracts does so.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "src/commands/arguments.hpp"

namespace maillage::commands {

// One folder for each contract: as asked for, else `otherwise`. With several contracts each has a
// folder under it, named as the contract's folder or file is, and by the folders above where two are
// named alike ("a/cls", "b/cls" → "a-cls", "b-cls"). None: the same contract was given twice, which
// has been said on the standard error.
std::optional<std::vector<std::string>> output_folders(const Arguments& arguments,
                                                       const std::string& otherwise);

}  // namespace maillage::commands
