// Lines to paste: what they say, and that a TOML reader reads them back.
#include "output/contract_files/reconcile_toml.hpp"

#include <gtest/gtest.h>

#include "tests/support/contract_text.hpp"

namespace maillage::contract_files {
namespace {

TEST(ReconcileToml, AGroupIsAnOrganisationWithItsGroundsAndDoubts) {
  const std::vector<names::NameUse> uses = {
      {"CPIE", 1, {}}, {"CPIE de Nancy", 3, {}}, {"CPIE Nancy", 1, {}}, {"CPIE de Bonzée", 1, {}}};
  EXPECT_EQ(
      reconcile_toml(uses, names::reconcile(uses), Listed::groups, output_text::Language::french),
      "# certain : les mêmes mots\n"
      "# peut-être aussi : « CPIE » (un lieu ou un nombre en plus dans l’un)\n"
      "[[partenaire]]\nid = \"cpie-de-nancy\"\nnom = \"CPIE de Nancy\"\n"
      "alias = [\"CPIE Nancy\"]\n");
}

TEST(ReconcileToml, WhatIsPastedIsRead) {
  const std::vector<names::NameUse> uses = {{"Les \"P'tits\" Loups\\", 1, {}},
                                            {"les « P’tits » loups", 1, {}},
                                            {"Tab\there\nand \x01 there", 1, {}},
                                            {"\xff?", 1, {}},
                                            {"***", 1, {}}};
  const std::string toml = reconcile_toml(uses, names::reconcile(uses), Listed::every_spelling,
                                          output_text::Language::english);
  const resolve::Resolved read = testing::resolved({toml, {}});
  EXPECT_FALSE(text::has_errors(read.faults)) << toml;
  ASSERT_EQ(read.contract.partners.size(), 4u) << toml;
  EXPECT_EQ(read.contract.partners[text::PartnerId{1}].name, "Tab\there\nand \x01 there");
}

TEST(ReconcileToml, NoSpellingEndsAComment) {
  const std::vector<names::NameUse> uses = {
      {"CPIE\n[[partenaire]]\n", 1, {}}, {"CPIE de Nancy", 1, {}}, {"CPIE de Bonzée", 1, {}}};
  const std::string toml = reconcile_toml(uses, names::reconcile(uses), Listed::every_spelling,
                                          output_text::Language::french);
  EXPECT_EQ(testing::resolved({toml, {}}).contract.partners.size(), 3u) << toml;
}

}  // namespace
}  // namespace maillage::contract_files
