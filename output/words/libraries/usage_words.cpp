#include "output/words/libraries/usage_words.hpp"

#include <optional>
#include <string_view>

namespace maillage::words {
namespace {

// What stands between two pieces of the text; none: they are not there.
std::optional<std::string> piece_between(std::string_view text, std::string_view before,
                                         std::string_view after) {
  const std::size_t begin = text.find(before);
  if (begin == std::string_view::npos) return std::nullopt;
  const std::size_t from = begin + before.size();
  const std::size_t end = after.empty() ? text.size() : text.rfind(after);
  if (end == std::string_view::npos || end < from) return std::nullopt;
  return std::string(text.substr(from, end - from));
}

bool closes_with(std::string_view text, std::string_view ending) {
  return text.size() >= ending.size() && text.substr(text.size() - ending.size()) == ending;
}

}  // namespace

std::string usage_message(const std::string& message, output_text::Language language) {
  const bool french = language == output_text::Language::french;
  const std::string_view said = message;
  // "--pire: …": which option it is about.
  const std::size_t colon = said.find(": ");
  const std::string option(said.substr(0, said.empty() || said.front() != '-' ? 0 : colon));
  if (!option.empty() && colon != std::string_view::npos) {
    const std::string_view what = said.substr(colon + 2);
    if (closes_with(what, " missing")) {
      return option + (french ? " attend une valeur" : " takes a value");
    }
    if (const auto range = piece_between(what, " not in range ", "")) {
      const std::string value = piece_between(what, "Value ", " not in range ").value_or("");
      const std::size_t to = range->find(" to ");
      return option + (french ? " attend un nombre de " : " takes a number from ") +
             range->substr(0, to) + (french ? " à " : " to ") +
             (to == std::string::npos ? "" : range->substr(to + 4)) +
             (french ? ", pas " : ", not ") + value;
    }
    if (what.rfind("At Most 1 ", 0) == 0 || what.rfind("1 required", 0) == 0) {
      return option + (french ? " ne se donne qu’une fois" : " can be given once only");
    }
    if (what == "too many inputs for a flag" || what == "Should be true/false or a number") {
      return option + (french ? " ne prend pas de valeur" : " takes no value");
    }
  }
  if (const auto flag = piece_between(said, "", " was given a disallowed flag override")) {
    return *flag + (french ? " ne prend pas de valeur" : " takes no value");
  }
  // Numbers are checked for their range before: what does not convert is a value of a flag.
  if (const auto flag = piece_between(said, "Could not convert: ", " = ")) {
    return *flag + (french ? " ne prend pas de valeur" : " takes no value");
  }
  return french ? "option mal employée (« " + message + " »)" : "option misused (" + message + ")";
}

}  // namespace maillage::words
