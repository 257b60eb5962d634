// Any bytes as a table: no crash, and what the reader promises of its result holds.
#include <string_view>

#include "src/readers/csv_reader.hpp"
#include "src/readers/utf8.hpp"
#include "tests/fuzz/required.hpp"

namespace {

using maillage::require;

// A place of the text: a line that it has, a column that may be one behind the line's end.
void require_inside(const maillage::text::Place& place, std::size_t size) {
  require(place.file == "f.csv");
  require(place.line <= size + 1 && place.column <= size + 1);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = maillage::text_of(data, size);
  maillage::text::Faults faults;
  const maillage::model::DraftTable table =
      maillage::readers::read_csv("f.csv", text, 2020, faults);
  for (const maillage::text::Fault& fault : faults) require_inside(fault.place, size);
  require(!table.headers.empty() || (table.rows.empty() && !faults.empty()));
  for (const auto& row : table.rows) {
    require(!row.empty() && row.size() <= table.headers.size());
    for (const maillage::model::Text& cell : row) {
      require_inside(cell.place, size);
      require(maillage::readers::utf8_length(cell.value) == cell.value.size());
    }
  }
  return 0;
}
