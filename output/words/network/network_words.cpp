#include "output/words/network/network_words.hpp"

#include <array>

namespace maillage::words {

std::string_view kind_word(model::Kind kind, output_text::Language language) {
  static constexpr std::array<std::string_view, model::kind_count> french = {
      "organisation", "action", "objectif", "axe", "instance", "EPCI"};
  static constexpr std::array<std::string_view, model::kind_count> english = {
      "organisation", "action", "objective", "axis", "instance", "EPCI"};
  return (language == output_text::Language::french ? french
                                                    : english)[static_cast<std::size_t>(kind)];
}

std::string_view role_word(model::Role role, output_text::Language language) {
  static constexpr std::array<std::string_view, model::role_count> french = {
      "porte",      "prend part à",   "finance", "est le public visé de",
      "relève de",  "fait partie de", "siège à", "invité à",
      "pilote",     "suit",           "couvre",  "service de",
      "située sur", "gouverne"};
  static constexpr std::array<std::string_view, model::role_count> english = {
      "carries", "takes part in", "funds",     "is the public of", "hangs on",
      "part of", "sits on",       "guest of",  "steers",           "follows",
      "covers",  "service of",    "stands in", "governs"};
  return (language == output_text::Language::french ? french
                                                    : english)[static_cast<std::size_t>(role)];
}

}  // namespace maillage::words
