// A contract from disk, resolved, with its faults told on the standard error.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "network/model/contract.hpp"
#include "network/model/graph.hpp"
#include "src/commands/arguments.hpp"
#include "src/commands/telling.hpp"
#include "src/files/contract_files.hpp"

namespace maillage::commands {

struct Loaded {
  Exit exit = Exit::done;  // not done: there is no contract, and why has been said
  model::Contract contract;
  std::vector<files::ContractFile>
      standing;            // itself first; of a scenario, what it stands on behind
  files::InputFiles read;  // all that was read for it
};

// Whether names and numbers of persons in a contract's texts are masked.
enum class PersonNames { mask, keep };

inline PersonNames names_wanted(const Arguments& arguments) {
  return arguments.keep_names ? PersonNames::keep : PersonNames::mask;
}

// Contracts that a command writes about, with all that was read for any of them: what one is written
// to may be what another was read from.
struct LoadedAll {
  Exit exit = Exit::done;         // the worst of them
  std::vector<Loaded> contracts;  // as asked for; those that could not be read too
  files::InputFiles read;
};
LoadedAll load_contracts(const std::vector<std::string>& paths, const Arguments& arguments);

// Reads, resolves, and prints every fault, `heading` above; of notes, those that say how somebody's own
// table was read.
Loaded load_contract(const std::string& path, const Arguments& arguments,
                     const std::string& heading = {});

// A line above what is said of a contract among several.
std::string contract_heading(const std::string& path);

// The same as it is read with these answers, nothing told; none: it cannot be read so.
std::optional<model::Contract> reload_contract(const std::string& path,
                                               const model::Answers& answers);

// What a scenario stands on; none for a contract that is no scenario. Nothing is told: what there is
// to say of it was said with the scenario.
std::optional<model::Contract> load_base(const Loaded& scenario, PersonNames names);

// Whether ids mean the same in both: one stands on the other, or both on the same.
bool share_ids(const Loaded& left, const Loaded& right);

// Faults on the standard error, with the lines they are about and how many they are.
void tell_faults(const text::Faults& faults, const files::Sources& sources,
                 const model::Draft& draft, output_text::Language language);

// The scope that --year and --axis name; none: the contract has no such table or axis, which has
// been said on the standard error.
std::optional<model::Scope> choose_scope(const model::Contract& contract,
                                         const Arguments& arguments);

// Says what failed; an input that would have been overwritten is wrong usage.
Exit tell_failure(const files::FileError& failure, output_text::Language language);

}  // namespace maillage::commands
