#include "src/browser/packing.hpp"

#include <algorithm>
#include <array>

#include "src/files/files.hpp"
#include "src/readers/zip_parts.hpp"

namespace maillage::browser {
namespace {

constexpr std::size_t most_of_a_file = std::size_t{1} << 28;

bool is_wanted(const std::string& name) {
  constexpr std::array<std::string_view, 11> endings = {".toml", ".csv",     ".tsv",  ".tab",
                                                        ".txt",  ".xlsx",    ".xlsm", ".ods",
                                                        ".xls",  ".geojson", ".json"};
  const std::string ending = files::extension_of(name);
  return std::find(endings.begin(), endings.end(), ending) != endings.end();
}

// "a/b.csv", neither "/a", "a/../b", "__MACOSX/a" nor ".a".
bool is_plain(const std::string& name) {
  if (name.empty() || name.front() == '/' || name.find('\\') != std::string::npos) return false;
  for (const std::string& part : files::parts_of("/" + name)) {
    if (part.empty() || part.front() == '.' || part == "__MACOSX") return false;
  }
  return name.find("..") == std::string::npos;
}

}  // namespace

std::optional<std::vector<output_text::Document>> unpacked(std::string_view bytes) {
  readers::ZipArchive archive(bytes);
  if (archive.has("[Content_Types].xml") || archive.has("content.xml")) return std::nullopt;
  std::vector<output_text::Document> documents;
  for (const std::string& name : archive.names()) {
    if (!is_plain(name) || !is_wanted(name)) continue;
    std::optional<std::string> part = archive.read(name, most_of_a_file);
    if (!part) return std::nullopt;
    documents.push_back({name, std::move(*part)});
  }
  if (archive.trouble() != readers::ZipTrouble::none) return std::nullopt;
  std::sort(documents.begin(), documents.end(),
            [](const auto& a, const auto& b) { return a.name < b.name; });
  return documents;
}

}  // namespace maillage::browser
