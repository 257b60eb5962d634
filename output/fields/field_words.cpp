#include "output/fields/field_words.hpp"

#include <array>
#include <cmath>

#include "output/text/numbers.hpp"
#include "output/text/typography.hpp"
#include "output/words/fields/field_messages.hpp"

namespace maillage::fields {

using words::fields::FieldMessage;

namespace {

constexpr std::array<std::string_view, analysis::field_count> codes = {
    "title",     "objective", "porteur",  "state",   "partners",      "funders", "budget",
    "indicator", "dates",     "priority", "targets", "participation", "note"};

}  // namespace

std::string_view field_code(analysis::ActionField field) {
  return codes[static_cast<std::size_t>(field)];
}

std::string field_word(analysis::ActionField field, output_text::Language language) {
  return output_text::filled(words::fields::name_of(field), language);
}

std::string unsure_text(const analysis::FieldFill& fill, output_text::Language language) {
  if (fill.unsure == 0) return {};
  return output_text::filled(message_of(FieldMessage::unsure), language,
                             {{"n", std::size_t{fill.unsure}}});
}

std::string amount_text(std::int64_t cents, text::Tax tax, output_text::Language language) {
  const bool whole = cents % 100 == 0;
  const FieldMessage said = tax == text::Tax::excluded   ? FieldMessage::before_tax
                            : tax == text::Tax::included ? FieldMessage::with_tax
                                                         : FieldMessage::euros;
  return output_text::filled(
      message_of(said), language,
      {{"amount",
        output_text::number_text(static_cast<double>(cents) / 100.0, whole ? 0 : 2, language)}});
}

std::string declared_amount_text(double euros, output_text::Language language) {
  return amount_text(std::llround(euros * 100), text::Tax::not_said, language);
}

std::string sum_text(const analysis::MoneySum& sum, output_text::Language language) {
  std::string text;
  for (const text::Tax tax : {text::Tax::not_said, text::Tax::excluded, text::Tax::included}) {
    const auto kind = static_cast<std::size_t>(tax);
    if (sum.amounts[kind] == 0) continue;
    if (!text.empty()) text += " · ";
    text += amount_text(sum.cents[kind], tax, language);
  }
  return text;
}

std::string said_text(const analysis::MoneySum& sum, std::size_t actions,
                      output_text::Language language) {
  const FieldMessage said = sum.unclear > 0 ? FieldMessage::said_in_part : FieldMessage::said_for;
  return output_text::filled(
      message_of(said), language,
      {{"n", std::size_t{sum.said}}, {"all", actions}, {"unclear", std::size_t{sum.unclear}}});
}

std::string funder_text(const model::Contract& contract, const analysis::FunderMoney& money,
                        output_text::Language language) {
  std::string funder = money.funder
                           ? contract.partners[*money.funder].name
                           : output_text::filled(message_of(FieldMessage::no_funder), language);
  const std::string sum = sum_text(money.given, language);
  if (!sum.empty()) funder += " " + sum;
  return output_text::filled(message_of(FieldMessage::funder_of), language,
                             {{"funder", funder}, {"n", std::size_t{money.actions}}});
}

std::string dates_text(const model::ActionDates& dates, output_text::Language language) {
  std::string text;
  const auto add = [&](FieldMessage key, const text::SaidDate& date) {
    if (date.said.empty()) return;
    if (!text.empty()) text += output_text::semicolon(language);
    text += output_text::filled(
        message_of(key), language,
        {{"date", date.date ? output_text::date_text(*date.date, language) : date.said}});
  };
  add(FieldMessage::start, dates.start);
  add(FieldMessage::end, dates.end);
  add(FieldMessage::due, dates.due);
  return text;
}

}  // namespace maillage::fields
