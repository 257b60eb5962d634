// What a decision of the readers changes in the figures: the source read again with another answer.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "network/analysis/analysis.hpp"
#include "network/model/contract.hpp"
#include "network/model/decision.hpp"

namespace maillage::analysis {

// The contract as it is read with these answers before all others; none: it cannot be read so.
using ReadWithAnswers = std::function<std::optional<model::Contract>(const model::Answers&)>;

struct DecisionEffect {
  std::string answer;            // the other answer that was tried; empty: none is known
  std::optional<Counts> counts;  // with it; none: not tried, or it cannot be read so
};

// Decisions that a person should look at: not answered, and not certain. The doubtful first, then
// in the order of the source. Pointers into `decisions`.
std::vector<const model::Decision*> open_decisions(const std::vector<model::Decision>& decisions);

// `given`: the answers that hold already. Counts are of the table of that year (none: the plan), or
// of the latest where it is gone. One reading.
DecisionEffect effect_of(const model::Decision& decision, const model::Answers& given,
                         const model::WhichTable& year, const ReadWithAnswers& read);

// How many readings a contract of its size is worth: each costs what reading it did.
std::size_t affordable_readings(const model::Contract& contract, std::size_t most_rows);

}  // namespace maillage::analysis
