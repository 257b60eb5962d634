#include "output/report/overview/finding_sentences.hpp"

#include <array>

#include "output/words/overview/finding_messages.hpp"

namespace maillage::report::overview {
namespace {

using words::overview::AxisFinding;
using words::overview::PartTitle;

// In the order of enum Rule.
constexpr std::array<PartTitle, model::rule_count> parts_of_rules = {
    PartTitle::without_carrier,  // action_sans_porteur
    PartTitle::without_carrier,  // porteur_incertain
    PartTitle::without_carrier,  // porteur_personne
    PartTitle::evolution,        // porteur_perdu
    PartTitle::governance,       // porteur_hors_instance
    PartTitle::partnerships,     // action_isolee
    PartTitle::evolution,        // action_sans_financeur
    PartTitle::evolution,        // action_sans_fiche
    PartTitle::evolution,        // action_dormante
    PartTitle::evolution,        // action_sans_indicateur
    PartTitle::coverage,         // action_sans_objectif
    PartTitle::evolution,        // action_absente
    PartTitle::coverage,         // objectif_sans_action
    PartTitle::coverage,         // objectif_sans_action_decrite
    PartTitle::without_carrier,  // objectif_sans_porteur
    PartTitle::coverage,         // objectif_sans_avancement
    PartTitle::coverage,         // objectif_sans_instance
    PartTitle::governance,       // signataire_sans_role
    PartTitle::partnerships,     // partenaire_isole
    PartTitle::fragility,        // porteur_critique
    PartTitle::method,           // doublon_probable
    PartTitle::governance,       // instance_sans_membre
    PartTitle::governance,       // rythme_non_tenu
    PartTitle::governance,       // reunions_non_datees
    PartTitle::governance,       // instance_sans_porteur
    PartTitle::governance,       // signataire_hors_copil
    PartTitle::governance,       // epci_sans_referent
    PartTitle::coverage,         // epci_sans_action
    PartTitle::figures,          // chiffre_discordant
    PartTitle::evolution,        // plan_disperse
    PartTitle::fragility,        // porteur_surcharge
    PartTitle::method,           // colonne_non_renseignee
    PartTitle::method,           // exigence_non_tenue
    PartTitle::method,           // exception_perimee
};

const output_text::Message* told_of_axes(model::Rule rule) {
  switch (rule) {
    case model::Rule::objectif_sans_action:
      return &message_of(AxisFinding::no_action);
    case model::Rule::objectif_sans_action_decrite:
      return &message_of(AxisFinding::no_described_action);
    case model::Rule::objectif_sans_porteur:
      return &message_of(AxisFinding::no_carrier);
    case model::Rule::objectif_sans_avancement:
      return &message_of(AxisFinding::no_progress);
    case model::Rule::objectif_sans_instance:
      return &message_of(AxisFinding::no_instance);
    default:
      return nullptr;
  }
}

}  // namespace

const output_text::Message& finding_sentence(model::Rule rule, PlanParts plan_parts) {
  const output_text::Message* of_axes =
      plan_parts == PlanParts::axes ? told_of_axes(rule) : nullptr;
  return of_axes != nullptr ? *of_axes : words::overview::told_together(rule);
}

std::string part_title_of_rule(model::Rule rule, output_text::Language language) {
  return output_text::filled(message_of(parts_of_rules[static_cast<std::size_t>(rule)]), language);
}

const char* part_of_rule(model::Rule rule) {
  switch (parts_of_rules[static_cast<std::size_t>(rule)]) {
    case PartTitle::without_carrier:
      return "sans-porteur";
    case PartTitle::coverage:
      return "couverture";
    case PartTitle::partnerships:
      return "partenariats";
    case PartTitle::governance:
      return "gouvernance";
    case PartTitle::fragility:
      return "fragilite";
    case PartTitle::evolution:
      return "evolution";
    case PartTitle::figures:
      return "chiffres";
    case PartTitle::method:
      return "methode";
  }
  return "";
}

}  // namespace maillage::report::overview
