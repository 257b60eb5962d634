// Import up to what would be written: tables read, matched, and what they make read back as `check` will.
#pragma once

#include <memory>
#include <vector>

#include "network/import/import_contract.hpp"
#include "network/model/draft.hpp"
#include "network/resolve/resolve.hpp"
#include "network/text/fault.hpp"
#include "output/answers/decision_account.hpp"
#include "output/text/document.hpp"
#include "src/commands/arguments.hpp"
#include "src/commands/load.hpp"
#include "src/files/contract_files.hpp"

namespace maillage::commands {

struct ReadTables {
  model::Draft draft;
  files::Sources sources;
  text::Faults faults;
};

struct MadeImport {
  Exit exit = Exit::done;  // not done: why has been told, and nothing else is of use
  ReadTables read;
  importing::Imported imported;
  std::vector<output_text::Document> documents;  // contrat.toml and its tables
  resolve::Resolved made;                        // the contract that they are
  answers::DecisionAccount account;              // points into `imported`
};

// Of the tables that `arguments.contracts` names; `arguments.output` names the contract.
std::unique_ptr<MadeImport> make_import(const Arguments& arguments, const model::Answers& answers);

// What was understood, for a person.
std::string import_text(const MadeImport& made, const Arguments& arguments);

}  // namespace maillage::commands
