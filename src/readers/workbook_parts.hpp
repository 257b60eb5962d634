// What the readers of XLSX and ODS share: XML of an archive, and the caps on cells. Internal to
// src/readers/xlsx_reader.cpp, src/readers/ods_reader.cpp and src/readers/workbook_reader.cpp.
#pragma once

#include <functional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "network/sheets/workbook_cells.hpp"
#include "network/text/fault.hpp"
#include "src/readers/xml_pieces.hpp"
#include "src/readers/zip_parts.hpp"

namespace maillage::readers {

enum class WorkbookTrouble {
  none,
  broken,
  encrypted,
  too_large,
  document_type,
  old_format,   // .xls, .xlsb
  not_workbook  // another kind of file
};

WorkbookTrouble trouble_of(ZipTrouble trouble);
WorkbookTrouble trouble_of(XmlTrouble trouble);

// Element and attribute names without their namespace prefix.
std::string_view local_name(const char* name);
pugi::xml_node child(const pugi::xml_node& parent, std::string_view name);
std::string_view attribute(const pugi::xml_node& node, std::string_view name);

// All text directly in an element: CDATA and comments cut it into pieces. `joined` holds it where
// it has more than one.
std::string_view text_of(const pugi::xml_node& node, std::string& joined);

// "2021-03-12 14:30" of "2021-03-12T14:30:00", without the time where it is midnight.
std::string iso_date_text(std::string_view value);

// What to do with one piece, parsed. The name is without its prefix.
using TakePiece = std::function<WorkbookTrouble(std::string_view name, const pugi::xml_node& node)>;

// Cuts a large part into pieces and hands each over until one is in trouble. They are parsed many
// at a time: a document of its own for each would cost more than what is in it. Of rows without
// text, however many cells are formatted, only the start tag is parsed.
WorkbookTrouble for_each_piece(NextBytes bytes, std::vector<std::string_view> whole,
                               std::vector<std::string_view> starts, const TakePiece& take);
WorkbookTrouble for_each_piece(ZipArchive& archive, std::string_view part,
                               std::vector<std::string_view> whole,
                               std::vector<std::string_view> starts, const TakePiece& take);

WorkbookTrouble parse_part(ZipArchive& archive, std::string_view name,
                           pugi::xml_document& document);

// Adds cells to a workbook while its caps hold. Their lines end with LF; what says that there is no
// value is listed in place of a cell.
class CellStore {
 public:
  // False once the workbook is too large. Empty texts are no cells.
  bool add(sheets::WorkbookSheet& sheet, std::uint32_t row, std::uint32_t column, std::string text);

 private:
  std::size_t cells_ = 0;
  std::size_t bytes_ = 0;
};

// Adds a look to those of the row, if it is one, as long as anybody could want them; those side by side
// that are alike become one.
void add_look(sheets::WorkbookSheet& sheet, sheets::CellLook look);

// Orders the cells by row and column, and keeps the first of those that claim the same place.
void put_in_order(sheets::WorkbookSheet& sheet);

// Lists a cell in error, while the list is of a length that anybody could want.
void add_error(sheets::WorkbookSheet& sheet, std::uint32_t row, std::uint32_t column,
               std::string_view value);

WorkbookTrouble read_xlsx(ZipArchive& archive, sheets::Workbook& workbook, text::Faults& faults);
WorkbookTrouble read_ods(ZipArchive& archive, sheets::Workbook& workbook);
WorkbookTrouble read_flat_ods(std::string_view bytes, sheets::Workbook& workbook);

}  // namespace maillage::readers
