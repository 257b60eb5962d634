#include "output/words/declared_figure_words.hpp"

#include <array>

namespace maillage::words {
namespace {

struct VariationName {
  gaps::Variation variation;
  const char* french;
  const char* english;
};

constexpr std::array variations = {
    VariationName{gaps::Variation::uncertain_is_nobody, "porteurs incertains comptés comme absents",
                  "uncertain porteurs counted as none"},
    VariationName{gaps::Variation::doubtful_names_count, "noms douteux comptés comme porteurs",
                  "doubtful names counted as porteurs"},
    VariationName{gaps::Variation::first_carrier_only, "premier porteur de la cellule seul",
                  "first porteur of the cell alone"},
    VariationName{gaps::Variation::sole_carrier_only, "actions d’un seul type de porteur",
                  "actions of one kind of porteur alone"},
    VariationName{gaps::Variation::collectives_spelled_out, "noms collectifs détaillés",
                  "collective names spelled out"},
    VariationName{gaps::Variation::services_are_parents, "services comptés avec leur organisation",
                  "services counted with their organisation"},
    VariationName{gaps::Variation::abandoned_left_out, "sans les actions abandonnées",
                  "without abandoned actions"},
    VariationName{gaps::Variation::any_done_state,
                  "toutes les actions réalisées, closes ou pérennes",
                  "all done actions, closed or lasting"},
    VariationName{gaps::Variation::done_exactly, "« réalisé » sans autre précision",
                  "\"done\" with no more said"},
    VariationName{gaps::Variation::lasting_is_under_way, "actions pérennes comptées en cours",
                  "lasting actions counted as under way"},
    VariationName{gaps::Variation::reflection_is_not_begun, "réflexions comptées non commencées",
                  "reflections counted as not begun"},
    VariationName{gaps::Variation::all_tables, "tous les tableaux ensemble", "all tables together"},
    VariationName{gaps::Variation::latest_table, "dernier tableau seul", "latest table alone"},
    VariationName{gaps::Variation::plan_table, "plan seul", "plan alone"},
    VariationName{gaps::Variation::partners_column_only, "colonne partenaires seule",
                  "partners column alone"},
    VariationName{gaps::Variation::without_funders, "sans les financeurs", "without funders"},
    VariationName{gaps::Variation::declared_partners, "toutes les organisations déclarées",
                  "all declared organisations"},
    VariationName{gaps::Variation::with_actions_only, "ceux qui ont une action",
                  "those with an action"},
    VariationName{gaps::Variation::same_day_once, "réunions d’un même jour comptées une fois",
                  "meetings of one day counted once"},
    VariationName{gaps::Variation::amounts_said_only, "montants dits seulement",
                  "amounts that are said only"},
    VariationName{gaps::Variation::truncated, "décimales coupées au lieu d’être arrondies",
                  "decimals cut, not rounded"},
};

}  // namespace

std::string variation_words(std::string_view code, output_text::Language language) {
  for (const VariationName& wording : variations) {
    if (gaps::variation_code(wording.variation) == code) {
      return language == output_text::Language::french ? wording.french : wording.english;
    }
  }
  return std::string(code);
}

std::string reading_words(const std::vector<std::string>& codes, output_text::Language language) {
  std::string text;
  for (const std::string& code : codes) {
    text += (text.empty() ? "" : ", ") + variation_words(code, language);
  }
  return text;
}

std::string_view reason_words(gaps::NotComputable reason, output_text::Language language) {
  const bool french = language == output_text::Language::french;
  switch (reason) {
    case gaps::NotComputable::outside_data:
      return french ? "hors des données" : "outside the data";
    case gaps::NotComputable::no_table:
      return french ? "pas de tableau" : "no such table";
    case gaps::NotComputable::column_not_recorded:
      return french ? "colonne non renseignée" : "column not filled in";
    case gaps::NotComputable::not_said:
      return french ? "non dit" : "not said";
    case gaps::NotComputable::states_not_apart:
      return french ? "états que les lignes ne distinguent pas"
                    : "states that the rows do not tell apart";
    case gaps::NotComputable::share_of_nothing:
      return french ? "part de rien" : "share of nothing";
  }
  return "";
}

}  // namespace maillage::words
