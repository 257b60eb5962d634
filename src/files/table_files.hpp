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

namespace maillage::files {

// By what it is, whatever its name; by its name, unless it is plain text.
bool is_workbook(const std::string& path, std::string_view bytes);

// ".csv", ".tsv", ".tab", ".txt": text in columns.
bool is_text_extension(std::string_view extension);

// "~$suivi.xlsx", ".~lock.suivi.ods#": what Excel and LibreOffice leave beside an open workbook.
bool is_lock_file(std::string_view name);

// "Pajek" of ".net": whose format of networks has that extension; empty: nobody's.
std::string_view network_format(std::string_view extension);

// Adds the tables of a workbook to the draft.
void read_workbook_tables(const std::string& name, std::string_view bytes,
                          const importing::TableWish& wish, model::Draft& draft,
                          text::Faults& faults);

// Adds the tables of a text to the draft, looked for as in the sheet of a workbook: titles above,
// headings, notes below; columns by year make several tables of one. Rows longer than the header are
// errors.
void read_csv_tables(const std::string& name, std::string_view text, const model::WhichTable& year,
                     model::Draft& draft, text::Faults& faults);

}  // namespace maillage::files
