// maillage: the program. Reads the command line, runs a command, and says what went wrong where
// nothing else could.
#include <cstdlib>
#include <string>
#include <vector>

#include "src/commands/program.hpp"
#include "src/processes/guarded.hpp"

int main(int count, char** words) {
  // Nothing here is told the time of day, but cairo writes the zone's offset into its documents: what is
  // taken out again (output/drawing/pdf_date.hpp) is then of one length everywhere.
  setenv("TZ", "UTC0", 1);
  return maillage::processes::guarded([&] {
    const std::vector<std::string> arguments(words + (count > 0 ? 1 : 0), words + count);
    return static_cast<int>(maillage::commands::run_program(arguments));
  });
}
