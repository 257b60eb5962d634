// The rules that findings come from, and their thresholds ([regles] in the contract).
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace maillage::model {

enum class Rule {
  action_sans_porteur,
  porteur_incertain,
  porteur_personne,
  porteur_perdu,
  porteur_hors_instance,
  action_isolee,
  action_sans_financeur,
  action_sans_fiche,
  action_dormante,
  action_sans_indicateur,
  action_sans_objectif,
  action_absente,
  objectif_sans_action,
  objectif_sans_action_decrite,
  objectif_sans_porteur,
  objectif_sans_avancement,
  objectif_sans_instance,
  signataire_sans_role,
  partenaire_isole,
  porteur_critique,
  doublon_probable,
  instance_sans_membre,
  rythme_non_tenu,
  reunions_non_datees,
  instance_sans_porteur,
  signataire_hors_copil,
  epci_sans_referent,
  epci_sans_action,
  chiffre_discordant,
  plan_disperse,
  porteur_surcharge,
  colonne_non_renseignee,
  exigence_non_tenue,
  exception_perimee,
};
inline constexpr int rule_count = static_cast<int>(Rule::exception_perimee) + 1;

// The code as the user writes it: "action-sans-porteur".
std::string_view rule_code(Rule rule);
std::optional<Rule> find_rule(std::string_view code);

// The key of the rule's threshold in [regles] ("annees", "actions"…); empty if it has none.
std::string_view threshold_key(Rule rule);

struct RuleSetting {
  bool on = true;
  std::optional<double> threshold;  // none: the rule's default, or no limit where it has none
};

struct Rules {
  std::array<RuleSetting, rule_count> settings;
  RuleSetting& operator[](Rule rule) { return settings[static_cast<std::size_t>(rule)]; }
  const RuleSetting& operator[](Rule rule) const {
    return settings[static_cast<std::size_t>(rule)];
  }
};

// The threshold in force; none: the rule has no limit unless the contract sets one.
std::optional<double> threshold(const Rules& rules, Rule rule);

}  // namespace maillage::model
