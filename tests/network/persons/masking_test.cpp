#include "network/persons/masking.hpp"

#include <gtest/gtest.h>

#include "network/resolve/resolve.hpp"
#include "src/readers/csv_reader.hpp"

namespace maillage {
namespace {

TEST(Masking, TextsAreMaskedAndOrganisationsStay) {
  Faults faults;
  Draft draft;
  draft.tables.push_back(read_csv("t.csv",
                                  "action;porteur;remarques\n"
                                  "Entretien avec Jeanne Exemple;Collège Jean Moulin;"
                                  "appeler Paul Modèle au 06 12 34 56 78\n",
                                  std::nullopt, faults));
  Contract contract = resolve(draft).contract;
  const PrivateCounts counts = mask_persons(contract);
  EXPECT_EQ(counts.names, 2u);
  EXPECT_EQ(counts.phones, 1u);
  EXPECT_EQ(contract.actions[ActionId{0}].title, "Entretien avec •••");
  EXPECT_EQ(contract.editions[0].rows[0].extras[0].text, "appeler ••• au •••");
  EXPECT_EQ(contract.partners[PartnerId{0}].name, "Collège Jean Moulin");
  EXPECT_EQ(mask_persons(contract).total(), 0u);
}

}  // namespace
}  // namespace maillage
