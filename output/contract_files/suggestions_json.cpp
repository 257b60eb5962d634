#include "output/contract_files/suggestions_json.hpp"

#include "network/model/vocabulary.hpp"
#include "output/json/shapes.hpp"

namespace maillage::contract_files {
namespace {

using json::Json;

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
    list.push_back({{"id", each.id},
                    {"name", each.name},
                    {"type", json::word_or_null(code_of(each.type))},
                    {"declared", each.declared},
                    {"aliases", each.aliases},
                    {"replaces", each.replaced},
                    {"pairs", pairs_json(each.pairs)},
                    {"doubts", pairs_json(each.doubts)}});
  }
  return json::text_of({{"contract", json::contract_json(contract)}, {"suggestions", list}});
}

}  // namespace maillage::contract_files
