// XML of any encoding that a writer of workbooks may choose, as UTF-8.
//
// A mark or the zeros about the first "<" tell UTF-16; otherwise the XML declaration says whether
// it is Windows-1252 or ISO-8859-1; all else is taken for UTF-8, its mark left out.
#pragma once

#include <string>
#include <string_view>

#include "src/readers/xml_pieces.hpp"

namespace maillage::readers {

class XmlDecoder {
 public:
  explicit XmlDecoder(NextBytes next_bytes) : next_bytes_(std::move(next_bytes)) {}

  // The next bytes in UTF-8, none at the end; they live until the next call. UTF-8 is not copied.
  std::string_view next();

 private:
  enum class Encoding { unknown, utf8, utf16_little, utf16_big, windows_1252 };

  NextBytes next_bytes_;
  Encoding encoding_ = Encoding::unknown;
  std::string left_;  // half a character
  std::string text_;
};

}  // namespace maillage::readers
