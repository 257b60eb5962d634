#include "src/help/help.hpp"

#include <algorithm>

#include "network/model/rules.hpp"
#include "output/words/finding_words.hpp"
#include "src/help/help_texts.hpp"

namespace maillage::help {
namespace {

struct HelpAbout {
  std::string_view command;
  const HelpText& text;
};

const HelpAbout known_helps[] = {{"check", check_help},   {"map", map_help},
                                 {"import", import_help}, {"compare", compare_help},
                                 {"report", report_help}, {"export", export_help},
                                 {"init", init_help},     {"plan", plan_help},
                                 {"region", region_help}, {"enrichir", enrich_help}};

std::string rules_list(output_text::Language language) {
  std::size_t width = 0;
  for (int i = 0; i < model::rule_count; ++i) {
    width = std::max(width, model::rule_code(static_cast<model::Rule>(i)).size());
  }
  std::string text;
  for (int i = 0; i < model::rule_count; ++i) {
    const model::Rule rule = static_cast<model::Rule>(i);
    std::string code(model::rule_code(rule));
    code.resize(width + 2, ' ');
    text += "  " + code + std::string(words::rule_title(rule, language)) + "\n";
  }
  return text;
}

}  // namespace

std::string help_text(std::string_view about, output_text::Language language) {
  const auto in_language = [&](const HelpText& text) {
    return std::string(language == output_text::Language::french ? text.french : text.english);
  };
  for (const HelpAbout& each : known_helps) {
    if (each.command != about) continue;
    return in_language(each.text) + (about == "check" ? rules_list(language) : "");
  }
  return in_language(program_help);
}

std::vector<std::string_view> helped_commands() {
  std::vector<std::string_view> commands;
  for (const HelpAbout& each : known_helps) commands.push_back(each.command);
  return commands;
}

}  // namespace maillage::help
