// Files of public registers, as they are published.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "network/registers/register_entries.hpp"
#include "network/text/fault.hpp"

namespace maillage::readers {

// Hands a file over, block by block, until the taker wants no more (false).
using GiveBlocks = std::function<void(const std::function<bool(std::string_view)>&)>;

// Adds what a file holds. Texts are read block by block; a workbook and JSON are held whole, up to
// `most_register_bytes`, past which it is a fault. `asked`: the option it was given with.
void read_register(const std::string& file, registers::Register asked, const GiveBlocks& give,
                   const registers::Wanted& wanted, registers::Registers& registers,
                   text::Faults& faults);

inline constexpr std::size_t most_register_bytes = std::size_t{1} << 28;

}  // namespace maillage::readers
