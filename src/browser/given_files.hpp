// What was dropped: a contract, or tables to make one of.
#pragma once

#include <string>
#include <vector>

namespace maillage::browser {

enum class GivenKind { nothing, contract, tables };

struct Given {
  GivenKind kind = GivenKind::nothing;
  std::string contract;  // path: a folder, or a .toml file
  std::vector<std::string>
      tables;  // paths; of a contract: those that stood beside its folder, of years that it has not
};

// `names`: paths of the files that were given, of those within folders too. An archive is unpacked into a
// folder of its name; one that cannot be is a table, which its reader will say cannot be read. The
// contract is the one nearest to the top.
Given sort_given(const std::vector<std::string>& names);

}  // namespace maillage::browser
