// Writing when the program is stopped in the middle, and beside what is somebody else's.
#include <fcntl.h>
#include <gtest/gtest.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <functional>
#include <string>

#include "src/files/files.hpp"
#include "tests/support/temporary_folder.hpp"

namespace {

// Renames until the program is killed; below 0: never.
int renames_left = -1;

void count_rename() {
  if (renames_left == 0) ::_exit(9);
  if (renames_left > 0) --renames_left;
}

}  // namespace

// In place of the C library's, for the whole of the tests.
extern "C" int rename(const char* from, const char* to) noexcept {
  count_rename();
  return static_cast<int>(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}
extern "C" int renameat2(int from_folder, const char* from, int to_folder, const char* to,
                         unsigned flags) noexcept {
  count_rename();
  return static_cast<int>(::syscall(SYS_renameat2, from_folder, from, to_folder, to, flags));
}

namespace maillage::files {
namespace {

using FileTree = std::vector<std::string>;

std::string file_text(const std::string& path) {
  const auto read = read_file(path);
  return std::holds_alternative<std::string>(read) ? std::get<std::string>(read) : "absent";
}

// Runs it in a process that is killed in place of the rename after `renames` of them; true if it
// came to its end.
bool survives(int renames, const std::function<void()>& run) {
  const pid_t child = ::fork();
  if (child == 0) {
    renames_left = renames;
    run();
    ::_exit(0);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

const std::vector<output_text::Document> newer = {
    {"contrat.toml", "new"}, {"actions.csv", "new"}, {"bilans/2021.csv", "new"}};

void write_first(const testing::TemporaryFolder& folder) {
  folder.write("c/contrat.toml", "old");
  folder.write("c/actions.csv", "old");
  folder.write("c/bilans/2021.csv", "old");
  folder.write("c/bilans/2020.csv", "old");
  folder.write("c/notes.txt", "mine");
}

TEST(Writing, KilledAtAnyRenameLeavesEachFileWhole) {
  for (int renames = 0, survived = 0; survived == 0; ++renames) {
    ASSERT_LT(renames, 20);
    const testing::TemporaryFolder folder;
    write_first(folder);
    survived = survives(renames, [&] { write_documents(folder.path("c"), newer); });
    for (const output_text::Document& document : newer) {
      const std::string text = file_text(folder.path("c/" + document.name));
      EXPECT_TRUE(text == "old" || text == "new") << document.name << " " << text;
      EXPECT_TRUE(survived == 0 || text == "new");
    }
    EXPECT_EQ(file_text(folder.path("c/notes.txt")), "mine");
  }
}

TEST(Writing, KilledAtAnyRenameLeavesAFolderThatBelongsTogetherOldOrNew) {
  for (int renames = 0, survived = 0; survived == 0; ++renames) {
    ASSERT_LT(renames, 20);
    const testing::TemporaryFolder folder;
    write_first(folder);
    survived = survives(renames, [&] {
      write_documents(folder.path("c"), newer, {{"bilans/2020.csv"}, {}, Together::whole_folder});
    });
    const std::string now = file_text(folder.path("c/contrat.toml"));
    for (const output_text::Document& document : newer) {
      EXPECT_EQ(file_text(folder.path("c/" + document.name)), now);
    }
    EXPECT_EQ(file_text(folder.path("c/bilans/2020.csv")), now == "new" ? "absent" : "old");
    EXPECT_EQ(file_text(folder.path("c/notes.txt")), "mine");
    EXPECT_EQ(survived == 1, now == "new" && renames > 0);
  }
}

TEST(Writing, KilledAtAnyRenameANewFolderIsAbsentOrWhole) {
  const testing::TemporaryFolder folder;
  EXPECT_FALSE(survives(0, [&] { write_documents(folder.path("a/b"), newer); }));
  EXPECT_EQ(kind_of(folder.path("a")), PathKind::absent);
  EXPECT_TRUE(survives(1, [&] { write_documents(folder.path("a/b"), newer); }));
  EXPECT_EQ(folder.tree(), (FileTree{"a/", "a/b/", "a/b/actions.csv", "a/b/bilans/",
                                     "a/b/bilans/2021.csv", "a/b/contrat.toml"}));
}

TEST(Writing, WhatAKilledRunLeftGoesWithTheNext) {
  const testing::TemporaryFolder folder;
  folder.write("c/a", "old");
  EXPECT_FALSE(survives(0, [&] { write_documents(folder.path("c"), {{"a", "1"}}); }));
  EXPECT_EQ(folder.tree(), (FileTree{"c/", "c/.maillage-en-cours/", "c/.maillage-en-cours/new-0",
                                     "c/.maillage-en-cours/old-0", "c/a"}));
  EXPECT_EQ(write_documents(folder.path("c"), {{"a", "2"}}), std::nullopt);
  EXPECT_EQ(folder.tree(), (FileTree{"c/", "c/a"}));
  EXPECT_EQ(file_text(folder.path("c/a")), "2");
}

TEST(Writing, AFolderOfSomebodysUnderThatNameIsLeft) {
  const testing::TemporaryFolder folder;
  folder.write("c/.maillage-en-cours/these.odt", "mine");
  EXPECT_NE(write_documents(folder.path("c"), {{"a", "2"}}), std::nullopt);
  EXPECT_EQ(file_text(folder.path("c/.maillage-en-cours/these.odt")), "mine");
}

TEST(Writing, AFolderThatChangesPlacesKeepsTheRest) {
  const testing::TemporaryFolder folder;
  write_first(folder);
  folder.write("c/pieces/a/b.odt", "mine");
  ASSERT_EQ(::symlink("notes.txt", folder.path("c/lien").c_str()), 0);
  ASSERT_EQ(::chmod(folder.path("c").c_str(), 0750), 0);
  struct stat before {
  }, after{}, about{};
  ::stat(folder.path("c/notes.txt").c_str(), &before);
  EXPECT_EQ(write_documents(folder.path("c"), {{"contrat.toml", "new"}},
                            {{"bilans/2021.csv"}, {}, Together::whole_folder}),
            std::nullopt);
  ::stat(folder.path("c/notes.txt").c_str(), &after);
  ::stat(folder.path("c").c_str(), &about);
  EXPECT_EQ(before.st_ino, after.st_ino);
  EXPECT_EQ(about.st_mode & 07777u, 0750u);
  EXPECT_EQ(folder.tree(),
            (FileTree{"c/", "c/actions.csv", "c/bilans/", "c/bilans/2020.csv", "c/contrat.toml",
                      "c/lien", "c/notes.txt", "c/pieces/", "c/pieces/a/", "c/pieces/a/b.odt"}));
  EXPECT_EQ(file_text(folder.path("c/lien")), "mine");
}

TEST(Writing, AFileThatIsReplacedKeepsItsPermissions) {
  const testing::TemporaryFolder folder;
  folder.write("c/a", "old");
  ASSERT_EQ(::chmod(folder.path("c/a").c_str(), 0640), 0);
  EXPECT_EQ(write_documents(folder.path("c"), {{"a", "new"}}), std::nullopt);
  struct stat after {};
  ::stat(folder.path("c/a").c_str(), &after);
  EXPECT_EQ(after.st_mode & 07777u, 0640u);
  EXPECT_EQ(file_text(folder.path("c/a")), "new");
}

// Its shell would stand in the old one.
TEST(Writing, TheFolderThatOneStandsInDoesNotChangePlaces) {
  const testing::TemporaryFolder folder;
  write_first(folder);
  struct stat before {
  }, after{};
  ::stat(folder.path("c").c_str(), &before);
  EXPECT_TRUE(survives(-1, [&] {
    if (::chdir(folder.path("c").c_str()) != 0) ::_exit(1);
    if (write_documents(".", newer, {{}, {}, Together::whole_folder})) ::_exit(2);
  }));
  ::stat(folder.path("c").c_str(), &after);
  EXPECT_EQ(before.st_ino, after.st_ino);
  EXPECT_EQ(file_text(folder.path("c/contrat.toml")), "new");
}

TEST(Writing, FilesThatGoTakeTheirEmptyFoldersAlong) {
  const testing::TemporaryFolder folder;
  folder.write("c/fiches/a/x.svg", "1");
  folder.write("c/plan.svg", "1");
  EXPECT_EQ(write_documents(folder.path("c"), {{"plan.svg", "2"}},
                            {{"fiches/a/x.svg", "absent"}, {}, {}}),
            std::nullopt);
  EXPECT_EQ(folder.tree(), (FileTree{"c/", "c/plan.svg"}));
}

}  // namespace
}  // namespace maillage::files
