#include "output/words/partners/rhythm_messages.hpp"

namespace maillage::words::partners {
namespace {

constexpr output_text::KeyedMessage<Rhythm> rhythm_table[] = {
    {Rhythm::heading, {"Rythme promis et tenu", "Rhythm promised and kept"}},
    {Rhythm::none_promised,
     {"Aucun rythme promis n’est renseigné.", "No promised rhythm is recorded."}},
    {Rhythm::a_year,
     {"{rhythm} {n:réunion|réunions} par an", "{rhythm} {n:meeting|meetings} a year"}},
    {Rhythm::promise,
     {"{instance}\u00A0: promesse d’au moins {rhythm}, ",
      "{instance}: at least {rhythm} promised, ",
      "{rhythm}: \"2 réunions par an\"; what follows says whether it was kept"}},
    {Rhythm::promise_since,
     {"{instance}\u00A0: promesse d’au moins {rhythm} depuis {since}, ",
      "{instance}: at least {rhythm} since {since} promised, "}},
    {Rhythm::held_not_recorded,
     {"dont les réunions tenues ne sont pas renseignées", "meetings held not recorded"}},
    {Rhythm::none_dated, {"aucune réunion datée", "no meeting dated"}},
    {Rhythm::no_whole_year, {"sans aucune année entière à juger", "no whole year to judge"}},
    {Rhythm::broken_in, {"non tenue en {years}", "not kept in {years}"}},
    {Rhythm::source_says, {", dit la source", ", the source says", "behind: not kept"}},
    {Rhythm::also_none_dated_in,
     {"\u00A0; aucune réunion datée en {years}", "; no meeting dated in {years}"}},
    {Rhythm::kept_in, {"tenue en {years}", "kept in {years}"}},
    {Rhythm::also_kept_in, {"\u00A0; tenue en {years}", "; kept in {years}"}},
    {Rhythm::year_kept,
     {"{n} {n:réunion|réunions} pour {rhythm} {promised:promise|promises}\u00A0: tenu",
      "{n} {n:meeting|meetings} of {rhythm} {promised:promised|promised}: kept"}},
    {Rhythm::year_broken,
     {"{n} {n:réunion|réunions} pour {rhythm} {promised:promise|promises}\u00A0: non tenu",
      "{n} {n:meeting|meetings} of {rhythm} {promised:promised|promised}: not kept"}},
    {Rhythm::year_said_broken,
     {"{n} {n:réunion|réunions} pour {rhythm} {promised:promise|promises}\u00A0: non tenu, dit la "
      "source",
      "{n} {n:meeting|meetings} of {rhythm} {promised:promised|promised}: not kept, the source "
      "says"}},
    {Rhythm::year_nothing_yet,
     {"{n} {n:réunion|réunions}\u00A0; rien de promis encore",
      "{n} {n:meeting|meetings}; nothing promised yet"}},
    {Rhythm::year_not_whole,
     {"{n} {n:réunion|réunions}\u00A0; année incomplète, non jugée",
      "{n} {n:meeting|meetings}; not a whole year, not judged"}},
    {Rhythm::year_nothing_promised,
     {"{n} {n:réunion|réunions}\u00A0; rien de promis",
      "{n} {n:meeting|meetings}; nothing promised"}},
    {Rhythm::meetings_of, {"{instance}\u00A0: réunions tenues", "{instance}: meetings held"}},
    {Rhythm::how_counted,
     {"réunions inscrites au contrat, chacune avec sa date, comptées par année civile et comparées "
      "au minimum promis par an\u00A0; une année que le contrat ne couvre pas en entier n’est pas "
      "jugée",
      "meetings written in the contract with their dates, counted by calendar year beside the "
      "promised minimum a year; a year that the contract does not cover whole is not judged"}},
    {Rhythm::what_counts,
     {"Une réunion compte si le contrat en donne la date ou l’année. Une réunion tenue mais non "
      "inscrite manque donc ici\u00A0: «\u00A0non tenu\u00A0» veut dire que le dossier ne montre "
      "pas les réunions promises.",
      "A meeting counts if the contract gives its date or year. One that was held but not written "
      "down is missing here: \"not kept\" says that the files do not show the meetings promised."}},
    {Rhythm::others_calendar,
     {"Calendrier des instances sans rythme promis ({n} {n:instance|instances})",
      "Calendar of instances without a promised rhythm ({n} {n:instance|instances})"}},
    {Rhythm::without_meeting, {"Aucune réunion\u00A0: ", "No meeting: ", "before names"}},
    {Rhythm::meetings_not_recorded,
     {"Réunions non renseignées\u00A0: ", "Meetings not recorded: ", "before names"}},
};
static_assert(output_text::is_in_order(rhythm_table));

}  // namespace

const output_text::Message& message_of(Rhythm key) {
  return rhythm_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::partners
