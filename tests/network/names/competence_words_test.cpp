// Texts that name a competence, that may, and that do not.
#include "network/names/competence_words.hpp"

#include <gtest/gtest.h>

namespace maillage::names {
namespace {

TEST(CompetenceWords, TwoWordsNextToEachOtherAreSure) {
  EXPECT_EQ(names_competence("Réorganiser les transports scolaires", "Transport scolaire"),
            CompetenceNamed::surely);
  EXPECT_EQ(
      names_competence("Aide à la petite enfance", "4515 Crèche, relais, aide à la petite enfance"),
      CompetenceNamed::surely);
  EXPECT_EQ(names_competence("Le transport des élèves, vie scolaire", "Transport scolaire"),
            CompetenceNamed::no);
}

TEST(CompetenceWords, OneWordOrANameCutShortIsAQuestion) {
  EXPECT_EQ(names_competence("Boire de l’eau", "Eau (traitement, adduction)"),
            CompetenceNamed::perhaps);
  EXPECT_EQ(
      names_competence("Une maison de santé à Vigneulles", "Maisons de santé pluridisciplinaires"),
      CompetenceNamed::perhaps);
}

TEST(CompetenceWords, WordsThatEveryPlanHasSayNothing) {
  EXPECT_EQ(names_competence("Programme local de prévention", "Programme local de l’habitat"),
            CompetenceNamed::no);
  EXPECT_EQ(names_competence("Actions de soutien", "Soutien"), CompetenceNamed::no);
  EXPECT_EQ(names_competence("Actions", ""), CompetenceNamed::no);
}

}  // namespace
}  // namespace maillage::names
