// `check --names`: organisations that may be one and names that nobody declares, as lines to paste.
// A contract with unknown names is what this is for: of its faults, those of form alone stop it.
#include <algorithm>
#include <utility>
#include <vector>

#include "network/names/name_groups.hpp"
#include "network/resolve/record_reader.hpp"
#include "network/resolve/resolve.hpp"
#include "output/answers/check_json.hpp"
#include "output/contract_files/suggestions_json.hpp"
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

struct Suggested {
  Exit exit = Exit::done;  // not done: nothing could be read, and why has been said
  Contract contract;
  std::vector<SuggestedPartner> partners;
};

Suggested suggest(const std::string& path, Language language) {
  Sources sources;
  Faults faults;
  const Draft draft = read_contract(path, sources, faults);
  for (const FileError& failure : sources.failures) tell(file_error_text(failure, language));
  if (!sources.failures.empty()) return {Exit::system_failed, {}, {}};
  // Which tells the faults.
  if (has_errors(faults)) return {load_contract(path, language, PersonNames::mask).exit, {}, {}};
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
  std::vector<SuggestedPartner> partners = suggested_partners(resolved.contract, suggestions);
  return {Exit::done, std::move(resolved.contract), std::move(partners)};
}

}  // namespace

Exit check_names(const std::vector<std::string>& paths, NamesFormat format, Language language) {
  Exit worst = Exit::done;
  std::vector<std::string> contracts, unread;
  for (const std::string& path : paths) {
    const Suggested suggested = suggest(path, language);
    worst = std::max(worst, suggested.exit);
    if (suggested.exit != Exit::done) {
      unread.push_back(path);
    } else if (format == NamesFormat::json) {
      contracts.push_back(suggestions_json(suggested.contract, suggested.partners));
    } else {
      std::string toml = suggestions_toml(suggested.partners, language);
      if (toml.empty()) {
        toml = language == Language::french ? "# aucun nom à rapprocher\n"
                                            : "# no names to bring together\n";
      }
      if (print(toml) != Exit::done) return Exit::system_failed;
    }
  }
  if (contracts.empty()) return worst;
  return std::max(worst, print(answers_json(contracts, unread)));
}

}  // namespace maillage
