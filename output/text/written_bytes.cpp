#include "output/text/written_bytes.hpp"

#include <array>
#include <cstdio>
#include <memory>

namespace maillage::output_text {

std::optional<std::string> written_bytes(const std::function<bool(const char* path)>& write) {
  // A file without a name, gone when it is closed.
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::tmpfile(), std::fclose);
  if (!file) return std::nullopt;
  const std::string path = "/dev/fd/" + std::to_string(fileno(file.get()));
  if (!write(path.c_str())) return std::nullopt;
  std::string bytes;
  std::array<char, 65536> part{};
  std::rewind(file.get());
  while (const std::size_t size = std::fread(part.data(), 1, part.size(), file.get())) {
    bytes.append(part.data(), size);
  }
  if (std::ferror(file.get()) != 0 || bytes.empty()) return std::nullopt;
  return bytes;
}

}  // namespace maillage::output_text
