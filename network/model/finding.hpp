// A finding: a rule, how grave it is, what it is about, who else is involved, and the places that
// prove it. Ids and numbers only; the words are output/'s.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "network/model/rules.hpp"
#include "network/text/place.hpp"

namespace maillage::model {

enum class Severity { info, warning, error };

enum class SubjectKind {
  contract,
  table,
  axis,
  objective,
  action,
  partner,
  instance,
  epci,
  figure
};

// What the findings of a rule are about; of an axis where a plan has no objectives.
#define MAILLAGE_RULE_SUBJECT(name, subject, ...) SubjectKind::subject,
inline constexpr SubjectKind rule_subjects[] = {MAILLAGE_RULES(MAILLAGE_RULE_SUBJECT)};
#undef MAILLAGE_RULE_SUBJECT
constexpr SubjectKind subject_of(Rule rule) { return rule_subjects[static_cast<int>(rule)]; }

// What a finding or a measure is about. `index` is the id's value in the contract; for a table its
// position in Contract::editions, for a figure in Contract::figures.
struct Subject {
  SubjectKind kind = SubjectKind::contract;
  std::uint32_t index = 0;

  friend auto operator<=>(const Subject&, const Subject&) = default;
};

struct Finding {
  Rule rule{};
  Severity severity = Severity::info;
  Subject subject;
  std::vector<Subject> involved;    // in the order that matters to the rule
  std::vector<text::Place> places;  // sorted, without repeats; never empty
  std::vector<double> numbers;      // what was counted; meaning by rule (network/gaps/gaps.hpp)
  std::vector<std::string> words;   // what was printed; meaning by rule
};

}  // namespace maillage::model
