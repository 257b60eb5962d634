// What hangs on one organisation or one action: cutpoints, concentration of carrying, key players.
//
// A figure here is a place to look at, not a fault: the coordinator's own organisation is expected
// to hold much together.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "network/measures/projection.hpp"
#include "network/measures/two_mode.hpp"

namespace maillage::measures {

enum class Mode : std::uint8_t { partner, action };

// A partner or action whose removal splits its component. What it cuts off is what lies outside the
// largest piece that is left of the component (most vertices; of equal ones, most partners).
struct Cutpoint {
  Mode mode = Mode::partner;
  std::uint32_t index = 0;     // of the partner or action in the network
  std::uint32_t partners = 0;  // cut off, the cutpoint itself apart
  std::uint32_t actions = 0;   // at least one of the two is above 0
  std::uint32_t pieces = 0;    // the component falls into so many, at least 2
  friend bool operator==(const Cutpoint&, const Cutpoint&) = default;
};

// Partners first, by index; on Boost's articulation points. O(n + m + E), without recursion.
// Hopcroft & Tarjan 1973.
std::vector<Cutpoint> cutpoints(const TwoMode& network);

// Those whose removal parts others: without partners alone on all of their actions, which come off
// nothing.
std::vector<Cutpoint> parting_cutpoints(const TwoMode& network);

// How far carrying lies on few, over partners' shares dᵢ / E of the ties of a carrying network.
// An action carried by three counts three times. Undefined when nothing is carried. O(n).
struct Concentration {
  std::optional<double> herfindahl;  // Σ share²: 1/(number of porteurs) if even, 1 if one has all.
                                     // In (0, 1]. Herfindahl 1950.
  std::optional<double> top_one;     // largest share, in (0, 1]
  std::optional<double> top_three;   // the three largest together, in (0, 1]
};
Concentration concentration(const TwoMode& carrying);

// 1 − Σ 1/dist / (n(n−1)) over ordered pairs of partners of the projection, 1/dist being 0 out of
// reach: 0 when all are joined to all, 1 when nobody is joined. In [0, 1]. Undefined when n < 2.
// Borgatti 2006 (distance-weighted fragmentation). 64 sources are walked at a time: with D the
// longest distance, O(n/64 · D · (n + E)) time, O(n) memory.
std::optional<double> distance_fragmentation(const model::Adjacency& joined);

// The same of what is left when each partner in turn is taken out (n is then one less).
// A partner that is on no shortest path costs O(E); each other one a distance_fragmentation: with
// more than some thousand partners, for hours. Undefined when n < 3.
std::vector<std::optional<double>> fragmentation_without_each(const model::Adjacency& joined,
                                                              unsigned threads = 1);

struct KeyPlayers {
  std::vector<std::uint32_t> partners;  // in the order chosen
  std::vector<double> fragmentation;    // distance-weighted, after each choice
};

// At most `size` partners who together hold the others near: greedy, each time the one whose
// removal leaves the most fragmented network, of equal ones the first. Stops when the next choice
// would no longer raise fragmentation, or fewer than two partners would be left.
// Greedy is not assured to find the best set (KPP-Neg, Borgatti 2006, is hard).
// Cost: fragmentation_without_each, at most size times.
KeyPlayers key_players(const model::Adjacency& joined, std::size_t size, unsigned threads = 1);

}  // namespace maillage::measures
