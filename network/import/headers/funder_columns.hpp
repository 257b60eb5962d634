// Columns headed by who gives over the sums that it gives: "ARS | Part du Département (€) | CPAM".
#pragma once

#include <cstddef>
#include <string_view>

#include "network/import/headers/table_header.hpp"
#include "network/sheets/sheet_view.hpp"

namespace maillage::importing {

// "ARS" of "ARS", "Subvention ARS (€)", "Part du Département"; empty if it names no organisation.
std::string_view funder_in(std::string_view header);

// Whether the first hundred cells behind the row `last` (of SheetView::rows()) are sums of money, and no
// counts of something: nothing but amounts, one of them at least of a hundred euros.
bool holds_amounts(const sheets::SheetView& view, std::size_t last, const FoundColumn& column);

}  // namespace maillage::importing
