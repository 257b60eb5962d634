#include "src/solvers/leiden.hpp"

#include <igraph.h>

#include <map>

namespace maillage {
namespace {

constexpr unsigned long seed = 1941;
constexpr int rounds = 10;  // each starts from the partition of the one before

Communities each_alone(std::size_t count) {
  Communities result(count);
  for (std::uint32_t at = 0; at < count; ++at) result[at] = at;
  return result;
}

// igraph's structures, freed whatever happens.
struct Network {
  igraph_t graph;
  igraph_vector_t weights, strengths;
  igraph_vector_int_t edges, membership;
  bool made = false;

  explicit Network(std::size_t ties) {
    igraph_vector_init(&weights, static_cast<igraph_integer_t>(ties));
    igraph_vector_init(&strengths, 0);
    igraph_vector_int_init(&edges, static_cast<igraph_integer_t>(2 * ties));
    igraph_vector_int_init(&membership, 0);
  }
  Network(const Network&) = delete;
  Network& operator=(const Network&) = delete;
  ~Network() {
    igraph_vector_int_destroy(&membership);
    igraph_vector_int_destroy(&edges);
    igraph_vector_destroy(&strengths);
    igraph_vector_destroy(&weights);
    if (made) igraph_destroy(&graph);
  }
};

void fill(const Projection& projection, Network& network) {
  igraph_integer_t tie = 0;
  for (std::uint32_t a = 0; a < projection.partners(); ++a) {
    for (std::size_t at = projection.joined.first[a]; at < projection.joined.first[a + 1]; ++at) {
      const std::uint32_t b = projection.joined.neighbours[at];
      if (b < a) continue;
      VECTOR(network.edges)[2 * tie] = a;
      VECTOR(network.edges)[2 * tie + 1] = b;
      VECTOR(network.weights)[tie] = projection.shared[at];
      ++tie;
    }
  }
}

}  // namespace

Communities leiden_communities(const Projection& projection) {
  const std::size_t count = projection.partners();
  if (projection.ties() == 0) return each_alone(count);
  igraph_set_error_handler(igraph_error_handler_ignore);
  Network network(projection.ties());
  fill(projection, network);
  if (igraph_create(&network.graph, &network.edges, static_cast<igraph_integer_t>(count),
                    IGRAPH_UNDIRECTED) != IGRAPH_SUCCESS) {
    return each_alone(count);
  }
  network.made = true;
  igraph_rng_seed(igraph_rng_default(), seed);
  igraph_strength(&network.graph, &network.strengths, igraph_vss_all(), IGRAPH_ALL, IGRAPH_LOOPS,
                  &network.weights);
  const double twice = 2.0 * igraph_vector_sum(&network.weights);
  igraph_integer_t found = 0;
  igraph_real_t quality = 0;
  const igraph_error_t failed =
      igraph_community_leiden(&network.graph, &network.weights, &network.strengths, 1.0 / twice,
                              0.01, false, rounds, &network.membership, &found, &quality);
  if (failed != IGRAPH_SUCCESS) return each_alone(count);

  Communities result;
  std::map<igraph_integer_t, std::uint32_t> numbers;
  for (std::size_t at = 0; at < count; ++at) {
    const igraph_integer_t said = VECTOR(network.membership)[static_cast<igraph_integer_t>(at)];
    const auto next = static_cast<std::uint32_t>(numbers.size());
    result.push_back(numbers.emplace(said, next).first->second);
  }
  return result;
}

}  // namespace maillage
