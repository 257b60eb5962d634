// The file system: the one place of the program that touches it.
//
// What fails is a value: which path, what kind of failure, the system's own words. Documents are
// written whole or not at all: beside their goal first, then moved.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "output/text/document.hpp"

namespace maillage::files {

enum class FileFailure {
  absent,
  denied,
  read_only,
  disk_full,
  is_folder,   // where a file is expected
  not_folder,  // a file, where a folder is expected
  too_large,   // over largest_file
  bad_name,    // a document's name that leads out of its folder
  long_name,   // longer than the system holds
  is_input,    // a file that this run has read: it is never replaced
  occupied,    // another run is writing there
  leads_out,   // a link of a contract's folder to what stands outside of it
  no_writer,   // a pipe that nobody writes to, a terminal that nobody types at
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

// The same block by block, until `take` wants no more (false): of any size, and never held as a whole.
std::optional<FileError> read_blocks(const std::string& path,
                                     const std::function<bool(std::string_view)>& take);

// What stands in a folder by its name, and elsewhere by its links. The folder itself may be a link.
bool is_linked_out(const std::string& path, const std::string& folder);

// Where this program's own file stands; empty where the system does not say.
std::string program_path();

// Names of what a folder holds, sorted by byte, without "." and "..".
FileResult<std::vector<std::string>> list_folder(const std::string& path);

// Device and number of what is there, links followed; zeros: nothing is.
using FileIdentity = std::pair<std::uint64_t, std::uint64_t>;
FileIdentity identity_of(const std::string& path);

// Files that a run has read, by what they are, not by name: links, "./" and the case of letters do
// not hide one.
class InputFiles {
 public:
  void add(const std::string& path);  // nothing if no file is there
  void add(const InputFiles& others);
  bool hold(const std::string& path) const;

 private:
  std::set<FileIdentity> known_;
};

// How far what is written belongs together.
enum class Together {
  each_file,     // files are whole, one by one: stopped in the middle, some are new and some old
  whole_folder,  // they mean something only together (a contract): all at one moment, where the
                 // system can
};

struct WritingWish {
  std::vector<std::string> removed;  // names of files that go
  std::vector<std::string> marks;    // of each document, see mark_of(); missing ones: none
  Together together = Together::each_file;
};

// A mark that stands with a file without being in it (an extended attribute of its own name), empty if
// there is none: one that another program writes anew has lost it, and some disks keep none.
std::string mark_of(const std::string& path);

// Writes the file anew or leaves it as it was. Folders on the way must exist.
std::optional<FileError> write_file(const std::string& path, const std::string& bytes);

// Writes all documents into the folder, or none: made if it is absent, with the folders above it;
// else files of the same names are replaced, those to be removed go, and all others are left alone. A
// name may hold "/". After a failure the folder is as it was before. Where the program is stopped in
// the middle (power, kill), each file is the old one or the new one, whole; what it leaves behind
// stands in a folder ".maillage-en-cours" and goes with the next writing there.
std::optional<FileError> write_documents(const std::string& folder,
                                         const std::vector<output_text::Document>& documents,
                                         const WritingWish& wish = {});

// Parts of a path, as written: "a/b.csv" → "a/", "b.csv", "b", ".csv".
std::string join_path(const std::string& folder, const std::string& name);
std::string path_from(const std::string& folder, const std::string& path);  // "../b" from "a/c"
std::string folder_of(const std::string& path);     // "" if the path has none
std::string name_of(const std::string& path);       // last part
std::string stem_of(const std::string& path);       // the name without its extension
std::string extension_of(const std::string& path);  // lower case, with its dot; may be empty

// Names from the root to the path, without "." and "..": "home", "a", "b.csv". Links keep their names.
std::vector<std::string> parts_of(const std::string& path);

}  // namespace maillage::files
