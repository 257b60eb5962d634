#include <algorithm>

#include "output/report/report.hpp"
#include "output/text/numbers.hpp"
#include "src/commands/commands.hpp"
#include "src/commands/relative_places.hpp"
#include "src/files/file_words.hpp"
#include "src/files/files.hpp"

namespace maillage {
namespace {

Exit report_one(const std::string& path, const Arguments& arguments) {
  const bool french = arguments.language == Language::french;
  Loaded loaded = load_contract(path, arguments.language);
  if (loaded.exit != Exit::done) return loaded.exit;
  // The report leaves the machine it was made on; what it says of files must hold elsewhere.
  const std::string from = folder_of(loaded.contract.place.file);
  std::optional<Contract> base = load_base(loaded);
  name_places_from(from, loaded.contract);
  if (base) name_places_from(from, *base);
  const auto scope = choose_scope(loaded.contract, arguments);
  if (!scope) return Exit::wrong_usage;
  const MadeReport made =
      make_report(loaded.contract, base ? &*base : nullptr, *scope, arguments.language);
  for (const std::string& error : made.errors) {
    tell((french ? "schéma impossible – " : "cannot draw – ") + error);
  }
  const std::string folder = output_folder(path, arguments, "rapport");
  if (const auto failure = write_documents(folder, made.documents)) {
    tell(file_error_text(*failure, arguments.language));
    return Exit::system_failed;
  }
  const Exit printed = print(join_path(folder, made.documents.front().name) + "\n");
  return made.errors.empty() ? printed : Exit::system_failed;
}

}  // namespace

Exit run_report(const Arguments& arguments) {
  if (!arguments.formats.empty()) {
    tell(arguments.language == Language::french ? "report n'a pas de --format : tout y est"
                                                : "report takes no --format: all of it is there");
    return Exit::wrong_usage;
  }
  Exit worst = Exit::done;
  for (const std::string& path : arguments.contracts) {
    worst = std::max(worst, report_one(path, arguments));
  }
  return worst;
}

}  // namespace maillage
