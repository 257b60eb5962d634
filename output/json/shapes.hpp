// The shapes that the JSON of several commands shares, each written once;
// output/json/maillage.schema.json describes them and what each command makes
// of them. Keys are English and stable, a porteur is a porteur; names, titles
// and words of a contract stay as they are. null: the contract does not say, or
// undefined.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "network/analysis/analysis.hpp"
#include "network/model/contract.hpp"
#include "network/model/finding.hpp"
#include "network/planning/departure.hpp"
#include "output/text/language.hpp"

namespace maillage::json {

using Json = nlohmann::ordered_json;

// Of the keys of every command: raised when one changes its meaning or goes;
// new ones do not raise it. 3: one name for one thing over all commands.
inline constexpr int schema_version = 3;

// Indented by two, with a line break behind. A byte that is no UTF-8 is
// replaced.
std::string text_of(const Json& json);

template <class T>
Json or_null(const std::optional<T>& value) {
  return value ? Json(*value) : Json(nullptr);
}
inline Json or_null(const std::optional<text::Date>& date) {
  return date ? Json(to_string(*date)) : Json(nullptr);
}
// Null where it is empty.
Json word_or_null(std::string_view word);

const std::string& id_of(const model::Contract& contract, text::PartnerId id);
const std::string& id_of(const model::Contract& contract, text::ActionId id);
const std::string& id_of(const model::Contract& contract, text::ObjectiveId id);
const std::string& id_of(const model::Contract& contract, text::InstanceId id);
const std::string& id_of(const model::Contract& contract, text::AxisId id);
const std::string& id_of(const model::Contract& contract,
                         text::EpciId id);  // its organisation's

template <class I>
Json id_or_null(const model::Contract& contract, const std::optional<I>& id) {
  return id ? Json(id_of(contract, *id)) : Json(nullptr);
}

template <class I>
Json ids_of(const model::Contract& contract, const std::vector<I>& list) {
  Json found = Json::array();
  for (const I id : list) found.push_back(id_of(contract, id));
  return found;
}

// Of a subject of any kind; of no kind of its own, what it is known by.
Json subject_json(const model::Contract& contract, const model::Subject& subject);

// "file:line:col", "file!sheet!B7".
Json places_json(const std::vector<text::Place>& places);

// 2021, "plan", "recapitulatif-2023-12-31", "tout".
Json year_of(const model::Scope& scope);
Json year_of(const model::WhichTable& table);

// What says of which contract an answer is: id, name, territory, start, end.
Json contract_json(const model::Contract& contract);

// contract, year, axis: what stands first in an answer about one scope.
Json scope_json(const model::Contract& contract, const model::Scope& scope);

Json counts_json(const analysis::Counts& counts);
Json range_json(const measures::Range& range);
Json finding_json(const model::Contract& contract, const model::Finding& finding,
                  output_text::Language language);

// What falls with those that leave; without who they are.
Json departure_json(const model::Contract& contract, const planning::Departure& departure);

// "named", "nobody", "uncertain", "not-recorded", "person": what the cell of
// the porteur says.
std::string_view carrying_code(model::Carrying carrying);

}  // namespace maillage::json
