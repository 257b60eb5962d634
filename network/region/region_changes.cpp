#include "network/region/region_changes.hpp"

#include <functional>
#include <map>
#include <set>

#include "network/text/text.hpp"

namespace maillage::region {
namespace {

using KeyOf = std::function<std::string(const model::Contract&)>;

std::map<std::string, std::vector<std::uint32_t>> sides_by_key(const std::vector<Side>& sides,
                                                               const KeyOf& key_of) {
  std::map<std::string, std::vector<std::uint32_t>> found;
  for (std::uint32_t i = 0; i < sides.size(); ++i) {
    if (std::string key = key_of(*sides[i].contract); !key.empty()) found[key].push_back(i);
  }
  return found;
}

bool territories_differ(const model::Contract& a, const model::Contract& b) {
  return !a.territory.empty() && !b.territory.empty() &&
         text::fold(a.territory) != text::fold(b.territory);
}

}  // namespace

MatchedRegions match_regions(const std::vector<Side>& before, const std::vector<Side>& after) {
  std::vector<std::optional<MatchedSides>> matched(after.size());
  std::set<std::uint32_t> taken;
  const auto match = [&](const KeyOf& key_of, MatchGround ground) {
    const auto befores = sides_by_key(before, key_of), afters = sides_by_key(after, key_of);
    for (const auto& [key, here] : afters) {
      const auto there = befores.find(key);
      if (there == befores.end() || here.size() > 1 || there->second.size() > 1) continue;
      const std::uint32_t one = there->second.front(), other = here.front();
      if (matched[other] || taken.count(one) != 0) continue;
      if (ground == MatchGround::name &&
          territories_differ(*before[one].contract, *after[other].contract))
        continue;
      matched[other] = MatchedSides{one, other, ground};
      taken.insert(one);
    }
  };
  const KeyOf folded_name = [](const model::Contract& contract) {
    return text::fold(contract.name);
  };
  match([](const model::Contract& contract) { return contract.id; }, MatchGround::id);
  match(folded_name, MatchGround::name);
  MatchedRegions found;
  std::set<std::string> unclear;
  const auto befores = sides_by_key(before, folded_name), afters = sides_by_key(after, folded_name);
  for (std::uint32_t i = 0; i < after.size(); ++i) {
    found.pairs.push_back(matched[i].value_or(MatchedSides{std::nullopt, i, std::nullopt}));
    if (matched[i]) continue;
    const std::string name = folded_name(*after[i].contract);
    const auto there = befores.find(name);
    if (there != befores.end() && there->second.size() + afters.at(name).size() > 2)
      unclear.insert(after[i].contract->name);
  }
  for (std::uint32_t i = 0; i < before.size(); ++i) {
    if (taken.count(i) == 0) found.pairs.push_back({i, std::nullopt, std::nullopt});
  }
  found.unclear.assign(unclear.begin(), unclear.end());
  return found;
}

}  // namespace maillage::region
