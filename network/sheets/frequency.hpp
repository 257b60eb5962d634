// How often something is promised to happen, as a table says it: "trimestriel", "2 fois par an",
// "tous les 6 mois".
#pragma once

#include <optional>
#include <string_view>

namespace maillage::sheets {

// Times a year, above 0: "annuel" 1, "tous les 2 mois" 6, "2 fois par trimestre" 8, "au moins 3 par
// an" 3. None: no rhythm is said ("selon les besoins"), or more than one is meant ("1 à 2 fois par
// an", "biannuel", which some write for twice a year and some for every second year).
// `counts_years`: a number alone is one of times a year, as its header says.
std::optional<double> times_a_year(std::string_view text, bool counts_years = false);

}  // namespace maillage::sheets
