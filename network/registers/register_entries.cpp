#include "network/registers/register_entries.hpp"

#include <array>

namespace maillage::registers {

std::string_view option_of(Register which) {
  constexpr std::array<std::string_view, register_count> codes = {"finess", "epci", "banatic",
                                                                  "cog", "sirene"};
  return codes[static_cast<std::size_t>(which)];
}

}  // namespace maillage::registers
