// Which contracts a folder of them holds, and a list.
#include "src/files/found_contracts.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "src/files/saving.hpp"
#include "tests/support/temporary_folder.hpp"

namespace maillage::files {
namespace {

// What is found, from the folder; what is said of the rest behind it.
std::string found_in(const testing::TemporaryFolder& folder, const std::string& name = "",
                     const std::string& left_out = "") {
  const FoundContracts found =
      find_contracts(name.empty() ? folder.path() : folder.path(name), left_out);
  std::string text;
  const auto add = [&](const std::string& what, const std::vector<std::string>& paths) {
    for (const std::string& path : paths) {
      text += (text.empty() ? "" : " ") + what + path_from(folder.path(), path);
    }
  };
  add("", found.paths);
  add("deep:", found.too_deep);
  add("years:", found.without_plan);
  return text;
}

TEST(FoundContracts, AContractIsItselfWithAllItHolds) {
  const testing::TemporaryFolder folder;
  folder.write("a/contrat.toml", "");
  folder.write("a/actions.csv", "");
  folder.write("a/b/contrat.toml", "");
  EXPECT_EQ(found_in(folder, "a"), "a");
  EXPECT_EQ(found_in(folder), "a");
}

TEST(FoundContracts, ContractsScenariosAndTablesAreFoundAtAnyDepthInOrder) {
  const testing::TemporaryFolder folder;
  folder.write("z.csv", "");
  folder.write("d55/b/contrat.toml", "");
  folder.write("d55/a/scenario.toml", "");
  folder.write("d54/suivi.xlsx", "");
  folder.write("d54/note.pdf", "");
  folder.write("d54/note.txt", "");
  EXPECT_EQ(found_in(folder), "d54/suivi.xlsx d55/a d55/b z.csv");
}

TEST(FoundContracts, WhatTheProgramWroteHiddenFilesAndLocksAreNone) {
  const testing::TemporaryFolder folder;
  folder.write("a.csv", "");
  folder.write(".b.csv", "");
  folder.write("~$c.xlsx", "");
  folder.write(".git/contrat.toml", "");
  save_runs(folder.path(), {{"export csv", {{"d.csv", "x"}}}}, {});
  if (mark_of(folder.path("d.csv")).empty()) GTEST_SKIP() << "this disk keeps no marks";
  EXPECT_EQ(found_in(folder), "a.csv");
}

TEST(FoundContracts, WhereTheRunWritesIsNotSearched) {
  const testing::TemporaryFolder folder;
  folder.write("a/contrat.toml", "");
  folder.write("out/b/contrat.toml", "");
  EXPECT_EQ(found_in(folder, "", folder.path("out")), "a");
}

TEST(FoundContracts, ALinkThatLeadsBackEndsAndALinkedFolderIsSearched) {
  const testing::TemporaryFolder folder, other;
  folder.write("a/b/contrat.toml", "");
  other.write("c/contrat.toml", "");
  std::filesystem::create_directory_symlink(folder.path(), folder.path("a/back"));
  std::filesystem::create_directory_symlink(other.path(), folder.path("shared"));
  EXPECT_EQ(found_in(folder), "a/b shared/c");
}

TEST(FoundContracts, FoldersTooDeepAreSaid) {
  const testing::TemporaryFolder folder;
  folder.write("1/2/3/4/5/6/7/8/contrat.toml", "");
  folder.write("1/2/3/4/5/6/7/8/9/contrat.toml", "");
  folder.write("a/2/3/4/5/6/7/8/9/contrat.toml", "");
  EXPECT_EQ(found_in(folder), "1/2/3/4/5/6/7/8 deep:a/2/3/4/5/6/7/8/9");
}

TEST(FoundContracts, TablesOfYearsWithoutTheirContractAreSaidNotRead) {
  const testing::TemporaryFolder folder;
  folder.write("a/actions.csv", "");
  folder.write("a/bilans/2021.csv", "");
  EXPECT_EQ(found_in(folder), "a/actions.csv years:a/bilans");
}

TEST(FoundContracts, AFolderThatHoldsNoneIsItself) {
  const testing::TemporaryFolder folder;
  folder.write("a/note.md", "");
  EXPECT_EQ(found_in(folder, "a"), "a");
  EXPECT_EQ(found_in(folder, "nothing"), "nothing");
}

TEST(FoundContracts, AListIsReadFromItsOwnFolder) {
  const testing::TemporaryFolder folder;
  folder.write("lists/l.txt", "\xEF\xBB\xBF# région\r\n\r\n../a\r\n b c \n/d");
  const auto listed = read_contract_list(folder.path("lists/l.txt"));
  const auto* paths = std::get_if<std::vector<std::string>>(&listed);
  ASSERT_NE(paths, nullptr);
  EXPECT_EQ(*paths,
            (std::vector<std::string>{folder.path("lists/../a"), folder.path("lists/b c"), "/d"}));
  EXPECT_TRUE(std::holds_alternative<FileError>(read_contract_list(folder.path("none.txt"))));
}

}  // namespace
}  // namespace maillage::files
