#include "output/text/written_bytes.hpp"

#include <array>
#include <cstdio>
#include <memory>

namespace maillage::output_text {

// A page's files are in its memory and nobody else's: a file without a name cannot be opened again there,
// and one with a name is seen by nobody.
std::optional<std::string> written_bytes(const std::function<bool(const char* path)>& write) {
  constexpr const char* path = "/tmp/written";
  std::string bytes;
  if (write(path)) {
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path, "rb"), std::fclose);
    std::array<char, 65536> part{};
    while (file) {
      const std::size_t size = std::fread(part.data(), 1, part.size(), file.get());
      if (size == 0) break;
      bytes.append(part.data(), size);
    }
  }
  std::remove(path);
  if (bytes.empty()) return std::nullopt;
  return bytes;
}

}  // namespace maillage::output_text
