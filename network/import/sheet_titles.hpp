// What stands above a table and on its sheet: the year it is of, and an axis that all of it belongs to.
#pragma once

#include <optional>
#include <string_view>

#include "network/import/headers/table_header.hpp"
#include "network/import/rows/table_rows.hpp"
#include "network/sheets/sheet_view.hpp"

namespace maillage::importing {

// What stands above the table: its year, and an axis that all of it belongs to.
struct Titles {
  std::optional<int> year;
  Headings headings;
};

// Of the rows above the header, twenty at most, and the sheet's name. O(cells of these).
Titles read_titles(const sheets::SheetView& view, const FoundHeader& header);

// The last year of the period that a sheet's name gives, "Plan 2024-2028"; none for one year and for what has
// none.
std::optional<int> period_in_name(std::string_view name);

// The year a sheet's name or a title gives; none for "2018-2023" and for what has no year.
std::optional<int> year_in_name(std::string_view name);
std::optional<int> year_in_title(std::string_view title);

}  // namespace maillage::importing
