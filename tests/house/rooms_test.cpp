// Rooms: what a file may use is told by the folder it stands in, and where a room stands among the
// others is told by its place in CMakeLists.txt (add_room NAME FOLDER USES…).
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

struct Room {
  std::string name, folder;
  std::vector<std::string> uses;  // as listed; packages too
};

std::string bytes_of(const fs::path& path) {
  std::ifstream stream(path);
  std::ostringstream bytes;
  bytes << stream.rdbuf();
  return bytes.str();
}

// In the order of CMakeLists.txt.
const std::vector<Room>& rooms() {
  static const std::vector<Room> all = [] {
    std::vector<Room> found;
    const std::string list = bytes_of(fs::path(MAILLAGE_ROOT) / "CMakeLists.txt");
    static const std::regex call(R"re((?:^|\n)add_room\((\w+)\s+([\w/]+)([^)]*)\))re");
    for (std::sregex_iterator it(list.begin(), list.end(), call), end; it != end; ++it) {
      Room room{(*it)[1], (*it)[2], {}};
      std::istringstream words((*it)[3]);
      for (std::string word; words >> word;) room.uses.push_back(word);
      found.push_back(room);
    }
    return found;
  }();
  return all;
}

std::size_t place_of(const std::string& name) {
  const auto& all = rooms();
  return static_cast<std::size_t>(
      std::find_if(all.begin(), all.end(), [&](const Room& room) { return room.name == name; }) -
      all.begin());
}

// What a room may include: its own folder, and those of the rooms it uses and they use.
std::map<std::string, std::set<std::string>> folders_in_reach() {
  std::map<std::string, std::set<std::string>> reach;  // by name of the room
  for (const Room& room : rooms()) {
    std::set<std::string>& mine = reach[room.name];
    mine.insert(room.folder);
    for (const std::string& use : room.uses) {
      const auto theirs = reach.find(use);
      if (theirs != reach.end()) mine.insert(theirs->second.begin(), theirs->second.end());
    }
  }
  return reach;
}

bool is_room_source(const fs::path& path) {
  return path.extension() == ".cpp" || path.extension() == ".hpp";
}

// Files of each folder that holds sources, from the root.
std::map<std::string, std::vector<std::string>> sources_by_folder() {
  std::map<std::string, std::vector<std::string>> folders;
  for (const std::string top : {"network", "output", "src", "tests"}) {
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(MAILLAGE_ROOT) / top)) {
      if (!is_room_source(entry.path())) continue;
      const fs::path file = fs::relative(entry.path(), MAILLAGE_ROOT);
      folders[file.parent_path().generic_string()].push_back(file.generic_string());
    }
  }
  for (auto& [folder, files] : folders) std::sort(files.begin(), files.end());
  return folders;
}

TEST(Rooms, EachUsesRoomsThatStandBeforeItAlone) {
  ASSERT_FALSE(rooms().empty());
  for (std::size_t at = 0; at < rooms().size(); ++at) {
    for (const std::string& use : rooms()[at].uses) {
      if (place_of(use) == rooms().size()) continue;  // a package
      EXPECT_LT(place_of(use), at) << rooms()[at].name << " uses " << use;
    }
  }
}

TEST(Rooms, AFileIncludesWhatItsRoomMayUseAlone) {
  static const std::regex directive(R"re(^\s*#\s*include\s*"([^"]+)")re");
  const auto reach = folders_in_reach();
  const auto folders = sources_by_folder();
  for (const Room& room : rooms()) {
    const auto files = folders.find(room.folder);
    ASSERT_NE(files, folders.end()) << room.folder;
    for (const std::string& file : files->second) {
      if (file == "src/main.cpp") continue;
      std::ifstream stream(fs::path(MAILLAGE_ROOT) / file);
      std::string line;
      for (int number = 1; std::getline(stream, line); ++number) {
        std::smatch match;
        if (!std::regex_search(line, match, directive)) continue;
        const std::string target = fs::path(match[1].str()).parent_path().generic_string();
        EXPECT_EQ(reach.at(room.name).count(target), 1U)
            << file << ":" << number << ": " << room.name << " may not use " << target;
      }
    }
  }
}

// The order a reader of the house is told (README); other rooms stand where what they use lets them.
TEST(Rooms, StandInTheOrderOfTheHouse) {
  const std::vector<std::vector<std::string>> storeys = {
      {"network_text"},
      {"network_model"},
      {"network_names"},
      {"network_measures", "network_sheets"},
      {"network_resolve"},
      {"network_import", "network_gaps"},
      {"network_planning"},
      {"network_analysis"},
      {"output_text"},
      {"output_words"},
      {"output_drawing"},
      {"output_diagrams", "output_exchange", "output_contract_files", "output_answers",
       "output_proposals"},
      {"output_report"},
      {"src_readers", "src_files", "src_solvers", "src_help"},
      {"src_commands"}};
  const auto reach = folders_in_reach();
  for (std::size_t lower = 0; lower < storeys.size(); ++lower) {
    for (const std::string& below : storeys[lower]) {
      ASSERT_LT(place_of(below), rooms().size()) << below;
      for (std::size_t higher = lower + 1; higher < storeys.size(); ++higher) {
        for (const std::string& above : storeys[higher]) {
          EXPECT_EQ(reach.at(below).count(rooms()[place_of(above)].folder), 0U)
              << below << " uses " << above;
        }
      }
    }
  }
}

TEST(Rooms, EveryFolderOfSourcesIsARoom) {
  std::set<std::string> known = {"src"};
  for (const Room& room : rooms()) known.insert(room.folder);
  for (const auto& [folder, files] : sources_by_folder()) {
    if (folder.rfind("tests", 0) == 0) continue;
    // What stands for a room's file in a browser is of the room.
    const fs::path path(folder);
    const fs::path room = path.filename() == "in_browser" ? path.parent_path() : path;
    EXPECT_EQ(known.count(room.generic_string()), 1U) << folder;
  }
}

// A folder of more is a warehouse: its subjects want rooms of their own.
TEST(Rooms, HoldASubjectEach) {
  for (const auto& [folder, files] : sources_by_folder()) {
    EXPECT_LE(files.size(), 26U) << folder;
    EXPECT_EQ(folder.find("util"), std::string::npos) << folder;
  }
}

// A room is a namespace, named like its folder. A room within a room may stay in that one's.
TEST(Rooms, AreNamespaces) {
  static const std::map<std::string, std::string> other = {
      {"network/import", "importing"},  // a word of the language
      {"output/text", "output_text"}};  // network/text is `text`
  static const std::regex opening(R"re((?:^|\n)namespace (maillage[\w:]*) \{)re");
  // Another room's types, named before they are described.
  static const std::regex named(
      R"re(namespace maillage[\w:]* \{\n(?:(?:struct|class|enum class) \w+(?: : [\w:]+)?;\n)+\})re");
  const auto folders = sources_by_folder();
  for (const Room& room : rooms()) {
    const std::string inner = room.folder.substr(room.folder.find('/') + 1);
    std::string name = "maillage::" + std::regex_replace(inner, std::regex("/"), "::");
    for (const auto& [folder, word] : other) {
      if (room.folder == folder || room.folder.rfind(folder + "/", 0) == 0)
        name = "maillage::" + word;
    }
    const std::string around = name.substr(0, name.rfind("::"));
    for (const std::string& file : folders.at(room.folder)) {
      // Found by Boost's algorithms by their arguments, so they stand with the graph.
      if (file == "network/measures/algorithms/boost_graph.hpp" || file == "src/main.cpp") continue;
      const std::string text =
          std::regex_replace(bytes_of(fs::path(MAILLAGE_ROOT) / file), named, "");
      for (std::sregex_iterator it(text.begin(), text.end(), opening), end; it != end; ++it) {
        const std::string found = (*it)[1];
        EXPECT_TRUE(found == name || found.rfind(name + "::", 0) == 0 ||
                    (around != "maillage" && found == around))
            << file << ": " << found;
      }
    }
  }
}

// Names declared at the margin: functions, constants, types.
std::set<std::string> declared_in(const std::string& text) {
  static const std::regex declaration(
      R"re(^(?!return |using namespace |namespace |friend |template|else)(?:inline |constexpr |static |extern |const )*)re"
      R"re([A-Za-z_][\w:<>,&*\s]*?[\s&*>](\w+)(?:\(|\s*=|\[|\{))re");
  static const std::regex type(R"re(^(?:struct|class|enum class|enum|using)\s+(\w+))re");
  std::set<std::string> names;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    std::smatch match;
    if (std::regex_search(line, match, type) || std::regex_search(line, match, declaration)) {
      names.insert(match[1]);
    }
  }
  return names;
}

// Sources of a room are compiled several as one: a helper named like what a header of the room declares
// takes its place in the neighbours too, in silence.
TEST(Rooms, NoHelperHidesANameOfARoomsHeaders) {
  const auto folders = sources_by_folder();
  for (const Room& room : rooms()) {
    std::map<std::string, std::string> headers;  // name -> header
    for (const std::string& file : folders.at(room.folder)) {
      if (fs::path(file).extension() != ".hpp") continue;
      for (const std::string& name : declared_in(bytes_of(fs::path(MAILLAGE_ROOT) / file))) {
        headers.emplace(name, file);
      }
    }
    for (const std::string& file : folders.at(room.folder)) {
      if (fs::path(file).extension() != ".cpp") continue;
      std::istringstream lines(bytes_of(fs::path(MAILLAGE_ROOT) / file));
      std::string inside;
      bool within = false;
      for (std::string line; std::getline(lines, line);) {
        if (line == "namespace {") within = true;
        if (line.rfind("}  // namespace", 0) == 0) within = false;
        if (within) inside += line + "\n";
      }
      for (const std::string& name : declared_in(inside)) {
        EXPECT_EQ(headers.count(name), 0U)
            << file << ": " << name << " hides that of " << headers[name];
      }
    }
  }
}

}  // namespace
