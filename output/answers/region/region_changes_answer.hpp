// A whole region at two times, as blocks and for programs.
#pragma once

#include <string>
#include <vector>

#include "network/region/region.hpp"
#include "network/region/region_changes.hpp"
#include "output/blocks/blocks.hpp"
#include "output/text/language.hpp"

namespace maillage::answers {

struct RegionAt {
  const region::Region& region;
  std::string label;                       // what was asked for: a folder, a table
  std::vector<std::string> names;          // of each side, no two alike
  std::vector<std::string> unread;         // paths
  std::vector<std::string> without_table;  // names
};

struct ChangesTold {
  const RegionAt& before;
  const RegionAt& after;
  const region::MatchedRegions& matched;
  output_text::Language language = output_text::Language::french;
};

blocks::Report changes_answer(const ChangesTold& told, blocks::GridUse use);
std::string changes_json(const ChangesTold& told);

}  // namespace maillage::answers
