#include "output/report/overview/finding_sentences.hpp"

#include "output/words/actions/coverage_messages.hpp"
#include "output/words/actions/declared_messages.hpp"
#include "output/words/actions/evolution_messages.hpp"
#include "output/words/actions/orphan_messages.hpp"
#include "output/words/network/table_words.hpp"
#include "output/words/overview/figure_messages.hpp"
#include "output/words/overview/method_messages.hpp"
#include "output/words/partners/fragility_messages.hpp"
#include "output/words/partners/governance_messages.hpp"
#include "output/words/partners/partnership_messages.hpp"
#include "output/words/rules/rule_words.hpp"

namespace maillage::report::overview {
namespace {

using words::RulePart;

const output_text::Message& title_of(RulePart part) {
  switch (part) {
    case RulePart::without_carrier:
      return message_of(words::actions::Orphans::title);
    case RulePart::coverage:
      return message_of(words::actions::CoverageWords::title);
    case RulePart::partnerships:
      return message_of(words::partners::Partnerships::title);
    case RulePart::governance:
      return message_of(words::partners::Governance::title);
    case RulePart::fragility:
      return message_of(words::partners::Fragility::title);
    case RulePart::evolution:
      return message_of(words::actions::Evolution::title);
    case RulePart::figures:
      return message_of(words::actions::Declared::title);
    case RulePart::method:
      break;
  }
  return message_of(words::overview::Method::title);
}

}  // namespace

const output_text::Message& finding_sentence(model::Rule rule, PlanParts plan_parts) {
  const words::RuleWords& words = words::words_of(rule);
  return plan_parts == PlanParts::axes && words.together_of_axes.french != nullptr
             ? words.together_of_axes
             : words.together;
}

std::string judged_when(const blocks::ReportMaking& making) {
  const model::Scope& scope = making.scope();
  return scope.whole || !scope.year ? making.say(words::overview::Figures::in_some_year)
                                    : words::in_table(scope.year, making.language);
}

std::string part_title_of_rule(model::Rule rule, output_text::Language language) {
  return output_text::filled(title_of(words::words_of(rule).part), language);
}

const char* part_of_rule(model::Rule rule) {
  switch (words::words_of(rule).part) {
    case RulePart::without_carrier:
      return "sans-porteur";
    case RulePart::coverage:
      return "couverture";
    case RulePart::partnerships:
      return "partenariats";
    case RulePart::governance:
      return "gouvernance";
    case RulePart::fragility:
      return "fragilite";
    case RulePart::evolution:
      return "evolution";
    case RulePart::figures:
      return "chiffres";
    case RulePart::method:
      return "methode";
  }
  return "";
}

}  // namespace maillage::report::overview
