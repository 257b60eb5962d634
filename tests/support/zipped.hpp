// Archives for the tests of workbooks: parts in, bytes out.
#pragma once

#include <zip.h>

#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

namespace maillage::testing {

using Parts = std::vector<std::pair<std::string, std::string>>;  // name, content

enum class Packing { stored, deflated };

inline std::string zipped(const Parts& parts, Packing packing = Packing::deflated) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
  zip_source_keep(target);
  zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
  if (archive == nullptr) std::abort();
  for (const auto& [name, content] : parts) {
    zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
    const zip_int64_t index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) std::abort();
    const zip_int32_t method = packing == Packing::stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), method, 1);
  }
  if (zip_close(archive) != 0) std::abort();
  std::string bytes;
  zip_source_open(target);
  char buffer[4096];
  for (zip_int64_t count = 0; (count = zip_source_read(target, buffer, sizeof buffer)) > 0;) {
    bytes.append(buffer, static_cast<std::size_t>(count));
  }
  zip_source_close(target);
  zip_source_free(target);
  return bytes;
}

// The parts of a workbook of one sheet, "Plan", whose XML within <worksheet> is given.
inline Parts xlsx_parts(const std::string& sheet, const std::string& strings = "",
                        const std::string& formats = "", const std::string& properties = "") {
  const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return {
      {"_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"" + office +
                          "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
      {"xl/workbook.xml", "<workbook>" + properties +
                              "<sheets><sheet name=\"Plan\" sheetId=\"1\" r:id=\"r1\"/></sheets>"
                              "</workbook>"},
      {"xl/_rels/workbook.xml.rels",
       "<Relationships><Relationship Id=\"r1\" Type=\"" + office +
           "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"" +
           office + "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/><Relationship Id=\"r3\" " +
           "Type=\"" + office + "/styles\" Target=\"styles.xml\"/></Relationships>"},
      {"xl/sharedStrings.xml", "<sst>" + strings + "</sst>"},
      {"xl/styles.xml", "<styleSheet>" + formats + "</styleSheet>"},
      {"xl/worksheets/sheet1.xml", "<worksheet>" + sheet + "</worksheet>"}};
}

// A sheet's rows from text: a line a row, "|" between cells; all cells are strings.
inline std::string drawn_rows(const std::string& text) {
  std::string xml = "<sheetData>", row, cell;
  const auto end_cell = [&] {
    row += "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
    cell.clear();
  };
  for (const char c : text) {
    if (c == '|') {
      end_cell();
    } else if (c == '\n') {
      end_cell();
      xml += "<row>" + row + "</row>";
      row.clear();
    } else {
      cell += c;
    }
  }
  return xml + "</sheetData>";
}

inline Parts ods_parts(const std::string& tables, const std::string& styles = "") {
  return {
      {"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
      {"content.xml", "<office:document-content><office:automatic-styles>" + styles +
                          "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
                          "</office:spreadsheet></office:body></office:document-content>"}};
}

}  // namespace maillage::testing
