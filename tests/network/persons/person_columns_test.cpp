#include "network/persons/person_columns.hpp"

#include <gtest/gtest.h>

#include <string>

#include "network/resolve/resolve.hpp"
#include "network/text/text.hpp"
#include "src/readers/csv_reader.hpp"

namespace maillage::persons {
namespace {

model::DraftTable table_of(const std::string& csv) {
  text::Faults faults;
  return readers::read_csv("t.csv", csv, std::nullopt, faults);
}

std::string shown(const model::DraftTable& table) {
  std::string text;
  for (const model::Text& header : table.headers) text += (text.empty() ? "" : ";") + header.value;
  for (const auto& row : table.rows) {
    text += "\n";
    for (std::size_t i = 0; i < row.size(); ++i) text += (i == 0 ? "" : ";") + row[i].value;
  }
  return text;
}

std::string cleared(const std::string& csv, model::Answers answers = {}) {
  model::Deciding deciding(std::move(answers));
  const auto made = without_persons(table_of(csv), nullptr, deciding);
  return made ? shown(made->table) : "as it was";
}

TEST(PersonColumns, AColumnOfPersonsGoesAndItsPilotsCarry) {
  EXPECT_EQ(cleared("action;porteur;personne pilote\nBus;;Exemple\nBilan;PETR;Modèle\nCafé;;\n"),
            "action;porteur\nBus;une personne\nBilan;PETR\nCafé;");
}

TEST(PersonColumns, WhoOnlyFollowsOrWroteDoesNotCarry) {
  EXPECT_EQ(cleared("action;porteur;Suivi par;Créé par\nBus;;Jeanne Exemple;Essai\n"),
            "action;porteur\nBus;");
}

TEST(PersonColumns, WhoTakesPartElsewhereIsAnOrganisation) {
  EXPECT_EQ(cleared("action;porteur;partenaires\nBus;Ngosi Adeyemi;ARS\nCafé;ARS;CAF\n"),
            "action;porteur;partenaires\nBus;?;ARS\nCafé;ARS;CAF");
  EXPECT_EQ(
      cleared("action;porteur;partenaires\nBus;Ngosi Adeyemi;ARS\nCafé;ARS;Ngosi Adeyemi, CAF\n"),
      "as it was");
}

TEST(PersonColumns, PorteursMayBeMixed) {
  EXPECT_EQ(cleared("action;porteur\nBus;Jeanne Exemple\nBilan;PETR\nCafé;M. X (ARS)\n"),
            "action;porteur\nBus;une personne\nBilan;PETR\nCafé;ARS");
}

TEST(PersonColumns, WithoutAPorteurColumnThePilotsMakeOne) {
  EXPECT_EQ(cleared("action;personne pilote\nBus;Exemple\nCafé;\n"),
            "action;porteur\nBus;une personne\nCafé;");
}

TEST(PersonColumns, TheHeaderIsNotEnoughWhereOrganisationsStand) {
  EXPECT_EQ(cleared("action;porteur;Référent\nBus;PETR;CC AAA\n"), "as it was");
}

TEST(PersonColumns, OurOwnWordStays) {
  EXPECT_EQ(cleared("action;porteur\nBus;une personne\n"), "as it was");
  EXPECT_EQ(cleared("action;porteur;lieu\nBus;PETR;Nancy\nCafé;CD;Florence\n"), "as it was");
}

TEST(PersonColumns, ASureDoubtIsKeptAsOne) {
  EXPECT_EQ(cleared("action;porteur\nBus;Florence\nCafé;PETR\n"),
            "action;porteur\nBus;?\nCafé;PETR");
}

TEST(PersonColumns, PilotsMayBeInitialsOrNamesThatNobodyKnows) {
  EXPECT_EQ(cleared("action;pilote\nBus;JD\nCafé;Tchivo OKAFOR\nA;CD\nB;CAF\nC;Nancy\n"),
            "action;pilote\nBus;?\nCafé;?\nA;CD\nB;CAF\nC;?");
  EXPECT_EQ(cleared("action;owner\nBus;County Council\nCafé;Red Cross\n"), "as it was");
  EXPECT_EQ(cleared("action;porteur\nBus;JD\nCafé;Croix Bleue\nA;Nancy\n"), "as it was");
  EXPECT_EQ(cleared("action;pilote;partenaires\nBus;PV;CAF\nCafé;CAF;PV, ARS\n"), "as it was");
}

TEST(PersonColumns, AmongPersonsANameThatNobodyKnowsIsAskedAbout) {
  EXPECT_EQ(cleared("action;porteur\nA;Jeanne Exemple\nB;M. Essai\nC;Ngozi Gabarit (CAF)\nD;CD\n"),
            "action;porteur\nA;une personne\nB;une personne\nC;CAF\nD;CD");
}

TEST(PersonColumns, WhoMayBeAPersonIsAskedOnceAndTheAnswerHolds) {
  const std::string csv = "action;porteur\nBus;Florence\nCafé;PETR\nA;Florence\n";
  model::Deciding deciding;
  without_persons(table_of(csv), nullptr, deciding);
  const std::vector<model::Decision> asked = deciding.take();
  ASSERT_EQ(asked.size(), 1u);
  EXPECT_EQ(asked[0].kind, model::DecisionKind::person);
  EXPECT_EQ(asked[0].subject, "Florence");
  EXPECT_EQ(asked[0].places.size(), 2u);
  const auto told = [](const char* text) {
    model::Answers answers;
    answers.add({model::DecisionKind::person, "Florence", text, {}});
    return answers;
  };
  EXPECT_EQ(cleared(csv, told("organisation")), "as it was");
  EXPECT_EQ(cleared(csv, told("personne")),
            "action;porteur\nBus;une personne\nCafé;PETR\nA;une personne");
}

TEST(PersonColumns, NoMessageHoldsAName) {
  model::Deciding deciding;
  const auto made = without_persons(
      table_of("action;porteur;Suivi par\nBus;Jeanne Exemple;Karim Modèle\nCafé;PETR;\nA;Alain;\n"),
      nullptr, deciding);
  ASSERT_TRUE(made);
  EXPECT_EQ(made->faults.size(), 3u);
  for (const text::Fault& fault : made->faults) {
    for (const std::string& word : fault.words) {
      for (const char* name : {"Jeanne", "Exemple", "Karim", "Alain"}) {
        EXPECT_EQ(word.find(name), std::string::npos) << word;
      }
    }
  }
}

TEST(PersonColumns, ThatOnlyAPersonCarriesIsAStateOfItsOwn) {
  model::Draft draft;
  draft.tables.push_back(
      table_of("action;porteur;responsable projet\nBus;Jeanne Exemple;\nCafé;;\nBilan;PETR;\n"));
  const resolve::Resolved made = resolve::resolve(draft);
  const std::vector<model::ActionRow>& rows = made.contract.editions[0].rows;
  EXPECT_EQ(rows[0].carrying, model::Carrying::person);
  EXPECT_EQ(rows[0].carrier_cell, "une personne");
  EXPECT_EQ(rows[1].carrying, model::Carrying::nobody);
  EXPECT_EQ(rows[2].carrying, model::Carrying::named);
  EXPECT_EQ(made.contract.partners.size(), 1u);
}

TEST(PersonColumns, IdsAreMadeOfNoName) {
  model::Draft draft;
  draft.tables.push_back(table_of("action;porteur\nEntretien avec Jeanne Exemple;PETR\n"));
  EXPECT_EQ(resolve::resolve(draft).contract.actions[text::ActionId{0}].id, "entretien-avec");
}

TEST(PersonColumns, WordsThatNameNobodyLeaveRoomForThePilot) {
  EXPECT_EQ(cleared("action;porteur;personne pilote\nBus;personne;Jeanne Exemple\n"
                    "Bilan;non renseigné;M. Essai\nCafé;PETR;Mme Modèle\n"),
            "action;porteur\nBus;une personne\nBilan;une personne\nCafé;PETR");
}

}  // namespace
}  // namespace maillage::persons
