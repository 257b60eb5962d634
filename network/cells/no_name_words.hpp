// The words of network/cells/no_name.hpp, folded. Internal to network/cells/no_name.cpp.
#pragma once

#include "network/text/word_list.hpp"

namespace maillage::cells::no_name_words {

inline constexpr text::WordList errors(
    {"#n/a",      "#n/d",      "#na",     "#nd",           "#ref!",         "#value!",
     "#valeur!",  "#div/0!",   "#name?",  "#nom?",         "#null!",        "#nul!",
     "#num!",     "#nombre!",  "#spill!", "#calc!",        "#field!",       "#blocked!",
     "#connect!", "#unknown!", "#error!", "#getting_data", "#propagation!", "#champ!",
     "#busy!",    "#ref",      "#nom",    "#name",         "#valeur",       "#value",
     "err:502",   "err:504",   "err:508", "err:509",       "err:522",       "err:523",
     "#error",    "#erreur!",  "#occupe!"});

// Who carries an action pays for it: no name of anybody.
inline constexpr text::WordList own_money(
    {"autofinancement",     "auto financement",   "autofinance",       "autofinancee",
     "auto finance",        "fonds propres",      "sur fonds propres", "ressources propres",
     "moyens propres",      "budget propre",      "budgets propres",   "budget interne",
     "financement interne", "financement propre", "credits propres",   "moyens constants",
     "a moyens constants",  "self funded",        "self financed",     "self funding",
     "own funds",           "own resources",      "internal budget",   "within existing resources",
     "existing resources",  "existing budgets",   "existing budget"});

inline constexpr text::WordList same({"idem",
                                      "id",
                                      "ibid",
                                      "ibidem",
                                      "ditto",
                                      "same",
                                      "pareil",
                                      "meme",
                                      "le meme",
                                      "la meme",
                                      "les memes",
                                      "memes",
                                      "same as above",
                                      "as above",
                                      "ci dessus",
                                      "comme ci dessus",
                                      "voir ci dessus",
                                      "cf ci dessus",
                                      "idem ci dessus",
                                      "idem que ci dessus",
                                      "idem dessus",
                                      "idem au dessus",
                                      "idem precedent",
                                      "idem precedente",
                                      "idem ligne precedente",
                                      "idem action precedente",
                                      "meme porteur",
                                      "meme structure",
                                      "le meme porteur",
                                      "meme que ci dessus",
                                      "see above",
                                      "cf ligne du dessus",
                                      "voir ligne du dessus",
                                      "idem ligne du dessus",
                                      "cf ligne precedente",
                                      "same lead",
                                      "comme au dessus",
                                      "cf dessus",
                                      "voir au dessus",
                                      "ditto above",
                                      "cf supra",
                                      "memes porteurs"});

// What other lines, sheets and pages are called, behind "cf", "voir", "idem".
inline constexpr text::WordList places(
    {"action",  "actions", "fiche",    "fiches",    "ligne",       "lignes",       "annexe",
     "tableau", "colonne", "remarque", "remarques", "commentaire", "commentaires", "onglet",
     "feuille", "page",    "objectif", "axe",       "dessus",      "dessous",      "precedent",
     "supra",   "infra",   "document", "doc",       "bilan",       "plan",         "row",
     "line",    "sheet",   "above",    "below",     "notes",       "note",         "ci",
     "fa",      "n"});

// The first word of help on how to fill in.
inline constexpr text::WordList imperatives(
    {"indiquer", "indiquez",   "preciser",     "precisez",     "renseigner", "renseignez",
     "saisir",   "saisissez",  "completer",    "completez",    "nommer",     "nommez",
     "lister",   "listez",     "choisir",      "choisissez",   "inscrire",   "inscrivez",
     "ecrire",   "ecrivez",    "separer",      "separez",      "mettre",     "mettez",
     "remplir",  "remplissez", "selectionner", "selectionnez", "noter",      "notez",
     "enter",    "specify",    "insert",       "please",       "select",     "choose",
     "list",     "type",       "fill",         "write",        "indicate",   "merci",
     "exemple",  "exemples",   "ex",           "example",      "reporter",   "reportez",
     "citer",    "citez",      "decrire",      "decrivez",     "cocher",     "cochez"});

// Verbs of a sentence.
inline constexpr text::WordList finite(
    {"est",      "sont",      "sera",      "seront",     "etait",      "etaient",     "ete",
     "doit",     "doivent",   "devra",     "devront",    "peut",       "peuvent",     "pourra",
     "pourront", "pourrait",  "souhaite",  "souhaitent", "ont",        "va",          "vont",
     "faut",     "qui",       "que",       "donc",       "afin",       "lorsque",     "car",
     "propose",  "proposent", "porte",     "portent",    "participe",  "participent", "anime",
     "animent",  "finance",   "financent", "n",          "ne",         "is",          "are",
     "was",      "were",      "will",      "has",        "have",       "should",      "must",
     "can",      "could",     "would",     "who",        "which",      "that",        "because",
     "wants",    "leads",     "dit",       "nous",       "vous",       "ils",         "elle",
     "elles",    "refuse",    "accepte",   "attend",     "attendent",  "retire",      "retiree",
     "ayant",    "etant",     "met",       "mettent",    "fournit",    "fournissent", "mettant",
     "assurant", "apportant", "pilotant",  "financant",  "fournissant"});

// What is done for an action, as a noun; small or first of a phrase in small letters.
inline constexpr text::WordList duties(
    {"animation",       "pilotage",       "coordination",  "financement",   "financements",
     "cofinancement",   "suivi",          "evaluation",    "communication", "relais",
     "diffusion",       "organisation",   "mobilisation",  "accueil",       "appui",
     "soutien",         "accompagnement", "participation", "contribution",  "contributions",
     "expertise",       "ingenierie",     "logistique",    "pret",          "mise",
     "relecture",       "redaction",      "realisation",   "conception",    "information",
     "sensibilisation", "formation",      "formations",    "intervention",  "interventions",
     "orientation",     "reperage",       "portage",       "gestion",       "prise",
     "copilotage",      "coanimation",    "subvention",    "subventions",   "cofinancements",
     "concertation",    "deploiement",    "elaboration",   "recrutement",   "promotion",
     "prescription",    "conseils",       "hebergement",   "secretariat",   "instruction",
     "temps",           "moyens",         "validation",    "impression",    "location",
     "achat",           "achats",         "transport",     "collecte",      "recensement",
     "enquete",         "diagnostic",     "recueil",       "analyse",       "veille",
     "support",         "funding",        "delivery",      "coordinating",  "monitoring",
     "evaluating",      "training",       "outreach",      "advice",        "hosting",
     "dissemination",   "facilitation",   "cooperation",   "maitrise",      "copilote"});

// The same as a verb.
inline constexpr text::WordList actions(
    {"animer",       "accompagner", "assurer",     "coordonner", "financer",   "suivre",
     "organiser",    "mobiliser",   "communiquer", "evaluer",    "participer", "soutenir",
     "mettre",       "relayer",     "informer",    "former",     "developper", "piloter",
     "recruter",     "elaborer",    "rediger",     "diffuser",   "preter",     "accueillir",
     "sensibiliser", "aider",       "apporter",    "contribuer", "realiser",   "faire",
     "proposer",     "promouvoir",  "favoriser",   "renforcer",  "creer",      "identifier",
     "orienter",     "recenser",    "reperer",     "porter",     "impulser",   "deployer",
     "structurer",   "intervenir",  "permettre",   "ameliorer",  "garantir",   "faciliter",
     "conseiller",   "gerer",       "produire",    "construire", "prendre",    "reunir",
     "rencontrer",   "valider",     "poursuivre",  "maintenir",  "etendre",    "prevenir",
     "lutter",       "travailler",  "veiller",     "relancer",   "heberger",   "coanimer",
     "cofinancer",   "copiloter",   "lead",        "support",    "fund",       "coordinate",
     "organise",     "organize",    "train",       "deliver",    "promote",    "develop",
     "provide",      "recruit",     "monitor",     "run",        "facilitate", "host"});

// Functions in an action, behind a name or in brackets.
inline constexpr text::WordList roles(
    {"pilote",       "pilotes",       "copilote",      "copilotes",      "porteur",
     "porteurs",     "porteuse",      "coporteur",     "coporteurs",     "co",
     "referent",     "referente",     "referents",     "chef",           "cheffe",
     "financeur",    "financeurs",    "cofinanceur",   "animateur",      "animatrice",
     "coordinateur", "coordinatrice", "coordonnateur", "coordonnatrice", "responsable",
     "partenaire",   "partenaires",   "associe",       "associes",       "associee",
     "appui",        "membre",        "operateur",     "principal",      "principale",
     "secondaire",   "technique",     "lead",          "funder",         "partner",
     "support",      "leader",        "prestataire",   "maitre",         "contributeur",
     "soutien",      "invite",        "invites",       "employeur",      "signataire",
     "gestionnaire", "deleguee",      "titulaire",     "chargee",        "suppleant"});

// Whom an action is for.
// Of bodies at once: "toutes les communes", "ensemble des EPCI".
inline constexpr text::WordList of_all({"tous", "toutes", "ensemble", "all", "totalite",
                                        "plusieurs", "differentes", "differents", "certaines",
                                        "certains", "quelques"});
inline constexpr text::WordList parts_of_territory({"communes", "mairies", "municipalites",
                                                    "villes", "villages", "collectivites", "epci",
                                                    "intercommunalites", "municipalities",
                                                    "councils"});
inline constexpr text::WordList collective_bodies({"ehpad", "ecoles", "colleges", "lycees",
                                                   "etablissements", "associations", "creches",
                                                   "ccas", "msp", "cpts", "hopitaux", "pharmacies",
                                                   "schools", "hospitals"});
inline constexpr text::WordList which_of_territory(
    {"territoire",  "concernees",  "concernes",     "volontaires", "interessees", "interesses",
     "membres",     "signataires", "participantes", "adherentes",  "partenaires", "canton",
     "departement", "bassin",      "secteur",       "locales",     "locaux",      "scolaires",
     "concerned",   "area",        "local"});

inline constexpr text::WordList audiences(
    {"habitants",    "habitant",    "population", "populations",    "public",        "publics",
     "citoyens",     "usagers",     "patients",   "personnes",      "jeunes",        "jeune",
     "enfants",      "adolescents", "ados",       "seniors",        "aines",         "aidants",
     "familles",     "parents",     "eleves",     "collegiens",     "lyceens",       "etudiants",
     "scolaires",    "femmes",      "hommes",     "adultes",        "beneficiaires", "retraites",
     "salaries",     "demandeurs",  "elus",       "professionnels", "agents",        "residents",
     "malades",      "migrants",    "gens",       "everyone",       "residents",     "inhabitants",
     "people",       "patients",    "children",   "families",       "carers",        "pupils",
     "students",     "youth",       "elderly",    "locataires",     "apprentis",     "saisonniers",
     "allocataires", "nouveaux",    "futurs",     "meres",          "peres",         "couples"});

inline constexpr text::WordList before_audiences({"grand",   "tout",  "tous", "toute",    "toutes",
                                                  "les",     "le",    "la",   "l",        "des",
                                                  "general", "the",   "all",  "ensemble", "de",
                                                  "young",   "older", "old",  "petits",   "vers",
                                                  "pour"});

// "Familles rurales" is one, "familles isolées" are not.
inline constexpr text::WordList behind_audiences_in_names({"rurales", "rural", "rurale", "ruraux",
                                                           "agriculteurs", "solidaires", "laiques",
                                                           "medias", "citoyens", "acteurs"});

// Roles that are not carrying.
inline constexpr text::WordList supporting(
    {"appui",       "soutien",  "partenaire", "partenaires", "financeur",   "financeurs",
     "cofinanceur", "associe",  "associes",   "associee",    "financement", "cofinancement",
     "partner",     "partners", "support",    "funder",      "funding",     "membre",
     "membres",     "invite",   "invites",    "relais",      "subvention",  "contributeur",
     "prestataire", "consulte", "informe",    "soutient"});

// No more, or not.
inline constexpr text::WordList gone(
    {"refus",     "refuse",     "refusee",     "retrait",   "retire", "retiree",  "desengagement",
     "desengage", "desengagee", "ancien",      "ancienne",  "ex",     "sortant",  "dissous",
     "dissoute",  "decline",    "liquidation", "withdrawn", "former", "declined", "refused",
     "plus",      "annule",     "annulee",     "jusqu",     "until"});

// What one person is, as the first word; in English as the last.
inline constexpr text::WordList functions({"maire",
                                           "tresorier",
                                           "tresoriere",
                                           "mairesse",
                                           "president",
                                           "presidente",
                                           "prefet",
                                           "prefete",
                                           "depute",
                                           "deputee",
                                           "senateur",
                                           "senatrice",
                                           "directeur",
                                           "directrice",
                                           "chef",
                                           "cheffe",
                                           "responsable",
                                           "referent",
                                           "referente",
                                           "coordinateur",
                                           "coordinatrice",
                                           "coordonnateur",
                                           "coordonnatrice",
                                           "charge",
                                           "chargee",
                                           "elu",
                                           "elue",
                                           "adjoint",
                                           "adjointe",
                                           "secretaire",
                                           "technicien",
                                           "technicienne",
                                           "animateur",
                                           "animatrice",
                                           "medecin",
                                           "infirmier",
                                           "infirmiere",
                                           "pharmacien",
                                           "pharmacienne",
                                           "conseiller",
                                           "conseillere",
                                           "stagiaire",
                                           "assistant",
                                           "assistante",
                                           "recteur",
                                           "rectrice",
                                           "proviseur",
                                           "proviseure",
                                           "delegue",
                                           "deleguee",
                                           "psychologue",
                                           "educateur",
                                           "educatrice",
                                           "dieteticien",
                                           "dieteticienne",
                                           "kinesitherapeute",
                                           "orthophoniste",
                                           "ergotherapeute",
                                           "psychomotricien",
                                           "psychomotricienne",
                                           "psychiatre",
                                           "gynecologue",
                                           "pediatre",
                                           "dentiste",
                                           "puericultrice",
                                           "gestionnaire",
                                           "instructeur",
                                           "instructrice",
                                           "facilitateur",
                                           "facilitatrice",
                                           "formateur",
                                           "formatrice",
                                           "intervenant",
                                           "intervenante",
                                           "mediateur",
                                           "mediatrice",
                                           "cadre",
                                           "consultant",
                                           "consultante",
                                           "correspondant",
                                           "correspondante"});
inline constexpr text::WordList english_functions(
    {"nurse",        "manager",    "officer",      "coordinator", "ordinator", "director",
     "worker",       "adviser",    "advisor",      "counsellor",  "counselor", "midwife",
     "physician",    "secretary",  "councillor",   "mayor",       "teacher",   "clerk",
     "practitioner", "pharmacist", "psychologist", "facilitator", "dietitian", "doctor",
     "ceo",          "treasurer",  "chairperson",  "trustee"});

// Not names in the sense of organisations, though written without capitals: kinds of them and
// professions, as coordinators name them together.
inline constexpr text::WordList bodies({"medecins",       "medecin",
                                        "pharmaciens",    "pharmacien",
                                        "infirmiers",     "infirmieres",
                                        "infirmiere",     "infirmier",
                                        "kines",          "kinesitherapeutes",
                                        "orthophonistes", "dentistes",
                                        "sages",          "psychologues",
                                        "bailleurs",      "bailleur",
                                        "collectivites",  "collectivite",
                                        "structures",     "structure",
                                        "acteurs",        "etablissements",
                                        "etablissement",  "institutions",
                                        "organismes",     "intercommunalites",
                                        "mairies",        "ecoles",
                                        "ecole",          "entreprises",
                                        "employeurs",     "mutuelles",
                                        "mutuelle",       "hopitaux",
                                        "hopital",        "services",
                                        "gendarmerie",    "police",
                                        "pompiers",       "presse",
                                        "banque",         "fondation",
                                        "fondations",     "universite",
                                        "universites",    "prefecture",
                                        "rectorat",       "education",
                                        "clubs",          "comites",
                                        "comite",         "secours",
                                        "conseil",        "chambre",
                                        "agence",         "office",
                                        "pole",           "poles",
                                        "plateforme",     "maisons",
                                        "ordre",          "ordres",
                                        "caisse",         "caisses",
                                        "etat",           "france",
                                        "laboratoire",    "laboratoires",
                                        "creches",        "ehpad",
                                        "residences",     "mutualite",
                                        "croix",          "restos",
                                        "banques",        "tribunal",
                                        "ligue"});

}  // namespace maillage::cells::no_name_words
