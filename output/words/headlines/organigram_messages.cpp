#include "output/words/headlines/organigram_messages.hpp"

namespace maillage::words::headlines {
namespace {

constexpr output_text::KeyedMessage<Organigram> organigram_table[] = {
    {Organigram::no_instance, {"Aucune instance n’est déclarée", "No instance is declared"}},
    {Organigram::nothing_promised,
     {"{n:L’instance déclarée n’a pas|Aucune des instances déclarées n’a} de rythme promis",
      "{n:The instance declared has no|None of the instances declared has a} promised rhythm"}},
    {Organigram::rhythm_unknown,
     {"Rien ne dit si le rythme promis a été tenu ({n} {n:instance|instances})",
      "Nothing says whether the promised rhythm was held ({n} {n:instance|instances})"}},
    {Organigram::rhythm_ahead,
     {"{n} {n:instance a|instances ont} un rythme promis\u202F; aucune année entière n’est encore "
      "à "
      "juger",
      "{n} {n:instance has|instances have} a promised rhythm; no whole year is there to judge "
      "yet"}},
    {Organigram::rhythm_broken,
     {"De {first} à {last}, {broken} {broken:instance n’a pas tenu|instances n’ont pas tenu} "
      "chaque "
      "année le rythme promis, sur {n} qui en {n:a|ont} un",
      "From {first} to {last}, {broken} {broken:instance|instances} did not hold the promised "
      "rhythm every year, of {n} that {n:has|have} one",
      "the years that could be judged: more than the one that a table is of"}},
    {Organigram::rhythm_broken_in,
     {"En {first}, {broken} {broken:instance n’a pas tenu|instances n’ont pas tenu} le rythme "
      "promis, sur {n} qui en {n:a|ont} un",
      "In {first}, {broken} {broken:instance|instances} did not hold the promised rhythm, of {n} "
      "that {n:has|have} one",
      "the only year that could be judged"}},
    {Organigram::rhythm_kept,
     {"Le rythme promis a été tenu chaque année connue ({n} {n:instance|instances})",
      "The promised rhythm was held in every year that is known ({n} {n:instance|instances})"}},
    {Organigram::rhythm_kept_by_some,
     {"{kept} {kept:instance a tenu|instances ont tenu} le rythme promis, sur {n} qui en ont "
      "un\u202F; "
      "des autres, on ne sait pas",
      "{kept} {kept:instance|instances} held the promised rhythm, of {n} that have one; of the "
      "others it is not known"}},
    {Organigram::drawn,
     {"{n} {n:instance|instances}, par niveau\u202F; flèches\u00A0: qui prépare les décisions de "
      "qui, et à qui l’on rend compte",
      "{n} {n:instance|instances}, by level; arrows: who prepares whose decisions, and to whom an "
      "account is given"}},
    {Organigram::drawn_over_sheets,
     {"{n} {n:instance|instances}, par niveau, sur {sheets} feuilles\u202F; qui prépare les "
      "décisions de qui, et à qui l’on rend compte\u00A0: une flèche sur une même feuille, des "
      "mots d’une feuille à l’autre",
      "{n} {n:instance|instances}, by level, on {sheets} sheets; who prepares whose decisions, and "
      "to whom an account is given: an arrow on one sheet, words from one sheet to another"}},
    {Organigram::no_flow,
     {"{n} {n:instance|instances}, par niveau\u202F; le contrat ne dit ni qui prépare les "
      "décisions, "
      "ni à qui l’on rend compte",
      "{n} {n:instance|instances}, by level; the contract says neither who prepares decisions nor "
      "to "
      "whom an account is given"}},
    {Organigram::decides, {"Décide\u00A0: {what}", "Decides: {what}"}},
    {Organigram::led_by, {"Pilote\u00A0: {names}", "Led by {names}"}},
    {Organigram::members,
     {"{n} {n:membre|membres}\u00A0: {names}", "{n} {n:member|members}: {names}"}},
    {Organigram::and_others, {"et {n} {n:autre|autres}", "and {n} {n:other|others}"}},
    {Organigram::no_member, {"aucun membre", "no member"}},
    {Organigram::members_not_recorded, {"membres non renseignés", "members not recorded"}},
    {Organigram::guests, {"{n} {n:invité|invités}", "{n} {n:guest|guests}"}},
    {Organigram::promised,
     {"Rythme promis\u00A0: {number} par an", "Promised rhythm: {number} a year"}},
    {Organigram::years_kept,
     {"tenu {kept} {kept:année|années} sur {years}",
      "held in {kept} of {years} {years:year|years}"}},
    {Organigram::never_judged, {"tenu ou non\u00A0: on ne sait pas", "held or not: not known"}},
    {Organigram::not_due_yet,
     {"aucune année entière encore à juger", "no whole year to judge yet"}},
    {Organigram::meetings_unknown, {"réunions non renseignées", "meetings not recorded"}},
    {Organigram::meetings_held,
     {"{n} {n:réunion|réunions}, sans rythme promis",
      "{n} {n:meeting|meetings}, no rhythm promised"}},
    {Organigram::no_meeting,
     {"aucune réunion, ni rythme promis", "no meeting, no rhythm promised"}},
    {Organigram::prepares_elsewhere,
     {"Prépare les décisions de\u00A0: {names}", "Prepares the decisions of: {names}",
      "of a box, where no arrow is drawn"}},
    {Organigram::reports_elsewhere,
     {"Rend compte à\u00A0: {names}", "Gives an account to: {names}",
      "of a box, where no arrow is drawn"}},
    {Organigram::prepares_legend,
     {"prépare les décisions de", "prepares the decisions of", "an arrow of the drawing"}},
    {Organigram::reports_legend,
     {"rend compte à", "gives an account to", "an arrow of the drawing"}},
    {Organigram::kept_legend,
     {"rythme tenu chaque année connue", "rhythm held in every year that is known"}},
    {Organigram::broken_legend,
     {"rythme non tenu au moins une année", "rhythm not held in one year at least"}}};
static_assert(output_text::is_in_order(organigram_table));

}  // namespace

const output_text::Message& message_of(Organigram key) {
  return organigram_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::headlines
