#include "src/help/help_parts.hpp"

#include <algorithm>

#include "network/model/rules.hpp"

namespace maillage::help {
namespace {

std::size_t indentation(std::string_view line) {
  return std::min(line.find_first_not_of(' '), line.size());
}

bool is_option_line(std::string_view line) { return indentation(line) == 2 && line[2] == '-'; }

bool is_word(std::string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// "text|json", "error|warning|info"; "svg,png,pdf,dot" of "text|json, et svg,png,pdf,dot pour…".
void add_values(std::string_view text, std::string_view signs, std::vector<HelpValue>& values) {
  std::vector<HelpValue> found;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(signs), text.size());
    if (!is_word(text.substr(0, end))) return;
    found.push_back({std::string(text.substr(0, end)), ""});
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  if (found.size() > 1) values.insert(values.end(), found.begin(), found.end());
}

// "svg (par défaut), png, pdf, dot".
void add_listed_values(std::string_view text, std::vector<HelpValue>& values) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(", "), text.size());
    const std::string_view word = text.substr(0, std::min(end, text.find(' ')));
    if (!is_word(word)) return;
    values.push_back({std::string(word), ""});
    text.remove_prefix(std::min(end + 2, text.size()));
  }
}

HelpOption option_of(std::string_view line) {
  HelpOption option;
  line.remove_prefix(2);
  option.name = line.substr(0, line.find(' '));
  line.remove_prefix(option.name.size());
  const std::size_t blanks = line.find("  ");
  if (blanks != 0 && !line.empty()) option.argument = line.substr(1, blanks - 1);
  if (blanks != std::string_view::npos) {
    line.remove_prefix(blanks);
    option.description = line.substr(indentation(line));
  }
  for (std::string_view rest = option.argument; !rest.empty();) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    std::string_view word = rest.substr(0, end);
    if (!word.empty() && word.back() == ',') word.remove_suffix(1);
    add_values(word, word.find('|') == std::string_view::npos ? "," : "|", option.values);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  if (option.argument == "F[,F…]") add_listed_values(option.description, option.values);
  if (argument_kind(option) == ArgumentKind::rules) {
    for (int i = 0; i < model::rule_count; ++i) {
      option.values.push_back({std::string(model::rule_code(static_cast<model::Rule>(i))), ""});
    }
  }
  return option;
}

// A line further in belongs to the option above: "      xlsx     un classeur" is one that it takes.
void add_to_option(std::string_view line, HelpOption& option) {
  const std::string_view text = line.substr(indentation(line));
  const std::string_view word = text.substr(0, text.find(' '));
  const bool is_value = option.argument == "F[,F…]" && indentation(line) == 6 && is_word(word);
  if (is_value) {
    const std::string_view rest = text.substr(word.size());
    option.values.push_back({std::string(word), std::string(rest.substr(indentation(rest)))});
    return;
  }
  std::string& above = option.values.empty() || option.values.back().description.empty()
                           ? option.description
                           : option.values.back().description;
  above += (above.empty() ? "" : " ") + std::string(text);
}

std::string_view take_line(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return line;
}

}  // namespace

HelpParts help_parts(std::string_view text) {
  HelpParts parts;
  const std::string_view first = take_line(text);
  constexpr std::string_view dash = " – ";
  const std::size_t at = std::min(first.find(dash), first.size());
  parts.usage = first.substr(0, at);
  parts.summary = first.substr(std::min(at + dash.size(), first.size()));
  bool goes_on = false;  // with the block above
  while (!text.empty()) {
    const std::string_view line = take_line(text);
    const bool is_inside = indentation(line) > 0;
    if (line.empty()) {
      goes_on = false;
      continue;
    }
    HelpBlock* const above = goes_on ? &parts.blocks.back() : nullptr;
    goes_on = true;
    if (is_option_line(line)) {
      parts.blocks.push_back({HelpBlockKind::option, "", option_of(line)});
    } else if (is_inside && above != nullptr && above->kind == HelpBlockKind::option) {
      add_to_option(line, above->option);
    } else if (is_inside && above != nullptr && above->kind == HelpBlockKind::as_it_stands) {
      above->text += "\n" + std::string(line);
    } else if (is_inside) {
      parts.blocks.push_back({HelpBlockKind::as_it_stands, std::string(line), {}});
    } else if (above != nullptr && above->kind == HelpBlockKind::paragraph) {
      above->text += " " + std::string(line);
    } else {
      // A title stands above lines that are further in, and is no sentence.
      const bool is_title = text.substr(0, 1) == " " && line.find_last_of(".:") != line.size() - 1;
      parts.blocks.push_back(
          {is_title ? HelpBlockKind::heading : HelpBlockKind::paragraph, std::string(line), {}});
    }
  }
  return parts;
}

ArgumentKind argument_kind(const HelpOption& option) {
  const std::string& word = option.argument;
  if (word.empty()) return ArgumentKind::none;
  if (word == "DOSSIER" || word == "FOLDER") return ArgumentKind::folder;
  if (word == "FICHIER" || word == "FILE" || word == "F.csv") return ArgumentKind::file;
  return word == "R[,R…]" ? ArgumentKind::rules : ArgumentKind::other;
}

}  // namespace maillage::help
