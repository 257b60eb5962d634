// compare: two tables of a contract, two contracts, or a scenario and what it stands on, beside each
// other.
#include <algorithm>
#include <iterator>
#include <utility>

#include "network/analysis/comparison.hpp"
#include "output/answers/comparison/compare_json.hpp"
#include "output/answers/comparison/compare_parts.hpp"
#include "output/answers/comparison/diagram_changes.hpp"
#include "output/answers/comparison/diagram_states.hpp"
#include "output/diagrams/diagrams.hpp"
#include "output/report/answer_documents.hpp"
#include "output/words/commands/usage_messages.hpp"
#include "output/words/diagram_words.hpp"
#include "src/commands/commands.hpp"
#include "src/commands/each_contract.hpp"
#include "src/commands/output_folders.hpp"
#include "src/files/saving.hpp"

namespace maillage::commands {

using words::commands::Usage;

SideArgument read_side(const std::string& word) {
  const std::size_t at = word.rfind('@');
  if (at == std::string::npos || at == 0 || files::kind_of(word) != files::PathKind::absent)
    return {word, {}};
  const auto table = model::parse_choice(word.substr(at + 1));
  if (!table) return {word, {}};
  return {word.substr(0, at), table};
}

namespace {

std::string without_slashes(std::string path) {
  while (path.size() > 1 && path.back() == '/') path.pop_back();
  return path;
}

model::TableChoice choice_of(const model::Edition& edition) {
  return {model::TableChoice::Kind::table, edition.year};
}

// Of one contract: the table asked for and the one before it; else the two latest. A récapitulatif
// is neither unless it is asked for.
std::optional<std::pair<model::TableChoice, model::TableChoice>> two_tables(
    const model::Contract& contract, const std::optional<model::TableChoice>& asked) {
  const model::Edition* latest = model::latest_recapitulatif(contract);
  std::vector<model::Edition> editions;
  std::size_t last = 0;
  for (const model::Edition& edition : contract.editions) {
    const bool is_asked =
        asked && (asked->kind == model::TableChoice::Kind::table
                      ? edition.year == asked->table
                      : asked->kind == model::TableChoice::Kind::latest_recapitulatif &&
                            latest != nullptr && edition.year == latest->year);
    if (edition.year.is_recapitulatif() && !is_asked) continue;
    editions.push_back(edition);
    if (is_asked) last = editions.size();
  }
  if (last == 0) last = editions.size();
  if (last < 2) return std::nullopt;
  return std::pair(choice_of(editions[last - 2]), choice_of(editions[last - 1]));
}

struct CompareOutput {
  enum class Words { text, json } words = Words::text;
  std::vector<drawing::Format> pictures;  // none: nothing is drawn
};

std::optional<drawing::Format> picture_format(std::string_view word) {
  for (const drawing::Format format :
       {drawing::Format::svg, drawing::Format::png, drawing::Format::pdf, drawing::Format::dot}) {
    if (drawing::extension(format) == word) return format;
  }
  return std::nullopt;
}

std::optional<CompareOutput> read_formats(const Arguments& arguments) {
  CompareOutput output;
  for (const std::string& word : arguments.formats) {
    if (const auto format = picture_format(word)) {
      // Asked for twice, drawn once.
      if (std::find(output.pictures.begin(), output.pictures.end(), *format) ==
          output.pictures.end()) {
        output.pictures.push_back(*format);
      }
    } else if (word == "json") {
      output.words = CompareOutput::Words::json;
    } else if (word != "text" && word != "texte") {
      refuse_format(word, {"text", "json", "svg", "png", "pdf", "dot"}, arguments.language);
      return std::nullopt;
    }
  }
  if (!arguments.output.empty() && output.pictures.empty())
    output.pictures = {drawing::Format::svg};
  return output;
}

std::string comparison_text(const answers::Compared& compared, const Arguments& arguments,
                            CompareOutput::Words words) {
  if (words == CompareOutput::Words::json) return answers::comparison_json(compared);
  constexpr answers::Extent shortest{12, true, false};
  constexpr answers::Extent all{0, true, true};
  return shown(answers::comparison_answer(compared, arguments.all ? all : shortest),
               arguments.language);
}

// The whole of it as a page and on paper, under a name that says which tables: those of several
// comparisons stand in one folder.
report::AnswerDocuments pages(const answers::Compared& compared, const std::string& tables) {
  blocks::Report answer = answers::comparison_answer(compared, answers::whole_extent);
  return report::answer_documents("comparaison-" + tables, answer, compared.language);
}

// What changed, and the states: over all tables of one contract, or of the two sides.
Exit draw(const answers::Compared& compared, const files::InputFiles& read,
          const Arguments& arguments, const std::vector<drawing::Format>& formats,
          std::string& written) {
  std::vector<drawing::Diagram> diagrams = answers::change_diagrams(compared);
  std::vector<drawing::Diagram> states;
  if (compared.one_contract()) {
    const analysis::Evolution story =
        analysis::evolution(compared.after, compared.comparison.after_scope.axis);
    states = answers::state_diagrams(compared.after, story, arguments.language);
  } else {
    states = answers::state_diagrams(compared);
  }
  std::move(states.begin(), states.end(), std::back_inserter(diagrams));
  const diagrams::Drawn drawn = diagrams::render_diagrams(diagrams, formats);
  tell_undone(drawn.errors, arguments.language);
  const std::string folder = arguments.output.empty() ? "schemas" : arguments.output;
  std::vector<files::SavedRun> runs;
  const std::string tables = words::tables_slug(compared.before, compared.comparison.before_scope,
                                                compared.after, compared.comparison.after_scope);
  for (const drawing::Format format : formats) {
    const std::string ending(drawing::extension(format));
    runs.push_back({"compare " + tables + " " + ending, {}});
    for (const output_text::Document& document : drawn.documents) {
      if (files::extension_of(document.name) == "." + ending)
        runs.back().documents.push_back(document);
    }
  }
  report::AnswerDocuments told;
  if (!arguments.output.empty()) told = pages(compared, tables);
  tell_undone(told.errors, arguments.language);
  if (!told.documents.empty()) runs.push_back({"compare " + tables + " answer", told.documents});
  if (const auto failure = files::save_runs(folder, runs, read)) {
    return tell_failure(*failure, arguments.language);
  }
  for (const files::SavedRun& run : runs) {
    for (const output_text::Document& document : run.documents) {
      written += files::join_path(folder, document.name) + "\n";
    }
  }
  return drawn.errors.empty() && told.errors.empty() ? Exit::done : Exit::system_failed;
}

ContractAnswer refused(const Arguments& arguments, Usage usage) {
  tell(message_of(usage), arguments.language);
  return {Exit::wrong_usage, {}};
}

ContractAnswer compare_two(const Arguments& arguments, const CompareOutput& output) {
  if (arguments.contracts.size() > 2) {
    return refused(arguments, Usage::two_contracts_at_most);
  }
  SideArgument left = read_side(arguments.contracts.front());
  SideArgument right = read_side(arguments.contracts.back());
  const bool one =
      arguments.contracts.size() == 1 || without_slashes(left.path) == without_slashes(right.path);
  if (arguments.years.size() == 2) {
    if (left.table || right.table) {
      return refused(arguments, Usage::years_or_at);
    }
    left.table = arguments.years[0];
    right.table = arguments.years[1];
  }

  const bool asks_base = arguments.contracts.size() == 1 && arguments.years.empty();
  const Loaded before = load_contract(left.path, arguments);
  if (before.exit != Exit::done) return {before.exit, {}};
  Loaded other;
  std::optional<model::Contract> base;
  if (!one) other = load_contract(right.path, arguments);
  if (other.exit != Exit::done) return {other.exit, {}};
  if (asks_base) base = load_base(before, names_wanted(arguments));
  const model::Contract& first = base ? *base : before.contract;
  const model::Contract& after = one ? before.contract : other.contract;

  Arguments left_arguments = arguments, right_arguments = arguments;
  if (left.table) left_arguments.year = *left.table;
  if (right.table) right_arguments.year = *right.table;
  // An unknown table is told first: choose_scope lists those that are there.
  if (asks_base && !choose_scope(after, right_arguments)) return {Exit::wrong_usage, {}};
  if (base && after.scenario) {
    left_arguments.year = {model::TableChoice::Kind::table, after.scenario->year};
  } else if (asks_base) {
    const auto tables = two_tables(after, left.table);
    if (!tables) {
      return refused(arguments, Usage::two_tables_needed);
    }
    left_arguments.year = tables->first;
    right_arguments.year = tables->second;
  }
  const auto left_scope = choose_scope(first, left_arguments);
  if (!left_scope) return {Exit::wrong_usage, {}};
  const auto right_scope = choose_scope(after, right_arguments);
  if (!right_scope) return {Exit::wrong_usage, {}};

  const analysis::Identity identity = base || (!one && share_ids(before, other))
                                          ? analysis::Identity::shared
                                          : analysis::Identity::separate;
  const analysis::Comparison comparison =
      analysis::compare_sides({first, *left_scope}, {after, *right_scope}, identity);
  const answers::Compared compared{first, after, comparison, arguments.language};
  ContractAnswer answer{Exit::done, comparison_text(compared, arguments, output.words)};
  if (output.pictures.empty()) return answer;
  std::string written;
  files::InputFiles read = before.read;
  read.add(other.read);
  answer.exit = draw(compared, read, arguments, output.pictures, written);
  // JSON is for programs: nothing stands behind it.
  if (output.words != CompareOutput::Words::json) *answer.text += "\n" + written;
  return answer;
}

}  // namespace

Exit run_compare(const Arguments& arguments) {
  const auto output = read_formats(arguments);
  if (!output) return Exit::wrong_usage;
  if (!arguments.compares_each) {
    const ContractAnswer answer = compare_two(arguments, *output);
    return answer.text ? std::max(answer.exit, print(*answer.text)) : answer.exit;
  }
  auto outputs = outputs_of_each(arguments, output->pictures.empty() ? "" : "schemas");
  if (!outputs) return Exit::wrong_usage;
  const auto answer = [&](std::size_t which) {
    Arguments& one = (*outputs)[which];
    one.contracts = {arguments.contracts[which]};
    return compare_two(one, *output);
  };
  if (output->words != CompareOutput::Words::json) return print_each(arguments, answer);
  return print_gathered(gather_each(arguments, answer));
}

}  // namespace maillage::commands
