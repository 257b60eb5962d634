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

// The arguments for each contract where a command writes for each: of several, the output is the folder of
// that one. `otherwise` empty: nothing is written unless -o asks for it. None: as above, or the output
// asked for is a file's name, which is said too.
std::optional<std::vector<Arguments>> outputs_of_each(const Arguments& arguments,
                                                      const std::string& otherwise);

}  // namespace maillage::commands
