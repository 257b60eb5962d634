// Each fuzz target for a moment, with any compiler: its seeds, and what chance makes of them. It always makes
// the same, so that what fails once fails again; the long run is libFuzzer's (preset `fuzz`).
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

using Input = int(const std::uint8_t* data, std::size_t size);
// The entry points of the targets, named apart by CMakeLists.txt.
extern "C" {
Input contours_fuzz, csv_fuzz, import_fuzz, ods_fuzz, registers_fuzz, scenario_fuzz, toml_fuzz,
    xlsx_fuzz;
}

namespace maillage {
namespace {

std::vector<std::string> seeds_of(const std::string& target) {
  std::vector<std::filesystem::path> paths;
  const std::filesystem::path folder =
      std::filesystem::path(MAILLAGE_ROOT) / "tests/fuzz/seeds" / target;
  for (const auto& each : std::filesystem::directory_iterator(folder)) paths.push_back(each.path());
  std::sort(paths.begin(), paths.end());
  std::vector<std::string> seeds;
  for (const std::filesystem::path& path : paths) {
    std::ifstream file(path, std::ios::binary);
    seeds.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return seeds;
}

class Chance {
 public:
  std::size_t below(std::size_t limit) { return limit == 0 ? 0 : engine_() % limit; }

  // Bytes changed, pieces taken out, doubled, or brought from another seed.
  std::string changed(std::string text, const std::string& other) {
    for (std::size_t change = below(4) + 1; change > 0; --change) {
      const std::size_t from = below(text.size() + 1), length = below(text.size() - from + 1);
      switch (below(4)) {
        case 0:
          if (from < text.size()) text[from] = static_cast<char>(below(256));
          break;
        case 1:
          text.erase(from, std::min<std::size_t>(length, 40));
          break;
        case 2:
          text.insert(from, text.substr(from, length));
          break;
        default: {
          const std::size_t at = below(other.size() + 1);
          text.insert(from, other.substr(at, below(60)));
        }
      }
    }
    return text;
  }

 private:
  std::mt19937 engine_{20181220};
};

void run(const std::string& target, Input* input) {
  constexpr int inputs = 400;
  constexpr std::size_t longest = 4096;
  const std::vector<std::string> seeds = seeds_of(target);
  ASSERT_FALSE(seeds.empty());
  Chance chance;
  const auto give = [&](const std::string& text) {
    input(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
  };
  give("");
  for (const std::string& seed : seeds) give(seed);
  std::string text = seeds.front();
  for (int i = 0; i < inputs; ++i) {
    text = chance.changed(text, seeds[chance.below(seeds.size())]);
    if (text.size() > longest || i % 8 == 0) text = seeds[chance.below(seeds.size())];
    give(text);
  }
}

TEST(ShortFuzz, Contours) { run("contours", contours_fuzz); }
TEST(ShortFuzz, Csv) { run("csv", csv_fuzz); }
TEST(ShortFuzz, Import) { run("import", import_fuzz); }
TEST(ShortFuzz, Ods) { run("ods", ods_fuzz); }
TEST(ShortFuzz, Registers) { run("registers", registers_fuzz); }
TEST(ShortFuzz, Scenario) { run("scenario", scenario_fuzz); }
TEST(ShortFuzz, Toml) { run("toml", toml_fuzz); }
TEST(ShortFuzz, Xlsx) { run("xlsx", xlsx_fuzz); }

}  // namespace
}  // namespace maillage
