#include "src/browser/downloads.hpp"

#include <algorithm>
#include <utility>
#include <variant>
#include <vector>

#include "network/text/text.hpp"
#include "output/contract_files/answers_toml.hpp"
#include "output/report/page/later.hpp"
#include "output/text/archive.hpp"
#include "src/commands/commands.hpp"
#include "src/files/files.hpp"

namespace maillage::browser {
namespace {

// Every file below a folder, by its path from there.
void gather(const std::string& folder, const std::string& within,
            std::vector<output_text::Document>& documents) {
  const auto listed = files::list_folder(files::join_path(folder, within));
  const auto* names = std::get_if<std::vector<std::string>>(&listed);
  if (names == nullptr) return;
  for (const std::string& name : *names) {
    const std::string path = within.empty() ? name : files::join_path(within, name);
    const std::string whole = files::join_path(folder, path);
    if (files::kind_of(whole) == files::PathKind::folder) {
      gather(folder, path, documents);
      continue;
    }
    auto read = files::read_file(whole);
    if (auto* bytes = std::get_if<std::string>(&read)) {
      documents.push_back({path, std::move(*bytes)});
    }
  }
}

// A folder's files in one archive, below a folder of its name.
std::optional<std::string> pack_folder(const std::string& folder, const std::string& as,
                                       const std::string& archive) {
  std::vector<output_text::Document> documents;
  gather(folder, "", documents);
  for (output_text::Document& document : documents) document.name = as + "/" + document.name;
  const auto bytes = documents.empty() ? std::nullopt : output_text::zipped(documents);
  if (!bytes || files::write_file(archive, *bytes)) return std::nullopt;
  return archive;
}

std::string name_of_contract(const std::string& contract) {
  std::string name = files::stem_of(files::name_of(contract));
  if (name == "contrat" || name.empty()) name = "contrat";
  return name;
}

commands::Arguments arguments_for(const std::string& contract, const std::string& table,
                                  output_text::Language language) {
  commands::Arguments arguments;
  arguments.language = language;
  arguments.contracts = {contract};
  if (const auto choice = model::parse_choice(table)) arguments.year = *choice;
  return arguments;
}

std::optional<std::string> pack_contract(const OpenContract& open, const std::string& name,
                                         const std::string& folder) {
  if (files::write_documents(folder, {})) return std::nullopt;
  std::vector<output_text::Document> documents;
  const auto add = [&](const std::string& path, const std::string& as) {
    auto read = files::read_file(path);
    if (auto* bytes = std::get_if<std::string>(&read)) documents.push_back({as, std::move(*bytes)});
  };
  if (files::kind_of(open.contract) == files::PathKind::folder) {
    gather(open.contract, "", documents);
    for (output_text::Document& document : documents) document.name = name + "/" + document.name;
  } else {
    add(open.contract, files::name_of(open.contract));
  }
  if (!open.scenario.empty()) add(open.scenario, name + "-scenario/scenario.toml");
  const std::string archive = files::join_path(folder, name + ".zip");
  const auto bytes = documents.empty() ? std::nullopt : output_text::zipped(documents);
  if (!bytes || files::write_file(archive, *bytes)) return std::nullopt;
  return archive;
}

}  // namespace

std::optional<std::string> make_download(const OpenContract& open, const std::string& what,
                                         const std::string& table, output_text::Language language,
                                         const std::string& folder) {
  const auto* const download =
      std::find_if(downloads_of_page.begin(), downloads_of_page.end(),
                   [&](const Download& each) { return each.what == what; });
  if (download == downloads_of_page.end() || open.contract.empty()) return std::nullopt;
  const std::string name = name_of_contract(open.contract);
  if (what == "contract") return pack_contract(open, name, folder);
  commands::Arguments arguments =
      arguments_for(open.shown(), open.scenario.empty() ? table : "", language);
  arguments.output = files::join_path(folder, name);
  const std::string goal = files::join_path(folder, name + std::string(download->ending));
  if (download->format.empty()) {
    arguments.command = commands::Command::report;
    if (what == "schemas") {
      arguments.command = commands::Command::map;
      arguments.formats = {"svg"};
      if (commands::run_map(arguments) != commands::Exit::done) return std::nullopt;
      return pack_folder(arguments.output, name, goal);
    }
    if (what == "plan") {
      arguments.command = commands::Command::plan;
      arguments.contracts = {open.contract};
      if (commands::run_plan(arguments) != commands::Exit::done) return std::nullopt;
      return pack_folder(arguments.output, name, goal);
    }
    if (commands::run_report(arguments) != commands::Exit::done) return std::nullopt;
    if (what == "report") return pack_folder(arguments.output, name, goal);
    // Alone, without files beside it: the page that holds nothing back.
    auto read =
        files::read_file(files::join_path(arguments.output, std::string(report::page::whole_page)));
    auto* bytes = std::get_if<std::string>(&read);
    if (bytes == nullptr || files::write_file(goal, *bytes)) return std::nullopt;
    return goal;
  }
  arguments.command = commands::Command::export_;
  arguments.formats = {std::string(download->format)};
  const bool is_one_file = download->ending != ".zip";
  if (is_one_file) {
    if (files::write_documents(folder, {})) return std::nullopt;
    arguments.output = goal;
  }
  if (commands::run_export(arguments) != commands::Exit::done) return std::nullopt;
  return is_one_file ? std::optional(goal) : pack_folder(arguments.output, name, goal);
}

std::string scenario_path(const std::string& contract) {
  return files::join_path(
      files::join_path(files::folder_of(contract), name_of_contract(contract) + "-scenario"),
      "scenario.toml");
}

std::string with_answers(const std::string& toml, const model::Answers& answers,
                         output_text::Language language) {
  if (answers.empty()) return toml;
  const std::string section = contract_files::answers_toml(answers.list(), {}, language);
  constexpr std::string_view head = "[reponses]";
  std::size_t begin = 0;
  while (begin < toml.size()) {
    const std::size_t end = std::min(toml.find('\n', begin), toml.size());
    const std::string_view line = text::trimmed(std::string_view(toml).substr(begin, end - begin));
    if (line.substr(0, head.size()) == head) {
      const std::size_t lines_at = section.find('\n', section.find(head)) + 1;
      return toml.substr(0, end) + "\n" + section.substr(lines_at) +
             toml.substr(std::min(end + 1, toml.size()));
    }
    begin = end + 1;
  }
  return toml + (toml.empty() || toml.back() == '\n' ? "" : "\n") + section;
}

}  // namespace maillage::browser
