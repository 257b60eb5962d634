// Tables of actions from the bytes of a file: a workbook, or CSV that may have more than a table in
// it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "network/import/table_finder.hpp"
#include "network/model/draft.hpp"
#include "network/text/fault.hpp"
#include "src/readers/encoding.hpp"
#include "src/readers/workbook_reader.hpp"

namespace maillage {

// By its name or, whatever its name, by what it is.
bool is_workbook(const std::string& path, std::string_view bytes);

// Adds the tables of a workbook to the draft.
void read_workbook_tables(const std::string& name, std::string_view bytes, const TableWish& wish,
                          Draft& draft, Faults& faults);

// A table whose first line is its header is read as it stands, strictly (src/readers/csv_reader.hpp). Where
// titles stand above it, or columns that only other people's tables have, it is looked for as in a
// workbook; columns by year make several tables of one.
std::vector<DraftTable> read_csv_table(const std::string& name, std::string_view text,
                                       std::optional<int> year, Faults& faults);

}  // namespace maillage
