#include "output/words/actions/declared_messages.hpp"

namespace maillage::words::actions {
namespace {

constexpr output_text::KeyedMessage<Declared> declared_table[] = {
    {Declared::title, {"Chiffres déclarés et calculés", "Declared and computed figures"}},
    {Declared::no_figure,
     {"Le contrat ne déclare aucun chiffre\u00A0: il n’y a rien à recompter.",
      "The contract declares no figure: there is nothing to count again."}},
    {Declared::note,
     {"Le calcul suit une seule lecture, simple, de ce qui est déclaré. Où il donne autre chose, "
      "d’autres lectures sont essayées, et celle qui s’en approche est dite\u00A0: rien n’est "
      "ajusté pour que les deux concordent. Un écart n’est pas une faute\u00A0; il dit ce qu’il "
      "faut préciser.",
      "The count follows one plain reading of what is declared. Where it gives something else, "
      "other readings are tried and the nearest is said: nothing is tuned so that the two agree. A "
      "difference is no fault; it says what to make clear."}},
    {Declared::lead,
     {"Sur {n} {n:chiffre déclaré|chiffres déclarés}, {agreeing}, {differing} et {unknown}.",
      "Of {n} {n:declared figure|declared figures}, {agreeing}, {differing} and {unknown}.",
      "{agreeing}, {differing}, {unknown}: the three below, in that order"}},
    {Declared::none_agree,
     {"aucun ne se retrouve en comptant les lignes", "none is found again by counting the rows"}},
    {Declared::some_agree,
     {"{n} {n:se retrouve|se retrouvent} en comptant les lignes",
      "{n} {n:is|are} found again by counting the rows"}},
    {Declared::none_differ, {"aucun n’en diffère", "none differs"}},
    {Declared::some_differ, {"{n} en {n:diffère|diffèrent}", "{n} {n:differs|differ}"}},
    {Declared::all_countable, {"tous se comptent avec ces données", "all can be counted"}},
    {Declared::some_uncountable,
     {"{n} {n:ne se compte|ne se comptent} pas avec ces données",
      "{n} cannot be counted with this data"}},
    {Declared::figure_header, {"Chiffre", "Figure"}},
    {Declared::declared_header, {"Déclaré", "Declared"}},
    {Declared::computed_header, {"Calculé", "Computed"}},
    {Declared::said_where_header, {"Où il est dit", "Where it is said"}},
    {Declared::cannot_be_counted,
     {"ne se compte pas", "cannot be counted", "in place of the figure computed"}},
    {Declared::differing_heading, {"Chiffres qui diffèrent", "Figures that differ"}},
    {Declared::none_differing,
     {"Aucun chiffre compté ne diffère de ce qui est déclaré.",
      "No figure counted differs from what is declared."}},
    {Declared::differing_caption,
     {"Chiffres déclarés que les lignes ne donnent pas, avec la lecture qui explique l’écart",
      "Declared figures that the rows do not give, with the reading that explains the difference"}},
    {Declared::explained_by_header, {"Ce qui explique l’écart", "What explains it"}},
    {Declared::agreeing_list, {"Chiffres qui concordent", "Figures that agree"}},
    {Declared::agreeing_caption,
     {"Chiffres déclarés que les lignes donnent", "Declared figures that the rows give"}},
    {Declared::how_counted_header, {"Comment il est compté", "How it is counted"}},
    {Declared::uncountable_list,
     {"Chiffres qui ne se comptent pas ici", "Figures that cannot be counted"}},
    {Declared::uncountable_caption,
     {"Chiffres déclarés qui ne se comptent pas avec ces données",
      "Declared figures that cannot be counted with this data"}},
    {Declared::why_header, {"Pourquoi", "Why"}},
    {Declared::declared_as,
     {"déclaré\u00A0: {said} ({period})", "declared: {said} ({period})",
      "{said}: the figure in the words of the contract"}},
    {Declared::counted_as, {"compté\u00A0: {said} ({period})", "counted: {said} ({period})"}},
    {Declared::in_the_source, {"dans la source\u00A0: {source}", "in the source: {source}"}},
    {Declared::nothing_nearer,
     {"aucune autre lecture essayée ne s’en approche",
      "no other reading that was tried comes nearer"}},
    {Declared::explained_by,
     {"expliqué par\u00A0: {reading} ({value})", "explained by: {reading} ({value})"}},
    {Declared::nearest,
     {"au plus près\u00A0: {reading} ({value})", "nearest: {reading} ({value})"}},
    {Declared::reading_and_value, {"{reading}, {value}", "{reading}, {value}"}},
    {Declared::without_in_year,
     {"Actions sans porteur en {year}", "Actions without a porteur in {year}"}},
    {Declared::without_in_table,
     {"Actions sans porteur dans le {table}", "Actions without a porteur in the {table}"}},
    {Declared::declared_and_counted,
     {"{title}\u00A0: {declared} {said:déclarée|déclarées}, {computed} {found:comptée|comptées}.",
      "{title}: {declared} {said:declared|declared}, {computed} {found:counted|counted}.",
      "{title}: one of the four above; {declared}, {computed}: figures that lead to where they "
      "come from"}},
    {Declared::declared_in_key_figures, {"sans porteur, déclarées", "declared"}},
    {Declared::computed_in_key_figures,
     {"sans porteur, comptées dans les lignes", "counted in the rows"}},
    {Declared::difference_in_key_figures, {"d’écart", "difference"}},
    {Declared::rows_caption, {"{title}\u00A0: les lignes comptées", "{title}: rows counted"}},
    {Declared::taking_part_header, {"Y prennent part", "Taking part"}},
    {Declared::carried_before_header, {"Portée auparavant par", "Carried before by"}},
    {Declared::rows_agree,
     {"Les lignes donnent ce qui est déclaré.", "The rows give what is declared."}},
    {Declared::another_reading,
     {"L’écart s’explique par une autre lecture\u00A0: {reading}.",
      "Another reading explains the difference: {reading}."}},
    {Declared::no_reading,
     {"Aucune autre lecture des lignes ne donne {value}.",
      "No other reading of the rows gives {value}."}},
    {Declared::no_reading_of_those_tried,
     {"Aucune autre lecture des lignes ne donne {value} (essayé\u00A0: {tried}).",
      "No other reading of the rows gives {value} (tried: {tried})."}},
    {Declared::here_are_the_rows,
     {"Voici les lignes que personne ne porte, à rapprocher de la liste qui a servi au chiffre "
      "déclaré.",
      "Here are the rows that nobody carries, to be compared with the list that the declared "
      "figure was made from."}},
    {Declared::here_are_the_rows_once_carried,
     {"Voici les lignes que personne ne porte, à rapprocher de la liste qui a servi au chiffre "
      "déclaré\u00A0; {n} {n:d’entre elles avait|d’entre elles avaient} un porteur dans un tableau "
      "plus ancien.",
      "Here are the rows that nobody carries, to be compared with the list that the declared "
      "figure was made from; {n} of them had a porteur in an earlier table."}},
};
static_assert(output_text::is_in_order(declared_table));

}  // namespace

const output_text::Message& message_of(Declared key) {
  return declared_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::actions
