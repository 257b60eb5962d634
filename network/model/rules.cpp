// What network/model/rule_rows.hpp says of each rule, as values.
#include "network/model/rules.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace maillage::model {

namespace {

// "action_sans_porteur" as the user writes it: "action-sans-porteur".
struct Code {
  std::array<char, 40> letters{};
  std::size_t length;

  constexpr explicit Code(std::string_view name) : length(name.size()) {
    for (std::size_t i = 0; i < length; ++i) letters[i] = name[i] == '_' ? '-' : name[i];
  }
  std::string_view text() const { return {letters.data(), length}; }
};

struct Threshold {
  Limit limit = Limit::none;
  std::optional<double> by_default;  // none: no limit unless the contract sets one
};

enum class Judges { now, past };
enum class ToldBy { subject, words };

struct RuleEntry {
  Code code;
  Threshold threshold;
  Judges judges;
  ToldBy told_by;
};

constexpr Threshold no_limit;
constexpr Threshold reviews(double least) { return {Limit::reviews, least}; }
constexpr Threshold actions(double least) { return {Limit::actions, least}; }
// How many actions are too many is the contract's own decision: no figure is published.
constexpr Threshold ceiling{Limit::ceiling, {}};

#define ENTRY(name, subject, find, consequence, place, limit, judges, told_by, ...) \
  {Code(#name), limit, Judges::judges, ToldBy::told_by},
constexpr RuleEntry entries[] = {MAILLAGE_RULES(ENTRY)};
#undef ENTRY

const RuleEntry& entry(Rule rule) { return entries[static_cast<std::size_t>(rule)]; }

}  // namespace

std::string_view rule_code(Rule rule) { return entry(rule).code.text(); }

std::optional<Rule> find_rule(std::string_view code) {
  const auto found =
      std::find_if(std::begin(entries), std::end(entries),
                   [&](const RuleEntry& known) { return known.code.text() == code; });
  if (found == std::end(entries)) return std::nullopt;
  return static_cast<Rule>(found - std::begin(entries));
}

Limit limit_of(Rule rule) { return entry(rule).threshold.limit; }

std::string_view threshold_key(Rule rule) {
  switch (limit_of(rule)) {
    case Limit::none:
      return "";
    case Limit::reviews:
      return "annees";
    case Limit::actions:
    case Limit::ceiling:
      break;
  }
  return "actions";
}

bool looks_back(Rule rule) { return entry(rule).judges == Judges::past; }

bool is_told_by_words(Rule rule) { return entry(rule).told_by == ToldBy::words; }

std::optional<double> threshold(const Rules& rules, Rule rule) {
  const std::optional<double> set = rules[rule].threshold;
  return set ? set : entry(rule).threshold.by_default;
}

}  // namespace maillage::model
