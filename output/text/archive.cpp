#include "output/text/archive.hpp"

#include <zip.h>

namespace maillage::output_text {

std::optional<std::string> zipped(const std::vector<Document>& documents) {
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
  for (const Document& document : documents) {
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
    const auto index = static_cast<zip_uint64_t>(at);
    if (document.name == "mimetype") {
      went_well = zip_set_file_compression(archive, index, ZIP_CM_STORE, 0) == 0 && went_well;
    }
    // Of no moment: the first that the format knows.
    constexpr zip_uint16_t first_of_january_1980 = (1 << 5) | 1;
    zip_file_set_dostime(archive, index, 0, first_of_january_1980, 0);
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

}  // namespace maillage::output_text
