#include "output/fields/field_words.hpp"

#include <array>
#include <cmath>

#include "output/text/numbers.hpp"

namespace maillage::fields {
namespace {

struct FieldWording {
  std::string_view code, french, english;
};

constexpr std::array<FieldWording, analysis::field_count> fields = {
    {{"title", "titre", "title"},
     {"objective", "objectif", "objective"},
     {"porteur", "porteur", "porteur"},
     {"state", "état", "state"},
     {"partners", "partenaires", "partners"},
     {"funders", "financeurs", "funders"},
     {"budget", "budget", "budget"},
     {"indicator", "indicateur", "indicator"},
     {"dates", "dates", "dates"},
     {"priority", "priorité", "priority"},
     {"targets", "cibles", "targets"},
     {"participation", "participation citoyenne", "citizen participation"},
     {"note", "remarques", "remarks"}}};

const FieldWording& of(analysis::ActionField field) {
  return fields[static_cast<std::size_t>(field)];
}

}  // namespace

std::string_view field_code(analysis::ActionField field) { return of(field).code; }

std::string_view field_word(analysis::ActionField field, output_text::Language language) {
  return language == output_text::Language::french ? of(field).french : of(field).english;
}

std::string amount_text(std::int64_t cents, text::Tax tax, output_text::Language language) {
  const bool french = language == output_text::Language::french;
  const bool whole = cents % 100 == 0;
  std::string text =
      output_text::number_text(static_cast<double>(cents) / 100.0, whole ? 0 : 2, language);
  text = french ? text + "\u00A0€" : "€" + text;
  if (tax == text::Tax::excluded) text += french ? "\u00A0HT" : " before tax";
  if (tax == text::Tax::included) text += french ? "\u00A0TTC" : " with tax";
  return text;
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
  const bool french = language == output_text::Language::french;
  std::string text = (french ? "dit pour " : "said for ") +
                     output_text::counted(sum.said, "action", "actions", language) +
                     (french ? " sur " : " of ") + output_text::count_text(actions, language);
  if (sum.unclear > 0) {
    text += (french ? ", dont " : ", of which ") + output_text::count_text(sum.unclear, language) +
            (french ? (sum.unclear > 1 ? " gardées comme dites" : " gardée comme dite")
                    : " kept as said");
  }
  return text;
}

std::string funder_text(const model::Contract& contract, const analysis::FunderMoney& money,
                        output_text::Language language) {
  const bool french = language == output_text::Language::french;
  std::string text = money.funder ? contract.partners[*money.funder].name
                                  : (french ? "sans financeur dit" : "funder not said");
  const std::string sum = sum_text(money.given, language);
  if (!sum.empty()) text += " " + sum;
  return text + " (" + output_text::counted(money.actions, "action", "actions", language) + ")";
}

std::string dates_text(const model::ActionDates& dates, output_text::Language language) {
  const bool french = language == output_text::Language::french;
  const auto said = [&](const text::SaidDate& date) {
    return date.date ? output_text::date_text(*date.date, language) : date.said;
  };
  std::string text;
  const auto add = [&](const text::SaidDate& date, const char* in_french, const char* in_english) {
    if (date.said.empty()) return;
    if (!text.empty()) text += french ? " ; " : "; ";
    text += (french ? in_french : in_english) + said(date);
  };
  add(dates.start, "début : ", "start: ");
  add(dates.end, "fin : ", "end: ");
  add(dates.due, "échéance : ", "due: ");
  return text;
}

}  // namespace maillage::fields
