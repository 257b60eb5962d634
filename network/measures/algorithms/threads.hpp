// Work shared among threads, for computations whose result does not depend on how many there are.
#pragma once

#include <functional>
#include <system_error>
#include <thread>
#include <vector>

namespace maillage::measures {

// Calls `work` in this thread and in `threads` − 1 others, and waits for all. The calls share the
// tasks out among themselves, by an atomic counter for one. With 0 or 1 no thread is started; where
// the system has no thread left, those that run do all.
template <class Work>
void run_in_threads(std::size_t threads, const Work& work) {
  std::vector<std::thread> helpers;
  try {
    while (helpers.size() + 1 < threads) helpers.emplace_back(std::cref(work));
  } catch (const std::system_error&) {
    // Fewer helpers then.
  }
  work();
  for (std::thread& helper : helpers) helper.join();
}

}  // namespace maillage::measures
