#include "output/words/finding_words.hpp"

namespace maillage::words {

std::string_view consequence_word(gaps::Consequence consequence, output_text::Language language) {
  const bool french = language == output_text::Language::french;
  switch (consequence) {
    case gaps::Consequence::decide:
      return french ? "à décider" : "to decide";
    case gaps::Consequence::complete:
      return french ? "à compléter" : "to complete";
    case gaps::Consequence::know:
      return french ? "à savoir" : "for information";
  }
  return "";
}

std::string_view consequence_word(const model::Finding& finding, output_text::Language language) {
  return consequence_word(gaps::consequence_of(finding), language);
}

std::string_view person_words(output_text::Language language) {
  return language == output_text::Language::french ? "une personne, structure non dite"
                                                   : "a person, organisation not said";
}

std::string_view consequence_code(gaps::Consequence consequence) {
  switch (consequence) {
    case gaps::Consequence::decide:
      return "decide";
    case gaps::Consequence::complete:
      return "complete";
    case gaps::Consequence::know:
      return "know";
  }
  return "";
}

std::string_view severity_code(model::Severity severity) {
  switch (severity) {
    case model::Severity::error:
      return "error";
    case model::Severity::warning:
      return "warning";
    case model::Severity::info:
      return "info";
  }
  return "";
}

}  // namespace maillage::words
