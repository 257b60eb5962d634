// What the readers of XLSX and ODS share: XML of an archive, and the caps on cells. Internal to
// src/xlsx_reader.cpp, src/ods_reader.cpp and src/workbook_reader.cpp.
#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "network/sheet.hpp"
#include "src/xml_pieces.hpp"
#include "src/zip_parts.hpp"

namespace maillage {

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

// Parses a piece or a small part. False if it is malformed or has a document type.
bool parse_piece(std::string_view text, pugi::xml_document& document);
WorkbookTrouble parse_part(ZipArchive& archive, const std::string& name,
                           pugi::xml_document& document);

// Adds cells to a workbook while its caps hold.
class CellStore {
 public:
  // False once the workbook is too large. Empty texts are no cells.
  bool add(Sheet& sheet, std::uint32_t row, std::uint32_t column, std::string text);

 private:
  std::size_t cells_ = 0;
  std::size_t bytes_ = 0;
};

// Orders the cells by row and column, and keeps the first of those that claim the same place.
void put_in_order(Sheet& sheet);

WorkbookTrouble read_xlsx(ZipArchive& archive, Workbook& workbook);
WorkbookTrouble read_ods(ZipArchive& archive, Workbook& workbook);

}  // namespace maillage
