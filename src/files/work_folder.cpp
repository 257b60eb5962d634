#include "src/files/work_folder.hpp"

#include <fcntl.h>
#include <sys/file.h>

#include <cerrno>
#include <chrono>
#include <string>
#include <thread>

namespace maillage::files {
namespace {

// Only what this program leaves: a folder of its name, which holds nothing but "new…" and "old…".
bool is_leftover(const fs::path& path) {
  std::error_code code;
  if (fs::symlink_status(path, code).type() != fs::file_type::directory) return false;
  for (fs::directory_iterator entry(path, code); !code && entry != fs::directory_iterator();
       entry.increment(code)) {
    const std::string name = entry->path().filename().string();
    if (name.rfind("new", 0) != 0 && name.rfind("old", 0) != 0) return false;
  }
  return !code;
}

}  // namespace

bool is_there(const fs::path& path) {
  std::error_code code;
  return fs::symlink_status(path, code).type() != fs::file_type::not_found;
}

Turn::Turn(const fs::path& folder)
    : folder_(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
  constexpr int most_tries = 500;
  for (int tries = 0; folder_.number() >= 0 && tries < most_tries; ++tries) {
    if (::flock(folder_.number(), LOCK_EX | LOCK_NB) == 0) return;
    if (errno != EWOULDBLOCK) return;
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
  came_ = folder_.number() < 0;
}

WorkFolder::WorkFolder(const fs::path& parent, std::error_code& error) {
  const fs::path path = parent / work_name;
  if (is_leftover(path)) fs::remove_all(path, error);
  if (!fs::create_directory(path, error)) {
    if (!error) error = as_code(std::errc::file_exists);
    return;
  }
  path_ = path;
}

WorkFolder::~WorkFolder() {
  std::error_code ignored;
  if (!path_.empty()) fs::remove_all(path_, ignored);
}

}  // namespace maillage::files
