#include "output/words/report/script_words.hpp"

#include "output/text/message.hpp"

namespace maillage::words::report {
namespace {

constexpr output_text::NamedMessage script_table[] = {
    {"search",
     {"Aller à une organisation, une action, un objectif…",
      "Go to an organisation, an action, an objective…"}},
    {"search_empty", {"Rien de ce nom.", "Nothing by that name."}},
    {"search_found", {"{n} {n:réponse|réponses}", "{n} {n:answer|answers}"}},
    {"explore_all",
     {"Explorer toutes les actions et tous les constats", "Explore all actions and all findings"}},
    {"csv", {"Tableau en CSV", "Table as CSV"}},
    {"trace_title", {"{what}\u00A0: {figure}", "{what}: {figure}"}},
    {"close", {"Fermer", "Close"}},
    {"see_annex", {"Voir dans l’annexe", "See in the annex"}},
    {"explore_diagrams", {"Explorer les schémas", "Explore the diagrams"}},
    {"find_on_diagrams", {"Trouver sur les schémas", "Find on the diagrams"}},
    {"diagram_keys",
     {"Dans le schéma\u00A0: flèches pour se déplacer, + et − pour zoomer, 0 pour tout "
      "voir\u00A0; Ctrl et molette, ou deux doigts, pour zoomer.",
      "In the diagram: arrows to move, + and − to zoom, 0 to see all; Ctrl and wheel, or two "
      "fingers, to zoom."}},
    {"tools", {"Outils\u00A0: {figure}", "Tools: {figure}"}},
    {"zoom_in", {"+ Zoomer", "+ Zoom in"}},
    {"zoom_out", {"− Dézoomer", "− Zoom out"}},
    {"see_all", {"Tout voir", "See all"}},
    {"see_left", {"Voir à gauche", "See to the left"}},
    {"see_right", {"Voir à droite", "See to the right"}},
    {"see_above", {"Voir au-dessus", "See above"}},
    {"see_below", {"Voir au-dessous", "See below"}},
    {"view_svg", {"Vue en SVG", "View as SVG"}},
    {"view_png", {"Vue en PNG", "View as PNG"}},
    {"show_all", {"Tout montrer", "Show all", "takes every filter away"}},
    {"filters", {"Filtres", "Filters"}},
    {"all", {"tout", "all", "of a filter: nothing is left out"}},
    {"all_tables", {"tous les tableaux", "all tables"}},
    {"by_table", {"Tableau", "Table", "this and the next: what a filter asks for"}},
    {"by_axis", {"Axe", "Axis"}},
    {"by_objective", {"Objectif", "Objective"}},
    {"by_state", {"État", "State"}},
    {"by_type", {"Type d’organisation", "Type of organisation"}},
    {"by_role", {"Rôle", "Role"}},
    {"by_rule", {"Constat", "Finding"}},
    {"by_consequence", {"Suite", "Consequence", "to decide, to complete, to know"}},
    {"by_epci", {"EPCI", "EPCI"}},
    {"by_since", {"Sans porteur depuis", "Without a porteur since"}},
    {"filter_value", {"{filter}\u00A0: {value}", "{filter}: {value}"}},
    {"filter_next", {"{before}\u00A0; {next}", "{before}; {next}"}},
    {"shown",
     {"{organisations} {organisations:organisation|organisations}, {pairs} {pairs:paire qui agit "
      "ensemble|paires qui agissent ensemble}, {actions} {actions:action|actions}.",
      "{organisations} {organisations:organisation|organisations}, {pairs} {pairs:pair|pairs} "
      "acting together, {actions} {actions:action|actions}."}},
    {"ties_of",
     {" Le dessin garde ses places et ses couleurs\u00A0; les liens sont ceux de\u00A0: {table}.",
      " The drawing keeps its places and colours; ties are those of: {table}.",
      "behind another sentence"}},
    {"chosen",
     {"{name}\u00A0: {n} {n:organisation liée|organisations liées}. ",
      "{name}: {n} tied {n:organisation|organisations}. ", "a link stands behind it"}},
    {"tied",
     {"{name}, {n} {n:organisation liée|organisations liées}",
      "{name}, {n} tied {n:organisation|organisations}"}},
    {"tied_actions", {"{name}, {n} {n:action|actions}", "{name}, {n} {n:action|actions}"}},
    {"open_sheet", {"Ouvrir la fiche", "Open the fiche"}},
    {"stop_showing", {"Ne plus montrer", "Stop showing"}},
    {"left", {"Ce qui reste, en liste", "What is left, as a list"}},
    {"organisations", {"Organisations", "Organisations"}},
    {"actions", {"Actions", "Actions"}},
    {"explored",
     {"{actions} {actions:action|actions} sur {all_actions}, {findings} "
      "{findings:constat|constats} sur {all_findings}.",
      "{actions} {actions:action|actions} of {all_actions}, {findings} {findings:finding|findings} "
      "of {all_findings}."}},
    {"explored_by",
     {"{actions} {actions:action|actions} sur {all_actions}, {findings} "
      "{findings:constat|constats} sur {all_findings}\u00A0: {filter}.",
      "{actions} {actions:action|actions} of {all_actions}, {findings} {findings:finding|findings} "
      "of {all_findings}: {filter}.",
      "{filter}: what was asked for"}},
    {"plate", {"Planche {n}", "Plate {n}", "a drawing on a sheet of its own, in print"}},
    {"see_plate", {"Planche {n}, à la fin.", "Plate {n}, at the end."}},
};

}  // namespace

std::vector<output_text::NamedText> script_words(output_text::Language language) {
  return output_text::named_texts(script_table, language);
}

}  // namespace maillage::words::report
