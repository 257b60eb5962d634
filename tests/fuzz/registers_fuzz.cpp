// Any bytes as each public register: no crash, and what is kept has its place.
#include <functional>
#include <string_view>

#include "src/readers/registers/register_reader.hpp"
#include "tests/fuzz/required.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using maillage::registers::Register;
  if (size == 0) return 0;
  const std::string_view text = maillage::text_of(data + 1, size - 1);
  maillage::registers::Registers registers;
  maillage::text::Faults faults;
  const auto give = [&](const std::function<bool(std::string_view)>& take) {
    for (std::size_t at = 0; at < text.size() && take(text.substr(at, 64)); at += 64) {
    }
  };
  maillage::readers::read_register(
      "f", static_cast<Register>(data[0] % maillage::registers::register_count), give,
      {{"55", "57", "971"}, {}}, registers, faults);
  for (const maillage::registers::Entry& entry : registers.entries) {
    maillage::require(entry.place.line > 0);
  }
  return 0;
}
