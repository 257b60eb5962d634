// The rules in words: a row a rule, of which titles, sentences, definitions and advice follow. What is not
// words stands in network/model/rule_rows.hpp.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "network/gaps/consequence.hpp"
#include "network/model/finding.hpp"
#include "output/text/message.hpp"
#include "output/words/headlines/page_messages.hpp"

namespace maillage::words {

// The part of the report that says more of a rule's findings.
enum class RulePart {
  without_carrier,
  coverage,
  partnerships,
  governance,
  fragility,
  evolution,
  figures,
  method,
};

// Where `check` tells a rule's findings: what has a part of its own is not told again in the list.
enum class InCheck { list, own_part };

struct RuleWords {
  model::Rule rule;
  RulePart part;
  InCheck in_check;
  headlines::Stake stake;
  output_text::Message title;     // heading of its findings: "Actions sans porteur"
  output_text::Message together;  // {n} of them in a sentence, without a full stop
  // The same where the plan has axes and no objectives; only of a rule about objectives.
  output_text::Message together_of_axes{nullptr, nullptr};
  output_text::Message definition;  // when it is raised; exactly: network/gaps/gaps.hpp
  output_text::Message to_do;       // what follows, and who may mend it how
  // Where it is but good to know and asks for something else, or for nothing.
  output_text::Message to_know{nullptr, nullptr};
};

// Rows of one part of the rules, in the order of enum Rule.
std::span<const RuleWords> words_of_actions_and_objectives();
std::span<const RuleWords> words_of_partners_and_tables();

// Whether the rows are those of the rules from `first` on, each with its words: a table that is not does
// not compile.
template <std::size_t count>
constexpr bool are_rules_from(model::Rule first, const RuleWords (&table)[count]) {
  for (std::size_t at = 0; at < count; ++at) {
    const RuleWords& row = table[at];
    const bool of_objectives = model::subject_of(row.rule) == model::SubjectKind::objective;
    if (static_cast<std::size_t>(row.rule) != static_cast<std::size_t>(first) + at) return false;
    if ((row.together_of_axes.french != nullptr) != of_objectives) return false;
    for (const output_text::Message& message :
         {row.title, row.together, row.definition, row.to_do}) {
      if (message.french == nullptr || message.english == nullptr) return false;
    }
  }
  return true;
}

const RuleWords& words_of(model::Rule rule);

std::string_view rule_title(model::Rule rule, output_text::Language language);

// "le comité : désigner un porteur, ou abandonner l'action ; d'ici là rien ne dit qui la mène".
std::string_view what_to_do(model::Rule rule, output_text::Language language);

// The same of a finding: where it is but good to know, why, if nothing has to be done.
std::string_view what_to_do(model::Rule rule, gaps::Consequence consequence,
                            output_text::Language language);

// "2 bilans de suite ou plus": the threshold in force, whether the rule's own or the contract's. "aucun
// plafond fixé" where the rule needs one that isn't set; empty where the rule has none.
std::string threshold_words(const model::Rules& rules, model::Rule rule,
                            output_text::Language language);

}  // namespace maillage::words
