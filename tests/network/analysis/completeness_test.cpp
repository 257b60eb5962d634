// What is filled in, by part of the plan and by who carries; and on which fields each rule rests.
#include "network/analysis/completeness.hpp"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/small_contract.hpp"

namespace maillage::analysis {
namespace {

const std::string text = R"(
    axe 1
    axe 2
    axe 3
    objectif 1.1 axe=1
    objectif 2.1 axe=2
    partenaire cd
    partenaire mds parent=cd
    bilan 2021
    action a objectif=1.1 porteur=petr partenaires=ars
    action b objectif=1.1 porteur=petr,mds
    action c objectif=1.1 porteur=cd etat=abandonne
    action d objectif=2.1 porteur=petr etat=abandonne
    action e objectif=2.1 etat=clos)";

model::Scope in_2021() {
  model::Scope scope;
  scope.year = 2021;
  return scope;
}

// "a 2: porteur 2, partenaires 1 (b)": a part, its live actions, and one field with what lacks it.
std::string line_of(const model::Contract& contract, const std::string& id,
                    const Completeness& found, ActionField field) {
  const FieldFill& fill = found.fields[static_cast<std::size_t>(field)];
  std::string line = id + " " + std::to_string(found.rows) + ": " + std::to_string(fill.filled);
  for (const text::ActionId action : fill.missing) line += " " + contract.actions[action].id;
  return line;
}

std::string axes(const model::Contract& contract, ActionField field) {
  std::string lines;
  for (const CompletenessPart& part : completeness_by_axis(contract, in_2021())) {
    lines +=
        line_of(contract, contract.axes[text::AxisId{part.subject.index}].id, part.filled, field) +
        "; ";
  }
  return lines;
}

std::string carriers(const model::Contract& contract, const model::Scope& scope,
                     ActionField field) {
  std::string lines;
  for (const CompletenessPart& part : completeness_by_carrier(contract, scope)) {
    lines += line_of(contract, contract.partners[text::PartnerId{part.subject.index}].id,
                     part.filled, field) +
             "; ";
  }
  return lines;
}

TEST(CompletenessByAxis, LiveActionsOfEachAxisThatHasAny) {
  const testing::SmallContract small(text);
  EXPECT_EQ(axes(small.contract, ActionField::partners), "1 2: 1 b; 2 1: 0 e; ");
  EXPECT_EQ(axes(small.contract, ActionField::carrier), "1 2: 2; 2 1: 0 e; ");
}

// "?" fills the cell in and is no porteur: said apart, so that 3 filled in is not read as 3 carried.
TEST(Completeness, CellsThatNameNoPorteurForSureAreCountedApart) {
  const testing::SmallContract small(
      "bilan 2021\naction a porteur=petr\naction b porteur=?\naction c porteur=cd?\n"
      "action d porteur=\n");
  const Completeness found = completeness(small.contract, in_2021());
  const FieldFill& carrier = found.fields[static_cast<std::size_t>(ActionField::carrier)];
  EXPECT_EQ(carrier.filled, 3u);
  EXPECT_EQ(carrier.unsure, 2u);
  EXPECT_EQ(found.fields[static_cast<std::size_t>(ActionField::title)].unsure, 0u);
}

TEST(CompletenessByCarrier, LiveActionsOfEachPorteurWithoutItsServicesMostFirst) {
  const testing::SmallContract small(text);
  EXPECT_EQ(carriers(small.contract, in_2021(), ActionField::partners),
            "petr 2: 1 b; mds 1: 0 b; ");
  EXPECT_EQ(carriers(small.contract, in_2021(), ActionField::state), "petr 2: 0 a b; mds 1: 0 b; ");
}

TEST(CompletenessByCarrier, OverAllTablesByWhatTheLatestRowSays) {
  const testing::SmallContract small(R"(
    bilan 2020
    action a porteur=petr partenaires=ars
    bilan 2021
    action a etat=en-cours
    action b porteur=cd)");
  model::Scope whole;
  whole.whole = true;
  EXPECT_EQ(carriers(small.contract, whole, ActionField::partners), "petr 1: 0 a; cd 1: 0 b; ");
  EXPECT_EQ(carriers(small.contract, whole, ActionField::state), "petr 1: 1; cd 1: 0 b; ");
}

TEST(FieldsBehind, OfEachRuleThatRestsOnWhatIsFilledIn) {
  constexpr const char* names[] = {"title",   "objective",     "carrier",   "state", "partners",
                                   "funders", "budget",        "indicator", "dates", "priority",
                                   "targets", "participation", "note"};
  std::string lines;
  for (int i = 0; i < model::rule_count; ++i) {
    const auto rule = static_cast<model::Rule>(i);
    std::string fields;
    for (const ActionField field : fields_behind(rule)) {
      fields += std::string(" ") + names[static_cast<int>(field)];
    }
    if (!fields.empty()) lines += std::string(model::rule_code(rule)) + fields + "\n";
  }
  EXPECT_EQ(lines,
            "porteur-perdu carrier\n"
            "porteur-hors-instance carrier\n"
            "action-isolee partners funders\n"
            "action-sans-fiche state\n"
            "action-dormante state\n"
            "objectif-sans-action objective\n"
            "objectif-sans-porteur carrier\n"
            "objectif-sans-avancement state\n"
            "signataire-sans-role carrier partners funders\n"
            "partenaire-isole carrier partners funders\n"
            "porteur-critique carrier partners funders\n"
            "instance-sans-porteur carrier\n"
            "porteur-surcharge carrier state\n"
            "porteur-ferme carrier partners funders\n"
            "competence-absente carrier\n");
}

}  // namespace
}  // namespace maillage::analysis
