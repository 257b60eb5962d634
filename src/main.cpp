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

commands::Exit run(const std::vector<std::string>& words) {
  const auto parsed = commands::parse_arguments(words);
  if (const auto* error = std::get_if<commands::UsageError>(&parsed)) {
    const bool french = error->language == output_text::Language::french;
    commands::tell(std::string("maillage") + output_text::colon(error->language) +
                   output_text::printable(error->message));
    commands::tell(french ? "maillage --help montre l'emploi" : "maillage --help shows the usage");
    return commands::Exit::wrong_usage;
  }
  const commands::Arguments& arguments = std::get<commands::Arguments>(parsed);
  switch (arguments.command) {
    case commands::Command::help: {
      // Without a word, the help is an answer to wrong usage.
      const commands::Exit printed =
          commands::print(help::help_text(arguments.help_about, arguments.language));
      return words.empty() && printed == commands::Exit::done ? commands::Exit::wrong_usage
                                                              : printed;
    }
    case commands::Command::version:
      return commands::print("maillage " MAILLAGE_VERSION "\n");
    case commands::Command::check:
      return commands::run_check(arguments);
    case commands::Command::map:
      return commands::run_map(arguments);
    case commands::Command::export_:
      return commands::run_export(arguments);
    case commands::Command::import:
      return commands::run_import(arguments);
    case commands::Command::init:
      return commands::run_init(arguments);
    case commands::Command::compare:
      return commands::run_compare(arguments);
    case commands::Command::report:
      return commands::run_report(arguments);
    case commands::Command::plan:
      return commands::run_plan(arguments);
  }
  return commands::Exit::wrong_usage;
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
  return static_cast<int>(maillage::commands::Exit::system_failed);
}
