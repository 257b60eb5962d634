// The parts of a zip archive in memory (libzip), with caps against what unpacks without end.
//
// One file knows libzip. A budget is shared by all parts of an archive: the bytes unpacked so far.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct zip;
struct zip_file;

namespace maillage::readers {

enum class ZipTrouble {
  none,
  broken,     // no archive, cut short, or a part whose checksum is wrong
  encrypted,  // a part asks for a password
  too_large,  // past most_unpacked, or past most_ratio
};

// Bytes unpacked from one archive, all parts together. A sheet of 30 000 rows and 35 columns has
// about 60 MB.
inline constexpr std::size_t most_unpacked = std::size_t{1} << 29;
// Unpacked to packed size, past ratio_floor bytes: sheets come to 10 or 20, to 200 where empty rows
// repeat; deflate ends at 1032, which is a bomb.
inline constexpr std::size_t most_ratio = 400;
inline constexpr std::size_t ratio_floor = std::size_t{1} << 24;
inline constexpr std::size_t most_parts = 10000;

class ZipArchive;

// A part being read. Not to outlive its archive.
class ZipPart {
 public:
  ~ZipPart();
  ZipPart(ZipPart&& other) noexcept;
  ZipPart(const ZipPart&) = delete;
  ZipPart& operator=(const ZipPart&) = delete;
  ZipPart& operator=(ZipPart&&) = delete;

  // The next bytes, 64 KiB at most; none at the end, or if the archive has a trouble.
  std::string_view next();

 private:
  friend class ZipArchive;
  ZipPart(ZipArchive& archive, zip_file* file, std::size_t packed);

  ZipArchive* archive_;
  zip_file* file_;
  std::size_t packed_;
  std::size_t unpacked_ = 0;
  std::string bytes_;
};

class ZipArchive {
 public:
  // The bytes must outlive the archive.
  explicit ZipArchive(std::string_view bytes);
  ~ZipArchive();
  ZipArchive(const ZipArchive&) = delete;
  ZipArchive& operator=(const ZipArchive&) = delete;

  ZipTrouble trouble() const { return trouble_; }
  // Names of parts are found as Excel finds them: without case, "\" for "/", "%20" for a blank.
  bool has(std::string_view name) const { return find(name).has_value(); }

  // Of every part, as it stands, in the archive's order; of a folder with "/" at its end.
  std::vector<std::string> names() const;

  // None if there is no such part, or on trouble.
  std::optional<ZipPart> open(std::string_view name);

  // All of a part that is small by its nature: past `most` bytes it is too large.
  std::optional<std::string> read(std::string_view name, std::size_t most = std::size_t{1} << 24);

 private:
  friend class ZipPart;
  void fail(ZipTrouble trouble);
  std::optional<std::uint64_t> find(std::string_view name) const;

  zip* zip_ = nullptr;
  std::map<std::string, std::uint64_t, std::less<>> by_name_;  // of names as they are compared
  ZipTrouble trouble_ = ZipTrouble::none;
  std::size_t unpacked_ = 0;
};

}  // namespace maillage::readers
