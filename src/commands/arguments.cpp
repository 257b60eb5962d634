#include "src/commands/arguments.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <initializer_list>

#include "network/resolve/read_answers.hpp"
#include "network/text/date.hpp"
#include "network/text/text.hpp"
#include "output/words/commands/usage_messages.hpp"
#include "output/words/libraries/usage_words.hpp"
#include "src/help/manual.hpp"

namespace maillage::commands {

using words::commands::Usage;

namespace {

struct CommandWord {
  const char* word;
  Command command;
};
constexpr std::array commands = {
    CommandWord{"check", Command::check},   CommandWord{"map", Command::map},
    CommandWord{"report", Command::report}, CommandWord{"compare", Command::compare},
    CommandWord{"plan", Command::plan},     CommandWord{"export", Command::export_},
    CommandWord{"import", Command::import}, CommandWord{"init", Command::init},
    CommandWord{"region", Command::region}, CommandWord{"enrichir", Command::enrich},
    CommandWord{"web", Command::web}};

// Known before the rest, so that a fault in the rest is said in the right language.
output_text::Language language_of(const std::vector<std::string>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == "--lang=en") return output_text::Language::english;
    if (words[i] == "--lang" && i + 1 < words.size() && words[i + 1] == "en") {
      return output_text::Language::english;
    }
  }
  return output_text::Language::french;
}

// A number from 1 (from 0 where `least` says so), or a text that CLI11 refuses in its own words.
void add_number(CLI::App& app, const char* names, std::optional<int>& number, int least = 1) {
  app.add_option(names, number)->check(CLI::Range(least, 9999));
}

void add_plan_options(CLI::App& app, ProposalRequest& plan) {
  app.add_option("--sans,--without", plan.without)->delimiter(',')->allow_extra_args(false);
  add_number(app, "--pire,--worst", plan.worst);
  app.add_flag("--porteurs,--carriers", plan.carriers);
  app.add_flag("--instances,--bodies", plan.instances);
  app.add_flag("--reduire,--fewer", plan.fewer);
  app.add_flag("--groupes,--groups", plan.groups);
  app.add_flag("--mode", plan.mode);
  app.add_flag("--rencontres,--meetings", plan.meetings);
  app.add_flag("--appels,--calls", plan.reach);
  app.add_option("--part,--share", plan.reach_percent)->check(CLI::Range(1, 100));
  app.add_option("--calendrier,--calendar", plan.calendar)->check(CLI::Range(1900, 2199));
  app.add_option("--vacances,--holidays", plan.holidays);
  add_number(app, "--seuil,--threshold", plan.least_points, 0);
  add_number(app, "--nouvelles,--new", plan.most_new, 0);
  add_number(app, "--charge,--load", plan.most_load, 0);
  add_number(app, "--sieges,--seats", plan.most_seats);
  app.add_option("--types", plan.types)->delimiter(',')->allow_extra_args(false);
  app.add_flag("--programmes,--programs", plan.programs);
}

class Parser {
 public:
  explicit Parser(output_text::Language language) : language_(language) {
    arguments_.language = language;
  }

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
    const auto find = [](const std::string& word) {
      return std::find_if(commands.begin(), commands.end(),
                          [&](const CommandWord& each) { return word == each.word; });
    };
    const auto help_about = [&](const std::string& word) -> std::variant<Arguments, UsageError> {
      if (word == "help") return arguments_;
      const auto& others = help::installed_texts;
      const bool is_other = std::find(others.begin(), others.end(), word) != others.end();
      if (find(word) == commands.end() && !is_other) return unknown_command(word);
      arguments_.help_about = word;
      return arguments_;
    };
    const bool is_option = first.compare(0, 1, "-") == 0;
    const bool asks_help = std::any_of(words.begin(), words.end(), [](const std::string& word) {
      return word == "--help" || word == "-h";
    });
    if (first == "help") {
      if (words.size() == 1 || words[1].compare(0, 1, "-") == 0) return arguments_;
      return help_about(words[1]);
    }
    const auto known = find(first);
    if (asks_help && is_option) return arguments_;
    if (asks_help && known != commands.end()) return help_about(first);
    if (known == commands.end()) return unknown_command(first);
    arguments_.command = known->command;
    return parse_options({words.begin() + 1, words.end()});
  }

 private:
  UsageError error(Usage usage, std::initializer_list<output_text::Filling> fillings = {}) const {
    return {output_text::filled(message_of(usage), language_, fillings), language_};
  }

  // The nearest of the words that are known, if one is near enough, stands behind.
  UsageError unknown(Usage alone, Usage with_near, const std::string& word,
                     const std::vector<std::string>& known) const {
    const std::vector<std::string> near = text::nearest(word, known, 1);
    if (near.empty()) return error(alone, {{"word", word}});
    return error(with_near, {{"word", word}, {"near", near.front()}});
  }

  UsageError unknown_command(const std::string& word) const {
    std::vector<std::string> known;
    for (const CommandWord& each : commands) known.emplace_back(each.word);
    return unknown(Usage::unknown_command, Usage::unknown_command_near, word, known);
  }

  std::variant<Arguments, UsageError> parse_options(std::vector<std::string> words) {
    CLI::App app;
    app.set_help_flag();
    std::string language, year, fail_on, axis, day;
    std::vector<std::string> formats, rules, years, columns;
    std::array<std::vector<std::string>, registers::register_count> register_files;
    app.add_option("contracts", arguments_.contracts);
    app.add_option("--lang", language);
    if (arguments_.command == Command::compare) {
      app.add_option("--years,--annees", years)->delimiter(',')->allow_extra_args(false);
      app.add_flag("--all,--tout", arguments_.all);
    } else if (arguments_.command != Command::import) {
      app.add_option("--year,--annee", year);
    }
    app.add_option("-o,--output", arguments_.output);
    if (arguments_.command != Command::import && arguments_.command != Command::init) {
      app.add_option("--list,--liste", arguments_.list);
    }
    if (arguments_.command != Command::import && arguments_.command != Command::init) {
      app.add_flag("--keep-names,--garder-les-noms", arguments_.keep_names);
    }
    if (arguments_.command == Command::import) {
      app.add_flag("--dry-run,--essai", arguments_.dry_run);
      app.add_flag("--force", arguments_.force);
      app.add_option("--questions", arguments_.questions);
      app.add_option("--reponses,--answers", arguments_.answer_file);
      app.add_option("--compte-rendu,--account", arguments_.account);
    } else {
      app.add_option("-f,--format", formats)->delimiter(',')->allow_extra_args(false);
    }
    if (arguments_.command == Command::check || arguments_.command == Command::map ||
        arguments_.command == Command::compare) {
      app.add_option("--axis,--axe", axis);
    }
    if (arguments_.command != Command::init) {
      app.add_option("--colonne,--column", columns)->allow_extra_args(false);
    }
    if (arguments_.command == Command::check || arguments_.command == Command::import) {
      app.add_flag("--decisions", arguments_.decisions);
    }
    if (arguments_.command == Command::check) {
      app.add_option("--date", day);
      app.add_option("--rule,--regle", rules)->delimiter(',')->allow_extra_args(false);
      app.add_option("--fail-on", fail_on);
      app.add_flag("--all,--tout", arguments_.all);
      app.add_flag("--names,--noms", arguments_.names);
    }
    if (arguments_.command == Command::region || arguments_.command == Command::compare) {
      app.add_option("--same,--meme", arguments_.same_names)->allow_extra_args(false);
    }
    if (arguments_.command == Command::region) {
      app.add_flag("--all,--tout", arguments_.all);
      app.add_flag("--no-reports,--sans-rapports", arguments_.without_reports);
      app.add_flag("--conditions", arguments_.conditions);
      app.add_option("--date", day);
    }
    if (arguments_.command == Command::report) {
      app.add_flag("--page", arguments_.page);
      app.add_option("--fiches,--sheets", arguments_.fiches)
          ->delimiter(',')
          ->allow_extra_args(false);
    }
    if (arguments_.command == Command::enrich) {
      app.add_flag("--all,--tout", arguments_.all);
      for (int i = 0; i < registers::register_count; ++i) {
        const auto option = "--" + std::string(option_of(static_cast<registers::Register>(i)));
        app.add_option(option, register_files[static_cast<std::size_t>(i)])
            ->allow_extra_args(false);
      }
    }
    if (arguments_.command == Command::plan) add_plan_options(app, arguments_.plan);
    std::reverse(words.begin(), words.end());  // CLI11 takes them last first
    try {
      app.parse(words);
    } catch (const CLI::ExtrasError& extras) {
      return error(Usage::unknown_option, {{"word", extra_of(extras)}});
    } catch (const CLI::ParseError& fault) {
      return UsageError{words::usage_message(fault.what(), language_), language_};
    }
    if (arguments_.contracts.empty() && arguments_.command == Command::import) {
      return error(Usage::which_table);
    }
    if (arguments_.contracts.empty() && arguments_.list.empty() &&
        arguments_.command != Command::init && arguments_.command != Command::web) {
      return error(Usage::which_contract);
    }
    for (int i = 0; i < registers::register_count; ++i) {
      for (std::string& path : register_files[static_cast<std::size_t>(i)])
        arguments_.registers.push_back({static_cast<registers::Register>(i), std::move(path)});
    }
    if (!language.empty() && language != "fr" && language != "en") {
      return error(Usage::unknown_language, {{"word", language}});
    }
    if (!axis.empty()) arguments_.axis = axis;
    for (const std::string& each : formats) arguments_.formats.push_back(text::fold(each));
    if (const auto fault = read_year(year)) return *fault;
    if (const auto fault = read_day(day)) return *fault;
    if (const auto fault = read_years(years)) return *fault;
    if (const auto fault = read_rules(rules)) return *fault;
    if (const auto fault = read_severity(fail_on)) return *fault;
    if (const auto fault = read_columns(columns)) return *fault;
    return arguments_;
  }

  static std::string extra_of(const CLI::ExtrasError& extras) {
    const std::string text = extras.what();
    const std::size_t colon = text.rfind(": ");
    return colon == std::string::npos ? text : text.substr(colon + 2);
  }

  std::optional<UsageError> read_day(const std::string& word) {
    if (word.empty()) return std::nullopt;
    arguments_.as_of = text::parse_date(word);
    if (arguments_.as_of) return std::nullopt;
    return error(Usage::day_wanted, {{"word", word}});
  }

  std::optional<UsageError> read_year(const std::string& word) {
    if (text::fold(word).empty()) return std::nullopt;
    const auto choice = model::parse_choice(word);
    if (!choice) return bad_year("--year", word);
    arguments_.year = *choice;
    return std::nullopt;
  }

  std::optional<UsageError> read_years(const std::vector<std::string>& words) {
    if (words.empty()) return std::nullopt;
    for (const std::string& word : words) {
      const auto choice = model::parse_choice(word);
      if (!choice) return bad_year("--years", word);
      arguments_.years.push_back(*choice);
    }
    if (arguments_.years.size() == 2) return std::nullopt;
    return error(Usage::two_tables_wanted);
  }

  UsageError bad_year(const std::string& option, const std::string& word) const {
    return error(Usage::table_wanted, {{"option", option}, {"word", word}});
  }

  std::optional<UsageError> read_rules(const std::vector<std::string>& words) {
    for (const std::string& word : words) {
      if (const auto rule = model::find_rule(word)) {
        arguments_.rules.push_back(*rule);
        continue;
      }
      std::vector<std::string> known;
      for (int i = 0; i < model::rule_count; ++i)
        known.emplace_back(model::rule_code(static_cast<model::Rule>(i)));
      return unknown(Usage::unknown_rule, Usage::unknown_rule_near, word, known);
    }
    return std::nullopt;
  }

  std::optional<UsageError> read_severity(const std::string& word) {
    const std::string folded = text::fold(word);
    if (folded.empty()) return std::nullopt;
    if (folded == "error" || folded == "grave" || folded == "serious") {
      arguments_.fail_on = model::Severity::error;
    } else if (folded == "warning" || folded == "attention") {
      arguments_.fail_on = model::Severity::warning;
    } else if (folded == "info") {
      arguments_.fail_on = model::Severity::info;
    } else {
      return error(Usage::severity_wanted, {{"word", word}});
    }
    return std::nullopt;
  }

  // porteur="Verantwoordelijke": what a column holds, and the header that it has.
  std::optional<UsageError> read_columns(const std::vector<std::string>& words) {
    for (const std::string& word : words) {
      const std::size_t sign = word.find('=');
      const std::string header =
          sign == std::string::npos ? "" : std::string(text::trimmed(word.substr(sign + 1)));
      const auto meaning = resolve::read_answer(model::DecisionKind::column, word.substr(0, sign));
      if (meaning && !header.empty()) {
        arguments_.answers.replace({model::DecisionKind::column, header, *meaning, {}});
        continue;
      }
      std::string known;
      for (const std::string& each : resolve::possible_answers(model::DecisionKind::column)) {
        known += (known.empty() ? "" : ", ") + each;
      }
      return error(Usage::column_wanted, {{"word", word}, {"known", known}});
    }
    return std::nullopt;
  }

  output_text::Language language_;
  Arguments arguments_;
};

}  // namespace

std::variant<Arguments, UsageError> parse_arguments(const std::vector<std::string>& words) {
  return Parser(language_of(words)).parse(words);
}

}  // namespace maillage::commands
