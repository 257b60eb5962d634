#include "src/readers/xml_encoding.hpp"

#include <algorithm>

#include "src/readers/encoding.hpp"
#include "src/readers/utf8.hpp"

namespace maillage::readers {
namespace {

using std::string_view_literals::operator""sv;

// What <?xml … encoding="…"?> says, in lower case.
std::string declared_encoding(std::string_view start) {
  if (start.substr(0, 5) != "<?xml") return {};
  const std::string_view declaration = start.substr(0, start.find("?>"));
  const std::size_t key = declaration.find("encoding");
  const std::size_t open = declaration.find_first_of("\"'", std::min(key, declaration.size()));
  if (open == std::string_view::npos) return {};
  const std::size_t close = declaration.find(declaration[open], open + 1);
  if (close == std::string_view::npos) return {};
  std::string name(declaration.substr(open + 1, close - open - 1));
  for (char& c : name) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  return name;
}

}  // namespace

std::string_view XmlDecoder::next() {
  std::string_view bytes = next_bytes_();
  if (encoding_ == Encoding::unknown) {
    if (bytes.substr(0, 2) == "\xFF\xFE"sv || bytes.substr(0, 4) == "<\0?\0"sv) {
      encoding_ = Encoding::utf16_little;
    } else if (bytes.substr(0, 2) == "\xFE\xFF"sv || bytes.substr(0, 4) == "\0<\0?"sv) {
      encoding_ = Encoding::utf16_big;
    } else {
      bytes = without_mark(bytes);
      const std::string declared = declared_encoding(bytes);
      encoding_ = declared == "windows-1252" || declared == "iso-8859-1" ? Encoding::windows_1252
                                                                         : Encoding::utf8;
    }
    const bool has_mark = bytes.substr(0, 2) == "\xFF\xFE"sv || bytes.substr(0, 2) == "\xFE\xFF"sv;
    if (encoding_ != Encoding::utf8 && has_mark) bytes.remove_prefix(2);
    if (bytes.empty()) bytes = next_bytes_();  // the mark came alone
  }
  if (encoding_ == Encoding::utf8) return bytes;
  text_.clear();
  if (encoding_ == Encoding::windows_1252) {
    append_windows_1252(bytes, text_);
    return text_;
  }
  // A chunk of half a character alone says nothing yet, and nothing is the end.
  for (; !bytes.empty() && text_.empty(); bytes = text_.empty() ? next_bytes_() : ""sv) {
    left_ += bytes;
    const ByteOrder order = encoding_ == Encoding::utf16_little ? ByteOrder::little_end_first
                                                                : ByteOrder::big_end_first;
    left_.erase(0, append_utf16(left_, order, text_));
  }
  return text_;
}

}  // namespace maillage::readers
