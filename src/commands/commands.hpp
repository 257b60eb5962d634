// The commands: each reads a contract, or tables, and prints or writes what it makes.
#pragma once

#include "src/commands/arguments.hpp"
#include "src/commands/each_contract.hpp"
#include "src/commands/load.hpp"

namespace maillage::commands {

// The program as it is called: words of a command line in, an exit code out.
Exit run_program(const std::vector<std::string>& words);

Exit run_check(const Arguments& arguments);
Exit run_map(const Arguments& arguments);
Exit run_export(const Arguments& arguments);
Exit run_import(const Arguments& arguments);
Exit run_init(const Arguments& arguments);

// `check --names`, with the arguments for each contract. Where an output is asked for, the lines to paste
// stand there too (organisations.toml).
enum class NamesFormat { toml, json };
Exit check_names(const std::vector<Arguments>& each, NamesFormat format);
Exit run_compare(const Arguments& arguments);

// One of the two sides of `compare`: "contrat@2021" is the table behind the "@", unless something of that
// whole name is there.
struct SideArgument {
  std::string path;
  std::optional<model::TableChoice> table;
};
SideArgument read_side(const std::string& word);

// `compare A B` of two folders of several contracts each, or of one at two tables ("A@2021 A@2023"). None:
// they are no such folders.
std::optional<Exit> compare_regions(const Arguments& arguments);
Exit run_report(const Arguments& arguments);
Exit run_region(const Arguments& arguments);
Exit run_enrich(const Arguments& arguments);

// What `report` writes of a contract, into `folder`; the answer is the page's path.
ContractAnswer report_one(Loaded& loaded, const files::InputFiles& read, const std::string& folder,
                          const Arguments& arguments);

Exit run_plan(const Arguments& arguments);

}  // namespace maillage::commands
