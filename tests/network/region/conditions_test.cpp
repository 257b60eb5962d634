// What an agency checks: met, not met, or cannot be known; never met where data are missing.
#include "network/region/conditions.hpp"

#include <gtest/gtest.h>

#include "network/region/region.hpp"
#include "tests/support/contract_text.hpp"

namespace maillage::region {
namespace {

model::Contract read(const std::string& toml, const std::string& csv,
                     const std::string& file = "2023.csv") {
  return testing::resolved({toml, {{file, csv}}}).contract;
}

const std::string money_head =
    "[contrat]\nnom = \"C\"\n[[partenaire]]\nid = \"ars\"\nnom = \"ARS Grand Est\"\n"
    "[[partenaire]]\nid = \"dt\"\nnom = \"Délégation de la Meuse\"\nparent = \"ars\"\n"
    "[[partenaire]]\nid = \"cd\"\nnom = \"Département\"\n";
const std::string one_row = "id;action;porteur\na;Bus;cd\n";

std::string funding(const std::string& funder, const std::string& amount, int year = 2023) {
  return "[[financement]]\nfinanceur = \"" + funder + "\"\nannee = " + std::to_string(year) + "\n" +
         (amount.empty() ? "" : "montant = " + amount + "\n");
}

std::vector<ConditionResult> looked_at(const std::vector<model::Contract>& made,
                                       Condition condition,
                                       model::Scope scope = {false, 2023, std::nullopt}) {
  std::vector<Side> sides;
  for (const model::Contract& each : made) sides.push_back({&each, scope});
  const Region region = make_region(std::move(sides), {}, 1, Conditions::looked_at);
  std::vector<ConditionResult> found;
  for (const ConditionResult& each : *region.conditions) {
    if (each.condition == condition) found.push_back(each);
  }
  return found;
}

std::string told(const std::vector<ConditionResult>& results) {
  std::string text;
  for (const ConditionResult& each : results) {
    text += std::string(code_of(each.held)) + " " + std::string(code_of(each.because));
    for (const double number : each.numbers) text += " " + std::to_string(static_cast<int>(number));
    for (const std::string& word : each.words) text += " " + word;
    text += "\n";
  }
  return text;
}

std::string paritary(const std::string& fundings, const std::string& csv = one_row) {
  return told(looked_at({read(money_head + fundings, csv)}, Condition::paritary_funding));
}

TEST(Conditions, AreLeftOutUnlessAskedFor) {
  const model::Contract made = read(money_head, one_row);
  EXPECT_FALSE(make_region({{&made, {}}}).conditions.has_value());
}

TEST(Conditions, TheOthersGiveAsMuchAsTheArs) {
  EXPECT_EQ(paritary(funding("ars", "500") + funding("cd", "500")),
            "met declared-shares 500 500\n");
  EXPECT_EQ(paritary(funding("ars", "501") + funding("cd", "500")),
            "not-met declared-shares 501 500\n");
  // Its delegation is the ARS; another year is another year's.
  EXPECT_EQ(paritary(funding("ars", "500") + funding("dt", "200") + funding("cd", "600") +
                     funding("cd", "9000", 2022)),
            "not-met declared-shares 700 600\n");
}

TEST(Conditions, MoneyThatIsNotSaidIsNotNothing) {
  EXPECT_EQ(paritary(""), "unknown no-amount\n");
  EXPECT_EQ(paritary(funding("cd", "500")), "unknown no-ars\n");
  EXPECT_EQ(paritary(funding("ars", "500") + funding("cd", "900") + funding("dt", "")),
            "unknown amounts-missing 1\n");
}

TEST(Conditions, AmountsOfTheRowsWhereNoneIsDeclared) {
  const std::string head = "id;action;porteur;financeurs\n";
  EXPECT_EQ(paritary("", head + "a;Bus;cd;ARS Grand Est (300 €), Département (400 €)\n"),
            "met row-shares 300 400\n");
  EXPECT_EQ(paritary("", head + "a;Bus;cd;ARS Grand Est (300 €), Département\n"),
            "unknown amounts-missing 1\n");
  EXPECT_EQ(paritary("", head + "a;Bus;cd;ARS Grand Est (300 € HT), Département (400 € TTC)\n"),
            "unknown amounts-mixed\n");
}

std::string in_force(const std::string& dates, model::Scope scope = {false, 2023, std::nullopt}) {
  return told(
      looked_at({read("[contrat]\nnom = \"C\"\n" + dates, one_row)}, Condition::in_force, scope));
}

TEST(Conditions, AConventionIsInForceOnTheLastDayOfTheYear) {
  EXPECT_EQ(in_force("debut = 2019\nfin = 2023\n"), "met lasts 2019 2023 2023-12-31\n");
  EXPECT_EQ(in_force("debut = 2019-01-01\nfin = 2023-12-30\n"),
            "not-met ended 2023-12-30 2023-12-31\n");
  EXPECT_EQ(in_force("debut = 2024-01-01\nfin = 2028-12-31\n"),
            "not-met not-begun 2024-01-01 2023-12-31\n");
  EXPECT_EQ(in_force("debut = 2019-01-01\n"), "unknown dates-missing\n");
  EXPECT_EQ(in_force("fin = 2022\n"), "not-met ended 2022 2023-12-31\n");
}

TEST(Conditions, AStartInAYearWithoutADayIsUnclearWithinIt) {
  model::Contract made = read("[contrat]\nnom = \"C\"\ndebut = 2023\nfin = 2027\n", one_row);
  made.as_of = text::Date{2023, 6, 1};
  EXPECT_EQ(told(looked_at({made}, Condition::in_force)),
            "unknown start-unclear 2023 2023-06-01\n");
}

TEST(Conditions, ThePlanHasNoDay) {
  const model::Contract made =
      read("[contrat]\nnom = \"C\"\ndebut = 2019\nfin = 2027\n", one_row, "actions.csv");
  EXPECT_EQ(told(looked_at({made}, Condition::in_force, model::Scope{})), "unknown day-missing\n");
}

model::Contract of_bar(const std::string& nature, const std::string& rows) {
  return read("[contrat]\nnom = \"" + nature + "\"\n" +
                  (nature.empty() ? "" : "nature = \"" + nature + "\"\n") +
                  "territoire = \"Bar\"\n[[partenaire]]\nid = \"ars\"\nnom = \"ARS Grand Est\"\n"
                  "[[partenaire]]\nid = \"cd\"\nnom = \"Conseil départemental de la Meuse\"\n",
              "id;action;porteur;financeurs;action partagée\n" + rows);
}

std::string doubled(const std::string& cls_rows, const std::string& clsm_rows) {
  return told(looked_at({of_bar("CLS", cls_rows), of_bar("CLSM", clsm_rows)},
                        Condition::no_double_funding));
}

TEST(Conditions, OneFunderOnBothSidesOfAnActionDeclaredOne) {
  EXPECT_EQ(doubled("a;Semaine;cd;ars;S1\nb;Bus;cd;ars;\n", "x;Semaine;cd;\"ars ; cd\";S1\n"),
            "not-met funded-twice 1 Semaine ARS Grand Est\n");
  EXPECT_EQ(doubled("a;Semaine;cd;ars;S1\nb;Bus;cd;ars;\n", "x;Semaine;cd;cd;S1\n"),
            "met funders-apart 1\n");
}

TEST(Conditions, WithoutFundersOrActionsDeclaredOneNothingIsKnown) {
  EXPECT_EQ(doubled("a;Semaine;cd;ars;S1\n", "x;Semaine;cd;;S1\n"), "unknown funders-missing 1\n");
  EXPECT_EQ(doubled("a;Bus;cd;ars;\n", "x;Semaine;cd;ars;\n"), "unknown nothing-shared 0\n");
  EXPECT_EQ(doubled("a;Semaine bleue;cd;ars;\n", "x;Semaine bleue;cd;cd;\n"),
            "unknown actions-in-question 1\n");
  EXPECT_EQ(told(looked_at({of_bar("CLS", "a;Bus;cd;ars;\n"), of_bar("CTG", "a;Bus;cd;ars;\n"),
                            of_bar("", "a;Bus;cd;ars;\n")},
                           Condition::no_double_funding)),
            "unknown no-counterpart\nunknown nature-missing\n");
}

std::string priorities(const std::string& head, const std::string& first,
                       const std::string& second) {
  return told(looked_at(
      {read("[contrat]\nnom = \"C\"\n" + head +
                "[[axe]]\nid = \"1\"\nnom = \"A\"\n[[objectif]]\nid = \"1.1\"\naxe = \"1\"\n" +
                first + "[[objectif]]\nid = \"1.2\"\naxe = \"1\"\n" + second,
            one_row)},
      Condition::national_priorities));
}

TEST(Conditions, PrioritiesAreAnsweredByWhatObjectivesDeclare) {
  const std::string two = "priorites_nationales = [\"Santé mentale\", \"Vaccination\"]\n";
  const std::string mental = "nom = \"Psychiatrie\"\npriorites_nationales = [\"santé mentale\"]\n";
  const std::string both =
      "nom = \"X\"\npriorites_nationales = [\"Vaccination\", \"Santé mentale\"]\n";
  EXPECT_EQ(priorities(two, both, "nom = \"Y\"\n"), "met answered 2\n");
  EXPECT_EQ(priorities(two, mental, "nom = \"Y\"\n"), "not-met unanswered 1 Vaccination\n");
  EXPECT_EQ(priorities(two, mental, "nom = \"Promouvoir la vaccination\"\n"),
            "unknown answers-alike 1 Vaccination\n");
  EXPECT_EQ(priorities(two, "nom = \"X\"\n", "nom = \"Y\"\n"),
            "unknown answers-missing 2 Santé mentale Vaccination\n");
  EXPECT_EQ(priorities("", mental, "nom = \"Y\"\n"), "unknown no-priorities 0\n");
}

TEST(Conditions, FundersThatMayBeOneLeaveItUnknown) {
  const auto side = [](const std::string& nature, const std::string& funder) {
    return read("[contrat]\nnom = \"" + nature + "\"\nnature = \"" + nature +
                    "\"\nterritoire = \"Bar\"\n"
                    "[[partenaire]]\nid = \"f\"\nnom = \"" +
                    funder + "\"\n",
                "id;action;porteur;financeurs;action partagée\na;Semaine;;f;S1\n");
  };
  const auto said = [&](const std::string& one, const std::string& other) {
    return told(looked_at({side("CLS", one), side("CLSM", other)}, Condition::no_double_funding));
  };
  EXPECT_EQ(said("Fondation Boussole", "Fondation Boussolle"),
            "unknown funders-in-question 1 Fondation Boussole Fondation Boussolle\n");
  EXPECT_EQ(said("Fondation Boussole", "Mutuelle Arc-en-ciel"), "met funders-apart 1\n");
}

}  // namespace
}  // namespace maillage::region
