#include "src/commands/program.hpp"

#include <variant>

#include "output/text/terminal.hpp"
#include "output/text/typography.hpp"
#include "output/words/region/many_messages.hpp"
#include "src/commands/arguments.hpp"
#include "src/commands/commands.hpp"
#include "src/commands/each_contract.hpp"
#include "src/help/help.hpp"

namespace maillage::commands {

Exit run_program(const std::vector<std::string>& words) {
  const auto parsed = parse_arguments(words);
  if (const auto* error = std::get_if<UsageError>(&parsed)) {
    const bool french = error->language == output_text::Language::french;
    tell(std::string("maillage") + output_text::colon(error->language) +
         output_text::printable(error->message));
    tell(french ? "maillage --help montre l'emploi" : "maillage --help shows the usage");
    return Exit::wrong_usage;
  }
  Arguments arguments = std::get<Arguments>(parsed);
  if (arguments.command == Command::check || arguments.command == Command::map ||
      arguments.command == Command::report || arguments.command == Command::export_ ||
      arguments.command == Command::plan || arguments.command == Command::compare ||
      arguments.command == Command::region) {
    const auto contracts = contracts_meant(arguments);
    if (!contracts) return Exit::system_failed;
    if (contracts->empty()) {
      tell(output_text::filled(words::region::message_of(words::region::Many::empty_list),
                               arguments.language,
                               {{"file", output_text::printable(arguments.list)}}));
      return Exit::wrong_usage;
    }
    arguments.compares_each = arguments.contracts.size() < 2 && contracts->size() > 1;
    arguments.contracts = *contracts;
  }
  switch (arguments.command) {
    case Command::help: {
      // Without a word, the help is an answer to wrong usage.
      const Exit printed = print(help::help_text(arguments.help_about, arguments.language));
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
    case Command::region:
      return run_region(arguments);
  }
  return Exit::wrong_usage;
}

}  // namespace maillage::commands
