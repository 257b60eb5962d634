// Any bytes as a whole file, and as the table of an ODS workbook: no crash, no hang, and what the
// reader promises of its result holds.
#include <string>

#include "tests/fuzz/workbook_fuzz.hpp"
#include "tests/support/zipped.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(maillage::text_of(data, size));
  maillage::require_sound(text);
  maillage::require_sound(maillage::testing::zipped(
      maillage::testing::ods_parts("<table:table table:name=\"A\">" + text + "</table:table>"),
      maillage::testing::Packing::stored));
  return 0;
}
