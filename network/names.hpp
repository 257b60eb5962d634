// One organisation, one name: finding the organisation a text names, and pairs that may be one.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "network/contract.hpp"
#include "network/id.hpp"

namespace maillage {

// Names, ids and aliases, found whatever their case, accents, punctuation and spaces.
class NameIndex {
 public:
  // False if the name is already another's (then `owner` of it stays); true if it is new or its
  // own.
  bool add(std::string_view name, std::uint32_t owner);
  std::optional<std::uint32_t> find(std::string_view name) const;
  std::size_t longest_words() const { return longest_words_; }  // of any name, for segmentation

 private:
  std::unordered_map<std::string, std::uint32_t> owners_;
  std::size_t longest_words_ = 0;
};

enum class NameGround {
  spelling,    // few letters differ
  word_order,  // the same words, otherwise ordered or with small words more or less
  initials,    // one is the initials of the other
  contained,   // one's words are all in the other
};

struct NamePair {
  PartnerId a, b;  // a before b
  NameGround ground{};
  std::string name_a, name_b;  // the spellings that are near
};

// Pairs of organisations whose names are suspiciously near: reported, never merged. A number or a
// place that differs ("CPIE de Nancy", "CPIE de Bonzée") speaks against, parent and service too.
// Candidates come from shared words, so that cost grows with names that look alike, not with n².
std::vector<NamePair> near_duplicates(const Contract& contract);

}  // namespace maillage
