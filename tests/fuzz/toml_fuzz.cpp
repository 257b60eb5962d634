// Any bytes as TOML: no crash; either one fault or records, in the order of the source.
#include <string_view>

#include "src/readers/toml_reader.hpp"
#include "tests/fuzz/required.hpp"

using maillage::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = maillage::text_of(data, size);
  maillage::model::Draft draft;
  maillage::text::Faults faults;
  maillage::readers::read_toml("f.toml", text, draft, faults);
  require(faults.size() <= 1);
  require(faults.empty() || draft.records.empty());
  for (const maillage::text::Fault& fault : faults) {
    require(fault.place.file == "f.toml" && fault.place.line >= 1 && fault.place.column >= 1);
  }
  for (std::size_t index = 0; index < draft.records.size(); ++index) {
    const maillage::model::Record& record = draft.records[index];
    require(record.section.place.line >= 1);
    require(index == 0 || !(record.section.place < draft.records[index - 1].section.place));
    for (const maillage::model::Field& field : record.fields) {
      require(field.is_list || field.values.size() == 1);
    }
  }
  return 0;
}
