#include <unistd.h>

#include <algorithm>
#include <cstdlib>

#include "network/analysis/analysis.hpp"
#include "output/answers/check_json.hpp"
#include "output/answers/summary.hpp"
#include "src/commands/commands.hpp"

namespace maillage {
namespace {

bool colour_wanted() {
  const char* no_color = std::getenv("NO_COLOR");
  return (no_color == nullptr || *no_color == '\0') && isatty(STDOUT_FILENO) == 1;
}

void keep_rules(const std::vector<Rule>& rules, std::vector<Finding>& findings) {
  if (rules.empty()) return;
  const auto unwanted = [&](const Finding& finding) {
    return std::find(rules.begin(), rules.end(), finding.rule) == rules.end();
  };
  findings.erase(std::remove_if(findings.begin(), findings.end(), unwanted), findings.end());
}

Exit check_one(const std::string& path, const Arguments& arguments, bool as_json) {
  const Loaded loaded = load_contract(path, arguments.language);
  if (loaded.exit != Exit::done) return loaded.exit;
  const Contract& contract = loaded.contract;
  const auto scope = choose_scope(contract, arguments);
  if (!scope) return Exit::wrong_usage;
  const Graph graph = build_graph(contract, *scope);
  Analysis analysis = analyse(contract, graph, as_json ? Depth::full : Depth::summary);
  keep_rules(arguments.rules, analysis.findings);

  SummaryOptions options;
  options.language = arguments.language;
  options.colour = colour_wanted() ? Colour::on : Colour::off;
  const bool listed = arguments.all || !arguments.rules.empty();
  if (listed) options.most_per_rule = 0;
  std::string text;
  if (as_json) {
    text = check_json(contract, graph, analysis, arguments.language);
  } else if (!arguments.rules.empty()) {
    text = findings_text(contract, analysis.findings, options);
    if (text.empty()) {
      text = arguments.language == Language::french ? "  aucun constat\n" : "  no finding\n";
    }
  } else {
    text = summary_text(contract, analysis, options);
  }
  const Exit printed = print(text);
  if (printed != Exit::done) return printed;
  const bool fails =
      arguments.fail_on &&
      std::any_of(analysis.findings.begin(), analysis.findings.end(),
                  [&](const Finding& finding) { return finding.severity >= *arguments.fail_on; });
  return fails ? Exit::findings : Exit::done;
}

}  // namespace

Exit run_check(const Arguments& arguments) {
  bool as_json = false;
  for (const std::string& format : arguments.formats) {
    if (format == "json") {
      as_json = true;
    } else if (format != "text" && format != "texte") {
      tell((arguments.language == Language::french ? "format inconnu : " : "unknown format: ") +
           format + " (text, json)");
      return Exit::wrong_usage;
    }
  }
  Exit worst = Exit::done;
  for (const std::string& path : arguments.contracts) {
    worst = std::max(worst, arguments.names ? check_names(path, arguments.language)
                                            : check_one(path, arguments, as_json));
  }
  return worst;
}

}  // namespace maillage
