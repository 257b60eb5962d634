// Documents to the disk: written into a folder beside their goal, made certain there, then moved by one
// rename each.
//
//   the goal is not there      made whole beside it, then one rename                                make_whole
//   a folder that means        one with the new files beside, what it keeps under second names,
//   something only whole       then both change places at one moment (renameat2 of Linux)           change_places
//   any other                  each file by its rename; the old ones are kept until all are there   replace_each
//
// Bytes are made certain (fsync) before the rename: a disk may take a name before the bytes it names, and
// an empty file would stand there after a power cut. Of many files one call for the whole disk is quicker
// than one each. Where changing places is not to be had (another system, somebody else's files, too many of
// them), the last way serves. Everything in progress stands in one folder of a name of its own, which the
// next run clears away (work_folder). What a folder keeps: kept_files.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/xattr.h>
#endif

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <utility>

#include "src/files/file_calls.hpp"
#include "src/files/files.hpp"
#include "src/files/kept_files.hpp"
#include "src/files/work_folder.hpp"

namespace maillage::files {
namespace {

// More files than this are made certain by one call for the whole disk.
constexpr std::size_t most_synced_alone = 8;

enum class Certain { now, later };

// Writes a file that does not exist yet. A mark that the disk does not keep is none.
std::optional<FileError> create_file(const std::string& path, const std::string& bytes,
                                     const std::string& mark, Certain certain) {
  Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
  if (file.number() < 0) return last_error(path);
  std::size_t done = 0;
  while (done < bytes.size()) {
    const ssize_t count = ::write(file.number(), bytes.data() + done, bytes.size() - done);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return last_error(path);
    done += static_cast<std::size_t>(count);
  }
#ifdef __linux__
  if (!mark.empty()) ::fsetxattr(file.number(), mark_name, mark.data(), mark.size(), 0);
#endif
  if (certain == Certain::now && ::fsync(file.number()) != 0 && errno != EINVAL) {
    return last_error(path);
  }
  if (!file.close()) return last_error(path);
  return std::nullopt;
}

// A file that replaces another may be read and written by whom that one might be.
void keep_permissions(const fs::path& made, const fs::path& goal) {
  struct stat before {};
  if (::lstat(goal.c_str(), &before) == 0 && S_ISREG(before.st_mode)) {
    ::chmod(made.c_str(), before.st_mode & 0777);
  }
}

// NewNames in a folder are certain after this. Some file systems cannot; there is nothing else to do.
void sync_folder(const fs::path& folder) {
  const Descriptor open(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (open.number() >= 0) ::fsync(open.number());
}

std::optional<FileError> sync_disk(const fs::path& folder) {
#ifdef __linux__
  const Descriptor open(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (open.number() >= 0 && ::syncfs(open.number()) != 0) return last_error(folder.string());
#else
  (void)folder;
  ::sync();
#endif
  return std::nullopt;
}

// Two names change places at one moment; false: not here.
bool exchanged(const fs::path& one, const fs::path& other) {
#ifdef RENAME_EXCHANGE
  return ::renameat2(AT_FDCWD, one.c_str(), AT_FDCWD, other.c_str(), RENAME_EXCHANGE) == 0;
#else
  (void)one;
  (void)other;
  return false;
#endif
}

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
      if (!code) code = as_code(std::errc::not_a_directory);
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

// What stands where a document is to go, if that is no file to be replaced: a folder, a device.
std::optional<FileError> obstacle(const fs::path& goal) {
  std::error_code code;
  const fs::file_type present = fs::status(goal, code).type();
  if (present == fs::file_type::directory) {
    return error_of(goal.string(), as_code(std::errc::is_a_directory));
  }
  if (present != fs::file_type::not_found && present != fs::file_type::regular) {
    if (!code) code = as_code(std::errc::not_supported);
    return error_of(goal.string(), code);
  }
  return std::nullopt;
}

// The old file under a second name, so that it can come back: the first is never without it.
std::error_code keep_old(const fs::path& goal, const fs::path& old) {
  std::error_code code;
  fs::create_hard_link(goal, old, code);
  if (code) fs::copy(goal, old, fs::copy_options::copy_symlinks, code);
  return code;
}

// Moves onto what may be there, and removals, that can be taken back.
class Moves {
 public:
  explicit Moves(fs::path work) : work_(std::move(work)) {}

  std::optional<FileError> move(const fs::path& from, const fs::path& goal) {
    return change(goal, [&](std::error_code& code) { fs::rename(from, goal, code); });
  }

  std::optional<FileError> remove(const fs::path& goal) {
    if (!is_there(goal)) return std::nullopt;
    return change(goal, [&](std::error_code& code) { fs::remove(goal, code); });
  }

  void take_back() {
    std::error_code ignored;
    for (auto done = done_.rbegin(); done != done_.rend(); ++done) {
      if (done->second.empty()) {
        fs::remove(done->first, ignored);
      } else {
        fs::rename(done->second, done->first, ignored);
      }
    }
    done_.clear();
  }

 private:
  template <class Change>
  std::optional<FileError> change(const fs::path& goal, const Change& make) {
    fs::path old;
    std::error_code code;
    if (is_there(goal)) {
      old = work_ / ("old-" + std::to_string(done_.size()));
      code = keep_old(goal, old);
    }
    if (!code) make(code);
    if (code) return error_of(goal.string(), code);
    done_.emplace_back(goal, old);
    return std::nullopt;
  }

  fs::path work_;
  std::vector<std::pair<fs::path, fs::path>> done_;  // and where its old file is, if it had one
};

// All documents as they are to be, under names of their own or as they stand in their folder.
enum class NewNames { numbered, own };

fs::path new_path(const fs::path& work, NewNames names, const output_text::Document& document,
                  std::size_t index) {
  return names == NewNames::own ? work / document.name : work / ("new-" + std::to_string(index));
}

std::optional<FileError> write_new(const fs::path& work, const fs::path& goal, NewNames names,
                                   const std::vector<output_text::Document>& documents,
                                   const std::vector<std::string>& marks) {
  const Certain certain = documents.size() > most_synced_alone ? Certain::later : Certain::now;
  // An error is told of where the file was to stand.
  const auto told = [&](FileError error) {
    const std::string begin = work.string();
    if (error.path.rfind(begin, 0) == 0)
      error.path = goal.string() + error.path.substr(begin.size());
    return error;
  };
  std::vector<fs::path> made;
  for (std::size_t i = 0; i < documents.size(); ++i) {
    const fs::path path = new_path(work, names, documents[i], i);
    if (const auto error = make_folders(path.parent_path(), made)) return told(*error);
    if (auto error = create_file(path.string(), documents[i].bytes,
                                 i < marks.size() ? marks[i] : std::string(), certain)) {
      error->path = (goal / documents[i].name).string();
      return error;
    }
    keep_permissions(path, goal / documents[i].name);
  }
  if (certain == Certain::later) return sync_disk(work);
  for (const fs::path& folder : made) sync_folder(folder);
  sync_folder(work);
  return std::nullopt;
}

FileError occupied(const fs::path& folder) {
  return FileError{FileFailure::occupied, folder.string(), {}};
}

// The goal is not there: it is made whole beside `first`, the outermost folder that is missing, and
// comes by one rename.
std::optional<FileError> make_whole(const fs::path& base, const fs::path& first,
                                    const fs::path& goal,
                                    const std::vector<output_text::Document>& documents,
                                    const WritingWish& wish) {
  const Turn turn(base);
  if (!turn.came()) return occupied(base);
  std::error_code code;
  const WorkFolder work(base, code);
  if (code) return error_of(goal.string(), code);
  const fs::path made = work.path() / "new";
  const fs::path inner = goal == first ? made : made / goal.lexically_relative(first);
  fs::create_directories(inner, code);
  if (code) return error_of(goal.string(), code);
  if (const auto error = write_new(inner, goal, NewNames::own, documents, wish.marks)) return error;
  fs::rename(made, first, code);
  if (code) return error_of(goal.string(), code);
  sync_folder(base);
  return std::nullopt;
}

// Each by one rename, in a folder that is there. `made` are the folders made on the way.
std::optional<FileError> replace_each(const fs::path& goal,
                                      const std::vector<output_text::Document>& documents,
                                      const WritingWish& wish, std::vector<fs::path>& made) {
  const Turn turn(goal);
  if (!turn.came()) return occupied(goal);
  std::error_code code;
  const WorkFolder work(goal, code);
  if (code) return error_of(goal.string(), code);
  if (const auto error = write_new(work.path(), goal, NewNames::numbered, documents, wish.marks))
    return error;
  Moves moves(work.path());
  std::optional<FileError> error;
  for (std::size_t i = 0; !error && i < documents.size(); ++i) {
    error = make_folders((goal / documents[i].name).parent_path(), made);
    if (!error) error = obstacle(goal / documents[i].name);
  }
  for (std::size_t i = 0; !error && i < documents.size(); ++i) {
    error = moves.move(new_path(work.path(), NewNames::numbered, documents[i], i),
                       goal / documents[i].name);
  }
  for (const std::string& name : wish.removed) {
    if (!error) error = moves.remove(goal / name);
  }
  if (error) {
    moves.take_back();
    return error;
  }
  std::vector<fs::path> changed = made;
  for (const output_text::Document& document : documents)
    changed.push_back((goal / document.name).parent_path());
  std::sort(changed.begin(), changed.end());
  changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
  for (const fs::path& folder : changed) sync_folder(folder);
  return std::nullopt;
}

// The folder changes places with one in which the documents are new. None: it cannot here, and
// nothing has been changed.
std::optional<std::optional<FileError>> change_places(
    const fs::path& goal, const std::vector<output_text::Document>& documents,
    const WritingWish& wish) {
  std::error_code code;
  const fs::path real = fs::canonical(goal, code);
  if (code || !real.has_parent_path() || real == real.parent_path() || stands_in(real)) {
    return std::nullopt;
  }
  for (const output_text::Document& document : documents) {
    if (obstacle(real / document.name)) return std::nullopt;
  }
  const Turn turn(real.parent_path()), inner_turn(real);
  if (!turn.came() || !inner_turn.came()) return occupied(real);
  const WorkFolder work(real.parent_path(), code);
  if (code) return std::nullopt;
  const fs::path made = work.path() / "new";
  Kept kept(documents, wish.removed);
  if (!kept.link(real, made)) return std::nullopt;
  if (auto error = write_new(made, goal, NewNames::own, documents, wish.marks)) return error;
  if (!exchanged(made, real)) return std::nullopt;
  sync_folder(real.parent_path());
  kept.bring_over(made, real);
  return std::optional<FileError>();
}

// Folders that removals have emptied.
void remove_empty(const fs::path& goal, const std::vector<std::string>& removed) {
  std::error_code ignored;
  for (const std::string& name : removed) {
    fs::path folder = fs::path(name).parent_path();
    while (!folder.empty() && ::rmdir((goal / folder).c_str()) == 0) folder = folder.parent_path();
  }
}

}  // namespace

std::optional<FileError> write_file(const std::string& path, const std::string& bytes) {
  const std::string folder = folder_of(path).empty() ? "." : folder_of(path);
  if (kind_of(folder) == PathKind::absent) {
    return error_of(folder, as_code(std::errc::no_such_file_or_directory));
  }
  return write_documents(folder, {output_text::Document{name_of(path), bytes}});
}

std::optional<FileError> write_documents(const std::string& folder,
                                         const std::vector<output_text::Document>& documents,
                                         const WritingWish& wish) {
  for (const output_text::Document& document : documents) {
    if (!stays_inside(document.name)) return FileError{FileFailure::bad_name, document.name, {}};
  }
  for (const std::string& name : wish.removed) {
    if (!stays_inside(name)) return FileError{FileFailure::bad_name, name, {}};
  }
  // Without a slash at the end, so that parent_path() is the folder above.
  fs::path goal = fs::path(folder).lexically_normal();
  if (!goal.has_filename() && goal.has_parent_path()) goal = goal.parent_path();
  if (goal.empty()) goal = ".";
  std::error_code code;
  fs::path first;  // the outermost folder that is missing
  for (fs::path path = goal; !path.empty() && !is_there(path); path = path.parent_path()) {
    first = path;
  }
  const fs::path base = first.has_parent_path() ? first.parent_path() : fs::path(".");
  const fs::path above = first.empty() ? goal : base;
  if (fs::status(above, code).type() != fs::file_type::directory) {
    return error_of(above.string(), code ? code : as_code(std::errc::not_a_directory));
  }
  if (!first.empty()) {
    auto error = make_whole(base, first, goal, documents, wish);
    // Another run has made it meanwhile: it is there, then.
    if (error && is_there(first)) return write_documents(folder, documents, wish);
    return error;
  }
  if (wish.together == Together::whole_folder) {
    if (const auto done = change_places(goal, documents, wish)) {
      if (!*done) remove_empty(goal, wish.removed);
      return *done;
    }
  }
  std::vector<fs::path> made;
  std::optional<FileError> error = replace_each(goal, documents, wish, made);
  if (error) {
    std::error_code ignored;
    for (auto path = made.rbegin(); path != made.rend(); ++path) fs::remove(*path, ignored);
  } else {
    remove_empty(goal, wish.removed);
  }
  return error;
}

}  // namespace maillage::files
