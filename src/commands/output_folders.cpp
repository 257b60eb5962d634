#include "src/commands/output_folders.hpp"

#include <algorithm>
#include <map>

#include "network/text/characters.hpp"
#include "network/text/text.hpp"
#include "output/text/message.hpp"
#include "output/text/terminal.hpp"
#include "output/words/commands/usage_messages.hpp"
#include "output/words/proposals/plan_messages.hpp"
#include "output/words/region/many_messages.hpp"
#include "src/commands/commands.hpp"
#include "src/commands/load.hpp"
#include "src/files/files.hpp"
#include "src/files/saving.hpp"

namespace maillage::commands {
namespace {

// A contract's path as names from the root on; the last one without the ending of a table or a TOML
// file, with the sheet that is meant.
std::vector<std::string> names_of(const std::string& path) {
  std::string file = path, sheet;
  const std::size_t mark = path.rfind('#');
  if (mark != std::string::npos && files::kind_of(path) == files::PathKind::absent) {
    file = path.substr(0, mark);
    sheet = text::slug(path.substr(mark + 1));
  }
  std::vector<std::string> names = files::parts_of(file);
  if (names.empty()) names.emplace_back("contrat");
  const std::string extension = files::extension_of(file);
  const bool is_file =
      extension == ".toml" || extension == ".csv" || extension == ".xlsx" || extension == ".ods";
  if (is_file && files::kind_of(file) != files::PathKind::folder)
    names.back() = files::stem_of(names.back());
  if (!sheet.empty()) names.back() += "-" + sheet;
  return names;
}

// The last `count` names, as one.
std::string joined_names(const std::vector<std::string>& names, std::size_t count) {
  std::string text;
  for (std::size_t i = names.size() - std::min(count, names.size()); i < names.size(); ++i) {
    text += (text.empty() ? "" : "-") + names[i];
  }
  return text;
}

// Systems hold 255 bytes; the number of one that is cut has its place among them.
std::string fitting(std::string name) {
  constexpr std::size_t longest = 255, cut = 240;
  return name.size() <= longest ? name : std::string(text::beginning(name, cut));
}

// Some systems keep "CLS" and "cls" under one name.
std::string without_case(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

ContractAnswer name_files(const std::string& names, Names where) {
  if (where == Names::printed) return {Exit::done, "\n" + names + "\n"};
  tell(names);
  return {};
}

bool is_document_ending(const std::string& ending) {
  for (const char* known : {".toml", ".ics", ".csv", ".html", ".pdf"}) {
    if (ending == known) return true;
  }
  return false;
}

}  // namespace

std::optional<std::vector<std::string>> output_folders(const Arguments& arguments,
                                                       const std::string& otherwise) {
  const std::string base = arguments.output.empty() ? otherwise : arguments.output;
  const std::vector<std::string>& paths = arguments.contracts;
  if (paths.size() == 1) return std::vector<std::string>{base};
  std::vector<std::vector<std::string>> names;
  std::map<std::vector<std::string>, std::size_t> known;
  std::size_t deepest = 1;
  for (const std::string& path : paths) {
    names.push_back(names_of(path));
    deepest = std::max(deepest, names.back().size());
    const auto [first, is_new] = known.emplace(names.back(), names.size() - 1);
    if (is_new) continue;
    tell(message_of(words::commands::Usage::same_contract_twice), arguments.language,
         {{"first", output_text::printable(paths[first->second])},
          {"second", output_text::printable(path)}});
    return std::nullopt;
  }
  // Those named alike take one folder more, until none are.
  std::vector<std::size_t> counts(paths.size(), 1);
  for (std::size_t round = 0; round <= deepest; ++round) {
    std::map<std::string, std::vector<std::size_t>> alike;
    for (std::size_t i = 0; i < paths.size(); ++i) {
      alike[without_case(joined_names(names[i], counts[i]))].push_back(i);
    }
    if (alike.size() == paths.size()) break;
    for (const auto& [name, which] : alike) {
      for (const std::size_t i : which) counts[i] += which.size() > 1 ? 1 : 0;
    }
  }
  std::vector<std::string> folders;
  std::map<std::string, std::size_t> uses;
  for (std::size_t i = 0; i < paths.size(); ++i) {
    std::string name = fitting(joined_names(names[i], counts[i]));
    // "/A" and "/a", "/a/b-c" and "/a-b/c": nothing is left to tell them apart; of long names the end.
    const std::size_t use = ++uses[without_case(name)];
    if (use > 1) name += "-" + std::to_string(use);
    folders.push_back(files::join_path(base, name));
  }
  return folders;
}

std::optional<std::vector<Arguments>> outputs_of_each(const Arguments& arguments,
                                                      const std::string& otherwise) {
  std::vector<Arguments> each(arguments.contracts.size(), arguments);
  if (each.size() == 1) return each;
  if (files::kind_of(arguments.output) != files::PathKind::folder &&
      !files::extension_of(arguments.output).empty()) {
    tell(output_text::filled(words::region::message_of(words::region::Many::folder_wanted),
                             arguments.language,
                             {{"file", output_text::printable(arguments.output)}}));
    return std::nullopt;
  }
  const auto folders = output_folders(arguments, otherwise);
  if (!folders) return std::nullopt;
  if (arguments.output.empty() && otherwise.empty()) return each;
  for (std::size_t i = 0; i < each.size(); ++i) each[i].output = (*folders)[i];
  return each;
}

ContractAnswer save_answer(const std::vector<output_text::Document>& documents,
                           const std::string& output, const files::InputFiles& read,
                           output_text::Language language, Names where) {
  const std::string wanted = files::extension_of(output);
  if (is_document_ending(wanted)) {
    const auto found = std::find_if(documents.begin(), documents.end(),
                                    [&](const output_text::Document& document) {
                                      return files::extension_of(document.name) == wanted;
                                    });
    if (found == documents.end()) {
      tell(output_text::filled(words::proposals::message_of(words::proposals::Plan::nothing_as),
                               language, {{"format", wanted}}));
      return {Exit::wrong_usage, {}};
    }
    const auto failure = files::save_file(output, found->bytes, read);
    if (failure) return {tell_failure(*failure, language), {}};
    return name_files(output, where);
  }
  if (const auto failure = files::save_documents(output, documents, read)) {
    return {tell_failure(*failure, language), {}};
  }
  std::string names;
  for (const output_text::Document& document : documents) {
    names += (names.empty() ? "" : "\n") + files::join_path(output, document.name);
  }
  return name_files(names, where);
}

ContractAnswer save_answer(const report::AnswerDocuments& pages, const std::string& output,
                           const files::InputFiles& read, output_text::Language language,
                           Names where) {
  tell_undone(pages.errors, language);
  ContractAnswer answer = save_answer(pages.documents, output, read, language, where);
  if (answer.exit == Exit::done && !pages.errors.empty()) answer.exit = Exit::system_failed;
  return answer;
}

}  // namespace maillage::commands
