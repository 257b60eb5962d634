// Phrases that name nobody, and names with a doubt.
#include "network/cells/phrases/nobody.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace maillage::cells {
namespace {

// "not yet: CD; ARS", "names?: PETR"
std::string nobody_read(std::string_view text) {
  const CellPhrase phrase = read_phrase(text);
  std::string said;
  switch (phrase.says) {
    case PhraseSays::names:
      said = phrase.doubtful ? "names?" : "names";
      break;
    case PhraseSays::nobody:
      said = "nobody";
      break;
    case PhraseSays::not_yet:
      said = "not yet";
      break;
    case PhraseSays::not_said:
      said = "not said";
      break;
  }
  for (std::size_t i = 0; i < phrase.names.size(); ++i) {
    const TextSpan& name = phrase.names[i];
    said += (i == 0 ? ": " : "; ") + std::string(text.substr(name.begin, name.end - name.begin));
  }
  return said;
}

void all_say(const std::string& said, std::initializer_list<const char*> texts) {
  for (const char* text : texts) EXPECT_EQ(nobody_read(text), said) << text;
}

TEST(Nobody, HeadsOfNobody) {
  all_say("nobody", {"aucun",
                     "Aucun à ce jour",
                     "Néant",
                     "Vacant",
                     "poste vacant",
                     "sans porteur",
                     "Sans objet",
                     "Pas de porteur identifié",
                     "personne à ce jour",
                     "Personne",
                     "aucune structure volontaire",
                     "none",
                     "nobody",
                     "No lead agency yet",
                     "n/a",
                     "N/A",
                     "S.O.",
                     "rien",
                     "zéro",
                     "non applicable",
                     "no porteur"});
}

TEST(Nobody, HeadsOfNotYet) {
  all_say("not yet", {"à désigner",
                      "A DEFINIR",
                      "porteur à identifier",
                      "Lieu à définir",
                      "reste à définir",
                      "Pas identifié",
                      "pas encore connu",
                      "n'est pas encore défini",
                      "non déterminé",
                      "le porteur n'a pas encore été désigné",
                      "en recherche",
                      "recherche de porteur en cours",
                      "Recherche",
                      "en cours de recrutement",
                      "en attente du vote du budget",
                      "appel à projets",
                      "à valider en COPIL",
                      "à valider par le COPIL",
                      "à définir selon les besoins",
                      "inconnu",
                      "on ne sait pas",
                      "qui",
                      "quelle structure",
                      "TBD",
                      "TBC",
                      "To be determined",
                      "not yet identified",
                      "unknown",
                      "pending",
                      "looking for a lead",
                      "à relancer"});
}

TEST(Nobody, NotSaidIsNotNobody) {
  all_say("not said", {"non renseigné", "NR", "N.R.", "n.r.", "non communiqué", "not recorded"});
}

TEST(Nobody, OneLetterTypedWrong) {
  all_say("not yet", {"a desinger", "a identifer", "non identifé", "à détérminer", "à defnir"});
}

TEST(Nobody, NamesInsideAreCandidates) {
  EXPECT_EQ(nobody_read("A définir avec le CD"), "not yet: CD");
  EXPECT_EQ(nobody_read("A définir avec le CD en 2025"), "not yet: CD");
  EXPECT_EQ(nobody_read("à définir avec l'ARS et la CAF lors du COPIL"), "not yet: ARS et la CAF");
  EXPECT_EQ(nobody_read("à confirmer : ARS"), "not yet: ARS");
  EXPECT_EQ(nobody_read("lead TBC with CAF"), "not yet: CAF");
  EXPECT_EQ(nobody_read("À DÉTERMINER AVEC L'ARS"), "not yet: ARS");
  EXPECT_EQ(nobody_read("Reste à désigner par l'ARS"), "not yet: ARS");
}

TEST(Nobody, ADoubtAboutNames) {
  EXPECT_EQ(nobody_read("PETR à confirmer"), "names?: PETR");
  EXPECT_EQ(nobody_read("PETR A CONFIRMER"), "names?: PETR");
  EXPECT_EQ(nobody_read("ARS pressentie"), "names?: ARS");
  EXPECT_EQ(nobody_read("ARS sous réserve de financement"), "names?: ARS");
  EXPECT_EQ(nobody_read("CAF to be confirmed"), "names?: CAF");
  EXPECT_EQ(nobody_read("Proposition : ARS"), "names?: ARS");
  EXPECT_EQ(nobody_read("éventuellement l'ARS"), "names?: l'ARS");
  EXPECT_EQ(nobody_read("maybe CAF"), "names?: CAF");
  EXPECT_EQ(nobody_read("ARS à confirmer avec la CAF"), "names?: ARS; CAF");
}

TEST(Nobody, ALabelIsNoName) {
  EXPECT_EQ(nobody_read("Porteur : ARS"), "names: ARS");
  EXPECT_EQ(nobody_read("structure pressentie : MSA"), "names?: MSA");
}

TEST(Nobody, NamesThatHoldSuchWordsStayNames) {
  for (const char* name : {"Sans Abri 55",
                           "Aucun Jeune Sans Toit",
                           "Association Aucun Jeune sans Toit",
                           "Médecins Sans Frontières",
                           "Vacances et Familles",
                           "Mairie de Néant",
                           "Maison de la recherche",
                           "Pôle recherche",
                           "Recherche et Rencontres",
                           "Collectif Définir",
                           "Idem",
                           "À Vivre Ensemble",
                           "Habitat à loyer modéré",
                           "Département du Pas de Calais",
                           "Personnes âgées",
                           "personne ressource",
                           "Non-Violence 21",
                           "No One Left Behind",
                           "No Limits",
                           "Toit à Moi",
                           "Aide à domicile",
                           "Association Droit à Guérir",
                           "Machine à écrire",
                           "Notre Dame ND",
                           "Demain Possible",
                           "En Chantier",
                           "Maison à Bâtir",
                           "SANS ABRI 55",
                           "AUCUN JEUNE SANS TOIT",
                           "Action Logement"}) {
    EXPECT_EQ(nobody_read(name), std::string("names: ") + name);
  }
}

// Every head with every filler, connector and name: the head decides, the name is found whole.
TEST(Nobody, HeadsTimesNames) {
  const std::vector<std::string> heads = {
      "à désigner",      "à définir",      "A identifier",  "pas encore identifié",
      "non déterminé",   "en recherche",   "en discussion", "TBD",
      "to be confirmed", "not yet agreed", "unknown",       "porteur à trouver"};
  const std::vector<std::string> fillers = {"", " à ce jour", " pour l'instant", " yet"};
  const std::vector<std::string> leads = {" avec ",  " : ",       " with ",
                                          " entre ", " avec le ", " avec l'"};
  const std::vector<std::string> names = {
      "ARS",          "CCAS de Verdun", "Familles Rurales", "CC de l'Aire à l'Argonne",
      "Sans Abri 55", "UDAF 54"};
  for (const std::string& head : heads) {
    for (const std::string& filler : fillers) {
      EXPECT_EQ(nobody_read(head + filler), "not yet") << head + filler;
      for (const std::string& lead : leads) {
        for (const std::string& name : names) {
          const std::string text = head + filler + lead + name;
          EXPECT_EQ(nobody_read(text), "not yet: " + name) << text;
        }
      }
    }
  }
}

// A doubt behind any name is a doubt about it.
TEST(Nobody, NamesTimesDoubts) {
  for (const std::string name :
       {"ARS", "CCAS de Verdun", "Familles Rurales", "PETR Cœur de Lorraine", "Sans Abri 55",
        "Maison de la recherche"}) {
    for (const std::string doubt :
         {"à confirmer", "à valider", "A CONFIRMER", "pressenti", "sous réserve", "tbc",
          "to be confirmed", "en attente de validation", "non confirmé", "éventuellement"}) {
      EXPECT_EQ(nobody_read(name + " " + doubt), "names?: " + name) << name + " " + doubt;
    }
  }
}

TEST(Nobody, LongTextsEndQuickly) {
  std::string heads, names;
  for (int i = 0; i < 20000; ++i) {
    heads += "AUCUN à définir avec ";
    names += "Nom et ";
  }
  EXPECT_NE(read_phrase(heads).says, PhraseSays::names);
  EXPECT_EQ(read_phrase(names).says, PhraseSays::names);
}

}  // namespace
}  // namespace maillage::cells
