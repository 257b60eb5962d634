#include "src/files/file_words.hpp"

#include "output/text/terminal.hpp"
#include "output/words/libraries/system_words.hpp"

namespace maillage::files {
namespace {

using words::Trouble;
static_assert(static_cast<int>(FileFailure::no_writer) == static_cast<int>(Trouble::no_writer));
static_assert(static_cast<int>(FileFailure::other) == static_cast<int>(Trouble::other));

}  // namespace

std::string file_error_text(const FileError& error, output_text::Language language) {
  const bool french = language == output_text::Language::french;
  // One list, in one order: output/ does not know this room.
  const auto trouble = static_cast<Trouble>(error.failure);
  std::string text = output_text::printable(error.path) + (french ? " : " : ": ") +
                     output_text::filled(message_of(trouble), language);
  if (!error.reason.empty() && error.failure == FileFailure::other) {
    text += french ? " (« " + output_text::printable(error.reason) + " »)"
                   : " (" + output_text::printable(error.reason) + ")";
  }
  return text;
}

}  // namespace maillage::files
