// Any bytes as a table that is imported: no crash, and what is written reads back without an error as the
// same actions.
#include <set>
#include <string>

#include "network/import/import_contract.hpp"
#include "network/resolve/read_answers.hpp"
#include "network/resolve/resolve.hpp"
#include "output/contract_files/import_toml.hpp"
#include "src/files/contract_files.hpp"
#include "src/files/files.hpp"
#include "src/files/table_files.hpp"
#include "src/readers/toml_reader.hpp"
#include "tests/fuzz/required.hpp"

namespace {

using namespace maillage;

std::size_t distinct_actions(const importing::ImportedContract& contract) {
  std::set<std::string> ids;
  for (const auto& rows : contract.matches.rows) {
    for (const importing::IdentifiedRow& row : rows) {
      if (!row.id.empty()) ids.insert(row.id);
    }
  }
  return ids.size();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  model::Draft draft;
  text::Faults faults;
  files::read_csv_tables("f.csv", text_of(data, size), 2023, draft, faults);
  if (text::has_errors(faults)) return 0;
  const importing::Imported made = importing::import_tables(draft, "c", "c");
  if (text::has_errors(made.faults)) return 0;
  model::Draft back;
  for (const output_text::Document& each :
       contract_files::import_documents(made.contract, {"f.csv"}, output_text::Language::french)) {
    if (files::extension_of(each.name) == ".toml") {
      readers::read_toml(each.name, each.bytes, back, faults);
      resolve::read_answers(back, faults);
    } else {
      files::read_csv_tables(each.name, each.bytes, files::table_of_file(each.name), back, faults);
    }
  }
  const resolve::Resolved resolved = resolve::resolve(back);
  require(!text::has_errors(faults) && !text::has_errors(resolved.faults));
  require(resolved.contract.actions.size() == distinct_actions(made.contract));
  return 0;
}
