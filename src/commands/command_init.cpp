// `init`: an empty contract, where there is none yet; where there is one, the table of another year.
#include "output/contract_files/next_review.hpp"
#include "output/contract_files/starting_contract.hpp"
#include "output/words/commands/run_messages.hpp"
#include "output/words/commands/usage_messages.hpp"
#include "src/commands/commands.hpp"
#include "src/files/contract_files.hpp"
#include "src/files/saving.hpp"

namespace maillage::commands {

using words::commands::Told;
using words::commands::Usage;

namespace {

// The table of a year that an existing contract has not yet; nothing that is there is touched.
Exit add_year(const std::string& folder, int year, const Arguments& arguments) {
  const output_text::Language language = arguments.language;
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
    tell(message_of(Told::exists), language, {{"files", there}});
    return Exit::wrong_usage;
  }
  files::Sources sources;
  text::Faults faults;
  const model::Draft draft = files::read_contract(folder, sources, faults, arguments.answers);
  const model::DraftTable* before = contract_files::table_before(draft, year);
  if (before == nullptr) {
    tell(message_of(Told::no_table_to_follow), language);
    return Exit::wrong_usage;
  }
  const auto document = contract_files::next_review(*before, loaded.contract, year, language);
  if (!document) {
    tell(message_of(Told::no_workbook), language);
    return Exit::system_failed;
  }
  if (const auto failure = files::save_documents(folder, {*document}, loaded.read)) {
    return tell_failure(*failure, language);
  }
  const Exit printed = print(files::join_path(folder, document->name) + "\n");
  if (printed == Exit::done) {
    tell(message_of(Told::fill_in_states), language,
         {{"table", to_string(before->place)}, {"folder", folder}});
  }
  return printed;
}

}  // namespace

Exit run_init(const Arguments& arguments) {
  const output_text::Language language = arguments.language;
  std::vector<std::string> folders = arguments.contracts;
  if (!arguments.output.empty()) folders.push_back(arguments.output);
  if (folders.size() > 1) {
    tell(message_of(Usage::one_folder), language);
    return Exit::wrong_usage;
  }
  const bool reviewed =
      arguments.year.kind == model::TableChoice::Kind::table && arguments.year.table;
  if (!reviewed && arguments.year.kind != model::TableChoice::Kind::latest) {
    tell(message_of(Usage::year_wanted), language);
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
    tell(message_of(Told::no_workbook), language);
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
    tell(message_of(Told::exists), language, {{"files", there}});
    return Exit::wrong_usage;
  }
  if (const auto failure = files::save_documents(folder, *documents, {})) {
    return tell_failure(*failure, language);
  }
  const Exit printed = print(written);
  if (printed == Exit::done) {
    tell(message_of(Told::fill_in_workbook), language, {{"folder", folder}});
  }
  return printed;
}

}  // namespace maillage::commands
