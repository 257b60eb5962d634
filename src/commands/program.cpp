// The words of a command line, to the command that they ask for.
#include <cstdio>
#include <variant>

#include "output/text/terminal.hpp"
#include "output/text/typography.hpp"
#include "output/words/commands/usage_messages.hpp"
#include "output/words/region/many_messages.hpp"
#include "src/commands/arguments.hpp"
#include "src/commands/commands.hpp"
#include "src/commands/each_contract.hpp"
#include "src/files/files.hpp"
#include "src/help/help.hpp"
#include "src/help/manual.hpp"

namespace maillage::commands {
namespace {

// The page stands beside the program, where it was installed or where it was built.
Exit tell_page(output_text::Language language) {
  const std::string folder = files::folder_of(files::folder_of(files::program_path()));
  for (const char* place : {"share/maillage/maillage.html", "web/maillage.html"}) {
    const std::string path = files::join_path(folder, place);
    if (files::kind_of(path) == files::PathKind::file) return print(path + "\n");
  }
  tell(output_text::filled(words::region::message_of(words::region::Many::no_page), language));
  return Exit::system_failed;
}

std::string help_of(const std::string& about, output_text::Language language) {
  if (about == "man") return help::manual_page(MAILLAGE_VERSION, language);
  if (about == "bash") return help::bash_completion();
  if (about == "zsh") return help::zsh_completion();
  if (about == "fish") return help::fish_completion();
  return help::help_text(about, language);
}

Exit run(Arguments& arguments, bool is_asked) {
  if (arguments.command == Command::check || arguments.command == Command::map ||
      arguments.command == Command::report || arguments.command == Command::export_ ||
      arguments.command == Command::plan || arguments.command == Command::compare ||
      arguments.command == Command::region || arguments.command == Command::enrich) {
    if (arguments.command == Command::compare) {
      if (const auto exit = compare_regions(arguments)) return *exit;
      if (!arguments.same_names.empty()) {
        tell(message_of(words::commands::Usage::same_of_regions), arguments.language);
        return Exit::wrong_usage;
      }
    }
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
      const Exit printed = print(help_of(arguments.help_about, arguments.language));
      return !is_asked && printed == Exit::done ? Exit::wrong_usage : printed;
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
    case Command::enrich:
      return run_enrich(arguments);
    case Command::web:
      return tell_page(arguments.language);
  }
  return Exit::wrong_usage;
}

}  // namespace

Exit run_program(const std::vector<std::string>& words) {
  auto parsed = parse_arguments(words);
  if (const auto* error = std::get_if<UsageError>(&parsed)) {
    tell(std::string("maillage") + output_text::colon(error->language) +
         output_text::printable(error->message));
    tell(message_of(words::commands::Usage::see_help), error->language);
    return Exit::wrong_usage;
  }
  Arguments& arguments = std::get<Arguments>(parsed);
  const output_text::Language language = arguments.language;
  const Exit exit = run(arguments, !words.empty());
  if (std::ferror(stdout) == 0) return exit;
  tell(output_text::filled(words::region::message_of(words::region::Many::output_lost), language));
  return Exit::system_failed;
}

}  // namespace maillage::commands
