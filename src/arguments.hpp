// The command line, read: what is asked of which contracts.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "network/finding.hpp"
#include "network/rules.hpp"
#include "output/language.hpp"

namespace maillage {

enum class Command { help, version, check, map, export_, report };

enum class YearKind { latest, year, plan, whole };
struct YearChoice {
  YearKind kind = YearKind::latest;
  int year = 0;
};

struct Arguments {
  Command command = Command::help;
  std::string help_about;              // the command that --help is asked of; empty: all
  std::vector<std::string> contracts;  // at least one, but for help and version
  Language language = Language::french;
  YearChoice year;
  std::optional<std::string> axis;
  std::string output;                // folder or file; empty: not said
  std::vector<std::string> formats;  // as asked, lower case; empty: the command's own
  std::vector<Rule> rules;           // empty: all
  std::optional<Severity> fail_on;
  bool all = false;  // every finding, not the first ones of each rule
};

// Wrong usage: what to say, in the language asked for.
struct UsageError {
  std::string message;
  Language language = Language::french;
};

std::variant<Arguments, UsageError> parse_arguments(const std::vector<std::string>& words);

}  // namespace maillage
