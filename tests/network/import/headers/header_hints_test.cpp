#include "network/import/headers/header_hints.hpp"

#include <gtest/gtest.h>

namespace maillage::importing {
namespace {

TEST(HeaderHints, LeanTowardsWhatTheirWordsSay) {
  EXPECT_EQ(hint_of("Action ou projet", model::Column::action), 3);
  EXPECT_EQ(hint_of("Description de l'action", model::Column::action), 1);
  EXPECT_EQ(hint_of("Qui fait ?", model::Column::carrier), 2);
  EXPECT_GT(hint_of("Où en est-on ?", model::Column::state), 0);
  EXPECT_EQ(hint_of("#", model::Column::number), 2);
}

TEST(HeaderHints, WhatIsAboutSomethingElseLeansTowardsNothing) {
  for (const char* header : {"Type d'action", "Date de l'action", "Coût du projet", "N° d'action",
                             "Porteur du projet", "Statut de l'action", "Objectif de l'action",
                             "Nom de la structure", "Nom de l'instance", "Couleur"}) {
    EXPECT_EQ(hint_of(header, model::Column::action), 0) << header;
  }
}

TEST(HeaderHints, ActionsBehindAnotherLevelAreActions) {
  EXPECT_EQ(hint_of("Objectifs / Actions", model::Column::action), 3);
  EXPECT_EQ(hint_of("Objectifs / Actions", model::Column::objective), 0);
  EXPECT_EQ(hint_of("Objectifs des actions", model::Column::objective), 3);
}

TEST(HeaderHints, AxisAndObjectiveInOneHeader) {
  EXPECT_TRUE(names_axis_and_objective("AXES / OBJECTIFS"));
  EXPECT_TRUE(names_axis_and_objective("Axe et objectif opérationnel"));
  EXPECT_FALSE(names_axis_and_objective("Axe"));
  EXPECT_FALSE(names_axis_and_objective("Objectifs de l'axe santé"));
}

}  // namespace
}  // namespace maillage::importing
