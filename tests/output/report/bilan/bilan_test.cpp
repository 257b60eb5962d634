// The bilan: what it shows of a plan, and which sheets are meant by a user's words.
#include "output/report/bilan/bilan.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "output/report/bilan/fiche_choice.hpp"
#include "tests/support/report_text.hpp"

namespace maillage::report::bilan {
namespace {

std::vector<std::string> bilan_titles(const std::string& text) {
  testing::SmallReport report(text);
  std::vector<std::string> titles;
  for (const blocks::ReportPart& part : bilan_parts(report.making, {})) {
    titles.push_back(part.title);
  }
  return titles;
}

TEST(Bilan, TheFirstPartIsTheCover) { EXPECT_EQ(bilan_titles("bilan 2023\n").at(0), ""); }

TEST(Bilan, AnAxisSaysHowFarItIsInItsTitle) {
  const auto titles = bilan_titles(
      "axe 1\naxe 2\nbilan 2023\naction a axe=1 porteur=petr etat=realise\n"
      "action b axe=1 porteur= etat=en-cours\n");
  const auto has = [&](const std::string& words) {
    return std::any_of(titles.begin(), titles.end(), [&](const std::string& title) {
      return title.find(words) != std::string::npos;
    });
  };
  EXPECT_TRUE(has("2 actions, 1 réalisée, 1 sans porteur"));
}

TEST(Bilan, AnAxisSaysHowManyPorteursAreNotKnown) {
  const auto titles = bilan_titles(
      "axe 1\nbilan 2023\naction a axe=1 porteur=petr\naction b axe=1 porteur=!\naction c axe=1 "
      "porteur=?\n");
  const auto of_axis = std::find_if(titles.begin(), titles.end(), [](const std::string& title) {
    return title.find("3 actions") != std::string::npos;
  });
  ASSERT_NE(of_axis, titles.end());
  EXPECT_NE(of_axis->find("1 au porteur incertain, 1 au porteur non renseigné"), std::string::npos)
      << *of_axis;
}

TEST(Bilan, AnAxisListsTwelveActionsAndSaysHowManyMoreToLookAt) {
  std::string text = "axe 1\nbilan 2023\n";
  for (int i = 0; i < 20; ++i) text += "action o" + std::to_string(i) + " axe=1 porteur=\n";
  for (int i = 0; i < 10; ++i)
    text += "action d" + std::to_string(i) + " axe=1 porteur=petr etat=realise\n";
  testing::SmallReport report(text);
  testing::ReportLines lines;
  for (const blocks::ReportPart& part : bilan_parts(report.making, {})) {
    for (const std::string& line : testing::lines_of(part)) lines.push_back(line);
  }
  const auto says = [&](const std::string& words) {
    return std::any_of(lines.begin(), lines.end(), [&](const std::string& line) {
      return line.find(words) != std::string::npos;
    });
  };
  EXPECT_TRUE(says("8 autres n’ont pas de porteur"));
  EXPECT_TRUE(says("18 actions de l’axe en tout ne sont pas listées"));
}

TEST(Bilan, AFicheIsFoundByIdNameOrKindAndOnce) {
  testing::SmallReport report("bilan 2023\naction a porteur=petr\naction b porteur=cd\n");
  const auto& contract = report.making.contract;
  const auto subjects = [&](std::vector<std::string> words) {
    return choose_fiches(contract, words).subjects;
  };
  EXPECT_EQ(subjects({"a"}).size(), 1u);
  EXPECT_EQ(subjects({"actions"}).size(), 2u);
  EXPECT_EQ(subjects({"b", "Actions", "B"}).size(), 2u);
  EXPECT_EQ(subjects({"b", "actions"}).front().index, 1u);
  EXPECT_EQ(subjects({"PETR"}).at(0).kind, model::SubjectKind::partner);
}

TEST(Bilan, AnUnknownFicheHasTheNearestIdBesideIt) {
  testing::SmallReport report("bilan 2023\naction sport-sante porteur=petr\n");
  const FicheChoice choice = choose_fiches(report.making.contract, {"sport-snte"});
  EXPECT_EQ(choice.unknown, "sport-snte");
  EXPECT_EQ(choice.near, "sport-sante");
}

TEST(Bilan, AChosenFicheIsAPartOfItsOwn) {
  testing::SmallReport report("bilan 2023\naction a porteur=petr\n");
  const auto parts = bilan_parts(report.making, {{model::SubjectKind::action, 0}});
  EXPECT_EQ(parts.back().id, "action-a");
  EXPECT_EQ(parts.back().title.substr(0, 10), "Action\u00A0: ");
}

}  // namespace
}  // namespace maillage::report::bilan
