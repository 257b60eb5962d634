#include "output/report/overview/rule_definitions.hpp"

#include "output/text/numbers.hpp"
#include "output/words/overview/rule_messages.hpp"

namespace maillage::report::overview {

std::string rule_definition(model::Rule rule, output_text::Language language) {
  return output_text::filled(words::overview::definition_of(rule), language);
}

std::string threshold_words(const model::Rules& rules, model::Rule rule,
                            output_text::Language language) {
  using words::overview::Threshold;
  if (model::threshold_key(rule).empty()) return "";
  const std::optional<double> limit = model::threshold(rules, rule);
  if (!limit) return output_text::filled(message_of(Threshold::no_ceiling), language);
  const bool own = rules[rule].threshold.has_value();
  Threshold words = own ? Threshold::more_by_contract : Threshold::more_by_default;
  if (rule == model::Rule::action_dormante) {
    words = own ? Threshold::reviews_by_contract : Threshold::reviews_by_default;
  } else if (rule == model::Rule::porteur_critique) {
    words = own ? Threshold::actions_by_contract : Threshold::actions_by_default;
  }
  return output_text::filled(message_of(words), language,
                             {{"limit", output_text::plain_number_text(*limit, language)}});
}

}  // namespace maillage::report::overview
