// Many contracts taken together, as blocks: the terminal, the page, the paper and the workbook tell the
// same.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "network/region/region.hpp"
#include "output/blocks/blocks.hpp"
#include "output/text/language.hpp"

namespace maillage::answers {

// A terminal is narrow: it has fewer columns.
enum class Medium { page, terminal };

struct Told {
  const region::Region& region;
  std::vector<std::string> names;      // of each side, no two alike
  std::vector<std::string> reports;    // of each side: its report beside the page, or empty
  std::vector<std::string> unread;     // paths
  std::vector<std::string> scenarios;  // left out
  output_text::Language language = output_text::Language::french;
  std::size_t most_rows = 0;  // of each list but that of contracts; 0: all
  Medium medium = Medium::page;
};

blocks::Report region_answer(const Told& told);

// The tables of the answer as a workbook. None: as contract_files::xlsx.
std::optional<std::string> region_workbook(const Told& told, const blocks::Report& answer);

// The same for programs.
std::string region_json(const Told& told);

// "siren", "single-body"…, "elsewhere", "near-name"…
std::string_view code_of(region::JoinGround ground);
std::string_view code_of(region::AskGround ground);

}  // namespace maillage::answers
