// Layers are folders: what a file may include is told by the folder it stands in.
//
// network/: std, Boost, network/. output/: also output/, and Graphviz in one file. src/:
// everything. Two files alone, which read and which write (src/files), touch the file system.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

struct Line {
  std::string file;  // from the root: "network/model/graph.cpp"
  int number = 0;
  std::string text;
};

bool is_source(const fs::path& path) {
  return path.extension() == ".cpp" || path.extension() == ".hpp";
}

// Every line of the sources of a folder.
std::vector<Line> lines_of(const std::string& folder) {
  std::vector<Line> lines;
  for (const auto& entry : fs::recursive_directory_iterator(fs::path(MAILLAGE_ROOT) / folder)) {
    if (!is_source(entry.path())) continue;
    std::ifstream stream(entry.path());
    const std::string file = fs::relative(entry.path(), MAILLAGE_ROOT).generic_string();
    std::string text;
    for (int number = 1; std::getline(stream, text); ++number) {
      lines.push_back(Line{file, number, text});
    }
  }
  return lines;
}

struct Include {
  Line line;
  bool quoted = false;  // "…", not <…>
  std::string target;
};

std::vector<Include> includes_of(const std::string& folder) {
  static const std::regex directive(R"re(^\s*#\s*include\s*(["<])([^">]+)[">])re");
  std::vector<Include> includes;
  for (const Line& line : lines_of(folder)) {
    std::smatch match;
    if (!std::regex_search(line.text, match, directive)) continue;
    includes.push_back(Include{line, match[1] == "\"", match[2]});
  }
  return includes;
}

bool starts_with(const std::string& text, const std::string& start) {
  return text.compare(0, start.size(), start) == 0;
}

// A header of the standard library (no folder, no extension) or of C.
bool is_standard(const Include& include) {
  return !include.quoted && include.target.find_first_of("/.") == std::string::npos;
}

bool is_graphviz(const Include& include) {
  static const std::set<std::string> headers = {"gvc.h",      "cgraph.h",  "cdt.h",   "gvplugin.h",
                                                "gvcext.h",   "gvcjob.h",  "types.h", "geom.h",
                                                "gvcommon.h", "pathplan.h"};
  return headers.count(include.target) > 0 || starts_with(include.target, "graphviz/");
}

std::string told(const Line& line) {
  return line.file + ":" + std::to_string(line.number) + ": " + line.text;
}

TEST(Layers, NetworkIncludesStdBoostAndNetworkOnly) {
  for (const Include& include : includes_of("network")) {
    EXPECT_TRUE(is_standard(include) ||
                (!include.quoted && starts_with(include.target, "boost/")) ||
                (include.quoted && starts_with(include.target, "network/")))
        << told(include.line);
  }
}

// Boost's headers cost a second a file: what the model's headers bring along, everybody pays.
TEST(Layers, BoostReachesMeasuresAlone) {
  for (const std::string folder : {"network", "output", "src"}) {
    for (const Include& include : includes_of(folder)) {
      const bool is_boost = starts_with(include.target, "boost/") ||
                            include.target == "network/measures/algorithms/boost_graph.hpp";
      if (!is_boost || include.line.file == "network/measures/algorithms/boost_graph.hpp") continue;
      EXPECT_TRUE(starts_with(include.line.file, "network/measures/") &&
                  fs::path(include.line.file).extension() == ".cpp")
          << told(include.line);
    }
  }
}

TEST(Layers, OutputDoesNotKnowTheProgram) {
  for (const Include& include : includes_of("output")) {
    EXPECT_FALSE(include.quoted && !starts_with(include.target, "network/") &&
                 !starts_with(include.target, "output/"))
        << told(include.line);
    EXPECT_FALSE(starts_with(include.target, "CLI/") || starts_with(include.target, "toml++/"))
        << told(include.line);
  }
}

TEST(Layers, OneFileAloneKnowsGraphviz) {
  for (const std::string folder : {"network", "output", "src"}) {
    for (const Include& include : includes_of(folder)) {
      if (include.line.file == "output/drawing/graphviz.cpp") continue;
      EXPECT_FALSE(is_graphviz(include)) << told(include.line);
    }
  }
}

TEST(Layers, OneFileAloneKnowsEachLibraryThatWritesFiles) {
  for (const std::string folder : {"network", "output", "src"}) {
    for (const Include& include : includes_of(folder)) {
      if (include.target == "xlsxwriter.h") {
        EXPECT_EQ(include.line.file, "output/contract_files/xlsx_writer.cpp");
      }
      if (include.target == "sqlite3.h") {
        EXPECT_EQ(include.line.file, "output/exchange/export_sqlite.cpp");
      }
    }
  }
}

TEST(Layers, IncludesOfOursAreSpelledFromTheRoot) {
  for (const std::string folder : {"network", "output", "src", "tests"}) {
    for (const Include& include : includes_of(folder)) {
      if (!include.quoted) continue;
      EXPECT_TRUE(starts_with(include.target, "network/") ||
                  starts_with(include.target, "output/") || starts_with(include.target, "src/") ||
                  starts_with(include.target, "tests/"))
          << told(include.line);
      EXPECT_TRUE(fs::exists(fs::path(MAILLAGE_ROOT) / include.target)) << told(include.line);
    }
  }
}

TEST(Layers, AFewFilesOfOneFolderAloneTouchTheFileSystem) {
  static const std::set<std::string> touching = {
      "src/files/files.cpp",       "src/files/writing.cpp",    "src/files/work_folder.cpp",
      "src/files/work_folder.hpp", "src/files/kept_files.cpp", "src/files/kept_files.hpp"};
  static const std::regex access(
      R"re(#\s*include\s*<(fstream|filesystem|fcntl\.h|dirent\.h|sys/stat\.h|boost/filesystem.*)>)re"
      R"re(|\b(fopen|freopen|opendir|mkdir|unlink|rename|remove_all)\s*\(|\b[io]?fstream\b)re"
      R"re(|std::filesystem)re");
  for (const std::string folder : {"network", "output", "src"}) {
    for (const Line& line : lines_of(folder)) {
      if (touching.count(line.file) != 0) continue;
      // A page's files are in its own memory.
      if (line.file.find("/in_browser/") != std::string::npos) continue;
      const std::string code = line.text.substr(0, line.text.find("//"));
      EXPECT_FALSE(std::regex_search(code, access)) << told(line);
    }
  }
}

// Commands save through the guard of what they have read (src/files/saving.hpp).
TEST(Layers, CommandsNeverWritePastTheGuard) {
  static const std::regex unguarded(R"re(\bwrite_(documents|file)\s*\()re");
  for (const Line& line : lines_of("src/commands")) {
    EXPECT_FALSE(std::regex_search(line.text, unguarded)) << told(line);
  }
}

// Static analysis looks into the headers of every room.
TEST(House, StaticAnalysisReachesEveryHeader) {
  std::ifstream stream(fs::path(MAILLAGE_ROOT) / ".clang-tidy");
  std::string line, pattern;
  while (std::getline(stream, line)) {
    const std::string key = "HeaderFilterRegex: '";
    if (starts_with(line, key)) pattern = line.substr(key.size(), line.rfind('\'') - key.size());
  }
  ASSERT_FALSE(pattern.empty());
  const std::regex filter(pattern);
  for (const std::string top : {"network", "output", "src"}) {
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(MAILLAGE_ROOT) / top)) {
      if (entry.path().extension() != ".hpp") continue;
      EXPECT_TRUE(std::regex_search(entry.path().string(), filter)) << entry.path();
    }
  }
}

// The checks above see something: the one file that must cross does.
TEST(Layers, TheFileSystemIsTouchedWhereItMay) {
  const auto includes = includes_of("src");
  EXPECT_TRUE(std::any_of(includes.begin(), includes.end(), [](const Include& include) {
    return include.line.file == "src/files/files.cpp" && include.target == "filesystem";
  }));
}

}  // namespace
