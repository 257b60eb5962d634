// maillage: the program. Reads the command line, runs a command, and says what went wrong where
// nothing else could.
#include <cstdio>
#include <exception>
#include <new>
#include <string>
#include <vector>

#include "src/commands/program.hpp"

int main(int count, char** words) {
  try {
    const std::vector<std::string> arguments(words + (count > 0 ? 1 : 0), words + count);
    return static_cast<int>(maillage::commands::run_program(arguments));
  } catch (const std::bad_alloc&) {
    std::fputs("maillage : mémoire insuffisante (out of memory)\n", stderr);
  } catch (const std::exception& failure) {
    std::fprintf(stderr, "maillage : erreur interne (internal error): %s\n", failure.what());
  }
  return static_cast<int>(maillage::commands::Exit::system_failed);
}
