// enrichir: what public registers say of a contract's organisations, told, and written into a copy of it.
#include <algorithm>
#include <utility>

#include "network/registers/enriched.hpp"
#include "network/registers/enrichment.hpp"
#include "network/study/study.hpp"
#include "output/answers/registers/enrich_answer.hpp"
#include "output/answers/registers/enriched_toml.hpp"
#include "output/report/answer_documents.hpp"
#include "output/text/terminal.hpp"
#include "output/words/commands/run_messages.hpp"
#include "output/words/registers/enrich_messages.hpp"
#include "src/commands/commands.hpp"
#include "src/files/file_words.hpp"
#include "src/files/relative_places.hpp"
#include "src/files/saving.hpp"
#include "src/readers/registers/register_reader.hpp"

namespace maillage::commands {
namespace {

using words::commands::Told;
using words::registers::Enrich;

struct ReadRegisters {
  Exit exit = Exit::done;
  registers::Registers registers;
  std::vector<std::string> files;  // without their folders
};

// FINESS last: which of its rows are kept depends on the territory, which the others tell.
ReadRegisters read_registers(const model::Contract& contract, const Arguments& arguments,
                             files::InputFiles& inputs) {
  ReadRegisters made;
  text::Faults faults;
  std::vector<RegisterFile> order = arguments.registers;
  std::stable_partition(order.begin(), order.end(), [](const RegisterFile& file) {
    return file.asked != registers::Register::finess;
  });
  registers::Wanted wanted;
  bool knows_territory = false;
  for (const RegisterFile& file : order) {
    if (file.asked == registers::Register::finess && !std::exchange(knows_territory, true))
      wanted = wanted_of(contract, territory_of(contract, made.registers));
    std::optional<files::FileError> failure;
    readers::read_register(
        file.path, file.asked,
        [&](const auto& take) { failure = files::read_blocks(file.path, take); }, wanted,
        made.registers, faults);
    if (failure) {
      made.exit = std::max(made.exit, tell_failure(*failure, arguments.language));
      return made;
    }
    inputs.add(file.path);
    made.files.push_back(files::name_of(file.path));
  }
  tell_faults(faults, {}, {}, arguments.language);
  if (text::has_errors(faults)) made.exit = Exit::bad_input;
  return made;
}

// The contract's files, by their names in its folder; contrat.toml is `toml`.
std::optional<files::FileError> copied_files(const std::string& file, const std::string& toml,
                                             const std::vector<std::string>& paths,
                                             std::vector<output_text::Document>& documents) {
  const std::string folder = files::folder_of(file);
  for (const std::string& path : paths) {
    const std::string name =
        folder.empty() ? path : path.substr(std::min(path.size(), folder.size() + 1));
    if (path == file) {
      documents.push_back({name, toml});
      continue;
    }
    auto bytes = files::read_file(path);
    if (auto* failure = std::get_if<files::FileError>(&bytes)) return std::move(*failure);
    documents.push_back({name, std::get<std::string>(std::move(bytes))});
  }
  return std::nullopt;
}

// What stands in the folder already under a name that would be written.
std::string taken_names(const std::string& folder,
                        const std::vector<output_text::Document>& documents) {
  std::string names;
  for (const output_text::Document& document : documents) {
    if (files::kind_of(files::join_path(folder, document.name)) != files::PathKind::absent)
      names += (names.empty() ? "" : ", ") + output_text::printable(document.name);
  }
  return names;
}

struct ContractText {
  std::string file, text;  // contrat.toml
  std::vector<std::string> paths;
};

// Empty text: the contract is no TOML file.
ContractText text_of_contract(const Loaded& loaded, const std::string& path,
                              const Arguments& arguments) {
  files::Sources sources;
  text::Faults told_before;
  files::read_contract(path, sources, told_before, arguments.answers);
  ContractText found;
  found.file = loaded.standing.front().file;
  if (files::extension_of(found.file) == ".toml") found.text = sources.texts[found.file];
  found.paths = std::move(sources.paths);
  return found;
}

}  // namespace

Exit run_enrich(const Arguments& arguments) {
  const output_text::Language language = arguments.language;
  const auto refuse = [&](Enrich why) {
    tell(message_of(why), language);
    return Exit::wrong_usage;
  };
  const std::optional<bool> asked = asks_json(arguments.formats, language);
  if (!asked) return Exit::wrong_usage;
  const bool as_json = *asked;
  if (arguments.contracts.size() != 1) return refuse(Enrich::one_contract);
  if (arguments.registers.empty()) return refuse(Enrich::which_register);
  const std::string& path = arguments.contracts.front();
  Loaded loaded = load_contract(path, arguments);
  if (loaded.exit != Exit::done) return loaded.exit;
  if (loaded.contract.scenario) return refuse(Enrich::no_scenario);
  const auto scope = choose_scope(loaded.contract, arguments);
  if (!scope) return Exit::wrong_usage;
  const ContractText source = text_of_contract(loaded, path, arguments);
  if (!arguments.output.empty() && source.text.empty()) return refuse(Enrich::no_toml);

  ReadRegisters read = read_registers(loaded.contract, arguments, loaded.read);
  if (read.exit != Exit::done) return read.exit;
  const registers::Enrichment made = registers::enrich(loaded.contract, std::move(read.registers));
  const answers::EnrichedToml toml =
      answers::enriched_toml(source.text, source.file, loaded.contract, made, language);
  model::Contract enriched = registers::enriched(loaded.contract, made);
  const std::string folder = files::folder_of(loaded.contract.place.file);
  if (!folder.empty()) files::name_places_from(folder, enriched);
  const study::Study study(enriched, *scope);
  constexpr std::size_t most_rows = 20;
  answers::EnrichTold told{
      loaded.contract, made, study, toml.left, read.files, arguments.all ? 0 : most_rows, language};
  Exit exit = Exit::done;
  std::string written;
  if (!arguments.output.empty()) {
    told.most_rows = 0;
    report::AnswerDocuments pages =
        report::answer_documents("enrichissement", answers::enrich_answer(told), language);
    told.most_rows = arguments.all ? 0 : most_rows;
    tell_undone(pages.errors, language);
    if (!pages.errors.empty()) exit = Exit::system_failed;
    std::vector<output_text::Document> documents;
    if (const auto failure = copied_files(source.file, toml.text, source.paths, documents))
      return tell_failure(*failure, language);
    std::move(pages.documents.begin(), pages.documents.end(), std::back_inserter(documents));
    const std::string taken = taken_names(arguments.output, documents);
    if (!taken.empty()) {
      tell(message_of(Told::folder_holds_so), language,
           {{"folder", output_text::printable(arguments.output)}, {"files", taken}});
      return Exit::wrong_usage;
    }
    if (const auto failure = files::save_runs(arguments.output, {{"enrichir", documents}},
                                              loaded.read, files::Together::whole_folder))
      return tell_failure(*failure, language);
    for (const output_text::Document& document : documents)
      written += files::join_path(arguments.output, document.name) + "\n";
  }
  std::string text =
      as_json ? answers::enrich_json(told) : shown(answers::enrich_answer(told), language);
  // JSON is for programs: nothing stands behind it.
  if (!as_json && !written.empty()) text += "\n" + written;
  return std::max(exit, print(text));
}

}  // namespace maillage::commands
