// How near two names of organisations are, and on what ground.
//
// A score from 0 to 1: from 0.9 certain, from 0.6 probable, from 0.4 possible. What is certain
// differs only in ways that never tell two organisations apart; a place that differs is never one.
#pragma once

#include <vector>

#include "network/names/name_forms.hpp"

namespace maillage::names {

enum class NameGround {
  same_letters,  // only case, accents, punctuation or spaces differ
  same_words,    // only small words, "St" or quotes differ too
  field_words,   // a kind or a department written otherwise: "Codecom", "55"
  plural,
  word_order,
  spelling,        // few letters differ
  initials,        // one has the initials of the other: "CC AAA", "CODEV"
  truncated,       // a word cut short: "CC Sam"
  legal_words,     // a legal form more: "SARL"
  general_words,   // a word that says little more: "association", "référent", "du territoire"
  bracket,         // what stands in brackets
  kind_missing,    // the kind more: "CC", "école"
  parent_missing,  // the organisation it belongs to more: "de la Ville de Metz"
  place_missing,   // a place or number more
  words_missing,   // other words more
  part,            // one seems a part of the other
  only_one,        // one name says less, and only one organisation says more
};

// "place-missing": the word of findings and formats.
const char* code_of(NameGround ground);

enum class NameLevel { possible, probable, certain };

enum class NameRelation {
  unrelated,  // nothing in common that counts
  same,       // nothing is left of either but what says little
  completes,  // the second says all that the first says, and more
  completed,  // the first says all that the second says, and more
  service,    // one is a part of the other
  differs,    // both say what the other doesn't: another place, another kind
};

struct NameComparison {
  NameRelation relation = NameRelation::unrelated;
  double score = 0;                 // 0 unless same, completes or completed
  std::vector<NameGround> grounds;  // ascending, each once
};

constexpr double certain_score = 0.9, probable_score = 0.6, possible_score = 0.4;

NameLevel level_of(double score);  // of a score that is at least possible

// O(tokens²) time, tokens being few.
NameComparison compare_names(const AnalysedName& a, const AnalysedName& b);

}  // namespace maillage::names
