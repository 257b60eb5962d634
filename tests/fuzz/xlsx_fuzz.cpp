// Any bytes as a whole file, and as the sheet of an XLSX workbook: no crash, no hang, and what the
// reader promises of its result holds.
#include <string>

#include "tests/fuzz/workbook_fuzz.hpp"
#include "tests/support/zipped.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(maillage::text_of(data, size));
  maillage::require_sound(text);
  maillage::require_sound(maillage::testing::zipped(
      maillage::testing::xlsx_parts(text, "<si><t>Action</t></si><si><t>Porteur</t></si>",
                                    "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"),
      maillage::testing::Packing::stored));
  return 0;
}
