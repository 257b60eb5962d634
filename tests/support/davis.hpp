// The "Southern Women" network of Davis, Gardner & Gardner 1941: 18 women, 14 events, 89 ties.
//
// The network on which two-mode measures are published most; rows and columns in the order of the
// book. Row 1 and row 3 are the pair whose Newman weight measures are checked on.
#pragma once

#include "tests/support/drawn.hpp"

namespace maillage::testing {

inline measures::TwoMode davis() {
  return drawn({
      "xxxxxx.xx.....",  // 1
      "xxx.xxxx......",  // 2
      ".xxxxxxxx.....",  // 3
      "x.xxxxxx......",  // 4
      "..xxx.x.......",  // 5
      "..x.xx.x......",  // 6
      "....xxxx......",  // 7
      ".....x.xx.....",  // 8
      "....x.xxx.....",  // 9
      "......xxx..x..",  // 10
      ".......xxx.x..",  // 11
      ".......xxx.xxx",  // 12
      "......xxxx.xxx",  // 13
      ".....xx.xxxxxx",  // 14
      "......xx.xxx..",  // 15
      ".......xx.....",  // 16
      "........x.x...",  // 17
      "........x.x...",  // 18
  });
}

}  // namespace maillage::testing
