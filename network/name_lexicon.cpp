#include "network/name_lexicon.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "network/text.hpp"

namespace maillage {
namespace {

struct Row {
  WordClass word_class;
  const char* canonical;
  // Separated by "|"; the canonical form itself need not stand there. "~": often the same kind.
  const char* phrases;
};

constexpr Row rows[] = {
    // Local authorities
    {WordClass::kind, "cc",
     "codecom|comcom|com com|communaute de communes|com de communes|comm de communes|"
     "communaute de com|com de com"},
    {WordClass::kind, "ca", "communaute d agglomeration|communaute d agglo|agglo|agglomeration"},
    {WordClass::kind, "cu", "communaute urbaine"},
    {WordClass::kind, "metropole", "~eurometropole"},
    {WordClass::kind, "commune", "ville|mairie|municipalite"},
    {WordClass::kind, "petr", "pole d equilibre territorial et rural|pole equilibre territorial"},
    {WordClass::kind, "epci", "etablissement public de cooperation intercommunale"},
    {WordClass::kind, "ccas", "centre communal d action sociale"},
    {WordClass::kind, "cias", "centre intercommunal d action sociale"},
    {WordClass::kind, "collectivite", "collectivite territoriale"},
    {WordClass::single, "cd",
     "conseil departemental|conseil general|departement|dpt|dept|conseil dptal|conseil dep|"
     "collectivite departementale"},
    {WordClass::single, "cr", "conseil regional|region"},
    {WordClass::kind, "syndicat mixte", ""},
    // The State and its agencies
    {WordClass::single, "ars", "agence regionale de sante|agence regionale sante"},
    {WordClass::unit, "dt",
     "dd|delegation territoriale|delegation departementale|delegation|direction territoriale|"
     "direction departementale"},
    {WordClass::single, "prefecture", "~prefet"},
    {WordClass::kind, "sous prefecture", "~sous prefet"},
    {WordClass::single, "sdis", "service departemental d incendie et de secours|~pompiers"},
    {WordClass::single, "ddcs", "direction departementale de la cohesion sociale"},
    {WordClass::single, "ddetspp",
     "direction departementale de l emploi du travail des solidarites et de la protection des "
     "populations"},
    {WordClass::single, "ddets",
     "direction departementale de l emploi du travail et des solidarites"},
    {WordClass::single, "dreets", "~direccte"},
    {WordClass::single, "ddt", "direction departementale des territoires"},
    {WordClass::single, "dreal",
     "direction regionale de l environnement de l amenagement et du logement"},
    {WordClass::single, "draaf",
     "direction regionale de l alimentation de l agriculture et de la foret"},
    {WordClass::single, "drac", "direction regionale des affaires culturelles"},
    {WordClass::single, "dsden",
     "direction des services departementaux de l education nationale|~inspection academique"},
    {WordClass::single, "spip", "service penitentiaire d insertion et de probation"},
    {WordClass::single, "pjj", "protection judiciaire de la jeunesse"},
    {WordClass::single, "ademe", "agence de la transition ecologique"},
    {WordClass::single, "anct", "agence nationale de la cohesion des territoires"},
    {WordClass::single, "cnsa", "caisse nationale de solidarite pour l autonomie"},
    {WordClass::kind, "gendarmerie", "brigade de gendarmerie"},
    {WordClass::kind, "commissariat", ""},
    // Social security
    {WordClass::single, "cpam",
     "caisse primaire d assurance maladie|caisse primaire assurance maladie"},
    {WordClass::single, "cnam", "caisse nationale d assurance maladie"},
    {WordClass::single, "caf", "caisse d allocations familiales|caisse allocation familiale"},
    {WordClass::single, "msa", "mutualite sociale agricole"},
    {WordClass::single, "carsat",
     "caisse d assurance retraite et de la sante au travail|caisse assurance retraite"},
    {WordClass::single, "urssaf", ""},
    // Services of the department
    {WordClass::kind, "mds",
     "maison de la solidarite|maison departementale des solidarites|maison departementale de la "
     "solidarite"},
    {WordClass::single, "mdph",
     "maison departementale des personnes handicapees|maison departementale du handicap"},
    {WordClass::single, "pmi", "protection maternelle et infantile"},
    {WordClass::single, "ase", "aide sociale a l enfance"},
    {WordClass::kind, "cms", "centre medico social"},
    {WordClass::kind, "clic", "centre local d information et de coordination"},
    {WordClass::kind, "ilcg",
     "instance locale de coordination gerontologique|instance locale coordination gerontologie"},
    {WordClass::kind, "maia", ""},
    {WordClass::kind, "dac", "dispositif d appui a la coordination"},
    {WordClass::kind, "pta", "plateforme territoriale d appui"},
    {WordClass::single, "ptsm", "projet territorial de sante mentale"},
    {WordClass::kind, "clsm", "conseil local de sante mentale"},
    {WordClass::kind, "cls", "contrat local de sante"},
    {WordClass::kind, "cts", "conseil territorial de sante"},
    // Care
    {WordClass::kind, "ch", "centre hospitalier|~hopital"},
    {WordClass::kind, "chr", "centre hospitalier regional"},
    {WordClass::kind, "chu", "centre hospitalier universitaire"},
    {WordClass::kind, "chru", "centre hospitalier regional universitaire"},
    {WordClass::kind, "chs", "centre hospitalier specialise"},
    {WordClass::kind, "epsm", "etablissement public de sante mentale"},
    {WordClass::kind, "clinique", "~polyclinique"},
    {WordClass::kind, "had", "hospitalisation a domicile"},
    {WordClass::kind, "cmp", "centre medico psychologique"},
    {WordClass::kind, "cmpp", "centre medico psycho pedagogique"},
    {WordClass::kind, "camsp", "centre d action medico sociale precoce"},
    {WordClass::kind, "csapa", "centre de soins d accompagnement et de prevention en addictologie"},
    {WordClass::kind, "caarud", ""},
    {WordClass::kind, "cegidd", ""},
    {WordClass::kind, "pass", "permanence d acces aux soins de sante"},
    {WordClass::kind, "msp",
     "maison de sante pluridisciplinaire|maison de sante pluriprofessionnelle|~maison de sante|"
     "maison pluridisciplinaire de sante|~maison medicale"},
    {WordClass::kind, "pole de sante", "pole sante"},
    {WordClass::kind, "centre de sante", "centre sante"},
    {WordClass::kind, "cpts", "communaute professionnelle territoriale de sante"},
    {WordClass::kind, "urps", "union regionale des professionnels de sante"},
    {WordClass::kind, "sisa", "societe interprofessionnelle de soins ambulatoires"},
    {WordClass::kind, "pharmacie", "officine"},
    {WordClass::kind, "ordre", "conseil de l ordre"},
    {WordClass::kind, "gem", "groupe d entraide mutuelle"},
    // Elderly, disabled, young children, housing
    {WordClass::kind, "ehpad",
     "etablissement d hebergement pour personnes agees dependantes|~maison de retraite"},
    {WordClass::kind, "usld", ""},
    {WordClass::kind, "residence autonomie", "~foyer logement"},
    {WordClass::kind, "ssiad", "service de soins infirmiers a domicile"},
    {WordClass::kind, "saad", "service d aide et d accompagnement a domicile"},
    {WordClass::kind, "esat", "etablissement et service d aide par le travail"},
    {WordClass::kind, "ime", "institut medico educatif"},
    {WordClass::kind, "itep", ""},
    {WordClass::kind, "sessad", ""},
    {WordClass::kind, "savs", "service d accompagnement a la vie sociale"},
    {WordClass::kind, "samsah", ""},
    {WordClass::kind, "mas", "maison d accueil specialisee"},
    {WordClass::kind, "fam", "foyer d accueil medicalise"},
    {WordClass::kind, "chrs", "centre d hebergement et de reinsertion sociale"},
    {WordClass::kind, "fjt", "foyer de jeunes travailleurs"},
    {WordClass::kind, "rpe",  // called RAM until 2021
     "relais petite enfance|~ram|~relais assistants maternels|~relais assistantes maternelles"},
    {WordClass::kind, "laep", "lieu d accueil enfants parents"},
    {WordClass::kind, "creche",
     "~micro creche|~halte garderie|~multi accueil|~structure multi accueil"},
    {WordClass::kind, "centre social", "csc|~centre socio culturel|~centre socioculturel"},
    {WordClass::kind, "mjc", "maison des jeunes et de la culture"},
    {WordClass::kind, "france services", "maison france services|espace france services|~msap"},
    // Schools, work, others
    {WordClass::kind, "ecole", "~groupe scolaire"},
    {WordClass::kind, "college", ""},
    {WordClass::kind, "lycee", ""},
    {WordClass::kind, "mfr", "maison familiale rurale"},
    {WordClass::kind, "universite", ""},
    {WordClass::kind, "ifsi", "institut de formation en soins infirmiers"},
    {WordClass::kind, "mission locale", ""},
    {WordClass::single, "france travail", "~pole emploi"},
    {WordClass::single, "cap emploi", ""},
    {WordClass::kind, "chantier insertion", ""},
    {WordClass::kind, "esi", ""},
    {WordClass::kind, "plateforme sociale", ""},
    {WordClass::kind, "office tourisme", ""},
    {WordClass::kind, "bibliotheque", "~mediatheque"},
    {WordClass::kind, "cpie", "centre permanent d initiatives pour l environnement"},
    {WordClass::kind, "admr", "aide a domicile en milieu rural"},
    {WordClass::single, "udaf", "union departementale des associations familiales"},
    {WordClass::kind, "cidff", "centre d information sur les droits des femmes et des familles"},
    {WordClass::single, "cros", "comite regional olympique et sportif"},
    {WordClass::single, "cdos", "comite departemental olympique et sportif"},
    {WordClass::single, "ireps",  // being renamed "Promotion Santé" since 2023
     "instance regionale d education et de promotion de la sante|~promotion sante"},
    {WordClass::single, "codes", "comite departemental d education pour la sante"},
    {WordClass::single, "ors", "observatoire regional de la sante"},
    {WordClass::kind, "maison", ""},
    {WordClass::kind, "centre", ""},
    {WordClass::kind, "club", ""},
    {WordClass::kind, "syndicat", ""},
    {WordClass::kind, "foyer", ""},
    {WordClass::kind, "residence", ""},
    {WordClass::kind, "prison",
     "~maison d arret|~centre de detention|~centre penitentiaire|~etablissement penitentiaire"},
    // Parts of organisations
    {WordClass::unit, "service", "sce"},
    {WordClass::unit, "direction", ""},
    {WordClass::unit, "antenne", ""},
    {WordClass::unit, "bureau", ""},
    {WordClass::unit, "inspection", ""},
    {WordClass::unit, "cellule", ""},
    {WordClass::unit, "unite", ""},
    {WordClass::unit, "site", ""},
    {WordClass::unit, "section", ""},
    {WordClass::unit, "comite departemental", ""},
    {WordClass::unit, "comite regional", ""},
    {WordClass::unit, "federation departementale", ""},
    {WordClass::unit, "union departementale", ""},
    // Legal forms
    {WordClass::legal, "sarl", ""},
    {WordClass::legal, "eurl", ""},
    {WordClass::legal, "sas", ""},
    {WordClass::legal, "sasu", ""},
    {WordClass::legal, "scic", ""},
    {WordClass::legal, "scop", ""},
    {WordClass::legal, "asbl", ""},
    {WordClass::legal, "gie", ""},
    {WordClass::legal, "gip", ""},
    {WordClass::legal, "gcs", ""},
    {WordClass::legal, "gcsms", ""},
    {WordClass::legal, "loi 1901", "association loi 1901|association a but non lucratif"},
    // Words before a name
    {WordClass::general, "association", "asso|assoc|ass|amicale"},
    {WordClass::general, "entreprise", "societe"},
    {WordClass::general, "reseau", ""},
    {WordClass::general, "groupe", "groupement"},
    {WordClass::general, "cabinet", ""},
    {WordClass::general, "communaute", ""},
    {WordClass::general, "collectif", ""},
    {WordClass::general, "structure", "etablissement"},
    {WordClass::general, "dispositif", "programme"},
    {WordClass::general, "equipe", ""},
    {WordClass::general, "federation", "union"},
    // Persons' functions
    {WordClass::role, "coordination", "coordinateur|coordinatrice|coordonnateur|coordonnatrice"},
    {WordClass::role, "pilote", "pilotage"},
    {WordClass::role, "referent", "referente"},
    {WordClass::role, "animateur", "animatrice|animation"},
    {WordClass::role, "infirmier", "infirmiere|ide"},
    {WordClass::role, "responsable",
     "directeur|directrice|charge de mission|chargee de mission|"
     "chef de projet|conseiller|conseillere|intervenant|"
     "intervenante|representant|technicien|technicienne"},
    // Words that say nothing
    {WordClass::vague, "territoire", "territoire du cls|secteur|alentours|environs"},
    {WordClass::vague, "autre", "divers|ensemble|tout|tous|toute|different|differente"},
    {WordClass::vague, "membre", ""},
    {WordClass::vague, "ex", "ancien|ancienne|anciennement"},
    {WordClass::vague, "local", "locale"},
};

// Numbers and names; names that are also directions or everyday words are left to their number.
constexpr const char* departments[][2] = {{"01", "ain"},
                                          {"02", "aisne"},
                                          {"03", "allier"},
                                          {"04", "alpes de haute provence"},
                                          {"05", "hautes alpes"},
                                          {"06", "alpes maritimes"},
                                          {"07", "ardeche"},
                                          {"08", "ardennes"},
                                          {"09", "ariege"},
                                          {"10", "aube"},
                                          {"11", "aude"},
                                          {"12", "aveyron"},
                                          {"13", "bouches du rhone"},
                                          {"14", "calvados"},
                                          {"15", "cantal"},
                                          {"16", "charente"},
                                          {"17", "charente maritime"},
                                          {"18", "cher"},
                                          {"19", "correze"},
                                          {"21", "cote d or"},
                                          {"22", "cotes d armor"},
                                          {"23", "creuse"},
                                          {"24", "dordogne"},
                                          {"25", "doubs"},
                                          {"26", "drome"},
                                          {"27", "eure"},
                                          {"28", "eure et loir"},
                                          {"29", "finistere"},
                                          {"30", "gard"},
                                          {"31", "haute garonne"},
                                          {"32", "gers"},
                                          {"33", "gironde"},
                                          {"34", "herault"},
                                          {"35", "ille et vilaine"},
                                          {"36", "indre"},
                                          {"37", "indre et loire"},
                                          {"38", "isere"},
                                          {"39", "jura"},
                                          {"40", "landes"},
                                          {"41", "loir et cher"},
                                          {"42", "loire"},
                                          {"43", "haute loire"},
                                          {"44", "loire atlantique"},
                                          {"45", "loiret"},
                                          {"46", "lot"},
                                          {"47", "lot et garonne"},
                                          {"48", "lozere"},
                                          {"49", "maine et loire"},
                                          {"50", "manche"},
                                          {"51", "marne"},
                                          {"52", "haute marne"},
                                          {"53", "mayenne"},
                                          {"54", "meurthe et moselle"},
                                          {"55", "meuse"},
                                          {"56", "morbihan"},
                                          {"57", "moselle"},
                                          {"58", "nievre"},
                                          {"59", ""},
                                          {"60", "oise"},
                                          {"61", "orne"},
                                          {"62", "pas de calais"},
                                          {"63", "puy de dome"},
                                          {"64", "pyrenees atlantiques"},
                                          {"65", "hautes pyrenees"},
                                          {"66", "pyrenees orientales"},
                                          {"67", "bas rhin"},
                                          {"68", "haut rhin"},
                                          {"69", "rhone"},
                                          {"70", "haute saone"},
                                          {"71", "saone et loire"},
                                          {"72", "sarthe"},
                                          {"73", "savoie"},
                                          {"74", "haute savoie"},
                                          {"75", ""},
                                          {"76", "seine maritime"},
                                          {"77", "seine et marne"},
                                          {"78", "yvelines"},
                                          {"79", "deux sevres"},
                                          {"80", "somme"},
                                          {"81", "tarn"},
                                          {"82", "tarn et garonne"},
                                          {"83", "var"},
                                          {"84", "vaucluse"},
                                          {"85", "vendee"},
                                          {"86", "vienne"},
                                          {"87", "haute vienne"},
                                          {"88", "vosges"},
                                          {"89", "yonne"},
                                          {"90", "territoire de belfort"},
                                          {"91", "essonne"},
                                          {"92", "hauts de seine"},
                                          {"93", "seine saint denis"},
                                          {"94", "val de marne"},
                                          {"95", "val d oise"},
                                          {"971", "guadeloupe"},
                                          {"972", "martinique"},
                                          {"973", "guyane"},
                                          {"974", ""},
                                          {"976", "mayotte"}};

struct Lexicon {
  std::unordered_map<std::string, Meaning> phrases;  // stems joined with spaces
  std::size_t longest = 1;
  std::map<char, std::set<std::string>> words;  // of phrases of several, by first letter

  void add(std::string_view phrase, const std::string& canonical, WordClass word_class) {
    const bool loose = !phrase.empty() && phrase.front() == '~';
    std::string joined;
    std::size_t count = 0;
    const std::string folded = fold(phrase);
    for (const std::string_view word : words_of(folded)) {
      if (is_small_word(word)) continue;
      if (!joined.empty()) joined += ' ';
      joined += stem(word);
      ++count;
    }
    if (count == 0) return;
    longest = std::max(longest, count);
    for (const std::string_view word : words_of(joined)) {
      if (count > 1 && word.size() >= 5) words[word[0]].insert(std::string(word));
    }
    phrases.emplace(joined, Meaning{canonical, word_class, count, loose});
  }
};

const Lexicon& lexicon() {
  static const Lexicon known = [] {
    Lexicon made;
    for (const Row& row : rows) {
      made.add(row.canonical, row.canonical, row.word_class);
      for (std::string_view rest = row.phrases; !rest.empty();) {
        const std::size_t end = std::min(rest.find('|'), rest.size());
        made.add(rest.substr(0, end), row.canonical, row.word_class);
        rest.remove_prefix(std::min(end + 1, rest.size()));
      }
    }
    for (const auto& [number, name] : departments) {
      const std::string canonical = std::string("@") + number;
      made.add(number, canonical, WordClass::department);
      made.add(name, canonical, WordClass::department);
    }
    return made;
  }();
  return known;
}

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

}  // namespace

bool is_small_word(std::string_view folded) {
  static const std::set<std::string_view> small = {
      "d",   "de",   "des", "du",   "et",  "l", "la",   "le",  "les",  "en",   "a",  "au",
      "aux", "un",   "une", "pour", "sur", "s", "sous", "par", "dans", "avec", "ou", "ses",
      "son", "chez", "of",  "the",  "and", "n", "ces",  "lez", "qu",   "que"};
  return small.count(folded) != 0;
}

std::string stem(std::string_view folded) {
  if (folded == "st") return "saint";
  if (folded == "ste") return "sainte";
  std::string word(folded);
  const bool digits =
      std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (digits || word.size() < 4) return word;
  if (ends_with(word, "eaux")) {
    word.pop_back();
    return word;
  }
  if (word.size() > 5 && ends_with(word, "aux")) return word.substr(0, word.size() - 2) + "l";
  if (ends_with(word, "s") && !ends_with(word, "ss")) word.pop_back();
  if (word.size() > 5 && ends_with(word, "ale")) word.pop_back();
  return word;
}

std::optional<Meaning> meaning_at(const std::vector<std::string>& stems, std::size_t at) {
  const Lexicon& known = lexicon();
  std::optional<Meaning> best;
  std::string joined;
  for (std::size_t count = 1; count <= known.longest && at + count <= stems.size(); ++count) {
    if (count > 1) joined += ' ';
    joined += stems[at + count - 1];
    const auto found = known.phrases.find(joined);
    if (found != known.phrases.end()) best = found->second;
  }
  return best;
}

std::optional<std::string> mended(const std::string& stem) {
  if (stem.size() < 5) return std::nullopt;
  const auto& by_letter = lexicon().words;
  const auto near = by_letter.find(stem[0]);
  if (near == by_letter.end() || near->second.count(stem) != 0) return std::nullopt;
  for (const std::string& word : near->second) {
    if (edit_distance(stem, word, 1) == 1) return word;
  }
  return std::nullopt;
}

bool says_unspecified(std::string_view text) {
  const std::string folded = " " + fold(text) + " ";
  for (const char* words :
       {"non dit",       "non dite",   "sans precision", "non precise", "non nomme",
        "en general",    "lequel",     "laquelle",       "lesquels",    "lesquelles",
        "non determine", "a preciser", "a definir",      "imprime",     "inconnu",
        "non identifie", "non connu",  "non nommee",     "non nommees", "non nommes",
        "non precisee"}) {
    if (folded.find(" " + std::string(words) + " ") != std::string::npos) return true;
  }
  return false;
}

}  // namespace maillage
