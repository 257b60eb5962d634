// What the JSON of several commands says alike.
#pragma once

#include <optional>

#include <nlohmann/json.hpp>

#include "network/analysis/analysis.hpp"
#include "network/model/contract.hpp"
#include "network/model/finding.hpp"
#include "output/text/language.hpp"

namespace maillage {

using Json = nlohmann::ordered_json;

Json optional_number(const std::optional<double>& value);  // null where undefined
Json year_of(const Scope& scope);                          // 2021, "plan", "tout"
Json subject_json(const Contract& contract, const Subject& subject);
Json counts_json(const Counts& counts);
Json finding_json(const Contract& contract, const Finding& finding, Language language);

}  // namespace maillage
