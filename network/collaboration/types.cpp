#include "network/collaboration/types.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <tuple>
#include <utility>

namespace maillage::collaboration {
namespace {

constexpr std::size_t at(model::PartnerType type) { return static_cast<std::size_t>(type); }

using Types = std::uint32_t;  // a bit each
constexpr Types bit(model::PartnerType type) { return Types{1} << static_cast<unsigned>(type); }
static_assert(model::partner_type_count <= 32);

}  // namespace

TypeMatrix type_matrix(const measures::Projection& projection,
                       const std::vector<model::PartnerType>& types) {
  TypeMatrix matrix{};
  std::array<std::size_t, model::partner_type_count> sizes{};
  for (const model::PartnerType type : types) ++sizes[at(type)];
  for (std::size_t a = 0; a < sizes.size(); ++a) {
    for (std::size_t b = 0; b < sizes.size(); ++b) {
      matrix[a][b].possible =
          a == b ? sizes[a] * (sizes[a] - (sizes[a] > 0 ? 1 : 0)) / 2 : sizes[a] * sizes[b];
    }
  }
  for (const measures::Pair& pair : pairs(projection)) {
    const std::size_t a = at(types[pair.a]), b = at(types[pair.b]);
    const auto add = [&](TypePair& to) {
      ++to.joined;
      to.shared += pair.shared;
    };
    add(matrix[a][b]);
    if (a != b) add(matrix[b][a]);
  }
  return matrix;
}

Brokerage brokerage(const measures::Projection& projection,
                    const std::vector<model::PartnerType>& types) {
  const model::Adjacency& joined = projection.joined;
  std::vector<Types> through(joined.size(), 0);  // types of those by whom i meets each other one
  std::vector<std::uint32_t> met;
  std::map<std::tuple<model::PartnerType, model::PartnerType, model::PartnerType>, std::size_t>
      counts;
  Brokerage result;
  std::size_t meetings = 0;
  for (std::size_t i = 0; i < joined.size() && !result.is_too_large; ++i) {
    const std::size_t degree = joined.first[i + 1] - joined.first[i];
    meetings += degree * degree;
    result.is_too_large = meetings > most_meetings;
  }
  if (result.is_too_large) return result;
  for (std::uint32_t i = 0; i < joined.size(); ++i) {
    const auto each_neighbour = [&](std::uint32_t vertex, auto&& visit) {
      for (std::size_t k = joined.first[vertex]; k < joined.first[vertex + 1]; ++k) {
        visit(joined.neighbours[k]);
      }
    };
    each_neighbour(i, [&](std::uint32_t broker) {
      each_neighbour(broker, [&](std::uint32_t other) {
        if (other <= i) return;  // each pair once
        if (through[other] == 0) met.push_back(other);
        through[other] |= bit(types[broker]);
      });
    });
    each_neighbour(i, [&](std::uint32_t direct) { through[direct] = 0; });
    for (const std::uint32_t other : met) {
      const Types by = std::exchange(through[other], 0);
      if (by == 0) continue;  // they share something themselves
      if ((by & (by - 1)) != 0) {
        ++result.through_several;
        continue;
      }
      unsigned type = 0;
      while ((by >> type) != 1) ++type;
      const auto [a, b] = std::minmax(types[i], types[other]);
      ++counts[{a, b, static_cast<model::PartnerType>(type)}];
    }
    met.clear();
  }
  for (const auto& [key, pairs] : counts) {
    result.table.push_back({std::get<0>(key), std::get<1>(key), std::get<2>(key), pairs});
  }
  return result;
}

}  // namespace maillage::collaboration
