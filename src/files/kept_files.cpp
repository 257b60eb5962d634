#include "src/files/kept_files.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

namespace maillage::files {
namespace {

// A folder with more in it is not copied to change places.
constexpr std::size_t most_kept = 2000;

}  // namespace

Kept::Kept(const std::vector<output_text::Document>& documents,
           const std::vector<std::string>& removed) {
  for (const output_text::Document& document : documents)
    replaced_.push_back(fs::path(document.name));
  for (const std::string& name : removed) replaced_.push_back(fs::path(name));
}

bool Kept::link(const fs::path& from, const fs::path& to, const fs::path& inside) {
  struct stat about {};
  if (::stat(from.c_str(), &about) != 0 || about.st_uid != ::geteuid()) return false;
  std::error_code code;
  fs::create_directories(to, code);
  if (code || ::chmod(to.c_str(), about.st_mode & 07777) != 0) return false;
  for (fs::directory_iterator entry(from, code); !code && entry != fs::directory_iterator();
       entry.increment(code)) {
    const fs::path name = inside / entry->path().filename();
    if (++count_ > most_kept) return false;
    if (entry->symlink_status(code).type() == fs::file_type::directory) {
      if (entry->path().filename() == work_name) return false;
      if (!link(entry->path(), to / entry->path().filename(), name)) return false;
    } else if (!is_replaced(name)) {
      if (::link(entry->path().c_str(), (to / entry->path().filename()).c_str()) != 0) {
        return false;
      }
    }
  }
  return !code;
}

void Kept::bring_over(const fs::path& old, const fs::path& now, const fs::path& inside) const {
  std::error_code code;
  for (fs::directory_iterator entry(old, code); !code && entry != fs::directory_iterator();
       entry.increment(code)) {
    const fs::path name = inside / entry->path().filename();
    const fs::path there = now / entry->path().filename();
    std::error_code ignored;
    if (entry->symlink_status(ignored).type() == fs::file_type::directory && is_there(there)) {
      bring_over(entry->path(), there, name);
    } else if (!is_replaced(name) && !fs::equivalent(entry->path(), there, ignored)) {
      fs::rename(entry->path(), there, ignored);
    }
  }
}

bool Kept::is_replaced(const fs::path& name) const {
  return std::find(replaced_.begin(), replaced_.end(), name) != replaced_.end();
}

bool stands_in(const fs::path& folder) {
  std::error_code code;
  for (fs::path path = fs::current_path(code); !code; path = path.parent_path()) {
    if (fs::equivalent(path, folder, code)) return true;
    if (path == path.parent_path()) break;
  }
  return static_cast<bool>(code);
}

}  // namespace maillage::files
