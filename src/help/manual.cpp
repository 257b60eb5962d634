#include "src/help/manual.hpp"

#include "src/help/help.hpp"
#include "src/help/help_parts.hpp"

namespace maillage::help {
namespace {

using output_text::Language;

// Text of a line that man(7) neither takes for a request nor changes the signs of.
std::string roff(std::string_view text, bool begins_line = true) {
  std::string line;
  for (const char c : text) {
    if (begins_line && (c == '.' || c == '\'')) line += "\\&";
    begins_line = c == '\n';
    if (c == '\\') {
      line += "\\e";
    } else if (c == '-') {
      line += "\\-";
    } else if (c == '"') {
      line += "\\(dq";
    } else if (c == '\'') {
      line += "\\(aq";
    } else {
      line += c;
    }
  }
  return line;
}

std::string option_text(const HelpOption& option) {
  std::string text = ".TP\n\\fB" + roff(option.name, false) + "\\fR";
  if (!option.argument.empty()) text += " " + roff(option.argument, false);
  text += "\n" + roff(option.description) + "\n";
  for (const HelpValue& value : option.values) {
    if (value.description.empty()) continue;
    text +=
        ".RS\n.TP\n\\fB" + roff(value.word, false) + "\\fR\n" + roff(value.description) + "\n.RE\n";
  }
  return text;
}

std::string blocks_text(const HelpParts& parts, std::string_view heading) {
  std::string text;
  for (const HelpBlock& block : parts.blocks) {
    switch (block.kind) {
      case HelpBlockKind::heading:
        text += "." + std::string(heading) + " " + roff(block.text) + "\n";
        break;
      case HelpBlockKind::paragraph:
        text += ".PP\n" + roff(block.text) + "\n";
        break;
      case HelpBlockKind::as_it_stands:
        text += ".PP\n.nf\n" + roff(block.text) + "\n.fi\n";
        break;
      case HelpBlockKind::option:
        text += option_text(block.option);
        break;
    }
  }
  return text;
}

}  // namespace

std::string manual_page(std::string_view version, Language language) {
  const auto say = [&](const char* french, const char* english) {
    return output_text::said(language, french, english);
  };
  const HelpParts program = help_parts(help_text("", language));
  std::string text = ".TH MAILLAGE 1 \"\" \"maillage " + std::string(version) + "\"\n";
  text += std::string(".SH ") + say("NOM", "NAME") + "\nmaillage \\- " + roff(program.summary) +
          "\n.SH " + say("SYNOPSIS", "SYNOPSIS") + "\n";
  for (const std::string_view command : helped_commands()) {
    const HelpParts parts = help_parts(help_text(command, language));
    text += "\\fB" + roff(parts.usage) + "\\fR\n.br\n";
  }
  text += std::string(".SH DESCRIPTION\n") + blocks_text(program, "SH");
  for (const std::string_view command : helped_commands()) {
    const HelpParts parts = help_parts(help_text(command, language));
    text += ".SH maillage " + std::string(command) + "\n" + roff(parts.summary) + "\n" +
            blocks_text(parts, "SS");
  }
  return text;
}

}  // namespace maillage::help
