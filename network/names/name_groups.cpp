#include "network/names/name_groups.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "network/text/text.hpp"

namespace maillage::names {
namespace {

bool declared_in(const model::Contract& contract, text::PartnerId id) {
  return id.value < contract.partners.size();
}

}  // namespace

NameSuggestions suggest_names(const model::Contract& contract,
                              const std::vector<std::string>& unknown) {
  // Unknown names are compared as if they were declared, without type or parent.
  model::Contract all;
  all.partners = contract.partners;
  std::set<std::string> known;
  for (const std::string& name : unknown) {
    if (text::trimmed(name).empty() || !known.insert(text::name_key(name)).second) continue;
    model::Partner partner;
    partner.name = std::string(text::trimmed(name));
    all.partners.push_back(std::move(partner));
  }
  std::vector<NamePair> pairs = near_duplicates(all);
  std::stable_sort(pairs.begin(), pairs.end(),
                   [](const NamePair& x, const NamePair& y) { return x.score > y.score; });
  std::set<std::pair<text::PartnerId, text::PartnerId>> near;
  for (const NamePair& pair : pairs) near.emplace(pair.a, pair.b);

  std::vector<std::vector<text::PartnerId>> members(all.partners.size());
  std::vector<std::uint32_t> group_of(all.partners.size());
  for (std::uint32_t i = 0; i < group_of.size(); ++i) {
    group_of[i] = i;
    members[i] = {text::PartnerId{i}};
  }
  for (const NamePair& pair : pairs) {
    const std::uint32_t into = std::min(group_of[pair.a.value], group_of[pair.b.value]);
    const std::uint32_t from = std::max(group_of[pair.a.value], group_of[pair.b.value]);
    if (into == from) continue;
    const bool each_near_each =
        std::all_of(members[into].begin(), members[into].end(), [&](text::PartnerId x) {
          return std::all_of(members[from].begin(), members[from].end(),
                             [&](text::PartnerId y) { return near.count(std::minmax(x, y)) > 0; });
        });
    if (!each_near_each) continue;
    for (const text::PartnerId id : members[from]) {
      group_of[id.value] = into;
      members[into].push_back(id);
    }
    members[from].clear();
  }

  NameSuggestions result;
  for (const model::Partner& partner : all.partners) result.names.push_back(partner.name);
  std::vector<std::size_t> position(members.size(), 0);
  for (std::uint32_t i = 0; i < members.size(); ++i) {
    const bool told = members[i].size() > 1 ||
                      (members[i].size() == 1 && !declared_in(contract, members[i].front()));
    position[i] = result.groups.size();
    if (!told) {
      members[i].clear();
      continue;
    }
    std::sort(members[i].begin(), members[i].end());
    result.groups.push_back({members[i], {}, {}});
  }
  for (const NamePair& pair : pairs) {
    const std::uint32_t a = group_of[pair.a.value], b = group_of[pair.b.value];
    if (a == b) {
      result.groups[position[a]].pairs.push_back(pair);
      continue;
    }
    for (const std::uint32_t each : {a, b}) {
      if (!members[each].empty()) result.groups[position[each]].doubts.push_back(pair);
    }
  }
  return result;
}

}  // namespace maillage::names
