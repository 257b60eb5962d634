// Partners × actions, and the measures that such data allows.
//
// A two-mode network takes two-mode formulas: one-mode density cannot pass 0.5 on it and its
// clustering is 0. Isolated partners and orphan actions are part of it, always.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "network/model/adjacency.hpp"

namespace maillage::measures {

// Lists of vertices in one piece, one behind the other: a check makes networks of tens of thousands of
// short lists again and again.
class VertexLists {
 public:
  using List = std::span<const std::uint32_t>;

  class Iterator {
   public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = List;
    using difference_type = std::ptrdiff_t;
    using pointer = const List*;
    using reference = List;

    Iterator() = default;
    Iterator(const VertexLists* lists, std::size_t at) : lists_(lists), at_(at) {}
    List operator*() const { return (*lists_)[at_]; }
    Iterator& operator++() {
      ++at_;
      return *this;
    }
    Iterator operator++(int) {
      Iterator before = *this;
      ++at_;
      return before;
    }
    friend bool operator==(const Iterator& a, const Iterator& b) { return a.at_ == b.at_; }
    friend bool operator!=(const Iterator& a, const Iterator& b) { return a.at_ != b.at_; }

   private:
    const VertexLists* lists_ = nullptr;
    std::size_t at_ = 0;
  };

  // `first`: where each list begins in `vertices`, and behind them where the last one ends.
  VertexLists() = default;
  VertexLists(std::vector<std::size_t> first, std::vector<std::uint32_t> vertices)
      : first_(std::move(first)), vertices_(std::move(vertices)) {}

  std::size_t size() const { return first_.size() - 1; }
  bool empty() const { return size() == 0; }
  List operator[](std::size_t at) const {
    return {vertices_.data() + first_[at], first_[at + 1] - first_[at]};
  }
  Iterator begin() const { return {this, 0}; }
  Iterator end() const { return {this, size()}; }
  friend bool operator==(const VertexLists& a, const VertexLists& b) = default;

 private:
  std::vector<std::size_t> first_ = {0};
  std::vector<std::uint32_t> vertices_;
};

// n partners, m actions and their ties, as sorted adjacency both ways. No repeated tie.
struct TwoMode {
  VertexLists actions_of;   // n lists of actions (0…m-1), ascending
  VertexLists partners_of;  // m lists of partners (0…n-1), ascending
  std::size_t ties = 0;

  std::size_t partners() const { return actions_of.size(); }
  std::size_t actions() const { return partners_of.size(); }
};

// Repeated ties count once.
TwoMode make_two_mode(std::size_t partners, std::size_t actions,
                      const std::vector<std::pair<std::uint32_t, std::uint32_t>>& ties);

// The same network with the modes exchanged: measures of the action side.
TwoMode transposed(const TwoMode& network);

// As one network of n + m vertices: partners, then actions. What Boost's algorithms run on
// (network/measures/algorithms/boost_graph.hpp). O(n + m + E).
model::Adjacency adjacency(const TwoMode& network);

}  // namespace maillage::measures
