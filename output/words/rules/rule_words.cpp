#include "output/words/rules/rule_words.hpp"

#include "output/text/numbers.hpp"

namespace maillage::words {
namespace {

enum class Threshold {
  no_ceiling,
  reviews_by_default,
  reviews_by_contract,
  actions_by_default,
  actions_by_contract,
  more_by_default,
  more_by_contract,
};

constexpr output_text::KeyedMessage<Threshold> threshold_table[] = {
    {Threshold::no_ceiling, {"aucun plafond fixé", "no ceiling set"}},
    {Threshold::reviews_by_default,
     {"{limit} bilans de suite ou plus (par défaut)",
      "{limit} reviews in a row or more (by default)"}},
    {Threshold::reviews_by_contract,
     {"{limit} bilans de suite ou plus (fixé par le contrat)",
      "{limit} reviews in a row or more (set by the contract)"}},
    {Threshold::actions_by_default,
     {"{limit} actions ou plus (par défaut)", "{limit} actions or more (by default)"}},
    {Threshold::actions_by_contract,
     {"{limit} actions ou plus (fixé par le contrat)",
      "{limit} actions or more (set by the contract)"}},
    {Threshold::more_by_default,
     {"plus de {limit} actions (par défaut)", "more than {limit} actions (by default)"}},
    {Threshold::more_by_contract,
     {"plus de {limit} actions (fixé par le contrat)",
      "more than {limit} actions (set by the contract)"}},
};
static_assert(output_text::is_in_order(threshold_table));

Threshold threshold_of(model::Limit limit, bool by_contract) {
  switch (limit) {
    case model::Limit::reviews:
      return by_contract ? Threshold::reviews_by_contract : Threshold::reviews_by_default;
    case model::Limit::actions:
      return by_contract ? Threshold::actions_by_contract : Threshold::actions_by_default;
    case model::Limit::none:
    case model::Limit::ceiling:
      break;
  }
  return by_contract ? Threshold::more_by_contract : Threshold::more_by_default;
}

std::string_view said_in(const output_text::Message& message, output_text::Language language) {
  return output_text::said(language, message.french, message.english);
}

}  // namespace

const RuleWords& words_of(model::Rule rule) {
  const std::span<const RuleWords> first = words_of_actions_and_objectives();
  const std::size_t at = static_cast<std::size_t>(rule);
  return at < first.size() ? first[at] : words_of_partners_and_tables()[at - first.size()];
}

std::string_view rule_title(model::Rule rule, output_text::Language language) {
  return said_in(words_of(rule).title, language);
}

std::string_view what_to_do(model::Rule rule, output_text::Language language) {
  return said_in(words_of(rule).to_do, language);
}

std::string_view what_to_do(model::Rule rule, gaps::Consequence consequence,
                            output_text::Language language) {
  const output_text::Message& to_know = words_of(rule).to_know;
  const bool is_other = consequence == gaps::Consequence::know && to_know.french != nullptr;
  return is_other ? said_in(to_know, language) : what_to_do(rule, language);
}

std::string threshold_words(const model::Rules& rules, model::Rule rule,
                            output_text::Language language) {
  const model::Limit kind = model::limit_of(rule);
  if (kind == model::Limit::none) return "";
  const std::optional<double> limit = model::threshold(rules, rule);
  const auto message = [](Threshold key) -> const output_text::Message& {
    return threshold_table[static_cast<std::size_t>(key)].message;
  };
  if (!limit) return output_text::filled(message(Threshold::no_ceiling), language);
  return output_text::filled(message(threshold_of(kind, rules[rule].threshold.has_value())),
                             language,
                             {{"limit", output_text::plain_number_text(*limit, language)}});
}

}  // namespace maillage::words
