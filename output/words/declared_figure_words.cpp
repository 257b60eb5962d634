#include "output/words/declared_figure_words.hpp"

#include <array>

namespace maillage {
namespace {

struct VariationName {
  Variation variation;
  const char* french;
  const char* english;
};

constexpr std::array variations = {
    VariationName{Variation::uncertain_is_nobody, "porteurs incertains comptés comme absents",
                  "uncertain porteurs counted as none"},
    VariationName{Variation::doubtful_names_count, "noms douteux comptés comme porteurs",
                  "doubtful names counted as porteurs"},
    VariationName{Variation::first_carrier_only, "premier porteur de la cellule seul",
                  "first porteur of the cell alone"},
    VariationName{Variation::sole_carrier_only, "actions d'un seul type de porteur",
                  "actions of one kind of porteur alone"},
    VariationName{Variation::collectives_spelled_out, "noms collectifs détaillés",
                  "collective names spelled out"},
    VariationName{Variation::services_are_parents, "services comptés avec leur organisation",
                  "services counted with their organisation"},
    VariationName{Variation::abandoned_left_out, "sans les actions abandonnées",
                  "without abandoned actions"},
    VariationName{Variation::any_done_state, "toutes les actions réalisées, closes ou pérennes",
                  "all done actions, closed or lasting"},
    VariationName{Variation::done_exactly, "« réalisé » sans autre précision",
                  "\"done\" with no more said"},
    VariationName{Variation::lasting_is_under_way, "actions pérennes comptées en cours",
                  "lasting actions counted as under way"},
    VariationName{Variation::reflection_is_not_begun, "réflexions comptées non commencées",
                  "reflections counted as not begun"},
    VariationName{Variation::all_tables, "tous les tableaux ensemble", "all tables together"},
    VariationName{Variation::latest_table, "dernier tableau seul", "latest table alone"},
    VariationName{Variation::plan_table, "plan seul", "plan alone"},
    VariationName{Variation::partners_column_only, "colonne partenaires seule",
                  "partners column alone"},
    VariationName{Variation::without_funders, "sans les financeurs", "without funders"},
    VariationName{Variation::declared_partners, "toutes les organisations déclarées",
                  "all declared organisations"},
    VariationName{Variation::with_actions_only, "ceux qui ont une action", "those with an action"},
    VariationName{Variation::same_day_once, "réunions d'un même jour comptées une fois",
                  "meetings of one day counted once"},
    VariationName{Variation::amounts_said_only, "montants dits seulement",
                  "amounts that are said only"},
    VariationName{Variation::truncated, "décimales coupées au lieu d'être arrondies",
                  "decimals cut, not rounded"},
};

}  // namespace

std::string variation_words(std::string_view code, Language language) {
  for (const VariationName& wording : variations) {
    if (variation_code(wording.variation) == code) {
      return language == Language::french ? wording.french : wording.english;
    }
  }
  return std::string(code);
}

std::string reading_words(const std::vector<std::string>& codes, Language language) {
  std::string text;
  for (const std::string& code : codes) {
    text += (text.empty() ? "" : ", ") + variation_words(code, language);
  }
  return text;
}

std::string_view reason_words(NotComputable reason, Language language) {
  const bool french = language == Language::french;
  switch (reason) {
    case NotComputable::outside_data:
      return french ? "hors des données" : "outside the data";
    case NotComputable::no_table:
      return french ? "pas de tableau" : "no such table";
    case NotComputable::column_not_recorded:
      return french ? "colonne non renseignée" : "column not filled in";
    case NotComputable::not_said:
      return french ? "non dit" : "not said";
    case NotComputable::states_not_apart:
      return french ? "états que les lignes ne distinguent pas"
                    : "states that the rows do not tell apart";
    case NotComputable::share_of_nothing:
      return french ? "part de rien" : "share of nothing";
  }
  return "";
}

}  // namespace maillage
