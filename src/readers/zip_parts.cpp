#include "src/readers/zip_parts.hpp"

#include <zip.h>

#include <utility>

namespace maillage::readers {
namespace {

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

// A name as names are compared.
std::string compared(std::string_view name) {
  std::string result;
  for (std::size_t i = 0; i < name.size(); ++i) {
    char c = name[i];
    if (c == '%' && i + 2 < name.size() && hex_digit(name[i + 1]) >= 0 &&
        hex_digit(name[i + 2]) >= 0) {
      c = static_cast<char>(hex_digit(name[i + 1]) * 16 + hex_digit(name[i + 2]));
      i += 2;
    }
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    if (c == '\\') c = '/';
    if (c != '/' || !result.empty()) result += c;
  }
  while (result.compare(0, 2, "./") == 0) result.erase(0, 2);
  return result;
}

}  // namespace

ZipArchive::ZipArchive(std::string_view bytes) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  if (source != nullptr) {
    zip_ = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (zip_ == nullptr) zip_source_free(source);
  }
  zip_error_fini(&error);
  if (zip_ == nullptr) {
    fail(ZipTrouble::broken);
  } else if (zip_get_num_entries(zip_, 0) > static_cast<zip_int64_t>(most_parts)) {
    fail(ZipTrouble::too_large);
  } else {
    const auto count = static_cast<zip_uint64_t>(zip_get_num_entries(zip_, 0));
    for (zip_uint64_t i = 0; i < count; ++i) {
      const char* name = zip_get_name(zip_, i, 0);
      if (name != nullptr) by_name_.emplace(compared(name), i);
    }
  }
}

ZipArchive::~ZipArchive() {
  if (zip_ != nullptr) zip_discard(zip_);
}

std::vector<std::string> ZipArchive::names() const {
  std::vector<std::string> all;
  if (trouble_ != ZipTrouble::none) return all;
  const auto count = static_cast<zip_uint64_t>(zip_get_num_entries(zip_, 0));
  for (zip_uint64_t i = 0; i < count; ++i) {
    const char* name = zip_get_name(zip_, i, 0);
    if (name != nullptr) all.emplace_back(name);
  }
  return all;
}

void ZipArchive::fail(ZipTrouble trouble) {
  if (trouble_ == ZipTrouble::none) trouble_ = trouble;
}

std::optional<std::uint64_t> ZipArchive::find(std::string_view name) const {
  if (trouble_ != ZipTrouble::none) return std::nullopt;
  const auto found = by_name_.find(compared(name));
  return found == by_name_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<ZipPart> ZipArchive::open(std::string_view name) {
  const std::optional<std::uint64_t> index = find(name);
  if (!index) return std::nullopt;
  zip_stat_t stat;
  zip_stat_init(&stat);
  if (zip_stat_index(zip_, *index, 0, &stat) != 0) {
    fail(ZipTrouble::broken);
    return std::nullopt;
  }
  if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE) {
    fail(ZipTrouble::encrypted);
    return std::nullopt;
  }
  zip_file_t* file = zip_fopen_index(zip_, *index, 0);
  if (file == nullptr) {
    fail(ZipTrouble::broken);
    return std::nullopt;
  }
  const bool knows_size = (stat.valid & ZIP_STAT_COMP_SIZE) != 0;
  return ZipPart(*this, file, knows_size ? static_cast<std::size_t>(stat.comp_size) : 0);
}

std::optional<std::string> ZipArchive::read(std::string_view name, std::size_t most) {
  std::optional<ZipPart> part = open(name);
  if (!part) return std::nullopt;
  std::string text;
  for (std::string_view bytes = part->next(); !bytes.empty(); bytes = part->next()) {
    text += bytes;
    if (text.size() > most) {
      fail(ZipTrouble::too_large);
      break;
    }
  }
  if (trouble_ != ZipTrouble::none) return std::nullopt;
  return text;
}

ZipPart::ZipPart(ZipArchive& archive, zip_file* file, std::size_t packed)
    : archive_(&archive), file_(file), packed_(packed), bytes_(std::size_t{1} << 16, '\0') {}

ZipPart::ZipPart(ZipPart&& other) noexcept
    : archive_(other.archive_),
      file_(std::exchange(other.file_, nullptr)),
      packed_(other.packed_),
      unpacked_(other.unpacked_),
      bytes_(std::move(other.bytes_)) {}

ZipPart::~ZipPart() {
  if (file_ != nullptr) zip_fclose(file_);
}

std::string_view ZipPart::next() {
  if (archive_->trouble_ != ZipTrouble::none) return {};
  const zip_int64_t count = zip_fread(file_, bytes_.data(), bytes_.size());
  if (count < 0) {
    archive_->fail(ZipTrouble::broken);
    return {};
  }
  unpacked_ += static_cast<std::size_t>(count);
  archive_->unpacked_ += static_cast<std::size_t>(count);
  const bool swells = unpacked_ > ratio_floor && unpacked_ / most_ratio > packed_;
  if (swells || archive_->unpacked_ > most_unpacked) {
    archive_->fail(ZipTrouble::too_large);
    return {};
  }
  return {bytes_.data(), static_cast<std::size_t>(count)};
}

}  // namespace maillage::readers
