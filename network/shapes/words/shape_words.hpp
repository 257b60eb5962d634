// Words at the heads of tables of other shapes: of actions, of organisations, of what ties them, of
// groups that meet.
#pragma once

#include <string_view>

namespace maillage::shapes {

// "Action", "Tâche", "Projet", "Deliverable": what is done.
bool heads_actions(std::string_view header);

// "N° action", "N° de fiche": the numbers that another sheet gives its actions; not "N°" alone, which may be that
// of the line.
bool heads_numbers_of_actions(std::string_view header);

// "Actions portées", "Projets en partenariat", "Actions": several of them in a cell.
bool heads_lists_of_actions(std::string_view header);

// "Organisation", "Structure", "Partenaires", "Acteur": who.
bool heads_organisations(std::string_view header);

// "Rôle", "Type de lien", "Label": what ties them.
bool heads_roles(std::string_view header);

// "GT Mobilité", "COPIL", "Working group 2": those who meet.
bool names_group(std::string_view text);

// The same, but for what an organisation may be called as well: "Réseau GASS", "Groupe SOS".
bool is_surely_group(std::string_view text);

// "Janvier", "T1 2024", "2025", "03/2024", "En cours": a column of these is ticked for when or how
// far, not for who.
bool names_time_or_state(std::string_view text);

}  // namespace maillage::shapes
