// Comparisons in words: the names of the sides, of states as they are seen, of grounds and doubts.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "network/analysis/comparison.hpp"
#include "network/model/contract.hpp"
#include "output/text/language.hpp"

namespace maillage::answers {

// What a comparison is of. `before` and `after` may be one object.
struct Compared {
  const model::Contract& before;
  const model::Contract& after;
  const analysis::Comparison& comparison;
  output_text::Language language = output_text::Language::french;

  bool one_contract() const { return &before == &after; }
};

// With the contract's name in front where the two sides are of two contracts.
std::string before_words(const Compared& compared);
std::string after_words(const Compared& compared);

std::string seen_state_word(analysis::SeenState state,
                            output_text::Language language);  // "en cours", "absente"

std::string_view change_code(analysis::Change change);         // "gained", "kept", "lost"
std::string_view ground_code(analysis::FindingGround ground);  // "judged", "absent"…
std::string_view doubt_code(analysis::DoubtGround ground);     // "same-id", "near-name"…

// Why a finding is no longer there, or wasn't yet: "l'action est abandonnée". Empty for `judged`.
std::string ground_words_of(const analysis::FindingChange& finding, output_text::Language language);
std::string doubt_words(analysis::DoubtGround ground, output_text::Language language);

// "depuis le bilan 2021 (3 tableaux de suite)". Empty where it stands in one table only.
std::string since_words(const model::Contract& contract, const analysis::FindingChange& finding,
                        output_text::Language language);

// Title or name, as the side that has it gives it; the later side first.
std::string action_title(const Compared& compared, const analysis::ActionChange& action);
std::string partner_name(const Compared& compared, const analysis::PartnerChange& partner);
std::string partner_name(const Compared& compared,
                         const analysis::OrganisationChange& organisation);

// Names one behind the other; "aucun" where there is none.
std::string names_of(const model::Contract& contract, const std::vector<text::PartnerId>& partners,
                     output_text::Language language);

// Counts beside each other, in the order a committee asks for them.
struct CountLine {
  std::string words;
  std::size_t before = 0, after = 0;
  bool known = true;  // false: a side doesn't record it
};
std::vector<CountLine> count_lines(const Compared& compared);

}  // namespace maillage::answers
