#include "output/contract_files/suggestions_json.hpp"

#include <nlohmann/json.hpp>

#include "network/model/vocabulary.hpp"

namespace maillage::contract_files {
namespace {

using Json = nlohmann::ordered_json;

const char* level_code(names::NameLevel level) {
  switch (level) {
    case names::NameLevel::possible:
      return "possible";
    case names::NameLevel::probable:
      return "probable";
    case names::NameLevel::certain:
      return "certain";
  }
  return "";
}

Json pairs_json(const std::vector<names::NamePair>& pairs) {
  Json list = Json::array();
  for (const names::NamePair& pair : pairs) {
    Json grounds = Json::array();
    for (const names::NameGround ground : pair.grounds) grounds.push_back(code_of(ground));
    list.push_back({{"a", pair.name_a},
                    {"b", pair.name_b},
                    {"level", level_code(pair.level)},
                    {"score", pair.score},
                    {"grounds", grounds}});
  }
  return list;
}

}  // namespace

std::string suggestions_json(const model::Contract& contract,
                             const std::vector<SuggestedPartner>& suggested) {
  Json list = Json::array();
  for (const SuggestedPartner& each : suggested) {
    const bool typed = each.type != model::PartnerType::not_said;
    list.push_back({{"id", each.id},
                    {"name", each.name},
                    {"type", typed ? Json(code_of(each.type)) : Json(nullptr)},
                    {"declared", each.declared},
                    {"aliases", each.aliases},
                    {"replaces", each.replaced},
                    {"pairs", pairs_json(each.pairs)},
                    {"doubts", pairs_json(each.doubts)}});
  }
  const Json json = {{"contract", {{"id", contract.id}, {"name", contract.name}}},
                     {"suggestions", list}};
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace maillage::contract_files
