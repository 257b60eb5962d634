// What no figure may depend on: the order of rows and tables, and what an organisation is called; and what an
// organisation that does nothing adds.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <set>
#include <string>
#include <vector>

#include "network/measures/measures.hpp"
#include "network/measures/random.hpp"
#include "tests/support/gaps_text.hpp"

namespace maillage::study {
namespace {

using testing::SmallContract;

const std::vector<std::string> declared = {
    "contrat debut=2019 fin=2023 chef=petr",
    "axe 1",
    "axe 2",
    "objectif 1.1 axe=1",
    "objectif 1.2 axe=1",
    "objectif 2.1 axe=2",
    "epci cc-a",
    "partenaire mds parent=cd nom=MDS_de_Verdun",
    "partenaire alone nom=Club_Arlequin",
    "signataire ars",
    "signataire petr",
    "instance copil niveau=strategique membres=petr,cd rythme=1 reunions=2021-03 objectifs=1.1",
    "regle porteur-surcharge 2",
};
const std::vector<std::string> rows_2020 = {
    "action a objectif=1.1 porteur=petr partenaires=mds,ars etat=en-cours n=1",
    "action b objectif=1.1 porteur=cd partenaires=petr etat=non-commence n=2",
    "action c objectif=1.2 porteur=cc-a? etat=non-commence n=Piste",
    "action d objectif=2.1 porteur=asso partenaires=caf etat=clos n=3",
};
const std::vector<std::string> rows_2021 = {
    "action a objectif=1.1 porteur=petr,mds financeurs=ars etat=realise n=1",
    "action b objectif=1.1 porteur= partenaires=petr etat=non-commence n=2",
    "action c objectif=1.2 porteur= etat=non-commence n=Piste",
    "action e objectif=1.2 porteur=petr partenaires=asso etat=en-cours n=4",
    "action f objectif=2.1 porteur=petr,... partenaires=caf,asso etat=abandonne n=5",
    "action g objectif=1.2 porteur=petr etat=reflexion n=6",
};

std::string text_of(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

std::string contract_of(const std::vector<std::string>& first,
                        const std::vector<std::string>& second) {
  return text_of(declared) + "bilan 2020\n" + text_of(first) + "bilan 2021\n" + text_of(second);
}

// Findings of the latest table, by rule, subject and numbers.
std::multiset<std::string> findings_in(const SmallContract& small) {
  std::multiset<std::string> found;
  for (model::Finding finding : testing::gaps_in(small.contract, 2021)) {
    finding.involved.clear();
    finding.words.clear();
    found.insert(testing::line_of(small.contract, finding));
  }
  return found;
}

// Measures of the latest table and of its organisations and actions, to nine decimals.
std::multiset<std::string> measures_in(const SmallContract& small) {
  model::Scope scope;
  scope.year = 2021;
  measures::MeasureOptions options;
  options.permutations = false;
  std::multiset<std::string> found;
  for (const measures::Measure& measure :
       measures::measures(small.contract, model::build_graph(small.contract, scope), options)) {
    char value[40] = "undefined";
    if (measure.value) std::snprintf(value, sizeof value, "%.9f", *measure.value);
    found.insert(std::to_string(static_cast<int>(measure.layer)) + " " + std::string(measure.name) +
                 " " + testing::name_of(small.contract, measure.subject) + " " + value);
  }
  return found;
}

TEST(Laws, TheOrderOfRowsChangesNoFigure) {
  const SmallContract as_written(contract_of(rows_2020, rows_2021));
  const auto findings = findings_in(as_written), figures = measures_in(as_written);
  EXPECT_GE(findings.size(), 10u);
  EXPECT_GE(figures.size(), 30u);
  measures::Random random{1};
  for (int time = 0; time < 20; ++time) {
    std::vector<std::string> first = rows_2020, second = rows_2021;
    measures::shuffle(first, random);
    measures::shuffle(second, random);
    const SmallContract shuffled(contract_of(first, second));
    EXPECT_EQ(findings_in(shuffled), findings);
    EXPECT_EQ(measures_in(shuffled), figures);
  }
}

TEST(Laws, ARenamedOrganisationChangesNoFigure) {
  const SmallContract as_written(contract_of(rows_2020, rows_2021));
  SmallContract renamed = as_written;
  renamed.contract.partners[renamed.partner("petr")].name = "Syndicat Xylophone";
  renamed.contract.partners[renamed.partner("alone")].name = "Zeppelin";
  EXPECT_EQ(measures_in(renamed), measures_in(as_written));
  EXPECT_EQ(findings_in(renamed), findings_in(as_written));
}

TEST(Laws, AnOrganisationThatDoesNothingIsOneFindingMoreAndTiesNothing) {
  const std::string text = contract_of(rows_2020, rows_2021);
  const SmallContract before(text), after("partenaire idle nom=Quincaille\n" + text);
  auto findings = findings_in(before);
  findings.insert("warning partenaire-isole idle");
  EXPECT_EQ(findings_in(after), findings);
  const auto tied = [](const SmallContract& small) {
    std::vector<std::string> kept;
    for (const std::string& line : measures_in(small)) {
      for (const char* name : {" density_of_tied ", " herfindahl ", " top_one ", " constraint "}) {
        if (line.find(name) != std::string::npos && line.find(" idle ") == std::string::npos)
          kept.push_back(line);
      }
    }
    return kept;
  };
  EXPECT_GE(tied(before).size(), 5u);
  EXPECT_EQ(tied(after), tied(before));
}

}  // namespace
}  // namespace maillage::study
