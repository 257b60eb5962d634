// What the page asks, and is answered.
#include "src/browser/session.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "output/json/shapes.hpp"
#include "src/browser/downloads.hpp"
#include "src/browser/packing.hpp"
#include "src/browser/scenario_pieces.hpp"
#include "tests/support/temporary_folder.hpp"
#include "tests/support/zipped.hpp"

namespace maillage::browser {
namespace {

using json::Json;

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
  const std::string& contract() const { return session_.open.contract; }
  const std::string& shown() const { return session_.open.shown(); }

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

// Of tables alone: what each column holds, and what it is said to hold instead.
TEST(BrowserSession, AColumnIsReassigned) {
  Page page;
  page.folder.write("suivi 2021.csv",
                    "action;porteur;Contact;avis\nMarche;Ville;a.b@exemple.org;CCAS\n");
  Json reply = page.take({"suivi 2021.csv"});
  ASSERT_EQ(reply["read"], true);
  const Json columns = reply["columns"];
  EXPECT_EQ(columns["list"], Json::parse(R"([{"header":"action","holds":"action"},
      {"header":"porteur","holds":"porteur"},{"header":"avis","holds":"aucune"}])"));
  const Json choices = columns["choices"];
  EXPECT_NE(std::find(choices.begin(), choices.end(), "partenaires"), choices.end());
  reply = page.ask(
      {{"do", "answer"},
       {"answers", {{{"code", columns["code"]}, {"subject", "avis"}, {"text", "partenaires"}}}}});
  ASSERT_EQ(reply["read"], true);
  EXPECT_EQ(reply["columns"]["list"].back()["holds"], "partenaires");
  EXPECT_NE(bytes_of(page.contract() + "/bilans/2021.csv").find("CCAS"), std::string::npos);
  EXPECT_NE(bytes_of(page.contract() + "/contrat.toml").find("colonne : avis"), std::string::npos);
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

TEST(BrowserSession, ATableBesideAContractIsItsNextYear) {
  Page page;
  page.folder.write("cls/contrat.toml", "[contrat]\nnom = \"CLS\"\n");
  page.folder.write("cls/bilans/2021.csv", "id;action;porteur\nm;Marche;Ville\n");
  page.folder.write("suivi 2022.csv", "action;porteur\nMarche;Hôpital\n");
  const Json reply = page.take({"cls/contrat.toml", "cls/bilans/2021.csv", "suivi 2022.csv"});
  ASSERT_EQ(reply["read"], true);
  EXPECT_EQ(reply["name"], "CLS");
  EXPECT_EQ(reply["latest"], "2022");
  EXPECT_NE(bytes_of(page.contract() + "/bilans/2022.csv").find("\nm;"), std::string::npos);
}

TEST(BrowserSession, ATableIsAddedToTables) {
  Page page;
  page.folder.write("suivi 2021.csv", table);
  page.folder.write("suite.d/suivi 2022.csv", table);
  const Json reply = page.ask({{"do", "take"},
                               {"files", {page.folder.path("suivi 2021.csv")}},
                               {"added", {page.folder.path("suite.d/suivi 2022.csv")}}});
  ASSERT_EQ(reply["read"], true);
  EXPECT_EQ(reply["latest"], "2022");
}

// Of the one gesture that names these fields, the first choices of each.
Json first_gesture(Page& page, const Json& reply, const std::string& what) {
  for (const Json& gesture : reply["gestures"]) {
    if (gesture["what"] != what) continue;
    std::vector<std::string> values, shown;
    for (const Json& field : gesture["fields"]) {
      const auto entry = field["entry"].get<std::string>();
      values.push_back(entry == "text"   ? "Dit \"neuf\""
                       : entry == "date" ? "2023-05-12"
                                         : field["choices"].front()["id"].get<std::string>());
      shown.push_back(values.back());
    }
    return page.ask({{"do", "gesture"}, {"what", what}, {"values", values}, {"shown", shown}});
  }
  return {};
}

Json work(Page& page, const std::vector<std::string>& pieces) {
  return page.ask({{"do", "work"}, {"pieces", pieces}});
}

TEST(BrowserWork, AGestureChangesWhatIsMadeAndIsTakenBack) {
  Page page;
  page.folder.write("suivi 2021.csv", table);
  const Json taken = page.take({"suivi 2021.csv"});
  const Json made = first_gesture(page, taken, "drop_action");
  ASSERT_EQ(made["made"], true);
  EXPECT_EQ(made["piece"]["says"].get<std::string>().find("[[retirer]]"), 0U);
  EXPECT_EQ(made["piece"]["title"].get<std::string>().find("Retirer une action"), 0U);
  ASSERT_EQ(work(page, {made["piece"]["text"].get<std::string>()})["read"], true);
  EXPECT_NE(page.shown(), page.contract());
  const std::string report = bytes_of(page.ask({{"do", "report"}})["page"].get<std::string>());
  EXPECT_NE(report.find("Avant / après"), std::string::npos);
  ASSERT_EQ(work(page, {})["read"], true);
  EXPECT_EQ(page.shown(), page.contract());
}

TEST(BrowserWork, EveryGestureThatIsOfferedCanBeRead) {
  Page page;
  page.folder.write("cls/contrat.toml",
                    "[contrat]\nnom = \"CLS\"\n[[partenaire]]\nid = \"a\"\nnom = \"Asso\"\n"
                    "[[partenaire]]\nid = \"v\"\nnom = \"Ville\"\n"
                    "[[instance]]\nid = \"copil\"\nnom = \"COPIL\"\nmembres = [\"v\"]\n");
  page.folder.write("cls/actions.csv",
                    "id;objectif;action;porteur;partenaires;état d'avancement\n"
                    "m;1 Santé;Marche;Ville;Asso;réalisé\n");
  const Json taken = page.take({"cls/contrat.toml", "cls/actions.csv"});
  ASSERT_EQ(taken["read"], true);
  int tried = 0;
  for (const Json& gesture : taken["gestures"]) {
    const std::string what = gesture["what"];
    // These need what stands there, which the first choices are not.
    if (what == "remove_carrier" || what == "remove_member" || what == "merge_actions" ||
        what == "merge_instances")
      continue;
    const Json made = first_gesture(page, taken, what);
    ASSERT_EQ(made["made"], true) << what;
    if (made.contains("answer")) continue;
    EXPECT_EQ(work(page, {made["piece"]["text"].get<std::string>()})["read"],
              what != "add_partner")
        << what;  // the first partner is named already
    ++tried;
  }
  EXPECT_EQ(tried, 15);
}

TEST(BrowserWork, AMeetingIsKeptByTheContract) {
  Page page;
  page.folder.write("cls/contrat.toml",
                    "[contrat]\nnom = \"CLS\"\n"
                    "[[instance]]\nid = \"copil\"\nnom = \"COPIL\"\nreunions = [\"2023-01-10\"]\n");
  page.folder.write("cls/actions.csv", "id;action;porteur\nm;Marche;Ville\n");
  const Json taken = page.take({"cls/contrat.toml", "cls/actions.csv"});
  ASSERT_EQ(taken["read"], true);
  const Json answered = first_gesture(page, taken, "meeting")["answer"];
  EXPECT_EQ(answered["subject"], "copil 2023-05-12");
  EXPECT_EQ(answered["text"], "tenue");
  const Json again = page.ask({{"do", "answer"}, {"answers", {answered}}});
  ASSERT_EQ(again["read"], true);
  EXPECT_NE(bytes_of(page.contract() + "/contrat.toml")
                .find("\"réunion : copil 2023-05-12\" = \"tenue\""),
            std::string::npos);
  const std::string report = bytes_of(page.ask({{"do", "report"}})["page"].get<std::string>());
  EXPECT_NE(report.find("12 mai 2023"), std::string::npos);
  // A scenario that drops the instance stands on it all the same.
  EXPECT_EQ(work(page, {first_gesture(page, again, "drop_instance")["piece"]["text"]})["read"],
            true);
  EXPECT_EQ(page.ask({{"do", "gesture"},
                      {"what", "meeting"},
                      {"values", {"copil", "demain", "tenue"}}})["made"],
            false);
}

TEST(BrowserWork, WhatCannotBeReadLeavesWhatWasThere) {
  Page page;
  page.folder.write("suivi 2021.csv", table);
  const Json taken = page.take({"suivi 2021.csv"});
  const std::string good = first_gesture(page, taken, "drop_action")["piece"]["text"];
  ASSERT_EQ(work(page, {good})["read"], true);
  const std::string held = bytes_of(page.shown());
  EXPECT_EQ(work(page, {good, good})["read"], false);
  EXPECT_EQ(bytes_of(page.shown()), held);
}

TEST(BrowserWork, IsTakenAwayWithTheContractAndComesBack) {
  Page page;
  page.folder.write("suivi 2021.csv", table);
  const Json taken = page.take({"suivi 2021.csv"});
  const std::string piece = first_gesture(page, taken, "drop_action")["piece"]["text"];
  ASSERT_EQ(work(page, {piece})["read"], true);
  const Json made = page.ask({{"do", "make"}, {"what", "contract"}});
  ASSERT_EQ(made["made"], true);
  page.folder.write("rendu.zip", bytes_of(made["path"].get<std::string>()));
  const Json again = page.take({"rendu.zip"});
  ASSERT_EQ(again["read"], true);
  ASSERT_EQ(again["pieces"].size(), 1U);
  EXPECT_EQ(again["pieces"].front()["text"], piece);
}

TEST(BrowserWork, ProposalsComeWithTheirReasons) {
  Page page;
  page.folder.write("bilan.d/suivi 2021.csv",
                    "objectif;action;porteur;partenaires;état d'avancement\n"
                    "1 Santé;Marche;Ville;;en cours\n1 Santé;Vélo;;Ville;en cours\n");
  page.take({"bilan.d/suivi 2021.csv"});
  const Json proposed = page.ask({{"do", "propose"}});
  ASSERT_EQ(proposed["made"], true);
  ASSERT_FALSE(proposed["pieces"].empty());
  const Json& first = proposed["pieces"].front();
  EXPECT_EQ(first["title"], "Vélo");
  EXPECT_NE(first["why"].get<std::string>().find("points"), std::string::npos);
  EXPECT_EQ(work(page, {first["text"].get<std::string>()})["read"], true);
}

TEST(ScenarioPieces, AreTheTablesWithTheirComments) {
  const auto pieces = pieces_of(
      "# of the file\n[scenario]\nnom = \"a\"\n\n# about nothing\n\n[proposition]\nx = 1\n"
      "# Title\n# more\n[[modifier]]\naction = \"a\"\nmotif = \"because "
      "\\\"so\\\"\"\n\n[exigences]\ny = 2\n");
  ASSERT_EQ(pieces.size(), 2U);
  EXPECT_EQ(pieces[0].title, "Title");
  EXPECT_EQ(pieces[0].says, "[[modifier]]\naction = \"a\"\n");
  EXPECT_EQ(pieces[1].title, "[exigences]");
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
