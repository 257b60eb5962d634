// Who does what in which action: what stands in the cells, in what order, and the half that few carry.
#include "network/analysis/role_matrix.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/support/small_contract.hpp"

namespace maillage::analysis {
namespace {

model::Scope matrix_scope() {
  model::Scope scope;
  scope.year = 2023;
  return scope;
}

RoleMatrix matrix_of(const testing::SmallContract& small) {
  return role_matrix(small.contract, matrix_scope());
}

std::string columns_of(const testing::SmallContract& small, const RoleMatrix& matrix) {
  std::string ids;
  for (const RoleColumn& column : matrix.columns) {
    ids += (ids.empty() ? "" : " ") + small.contract.actions[column.row->action].id;
  }
  return ids;
}

std::string rows_of(const testing::SmallContract& small, const RoleMatrix& matrix) {
  std::string ids;
  for (const RoleRow& row : matrix.rows) {
    ids += (ids.empty() ? "" : " ") + small.contract.partners[row.partner].id;
  }
  return ids;
}

TEST(RoleMatrix, WithoutAnyRoleHasNoRow) {
  const testing::SmallContract small("partenaire petr\nbilan 2023\naction a porteur=?");
  const RoleMatrix matrix = matrix_of(small);
  EXPECT_TRUE(matrix.rows.empty());
  EXPECT_EQ(matrix.columns.size(), 1u);
  EXPECT_EQ(carried_half(matrix).carriers, 0u);
}

TEST(RoleMatrix, ACellSaysEveryRole) {
  const testing::SmallContract small(
      "partenaire petr\npartenaire ars\npartenaire cd\nbilan 2023\n"
      "action a porteur=petr,cd? partenaires=ars financeurs=petr,ars cibles=ars");
  const RoleMatrix matrix = matrix_of(small);
  ASSERT_EQ(rows_of(small, matrix), "petr ars cd");
  const RoleCell petr = matrix.cells.at({0, 0}), ars = matrix.cells.at({1, 0}),
                 cd = matrix.cells.at({2, 0});
  EXPECT_TRUE(petr.carries && petr.funds && !petr.takes_part);
  EXPECT_TRUE(ars.takes_part && ars.funds && ars.is_target && !ars.carries);
  EXPECT_TRUE(cd.maybe && !cd.carries);
  EXPECT_EQ(matrix.columns[0].carriers, 1u);
  EXPECT_EQ(matrix.columns[0].acting, 2u);
}

TEST(RoleMatrix, ActionsOfAnObjectiveGoByTheirPorteurAndOrphansLast) {
  const testing::SmallContract small(
      "objectif 1\nobjectif 2\npartenaire petr\npartenaire cd\nbilan 2023\n"
      "action x objectif=2 porteur=cd\naction o objectif=1 porteur=?\n"
      "action b objectif=1 porteur=cd\naction a objectif=1 porteur=petr\n"
      "action c objectif=1 porteur=petr");
  EXPECT_EQ(columns_of(small, matrix_of(small)), "a c b o x");
}

TEST(RoleMatrix, OrganisationsGoByTypeThenByWhereTheyDoMost) {
  const testing::SmallContract small(
      "objectif 1\nobjectif 2\npartenaire late type=association\npartenaire cd type=departement\n"
      "partenaire early type=association\nbilan 2023\naction a objectif=1 porteur=early,cd\n"
      "action b objectif=2 porteur=late\naction c objectif=2 porteur=late partenaires=early");
  EXPECT_EQ(rows_of(small, matrix_of(small)), "early late cd");
}

TEST(RoleMatrix, AnOrganisationProposedForLaterHasNoRow) {
  const testing::SmallContract small(
      "partenaire petr\npartenaire later pressenti\nbilan 2023\naction a porteur=petr");
  EXPECT_EQ(rows_of(small, matrix_of(small)), "petr");
}

TEST(CarriedHalf, TakesThoseWhoCarryMostUntilHalfIsReached) {
  const testing::SmallContract small(
      "bilan 2023\naction a porteur=petr\naction b porteur=petr\naction c porteur=cd\n"
      "action d porteur=ars\naction e porteur=?");
  const CarriedHalf half = carried_half(matrix_of(small));
  EXPECT_EQ(half.carriers, 3u);
  EXPECT_EQ(half.actions, 4u);
  ASSERT_EQ(half.organisations.size(), 1u);
  EXPECT_EQ(small.contract.partners[half.organisations[0]].id, "petr");
}

TEST(CarriedHalf, AnAbandonedActionIsNobodysAndAnActionOfTwoCountsOnce) {
  const testing::SmallContract small(
      "bilan 2023\naction a porteur=petr,cd\naction b porteur=petr,cd\naction c porteur=ars\n"
      "action d porteur=ars etat=abandonne\naction e porteur=ars etat=abandonne");
  const CarriedHalf half = carried_half(matrix_of(small));
  EXPECT_EQ(half.actions, 3u);
  EXPECT_EQ(half.organisations.size(), 1u);
}

TEST(TypeTable, CountsPairsAmongThoseWhoAct) {
  const testing::SmallContract small(
      "partenaire a type=association\npartenaire b type=association\n"
      "partenaire c type=departement\npartenaire d type=collectif\npartenaire e type=commune\n"
      "bilan 2023\naction x porteur=a partenaires=c\naction y porteur=b\naction z porteur=e");
  const TypeTable table =
      type_table(small.contract, model::build_graph(small.contract, matrix_scope()));
  ASSERT_EQ(table.types.size(), 3u);
  ASSERT_EQ(table.idle.size(), 1u);
  EXPECT_EQ(table.idle[0], model::PartnerType::collectif);
  const auto& pair = table.pairs[static_cast<std::size_t>(model::PartnerType::association)]
                                [static_cast<std::size_t>(model::PartnerType::departement)];
  EXPECT_EQ(pair.joined, 1u);
  EXPECT_EQ(pair.possible, 2u);
  EXPECT_EQ(table.couples, 3u);
  EXPECT_EQ(table.apart, 2u);
}

}  // namespace
}  // namespace maillage::analysis
