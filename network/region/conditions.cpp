#include "network/region/conditions.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "network/gaps/exceptions.hpp"
#include "network/region/funding_conditions.hpp"
#include "network/region/themes.hpp"
#include "network/text/text.hpp"

namespace maillage::region {
namespace {

text::Date first_day(text::Date date) {
  if (date.month == 0) date.month = 1;
  if (date.day == 0) date.day = 1;
  return date;
}

text::Date last_day(text::Date date) {
  if (date.month == 0) date.month = 12;
  if (date.day == 0) date.day = 31;
  return date;
}

Results in_force_results(const Given& given) {
  Results results;
  for (std::uint32_t at = 0; at < given.sides.size(); ++at) {
    const Side& side = given.sides[at];
    const model::Contract& contract = *side.contract;
    ConditionResult result{Condition::in_force,   at, {}, Held::unknown, {}, {}, {},
                           {{at, contract.place}}};
    const bool has_day = contract.as_of || side.scope.whole || side.scope.year;
    const std::optional<text::Date> day =
        has_day ? gaps::judged_on(contract, side.scope) : std::nullopt;
    const auto say = [&](Held held, Because because, std::vector<text::Date> dates) {
      result.held = held;
      result.because = because;
      for (const text::Date& date : dates) result.words.push_back(to_string(date));
    };
    if (!day) {
      say(Held::unknown, Because::day_missing, {});
    } else if (contract.end && last_day(*contract.end) < first_day(*day)) {
      say(Held::not_met, Because::ended, {*contract.end, *day});
    } else if (contract.start && last_day(*day) < first_day(*contract.start)) {
      say(Held::not_met, Because::not_begun, {*contract.start, *day});
    } else if (!contract.start || !contract.end) {
      say(Held::unknown, Because::dates_missing, {});
    } else if (first_day(*day) < last_day(*contract.start)) {
      say(Held::unknown, Because::start_unclear, {*contract.start, *day});
    } else {
      say(Held::met, Because::lasts, {*contract.start, *contract.end, *day});
    }
    results.push_back(std::move(result));
  }
  return results;
}

// Whether an objective's name says every word of it that says something.
bool speaks_of(const std::string& objective, const std::string& priority) {
  const std::vector<std::string> wanted = theme_words(priority), said = theme_words(objective);
  return !wanted.empty() && std::all_of(wanted.begin(), wanted.end(), [&](const std::string& word) {
    return std::find(said.begin(), said.end(), word) != said.end();
  });
}

Results national_priorities_results(const Given& given) {
  Results results;
  for (std::uint32_t at = 0; at < given.sides.size(); ++at) {
    const model::Contract& contract = *given.sides[at].contract;
    ConditionResult result{Condition::national_priorities, at, {}, Held::unknown, {}, {}, {}, {}};
    std::map<std::string, text::Place> answered;  // by the folded words
    for (const model::Objective& objective : contract.objectives) {
      for (const std::string& each : objective.priorities)
        answered.emplace(text::fold(each), objective.place);
    }
    std::vector<std::string> open, alike;
    std::vector<Proof> alike_proofs;
    for (const std::string& priority : contract.priorities) {
      if (const auto found = answered.find(text::fold(priority)); found != answered.end()) {
        result.proofs.push_back({at, found->second});
        continue;
      }
      const auto speaks = std::find_if(
          contract.objectives.begin(), contract.objectives.end(),
          [&](const model::Objective& each) { return speaks_of(each.name, priority); });
      (speaks == contract.objectives.end() ? open : alike).push_back(priority);
      if (speaks != contract.objectives.end()) alike_proofs.push_back({at, speaks->place});
    }
    const auto say = [&](Held held, Because because, std::vector<std::string> words) {
      result.held = held;
      result.because = because;
      result.numbers = {static_cast<double>(words.size())};
      result.words = std::move(words);
    };
    if (contract.priorities.empty()) {
      say(Held::unknown, Because::no_priorities, {});
    } else if (open.empty() && alike.empty()) {
      say(Held::met, Because::answered, {});
      result.numbers = {static_cast<double>(contract.priorities.size())};
    } else if (answered.empty() && alike.empty()) {
      say(Held::unknown, Because::answers_missing, std::move(open));
    } else if (!answered.empty() && !open.empty()) {
      say(Held::not_met, Because::unanswered, std::move(open));
      result.proofs = {{at, contract.place}};
    } else {
      say(Held::unknown, Because::answers_alike, std::move(alike));
      result.proofs = std::move(alike_proofs);
    }
    results.push_back(std::move(result));
  }
  return results;
}

}  // namespace

std::string_view code_of(Condition condition) {
  constexpr std::array<std::string_view, condition_count> codes = {
#define MAILLAGE_CODE(name, code, function) code,
      MAILLAGE_CONDITIONS(MAILLAGE_CODE)
#undef MAILLAGE_CODE
  };
  return codes[static_cast<std::size_t>(condition)];
}

std::string_view code_of(Held held) {
  constexpr std::array<std::string_view, 3> codes = {"met", "not-met", "unknown"};
  return codes[static_cast<std::size_t>(held)];
}

std::string_view code_of(Because because) {
  constexpr std::array<std::string_view, static_cast<std::size_t>(Because::answered) + 1> codes = {
      "declared-shares",
      "row-shares",
      "no-amount",
      "no-ars",
      "amounts-missing",
      "amounts-mixed",
      "lasts",
      "ended",
      "not-begun",
      "dates-missing",
      "day-missing",
      "start-unclear",
      "nature-missing",
      "no-counterpart",
      "nothing-shared",
      "funders-apart",
      "funders-missing",
      "actions-in-question",
      "funders-in-question",
      "funded-twice",
      "no-priorities",
      "answers-missing",
      "answers-alike",
      "unanswered",
      "answered"};
  return codes[static_cast<std::size_t>(because)];
}

std::vector<ConditionResult> conditions(const std::vector<Side>& sides, const Joined& joined,
                                        const SharedActions& shared) {
  const Given given{sides, joined, shared};
  Results all;
#define MAILLAGE_LOOK(name, code, function) \
  for (ConditionResult & each : function(given)) all.push_back(std::move(each));
  MAILLAGE_CONDITIONS(MAILLAGE_LOOK)
#undef MAILLAGE_LOOK
  return all;
}

}  // namespace maillage::region
