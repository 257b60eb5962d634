// region: many contracts taken together, as one network.
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <thread>
#include <utility>

#include "network/region/region.hpp"
#include "output/answers/region/region_answer.hpp"
#include "output/blocks/terminal_text.hpp"
#include "output/report/answer_documents.hpp"
#include "output/words/region/many_messages.hpp"
#include "output/words/region/region_messages.hpp"
#include "src/commands/commands.hpp"
#include "src/commands/each_contract.hpp"
#include "src/commands/output_folders.hpp"
#include "src/files/saving.hpp"

namespace maillage::commands {
namespace {

using words::region::Many;
using words::region::Region;

// What is read of the contracts that count.
struct Sides {
  std::vector<std::size_t> which;  // in the contracts given
  std::vector<region::Side> sides;
  std::vector<std::string> names;      // no two alike
  std::vector<std::string> unread;     // paths
  std::vector<std::string> scenarios;  // names
  Exit exit = Exit::done;
};

Sides sides_of(const LoadedAll& all, const Arguments& arguments) {
  Sides found;
  found.exit = all.exit;
  std::map<std::string, std::size_t> uses;
  for (std::size_t i = 0; i < all.contracts.size(); ++i) {
    const Loaded& loaded = all.contracts[i];
    const std::string& path = arguments.contracts[i];
    if (loaded.exit == Exit::done && loaded.contract.scenario) {
      found.scenarios.push_back(loaded.contract.name);
      continue;
    }
    const auto scope =
        loaded.exit == Exit::done ? choose_scope(loaded.contract, arguments) : std::nullopt;
    if (!scope) {
      if (loaded.exit == Exit::done) found.exit = std::max(found.exit, Exit::wrong_usage);
      found.unread.push_back(path);
      continue;
    }
    found.which.push_back(i);
    found.sides.push_back({&loaded.contract, *scope});
    found.names.push_back(loaded.contract.name);
    ++uses[loaded.contract.name];
  }
  // Of one name, told apart by their folders; nothing of the machine beyond.
  std::map<std::string, std::size_t> labels;
  for (std::size_t i = 0; i < found.names.size(); ++i) {
    if (uses[found.names[i]] == 1) continue;
    found.names[i] += " (" + files::parts_of(arguments.contracts[found.which[i]]).back() + ")";
    const std::size_t use = ++labels[found.names[i]];
    if (use > 1) found.names[i] += " " + std::to_string(use);
  }
  return found;
}

// Reports of the contracts that count, each in its folder; where one could not be made, its name is
// empty.
std::vector<std::string> make_reports(LoadedAll& all, const Sides& sides,
                                      const Arguments& arguments, Exit& exit) {
  std::vector<std::string> reports(sides.which.size());
  Arguments counted = arguments;
  counted.contracts.clear();
  for (const std::size_t i : sides.which) counted.contracts.push_back(arguments.contracts[i]);
  counted.contracts.emplace_back();  // so that one alone has a folder of its own too
  auto folders = output_folders(counted, "");
  if (!folders) {
    exit = std::max(exit, Exit::wrong_usage);
    return reports;
  }
  counted.contracts.pop_back();
  const Gathered gathered = gather_each(counted, [&](std::size_t which) {
    return report_one(all.contracts[sides.which[which]], all.read, (*folders)[which], arguments);
  });
  exit = std::max(exit, gathered.exit);
  const std::set<std::string> without(gathered.without.begin(), gathered.without.end());
  for (std::size_t i = 0; i < reports.size(); ++i) {
    if (without.count(counted.contracts[i]) != 0) continue;
    reports[i] = files::join_path(files::path_from(arguments.output, (*folders)[i]), "index.html");
  }
  return reports;
}

std::string shown(const blocks::Report& answer, output_text::Language language) {
  const char* no_color = std::getenv("NO_COLOR");
  const bool plain = no_color != nullptr && *no_color != '\0';
  return answer.title + "\n" + answer.subtitle + "\n" +
         blocks::terminal_text(answer.parts, language,
                               !plain && isatty(STDOUT_FILENO) == 1 ? blocks::TitleLook::bold
                                                                    : blocks::TitleLook::plain);
}

// The page, the paper, the workbook and the data beside the reports.
Exit write_answer(answers::Told told, const files::InputFiles& read, const Arguments& arguments,
                  std::string& written) {
  told.most_rows = 0;
  told.medium = answers::Medium::page;
  const blocks::Report answer = answers::region_answer(told);
  report::AnswerDocuments made = report::answer_documents("index", answer, arguments.language);
  tell_undone(made.errors, arguments.language);
  if (auto book = answers::region_workbook(told, answer)) {
    made.documents.push_back({"region.xlsx", std::move(*book)});
  } else {
    made.errors.emplace_back("region.xlsx: ");
    tell_undone({made.errors.back()}, arguments.language);
  }
  made.documents.push_back({"region.json", answers::region_json(told)});
  if (const auto failure = files::save_runs(arguments.output, {{"region", made.documents}}, read)) {
    return tell_failure(*failure, arguments.language);
  }
  for (const output_text::Document& document : made.documents)
    written += files::join_path(arguments.output, document.name) + "\n";
  return made.errors.empty() ? Exit::done : Exit::system_failed;
}

}  // namespace

Exit run_region(const Arguments& arguments) {
  bool as_json = false;
  for (const std::string& format : arguments.formats) {
    if (format == "json") {
      as_json = true;
    } else if (format != "text" && format != "texte") {
      return refuse_format(format, {"text", "json"}, arguments.language);
    }
  }
  LoadedAll all = load_contracts(arguments.contracts, arguments);
  const Sides sides = sides_of(all, arguments);
  Exit exit = sides.exit;
  if (sides.sides.empty()) {
    tell(output_text::filled(message_of(Region::none_read), arguments.language));
    return std::max(exit, Exit::bad_input);
  }
  const region::Region made =
      region::make_region(sides.sides, arguments.same_names, std::thread::hardware_concurrency());
  constexpr std::size_t most_rows = 12;
  answers::Told told{made,
                     sides.names,
                     {},
                     sides.unread,
                     sides.scenarios,
                     arguments.language,
                     arguments.all ? 0 : most_rows,
                     answers::Medium::terminal};
  told.reports.resize(sides.names.size());
  std::string written;
  if (!arguments.output.empty()) {
    if (!arguments.without_reports) told.reports = make_reports(all, sides, arguments, exit);
    exit = std::max(exit, write_answer(told, all.read, arguments, written));
  }
  std::string text = as_json ? answers::region_json(told)
                             : shown(answers::region_answer(told), arguments.language);
  // JSON is for programs: nothing stands behind it.
  if (!as_json && !written.empty()) text += "\n" + written;
  return std::max(exit, print(text));
}

}  // namespace maillage::commands
