// A sheet of our own workbook that declares something: a header in the first row, a record a row;
// and the records that its cells become.
#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "network/model/draft.hpp"
#include "network/sheets/sheet_view.hpp"
#include "network/sheets/workbook_cells.hpp"

namespace maillage::sheets {

class OwnList {
 public:
  OwnList(const std::string& file, const WorkbookSheet& sheet);

  // Rows below the header.
  std::size_t size() const { return view_.rows().empty() ? 0 : view_.rows().size() - 1; }

  // The cell below the first of the headers that is there; empty if none is.
  model::Text cell(std::size_t row, std::initializer_list<std::string_view> headers) const;

  // Whether one of the headers is there: a list of an older workbook may lack it.
  bool has(std::initializer_list<std::string_view> headers) const;

  // The headers to the right of one.
  std::vector<model::Text> headers_behind(std::initializer_list<std::string_view> names) const;

  text::Place place(std::size_t row) const { return view_.place(view_.rows()[row + 1].row, 0); }

 private:
  SheetView view_;
  std::map<std::string, std::uint32_t, std::less<>> columns_;
};

// The field, unless the text is empty.
void add(model::Record& record, std::string_view key, const model::Text& text,
         model::ValueKind kind = model::ValueKind::text);

// The field, if the text is a whole number or one with a point or comma.
void add_number(model::Record& record, std::string_view key, const model::Text& text);

// A list, unless it is empty.
void add_list(model::Record& record, std::string_view key, const std::vector<model::Text>& texts);

// The parts of a cell, without empty ones.
std::vector<model::Text> split(const model::Text& cell, std::string_view separator);

}  // namespace maillage::sheets
