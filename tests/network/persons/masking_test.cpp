#include "network/persons/masking.hpp"

#include <gtest/gtest.h>

#include "network/resolve/resolve.hpp"
#include "src/readers/csv_reader.hpp"

namespace maillage::persons {
namespace {

TEST(Masking, TextsAreMaskedAndOrganisationsStay) {
  text::Faults faults;
  model::Draft draft;
  draft.tables.push_back(readers::read_csv("t.csv",
                                           "action;porteur;remarques\n"
                                           "Entretien avec Jeanne Exemple;Collège Jean Moulin;"
                                           "appeler Paul Modèle au 06 12 34 56 78\n",
                                           std::nullopt, faults));
  model::Contract contract = resolve::resolve(draft).contract;
  const PrivateCounts counts = mask_persons(contract);
  EXPECT_EQ(counts.names, 2u);
  EXPECT_EQ(counts.phones, 1u);
  EXPECT_EQ(contract.actions[text::ActionId{0}].title, "Entretien avec •••");
  EXPECT_EQ(contract.editions[0].rows[0].extras[0].text, "appeler ••• au •••");
  EXPECT_EQ(contract.partners[text::PartnerId{0}].name, "Collège Jean Moulin");
  EXPECT_EQ(mask_persons(contract).total(), 0u);
}

TEST(Masking, AColumnOfTheUsersOwnThatHoldsPorteursIsReadAsOne) {
  text::Faults faults;
  model::Draft draft;
  draft.tables.push_back(readers::read_csv(
      "t.csv",
      "action;porteur;Ancien porteur;Lieu\nBus;PETR;EXEMPLE Jeanne, CAF;Salle Jean Moulin\n"
      "Café;CAF;Ngosi Adeyemi;Nancy\nBal;CAF;M. Modèle (ARS);Metz\n",
      std::nullopt, faults));
  model::Contract contract = resolve::resolve(draft).contract;
  EXPECT_EQ(mask_persons(contract).names, 3u);
  const std::vector<model::ActionRow>& rows = contract.editions[0].rows;
  EXPECT_EQ(rows[0].extras[0].text, "•••, CAF");
  EXPECT_EQ(rows[0].extras[1].text, "Salle Jean Moulin");
  EXPECT_EQ(rows[1].extras[0].text, "•••");
  EXPECT_EQ(rows[1].extras[1].text, "Nancy");
  EXPECT_EQ(rows[2].extras[0].text, "••• (ARS)");
}

TEST(Masking, WhoIsMeantAndWhoTookPartAreTextsToo) {
  text::Faults faults;
  model::Draft draft;
  draft.tables.push_back(readers::read_csv(
      "t.csv", "action;cibles;participation citoyenne\nBus;Seniors;Mme Exemple, habitante\n",
      std::nullopt, faults));
  model::Contract contract = resolve::resolve(draft).contract;
  EXPECT_EQ(mask_persons(contract).names, 1u);
  const model::ActionRow& row = contract.editions[0].rows[0];
  EXPECT_EQ(row.participation.find("Exemple"), std::string::npos) << row.participation;
  EXPECT_EQ(row.target_groups, std::vector<std::string>{"Seniors"});
}

}  // namespace
}  // namespace maillage::persons
