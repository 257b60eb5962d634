#include "output/words/partners/governance_messages.hpp"

namespace maillage::words::partners {
namespace {

constexpr output_text::KeyedMessage<Governance> governance_table[] = {
    {Governance::title, {"Gouvernance", "Governance"}},
    {Governance::no_instance,
     {"Le contrat ne décrit aucune instance\u00A0: qui pilote, qui siège et à quel rythme n’est "
      "pas renseigné.",
      "The contract describes no instance: who leads, who sits and how often is not recorded."}},
    {Governance::instances_counted, {"instances décrites", "instances described"}},
    {Governance::none_promised,
     {"{instances} {n:est décrite|sont décrites}\u00A0; aucune n’a de rythme de réunion promis. ",
      "{instances} {n:is|are} described; none has a promised rhythm of meetings. ",
      "{instances}, here and below: \"3 instances\""}},
    {Governance::all_broken,
     {"{instances} {n:est décrite|sont décrites}\u00A0; {promised} ont promis un rythme de réunion "
      "et aucune ne l’a tenu chaque année\u00A0: {broken}. ",
      "{instances} {n:is|are} described; {promised} promised a rhythm of meetings and none kept it "
      "every year: {broken}. "}},
    {Governance::one_broken,
     {"{instances} {n:est décrite|sont décrites}\u00A0; {promised} a promis un rythme de réunion "
      "et ne l’a pas tenu chaque année\u00A0: {broken}. ",
      "{instances} {n:is|are} described; {promised} promised a rhythm of meetings and did not keep "
      "it every year: {broken}. ",
      "only one promised anything"}},
    {Governance::some_broken,
     {"{instances} {n:est décrite|sont décrites}\u00A0; {promised} ont promis un rythme de réunion "
      "et {breaking} {breaking:ne l’a|ne l’ont} pas tenu chaque année\u00A0: {broken}. ",
      "{instances} {n:is|are} described; {promised} promised a rhythm of meetings and {breaking} "
      "did not keep it every year: {broken}. "}},
    {Governance::unjudged,
     {"{instances} {n:est décrite|sont décrites}\u00A0; {promised} {promised:a promis|ont promis} "
      "un rythme de réunion, que rien ne permet de juger\u00A0: aucune année entière de réunions "
      "n’est renseignée. ",
      "{instances} {n:is|are} described; {promised} promised a rhythm of meetings, which nothing "
      "allows one to judge: no whole year of meetings is recorded. "}},
    {Governance::all_kept,
     {"{instances} {n:est décrite|sont décrites}\u00A0; {promised} {promised:a promis|ont promis} "
      "un rythme de réunion, tenu chaque année où l’on peut en juger. ",
      "{instances} {n:is|are} described; {promised} promised a rhythm of meetings, kept in every "
      "year that can be judged. "}},
    {Governance::members_unknown,
     {"Les membres des instances ne sont pas renseignés\u00A0: on ne peut pas dire qui porte sans "
      "siéger.",
      "Members of instances are not recorded: who carries without a seat cannot be said."}},
    {Governance::all_seated,
     {"Tous les porteurs siègent dans une instance\u00A0; aucune ne siège sans rien porter{known}.",
      "All porteurs have a seat; none sits without carrying{known}.",
      "{known}, here and below: one of those below, or nothing"}},
    {Governance::all_seated_some_idle,
     {"Tous les porteurs siègent dans une instance\u00A0; {idle} {idle:siège|siègent} sans rien "
      "porter{known}.",
      "All porteurs have a seat; {idle} {idle:sits|sit} without carrying{known}."}},
    {Governance::unseated,
     {"{n} {n:organisation porte|organisations portent} des actions sans siéger dans aucune "
      "instance\u00A0; aucune ne siège sans rien porter{known}.",
      "{n} {n:organisation carries|organisations carry} actions without a seat on any instance; "
      "none sits without carrying{known}."}},
    {Governance::unseated_some_idle,
     {"{n} {n:organisation porte|organisations portent} des actions sans siéger dans aucune "
      "instance\u00A0; {idle} {idle:siège|siègent} sans rien porter{known}.",
      "{n} {n:organisation carries|organisations carry} actions without a seat on any instance; "
      "{idle} {idle:sits|sit} without carrying{known}."}},
    {Governance::known_by_one,
     {", d’après la seule instance dont les membres sont renseignés",
      ", by the one instance that says its members"}},
    {Governance::known_by_several,
     {", d’après les {n} instances dont les membres sont renseignés",
      ", by the {n} instances that say their members"}},
    {Governance::organigram_summary,
     {"Les instances par niveau, ce qu’elles décident, qui les prépare et à qui elles rendent "
      "compte, "
      "si le contrat le dit\u202F; le tableau dessous dit la même chose.",
      "The instances by level, what they decide, who prepares them and to whom they give an "
      "account, "
      "if the contract says so; the table below says the same."}},
    {Governance::seats_summary,
     {"Un rectangle plein est une instance, un trait mène à chacun de ses membres\u202F; des "
      "instances "
      "qui ont les "
      "mêmes membres partagent le leur. Le tableau qui suit dit la même chose.",
      "A filled box is an instance, a line leads to each of its members; instances with the same "
      "members "
      "share a box. The table below says the same."}},
    {Governance::decides, {"décide\u00A0: {what}", "decides: {what}"}},
    {Governance::prepares,
     {"prépare les décisions de\u00A0: {instances}", "prepares the decisions of: {instances}"}},
    {Governance::reports_to,
     {"rend compte à\u00A0: {instances}", "gives an account to: {instances}"}},
    {Governance::instances_heading, {"Les instances", "The instances"}},
    {Governance::instances_caption,
     {"Instances du contrat\u00A0: qui les pilote, qui y siège, ce qu’elles suivent, et leur "
      "rythme",
      "Instances: who leads, who sits, what they follow, and their rhythm"}},
    {Governance::level_header, {"Niveau", "Level"}},
    {Governance::remit_header, {"Mandat", "Remit"}},
    {Governance::leads_header, {"Pilotes", "Leads"}},
    {Governance::members_header, {"Membres", "Members"}},
    {Governance::follows_header, {"Suit", "Follows"}},
    {Governance::rhythm_header, {"Rythme promis", "Promised rhythm"}},
    {Governance::meetings_header, {"Réunions tenues", "Meetings held"}},
    {Governance::promise_header, {"Promesse", "Promise"}},
    {Governance::whole_plan, {"tout le plan", "the whole plan", "what an instance follows"}},
    {Governance::members_not_recorded, {"non renseignés", "not recorded", "members"}},
    {Governance::meetings_not_recorded, {"non renseignées", "not recorded", "meetings"}},
    {Governance::nothing_promised, {"rien de promis", "nothing promised"}},
    {Governance::not_judged, {"non jugé", "not judged", "a promised rhythm"}},
    {Governance::kept, {"tenu", "kept", "a promised rhythm"}},
    {Governance::not_kept,
     {"non tenu {n} {n:an|ans} sur {all}", "not kept in {n} {n:year|years} of {all}",
      "a promised rhythm"}},
    {Governance::referents_heading, {"Les référents des EPCI", "Référents of the EPCI"}},
    {Governance::no_epci, {"Le contrat ne nomme aucun EPCI.", "The contract names no EPCI."}},
    {Governance::referents_not_recorded,
     {"Les référents des EPCI ne sont pas renseignés.", "Référents of the EPCI are not recorded."}},
    {Governance::referents_caption,
     {"Référents par EPCI et par année (une fonction, jamais une personne)",
      "Référents by EPCI and year (a function, never a person)"}},
    {Governance::epci_header, {"EPCI", "EPCI"}},
    {Governance::referents_header, {"Référents", "Référents"}},
    {Governance::in_place_header, {"Un référent en poste", "A référent in place"}},
    {Governance::referents_of, {"{epci}\u00A0: référents", "{epci}: référents"}},
    {Governance::referent, {"référent", "référent", "a function without a name of its own"}},
    {Governance::served_between, {"{role}, {since} – {until}", "{role}, {since} – {until}"}},
    {Governance::served_since, {"{role}, depuis {since}", "{role}, since {since}"}},
    {Governance::served_until, {"{role}, jusqu’à {until}", "{role}, until {until}"}},
    {Governance::served, {"oui", "yes", "in a year: a référent was in place"}},
};
static_assert(output_text::is_in_order(governance_table));

}  // namespace

const output_text::Message& message_of(Governance key) {
  return governance_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::partners
