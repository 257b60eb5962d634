// A workbook that the library cannot write whole is none.
#include "output/contract_files/xlsx_writer.hpp"

#include <gtest/gtest.h>

#include "output/contract_files/xlsx_layout.hpp"

namespace maillage::contract_files {
namespace {

WrittenWorkbook book_of(const std::string& sheet) {
  WrittenWorkbook book;
  book.title = "Titre";
  book.cover_title = "Lisez-moi";
  book.lists_title = "Listes";
  ExportTable table{"plan", sheet, {{"action", ColumnKind::text}}, {}};
  table.rows.push_back({TableCell(std::string("Marche"))});
  book.sheets.push_back({sheet, table});
  return book;
}

TEST(XlsxWriter, WritesAWorkbook) {
  const auto bytes = xlsx(book_of("Plan"));
  ASSERT_TRUE(bytes);
  EXPECT_EQ(bytes->substr(0, 2), "PK");
}

TEST(XlsxWriter, WhatTheLibraryRefusesIsNoWorkbook) {
  const std::string long_title(32, 'x');
  for (const std::string& title :
       {std::string("Plan/2021"), std::string("[Plan]"), std::string("Lisez-moi"), long_title}) {
    EXPECT_FALSE(xlsx(book_of(title))) << title;
  }
}

TEST(XlsxLayout, CellsHoldNoCharacterThatXmlForbids) {
  EXPECT_EQ(cell_text("a\x01"
                      "b\uFFFF\uFFFE\uFDD0\U0001FFFE\tc\n"),
            "ab\tc\n");
  EXPECT_EQ(cell_text("_x0041_"), "_x005F_x0041_");
}

}  // namespace
}  // namespace maillage::contract_files
