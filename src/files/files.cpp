// POSIX calls where the reason of a failure matters (the standard streams hide it),
// std::filesystem for the rest. Writing is src/files/writing.cpp's.
#include "src/files/files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/xattr.h>
#endif

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <filesystem>
#include <system_error>
#include <thread>
#include <utility>

#include "src/files/file_calls.hpp"

namespace maillage::files {

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
  if (code == std::errc::filename_too_long) failure = FileFailure::long_name;
  if (code == std::errc::is_a_directory) failure = FileFailure::is_folder;
  if (code == std::errc::not_a_directory) failure = FileFailure::not_folder;
  return FileError{failure, std::move(path), code.message()};
}

FileError last_error(std::string path) {
  return error_of(std::move(path), std::error_code(errno, std::generic_category()));
}

bool Descriptor::close() {
  const int number = std::exchange(number_, -1);
  return number < 0 || ::close(number) == 0;
}

FileIdentity identity_of(const std::string& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 ? FileIdentity{status.st_dev, status.st_ino}
                                            : FileIdentity{};
}

void InputFiles::add(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode)) {
    known_.emplace(status.st_dev, status.st_ino);
  }
}

void InputFiles::add(const InputFiles& others) {
  known_.insert(others.known_.begin(), others.known_.end());
}

bool InputFiles::hold(const std::string& path) const {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 && known_.count({status.st_dev, status.st_ino}) != 0;
}

std::string mark_of(const std::string& path) {
  std::array<char, 1024> mark{};
#ifdef __linux__
  const ssize_t size = ::lgetxattr(path.c_str(), mark_name, mark.data(), mark.size());
#else
  const ssize_t size = -1;
#endif
  return size <= 0 ? std::string() : std::string(mark.data(), static_cast<std::size_t>(size));
}

PathKind kind_of(const std::string& path) {
  std::error_code code;
  const fs::file_status status = fs::status(path, code);
  if (status.type() == fs::file_type::not_found) return PathKind::absent;
  return fs::is_directory(status) ? PathKind::folder : PathKind::file;
}

std::string program_path() {
  std::error_code code;
  return fs::read_symlink("/proc/self/exe", code).string();
}

std::optional<FileError> read_blocks(const std::string& path,
                                     const std::function<bool(std::string_view)>& take) {
  // A pipe without a writer would be waited for without end, a contract's folder may hold one.
  Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
  if (file.number() < 0) return last_error(path);
  struct stat status {};
  if (::fstat(file.number(), &status) != 0) return last_error(path);
  const bool is_pipe = S_ISFIFO(status.st_mode);
  int patience = 50;
  bool is_begun = false;
  std::array<char, 65536> buffer;
  while (true) {
    const ssize_t count = ::read(file.number(), buffer.data(), buffer.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0 && errno == EAGAIN && is_pipe) {  // a writer is there, and slower
      ::fcntl(file.number(), F_SETFL, O_RDONLY);
      continue;
    }
    const bool is_silent = count < 0 ? errno == EAGAIN : count == 0 && is_pipe && !is_begun;
    if (is_silent && --patience > 0) {  // a writer may be on its way
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
      continue;
    }
    if (is_silent) return FileError{FileFailure::no_writer, path, {}};
    if (count < 0) return last_error(path);
    if (count == 0) return std::nullopt;
    is_begun = true;
    if (!take({buffer.data(), static_cast<std::size_t>(count)})) return std::nullopt;
  }
}

FileResult<std::string> read_file(const std::string& path) {
  std::string bytes;
  std::error_code unknown;
  const std::uintmax_t size = fs::file_size(path, unknown);  // no regular file: an error
  if (!unknown && size <= largest_file) bytes.reserve(static_cast<std::size_t>(size));
  if (auto failure = read_blocks(path, [&](std::string_view block) {
        bytes += block;
        return bytes.size() <= largest_file;
      })) {
    return *std::move(failure);
  }
  if (bytes.size() > largest_file) return FileError{FileFailure::too_large, path, {}};
  return bytes;
}

bool is_linked_out(const std::string& path, const std::string& folder) {
  std::error_code code;
  const fs::path inside = fs::canonical(folder.empty() ? "." : folder, code);
  if (code) return false;  // nothing can be read there
  const fs::path file = fs::canonical(path, code);
  if (code) return false;
  return std::mismatch(inside.begin(), inside.end(), file.begin(), file.end()).first !=
         inside.end();
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

std::string join_path(const std::string& folder, const std::string& name) {
  return (fs::path(folder) / name).string();
}

std::vector<std::string> parts_of(const std::string& path) {
  std::error_code failed;
  const fs::path whole = fs::absolute(path, failed).lexically_normal();
  std::vector<std::string> parts;
  for (const fs::path& part : whole.relative_path()) {
    if (!part.empty()) parts.push_back(part.string());
  }
  return parts;
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

}  // namespace maillage::files
