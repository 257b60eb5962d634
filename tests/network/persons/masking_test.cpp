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

}  // namespace
}  // namespace maillage::persons
