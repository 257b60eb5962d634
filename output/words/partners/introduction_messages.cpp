#include "output/words/partners/introduction_messages.hpp"

namespace maillage::words::partners {
namespace {

constexpr output_text::KeyedMessage<Introductions> introduction_table[] = {
    {Introductions::heading,
     {"Qui présenter à qui, et où", "Whom to introduce to whom, and where"}},
    {Introductions::enough,
     {"{n} {n:rencontre suffit|rencontres suffisent} à relier ces objectifs {proof}.",
      "{n} {n:meeting is|meetings are} enough to join these objectives {proof}.",
      "{proof}, here and below, in brackets: how sure it is that fewer do not"}},
    {Introductions::caption,
     {"Le moins de rencontres qui relient ces objectifs",
      "The fewest meetings that join these objectives"}},
    {Introductions::introduce_header, {"Présenter", "Introduce"}},
    {Introductions::where_header, {"Où", "Where"}},
    {Introductions::joins_header, {"Relie", "Joins"}},
    {Introductions::instead_header, {"Ou bien", "Or else"}},
    {Introductions::pair, {"{a} et {b}", "{a} and {b}"}},
    {Introductions::action_together,
     {"une action à mener ensemble", "an action in common", "where no instance could do"}},
    {Introductions::both_sit, {"{body} (les deux y siègent)", "{body} (both sit there)"}},
    {Introductions::to_seat, {"{body} (y faire siéger {who})", "{body} (seat {who} there)"}},
    {Introductions::in_all,
     {"{pairs} (en tout {n} {n:rencontre|rencontres})",
      "{pairs} (in all {n} {n:meeting|meetings})"}},
    {Introductions::phone_heading, {"Qui appeler d’abord", "Whom to phone first"}},
    {Introductions::phone_by_actions,
     {"Par les actions seules, {n} {n:appel joint|appels joignent} {reached} "
      "{reached:organisation|organisations} {proof}. ",
      "By actions alone, {n} {n:call reaches|calls reach} {reached} "
      "{reached:organisation|organisations} {proof}. "}},
    {Introductions::phone_by_actions_some_alone,
     {"Par les actions seules, {n} {n:appel joint|appels joignent} {reached} "
      "{reached:organisation|organisations} {proof}\u00A0; {alone} {alone:n’est liée|ne sont "
      "liées} à aucune autre. ",
      "By actions alone, {n} {n:call reaches|calls reach} {reached} "
      "{reached:organisation|organisations} {proof}; {alone} {alone:is|are} tied to no other. "}},
    {Introductions::phone_by_instances,
     {"Par les actions et les instances, {n} {n:appel joint|appels joignent} {reached} "
      "{reached:organisation|organisations} {proof}. ",
      "By actions and instances, {n} {n:call reaches|calls reach} {reached} "
      "{reached:organisation|organisations} {proof}. "}},
    {Introductions::phone_by_instances_some_alone,
     {"Par les actions et les instances, {n} {n:appel joint|appels joignent} {reached} "
      "{reached:organisation|organisations} {proof}\u00A0; {alone} {alone:n’est liée|ne sont "
      "liées} à aucune autre. ",
      "By actions and instances, {n} {n:call reaches|calls reach} {reached} "
      "{reached:organisation|organisations} {proof}; {alone} {alone:is|are} tied to no other. "}},
    {Introductions::apart,
     {"Le pilote, qui appelle, et les noms collectifs sont à part.",
      "The lead, who phones, and collective names are apart."}},
    {Introductions::actions_caption,
     {"Qui appeler d’abord, par les actions seules", "Whom to phone first, by actions alone"}},
    {Introductions::instances_caption,
     {"Qui appeler d’abord, par les actions et les instances",
      "Whom to phone first, by actions and instances"}},
    {Introductions::reached_header, {"Autres jointes", "Others reached"}},
    {Introductions::reached_alone_header,
     {"Non jointes sans elle, elle comprise", "Not reached without it, itself counted"}},
    {Introductions::in_its_place_header, {"À sa place", "In its place"}},
};
static_assert(output_text::is_in_order(introduction_table));

}  // namespace

const output_text::Message& message_of(Introductions key) {
  return introduction_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::partners
