#include "src/files/saving.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <set>
#include <utility>

namespace maillage::files {
namespace {

// Folders that documents stand in, within the one that is asked for.
constexpr std::array our_folders = {"bilans", "csv", "fiches", "schemas", "tableaux"};

// FNV-1a and the length: it tells a file that was changed from one that was not, no more.
std::string print_of(const std::string& bytes) {
  std::uint64_t hash = 14695981039346656037u;
  for (const char byte : bytes) hash = (hash ^ static_cast<unsigned char>(byte)) * 1099511628211u;
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  for (int shift = 60; shift >= 0; shift -= 4) text += digits[(hash >> shift) & 15u];
  return text + "-" + std::to_string(bytes.size());
}

std::string mark_text(const SavedRun& run, const output_text::Document& document) {
  return run.name + "\t" + print_of(document.bytes);
}

std::optional<FileError> taken_by_input(const std::string& folder,
                                        const std::vector<output_text::Document>& documents,
                                        const InputFiles& inputs) {
  for (const output_text::Document& document : documents) {
    const std::string path = join_path(folder, document.name);
    if (inputs.hold(path)) return FileError{FileFailure::is_input, path, {}};
  }
  return std::nullopt;
}

// Names of all files in the folder and in ours within it.
void list_files(const std::string& folder, const std::string& within,
                std::vector<std::string>& files) {
  const auto listed = list_folder(join_path(folder, within));
  const auto* names = std::get_if<std::vector<std::string>>(&listed);
  if (names == nullptr) return;
  for (const std::string& name : *names) {
    const std::string inside = within.empty() ? name : within + "/" + name;
    if (std::find(our_folders.begin(), our_folders.end(), name) != our_folders.end()) {
      list_files(folder, inside, files);
    } else {
      files.push_back(inside);
    }
  }
}

}  // namespace

std::vector<std::string> outdated_files(const std::string& folder,
                                        const std::vector<SavedRun>& runs,
                                        const InputFiles& inputs) {
  std::set<std::string> names, made;
  for (const SavedRun& run : runs) {
    names.insert(run.name);
    for (const output_text::Document& document : run.documents) made.insert(document.name);
  }
  std::vector<std::string> files, gone;
  list_files(folder, "", files);
  for (const std::string& name : files) {
    const std::string path = join_path(folder, name);
    const std::string mark = mark_of(path);
    const std::size_t tab = mark.rfind('\t');
    if (tab == std::string::npos || names.count(mark.substr(0, tab)) == 0) continue;
    if (made.count(name) != 0 || inputs.hold(path)) continue;
    const auto bytes = read_file(path);
    const auto* text = std::get_if<std::string>(&bytes);
    if (text != nullptr && print_of(*text) == mark.substr(tab + 1)) gone.push_back(name);
  }
  return gone;
}

std::optional<FileError> save_runs(const std::string& folder, const std::vector<SavedRun>& runs,
                                   const InputFiles& inputs, Together together) {
  WritingWish wish;
  wish.together = together;
  wish.removed = outdated_files(folder, runs, inputs);
  std::vector<output_text::Document> documents;
  for (const SavedRun& run : runs) {
    for (const output_text::Document& document : run.documents) {
      wish.marks.push_back(mark_text(run, document));
      documents.push_back(document);
    }
  }
  if (const auto error = taken_by_input(folder, documents, inputs)) return error;
  return write_documents(folder, documents, wish);
}

std::optional<FileError> save_documents(const std::string& folder,
                                        const std::vector<output_text::Document>& documents,
                                        const InputFiles& inputs) {
  if (const auto error = taken_by_input(folder, documents, inputs)) return error;
  return write_documents(folder, documents);
}

std::optional<FileError> save_file(const std::string& path, const std::string& bytes,
                                   const InputFiles& inputs) {
  if (inputs.hold(path)) return FileError{FileFailure::is_input, path, {}};
  return write_file(path, bytes);
}

}  // namespace maillage::files
