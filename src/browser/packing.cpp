#include "src/browser/packing.hpp"

#include <zip.h>

#include <algorithm>
#include <array>

#include "src/files/files.hpp"
#include "src/readers/zip_parts.hpp"

namespace maillage::browser {
namespace {

constexpr std::size_t most_of_a_file = std::size_t{1} << 28;

bool is_wanted(const std::string& name) {
  constexpr std::array<std::string_view, 9> endings = {".toml", ".csv",  ".tsv", ".tab", ".txt",
                                                       ".xlsx", ".xlsm", ".ods", ".xls"};
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

std::optional<std::string> packed(const std::vector<output_text::Document>& documents) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* const target = zip_source_buffer_create(nullptr, 0, 0, &error);
  zip_t* const archive =
      target == nullptr ? nullptr : zip_open_from_source(target, ZIP_TRUNCATE, &error);
  zip_error_fini(&error);
  if (archive == nullptr) {
    if (target != nullptr) zip_source_free(target);
    return std::nullopt;
  }
  zip_source_keep(target);
  bool went_well = true;
  for (const output_text::Document& document : documents) {
    zip_source_t* const source =
        zip_source_buffer(archive, document.bytes.data(), document.bytes.size(), 0);
    const zip_int64_t at =
        source == nullptr ? -1
                          : zip_file_add(archive, document.name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (at < 0) {
      if (source != nullptr) zip_source_free(source);
      went_well = false;
      continue;
    }
    // Of no moment: the first that the format knows.
    constexpr zip_uint16_t first_of_january_1980 = (1 << 5) | 1;
    zip_file_set_dostime(archive, static_cast<zip_uint64_t>(at), 0, first_of_january_1980, 0);
  }
  if (!went_well || zip_close(archive) != 0) {
    zip_discard(archive);
    zip_source_free(target);
    return std::nullopt;
  }
  std::string bytes;
  zip_stat_t stat;
  zip_stat_init(&stat);
  if (zip_source_open(target) == 0) {
    if (zip_source_stat(target, &stat) == 0) {
      bytes.resize(static_cast<std::size_t>(stat.size));
      const zip_int64_t count = zip_source_read(target, bytes.data(), bytes.size());
      if (count != static_cast<zip_int64_t>(bytes.size())) bytes.clear();
    }
    zip_source_close(target);
  }
  zip_source_free(target);
  if (bytes.empty()) return std::nullopt;
  return bytes;
}

}  // namespace maillage::browser
