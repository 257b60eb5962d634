// Where a run writes before its files have their names: a folder for work in progress, and whose turn it is
// to have one. Internal to src/files.
#pragma once

#include <filesystem>
#include <system_error>

#include "src/files/file_calls.hpp"

namespace maillage::files {

namespace fs = std::filesystem;

inline constexpr const char* work_name = ".maillage-en-cours";

inline std::error_code as_code(std::errc error) { return std::make_error_code(error); }

// Whether anything has the name, a link that leads nowhere too.
bool is_there(const fs::path& path);

// Held while a run writes into a folder: another run there waits its turn. Where the file system
// knows no locks, there is none.
class Turn {
 public:
  // Waits up to ten seconds.
  explicit Turn(const fs::path& folder);
  bool came() const { return came_; }

 private:
  Descriptor folder_;
  bool came_ = true;
};

// A folder for work in progress, gone at the end with all that is left in it; of a run that was
// stopped, it goes first. To be made while one holds the turn.
class WorkFolder {
 public:
  // Made within `parent`; empty path and `error` set if that fails.
  WorkFolder(const fs::path& parent, std::error_code& error);
  WorkFolder(const WorkFolder&) = delete;
  WorkFolder& operator=(const WorkFolder&) = delete;
  ~WorkFolder();
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

}  // namespace maillage::files
