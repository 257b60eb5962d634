// Which words of two names mean the same: the steps of compare_names before what is left is weighed.
// Internal to network/names/name_compare.cpp and network/names/name_match.cpp.
#pragma once

#include <cstddef>
#include <vector>

#include "network/names/name_compare.hpp"
#include "network/names/name_forms.hpp"

namespace maillage::names {

inline constexpr int unmatched = -1;

struct Matching {
  const NameForm &a, &b;
  std::vector<int> to_b, to_a;  // position of the token matched, unmatched
  double score = 1;
  std::vector<NameGround> grounds{};
  bool in_order = true;

  void lower(double factor, NameGround ground) {
    score *= factor;
    grounds.push_back(ground);
  }
  void match(std::size_t i, std::size_t j) {
    to_b[i] = static_cast<int>(j);
    to_a[j] = static_cast<int>(i);
  }
};

// Equal words first, then words written together, slips, initials and words cut short; each lowers
// the score and leaves its ground.
Matching match_names(const NameForm& a, const NameForm& b);

bool is_distinctive(const NameToken& token);  // tells one organisation from another
bool is_kind(const NameToken& token);
bool says_little(const NameToken& token);

}  // namespace maillage::names
