#include "output/report/actions/declared_formula.hpp"

#include <vector>

#include "output/text/numbers.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/finding_words.hpp"

namespace maillage::report::actions {
namespace {

const char* quantity_words(model::Quantity quantity, bool french) {
  switch (quantity) {
    case model::Quantity::actions:
      return "actions";
    case model::Quantity::porteurs:
      return french ? "organisations nommées sans doute comme porteurs"
                    : "organisations named without doubt as porteurs";
    case model::Quantity::partenaires:
      return french ? "organisations qui portent, prennent part ou financent"
                    : "organisations that carry, take part or fund";
    case model::Quantity::signataires:
      return french ? "signataires" : "signatories";
    case model::Quantity::axes:
      return french ? "axes du contrat" : "axes of the contract";
    case model::Quantity::objectifs:
      return french ? "objectifs du contrat" : "objectives of the contract";
    case model::Quantity::epci:
      return "EPCI";
    case model::Quantity::instances:
      return "instances";
    case model::Quantity::reunions:
      return french ? "réunions inscrites" : "meetings written down";
    case model::Quantity::communes:
      return french ? "communes, telles que le contrat les dit" : "communes as the contract says";
    case model::Quantity::financement:
      return french ? "somme des montants inscrits, en euros" : "sum of amounts, in euros";
    case model::Quantity::hors_donnees:
      return french ? "rien dans ces données ne se compte pour ce chiffre"
                    : "nothing in these data counts for this figure";
  }
  return "";
}

std::string either(const std::vector<std::string>& words, bool french) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 < words.size() ? ", " : french ? " ou " : " or ";
    text += words[i];
  }
  return text;
}

std::string carrier_words(const model::Contract& contract, const model::DeclaredFigure& figure,
                          output_text::Language language) {
  const bool french = language == output_text::Language::french;
  std::string text;
  if (figure.carrier == model::CarrierFilter::nobody)
    text += french ? " sans porteur" : " without porteur";
  if (figure.carrier == model::CarrierFilter::somebody)
    text += french ? " avec porteur" : " with a porteur";
  if (figure.carrier == model::CarrierFilter::organisation && figure.carrier_partner) {
    text += (french ? " portées par " : " carried by ") +
            contract.partners[*figure.carrier_partner].name;
  }
  if (figure.carrier_types.empty()) return text;
  std::vector<std::string> types;
  for (const model::PartnerType type : figure.carrier_types)
    types.emplace_back(words::type_word(type, language));
  const bool organisations = figure.quantity == model::Quantity::porteurs ||
                             figure.quantity == model::Quantity::partenaires;
  if (organisations) return text + (french ? " de type " : " of type ") + either(types, french);
  return text + (french ? " dont un porteur est de type " : " with a porteur of type ") +
         either(types, french);
}

std::string part_of_plan_words(const model::Contract& contract, const model::DeclaredFigure& figure,
                               output_text::Language language) {
  const bool french = language == output_text::Language::french;
  std::string text;
  if (figure.level) text += (french ? " de niveau " : " of level ") + std::to_string(*figure.level);
  const auto add = [&](model::SubjectKind kind, std::uint32_t index) {
    text += ", " + words::subject_name(contract, {kind, index}, language);
  };
  if (figure.axis) add(model::SubjectKind::axis, figure.axis->value);
  if (figure.objective) add(model::SubjectKind::objective, figure.objective->value);
  if (figure.instance) add(model::SubjectKind::instance, figure.instance->value);
  if (figure.funder) {
    text += (french ? ", versés par " : ", paid by ") + contract.partners[*figure.funder].name;
  }
  if (!figure.subject.empty()) text += (french ? ", pour " : ", for ") + figure.subject;
  return text;
}

bool is_of_rows(model::Quantity quantity) {
  return quantity == model::Quantity::actions || quantity == model::Quantity::porteurs ||
         quantity == model::Quantity::partenaires;
}

}  // namespace

std::string figure_formula(const model::Contract& contract, const model::DeclaredFigure& figure,
                           output_text::Language language) {
  const bool french = language == output_text::Language::french;
  std::string text = quantity_words(figure.quantity, french);
  if (figure.quantity == model::Quantity::hors_donnees) return text;
  if (figure.nature != model::Nature::unknown) {
    text += figure.nature == model::Nature::fiche ? (french ? " (fiches)" : " (with a sheet)")
                                                  : " (pistes)";
  }
  if (!figure.states.empty()) {
    std::vector<std::string> states;
    for (const model::State state : figure.states)
      states.emplace_back(words::state_word(state, language));
    text += (french ? " à l’état " : " in the state ") + either(states, french);
  }
  text +=
      carrier_words(contract, figure, language) + part_of_plan_words(contract, figure, language);
  if (figure.is_percentage) {
    text += french ? ", en part de toutes celles du tableau" : ", as a share of all of the table";
  }
  if (figure.scope == model::DeclaredFigureScope::plan) return text + ", plan";
  if (figure.scope == model::DeclaredFigureScope::recapitulatif) {
    return text + (french ? ", récapitulatif" : ", summary");
  }
  if (figure.scope == model::DeclaredFigureScope::year) {
    return text + (is_of_rows(figure.quantity) ? (french ? ", bilan " : ", review ") : ", ") +
           std::to_string(figure.year);
  }
  return is_of_rows(figure.quantity) ? text + (french ? ", tous les tableaux" : ", all tables")
                                     : text;
}

std::string figure_period(const model::DeclaredFigure& figure, output_text::Language language) {
  switch (figure.scope) {
    case model::DeclaredFigureScope::year:
      return std::to_string(figure.year);
    case model::DeclaredFigureScope::plan:
      return "plan";
    case model::DeclaredFigureScope::recapitulatif:
      return language == output_text::Language::french ? "récapitulatif" : "summary";
    case model::DeclaredFigureScope::whole:
      break;
  }
  return language == output_text::Language::french ? "tout le contrat" : "the whole contract";
}

std::string figure_value(const model::DeclaredFigure& figure, double value,
                         output_text::Language language) {
  const std::string text = output_text::plain_number_text(value, language);
  if (!figure.is_percentage) return text;
  return text + (language == output_text::Language::french ? "\u00A0%" : "%");
}

}  // namespace maillage::report::actions
