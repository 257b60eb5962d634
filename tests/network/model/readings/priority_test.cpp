#include "network/model/readings/priority.hpp"

#include <gtest/gtest.h>

namespace maillage::model {
namespace {

int level(std::string_view text) { return read_priority(text).level.value_or(0); }

TEST(Priority, ReadsTheLevelInPeoplesWords) {
  for (const char* text : {"1", "P1", "Haute", "élevée", "Très forte", "1 - Haute", "Priorité 1",
                           "haute priorité", "URGENT", "High", "prioritaire", "+++"}) {
    EXPECT_EQ(level(text), 1) << text;
  }
  for (const char* text : {"2", "Moyenne", "2 : moyenne", "Medium", "normal", "++"}) {
    EXPECT_EQ(level(text), 2) << text;
  }
  for (const char* text : {"3", "Basse", "Faible", "low", "non prioritaire", "+"}) {
    EXPECT_EQ(level(text), 3) << text;
  }
}

TEST(Priority, KeepsWhatIsNotClearAsSaid) {
  for (const char* text :
       {"4", "1/3", "Haute à moyenne", "oui", "à voir avec le COPIL", "1 à 2", "++++", "non"}) {
    EXPECT_EQ(level(text), 0) << text;
    EXPECT_EQ(read_priority(text).said, text);
  }
  EXPECT_EQ(read_priority("-").said, "");
  EXPECT_EQ(read_priority("Non définie").said, "");
}

}  // namespace
}  // namespace maillage::model
