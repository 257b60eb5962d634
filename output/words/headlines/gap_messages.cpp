#include "output/words/headlines/gap_messages.hpp"

namespace maillage::words::headlines {
namespace {

constexpr output_text::KeyedMessage<GapWords> gap_table[] = {
    {GapWords::meetings_join,
     {"{n} {n:rencontre relierait|rencontres relieraient} {gaps} "
      "{gaps:paire d’objectifs travaillés|paires d’objectifs travaillés} à part",
      "{n} {n:meeting|meetings} would join {gaps} {gaps:pair|pairs} of objectives worked on "
      "apart"}},
    {GapWords::worked_apart,
     {"{n} {n:paire d’objectifs liés n’a|paires d’objectifs liés n’ont} personne en commun",
      "{n} {n:pair|pairs} of objectives that hang together {n:has|have} nobody in common"}},
    {GapWords::objectives_lack,
     {"Il manque quelque chose à {n} {n:objectif|objectifs}",
      "{n} {n:objective lacks|objectives lack} something"}},
    {GapWords::epcis_lack,
     {"Il manque quelque chose à {n} EPCI", "{n} EPCI {n:lacks|lack} something"}},
    {GapWords::both_lack,
     {"Il manque quelque chose à {n} {n:objectif|objectifs} et à {epcis} EPCI",
      "{n} {n:objective|objectives} and {epcis} EPCI lack something"}},
    {GapWords::drawn,
     {"Qui présenter à qui, et ce que les règles trouvent manquant aux objectifs et aux "
      "EPCI\u202F; "
      "un manque montre où rien d’écrit ne relie, pas qu’il le faudrait",
      "Whom to introduce to whom, and what the rules find missing for objectives and EPCI; a gap "
      "shows where nothing written joins, not that something should"}},
    {GapWords::introduce, {"Qui présenter à qui", "Whom to introduce to whom"}},
    {GapWords::apart,
     {"Objectifs liés que personne ne relie", "Objectives that hang together and nobody joins"}},
    {GapWords::left_objective, {"Un objectif", "An objective"}},
    {GapWords::right_objective, {"qui tient à un autre", "that hangs together with another"}},
    {GapWords::organisation, {"qui y travaille", "who works on it"}},
    {GapWords::where, {"où se rencontrer", "where to meet"}},
    {GapWords::both_sit, {"{instance}, où elles siègent", "{instance}, where both sit"}},
    {GapWords::to_seat, {"{instance}, en y invitant {names}", "{instance}, inviting {names}"}},
    {GapWords::in_common,
     {"aucune instance ne convient\u00A0: une action en commun",
      "no instance fits: an action in common"}},
    {GapWords::off_remit, {"hors de son mandat", "outside its remit"}},
    {GapWords::meeting_tie,
     {"à présenter", "to be introduced", "a line between two organisations"}}};
static_assert(output_text::is_in_order(gap_table));

}  // namespace

const output_text::Message& message_of(GapWords key) {
  return gap_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::headlines
