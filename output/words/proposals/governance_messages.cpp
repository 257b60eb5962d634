#include "output/words/proposals/governance_messages.hpp"

namespace maillage::words::proposals {
namespace {

constexpr output_text::KeyedMessage<Governance> governance_table[] = {
    {Governance::title,
     {"Mode de gouvernance\u00A0: ce que montrent les données (Provan & Kenis 2008)",
      "Mode of governance: what the data shows (Provan & Kenis 2008)"}},
    {Governance::lead,
     {"Pilote du contrat\u00A0: {organisation}", "Lead of the contract: {organisation}"}},
    {Governance::lead_not_said,
     {"Pilote du contrat\u00A0: non renseigné", "Lead of the contract: not recorded"}},
    {Governance::criterion,
     {"{criterion} – va dans le sens de\u00A0: {modes}", "{criterion} – speaks for: {modes}"}},
    {Governance::criterion_undecided,
     {"{criterion} – ne tranche pas", "{criterion} – does not decide"}},
    {Governance::undecided, {"ne tranche pas", "does not decide"}},
    {Governance::either, {"{one} ou {other}", "{one} or {other}"}},
    {Governance::not_recorded, {"non renseigné", "not recorded"}},
    {Governance::of, {"{part} sur {whole} ({share})", "{part} of {whole} ({share})"}},
    {Governance::no_verdict,
     {"Deux des quatre critères des auteurs ne se lisent pas dans un contrat\u00A0: aucun mode "
      "n’est désigné ici.",
      "Two of the authors’ four criteria cannot be read in a contract: no mode is named here."}},
    {Governance::value_header, {"valeur", "value"}},
    {Governance::figure_header, {"ce qui est compté", "what is counted"}},
    {Governance::limit_trust,
     {"Les données ne disent rien de la confiance\u00A0: travailler ensemble n’est pas se fier "
      "l’un à l’autre. Il y faut une enquête.",
      "Data says nothing of trust: working together is not relying on each other. It takes a "
      "survey."}},
    {Governance::limit_participants,
     {"Six à huit participants au plus pour une gouvernance partagée, selon les auteurs\u202F; "
      "tous ne pèsent pas autant.",
      "Six to eight participants at most for shared governance, say the authors; not all weigh the "
      "same."}},
    {Governance::limit_goal_consensus,
     {"Les données n’en disent rien\u00A0: signer un même plan n’est pas vouloir les mêmes choses. "
      "À demander aux signataires.",
      "Data does not say: signing one plan is not wanting the same things. Ask the signatories."}},
    {Governance::limit_competencies,
     {"Ce que le réseau doit savoir faire lui-même (évaluer, chercher des fonds, parler d’une "
      "voix) n’est pas dans les tableaux.",
      "What the network itself must be able to do (evaluate, raise funds, speak with one voice) is "
      "in no table."}},
    {Governance::limit_centralization,
     {"Souvent le pilote tient le tableau\u00A0: ses propres liens y sont alors mieux notés.",
      "Often the lead keeps the table: its own ties are then the best recorded."}},
    {Governance::limit_steering,
     {"Piloter sur le papier n’est pas animer\u00A0: voir aussi les réunions tenues.",
      "Steering on paper is not running: see the meetings held too."}},
    {Governance::mode_shared, {"gouvernance partagée", "shared governance"}},
    {Governance::mode_lead_organisation, {"organisation pilote", "lead organisation"}},
    {Governance::mode_administrative_organisation,
     {"structure de gestion dédiée", "network administrative organisation"}},
    {Governance::criterion_trust, {"Confiance", "Trust"}},
    {Governance::criterion_participants, {"Nombre de participants", "Number of participants"}},
    {Governance::criterion_goal_consensus, {"Accord sur les buts", "Goal consensus"}},
    {Governance::criterion_competencies,
     {"Besoin de compétences au niveau du réseau", "Need for network-level competencies"}},
    {Governance::criterion_centralization,
     {"Poids d’une organisation dans les liens", "Weight of one organisation in ties"}},
    {Governance::criterion_steering, {"Pilotage des instances", "Steering of the instances"}},
    {Governance::figure_participants,
     {"organisations ayant part à une action, abandonnées comprises",
      "organisations with a part in an action, abandoned ones included"}},
    {Governance::figure_carriers, {"dont porteurs", "of them porteurs"}},
    {Governance::figure_lead_carries,
     {"actions portées et non abandonnées que le pilote porte",
      "actions carried and not abandoned that the lead carries"}},
    {Governance::figure_lead_takes_part,
     {"actions non abandonnées où le pilote a une part, sur celles où quelqu’un en a une",
      "actions not abandoned the lead has a part in, of those somebody has a part in"}},
    {Governance::figure_lead_neighbours,
     {"organisations qui partagent une action avec le pilote, abandonnées comprises",
      "organisations that share an action with the lead, abandoned ones included"}},
    {Governance::figure_centralization,
     {"centralisation des partenariats entre elles (0 à 1)",
      "centralization of partnerships among them (0 to 1)"}},
    {Governance::figure_density,
     {"densité des partenariats entre participants (0 à 1)",
      "density of partnerships among participants (0 to 1)"}},
    {Governance::figure_lead_steers,
     {"instances pilotées par le pilote", "instances the lead steers"}},
    {Governance::figure_lead_sits, {"instances où le pilote siège", "instances the lead sits on"}},
    {Governance::figure_others_steer,
     {"instances pilotées par d’autres, seuls ou avec lui",
      "instances others steer, alone or with it"}},
    {Governance::figure_coordination_fte,
     {"équivalents temps plein de coordination", "full-time equivalents of coordination"}},
    {Governance::figure_coordination_funders,
     {"organisations qui financent le contrat", "organisations that fund the contract"}},
    {Governance::figure_bodies, {"instances", "instances"}},
};
static_assert(output_text::is_in_order(governance_table));

}  // namespace

const output_text::Message& message_of(Governance key) {
  return governance_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::proposals
