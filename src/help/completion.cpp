// Completions of bash, zsh and fish.
#include <algorithm>
#include <vector>

#include "src/help/help.hpp"
#include "src/help/help_parts.hpp"
#include "src/help/manual.hpp"

namespace maillage::help {
namespace {

using output_text::Language;

struct Completed {
  std::string command;
  std::string summary;
  std::vector<HelpOption> options;
};

void add_options(const HelpParts& parts, std::vector<HelpOption>& options) {
  for (const HelpBlock& block : parts.blocks) {
    if (block.kind != HelpBlockKind::option) continue;
    const auto known = std::find_if(options.begin(), options.end(), [&](const HelpOption& option) {
      return option.name == block.option.name;
    });
    if (known == options.end()) options.push_back(block.option);
  }
}

std::vector<Completed> completed_commands() {
  std::vector<Completed> all;
  for (const std::string_view command : helped_commands()) {
    const HelpParts french = help_parts(help_text(command, Language::french));
    Completed each{std::string(command), french.summary, {}};
    add_options(french, each.options);
    add_options(help_parts(help_text(command, Language::english)), each.options);
    all.push_back(each);
  }
  return all;
}

std::string words_of(const std::vector<HelpValue>& values) {
  std::string text;
  for (const HelpValue& value : values) text += (text.empty() ? "" : " ") + value.word;
  return text;
}

// In quotes of a shell that knows no escapes within them; `quote` is how it writes one.
std::string quoted(std::string_view text, std::string_view quote) {
  std::string done = "'";
  for (const char c : text) {
    if (c == '\'') {
      done += quote;
    } else {
      done += c;
    }
  }
  return done + "'";
}

std::string escaped(std::string_view text, std::string_view signs) {
  std::string done;
  for (const char c : text) {
    if (signs.find(c) != std::string_view::npos) done += '\\';
    done += c;
  }
  return done;
}

}  // namespace

std::string bash_completion() {
  std::string values, options, commands;
  for (const Completed& each : completed_commands()) {
    commands += (commands.empty() ? "" : " ") + each.command;
    options += "    " + each.command + ") words='";
    for (const HelpOption& option : each.options) {
      options += option.name + " ";
      const std::string at = "    " + each.command + ":" + option.name + ") ";
      if (!option.values.empty()) {
        values += at + "_maillage_words '" + words_of(option.values) + "'; return ;;\n";
      } else if (argument_kind(option) == ArgumentKind::folder) {
        values +=
            at +
            "compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- \"$word\"); return ;;\n";
      } else if (argument_kind(option) != ArgumentKind::none) {
        values += at + "return ;;\n";
      }
    }
    options += "--help' ;;\n";
  }
  return "# Completion of maillage for bash: what its help says.\n"
         "_maillage_words() { mapfile -t COMPREPLY < <(compgen -W \"$1\" -- \"$word\"); }\n"
         "_maillage() {\n"
         "  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} words=''\n"
         "  local command=${COMP_WORDS[1]}\n"
         "  COMPREPLY=()\n"
         "  if ((COMP_CWORD == 1)); then\n"
         "    _maillage_words '" +
         commands +
         " help --help --version'\n"
         "    return\n"
         "  fi\n"
         "  case $command:$before in\n" +
         values +
         "  esac\n"
         "  [[ $word == -* ]] || return\n"
         "  case $command in\n" +
         options +
         "  esac\n"
         "  _maillage_words \"$words\"\n"
         "}\n"
         "complete -o default -F _maillage maillage\n";
}

std::string zsh_completion() {
  std::string commands, cases;
  for (const Completed& each : completed_commands()) {
    commands += "    " + quoted(each.command + ":" + escaped(each.summary, ":\\"), "'\\''") + "\n";
    cases += "    " + each.command + ") _arguments '(-)--help'";
    for (const HelpOption& option : each.options) {
      std::string spec = "*" + option.name + "[" + escaped(option.description, "[]:\\") + "]";
      const ArgumentKind kind = argument_kind(option);
      if (kind != ArgumentKind::none) spec += ":" + escaped(option.argument, ":\\") + ":";
      if (!option.values.empty()) {
        spec += "(" + words_of(option.values) + ")";
      } else if (kind == ArgumentKind::folder) {
        spec += "_files -/";
      } else if (kind == ArgumentKind::file) {
        spec += "_files";
      }
      cases += " \\\n      " + quoted(spec, "'\\''");
    }
    cases += " \\\n      '*:file:_files' ;;\n";
  }
  return "#compdef maillage\n"
         "# Completion of maillage for zsh: what its help says.\n"
         "_maillage() {\n"
         "  local -a commands=(\n" +
         commands +
         "  )\n"
         "  if ((CURRENT == 2)); then\n"
         "    _describe -t commands command commands\n"
         "    return\n"
         "  fi\n"
         "  local command=$words[2]\n"
         "  shift words\n"
         "  ((CURRENT--))\n"
         "  case $command in\n" +
         cases +
         "  esac\n"
         "}\n"
         "_maillage \"$@\"\n";
}

std::string fish_completion() {
  std::string text = "# Completion of maillage for fish: what its help says.\n";
  const auto say = [](std::string_view words) { return quoted(escaped(words, "\\"), "\\'"); };
  for (const Completed& each : completed_commands()) {
    text += "complete -c maillage -f -n __fish_use_subcommand -a " + each.command + " -d " +
            say(each.summary) + "\n";
    for (const HelpOption& option : each.options) {
      const bool is_long = option.name.compare(0, 2, "--") == 0;
      text += "complete -c maillage -n '__fish_seen_subcommand_from " + each.command + "' " +
              (is_long ? "-l " + option.name.substr(2) : "-s " + option.name.substr(1));
      const ArgumentKind kind = argument_kind(option);
      if (!option.values.empty()) {
        text += " -x -a " + quoted(words_of(option.values), "\\'");
      } else if (kind == ArgumentKind::folder) {
        text += " -x -a '(__fish_complete_directories)'";
      } else if (kind == ArgumentKind::file) {
        text += " -r";
      } else if (kind != ArgumentKind::none) {
        text += " -x";
      }
      text += " -d " + say(option.description) + "\n";
    }
  }
  return text;
}

}  // namespace maillage::help
