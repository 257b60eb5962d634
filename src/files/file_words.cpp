#include "src/files/file_words.hpp"

#include "output/text/terminal.hpp"
#include "output/text/typography.hpp"
#include "output/words/libraries/system_words.hpp"

namespace maillage::files {
namespace {

using words::Trouble;

Trouble trouble_of(FileFailure failure) {
  switch (failure) {
    case FileFailure::absent:
      return Trouble::absent;
    case FileFailure::denied:
      return Trouble::denied;
    case FileFailure::read_only:
      return Trouble::read_only;
    case FileFailure::disk_full:
      return Trouble::disk_full;
    case FileFailure::is_folder:
      return Trouble::is_folder;
    case FileFailure::not_folder:
      return Trouble::not_folder;
    case FileFailure::too_large:
      return Trouble::too_large;
    case FileFailure::bad_name:
      return Trouble::bad_name;
    case FileFailure::long_name:
      return Trouble::long_name;
    case FileFailure::is_input:
      return Trouble::is_input;
    case FileFailure::occupied:
      return Trouble::occupied;
    case FileFailure::leads_out:
      return Trouble::leads_out;
    case FileFailure::no_writer:
      return Trouble::no_writer;
    case FileFailure::other:
      break;
  }
  return Trouble::other;
}

}  // namespace

std::string file_error_text(const FileError& error, output_text::Language language) {
  const bool gives_reason = !error.reason.empty() && error.failure == FileFailure::other;
  return output_text::printable(error.path) + output_text::colon(language) +
         output_text::filled(
             message_of(gives_reason ? Trouble::other_reason : trouble_of(error.failure)), language,
             {{"reason", output_text::printable(error.reason)}});
}

}  // namespace maillage::files
