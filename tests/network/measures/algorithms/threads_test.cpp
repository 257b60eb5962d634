// Work in threads: shared out once, and what one of them throws comes back when all have ended.
#include "network/measures/algorithms/threads.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <new>
#include <vector>

namespace maillage::measures {
namespace {

TEST(Threads, EachTaskIsDoneOnceHoweverManyThereAre) {
  for (const std::size_t threads : {0u, 1u, 2u, 7u}) {
    std::vector<int> done(100, 0);
    std::atomic<std::size_t> next{0};
    run_in_threads(threads, [&] {
      for (std::size_t at = next++; at < done.size(); at = next++) ++done[at];
    });
    EXPECT_EQ(done, std::vector<int>(100, 1)) << threads;
  }
}

TEST(Threads, WhatOneThrowsIsThrownWhenAllHaveEnded) {
  for (const std::size_t threads : {1u, 2u, 5u}) {
    std::atomic<std::size_t> begun{0}, ended{0};
    const auto work = [&] {
      if (begun++ == threads - 1) throw std::bad_alloc();
      ++ended;
    };
    EXPECT_THROW(run_in_threads(threads, work), std::bad_alloc) << threads;
    EXPECT_EQ(ended.load(), threads - 1);
  }
}

}  // namespace
}  // namespace maillage::measures
