#include "src/processes/guarded.hpp"

#include <cstdio>
#include <exception>
#include <new>

namespace maillage::processes {

int guarded(const std::function<int()>& work) {
  try {
    return work();
  } catch (const std::bad_alloc&) {
    std::fputs("maillage : mémoire insuffisante (out of memory)\n", stderr);
  } catch (const std::exception& failure) {
    std::fprintf(stderr, "maillage : erreur interne (internal error): %s\n", failure.what());
  }
  return failed;
}

}  // namespace maillage::processes
