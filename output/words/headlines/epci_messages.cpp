#include "output/words/headlines/epci_messages.hpp"

namespace maillage::words::headlines {
namespace {

constexpr output_text::KeyedMessage<EpciWords> epci_table[] = {
    {EpciWords::without_referent,
     {"{n} EPCI sur {all} {n:n’a|n’ont} pas de référent",
      "{n} EPCI of {all} {n:has|have} no référent"}},
    {EpciWords::only_without_referent, {"L’EPCI n’a pas de référent", "The EPCI has no référent"}},
    {EpciWords::without_action,
     {"{n} EPCI sur {all} {n:n’est nommé|ne sont nommés} par aucune action",
      "{n} EPCI of {all} {n:is|are} named by no action"}},
    {EpciWords::only_without_action,
     {"L’EPCI n’est nommé par aucune action", "The EPCI is named by no action"}},
    {EpciWords::least_covered,
     {"{epci} est l’EPCI le moins couvert\u00A0: {n} {n:objectif|objectifs} sur {all} sans action "
      "pour lui",
      "{epci} is the EPCI covered least: {n} of {all} {all:objective|objectives} without an action "
      "for it"}},
    {EpciWords::several_least_covered,
     {"{k} EPCI sur {total} sont les moins couverts\u00A0: {n} {n:objectif|objectifs} sur {all} "
      "sans "
      "action pour eux",
      "{k} of {total} EPCI are covered least: {n} of {all} {all:objective|objectives} without an "
      "action for them"}},
    {EpciWords::each_as_little,
     {"{total:Pour l’EPCI|Pour chaque EPCI}, {n} {n:objectif|objectifs} sur {all} {n:est|sont} "
      "sans "
      "action",
      "For {total:the|each} EPCI, {n} of {all} {all:objective|objectives} {n:is|are} without an "
      "action"}},
    {EpciWords::nothing_known,
     {"Rien ne dit ce que {all:l’EPCI|chaque EPCI} reçoit du plan ({all} EPCI)",
      "Nothing says what {all:the|each} EPCI has of the plan ({all} EPCI)"}},
    {EpciWords::all_have,
     {"Rien de ce qui est renseigné ne manque {all:à l’|aux }EPCI ({all})",
      "Nothing of what is recorded is missing for the EPCI ({all})"}},
    {EpciWords::drawn,
     {"{all:Ce que le plan donne à l’EPCI|Une case par EPCI, dans l’ordre du contrat\u202F; la "
      "place "
      "d’une case ne dit rien de la carte}",
      "{all:What the plan gives the EPCI|A tile for each EPCI, in the contract’s order; where a "
      "tile "
      "stands says nothing of the map}"}},
    {EpciWords::drawn_on_map,
     {"Contours de {file}, simplifiés\u202F; chaque numéro est expliqué sous la carte",
      "Borders from {file}, simplified; each number is explained below the map"}},
    {EpciWords::no_contour,
     {"Sans contour dans {file}\u00A0: {names}", "Without a border in {file}: {names}"}},
    {EpciWords::contours_of_none,
     {"{n} {n:contour n’est|contours ne sont} d’aucun EPCI du contrat",
      "{n} {n:border is|borders are} of no EPCI of the contract"}},
    {EpciWords::contours_outside,
     {"{n} {n:contour|contours} hors du cadre", "{n} {n:border|borders} outside of the frame"}},
    {EpciWords::lacks,
     {"sans référent, ou nommé par aucune action", "without a référent, or named by no action"}},
    {EpciWords::summary,
     {"Son référent, les actions qui disent le couvrir, les objectifs qui n’y ont pas d’action.",
      "Its référent, the actions that say they cover it, the objectives without an action there."}},
    {EpciWords::referent, {"un référent", "a référent"}},
    {EpciWords::no_referent, {"pas de référent", "no référent"}},
    {EpciWords::referents_not_recorded, {"référents non renseignés", "référents not recorded"}},
    {EpciWords::covers,
     {"{n} {n:action le nomme|actions le nomment}", "{n} {n:action names|actions name} it"}},
    {EpciWords::covered_by_none, {"aucune action ne le nomme", "no action names it"}},
    {EpciWords::coverage_not_recorded,
     {"territoires des actions non renseignés", "territories of actions not recorded"}},
    {EpciWords::objectives_without,
     {"{n} {n:objectif|objectifs} sur {all} sans action qui le nomme",
      "{n} of {all} {all:objective|objectives} without an action that names it"}},
    {EpciWords::no_objective_without,
     {"aucun objectif sans action qui le nomme", "no objective without an action that names it"}},
    {EpciWords::carries, {"porte {n} {n:action|actions}", "carries {n} {n:action|actions}"}},
    {EpciWords::carries_none, {"ne porte aucune action", "carries no action"}}};
static_assert(output_text::is_in_order(epci_table));

}  // namespace

const output_text::Message& message_of(EpciWords key) {
  return epci_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::headlines
