// Work shared among threads, for computations whose result does not depend on how many there are.
#pragma once

#include <algorithm>
#include <exception>
#include <system_error>
#include <thread>
#include <vector>

namespace maillage::measures {

// Calls `work` in this thread and in `threads` − 1 others, and waits for all. The calls share the
// tasks out among themselves, by an atomic counter for one. With 0 or 1 no thread is started; where
// the system has no thread left, those that run do all. What a call throws (no memory) is thrown here
// when all have ended: of several, that of this thread or else of the one begun first.
template <class Work>
void run_in_threads(std::size_t threads, const Work& work) {
  std::vector<std::exception_ptr> thrown(std::max<std::size_t>(threads, 1));
  const auto guarded = [&](std::size_t at) {
    try {
      work();
    } catch (...) {
      thrown[at] = std::current_exception();
    }
  };
  std::vector<std::thread> helpers;
  try {
    while (helpers.size() + 1 < threads) helpers.emplace_back(guarded, helpers.size() + 1);
  } catch (const std::system_error&) {
    // Fewer helpers then.
  }
  guarded(0);
  for (std::thread& helper : helpers) helper.join();
  for (const std::exception_ptr& each : thrown) {
    if (each) std::rethrow_exception(each);
  }
}

}  // namespace maillage::measures
