// One organisation, one name: which of many spellings may be one organisation, and why.
//
// Nothing is merged: pairs are scored and explained, groups suggested, the user decides. A name
// that says less ("CPIE") than several that differ ("CPIE de Nancy", "CPIE de Bonzée") is in the
// group of none of them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "network/names/name_compare.hpp"
#include "network/text/place.hpp"

namespace maillage::names {

struct NameUse {
  std::string spelling;
  std::size_t mentions = 1;
  std::vector<text::Place> places;
};

struct CandidatePair {
  std::uint32_t a = 0, b = 0;  // positions in the uses, a < b
  double score = 0;            // 0 to 1, see network/names/name_compare.hpp
  NameLevel level = NameLevel::possible;
  std::vector<NameGround> grounds;
};

// Spellings joined by certain and probable pairs.
struct NameGroup {
  std::vector<std::uint32_t> members;  // the main name, then by mentions and position; two or more
  NameLevel level = NameLevel::certain;  // of the weakest pair that holds it together
  std::vector<NameGround> grounds;       // of all pairs that do
};

struct Reconciliation {
  std::vector<CandidatePair> pairs;  // best first, then by position
  std::vector<NameGroup> groups;     // by their first member's position
  // Groups (or spellings in none) that may be one, by their main names, best first: what is only
  // possible, and what is probable by one pair while others speak against it.
  std::vector<CandidatePair> doubts;
};

// The main name of a group is the most mentioned; of those the longest. Spellings with the same
// letters are one for all comparisons. Pairs come from shared keys (network/names/name_keys.hpp):
// O(n · keys) time but for names that look alike, whose common keys are left out.
Reconciliation reconcile(const std::vector<NameUse>& uses);

// As above where some spellings are known to be one: owners[i] of uses[i]. Pairs are of different
// owners; groups are none.
std::vector<CandidatePair> candidate_pairs(const std::vector<NameUse>& uses,
                                           const std::vector<std::uint32_t>& owners);

// The same scoring for one name against many: "did you mean".
class NameMatcher {
 public:
  struct Match {
    std::uint32_t position = 0;  // of the name, in the order of add
    double score = 0;
  };
  void add(std::string_view name);
  // At most `most`, best first.
  std::vector<Match> best(std::string_view name, std::size_t most) const;

 private:
  std::vector<AnalysedName> names_;
  std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> by_key_;
};

}  // namespace maillage::names
