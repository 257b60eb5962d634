// What a folder keeps when one with new files takes its place. Internal to src/files.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "src/files/files.hpp"
#include "src/files/work_folder.hpp"

namespace maillage::files {

// The same files under a second name. Gives up (false) at what cannot be kept so, and where there is too
// much.
class Kept {
 public:
  Kept(const std::vector<output_text::Document>& documents,
       const std::vector<std::string>& removed);

  bool link(const fs::path& from, const fs::path& to, const fs::path& inside = {});

  // After the change: what somebody has put into the old folder meanwhile goes into the new one.
  void bring_over(const fs::path& old, const fs::path& now, const fs::path& inside = {}) const;

 private:
  bool is_replaced(const fs::path& name) const;

  std::vector<fs::path> replaced_;
  std::size_t count_ = 0;
};

// True if the program stands in the folder: it would stand in the old one afterwards.
bool stands_in(const fs::path& folder);

}  // namespace maillage::files
