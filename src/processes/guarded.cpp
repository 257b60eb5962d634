#include "src/processes/guarded.hpp"

#include <cstdio>
#include <exception>
#include <new>

#include "output/words/libraries/system_words.hpp"

namespace maillage::processes {

int guarded(const std::function<int()>& work) {
  try {
    return work();
  } catch (const std::bad_alloc&) {
    std::fputs(words::out_of_memory, stderr);
  } catch (const std::exception& failure) {
    std::fprintf(stderr, "%s%s\n", words::internal_error, failure.what());
  }
  return failed;
}

}  // namespace maillage::processes
