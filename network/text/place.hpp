// Where something was said: a line and column of a text file, or a cell of a workbook.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

namespace maillage::text {

// The name of a file, shared by the many places in it: a table of 30 000 rows has half a million
// cells, each with its place.
class FileName {
 public:
  FileName() : name_(empty_name()) {}
  FileName(std::string name) : name_(std::make_shared<const std::string>(std::move(name))) {}
  FileName(const char* name) : FileName(std::string(name)) {}

  const std::string& text() const { return *name_; }
  operator const std::string&() const { return *name_; }
  bool empty() const { return name_->empty(); }

  friend bool operator==(const FileName& a, const FileName& b) {
    return a.name_ == b.name_ || *a.name_ == *b.name_;
  }
  friend bool operator<(const FileName& a, const FileName& b) {
    return a.name_ != b.name_ && *a.name_ < *b.name_;
  }

 private:
  static const std::shared_ptr<const std::string>& empty_name();

  std::shared_ptr<const std::string> name_;  // never null
};

struct Place {
  FileName file;             // as the user named it; "suivi.xlsx!Feuille" for a sheet
  std::uint32_t line = 0;    // from 1; 0: the file as a whole
  std::uint32_t column = 0;  // from 1, in characters (code points); 0: the line as a whole
  std::string cell;          // "B7" in a workbook; then line and column are the cell's

  friend bool operator==(const Place& a, const Place& b) {
    return std::tie(a.file, a.line, a.column, a.cell) == std::tie(b.file, b.line, b.column, b.cell);
  }
  friend bool operator<(const Place& a, const Place& b) {
    return std::tie(a.file, a.line, a.column, a.cell) < std::tie(b.file, b.line, b.column, b.cell);
  }
};

// "file:12:3", "file!sheet!B7", "file:12", "file".
std::string to_string(const Place& place);

}  // namespace maillage::text
