#include <algorithm>
#include <array>
#include <utility>

#include "network/study/study.hpp"
#include "output/diagrams/diagrams.hpp"
#include "output/words/commands/run_messages.hpp"
#include "output/words/diagram_words.hpp"
#include "src/commands/commands.hpp"
#include "src/commands/each_contract.hpp"
#include "src/commands/output_folders.hpp"
#include "src/files/saving.hpp"
#include "src/solvers/integer_solver.hpp"

namespace maillage::commands {

using words::commands::Told;

namespace {

constexpr std::array<std::pair<std::string_view, drawing::Format>, 4> known_formats = {
    {{"svg", drawing::Format::svg},
     {"png", drawing::Format::png},
     {"pdf", drawing::Format::pdf},
     {"dot", drawing::Format::dot}}};

std::optional<drawing::Format> find_format(std::string_view word) {
  for (const auto& [name, format] : known_formats) {
    if (name == word) return format;
  }
  return std::nullopt;
}

// Each format by itself: a later run with another one takes nothing of these away.
std::vector<files::SavedRun> runs_of(std::vector<output_text::Document> documents,
                                     const model::Contract& contract, const model::Scope& scope,
                                     const std::vector<drawing::Format>& formats) {
  std::vector<files::SavedRun> runs;
  for (const drawing::Format format : formats) {
    const std::string ending = "." + std::string(drawing::extension(format));
    runs.push_back({"map " + words::table_slug(contract, scope) + " " + ending.substr(1), {}});
    for (output_text::Document& document : documents) {
      if (files::extension_of(document.name) == ending) {
        runs.back().documents.push_back(std::move(document));
      }
    }
  }
  return runs;
}

ContractAnswer map_one(const Loaded& loaded, const files::InputFiles& read,
                       const std::string& folder, const Arguments& arguments,
                       const std::vector<drawing::Format>& formats) {
  const auto scope = choose_scope(loaded.contract, arguments);
  if (!scope) return {Exit::wrong_usage, {}};
  diagrams::Drawn drawn =
      diagrams::draw_diagrams(study::Study(loaded.contract, *scope, analysis::Depth::summary,
                                           {solvers::integer_solver(), nullptr}),
                              arguments.language, formats);
  tell_undone(drawn.errors, arguments.language);
  std::string text;
  std::size_t sheets = 0;
  for (const output_text::Document& document : drawn.documents) {
    // The sheets of organisations are many: they are counted, not listed.
    if (document.name.find('/') != std::string::npos) {
      ++sheets;
    } else {
      text += files::join_path(folder, document.name) + "\n";
    }
  }
  if (sheets > 0) {
    text += output_text::filled(message_of(Told::sheets_in), arguments.language,
                                {{"folder", files::join_path(folder, "fiches/")}, {"n", sheets}}) +
            "\n";
  }
  const std::vector<files::SavedRun> runs =
      runs_of(std::move(drawn.documents), loaded.contract, *scope, formats);
  if (const auto failure = files::save_runs(folder, runs, read)) {
    return {tell_failure(*failure, arguments.language), {}};
  }
  return {drawn.errors.empty() ? Exit::done : Exit::system_failed, std::move(text)};
}

}  // namespace

Exit run_map(const Arguments& arguments) {
  std::vector<drawing::Format> formats;
  for (const std::string& word : arguments.formats) {
    const auto format = find_format(word);
    if (!format) {
      return refuse_format(word, {"svg", "png", "pdf", "dot"}, arguments.language);
    }
    // Asked for twice, drawn once.
    if (std::find(formats.begin(), formats.end(), *format) == formats.end()) {
      formats.push_back(*format);
    }
  }
  if (formats.empty()) formats.push_back(drawing::Format::svg);
  const auto folders = output_folders(arguments, "schemas");
  if (!folders) return Exit::wrong_usage;
  const LoadedAll all = load_contracts(arguments.contracts, arguments);
  return print_each(arguments, [&](std::size_t which) -> ContractAnswer {
    const Loaded& loaded = all.contracts[which];
    if (loaded.exit != Exit::done) return {loaded.exit, {}};
    return map_one(loaded, all.read, (*folders)[which], arguments, formats);
  });
}

}  // namespace maillage::commands
