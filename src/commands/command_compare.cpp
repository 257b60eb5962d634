// compare: two tables of a contract, two contracts, or a scenario and what it stands on, beside each
// other.
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <utility>

#include "network/analysis/comparison.hpp"
#include "output/answers/compare_json.hpp"
#include "output/answers/compare_text.hpp"
#include "output/answers/diagram_changes.hpp"
#include "output/answers/diagram_states.hpp"
#include "output/diagrams/diagrams.hpp"
#include "output/words/plan_words.hpp"
#include "src/commands/commands.hpp"
#include "src/files/saving.hpp"

namespace maillage {
namespace {

// "contrat@2021": the table behind the "@", unless something of that whole name is there.
struct SideArgument {
  std::string path;
  std::optional<YearChoice> table;
};

SideArgument read_side(const std::string& word) {
  const std::size_t at = word.rfind('@');
  if (at == std::string::npos || at == 0 || kind_of(word) != PathKind::absent) return {word, {}};
  const auto table = read_year_choice(word.substr(at + 1));
  if (!table) return {word, {}};
  return {word.substr(0, at), table};
}

std::string without_slashes(std::string path) {
  while (path.size() > 1 && path.back() == '/') path.pop_back();
  return path;
}

YearChoice choice_of(const Edition& edition) {
  if (!edition.year) return {YearKind::plan, 0};
  return {YearKind::year, *edition.year};
}

// Of one contract: the table asked for and the one before it; else the two latest.
std::optional<std::pair<YearChoice, YearChoice>> two_tables(
    const Contract& contract, const std::optional<YearChoice>& asked) {
  const auto& editions = contract.editions;
  std::size_t last = editions.size();
  for (std::size_t i = 0; asked && i < editions.size(); ++i) {
    const YearChoice each = choice_of(editions[i]);
    if (each.kind == asked->kind && each.year == asked->year) last = i + 1;
  }
  if (last < 2) return std::nullopt;
  return std::pair(choice_of(editions[last - 2]), choice_of(editions[last - 1]));
}

struct CompareOutput {
  enum class Words { text, json } words = Words::text;
  std::vector<Format> pictures;  // none: nothing is drawn
};

std::optional<Format> picture_format(std::string_view word) {
  for (const Format format : {Format::svg, Format::png, Format::pdf, Format::dot}) {
    if (extension(format) == word) return format;
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
      tell((arguments.language == Language::french ? "format inconnu : " : "unknown format: ") +
           word + " (text, json, svg, png, pdf, dot)");
      return std::nullopt;
    }
  }
  if (!arguments.output.empty() && output.pictures.empty()) output.pictures = {Format::svg};
  return output;
}

Exit show(const Compared& compared, const Arguments& arguments, CompareOutput::Words words) {
  if (words == CompareOutput::Words::json) return print(comparison_json(compared));
  const char* no_color = std::getenv("NO_COLOR");
  const bool plain = no_color != nullptr && *no_color != '\0';
  SummaryOptions options;
  options.language = arguments.language;
  options.colour = !plain && isatty(STDOUT_FILENO) == 1 ? Colour::on : Colour::off;
  constexpr std::size_t most_rows = 12;
  options.most_per_rule = arguments.all ? 0 : most_rows;
  return print(comparison_text(compared, options));
}

// What changed, and the states: over all tables of one contract, or of the two sides.
Exit draw(const Compared& compared, const InputFiles& read, const Arguments& arguments,
          const std::vector<Format>& formats, std::string& written) {
  std::vector<Diagram> diagrams = change_diagrams(compared);
  std::vector<Diagram> states;
  if (compared.one_contract()) {
    const Evolution story = evolution(compared.after, compared.comparison.after_scope.axis);
    states = state_diagrams(compared.after, story, arguments.language);
  } else {
    states = state_diagrams(compared);
  }
  std::move(states.begin(), states.end(), std::back_inserter(diagrams));
  const Drawn drawn = render_diagrams(diagrams, formats);
  tell_undone(drawn.errors, arguments.language);
  const std::string folder = arguments.output.empty() ? "schemas" : arguments.output;
  std::vector<SavedRun> runs;
  const std::string tables = tables_slug(compared.before, compared.comparison.before_scope,
                                         compared.after, compared.comparison.after_scope);
  for (const Format format : formats) {
    const std::string ending(extension(format));
    runs.push_back({"compare " + tables + " " + ending, {}});
    for (const Document& document : drawn.documents) {
      if (extension_of(document.name) == "." + ending) runs.back().documents.push_back(document);
    }
  }
  if (const auto failure = save_runs(folder, runs, read)) {
    return tell_failure(*failure, arguments.language);
  }
  for (const Document& document : drawn.documents) {
    written += join_path(folder, document.name) + "\n";
  }
  return drawn.errors.empty() ? Exit::done : Exit::system_failed;
}

Exit wrong_usage(const Arguments& arguments, const char* french, const char* english) {
  tell(arguments.language == Language::french ? french : english);
  return Exit::wrong_usage;
}

}  // namespace

Exit run_compare(const Arguments& arguments) {
  const auto output = read_formats(arguments);
  if (!output) return Exit::wrong_usage;
  if (arguments.contracts.size() > 2) {
    return wrong_usage(arguments, "deux contrats au plus : maillage compare A B",
                       "two contracts at most: maillage compare A B");
  }
  SideArgument left = read_side(arguments.contracts.front());
  SideArgument right = read_side(arguments.contracts.back());
  const bool one =
      arguments.contracts.size() == 1 || without_slashes(left.path) == without_slashes(right.path);
  if (arguments.years.size() == 2) {
    if (left.table || right.table) {
      return wrong_usage(arguments, "--years ou « @année », pas les deux",
                         "--years or \"@year\", not both");
    }
    left.table = arguments.years[0];
    right.table = arguments.years[1];
  }

  const bool asks_base = arguments.contracts.size() == 1 && arguments.years.empty();
  const Loaded before = load_contract(left.path, arguments);
  if (before.exit != Exit::done) return before.exit;
  Loaded other;
  std::optional<Contract> base;
  if (!one) other = load_contract(right.path, arguments);
  if (other.exit != Exit::done) return other.exit;
  if (asks_base) base = load_base(before, names_wanted(arguments));
  const Contract& first = base ? *base : before.contract;
  const Contract& after = one ? before.contract : other.contract;

  Arguments left_arguments = arguments, right_arguments = arguments;
  if (left.table) left_arguments.year = *left.table;
  if (right.table) right_arguments.year = *right.table;
  // An unknown table is told first: choose_scope lists those that are there.
  if (asks_base && !choose_scope(after, right_arguments)) return Exit::wrong_usage;
  if (base && after.scenario) {
    const auto year = after.scenario->year;
    left_arguments.year = year ? YearChoice{YearKind::year, *year} : YearChoice{YearKind::plan, 0};
  } else if (asks_base) {
    const auto tables = two_tables(after, left.table);
    if (!tables) {
      return wrong_usage(arguments, "il faut deux tableaux à comparer, ou deux contrats",
                         "two tables are needed to compare, or two contracts");
    }
    left_arguments.year = tables->first;
    right_arguments.year = tables->second;
  }
  const auto left_scope = choose_scope(first, left_arguments);
  if (!left_scope) return Exit::wrong_usage;
  const auto right_scope = choose_scope(after, right_arguments);
  if (!right_scope) return Exit::wrong_usage;

  const Identity identity =
      base || (!one && share_ids(before, other)) ? Identity::shared : Identity::separate;
  const Comparison comparison =
      compare_sides({first, *left_scope}, {after, *right_scope}, identity);
  const Compared compared{first, after, comparison, arguments.language};
  const Exit shown = show(compared, arguments, output->words);
  if (shown != Exit::done || output->pictures.empty()) return shown;
  std::string written;
  InputFiles read = before.read;
  read.add(other.read);
  const Exit drawn = draw(compared, read, arguments, output->pictures, written);
  // JSON is for programs: nothing stands behind it.
  if (output->words == CompareOutput::Words::json) return drawn;
  const Exit told = print("\n" + written);
  return drawn == Exit::done ? told : drawn;
}

}  // namespace maillage
