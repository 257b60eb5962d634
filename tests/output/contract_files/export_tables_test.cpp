// Tables of spreadsheets at the edge of what a sheet holds.
#include "output/contract_files/export_tables.hpp"

#include <gtest/gtest.h>

#include "tests/support/small_contract.hpp"

namespace maillage::contract_files {
namespace {

TEST(RoleMatrixTable, PastItsSizeTotalsStayAndTheHeaderSaysSo) {
  const testing::SmallContract small(
      "bilan 2023\naction a porteur=petr partenaires=caf\naction b porteur=petr");
  model::Scope scope;
  scope.year = 2023;
  const study::Study study(small.contract, scope);
  const auto french = output_text::Language::french;
  const ExportTable whole = role_matrix_table(study, french, 4);
  ASSERT_EQ(whole.columns.size(), 8U);
  const ExportTable large = role_matrix_table(study, french, 3);
  ASSERT_EQ(large.columns.size(), 7U);
  EXPECT_EQ(large.columns.back().header,
            "les 2 actions ne tiennent pas en colonnes\u202F: voir la table des liens");
  ASSERT_EQ(large.rows.size(), whole.rows.size());
  for (std::size_t i = 0; i < large.rows.size(); ++i) {
    EXPECT_EQ(large.rows[i].size(), large.columns.size());
    for (std::size_t c = 0; c < 6; ++c) EXPECT_EQ(large.rows[i][c], whole.rows[i][c]);
  }
}

}  // namespace
}  // namespace maillage::contract_files
