#include <utility>

#include "output/report/report.hpp"
#include "src/commands/commands.hpp"
#include "src/commands/each_contract.hpp"
#include "src/commands/output_folders.hpp"
#include "src/commands/relative_places.hpp"
#include "src/files/saving.hpp"
#include "src/solvers/integer_solver.hpp"

namespace maillage::commands {
ContractAnswer report_one(Loaded& loaded, const files::InputFiles& read, const std::string& folder,
                          const Arguments& arguments) {
  // The report leaves the machine it was made on; what it says of files must hold elsewhere.
  const std::string from = files::folder_of(loaded.contract.place.file);
  std::optional<model::Contract> base = load_base(loaded, names_wanted(arguments));
  name_places_from(from, loaded.contract);
  if (base) name_places_from(from, *base);
  const auto scope = choose_scope(loaded.contract, arguments);
  if (!scope) return {Exit::wrong_usage, {}};
  const report::MadeReport made =
      arguments.page ? report::make_page(loaded.contract, *scope, arguments.language,
                                         solvers::integer_solver())
                     : report::make_report(loaded.contract, base ? &*base : nullptr, *scope,
                                           arguments.language, solvers::integer_solver());
  tell_undone(made.errors, arguments.language);
  if (const auto failure =
          files::save_runs(folder, {{arguments.page ? "page" : "report", made.documents}}, read)) {
    return {tell_failure(*failure, arguments.language), {}};
  }
  return {made.errors.empty() ? Exit::done : Exit::system_failed,
          files::join_path(folder, made.documents.front().name) + "\n"};
}

Exit run_report(const Arguments& arguments) {
  if (!arguments.formats.empty()) {
    tell(arguments.language == output_text::Language::french
             ? "report n’a pas de --format : tout y est"
             : "report takes no --format: all of it is there");
    return Exit::wrong_usage;
  }
  const auto folders = output_folders(arguments, "rapport");
  if (!folders) return Exit::wrong_usage;
  LoadedAll all = load_contracts(arguments.contracts, arguments);
  return print_each(arguments, [&](std::size_t which) -> ContractAnswer {
    Loaded& loaded = all.contracts[which];
    if (loaded.exit != Exit::done) return {loaded.exit, {}};
    return report_one(loaded, all.read, (*folders)[which], arguments);
  });
}

}  // namespace maillage::commands
