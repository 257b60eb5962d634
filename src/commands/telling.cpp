#include "src/commands/telling.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "output/blocks/terminal_text.hpp"
#include "output/text/terminal.hpp"
#include "output/words/commands/run_messages.hpp"
#include "output/words/commands/usage_messages.hpp"
#include "output/words/libraries/drawing_words.hpp"

namespace maillage::commands {

using words::commands::Told;
using words::commands::Usage;

namespace {

blocks::TitleLook title_look() {
  const char* no_color = std::getenv("NO_COLOR");
  const bool plain = no_color != nullptr && *no_color != '\0';
  return !plain && isatty(STDOUT_FILENO) == 1 ? blocks::TitleLook::bold : blocks::TitleLook::plain;
}

}  // namespace

std::string shown(const std::vector<blocks::ReportPart>& parts, output_text::Language language) {
  return blocks::terminal_text(parts, language, title_look());
}

std::string shown(const blocks::Report& answer, output_text::Language language) {
  return blocks::terminal_text(answer, language, title_look());
}

void tell(const std::string& message) {
  std::fwrite(message.data(), 1, message.size(), stderr);
  std::fputc('\n', stderr);
}

void tell(const output_text::Message& message, output_text::Language language,
          std::initializer_list<output_text::Filling> fillings) {
  tell(output_text::filled(message, language, fillings));
}

Exit print(const std::string& text) {
  const std::size_t written = std::fwrite(text.data(), 1, text.size(), stdout);
  const bool arrived = written == text.size() && std::fflush(stdout) == 0;
  return arrived ? Exit::done : Exit::system_failed;
}

Exit refuse_format(const std::string& word, const std::vector<std::string_view>& known,
                   output_text::Language language) {
  std::string list;
  for (const std::string_view each : known) list.append(list.empty() ? "" : ", ").append(each);
  tell(message_of(Usage::unknown_format), language,
       {{"word", output_text::printable(word)}, {"known", list}});
  return Exit::wrong_usage;
}

std::optional<bool> asks_json(const std::vector<std::string>& formats,
                              output_text::Language language) {
  bool as_json = false;
  for (const std::string& format : formats) {
    if (format == "json") {
      as_json = true;
    } else if (format != "text" && format != "texte") {
      refuse_format(format, {"text", "json"}, language);
      return std::nullopt;
    }
  }
  return as_json;
}

void tell_undone(const std::vector<std::string>& errors, output_text::Language language) {
  for (const std::string& error : errors) {
    const std::size_t colon_at = std::min(error.find(": "), error.size());
    const std::string name = output_text::printable(error.substr(0, colon_at));
    const std::string why = words::undrawn_text(
        output_text::printable(error.substr(std::min(colon_at + 2, error.size()))), language);
    tell(message_of(why.empty() ? Told::cannot_be_made : Told::cannot_be_made_why), language,
         {{"name", name}, {"why", why}});
  }
}

}  // namespace maillage::commands
