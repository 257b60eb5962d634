// `init`: an empty contract, where there is none yet; where there is one, the table of another year.
#include "output/contract_files/next_review.hpp"
#include "output/contract_files/starting_contract.hpp"
#include "src/commands/commands.hpp"
#include "src/files/contract_files.hpp"
#include "src/files/saving.hpp"

namespace maillage::commands {

namespace {

// The table of a year that an existing contract has not yet; nothing that is there is touched.
Exit add_year(const std::string& folder, int year, const Arguments& arguments) {
  const bool french = arguments.language == output_text::Language::french;
  const Loaded loaded = load_contract(folder, arguments);
  if (loaded.exit != Exit::done) return loaded.exit;
  std::string there;
  for (const char* extension : {".csv", ".xlsx", ".ods"}) {
    const std::string path = files::join_path(folder, "bilans/" + std::to_string(year) + extension);
    if (there.empty() && files::kind_of(path) != files::PathKind::absent) there = path;
  }
  if (there.empty() && model::find_edition(loaded.contract, year) != nullptr) {
    there = to_string(model::find_edition(loaded.contract, year)->place);
  }
  if (!there.empty()) {
    tell((french ? "existe déjà, rien n’a été écrit\u00A0: " : "exists, nothing was written: ") +
         there);
    return Exit::wrong_usage;
  }
  files::Sources sources;
  text::Faults faults;
  const model::Draft draft = files::read_contract(folder, sources, faults, arguments.answers);
  const model::DraftTable* before = contract_files::table_before(draft, year);
  if (before == nullptr) {
    tell(french ? "ce contrat n’a pas de tableau à reprendre"
                : "this contract has no table to follow");
    return Exit::wrong_usage;
  }
  const auto document =
      contract_files::next_review(*before, loaded.contract, year, arguments.language);
  if (!document) {
    tell(french ? "classeur impossible, faute de mémoire ou de dossier temporaire"
                : "no workbook, for want of memory or of a temporary folder");
    return Exit::system_failed;
  }
  if (const auto failure = files::save_documents(folder, {*document}, loaded.read)) {
    return tell_failure(*failure, arguments.language);
  }
  const Exit printed = print(files::join_path(folder, document->name) + "\n");
  if (printed == Exit::done) {
    tell((french ? "mêmes lignes que " : "the same rows as ") + to_string(before->place) +
         (french ? " ; remplissez l’état d’avancement, puis\u00A0: maillage check "
                 : "; fill in the states, then: maillage check ") +
         folder);
  }
  return printed;
}

}  // namespace

Exit run_init(const Arguments& arguments) {
  const output_text::Language language = arguments.language;
  const bool french = language == output_text::Language::french;
  std::vector<std::string> folders = arguments.contracts;
  if (!arguments.output.empty()) folders.push_back(arguments.output);
  if (folders.size() > 1) {
    tell(french ? "un dossier à la fois" : "one folder at a time");
    return Exit::wrong_usage;
  }
  const bool reviewed = arguments.year.kind == YearKind::table && arguments.year.table;
  if (!reviewed && arguments.year.kind != YearKind::latest) {
    tell(french ? "--year attend ici une année" : "--year takes a year here");
    return Exit::wrong_usage;
  }
  const std::string folder = folders.empty() ? "mon-contrat" : folders.front();
  if (reviewed &&
      files::kind_of(files::join_path(folder, "contrat.toml")) != files::PathKind::absent) {
    return add_year(folder, *arguments.year.table, arguments);
  }
  const auto documents = contract_files::starting_contract(
      reviewed ? arguments.year.table.year() : std::nullopt, language);
  if (!documents) {
    tell(french ? "classeur impossible, faute de mémoire ou de dossier temporaire"
                : "no workbook, for want of memory or of a temporary folder");
    return Exit::system_failed;
  }
  std::string there, written;
  for (const output_text::Document& document : *documents) {
    const std::string path = files::join_path(folder, document.name);
    if (files::kind_of(path) != files::PathKind::absent)
      there += (there.empty() ? "" : ", ") + path;
    written += path + "\n";
  }
  if (!there.empty()) {
    tell((french ? "existe déjà, rien n’a été écrit\u00A0: " : "exists, nothing was written: ") +
         there);
    return Exit::wrong_usage;
  }
  if (const auto failure = files::save_documents(folder, *documents, {})) {
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

}  // namespace maillage::commands
