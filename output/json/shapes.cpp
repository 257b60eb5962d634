#include "output/json/shapes.hpp"

#include <utility>

#include "network/gaps/consequence.hpp"
#include "network/model/rules.hpp"
#include "network/model/vocabulary.hpp"
#include "output/words/finding_words.hpp"
#include "output/words/rules/rule_words.hpp"

namespace maillage::json {

std::string text_of(const Json& json) {
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Json word_or_null(std::string_view word) { return word.empty() ? Json(nullptr) : Json(word); }

const std::string& id_of(const model::Contract& contract, text::PartnerId id) {
  return contract.partners[id].id;
}
const std::string& id_of(const model::Contract& contract, text::ActionId id) {
  return contract.actions[id].id;
}
const std::string& id_of(const model::Contract& contract, text::ObjectiveId id) {
  return contract.objectives[id].id;
}
const std::string& id_of(const model::Contract& contract, text::InstanceId id) {
  return contract.instances[id].id;
}
const std::string& id_of(const model::Contract& contract, text::AxisId id) {
  return contract.axes[id].id;
}
const std::string& id_of(const model::Contract& contract, text::EpciId id) {
  return contract.partners[contract.epcis[id].partner].id;
}

Json subject_json(const model::Contract& contract, const model::Subject& subject) {
  return {{"kind", words::subject_kind_code(subject.kind)},
          {"id", words::subject_id(contract, subject)}};
}

Json places_json(const std::vector<text::Place>& places) {
  Json list = Json::array();
  for (const text::Place& place : places) list.push_back(to_string(place));
  return list;
}

Json year_of(const model::Scope& scope) {
  if (scope.whole) return "tout";
  return year_of(scope.year);
}

Json year_of(const model::WhichTable& table) {
  return table ? Json(*table) : Json(to_string(table));
}

Json contract_json(const model::Contract& contract) {
  return {{"id", contract.id},
          {"name", contract.name},
          {"territory", contract.territory},
          {"start", or_null(contract.start)},
          {"end", or_null(contract.end)}};
}

Json scope_json(const model::Contract& contract, const model::Scope& scope) {
  return {{"contract", contract_json(contract)},
          {"year", year_of(scope)},
          {"axis", id_or_null(contract, scope.axis)}};
}

Json counts_json(const analysis::Counts& counts) {
  Json states = Json::object();
  for (int i = 0; i < model::state_count; ++i) {
    states[std::string(model::code_of(static_cast<model::State>(i)))] =
        counts.by_state[static_cast<std::size_t>(i)];
  }
  return {{"actions", counts.actions},
          {"fiches", counts.fiches},
          {"pistes", counts.pistes},
          {"done", counts.done()},
          {"states", states},
          {"state_not_recorded", counts.state_not_said},
          {"with_porteur", counts.carried},
          {"with_porteur_abandoned", counts.carried_abandoned},
          {"without_porteur", counts.orphan},
          {"without_porteur_abandoned", counts.orphan_abandoned},
          {"uncertain_porteur", counts.uncertain},
          {"person_porteur", counts.by_person},
          {"porteur_not_recorded", counts.carrier_not_said},
          {"partners", counts.partners},
          {"partners_tied", counts.tied},
          {"porteurs", counts.carriers},
          {"partners_prospective", counts.prospective},
          {"objectives", counts.objectives},
          {"objectives_without_action", counts.objectives_without_action},
          {"objectives_not_printed", counts.objectives_not_printed},
          {"ties", counts.ties},
          {"signatories", counts.signatories},
          {"instances", counts.instances},
          {"epci", counts.epcis}};
}

Json range_json(const measures::Range& range) {
  return Json::array({range.low, or_null(range.high)});
}

Json finding_json(const model::Contract& contract, const model::Finding& finding,
                  output_text::Language language) {
  Json subject = subject_json(contract, finding.subject);
  subject["name"] = words::subject_name(contract, finding.subject, language);
  Json involved = Json::array();
  for (const model::Subject& each : finding.involved)
    involved.push_back(subject_json(contract, each));
  return {{"rule", model::rule_code(finding.rule)},
          {"severity", words::severity_code(finding.severity)},
          {"consequence", words::consequence_code(gaps::consequence_of(finding))},
          {"subject", std::move(subject)},
          {"involved", std::move(involved)},
          {"numbers", finding.numbers},
          {"words", finding.words},
          {"text", words::finding_detail(contract, finding, language)},
          {"to_do", words::what_to_do(finding.rule, gaps::consequence_of(finding), language)},
          {"places", places_json(finding.places)}};
}

Json departure_json(const model::Contract& contract, const planning::Departure& departure) {
  return {{"actions_without_porteur", ids_of(contract, departure.actions_without_carrier)},
          {"actions_left_to_unnamed", ids_of(contract, departure.actions_left_to_unnamed)},
          {"actions_with_fewer_porteurs", ids_of(contract, departure.actions_with_fewer_carriers)},
          {"objectives_lost", ids_of(contract, departure.objectives_without_carried_action)},
          {"instances_under_quorum", ids_of(contract, departure.instances_under_quorum)},
          {"instances_without_lead", ids_of(contract, departure.instances_without_lead)},
          {"organisations_cut_off", ids_of(contract, departure.partners_cut_off)}};
}

std::string_view carrying_code(model::Carrying carrying) {
  switch (carrying) {
    case model::Carrying::named:
      return "named";
    case model::Carrying::nobody:
      return "nobody";
    case model::Carrying::uncertain:
      return "uncertain";
    case model::Carrying::not_recorded:
      return "not-recorded";
    case model::Carrying::person:
      return "person";
  }
  return "";
}

}  // namespace maillage::json
