// The file system: the one place of the program that touches it.
//
// What fails is a value: which path, what kind of failure, the system's own words. Documents are
// written whole or not at all: beside their goal first, then moved.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "output/text/document.hpp"

namespace maillage {

enum class FileFailure {
  absent,
  denied,
  read_only,
  disk_full,
  is_folder,   // where a file is expected
  not_folder,  // a file, where a folder is expected
  too_large,   // over largest_file
  bad_name,    // a document's name that leads out of its folder
  other,
};

struct FileError {
  FileFailure failure = FileFailure::other;
  std::string path;
  std::string reason;  // the system's words; empty if the failure is ours

  friend bool operator==(const FileError&, const FileError&) = default;
};

template <class T>
using FileResult = std::variant<T, FileError>;

// Past this size a file is no contract: reading stops, even where the file never ends.
inline constexpr std::size_t largest_file = std::size_t{1} << 28;

enum class PathKind { absent, file, folder };
PathKind kind_of(const std::string& path);

FileResult<std::string> read_file(const std::string& path);

// Names of what a folder holds, sorted by byte, without "." and "..".
FileResult<std::vector<std::string>> list_folder(const std::string& path);

// Writes the file anew or leaves it as it was. Folders on the way must exist.
std::optional<FileError> write_file(const std::string& path, const std::string& bytes);

// Writes all documents into the folder, or none: made if it is absent, with the folders above it;
// else files of the same names are replaced and all others left alone. A name may hold "/".
// After a failure the folder is as it was before.
std::optional<FileError> write_documents(const std::string& folder,
                                         const std::vector<Document>& documents);

// Parts of a path, as written: "a/b.csv" → "a/", "b.csv", "b", ".csv".
std::string join_path(const std::string& folder, const std::string& name);
std::string path_from(const std::string& folder, const std::string& path);  // "../b" from "a/c"
std::string folder_of(const std::string& path);     // "" if the path has none
std::string name_of(const std::string& path);       // last part
std::string stem_of(const std::string& path);       // the name without its extension
std::string extension_of(const std::string& path);  // lower case, with its dot; may be empty

}  // namespace maillage
