// The E–I index beside chance: the same network, the types dealt anew, ten thousand times where that is
// affordable.
//
// Why permute at all: with many small types most ties cross types whoever works with whom. The index is
// read against what the same sizes give at random. Its average over all deals is exact and needs no draw
// (`expected`, from the share of all pairs that are of two types); its spread is not, so that is drawn.
//
//   ten partners of types of 4, 3, 2 and 1: of 90 ordered pairs 70 are of two types, so that chance alone gives
//   2·70/90 − 1 = +0.56; an observed +0.2 is then more within types than chance would have it
//
// Ties stay where they are and labels move, which keeps every degree. Only what changes is dealt: partners
// without a tie are put first and left, since what they are dealt changes no tie. The count of deals at
// least as far is corrected by one, for the network seen is itself one of them: without that a p-value of 0
// would be told from a sample (Phipson & Smyth 2010). Draws are ours (random.hpp): the distributions of
// <random> differ by platform.
#include "network/measures/ei_index.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "network/measures/random.hpp"

namespace maillage::measures {
namespace {

double as_double(std::uint64_t count) { return static_cast<double>(count); }

std::optional<double> index_of(std::uint64_t external, std::uint64_t internal) {
  if (external + internal == 0) return std::nullopt;
  return (as_double(external) - as_double(internal)) / (as_double(external) + as_double(internal));
}

// Joined pairs of partners that have a group, each once, as partner numbers.
template <class Visit>
void each_grouped_tie(const Projection& projection, const std::vector<std::uint32_t>& group_of,
                      Visit&& visit) {
  const model::Adjacency& joined = projection.joined;
  for (std::uint32_t a = 0; a < joined.size(); ++a) {
    if (group_of[a] == no_group) continue;
    for (std::size_t at = joined.first[a]; at < joined.first[a + 1]; ++at) {
      const std::uint32_t b = joined.neighbours[at];
      if (b > a && group_of[b] != no_group) visit(a, b);
    }
  }
}

// Share of all pairs of partners that belong to two groups.
double external_share(std::vector<std::uint32_t> groups) {
  std::sort(groups.begin(), groups.end());
  double within = 0;
  for (auto begin = groups.begin(); begin != groups.end();) {
    const auto end = std::upper_bound(begin, groups.end(), *begin);
    const double size = static_cast<double>(end - begin);
    within += size * (size - 1);
    begin = end;
  }
  const double count = as_double(groups.size());
  return 1 - within / (count * (count - 1));
}

}  // namespace

EiIndex ei_index(const Projection& projection, const std::vector<std::uint32_t>& group_of,
                 const EiOptions& options) {
  constexpr std::uint32_t absent = 0xffffffffu;
  std::vector<std::uint32_t> position(projection.partners(), absent), groups;
  // Partners without tie first: what they are dealt changes no tie, so it need not be drawn.
  std::size_t tied = 0;
  for (const bool with_tie : {false, true}) {
    for (std::uint32_t partner = 0; partner < projection.partners(); ++partner) {
      const bool has_tie = projection.joined.first[partner] < projection.joined.first[partner + 1];
      if (group_of[partner] == no_group || has_tie != with_tie) continue;
      position[partner] = static_cast<std::uint32_t>(groups.size());
      groups.push_back(group_of[partner]);
      tied += with_tie ? 1 : 0;
    }
  }
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ties;
  each_grouped_tie(projection, group_of, [&](std::uint32_t a, std::uint32_t b) {
    ties.emplace_back(position[a], position[b]);
  });
  const auto count_external = [&ties, &groups] {
    const std::uint32_t* const group = groups.data();
    std::uint32_t count = 0;
    for (const auto& tie : ties) count += group[tie.first] != group[tie.second] ? 1u : 0u;
    return std::uint64_t{count};
  };

  EiIndex result;
  result.external = count_external();
  result.internal = ties.size() - result.external;
  result.observed = index_of(result.external, result.internal);
  if (!result.observed) return result;

  const double share = external_share(groups), expected = share * as_double(ties.size());
  result.expected = 2 * share - 1;
  const double distance = std::abs(as_double(result.external) - expected);
  // Counts equally far on either side must compare equal in spite of rounding.
  const double tolerance = 1e-9 * as_double(ties.size());
  Random random{options.seed};
  std::uint64_t as_far = 0, total = 0;
  for (std::uint32_t drawn = 0; drawn < options.permutations; ++drawn) {
    shuffle_last(groups, tied, random);
    const std::uint64_t external = count_external();
    total += external;
    as_far += std::abs(as_double(external) - expected) >= distance - tolerance;
  }
  const double permutations = as_double(options.permutations);
  if (options.permutations > 0) {
    result.permuted_mean = 2 * as_double(total) / (permutations * as_double(ties.size())) - 1;
  }
  result.p_value = (1 + as_double(as_far)) / (1 + permutations);
  return result;
}

}  // namespace maillage::measures
