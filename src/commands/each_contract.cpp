#include "src/commands/each_contract.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <utility>

#include "output/answers/check_json.hpp"
#include "output/text/terminal.hpp"
#include "output/words/region/many_messages.hpp"
#include "src/files/file_words.hpp"
#include "src/files/found_contracts.hpp"
#include "src/processes/at_once.hpp"
#include "src/processes/guarded.hpp"

namespace maillage::commands {
namespace {

using words::region::Many;

std::string say(Many key, output_text::Language language,
                std::initializer_list<output_text::Filling> fillings = {}) {
  return output_text::filled(message_of(key), language, fillings);
}

// What a folder of contracts holds that is not taken.
void tell_unsearched(const files::FoundContracts& found, output_text::Language language) {
  for (const std::string& folder : found.too_deep) {
    tell(say(Many::too_deep, language,
             {{"folder", output_text::printable(folder)},
              {"n", static_cast<std::size_t>(files::deepest_contract)}}));
  }
  for (const std::string& folder : found.without_plan) {
    tell(say(Many::without_plan, language, {{"folder", output_text::printable(folder)}}));
  }
  for (const files::FileError& failure : found.failures)
    tell(files::file_error_text(failure, language));
  if (found.stopped) tell(say(Many::stopped, language, {{"n", files::most_searched}}));
}

// Only a person at a terminal is told how far it is.
processes::Progress progress_for(output_text::Language language) {
  if (isatty(STDERR_FILENO) != 1) return {};
  return [language](std::size_t done, std::size_t all) {
    std::string line = "\r\033[K";  // from the line's begin, with nothing left of what stood there
    if (done < all) line += say(Many::progress, language, {{"n", done}, {"all", all}});
    std::fwrite(line.data(), 1, line.size(), stderr);
    std::fflush(stderr);
  };
}

using Take = std::function<bool(std::size_t, ContractAnswer)>;

Exit ask_each(const Arguments& arguments, const AnswerOne& answer, const Take& take) {
  const std::vector<std::string>& paths = arguments.contracts;
  Exit worst = Exit::done;
  const auto work = [&](std::size_t which) {
    processes::Outcome outcome;
    outcome.exit = processes::guarded([&] {
      ContractAnswer given = answer(which);
      outcome.text = std::move(given.text).value_or("");
      return static_cast<int>(given.exit);
    });
    return outcome;
  };
  const processes::Progress progress = progress_for(arguments.language);
  const auto hand_on = [&](std::size_t which, processes::Outcome outcome) {
    if (outcome.signal != 0) {
      outcome.messages +=
          say(Many::killed, arguments.language, {{"n", static_cast<std::size_t>(outcome.signal)}}) +
          "\n";
    }
    if (!outcome.messages.empty()) {
      if (progress) progress(1, 1);
      outcome.messages.pop_back();
      tell(contract_heading(paths[which]) + outcome.messages);
    }
    ContractAnswer given{static_cast<Exit>(outcome.exit), std::nullopt};
    if (!outcome.text.empty()) given.text = std::move(outcome.text);
    worst = std::max(worst, given.exit);
    return take(which, std::move(given));
  };
  processes::at_once(paths.size(), work, hand_on, progress);
  return worst;
}

}  // namespace

std::optional<std::vector<std::string>> contracts_meant(const Arguments& arguments) {
  std::vector<std::string> given = arguments.contracts;
  if (!arguments.list.empty()) {
    const auto listed = files::read_contract_list(arguments.list);
    if (const auto* error = std::get_if<files::FileError>(&listed)) {
      tell(files::file_error_text(*error, arguments.language));
      return std::nullopt;
    }
    const auto& paths = std::get<std::vector<std::string>>(listed);
    given.insert(given.end(), paths.begin(), paths.end());
  }
  enum class From { word, folder };
  std::vector<std::string> meant;
  std::map<std::vector<std::string>, From> known;
  for (const std::string& path : given) {
    const files::FoundContracts found = files::find_contracts(path, arguments.output);
    tell_unsearched(found, arguments.language);
    const bool is_itself = found.paths.size() == 1 && found.paths.front() == path;
    const From from = is_itself ? From::word : From::folder;
    for (const std::string& each : found.paths) {
      const auto [first, is_new] = known.emplace(files::parts_of(each), from);
      if (is_new || (first->second == From::word && from == From::word)) meant.push_back(each);
    }
  }
  return meant;
}

Exit print_each(const Arguments& arguments, const AnswerOne& answer) {
  Exit printed = Exit::done;
  const Exit worst = ask_each(arguments, answer, [&](std::size_t, const ContractAnswer& given) {
    if (given.text) printed = print(*given.text);
    return printed == Exit::done;
  });
  return std::max(worst, printed);
}

Gathered gather_each(const Arguments& arguments, const AnswerOne& answer) {
  Gathered gathered;
  gathered.exit = ask_each(arguments, answer, [&](std::size_t which, ContractAnswer given) {
    if (given.text) {
      gathered.texts.push_back(std::move(*given.text));
    } else {
      gathered.without.push_back(arguments.contracts[which]);
    }
    return true;
  });
  return gathered;
}

Exit print_gathered(Gathered gathered) {
  if (gathered.texts.empty()) return gathered.exit;
  return std::max(gathered.exit,
                  print(answers::answers_json(std::move(gathered.texts), gathered.without)));
}

}  // namespace maillage::commands
