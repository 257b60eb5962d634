#include "network/gaps/consequence.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>

namespace maillage::gaps {
namespace {

struct Ranked {
  model::Rule rule;
  Consequence consequence;
};

// In the order they are told in.
constexpr Ranked ranked[] = {
    {model::Rule::exigence_non_tenue, Consequence::decide},
    {model::Rule::action_sans_porteur, Consequence::decide},
    {model::Rule::objectif_sans_porteur, Consequence::decide},
    {model::Rule::objectif_sans_action, Consequence::decide},
    {model::Rule::objectif_sans_action_decrite, Consequence::decide},
    {model::Rule::rythme_non_tenu, Consequence::decide},
    {model::Rule::signataire_sans_role, Consequence::decide},
    {model::Rule::signataire_hors_copil, Consequence::decide},
    {model::Rule::epci_sans_referent, Consequence::decide},
    {model::Rule::epci_sans_action, Consequence::decide},
    {model::Rule::porteur_perdu, Consequence::decide},
    {model::Rule::action_dormante, Consequence::decide},
    {model::Rule::objectif_sans_avancement, Consequence::decide},
    {model::Rule::objectif_sans_instance, Consequence::decide},
    {model::Rule::instance_sans_porteur, Consequence::decide},
    {model::Rule::porteur_hors_instance, Consequence::decide},
    {model::Rule::porteur_critique, Consequence::decide},
    {model::Rule::porteur_surcharge, Consequence::decide},
    {model::Rule::plan_disperse, Consequence::decide},
    {model::Rule::chiffre_discordant, Consequence::decide},
    {model::Rule::exception_perimee, Consequence::complete},
    {model::Rule::porteur_incertain, Consequence::complete},
    {model::Rule::porteur_personne, Consequence::complete},
    {model::Rule::action_sans_objectif, Consequence::complete},
    {model::Rule::action_absente, Consequence::complete},
    {model::Rule::action_sans_financeur, Consequence::complete},
    {model::Rule::action_sans_indicateur, Consequence::complete},
    {model::Rule::action_sans_fiche, Consequence::complete},
    {model::Rule::instance_sans_membre, Consequence::complete},
    {model::Rule::reunions_non_datees, Consequence::complete},
    {model::Rule::colonne_non_renseignee, Consequence::complete},
    {model::Rule::doublon_probable, Consequence::complete},
    {model::Rule::action_isolee, Consequence::know},
    {model::Rule::partenaire_isole, Consequence::know},
};
static_assert(std::size(ranked) == model::rule_count);

}  // namespace

int rank_of(model::Rule rule) {
  return static_cast<int>(std::find_if(std::begin(ranked), std::end(ranked),
                                       [&](const Ranked& each) { return each.rule == rule; }) -
                          std::begin(ranked));
}

Consequence consequence_of(const model::Finding& finding) {
  if (finding.severity == model::Severity::info) return Consequence::know;
  return ranked[rank_of(finding.rule)].consequence;
}

bool told_before(const model::Finding& a, const model::Finding& b) {
  const auto key = [](const model::Finding& finding) {
    return std::tuple(consequence_of(finding), rank_of(finding.rule),
                      -static_cast<int>(finding.severity), finding.subject);
  };
  return key(a) < key(b);
}

}  // namespace maillage::gaps
