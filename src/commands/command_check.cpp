#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <utility>
#include <vector>

#include "network/study/study.hpp"
#include "output/answers/check_json.hpp"
#include "output/answers/summary.hpp"
#include "src/commands/commands.hpp"
#include "src/commands/decisions.hpp"
#include "src/commands/each_contract.hpp"

namespace maillage::commands {

namespace {

bool colour_wanted() {
  const char* no_color = std::getenv("NO_COLOR");
  return (no_color == nullptr || *no_color == '\0') && isatty(STDOUT_FILENO) == 1;
}

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

// No text: it could not be read, or has no such table.
ContractAnswer check_one(const std::string& path, const Arguments& arguments, bool as_json) {
  const Loaded loaded = load_contract(path, arguments);
  if (loaded.exit != Exit::done) return {loaded.exit, {}};
  const model::Contract& contract = loaded.contract;
  const auto scope = choose_scope(contract, arguments);
  if (!scope) return {Exit::wrong_usage, {}};
  study::Study study(contract, *scope, as_json ? analysis::Depth::full : analysis::Depth::summary);
  keep_rules(arguments.rules, study);

  answers::SummaryOptions options;
  options.language = arguments.language;
  options.colour = colour_wanted() ? answers::Colour::on : answers::Colour::off;
  const bool listed = arguments.all || !arguments.rules.empty();
  if (listed) options.most_per_rule = 0;
  const answers::DecisionAccount account = account_of(
      contract.decisions, contract, arguments.answers, scope->year,
      [&](const model::Answers& answers) { return reload_contract(path, answers); }, arguments);
  std::string text;
  if (as_json) {
    text = answers::check_json(study, arguments.language, &account);
  } else if (!arguments.rules.empty()) {
    text = answers::rules_text(study, options);
  } else {
    text = answers::decision_text(account, arguments.decisions, arguments.language) +
           answers::summary_text(study, options);
  }
  const bool fails = arguments.fail_on &&
                     std::any_of(study.analysis().findings.begin(), study.analysis().findings.end(),
                                 [&](const model::Finding& finding) {
                                   return finding.severity >= *arguments.fail_on;
                                 });
  return {fails ? Exit::findings : Exit::done, std::move(text)};
}

// One object of all contracts. With nothing read there is nothing to say.
Exit check_as_json(const Arguments& arguments) {
  return print_gathered(gather_each(arguments, [&](std::size_t which) {
    return check_one(arguments.contracts[which], arguments, true);
  }));
}

}  // namespace

Exit run_check(const Arguments& arguments) {
  bool as_json = false;
  for (const std::string& format : arguments.formats) {
    if (format == "json") {
      as_json = true;
    } else if (format != "text" && format != "texte") {
      return refuse_format(format, {"text", "json"}, arguments.language);
    }
  }
  if (arguments.names) {
    return check_names(arguments.contracts, as_json ? NamesFormat::json : NamesFormat::toml,
                       arguments);
  }
  if (as_json) return check_as_json(arguments);
  return print_each(arguments, [&](std::size_t which) {
    return check_one(arguments.contracts[which], arguments, false);
  });
}

}  // namespace maillage::commands
