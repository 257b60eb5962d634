// The file system: what is read, what is written, and that a failure leaves things as they were.
#include "src/files/files.hpp"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <string>
#include <thread>

#include "tests/support/temporary_folder.hpp"

namespace maillage::files {
namespace {

using Names = std::vector<std::string>;

std::string text_at(const std::string& path) { return std::get<std::string>(read_file(path)); }

FileFailure failure_of(const std::optional<FileError>& error) {
  return error ? error->failure : static_cast<FileFailure>(-1);
}

TEST(Files, ReadsBytesAsTheyAre) {
  const testing::TemporaryFolder folder;
  const std::string bytes("a\0\r\n\xFF", 5);
  folder.write("x", bytes);
  EXPECT_EQ(text_at(folder.path("x")), bytes);
}

TEST(Files, WhatCannotBeReadIsSaidWithItsPath) {
  const testing::TemporaryFolder folder;
  EXPECT_EQ(std::get<FileError>(read_file(folder.path("x"))),
            (FileError{FileFailure::absent, folder.path("x"), "No such file or directory"}));
  EXPECT_EQ(std::get<FileError>(read_file(folder.path())),
            (FileError{FileFailure::is_folder, folder.path(), "Is a directory"}));
}

TEST(Files, AnEndlessFileIsTooLarge) {
  EXPECT_EQ(std::get<FileError>(read_file("/dev/zero")),
            (FileError{FileFailure::too_large, "/dev/zero", ""}));
}

TEST(Files, APipeWithoutAWriterIsNotWaitedFor) {
  const testing::TemporaryFolder folder;
  ASSERT_EQ(::mkfifo(folder.path("x").c_str(), 0600), 0);
  EXPECT_EQ(std::get<FileError>(read_file(folder.path("x"))),
            (FileError{FileFailure::no_writer, folder.path("x"), ""}));
}

TEST(Files, APipeIsReadToItsEndHoweverSlowItsWriter) {
  const testing::TemporaryFolder folder;
  ASSERT_EQ(::mkfifo(folder.path("x").c_str(), 0600), 0);
  std::thread writer([&] {
    const int pipe = ::open(folder.path("x").c_str(), O_WRONLY);
    for (const char* piece : {"a", "b", "c"}) {
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
      EXPECT_EQ(::write(pipe, piece, 1), 1);
    }
    ::close(pipe);
  });
  EXPECT_EQ(text_at(folder.path("x")), "abc");
  writer.join();
}

TEST(Files, ListsNamesInOrder) {
  const testing::TemporaryFolder folder;
  for (const char* name : {"b", "a", "É", ".c", "B"}) folder.write(name, "");
  EXPECT_EQ(std::get<Names>(list_folder(folder.path())), (Names{".c", "B", "a", "b", "É"}));
}

TEST(Files, AFileIsNoFolder) {
  const testing::TemporaryFolder folder;
  folder.write("x", "");
  EXPECT_EQ(std::get<FileError>(list_folder(folder.path("x"))).failure, FileFailure::not_folder);
  EXPECT_EQ(failure_of(write_documents(folder.path("x"), {{"a", "1"}})), FileFailure::not_folder);
  EXPECT_EQ(failure_of(write_documents(folder.path("x/y"), {{"a", "1"}})), FileFailure::not_folder);
}

TEST(Files, KindsOfPath) {
  const testing::TemporaryFolder folder;
  folder.write("x", "");
  EXPECT_EQ(kind_of(folder.path("x")), PathKind::file);
  EXPECT_EQ(kind_of(folder.path()), PathKind::folder);
  EXPECT_EQ(kind_of(folder.path("y")), PathKind::absent);
}

TEST(Files, WritesDocumentsIntoANewFolder) {
  const testing::TemporaryFolder folder;
  EXPECT_EQ(write_documents(folder.path("a/b/"), {{"x.svg", "1"}, {"axes/y.svg", "2"}}),
            std::nullopt);
  EXPECT_EQ(folder.tree(), (Names{"a/", "a/b/", "a/b/axes/", "a/b/axes/y.svg", "a/b/x.svg"}));
  EXPECT_EQ(text_at(folder.path("a/b/axes/y.svg")), "2");
}

TEST(Files, LeavesOtherFilesOfAFolderAlone) {
  const testing::TemporaryFolder folder;
  folder.write("mine.txt", "kept");
  folder.write("x.svg", "old");
  EXPECT_EQ(write_documents(folder.path(), {{"x.svg", "new"}}), std::nullopt);
  EXPECT_EQ(folder.tree(), (Names{"mine.txt", "x.svg"}));
  EXPECT_EQ(text_at(folder.path("mine.txt")), "kept");
  EXPECT_EQ(text_at(folder.path("x.svg")), "new");
}

TEST(Files, AFailureLeavesTheFolderAsItWas) {
  const testing::TemporaryFolder folder;
  folder.write("a", "old");
  folder.write("c/mine", "kept");
  const auto error = write_documents(folder.path(), {{"a", "new"}, {"b/x", "new"}, {"c", "new"}});
  EXPECT_EQ(error, (FileError{FileFailure::is_folder, folder.path("c"), "Is a directory"}));
  EXPECT_EQ(folder.tree(), (Names{"a", "c/", "c/mine"}));
  EXPECT_EQ(text_at(folder.path("a")), "old");
}

TEST(Files, AFailureTakesBackTheFoldersItMade) {
  const testing::TemporaryFolder folder;
  EXPECT_EQ(failure_of(write_documents(folder.path("a/b"), {{"x", "1"}, {"x/y", "2"}})),
            FileFailure::not_folder);
  EXPECT_EQ(folder.tree(), Names{});
}

TEST(Files, AFileThatMayNotGrowIsNotLeftInHalves) {
  const testing::TemporaryFolder folder;
  folder.write("a", "old");
  // The limit's failure, as a full disk's, comes in the midst of writing.
  const auto write_within_limit = [&folder] {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit = {100000, 100000};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    const auto error =
        write_documents(folder.path(), {{"a", "new"}, {"b", std::string(200000, 'x')}});
    std::_Exit(error && error->path == folder.path("b") && !error->reason.empty() ? 0 : 1);
  };
  EXPECT_EXIT(write_within_limit(), ::testing::ExitedWithCode(0), "");
  EXPECT_EQ(folder.tree(), Names{"a"});
  EXPECT_EQ(text_at(folder.path("a")), "old");
}

TEST(Files, ADeviceIsNoFileToBeReplaced) {
  EXPECT_EQ(failure_of(write_file("/dev/null", "x")), FileFailure::other);
  EXPECT_EQ(text_at("/dev/null"), "");
}

TEST(Files, AFolderWithoutPermissionIsSaidSo) {
  const testing::TemporaryFolder folder;
  if (::geteuid() == 0) {
    // Root may write anywhere but into the kernel's own tables.
    const auto error = write_documents("/proc/maillage", {{"a", "1"}});
    EXPECT_EQ(error->path, "/proc/maillage");
    return;
  }
  ::chmod(folder.path().c_str(), 0500);
  EXPECT_EQ(failure_of(write_documents(folder.path(), {{"a", "1"}})), FileFailure::denied);
  ::chmod(folder.path().c_str(), 0700);
}

TEST(Files, ALinkIsReplacedNotFollowed) {
  const testing::TemporaryFolder folder;
  folder.write("goal", "kept");
  ASSERT_EQ(::symlink("goal", folder.path("link").c_str()), 0);
  EXPECT_EQ(write_documents(folder.path(), {{"link", "new"}}), std::nullopt);
  EXPECT_EQ(text_at(folder.path("goal")), "kept");
  EXPECT_EQ(text_at(folder.path("link")), "new");
}

TEST(Files, NamesStayWithinTheFolder) {
  const testing::TemporaryFolder folder;
  for (const std::string name : {"../x", "a/../../x", "/x", "", ".", "a/", "..", "./a"}) {
    EXPECT_EQ(write_documents(folder.path("o"), {{"ok", "1"}, {name, "2"}}),
              (FileError{FileFailure::bad_name, name, ""}))
        << name;
  }
  EXPECT_EQ(folder.tree(), Names{});
}

TEST(Files, WritesOneFileInAFolderThatIsThere) {
  const testing::TemporaryFolder folder;
  EXPECT_EQ(write_file(folder.path("x"), "1"), std::nullopt);
  EXPECT_EQ(write_file(folder.path("x"), "2"), std::nullopt);
  EXPECT_EQ(text_at(folder.path("x")), "2");
  EXPECT_EQ(failure_of(write_file(folder.path("a/x"), "1")), FileFailure::absent);
  EXPECT_EQ(folder.tree(), Names{"x"});
}

TEST(Files, PartsOfAPath) {
  EXPECT_EQ(join_path("a/", "b.csv"), "a/b.csv");
  EXPECT_EQ(join_path("", "b.csv"), "b.csv");
  EXPECT_EQ(join_path("a", "/b"), "/b");
  EXPECT_EQ(folder_of("a/b/c.csv"), "a/b");
  EXPECT_EQ(folder_of("c.csv"), "");
  EXPECT_EQ(name_of("a/c.csv"), "c.csv");
  EXPECT_EQ(stem_of("a/2020.csv"), "2020");
  EXPECT_EQ(extension_of("a/2020.CSV"), ".csv");
  EXPECT_EQ(extension_of("a.b/c"), "");
}

}  // namespace
}  // namespace maillage::files
