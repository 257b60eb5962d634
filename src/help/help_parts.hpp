// A help text taken apart: what the manual and the completions of shells are made of, so that they say what
// --help says and nothing else.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace maillage::help {

struct HelpValue {
  std::string word;
  std::string description;  // empty: the word says it
};

// "  --fail-on error|warning|info" and the lines below that belong to it.
struct HelpOption {
  std::string name;      // "--fail-on", "-o"
  std::string argument;  // "DOSSIER"; empty: it takes none
  std::string description;
  std::vector<HelpValue> values;  // what it takes; empty: any text
};

enum class HelpBlockKind { heading, paragraph, as_it_stands, option };

struct HelpBlock {
  HelpBlockKind kind = HelpBlockKind::paragraph;
  std::string text;   // lines as they stand keep their line ends and indentation
  HelpOption option;  // of an option
};

struct HelpParts {
  std::string usage;    // "maillage check CONTRAT…"
  std::string summary;  // what the first line says behind the dash
  std::vector<HelpBlock> blocks;
};

HelpParts help_parts(std::string_view text);

// What an option's argument is, by the words that helps use for it.
enum class ArgumentKind { none, folder, file, rules, other };
ArgumentKind argument_kind(const HelpOption& option);

}  // namespace maillage::help
