// What `check` tells, as blocks: what a committee asks, in the order it asks it. The terminal, the page
// and the paper tell the same.
#pragma once

#include "network/study/study.hpp"
#include "output/answers/decision_account.hpp"
#include "output/blocks/blocks.hpp"
#include "output/text/language.hpp"

namespace maillage::answers {

// How much is told, and whether names are cut to the width of a terminal.
struct CheckOptions {
  output_text::Language language = output_text::Language::french;
  // Findings told of each rule; those beyond are counted. 0: all.
  std::size_t most_per_rule = 8;
  bool cuts_names = true;  // "Soutien implantation équipe mobile…"
};

// Everything, every name whole: for a page.
constexpr CheckOptions whole_check(output_text::Language language) { return {language, 0, false}; }

// What the readers decided (all that is open; null: it is told elsewhere); counts, orphan actions, objectives nobody
// covers, partnerships, what hangs on whom, declared figures, then all findings by rule. The title is
// the contract's name, the subtitle its table, dates and size.
blocks::Report check_answer(const study::Study& study, const DecisionAccount* decisions,
                            const CheckOptions& options);

// Of `check --rule`: the findings left of the asked rules, and those of them that are accepted; never
// nothing.
blocks::Report rules_answer(const study::Study& study, const CheckOptions& options);

}  // namespace maillage::answers
