#include <algorithm>
#include <utility>

#include "network/study/study.hpp"
#include "output/exchange/exports.hpp"
#include "output/words/commands/run_messages.hpp"
#include "output/words/network/table_words.hpp"
#include "src/commands/commands.hpp"
#include "src/commands/each_contract.hpp"
#include "src/commands/output_folders.hpp"
#include "src/files/relative_places.hpp"
#include "src/files/saving.hpp"

namespace maillage::commands {

using words::commands::Told;

namespace {

using Formats = std::vector<const exchange::ExportFormat*>;

// What one format or several make of one scope.
struct Scoped {
  model::Scope scope;
  Formats formats;
};

std::vector<Scoped> by_scope(const model::Contract& contract, const model::Scope& chosen,
                             model::TableChoice::Kind asked, const Formats& formats) {
  std::vector<Scoped> groups = {{chosen, {}}};
  for (const exchange::ExportFormat* format : formats) {
    const bool whole = asked == model::TableChoice::Kind::latest &&
                       format->scope == exchange::ExportScope::whole && !contract.editions.empty();
    if (!whole) {
      groups.front().formats.push_back(format);
      continue;
    }
    if (groups.size() == 1) groups.push_back({{true, std::nullopt, std::nullopt}, {}});
    groups.back().formats.push_back(format);
  }
  return groups;
}

// What a format made of its scope.
struct Made {
  const exchange::ExportFormat* format;
  std::string scope;
  std::vector<output_text::Document> documents;
};

ContractAnswer write(std::vector<Made> made, const files::InputFiles& read,
                     const Arguments& arguments, const Formats& formats) {
  const bool one = formats.size() == 1 && made.size() == 1 && made.front().documents.size() == 1;
  if (one && arguments.output.empty() && formats.front()->shape == exchange::ExportShape::text) {
    return {Exit::done, std::move(made.front().documents.front().bytes)};
  }
  if (one && !arguments.output.empty() &&
      files::extension_of(arguments.output) == formats.front()->extension) {
    const auto failure =
        files::save_file(arguments.output, made.front().documents.front().bytes, read);
    if (failure) return {tell_failure(*failure, arguments.language), {}};
    return {Exit::done, arguments.output + "\n"};
  }
  const std::string folder = arguments.output.empty() ? "exports" : arguments.output;
  std::vector<files::SavedRun> runs;
  for (Made& each : made) {
    // CSV tables of every scope have the same names.
    const bool by_scope = each.format->word != "csv";
    runs.push_back({"export " + std::string(each.format->word) + (by_scope ? " " + each.scope : ""),
                    std::move(each.documents)});
  }
  if (const auto failure = files::save_runs(folder, runs, read)) {
    return {tell_failure(*failure, arguments.language), {}};
  }
  std::string text;
  for (const files::SavedRun& run : runs) {
    for (const output_text::Document& document : run.documents)
      text += files::join_path(folder, document.name) + "\n";
  }
  return {Exit::done, std::move(text)};
}

ContractAnswer export_one(Loaded& loaded, const files::InputFiles& read, const Arguments& arguments,
                          const Formats& formats) {
  files::name_places_from(files::folder_of(loaded.contract.place.file), loaded.contract);
  const auto scope = choose_scope(loaded.contract, arguments);
  if (!scope) return {Exit::wrong_usage, {}};
  std::vector<Made> documents;
  for (const Scoped& group : by_scope(loaded.contract, *scope, arguments.year.kind, formats)) {
    if (group.formats.empty()) continue;
    const study::Study study(loaded.contract, group.scope, analysis::Depth::full);
    for (const exchange::ExportFormat* format : group.formats) {
      std::vector<output_text::Document> made =
          exchange::export_documents(*format, study, arguments.language);
      if (made.empty()) {
        tell(message_of(Told::export_failed), arguments.language, {{"format", format->word}});
        return {Exit::system_failed, {}};
      }
      documents.push_back(
          {format, words::table_slug(loaded.contract, group.scope), std::move(made)});
    }
  }
  return write(std::move(documents), read, arguments, formats);
}

}  // namespace

Exit run_export(const Arguments& arguments) {
  Formats formats;
  for (const std::string& word : arguments.formats) {
    const exchange::ExportFormat* format = exchange::find_export_format(word);
    if (format == nullptr) {
      std::vector<std::string_view> known;
      for (const exchange::ExportFormat& each : exchange::export_formats) {
        known.push_back(each.word);
      }
      return refuse_format(word, known, arguments.language);
    }
    // Asked for twice, made once.
    if (std::find(formats.begin(), formats.end(), format) == formats.end()) {
      formats.push_back(format);
    }
  }
  if (formats.empty()) formats.push_back(exchange::find_export_format("graphml"));
  const auto outputs = outputs_of_each(arguments, "exports");
  if (!outputs) return Exit::wrong_usage;
  LoadedAll all = load_contracts(arguments.contracts, arguments);
  return print_each(arguments, [&](std::size_t which) -> ContractAnswer {
    Loaded& loaded = all.contracts[which];
    if (loaded.exit != Exit::done) return {loaded.exit, {}};
    return export_one(loaded, all.read, (*outputs)[which], formats);
  });
}

}  // namespace maillage::commands
