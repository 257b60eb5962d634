// `check --names`: organisations that may be one and names that nobody declares, as lines to paste.
// A contract with unknown names is what this is for: of its faults, those of form alone stop it.
#include <utility>

#include "network/names/name_groups.hpp"
#include "network/resolve/record_reader.hpp"
#include "network/resolve/resolve.hpp"
#include "output/contract_files/reconcile_toml.hpp"
#include "src/commands/commands.hpp"
#include "src/files/contract_files.hpp"
#include "src/files/file_words.hpp"

namespace maillage {
namespace {

bool declares_partners(const Draft& draft) {
  for (const Record& record : draft.records) {
    if (section_name(record) == "partenaire") return true;
  }
  return false;
}

}  // namespace

Exit check_names(const std::string& path, Language language) {
  Sources sources;
  Faults faults;
  const Draft draft = read_contract(path, sources, faults);
  for (const FileError& failure : sources.failures) tell(file_error_text(failure, language));
  if (!sources.failures.empty()) return Exit::system_failed;
  if (has_errors(faults)) return load_contract(path, language).exit;  // which tells the faults
  Resolved resolved = resolve(draft);
  std::vector<std::string> unknown;
  for (const Fault& fault : resolved.faults) {
    if (fault.kind == FaultKind::unknown_partner && !fault.words.empty()) {
      unknown.push_back(fault.words.front());
    }
  }
  // Where no organisation is declared, each name of a cell is one: all are to be declared.
  if (!declares_partners(draft)) {
    for (std::uint32_t i = 0; i < resolved.contract.partners.size(); ++i) {
      unknown.push_back(resolved.contract.partners[PartnerId{i}].name);
    }
    resolved.contract.partners = {};
  }
  const NameSuggestions suggestions = suggest_names(resolved.contract, unknown);
  const std::string toml = suggestions_toml(resolved.contract, suggestions, language);
  if (!toml.empty()) return print(toml);
  return print(language == Language::french ? "# aucun nom à rapprocher\n"
                                            : "# no names to bring together\n");
}

}  // namespace maillage
