// Which contracts a path stands for: itself, or those that a folder of contracts holds.
//
// A folder that holds contrat.toml or scenario.toml is a contract, and so is each table (CSV or workbook)
// of a folder that holds neither. Folders are searched in the order of their names, linked ones too, each
// once. What this program wrote (its mark says so), hidden files and the locks of open workbooks are no
// contracts.
#pragma once

#include <string>
#include <vector>

#include "src/files/files.hpp"

namespace maillage::files {

inline constexpr int deepest_contract = 8;             // folders below the one that is searched
inline constexpr std::size_t most_searched = 100'000;  // files and folders looked at

struct FoundContracts {
  std::vector<std::string> paths;
  std::vector<std::string> too_deep;      // folders that were not searched
  std::vector<std::string> without_plan;  // bilans/ and recapitulatifs/ with no contrat.toml beside
  std::vector<FileError> failures;        // folders that could not be read
  bool stopped = false;                   // at most_searched
};

// The path itself if it is no folder of contracts, or one that holds none: then reading it says why.
// `left_out`: a folder that is not searched, where the run writes.
FoundContracts find_contracts(const std::string& path, const std::string& left_out);

// Paths that a file lists, one a line, from the file's own folder; blank lines and those that begin with
// "#" are none.
FileResult<std::vector<std::string>> read_contract_list(const std::string& path);

}  // namespace maillage::files
