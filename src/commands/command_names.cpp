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
#include "output/words/files/toml_messages.hpp"
#include "src/commands/commands.hpp"
#include "src/commands/output_folders.hpp"
#include "src/files/contract_files.hpp"
#include "src/files/file_words.hpp"

namespace maillage::commands {
namespace {

// Declared organisations come first; the others are made of what cells and keys name.
std::size_t declared_partners(const model::Contract& contract, const model::Draft& draft) {
  std::size_t count = 0;
  for (const model::Record& record : draft.records)
    count += resolve::section_name(record) == "partenaire" ? 1 : 0;
  return std::min(count, contract.partners.size());
}

model::Contract with_partners(const model::Contract& contract, std::size_t count) {
  model::Contract kept = contract;
  kept.partners = {};
  const auto is_left = [&](text::PartnerId id) { return id.value >= count; };
  for (std::uint32_t i = 0; i < count; ++i) {
    model::Partner partner = contract.partners[text::PartnerId{i}];
    if (partner.parent && is_left(*partner.parent)) partner.parent.reset();
    partner.groups.erase(std::remove_if(partner.groups.begin(), partner.groups.end(), is_left),
                         partner.groups.end());
    kept.partners.push_back(std::move(partner));
  }
  return kept;
}

struct Suggested {
  Exit exit = Exit::done;  // not done: nothing could be read, and why has been said
  model::Contract contract;
  std::vector<contract_files::SuggestedPartner> partners;
  files::InputFiles read;
};

Suggested suggest(const std::string& path, const Arguments& arguments) {
  const output_text::Language language = arguments.language;
  files::Sources sources;
  text::Faults faults;
  const model::Draft draft = files::read_contract(path, sources, faults, arguments.answers);
  for (const files::FileError& failure : sources.failures)
    tell(files::file_error_text(failure, language));
  if (!sources.failures.empty()) return {Exit::system_failed, {}, {}, {}};
  // Which tells the faults.
  if (text::has_errors(faults)) return {load_contract(path, arguments).exit, {}, {}, {}};
  const resolve::Resolved resolved = resolve::resolve(draft);
  std::vector<std::string> unknown;
  for (const text::Fault& fault : resolved.faults) {
    if (fault.kind == text::FaultKind::unknown_partner && !fault.words.empty()) {
      unknown.push_back(fault.words.front());
    }
  }
  const std::size_t declared = declared_partners(resolved.contract, draft);
  for (auto i = static_cast<std::uint32_t>(declared); i < resolved.contract.partners.size(); ++i) {
    unknown.push_back(resolved.contract.partners[text::PartnerId{i}].name);
  }
  model::Contract contract = with_partners(resolved.contract, declared);
  const names::NameSuggestions suggestions = names::suggest_names(contract, unknown);
  std::vector<contract_files::SuggestedPartner> partners =
      contract_files::suggested_partners(contract, suggestions);
  return {Exit::done, std::move(contract), std::move(partners), std::move(sources.read)};
}

std::string lines_to_paste(const Suggested& suggested, output_text::Language language) {
  const std::string toml = contract_files::suggestions_toml(suggested.partners, language);
  if (!toml.empty()) return toml;
  return output_text::filled(message_of(words::files::TomlComment::no_name_to_join), language) +
         "\n";
}

}  // namespace

Exit check_names(const std::vector<Arguments>& each, NamesFormat format) {
  Exit worst = Exit::done;
  std::vector<std::string> contracts, unread;
  for (std::size_t which = 0; which < each.size(); ++which) {
    const Arguments& arguments = each[which];
    const std::string& path = arguments.contracts[which];
    const Suggested suggested = suggest(path, arguments);
    worst = std::max(worst, suggested.exit);
    if (suggested.exit != Exit::done) {
      unread.push_back(path);
      continue;
    }
    const std::string toml = lines_to_paste(suggested, arguments.language);
    if (format == NamesFormat::json) {
      contracts.push_back(contract_files::suggestions_json(suggested.contract, suggested.partners));
    } else if (print(toml) != Exit::done) {
      return Exit::system_failed;
    }
    if (arguments.output.empty()) continue;
    // What is printed is to be pasted: the name of the file stands beside it.
    worst = std::max(worst, save_answer({{"organisations.toml", toml}}, arguments.output,
                                        suggested.read, arguments.language, Names::told)
                                .exit);
  }
  if (contracts.empty()) return worst;
  return std::max(worst, print(answers::answers_json(std::move(contracts), unread)));
}

}  // namespace maillage::commands
