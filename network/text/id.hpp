// Strong ids: a partner's index cannot be passed for an action's.
//
// An id is the position of its element in the contract's vector of that kind, from 0.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace maillage::text {

template <class Tag>
struct Id {
  std::uint32_t value = 0;
  friend auto operator<=>(const Id&, const Id&) = default;
};

using AxisId = Id<struct AxisTag>;
using ObjectiveId = Id<struct ObjectiveTag>;
using PartnerId = Id<struct PartnerTag>;
using InstanceId = Id<struct InstanceTag>;
using ActionId = Id<struct ActionTag>;
using EpciId = Id<struct EpciTag>;

// A vector that only its own kind of id indexes.
template <class I, class T>
class ById {
 public:
  I push_back(T element) {
    elements_.push_back(std::move(element));
    return I{static_cast<std::uint32_t>(elements_.size() - 1)};
  }
  T& operator[](I id) { return elements_[id.value]; }
  const T& operator[](I id) const { return elements_[id.value]; }
  std::size_t size() const { return elements_.size(); }
  bool empty() const { return elements_.empty(); }
  auto begin() { return elements_.begin(); }
  auto end() { return elements_.end(); }
  auto begin() const { return elements_.begin(); }
  auto end() const { return elements_.end(); }

 private:
  std::vector<T> elements_;
};

}  // namespace maillage::text
