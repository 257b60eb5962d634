// The words of network/cells/phrases/nobody.hpp's grammar, folded, in French and English. Internal to
// network/cells/phrases/nobody.cpp.
#pragma once

#include "network/text/word_list.hpp"

namespace maillage::cells::phrases::nobody_words {

// First words of heads of several words, and of reserves behind names.
inline constexpr text::WordList openers(
    {"a",       "to",      "ne",        "don",        "non",    "not",     "n",         "pas",
     "jamais",  "en",      "under",     "in",         "on",     "looking", "searching", "awaiting",
     "seeking", "attente", "recherche", "recherches", "search", "appel"});
inline constexpr text::WordList reserves({"sous", "si", "peut", "a", "subject", "if", "selon"});

// Behind "à", "reste à", "to": what is to be done before somebody carries.
inline constexpr text::WordList verbs(
    {"designer",    "identifier", "definir",    "determiner",  "preciser",   "trouver",
     "nommer",      "choisir",    "rechercher", "chercher",    "fixer",      "arreter",
     "decider",     "attribuer",  "affecter",   "pourvoir",    "mobiliser",  "solliciter",
     "completer",   "renseigner", "remplir",    "voir",        "discuter",   "negocier",
     "arbitrer",    "etudier",    "reflechir",  "travailler",  "construire", "contacter",
     "recruter",    "desinger",   "redefinir",  "repartir",    "remplacer",  "consolider",
     "finaliser",   "etablir",    "programmer", "planifier",   "venir",      "suivre",
     "approfondir", "clarifier",  "interroger", "positionner", "constituer", "creer",
     "monter",      "instruire",  "statuer",    "trancher",    "examiner",   "prevoir",
     "elire",       "lancer"});
// Those that doubt a choice made.
inline constexpr text::WordList confirming_verbs({"confirmer", "valider", "verifier", "reconfirmer",
                                                  "revalider", "consolider"});
inline constexpr text::WordList english_verbs(
    {"determine", "define",  "decide", "identify", "find",   "assign",   "appoint", "agree",
     "discuss",   "specify", "name",   "nominate", "choose", "allocate", "recruit", "complete",
     "fill",      "clarify", "select", "see",      "come",   "follow"});
inline constexpr text::WordList english_confirming_verbs({"confirm", "validate", "verify", "check",
                                                          "approve"});

// Behind "non", "pas", "pas encore", or behind a head as what it has not got: "aucun identifié".
// In the masculine singular.
inline constexpr text::WordList participles(
    {"identifie", "designe",   "defini",    "determine", "connu",     "trouve",     "nomme",
     "choisi",    "retenu",    "arrete",    "fixe",      "decide",    "attribue",   "affecte",
     "pourvu",    "pressenti", "engage",    "mobilise",  "sollicite", "etabli",     "stabilise",
     "finalise",  "clarifie",  "acte",      "prevu",     "envisage",  "positionne", "disponible",
     "concerne",  "existant",  "competent", "recrute",   "remplace",  "constitue",  "statue",
     "tranche",   "elu",       "sur"});
inline constexpr text::WordList confirming_participles({"confirme", "valide", "verifie", "signe",
                                                        "conventionne"});
inline constexpr text::WordList unsaid_participles({"renseigne", "precise", "communique",
                                                    "mentionne", "indique", "dit", "fourni",
                                                    "complete", "transmis"});
inline constexpr text::WordList english_participles(
    {"determined",  "defined",   "decided",   "identified", "found",      "assigned",  "appointed",
     "agreed",      "discussed", "specified", "named",      "nominated",  "chosen",    "allocated",
     "recruited",   "known",     "set",       "completed",  "filled",     "clarified", "selected",
     "established", "engaged",   "advised",   "announced",  "designated", "available"});
inline constexpr text::WordList english_confirming_participles({"confirmed", "validated",
                                                                "verified", "approved", "signed"});
inline constexpr text::WordList english_unsaid_participles({"recorded", "said", "given", "provided",
                                                            "stated", "reported"});

// Behind "en".
inline constexpr text::WordList states(
    {"cours",        "recherche",    "recherches",  "attente",     "discussion",
     "discussions",  "reflexion",    "suspens",     "projet",      "construction",
     "negociation",  "negociations", "recrutement", "definition",  "preparation",
     "instance",     "concertation", "arbitrage",   "pourparlers", "identification",
     "consultation", "elaboration",  "etude",       "standby",     "stand"});

// Heads by themselves: nobody.
inline constexpr text::WordList nobody({"aucun", "aucune", "aucuns", "neant", "nul", "nulle",
                                        "rien", "vacant", "vacante", "vacants", "vacance", "none",
                                        "nobody", "noone", "nil", "inexistant", "inexistante",
                                        "nothing"});
// The same where nothing stands behind them that could be a name.
inline constexpr text::WordList weak_nobody({"sans", "personne", "no", "non", "zero", "vide",
                                             "empty", "blank"});
// Heads by themselves: not yet.
inline constexpr text::WordList not_yet(
    {"tbd",         "tbn",         "tba",          "inconnu",      "inconnue",   "inconnus",
     "inconnues",   "indetermine", "indeterminee", "indetermines", "indefini",   "indefinie",
     "unknown",     "undecided",   "undetermined", "undefined",    "unassigned", "unidentified",
     "unallocated", "unspecified", "unclear",      "unconfirmed",  "pending",    "nd",
     "nc",          "nsp",         "missing",      "manquant",     "manquante",  "wanted",
     "incertain",   "incertaine",  "uncertain",    "open"});
inline constexpr text::WordList confirming_heads({"tbc", "unconfirmed", "pending"});
inline constexpr text::WordList not_said({"nr", "ras", "unrecorded", "unsaid"});

// Behind what is wanted: whoever it was is gone.
inline constexpr text::WordList departed({"left", "departed", "resigned", "gone", "parti", "partie",
                                          "partis", "quitte", "retired", "demissionne", "depart",
                                          "demissionnaire"});
// Before names: it was theirs.
inline constexpr text::WordList once({"was", "were", "previously", "etait", "anciennement",
                                      "auparavant", "precedemment"});

// Questions: "qui ?", "quelle structure ?".
inline constexpr text::WordList questions({"qui", "quel", "quelle", "quels", "quelles", "lequel",
                                           "laquelle", "lesquels", "who", "which", "whom"});

// What is wanted; it may stand before a head and behind it.
inline constexpr text::WordList wanted(
    {"porteur",       "porteurs",      "porteuse",      "porteuses",     "coporteur",
     "coporteurs",    "pilote",        "pilotes",       "pilotage",      "copilote",
     "structure",     "structures",    "organisme",     "organismes",    "organisation",
     "organisations", "organization",  "organizations", "partenaire",    "partenaires",
     "financeur",     "financeurs",    "financement",   "financements",  "responsable",
     "responsables",  "referent",      "referente",     "referents",     "chef",
     "cheffe",        "file",          "acteur",        "acteurs",       "operateur",
     "operateurs",    "candidat",      "candidats",     "candidature",   "candidatures",
     "volontaire",    "volontaires",   "nom",           "noms",          "poste",
     "postes",        "maitre",        "maitrise",      "ouvrage",       "oeuvre",
     "portage",       "porter",        "piloter",       "lead",          "leads",
     "leader",        "owner",         "owners",        "agency",        "agencies",
     "carrier",       "partner",       "partners",      "funder",        "funders",
     "body",          "person",        "action",        "interlocuteur", "correspondant",
     "institution",   "service",       "prestataire",   "etp",           "lieu",
     "coordinateur",  "coordinatrice", "coordonnateur", "animateur",     "animatrice",
     "charge",        "chargee",       "mission"});

// What adds nothing: since when, how far.
inline constexpr text::WordList fillers({"a",
                                         "ce",
                                         "cette",
                                         "jour",
                                         "jours",
                                         "date",
                                         "heure",
                                         "actuelle",
                                         "actuellement",
                                         "actuel",
                                         "moment",
                                         "instant",
                                         "maintenant",
                                         "present",
                                         "stade",
                                         "encore",
                                         "toujours",
                                         "pour",
                                         "l",
                                         "le",
                                         "la",
                                         "les",
                                         "un",
                                         "une",
                                         "de",
                                         "d",
                                         "du",
                                         "des",
                                         "est",
                                         "sont",
                                         "reste",
                                         "restent",
                                         "ete",
                                         "etre",
                                         "s",
                                         "e",
                                         "es",
                                         "ou",
                                         "et",
                                         "n",
                                         "ici",
                                         "jusqu",
                                         "jusque",
                                         "clairement",
                                         "officiellement",
                                         "definitivement",
                                         "bien",
                                         "tout",
                                         "fait",
                                         "precis",
                                         "precisement",
                                         "ulterieurement",
                                         "plus",
                                         "tard",
                                         "prochainement",
                                         "rapidement",
                                         "collectivement",
                                         "ensemble",
                                         "svp",
                                         "stp",
                                         "yet",
                                         "currently",
                                         "now",
                                         "so",
                                         "far",
                                         "still",
                                         "for",
                                         "at",
                                         "the",
                                         "an",
                                         "this",
                                         "stage",
                                         "time",
                                         "being",
                                         "as",
                                         "of",
                                         "today",
                                         "later",
                                         "asap",
                                         "present",
                                         "is",
                                         "are",
                                         "be",
                                         "and",
                                         "or",
                                         "has",
                                         "been",
                                         "il",
                                         "y",
                                         "on",
                                         "par",
                                         "ailleurs",
                                         "fixe",
                                         "nouveau",
                                         "nouvelle",
                                         "futur",
                                         "future",
                                         "new",
                                         "autre",
                                         "autres",
                                         "principal",
                                         "unique",
                                         "seul",
                                         "c",
                                         "soit",
                                         "dossier",
                                         "process",
                                         "processus",
                                         "urgent",
                                         "mais",
                                         "but",
                                         "qui",
                                         "to"});

// Behind them names: candidates.
inline constexpr text::WordList leads({":", "avec", "with", "entre", "between", "chez", "cote",
                                       "aupres", "parmi", "among", "dont", "notamment", "by", "par",
                                       "vers", "via", "like", "ex"});

// Behind them when, where or on what it depends: no names till a word that leads to them.
inline constexpr text::WordList circumstances(
    {"en",    "au",      "aux",     "lors",    "apres",  "avant", "pendant", "selon",
     "suite", "suivant", "dans",    "sous",    "depuis", "sur",   "si",      "car",
     "afin",  "quand",   "lorsque", "courant", "fin",    "debut", "d",       "in",
     "after", "before",  "during",  "when",    "if",     "since", "until",   "on",
     "faute", "cause",   "raison",  "tant",    "des",    "vu",    "hors",    "sauf"});

// Bodies that decide: "à valider par le COPIL" has no candidate.
inline constexpr text::WordList deciders(
    {"copil",   "cotech", "comite", "codir",   "coproj",       "bureau",        "conseil",
     "reunion", "equipe", "groupe", "plenier", "pleniere",     "steering",      "committee",
     "board",   "cosui",  "gt",     "elus",    "coordinateur", "coordinatrice", "coordonnateur"});

// Behind "partenaires à", or beside "porteurs": those below such a header are yet to be won.
inline constexpr text::WordList still_to_win({"mobiliser", "solliciter", "associer", "trouver",
                                              "identifier", "futur", "future", "futurs", "futures",
                                              "prospective", "souhaites", "souhaitees"});

// Before names, or behind them: a doubt about them.
inline constexpr text::WordList doubts(
    {"pressenti",      "pressentie",  "pressentis",   "pressenties",  "envisage",
     "envisagee",      "envisages",   "envisagees",   "propose",      "proposee",
     "proposes",       "proposees",   "sollicite",    "sollicitee",   "sollicites",
     "potentiel",      "potentielle", "potentiels",   "potentielles", "potentiellement",
     "possible",       "possibles",   "possiblement", "probable",     "probables",
     "probablement",   "eventuel",    "eventuelle",   "eventuels",    "eventuelles",
     "eventuellement", "idealement",  "hypothese",    "hypothetique", "proposition",
     "propositions",   "suggestion",  "piste",        "provisoire",   "provisoirement",
     "interim",        "possibly",    "probably",     "potentially",  "potential",
     "maybe",          "perhaps",     "proposed",     "proposal",     "suggested",
     "suggestion",     "tentative",   "tentatively",  "provisional",  "provisionally",
     "likely",         "tbc",         "souhaite",     "souhaitee",    "approche",
     "approchee",      "ideally",     "confirmer",    "presenti",     "presentie"});

}  // namespace maillage::cells::phrases::nobody_words
