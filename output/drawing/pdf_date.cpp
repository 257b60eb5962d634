#include "output/drawing/pdf_date.hpp"

#include <string_view>

namespace maillage::drawing {

// cairo writes it into the information dictionary, which is never compressed.
void blank_creation_date(std::string& pdf) {
  const std::string_view key = "/CreationDate (";
  for (std::size_t at = pdf.find(key); at != std::string::npos; at = pdf.find(key, at + 1)) {
    const std::size_t end = pdf.find(')', at);
    if (end == std::string::npos) return;
    pdf.replace(at, end + 1 - at, end + 1 - at, ' ');
  }
}

}  // namespace maillage::drawing
