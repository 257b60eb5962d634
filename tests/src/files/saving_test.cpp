// What is saved never takes the place of what was read, and takes along what a run like it wrote.
#include "src/files/saving.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include "tests/support/temporary_folder.hpp"

namespace maillage::files {
namespace {

using SavedNames = std::vector<std::string>;

// A disk that keeps no marks keeps all files.
bool keeps_marks() {
  const testing::TemporaryFolder folder;
  return !save_runs(folder.path(), {{"run", {{"a", "1"}}}}, {}) &&
         !mark_of(folder.path("a")).empty();
}

std::string saved_text(const std::string& path) { return std::get<std::string>(read_file(path)); }

TEST(Saving, AnInputIsNeverReplacedByWhateverNameItIsCalled) {
  const testing::TemporaryFolder folder;
  folder.write("c/suivi.xlsx", "mine");
  ASSERT_EQ(::symlink("c", folder.path("d").c_str()), 0);
  ASSERT_EQ(::symlink("c/suivi.xlsx", folder.path("lien.xlsx").c_str()), 0);
  ASSERT_EQ(::link(folder.path("c/suivi.xlsx").c_str(), folder.path("autre.xlsx").c_str()), 0);
  InputFiles read;
  read.add(folder.path("c/suivi.xlsx"));
  for (const std::string name : {"c/suivi.xlsx", "c/./suivi.xlsx", "c/../c/suivi.xlsx",
                                 "d/suivi.xlsx", "lien.xlsx", "autre.xlsx"}) {
    const auto error = save_file(folder.path(name), "new", read);
    ASSERT_TRUE(error) << name;
    EXPECT_EQ(error->failure, FileFailure::is_input) << name;
  }
  for (const std::string name : {"c", "d", "c/"}) {
    EXPECT_EQ(save_documents(folder.path(name), {{"a", "1"}, {"suivi.xlsx", "new"}}, read)->failure,
              FileFailure::is_input);
    EXPECT_EQ(save_runs(folder.path(name), {{"run", {{"suivi.xlsx", "new"}}}}, read)->failure,
              FileFailure::is_input);
  }
  EXPECT_EQ(saved_text(folder.path("c/suivi.xlsx")), "mine");
  EXPECT_EQ(folder.tree(), (SavedNames{"autre.xlsx", "c/", "c/suivi.xlsx", "d/", "lien.xlsx"}));
}

TEST(Saving, WhatWasNotReadIsReplaced) {
  const testing::TemporaryFolder folder;
  folder.write("a", "1");
  folder.write("b", "1");
  InputFiles read;
  read.add(folder.path("a"));
  EXPECT_EQ(save_file(folder.path("b"), "2", read), std::nullopt);
  EXPECT_EQ(saved_text(folder.path("b")), "2");
}

TEST(Saving, WhatARunLikeItWroteAndThisOneDoesNotGoes) {
  if (!keeps_marks()) GTEST_SKIP() << "this disk keeps no marks";
  const testing::TemporaryFolder folder;
  EXPECT_EQ(save_runs(folder.path("o"),
                      {{"map 2023 svg", {{"plan.svg", "1"}, {"fiches/a.svg", "1"}}}}, {}),
            std::nullopt);
  EXPECT_EQ(save_runs(folder.path("o"), {{"map 2022 svg", {{"plan-2022.svg", "1"}}}}, {}),
            std::nullopt);
  EXPECT_EQ(save_runs(folder.path("o"), {{"map 2023 svg", {{"plan.svg", "2"}}}}, {}), std::nullopt);
  EXPECT_EQ(folder.tree(), (SavedNames{"o/", "o/plan-2022.svg", "o/plan.svg"}));
}

TEST(Saving, WhatSomebodyHasChangedOrPutThereStays) {
  if (!keeps_marks()) GTEST_SKIP() << "this disk keeps no marks";
  const testing::TemporaryFolder folder;
  const std::vector<SavedRun> first = {{"run", {{"a", "1"}, {"b", "1"}, {"c", "1"}}}};
  EXPECT_EQ(save_runs(folder.path("o"), first, {}), std::nullopt);
  folder.write("o/a", "mine");
  folder.write("o/d", "mine");
  const std::vector<SavedRun> next = {{"run", {{"c", "2"}}}};
  EXPECT_EQ(outdated_files(folder.path("o"), next, {}), SavedNames{"b"});
  EXPECT_EQ(save_runs(folder.path("o"), next, {}), std::nullopt);
  EXPECT_EQ(folder.tree(), (SavedNames{"o/", "o/a", "o/c", "o/d"}));
  EXPECT_EQ(save_runs(folder.path("o"), {{"run", {}}}, {}), std::nullopt);
  EXPECT_EQ(saved_text(folder.path("o/a")), "mine");
}

TEST(Saving, AnInputWithAMarkStays) {
  const testing::TemporaryFolder folder;
  EXPECT_EQ(save_runs(folder.path("o"), {{"run", {{"a", "1"}}}}, {}), std::nullopt);
  InputFiles read;
  read.add(folder.path("o/a"));
  EXPECT_EQ(save_runs(folder.path("o"), {{"run", {}}}, read), std::nullopt);
  EXPECT_EQ(saved_text(folder.path("o/a")), "1");
}

TEST(Saving, MarksAreBesideTheBytes) {
  if (!keeps_marks()) GTEST_SKIP() << "this disk keeps no marks";
  const testing::TemporaryFolder folder;
  EXPECT_EQ(save_runs(folder.path("o"), {{"map 2023 svg", {{"a", "1"}}}}, {}), std::nullopt);
  EXPECT_EQ(folder.tree(), (SavedNames{"o/", "o/a"}));
  EXPECT_EQ(saved_text(folder.path("o/a")), "1");
  EXPECT_EQ(mark_of(folder.path("o/a")).substr(0, 13), "map 2023 svg\t");
  EXPECT_EQ(save_documents(folder.path("o"), {{"a", "1"}}, {}), std::nullopt);
  EXPECT_EQ(mark_of(folder.path("o/a")), "");
}

}  // namespace
}  // namespace maillage::files
