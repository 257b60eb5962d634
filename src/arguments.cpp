#include "src/arguments.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>

#include "network/date.hpp"
#include "network/text.hpp"

namespace maillage {
namespace {

struct CommandWord {
  const char* word;
  Command command;
};
constexpr std::array commands = {CommandWord{"check", Command::check},
                                 CommandWord{"map", Command::map},
                                 CommandWord{"export", Command::export_},
                                 CommandWord{"report", Command::report}};

// Known before the rest, so that a fault in the rest is said in the right language.
Language language_of(const std::vector<std::string>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == "--lang=en") return Language::english;
    if (words[i] == "--lang" && i + 1 < words.size() && words[i + 1] == "en") {
      return Language::english;
    }
  }
  return Language::french;
}

class Parser {
 public:
  explicit Parser(Language language) : language_(language) { arguments_.language = language; }

  std::variant<Arguments, UsageError> parse(std::vector<std::string> words) {
    if (words.empty()) return arguments_;
    // "maillage --lang en check …": what is before the command goes behind it.
    while (words.size() > 1 && words.front().compare(0, 6, "--lang") == 0) {
      const auto taken = words.front() == "--lang" && words.size() > 2 ? 2 : 1;
      std::rotate(words.begin(), words.begin() + taken, words.end());
      if (words.front().compare(0, 6, "--lang") == 0) break;
    }
    const std::string& first = words.front();
    if (first == "--version" || first == "-V") {
      arguments_.command = Command::version;
      return arguments_;
    }
    if (first == "help") {
      if (words.size() > 1 && words[1].compare(0, 1, "-") != 0) arguments_.help_about = words[1];
      return arguments_;
    }
    const bool asks_help = std::any_of(words.begin(), words.end(), [](const std::string& word) {
      return word == "--help" || word == "-h";
    });
    const auto known = std::find_if(commands.begin(), commands.end(),
                                    [&](const CommandWord& each) { return first == each.word; });
    if (asks_help) {
      if (known != commands.end()) arguments_.help_about = first;
      return arguments_;
    }
    if (known == commands.end()) return unknown_command(first);
    arguments_.command = known->command;
    return parse_options({words.begin() + 1, words.end()});
  }

 private:
  UsageError error(const std::string& french, const std::string& english) const {
    return {language_ == Language::french ? french : english, language_};
  }

  UsageError unknown_command(const std::string& word) const {
    std::vector<std::string> known;
    for (const CommandWord& each : commands) known.emplace_back(each.word);
    std::string french = "commande inconnue : " + word, english = "unknown command: " + word;
    const std::vector<std::string> near = nearest(word, known, 1);
    if (!near.empty()) {
      french += " ; vouliez-vous dire « " + near.front() + " » ?";
      english += "; did you mean \"" + near.front() + "\"?";
    }
    return error(french, english);
  }

  std::variant<Arguments, UsageError> parse_options(std::vector<std::string> words) {
    CLI::App app;
    app.set_help_flag();
    std::string language, year, fail_on, axis;
    std::vector<std::string> formats, rules;
    app.add_option("contracts", arguments_.contracts);
    app.add_option("--lang", language);
    app.add_option("--year,--annee", year);
    app.add_option("-o,--output", arguments_.output);
    app.add_option("-f,--format", formats)->delimiter(',')->allow_extra_args(false);
    if (arguments_.command != Command::export_) app.add_option("--axis,--axe", axis);
    if (arguments_.command == Command::check) {
      app.add_option("--rule,--regle", rules)->delimiter(',')->allow_extra_args(false);
      app.add_option("--fail-on", fail_on);
      app.add_flag("--all,--tout", arguments_.all);
    }
    std::reverse(words.begin(), words.end());  // CLI11 takes them last first
    try {
      app.parse(words);
    } catch (const CLI::ExtrasError& extras) {
      return error("option inconnue : " + extra_of(extras), "unknown option: " + extra_of(extras));
    } catch (const CLI::ParseError& fault) {
      return error("option mal employée : " + std::string(fault.what()),
                   "option misused: " + std::string(fault.what()));
    }
    if (arguments_.contracts.empty()) {
      return error("quel contrat ? donnez le dossier qui contient contrat.toml",
                   "which contract? give the folder that holds contrat.toml");
    }
    if (!language.empty() && language != "fr" && language != "en") {
      return error("langue inconnue : " + language + " (fr ou en)",
                   "unknown language: " + language + " (fr or en)");
    }
    if (!axis.empty()) arguments_.axis = axis;
    for (const std::string& each : formats) arguments_.formats.push_back(fold(each));
    if (const auto fault = read_year(year)) return *fault;
    if (const auto fault = read_rules(rules)) return *fault;
    if (const auto fault = read_severity(fail_on)) return *fault;
    return arguments_;
  }

  static std::string extra_of(const CLI::ExtrasError& extras) {
    const std::string text = extras.what();
    const std::size_t colon = text.rfind(": ");
    return colon == std::string::npos ? text : text.substr(colon + 2);
  }

  std::optional<UsageError> read_year(const std::string& word) {
    const std::string folded = fold(word);
    const auto date = parse_date(word);
    if (folded.empty()) return std::nullopt;
    if (folded == "plan") {
      arguments_.year.kind = YearKind::plan;
    } else if (folded == "tout" || folded == "all") {
      arguments_.year.kind = YearKind::whole;
    } else if (date && date->month == 0) {
      arguments_.year = {YearKind::year, date->year};
    } else {
      return error("--year attend une année, « plan » ou « tout », pas " + word,
                   "--year takes a year, \"plan\" or \"all\", not " + word);
    }
    return std::nullopt;
  }

  std::optional<UsageError> read_rules(const std::vector<std::string>& words) {
    for (const std::string& word : words) {
      if (const auto rule = find_rule(word)) {
        arguments_.rules.push_back(*rule);
        continue;
      }
      std::vector<std::string> known;
      for (int i = 0; i < rule_count; ++i) known.emplace_back(rule_code(static_cast<Rule>(i)));
      const std::vector<std::string> near = nearest(word, known, 1);
      std::string french = "règle inconnue : " + word, english = "unknown rule: " + word;
      if (!near.empty()) {
        french += " ; vouliez-vous dire « " + near.front() + " » ?";
        english += "; did you mean \"" + near.front() + "\"?";
      }
      return error(french, english);
    }
    return std::nullopt;
  }

  std::optional<UsageError> read_severity(const std::string& word) {
    const std::string folded = fold(word);
    if (folded.empty()) return std::nullopt;
    if (folded == "error" || folded == "grave" || folded == "serious") {
      arguments_.fail_on = Severity::error;
    } else if (folded == "warning" || folded == "attention") {
      arguments_.fail_on = Severity::warning;
    } else if (folded == "info") {
      arguments_.fail_on = Severity::info;
    } else {
      return error("--fail-on attend error, warning ou info, pas " + word,
                   "--fail-on takes error, warning or info, not " + word);
    }
    return std::nullopt;
  }

  Language language_;
  Arguments arguments_;
};

}  // namespace

std::variant<Arguments, UsageError> parse_arguments(const std::vector<std::string>& words) {
  return Parser(language_of(words)).parse(words);
}

}  // namespace maillage
