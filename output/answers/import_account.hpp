// What an import understood, for the one who must answer for it, as blocks: columns and their meaning,
// rows read and left out, actions matched from year to year, organisations, guesses, and every doubt.
#pragma once

#include <vector>

#include "network/import/import_contract.hpp"
#include "network/model/draft.hpp"
#include "network/study/study.hpp"
#include "network/text/fault.hpp"
#include "output/answers/decision_account.hpp"
#include "output/blocks/blocks.hpp"
#include "output/text/language.hpp"

namespace maillage::answers {

struct ImportAccount {
  const std::vector<model::DraftTable>& tables;  // as the sources have them
  const importing::ImportedContract& imported;
  const study::Study& made;   // the contract that the imported files are
  const text::Faults& notes;  // how the sources were read; faults of other severities are left out
  const DecisionAccount* decisions = nullptr;  // null: they are told elsewhere
};

// How much is told. A list is cut: `check` and the files have all of it.
struct ImportExtent {
  std::size_t most_actions = 40;  // of each list of actions; 0: all
  bool all_decisions = false;     // those that are but probable too
};
constexpr ImportExtent whole_import = {0, true};

blocks::Report import_account(const ImportAccount& account, const ImportExtent& extent,
                              output_text::Language language);

}  // namespace maillage::answers
