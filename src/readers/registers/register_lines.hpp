// The lines of a register that is a text, handed over in blocks of any size: a register of the country is
// never held as a whole.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "src/readers/registers/register_rows.hpp"

namespace maillage::readers {

// UTF-8 or Windows-1252 (ISO-8859-1), line by line; `;`, `,` or tab, whichever the first lines have most
// of; quotes around cells, not around line ends. A line past a length that none of them has is cut.
class RegisterLines {
 public:
  RegisterLines(std::string file, RegisterRows& rows) : file_(std::move(file)), rows_(rows) {}

  // False: the rest need not be read.
  bool take(std::string_view block);
  void end();  // the last line, which may have no line end

 private:
  bool take_line(std::string_view line);

  const std::string file_;
  const text::FileName name_{file_};
  RegisterRows& rows_;
  std::string rest_, decoded_;  // of a line whose end is not there yet
  std::vector<std::string> cells_;
  std::uint32_t line_ = 0;
  char separator_ = 0;
  bool is_over_ = false;
};

}  // namespace maillage::readers
