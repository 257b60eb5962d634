// What a row below a header is, where it is no action: hints, totals, legends, headings.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "network/sheets/sheet_view.hpp"
#include "network/text/place.hpp"

namespace maillage::importing {

// Types of fields and instructions for filling in, as templates write them below their headers:
// "Champ texte", "Saisissez une date sous le format JJ/MM/AAAA".
bool is_hint_row(const std::vector<std::string_view>& cells);

// The example a template leaves for its users: a title that gives two ways of writing it, one a
// line with "(ou)" between, or that begins with "Exemple".
bool is_example_title(std::string_view title);

// "Page 1/2", "page 2 sur 3": what a printed page leaves behind.
bool is_page_number(std::string_view text);

// Words that stand alone in a column of numbers: "PRÉVENTION", "1. Accès aux soins". Not the name of a form
// that is to be filled in ("Fiche 3 bis").
bool is_group_title(std::string_view text);

// "R = Réalisé | EC = en cours", a cell each or all in one.
bool is_legend_row(const std::vector<std::string_view>& cells);

// "Légende | Réalisé | En cours", with or without the first word: no action is called by a state alone.
bool is_state_legend(const std::vector<std::string_view>& cells);

// "----|------|----": the line below a header that is drawn in text.
bool is_ruler(const std::vector<std::string_view>& cells);

// "Légende :", "NB : …", "Source : …", "Mis à jour le …": what stands below a table.
bool begins_legend(std::string_view text);

// "Remarque générale : …", "* hors contrat": a note, where it stands below a table; in one, such
// words may begin the title of an action.
bool begins_note(std::string_view text);

// A cell that names the axis and the objective: "Axe 1 – Bouger / Objectif 1.1 : Marcher", one a
// line, or one of them alone. A code with a point is an objective's.
struct AxisAndObjective {
  std::string axis, objective;
};
AxisAndObjective split_levels(std::string_view text);

enum class HeadingKind { none, axis, objective };

// "AXE 2 – Agir sur…", "Objectif 1.1 : …": a line that names the axis or objective of those below.
HeadingKind heading_kind(std::string_view text);

// Where a pivot table begins, as spreadsheet programs name its corner and its last row: "Étiquettes de lignes",
// "Total général". None: the sheet holds none.
std::optional<text::Place> pivot_in(const sheets::SheetView& view);

// "Année 2023", "2023", "Bilan 2023": the year, and nothing else. None: it says more, or no year.
std::optional<int> year_alone(std::string_view text);

}  // namespace maillage::importing
