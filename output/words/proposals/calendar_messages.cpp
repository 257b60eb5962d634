#include "output/words/proposals/calendar_messages.hpp"

namespace maillage::words::proposals {
namespace {

constexpr output_text::KeyedMessage<Calendar> calendar_table[] = {
    {Calendar::title, {"Calendrier {year}", "Calendar {year}"}},
    {Calendar::no_week,
     {"Aucune semaine libre\u00A0: les vacances données couvrent l’année.",
      "No free week: the holidays given cover the year."}},
    {Calendar::how,
     {"Le rythme promis par chaque instance, étalé sur l’année, pour une instance technique deux "
      "semaines plus tôt que les autres\u202F; ni en août ni dans les "
      "vacances données ({n}).",
      "The rhythm each instance promises, spread over the year, for a technical instance two weeks "
      "earlier than for others; neither in August nor in the "
      "holidays "
      "given ({n})."}},
    {Calendar::how_without_holidays,
     {"Le rythme promis par chaque instance, étalé sur l’année, pour une instance technique deux "
      "semaines plus tôt que les autres\u202F; ni en août ni dans les "
      "vacances données (aucune\u00A0: voir --vacances).",
      "The rhythm each instance promises, spread over the year, for a technical instance two weeks "
      "earlier than for others; neither in August nor in the "
      "holidays "
      "given (none: see --holidays)."}},
    {Calendar::no_rhythm,
     {"Aucune instance n’a de rythme promis\u00A0: rien à placer.",
      "No instance has a rhythm promised: nothing to place."}},
    {Calendar::later,
     {"{n} {n:semaine|semaines} plus tard qu’un étalement régulier",
      "{n} {n:week|weeks} later than an even spread"}},
    {Calendar::earlier,
     {"{n} {n:semaine|semaines} plus tôt qu’un étalement régulier",
      "{n} {n:week|weeks} earlier than an even spread"}},
    {Calendar::without_rhythm,
     {"Sans rythme promis, donc sans date\u00A0: {bodies}",
      "No rhythm promised, so no date: {bodies}"}},
    {Calendar::date_header, {"date", "date"}},
    {Calendar::body_header, {"instance", "instance"}},
    {Calendar::number_header, {"réunion", "meeting"}},
    {Calendar::remark_header, {"écart", "offset"}},
    {Calendar::remit_header, {"mandat", "remit"}},
    {Calendar::number_of, {"{number} sur {all}", "{number} of {all}"}},
    {Calendar::event, {"{body} (date proposée)", "{body} (proposed date)"}},
    {Calendar::event_detail, {"Réunion {number} sur {all}", "Meeting {number} of {all}"}},
    {Calendar::event_detail_remit,
     {"Réunion {number} sur {all} ({remit})", "Meeting {number} of {all} ({remit})",
      "remit: of the body, in the contract’s own words"}},
};
static_assert(output_text::is_in_order(calendar_table));

}  // namespace

const output_text::Message& message_of(Calendar key) {
  return calendar_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::proposals
