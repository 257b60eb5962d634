#include "src/readers/workbook_reader.hpp"

#include <utility>

#include "src/readers/workbook_parts.hpp"

namespace maillage::readers {
namespace {

text::FaultKind kind_of(WorkbookTrouble trouble) {
  switch (trouble) {
    case WorkbookTrouble::encrypted:
      return text::FaultKind::encrypted_workbook;
    case WorkbookTrouble::too_large:
      return text::FaultKind::oversized_workbook;
    case WorkbookTrouble::document_type:
      return text::FaultKind::unsafe_workbook;
    case WorkbookTrouble::old_format:
      return text::FaultKind::old_workbook;
    case WorkbookTrouble::not_workbook:
      return text::FaultKind::not_workbook;
    case WorkbookTrouble::none:
    case WorkbookTrouble::broken:
      break;
  }
  return text::FaultKind::broken_workbook;
}

// "EncryptedPackage" as the directory of a compound file writes it: UTF-16, little end first.
bool names_stream(std::string_view bytes, std::string_view name) {
  std::string wide;
  for (const char c : name) wide += {c, '\0'};
  return bytes.find(wide) != std::string_view::npos;
}

WorkbookTrouble read(std::string_view bytes, sheets::Workbook& workbook, text::Faults& faults) {
  if (bytes.substr(0, 8) == "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
    return names_stream(bytes, "EncryptedPackage") ? WorkbookTrouble::encrypted
                                                   : WorkbookTrouble::old_format;
  }
  // A BIFF stream on its own, as programs of the nineties wrote it.
  if (bytes.substr(0, 2) == std::string_view("\x09\x08", 2)) return WorkbookTrouble::old_format;
  if (is_flat_workbook(bytes)) return read_flat_ods(bytes, workbook);
  if (bytes.substr(0, 2) != "PK") return WorkbookTrouble::not_workbook;
  ZipArchive archive(bytes);
  if (archive.trouble() != ZipTrouble::none) return trouble_of(archive.trouble());
  if (archive.has("content.xml")) return read_ods(archive, workbook);
  // The content of an encrypted OpenDocument 1.4 package is one part.
  if (archive.has("encrypted-package")) return WorkbookTrouble::encrypted;
  return read_xlsx(archive, workbook, faults);
}

}  // namespace

// The root of an OpenDocument in one XML file stands at its beginning; that of a package whose parts
// are stored, not packed, can stand there too.
bool is_flat_workbook(std::string_view bytes) {
  if (bytes.substr(0, 2) == "PK") return false;
  const std::string_view start = bytes.substr(0, 4096);
  return start.find("<office:document") != std::string_view::npos &&
         start.find("opendocument.spreadsheet") != std::string_view::npos;
}

sheets::Workbook read_workbook(const std::string& name, std::string_view bytes,
                               text::Faults& faults) {
  sheets::Workbook workbook{name, {}};
  const WorkbookTrouble trouble = read(bytes, workbook, faults);
  if (trouble != WorkbookTrouble::none) {
    workbook.sheets.clear();
    faults.push_back(text::Fault{
        kind_of(trouble), text::FaultSeverity::error, text::Place{name, 0, 0, {}}, {}, {}, {}});
  }
  return workbook;
}

bool is_workbook_extension(std::string_view extension) {
  return extension == ".xlsx" || extension == ".xlsm" || extension == ".ods" ||
         extension == ".fods" || extension == ".xls" || extension == ".xlsb" ||
         extension == ".ots" || extension == ".xltx" || extension == ".xltm";
}

}  // namespace maillage::readers
