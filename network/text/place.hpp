// Where something was said: a line and column of a text file, or a cell of a workbook.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>

namespace maillage::text {

// The name of a file. Each name is kept once, as long as the program runs: a table of 30 000 rows has
// half a million places in a file or two, which are copied all the time.
class FileName {
 public:
  FileName() : name_(kept("")) {}
  FileName(std::string_view name) : name_(kept(name)) {}
  FileName(const std::string& name) : name_(kept(name)) {}
  FileName(const char* name) : name_(kept(name)) {}

  const std::string& text() const { return *name_; }
  operator const std::string&() const { return *name_; }
  bool empty() const { return name_->empty(); }

  friend bool operator==(const FileName& a, const FileName& b) { return a.name_ == b.name_; }
  friend bool operator<(const FileName& a, const FileName& b) {
    return a.name_ != b.name_ && *a.name_ < *b.name_;
  }

 private:
  static const std::string* kept(std::string_view name);  // may be called by several threads

  const std::string* name_;  // never null
};

// What a place's line and column are those of.
enum class PlaceIn : std::uint8_t { text, sheet };

struct Place {
  FileName file;             // as the user named it; "suivi.xlsx!Feuille" for a sheet
  std::uint32_t line = 0;    // from 1; 0: the file as a whole
  std::uint32_t column = 0;  // from 1, in characters (code points); 0: the line as a whole
  PlaceIn in = PlaceIn::text;

  // "B7" in a sheet; empty in a text.
  std::string cell() const;
  bool is_cell() const { return in == PlaceIn::sheet; }

  friend bool operator==(const Place& a, const Place& b) {
    return std::tie(a.file, a.line, a.column, a.in) == std::tie(b.file, b.line, b.column, b.in);
  }
  friend bool operator<(const Place& a, const Place& b) {
    return std::tie(a.file, a.line, a.column, a.in) < std::tie(b.file, b.line, b.column, b.in);
  }
};

// "file:12:3", "file!sheet!B7", "file:12", "file".
std::string to_string(const Place& place);

// The line that it is in: "file:12"; a cell stays one, "file!sheet!B7".
Place line_of(const Place& place);

// "B7" of row 6, column 1; both counted from 0.
std::string cell_name(std::uint32_t row, std::uint32_t column);
std::string column_name(std::uint32_t column);

}  // namespace maillage::text
