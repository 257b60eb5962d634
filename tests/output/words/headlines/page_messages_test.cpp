// The headline about actions that nobody carries is true of every part of every whole.
#include "output/words/headlines/page_messages.hpp"

#include <gtest/gtest.h>

#include <string>

namespace maillage::words::headlines {
namespace {

std::string headline(std::size_t part, std::size_t whole) {
  return orphans_headline(part, whole, output_text::Language::french);
}

TEST(OrphansHeadline, OneAndAll) {
  EXPECT_EQ(headline(1, 1), "La seule action non abandonnée n’a pas de porteur");
  EXPECT_EQ(headline(9, 9), "Aucune action n’a de porteur");
  EXPECT_EQ(headline(1, 100), "1 action sur 100 n’a personne pour la porter");
}

TEST(OrphansHeadline, AFractionThatIsMet) {
  EXPECT_EQ(headline(18, 72), "Une action sur quatre n’a personne pour la porter");
  EXPECT_EQ(headline(2, 4), "La moitié des actions n’ont personne pour les porter");
}

TEST(OrphansHeadline, AFractionThatIsNearSaysOnWhichSide) {
  EXPECT_EQ(headline(17, 71), "Près d’une action sur quatre n’a personne pour la porter");
  EXPECT_EQ(headline(19, 71), "Plus d’une action sur quatre n’a personne pour la porter");
  EXPECT_EQ(headline(49, 100), "Près de la moitié des actions n’ont personne pour les porter");
  EXPECT_EQ(headline(51, 100), "Plus de la moitié des actions n’ont personne pour les porter");
}

TEST(OrphansHeadline, NoFractionIsNear) {
  EXPECT_EQ(headline(2, 5), "2 actions sur 5 n’ont personne pour les porter");
  EXPECT_EQ(headline(90, 100), "90 actions sur 100 n’ont personne pour les porter");
}

TEST(OrphansHeadline, NeverSaysMoreThanThereAre) {
  for (std::size_t whole = 1; whole <= 60; ++whole) {
    for (std::size_t part = 1; part < whole; ++part) {
      const std::string words = headline(part, whole);
      if (words.rfind("Plus de la moitié", 0) == 0) {
        EXPECT_GT(part * 2, whole);
      }
      if (words.rfind("Près de la moitié", 0) == 0) {
        EXPECT_LT(part * 2, whole);
      }
      if (words.rfind("La moitié", 0) == 0) {
        EXPECT_EQ(part * 2, whole);
      }
      if (words.find(" sur trois ") == std::string::npos) continue;
      if (words.rfind("Une", 0) == 0) {
        EXPECT_EQ(part * 3, whole);
      }
      if (words.rfind("Plus", 0) == 0) {
        EXPECT_GT(part * 3, whole);
      }
      if (words.rfind("Près", 0) == 0) {
        EXPECT_LT(part * 3, whole);
      }
    }
  }
}

}  // namespace
}  // namespace maillage::words::headlines
