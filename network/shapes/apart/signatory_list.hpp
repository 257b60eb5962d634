// A sheet of those who signed the contract, and of nothing else: names below one another, with or without a
// header, the day beside them.
//
//     Signataires du CLS
//     PETR du Barrois   | 12/03/2022
//     ARS Grand Est     | 12/03/2022
#pragma once

#include <cstddef>
#include <optional>

#include "network/sheets/sheet_view.hpp"

namespace maillage::shapes {

// How many are named. None: neither the sheet's name nor its first cells say that it is one, or what stands
// below is a table of actions, or hardly any name is an organisation's.
std::optional<std::size_t> count_signatories(const sheets::SheetView& view);

}  // namespace maillage::shapes
