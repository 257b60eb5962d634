#include "output/words/tally_words.hpp"

#include "output/text/numbers.hpp"

namespace maillage::words {

namespace {

std::string plus_abandoned(std::size_t abandoned, output_text::Language language) {
  const bool french = language == output_text::Language::french;
  return "+\u00A0" + output_text::counted(abandoned, french ? "abandonnée" : "abandoned",
                                          french ? "abandonnées" : "abandoned", language);
}

}  // namespace

std::string abandoned_beside(std::size_t abandoned, output_text::Language language) {
  return abandoned == 0 ? "" : " (" + plus_abandoned(abandoned, language) + ")";
}

std::string accepted_beside(std::size_t accepted, output_text::Language language) {
  if (accepted == 0) return "";
  return language == output_text::Language::french
             ? " (+\u00A0" +
                   output_text::counted(accepted, "constat accepté", "constats acceptés",
                                        language) +
                   ", à part)"
             : " (+\u00A0" +
                   output_text::counted(accepted, "accepted finding", "accepted findings",
                                        language) +
                   ", apart)";
}

std::string tally_in_brackets(std::size_t live, std::size_t abandoned,
                              output_text::Language language) {
  return "(" + output_text::count_text(live, language) +
         (abandoned == 0 ? "" : ", " + plus_abandoned(abandoned, language)) + ")";
}

std::string tally_text(std::size_t live, std::size_t abandoned, output_text::Language language) {
  return output_text::count_text(live, language) + abandoned_beside(abandoned, language);
}

std::string tally_text(const model::CountedActions& actions, output_text::Language language) {
  return tally_text(actions.live.size(), actions.abandoned.size(), language);
}

}  // namespace maillage::words
