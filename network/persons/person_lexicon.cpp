#include "network/persons/person_lexicon.hpp"

#include <string>
#include <unordered_set>
#include <vector>

#include "network/cells/phrases/no_name.hpp"
#include "network/names/name_lexicon.hpp"
#include "network/persons/given_names_table.hpp"
#include "network/text/text.hpp"

namespace maillage::persons {
namespace {

using WordSet = std::unordered_set<std::string_view>;

WordSet split_at(std::string_view list, char separator) {
  WordSet words;
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(separator), list.size());
    if (end > 0) words.insert(list.substr(0, end));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return words;
}

}  // namespace

GivenName given_name(std::string_view folded) {
  static const WordSet sure = split_at(person_table::given_names, ' ');
  static const WordSet ambiguous = split_at(person_table::ambiguous_names, ' ');
  const std::size_t space = folded.find(' ');
  if (space != std::string_view::npos) {
    // "Jean-Pierre", "Abd-el-Kader"; "Saint-Jean" is none, nor is "Marie-Galante" for sure.
    const GivenName first = given_name(folded.substr(0, space));
    const GivenName last = given_name(folded.substr(folded.rfind(' ') + 1));
    if (first == GivenName::no) return GivenName::no;
    if (folded.substr(folded.rfind(' ') + 1) == "eddine") return GivenName::sure;
    return last == GivenName::no ? GivenName::ambiguous : GivenName::sure;
  }
  if (sure.count(folded) != 0) return GivenName::sure;
  return ambiguous.count(folded) != 0 ? GivenName::ambiguous : GivenName::no;
}

bool is_surname(std::string_view folded) {
  static const WordSet known = split_at(person_table::surnames, ' ');
  return known.count(folded.substr(0, folded.find(' '))) != 0;
}

bool is_title(std::string_view folded, std::string_view printed) {
  static const WordSet titles = {"mme",      "mmes",     "mlle",      "melle",        "madame",
                                 "mesdames", "monsieur", "mr",        "messieurs",    "docteur",
                                 "dr",       "drs",      "prof",      "mademoiselle", "mrs",
                                 "ms",       "miss",     "professeur"};
  if (printed == "M" || printed == "MM" || printed == "Pr" || printed == "Me") return true;
  return titles.count(folded) != 0;
}

bool is_particle(std::string_view folded) {
  static const WordSet particles = {
      "de",    "du",    "des", "d",   "le",    "la",  "les", "l",    "el",  "al",  "ben", "ait",
      "bel",   "van",   "von", "der", "den",   "ter", "di",  "da",   "do",  "dos", "das", "del",
      "della", "della", "mac", "mc",  "saint", "st",  "abd", "ould", "bin", "ibn", "o"};
  return particles.count(folded) != 0;
}

bool is_function(std::string_view folded) {
  // What else stands behind a person: parts in an action, ways to reach them.
  static const WordSet others = {
      "ministre",   "elus",      "vice",      "pilote",        "benevole",
      "contact",    "contacts",  "sous",      "principal",     "principale",
      "agent",      "agente",    "porteur",   "porteuse",      "suivi",
      "lead",       "owner",     "titulaire", "suppleant",     "suppleante",
      "mission",    "projet",    "en",        "tel",           "mail",
      "courriel",   "telephone", "interim",   "remplace",      "remplacante",
      "remplacant", "poste",     "personne",  "manager",       "head",
      "dgs",        "dga",       "vp",        "mandat",        "copilote",
      "co",         "binome",    "relais",    "interlocuteur", "interlocutrice"};
  const std::string_view first = folded.substr(0, folded.find(' '));
  return cells::is_function_word(first) || others.count(first) != 0;
}

bool is_dedicated(std::string_view folded) {
  static const WordSet kinds = {
      "clinique",      "college",     "ecole",        "ecoles",   "lycee",
      "centre",        "fondation",   "institut",     "hopital",  "hopitaux",
      "ehpad",         "maison",      "residence",    "place",    "espace",
      "stade",         "gymnase",     "rue",          "avenue",   "boulevard",
      "foyer",         "creche",      "universite",   "salle",    "msp",
      "pole",          "groupe",      "chu",          "ch",       "association",
      "saint",         "sainte",      "st",           "ste",      "quartier",
      "complexe",      "mediatheque", "bibliotheque", "theatre",  "laboratoire",
      "polyclinique",  "cite",        "campus",       "square",   "parc",
      "pont",          "quai",        "allee",        "allees",   "impasse",
      "chemin",        "route",       "villa",        "batiment", "unite",
      "fonds",         "prix",        "bourse",       "comite",   "club",
      "amicale",       "maternelle",  "primaire",     "usld",     "ssr",
      "smr",           "mecs",        "ime",          "itep",     "esat",
      "sessad",        "mas",         "fam",          "cmpp",     "cmp",
      "csapa",         "mjc",         "centres",      "cabinet",  "pharmacie",
      "etude",         "entreprise",  "societe",      "ets",      "etablissements",
      "etablissement", "garage",      "librairie",    "editions", "notre",
      "mont",          "val",         "bois",         "bourg",    "lac",
      "ile",           "puy",         "vallee",       "haut",     "haute",
      "cap",           "baie",        "chapelle",     "eglise",   "paroisse",
      "abbaye",        "port",        "aeroport",     "gare",     "fort",
      "caserne",       "halle",       "maisons",      "creches",  "conservatoire",
      "musee",         "dispensaire", "ephad",        "ensemble", "sarl",
      "tour",          "lieu",        "jardin",       "jardins",  "village",
      "hlm",           "ecopole",     "auditorium",   "piscine",  "micro",
      "resto",         "ferme",       "domaine",      "chateau",  "loi",
      "plan",          "hotel",       "street",       "school",   "hospital",
      "house",         "street",      "street",       "marche"};
  return kinds.count(folded) != 0;
}

bool is_between(std::string_view folded) {
  static const WordSet words = {"de",
                                "du",
                                "des",
                                "la",
                                "le",
                                "les",
                                "l",
                                "d",
                                "sante",
                                "medical",
                                "medicale",
                                "medico",
                                "social",
                                "sociale",
                                "scolaire",
                                "hospitalier",
                                "hospitaliere",
                                "universitaire",
                                "public",
                                "publique",
                                "prive",
                                "privee",
                                "municipal",
                                "municipale",
                                "departemental",
                                "departementale",
                                "regional",
                                "pluriprofessionnelle",
                                "pluridisciplinaire",
                                "pluriprofessionnel",
                                "culturel",
                                "culturelle",
                                "socioculturel",
                                "polyvalent",
                                "polyvalente",
                                "sportif",
                                "sportive",
                                "elementaire",
                                "maternelle",
                                "primaire",
                                "general",
                                "generale",
                                "professionnel",
                                "professionnelle",
                                "technologique",
                                "agricole",
                                "retraite",
                                "repos",
                                "accueil",
                                "soins",
                                "quartier",
                                "jeunes",
                                "associations",
                                "enfance",
                                "petite",
                                "familiale",
                                "familial",
                                "autonomie",
                                "educatif",
                                "ouvert",
                                "et",
                                "a",
                                "au",
                                "aux",
                                "en"};
  return words.count(folded) != 0;
}

bool is_firm_word(std::string_view folded) {
  static const WordSet trades = {
      "habitat",     "habitats",      "services",   "service",       "conseil",       "conseils",
      "consulting",  "formation",     "sante",      "social",        "sociale",       "solidarite",
      "solidarites", "mutuelle",      "assurance",  "assurances",    "logement",      "industrie",
      "industries",  "transports",    "transport",  "immobilier",    "environnement", "energie",
      "energies",    "nature",        "culture",    "sport",         "sports",        "travail",
      "nord",        "sud",           "est",        "ouest",         "agglo",         "metropole",
      "territoire",  "developpement", "insertion",  "jeunesse",      "famille",       "familles",
      "emploi",      "aide",          "domicile",   "international", "restauration",  "holding",
      "groupe",      "partners",      "foundation", "trust",         "action",        "actions",
      "ville",       "benevolat",     "alzheimer",  "cancer",        "diabete",       "handicap",
      "autisme",     "reseau",        "fils",       "freres",        "associes",      "cie",
      "prevention",  "accueil",       "ensemble",   "solidaire",     "communes",      "champagne",
      "alsace",      "bretagne",      "normandie",  "moselle",       "lorraine",      "dame",
      "dames",       "galante",       "france",     "europe",        "telecom",       "rein",
      "volontaires", "universite",    "messine",    "horizon",       "loisirs",       "animation",
      "medical",     "nationale",     "national",   "regionale",     "marchande",     "francaise",
      "mobilite",    "mobilites",     "seniors",    "plage",         "bains",         "ecoute",
      "info"};
  if (trades.count(folded) != 0) return true;
  // "Stadtverwaltung", "Jugendamt", "Lebenshilfe": German makes one word of what a body is.
  for (const std::string_view body :
       {"verwaltung", "verband", "ratsamt", "jugendamt", "sozialamt", "verein", "klinikum",
        "krankenhaus", "ministerium", "zentrum", "stiftung", "krankenkasse", "hilfe", "dienst"}) {
    const std::size_t from = folded.size() - std::min(folded.size(), body.size());
    if (folded.substr(from) == body) return true;
  }
  const std::optional<names::Meaning> meaning = names::meaning_at({names::stem(folded)}, 0);
  return meaning && (meaning->word_class == names::WordClass::legal ||
                     meaning->word_class == names::WordClass::general);
}

bool is_organisation_word(std::string_view folded) {
  if (is_firm_word(folded)) return true;
  const std::optional<names::Meaning> meaning = names::meaning_at({names::stem(folded)}, 0);
  return meaning && meaning->word_class != names::WordClass::vague &&
         meaning->word_class != names::WordClass::role &&
         meaning->word_class != names::WordClass::department;
}

bool is_famous(std::string_view folded_name) {
  // Of the past, or firms: whom schools, hospitals and streets of France are named after most.
  static const WordSet famous = split_at(
      "jean moulin|louise michel|victor hugo|paul verlaine|jean jaures|marcel proust|pierre fabre|"
      "martin luther king|jules ferry|marie curie|pierre curie|pierre et marie curie|louis pasteur|"
      "jean jacques rousseau|simone veil|charles de gaulle|georges brassens|jacques prevert|"
      "albert camus|emile zola|jean zay|robert schuman|leonard de vinci|paul eluard|louis aragon|"
      "jean mace|jeanne d arc|pierre mendes france|francois mitterrand|anne frank|rosa parks|"
      "nelson mandela|gustave eiffel|claude bernard|ambroise pare|henri mondor|edouard herriot|"
      "claude monet|paul cezanne|paul gauguin|antoine de saint exupery|saint exupery|"
      "marguerite duras|george sand|georges sand|olympe de gouges|louise weiss|lucie aubrac|"
      "germaine tillion|genevieve de gaulle|jules verne|jean monnet|pierre de coubertin|"
      "francoise dolto|jean piaget|maria montessori|celestin freinet|yves rocher|"
      "yves saint laurent|louis vuitton|jean paul gaultier|christian dior|marie blachere|"
      "leroy merlin|fleury michon|jean louis david|franck provost|jacques dessange|"
      "arthur rimbaud|charles baudelaire|guy de maupassant|gustave flaubert|honore de balzac|"
      "alexandre dumas|jean de la fontaine|pierre corneille|jean racine|blaise pascal|"
      "rene descartes|rene cassin|rene char|jean giono|jean cocteau|jean rostand|jean perrin|"
      "paul langevin|irene joliot curie|frederic joliot curie|joliot curie|pierre brossolette|"
      "guy moquet|gabriel peri|leon blum|leon gambetta|leon bourgeois|georges clemenceau|"
      "raymond poincare|jacques brel|edith piaf|maurice ravel|claude debussy|hector berlioz|"
      "georges bizet|camille claudel|camille saint saens|auguste rodin|pablo picasso|"
      "henri matisse|henri wallon|henri dunant|henry dunant|albert schweitzer|albert einstein|"
      "alfred nobel|charles peguy|charles perrault|marcel pagnol|marcel cerdan|alain fournier|"
      "romain rolland|romain gary|andre malraux|andre maginot|andre chenier|andre breton|"
      "simone de beauvoir|simone signoret|jean vilar|jean ferrat|jean lurcat|jean mermoz|"
      "georges pompidou|jacques monod|jacques cartier|jacques cousteau|claude chappe|"
      "denis diderot|denis papin|lazare carnot|sadi carnot|antoine lavoisier|marcel pagnol|"
      "joseph kessel|joseph fourier|ernest renan|victor schoelcher|toussaint louverture|"
      "aime cesaire|francois rabelais|francois villon|francois truffaut|pierre loti|"
      "pierre bourdieu|pierre ronsard|pierre de ronsard|julie victoire daubie|ada lovelace|"
      "marguerite yourcenar|josephine baker|lucie berger|mere teresa|mother teresa|robert debre|"
      "robert boulin|gaston berger|gustave roussy|antoine beclere|antoine lacassagne|"
      "paul brousse|paul broca|alexis vautrin|emile durkheim|emile roux|jean bosco|don bosco|"
      "vincent de paul|saint vincent de paul|vincent van gogh|charles foix|jean godinot|"
      "francois baclesse|eugene marquis|leon berard|oscar lambret|henri becquerel|jean perrin|"
      "paul strauss|paul papin|rene gauducheau|rene huguenin|claudius regaud|marie stopes",
      '|');
  return famous.count(folded_name) != 0;
}

}  // namespace maillage::persons
