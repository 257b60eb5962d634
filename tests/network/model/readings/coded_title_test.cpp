#include "network/model/readings/coded_title.hpp"

#include <gtest/gtest.h>

#include <string>

namespace maillage::model {
namespace {

std::string read(std::string_view text) {
  const CodedTitle title = read_coded_title(text);
  return title.code + "|" + title.words;
}

TEST(CodedTitle, CodesBeforeTheWords) {
  EXPECT_EQ(read("1.1 Renforcer la mobilité"), "1.1|Renforcer la mobilité");
  EXPECT_EQ(read("1.1. Renforcer"), "1.1|Renforcer");
  EXPECT_EQ(read("1/ Promouvoir"), "1|Promouvoir");
  EXPECT_EQ(read("1.1_renforcer"), "1.1|renforcer");
  EXPECT_EQ(read("2 – Agir"), "2|Agir");
  EXPECT_EQ(read("1.2"), "1.2|");
}

TEST(CodedTitle, WordsOfTheLevelGoWithTheirCode) {
  EXPECT_EQ(read("Objectif 1.1 : Attirer"), "1.1|Attirer");
  EXPECT_EQ(read("Objectif stratégique 2. Aller vers"), "2|Aller vers");
  EXPECT_EQ(read("Objectif n°3 - Écouter"), "3|Écouter");
  EXPECT_EQ(read("Axe II – Prévention"), "II|Prévention");
  EXPECT_EQ(read("Axe A : Soins"), "A|Soins");
  EXPECT_EQ(read("Sous-axe 1.2 Bus"), "1.2|Bus");
  EXPECT_EQ(read("Goal 4: Walk more"), "4|Walk more");
  EXPECT_EQ(read("AXE 1\u00A0: Accès"), "1|Accès");
}

TEST(CodedTitle, WithoutACodeNothingIsTakenOff) {
  for (const char* text : {"Objectif zéro déchet", "Axe Santé", "Axe à venir", "Un territoire",
                           "3e âge", "50% des jeunes", "Écouter", "« Bouger »"}) {
    EXPECT_EQ(read(text), "|" + std::string(text));
  }
  EXPECT_EQ(read(""), "|");
}

}  // namespace
}  // namespace maillage::model
