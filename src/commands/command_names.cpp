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

// Declared organisations come first; the others are made of what cells and keys name.
std::size_t declared_partners(const Contract& contract, const Draft& draft) {
  std::size_t count = 0;
  for (const Record& record : draft.records) count += section_name(record) == "partenaire" ? 1 : 0;
  return std::min(count, contract.partners.size());
}

Contract with_partners(const Contract& contract, std::size_t count) {
  Contract kept = contract;
  kept.partners = {};
  const auto is_left = [&](PartnerId id) { return id.value >= count; };
  for (std::uint32_t i = 0; i < count; ++i) {
    Partner partner = contract.partners[PartnerId{i}];
    if (partner.parent && is_left(*partner.parent)) partner.parent.reset();
    partner.groups.erase(std::remove_if(partner.groups.begin(), partner.groups.end(), is_left),
                         partner.groups.end());
    kept.partners.push_back(std::move(partner));
  }
  return kept;
}

struct Suggested {
  Exit exit = Exit::done;  // not done: nothing could be read, and why has been said
  Contract contract;
  std::vector<SuggestedPartner> partners;
};

Suggested suggest(const std::string& path, const Arguments& arguments) {
  const Language language = arguments.language;
  Sources sources;
  Faults faults;
  const Draft draft = read_contract(path, sources, faults, arguments.answers);
  for (const FileError& failure : sources.failures) tell(file_error_text(failure, language));
  if (!sources.failures.empty()) return {Exit::system_failed, {}, {}};
  // Which tells the faults.
  if (has_errors(faults)) return {load_contract(path, arguments).exit, {}, {}};
  const Resolved resolved = resolve(draft);
  std::vector<std::string> unknown;
  for (const Fault& fault : resolved.faults) {
    if (fault.kind == FaultKind::unknown_partner && !fault.words.empty()) {
      unknown.push_back(fault.words.front());
    }
  }
  const std::size_t declared = declared_partners(resolved.contract, draft);
  for (auto i = static_cast<std::uint32_t>(declared); i < resolved.contract.partners.size(); ++i) {
    unknown.push_back(resolved.contract.partners[PartnerId{i}].name);
  }
  Contract contract = with_partners(resolved.contract, declared);
  const NameSuggestions suggestions = suggest_names(contract, unknown);
  std::vector<SuggestedPartner> partners = suggested_partners(contract, suggestions);
  return {Exit::done, std::move(contract), std::move(partners)};
}

}  // namespace

Exit check_names(const std::vector<std::string>& paths, NamesFormat format,
                 const Arguments& arguments) {
  const Language language = arguments.language;
  Exit worst = Exit::done;
  std::vector<std::string> contracts, unread;
  for (const std::string& path : paths) {
    const Suggested suggested = suggest(path, arguments);
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
