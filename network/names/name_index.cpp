#include "network/names/name_index.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "network/names/reconcile.hpp"
#include "network/text/text.hpp"

namespace maillage::names {
namespace {

bool related(const model::Contract& contract, text::PartnerId a, text::PartnerId b) {
  const auto descends = [&](text::PartnerId child, text::PartnerId ancestor) {
    for (auto parent = contract.partners[child].parent; parent;
         parent = contract.partners[*parent].parent) {
      if (*parent == ancestor) return true;
    }
    return false;
  };
  const bool siblings =
      contract.partners[a].parent && contract.partners[a].parent == contract.partners[b].parent;
  return descends(a, b) || descends(b, a) || siblings;
}

// A collective name, or one of which the contract says that nobody knows whom it means.
bool stands_for_many(const model::Contract& contract, const AnalysedName& name,
                     text::PartnerId partner) {
  const model::Partner& said = contract.partners[partner];
  return said.type == model::PartnerType::collectif || !said.groups.empty() ||
         name.bracket_says == BracketSays::unspecified || !name.form.count.empty();
}

bool types_differ(const model::Contract& contract, text::PartnerId a, text::PartnerId b) {
  const auto told = [](model::PartnerType type) {
    return type != model::PartnerType::not_said && type != model::PartnerType::autre;
  };
  const model::PartnerType x = contract.partners[a].type, y = contract.partners[b].type;
  return told(x) && told(y) && x != y;
}

}  // namespace

bool NameIndex::add(std::string_view name, std::uint32_t owner) {
  const std::string folded = text::fold(name);
  longest_words_ = std::max(longest_words_, text::words_of(folded).size());
  const auto [place, added] = owners_.emplace(text::name_key(name), owner);
  return added || place->second == owner;
}

std::optional<std::uint32_t> NameIndex::find(std::string_view name) const {
  return empty() ? std::nullopt : find_key(text::name_key(name));
}

std::optional<std::uint32_t> NameIndex::find_key(const std::string& key) const {
  const auto found = owners_.find(key);
  if (found == owners_.end()) return std::nullopt;
  return found->second;
}

std::vector<NamePair> near_duplicates(const model::Contract& contract) {
  std::vector<NameUse> spellings;
  std::vector<std::uint32_t> owners;
  // Of those that are near another.
  std::unordered_map<std::uint32_t, AnalysedName> main_names;
  const auto main_name = [&](text::PartnerId partner) -> const AnalysedName& {
    const auto [known, is_new] = main_names.try_emplace(partner.value);
    if (is_new) known->second = analyse_name(contract.partners[partner].name);
    return known->second;
  };
  for (std::uint32_t i = 0; i < contract.partners.size(); ++i) {
    const model::Partner& partner = contract.partners[text::PartnerId{i}];
    spellings.push_back({partner.name, 1, {}});
    owners.push_back(i);
    for (const std::string& alias : partner.aliases) {
      spellings.push_back({alias, 1, {}});
      owners.push_back(i);
    }
  }
  std::map<std::pair<text::PartnerId, text::PartnerId>, NamePair> pairs;
  for (const CandidatePair& candidate : candidate_pairs(spellings, owners)) {  // best first
    if (candidate.level == NameLevel::possible) break;
    const text::PartnerId a{owners[candidate.a]}, b{owners[candidate.b]};
    if (related(contract, a, b) || stands_for_many(contract, main_name(a), a) ||
        stands_for_many(contract, main_name(b), b)) {
      continue;
    }
    const bool certain = candidate.level == NameLevel::certain;
    const NameRelation names = compare_names(main_name(a), main_name(b)).relation;
    const bool apart = names == NameRelation::differs || names == NameRelation::service ||
                       types_differ(contract, a, b);
    if (apart && !certain) continue;
    const auto ids = std::minmax(a, b);
    const bool in_order = a < b;
    const std::string& name_a = spellings[candidate.a].spelling;
    const std::string& name_b = spellings[candidate.b].spelling;
    pairs.emplace(
        std::pair(ids.first, ids.second),
        NamePair{ids.first, ids.second, candidate.level, candidate.grounds,
                 in_order ? name_a : name_b, in_order ? name_b : name_a, candidate.score});
  }
  std::vector<NamePair> found;
  found.reserve(pairs.size());
  for (const auto& entry : pairs) found.push_back(entry.second);
  return found;
}

}  // namespace maillage::names
