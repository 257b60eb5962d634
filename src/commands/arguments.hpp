// The command line, read: what is asked of which contracts.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "network/model/decision.hpp"
#include "network/model/finding.hpp"
#include "network/model/readings/table_choice.hpp"
#include "network/model/rules.hpp"
#include "network/registers/register_entries.hpp"
#include "network/text/date.hpp"
#include "output/text/language.hpp"

namespace maillage::commands {

enum class Command {
  help,
  version,
  check,
  map,
  report,
  export_,
  import,
  init,
  compare,
  plan,
  region,
  enrich,
  web
};

// What `maillage plan` is asked for. Without any part named, it makes every proposal that needs nothing more.
struct ProposalRequest {
  std::vector<std::string> without;  // organisations that leave, as written
  std::optional<int> worst;          // how many to lose together, at least 1
  bool carriers = false, instances = false, fewer = false, groups = false, mode = false;
  bool meetings = false, reach = false;
  std::optional<int> reach_percent;  // of the organisations to be reached, 1 to 100; none: all
  std::optional<int> calendar;       // the year
  std::string holidays;              // file; empty: none given
  std::optional<int> least_points, most_new, most_load, most_seats;
  std::vector<std::string> types;  // to be represented on strategic bodies, as written
  bool programs = false;           // write the integer programs too

  bool names_no_part() const {
    return without.empty() && !worst && !carriers && !instances && !fewer && !groups && !mode &&
           !meetings && !reach && !calendar;
  }
};

// A file of a public register, and the option it was given with.
struct RegisterFile {
  registers::Register asked = registers::Register::finess;
  std::string path;
};

struct Arguments {
  Command command = Command::help;
  std::string help_about;  // the command that --help is asked of, or "man", "bash"…; empty: all
  std::vector<std::string> contracts;  // at least one, but for help, version and init
  bool compares_each = false;          // of compare: each contract by itself, not two sides
  std::string list;                    // a file that lists contracts; empty: none
  output_text::Language language = output_text::Language::french;
  model::TableChoice year;
  std::optional<text::Date> as_of;        // the day accepted findings are judged on
  std::vector<model::TableChoice> years;  // of compare: the two tables; empty: not said
  std::optional<std::string> axis;
  std::string output;                // folder or file; empty: not said
  std::vector<std::string> formats;  // as asked, lower case; empty: the command's own
  std::vector<model::Rule> rules;    // empty: all
  std::optional<model::Severity> fail_on;
  bool names = false;                   // of check: names that may be one, as lines to paste
  bool all = false;                     // every finding, not the first ones of each rule
  bool dry_run = false;                 // say what would be written, write nothing
  bool keep_names = false;              // of persons in texts, which are masked else
  std::vector<std::string> same_names;  // of region: names that are one organisation everywhere
  bool without_reports = false;         // of region: the contracts' own reports are not made
  bool conditions = false;              // of region: what an agency checks is looked at
  bool page = false;                    // of report: the page for elected members alone
  bool index = false;                   // of report: index.html alone, for the page in a browser
  std::vector<std::string> fiches;      // of report: what its bilan has a sheet of, as written
  bool force = false;                   // replace the contract that a folder holds
  bool decisions = false;   // every decision of the readers, not the first doubtful ones
  std::string questions;    // of import: the file to write the questions to; empty: not asked
  std::string answer_file;  // of import: a file of questions that was filled in; empty: none
  std::string account;      // of import: where its account is written too; empty: nowhere
  model::Answers answers;   // --colonne: what columns hold
  ProposalRequest plan;
  std::vector<RegisterFile> registers;  // of enrichir
};

// Wrong usage: what to say, in the language asked for.
struct UsageError {
  std::string message;
  output_text::Language language = output_text::Language::french;
};

std::variant<Arguments, UsageError> parse_arguments(const std::vector<std::string>& words);

}  // namespace maillage::commands
