// The summary that `check` prints: what a committee asks, in the order it asks it.
#pragma once

#include <string>
#include <vector>

#include "network/study/study.hpp"
#include "output/text/language.hpp"

namespace maillage::answers {

enum class Colour { off, on };

struct SummaryOptions {
  output_text::Language language = output_text::Language::french;
  Colour colour = Colour::off;
  // Findings shown of each rule; those beyond are counted. 0: all.
  std::size_t most_per_rule = 8;
};

// Counts, orphan actions, objectives nobody covers, partnerships, what hangs on whom, declared
// figures, then all findings by rule. Lines of at most 120 columns, except for places.
std::string summary_text(const study::Study& study, const SummaryOptions& options);

// What `check --rule` prints: the findings left of the asked rules, and those of them that are
// accepted; never nothing.
std::string rules_text(const study::Study& study, const SummaryOptions& options);

// These findings of the study alone, with what is to be done and on how many actions they rest; accepted ones are
// counted beside those of their rule.
std::string findings_text(const study::Study& study, const std::vector<model::Finding>& findings,
                          const SummaryOptions& options);

}  // namespace maillage::answers
