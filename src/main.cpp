// maillage: the program. Reads the command line, runs a command, and says what went wrong where
// nothing else could.
#include <cstdio>
#include <exception>
#include <new>
#include <string>
#include <vector>

#include "output/text/terminal.hpp"
#include "output/text/typography.hpp"
#include "src/commands/arguments.hpp"
#include "src/commands/commands.hpp"
#include "src/help/help.hpp"

namespace maillage {
namespace {

Exit run(const std::vector<std::string>& words) {
  const auto parsed = parse_arguments(words);
  if (const auto* error = std::get_if<UsageError>(&parsed)) {
    const bool french = error->language == Language::french;
    tell(std::string("maillage") + colon(error->language) + printable(error->message));
    tell(french ? "maillage --help montre l'emploi" : "maillage --help shows the usage");
    return Exit::wrong_usage;
  }
  const Arguments& arguments = std::get<Arguments>(parsed);
  switch (arguments.command) {
    case Command::help: {
      // Without a word, the help is an answer to wrong usage.
      const Exit printed = print(help_text(arguments.help_about, arguments.language));
      return words.empty() && printed == Exit::done ? Exit::wrong_usage : printed;
    }
    case Command::version:
      return print("maillage " MAILLAGE_VERSION "\n");
    case Command::check:
      return run_check(arguments);
    case Command::map:
      return run_map(arguments);
    case Command::export_:
      return run_export(arguments);
    case Command::import:
      return run_import(arguments);
    case Command::init:
      return run_init(arguments);
    case Command::compare:
      return run_compare(arguments);
    case Command::report:
      return run_report(arguments);
    case Command::plan:
      return run_plan(arguments);
  }
  return Exit::wrong_usage;
}

}  // namespace
}  // namespace maillage

int main(int count, char** words) {
  try {
    const std::vector<std::string> arguments(words + (count > 0 ? 1 : 0), words + count);
    return static_cast<int>(maillage::run(arguments));
  } catch (const std::bad_alloc&) {
    std::fputs("maillage : mémoire insuffisante (out of memory)\n", stderr);
  } catch (const std::exception& failure) {
    std::fprintf(stderr, "maillage : erreur interne (internal error): %s\n", failure.what());
  }
  return static_cast<int>(maillage::Exit::system_failed);
}
