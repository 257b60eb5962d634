#include "src/browser/given_files.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <variant>

#include "src/browser/packing.hpp"
#include "src/files/files.hpp"

namespace maillage::browser {
namespace {

// The names of what an archive held, now files; none: it is no archive of files.
std::vector<std::string> laid_out(const std::string& name) {
  const auto read = files::read_file(name);
  const auto* bytes = std::get_if<std::string>(&read);
  if (bytes == nullptr) return {};
  const auto documents = unpacked(*bytes);
  const std::string folder = files::join_path(files::folder_of(name), files::stem_of(name));
  if (!documents || documents->empty() || files::write_documents(folder, *documents)) return {};
  std::vector<std::string> names;
  for (const output_text::Document& document : *documents) {
    names.push_back(files::join_path(folder, document.name));
  }
  return names;
}

std::size_t depth(const std::string& path) {
  return static_cast<std::size_t>(std::count(path.begin(), path.end(), '/'));
}

bool is_given(const std::vector<std::string>& names, const std::string& path) {
  return std::find(names.begin(), names.end(), path) != names.end();
}

std::optional<std::string> nearest(const std::vector<std::string>& paths, std::string_view name) {
  std::optional<std::string> best;
  for (const std::string& path : paths) {
    if (files::name_of(path) != name) continue;
    if (!best || std::pair(depth(path), path) < std::pair(depth(*best), *best)) best = path;
  }
  return best;
}

}  // namespace

Given sort_given(const std::vector<std::string>& names) {
  std::vector<std::string> paths;
  for (const std::string& name : names) {
    std::vector<std::string> within;
    if (files::extension_of(name) == ".zip") within = laid_out(name);
    if (within.empty()) within = {name};
    paths.insert(paths.end(), within.begin(), within.end());
  }
  Given given;
  for (const std::string_view name : {"contrat.toml", "scenario.toml"}) {
    const auto found = nearest(paths, name);
    if (!found) continue;
    const std::string folder = files::folder_of(*found);
    given.kind = GivenKind::contract;
    given.contract = folder.empty() ? *found : folder;
    while (given.contract.size() > 1 && given.contract.back() == '/') given.contract.pop_back();
    const bool is_in_a_folder = !folder.empty() && files::name_of(*found) == "contrat.toml";
    for (const std::string& path : paths) {
      const bool is_table = files::extension_of(path) != ".toml";
      if (is_in_a_folder && is_table && depth(path) < depth(*found) &&
          path.rfind(given.contract + "/", 0) != 0 && is_given(names, path)) {
        given.tables.push_back(path);
      }
    }
    return given;
  }
  for (const std::string& path : paths) {
    if (files::extension_of(path) != ".toml") {
      given.tables.push_back(path);
    } else if (given.contract.empty()) {
      given.contract = path;
    }
  }
  if (!given.contract.empty()) {
    given.kind = GivenKind::contract;
  } else if (!given.tables.empty()) {
    given.kind = GivenKind::tables;
  }
  return given;
}

}  // namespace maillage::browser
