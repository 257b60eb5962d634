#include "network/columns.hpp"

#include <array>
#include <string>

#include "network/text.hpp"

namespace maillage {
namespace {

struct Header {
  std::string_view folded;
  Column column;
};

constexpr std::array headers = {
    Header{"id", Column::id},
    Header{"identifiant", Column::id},
    Header{"axe", Column::axis},
    Header{"axes", Column::axis},
    Header{"axe strategique", Column::axis},
    Header{"axes strategie", Column::axis},
    Header{"objectif", Column::objective},
    Header{"objectifs", Column::objective},
    Header{"objectif operationnel", Column::objective},
    Header{"objectifs operationnels", Column::objective},
    Header{"objectifs specifiques", Column::objective},
    Header{"objectif specifique", Column::objective},
    Header{"action", Column::action},
    Header{"actions", Column::action},
    Header{"titre", Column::action},
    Header{"intitule", Column::action},
    Header{"titre de l action", Column::action},
    Header{"intitule de l action", Column::action},
    Header{"nom de l action", Column::action},
    Header{"fiche action", Column::action},
    Header{"n", Column::number},
    Header{"no", Column::number},
    Header{"numero", Column::number},
    Header{"n ou piste", Column::number},
    Header{"numero ou piste", Column::number},
    Header{"n fiche", Column::number},
    Header{"n de fiche", Column::number},
    Header{"n de la fiche", Column::number},
    Header{"n fiche action", Column::number},
    Header{"n de la fiche action", Column::number},
    Header{"n de la fiche action ou piste", Column::number},
    Header{"porteur", Column::carrier},
    Header{"porteurs", Column::carrier},
    Header{"porteur s", Column::carrier},
    Header{"co porteurs", Column::carrier},
    Header{"porteur de l action", Column::carrier},
    Header{"structure porteuse", Column::carrier},
    Header{"structures porteuses", Column::carrier},
    Header{"structure pilote", Column::carrier},
    Header{"pilote", Column::carrier},
    Header{"pilotes", Column::carrier},
    Header{"pilote s", Column::carrier},
    Header{"organisme porteur", Column::carrier},
    Header{"responsable de l action", Column::carrier},
    Header{"etat", Column::state},
    Header{"etat d avancement", Column::state},
    Header{"etat avancement", Column::state},
    Header{"etat avancement action", Column::state},
    Header{"avancement", Column::state},
    Header{"statut", Column::state},
    Header{"partenaire", Column::partners},
    Header{"partenaires", Column::partners},
    Header{"partenaire s", Column::partners},
    Header{"partenaires associes", Column::partners},
    Header{"partenaires de l action", Column::partners},
    Header{"financeur", Column::funders},
    Header{"financeurs", Column::funders},
    Header{"financeur s", Column::funders},
    Header{"financement", Column::funders},
    Header{"financements", Column::funders},
    Header{"cible", Column::targets},
    Header{"cibles", Column::targets},
    Header{"territoire", Column::epcis},
    Header{"territoires", Column::epcis},
    Header{"epci", Column::epcis},
    Header{"epci couverts", Column::epcis},
    Header{"territoires couverts", Column::epcis},
    Header{"instance", Column::instances},
    Header{"instances", Column::instances},
    Header{"instance de suivi", Column::instances},
    Header{"instances de gouvernance", Column::instances},
    Header{"indicateur", Column::indicator},
    Header{"indicateurs", Column::indicator},
    Header{"indicateurs d evaluation", Column::indicator},
    Header{"indicateurs de suivi", Column::indicator},
    Header{"lignes", Column::source},
    Header{"ligne", Column::source},
    Header{"source", Column::source},
    Header{"sources", Column::source},
};

constexpr std::array<std::string_view, column_count> codes = {
    "id",          "axe",     "objectif",          "action",
    "n° ou piste", "porteur", "état d'avancement", "partenaires",
    "financeurs",  "cibles",  "territoires",       "instances",
    "indicateurs", "lignes"};

}  // namespace

std::optional<Column> read_column(std::string_view header) {
  const std::string folded = fold(header);
  for (const Header& known : headers) {
    if (known.folded == folded) return known.column;
  }
  return std::nullopt;
}

std::string_view code_of(Column column) { return codes[static_cast<std::size_t>(column)]; }

}  // namespace maillage
