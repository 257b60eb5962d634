#include "network/model/vocabulary.hpp"

#include <array>
#include <utility>

#include "network/text/text.hpp"
#include "network/text/word_lookup.hpp"

namespace maillage::model {

using text::look_up;
using text::masculine;
using text::Word;
namespace {

constexpr std::array types = {
    Word<PartnerType>{"association", PartnerType::association},
    Word<PartnerType>{"commune", PartnerType::commune},
    Word<PartnerType>{"ville", PartnerType::commune},
    Word<PartnerType>{"mairie", PartnerType::commune},
    Word<PartnerType>{"ccas", PartnerType::commune},
    Word<PartnerType>{"codecom", PartnerType::codecom},
    Word<PartnerType>{"epci", PartnerType::codecom},
    Word<PartnerType>{"cc", PartnerType::codecom},
    Word<PartnerType>{"communaute de communes", PartnerType::codecom},
    Word<PartnerType>{"codecom epci", PartnerType::codecom},
    Word<PartnerType>{"intercommunalite", PartnerType::codecom},
    Word<PartnerType>{"petr", PartnerType::petr},
    Word<PartnerType>{"departement", PartnerType::departement},
    Word<PartnerType>{"conseil departemental", PartnerType::departement},
    Word<PartnerType>{"region", PartnerType::region},
    Word<PartnerType>{"conseil regional", PartnerType::region},
    Word<PartnerType>{"etablissement de sante", PartnerType::etablissement_de_sante},
    Word<PartnerType>{"hopital", PartnerType::etablissement_de_sante},
    Word<PartnerType>{"etablissement social ou medico social", PartnerType::etablissement_social},
    Word<PartnerType>{"etablissement social", PartnerType::etablissement_social},
    Word<PartnerType>{"etablissement medico social", PartnerType::etablissement_social},
    Word<PartnerType>{"ehpad", PartnerType::etablissement_social},
    Word<PartnerType>{"enseignement", PartnerType::enseignement},
    Word<PartnerType>{"education", PartnerType::enseignement},
    Word<PartnerType>{"administration", PartnerType::administration},
    Word<PartnerType>{"administration etat ars", PartnerType::administration},
    Word<PartnerType>{"etat", PartnerType::administration},
    Word<PartnerType>{"ars", PartnerType::administration},
    Word<PartnerType>{"securite sociale", PartnerType::securite_sociale},
    Word<PartnerType>{"organisme de securite sociale", PartnerType::securite_sociale},
    Word<PartnerType>{"assurance maladie", PartnerType::securite_sociale},
    Word<PartnerType>{"mutuelle", PartnerType::mutuelle},
    Word<PartnerType>{"liberal", PartnerType::liberal},
    Word<PartnerType>{"professionnel liberal", PartnerType::liberal},
    Word<PartnerType>{"professionnels liberaux", PartnerType::liberal},
    Word<PartnerType>{"entreprise", PartnerType::entreprise},
    Word<PartnerType>{"collectif", PartnerType::collectif},
    Word<PartnerType>{"autre", PartnerType::autre},
};

constexpr std::array levels = {
    Word<Level>{"strategique", Level::strategic},
    Word<Level>{"technique", Level::technical},
    Word<Level>{"operationnel", Level::operational},
    Word<Level>{"operationnelle", Level::operational},
    Word<Level>{"thematique", Level::thematic},
};

constexpr std::array quantities = {
    Word<Quantity>{"actions", Quantity::actions},
    Word<Quantity>{"action", Quantity::actions},
    Word<Quantity>{"fiches", Quantity::actions},
    Word<Quantity>{"pistes", Quantity::actions},
    Word<Quantity>{"porteurs", Quantity::porteurs},
    Word<Quantity>{"partenaires", Quantity::partenaires},
    Word<Quantity>{"organisations", Quantity::partenaires},
    Word<Quantity>{"signataires", Quantity::signataires},
    Word<Quantity>{"axes", Quantity::axes},
    Word<Quantity>{"objectifs", Quantity::objectifs},
    Word<Quantity>{"epci", Quantity::epci},
    Word<Quantity>{"instances", Quantity::instances},
    Word<Quantity>{"reunions", Quantity::reunions},
    Word<Quantity>{"communes", Quantity::communes},
    Word<Quantity>{"financement", Quantity::financement},
    Word<Quantity>{"hors donnees", Quantity::hors_donnees},
};

constexpr std::array<std::string_view, state_count> state_codes = {
    "non commencé",    "réflexion engagée", "en cours", "réalisé",
    "réalisé et clos", "réalisé, pérenne",  "abandonné"};

constexpr std::array<std::string_view, partner_type_count> type_codes = {
    "association",
    "commune",
    "codecom",
    "petr",
    "département",
    "région",
    "établissement de santé",
    "établissement social ou médico-social",
    "enseignement",
    "administration",
    "sécurité sociale",
    "mutuelle",
    "libéral",
    "entreprise",
    "collectif",
    "autre",
    ""};

constexpr std::array<std::string_view, 5> level_codes = {"stratégique", "technique", "opérationnel",
                                                         "thématique", ""};

template <std::size_t N>
std::vector<std::string> said(const std::array<std::string_view, N>& codes) {
  std::vector<std::string> words;
  for (std::string_view code : codes) {
    if (!code.empty()) words.emplace_back(code);
  }
  return words;
}

}  // namespace

std::optional<PartnerType> read_partner_type(std::string_view text) { return look_up(text, types); }

namespace {

struct ContractNature {
  std::string_view word, folded, whole;
};
constexpr std::array natures = {
    ContractNature{"CLS", "cls", "contrat local de sante"},
    ContractNature{"CLSM", "clsm", "conseil local de sante mentale"},
    ContractNature{"CTG", "ctg", "convention territoriale globale"},
    ContractNature{"PAT", "pat", "projet alimentaire territorial"},
    ContractNature{"PTSM", "ptsm", "projet territorial de sante mentale"}};

}  // namespace

std::string contract_nature(std::string_view text) {
  const std::string folded = text::fold(text);
  for (const ContractNature& each : natures) {
    if (folded == each.folded || folded == each.whole) return std::string(each.word);
  }
  return std::string(text);
}

std::vector<std::string> contract_natures() {
  std::vector<std::string> words;
  for (const ContractNature& each : natures) words.emplace_back(each.word);
  return words;
}

std::optional<Level> read_level(std::string_view text) { return look_up(text, levels); }

std::optional<Standing> read_standing(std::string_view text) {
  const std::string folded = masculine(text);
  if (folded == "actuel" || folded == "actuelle") return Standing::current;
  if (folded == "pressenti" || folded == "propose" || folded == "nouveau") {
    return Standing::prospective;
  }
  return std::nullopt;
}

std::optional<Quantity> read_quantity(std::string_view text) { return look_up(text, quantities); }

Nature read_nature(std::string_view number) {
  const std::string folded = text::fold(number);
  if (folded.compare(0, 5, "piste") == 0) return Nature::piste;
  if (folded.compare(0, 5, "fiche") == 0) return Nature::fiche;
  for (char c : folded) {
    if (c >= '0' && c <= '9') return Nature::fiche;
  }
  return Nature::unknown;
}

std::string_view code_of(State state) { return state_codes[static_cast<std::size_t>(state)]; }
std::string_view code_of(PartnerType type) { return type_codes[static_cast<std::size_t>(type)]; }
std::string_view code_of(Level level) { return level_codes[static_cast<std::size_t>(level)]; }
std::string_view code_of(Nature nature) {
  switch (nature) {
    case Nature::fiche:
      return "fiche";
    case Nature::piste:
      return "piste";
    case Nature::unknown:
      return "";
  }
  return "";
}

std::vector<std::string> state_words() { return said(state_codes); }
std::vector<std::string> partner_type_words() { return said(type_codes); }
std::vector<std::string> level_words() { return said(level_codes); }
std::vector<std::string> quantity_words() {
  return {"actions",     "fiches",   "pistes",      "porteurs",    "partenaires",
          "signataires", "axes",     "objectifs",   "epci",        "instances",
          "reunions",    "communes", "financement", "hors-donnees"};
}

std::vector<std::string> report_part_words() {
  return {"page",        "essentiel", "sans-porteur", "couverture", "partenariats",
          "gouvernance", "fragilite", "manques",      "solliciter", "evolution",
          "chiffres",    "fiches",    "methode",      "explorer"};
}

}  // namespace maillage::model
