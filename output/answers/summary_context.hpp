// What the parts of the summary share: headings, table rows, names cut to a width. Internal to
// output/summary*.cpp.
#pragma once

#include <string>
#include <string_view>

#include "network/study/study.hpp"
#include "output/answers/summary.hpp"
#include "output/text/numbers.hpp"
#include "output/text/terminal.hpp"
#include "output/words/finding_words.hpp"

namespace maillage::answers {

// The place, without its column, as the user can find it from the contract's folder.
text::Place place_within(const model::Contract& contract, const text::Place& place);

struct SummaryPart {
  const study::Study& study;
  const SummaryOptions& options;
  const model::Contract& contract = study.contract();
  const analysis::Analysis& analysis = study.analysis();

  bool french() const { return options.language == output_text::Language::french; }
  const char* say(const char* in_french, const char* in_english) const {
    return french() ? in_french : in_english;
  }
  std::string heading(std::string_view title) const;
  std::string name(const model::Subject& subject, std::size_t width) const;
  std::string place(const text::Place& place) const;
  std::string table_of(const model::Scope& scope) const;
};

std::string figures_part(const SummaryPart& part);
std::string partnerships_part(const SummaryPart& part);
// Empty where the contract requires nothing of itself.
std::string requirements_part(const SummaryPart& part);
// Findings of exigence-non-tenue, each with its list of changes.
std::string unmet_text(const SummaryPart& part, const std::vector<const model::Finding*>& found);

}  // namespace maillage::answers
