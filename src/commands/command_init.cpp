// `init`: an empty contract, where there is none yet.
#include "output/contract_files/starting_contract.hpp"
#include "src/commands/commands.hpp"
#include "src/files/saving.hpp"

namespace maillage {

Exit run_init(const Arguments& arguments) {
  const Language language = arguments.language;
  const bool french = language == Language::french;
  std::vector<std::string> folders = arguments.contracts;
  if (!arguments.output.empty()) folders.push_back(arguments.output);
  if (folders.size() > 1) {
    tell(french ? "un dossier à la fois" : "one folder at a time");
    return Exit::wrong_usage;
  }
  const bool reviewed = arguments.year.kind == YearKind::year;
  if (!reviewed && arguments.year.kind != YearKind::latest) {
    tell(french ? "--year attend ici une année" : "--year takes a year here");
    return Exit::wrong_usage;
  }
  const std::string folder = folders.empty() ? "mon-contrat" : folders.front();
  const auto documents = starting_contract(
      reviewed ? std::optional<int>(arguments.year.year) : std::nullopt, language);
  if (!documents) {
    tell(french ? "classeur impossible, faute de mémoire ou de dossier temporaire"
                : "no workbook, for want of memory or of a temporary folder");
    return Exit::system_failed;
  }
  std::string there, written;
  for (const Document& document : *documents) {
    const std::string path = join_path(folder, document.name);
    if (kind_of(path) != PathKind::absent) there += (there.empty() ? "" : ", ") + path;
    written += path + "\n";
  }
  if (!there.empty()) {
    tell((french ? "existe déjà, rien n'a été écrit\u00A0: " : "exists, nothing was written: ") +
         there);
    return Exit::wrong_usage;
  }
  if (const auto failure = save_documents(folder, *documents, {})) {
    return tell_failure(*failure, language);
  }
  const Exit printed = print(written);
  if (printed == Exit::done) {
    tell((french ? "remplissez le classeur, puis\u00A0: maillage check "
                 : "fill in the workbook, then: maillage check ") +
         folder);
  }
  return printed;
}

}  // namespace maillage
