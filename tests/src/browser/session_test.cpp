// What the page asks, and is answered.
#include "src/browser/session.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "output/answers/json_parts.hpp"
#include "src/browser/downloads.hpp"
#include "src/browser/packing.hpp"
#include "tests/support/temporary_folder.hpp"
#include "tests/support/zipped.hpp"

namespace maillage::browser {
namespace {

using answers::Json;

constexpr const char* table =
    "objectif;action;porteur;état d'avancement\n"
    "1 Santé;Marche;Ville;fait à moitié ?\n"
    "1 Santé;Vélo;Hôpital;en cours\n";

std::string bytes_of(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << stream.rdbuf();
  return bytes.str();
}

class Page {
 public:
  Page() { session_.made_under = folder.path("fait"); }
  Json ask(const Json& request) { return Json::parse(answer(session_, request.dump())); }
  Json take(const std::vector<std::string>& names, const Json& answers = Json::array()) {
    std::vector<std::string> paths;
    for (const std::string& name : names) paths.push_back(folder.path(name));
    return ask({{"do", "take"}, {"files", paths}, {"answers", answers}});
  }
  const std::string& contract() const { return session_.contract; }

  testing::TemporaryFolder folder;

 private:
  Session session_;
};

TEST(BrowserSession, TablesBecomeAContract) {
  Page page;
  page.folder.write("suivi 2021.csv", table);
  const Json reply = page.take({"suivi 2021.csv"});
  EXPECT_EQ(reply["kind"], "tables");
  EXPECT_EQ(reply["read"], true);
  EXPECT_EQ(reply["latest"], "2021");
  EXPECT_NE(reply["summary"].get<std::string>().find("2 actions"), std::string::npos);
  EXPECT_NE(bytes_of(page.contract() + "/bilans/2021.csv"), "");
}

TEST(BrowserSession, AnAnswerIsObeyedAndNotAskedForAgain) {
  Page page;
  page.folder.write("suivi 2021.csv", table);
  const Json questions = page.take({"suivi 2021.csv"})["questions"];
  ASSERT_FALSE(questions.empty());
  const Json& first = questions.front();
  const Json answers = {
      {{"code", first["code"]}, {"subject", first["subject"]}, {"text", first["choices"].back()}}};
  const Json after = page.ask({{"do", "answer"}, {"answers", answers}});
  EXPECT_EQ(after["read"], true);
  for (const Json& each : after["questions"]) EXPECT_NE(each["subject"], first["subject"]);
  EXPECT_NE(bytes_of(page.contract() + "/contrat.toml").find(first["subject"].get<std::string>()),
            std::string::npos);
}

TEST(BrowserSession, AnArchiveOfAContractIsTheContract) {
  Page page;
  page.folder.write("c.zip",
                    testing::zipped({{"cls/contrat.toml", "[contrat]\nnom = \"CLS\"\n"},
                                     {"cls/actions.csv", "action;porteur\nMarche;Ville\n"}}));
  const Json reply = page.take({"c.zip"});
  EXPECT_EQ(reply["kind"], "contract");
  ASSERT_EQ(reply["read"], true);
  EXPECT_EQ(reply["name"], "CLS");
}

TEST(BrowserSession, WhatCannotBeReadIsSaid) {
  Page page;
  page.folder.write("a.xlsx", "no workbook");
  EXPECT_EQ(page.take({"a.xlsx"})["read"], false);
  EXPECT_EQ(page.take({})["kind"], "nothing");
  EXPECT_EQ(page.ask({{"do", "make"}, {"what", "contract"}})["made"], false);
}

TEST(BrowserSession, TheContractIsTakenAwayWhole) {
  Page page;
  page.folder.write("suivi 2021.csv", table);
  page.take({"suivi 2021.csv"});
  const Json made = page.ask({{"do", "make"}, {"what", "contract"}});
  ASSERT_EQ(made["made"], true);
  const auto documents = unpacked(bytes_of(made["path"].get<std::string>()));
  ASSERT_TRUE(documents);
  std::vector<std::string> names;
  for (const auto& each : *documents) names.push_back(each.name);
  EXPECT_EQ(names,
            (std::vector<std::string>{"suivi 2021/bilans/2021.csv", "suivi 2021/contrat.toml"}));
}

TEST(BrowserSession, EveryDownloadHasItsWordsAndIsMade) {
  Page page;
  page.folder.write("suivi 2021.csv", table);
  page.take({"suivi 2021.csv"});
  for (const std::string language : {"fr", "en"}) {
    const Json words = page.ask({{"do", "words"}, {"language", language}});
    for (const Json& each : words["downloads"]) {
      EXPECT_NE(each["label"], "") << each["what"];
      const Json made = page.ask({{"do", "make"}, {"what", each["what"]}, {"language", language}});
      EXPECT_EQ(made["made"], true) << each["what"];
    }
  }
}

model::Answers one_answer() {
  model::Answers answers;
  answers.replace({model::DecisionKind::state, "OK", "réalisé", {}});
  return answers;
}

TEST(BrowserAnswers, StandInASectionOfTheirOwn) {
  EXPECT_EQ(with_answers("[contrat]\nnom = \"a\"", one_answer(), output_text::Language::french),
            "[contrat]\nnom = \"a\"\n\n[reponses]\n# vos réponses aux questions de la lecture\n"
            "\"état : OK\" = \"réalisé\"\n");
}

TEST(BrowserAnswers, StandBeforeThoseThatAreThere) {
  EXPECT_EQ(
      with_answers("[reponses]\n\"état : X\" = \"en cours\"\n[contrat]\n", one_answer(),
                   output_text::Language::english),
      "[reponses]\n# your answers to the questions of the reading\n\"état : OK\" = \"réalisé\"\n"
      "\"état : X\" = \"en cours\"\n[contrat]\n");
}

}  // namespace
}  // namespace maillage::browser
