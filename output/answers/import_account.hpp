// What an import understood, for the one who must answer for it: columns and their meaning, rows
// read and left out, actions matched from year to year, organisations, guesses, and every doubt.
#pragma once

#include <string>
#include <vector>

#include "network/import/import_contract.hpp"
#include "network/model/draft.hpp"
#include "network/study/study.hpp"
#include "network/text/fault.hpp"
#include "output/text/language.hpp"

namespace maillage::answers {

struct ImportAccount {
  const std::vector<model::DraftTable>& tables;  // as the sources have them
  const importing::ImportedContract& imported;
  const study::Study& made;   // the contract that the imported files are
  const text::Faults& notes;  // how the sources were read; faults of other severities are left out
};

std::string import_account(const ImportAccount& account, output_text::Language language);

}  // namespace maillage::answers
