#include "output/drawing/late_library.hpp"

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>

namespace maillage::drawing {
namespace {

TEST(LateLibrary, FindsWhatItsLibraryNeeds) {
  EXPECT_NE(graphviz_library.find("agmemread"), nullptr);  // of libcgraph
  EXPECT_NE(rsvg_library.find("pango_layout_new"), nullptr);
}

TEST(LateLibrary, SaysWhichLibraryOrFunctionIsNotThere) {
  const auto said_of = [](const LateLibrary& library, const char* name) {
    try {
      library.find(name);
    } catch (const std::runtime_error& failure) {
      return std::string(failure.what());
    }
    return std::string("found");
  };
  EXPECT_NE(said_of(LateLibrary("libabsente.so.9"), "absente").find("libabsente.so.9"),
            std::string::npos);
  EXPECT_NE(said_of(rsvg_library, "pango_absente").find("pango_absente"), std::string::npos);
}

}  // namespace
}  // namespace maillage::drawing
