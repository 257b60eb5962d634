// region: many contracts taken together, as one network; and, of compare, two such beside each other.
#include <algorithm>
#include <map>
#include <set>
#include <thread>
#include <utility>

#include "network/region/region.hpp"
#include "network/region/region_changes.hpp"
#include "output/answers/region/region_answer.hpp"
#include "output/answers/region/region_changes_answer.hpp"
#include "output/report/answer_documents.hpp"
#include "output/words/region/many_messages.hpp"
#include "output/words/region/region_messages.hpp"
#include "src/commands/commands.hpp"
#include "src/commands/each_contract.hpp"
#include "src/commands/output_folders.hpp"
#include "src/files/relative_places.hpp"
#include "src/files/saving.hpp"

namespace maillage::commands {
namespace {

using words::region::Many;
using words::region::Region;

// What is read of the contracts that count.
struct Sides {
  std::vector<std::size_t> which;  // in the contracts given
  std::vector<region::Side> sides;
  std::vector<std::string> names;          // no two alike
  std::vector<std::string> unread;         // paths
  std::vector<std::string> scenarios;      // names
  std::vector<std::string> without_table;  // names
  Exit exit = Exit::done;
};

// What a contract is that has not the table asked for: told on the standard error, or one of a list.
enum class NoTable { told, listed };

Sides sides_of(LoadedAll& all, const Arguments& arguments, NoTable no_table) {
  Sides found;
  found.exit = all.exit;
  std::map<std::string, std::size_t> uses;
  for (std::size_t i = 0; i < all.contracts.size(); ++i) {
    Loaded& loaded = all.contracts[i];
    const std::string& path = arguments.contracts[i];
    if (loaded.exit == Exit::done && loaded.contract.scenario) {
      found.scenarios.push_back(loaded.contract.name);
      continue;
    }
    if (loaded.exit == Exit::done && no_table == NoTable::listed &&
        !model::scope_of(loaded.contract, arguments.year)) {
      found.without_table.push_back(loaded.contract.name);
      continue;
    }
    const auto scope =
        loaded.exit == Exit::done ? choose_scope(loaded.contract, arguments) : std::nullopt;
    if (!scope) {
      if (loaded.exit == Exit::done) found.exit = std::max(found.exit, Exit::wrong_usage);
      found.unread.push_back(path);
      continue;
    }
    files::name_places_from(files::folder_of(loaded.contract.place.file), loaded.contract);
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

// One of the two: a folder, with "@" and a table behind it or not.
struct RegionArgument {
  std::string word;
  Arguments arguments;  // its contracts and its table
};

// None: no folder of several contracts.
std::optional<RegionArgument> region_argument(const std::string& word, const Arguments& asked) {
  RegionArgument found{word, asked};
  const SideArgument side = read_side(word);
  found.arguments.contracts = {side.path};
  if (side.table) found.arguments.year = *side.table;
  const auto contracts = contracts_meant(found.arguments);
  if (!contracts || contracts->size() < 2) return std::nullopt;
  found.arguments.contracts = *contracts;
  return found;
}

// As few of the folders above as tell the two words apart.
std::pair<std::string, std::string> labels_of(const std::string& left, const std::string& right) {
  const std::vector<std::string> a = files::parts_of(left), b = files::parts_of(right);
  const auto last = [](const std::vector<std::string>& parts, std::size_t most) {
    std::string text;
    for (std::size_t i = parts.size() - std::min(most, parts.size()); i < parts.size(); ++i)
      text += (text.empty() ? "" : "/") + parts[i];
    return text;
  };
  std::size_t most = 1;
  while (last(a, most) == last(b, most) && most < std::max(a.size(), b.size())) ++most;
  return {last(a, most), last(b, most)};
}

}  // namespace

std::optional<Exit> compare_regions(const Arguments& arguments) {
  if (arguments.contracts.size() != 2 || !arguments.list.empty() || !arguments.years.empty() ||
      arguments.axis)
    return std::nullopt;
  const auto left = region_argument(arguments.contracts.front(), arguments);
  const auto right = left ? region_argument(arguments.contracts.back(), arguments) : std::nullopt;
  if (!left || !right) return std::nullopt;
  const std::optional<bool> asked = asks_json(arguments.formats, arguments.language);
  if (!asked) return Exit::wrong_usage;
  const bool as_json = *asked;
  LoadedAll before_all = load_contracts(left->arguments.contracts, left->arguments);
  LoadedAll after_all = load_contracts(right->arguments.contracts, right->arguments);
  const Sides befores = sides_of(before_all, left->arguments, NoTable::listed);
  const Sides afters = sides_of(after_all, right->arguments, NoTable::listed);
  Exit exit = std::max(befores.exit, afters.exit);
  if (befores.sides.empty() || afters.sides.empty()) {
    tell(output_text::filled(message_of(Region::none_read), arguments.language));
    return std::max(exit, Exit::bad_input);
  }
  const unsigned threads = std::thread::hardware_concurrency();
  const region::Region before = region::make_region(befores.sides, arguments.same_names, threads);
  const region::Region after = region::make_region(afters.sides, arguments.same_names, threads);
  const region::MatchedRegions matched = region::match_regions(befores.sides, afters.sides);
  const auto at = [](const region::Region& made, const std::string& label, const Sides& sides) {
    return answers::RegionAt{made, label, sides.names, sides.unread, sides.without_table};
  };
  const auto [left_label, right_label] = labels_of(left->word, right->word);
  const answers::RegionAt one = at(before, left_label, befores),
                          other = at(after, right_label, afters);
  const answers::ChangesTold told{one, other, matched, arguments.language};
  const std::string json = answers::changes_json(told);
  std::string text =
      as_json ? json
              : shown(answers::changes_answer(told, blocks::GridUse::titled), arguments.language);
  if (!arguments.output.empty()) {
    report::AnswerDocuments made = report::answer_documents(
        "comparaison-region", answers::changes_answer(told, blocks::GridUse::data),
        arguments.language);
    tell_undone(made.errors, arguments.language);
    if (!made.errors.empty()) exit = std::max(exit, Exit::system_failed);
    made.documents.push_back({"comparaison-region.json", json});
    files::InputFiles read = before_all.read;
    read.add(after_all.read);
    if (const auto failure =
            files::save_runs(arguments.output, {{"compare-region", made.documents}}, read)) {
      return tell_failure(*failure, arguments.language);
    }
    // JSON is for programs: nothing stands behind it.
    for (std::size_t i = 0; !as_json && i < made.documents.size(); ++i)
      text +=
          (i == 0 ? "\n" : "") + files::join_path(arguments.output, made.documents[i].name) + "\n";
  }
  return std::max(exit, print(text));
}

Exit run_region(const Arguments& arguments) {
  const std::optional<bool> asked = asks_json(arguments.formats, arguments.language);
  if (!asked) return Exit::wrong_usage;
  const bool as_json = *asked;
  LoadedAll all = load_contracts(arguments.contracts, arguments);
  const Sides sides = sides_of(all, arguments, NoTable::told);
  Exit exit = sides.exit;
  if (sides.sides.empty()) {
    tell(output_text::filled(message_of(Region::none_read), arguments.language));
    return std::max(exit, Exit::bad_input);
  }
  const region::Region made = region::make_region(
      sides.sides, arguments.same_names, std::thread::hardware_concurrency(),
      arguments.conditions ? region::Conditions::looked_at : region::Conditions::left_out);
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
