// One organisation, one name: finding the organisation a text names, and pairs that may be one.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "network/model/contract.hpp"
#include "network/names/name_compare.hpp"
#include "network/text/id.hpp"

namespace maillage::names {

// Names, ids and aliases, found whatever their case, accents, punctuation and spaces.
class NameIndex {
 public:
  // False if the name is already another's (then `owner` of it stays); true if it is new or its
  // own.
  bool add(std::string_view name, std::uint32_t owner);
  std::optional<std::uint32_t> find(std::string_view name) const;
  // The same of a name's key (text::name_key).
  std::optional<std::uint32_t> find_key(const std::string& key) const;
  bool empty() const { return owners_.empty(); }
  std::size_t longest_words() const { return longest_words_; }  // of any name, for segmentation

 private:
  std::unordered_map<std::string, std::uint32_t> owners_;
  std::size_t longest_words_ = 0;
};

struct NamePair {
  text::PartnerId a, b;  // a before b
  NameLevel level = NameLevel::probable;
  std::vector<NameGround> grounds;
  std::string name_a, name_b;  // the spellings that are near
  double score = 0;            // 0 to 1, see network/names/name_compare.hpp
};

// Pairs of declared organisations that are certainly or probably one (network/names/reconcile.hpp):
// reported, never merged. Not those that the contract sets apart: parent and service, two services
// of one parent, collective names ("CC", "ADMR (non nommées)"), and, unless their names are all but
// equal, organisations of two types or whose main names say different places.
std::vector<NamePair> near_duplicates(const model::Contract& contract);

}  // namespace maillage::names
