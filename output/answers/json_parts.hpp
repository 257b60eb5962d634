// What the JSON of several commands says alike.
#pragma once

#include <optional>

#include <nlohmann/json.hpp>

#include "network/analysis/analysis.hpp"
#include "network/model/contract.hpp"
#include "network/model/finding.hpp"
#include "output/text/language.hpp"

namespace maillage::answers {

using Json = nlohmann::ordered_json;

Json optional_number(const std::optional<double>& value);  // null where undefined
Json year_of(const model::Scope& scope);  // 2021, "plan", "recapitulatif-2023-12-31", "tout"
Json year_of(const model::WhichTable& table);
Json subject_json(const model::Contract& contract, const model::Subject& subject);
Json counts_json(const analysis::Counts& counts);
Json finding_json(const model::Contract& contract, const model::Finding& finding,
                  output_text::Language language);

}  // namespace maillage::answers
