// [[parcours]]: what each step is about, and what is wrong with one, with its place.
#include <gtest/gtest.h>

#include "network/resolve/resolve.hpp"
#include "tests/support/contract_text.hpp"

namespace maillage::resolve {
namespace {

const std::string contract_of_two = R"([[axe]]
id = "1"
nom = "Accès"
[[partenaire]]
id = "petr"
nom = "PETR"
[[partenaire]]
id = "admr"
nom = "ADMR"
)";
const std::map<std::string, std::string> one_action = {
    {"actions.csv", "id;axe;action;porteur\nbus;1;Bus;PETR\n"}};

std::string told_of_step(const std::string& step) {
  return testing::told({contract_of_two + "[[parcours]]\ntitre = \"Un\"\n" + step, one_action});
}

TEST(ResolveStory, StepsLeadToWhatTheyName) {
  const Resolved result = testing::resolved(
      {contract_of_two + "[[parcours]]\ntitre = \"A\"\nnote = \"n\"\npartie = \"Gouvernance\"\n"
                         "[[parcours]]\ntitre = \"B\"\nconstat = \"action-sans-porteur\"\naxe = 1\n"
                         "[[parcours]]\ntitre = \"C\"\naction = \"Bus\"\n"
                         "[[parcours]]\ntitre = \"D\"\norganisation = \"ADMR\"\n"
                         "[[parcours]]\ntitre = \"E\"\n",
       one_action});
  EXPECT_FALSE(text::has_errors(result.faults));
  const std::vector<model::StoryStep>& story = result.contract.story;
  ASSERT_EQ(story.size(), 5u);
  EXPECT_EQ(story[0].part, "gouvernance");
  EXPECT_EQ(story[0].note, "n");
  EXPECT_EQ(story[1].rule, model::Rule::action_sans_porteur);
  EXPECT_EQ(story[1].axis->value, 0u);
  EXPECT_EQ(result.contract.actions[*story[2].action].id, "bus");
  EXPECT_EQ(result.contract.partners[*story[3].organisation].id, "admr");
  EXPECT_TRUE(story[4].part.empty());
}

TEST(ResolveStory, APartThatTheReportHasNotIsToldWithTheNearest) {
  EXPECT_EQ(told_of_step("partie = \"gouvernence\"\n")
                .find("contrat.toml:12:10: erreur : « partie » ne peut pas valoir « gouvernence »"),
            0u);
  EXPECT_NE(told_of_step("partie = \"gouvernence\"\n").find("« gouvernance » ?"),
            std::string::npos);
}

TEST(ResolveStory, WhatIsUnknownIsTold) {
  for (const auto& [key, words] : std::map<std::string, std::string>{
           {"action = \"velo\"\n", "action inconnue"},
           {"organisation = \"personne\"\n", "organisation inconnue"},
           {"instance = \"copil\"\n", "instance inconnue"},
           {"constat = \"rien\"\n", "règle inconnue"},
           {"axe = \"9\"\n", "axe inconnu"},
           {"objectif = \"9.9\"\n", "objectif inconnu"},
           {"etat = \"ailleurs\"\n", "état d’avancement inconnu"},
           {"type = \"licorne\"\n", "type d’organisation inconnu"},
           {"epci = \"admr\"\n", "n’est pas un EPCI"},
           {"depuis = \"hier\"\n", "« depuis » attend"},
           {"titres = \"x\"\n", "clé inconnue"}}) {
    const std::string told = told_of_step(key);
    EXPECT_NE(told.find("contrat.toml:12:"), std::string::npos) << key << told;
    EXPECT_NE(told.find(words), std::string::npos) << key << told;
  }
}

TEST(ResolveStory, AStepLeadsToOnePlace) {
  const std::string told = told_of_step("partie = \"fiches\"\naxe = \"1\"\netat = \"en cours\"\n");
  EXPECT_NE(told.find("contrat.toml:13:1: erreur : dans [[parcours]], une seule de ces clés à la "
                      "fois : partie, axe"),
            std::string::npos)
      << told;
  EXPECT_EQ(told_of_step("axe = \"1\"\netat = \"en cours\"\n"), "");
}

TEST(ResolveStory, AStepAddsNoOrganisation) {
  const Resolved result =
      testing::resolved({"[[parcours]]\ntitre = \"A\"\norganisation = \"Nouvelle\"\n", one_action});
  EXPECT_TRUE(text::has_errors(result.faults));
  EXPECT_EQ(result.contract.partners.size(), 1u);
}

}  // namespace
}  // namespace maillage::resolve
