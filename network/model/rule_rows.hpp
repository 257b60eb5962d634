// The rules that findings come from: a row a rule, and all that network/ says of it. The words are in
// output/words/rules, a row a rule again; when each is raised, in network/gaps/gaps.hpp.
//
// A room takes the columns it has to do with: it writes a macro that makes of a row what it needs, and
// MAILLAGE_RULES of it. The order is that of enum Rule: help and tables follow it, so a new rule goes
// before the last. Columns:
//   name         the enumerator; with hyphens the code that the user writes
//   subject      what a finding is about (SubjectKind); an axis is taken for an objective. Those of
//                actions and objectives are looked for within an axis too
//   found by     the function of network/gaps that raises it
//   consequence  who has to do something about it, and its place among those told together: the least
//   and place    first, in tens so that one fits between
//   limit        its threshold in [regles], with the default: reviews, actions; ceiling: none unless the
//                contract sets one
//   judges       now, or the past: tables before, meetings held, figures declared, which a scenario has not
//   told by      what two findings of it differ by: their subjects, or their words too
//   reads        the columns that a table must record for the rule to say something of it
//   rests on     the cells which, where they are empty, make it say too much or too little (ActionField).
//                None for a rule that looks for what is not filled in, or at no action
#pragma once

// clang-format off
#define MAILLAGE_RULES(RULE)                                                                       \
  RULE(action_sans_porteur,          action,    actions_without_carrier,                           \
       decide,   20,  no_limit,   now,  subject, carrier, ())                                      \
  RULE(porteur_incertain,            action,    uncertain_carriers,                                \
       complete, 20,  no_limit,   now,  subject, carrier, ())                                      \
  RULE(porteur_personne,             action,    carried_by_persons,                                \
       complete, 30,  no_limit,   now,  subject, carrier, ())                                      \
  RULE(porteur_perdu,                action,    lost_carriers,                                     \
       decide,   110, no_limit,   past, subject, carrier, (carrier))                               \
  RULE(porteur_hors_instance,        partner,   carriers_outside_instances,                        \
       decide,   160, no_limit,   now,  subject, carrier, (carrier))                               \
  RULE(action_isolee,                action,    isolated_actions,                                  \
       know,     10,  no_limit,   now,  subject, carrier && (partners || funders), (partners, funders))\
  RULE(action_sans_financeur,        action,    actions_without_funder,                            \
       complete, 60,  no_limit,   now,  subject, funders, ())                                      \
  RULE(action_sans_fiche,            action,    actions_without_fiche,                             \
       complete, 80,  no_limit,   now,  subject, state && number, (state))                         \
  RULE(action_dormante,              action,    dormant_actions,                                   \
       decide,   120, reviews(2), past, subject, state, (state))                                   \
  RULE(action_sans_indicateur,       action,    actions_without_indicator,                         \
       complete, 70,  no_limit,   now,  subject, indicator, ())                                    \
  RULE(action_sans_objectif,         action,    actions_without_objective,                         \
       complete, 40,  no_limit,   now,  subject, objective, ())                                    \
  RULE(action_absente,               action,    absent_actions,                                    \
       complete, 50,  no_limit,   past, subject, anything, ())                                     \
  RULE(objectif_sans_action,         objective, objectives_without_action,                         \
       decide,   40,  no_limit,   now,  subject, objective, (objective))                           \
  RULE(objectif_sans_action_decrite, objective, objectives_without_described_action,               \
       decide,   50,  no_limit,   now,  subject, objective, ())                                    \
  RULE(objectif_sans_porteur,        objective, objectives_without_carrier,                        \
       decide,   30,  no_limit,   now,  subject, carrier, (carrier))                               \
  RULE(objectif_sans_avancement,     objective, objectives_without_progress,                       \
       decide,   130, no_limit,   now,  subject, state, (state))                                   \
  RULE(objectif_sans_instance,       objective, objectives_without_instance,                       \
       decide,   140, no_limit,   now,  subject, anything, ())                                     \
  RULE(signataire_sans_role,         partner,   signatories_without_role,                          \
       decide,   70,  no_limit,   now,  subject, anything, (carrier, partners, funders))           \
  RULE(partenaire_isole,             partner,   isolated_partners,                                 \
       know,     20,  no_limit,   now,  subject, anything, (carrier, partners, funders))           \
  RULE(porteur_critique,             partner,   critical_carriers,                                 \
       decide,   170, actions(3), now,  subject, carrier, (carrier, partners, funders))            \
  RULE(doublon_probable,             partner,   probable_duplicates,                               \
       complete, 120, no_limit,   now,  words,   anything, ())                                     \
  RULE(instance_sans_membre,         instance,  instances_without_member,                          \
       complete, 90,  no_limit,   now,  subject, anything, ())                                     \
  RULE(rythme_non_tenu,              instance,  rhythms_not_kept,                                  \
       decide,   60,  no_limit,   past, subject, anything, ())                                     \
  RULE(reunions_non_datees,          instance,  meetings_without_date,                             \
       complete, 100, no_limit,   past, subject, anything, ())                                     \
  RULE(instance_sans_porteur,        instance,  instances_without_carrier,                         \
       decide,   150, no_limit,   now,  subject, carrier, (carrier))                               \
  RULE(signataire_hors_copil,        partner,   signatories_outside_steering,                      \
       decide,   80,  no_limit,   now,  subject, anything, ())                                     \
  RULE(epci_sans_referent,           epci,      epcis_without_referent,                            \
       decide,   90,  no_limit,   now,  subject, anything, ())                                     \
  RULE(epci_sans_action,             epci,      epcis_without_action,                              \
       decide,   100, no_limit,   now,  subject, epcis, ())                                        \
  RULE(chiffre_discordant,           figure,    discordant_figures,                                \
       decide,   200, no_limit,   past, subject, anything, ())                                     \
  RULE(plan_disperse,                table,     dispersed_plan,                                    \
       decide,   190, ceiling,    now,  subject, anything, ())                                     \
  RULE(porteur_surcharge,            partner,   overloaded_carriers,                               \
       decide,   180, ceiling,    now,  subject, carrier, (carrier, state))                        \
  RULE(colonne_non_renseignee,       table,     unrecorded_columns,                                \
       complete, 110, no_limit,   now,  words,   anything, ())                                     \
  RULE(porteur_ferme,                partner,   closed_carriers,                                   \
       decide,   35,  no_limit,   now,  subject, anything, (carrier, partners, funders))           \
  RULE(competence_absente,           partner,   carriers_without_competence,                       \
       decide,   175, no_limit,   now,  words,   carrier, (carrier))                               \
  RULE(exigence_non_tenue,           contract,  unmet_requirements,                                \
       decide,   10,  no_limit,   now,  words,   anything, ())                                     \
  RULE(exception_perimee,            contract,  nothing_by_itself,                                 \
       complete, 10,  no_limit,   now,  words,   anything, ())
// clang-format on
