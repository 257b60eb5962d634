// maillage: the program. Reads the command line, runs a command, and says what went wrong where
// nothing else could.
#include <cstdlib>
#include <string>
#include <vector>

#ifdef MAILLAGE_MIMALLOC
#include <mimalloc.h>
#endif

#include "src/commands/commands.hpp"
#include "src/processes/guarded.hpp"

int main(int count, char** words) {
  // Nothing here is told the time of day, but cairo writes the zone's offset into its documents: what is
  // taken out again (output/drawing/pdf_date.hpp) is then of one length everywhere.
  setenv("TZ", "UTC0", 1);
#ifdef MAILLAGE_MIMALLOC
  // The system clears each page that it gives: a third of `check`'s time on a large plan. What is free goes
  // back to it after a second, not at once, for the next step asks for it again; and pages are of 2 MB.
  mi_option_set(mi_option_decommit_delay, 1000);  // milliseconds
  mi_option_enable(mi_option_large_os_pages);
#endif
  return maillage::processes::guarded([&] {
    const std::vector<std::string> arguments(words + (count > 0 ? 1 : 0), words + count);
    return static_cast<int>(maillage::commands::run_program(arguments));
  });
}
