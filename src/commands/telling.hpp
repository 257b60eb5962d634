// What a command says, on the standard output and the standard error, and the code it ends with.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "output/blocks/blocks.hpp"
#include "output/text/language.hpp"
#include "output/text/message.hpp"

namespace maillage::commands {

// Exit codes, as the design says.
enum class Exit { done = 0, findings = 1, bad_input = 2, system_failed = 3, wrong_usage = 64 };

// Blocks as they are shown on the standard output, the titles of parts bold on a terminal where the
// user's NO_COLOR does not forbid it (https://no-color.org).
std::string shown(const std::vector<blocks::ReportPart>& parts, output_text::Language language);

// The same below its title and what stands under that.
std::string shown(const blocks::Report& answer, output_text::Language language);

// Says which formats a command knows; the answer is wrong usage.
Exit refuse_format(const std::string& word, const std::vector<std::string_view>& known,
                   output_text::Language language);

// Whether an answer of text or JSON is to be JSON. None: another format was asked for, and this is said.
std::optional<bool> asks_json(const std::vector<std::string>& formats,
                              output_text::Language language);

// Documents that could not be made: "plan-2023.svg: …", with a library's own words, which are English.
void tell_undone(const std::vector<std::string>& errors, output_text::Language language);

// Writes to the standard output and makes sure it arrived.
Exit print(const std::string& text);

// Messages, ended by a line break, to the standard error.
void tell(const std::string& message);
void tell(const output_text::Message& message, output_text::Language language,
          std::initializer_list<output_text::Filling> fillings = {});

}  // namespace maillage::commands
