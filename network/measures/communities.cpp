#include "network/measures/communities.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace maillage {
namespace {

// Groups under way, each named by its first member.
struct Merging {
  std::vector<std::map<std::uint32_t, std::int64_t>> between;  // shared with other groups
  std::vector<std::int64_t> within;                            // shared among its members, once
  std::vector<std::int64_t> ends;                              // Σ of its members' shares
  std::vector<std::vector<std::uint32_t>> members;
  std::int64_t all_ends = 0;  // twice the sum of all shares
};

Merging every_one_alone(const Projection& projection) {
  const std::size_t count = projection.partners();
  Merging merging;
  merging.between.resize(count);
  merging.within.resize(count);
  merging.ends.resize(count);
  merging.members.resize(count);
  for (std::uint32_t i = 0; i < count; ++i) {
    merging.members[i] = {i};
    for (std::size_t at = projection.joined.first[i]; at < projection.joined.first[i + 1]; ++at) {
      const std::int64_t shared = projection.shared[at];
      merging.between[i][projection.joined.neighbours[at]] = shared;
      merging.ends[i] += shared;
    }
    merging.all_ends += merging.ends[i];
  }
  return merging;
}

struct Merge {
  std::uint32_t into = 0, from = 0;  // into < from
  std::int64_t gain = 0;             // what modularity gains, times all_ends² / 2
};

Merge best_merge(const Merging& merging) {
  Merge best;
  for (std::uint32_t a = 0; a < merging.between.size(); ++a) {
    for (auto b = merging.between[a].upper_bound(a); b != merging.between[a].end(); ++b) {
      const std::int64_t gain =
          merging.all_ends * b->second - merging.ends[a] * merging.ends[b->first];
      if (gain > best.gain) best = {a, b->first, gain};
    }
  }
  return best;
}

void apply(const Merge& merge, Merging& merging) {
  auto& into = merging.between[merge.into];
  merging.within[merge.into] += merging.within[merge.from] + into[merge.from];
  merging.ends[merge.into] += merging.ends[merge.from];
  for (const auto& other : merging.between[merge.from]) {
    auto& back = merging.between[other.first];
    back.erase(merge.from);
    if (other.first == merge.into) continue;
    into[other.first] += other.second;
    back[merge.into] = into[other.first];
  }
  merging.between[merge.from].clear();
  auto& members = merging.members[merge.into];
  auto& joining = merging.members[merge.from];
  members.insert(members.end(), joining.begin(), joining.end());
  joining.clear();
}

}  // namespace

Communities communities(const Projection& projection) {
  Communities found;
  Merging merging = every_one_alone(projection);
  if (merging.all_ends == 0) return found;
  for (Merge merge = best_merge(merging); merge.gain > 0; merge = best_merge(merging)) {
    apply(merge, merging);
  }
  double modularity = 0;
  const auto all = static_cast<double>(merging.all_ends);
  for (std::uint32_t i = 0; i < merging.members.size(); ++i) {
    if (merging.members[i].empty() || merging.ends[i] == 0) continue;
    const double share = static_cast<double>(merging.ends[i]) / all;
    modularity += 2 * static_cast<double>(merging.within[i]) / all - share * share;
    std::sort(merging.members[i].begin(), merging.members[i].end());
    found.groups.push_back(std::move(merging.members[i]));
  }
  std::stable_sort(found.groups.begin(), found.groups.end(),
                   [](const auto& a, const auto& b) { return a.size() > b.size(); });
  found.modularity = modularity;
  return found;
}

}  // namespace maillage
