#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "network/study/study.hpp"
#include "output/answers/check_answer.hpp"
#include "output/answers/check_json.hpp"
#include "src/commands/commands.hpp"
#include "src/commands/decisions.hpp"
#include "src/commands/each_contract.hpp"
#include "src/commands/output_folders.hpp"

namespace maillage::commands {

namespace {

void keep_rules(const std::vector<model::Rule>& rules, study::Study& study) {
  if (rules.empty()) return;
  const auto is_asked = [&](model::Rule rule) {
    return std::find(rules.begin(), rules.end(), rule) != rules.end();
  };
  // Who asks for actions without a porteur is to know of those that name a person only.
  study.keep_findings([&](const model::Finding& finding) {
    return is_asked(finding.rule) || (finding.rule == model::Rule::porteur_personne &&
                                      is_asked(model::Rule::action_sans_porteur));
  });
}

// What stands before all else on a terminal, with a blank line below; empty where nothing is doubtful.
std::string decisions_text(const answers::DecisionAccount& account, const Arguments& arguments) {
  const blocks::ReportPart part =
      answers::decisions_part(account, arguments.decisions, arguments.language);
  if (part.blocks.empty()) return "";
  return shown({part}, arguments.language).substr(1) + "\n";
}

// No text: it could not be read, or has no such table.
ContractAnswer check_one(const std::string& path, const Arguments& arguments, bool as_json) {
  const Loaded loaded = load_contract(path, arguments);
  if (loaded.exit != Exit::done) return {loaded.exit, {}};
  const model::Contract& contract = loaded.contract;
  const auto scope = choose_scope(contract, arguments);
  if (!scope) return {Exit::wrong_usage, {}};
  study::Study study(contract, *scope, as_json ? analysis::Depth::full : analysis::Depth::summary);
  keep_rules(arguments.rules, study);
  const answers::DecisionAccount account = account_of(
      contract.decisions, contract, arguments.answers, scope->year,
      [&](const model::Answers& answers) { return reload_contract(path, answers); }, arguments);
  const auto told = [&](const answers::DecisionAccount* decisions,
                        const answers::CheckOptions& options) {
    return arguments.rules.empty() ? answers::check_answer(study, decisions, options)
                                   : answers::rules_answer(study, options);
  };
  ContractAnswer answer;
  if (as_json) {
    answer.text = answers::check_json(study, arguments.language, &account);
  } else {
    answers::CheckOptions options;
    options.language = arguments.language;
    if (arguments.all || !arguments.rules.empty()) options.most_per_rule = 0;
    answer.text = shown(told(nullptr, options), arguments.language);
    if (arguments.rules.empty()) answer.text->insert(0, decisions_text(account, arguments));
  }
  const bool fails = arguments.fail_on &&
                     std::any_of(study.analysis().findings.begin(), study.analysis().findings.end(),
                                 [&](const model::Finding& finding) {
                                   return finding.severity >= *arguments.fail_on;
                                 });
  if (fails) answer.exit = Exit::findings;
  if (arguments.output.empty()) return answer;
  const ContractAnswer written = save_answer(
      report::answer_documents("constats", told(&account, answers::whole_check(arguments.language)),
                               arguments.language),
      arguments.output, loaded.read, arguments.language, as_json ? Names::told : Names::printed);
  answer.exit = std::max(answer.exit, written.exit);
  *answer.text += written.text.value_or("");
  return answer;
}

// One object of all contracts. With nothing read there is nothing to say.
Exit check_as_json(const Arguments& arguments, const std::vector<Arguments>& each) {
  return print_gathered(gather_each(arguments, [&](std::size_t which) {
    return check_one(arguments.contracts[which], each[which], true);
  }));
}

}  // namespace

Exit run_check(const Arguments& arguments) {
  const std::optional<bool> asked = asks_json(arguments.formats, arguments.language);
  if (!asked) return Exit::wrong_usage;
  const bool as_json = *asked;
  std::optional<std::vector<Arguments>> each;
  if (arguments.output.empty()) {
    each.emplace(arguments.contracts.size(), arguments);  // one may be given twice
  } else {
    each = outputs_of_each(arguments, "");
  }
  if (!each) return Exit::wrong_usage;
  if (arguments.names) return check_names(*each, as_json ? NamesFormat::json : NamesFormat::toml);
  if (as_json) return check_as_json(arguments, *each);
  return print_each(arguments, [&](std::size_t which) {
    return check_one(arguments.contracts[which], (*each)[which], false);
  });
}

}  // namespace maillage::commands
