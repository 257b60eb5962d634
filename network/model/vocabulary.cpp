#include "network/model/vocabulary.hpp"

#include <array>
#include <utility>

#include "network/text/text.hpp"

namespace maillage {
namespace {

template <class T>
struct Word {
  std::string_view folded;
  T meaning;
};

template <class T, std::size_t N>
std::optional<T> look_up(std::string_view text, const std::array<Word<T>, N>& words) {
  const std::string folded = fold(text);
  for (const Word<T>& word : words) {
    if (word.folded == folded) return word.meaning;
  }
  return std::nullopt;
}

// The feminine and the plural say the same: "réalisée", "commencées".
std::string masculine(std::string_view text) {
  std::string result;
  const std::string folded = fold(text);
  for (std::string_view word : words_of(folded)) {
    if (!result.empty() && (word == "e" || word == "s" || word == "es")) continue;  // "engagé(e)"
    if (word.size() > 4 && word.substr(word.size() - 1) == "s") word.remove_suffix(1);
    if (word.size() > 4 && word.substr(word.size() - 2) == "ee") word.remove_suffix(1);
    if (!result.empty()) result += ' ';
    result += word;
  }
  return result;
}

constexpr std::array states = {
    Word<State>{"realise", State::done},
    Word<State>{"fait", State::done},
    Word<State>{"faite", State::done},
    Word<State>{"termine", State::done},
    Word<State>{"acheve", State::done},
    Word<State>{"action realise", State::done},
    Word<State>{"realise et clo", State::done_closed},
    Word<State>{"realise et clos", State::done_closed},
    Word<State>{"realise et close", State::done_closed},
    Word<State>{"realise clo", State::done_closed},
    Word<State>{"realise clos", State::done_closed},
    Word<State>{"realise close", State::done_closed},
    Word<State>{"clos", State::done_closed},
    Word<State>{"close", State::done_closed},
    Word<State>{"cloture", State::done_closed},
    Word<State>{"realise perenne", State::done_lasting},
    Word<State>{"realise et perenne", State::done_lasting},
    Word<State>{"perenne", State::done_lasting},
    Word<State>{"perennise", State::done_lasting},
    Word<State>{"en cour", State::under_way},
    Word<State>{"en cours", State::under_way},
    Word<State>{"encours", State::under_way},
    Word<State>{"action en cour", State::under_way},
    Word<State>{"en cour de deploiement", State::under_way},
    Word<State>{"en cour de realisation", State::under_way},
    Word<State>{"engage", State::under_way},
    Word<State>{"demarre", State::under_way},
    Word<State>{"commence", State::under_way},
    Word<State>{"reflexion engage", State::reflection},
    Word<State>{"reflexion amorce", State::reflection},
    Word<State>{"reflexion en cour", State::reflection},
    Word<State>{"reflexion", State::reflection},
    Word<State>{"en reflexion", State::reflection},
    Word<State>{"a l etude", State::reflection},
    Word<State>{"non commence", State::not_begun},
    Word<State>{"pas commence", State::not_begun},
    Word<State>{"non demarre", State::not_begun},
    Word<State>{"non debute", State::not_begun},
    Word<State>{"non engage", State::not_begun},
    Word<State>{"non realise", State::not_begun},
    Word<State>{"a venir", State::not_begun},
    Word<State>{"a faire", State::not_begun},
    Word<State>{"prevu", State::not_begun},
    Word<State>{"abandonne", State::abandoned},
    Word<State>{"abandon", State::abandoned},
    Word<State>{"annule", State::abandoned},
    Word<State>{"finalise", State::done},
    Word<State>{"solde", State::done},
    Word<State>{"effectue", State::done},
    Word<State>{"accompli", State::done},
    Word<State>{"mis en oeuvre", State::done},
    Word<State>{"mise en oeuvre", State::done},
    Word<State>{"mis en place", State::done},
    Word<State>{"mise en place", State::done},
    Word<State>{"action termine", State::done},
    Word<State>{"atteint", State::done},
    Word<State>{"lance", State::under_way},
    Word<State>{"initie", State::under_way},
    Word<State>{"debute", State::under_way},
    Word<State>{"entame", State::under_way},
    Word<State>{"en deploiement", State::under_way},
    Word<State>{"action en cour deploiement", State::under_way},
    Word<State>{"en cour d execution", State::under_way},
    Word<State>{"en cour de finalisation", State::under_way},
    Word<State>{"en cour de mise en oeuvre", State::under_way},
    Word<State>{"en realisation", State::under_way},
    Word<State>{"realise en partie", State::under_way},
    Word<State>{"realise partiellement", State::under_way},
    Word<State>{"partiellement realise", State::under_way},
    Word<State>{"partiellement engage", State::under_way},
    Word<State>{"en partie realise", State::under_way},
    Word<State>{"mise en oeuvre en cour", State::under_way},
    Word<State>{"a discuter", State::reflection},
    Word<State>{"en projet", State::reflection},
    Word<State>{"projet", State::reflection},
    Word<State>{"en projet emergence", State::reflection},
    Word<State>{"projet en emergence", State::reflection},
    Word<State>{"en emergence", State::reflection},
    Word<State>{"en preparation", State::reflection},
    Word<State>{"en construction", State::reflection},
    Word<State>{"en cour de construction", State::reflection},
    Word<State>{"en cour de definition", State::reflection},
    Word<State>{"en definition", State::reflection},
    Word<State>{"en cour d elaboration", State::reflection},
    Word<State>{"a l etat de projet", State::reflection},
    Word<State>{"en cour de reflexion", State::reflection},
    Word<State>{"pas demarre", State::not_begun},
    Word<State>{"pas engage", State::not_begun},
    Word<State>{"pas debute", State::not_begun},
    Word<State>{"pas realise", State::not_begun},
    Word<State>{"pas fait", State::not_begun},
    Word<State>{"non fait", State::not_begun},
    Word<State>{"non lance", State::not_begun},
    Word<State>{"non initie", State::not_begun},
    Word<State>{"a lancer", State::not_begun},
    Word<State>{"a demarrer", State::not_begun},
    Word<State>{"a engager", State::not_begun},
    Word<State>{"a debuter", State::not_begun},
    Word<State>{"a realiser", State::not_begun},
    Word<State>{"a programmer", State::not_begun},
    Word<State>{"planifie", State::not_begun},
    Word<State>{"programme", State::not_begun},
    Word<State>{"en attente", State::not_begun},
    Word<State>{"supprime", State::abandoned},
    Word<State>{"arrete", State::abandoned},
    Word<State>{"stoppe", State::abandoned},
    Word<State>{"non retenu", State::abandoned},
    Word<State>{"sans suite", State::abandoned},
};

// Words that say more than the state they are read as.
constexpr std::array more_than_states = {
    Word<State>{"en retard", State::under_way},   Word<State>{"retard", State::under_way},
    Word<State>{"en pause", State::under_way},    Word<State>{"suspendu", State::under_way},
    Word<State>{"suspendue", State::under_way},   Word<State>{"interrompu", State::under_way},
    Word<State>{"interrompue", State::under_way}, Word<State>{"bloque", State::under_way},
    Word<State>{"en sommeil", State::under_way},  Word<State>{"reporte", State::not_begun},
    Word<State>{"differe", State::not_begun},     Word<State>{"ajourne", State::not_begun},
    Word<State>{"decale", State::not_begun},
};

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

namespace {

// "50 %", "0%".
std::optional<State> read_share(std::string_view text) {
  if (text.find('%') == std::string_view::npos) return std::nullopt;
  const std::string folded = fold(text);
  if (folded.empty() || folded.find_first_not_of("0123456789 ") != std::string::npos) {
    return std::nullopt;
  }
  if (folded.find_first_not_of("0 ") == std::string::npos) return State::not_begun;
  return folded == "100" ? State::done : State::under_way;
}

std::optional<State> read_words(std::string_view text) {
  if (const auto state = look_up(text, states)) return state;
  return look_up(masculine(text), states);
}

// "3 - En cours" without its "3".
std::string without_number(std::string_view text) {
  const std::string folded = fold(text);
  const std::size_t space = folded.find(' ');
  if (space == std::string::npos) return folded;
  const bool is_number = folded.find_first_not_of("0123456789") >= space;
  return is_number ? folded.substr(space + 1) : folded;
}

}  // namespace

std::optional<State> read_state(std::string_view text) {
  if (const auto state = read_words(text)) return state;
  const std::string bare = without_number(text);
  if (const auto state = read_words(bare)) return state;
  if (const auto state = look_up(masculine(bare), more_than_states)) return state;
  return read_share(text);
}

bool says_more_than_state(std::string_view text) {
  return look_up(masculine(without_number(text)), more_than_states) || read_share(text);
}

std::optional<PartnerType> read_partner_type(std::string_view text) { return look_up(text, types); }

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
  const std::string folded = fold(number);
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

}  // namespace maillage
