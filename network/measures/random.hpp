// A small generator of pseudo-random numbers that gives the same sequence on every platform, which
// the distributions of <random> do not promise.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace maillage::measures {

// SplitMix64: 2^64 states, each seed another sequence. For permutation tests, not for secrets.
// Steele, Lea & Flood 2014.
struct Random {
  std::uint64_t state = 0;

  std::uint64_t next() {
    state += 0x9e3779b97f4a7c15u;
    std::uint64_t mixed = state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebu;
    return mixed ^ (mixed >> 31);
  }

  // Each of 0 … bound − 1 as likely; bound at least 1. Draws again in the few cases that would make
  // some values likelier than others.
  std::uint32_t below(std::uint32_t bound) {
    std::uint64_t scaled = (next() >> 32) * bound;
    if (static_cast<std::uint32_t>(scaled) < bound) {      // may be one of the surplus: seldom
      const std::uint32_t surplus = (0u - bound) % bound;  // 2^32 mod bound
      while (static_cast<std::uint32_t>(scaled) < surplus) scaled = (next() >> 32) * bound;
    }
    return static_cast<std::uint32_t>(scaled >> 32);
  }
};

// Deals the last `count` places: each choice and order of elements there as likely (Fisher & Yates
// 1938, from the last element down). The places before hold the others, in no order to rely on.
// O(count).
template <class T>
void shuffle_last(std::vector<T>& elements, std::size_t count, Random& random) {
  for (std::size_t left = elements.size(); left > 1 && count > 0; --left, --count) {
    const std::uint32_t chosen = random.below(static_cast<std::uint32_t>(left));
    std::swap(elements[left - 1], elements[chosen]);
  }
}

// Each order of all as likely. O(n).
template <class T>
void shuffle(std::vector<T>& elements, Random& random) {
  shuffle_last(elements, elements.size(), random);
}

}  // namespace maillage::measures
