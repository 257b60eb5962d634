#include "output/report/actions/declared_formula.hpp"

#include <initializer_list>
#include <vector>

#include "output/text/numbers.hpp"
#include "output/words/actions/formula_messages.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/finding_words.hpp"

namespace maillage::report::actions {
namespace {

using words::actions::Formula;

std::string formula_words(Formula key, output_text::Language language,
                          std::initializer_list<output_text::Filling> fillings = {}) {
  return output_text::filled(message_of(key), language, fillings);
}

Formula formula_of(model::Quantity quantity) {
  switch (quantity) {
    case model::Quantity::actions:
      return Formula::actions;
    case model::Quantity::porteurs:
      return Formula::carriers;
    case model::Quantity::partenaires:
      return Formula::partners;
    case model::Quantity::signataires:
      return Formula::signatories;
    case model::Quantity::axes:
      return Formula::axes;
    case model::Quantity::objectifs:
      return Formula::objectives;
    case model::Quantity::epci:
      return Formula::epcis;
    case model::Quantity::instances:
      return Formula::instances;
    case model::Quantity::reunions:
      return Formula::meetings;
    case model::Quantity::communes:
      return Formula::communes;
    case model::Quantity::financement:
      return Formula::funding;
    case model::Quantity::hors_donnees:
      break;
  }
  return Formula::nothing;
}

// "A, B ou C".
std::string either(const std::vector<std::string>& words, output_text::Language language) {
  std::string text = words.front();
  for (std::size_t i = 1; i < words.size(); ++i) {
    text = i + 1 < words.size() ? text + ", " + words[i]
                                : formula_words(Formula::last_of_several, language,
                                                {{"words", text}, {"last", words[i]}});
  }
  return text;
}

bool is_of_rows(model::Quantity quantity) {
  return quantity == model::Quantity::actions || quantity == model::Quantity::porteurs ||
         quantity == model::Quantity::partenaires;
}

}  // namespace

std::string figure_formula(const model::Contract& contract, const model::DeclaredFigure& figure,
                           output_text::Language language) {
  std::string text = formula_words(formula_of(figure.quantity), language);
  if (figure.quantity == model::Quantity::hors_donnees) return text;
  // Each narrows what was said so far.
  const auto narrow = [&](Formula key) { text = formula_words(key, language, {{"what", text}}); };
  const auto narrow_by = [&](Formula key, const char* place, const std::string& by) {
    text = formula_words(key, language, {{"what", text}, {place, by}});
  };
  const auto narrow_to = [&](model::SubjectKind kind, std::uint32_t index) {
    narrow_by(Formula::of_part, "part", words::subject_name(contract, {kind, index}, language));
  };
  if (figure.nature != model::Nature::unknown) {
    narrow(figure.nature == model::Nature::fiche ? Formula::with_sheet : Formula::without_sheet);
  }
  if (!figure.states.empty()) {
    std::vector<std::string> states;
    for (const model::State state : figure.states)
      states.emplace_back(words::state_word(state, language));
    narrow_by(Formula::in_states, "states", either(states, language));
  }
  if (figure.carrier == model::CarrierFilter::nobody) narrow(Formula::without_carrier);
  if (figure.carrier == model::CarrierFilter::somebody) narrow(Formula::with_carrier);
  if (figure.carrier == model::CarrierFilter::organisation && figure.carrier_partner) {
    narrow_by(Formula::carried_by, "organisation", contract.partners[*figure.carrier_partner].name);
  }
  if (!figure.carrier_types.empty()) {
    std::vector<std::string> types;
    for (const model::PartnerType type : figure.carrier_types)
      types.emplace_back(words::type_word(type, language));
    const bool organisations = figure.quantity == model::Quantity::porteurs ||
                               figure.quantity == model::Quantity::partenaires;
    narrow_by(organisations ? Formula::of_type : Formula::carried_by_type, "types",
              either(types, language));
  }
  if (figure.level) narrow_by(Formula::of_level, "level", std::to_string(*figure.level));
  if (figure.axis) narrow_to(model::SubjectKind::axis, figure.axis->value);
  if (figure.objective) narrow_to(model::SubjectKind::objective, figure.objective->value);
  if (figure.instance) narrow_to(model::SubjectKind::instance, figure.instance->value);
  if (figure.funder)
    narrow_by(Formula::paid_by, "organisation", contract.partners[*figure.funder].name);
  if (!figure.subject.empty()) narrow_by(Formula::paid_for, "subject", figure.subject);
  if (figure.is_percentage) narrow(Formula::as_share);
  const bool of_rows = is_of_rows(figure.quantity);
  if (figure.table.is_whole()) {
    if (of_rows) narrow(Formula::in_all_tables);
  } else {
    const bool in_review = of_rows && figure.table.year().has_value();
    narrow_by(in_review ? Formula::in_review : Formula::of_part, in_review ? "year" : "part",
              figure_period(figure, language));
  }
  return text;
}

std::string figure_period(const model::DeclaredFigure& figure, output_text::Language language) {
  if (!figure.table.is_whole()) return words::choice_name(figure.table, language);
  return formula_words(Formula::whole_contract, language);
}

std::string figure_value(const model::DeclaredFigure& figure, double value,
                         output_text::Language language) {
  const std::string text = output_text::plain_number_text(value, language);
  return figure.is_percentage ? formula_words(Formula::percentage, language, {{"number", text}})
                              : text;
}

}  // namespace maillage::report::actions
