#include "src/files/found_contracts.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "network/text/text.hpp"
#include "src/files/table_files.hpp"

namespace maillage::files {
namespace {

bool is_contract_folder(const std::string& folder) {
  return kind_of(join_path(folder, "contrat.toml")) != PathKind::absent ||
         kind_of(join_path(folder, "scenario.toml")) != PathKind::absent;
}

bool is_bare_table(const std::string& path, const std::string& name) {
  const std::string extension = extension_of(name);
  const bool is_table = (is_text_extension(extension) && extension != ".txt") ||
                        readers::is_workbook_extension(extension);
  return is_table && mark_of(path).empty();
}

class Search {
 public:
  explicit Search(const std::string& left_out) {
    if (!left_out.empty()) seen_.insert(identity_of(left_out));
    seen_.erase(FileIdentity{});
  }

  void folder(const std::string& path, int depth) {
    if (!seen_.insert(identity_of(path)).second) return;
    if (is_contract_folder(path)) {
      found.paths.push_back(path);
      return;
    }
    const FileResult<std::vector<std::string>> names = list_folder(path);
    if (const auto* error = std::get_if<FileError>(&names)) {
      found.failures.push_back(*error);
      return;
    }
    for (const std::string& name : std::get<std::vector<std::string>>(names)) {
      if (name.front() == '.' || is_lock_file(name)) continue;
      if (++looked_at_ > most_searched) found.stopped = true;
      if (found.stopped) return;
      const std::string each = join_path(path, name);
      if (kind_of(each) != PathKind::folder) {
        if (is_bare_table(each, name)) found.paths.push_back(each);
      } else if ((name == "bilans" || name == "recapitulatifs") && !is_contract_folder(each)) {
        found.without_plan.push_back(each);
      } else if (depth == deepest_contract) {
        found.too_deep.push_back(each);
      } else {
        folder(each, depth + 1);
      }
    }
  }

  FoundContracts found;

 private:
  std::set<FileIdentity> seen_;
  std::size_t looked_at_ = 0;
};

}  // namespace

FoundContracts find_contracts(const std::string& path, const std::string& left_out) {
  if (kind_of(path) != PathKind::folder || is_contract_folder(path))
    return {{path}, {}, {}, {}, false};
  Search search(left_out);
  search.folder(path, 0);
  if (search.found.paths.empty() && search.found.failures.empty())
    search.found.paths.push_back(path);
  return std::move(search.found);
}

FileResult<std::vector<std::string>> read_contract_list(const std::string& path) {
  const FileResult<std::string> bytes = read_file(path);
  if (const auto* error = std::get_if<FileError>(&bytes)) return *error;
  std::string_view text = std::get<std::string>(bytes);
  if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
  std::vector<std::string> paths;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string line(text::trimmed(text.substr(0, end)));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (!line.empty() && line.front() != '#') paths.push_back(join_path(folder_of(path), line));
  }
  return paths;
}

}  // namespace maillage::files
