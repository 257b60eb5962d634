#include "output/report/overview/finding_sentences.hpp"

#include <array>

#include "output/words/actions/coverage_messages.hpp"
#include "output/words/actions/declared_messages.hpp"
#include "output/words/actions/evolution_messages.hpp"
#include "output/words/actions/orphan_messages.hpp"
#include "output/words/overview/finding_messages.hpp"
#include "output/words/overview/method_messages.hpp"
#include "output/words/partners/fragility_messages.hpp"
#include "output/words/partners/governance_messages.hpp"
#include "output/words/partners/partnership_messages.hpp"

namespace maillage::report::overview {
namespace {

using words::overview::AxisFinding;

enum class RulePart {
  without_carrier,
  coverage,
  partnerships,
  governance,
  fragility,
  evolution,
  figures,
  method,
};

// In the order of enum Rule.
constexpr std::array<RulePart, model::rule_count> parts_of_rules = {
    RulePart::without_carrier,  // action_sans_porteur
    RulePart::without_carrier,  // porteur_incertain
    RulePart::without_carrier,  // porteur_personne
    RulePart::evolution,        // porteur_perdu
    RulePart::governance,       // porteur_hors_instance
    RulePart::partnerships,     // action_isolee
    RulePart::evolution,        // action_sans_financeur
    RulePart::evolution,        // action_sans_fiche
    RulePart::evolution,        // action_dormante
    RulePart::evolution,        // action_sans_indicateur
    RulePart::coverage,         // action_sans_objectif
    RulePart::evolution,        // action_absente
    RulePart::coverage,         // objectif_sans_action
    RulePart::coverage,         // objectif_sans_action_decrite
    RulePart::without_carrier,  // objectif_sans_porteur
    RulePart::coverage,         // objectif_sans_avancement
    RulePart::coverage,         // objectif_sans_instance
    RulePart::governance,       // signataire_sans_role
    RulePart::partnerships,     // partenaire_isole
    RulePart::fragility,        // porteur_critique
    RulePart::method,           // doublon_probable
    RulePart::governance,       // instance_sans_membre
    RulePart::governance,       // rythme_non_tenu
    RulePart::governance,       // reunions_non_datees
    RulePart::governance,       // instance_sans_porteur
    RulePart::governance,       // signataire_hors_copil
    RulePart::governance,       // epci_sans_referent
    RulePart::coverage,         // epci_sans_action
    RulePart::figures,          // chiffre_discordant
    RulePart::evolution,        // plan_disperse
    RulePart::fragility,        // porteur_surcharge
    RulePart::method,           // colonne_non_renseignee
    RulePart::method,           // exigence_non_tenue
    RulePart::method,           // exception_perimee
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
  const output_text::Message* of_axes =
      plan_parts == PlanParts::axes ? told_of_axes(rule) : nullptr;
  return of_axes != nullptr ? *of_axes : words::overview::told_together(rule);
}

std::string part_title_of_rule(model::Rule rule, output_text::Language language) {
  return output_text::filled(title_of(parts_of_rules[static_cast<std::size_t>(rule)]), language);
}

const char* part_of_rule(model::Rule rule) {
  switch (parts_of_rules[static_cast<std::size_t>(rule)]) {
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
