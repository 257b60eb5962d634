// POSIX calls where the reason of a failure matters (the standard streams hide it),
// std::filesystem for the rest.
#include "src/files/files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

namespace maillage {
namespace {

namespace fs = std::filesystem;

FileError error_of(std::string path, std::error_code code) {
  FileFailure failure = FileFailure::other;
  if (code == std::errc::no_such_file_or_directory) failure = FileFailure::absent;
  if (code == std::errc::permission_denied || code == std::errc::operation_not_permitted) {
    failure = FileFailure::denied;
  }
  if (code == std::errc::read_only_file_system) failure = FileFailure::read_only;
  if (code == std::errc::no_space_on_device || code.value() == EDQUOT) {
    failure = FileFailure::disk_full;
  }
  if (code == std::errc::is_a_directory) failure = FileFailure::is_folder;
  if (code == std::errc::not_a_directory) failure = FileFailure::not_folder;
  return FileError{failure, std::move(path), code.message()};
}

FileError last_error(std::string path) {
  return error_of(std::move(path), std::error_code(errno, std::generic_category()));
}

// An open file, closed at the end.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  int number() const { return number_; }
  // A full disk may show only here.
  bool close() { return ::close(std::exchange(number_, -1)) == 0; }

 private:
  int number_;
};

// Writes a file that does not exist yet.
std::optional<FileError> create_file(const std::string& path, const std::string& bytes) {
  Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
  if (file.number() < 0) return last_error(path);
  std::size_t done = 0;
  while (done < bytes.size()) {
    const ssize_t count = ::write(file.number(), bytes.data() + done, bytes.size() - done);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return last_error(path);
    done += static_cast<std::size_t>(count);
  }
  if (!file.close()) return last_error(path);
  return std::nullopt;
}

// A folder for work in progress, gone at the end with all that is left in it.
class WorkFolder {
 public:
  // Made within `parent`; empty path and `error` set if that fails.
  WorkFolder(const std::string& parent, std::error_code& error) {
    for (int number = 0; number < 1000; ++number) {
      const fs::path path = fs::path(parent) / (".maillage-" + std::to_string(::getpid()) + "-" +
                                                std::to_string(number));
      if (fs::create_directory(path, error)) {
        path_ = path.string();
        return;
      }
      if (error) return;
    }
    error = std::make_error_code(std::errc::file_exists);
  }
  WorkFolder(const WorkFolder&) = delete;
  WorkFolder& operator=(const WorkFolder&) = delete;
  ~WorkFolder() {
    std::error_code ignored;
    if (!path_.empty()) fs::remove_all(path_, ignored);
  }
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

// "a/../../b", "/etc", "": names that are no place within a folder.
bool stays_inside(const std::string& name) {
  const fs::path path(name);
  return !name.empty() && path.is_relative() && path.has_filename() &&
         name.find('\0') == std::string::npos &&
         std::none_of(path.begin(), path.end(),
                      [](const fs::path& part) { return part == ".." || part == "."; });
}

// Folders made, innermost last, so that they can be taken back.
std::optional<FileError> make_folders(const fs::path& folder, std::vector<fs::path>& made) {
  std::vector<fs::path> absent;
  std::error_code code;
  for (fs::path path = folder; !path.empty(); path = path.parent_path()) {
    const fs::file_status status = fs::status(path, code);
    if (status.type() == fs::file_type::directory) break;
    if (status.type() != fs::file_type::not_found) {
      if (!code) code = std::make_error_code(std::errc::not_a_directory);
      return error_of(path.string(), code);
    }
    absent.push_back(path);
  }
  std::reverse(absent.begin(), absent.end());
  for (const fs::path& path : absent) {
    if (!fs::create_directory(path, code) && code) return error_of(path.string(), code);
    made.push_back(path);
  }
  return std::nullopt;
}

// Moves that can be taken back.
class Moves {
 public:
  std::optional<FileError> move(const fs::path& from, const fs::path& to) {
    std::error_code code;
    fs::rename(from, to, code);
    if (code) return error_of(to.string(), code);
    moves_.emplace_back(from, to);
    return std::nullopt;
  }

  void take_back() {
    std::error_code ignored;
    for (auto move = moves_.rbegin(); move != moves_.rend(); ++move) {
      fs::rename(move->second, move->first, ignored);
    }
    moves_.clear();
  }

 private:
  std::vector<std::pair<fs::path, fs::path>> moves_;
};

// What stands where a document is to go, if that is no file to be replaced: a folder, a device.
std::optional<FileError> obstacle(const fs::path& goal) {
  std::error_code code;
  const fs::file_type present = fs::status(goal, code).type();
  if (present == fs::file_type::directory) {
    return error_of(goal.string(), std::make_error_code(std::errc::is_a_directory));
  }
  if (present != fs::file_type::not_found && present != fs::file_type::regular) {
    if (!code) code = std::make_error_code(std::errc::not_supported);
    return error_of(goal.string(), code);
  }
  return std::nullopt;
}

// Everything is written into a folder beside, then moved: the old file out of the way, the new one
// in. `made` are the folders made on the way.
std::optional<FileError> replace_all(const fs::path& folder, const std::vector<Document>& documents,
                                     std::vector<fs::path>& made) {
  std::error_code code;
  const WorkFolder work(folder.string(), code);
  if (code) return error_of(folder.string(), code);
  const auto in_work = [&work](const char* state, std::size_t index) {
    return fs::path(work.path()) / (state + std::to_string(index));
  };
  for (std::size_t index = 0; index < documents.size(); ++index) {
    auto error = create_file(in_work("new-", index).string(), documents[index].bytes);
    if (!error) continue;
    error->path = (folder / documents[index].name).string();
    return error;
  }
  Moves moves;
  for (std::size_t index = 0; index < documents.size(); ++index) {
    const fs::path goal = folder / documents[index].name;
    std::optional<FileError> error = make_folders(goal.parent_path(), made);
    if (!error) error = obstacle(goal);
    if (!error && fs::symlink_status(goal, code).type() != fs::file_type::not_found) {
      error = moves.move(goal, in_work("old-", index));
    }
    if (!error) error = moves.move(in_work("new-", index), goal);
    if (!error) continue;
    moves.take_back();
    return error;
  }
  return std::nullopt;
}

}  // namespace

PathKind kind_of(const std::string& path) {
  std::error_code code;
  const fs::file_status status = fs::status(path, code);
  if (status.type() == fs::file_type::not_found) return PathKind::absent;
  return fs::is_directory(status) ? PathKind::folder : PathKind::file;
}

FileResult<std::string> read_file(const std::string& path) {
  Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.number() < 0) return last_error(path);
  struct stat status {};
  if (::fstat(file.number(), &status) != 0) return last_error(path);
  std::string bytes;
  if (S_ISREG(status.st_mode) && static_cast<std::size_t>(status.st_size) <= largest_file) {
    bytes.reserve(static_cast<std::size_t>(status.st_size));
  }
  std::array<char, 65536> buffer;
  while (true) {
    const ssize_t count = ::read(file.number(), buffer.data(), buffer.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return last_error(path);
    if (count == 0) return bytes;
    bytes.append(buffer.data(), static_cast<std::size_t>(count));
    if (bytes.size() > largest_file) return FileError{FileFailure::too_large, path, {}};
  }
}

FileResult<std::vector<std::string>> list_folder(const std::string& path) {
  std::vector<std::string> names;
  std::error_code code;
  fs::directory_iterator entry(path, code);
  for (; !code && entry != fs::directory_iterator(); entry.increment(code)) {
    names.push_back(entry->path().filename().string());
  }
  if (code) return error_of(path, code);
  std::sort(names.begin(), names.end());
  return names;
}

std::optional<FileError> write_file(const std::string& path, const std::string& bytes) {
  const std::string folder = folder_of(path).empty() ? "." : folder_of(path);
  if (kind_of(folder) == PathKind::absent) {
    return error_of(folder, std::make_error_code(std::errc::no_such_file_or_directory));
  }
  return write_documents(folder, {Document{name_of(path), bytes}});
}

std::optional<FileError> write_documents(const std::string& folder,
                                         const std::vector<Document>& documents) {
  for (const Document& document : documents) {
    if (!stays_inside(document.name)) return FileError{FileFailure::bad_name, document.name, {}};
  }
  // Without a slash at the end, so that parent_path() is the folder above.
  fs::path goal = fs::path(folder).lexically_normal();
  if (!goal.has_filename() && goal.has_parent_path()) goal = goal.parent_path();
  if (goal.empty()) goal = ".";
  std::vector<fs::path> made;
  std::optional<FileError> error = make_folders(goal, made);
  if (!error) error = replace_all(goal, documents, made);
  if (error) {
    std::error_code ignored;
    for (auto path = made.rbegin(); path != made.rend(); ++path) fs::remove(*path, ignored);
  }
  return error;
}

std::string join_path(const std::string& folder, const std::string& name) {
  return (fs::path(folder) / name).string();
}

std::string path_from(const std::string& folder, const std::string& path) {
  std::error_code failed;
  const fs::path from = fs::absolute(folder.empty() ? "." : folder, failed).lexically_normal();
  const fs::path to = fs::absolute(path, failed).lexically_normal();
  if (failed) return path;
  const fs::path relative = to.lexically_relative(from);
  return relative.empty() ? path : relative.generic_string();
}

std::string folder_of(const std::string& path) { return fs::path(path).parent_path().string(); }

std::string name_of(const std::string& path) { return fs::path(path).filename().string(); }

std::string stem_of(const std::string& path) { return fs::path(path).stem().string(); }

std::string extension_of(const std::string& path) {
  std::string extension = fs::path(path).extension().string();
  for (char& c : extension) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return extension;
}

}  // namespace maillage
