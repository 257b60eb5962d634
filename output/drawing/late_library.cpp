#include "output/drawing/late_library.hpp"

#include <dlfcn.h>

#include <stdexcept>
#include <string>

namespace maillage::drawing {

const LateLibrary graphviz_library(MAILLAGE_GRAPHVIZ_FILE);
const LateLibrary rsvg_library(MAILLAGE_RSVG_FILE);

void* LateLibrary::find(const char* name) const {
  // Opened anew it is the same one; it stays open, as it would be if it were linked.
  void* const library = dlopen(file_, RTLD_LAZY | RTLD_LOCAL);
  void* const found = library == nullptr ? nullptr : dlsym(library, name);
  if (found == nullptr) {
    const char* const said = dlerror();
    throw std::runtime_error(said == nullptr ? std::string(file_) : std::string(said));
  }
  return found;
}

}  // namespace maillage::drawing
